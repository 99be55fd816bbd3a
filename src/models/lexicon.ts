import {POS, type Pos} from '../document/doc.ts'
import {Automaton} from './automaton.ts'
import {ModelError} from './model-error.ts'

/** One reading of a form. */
export interface Analysis {
  readonly lemma: string
  readonly pos: Pos
  /** Mask of morph.ts without case, number and gender of nominals: those are in `cells`. Verbs have number and person here. */
  readonly morph: number
  /** Case by gender and number, see document/agreement.ts; 0 where the form does not inflect for case. */
  readonly cells: number
}

/** How a lemma follows from its form: letters taken out (ge, zu), cut from the end, and put there. */
interface Edit {
  readonly at: number
  readonly out: number
  readonly cut: number
  readonly add: string
}

const MAGIC = 0x31584c51
const NONE: readonly Analysis[] = []

/** All inflected forms of a language's open and closed classes, with their readings. */
export class Lexicon {
  readonly #automaton: Automaton
  readonly #sets: Uint32Array
  readonly #readings: DataView
  readonly #edits: readonly Edit[]

  /** `bytes` is a file written by training/build-lexicon.ts. */
  constructor(bytes: Uint8Array) {
    const {buffer, byteOffset, byteLength} = bytes
    const header = new Uint32Array(buffer, byteOffset, 8)
    if (header[0] !== MAGIC) throw new ModelError('the lexicon is not a lexicon file; reinstall the package')
    const [, , root, units, sets, readings, editBytes] = header
    let at = byteOffset + 32
    this.#automaton = new Automaton(new Uint32Array(buffer, at, units!), root!)
    at += units! * 4
    this.#sets = new Uint32Array(buffer, at, sets!)
    at += sets! * 4
    this.#readings = new DataView(buffer, at, readings! * 12)
    at += readings! * 12
    if (at + editBytes! > byteOffset + byteLength) throw new ModelError('the lexicon file is cut short; reinstall the package')
    this.#edits = new TextDecoder()
      .decode(new Uint8Array(buffer, at, editBytes!))
      .split('\n')
      .map(readEdit)
  }

  /** True where the form is listed exactly so. About half a microsecond. */
  has(form: string): boolean {
    return this.#automaton.find(form) >= 0
  }

  /** The readings of a form, written exactly so; none for an unknown form. */
  analyses(form: string): readonly Analysis[] {
    const set = this.#automaton.find(form)
    if (set < 0) return NONE
    const found: Analysis[] = []
    for (let i = this.#sets[set]!; i < this.#sets[set + 1]!; i++) found.push(this.#reading(i, form))
    return found
  }

  #reading(index: number, form: string): Analysis {
    const at = index * 12
    const edit = this.#edits[this.#readings.getUint16(at + 2, true)]!
    return {
      lemma: applyEdit(edit, form),
      pos: POS[this.#readings.getUint8(at)]!,
      morph: this.#readings.getUint32(at + 4, true),
      cells: this.#readings.getUint16(at + 8, true),
    }
  }
}

function readEdit(line: string): Edit {
  const [at, out, cut, add] = line.split(',')
  return {at: Number(at), out: Number(out), cut: Number(cut), add: add ?? ''}
}

function applyEdit(edit: Edit, form: string): string {
  const kept = edit.out > 0 ? form.slice(0, edit.at) + form.slice(edit.at + edit.out) : form
  return kept.slice(0, kept.length - edit.cut) + edit.add
}
