import {Imp, Ind, MOODS, P1, P2, P3, Past, PERSONS, Plur, Sing, Sub1, Sub2} from '../../document/morph.ts'
import type {GrammarRules} from '../../language/grammar.ts'
import type {Reading} from '../words/readings.ts'
import {isCommand, joinsSubjunctive, lacksWrittenI} from './unwritten-subject.ts'

/** No subject is looked for further away than so many words: text without any pause stays linear. */
const REACH = 40

/** A word of a sentence with the label that the tagger chose and the readings that fit it. */
export interface Choice {
  readonly form: string
  readonly label: string
  readonly fitting: readonly Reading[]
  /** All readings of the form. */
  readonly readings: readonly Reading[]
}

/** Persons whose pronoun stands as a possible subject between two breaks: the bits of PERSONS, without P3. */
function pronounPersons(sentence: readonly Choice[], from: number, to: number, grammar: GrammarRules): number {
  let persons = 0
  for (let i = from; i < to; i++) persons |= grammar.subjectPersons.get(sentence[i]?.form.toLowerCase() ?? '') ?? 0
  return persons
}

const isBreak = (choice: Choice | undefined): boolean =>
  choice === undefined || choice.label === 'PUNCT' || choice.label === 'SCONJ'

/** The stretch without commas around a word, widened by one stretch where it holds no possible subject. */
function stretchAround(sentence: readonly Choice[], at: number): {from: number; to: number} {
  let from = at
  while (from > 0 && from > at - REACH && !isBreak(sentence[from - 1])) from--
  let to = at + 1
  while (to < sentence.length && to < at + REACH && !isBreak(sentence[to])) to++
  return {from, to}
}

/**
 * The reading of a finite verb in its sentence: person by the pronoun beside it (third where there is none), and mood by
 * form, person and number. Konjunktiv I is what its form alone allows in the third person ("er gehe", "sie seien");
 * where indicative and subjunctive look alike ("sie sagen", "er sagte"), the indicative stands. `cells`: what agreement
 * leaves to each word.
 */
export function finiteReading(
  sentence: readonly Choice[],
  at: number,
  grammar: GrammarRules,
  cells: Uint16Array,
): Reading | undefined {
  const {fitting, form} = sentence[at] ?? {fitting: [], form: ''}
  const [first] = fitting
  if (!first) return undefined
  const {from, to} = stretchAround(sentence, at)
  const persons = pronounPersons(sentence, from, to, grammar) || Number(lacksWrittenI(sentence, at, to, cells, grammar))
  const lemma = first.lemma
  const own = fitting.filter((reading) => reading.lemma === lemma)
  if (isCommand(sentence, at, persons, grammar)) return commanding(first, own)
  const person = personOf(own, persons)
  const able = own.filter(({morph}) => morph & person)
  const kept = able.length > 0 ? able : own
  const masks = kept.map(({morph}) => morph)
  const mood = moodOf(masks, person, grammar.idealModals.has(form.toLowerCase()), sentence, at)
  const chosen = kept.filter(({morph}) => morph & mood)
  const morph = (chosen.length > 0 ? chosen : kept).reduce((all, reading) => all | reading.morph, 0)
  const wanted = morph & person ? (morph & ~PERSONS) | person : morph
  return {...first, morph: wanted & mood ? (wanted & ~MOODS) | mood : wanted}
}

/** The imperative of a verb; the polite one has the form of the third person: "Melden Sie". */
function commanding(first: Reading, own: readonly Reading[]): Reading {
  const command = own.find(({morph}) => morph & Imp)
  if (command) return {...first, morph: (command.morph & ~(MOODS | PERSONS)) | Imp | P2}
  return {...first, morph: (first.morph & ~(MOODS | PERSONS | Past)) | Imp | P3}
}

function personOf(readings: readonly Reading[], persons: number): number {
  const possible = readings.reduce((all, {morph}) => all | (morph & PERSONS), 0)
  const number = readings.reduce((all, {morph}) => all | (morph & (Sing | Plur)), 0)
  // "wir" goes with plural forms only, "ich" with singular ones
  for (const [person, wanted] of [
    [P1, Sing],
    [P1, Plur],
    [P2, Sing],
    [P2, Plur],
  ] as const) {
    const bit = person === P1 ? (wanted === Sing ? 1 : 2) : wanted === Sing ? 4 : 8
    if (persons & bit && possible & person && number & wanted && readings.some(({morph}) => morph & person && morph & wanted))
      return person
  }
  if (possible & P3) return P3
  return possible & P1 ? P1 : possible
}

/** The mood that a form has in that person; several masks are several readings of the form. */
function moodOf(masks: readonly number[], person: number, ideal: boolean, sentence: readonly Choice[], at: number): number {
  const possible = masks.reduce((all, mask) => all | (mask & person ? mask & MOODS : 0), 0)
  if (ideal && possible & Sub2) return hasPast(sentence, at) ? Ind : Sub2
  if (possible & Ind) return possible & Sub2 && joinsSubjunctive(sentence, at) ? Sub2 : Ind
  if (possible & Sub1 && !(possible & Imp && person === P2)) return Sub1
  return possible & Sub2 || possible & Imp || possible
}

/** Another finite verb of the sentence is in the past tense. */
function hasPast(sentence: readonly Choice[], at: number): boolean {
  for (let i = Math.max(0, at - REACH); i < Math.min(sentence.length, at + REACH); i++) {
    const {label = '', fitting = []} = sentence[i] ?? {}
    if (i !== at && (label === 'VERB' || label === 'AUX') && fitting.every(({morph}) => morph & Past && morph & Ind)) return true
  }
  return false
}
