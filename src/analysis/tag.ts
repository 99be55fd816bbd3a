import type {Doc, Tags} from '../document/doc.ts'
import type {WordTable} from '../document/word-table.ts'
import type {Language} from '../language/language.ts'
import type {Models} from '../models/models.ts'

/** Part of speech, lemma and morphology of each token: the lexicon proposes, the tagger chooses. */
export function tag(
  _doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'headline'>,
  _language: Language,
  _models: Models,
  _table: WordTable,
): Tags {
  return {pos: new Uint8Array(), lemma: new Uint32Array(), morph: new Uint32Array()}
}
