import type {Force} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'

/** Forces with which nobody says that something is so: a wish, a demand, a promise or a plan contradicts nothing. */
const unasserted: ReadonlySet<Force> = new Set<Force>(['wants', 'demands', 'asks', 'promises', 'offers', 'threatens', 'plans'])

/** Says that something is so, whoever says it and however sure. */
export function asserts({claim}: Fact): boolean {
  return !unasserted.has(claim.force) && claim.certainty !== 'conditional'
}

/** Classes of verbs of thinking and saying: with them that is negated, not the matter ("die Polizei glaubt ihm nicht"). */
const stances = new Set(
  'believe say know expect strive hope fear wish want plan report announce confirm deny reject answer show concern trade act happen'.split(
    ' ',
  ),
)

/** Tells what somebody thinks or says, or only that something happens. */
export const isStance = ({predicate}: Fact): boolean => stances.has(predicate?.conceptName ?? '')
