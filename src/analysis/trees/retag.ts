import {cellsToMorph} from '../../document/agreement.ts'
import type {Pos} from '../../document/doc.ts'
import type {Reading} from '../words/readings.ts'
import type {TreeWord} from './tree-words.ts'

/** Classes between which a word keeps its lemma and form: "Kiel", "Block"; "haben", "sein". */
const ALIKE: ReadonlySet<string> = new Set(['NOUN PROPN', 'PROPN NOUN', 'VERB AUX', 'AUX VERB'])
/** Below, the tagger's class stands. */
const SURE = 0.5

/**
 * A word with the class that the parser gives it, where it is sure and the word can be that by its readings; lemma and
 * morphology go with it.
 */
export function retagged<Word extends TreeWord>(word: Word, pos: Pos, share: number, readings: readonly Reading[]): Word {
  if (pos === word.pos || share < SURE || word.contracted) return word
  if (ALIKE.has(`${word.pos} ${pos}`)) return {...word, pos}
  const fitting = readings.filter((reading) => reading.pos === pos)
  const [first] = fitting
  if (!first) return word
  const morph = fitting
    .filter(({lemma}) => lemma === first.lemma)
    .reduce((all, reading) => all | reading.morph | cellsToMorph(reading.cells), 0)
  return {...word, pos, lemma: first.lemma, morph}
}
