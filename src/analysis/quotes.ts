import type {Doc, Quote} from '../document/doc.ts'
import type {Language} from '../language/language.ts'

/** The quotations of a text, nested and over paragraphs, each with its kind. */
export function findQuotes(_doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags'>, _language: Language): Quote[] {
  return []
}
