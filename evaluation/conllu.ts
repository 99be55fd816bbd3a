import {readFileSync} from 'node:fs'
import {type Doc, POS, type Tags} from '../src/document/doc.ts'
import * as m from '../src/document/morph.ts'
import {WordTable} from '../src/document/word-table.ts'

/** One syntactic word of a CoNLL-U file. `head` is a position in `words`, -1 for the root. */
export interface UdWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly feats: string
  readonly head: number
  readonly relation: string
  /** Index of the surface token of the document in which the word stands. */
  readonly token: number
}

/** A document made of a CoNLL-U file, with its gold tags, and the gold words beside it. */
export interface UdDoc {
  readonly doc: Pick<Doc, 'text' | 'language' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags'>
  readonly sentences: readonly (readonly UdWord[])[]
}

const features: Readonly<Record<string, number>> = {
  'Case=Nom': m.Nom,
  'Case=Gen': m.Gen,
  'Case=Dat': m.Dat,
  'Case=Acc': m.Acc,
  'Number=Sing': m.Sing,
  'Number=Plur': m.Plur,
  'Gender=Masc': m.Masc,
  'Gender=Fem': m.Fem,
  'Gender=Neut': m.Neut,
  'Person=1': m.P1,
  'Person=2': m.P2,
  'Person=3': m.P3,
  'Mood=Ind': m.Ind,
  'Mood=Imp': m.Imp,
  'Tense=Pres': m.Pres,
  'Tense=Past': m.Past,
  'VerbForm=Fin': m.Fin,
  'VerbForm=Inf': m.Inf,
  'Degree=Cmp': m.Cmp,
  'Degree=Sup': m.Sup,
  'Definite=Def': m.Def,
  'Definite=Ind': m.Indef,
  'Polarity=Neg': m.Neg,
  'PronType=Neg': m.Neg,
}

/** The mask of a word's UD features and STTS tag. */
export function morphOf(feats: string, xpos: string): number {
  let mask = 0
  for (const feature of feats.split('|')) mask |= features[feature] ?? 0
  if (feats.includes('Mood=Sub')) mask |= feats.includes('Tense=Past') ? m.Sub2 : m.Sub1
  if (xpos === 'VVIZU') mask = (mask & ~m.Inf) | m.ZuInf
  if (/^V.PP$/.test(xpos)) mask |= m.Part2
  if (/^V.FIN$/.test(xpos)) mask |= m.Fin
  return mask
}

interface Row {
  form: string
  space: boolean
  parts: string[][]
}

function rowsOf(block: string): Row[] {
  const rows: Row[] = []
  let until = 0
  for (const line of block.split('\n')) {
    if (!line || line.startsWith('#')) continue
    const cells = line.split('\t')
    const id = cells[0]!
    if (id.includes('.')) continue
    const space = !cells[9]!.includes('SpaceAfter=No')
    if (id.includes('-')) {
      until = Number(id.split('-')[1])
      rows.push({form: cells[1]!, space, parts: []})
    } else if (Number(id) <= until) rows.at(-1)!.parts.push(cells)
    else rows.push({form: cells[1]!, space, parts: [cells]})
  }
  return rows
}

/** The surface tokens of the file so far, column by column. */
class Columns {
  readonly table = new WordTable()
  readonly start: number[] = []
  readonly end: number[] = []
  readonly word: number[] = []
  readonly pos: number[] = []
  readonly lemma: number[] = []
  readonly morph: number[] = []
  text = ''

  /** Adds a surface token with the tag of its first word and the features of all. */
  add({form, space, parts}: Row): number {
    const first = parts[0]!
    this.start.push(this.text.length)
    this.text += form
    this.end.push(this.text.length)
    if (space) this.text += ' '
    this.word.push(this.table.id(form))
    this.lemma.push(this.table.id(first[2]!))
    this.pos.push(Math.max(0, (POS as readonly string[]).indexOf(first[3]!)))
    this.morph.push(parts.reduce((mask, part) => mask | morphOf(part[5]!, part[4]!), 0))
    return this.start.length - 1
  }
}

function udWord(cells: readonly string[], token: number): UdWord {
  const [, form = '', lemma = '', upos = '', xpos = '', feats = '', head, relation = ''] = cells
  return {form, lemma, upos, xpos, feats, head: Number(head) - 1, relation, token}
}

/** Reads a CoNLL-U file into one document; contracted words ("zum") are one token with the preposition's tag and the article's case. */
export function readConllu(path: string): UdDoc {
  const columns = new Columns()
  const bounds = [0]
  const sentences: UdWord[][] = []
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const rows = rowsOf(block)
    if (!rows.length) continue
    sentences.push(
      rows.flatMap((row) => {
        const token = columns.add(row)
        return row.parts.map((cells) => udWord(cells, token))
      }),
    )
    columns.text += '\n\n'
    bounds.push(columns.start.length)
  }
  const {start, end, word, pos, lemma, morph} = columns
  const tokens = {length: start.length, start: Uint32Array.from(start), end: Uint32Array.from(end), word: Uint32Array.from(word)}
  const tags: Tags = {pos: Uint8Array.from(pos), lemma: Uint32Array.from(lemma), morph: Uint32Array.from(morph)}
  return {
    doc: {
      text: columns.text,
      language: 'de',
      words: columns.table.words,
      tokens,
      sentences: Uint32Array.from(bounds),
      headline: [],
      tags,
    },
    sentences,
  }
}
