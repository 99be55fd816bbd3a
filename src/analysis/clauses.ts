import type {Clause, Doc} from '../document/doc.ts'
import type {Language} from '../language/language.ts'

/** The clauses of each sentence by topological fields, with predicate, subject and dependents. */
export function findClauses(
  _doc: Pick<
    Doc,
    'text' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags' | 'quotes' | 'times' | 'quantities' | 'names' | 'phrases'
  >,
  _language: Language,
): Clause[] {
  return []
}
