import type {Doc, Name} from '../document/doc.ts'
import type {Language} from '../language/language.ts'
import type {Models} from '../models/models.ts'

/** Names of persons, organisations, places and states, sorted by `from`, not overlapping. */
export function findNames(
  _doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags' | 'quotes' | 'times'>,
  _language: Language,
  _models: Models,
): Name[] {
  return []
}
