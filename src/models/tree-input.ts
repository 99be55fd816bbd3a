/**
 * What the tree parser reads of a word: the column's name and the number of its values. Their order, and how the values are
 * made (analysis/trees/tree-features.ts), belong to the model file.
 */
export const TREE_COLUMNS = [
  ['form', 16384],
  ['lemma', 16384],
  ['suffix3', 4096],
  ['prefix3', 4096],
  ['label', 72],
  ['allowed', 1024],
  ['known', 1024],
  ['rule', 32],
  ['distance', 16],
  ['name', 16],
  ['quote', 4],
  ['clause', 32],
] as const
/** Bits of document/morph.ts. */
export const MORPH_BITS = 28

/** One sentence for the tree parser. Columns run parallel to its words. */
export interface TreeInput {
  readonly length: number
  /** Values of TREE_COLUMNS, word by word: length × columns. */
  readonly values: Int32Array
  /** Masks of document/morph.ts. */
  readonly morph: Uint32Array
  /** Heads by rule: a word's place, -1 the root, -2 unknown. */
  readonly ruleHeads: Int32Array
}
