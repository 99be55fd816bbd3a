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

/** Report → Doc. Read top to bottom: this is the whole pipeline, each stage adds one layer. */
export function analyse(report: Report, language: Language, models: Models): Doc {
  const table = new WordTable()
  const tokens = tokenise(report, language, table)
  const written = {text: report.text, language: report.language, words: table.words, tokens}
  const split = {...written, ...splitSentences(report, written, language)}
  const tagged = {...split, tags: tag(split, language, models, table)}
  const quoted = {...tagged, quotes: findQuotes(tagged, language)}
  const timed = {...quoted, times: findTimes(quoted, language, report.published)}
  const counted = {...timed, quantities: findQuantities(timed, language)}
  const named = {...counted, names: findNames(counted, language, models, report.agency?.name)}
  const phrased = {...named, phrases: findPhrases(named, language)}
  const parsed = {...phrased, clauses: findClauses(phrased, language)}
  return {...parsed, ...resolveReferences(parsed, language)}
}
