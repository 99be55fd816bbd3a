import type {Language} from '../language.ts'
import type {TimeRules} from '../time.ts'
import {clauses} from './clauses.ts'
import {meaning} from './meaning.ts'
import {names} from './names.ts'
import {quotation} from './quotation.ts'
import {reporting} from './reporting.ts'
import {sentenceRules, tokenRules} from './tokens.ts'

/** German. Each part is a table of its own beside this file. */
export const german: Language = {
  code: 'de',
  tokens: tokenRules,
  sentences: sentenceRules,
  quotation,
  grammar: {},
  clauses,
  names,
  time: {} as TimeRules,
  reporting,
  meaning,
}
