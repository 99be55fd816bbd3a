import {COLUMN, parseCells} from '../../src/document/agreement.ts'
import type {Pos} from '../../src/document/doc.ts'
import * as morph from '../../src/document/morph.ts'
import {functionWords} from '../../src/language/de/function-words.ts'
import {grammar} from '../../src/language/de/grammar.ts'
import {add, type Forms} from './readings.ts'

/** The closed classes of src/language/de/function-words.ts. */
export function functionReadings(forms: Forms): void {
  for (const {form, lemma, pos, features, cells} of functionWords) {
    const mask = features
      .split(' ')
      .reduce((bits, name) => bits | (((morph as Record<string, unknown>)[name] as number | undefined) ?? 0), 0)
    const number = mask & morph.Sing ? ~COLUMN.p : mask & morph.Plur ? COLUMN.p : -1
    add(forms, form, {lemma, pos: pos as Pos, morph: mask, cells: parseCells(cells) & number})
  }
}

/** Particles of verbs that are no words otherwise ("voran"). */
export function particleReadings(forms: Forms): void {
  for (const particle of grammar.particles) {
    if (!forms.get(particle)?.some(({pos}) => pos === 'ADV' || pos === 'ADP' || pos === 'ADJ'))
      add(forms, particle, {lemma: particle, pos: 'ADV', morph: 0, cells: 0})
  }
}
