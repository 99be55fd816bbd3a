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

/** Reads a CoNLL-U file into one document; contracted words ("zum") are one token with the preposition's tag and the article's case. */
export function readConllu(path: string): UdDoc {
  const table = new WordTable()
  const start: number[] = []
  const end: number[] = []
  const word: number[] = []
  const pos: number[] = []
  const lemma: number[] = []
  const morph: number[] = []
  const bounds = [0]
  const sentences: UdWord[][] = []
  let text = ''
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const rows = rowsOf(block)
    if (!rows.length) continue
    const words: UdWord[] = []
    for (const row of rows) {
      const first = row.parts[0]!
      start.push(text.length)
      text += row.form
      end.push(text.length)
      if (row.space) text += ' '
      word.push(table.id(row.form))
      lemma.push(table.id(first[2]!))
      pos.push(Math.max(0, (POS as readonly string[]).indexOf(first[3]!)))
      let mask = 0
      for (const part of row.parts) mask |= morphOf(part[5]!, part[4]!)
      morph.push(mask)
      for (const p of row.parts)
        words.push({
          form: p[1]!,
          lemma: p[2]!,
          upos: p[3]!,
          xpos: p[4]!,
          feats: p[5]!,
          head: Number(p[6]) - 1,
          relation: p[7]!,
          token: start.length - 1,
        })
    }
    text += '\n\n'
    sentences.push(words)
    bounds.push(start.length)
  }
  const tokens = {length: start.length, start: Uint32Array.from(start), end: Uint32Array.from(end), word: Uint32Array.from(word)}
  const tags: Tags = {pos: Uint8Array.from(pos), lemma: Uint32Array.from(lemma), morph: Uint32Array.from(morph)}
  return {
    doc: {text, language: 'de', words: table.words, tokens, sentences: Uint32Array.from(bounds), headline: [], tags},
    sentences,
  }
}
