import {cellsToMorph, parseCells} from '../../src/document/agreement.ts'
import {type Doc, POS, type Pos} from '../../src/document/doc.ts'
import * as morph from '../../src/document/morph.ts'
import {WordTable} from '../../src/document/word-table.ts'
import {german} from '../../src/language/de/german.ts'

/** A document with tags, as the stages before structure leave it. */
export type TaggedDoc = Pick<
  Doc,
  'text' | 'language' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags' | 'times' | 'quantities' | 'names'
>

const bits = morph as unknown as Readonly<Record<string, number>>

/** Short names for the feature sets that verbs and nouns need most. */
const shorthand: Readonly<Record<string, string>> = {
  v3s: 'Fin Ind Pres P3 Sing',
  v3p: 'Fin Ind Pres P3 P1 Plur',
  p3s: 'Fin Ind Past P3 P1 Sing',
  p3p: 'Fin Ind Past P3 P1 Plur',
  k1s: 'Fin Sub1 Pres P3 P1 Sing',
  k1p: 'Fin Sub1 Pres P3 P1 Plur',
  k2s: 'Fin Sub2 Past P3 P1 Sing',
  k2p: 'Fin Sub2 Past P3 P1 Plur',
  part: 'Part2',
  inf: 'Inf',
  zuinf: 'ZuInf',
}

function maskOf(features: string): number {
  let mask = 0
  for (const feature of features.split(' ').filter(Boolean)) {
    if (shorthand[feature]) mask |= maskOf(shorthand[feature])
    else mask |= bits[feature] ?? cellsToMorph(parseCells(feature))
  }
  return mask
}

const functionWord = (form: string, pos?: string) =>
  german.grammar.functionWords.filter((word) => word.form === form && (!pos || word.pos === pos))

/**
 * Makes a document of a compact notation: tokens by spaces, each `form`, `form/POS`, `form/POS/lemma` or
 * `form/POS/lemma/features` (features joined by "+": "Nf+Af", "v3s"). Without a part of speech: a word of the closed
 * classes, else a mark, a number, a name (capital) or an adverb. A line is a sentence.
 */
export function docOf(notation: string): TaggedDoc {
  const table = new WordTable()
  const rows: {start: number; end: number; word: number; pos: number; lemma: number; morph: number}[] = []
  const sentences = [0]
  // Pieces, because asking a long joined string for its end costs its whole length each time.
  const pieces: string[] = []
  let length = 0
  let last = '\n'
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
    last = piece.at(-1) ?? last
  }
  for (const line of notation.trim().split('\n')) {
    for (const cell of line.trim().split(/\s+/)) {
      const [form = '', pos, lemma, features] = cell === '/' ? ['/'] : cell.split('/')
      const known = functionWord(form.toLowerCase(), pos)
      const mark = /^[^\p{L}\p{N}]+$/u.test(form)
      if (!/^[,.;:!?)“«‘]$/.test(form) && !'(„»‚\n'.includes(last)) add(' ')
      const start = length
      add(form)
      const guess: Pos = mark
        ? 'PUNCT'
        : /^\d/.test(form)
          ? 'NUM'
          : ((known[0]?.pos as Pos) ?? (/^\p{Lu}/u.test(form) ? 'PROPN' : 'ADV'))
      let mask = features ? maskOf(features.replaceAll('+', ' ')) : 0
      if (!features)
        for (const word of known.filter((w) => w.pos === (pos ?? guess))) mask |= maskOf(`${word.features} ${word.cells}`)
      rows.push({
        start,
        end: length,
        word: table.id(form),
        pos: POS.indexOf((pos as Pos) ?? guess),
        lemma: table.id(lemma || known[0]?.lemma || form),
        morph: mask,
      })
    }
    sentences.push(rows.length)
    add('\n')
  }
  return {
    text: pieces.join(''),
    language: 'de',
    words: table.words,
    tokens: {
      length: rows.length,
      start: Uint32Array.from(rows, (row) => row.start),
      end: Uint32Array.from(rows, (row) => row.end),
      word: Uint32Array.from(rows, (row) => row.word),
    },
    sentences: Uint32Array.from(sentences),
    headline: [],
    tags: {
      pos: Uint8Array.from(rows, (row) => row.pos),
      lemma: Uint32Array.from(rows, (row) => row.lemma),
      morph: Uint32Array.from(rows, (row) => row.morph),
    },
    times: [],
    quantities: [],
    names: [],
  }
}

/** The words of a token range, spaced as written. */
export function wordsOf(doc: Pick<Doc, 'text' | 'tokens'>, range: {readonly from: number; readonly to: number}): string {
  return doc.text.slice(doc.tokens.start[range.from], doc.tokens.end[range.to - 1])
}
