import type {Claim} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {endOfChain} from '../origins.ts'
import {quoted, reportName, type Telling, textAt} from '../telling.ts'
import {nameOf} from './attribution.ts'

/** Information of a denial that leans on what was said before: "wies die Darstellung zurück". */
export const THIN = 2

/** Deeds of which a denial only says that nothing is said of them: to confirm, to say or to comment on nothing denies nothing. */
const silent = new Set(['confirm', 'say', 'report', 'comment'])
/** What is rejected when a demand or a charge is; other rejections turn down an offer, a question or a style. */
const charges = new Set(['demand', 'accuse'])

/** True for a claim that denies something and can be shown as such; not for one that leaves it open or declines to speak. */
export function isDenial({claim, terms}: Fact): boolean {
  const {force, gist} = claim
  if (force !== 'denies' && force !== 'rejects') return false
  if (gist.open || silent.has(gist.predicate?.concept ?? '')) return false
  if (force === 'denies') return true
  if (claim.form === 'reported') return terms.some((t) => charges.has(t.conceptName))
  return claim.form !== 'headline' && follows(claim)
}

/** The words stand after what says that they contradict: "Weber widersprach: Man habe …". */
function follows({cue, content}: Claim): boolean {
  return cue !== undefined && cue.range.end <= (content[0]?.start ?? 0)
}

/**
 * True where the content is the denier's own sentence rather than the thing denied: direct speech, or a main clause of
 * its own, which begins with a capital letter.
 */
export function isOwnSentence({claim}: Fact, telling: Telling): boolean {
  if (claim.form === 'direct') return true
  if (claim.form === 'reported' || claim.form === 'headline') return false
  const report = telling.reports.find((r) => r.report.id === claim.report)
  const first = claim.content[0]?.start ?? claim.range.start
  const begins = report?.report.text.slice(first, first + 1) ?? ''
  if (!claim.gist.predicate || !/^\p{Lu}/u.test(begins)) return false
  return claim.cue === undefined || follows(claim)
}

/** What the sentence of a denial is filled with; undefined where too little is known to show it. */
export function denialDetail(
  by: Fact,
  of: readonly Fact[],
  telling: Telling,
): Readonly<Record<string, string>> | undefined {
  const {claim} = by
  const end = endOfChain(claim)
  const mention = claim.gist.denial
  const base = {
    a: quoted(telling, by),
    reportA: reportName(telling, by.report),
    ...(end ? {source: nameOf(end, telling)} : {}),
  }
  if (claim.force !== 'denies' && claim.force !== 'rejects')
    return {...base, about: 'mentioned', ...(mention ? {words: textAt(telling, by.report, mention)} : {})}
  // the rest of a sentence without whoever says it says too little
  if (!end && /^\p{Ll}/u.test(base.a) && claim.content[0]?.start === claim.range.start) return undefined
  if (!end) return {...base, about: 'anonymous'}
  if (isOwnSentence(by, telling)) return {...base, about: 'contradicts'}
  const meant = of.find((f) => f !== by && f.report === by.report)
  if (claim.form === 'reported' && by.total <= THIN && meant) return {...base, about: 'bare', b: quoted(telling, meant)}
  return {...base, about: claim.force === 'rejects' ? 'rejects' : 'denies'}
}
