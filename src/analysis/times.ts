import type {Doc, Quantity, Time} from '../document/doc.ts'
import type {Language} from '../language/language.ts'
import type {When} from '../report/report.ts'

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags'>

/** Expressions of time, anchored on the publication time where it is known, else on what the text itself allows. */
export function findTimes(_doc: Read, _language: Language, _published: When | undefined): Time[] {
  return []
}

/** Numbers and quantities as intervals. */
export function findQuantities(_doc: Read & Pick<Doc, 'times'>, _language: Language): Quantity[] {
  return []
}
