import type {Doc, Quantity, Time} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import type {When} from '../../report/report.ts'
import {readDay} from './calendar.ts'
import {findExpressions} from './find.ts'
import {findNumbers} from './quantities.ts'

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags'>

/** Expressions of time, anchored on the publication time where it is known, else on what the text itself allows. */
export function findTimes(doc: Read, language: Language, published: When | undefined): Time[] {
  return findExpressions(doc, language.time, readDay(published?.from))
}

/** Numbers and quantities as intervals. */
export function findQuantities(doc: Read & Pick<Doc, 'times'>, language: Language): Quantity[] {
  return findNumbers(doc, language.time.numbers)
}
