import {findClauses} from '../src/analysis/clauses/clauses.ts'
import {findPhrases} from '../src/analysis/clauses/phrases.ts'
import {findQuotes} from '../src/analysis/clauses/quotes.ts'
import {findNames} from '../src/analysis/names/names.ts'
import {resolveReferences} from '../src/analysis/references/references.ts'
import {findQuantities, findTimes} from '../src/analysis/times/times.ts'
import {tag} from '../src/analysis/words/tag.ts'
import type {Doc, Mention, TokenRange} from '../src/document/doc.ts'
import {german} from '../src/language/de/german.ts'
import {loadModels} from '../src/models/load.ts'
import type {Models} from '../src/models/models.ts'
import {addDocument, emptySums, figures, type Metric} from './clusters.ts'
import {docOfForms} from './germeval.ts'
import {type MmaxText, readMmax} from './mmax.ts'
import {DataError, type Scorer} from './scorer.ts'

/** The engine's reading of a text with the given words and sentences. */
function readText(text: MmaxText, models: Models): Doc {
  const {doc, table} = docOfForms(text.words)
  const begins = text.sentences.map((s) => s.from)
  const sentences = Uint32Array.from([...new Set([0, ...begins, text.words.length])].sort((a, b) => a - b))
  const split = {...doc, sentences, headline: [0]}
  const tagged = {...split, tags: tag(split, german, models, table)}
  const quoted = {...tagged, quotes: findQuotes(tagged, german)}
  const timed = {...quoted, times: findTimes(quoted, german, undefined)}
  const counted = {...timed, quantities: findQuantities(timed, german)}
  const named = {...counted, names: findNames(counted, german, models)}
  const phrased = {...named, phrases: findPhrases(named, german)}
  const parsed = {...phrased, clauses: findClauses(phrased, german)}
  return {...parsed, ...resolveReferences(parsed, german)}
}

/** The widest phrase of each head, or the member that holds the head where phrases are coordinated. */
function phrasesByHead(doc: Doc): Map<number, TokenRange> {
  const heads = new Map<number, TokenRange>()
  for (const phrase of doc.phrases) {
    const core = phrase.members.find((m) => m.from <= phrase.head && m.to > phrase.head) ?? phrase.core
    const known = heads.get(phrase.head)
    if (!known || known.to - known.from < core.to - core.from) heads.set(phrase.head, core)
  }
  return heads
}

/** A mention as the corpus marks it: with article and attributes, up to a comma behind it; pronouns as they are. */
function widened(
  doc: Doc,
  heads: ReadonlyMap<number, TokenRange>,
  mention: Mention,
  titles: ReadonlyMap<number, Mention>,
): TokenRange {
  if (mention.form === 'pronoun') return mention
  const title = mention.form === 'name' ? titles.get(mention.from) : undefined
  let widest: TokenRange = {from: title?.from ?? mention.from, to: mention.to}
  for (let at = widest.from; at < widest.to; at++) {
    const core = heads.get(at)
    if (core && core.from <= widest.from && core.to >= widest.to) widest = core
  }
  for (let at = Math.max(widest.from, mention.to); at < widest.to; at++)
    if (doc.words[doc.tokens.word[at]!] === ',') return {from: widest.from, to: at}
  return widest
}

const key = (range: TokenRange): string => `${range.from}-${range.to}`

/** The corpus marks neither adjectives nor loose appositions as mentions of their own. */
function clustersOf(doc: Doc): string[][] {
  const heads = phrasesByHead(doc)
  const taken = new Set<string>()
  return doc.entities
    .map((entity) => {
      const all = entity.mentions.map((m) => doc.mentions[m]!)
      const titles = new Map(all.filter((m) => m.because === 'office').map((m) => [m.to, m]))
      const own = all.filter((m) => m.form !== 'adjective' && m.because !== 'apposition')
      const keys = [...new Set(own.map((m) => key(widened(doc, heads, m, titles))))].filter((k) => !taken.has(k))
      for (const k of keys) taken.add(k)
      return keys
    })
    .filter((keys) => keys.length > 1)
}

/** The words of a mention without article and genitive ending, so that a name repeated is one form. */
function plainWords(text: MmaxText, mention: string): string {
  const [from = 0, to = 0] = mention.split('-').map(Number)
  const words = text.words.slice(from, to).filter((word) => !german.names.definite.has(word.toLowerCase()))
  return words.map((word) => german.names.basesOf(word)[0]).join(' ')
}

/** MUC, B³ and CEAFe on an MMAX corpus with its own words and sentences; single mentions do not count on either side. */
export const score: Scorer = (path) => {
  const texts = readMmax(path)
  if (texts.length === 0)
    throw new DataError(
      `${path} is no MMAX folder; give the folder that holds the .mmax files and Basedata`,
      `${path} ist kein MMAX-Ordner; anzugeben ist der Ordner mit den .mmax-Dateien und Basedata`,
    )
  const models = loadModels(new URL('../models/de/', import.meta.url))
  const sums = emptySums()
  const taken = emptySums()
  const errors: string[] = []
  let gold = 0
  let found = 0
  let both = 0
  for (const text of texts) {
    const doc = readText(text, models)
    const goldKeys = text.clusters.map((c) => c.map(key))
    const foundKeys = clustersOf(doc)
    addDocument(sums, goldKeys, foundKeys)
    const takenUp = (keys: readonly string[]): boolean => new Set(keys.map((k) => plainWords(text, k))).size > 1
    addDocument(taken, goldKeys.filter(takenUp), foundKeys.filter(takenUp))
    const right = new Set(goldKeys.flat())
    gold += right.size
    found += foundKeys.flat().length
    both += foundKeys.flat().filter((k) => right.has(k)).length
    const shown = (keys: readonly string[]): string =>
      keys.map((k) => text.words.slice(...(k.split('-').map(Number) as [number, number])).join(' ')).join(' | ')
    errors.push(`== ${text.name}`, ...goldKeys.map((k) => `gold:  ${shown(k)}`), ...foundKeys.map((k) => `found: ${shown(k)}`))
  }
  const metrics: Record<string, number> = {}
  for (const name of ['muc', 'b3', 'ceafe'] satisfies Metric[]) {
    const {precision, recall, f1} = figures(sums[name])
    Object.assign(metrics, {[`${name}-precision`]: precision, [`${name}-recall`]: recall, [`${name}-f1`]: f1})
  }
  metrics.average = (metrics['muc-f1']! + metrics['b3-f1']! + metrics['ceafe-f1']!) / 3
  metrics['taken-up-average'] = (['muc', 'b3', 'ceafe'] satisfies Metric[]).reduce(
    (sum, name) => sum + figures(taken[name]).f1 / 3,
    0,
  )
  metrics['mentions-precision'] = both / Math.max(1, found)
  metrics['mentions-recall'] = both / Math.max(1, gold)
  return {
    metrics,
    errors: errors.join('\n'),
    remarks: [
      `${texts.length} texts, words and sentences as given; adjectives and loose appositions are no mentions there`,
      'taken-up-average: without chains, on either side, that only repeat one name, which the corpus mostly leaves unmarked',
    ],
  }
}
