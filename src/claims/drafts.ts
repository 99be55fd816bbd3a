import {type TokenRange, textRange} from '../document/doc.ts'
import type {Report, TextRange, When} from '../report/report.ts'
import type {Attribution, Holder} from './attribution.ts'
import {circumstancesOf} from './circumstances.ts'
import type {Certainty, Claim, Force, Form, Link} from './claim.ts'
import type {Core} from './core.ts'
import {eventOf} from './event.ts'
import {gistOf} from './gist.ts'
import {linkOf} from './links.ts'
import type {Proposition} from './propositions.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {surenessOf} from './sureness.ts'

/** A claim before it is written out in text positions. */
export interface Draft extends Proposition {
  readonly by?: Attribution
  /** Attributions around it, outermost first, its own last. */
  readonly chain: readonly Attribution[]
  readonly headline?: true
  /** Speaker named before a headline's colon. */
  readonly holder?: Holder
}

export function toClaim(reading: Reading, report: Report, id: string, draft: Draft, partOf: string | undefined): Claim {
  const {by, core, content} = draft
  const chain = chainOf(reading, draft)
  const sure = surenessOf(reading, core, by, chain.length > 0)
  const range = textRange(reading.doc, rangeOf(reading, draft))
  const gist = gistOf(reading, core, content, sure)
  const force = forceOf(reading, draft)
  const circumstances = circumstancesOf(reading, core, content)
  return {
    id,
    report: report.id,
    range,
    text: report.text.slice(range.start, range.end),
    content: content.map((c) => textRange(reading.doc, c)),
    ...(by ? cueAndFrame(reading, by) : {}),
    form: formOf(reading, draft),
    ...(by?.word ? {medium: by.word.medium} : {}),
    chain,
    ...(by?.addressee ? {addressee: linkOf(reading, {...by.addressee, core: by.addressee, head: by.addressee.to - 1})} : {}),
    force,
    certainty: isDue(report, draft, circumstances.when) && isPlain(sure.certainty) ? 'planned' : sure.certainty,
    hedges: sure.hedges,
    negated: sure.negated,
    ...eventOf(reading, by, force, gist.predicate),
    ...circumstances,
    ...(partOf ? {partOf} : {}),
    gist,
  }
}

const isPlain = (certainty: Certainty): boolean => certainty === 'asserted' || certainty === 'reported'

/** "Der Prozess beginnt am 8. April": told in the present, dated after the report. */
function isDue({published}: Report, {core}: Draft, when: When | undefined): boolean {
  const predicate = core?.event.predicate
  if (!published?.from || !when?.from || when.bound || (predicate?.tense ?? 'present') !== 'present') return false
  return when.from.slice(0, 10) > (published.to ?? published.from).slice(0, 10)
}

function chainOf(reading: Reading, draft: Draft): Link[] {
  const own = draft.holder ? [linkOf(reading, draft.holder)] : []
  const links = draft.chain.flatMap((a): Link[] => {
    if (!a.holder) return []
    const link = linkOf(reading, a.holder)
    const via = a.via ? [linkOf(reading, a.via)] : []
    return [a.word?.belief && a !== draft.chain[0] ? {...link, attitude: true} : link, ...via]
  })
  return withoutRepeats([...own, ...links])
}

/** "laut Brandt … sagte sie": one holder twice in a row is one link. */
const withoutRepeats = (links: readonly Link[]): Link[] =>
  links.filter((link, i) => {
    const before = links[i - 1]
    return !before || (link.entity ? link.entity !== before.entity : link.name !== before.name)
  })

/** Content with cue and frame where they stand in the same sentence. */
function rangeOf(reading: Reading, {by, content}: Draft): TokenRange {
  const from = Math.min(...content.map((c) => c.from))
  const to = Math.max(...content.map((c) => c.to))
  if (!by) return {from, to}
  const [first, last] = [reading.sentenceOf(from), reading.sentenceOf(to - 1)]
  const near = [...by.frame, ...by.cue.map((i) => ({from: i, to: i + 1}))].filter((f) => {
    const n = reading.sentenceOf(f.from)
    return n >= first - (by.form === 'direct' && by.content[0]?.from === from ? 1 : 0) && n <= last
  })
  return {from: Math.min(from, ...near.map((f) => f.from)), to: Math.max(to, ...near.map((f) => f.to))}
}

function cueAndFrame(reading: Reading, by: Attribution): Pick<Claim, 'cue' | 'frame'> {
  const longest = [...by.frame].sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  return {
    ...(by.cue.length > 0 ? {cue: {range: cueRange(reading, by), lemma: by.lemma}} : {}),
    ...(longest && longest.to > longest.from ? {frame: textRange(reading.doc, longest)} : {}),
  }
}

/** The cue's tokens where they stand together, else its verb. */
function cueRange(reading: Reading, by: Attribution): TextRange {
  const [first, last] = [by.cue[0]!, by.cue.at(-1)!]
  const together = last - first < by.cue.length
  return textRange(reading.doc, together ? {from: first, to: last + 1} : {from: first, to: first + 1})
}

function formOf(reading: Reading, draft: Draft): Form {
  const from = draft.content[0]?.from ?? 0
  if (draft.headline || reading.isHeadline(reading.sentenceOf(from))) return 'headline'
  if (draft.by) return draft.chain.some((a) => a.form === 'direct') ? 'direct' : draft.by.form
  return 'own-voice'
}

/** What is done with the words: the reporting word's force; a wish or plan that it only hands on comes through. */
function forceOf(reading: Reading, {by, core}: Draft): Force {
  const inner = core?.attitude?.word.force ?? willOf(reading, core)
  if (!by) return inner ?? 'happens'
  const force = by.negated && by.word?.force === 'rejects' ? 'assesses' : (by.word?.force ?? 'says')
  if (force === 'denies') return deniesWords(reading, by) ? 'denies' : 'rejects'
  const neutral = force === 'says' || force === 'adds' || force === 'assesses'
  if (neutral && core && callsUntrue(reading, core)) return 'denies'
  return neutral && inner ? inner : force
}

/** "plant ein Treffen", "will die Steuern senken", "soll im Mai beginnen": what somebody is up to. */
function willOf(reading: Reading, core: Proposition['core']): Force | undefined {
  const predicate = core?.event.predicate
  if (!core || !predicate) return undefined
  const word = wordOf(reading, core.event)?.word
  if (word?.intent && !word.weak) return word.force
  const over = predicate.tense === 'past' && reading.rules.hearsayModals.get(predicate.modal ?? '') === 'claim'
  return predicate.tense === 'perfect' || over ? undefined : reading.rules.willModals.get(predicate.modal ?? '')
}

/** "der Bericht entbehrt jeder Grundlage", "das ist falsch", "das trifft nicht zu". */
function callsUntrue(reading: Reading, core: Core): boolean {
  const {untrue} = reading.rules
  const {predicate} = core.event
  if (!predicate) return false
  if (untrue.verbs.has(predicate.lemma)) return true
  if (predicate.negation !== undefined && untrue.negated.has(predicate.lemma) && predicate.tense === 'present') return true
  if (predicate.negation !== undefined || !reading.language.clauses.copulas.has(predicate.lemma)) return false
  return [...reading.own(core.event)].some((i) => untrue.predicatives.has(reading.lemma(i)))
}

/** "wies den Vorwurf zurück" denies, "wies die Forderung zurück" rejects. */
function deniesWords(reading: Reading, by: Attribution): boolean {
  if (by.form !== 'reported') return true
  for (const piece of by.content)
    for (let i = piece.from; i < piece.to; i++) {
      const word = reading.pos(i) === 'NOUN' ? reading.inNouns(reading.rules.nouns, reading.lemma(i)) : undefined
      if (word && ['demands', 'asks', 'offers', 'wants', 'rejects'].includes(word.force)) return false
    }
  return true
}
