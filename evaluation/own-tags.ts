import {tag} from '../src/analysis/words/tag.ts'
import type {Doc} from '../src/document/doc.ts'
import {WordTable} from '../src/document/word-table.ts'
import {german} from '../src/language/de/german.ts'
import {loadModels} from '../src/models/load.ts'

type GoldDoc = Pick<Doc, 'text' | 'language' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags'>

/** The same tokens with our own tags in place of the gold ones. */
export function withOwnTags(doc: GoldDoc): GoldDoc {
  const table = new WordTable()
  for (const word of doc.words) table.id(word)
  const tags = tag(doc, german, loadModels(new URL('../models/de/', import.meta.url)), table)
  return {...doc, words: table.words, tags}
}
