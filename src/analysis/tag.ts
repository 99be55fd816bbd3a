import {cellsToMorph} from '../document/agreement.ts'
import {type Doc, POS, type Tags} from '../document/doc.ts'
import type {WordTable} from '../document/word-table.ts'
import type {GrammarRules} from '../language/grammar.ts'
import type {Language} from '../language/language.ts'
import type {Models} from '../models/models.ts'
import {LABELS, type WordFacts} from '../models/tagger.ts'
import {nameFlags} from './name-flags.ts'
import {type Reading, WordReader} from './readings.ts'
import {factsOf, labelOf, posOf} from './word-labels.ts'

/** Part of speech, lemma and morphology of each token: the lexicon proposes, the tagger chooses. */
export function tag(
  doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'headline'>,
  language: Language,
  models: Models,
  table: WordTable,
): Tags {
  const {tokens, sentences} = doc
  const words = readWords(doc.words, language.grammar, models)
  const tags = {pos: new Uint8Array(tokens.length), lemma: new Uint32Array(tokens.length), morph: new Uint32Array(tokens.length)}
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0
    const to = sentences[s + 1] ?? 0
    const ids = tokens.word.subarray(from, to)
    const facts = Array.from(ids, (id) => words[id]?.facts as WordFacts)
    const labels = models.tagger.tag(facts, initialForms(Array.from(ids, (id) => doc.words[id] ?? '')))
    for (const [i, id] of ids.entries()) {
      const label = labels[i] ?? 0
      const reading = chooseReading(words[id]?.readings ?? [], label)
      const pos = posOf(label)
      tags.pos[from + i] = POS.indexOf(pos)
      tags.lemma[from + i] = table.id(reading?.lemma ?? doc.words[id] ?? '')
      tags.morph[from + i] = reading ? reading.morph | cellsToMorph(reading.cells) : 0
    }
  }
  return tags
}

interface Word {
  readonly readings: readonly Reading[]
  readonly facts: WordFacts
}

/** The readings of each distinct word, once a document. */
export function readWords(forms: readonly string[], grammar: GrammarRules, models: Models): Word[] {
  const reader = new WordReader(models.lexicon, grammar)
  return forms.map((form) => {
    const readings = reader.read(form)
    return {readings, facts: factsOf(form, readings, nameFlags(form, models.gazetteer, grammar))}
  })
}

const OPENING = new Set(['„', '"', '»', '«', '“', ':', '(', '–', '-', '``', '•', '‚', '›', '/', '…', '...'])

/** Tokens that may be capitalised only because something begins there. */
export function initialForms(forms: readonly string[]): boolean[] {
  let begins = true
  return forms.map((form) => {
    const initial = begins
    begins = OPENING.has(form) || (begins && !/[\p{L}\p{N}]/u.test(form))
    return initial
  })
}

/** The reading for a label; readings of one lemma are joined in one mask. */
function chooseReading(readings: readonly Reading[], label: number): Reading | undefined {
  const fitting = readings.filter((reading) => LABELS.indexOf(labelOf(reading)) === label)
  const [first] = fitting
  if (!first) return undefined
  let {morph, cells} = first
  for (const other of fitting) {
    if (other.lemma !== first.lemma) continue
    morph |= other.morph
    cells |= other.cells
  }
  return {...first, morph, cells}
}
