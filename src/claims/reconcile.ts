import type {TokenRange} from '../document/doc.ts'
import {type Attribution, type Finder, type Holder, reach, whole} from './attribution.ts'
import {findAsides, findBehindColons, findFramesBehind} from './find-behind.ts'
import {findCataphora} from './find-cataphora.ts'
import {findReportingClauses} from './find-clauses.ts'
import {CARRY_REACH, findGoingOn, findHearsay, findSubjunctiveRuns, mainClause} from './find-free.ts'
import {findNouns} from './find-nouns.ts'
import {findQuotedWords} from './find-quotes.ts'
import {findReported} from './find-reported.ts'
import {findSources} from './find-sources.ts'
import {holderOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {holds, overlaps} from './spans.ts'
import {bySomebody, canSpeak} from './speakers.ts'

const finders = [
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
const refiners = [bySomebody, oneForEachCue, uncrossed, withAsides, withRuns, withHearsay, withNestedQuotes, carried]

/** All attributions of a document, in text order, outer before inner. */
export const findAttributions = (reading: Reading): Attribution[] =>
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
  return found.filter((a) => a.cue.every((i) => owner.get(i) === a)).sort(inOrder)
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
    nested.push({...roles, finder: 'partial', form: 'direct', content: [{from: quote.from, to: quote.to}], nested: true})
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

/** Attributions without a holder of their own get the one before: of the last attribution, else the subject of the sentence before. */
function carried(reading: Reading, found: readonly Attribution[]): Attribution[] {
  let last: Spoken | undefined
  return found.map((a) => {
    const range = whole(a)
    const sentence = reading.sentenceOf(range.from)
    let done = a
    if (a.carry && !a.holder && !a.reservation) {
      const near = carriedFrom(reading, last, sentence)
      const because =
        a.form === 'direct'
          ? 'quotation-alone'
          : a.finder === 'adverb' || a.finder === 'source'
            ? 'source-adverb'
            : a.finder === 'hearsay'
              ? 'hearsay'
              : a.finder === 'goes-on'
                ? 'goes-on'
                : 'subjunctive-run'
      if (near && !(a.finder === 'hearsay' && (!last || sentence - last.sentence > 1)))
        done = {...a, holder: {...near, inferred: 'carried-on', because}}
    }
    const isSpeech = done.finder !== 'hearsay' && !(done.word?.belief && done.word.medium === 'thought')
    if (done.holder && !done.nested && isSpeech && !insideSentence(last, sentence, a))
      last = {holder: strip(done.holder), sentence: reading.sentenceOf(range.to - 1), content: reach(done)}
    return done
  })
}

/** Who spoke last, and where. */
interface Spoken {
  readonly holder: Holder
  readonly sentence: number
  readonly content: TokenRange
}

/**
 * The last speaker where he spoke in the sentence before; else that sentence's subject, if its verb tells or wants; else who spoke
 * two sentences back, any subject, and who spoke at last. The subject of a mere deed is no speaker.
 */
function carriedFrom(reading: Reading, last: Spoken | undefined, sentence: number): Holder | undefined {
  if (last && sentence - last.sentence <= 1) return last.holder
  const before = last && sentence - last.sentence <= CARRY_REACH ? last.holder : undefined
  const main = sentence > 0 ? mainClause(reading, sentence - 1) : undefined
  const tells = main !== undefined && (wordOf(reading, main) !== undefined || main.predicate?.modal !== undefined)
  const spoke = last !== undefined && sentence - last.sentence <= 2 ? last.holder : undefined
  return tells ? (subjectBefore(reading, sentence) ?? before) : (spoke ?? subjectBefore(reading, sentence) ?? before)
}

/** An attribution inside another's content does not become the one that is carried on. */
const insideSentence = (last: Spoken | undefined, sentence: number, a: Attribution): boolean =>
  last !== undefined &&
  last.sentence === sentence &&
  (a.finder === 'noun' ||
    a.finder === 'reported' ||
    (holds(last.content, reach(a)) && a.cue.every((i) => last.content.from <= i && i < last.content.to)))

const strip = ({inferred: _inferred, because: _because, ...holder}: Holder): Holder => holder

function subjectBefore(reading: Reading, sentence: number): Holder | undefined {
  if (sentence === 0 || reading.isHeadline(sentence - 1)) return undefined
  const subject = mainClause(reading, sentence - 1)?.subject
  return subject && canSpeak(reading, subject) && subject.kind !== 'pronoun' ? holderOf(reading, subject) : undefined
}
