import type {Doc} from '../document/doc.ts'
import {WordTable} from '../document/word-table.ts'
import type {Language} from '../language/language.ts'
import type {Models} from '../models/models.ts'
import type {Report} from '../report/report.ts'
import {findClauses} from './clauses/clauses.ts'
import {findPhrases} from './clauses/phrases.ts'
import {findQuotes} from './clauses/quotes.ts'
import {findNames} from './names/names.ts'
import {resolveReferences} from './references/references.ts'
import {findQuantities, findTimes} from './times/times.ts'
import {splitSentences} from './words/sentences.ts'
import {tag} from './words/tag.ts'
import {tokenise} from './words/tokenise.ts'

/**
 * Report → Doc. Read top to bottom: this is the whole pipeline, each stage adds one layer. `after` is told the name of each stage
 * when it is done, for who measures them.
 */
export function analyse(report: Report, language: Language, models: Models, after: (stage: string) => void = () => {}): Doc {
  const done = <Layer>(stage: string, layer: Layer): Layer => {
    after(stage)
    return layer
  }
  const table = new WordTable()
  const tokens = done('tokens', tokenise(report, language, table))
  const written = {text: report.text, language: report.language, words: table.words, tokens}
  const split = {...written, ...done('sentences', splitSentences(report, written, language))}
  const tagged = {...split, tags: done('tags', tag(split, language, models, table))}
  const quoted = {...tagged, quotes: done('quotes', findQuotes(tagged, language))}
  const timed = {...quoted, times: done('times', findTimes(quoted, language, report.published))}
  const counted = {...timed, quantities: done('quantities', findQuantities(timed, language))}
  const named = {...counted, names: done('names', findNames(counted, language, models, report.agency?.name))}
  const phrased = {...named, phrases: done('phrases', findPhrases(named, language))}
  const parsed = {...phrased, clauses: done('clauses', findClauses(phrased, language))}
  return {...parsed, ...done('references', resolveReferences(parsed, language))}
}
