import type {Doc, EntityKind, Name} from '../../document/doc.ts'

/** GermEval's class for each kind of name. */
export const nameClasses: Readonly<Record<EntityKind, string>> = {
  person: 'PER',
  place: 'LOC',
  state: 'LOC',
  organisation: 'ORG',
  event: 'OTH',
  thing: 'OTH',
}

/** The label of a name in the classes of GermEval 2014: PER, LOC, ORG, OTH, with "deriv" or "part" for words made of names. */
export function nameLabel(name: Name, word: string): string {
  if (!name.derived) return nameClasses[name.kind]
  return `${nameClasses[name.kind]}${word.includes('-') ? 'part' : 'deriv'}`
}

/** The outer label of each token, B-, I- or O. */
export function bioLabels(doc: Pick<Doc, 'words' | 'tokens' | 'names'>): string[] {
  const column = new Array<string>(doc.tokens.length).fill('O')
  for (const name of doc.names) {
    const label = nameLabel(name, doc.words[doc.tokens.word[name.from]!]!)
    for (let at = name.from; at < name.to; at++) column[at] = `${at === name.from ? 'B' : 'I'}-${label}`
  }
  return column
}

/** Names in the columns of GermEval 2014: number, form, outer label, inner label; a sentence ends with an empty line. */
export function bioDocument(doc: Pick<Doc, 'words' | 'tokens' | 'names' | 'sentences'>): string {
  const column = bioLabels(doc)
  const lines: string[] = []
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    for (let at = doc.sentences[s]!; at < doc.sentences[s + 1]!; at++)
      lines.push(`${at - doc.sentences[s]! + 1}\t${doc.words[doc.tokens.word[at]!]}\t${column[at]}\tO`)
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}
