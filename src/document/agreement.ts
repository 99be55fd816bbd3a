import {Acc, CASES, Dat, Fem, GENDERS, Gen, Masc, Neut, Nom, NUMBERS, Plur, Sing} from './morph.ts'

/**
 * Agreement as a set of cells: case by masculine, feminine, neuter singular or plural, one bit each (bit = case * 4 + column).
 * What a determiner, an adjective and a noun share is the intersection of their cells.
 */
export const ALL_CELLS = 0xffff
const CASE_BITS = [Nom, Gen, Dat, Acc] as const
const COLUMN_BITS = [Masc | Sing, Fem | Sing, Neut | Sing, Plur] as const

/** The cells of one column ('m' 'f' 'n' 'p') or one case. */
export const COLUMN = {m: 0x1111, f: 0x2222, n: 0x4444, p: 0x8888} as const
export const CASE_ROW = {N: 0x000f, G: 0x00f0, D: 0x0f00, A: 0xf000} as const

const parsed = new Map<string, number>()

/** Cells written as case and column letters: "Nm Gf Df Gp"; a letter alone is its whole row or column. Each notation is read once. */
export function parseCells(notation: string): number {
  const known = parsed.get(notation)
  if (known !== undefined) return known
  const cells = readCells(notation)
  parsed.set(notation, cells)
  return cells
}

function readCells(notation: string): number {
  let cells = 0
  for (const cell of notation.split(' ').filter(Boolean)) {
    const row = CASE_ROW[cell[0] as keyof typeof CASE_ROW] ?? ALL_CELLS
    const column = COLUMN[cell.at(-1) as keyof typeof COLUMN] ?? ALL_CELLS
    cells |= row & column
  }
  return cells
}

const projected = new Uint32Array(ALL_CELLS + 1)

/** The case, number and gender bits (morph.ts) that a set of cells leaves possible. */
export function cellsToMorph(cells: number): number {
  const known = projected[cells & ALL_CELLS]!
  if (known !== 0 || cells === 0) return known
  let morph = 0
  for (let bit = 0; bit < 16; bit++) {
    if (cells & (1 << bit)) morph |= CASE_BITS[bit >> 2]! | COLUMN_BITS[bit & 3]!
  }
  projected[cells & ALL_CELLS] = morph
  return morph
}

/** The cells that case, number and gender bits leave open; a group without a bit is open. */
export function morphToCells(morph: number): number {
  let cells = 0
  const cases = morph & CASES || CASES
  const numbers = morph & NUMBERS || NUMBERS
  const genders = morph & GENDERS || GENDERS
  for (let bit = 0; bit < 16; bit++) {
    const column = COLUMN_BITS[bit & 3]!
    const fits = column === Plur ? numbers & Plur : numbers & Sing && genders & column
    if (cases & CASE_BITS[bit >> 2]! && fits) cells |= 1 << bit
  }
  return cells
}
