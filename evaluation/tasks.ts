import type {Scorer} from './scorer.ts'

/** The scorer of each task, loaded when it is asked for. Each file of `evaluation/` exports its own as `score`. */
export const tasks: Readonly<Record<string, () => Promise<{readonly score: Scorer}>>> = {
  attribution: () => import('./attribution.ts'),
  sources: () => import('./sources.ts'),
  dates: () => import('./dates.ts'),
  names: () => import('./names.ts'),
  syntax: () => import('./syntax.ts'),
  clauses: () => import('./clauses.ts'),
  coreference: () => import('./coreference.ts'),
  text: () => import('./text.ts'),
  statements: () => import('./statements.ts'),
  layers: () => import('./layers.ts'),
  claims: () => import('./claims.ts'),
}
