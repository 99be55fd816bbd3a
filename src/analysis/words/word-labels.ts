import {ALL_CELLS} from '../../document/agreement.ts'
import type {Pos} from '../../document/doc.ts'
import {Inf, Part2, ZuInf} from '../../document/morph.ts'
import {LABELS, type Label, labelBit} from '../../models/tagger.ts'
import {type WordFacts, wordFacts} from '../../models/word-facts.ts'
import {Origin, type Reading} from './readings.ts'

const NOUN = labelBit('NOUN')
const PROPN = labelBit('PROPN')
const OPEN_SMALL = labelBit('ADJ') | labelBit('ADV') | labelBit('X')
const CLOSED: ReadonlySet<Pos> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'ADV', 'NUM'])

/** The tagger's label of a reading. */
export function labelOf({pos, morph}: Pick<Reading, 'pos' | 'morph'>): Label {
  if (pos !== 'VERB' && pos !== 'AUX') return pos
  const aux = pos === 'AUX'
  if (morph & (Inf | ZuInf)) return aux ? 'AUX.Inf' : 'VERB.Inf'
  return morph & Part2 ? (aux ? 'AUX.Part' : 'VERB.Part') : pos
}

const posByLabel = new Map<string, Pos>(LABELS.map((label) => [label, label.split('.')[0] as Pos]))

/** The part of speech of a label. */
export const posOf = (label: string): Pos => posByLabel.get(label) ?? 'X'

/**
 * What the tagger needs to know of a word. Inside a sentence a capital speaks for a noun or name, but words of closed
 * classes and adjectives stay possible (parts of names); a first word may be all that it is in small letters.
 */
export function factsOf(form: string, readings: readonly Reading[], flags: number): WordFacts {
  const capital = /^\p{Lu}/u.test(form)
  let inner = 0
  let initial = 0
  for (const reading of readings) {
    const bit = labelBit(labelOf(reading))
    initial |= bit
    if (!reading.lowered || CLOSED.has(reading.pos) || reading.pos === 'ADJ') inner |= bit
  }
  if (capital) {
    const common = NOUN | (form.endsWith('-') && readings.some(({pos}) => pos === 'NOUN') ? 0 : PROPN)
    inner |= common
    initial |= common
  } else if (flags !== 0) {
    // "dpa"
    inner |= PROPN
    initial |= PROPN
  } else if (readings.every(({origin}) => origin >= Origin.rule) && /\p{L}/u.test(form)) {
    inner |= OPEN_SMALL
    initial |= OPEN_SMALL
  }
  const origin = readings.reduce((least, reading) => Math.min(least, reading.origin + (reading.lowered ? 5 : 0)), 9)
  const noun = readings.reduce(
    (least, {pos, lowered, origin}) => (pos === 'NOUN' && !lowered ? Math.min(least, origin) : least),
    5,
  )
  const cellsOf = (wanted: Pos): number => readings.reduce((all, {pos, cells}) => (pos === wanted ? all | cells : all), 0)
  return wordFacts(form, {
    inner,
    initial,
    pause: /^(?:[,;:.!?()[\]–—…]|-+|\.\.+)$/.test(form),
    // a listed noun that is a name too ("Mark", "Fischer") is another thing than a name only
    flags: ((noun === 0 && flags & 7 ? (flags & ~7) | 128 : flags) * 8 + noun) * 16 + origin,
    determiner: cellsOf('DET'),
    nominal: cellsOf('NOUN') | cellsOf('ADJ') || ALL_CELLS,
  })
}
