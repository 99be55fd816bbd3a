import type {ClauseRules} from '../language/clause-rules.ts'
import type {Choice} from './finite-verbs.ts'
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
    const {label = '', fitting = [], form = ''} = sentence[i] ?? {}
    const next = sentence[i + 1]?.label ?? ''
    // "Laut Watson", "laut Angaben": an uninflected adjective does not stand before a nominal
    if (
      label === 'ADJ' &&
      NOMINAL.has(next) &&
      fitting.every(({cells}) => cells === 0) &&
      rules.prepositions.has(form.toLowerCase())
    )
      relabel(sentence, i, 'ADP')
    // "Länder, die Kontakt halten": an article that does not agree with its noun is a pronoun
    if (label === 'DET' && opensStretch(sentence, i) && disagrees(sentence, i)) relabel(sentence, i, 'PRON')
    // "möchte … erhalten": a modal goes with the infinitive
    if (label === 'VERB.Part' && governedByModal(sentence, i, rules)) relabel(sentence, i, 'VERB.Inf')
  }
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

/** A finite modal in the same stretch, and no infinitive beside it. */
function governedByModal(sentence: readonly Choice[], at: number, rules: ClauseRules): boolean {
  let from = at
  while (from > 0 && !PAUSE.test(sentence[from - 1]?.form ?? '')) from--
  let modal = false
  for (let i = from; i < sentence.length && !PAUSE.test(sentence[i]?.form ?? ''); i++) {
    const {label = '', fitting = []} = sentence[i] ?? {}
    if (label.endsWith('.Inf')) return false
    if (label === 'AUX' && rules.modals.has(fitting[0]?.lemma ?? '')) modal = true
  }
  return modal
}
