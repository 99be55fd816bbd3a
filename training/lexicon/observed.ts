import {readFileSync} from 'node:fs'
import {readTreebank} from '../../evaluation/treebank.ts'
import {COLUMN, morphToCells, parseCells} from '../../src/document/agreement.ts'
import * as morph from '../../src/document/morph.ts'
import type {Forms} from './readings.ts'

interface Observed {
  readonly form: string
  readonly lemma: string
  readonly cells: number
}

const BITS: Readonly<Record<string, number>> = {
  NOM: morph.Nom,
  GEN: morph.Gen,
  DAT: morph.Dat,
  ACC: morph.Acc,
  SG: morph.Sing,
  PL: morph.Plur,
  MASC: morph.Masc,
  FEM: morph.Fem,
  NEUT: morph.Neut,
}

/** Nouns of a UniMorph file (SIGMORPHON 2018 task 2). */
export function unimorphNouns(path: string): Observed[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, , tags = '']) => tags.startsWith('N;'))
    .map(([form = '', lemma = '', tags = '']) => ({
      form,
      lemma: lemma.split('|')[0] ?? '',
      cells: cellsOf(tags.split(';').slice(1)),
    }))
}

/** Nouns of a treebank. */
export function treebankNouns(path: string): Observed[] {
  return readTreebank(path)
    .flatMap(({words}) => words)
    .filter(({upos, feats}) => upos === 'NOUN' && feats.has('Case') && feats.has('Number'))
    .map(({form, lemma, feats}) => ({
      form,
      lemma,
      cells: cellsOf(['Case', 'Number', 'Gender'].map((name) => shortOf(feats.get(name) ?? ''))),
    }))
}

const SHORT: Readonly<Record<string, string>> = {Sing: 'SG', Plur: 'PL'}
const shortOf = (value: string): string => SHORT[value] ?? value.toUpperCase()
const cellsOf = (tags: readonly string[]): number => morphToCells(tags.reduce((mask, tag) => mask | (BITS[tag] ?? 0), 0))

const PLAIN = /^\p{Lu}\p{Ll}{2,24}$/u
const COLUMNS = ['m', 'f', 'n'] as const
const SINGULAR = COLUMN.m | COLUMN.f | COLUMN.n

/**
 * Adds genders that the lists lack, as far as texts show them twice. Nouns that the lists lack are not taken over: the tagger
 * would learn from the same texts that an unlisted word is a name.
 */
export function observedReadings(forms: Forms, observed: readonly Observed[]): void {
  const genders = new Map<string, Map<string, number>>()
  for (const {form, lemma, cells} of observed) {
    if (!PLAIN.test(form) || !PLAIN.test(lemma) || !forms.has(form)) continue
    const columns = COLUMNS.filter((column) => cells & COLUMN[column])
    const [column] = columns
    if (columns.length !== 1 || !column) continue
    const counts = genders.get(lemma) ?? new Map<string, number>()
    counts.set(column, (counts.get(column) ?? 0) + 1)
    genders.set(lemma, counts)
  }
  for (const [lemma, counts] of genders) correctGender(forms, lemma, counts)
}

/** Where the texts agree on a gender that the list does not have, the singular's forms get that gender too. */
function correctGender(forms: Forms, lemma: string, counts: ReadonlyMap<string, number>): void {
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (!best || best[1] < 2 || best[1] < total * 0.8) return
  const column = COLUMN[best[0] as 'm' | 'f' | 'n']
  const related = [lemma, `${lemma}s`, `${lemma}es`, `${lemma}e`, `${lemma}n`, `${lemma}en`]
  if (forms.get(lemma)?.some((reading) => reading.lemma === lemma && reading.pos === 'NOUN' && reading.cells & column)) return
  for (const form of related) {
    const readings = forms.get(form)
    if (!readings) continue
    for (const [i, reading] of readings.entries()) {
      if (reading.lemma !== lemma || reading.pos !== 'NOUN' || (reading.cells & SINGULAR) === 0) continue
      const rows = COLUMNS.reduce((rows, other) => rows | casesOf(reading.cells, other), 0)
      readings[i] = {...reading, cells: reading.cells | cellsIn(rows, best[0])}
    }
  }
}

const CASES = ['N', 'G', 'D', 'A'] as const
const casesOf = (cells: number, column: string): number =>
  CASES.reduce((mask, name, i) => mask | (cells & parseCells(name + column) ? 1 << i : 0), 0)
const cellsIn = (rows: number, column: string): number =>
  CASES.reduce((cells, name, i) => cells | (rows & (1 << i) ? parseCells(name + column) : 0), 0)
