import {findClauses} from '../../src/analysis/clauses/clauses.ts'
import {findPhrases} from '../../src/analysis/clauses/phrases.ts'
import {findQuotes} from '../../src/analysis/clauses/quotes.ts'
import type {Doc, Name} from '../../src/document/doc.ts'
import {german} from '../../src/language/de/german.ts'
import {docOf, wordsOf} from './doc-of.ts'

export type Structured = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'quotes' | 'phrases' | 'clauses'>

/** Quotations, phrases and clauses of a document in the notation of doc-of.ts. */
export function structureOf(notation: string, names: readonly Name[] = []): Structured {
  const doc = {...docOf(notation), names}
  const quoted = {...doc, quotes: findQuotes(doc, german)}
  const phrased = {...quoted, phrases: findPhrases(quoted, german)}
  return {...phrased, clauses: findClauses(phrased, german)}
}

/** Each clause on a line: lemma(subject) relation<lemma of the clause above. */
export function outline(doc: Structured): string[] {
  const lemma = (id: number | null) => (id === null ? '' : (doc.clauses[id]?.predicate?.lemma ?? '–'))
  return doc.clauses.map((clause) => {
    const subject = clause.subject ? wordsOf(doc, clause.subject) : ''
    return `${lemma(clause.id)}(${subject}) ${clause.relation}${clause.parent === null ? '' : `<${lemma(clause.parent)}`}`
  })
}

/** The outermost phrases as written. */
export function outerPhrases(doc: Structured): string[] {
  let to = 0
  const outer = doc.phrases.filter((phrase) => {
    if (phrase.from < to) return false
    to = phrase.to
    return true
  })
  return outer.map((phrase) => wordsOf(doc, phrase))
}
