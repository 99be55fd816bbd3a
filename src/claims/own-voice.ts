import type {Clause, TokenRange} from '../document/doc.ts'
import {type Aside, asidesIn} from './asides.ts'
import {type Attribution, reach, whole} from './attribution.ts'
import {mainClause} from './find-free.ts'
import {sentenceBody, trimmed, without} from './frames.ts'
import {type Proposition, propositionsIn, startOf} from './propositions.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
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
  const asides = asidesIn(reading, n).filter(({clause}) => !said.has(clause.predicate?.head ?? -1))
  const mains = [main, ...reading.roots(n).filter((c) => c !== main)]
  const units = mains
    .flatMap((m) => [m, ...reading.conjuncts(m).filter((c) => tellsApart(reading, c))])
    .sort((a, b) => a.from - b.from)
  const found: Proposition[] = []
  for (const [k, clause] of units.entries()) {
    if (!isOwn(clause, cues, said)) continue
    const span = spanOf(reading, n, units, k)
    const cuts = [
      ...asides.map(({clause: {from, to}}) => ({from: startOf(reading, {from}), to})),
      ...attributions.flatMap((a) => a.content),
      ...attributions.filter((a) => overlaps(reach(a), span)).flatMap(framesApart),
    ]
    const content = without(
      reading,
      span,
      cuts.filter((c) => !holds(c, {from: clause.predicate!.head, to: clause.predicate!.head + 1})),
    )
    if (size(content) >= leastOf(reading, clause)) found.push(...propositionsIn(reading, content, false).filter((p) => p.core))
  }
  for (const {clause, words} of asides)
    if (clause.predicate === null)
      found.push(...(said.has(words.from) ? [] : [{content: without(reading, words, deeper(asides, clause))}]))
    else if (isOwn(clause, cues, said))
      found.push(...propositionsIn(reading, [trimmed(reading, words)], false).filter((p) => p.core))
  return found
}

/** The asides inside another. */
const deeper = (asides: readonly Aside[], outer: Clause): TokenRange[] =>
  asides.filter((a) => a.clause !== outer && holds(outer, a.clause)).map((a) => a.clause)

/** "Am Morgen dann Stille im ganzen Ort.", "+++ 11:30 Uhr: Halle geräumt +++": a sentence whose verb is left out, or was not known. */
function verbless(reading: Reading, n: number, said: ReadonlySet<number>): Proposition[] {
  const {to} = reading.sentence(n)
  const body = withoutPluses(reading, sentenceBody(reading, n))
  const words = size([body])
  if (words < VERBLESS || body.to === to || !/^[.!…+]/.test(reading.form(body.to))) return []
  for (let i = body.from; i < body.to; i++) if (said.has(i)) return []
  return [{content: [body]}]
}

/** The marks of a ticker around its entry. */
function withoutPluses(reading: Reading, {from, to}: TokenRange): TokenRange {
  let [first, last] = [from, to]
  while (first < last && reading.form(first) === '+') first++
  while (last > first && reading.form(last - 1) === '+') last--
  return {from: first, to: last}
}

/** "hat die Daten neu ausgewertet und mit einer zweiten Messung verglichen": a shared auxiliary is enough where much is told. */
function tellsApart(reading: Reading, {predicate, from, to, kind}: Clause): boolean {
  if (predicate === null || predicate.finite !== null) return predicate !== null
  return kind !== 'infinitive' && reading.pos(predicate.head) === 'VERB' && to - from >= SHARED && !reading.quoteAround(from)
}

/** "33 leben.", "und fotografierte Schiffe" are whole; of a longer clause so few words are what others' words left of it. */
const leastOf = (reading: Reading, clause: Clause): number =>
  clause.to - clause.from === 2 && clause.predicate?.modal === undefined && !wordOf(reading, clause) ? 2 : 3

/** Words of a conjunct without an auxiliary of its own. */
const SHARED = 5

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
  const to = next ? startOf(reading, next) : body.to
  return {from, to}
}
