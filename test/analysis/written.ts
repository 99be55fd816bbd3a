import {splitSentences} from '../../src/analysis/words/sentences.ts'
import {tokenise} from '../../src/analysis/words/tokenise.ts'
import {WordTable} from '../../src/document/word-table.ts'
import {german} from '../../src/language/de/german.ts'
import type {Report} from '../../src/report/report.ts'

/** A text in sentences of tokens, as the tests of tokens and sentences read it. */
export function sentencesIn(text: string, more: Partial<Report> = {}): string[][] {
  const report = {text, furniture: [], ...more}
  const table = new WordTable()
  const tokens = tokenise(report, german, table)
  const {sentences} = splitSentences(report, {text, words: table.words, tokens}, german)
  const found: string[][] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    found.push([...tokens.word.slice(sentences[s], sentences[s + 1])].map((word) => table.words[word] ?? ''))
  }
  return found
}
