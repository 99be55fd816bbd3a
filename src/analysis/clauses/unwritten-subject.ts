import {CASE_ROW, COLUMN} from '../../document/agreement.ts'
import {Imp, Ind, P1, P2, P3, Plur, Sing, Sub1, Sub2} from '../../document/morph.ts'
import type {GrammarRules} from '../../language/grammar.ts'
import {QUOTE_FORM} from '../words/word-view.ts'
import type {Choice} from './finite-verbs.ts'

/** No verb is looked for further away than so many words: text without any pause stays linear. */
const REACH = 40
const FINITE = new Set(['VERB', 'AUX'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'NUM', 'X'])
const NOMINATIVE = CASE_ROW.N & ~COLUMN.p

const opensSentence = (sentence: readonly Choice[], at: number): boolean =>
  at < 4 && sentence.slice(0, at).every(({label}) => label === 'PUNCT')

/** The mark that ends a sentence, a closing quotation mark left aside. */
const endOf = (sentence: readonly Choice[]): string => sentence.findLast(({form}) => /^[.!?…]+$/.test(form))?.form ?? ''

const can = ({readings}: Choice, person: number, mood: number): boolean =>
  readings.some(({morph}) => morph & person && morph & mood)

/**
 * A verb that commands: "Seht nach!", "Lasst uns gehen." (only the second person has the form, and no "ihr" stands there),
 * "Melden Sie Schäden sofort." But not "Melden Sie sich nicht, verfällt der Platz."
 */
export function isCommand(sentence: readonly Choice[], at: number, persons: number, grammar: GrammarRules): boolean {
  const verb = sentence[at]
  if (!verb || !opensSentence(sentence, at)) return false
  const end = endOf(sentence)
  if (end.startsWith('?')) return false
  if (grammar.politeSubjects.has(sentence[at + 1]?.form ?? '')) return can(verb, P3, Ind | Sub1) && !leadsToVerb(sentence, at)
  if (!can(verb, P2, Imp)) return false
  if (end.startsWith('!')) return !(verb.label === 'AUX' && sentence.some(({label}) => label === 'VERB.Part'))
  return !persons && !verb.readings.some(({morph}) => morph & (P1 | P3) && morph & (Ind | Sub1 | Sub2))
}

/** After a comma the main clause begins with its verb: the clause before it is a condition. Behind a quotation mark stands another. */
function leadsToVerb(sentence: readonly Choice[], at: number): boolean {
  const end = Math.min(sentence.length, at + REACH)
  for (let i = at + 2; i < end && !QUOTE_FORM.test(sentence[i]?.form ?? ''); i++)
    if (sentence[i - 1]?.form === ',' && FINITE.has(sentence[i]?.label ?? '')) return true
  return false
}

/**
 * An "ich" that is not written: „Habe nachts geschlafen.“, „Ich war zweimal dort, habe aber niemanden getroffen.“ Such a form
 * looks like Konjunktiv I, but no word up to the pause at `to` can be its subject, or no condition begins there ("Habe die
 * Stadt Geld, werde gebaut"). Only beside quotation marks: elsewhere a report may leave out the "er" of what it passes on.
 */
export function lacksWrittenI(
  sentence: readonly Choice[],
  at: number,
  to: number,
  cells: Uint16Array,
  grammar: GrammarRules,
): boolean {
  const verb = sentence[at]
  if (!verb || !can(verb, P1, Ind) || !can(verb, P3, Sub1)) return false
  if (!sentence.some(({form}) => QUOTE_FORM.test(form))) return false
  if (opensSentence(sentence, at) && !leadsToVerb(sentence, at) && !endOf(sentence).startsWith('?')) {
    const [next, after] = [sentence[at + 1], sentence[at + 2]]
    const owns = next?.label === 'DET' && next.fitting.some(({lemma}) => grammar.firstPossessives.has(lemma))
    return owns || !(canBeSubject(next, cells[at + 1] ?? 0) || (next?.label === 'ADJ' && canBeSubject(after, cells[at + 2] ?? 0)))
  }
  if (!isJoined(sentence, at) || !saysI(sentence, at, cells, grammar)) return false
  for (let i = at + 1; i < to; i++) if (canBeSubject(sentence[i], cells[i] ?? 0)) return false
  return true
}

/** The verb can go on with the subject before it: only a comma or a conjunction stands between. */
const isJoined = (sentence: readonly Choice[], at: number): boolean =>
  sentence[at - 1]?.form === ',' || sentence[at - 1]?.label === 'CCONJ'

/** The clause before a joined verb has "ich", written or not, and is in no Konjunktiv I. */
function saysI(sentence: readonly Choice[], at: number, cells: Uint16Array, grammar: GrammarRules): boolean {
  let before = at - 1
  if (sentence[before]?.label === 'CCONJ' && sentence[before - 1]?.form === ',') before--
  let spoken = false
  for (let i = before - 1; i >= 0 && i > at - REACH && sentence[i]?.label !== 'PUNCT'; i--) {
    const {form = '', label = '', fitting = []} = sentence[i] ?? {}
    if (grammar.subjectPersons.get(form.toLowerCase()) === 1) spoken = true
    if (!FINITE.has(label)) continue
    if (opensSentence(sentence, i) && lacksWrittenI(sentence, i, before, cells, grammar)) return true
    if (fitting.every(({morph}) => morph & Sub1)) return false
  }
  return spoken
}

function canBeSubject(choice: Choice | undefined, cells: number): boolean {
  if (!choice || !NOMINAL.has(choice.label)) return false
  return choice.fitting.length === 0 || choice.fitting.some((reading) => reading.cells & cells & NOMINATIVE)
}

/**
 * A past form joined to a verb that can only be Konjunktiv II, without a subject of its own, is one too: "Sie könnten kaum
 * sehen und hörten nichts."
 */
export function joinsSubjunctive(sentence: readonly Choice[], at: number): boolean {
  if (sentence[at - 1]?.label !== 'CCONJ') return false
  const number = numberOf(sentence[at])
  for (let i = at - 2; i >= 0 && i > at - REACH; i--) {
    const {label = '', fitting = []} = sentence[i] ?? {}
    if (!FINITE.has(label)) continue
    return fitting.every(({morph}) => morph & Sub2 && !(morph & Ind)) && (numberOf(sentence[i]) & number) !== 0
  }
  return false
}

const numberOf = (choice: Choice | undefined): number =>
  choice?.fitting.reduce((all, {morph}) => all | (morph & (Sing | Plur)), 0) ?? 0
