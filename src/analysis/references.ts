import type {Doc} from '../document/doc.ts'
import type {Language} from '../language/language.ts'

/** Who is meant where: names, epithets and pronouns of one document joined to entities. */
export function resolveReferences(
  _doc: Omit<Doc, 'mentions' | 'entities'>,
  _language: Language,
): Pick<Doc, 'mentions' | 'entities'> {
  return {mentions: [], entities: []}
}
