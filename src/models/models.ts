import type {Gazetteer} from './gazetteer.ts'
import type {Lexicon} from './lexicon.ts'
import type {NameTagger} from './name-tagger.ts'
import type {Tagger} from './tagger.ts'
import type {TreeParser} from './tree-parser.ts'

/** What is loaded for one language: lexicon, tagger, gazetteer. Each is made by a loader of its own beside this file. */
export interface Models {
  /** Name and version of the model folder, for `Dossier.made`. */
  readonly version: string
  readonly lexicon: Lexicon
  readonly tagger: Tagger
  readonly gazetteer: Gazetteer
  readonly nameTagger: NameTagger
  /** The tree parser, loaded at its first use; absent where the language has none. */
  readonly treeParser?: () => TreeParser
}
