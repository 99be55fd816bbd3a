import {readFileSync} from 'node:fs'

/** One word of a treebank. */
export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: ReadonlyMap<string, string>
  readonly spaceAfter: boolean
  /** Place of the head in the sentence, -1 for the root. */
  readonly head: number
  readonly relation: string
}
export interface GoldSentence {
  readonly id: string
  readonly text: string
  readonly words: readonly GoldWord[]
  /** Surface tokens that stand for several words: first and last word (from 0), form. */
  readonly joined: readonly {readonly from: number; readonly to: number; readonly form: string; readonly spaceAfter: boolean}[]
}

/** Reads a CoNLL-U file. */
export function readTreebank(path: string): GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map(readSentence)
}

function readSentence(block: string): GoldSentence {
  const words: GoldWord[] = []
  const joined: {from: number; to: number; form: string; spaceAfter: boolean}[] = []
  let text = ''
  let name = ''
  for (const line of block.split('\n')) {
    if (line.startsWith('# text = ')) text = line.slice(9)
    if (line.startsWith('# sent_id = ')) name = line.slice(12)
    if (line.startsWith('#') || line === '') continue
    const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '0', relation = '', , misc = ''] = line.split('\t')
    const spaceAfter = !misc.includes('SpaceAfter=No')
    const range = /^(\d+)-(\d+)$/.exec(id)
    if (range) joined.push({from: Number(range[1]) - 1, to: Number(range[2]) - 1, form, spaceAfter})
    else if (/^\d+$/.test(id))
      words.push({form, lemma, upos, feats: readFeatures(feats), spaceAfter, head: Number(head) - 1, relation})
  }
  return {id: name, text, words, joined}
}

export function readFeatures(feats: string): Map<string, string> {
  return new Map(feats === '_' ? [] : feats.split('|').map((pair) => pair.split('=') as [string, string]))
}
