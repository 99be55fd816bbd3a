import {isSubject, relabel} from '../words/repairs.ts'
import {labelOf} from '../words/word-labels.ts'
import type {Choice} from './finite-verbs.ts'

const PAUSE = /^(?:[,;:.!?()[\]–—…]|-+|\.\.+)$/
const FINITE = new Set(['VERB', 'AUX'])

/** A stretch of a sentence between two pauses. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly opened: boolean
  readonly finite: boolean
}

/**
 * Gives clauses that were left without a finite verb theirs: forms that look like an infinitive or participle ("…, die
 * Ämter innehaben", "wie sie erklärt") are finite at the end of such a clause, or where a sentence has no other.
 */
export function settleFinites(sentence: Choice[]): void {
  let waiting = false
  const stretches = stretchesOf(sentence)
  for (const stretch of stretches) {
    if (stretch.finite) {
      if (!stretch.opened) waiting = false
      else if (isSecondConjunct(sentence, stretch)) makeFinite(sentence, stretch.to - 1)
      continue
    }
    if ((stretch.opened || waiting) && makeFinite(sentence, stretch.to - 1)) waiting = false
    else if (stretch.opened) waiting = true
  }
  if (sentence.some(({label}) => FINITE.has(label))) return
  const ended = sentence.slice(-2).some(({form}) => /^[.!?]$/.test(form))
  // not the last word: "Fenster zertrümmert." is none; "Das Militär verhandelt mit X." is one
  const first = sentence.findIndex(
    (_, i) => i > 0 && i + 2 < sentence.length && (ended || isSubject(sentence[i - 1])) && canBeFinite(sentence, i),
  )
  if (first > 0) makeFinite(sentence, first)
}

/** "dass sie fortgesetzt werden und einen Austausch beinhalten": after a finished clause and a conjunction. */
function isSecondConjunct(sentence: readonly Choice[], {from, to}: Stretch): boolean {
  for (let i = to - 2; i > from; i--) {
    if (FINITE.has(sentence[i]?.label ?? '')) return sentence[i + 1]?.label === 'CCONJ' && sentence[to - 1]?.label === 'VERB.Inf'
  }
  return false
}

function stretchesOf(sentence: readonly Choice[]): Stretch[] {
  const stretches: Stretch[] = []
  for (let from = 0; from < sentence.length; ) {
    let to = from
    while (to < sentence.length && !PAUSE.test(sentence[to]?.form ?? '')) to++
    if (to > from) {
      const words = sentence.slice(from, to)
      stretches.push({from, to, opened: isOpened(sentence, from, to), finite: words.some(({label}) => FINITE.has(label))})
    }
    from = to + 1
  }
  return stretches
}

/** Begins with a conjunction or a relative pronoun, also after a preposition; not with "um … zu". */
function isOpened(sentence: readonly Choice[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(from + 3, to); i++) {
    const {label = ''} = sentence[i] ?? {}
    if (label === 'SCONJ') return true
    if (label === 'PRON' && from > 0 && i - from < 2)
      return sentence[from - 1]?.form === ',' && /^[dwDW]/.test(sentence[i]?.form ?? '')
    if (label !== 'ADP' && label !== 'CCONJ' && label !== 'ADV' && label !== 'PUNCT') return false
  }
  return false
}

function canBeFinite(sentence: readonly Choice[], at: number): boolean {
  const {label, readings} = sentence[at] ?? {label: '', readings: []}
  if (!/^(?:VERB|AUX)\./.test(label) || sentence[at - 1]?.label === 'PART') return false
  return readings.some((reading) => FINITE.has(labelOf(reading)) && !reading.lowered)
}

function makeFinite(sentence: Choice[], at: number): boolean {
  return canBeFinite(sentence, at) && relabel(sentence, at, sentence[at]?.label.startsWith('AUX') ? 'AUX' : 'VERB')
}
