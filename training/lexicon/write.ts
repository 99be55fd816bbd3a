import {POS} from '../../src/document/doc.ts'
import type {Analysis} from '../../src/models/lexicon.ts'
import {AutomatonBuilder} from '../automaton-builder.ts'
import type {Forms} from './readings.ts'

const MAGIC = 0x31584c51

/** Numbers each distinct value in the order of its coming. */
class Numbering {
  readonly values: string[] = []
  readonly #ids = new Map<string, number>()
  id(value: string): number {
    const known = this.#ids.get(value)
    if (known !== undefined) return known
    this.#ids.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

/** The lexicon file: header, automaton, sets of readings, readings, edits (see src/models/lexicon.ts). */
export function writeLexicon(forms: Forms): Uint8Array {
  const edits = new Numbering()
  const sets = new Numbering()
  const builder = new AutomatonBuilder()
  const keys = [...forms].map(([form, readings]): [Buffer, number] => [
    Buffer.from(form, 'latin1'),
    setOf(form, readings, edits, sets),
  ])
  keys.sort(([a], [b]) => Buffer.compare(a, b))
  if (sets.values.length > 0xffff || edits.values.length > 0xffff)
    throw new Error(`too many sets (${sets.values.length}) or edits (${edits.values.length})`)
  for (const [form, set] of keys) builder.add(Buffer.concat([form, Buffer.from([0, set >> 8, set & 255])]))
  const {units, root} = builder.finish()
  return pack(units, root, sets.values, edits.values)
}

function setOf(form: string, readings: readonly Analysis[], edits: Numbering, sets: Numbering): number {
  const codes = readings.map(({lemma, pos, morph, cells}) =>
    [POS.indexOf(pos), edits.id(editOf(form, lemma)), morph, cells].join(','),
  )
  return sets.id([...new Set(codes)].join(';'))
}

/** The shortest way from form to lemma: perhaps two letters out (ge, zu), then an ending for an ending. */
function editOf(form: string, lemma: string): string {
  let best = ending(form, lemma, 0, 0)
  for (const infix of ['ge', 'zu']) {
    for (let at = form.indexOf(infix); at >= 0; at = form.indexOf(infix, at + 1)) {
      const other = ending(form.slice(0, at) + form.slice(at + 2), lemma, at, 2)
      if (other.cut + 2 < best.cut) best = other
    }
  }
  return [best.at, best.out, best.cut, best.add].join(',')
}

function ending(kept: string, lemma: string, at: number, out: number) {
  let common = 0
  while (common < kept.length && common < lemma.length && kept[common] === lemma[common]) common++
  return {at, out, cut: kept.length - common, add: lemma.slice(common)}
}

function pack(units: Uint32Array, root: number, sets: readonly string[], edits: readonly string[]): Uint8Array {
  const starts: number[] = [0]
  const readings: string[] = []
  for (const set of sets) {
    readings.push(...set.split(';'))
    starts.push(readings.length)
  }
  const editBytes = new TextEncoder().encode(edits.join('\n'))
  const size = 32 + units.length * 4 + starts.length * 4 + readings.length * 12 + editBytes.length
  const bytes = new Uint8Array(Math.ceil(size / 4) * 4)
  const view = new DataView(bytes.buffer)
  const header = [MAGIC, 1, root, units.length, starts.length, readings.length, editBytes.length, 0]
  let at = 0
  for (const value of [...header, ...units, ...starts]) {
    view.setUint32(at, value, true)
    at += 4
  }
  for (const reading of readings) {
    const [pos = 0, edit = 0, morph = 0, cells = 0] = reading.split(',').map(Number)
    view.setUint8(at, pos)
    view.setUint16(at + 2, edit, true)
    view.setUint32(at + 4, morph, true)
    view.setUint16(at + 8, cells, true)
    at += 12
  }
  bytes.set(editBytes, at)
  return bytes
}
