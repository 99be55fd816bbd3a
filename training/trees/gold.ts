import {readFileSync} from 'node:fs'

/** One word of a tree to learn from; `head` is a place in the sentence, -1 for the root. */
export interface GoldTreeWord {
  readonly form: string
  readonly upos: string
  readonly feats: string
  readonly head: number
  readonly relation: string
  /** Place in the sentence's text; words of one contraction share it and are numbered. */
  readonly start: number
  readonly end: number
  readonly part: number
}
export interface GoldTree {
  readonly text: string
  readonly words: readonly GoldTreeWord[]
}

/** Marks that stand close to the word before, and to the word after. */
const CLOSE_LEFT = /^(?:[.,;:!?)\]…%]|\.\.\.)$/u
const CLOSE_RIGHT = /^[([]$/u

/** The trees of a CoNLL-U file; with `glue` the text is put together from its tokens as it would be printed. */
export function readTrees(path: string, glue: boolean): GoldTree[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => /^\d+\t/m.test(block))
    .map((block) => readTree(block, glue))
}

function readTree(block: string, glue: boolean): GoldTree {
  const words: GoldTreeWord[] = []
  let text = ''
  let join: {from: number; to: number; start: number; end: number} | undefined
  let before = ''
  const place = (form: string, misc: string): {start: number; end: number} => {
    if (glue && (CLOSE_LEFT.test(form) || CLOSE_RIGHT.test(before))) text = text.trimEnd()
    const start = text.length
    text += form
    before = form
    if (!misc.includes('SpaceAfter=No')) text += ' '
    return {start, end: start + form.length}
  }
  for (const line of block.split('\n')) {
    const [id = '', form = '', , upos = '', , feats = '', head = '0', relation = '', , misc = ''] = line.split('\t')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) join = {from: Number(range[1]), to: Number(range[2]), ...place(form, misc)}
    else if (/^\d+$/.test(id)) {
      const number = Number(id)
      const inside = join && number >= join.from && number <= join.to
      const at = inside && join ? {start: join.start, end: join.end, part: number - join.from} : {...place(form, misc), part: 0}
      words.push({form, upos, feats, head: Number(head) - 1, relation, ...at})
    }
  }
  return {text: text.trimEnd(), words}
}
