import type {Force} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {endOfChain, linksOf} from '../origins.ts'
import type {Telling} from '../telling.ts'
import {salienceBias, salienceWeights} from './salience-weights.ts'

/** What speaks for and against showing an editor a claim that one report alone has: what it says, who says it, where it stands. */
export interface Signs {
  /** What it says, up to six words of weight, and its length. */
  readonly matter: number
  readonly length: number
  /** "sieben Turbinen", "im Mai 2023". */
  readonly number: number
  readonly date: number
  readonly past: number
  readonly planned: number
  readonly negated: number
  readonly hedged: number
  /** A deed of a class that is told of often. */
  readonly event: number
  /** "nur", "lediglich". */
  readonly only: number
  /** Words in quotation marks inside of it. */
  readonly quoted: number
  /** Nobody's word; quoted whole; told as an act; a guess, a wish or a judgement. */
  readonly 'own-voice': number
  readonly direct: number
  readonly reported: number
  readonly stance: number
  /** The word of somebody nobody names, of papers, of a person. */
  readonly unnamed: number
  readonly document: number
  readonly person: number
  /** Begins inside of its sentence. */
  readonly inner: number
  /** How far down in its report it stands, and how late its report came. */
  readonly place: number
  readonly late: number
  /** How alike the likest claim of another report is in matter. */
  readonly told: number
}

const stances: ReadonlySet<Force> = new Set<Force>([
  ...(['assesses', 'rejects', 'demands', 'wants', 'announces', 'plans'] as const),
  ...(['promises', 'offers', 'expects', 'warns', 'asks', 'threatens'] as const),
])

/** Letters and words of weight beyond which a claim says no more for being longer. */
const LONG = 150
const FULL = 6

export function signsOf(fact: Fact, telling: Telling): Signs {
  const {claim, content, total} = fact
  const end = endOfChain(claim)
  const kind = end && linksOf(end)[0]?.kind
  const is = (yes: boolean | undefined) => (yes ? 1 : 0)
  return {
    matter: Math.min(1, total / FULL),
    length: Math.min(1, content.length / LONG),
    number: is(claim.gist.quantities.some((q) => (q.low ?? q.high ?? 0) >= 2)),
    date: is(claim.when && claim.when.grain !== 'vague'),
    past: is(claim.gist.tense === 'past'),
    planned: is(claim.gist.tense === 'future' || claim.certainty === 'planned'),
    negated: is(claim.negated),
    hedged: is(claim.certainty === 'hedged'),
    event: is(claim.event !== undefined),
    only: is(claim.gist.exclusive !== undefined),
    quoted: is(claim.form !== 'direct' && /[„«"]/u.test(content)),
    'own-voice': is(claim.chain.length === 0),
    direct: is(claim.form === 'direct'),
    reported: is(claim.form === 'reported'),
    stance: is(stances.has(claim.force)),
    unnamed: is(kind === 'unnamed'),
    document: is(kind === 'document'),
    person: is(kind === 'person'),
    inner: is(/^\p{Ll}/u.test(content)),
    place: fact.place,
    late: fact.report / Math.max(1, telling.reports.length - 1),
    told: toldElsewhere(telling).get(fact) ?? 0,
  }
}

/** 0 to 1: how likely an editor is to want it. */
export function salience(fact: Fact, telling: Telling): number {
  const signs = signsOf(fact, telling)
  const sum = Object.entries(salienceWeights).reduce((s, [name, weight]) => s + weight * signs[name as keyof Signs], salienceBias)
  return 1 / (1 + Math.exp(-sum))
}

const likest = new WeakMap<Telling, ReadonlyMap<Fact, number>>()

function toldElsewhere(telling: Telling): ReadonlyMap<Fact, number> {
  const known = likest.get(telling)
  if (known) return known
  const found = new Map<Fact, number>()
  for (const {a, b, topic} of telling.pairs) {
    if (a.report === b.report) continue
    for (const f of [a, b]) found.set(f, Math.max(found.get(f) ?? 0, topic))
  }
  likest.set(telling, found)
  return found
}
