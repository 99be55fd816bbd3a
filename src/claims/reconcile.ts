import type {TokenRange} from '../document/doc.ts'
import {type Attribution, type Finder, type Holder, reach, whole} from './attribution.ts'
import {type Candidate, candidatesFor, type Spoken, speakerOf} from './carry.ts'
import {findAsides, findBehindColons, findFramesBehind} from './find-behind.ts'
import {findCataphora} from './find-cataphora.ts'
import {findReportingClauses} from './find-clauses.ts'
import {findGoingOn, findHearsay, findSubjunctiveRuns} from './find-free.ts'
import {findLabels} from './find-labels.ts'
import {findNouns} from './find-nouns.ts'
import {findPlans} from './find-plans.ts'
import {findQuotedWords} from './find-quotes.ts'
import {findReported} from './find-reported.ts'
import {findSources} from './find-sources.ts'
import type {Reading} from './reading.ts'
import {holds, overlaps} from './spans.ts'
import {bySomebody} from './speakers.ts'

const finders = [
  findLabels,
  findQuotedWords,
  findReportingClauses,
  findBehindColons,
  findFramesBehind,
  findSources,
  findCataphora,
  findNouns,
  findReported,
]
/** Each sees what those before it left: runs need to know what has a frame, nesting needs the runs, carrying needs all. */
const refiners = [bySomebody, oneForEachCue, uncrossed, withAsides, withRuns, withHearsay, withPlans, withNestedQuotes]

/** All attributions of a document, in text order, outer before inner. */
export const findAttributions = (reading: Reading): Attribution[] => carried(reading, findUncarried(reading))

/** The same before speakers are carried on. */
export const findUncarried = (reading: Reading): Attribution[] =>
  refiners.reduce<Attribution[]>(
    (found, refine) => refine(reading, found),
    finders.flatMap((find) => find(reading)),
  )

const RANK: readonly Finder[] = [
  'quote',
  'clause',
  'how',
  'source',
  'adverb',
  'cataphora',
  'partial',
  'aside',
  'noun',
  'reported',
  'subjunctive',
  'hearsay',
  'goes-on',
  'headline',
]
const rank = (a: Attribution): number => RANK.indexOf(a.finder)

export const inOrder = (a: Attribution, b: Attribution): number => {
  const [x, y] = [whole(a), whole(b)]
  return x.from - y.from || y.to - x.to
}

/** Two finders that saw the same verb, noun or preposition: the surer one stays. */
function oneForEachCue(_reading: Reading, found: readonly Attribution[]): Attribution[] {
  const owner = new Map<number, Attribution>()
  for (const a of [...found].sort((x, y) => rank(x) - rank(y))) for (const i of a.cue) if (!owner.has(i)) owner.set(i, a)
  return found.filter((a) => a.cue.every((i) => owner.get(i) === a || saysBoth(a, owner.get(i)))).sort(inOrder)
}

/** "Er glaubt, dass es geht: „Wir sind bereit.“": one verb, its clause and a quotation behind it. */
function saysBoth(a: Attribution, quote: Attribution | undefined): boolean {
  return a.finder === 'clause' && quote?.finder === 'quote' && reach(a).to <= reach(quote).from
}

/** Of two whose contents cross (neither holds the other) or are the same, the surer stays. */
function uncrossed(_reading: Reading, found: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  for (const a of [...found].sort((x, y) => rank(x) - rank(y))) {
    const own = reach(a)
    const clash = near(kept, own).some((b) => {
      const other = reach(b)
      if (own.from === other.from && own.to === other.to)
        return b.form === 'direct' || a.finder === 'reported' || a.finder === 'noun'
      return overlaps(own, other) && !holds(own, other) && !holds(other, own)
    })
    if (!clash) insert(kept, a)
  }
  return kept.sort(inOrder)
}

/** `kept` is sorted by its reach's start, so that only neighbours are compared: linear in practice, never quadratic. */
const WINDOW = 24
function near(kept: readonly Attribution[], range: TokenRange): readonly Attribution[] {
  const at = place(kept, range.from)
  return kept.slice(Math.max(0, at - WINDOW), at + WINDOW)
}
function insert(kept: Attribution[], a: Attribution): void {
  kept.splice(place(kept, reach(a).from), 0, a)
}
function place(kept: readonly Attribution[], from: number): number {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reach(kept[middle]!).from < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Clauses in the Konjunktiv that nobody's content holds, nor are any content's frame. */
function withAsides(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const asides = findAsides(reading).filter((aside) => !near(found, reach(aside)).some((a) => overlaps(reach(a), reach(aside))))
  return [...found, ...asides].sort(inOrder)
}

function withRuns(reading: Reading, found: readonly Attribution[]): Attribution[] {
  return [...found, ...findSubjunctiveRuns(reading, found)].sort(inOrder)
}

function withHearsay(reading: Reading, found: readonly Attribution[]): Attribution[] {
  return [...found, ...findHearsay(reading, found), ...findGoingOn(reading, found)].sort(inOrder)
}

function withPlans(reading: Reading, found: readonly Attribution[]): Attribution[] {
  return [...found, ...findPlans(reading, found)].sort(inOrder)
}

/** Quoted words inside somebody's indirect speech are his own words: the same roles once more. */
function withNestedQuotes(reading: Reading, found: readonly Attribution[]): Attribution[] {
  const direct = new Set<number>()
  for (const a of found) if (a.form === 'direct') for (const c of a.content) for (let i = c.from; i < c.to; i++) direct.add(i)
  const innermost = new Map<number, Attribution>()
  for (const a of found)
    if (a.form !== 'direct') for (const c of a.content) for (let i = c.from; i < c.to; i++) innermost.set(i, a)
  const framed = found.filter((a) => a.cue.length > 0 && a.finder !== 'noun' && a.finder !== 'reported')
  const nested: Attribution[] = []
  for (const quote of reading.doc.quotes) {
    const words = quote.inner.to - quote.inner.from
    if (quote.outer !== undefined || quote.kind === 'title' || words < 1 || isName(reading, quote.inner)) continue
    const a = innermost.get(quote.from)
    if (!a?.content.some((c) => holds(c, quote)) || direct.has(quote.inner.from)) continue
    if (a.content.length === 1 && a.content[0]!.from === quote.from && a.content[0]!.to === quote.to) continue
    const {apart: _apart, ...roles} = a.finder === 'subjunctive' ? (framed.findLast((f) => reach(f).to <= reach(a).from) ?? a) : a
    nested.push({
      ...roles,
      finder: 'partial',
      form: 'direct',
      content: [{from: quote.from, to: quote.to}],
      nested: true,
      outer: a,
    })
  }
  return [...found, ...nested].sort(inOrder)
}

/** „HD 13189“, „Blu-ray-Disc-Profil 1.1“: a name, known by its figures. */
function isName(reading: Reading, {from, to}: TokenRange): boolean {
  let figures = false
  for (let i = from; i < to; i++) {
    figures ||= /\d/.test(reading.form(i))
    if (!/^[\p{Lu}\d]/u.test(reading.form(i))) return false
  }
  return figures
}

/** Called with an attribution without a holder and with all who may be it: for training. */
export type Watch = (a: Attribution, candidates: readonly Candidate[]) => void

/** Attributions without a holder of their own get the likeliest of those before. */
export function carried(reading: Reading, found: readonly Attribution[], watch?: Watch): Attribution[] {
  const spoken: Spoken[] = []
  const holders = new Map<Attribution, Holder | undefined>()
  return found.map((a) => {
    const sentence = reading.sentenceOf(whole(a).from)
    let done = a
    if (a.outer && holders.has(a.outer)) {
      const {holder: _holder, ...roles} = a
      const holder = holders.get(a.outer)
      return holder ? {...roles, holder} : roles
    }
    if (a.carry && !a.holder && !a.reservation) {
      watch?.(a, candidatesFor(reading, spoken, a))
      const holder = speakerOf(reading, spoken, a)
      const via = spoken.findLast((s) => s.holder === holder)?.via
      const because = reasonOf(a)
      if (holder)
        done = {
          ...a,
          holder: {...holder, inferred: 'carried-on', because},
          ...(via ? {via: {...via, inferred: 'carried-on', because}} : {}),
        }
    }
    holders.set(a, done.holder)
    const isSpeech = done.finder !== 'hearsay' && !(done.word?.belief && done.word.medium === 'thought')
    if (done.holder && !done.nested && isSpeech && !insideSentence(spoken.at(-1), sentence, a))
      spoken.push({
        holder: strip(done.holder),
        ...(done.via ? {via: strip(done.via)} : {}),
        sentence: reading.sentenceOf(whole(a).to - 1),
        content: reach(done),
        finder: a.finder,
      })
    return done
  })
}

/** Why somebody is taken to go on: a reason key. */
function reasonOf({form, finder}: Attribution): string {
  if (form === 'direct') return 'quotation-alone'
  if (finder === 'adverb' || finder === 'source') return 'source-adverb'
  return finder === 'hearsay' || finder === 'goes-on' ? finder : 'subjunctive-run'
}

/** An attribution inside another's content does not become the one that is carried on. */
const insideSentence = (last: Spoken | undefined, sentence: number, a: Attribution): boolean =>
  last !== undefined &&
  last.sentence === sentence &&
  (a.finder === 'noun' ||
    a.finder === 'reported' ||
    (holds(last.content, reach(a)) && a.cue.every((i) => last.content.from <= i && i < last.content.to)))

const strip = ({inferred: _inferred, because: _because, ...holder}: Holder): Holder => holder
