import {findQuantities, findTimes} from '../../src/analysis/times/times.ts'
import {splitSentences} from '../../src/analysis/words/sentences.ts'
import {tokenise} from '../../src/analysis/words/tokenise.ts'
import type {Quantity, Time} from '../../src/document/doc.ts'
import {WordTable} from '../../src/document/word-table.ts'
import type {Language} from '../../src/language/language.ts'
import type {LanguageCode, Report, When} from '../../src/report/report.ts'

/** A day of publication as a report carries it. */
export const onDay = (day: string): When => ({text: day, from: day, to: day, grain: 'day', anchored: 'text'})

/** Times and quantities of a text without any model: no tags, rules and tokens alone. */
export function timed(text: string, language: Language, day?: string): {times: Time[]; quantities: Quantity[]; words: string[]} {
  const code: LanguageCode = language.code
  const report: Report = {id: 'r1', language: code, text, sha256: '', furniture: [], notes: []}
  const table = new WordTable()
  const tokens = tokenise(report, language, table)
  const written = {text, language: code, words: table.words, tokens}
  const split = {...written, ...splitSentences(report, written, language)}
  const doc = {...split, tags: {pos: new Uint8Array(), lemma: new Uint32Array(), morph: new Uint32Array()}}
  const times = findTimes(doc, language, day === undefined ? undefined : onDay(day))
  const quantities = findQuantities({...doc, times}, language)
  const words = quantities.map(({from, to}) => text.slice(tokens.start[from], tokens.end[to - 1]))
  return {times, quantities, words}
}
