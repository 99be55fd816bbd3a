import type {Doc, Pos, TokenRange} from '../../document/doc.ts'
import {Def} from '../../document/morph.ts'
import {tokensIn} from '../../document/token.ts'
import type {TreeRules} from '../../language/trees.ts'

/** A syntactic word: a token, or one of the two words of a contraction ("im": in, dem). */
export interface TreeWord {
  readonly token: number
  /** 0, or 1 for the second word of a contraction. */
  readonly part: 0 | 1
  /** The token is a contraction. */
  readonly contracted: boolean
  readonly form: string
  readonly lemma: string
  readonly pos: Pos
  readonly morph: number
}

/** The words of a sentence as Universal Dependencies count them. */
export function treeWords(doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'tags'>, range: TokenRange, rules: TreeRules): TreeWord[] {
  const words: TreeWord[] = []
  for (const token of tokensIn(doc, range)) {
    const {index, form, lemma, pos, morph} = token
    const parts = pos === 'ADP' ? rules.contractions.get(form.toLowerCase()) : undefined
    if (!parts) {
      words.push({token: index, part: 0, contracted: false, form, lemma, pos, morph})
      continue
    }
    const capital = form.charAt(0) !== form.charAt(0).toLowerCase()
    const preposition = capital ? parts[0].charAt(0).toUpperCase() + parts[0].slice(1) : parts[0]
    words.push({token: index, part: 0, contracted: true, form: preposition, lemma: parts[0], pos: 'ADP', morph: 0})
    words.push({token: index, part: 1, contracted: true, form: parts[1], lemma: rules.article, pos: 'DET', morph: morph | Def})
  }
  return words
}
