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
    repairDeterminer(sentence, i)
    repairParticiple(sentence, i, rules)
    // "die dort stationierten Raketen fielen": a verb before its noun, with another verb to come, is an attribute
    if (sentence[i]?.label === 'VERB' && sentence[i + 1]?.label === 'NOUN' && isAttribute(sentence, i))
      relabel(sentence, i, 'ADJ')
    // "Als er kam", "wie die Polizei mitteilte": a preposition does not open a clause
    if (sentence[i]?.label === 'ADP' && isFirst(sentence, i) && endsInVerb(sentence, i)) relabel(sentence, i, 'SCONJ')
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

function repairDeterminer(sentence: Choice[], i: number): void {
  const {label = '', fitting = []} = sentence[i] ?? {}
  if (label !== 'DET') return
  const next = sentence[i + 1]
  // "Länder, die Kontakt halten": an article that does not agree with its noun is a pronoun
  if (opensStretch(sentence, i) && disagrees(sentence, i)) relabel(sentence, i, 'PRON')
  // "Ich habe das nicht gesagt"
  else if (!next || WITHOUT_NOUN.has(next.label)) relabel(sentence, i, 'PRON')
  // "Sie räumte zwar ein, …": an article without a noun is the verb's particle
  if (
    sentence[i]?.label === 'DET' &&
    (!next || PAUSE.test(next.form) || next.label === 'CCONJ') &&
    fitting.every(({lemma}) => lemma === sentence[i]?.form.toLowerCase())
  ) {
    relabel(sentence, i, 'ADV')
  }
}

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
