import type {Doc, TokenRange} from '../../document/doc.ts'
import * as m from '../../document/morph.ts'
import {sentencesOf, tokensIn} from '../../document/token.ts'
import type {TreeNode} from './parse.ts'

/** Features of Universal Dependencies by group: a group is written with the values that are left, joined by commas. */
const GROUPS: readonly (readonly [name: string, values: readonly (readonly [value: string, bits: number])[]])[] = [
  [
    'Case',
    [
      ['Acc', m.Acc],
      ['Dat', m.Dat],
      ['Gen', m.Gen],
      ['Nom', m.Nom],
    ],
  ],
  [
    'Definite',
    [
      ['Def', m.Def],
      ['Ind', m.Indef],
    ],
  ],
  [
    'Degree',
    [
      ['Cmp', m.Cmp],
      ['Sup', m.Sup],
    ],
  ],
  [
    'Gender',
    [
      ['Fem', m.Fem],
      ['Masc', m.Masc],
      ['Neut', m.Neut],
    ],
  ],
  [
    'Mood',
    [
      ['Imp', m.Imp],
      ['Ind', m.Ind],
      ['Sub', m.Sub1 | m.Sub2],
    ],
  ],
  [
    'Number',
    [
      ['Plur', m.Plur],
      ['Sing', m.Sing],
    ],
  ],
  [
    'Person',
    [
      ['1', m.P1],
      ['2', m.P2],
      ['3', m.P3],
    ],
  ],
  ['Polarity', [['Neg', m.Neg]]],
  [
    'Tense',
    [
      ['Past', m.Past],
      ['Pres', m.Pres],
    ],
  ],
  [
    'VerbForm',
    [
      ['Fin', m.Fin],
      ['Inf', m.Inf | m.ZuInf],
      ['Part', m.Part1 | m.Part2],
    ],
  ],
]

const OPEN: ReadonlySet<string> = new Set(['Case', 'Gender'])

/** The FEATS column of a token's morphology. */
export function udFeatures(morph: number): string {
  const found = GROUPS.flatMap(([name, values]) => {
    const left = values.filter(([, bits]) => morph & bits).map(([value]) => value)
    // a group of which all is left says nothing
    const open = left.length === values.length && OPEN.has(name)
    return left.length > 0 && !open ? [`${name}=${left.join(',')}`] : []
  })
  return found.join('|') || '_'
}

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'tags' | 'sentences'>

/**
 * A document in CoNLL-U: its words, contractions as two, with heads, relations and how sure the parser is of them; without
 * trees these columns are left open. `# offset` is the sentence's place in the report's text.
 */
export function conlluDocument(doc: Read, trees?: readonly (readonly TreeNode[])[]): string {
  const blocks: string[] = []
  for (const [s, range] of [...sentencesOf(doc)].entries()) {
    const nodes = trees?.[s] ?? plainNodes(doc, range)
    if (nodes.length === 0) continue
    const lines = [
      `# sent_id = ${blocks.length + 1}`,
      `# offset = ${doc.tokens.start[range.from]}`,
      `# text = ${sentenceText(doc, range.from, range.to)}`,
    ]
    for (const [w, node] of nodes.entries()) {
      const space =
        node.token + 1 < range.to && doc.tokens.start[node.token + 1] === doc.tokens.end[node.token] ? 'SpaceAfter=No' : ''
      if (node.contracted && node.part === 0)
        lines.push(row([`${w + 1}-${w + 2}`, formOf(doc, node.token), ...Array(7).fill('_'), space || '_']))
      lines.push(row(columns(node, w + 1, node.contracted ? '' : space)))
    }
    blocks.push(`${lines.join('\n')}\n\n`)
  }
  return blocks.join('')
}

const row = (cells: readonly (string | number)[]): string => cells.join('\t')
const formOf = (doc: Read, token: number): string => doc.words[doc.tokens.word[token]!]!

function columns(node: TreeNode | PlainNode, number: number, space: string): (string | number)[] {
  const {form, lemma, pos, morph} = node
  const word = [number, form, lemma, pos, '_', udFeatures(morph)]
  if (!('head' in node)) return [...word, '_', '_', '_', space || '_']
  const sure = `Confidence=${node.confidence.toFixed(2)}`
  return [...word, node.head + 1, node.relation, '_', space ? `${sure}|${space}` : sure]
}

type PlainNode = Pick<TreeNode, 'token' | 'part' | 'contracted' | 'form' | 'lemma' | 'pos' | 'morph'>

function plainNodes(doc: Read, range: TokenRange): PlainNode[] {
  return Array.from(tokensIn(doc, range), ({index, form, lemma, pos, morph}) => ({
    token: index,
    part: 0,
    contracted: false,
    form,
    lemma,
    pos,
    morph,
  }))
}

function sentenceText(doc: Read, from: number, to: number): string {
  return doc.text.slice(doc.tokens.start[from], doc.tokens.end[to - 1]).replace(/\s+/g, ' ')
}
