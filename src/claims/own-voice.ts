import type {Clause, TokenRange} from '../document/doc.ts'
import {type Attribution, reach, whole} from './attribution.ts'
import {mainClause} from './find-free.ts'
import {sentenceBody, trimmed, without} from './frames.ts'
import {type Proposition, propositionsIn} from './propositions.ts'
import type {Reading} from './reading.ts'
import {holds, overlaps} from './spans.ts'

/** What a report says in its own voice: main clauses that no one is named for, and clauses beside them that an editor would check. */
export function ownVoice(reading: Reading, attributions: readonly Attribution[]): Proposition[] {
  const cues = new Set(attributions.flatMap((a) => a.cue))
  const said = new Set<number>()
  for (const a of attributions) for (const c of a.content) for (let i = c.from; i < c.to; i++) said.add(i)
  const bySentence = new Map<number, Attribution[]>()
  for (const a of attributions) {
    const n = reading.sentenceOf(whole(a).from)
    bySentence.set(n, [...(bySentence.get(n) ?? []), a])
  }
  return reading.sentences.flatMap((_, n) =>
    reading.isHeadline(n) ? [] : ofSentence(reading, n, cues, said, bySentence.get(n) ?? []),
  )
}

function ofSentence(
  reading: Reading,
  n: number,
  cues: ReadonlySet<number>,
  said: ReadonlySet<number>,
  attributions: readonly Attribution[],
): Proposition[] {
  const main = mainClause(reading, n)
  if (!main) return verbless(reading, n, said)
  const asides = asidesIn(reading, n, said).filter((c) => !said.has(c.predicate?.head ?? -1))
  const mains = [main, ...reading.roots(n).filter((c) => c !== main)]
  const units = mains
    .flatMap((m) => [m, ...reading.conjuncts(m).filter((c) => c.predicate?.finite != null)])
    .sort((a, b) => a.from - b.from)
  const found: Proposition[] = []
  for (const [k, clause] of units.entries()) {
    if (!isOwn(clause, cues, said)) continue
    const span = spanOf(reading, n, units, k)
    const cuts = [
      ...asides,
      ...attributions.flatMap((a) => a.content),
      ...attributions.filter((a) => overlaps(reach(a), span)).flatMap(framesApart),
    ]
    const content = without(
      reading,
      span,
      cuts.filter((c) => !holds(c, {from: clause.predicate!.head, to: clause.predicate!.head + 1})),
    )
    if (content.length > 0 && size(content) >= 3) found.push(...propositionsIn(reading, content, false).filter((p) => p.core))
  }
  for (const aside of asides)
    if (isOwn(aside, cues, said)) found.push(...propositionsIn(reading, [trimmed(reading, aside)], true).filter((p) => p.core))
  return found
}

/** "Am Morgen dann Stille im ganzen Ort.": a sentence whose verb is left out, or was not known. */
function verbless(reading: Reading, n: number, said: ReadonlySet<number>): Proposition[] {
  const {to} = reading.sentence(n)
  const body = sentenceBody(reading, n)
  const words = size([body])
  if (words < VERBLESS || body.to === to || !/^[.!…]/.test(reading.form(body.to))) return []
  for (let i = body.from; i < body.to; i++) if (said.has(i)) return []
  return [{content: [body]}]
}

/** Words that a sentence without a verb must have to say something. */
const VERBLESS = 4

const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, r) => sum + r.to - r.from, 0)

/** The clause that holds a quoted object is the attribution's, and so is the phrase that names a source; the frame beside an aside is its own. */
const framesApart = (a: Attribution): readonly TokenRange[] => (APART.has(a.finder) ? a.frame : [])
const APART: ReadonlySet<Attribution['finder']> = new Set(['partial', 'reported', 'source', 'how'])

/** Not somebody's words, and its verb does not hand on anybody's. */
function isOwn(clause: Clause, cues: ReadonlySet<number>, said: ReadonlySet<number>): boolean {
  const {predicate} = clause
  return predicate !== null && !said.has(predicate.head) && !predicate.tokens.some((i) => cues.has(i))
}

/** From the conjunct's own begin to the next one's; the first reaches back to where the sentence begins. */
function spanOf(reading: Reading, n: number, units: readonly Clause[], k: number): TokenRange {
  const body = sentenceBody(reading, n)
  const next = units[k + 1]
  const from = k === 0 ? body.from : units[k]!.from
  const to = next ? (reading.pos(next.from - 1) === 'CCONJ' ? next.from - 1 : next.from) : body.to
  return {from, to}
}

/** Relative clauses that tell something of their own: with a subject, a hedge, a time or a source beside the pronoun. */
function asidesIn(reading: Reading, n: number, _said: ReadonlySet<number>): Clause[] {
  const {from, to} = reading.sentence(n)
  const found: Clause[] = []
  for (let i = from; i < to; i++) {
    const clause = reading.clauseAt(i)
    if (!clause || clause.from !== i || clause.relation !== 'relative' || clause.predicate?.finite == null) continue
    if (found.some((f) => holds(f, clause)) || reading.form(clause.from - 1) !== ',' || !tellsMore(reading, clause)) continue
    found.push(clause)
  }
  return found
}

/** "Petra Brandt, die den Rat leitet", "der Wagen, der am Hang stand": beside a name, or of what was, a relative clause adds something. */
function addsOn(reading: Reading, clause: Clause): boolean {
  const phrase = clause.antecedent
  return (
    phrase !== undefined &&
    clause.to - clause.from >= 4 &&
    (reading.pos(phrase.head) === 'PROPN' ||
      clause.predicate?.tense === 'past' ||
      clause.predicate?.tense === 'perfect' ||
      clause.predicate?.tense === 'pluperfect')
  )
}

function tellsMore(reading: Reading, clause: Clause): boolean {
  const {certainty} = reading.rules
  const ownSubject =
    clause.subject !== null && clause.opener !== null && clause.subject.from > clause.opener && clause.subject.kind !== 'pronoun'
  const own = [...reading.own(clause)]
  return (
    ownSubject ||
    addsOn(reading, clause) ||
    own.some((i) => certainty.hedgeAdverbs.has(reading.lower(i)) || reading.isTime(i)) ||
    reading.rules.certainty.denialVerbs.has(clause.predicate?.lemma ?? '')
  )
}
