import type {Clause} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import type {Attribution, Holder} from './attribution.ts'
import {isEvidence} from './evidence.ts'
import {sentenceBody, trimmed, without} from './frames.ts'
import {holderOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {overlaps} from './spans.ts'
import {canSpeak} from './speakers.ts'

/** "die Ankündigung der X, dass …", "seine Forderung, … zu …": a noun hands on the clause behind it. */
export function findNouns(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const content of reading.doc.clauses) {
    if (content.relation !== 'content' || content.conjunctOf !== null || content.kind === 'main') continue
    const attribution = nounBefore(reading, content)
    if (attribution) found.push(attribution)
  }
  return found
}

/** How many tokens may stand between noun and content: its genitive, a participle. */
const NOUN_REACH = 12

function nounBefore(reading: Reading, content: Clause): Attribution | undefined {
  const parent = reading.clause(content.parent)
  const found = parent && lastNoun(reading, content, parent)
  if (!parent || !found) return undefined
  const {word, at} = found
  const kind = content.kind === 'infinitive' ? 'zu' : 'dass'
  if (content.opener !== null && reading.rules.sourceAdverbs.has(reading.lower(content.opener))) return undefined
  if (!word.frames.has(kind) || word.intent || (word.weak && content.predicate?.mood !== 'subjunctive-1')) return undefined
  if (parent.predicate && lightVerbOf(reading, parent, at)) return undefined
  if (isEvidence(reading, parent, at)) return undefined
  const end = Math.max(content.to, ...reading.conjuncts(content).map((c) => c.to))
  const range = trimmed(reading, {from: content.from, to: end})
  const holder = ownerOfNoun(reading, at, content.from, parent)
  const body = sentenceBody(reading, content.sentence)
  return {
    finder: 'noun',
    content: [range],
    cue: [at],
    lemma: reading.lemma(at),
    frame: without(reading, {from: body.from, to: Math.max(parent.to, range.to)}, [range], false),
    form: 'indirect',
    word,
    ...(holder ? {holder} : {}),
  }
}

/** The last noun with content before the clause, with no other noun but its attributes between. */
function lastNoun(
  reading: Reading,
  content: Clause,
  parent: Clause,
): {readonly word: ReportingWord; readonly at: number} | undefined {
  for (let i = content.from - 1; i >= Math.max(parent.from, content.from - NOUN_REACH); i--) {
    if (reading.pos(i) === 'VERB' && i < content.from - 2) return undefined
    if (reading.pos(i) !== 'NOUN') continue
    const word = reading.inNouns(reading.rules.nouns, reading.lemma(i))
    if (word) return {word, at: i}
  }
  return undefined
}

const lightVerbOf = (reading: Reading, clause: Clause, noun: number): boolean =>
  reading.rules.lightPhrases.get(reading.lemma(noun))?.verbs.has(clause.predicate?.lemma ?? '') ?? false

/** Whose announcement it is: the genitive or von-phrase behind, the genitive or possessive before. */
function ownerOfNoun(reading: Reading, noun: number, end: number, parent: Clause): Holder | undefined {
  const behind = reading.phraseInside({from: noun, to: end}, noun)
  if (behind && canSpeak(reading, behind)) return holderOf(reading, behind)
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const mention = reading.mentionAt(i)
    if (mention && mention.to <= noun && (mention.form === 'name' || mention.form === 'pronoun'))
      return {from: mention.from, to: mention.to, core: mention, head: mention.to - 1}
  }
  return wordOf(reading, parent) &&
    parent.subject &&
    canSpeak(reading, parent.subject) &&
    !overlaps(parent.subject, {from: noun, to: noun + 1})
    ? holderOf(reading, parent.subject)
    : undefined
}
