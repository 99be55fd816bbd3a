import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import {Acc, Dat} from '../document/morph.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {holderOf, obliqueOf, roleOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {overlaps} from './spans.ts'
import {canSpeak} from './speakers.ts'

/** The person spoken to: "gegenüber X", "vor der Presse", "im Interview mit X", else dative or accusative as the verb has it. */
export function addresseeOf(clause: Clause, word: ReportingWord, reading: Reading): TokenRange | undefined {
  const facing = facedIn(reading, clause)
  if (facing) return facing
  const passive = clause.predicate?.voice === 'passive'
  if (word.addressee === 'an') return obliqueOf(reading, clause, reading.rules.holderPrepositions.to)?.core
  const phrase =
    word.addressee === 'accusative'
      ? passive
        ? clause.subject
        : (roleOf(clause, 'obj') ?? spokenTo(reading, clause, 'iobj', Acc))
      : word.addressee === 'dative'
        ? (roleOf(clause, 'iobj') ?? (passive ? accused(reading, clause) : spokenTo(reading, clause, 'obj', Dat)))
        : undefined
  return phrase && !isReflexive(reading, phrase) && (passive || !isTeller(reading, clause, phrase)) ? phrase.core : undefined
}

/** "gegenüber dem Blatt", "ihr gegenüber", "vor der Presse", "zum Sender", "in einem Interview mit dem Blatt". */
function facedIn(reading: Reading, clause: Clause): TokenRange | undefined {
  const {holderPrepositions, hearers, talks} = reading.rules
  for (const i of reading.own(clause)) {
    const form = reading.rules.contracted.get(reading.lower(i)) ?? reading.lower(i)
    const phrase = holderPrepositions.facing.has(form) || hearers.has(form) ? reading.phraseOf(i) : undefined
    if (!phrase) continue
    if (holderPrepositions.facing.has(form)) return {from: phrase.core.from, to: phrase.core.to}
    const nouns = hearers.get(form)
    const fits = nouns?.size
      ? reading.hasNoun(nouns, reading.lemma(phrase.head))
      : canSpeak(reading, phrase) && phrase.kind !== 'pronoun'
    if (fits) return {from: phrase.core.from, to: phrase.core.to}
    const talk = talks.nouns.has(reading.lemma(phrase.head)) ? reading.phraseFrom(phrase.head + 1) : undefined
    if (talk && talks.prepositions.has(reading.lower(talk.from)) && canSpeak(reading, talk))
      return {from: talk.core.from, to: talk.core.to}
  }
  return undefined
}

/** "Klien wurde vorgeworfen, …": names show no case, and what he is charged with is the subject. */
const accused = (reading: Reading, {subject, opener}: Clause): Phrase | undefined =>
  subject && subject.head !== opener && ((subject.cases & Dat) !== 0 || canSpeak(reading, subject)) ? subject : undefined

/** Names show no case: an object that can speak is spoken to, whatever its role. */
function spokenTo(reading: Reading, clause: Clause, role: string, wanted: number): Phrase | undefined {
  const phrase = roleOf(clause, role)
  return phrase && ((phrase.cases & wanted) !== 0 || canSpeak(reading, phrase)) ? phrase : undefined
}

/** "der Sprecher, Kommandeur Rand, sagte": who stands in apposition to the one who speaks is not spoken to. */
function isTeller(reading: Reading, {subject}: Clause, phrase: Phrase): boolean {
  if (!subject || subject.kind === 'pronoun') return false
  const holder = holderOf(reading, subject)
  const beside = reading.form(holder.to) === ',' && phrase.from === holder.to + 1
  return overlaps(holder, phrase) || beside || (phrase.from === holder.to && reading.pos(phrase.from) === 'PROPN')
}

const isReflexive = (reading: Reading, phrase: Phrase): boolean =>
  reading.language.clauses.reflexives.has(reading.lower(phrase.head))
