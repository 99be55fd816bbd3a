import type {Claim} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {endOfChain} from '../origins.ts'
import {quoted, reportName, shortened, type Telling, textAt} from '../telling.ts'
import type {Answer} from './answers.ts'
import {nameOf} from './attribution.ts'

/** Information of a denial that leans on what was said before: "wies die Darstellung zurück". */
export const THIN = 2

/** Deeds of which a denial only says that nothing is said of them: to confirm, to say or to comment on nothing denies nothing. */
const silent = new Set(['confirm', 'say', 'report', 'comment'])
/** What is rejected when a charge is; other rejections turn down a demand, an offer, a question or a style. */
const charges = new Set(['accuse'])

/** True for a claim that denies something and can be shown as such; not for one that leaves it open or declines to speak. */
export function isDenial(fact: Fact, telling: Telling): boolean {
  const {claim, terms} = fact
  const {force, gist} = claim
  if (force !== 'denies' && force !== 'rejects') return false
  if (gist.open || silent.has(gist.predicate?.concept ?? '')) return false
  if (force === 'denies') return true
  if (claim.form === 'reported') return terms.some((t) => charges.has(t.conceptName))
  return follows(claim, telling, fact.report) && isOwnSentence(fact, telling)
}

/** The words stand in a sentence of their own after what says that they contradict: "Weber widersprach: Man habe …". */
function follows({cue, content}: Claim, telling: Telling, report: number): boolean {
  const start = content[0]?.start ?? 0
  if (!cue || cue.range.end > start) return false
  return /[:.!?]/u.test(textAt(telling, report, {start: cue.range.end, end: start}))
}

/**
 * True where the content is the denier's own sentence rather than the thing denied: direct speech, or a main clause of
 * its own, which begins with a capital letter.
 */
export function isOwnSentence({claim, report}: Fact, telling: Telling): boolean {
  if (claim.form === 'direct') return true
  if (claim.form === 'reported' || claim.form === 'headline') return false
  const start = claim.content[0]?.start ?? claim.range.start
  const begins = textAt(telling, report, {start, end: start + 1})
  if (!claim.gist.predicate || !/^\p{Lu}/u.test(begins)) return false
  return claim.cue === undefined || follows(claim, telling, report)
}

/** What the sentence of a denial is filled with; undefined where too little is known to show it. */
export function denialDetail(by: Fact, telling: Telling): Readonly<Record<string, string>> | undefined {
  const {claim} = by
  const end = endOfChain(claim)
  const mention = claim.gist.denial
  const base = {
    a: deniedWords(by, telling),
    reportA: reportName(telling, by.report),
    ...(end ? {source: nameOf(end, telling)} : {}),
  }
  if (claim.force !== 'denies' && claim.force !== 'rejects')
    return {...base, about: 'mentioned', ...(mention ? {words: textAt(telling, by.report, mention)} : {})}
  // the rest of a sentence without whoever says it says too little
  if (!end && /^\p{Ll}/u.test(base.a) && claim.content[0]?.start === claim.range.start) return undefined
  if (!end) return {...base, about: 'anonymous'}
  if (isOwnSentence(by, telling)) return {...base, about: 'contradicts'}
  if (claim.force === 'rejects') return {...base, about: 'rejects'}
  const before = claim.form === 'reported' && isPointer(by) ? (around(by, telling) ?? sentenceBefore(by, telling)) : undefined
  return before === undefined ? {...base, about: 'denies'} : {...base, about: 'bare', b: before}
}

/** The sentence that denies, and what it answers. */
export function answerDetail({by, to, reply}: Answer, telling: Telling): Readonly<Record<string, string>> {
  return {
    about: to ? 'answers' : 'anonymous',
    a: shortened(textAt(telling, by.report, reply.sentence).trim()),
    reportA: reportName(telling, by.report),
    ...(to ? {b: quoted(telling, to), reportB: reportName(telling, to.report)} : {}),
  }
}

/** The words denied: of "Berichte zurückgewiesen, wonach …" the longer piece, without the end of somebody's quotation. */
function deniedWords(by: Fact, telling: Telling): string {
  const {content} = by.claim
  const longest = [...content].sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const words = content.length > 1 && longest ? shortened(textAt(telling, by.report, longest)) : whole(by, telling)
  return /[„“«»"]/u.test(words.slice(0, -1)) ? words : words.replace(/[“”"«»]$/u, '')
}

/** One noun that only points to what was said: "diese Darstellung", "ein solches Treffen". */
function isPointer({total, terms}: Fact): boolean {
  return total <= THIN && terms.filter((t) => !t.verb).length <= 1
}

/** "…, eine Anschuldigung, die er zurückweist": what the same sentence says before. */
function around(by: Fact, telling: Telling): string | undefined {
  const start = by.claim.content[0]?.start ?? 0
  const same = telling.facts.find(
    (f) =>
      f !== by && f.report === by.report && f.sentence === by.sentence && (f.claim.content.at(-1)?.end ?? Number.NaN) <= start,
  )
  return same && whole(same, telling)
}

/** Longest passage that is shown whole. */
const LONGEST = 240

/** The content in full unless it is very long. */
function whole(fact: Fact, telling: Telling): string {
  const start = fact.claim.content[0]?.start ?? fact.claim.range.start
  const end = fact.claim.content.at(-1)?.end ?? fact.claim.range.end
  return start < end && end - start <= LONGEST ? textAt(telling, fact.report, {start, end}) : quoted(telling, fact)
}

/** What is asserted just before a denial that names nothing of its own: "Der Betreiber wies diese Darstellung zurück." */
function sentenceBefore({report, sentence}: Fact, telling: Telling): string | undefined {
  const told = telling.facts.filter((f) => f.report === report && f.claim.form !== 'headline' && !f.claim.negated)
  const at = [sentence - 1, sentence - 2].find((s) => told.some((f) => f.sentence === s))
  const before = at === undefined ? undefined : telling.reports[report]?.sentences[at]
  const words = before ? textAt(telling, report, before) : ''
  return words !== '' && words.length <= LONGEST ? words : undefined
}
