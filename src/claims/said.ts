import type {Clause, Predicate} from '../document/doc.ts'
import type {LightPhrase, ReportingWord} from '../language/reporting.ts'
import type {Reading} from './reading.ts'

/** The word with which a clause hands something on, and the noun that carries it beside a light verb. */
export interface Said {
  readonly word: ReportingWord
  readonly noun?: number
}

/** What can carry the meaning of a light verb; a participle may be tagged as a verb ("bekannt"). */
const LIGHT: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADV', 'VERB'])

/** The reporting word of a clause's predicate, its light phrase before the bare verb; looked up once for each clause. */
export function wordOf(reading: Reading, clause: Clause): Said | undefined {
  if (!reading.said.has(clause.id)) reading.said.set(clause.id, lookUp(reading, clause))
  return reading.said.get(clause.id)
}

function lookUp(reading: Reading, clause: Clause): Said | undefined {
  const {predicate} = clause
  const {rules} = reading
  if (!predicate) return undefined
  for (const i of reading.own(clause)) {
    const light = LIGHT.has(reading.pos(i) ?? 'X')
      ? (rules.lightPhrases.get(reading.lemma(i)) ?? rules.lightPhrases.get(reading.lower(i)))
      : undefined
    if (light && goesWith(reading, light, predicate, i) && !isUnderSource(reading, i)) return {word: light.word, noun: i}
  }
  const word =
    rules.verbs.get(predicate.lemma) ??
    unquoted(reading, clause) ??
    participle(reading, predicate) ??
    lastVerb(reading, predicate)
  return word ? (word.notReflexive && predicate.reflexive ? undefined : {word}) : supported(reading, clause, predicate)
}

/** "hatten vereinbart": a participle that was read as an adjective. */
function participle(reading: Reading, {lemma, tense, voice}: Predicate): ReportingWord | undefined {
  if (tense !== 'perfect' && tense !== 'pluperfect' && voice === 'active') return undefined
  for (const verb of reading.rules.baseForms(lemma)) if (reading.rules.verbs.has(verb)) return reading.rules.verbs.get(verb)
  return undefined
}

/** "wurde als unangemessen kritisiert": an adjective that looks like a participle was taken for the verb, which stands behind it. */
function lastVerb(reading: Reading, {head, tokens}: Predicate): ReportingWord | undefined {
  const last = tokens.findLast((i) => reading.pos(i) === 'VERB')
  return last !== undefined && last !== head ? reading.rules.verbs.get(reading.lemma(last)) : undefined
}

/** "zog die Schlussfolgerung, dass", "wagte die Prognose": a verb that only carries its object, a noun with content. */
function supported(reading: Reading, clause: Clause, {lemma, voice}: Predicate): Said | undefined {
  if (!reading.rules.supportVerbs.has(lemma)) return undefined
  const object = voice === 'passive' ? clause.subject : clause.dependents.find((d) => d.role === 'obj')?.phrase
  const word = object && reading.inNouns(reading.rules.nouns, reading.lemma(object.head))
  return word && !word.intent && object.head >= clause.from ? {word: {...word, weak: false}, noun: object.head} : undefined
}

/** The light verb is the predicate, or one of the words of the complex: "bekannt gegeben", "gab … bekannt". */
const goesWith = (reading: Reading, light: LightPhrase, predicate: Predicate, word: number): boolean =>
  light.verbs.has(predicate.lemma) ||
  ((predicate.head === word || !reading.rules.verbs.has(predicate.lemma)) &&
    predicate.tokens.some((i) => i !== word && light.verbs.has(reading.lemma(i)) && reading.pos(i) === 'VERB'))

/** "nach Auffassung der X": the noun belongs to the source preposition, not to the verb. */
function isUnderSource(reading: Reading, noun: number): boolean {
  const {sourcePrepositions} = reading.rules
  for (let i = noun - 1; i >= noun - 4 && i >= 0; i--) {
    if (reading.pos(i) === 'VERB' || reading.pos(i) === 'AUX') return false
    if (reading.pos(i) === 'ADP') return sourcePrepositions.has(reading.lower(i))
  }
  const behind = sourcePrepositions.get(reading.lower(noun + 1))?.position
  return behind !== undefined && behind !== 'before'
}

/** Where the verb was read from words inside a quotation, the reporting verb outside it. */
function unquoted(reading: Reading, clause: Clause): ReportingWord | undefined {
  const at = verbOutside(reading, clause)
  return at === undefined ? undefined : reading.rules.verbs.get(reading.lemma(at))
}

export function verbOutside(reading: Reading, clause: Clause): number | undefined {
  const quote = reading.quoteAround(clause.predicate?.head ?? -1)
  if (!quote || (clause.from >= quote.from && clause.to <= quote.to)) return undefined
  for (let i = clause.from; i < clause.to; i++)
    if ((i < quote.from || i >= quote.to) && reading.pos(i) === 'VERB' && reading.rules.verbs.has(reading.lemma(i))) return i
  return undefined
}

/** Verb complex with its reflexive pronoun and an "es" that only fills the subject's place. */
export function cueTokens(reading: Reading, clause: Clause): number[] {
  const cue = new Set(clause.predicate?.tokens ?? [])
  const {reflexives} = reading.language.clauses
  if (clause.predicate?.reflexive) for (const i of reading.own(clause)) if (reflexives.has(reading.lower(i))) cue.add(i)
  if (clause.subject && reading.lower(clause.subject.head) === reading.rules.expletive) cue.add(clause.subject.head)
  return [...cue].sort((a, b) => a - b)
}
