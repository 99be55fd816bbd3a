/**
 * Prints sentences with their phrases, quotations and clauses, to be read aloud:
 *   node evaluation/show.ts report.txt …            through the whole pipeline
 *   node evaluation/show.ts gold.conllu [from [to]] on gold tags (--tagged: on our own), sentences by number
 */
import {readFileSync} from 'node:fs'
import {findClauses} from '../src/analysis/clauses/clauses.ts'
import {findPhrases} from '../src/analysis/clauses/phrases.ts'
import {findQuotes} from '../src/analysis/clauses/quotes.ts'
import type {Clause, Doc, Phrase, TokenRange} from '../src/document/doc.ts'
import {german} from '../src/language/de/german.ts'
import {readConllu} from './conllu.ts'
import {withOwnTags} from './own-tags.ts'

type Shown = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'quotes' | 'phrases' | 'clauses'>

/** The three structure stages on a document that has tags only. */
export function structure(doc: ReturnType<typeof readConllu>['doc']): Shown {
  const quoted = {...doc, quotes: findQuotes(doc, german), times: [], quantities: [], names: []}
  const phrased = {...quoted, phrases: findPhrases(quoted, german)}
  return {...phrased, clauses: findClauses(phrased, german)}
}

const words = (doc: Shown, range: TokenRange) =>
  doc.text.slice(doc.tokens.start[range.from] ?? 0, doc.tokens.end[range.to - 1] ?? 0).replace(/\s+/g, ' ')
const word = (doc: Shown, at: number) => doc.words[doc.tokens.word[at]!]

function phraseLine(doc: Shown, phrase: Phrase): string {
  const cases = ['N', 'G', 'D', 'A'].filter((_, bit) => phrase.cases & (1 << bit)).join('')
  const more = [
    ...phrase.appositions.map((range) => `appos=[${words(doc, range)}]`),
    ...(phrase.members.length ? [`members=${phrase.members.map((range) => `[${words(doc, range)}]`).join('')}`] : []),
  ]
  return `${phrase.kind} ${cases} «${words(doc, phrase)}» head=${word(doc, phrase.head)} ${more.join(' ')}`
}

function clauseLines(doc: Shown, clause: Clause, depth: number): string {
  const {predicate: p} = clause
  const indent = '  '.repeat(depth + 1)
  const flags = [clause.kind, clause.relation, `verb-${clause.verbPosition}`]
  if (clause.conjunctOf !== null) flags.push(`conjunct of ${clause.conjunctOf}`)
  if (clause.opener !== null) flags.push(`opener=${word(doc, clause.opener)}`)
  const lines = [`${indent}#${clause.id}→${clause.parent ?? '-'} ${flags.join(' ')}: «${words(doc, clause)}»`]
  if (p)
    lines.push(
      `${indent}   V ${p.lemma} [${p.tokens.map((t) => word(doc, t)).join(' ')}] ${p.mood} ${p.tense} ${p.voice}${p.modal ? ` ${p.modal}` : ''}${p.reflexive ? ' sich' : ''}${p.negation !== undefined ? ` NOT(${word(doc, p.negation)})` : ''}`,
    )
  if (clause.subject) lines.push(`${indent}   S ${words(doc, clause.subject)}`)
  for (const {role, phrase} of clause.dependents) lines.push(`${indent}   ${role} ${words(doc, phrase)}`)
  if (clause.antecedent) lines.push(`${indent}   of ${words(doc, clause.antecedent)}`)
  return lines.join('\n')
}

function depthOf(doc: Shown, clause: Clause): number {
  let depth = 0
  for (let c = clause; c.parent !== null && depth < 20; depth++) c = doc.clauses[c.parent]!
  return depth
}

/** Prints the sentences from … to of a document. */
export function show(doc: Shown, from = 0, to = Number.POSITIVE_INFINITY, phrases = false): void {
  const last = Math.min(to, doc.sentences.length - 1)
  for (let s = from; s < last; s++) {
    const range = {from: doc.sentences[s]!, to: doc.sentences[s + 1]!}
    console.log(`\n${s}: ${words(doc, range)}`)
    for (const quote of doc.quotes)
      if (quote.from >= range.from && quote.from < range.to) console.log(`  „${quote.kind}: ${words(doc, quote)}`)
    if (phrases)
      for (const phrase of doc.phrases)
        if (phrase.from >= range.from && phrase.from < range.to) console.log(`  · ${phraseLine(doc, phrase)}`)
    for (const clause of doc.clauses) if (clause.sentence === s) console.log(clauseLines(doc, clause, depthOf(doc, clause)))
  }
}

async function main(args: string[]): Promise<void> {
  const phrases = args.includes('--phrases')
  const [path, from, to] = args.filter((arg) => !arg.startsWith('--'))
  if (!path) return console.log('usage: node evaluation/show.ts FILE [FROM [TO]] [--phrases]')
  if (path.endsWith('.conllu'))
    return show(
      structure(args.includes('--tagged') ? withOwnTags(readConllu(path).doc) : readConllu(path).doc),
      Number(from ?? 0),
      Number(to ?? 20),
      phrases,
    )
  // Only here: on gold tags the tool needs no models.
  const {openEngine} = await import('../src/engine.ts')
  const {doc} = await openEngine().read({bytes: readFileSync(path), name: path})
  show(doc, Number(from ?? 0), Number(to ?? 1e9), phrases)
}

if (import.meta.filename === process.argv[1]) await main(process.argv.slice(2))
