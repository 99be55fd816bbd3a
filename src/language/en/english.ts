import type {Language} from '../language.ts'
import {clauses} from './clauses.ts'
import {grammar} from './grammar.ts'
import {meaning} from './meaning.ts'
import {names} from './names.ts'
import {reporting} from './reporting.ts'
import {englishTime} from './time.ts'
import {quotation, sentenceRules, tokenRules} from './tokens.ts'

/** English, a first version: tables without a corpus behind them; clauses by word order. */
export const english: Language = {
  code: 'en',
  tokens: tokenRules,
  sentences: sentenceRules,
  quotation,
  grammar,
  clauses,
  names,
  time: englishTime,
  reporting,
  meaning,
}
