import type {Gazetteer} from './gazetteer.ts'

/** What is loaded for one language: lexicon, tagger, gazetteer. Each is made by a loader of its own beside this file. */
export interface Models {
  /** Name and version of the model folder, for `Dossier.made`. */
  readonly version: string
  /** What names are known for; cities with country and coordinates. */
  readonly gazetteer: Gazetteer
}
