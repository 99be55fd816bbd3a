import {type LstmWeights, multiply, runLstm} from './dense.ts'
import {Kernel, type Placed} from './kernel.ts'
import {bestTree} from './spanning-tree.ts'
import {type Matrix, Tensors} from './tensors.ts'
import {MORPH_BITS, TREE_COLUMNS, type TreeInput} from './tree-input.ts'
import {TREE_RELATIONS} from './tree-relations.ts'

/** A tree over a sentence's words; columns run parallel to them. */
export interface Tree {
  /** Place of the head, -1 for the root. */
  readonly heads: Int32Array
  /** Index into TREE_RELATIONS. */
  readonly relations: Uint8Array
  /** How often an arc of this look is right, head and relation, 0 to 1. */
  readonly confidence: Float32Array
  /** Part of speech of each word, an index into POS, and the share that the model gives to it. */
  readonly classes: Uint8Array
  readonly classShares: Float32Array
}

type Labelled = Pick<Tree, 'heads' | 'relations' | 'confidence'>

const COLUMNS = TREE_COLUMNS.length
const RULE = TREE_COLUMNS.findIndex(([name]) => name === 'rule')
const RELATIONS = TREE_RELATIONS.length

/**
 * Two layers of bidirectional LSTM over embedded word features, then a biaffine score for each arc and relation, to which the
 * tree of the rules adds its word. Trained by training/trees/train.py.
 */
export class TreeParser {
  readonly #tensors: Tensors
  readonly #tables: readonly Matrix[]
  readonly #width: number
  readonly #kernel = new Kernel()
  readonly #placed = new Map<string, Placed>()

  constructor(bytes: Uint8Array) {
    this.#tensors = new Tensors(bytes)
    this.#tables = TREE_COLUMNS.map((_, column) => this.#tensors.get(`tables.${column}.weight`))
    this.#width = this.#tensors.get('lstm1.weight_ih_l0').columns
  }

  /** A matrix of the model in the kernel's memory. */
  #place(name: string, turned = false): Placed {
    const known = this.#placed.get(name)
    if (known) return known
    const matrix = this.#tensors.get(name)
    const {values, rows, columns} = turned ? transposed(matrix) : matrix
    const placed = this.#kernel.place(values, rows, columns)
    this.#placed.set(name, placed)
    return placed
  }

  /** The tree of a sentence of at least one word. */
  parse(input: TreeInput): Tree {
    const {length} = input
    const low = this.#layer('lstm1', this.#embed(input), length)
    const states = this.#layer('lstm2', low, length)
    const withRoot = new Float32Array(states.length + states.length / length)
    withRoot.set(this.#tensors.get('root').values)
    withRoot.set(states, states.length / length)
    const shares = this.#arcs(input, states, withRoot)
    const heads = bestTree(shares, length)
    return {...this.#labelled(heads, shares, states, withRoot), ...this.#classes(low, length)}
  }

  #classes(low: Float32Array, length: number): Pick<Tree, 'classes' | 'classShares'> {
    const found = {classes: new Uint8Array(length), classShares: new Float32Array(length)}
    const scores = multiply(this.#kernel, low, length, this.#place('upos.weight'), this.#tensors.get('upos.bias').values)
    const count = scores.length / length
    const shares = new Float64Array(count)
    for (let i = 0; i < length; i++) {
      logShares(scores.subarray(i * count, (i + 1) * count), shares, 0)
      const best = shares.reduce((top, share, k) => (share > shares[top]! ? k : top), 0)
      found.classes[i] = best
      found.classShares[i] = Math.exp(shares[best]!)
    }
    return found
  }

  #embed({length, values, morph}: TreeInput): Float32Array {
    const width = this.#width
    const x = new Float32Array(length * width)
    const morphWeights = this.#place('morph.weight')
    const morphBias = this.#tensors.get('morph.bias').values
    const style = this.#tensors.get('style.weight')
    const bits = new Float32Array(MORPH_BITS)
    for (let i = 0; i < length; i++) {
      let at = i * width
      for (let column = 0; column < COLUMNS; column++) {
        const table = this.#tables[column]!
        const from = values[i * COLUMNS + column]! * table.columns
        x.set(table.values.subarray(from, from + table.columns), at)
        at += table.columns
      }
      for (let bit = 0; bit < MORPH_BITS; bit++) bits[bit] = (morph[i]! >>> bit) & 1
      x.set(morphBias, at)
      this.#kernel.addProduct(bits, morphWeights, x, at)
      // trees in the first style, that of the measured treebank
      x.set(style.values.subarray(0, style.columns), at + morphWeights.rows)
    }
    return x
  }

  #layer(name: string, x: Float32Array, length: number): Float32Array {
    const weights = (end: string): LstmWeights => {
      const both = this.#tensors.get(`${name}.bias_ih_l0${end}`).values
      const more = this.#tensors.get(`${name}.bias_hh_l0${end}`).values
      return {
        input: this.#place(`${name}.weight_ih_l0${end}`),
        recurrent: this.#place(`${name}.weight_hh_l0${end}`),
        bias: both.map((value, i) => value + more[i]!),
      }
    }
    const hidden = this.#tensors.get(`${name}.weight_hh_l0`).columns
    const out = new Float32Array(length * 2 * hidden)
    runLstm(this.#kernel, x, length, weights(''), false, {out, width: 2 * hidden, at: 0})
    runLstm(this.#kernel, x, length, weights('_reverse'), true, {out, width: 2 * hidden, at: hidden})
    return out
  }

  #dense(name: string, x: Float32Array, count: number): Float32Array {
    return multiply(this.#kernel, x, count, this.#place(`${name}.weight`), this.#tensors.get(`${name}.bias`).values).map(leaky)
  }

  /** Logarithms of the shares of all heads: word (from 1) × (words + 1), the root first. */
  #arcs({length, values, ruleHeads}: TreeInput, states: Float32Array, withRoot: Float32Array): Float64Array {
    const bias = this.#tensors.get('arc_bias').values
    const far = this.#tensors.get('far').values
    const rule = this.#tensors.get('rule').values
    const reach = (far.length - 1) / 2
    const N = length + 1
    const left = multiply(this.#kernel, this.#dense('arc_dep', states, length), length, this.#place('arc', true), bias)
    const scores = products(left, this.#dense('arc_head', withRoot, N), bias.length)
    const shares = new Float64Array(N * N)
    for (let d = 0; d < length; d++) {
      for (let h = 0; h < N; h++) scores[d * N + h]! += far[Math.max(-reach, Math.min(reach, h - d - 1)) + reach]!
      if (ruleHeads[d]! >= -1) scores[d * N + ruleHeads[d]! + 1]! += rule[values[d * COLUMNS + RULE]!]!
      scores[d * N + d + 1] = Number.NEGATIVE_INFINITY
      logShares(scores.subarray(d * N, (d + 1) * N), shares, (d + 1) * N)
    }
    return shares
  }

  #labelled(heads: Int32Array, shares: Float64Array, states: Float32Array, withRoot: Float32Array): Labelled {
    const length = heads.length - 1
    const dependents = this.#dense('label_dep', states, length)
    const governors = this.#dense('label_head', withRoot, length + 1)
    const size = governors.length / (length + 1)
    const linear = this.#place('label_linear.weight')
    const bias = this.#tensors.get('label_linear.bias').values
    const tree = {heads: new Int32Array(length), relations: new Uint8Array(length), confidence: new Float32Array(length)}
    const pair = new Float32Array(2 * size)
    for (let d = 0; d < length; d++) {
      const head = heads[d + 1]!
      pair.set(dependents.subarray(d * size, (d + 1) * size))
      pair.set(governors.subarray(head * size, (head + 1) * size), size)
      const scores = Float32Array.from(bias)
      this.#kernel.addProduct(pair, linear, scores, 0)
      this.#pairScores(pair, size, scores)
      const label = new Float64Array(RELATIONS)
      logShares(scores, label, 0)
      const best = head === 0 ? 0 : 1 + label.subarray(1).reduce((top, x, i, all) => (x > all[top]! ? i : top), 0)
      tree.heads[d] = head - 1
      tree.relations[d] = best
      const row = shares.subarray((d + 1) * (length + 1), (d + 2) * (length + 1))
      tree.confidence[d] = cooled(row, head) * (head === 0 ? 1 : cooled(label, best))
    }
    return tree
  }

  /** Adds the bilinear score of each relation: dependent · matrix · governor. */
  #pairScores(pair: Float32Array, size: number, scores: Float32Array): void {
    const turned = new Float32Array(RELATIONS * size)
    this.#kernel.addProduct(pair.subarray(size), this.#place('label'), turned, 0)
    for (let at = 0; at < turned.length; at++) scores[Math.floor(at / size)]! += pair[at % size]! * turned[at]!
  }
}

/** All products of two lists of vectors. */
function products(a: Float32Array, b: Float32Array, size: number): Float32Array {
  const rows = a.length / size
  const columns = b.length / size
  const out = new Float32Array(rows * columns)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      let sum = 0
      for (let k = 0; k < size; k++) sum += a[i * size + k]! * b[j * size + k]!
      out[i * columns + j] = sum
    }
  return out
}

const leaky = (x: number): number => (x > 0 ? x : 0.1 * x)

function transposed({rows, columns, values}: Matrix): Matrix {
  const turned = new Float32Array(values.length)
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = values[i * columns + j]!
  return {rows: columns, columns: rows, values: turned}
}

/** The model is surer than it is right: its shares are flattened so much (fitted on a held-out fifth of the treebank). */
const TEMPERATURE = 1.8

/** The flattened share of one of several alternatives, given the logarithms of all shares. */
function cooled(logShares: Float64Array, chosen: number): number {
  let sum = 0
  for (const share of logShares) sum += Math.exp(share / TEMPERATURE)
  return Math.exp(logShares[chosen]! / TEMPERATURE) / sum
}

/** Log-softmax of scores, written from `at` on. */
function logShares(scores: Float32Array, out: Float64Array, at: number): void {
  let top = Number.NEGATIVE_INFINITY
  for (const score of scores) top = Math.max(top, score)
  let sum = 0
  for (const score of scores) sum += Math.exp(score - top)
  const whole = top + Math.log(sum)
  for (let i = 0; i < scores.length; i++) out[at + i] = Math.max(scores[i]! - whole, -1e4)
}
