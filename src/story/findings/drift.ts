import type {Force} from '../../claims/claim.ts'
import type {Fact, FactTerm} from '../fact.ts'
import {areKin} from '../kin.ts'
import {type Likeness, termFit, weights} from '../similarity.ts'
import {draft, type FindingDraft, pairsWithin, reportName, type Telling} from '../telling.ts'
import {isReporting} from './attribution.ts'

/** How somebody stands to what is to come; the force that a claim has where it says so, else its verb's concept. */
const attitudes: Readonly<Partial<Record<Force, string>>> = {
  plans: 'plan',
  expects: 'expect',
  wants: 'strive',
  demands: 'demand',
  promises: 'promise',
  threatens: 'threaten',
  warns: 'warn',
  offers: 'offer',
}

const stances = new Set([
  'plan',
  'expect',
  'strive',
  'hope',
  'fear',
  'believe',
  'know',
  'demand',
  'request',
  'promise',
  'threaten',
  'warn',
  'offer',
  'propose',
])

/** One statement whose decisive word differs between reports: "strebt an" here, "erwartet" there. */
export function findDrift(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  telling.groups.forEach((group, at) => {
    if (new Set(group.map((f) => f.report)).size < 2) return
    for (const pair of pairsWithin(telling, at)) {
      if (pair.a.report === pair.b.report || pair.score < weights.threshold) continue
      const words = differingStance(pair) ?? misquoted(pair, telling)
      if (!words) continue
      const same = group.filter((f) => f !== pair.a && f !== pair.b && [pair.a, pair.b].some((x) => nested(f, x)))
      found.push(
        draft({
          kind: 'wording-drift',
          weight: 0.66,
          facts: [pair.a, pair.b, ...same.slice(0, 4)],
          key: `drift ${at}`,
          detail: {
            a: words[0],
            b: words[1],
            reportA: reportName(telling, pair.a.report),
            reportB: reportName(telling, pair.b.report),
          },
        }),
      )
      return
    }
  })
  return found
}

function nested(a: Fact, b: Fact): boolean {
  return a.claim.partOf === b.claim.id || b.claim.partOf === a.claim.id
}

interface Stance {
  readonly concept: string
  /** Absent where the report has no single word for it. */
  readonly word?: string
}

/** The stance a claim takes and the word that says so. */
function stanceOf({claim}: Fact): Stance | undefined {
  const {predicate, attitude} = claim.gist
  const held = attitude && attitudes[attitude.force]
  if (attitude && held !== undefined) return {concept: held, word: attitude.lemma}
  if (predicate?.concept !== undefined && stances.has(predicate.concept))
    return {concept: predicate.concept, word: predicate.lemma}
  const forced = attitudes[claim.force]
  return forced === undefined ? undefined : {concept: forced}
}

function differingStance({a, b}: Likeness): readonly [string, string] | undefined {
  const [x, y] = [stanceOf(a), stanceOf(b)]
  if (!x?.word || !y?.word || x.concept === y.concept || x.word === y.word) return undefined
  return sameHolder(a, b) ? [x.word, y.word] : undefined
}

/** Whose stance it is: the one who acts, or the last in the chain; unknown ones do not disagree. */
function sameHolder(a: Fact, b: Fact): boolean {
  const of = ({claim}: Fact) =>
    [...claim.who.filter((w) => w.role === 'actor').map((w) => w.entity), claim.chain.at(-1)?.entity].filter(
      (e) => e !== undefined,
    )
  const [x, y] = [of(a), of(b)]
  return x.length === 0 || y.length === 0 || x.some((e) => y.includes(e))
}

const carries = (fact: Fact, deed: FactTerm): boolean => fact.terms.some((t) => t.concept === deed.concept)

/** The same source is cited for deeds of different kinds: "geliefert", then "gefunden". */
function misquoted({a, b, score}: Likeness, telling: Telling): readonly [string, string] | undefined {
  if (isReporting(a) || isReporting(b)) return undefined
  const [p, q] = [a.predicate, b.predicate]
  if (!p || !q || score < weights.threshold + 0.1 || p.concept === 0 || q.concept === 0) return undefined
  if (stances.has(p.conceptName) || stances.has(q.conceptName) || carries(a, q) || carries(b, p)) return undefined
  if (termFit(p, q) > 0 || areKin(p.conceptName, q.conceptName) || !p.verb || !q.verb) return undefined
  const [x, y] = [a, b].map((f) => (telling.origins.of.get(f.claim.id) ?? []).map((o) => o.id))
  return x?.some((o) => y?.includes(o)) ? [p.word, q.word] : undefined
}
