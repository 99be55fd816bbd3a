import type {ClauseRules} from '../../language/clause-rules.ts'
import {REACH, relabel} from '../words/repairs.ts'
import {labelOf} from '../words/word-labels.ts'
import type {Choice} from './finite-verbs.ts'

const NON_FINITE = new Set(['VERB.Inf', 'VERB.Part', 'AUX.Inf', 'AUX.Part'])
const FINITE = new Set(['VERB', 'AUX'])
const PAUSE = /^(?:[,;:.!?()[\]–—…]|-+|\.\.+)$/

/**
 * "haben" and "werden" are auxiliaries only with another verb in the clause ("Wir haben Zeit" has a full verb), "sein"
 * also with a predicative ("Sie ist krank, eine Künstlerin", but "Sie ist in Berlin"). Changes the labels that are wrong.
 */
export function settleAuxiliaries(sentence: Choice[], rules: ClauseRules): void {
  for (const [i, choice] of sentence.entries()) {
    if (!choice.label.startsWith('AUX')) continue
    const lemma = choice.fitting[0]?.lemma
    if (!lemma || hasPartner(sentence, i)) continue
    if (lemma === rules.be ? hasPredicate(sentence, i) : lemma !== rules.have && lemma !== rules.become) continue
    relabel(sentence, i, choice.label.replace('AUX', 'VERB'))
  }
}

/** A participle or infinitive in the same stretch, or in a later one that has no finite verb of its own. */
function hasPartner(sentence: readonly Choice[], at: number): boolean {
  let from = at
  while (from > 0 && from > at - REACH && !PAUSE.test(sentence[from - 1]?.form ?? '')) from--
  let partner = false
  let finite = false
  for (let i = from; i < Math.min(sentence.length, at + 2 * REACH); i++) {
    const {label = '', form = '', readings = []} = sentence[i] ?? {}
    if (PAUSE.test(form)) {
      if (partner && !finite) return true
      partner = false
      finite = false
    } else if (i !== at) {
      const verbal = NON_FINITE.has(label) || (label === 'ADJ' && readings.some((reading) => labelOf(reading) === 'VERB.Part'))
      if (verbal && inSameStretch(sentence, at, i)) return true
      partner ||= verbal
      finite ||= FINITE.has(label)
    }
  }
  return partner && !finite
}

function inSameStretch(sentence: readonly Choice[], a: number, b: number): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (PAUSE.test(sentence[i]?.form ?? '')) return false
  return true
}

/** An adjective without ending, or a second nominal without a preposition: what the copula says of its subject. */
function hasPredicate(sentence: readonly Choice[], at: number): boolean {
  let from = at
  while (from > 0 && from > at - REACH && !PAUSE.test(sentence[from - 1]?.form ?? '')) from--
  let nominals = 0
  let i = from
  for (; i < Math.min(sentence.length, at + REACH) && !PAUSE.test(sentence[i]?.form ?? ''); i++) {
    const {label = '', fitting = []} = sentence[i] ?? {}
    if (
      label === 'DET' &&
      !INSIDE.has(sentence[i + 1]?.label ?? '') &&
      sentence[i + 1]?.label !== 'NOUN' &&
      !isGoverned(sentence, i)
    )
      nominals++
    if (label === 'ADJ' && fitting.some(({cells}) => cells === 0)) return true
    if (NOMINAL.has(label) && sentence[i - 1]?.label !== label && !isGoverned(sentence, i)) nominals++
  }
  // "Die Folge ist, dass …"
  return nominals > 1 || sentence[i + 1]?.label === 'SCONJ'
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const INSIDE = new Set(['DET', 'ADJ', 'NUM', 'ADV', 'PROPN'])

/** Under a preposition. */
function isGoverned(sentence: readonly Choice[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && i > at - 12 && INSIDE.has(sentence[i]?.label ?? '')) i--
  return sentence[i]?.label === 'ADP'
}
