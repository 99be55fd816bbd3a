import {docOfForms} from '../evaluation/germeval.ts'
import {findQuotes} from '../src/analysis/clauses/quotes.ts'
import {NameFeatures} from '../src/analysis/names/name-features.ts'
import {marksOf} from '../src/analysis/names/name-labels.ts'
import {NameReader} from '../src/analysis/names/name-reader.ts'
import {propose} from '../src/analysis/names/names.ts'
import {tag} from '../src/analysis/words/tag.ts'
import {german} from '../src/language/de/german.ts'
import {Gazetteer} from '../src/models/gazetteer.ts'
import {Lexicon} from '../src/models/lexicon.ts'
import type {Models} from '../src/models/models.ts'
import {readPart} from '../src/models/read-part.ts'
import {Tagger} from '../src/models/tagger.ts'

const folder = new URL('../models/de/', import.meta.url)
/** The models that the name tagger builds on. */
const models = {
  version: '',
  lexicon: new Lexicon(readPart(folder, 'lexicon.bin')),
  tagger: new Tagger(readPart(folder, 'tagger.bin')),
  gazetteer: new Gazetteer(readPart(folder, 'gazetteer.bin')),
} as Models

/** Feature rows for each token of a sentence. */
export function sentenceRows(forms: readonly string[]): number[][] {
  const {quoted, reader} = readerOf(forms)
  const features = new NameFeatures(quoted, reader.facts, marksOf(propose(reader), forms.length))
  return forms.map((_, t) => Array.from(features.rows.subarray(0, features.read(t, 0, forms.length))))
}

/** Tokens of a sentence that are made of a name by rule: "Bremer", "russische", "US-Beamte". */
export function derivedTokens(forms: readonly string[]): ReadonlySet<number> {
  const derived = propose(readerOf(forms).reader).filter((c) => c.derived)
  return new Set(derived.map((c) => c.from))
}

function readerOf(forms: readonly string[]) {
  const {doc, table} = docOfForms(forms)
  const tagged = {...doc, tags: tag(doc, german, models, table)}
  const quoted = {...tagged, quotes: findQuotes(tagged, german), times: []}
  const reader = new NameReader(quoted, german, models)
  return {quoted, reader}
}
