import type {Engine} from '../src/engine.ts'

/** What a scorer found: metrics by name (fractions of 1 unless the name ends in `-count`), in the order in which to print them. */
export interface Score {
  readonly metrics: Readonly<Record<string, number>>
  /** Predictions in the data set's own form: file name → content; one entry named "" for a single file. */
  readonly predictions?: Readonly<Record<string, string>>
  /** Errors by phenomenon, for a person to read. */
  readonly errors?: string
  /** Anything that must be said beside the figures: what was excluded and why. */
  readonly remarks?: readonly string[]
}

/** Options of the command line that a scorer may heed. */
export interface ScoreOptions {
  /** Folds over whose documents the spread of a figure is to be shown: mean, lowest, highest. */
  readonly folds?: number
}

/** Measures the engine on a data set at `path` (file or folder, as published). Throws DataError for data that it cannot read. */
export type Scorer = (path: string, engine: Engine, options: ScoreOptions) => Score | Promise<Score>

/** The data set is not there or not in its published form: one sentence in each language. */
export class DataError extends Error {
  readonly de: string
  readonly en: string
  constructor(en: string, de: string) {
    super(en)
    this.de = de
    this.en = en
  }
}
