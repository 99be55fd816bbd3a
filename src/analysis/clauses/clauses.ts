import type {Clause, Doc} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import {SvoClauses} from '../svo/clauses.ts'
import {SvoView} from '../svo/view.ts'
import {SEPARATOR, WordView} from '../words/word-view.ts'
import {ClauseBuilder} from './clause-builder.ts'
import {ClauseReader} from './clause-reader.ts'
import {TopPhrases} from './stretch.ts'

/** Tokens read as one; a longer sentence is cut at the next mark, so that work stays linear. */
const MAX_TOKENS = 400

/** The clauses of each sentence by topological fields, with predicate, subject and dependents. */
export function findClauses(
  doc: Pick<
    Doc,
    'text' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags' | 'quotes' | 'times' | 'quantities' | 'names' | 'phrases'
  >,
  language: Language,
): Clause[] {
  if (language.clauses.order === 'svo') return fixedOrder(doc, language)
  const view = new WordView(doc, language.clauses)
  const tops = new TopPhrases(doc.phrases, doc.tokens.length)
  const quoted = quotedTokens(doc.quotes)
  const builder = new ClauseBuilder(doc, view, tops, language)
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const end = doc.sentences[s + 1]!
    for (let from = doc.sentences[s]!; from < end; ) {
      const to = cut(view, from, end)
      const reader = new ClauseReader(view, tops, quoted, from, to)
      reader.read()
      builder.build(reader, s, from, to)
      from = to
    }
  }
  return builder.clauses
}

function fixedOrder(doc: ConstructorParameters<typeof SvoView>[0] & Pick<Doc, 'phrases'>, language: Language): Clause[] {
  const reader = new SvoClauses(new SvoView(doc, language), doc.phrases)
  for (let s = 0; s + 1 < doc.sentences.length; s++) reader.readSentence(s, doc.sentences[s]!, doc.sentences[s + 1]!)
  return reader.clauses
}

/** Tokens inside quotation marks; a quotation counts up to a bound, so that many open ones stay cheap. */
function quotedTokens(quotes: Doc['quotes']): ReadonlySet<number> {
  const inside = new Set<number>()
  let done = 0
  for (const quote of quotes) {
    for (let i = Math.max(done, quote.from); i < quote.to; i++) inside.add(i)
    done = Math.max(done, quote.to)
  }
  return inside
}

function cut(view: WordView, from: number, end: number): number {
  if (end - from <= MAX_TOKENS) return end
  for (let i = from + MAX_TOKENS; i > from + MAX_TOKENS / 2; i--) if (view.is(i, SEPARATOR)) return i + 1
  return from + MAX_TOKENS
}
