import type {Phrase, TokenRange} from '../document/doc.ts'
import {inRange} from '../document/in-range.ts'
import {Def} from '../document/morph.ts'
import type {Holder} from './attribution.ts'
import {topClause} from './core.ts'
import {trimmed} from './frames.ts'
import {holderOf} from './holders.ts'
import {type Proposition, propositionsIn} from './propositions.ts'
import type {Reading} from './reading.ts'
import {canSpeak} from './speakers.ts'

/** A headline's claim: the words without kicker and the outlet's sections; "Scholz: …" has its speaker. */
export interface Headline extends Proposition {
  readonly sentence: number
  readonly holder?: Holder
}

/**
 * Each thing that a headline tells: "Werk brennt: Zwei Tote – Ursache unklar" are three. `outlet`: who published it; its own name before
 * a colon is no speaker.
 */
export function headlines(reading: Reading, outlet?: string): Headline[] {
  return reading.sentences.flatMap((sentence, n) => {
    if (!reading.isHeadline(n)) return []
    const range = trimmed(reading, longestPart(reading, sentence))
    if (range.to - range.from < 3) return []
    const {kicker, holder, body} = speakerBefore(reading, range, outlet)
    const parts = holder ? [body] : withKicker(reading, kicker, betweenDashes(reading, body))
    return parts
      .filter((part) => !isTitle(reading, part))
      .flatMap((part) => propositionsIn(reading, [part], holder !== undefined))
      .map((p) => ({...p, sentence: n, ...(holder ? {holder} : {})}))
  })
}

/** "Museum brennt: Polizei sucht Zeugen": a kicker with a verb tells something by itself; of "Beben in Peru: 27 Tote" it is the half. */
function withKicker(reading: Reading, kicker: TokenRange | undefined, parts: readonly TokenRange[]): readonly TokenRange[] {
  const [first, ...others] = parts
  if (!kicker || !first) return parts
  if (tells(reading, kicker)) return [kicker, ...parts]
  const isHalf = !tells(reading, first) && reading.quantitiesIn([first]).length > 0
  return isHalf ? [{from: kicker.from, to: first.to}, ...others] : parts
}

function tells(reading: Reading, part: TokenRange): boolean {
  const top = topClause(reading, [part])
  return top !== undefined && top.relation !== 'relative'
}

/** "Die Mathematik des Streiks", "Was die Schüsse bedeuten": what a text is called; headlines that tell something have no such article. */
function isTitle(reading: Reading, part: TokenRange): boolean {
  if (reading.rules.questionWords.has(reading.lower(part.from))) return true
  return !tells(reading, part) && ((reading.doc.tags.morph[part.from] ?? 0) & Def) !== 0
}

/** "Boot vor Kreta gesunken – elf Tote": what a dash parts is told apart, single words stay with what stands before. */
function betweenDashes(reading: Reading, range: TokenRange): TokenRange[] {
  const parts: TokenRange[] = []
  let from = range.from
  for (let i = range.from; i <= range.to; i++) {
    if (i < range.to && !/^[–—-]$/.test(reading.form(i))) continue
    const part = trimmed(reading, {from: reading.pos(from) === 'CCONJ' ? from + 1 : from, to: i})
    const before = parts.at(-1)
    if (part.to - part.from < 2 && before) parts[parts.length - 1] = {from: before.from, to: part.to}
    else if (part.to - part.from < 2) continue
    else parts.push(part)
    from = i + 1
  }
  return parts.length > 0 ? parts : [range]
}

/** "… | Welt | Nachricht": the parts of a page's title are no part of the headline. */
function longestPart(reading: Reading, sentence: TokenRange): TokenRange {
  let best = {from: sentence.from, to: sentence.from}
  let from = sentence.from
  for (let i = sentence.from; i <= sentence.to; i++) {
    if (i < sentence.to && reading.form(i) !== '|') continue
    if (i - from > best.to - best.from) best = {from, to: i}
    from = i + 1
  }
  return best
}

const KICKER = 5

/** What stands before a colon: a speaker, or a kicker that belongs to no claim. */
function speakerBefore(
  reading: Reading,
  range: TokenRange,
  outlet: string | undefined,
): {readonly holder?: Holder; readonly kicker?: TokenRange; readonly body: TokenRange} {
  for (let i = range.from + 1; i < Math.min(range.to - 3, range.from + KICKER + 1); i++) {
    if (reading.form(i) !== ':') continue
    const phrase = reading.phraseFrom(range.from)
    const body = trimmed(reading, {from: i + 1, to: range.to})
    const speaks =
      phrase && phrase.to === i && (isText(reading, phrase) || (canSpeak(reading, phrase) && !isTheme(reading, phrase, outlet)))
    return speaks ? {holder: holderOf(reading, phrase), body} : {kicker: {from: range.from, to: i}, body}
  }
  return {body: range}
}

/** "Studie: …", "Medienbericht: …": the text says it. */
const isText = (reading: Reading, {core, head}: Phrase): boolean =>
  core.to - core.from === 1 && reading.hasNoun(reading.rules.headlineTexts, reading.lemma(head))

/**
 * "Uganda: Suche eingestellt", "Brenneke: 3000 Stellen fallen weg", "Fusions-Chaos: …": a place, a firm, a compound of its name, whoever the text
 * names no further and the outlet itself tell what or where, not who speaks.
 */
function isTheme(reading: Reading, phrase: Phrase, outlet: string | undefined): boolean {
  const mention = reading.mentionOf(phrase.core, phrase.head)
  const entity = reading.entity(mention)
  if (!mention || !entity || speaksByNoun(reading, phrase.head)) return false
  const isFirm = inRange(reading.doc.names, mention).some((name) => name.class === 'firm')
  const once = mention.form === 'name' && entity.mentions.length < 2
  const own = outlet?.toLowerCase().includes(reading.baseOf(mention).toLowerCase()) === true
  return entity.kind === 'place' || entity.kind === 'state' || mention.form === 'adjective' || isFirm || once || own
}

/** "UN-Experten:", "Spanische Presse:": the noun itself is somebody who speaks. */
const speaksByNoun = (reading: Reading, head: number): boolean => {
  const {rules} = reading
  return [rules.unnamedSources, rules.offices, rules.mediaNouns].some((nouns) => reading.hasNoun(nouns, reading.lemma(head)))
}
