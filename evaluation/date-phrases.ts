/**
 * How many phrases of the German (or English) cases of Recognizers-Text (JSON specs) and Duckling (corpus in Haskell) are
 * understood; lists those that are not:
 *   node evaluation/date-phrases.ts DATA [en]      DATA holds `recognizers/` and `duckling/`
 * A phrase counts as found where an expression covers it (relaxed: overlaps it), as understood where it also means the day.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Time} from '../src/document/doc.ts'
import {type Engine, openEngine} from '../src/engine.ts'
import type {LanguageCode, Report} from '../src/report/report.ts'

interface Phrase {
  readonly source: string
  readonly text: string
  /** The day of speaking, ISO. */
  readonly now: string
  /** The expression in `text`. */
  readonly start: number
  readonly end: number
  /** First day, ISO, where the case gives one. */
  readonly day?: string
}

// biome-ignore lint/suspicious/noExplicitAny: the specs' own JSON
type Json = any

/** Phrases of the Recognizers' parser specs of date and time. */
export function recognizersPhrases(folder: string): Phrase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('Parser.json'))
  return files.flatMap((file) => {
    const cases: Json[] = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''))
    return cases.flatMap((each) => (each.Results ?? []).map((result: Json) => recognizersPhrase(file, each, result)))
  })
}

function recognizersPhrase(file: string, each: Json, result: Json): Phrase {
  const past = result.Value?.PastResolution ?? {}
  const day = past.date ?? past.startDate ?? past.dateTime ?? past.startDateTime
  return {
    source: file.replace('.json', ''),
    text: each.Input,
    now: String(each.Context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10),
    start: result.Start,
    end: result.Start + result.Length,
    ...(day ? {day: String(day).slice(0, 10)} : {}),
  }
}

/** Phrases of Duckling's German corpus with the first day that it expects. */
export function ducklingPhrases(haskell: string): Phrase[] {
  const phrases: Phrase[] = []
  let day: string | undefined
  for (const line of haskell.slice(haskell.indexOf('allExamples =')).split('\n')) {
    const date = /datetime\w*\s*\(\(?(\d{4}), *(\d+), *(\d+)/.exec(line)
    if (line.includes('examples')) day = undefined
    if (date) day = `${date[1]}-${date[2]!.padStart(2, '0')}-${date[3] === '0' ? '01' : date[3]!.padStart(2, '0')}`
    const text = /^\s*[[,] "(.*)"/.exec(line)?.[1]
    if (text) phrases.push({source: 'duckling', text, now: '2013-02-12', start: 0, end: text.length, ...(day ? {day} : {})})
  }
  return phrases
}

function timesIn(engine: Engine, {text, now}: Phrase, language: LanguageCode): readonly Time[] {
  const published = {text: now, from: now, to: now, grain: 'day', anchored: 'text'} as const
  const report: Report = {id: 'r', language, text, sha256: '', furniture: [], notes: [], published}
  return engine.analyse(report).doc.times
}

type Verdict = 'understood' | 'found' | 'overlapping' | 'missed'

function judge(engine: Engine, phrase: Phrase, language: LanguageCode): Verdict {
  const near = timesIn(engine, phrase, language).filter(
    ({when: {range}}) => range && range.start < phrase.end && phrase.start < range.end,
  )
  if (near.length === 0) return 'missed'
  const means = phrase.day !== undefined && near.some(({when}) => (when.from ?? when.to ?? '').slice(0, 10) === phrase.day)
  if (means) return 'understood'
  const covered = near.some(({when: {range}}) => range && range.start <= phrase.start + 4 && range.end >= phrase.end)
  return covered && phrase.day === undefined ? 'understood' : covered ? 'found' : 'overlapping'
}

function main([data, code]: string[]): void {
  if (!data) throw new Error('usage: node evaluation/date-phrases.ts DATA   (the folder that holds recognizers/ and duckling/)')
  const engine = openEngine()
  const phrases = [
    ...recognizersPhrases(join(data, 'recognizers/Specs/DateTime', code === 'en' ? 'English' : 'German')),
    ...ducklingPhrases(readFileSync(join(data, `duckling/${code === 'en' ? 'en' : 'de'}-time.hs`), 'utf8')),
  ]
  const counts: Record<Verdict, number> = {understood: 0, found: 0, overlapping: 0, missed: 0}
  for (const phrase of phrases) {
    const verdict = judge(engine, phrase, code === 'en' ? 'en' : 'de')
    counts[verdict]++
    if (verdict !== 'understood')
      console.log(`${verdict}\t${phrase.source}\t${phrase.text.slice(phrase.start, phrase.end)}\t${phrase.day ?? ''}`)
  }
  console.log(counts)
}

if (import.meta.filename === process.argv[1]) main(process.argv.slice(2))
