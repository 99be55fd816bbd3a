import type {Language} from '../language.ts'
import {clauses} from './clauses.ts'
import {grammar} from './grammar.ts'
import {meaning} from './meaning.ts'
import {names} from './names.ts'
import {quotation} from './quotation.ts'
import {reporting} from './reporting.ts'
import {germanTime} from './time.ts'
import {sentenceRules, tokenRules} from './tokens.ts'
import {trees} from './trees.ts'

/** German. Each part is a table of its own beside this file. */
export const german: Language = {
  code: 'de',
  tokens: tokenRules,
  sentences: sentenceRules,
  quotation,
  grammar,
  clauses,
  names,
  time: germanTime,
  reporting,
  meaning,
  trees,
}
