import type {Doc} from '../../document/doc.ts'
import * as m from '../../document/morph.ts'
import {sentencesOf, tokensIn} from '../../document/token.ts'

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

/** The FEATS column of a token's morphology. */
export function udFeatures(morph: number): string {
  const found = GROUPS.flatMap(([name, values]) => {
    const left = values.filter(([, bits]) => morph & bits).map(([value]) => value)
    return left.length > 0 && !(name === 'Case' && left.length === 4) ? [`${name}=${left.join(',')}`] : []
  })
  return found.join('|') || '_'
}

/** The tokens of a document in CoNLL-U; heads and relations are left open. The form of a token is never changed. */
export function conlluDocument(doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'tags' | 'sentences'>): string {
  const blocks: string[] = []
  for (const range of sentencesOf(doc)) {
    const lines = [`# sent_id = ${blocks.length + 1}`]
    let number = 0
    for (const token of tokensIn(doc, range)) {
      if (number === 0) lines.push(`# text = ${sentenceText(doc, range.from, range.to)}`)
      number++
      const glued = token.index + 1 < range.to && doc.tokens.start[token.index + 1] === token.end
      const columns = [
        number,
        token.form,
        token.lemma,
        token.pos,
        '_',
        udFeatures(token.morph),
        '_',
        '_',
        '_',
        glued ? 'SpaceAfter=No' : '_',
      ]
      lines.push(columns.join('\t'))
    }
    if (number > 0) blocks.push(`${lines.join('\n')}\n\n`)
  }
  return blocks.join('')
}

function sentenceText(doc: Pick<Doc, 'text' | 'tokens'>, from: number, to: number): string {
  return doc.text.slice(doc.tokens.start[from], doc.tokens.end[to - 1]).replace(/\s+/g, ' ')
}
