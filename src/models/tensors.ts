import {ModelError} from './model-error.ts'

/** A matrix by rows. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

const MAGIC = 0x31504c51

/**
 * Named matrices of a model file. File: "QLP1", u32 length of the header, the header as JSON ([name, rows, columns, exact]),
 * then each matrix: exact ones as f32, others as one f32 scale a row and int8 values; each begins at a multiple of four.
 */
export class Tensors {
  readonly #found = new Map<string, Matrix>()

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
      throw new ModelError('trees.bin is not a tree parser of this engine; reinstall the package')
    const length = view.getUint32(4, true)
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as [string, number, number, boolean][]
    let at = 8 + length
    for (const [name, rows, columns, exact] of header) {
      const values = new Float32Array(rows * columns)
      if (exact) for (let i = 0; i < values.length; i++) values[i] = view.getFloat32(at + 4 * i, true)
      else {
        const small = new Int8Array(bytes.buffer, bytes.byteOffset + at + 4 * rows, rows * columns)
        for (let row = 0; row < rows; row++) {
          const scale = view.getFloat32(at + 4 * row, true)
          for (let i = row * columns; i < (row + 1) * columns; i++) values[i] = small[i]! * scale
        }
      }
      this.#found.set(name, {rows, columns, values})
      at += exact ? 4 * values.length : 4 * rows + values.length
      at = (at + 3) & ~3
    }
  }

  get(name: string): Matrix {
    const found = this.#found.get(name)
    if (!found) throw new ModelError(`trees.bin lacks ${name}; reinstall the package`)
    return found
  }
}
