import {analyse} from '../../src/analysis/analyse.ts'
import type {Doc, TokenRange} from '../../src/document/doc.ts'
import {textRange} from '../../src/document/doc.ts'
import {german} from '../../src/language/de/german.ts'
import {loadModels} from '../../src/models/load.ts'
import type {Report} from '../../src/report/report.ts'

const models = loadModels(new URL('../../models/de/', import.meta.url))

/** A German text, read by all stages with the models that are shipped; `known`: what the report says of itself. */
export function analysed(text: string, known: Partial<Report> = {}): Doc {
  return analyse({id: 'r', language: 'de', text, sha256: '', furniture: [], notes: [], ...known}, german, models)
}

/** The words of a token range. */
export function words(doc: Doc, range: TokenRange): string {
  const {start, end} = textRange(doc, range)
  return doc.text.slice(start, end)
}
