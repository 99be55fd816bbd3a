import type {Phrase, TokenRange} from '../document/doc.ts'
import {inRange} from '../document/in-range.ts'
import type {Holder} from './attribution.ts'
import {coreOf} from './core.ts'
import {trimmed} from './frames.ts'
import {holderOf} from './holders.ts'
import type {Proposition} from './propositions.ts'
import type {Reading} from './reading.ts'
import {canSpeak} from './speakers.ts'

/** A headline's claim: the words without kicker and the outlet's sections; "Scholz: …" has its speaker. */
export interface Headline extends Proposition {
  readonly sentence: number
  readonly holder?: Holder
}

/** `outlet`: who published it; its own name before a colon is no speaker. */
export function headlines(reading: Reading, outlet?: string): Headline[] {
  return reading.sentences.flatMap((sentence, n) => {
    if (!reading.isHeadline(n)) return []
    const range = trimmed(reading, longestPart(reading, sentence))
    if (range.to - range.from < 3) return []
    const {holder, body} = speakerBefore(reading, range, outlet)
    const clause = clauseIn(reading, body)
    return [{sentence: n, content: [body], ...(clause ? {core: coreOf(reading, clause)} : {}), ...(holder ? {holder} : {})}]
  })
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
): {readonly holder?: Holder; readonly body: TokenRange} {
  for (let i = range.from + 1; i < Math.min(range.to - 3, range.from + KICKER + 1); i++) {
    if (reading.form(i) !== ':') continue
    const phrase = reading.phraseFrom(range.from)
    const body = trimmed(reading, {from: i + 1, to: range.to})
    const speaks = phrase && phrase.to === i && canSpeak(reading, phrase) && !isTheme(reading, phrase, outlet)
    return speaks ? {holder: holderOf(reading, phrase), body} : {body}
  }
  return {body: range}
}

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

function clauseIn(reading: Reading, body: TokenRange) {
  for (let i = body.from; i < body.to; i++) {
    const clause = reading.clauseAt(i)
    if (!clause) continue
    let top = clause.predicate ? clause : undefined
    for (const c of reading.ancestors(clause))
      if (c.predicate && c.predicate.head >= body.from && c.predicate.head < body.to) top = c
    if (top) return top
  }
  return undefined
}
