import type {Phrase, Quote} from '../document/doc.ts'
import {Plur, Sing} from '../document/morph.ts'
import {Token} from '../document/token.ts'
import type {Reading} from './reading.ts'
import {canSpeak} from './speakers.ts'

/** The phrase that a source preposition governs, mended where it was read otherwise. */
export const sourcePhrase = (reading: Reading, i: number): Phrase | undefined =>
  withOwned(reading, reading.phraseOf(i)) ?? mistakenPhrase(reading, i) ?? phraseBefore(reading, i)

/** "Laut" at the head of a sentence may have been read as a noun: the phrase then begins with it or right behind it. */
function mistakenPhrase(reading: Reading, i: number): Phrase | undefined {
  if (reading.rules.sourcePrepositions.get(reading.lower(i))?.needs !== 'any' || reading.form(i) === reading.lower(i))
    return undefined
  const behind = reading.phraseFrom(i + 1)
  if (behind && behind.preposition === undefined) return {...behind, preposition: i}
  const title = reading.titleIn({from: i + 1, to: i + 2})
  const bare = title ? titled(title) : bareName(reading, i + 1)
  if (!behind && bare) return {...bare, preposition: i}
  const from = reading.phraseFrom(i)
  return from && from.preposition === undefined && from.to > i + 1
    ? {...from, preposition: i, core: {from: i + 1, to: from.core.to}}
    : undefined
}

/** "Berichten zufolge", "Den Behörden in Bremen zufolge": what opens the clause, where no phrase was made of it. */
function phraseBefore(reading: Reading, i: number): Phrase | undefined {
  const rule = reading.rules.sourcePrepositions.get(reading.lower(i))
  const {from} = reading.clauseAt(i) ?? {from: i}
  if (rule?.position !== 'after' || i <= from || i - from > 8) return undefined
  const first = reading.phraseFrom(from)
  if (first && first.preposition === undefined) return {...first, preposition: i, to: i + 1, core: {from: first.core.from, to: i}}
  const noun = i - from === 1 && /^\p{Lu}/u.test(reading.form(from)) ? bareName(reading, from, true) : undefined
  return noun && {...noun, preposition: i, to: i + 1}
}

/** "Laut ndr.de": a word that no phrase was made of. */
function bareName(reading: Reading, i: number, anyWord = false): Phrase | undefined {
  const pos = reading.pos(i)
  if (!anyWord && pos !== 'PROPN' && pos !== 'X' && pos !== 'NOUN') return undefined
  const range = {from: i, to: i + 1}
  return {...range, kind: 'pp', head: i, core: range, cases: 0, appositions: [], members: []}
}

/** "Laut „ndr.de“". */
const titled = ({from, to, inner}: Quote): Phrase => ({
  ...{from, to, kind: 'pp', head: inner.to - 1, core: {from, to}},
  ...{cases: 0, appositions: [], members: []},
})

/** "nach Löfflers | Worten": the name's genitive was read as the whole phrase. */
function withOwned(reading: Reading, phrase: Phrase | undefined): Phrase | undefined {
  const next = phrase && reading.phraseFrom(phrase.to)
  if (!phrase || !next || next.preposition !== undefined || !isGenitive(reading, phrase.head)) return phrase
  if (!reading.hasNoun(reading.rules.sourceNouns, reading.lemma(next.head)) || next.head !== phrase.to) return phrase
  return {...phrase, to: next.to, core: {from: phrase.core.from, to: next.core.to}, head: next.head}
}

/** "Löfflers", "deren". */
const isGenitive = (reading: Reading, i: number): boolean =>
  /^\p{Lu}.*s$/u.test(reading.form(i)) || reading.language.clauses.possessiveGenitives.has(reading.lower(i))

/** Whether the noun makes the preposition a source: "laut X" always, "nach" only with a source noun, "gemäß" with who can speak. */
export function isSource(reading: Reading, phrase: Phrase, needs: 'any' | 'noun' | 'agent', after: boolean): boolean {
  const {rules} = reading
  const lemma = reading.lemma(phrase.head)
  if (rules.holderPrepositions.out.has(reading.lower(phrase.preposition ?? -1)))
    return rules.viewNouns.has(lemma) && reading.pos(phrase.core.from) !== 'ADJ'
  if (needs === 'noun' && !after && isManner(reading, phrase)) return false
  if (needs === 'noun' && !after && !inSubjunctive(reading, phrase) && isEvent(reading, phrase)) return false
  if (reading.hasNoun(rules.sourceNouns, lemma)) return needs !== 'noun' || after || !rules.mediaNouns.has(lemma)
  if (needs === 'noun') return false
  if (rules.notSources.has(lemma) || reading.isTime(phrase.head)) return false
  if (needs === 'any') return phrase.kind !== 'pronoun' || after
  return canSpeak(reading, phrase)
}

/**
 * "nach der Steuerschätzung", "nach einem Hinweis", "nach dem Urteil des Gerichts": with an article a text or act is an event;
 * a saying ("nach den Angaben") and somebody's report ("nach dem Bericht der Zeitung") are not.
 */
function isEvent(reading: Reading, phrase: Phrase): boolean {
  const lemma = reading.lemma(phrase.head)
  const definite = reading.rules.definiteArticles.has(reading.lower(phrase.core.from))
  if ((definite || reading.pos(phrase.core.from) === 'DET') && reading.hasNoun(reading.rules.eventNouns, lemma)) return true
  return definite && !reading.hasNoun(reading.rules.emptySourceNouns, lemma) && !ownedBySpeaker(reading, phrase)
}

/** "nach Plan", "nach Gefühl": one noun in the singular, nobody's, says how. */
function isManner(reading: Reading, {core, head}: Phrase): boolean {
  const next = reading.phraseFrom(core.to)
  const owned = next !== undefined && (next.preposition === undefined || canSpeak(reading, next))
  return core.to - core.from === 1 && !owned && new Token(reading.doc, head).may(Sing) && !new Token(reading.doc, head).may(Plur)
}

/** "Nach dieser Analyse bestünden drei Möglichkeiten": the Konjunktiv shows whose word it is. */
const inSubjunctive = (reading: Reading, phrase: Phrase): boolean =>
  reading.rules.demonstratives.has(reading.lower(phrase.core.from)) &&
  (reading.clauseAt(phrase.from)?.predicate?.mood === 'subjunctive-1' ||
    reading.clauseAt(phrase.from)?.predicate?.mood === 'subjunctive-2')

/** "nach dem Bericht der Zeitung". */
function ownedBySpeaker(reading: Reading, phrase: Phrase): boolean {
  const inside = reading.phraseInside(phrase, phrase.head) ?? reading.phraseFrom(phrase.to)
  return (
    inside !== undefined &&
    inside.preposition === undefined &&
    canSpeak(reading, inside) &&
    reading.hasNoun(reading.rules.documents, reading.lemma(phrase.head))
  )
}
