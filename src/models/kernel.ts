/** The parts of WebAssembly that are used here; node's types do not name them. */
interface Wasm {
  readonly Memory: new (size: {initial: number}) => {readonly buffer: ArrayBuffer; grow(pages: number): number}
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => {readonly exports: Record<string, (...numbers: number[]) => void>}
}
const {WebAssembly: wasm} = globalThis as unknown as {WebAssembly: Wasm}

// Types and instructions, as the WebAssembly specification numbers them.
const I32 = 0x7f
const V128 = 0x7b
const LOOP = [0x03, 0x40]
const END = [0x0b]
const branchIf = (depth: number): number[] => [0x0d, depth]
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const tee = (local: number): number[] => [0x22, local]
const number = (value: number): number[] => [0x41, value]
const ADD = [0x6a]
const SUBTRACT = [0x6b]
const LESS = [0x49]
const loadFloat = [0x2a, 2, 0]
const storeFloat = [0x38, 2, 0]
const ADD_FLOAT = [0x92]
const loadFour = (offset: number): number[] => [0xfd, 0x00, 2, offset]
const ZEROS = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const ADD_FOUR = [0xfd, 0xe4, 0x01]
const MULTIPLY_FOUR = [0xfd, 0xe6, 0x01]
const lane = (index: number): number[] => [0xfd, 0x1f, index]

/** Locals: x, w, out, rows, bytes of a row; where x stands, its end, two sums of four. */
const [X, W, OUT, ROWS, BYTES, AT, STOP, A, B] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const step = (local: number, by: number): number[] => [...get(local), ...number(by), ...ADD, ...set(local)]
const addTo = (sum: number, offset: number): number[] => [
  ...get(sum),
  ...get(AT),
  ...loadFour(offset),
  ...get(W),
  ...loadFour(offset),
  ...MULTIPLY_FOUR,
  ...ADD_FOUR,
  ...set(sum),
]

/** out[j] += x · w[j] for all rows, eight products at a time. */
const BODY = [
  ...LOOP,
  ...[...ZEROS, ...set(A), ...ZEROS, ...set(B), ...get(X), ...tee(AT), ...get(BYTES), ...ADD, ...set(STOP)],
  ...LOOP,
  ...[...addTo(A, 0), ...addTo(B, 16), ...step(AT, 32), ...step(W, 32)],
  ...[...get(AT), ...get(STOP), ...LESS, ...branchIf(0)],
  ...END,
  ...[...get(OUT), ...get(OUT), ...loadFloat, ...get(A), ...get(B), ...ADD_FOUR, ...tee(A), ...lane(0), ...ADD_FLOAT],
  ...[1, 2, 3].flatMap((index) => [...get(A), ...lane(index), ...ADD_FLOAT]),
  ...storeFloat,
  ...[...step(OUT, 4), ...get(ROWS), ...number(1), ...SUBTRACT, ...tee(ROWS), ...branchIf(0)],
  ...END,
  ...END,
]

/** A length in as many bytes as it takes (LEB128). */
const length = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...length(value >> 7)])
const section = (id: number, content: readonly number[]): number[] => [id, ...length(content.length), ...content]
const text = (name: string): number[] => [name.length, ...Buffer.from(name)]
const locals = [2, 2, I32, 2, V128]
const code = [...locals, ...BODY]

/** A module with one function over an imported memory: (x, w, out, rows, bytes of a row). */
const MODULE = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 5, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text('m'), ...text('m'), 0x02, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...text('f'), 0, 0]),
  ...section(10, [1, ...length(code.length), ...code]),
])

const EIGHT = 7
const PAGE = 65536

/** A matrix in the kernel's memory: rows of a multiple of eight floats. */
export interface Placed {
  readonly at: number
  readonly rows: number
  readonly columns: number
  readonly bytes: number
}

/** Products of matrices and vectors by WebAssembly's vector instructions. Matrices are placed once, vectors copied in and out. */
export class Kernel {
  readonly #memory = new wasm.Memory({initial: 1})
  readonly #run: (...numbers: number[]) => void
  #floats = new Float32Array(this.#memory.buffer)
  /** The first bytes hold the vector, then the result. */
  #used = 2 * SCRATCH

  constructor() {
    this.#run = new wasm.Instance(new wasm.Module(MODULE), {m: {m: this.#memory}}).exports.f!
    this.#need(this.#used)
  }

  #need(bytes: number): void {
    const missing = bytes - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE))
    this.#floats = new Float32Array(this.#memory.buffer)
  }

  /** Copies a matrix (rows × columns, by rows) into the kernel's memory, where it stays. */
  place(values: Float32Array, rows: number, columns: number): Placed {
    const width = (columns + EIGHT) & ~EIGHT
    const at = this.#used
    this.#used += 4 * rows * width
    this.#need(this.#used)
    for (let row = 0; row < rows; row++)
      this.#floats.set(values.subarray(row * columns, (row + 1) * columns), at / 4 + row * width)
    return {at, rows, columns, bytes: 4 * width}
  }

  /** out[at + j] += x · m[j] for all rows j of a placed matrix; x has the matrix's columns, SCRATCH / 4 at most. */
  addProduct(x: Float32Array, m: Placed, out: Float32Array, at: number): void {
    const floats = this.#floats
    floats.fill(0, x.length, m.bytes / 4)
    floats.set(x)
    floats.set(out.subarray(at, at + m.rows), SCRATCH / 4)
    this.#run(0, m.at, SCRATCH, m.rows, m.bytes)
    out.set(floats.subarray(SCRATCH / 4, SCRATCH / 4 + m.rows), at)
  }
}

/** Bytes for the vector, and for the result. */
const SCRATCH = 32768
