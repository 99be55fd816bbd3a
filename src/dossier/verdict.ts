import type {Force} from '../claims/claim.ts'
import type {Statement} from '../story/story.ts'
import {severalVoices, verdictLabels} from './labels.ts'
import type {Lookup} from './lookup.ts'
import type {Sentence} from './reasons/reasons.ts'

/** What one does with words for oneself, without stating how things are. */
const acts: ReadonlySet<Force> = new Set<Force>([
  'demands',
  'asks',
  'promises',
  'offers',
  'denies',
  'rejects',
  'accuses',
  'threatens',
  'assesses',
])

/** The verdict on a statement as the screens say it: "unabhängig bestätigt" only where two houses state the thing. */
export function verdictText(statement: Statement, look: Lookup): Sentence {
  const {verdict} = statement.standing
  return verdict === 'independent' && statingHouses(statement, look).size < 2 ? severalVoices : verdictLabels[verdict]
}

function statingHouses({claims, standing}: Statement, look: Lookup): ReadonlySet<string> {
  const stating = new Set(claims.filter((id) => !acts.has(look.claim.get(id)?.force ?? 'says')))
  const origins = standing.origins.flatMap((id) => look.origin.get(id) ?? [])
  return new Set(origins.filter((o) => o.named && o.claims.some((c) => stating.has(c))).map((o) => o.house ?? o.id))
}
