import {CASE_ROW} from '../../document/agreement.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'
import type {Choice} from '../clauses/finite-verbs.ts'
import {labelOf} from './word-labels.ts'

const PAUSE = /^(?:[,;:.!?()[\]–—…]|-+|\.\.+)$/
const NOMINAL = new Set(['NOUN', 'PROPN', 'DET', 'NUM'])

/** Gives a word another label, where it has a reading for that. */
export function relabel(sentence: Choice[], at: number, label: string): boolean {
  const choice = sentence[at]
  const fitting = choice?.readings.filter((reading) => labelOf(reading) === label) ?? []
  if (!choice || fitting.length === 0) return false
  sentence[at] = {...choice, label, fitting}
  return true
}

/** What grammar knows better than a tagger that sees a few words: each rule with its example. */
export function repair(sentence: Choice[], rules: ClauseRules): void {
  for (let i = 0; i < sentence.length; i++) {
    repairAdjective(sentence, i, rules)
    repairDeterminer(sentence, i, rules)
    repairDegree(sentence, i, rules)
    repairParticiple(sentence, i, rules)
    // "die dort stationierten Raketen fielen": a verb before its noun, with another verb to come, is an attribute
    if (sentence[i]?.label === 'VERB' && sentence[i + 1]?.label === 'NOUN' && isAttribute(sentence, i))
      relabel(sentence, i, 'ADJ')
    // "Als er kam", "wie die Polizei mitteilte": a preposition does not open a clause
    if (sentence[i]?.label === 'ADP' && isFirst(sentence, i) && endsInVerb(sentence, i)) relabel(sentence, i, 'SCONJ')
    const word = sentence[i]
    // "Strände wie Sand am Meer"
    if (word?.label === 'ADP' && rules.likeWords?.has(word.form.toLowerCase())) relabel(sentence, i, 'CCONJ')
    // "am Montag", "im Mai": weekdays and months are names in the treebanks
    if (word?.label === 'NOUN' && rules.calendarNames?.has(word.form)) sentence[i] = {...word, label: 'PROPN'}
  }
}

function repairAdjective(sentence: Choice[], i: number, rules: ClauseRules): void {
  const {label = '', fitting = [], form = ''} = sentence[i] ?? {}
  if (label !== 'ADJ') return
  const next = sentence[i + 1]
  const plain = fitting.every(({cells}) => cells === 0)
  // "Laut Brandt", "laut Angaben": an uninflected adjective does not stand before a nominal
  if (plain && NOMINAL.has(next?.label ?? '') && rules.prepositions.has(form.toLowerCase())) relabel(sentence, i, 'ADP')
  // "würden noch vermisst", "wurden unterstützt": a participle with the auxiliary of the passive is the verb
  else if (plain && hasPassive(sentence, i, rules)) relabel(sentence, i, 'VERB.Part')
  // "…, bewegte er sich": an adjective does not stand before a subject
  else if (!plain && isFirst(sentence, i) && isSubject(next)) relabel(sentence, i, 'VERB')
}

function repairDeterminer(sentence: Choice[], i: number, rules: ClauseRules): void {
  const {label = '', fitting = [], form = ''} = sentence[i] ?? {}
  if (label !== 'DET') return
  const next = sentence[i + 1]
  const alone = !next || PAUSE.test(next.form)
  // "Sie räumte zwar ein, …": an article without a noun is the verb's particle
  if ((alone || next.label === 'CCONJ') && fitting.every(({lemma}) => lemma === form.toLowerCase())) relabel(sentence, i, 'ADV')
  // "Tiere, deren Futter", "dessen Sprecher"
  else if (rules.genitivePronouns?.has(form.toLowerCase())) relabel(sentence, i, 'PRON')
  // "Länder, die Kontakt halten": an article that does not agree with its noun is a pronoun
  else if (opensStretch(sentence, i) && disagrees(sentence, i)) relabel(sentence, i, 'PRON')
  // "Ich habe das nicht gesagt", "Wir können das gern prüfen", "Wir prüfen das."
  else if (alone || WITHOUT_NOUN.has(next.label) || leadsToVerb(sentence, i + 1)) relabel(sentence, i, 'PRON')
}

/** Adverbs, then a verb or a pause: no noun phrase. */
function leadsToVerb(sentence: readonly Choice[], from: number): boolean {
  let at = from
  while (sentence[at]?.label === 'ADV' && at < from + 4) at++
  const {label = '', form = ''} = sentence[at] ?? {}
  return at > from && (VERBAL.has(label) || PAUSE.test(form))
}

const VERBAL = new Set(['VERB', 'AUX', 'VERB.Inf', 'AUX.Inf', 'VERB.Part', 'AUX.Part'])

/** Words of degree, which look like prepositions and determiners. */
function repairDegree(sentence: Choice[], i: number, rules: ClauseRules): void {
  const {label = '', form = ''} = sentence[i] ?? {}
  if (label !== 'ADP' && label !== 'DET') return
  const next = sentence[i + 1]
  const plain = next?.label === 'ADV' || (next?.label === 'ADJ' && next.fitting.some(({cells}) => cells === 0))
  const small = form.toLowerCase()
  // "rund 70 Personen": no preposition
  if (label === 'ADP' && next?.label === 'NUM' && rules.roundNumbers?.has(small)) relabel(sentence, i, 'ADJ')
  // "zu lang", "zu spät", "etwas länger"
  else if (rules.degrees?.has(small) && plain && !beforeNoun(sentence, i + 1)) relabel(sentence, i, 'ADV')
  // "nicht mehr", "mehr als", "keine Boote mehr": with its noun or adjective behind it alone it is a determiner
  else if (label === 'DET' && rules.moreWords?.has(small) && !beforeNoun(sentence, i + 1)) relabel(sentence, i, 'ADV')
}

/** A noun comes next, with attributes before it or none. */
function beforeNoun(sentence: readonly Choice[], from: number): boolean {
  let at = from
  while (at < from + 3 && sentence[at]?.label === 'ADJ' && sentence[at]!.fitting.some(({cells}) => cells !== 0)) at++
  return NOUNS.has(sentence[at]?.label ?? '')
}

const NOUNS = new Set(['NOUN', 'PROPN'])

function repairParticiple(sentence: Choice[], i: number, rules: ClauseRules): void {
  if (sentence[i]?.label !== 'VERB.Part') return
  // "hat die Vorwürfe wiederholt zurückgewiesen": of two participles the first is an adverb
  if (sentence[i + 1]?.label === 'VERB.Part') relabel(sentence, i, 'ADV') || relabel(sentence, i, 'ADJ')
  // "möchte … erhalten": a modal goes with the infinitive
  else if (governedByModal(sentence, i, rules)) relabel(sentence, i, 'VERB.Inf')
}

const WITHOUT_NOUN = new Set(['PART', 'VERB', 'AUX', 'VERB.Inf', 'AUX.Inf', 'AUX.Part', 'VERB.Part', 'PRON', 'SCONJ'])
const FINITE = new Set(['VERB', 'AUX'])

/** First in its sentence or after a pause. */
const isFirst = (sentence: readonly Choice[], at: number): boolean =>
  at === 0 || PAUSE.test(sentence[at - 1]?.form ?? '') || (at === 1 && sentence[0]?.label === 'PUNCT')

/** A pronoun in the nominative: "er", "wir". */
export const isSubject = (choice: Choice | undefined): boolean =>
  choice?.label === 'PRON' && choice.fitting.some(({cells}) => cells & CASE_ROW.N && !(cells & CASE_ROW.A))

/** The stretch that begins here ends in a finite verb and has words between. */
function endsInVerb(sentence: readonly Choice[], from: number): boolean {
  let to = from
  while (to < sentence.length && to < from + REACH && !PAUSE.test(sentence[to]?.form ?? '')) to++
  return to - from > 2 && FINITE.has(sentence[to - 1]?.label ?? '')
}

/** First after a comma, or after a comma and a preposition. */
function opensStretch(sentence: readonly Choice[], at: number): boolean {
  const before = sentence[at - 1]
  return before?.form === ',' || (before?.label === 'ADP' && sentence[at - 2]?.form === ',')
}

/** The noun after it has no cell in common with it; names and attributes between leave it open. */
function disagrees(sentence: readonly Choice[], at: number): boolean {
  const article = sentence[at]?.fitting.reduce((all, {cells}) => all | cells, 0) ?? 0
  for (let i = at + 1; i < Math.min(at + 5, sentence.length); i++) {
    const {label = '', fitting = []} = sentence[i] ?? {}
    if (label === 'NOUN') {
      const noun = fitting.reduce((all, {cells}) => all | cells, 0)
      return noun !== 0 && article !== 0 && (noun & article) === 0
    }
    if (label !== 'ADJ' && label !== 'NUM') return false
  }
  return false
}

/** No verb is looked for further away than so many words: text without any pause stays linear. */
export const REACH = 40

/** The words around a place, from pause to pause. */
export function stretch(sentence: readonly Choice[], at: number): readonly Choice[] {
  let from = at
  while (from > 0 && from > at - REACH && !PAUSE.test(sentence[from - 1]?.form ?? '')) from--
  let to = at
  while (to < sentence.length && to < at + REACH && !PAUSE.test(sentence[to]?.form ?? '')) to++
  return sentence.slice(from, to)
}

/** A finite modal in the same stretch, and no infinitive beside it. */
function governedByModal(sentence: readonly Choice[], at: number, rules: ClauseRules): boolean {
  const words = stretch(sentence, at)
  return (
    !words.some(({label}) => label.endsWith('.Inf')) &&
    words.some(({label, fitting}) => label === 'AUX' && rules.modals.has(fitting[0]?.lemma ?? ''))
  )
}

/** Inflected as an adjective, with a finite verb further on before the next pause. */
function isAttribute(sentence: readonly Choice[], at: number): boolean {
  if (!sentence[at]?.readings.some(({pos, cells, lowered}) => pos === 'ADJ' && cells !== 0 && !lowered)) return false
  for (let i = at + 2; i < Math.min(at + REACH, sentence.length) && !PAUSE.test(sentence[i]?.form ?? ''); i++) {
    if (FINITE.has(sentence[i]?.label ?? '')) return sentence[i - 1]?.label !== 'CCONJ'
  }
  return false
}

/** The passive's auxiliary in the same stretch, and no other participle or infinitive that it could go with. */
function hasPassive(sentence: readonly Choice[], at: number, rules: ClauseRules): boolean {
  const words = stretch(sentence, at)
  const passive = words.some(({label, fitting}) => label.startsWith('AUX') && fitting[0]?.lemma === rules.become)
  return passive && !words.some(({label}) => label === 'VERB.Part' || label === 'VERB.Inf')
}
