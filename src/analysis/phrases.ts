import type {Doc, Phrase} from '../document/doc.ts'
import type {Language} from '../language/language.ts'

/** Noun and prepositional phrases, sorted by `from`; a phrase's inner phrases (genitive, von) are listed after it. */
export function findPhrases(
  _doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'quotes' | 'times' | 'quantities' | 'names'>,
  _language: Language,
): Phrase[] {
  return []
}
