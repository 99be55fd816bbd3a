import {ALL_CELLS, cellsToMorph} from '../../document/agreement.ts'
import {type Doc, POS, type Tags} from '../../document/doc.ts'
import {Fin} from '../../document/morph.ts'
import type {WordTable} from '../../document/word-table.ts'
import type {Language} from '../../language/language.ts'
import type {Models} from '../../models/models.ts'
import {LABELS} from '../../models/tagger.ts'
import type {WordFacts} from '../../models/word-facts.ts'
import {settleAuxiliaries} from '../clauses/auxiliaries.ts'
import {settleFinites} from '../clauses/clause-finites.ts'
import {type Choice, finiteReading} from '../clauses/finite-verbs.ts'
import {agreementCells} from '../clauses/noun-phrases.ts'
import {nameFlags} from '../names/name-flags.ts'
import {DocumentNames} from '../names/name-words.ts'
import {Origin, type Reading, WordReader} from './readings.ts'
import {relabel, repair} from './repairs.ts'
import {settleSmallWords} from './small-words.ts'
import {factsOf, labelOf, posOf} from './word-labels.ts'

/** Part of speech, lemma and morphology of each token: the lexicon proposes, the tagger chooses, agreement narrows. */
export function tag(
  doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'headline'>,
  language: Language,
  models: Models,
  table: WordTable,
): Tags {
  const {tokens, sentences} = doc
  // the table grows by lemmas below: the words as they are now are the forms
  const words = readWords(doc.words, language, models)
  const tags = {pos: new Uint8Array(tokens.length), lemma: new Uint32Array(tokens.length), morph: new Uint32Array(tokens.length)}
  const read = sentencesAsWords(tokens.word, sentences, words)
  const chosen = read.map((sentence) => chooseLabels(sentence, language, models))
  const names = new DocumentNames(doc.words, chosen, language.grammar)
  let at = 0
  for (const [s, sentence] of chosen.entries()) {
    names.settle(sentence)
    const cells = agreementCells(sentence, language.clauses)
    for (const [i, choice] of sentence.entries()) {
      const reading =
        choice.label === 'VERB' || choice.label === 'AUX'
          ? finiteReading(sentence, i, language.grammar, cells)
          : (choice.label === 'PROPN' && inflected(names.reading(sentence, i, read[s]?.[i]?.flags ?? 0))) ||
            agreeing(choice, cells[i] ?? ALL_CELLS)
      const pos = posOf(choice.label)
      tags.pos[at] = POS.indexOf(pos)
      tags.lemma[at] = table.id(reading?.lemma ?? choice.form)
      tags.morph[at] = reading?.morph ?? (pos === 'VERB' || pos === 'AUX' ? Fin : 0)
      at++
    }
  }
  return tags
}

const inflected = (reading: Reading | undefined): Reading | undefined =>
  reading && {...reading, morph: reading.morph | cellsToMorph(reading.cells)}

function sentencesAsWords(ids: Uint32Array, sentences: Uint32Array, words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  for (let s = 0; s + 1 < sentences.length; s++) {
    found.push(Array.from(ids.subarray(sentences[s], sentences[s + 1]), (id) => words[id]).filter((word) => word !== undefined))
  }
  return found
}

/** A word of the document: its form, what it may be, and what the tagger asks of it. */
export interface Word {
  readonly form: string
  readonly readings: readonly Reading[]
  readonly facts: WordFacts
  /** See name-flags.ts. */
  readonly flags: number
}

/** The readings of each distinct word, once a document. */
export function readWords(forms: readonly string[], language: Language, models: Models): Word[] {
  const reader = new WordReader(models.lexicon, language.grammar)
  return forms.map((form) => {
    const readings = reader.read(form)
    const flags = nameFlags(form, models.gazetteer, language)
    return {form, readings, flags, facts: factsOf(form, readings, flags)}
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

/** The tagger's labels, mended by grammar. */
function chooseLabels(sentence: readonly Word[], language: Language, models: Models): Choice[] {
  const initial = initialForms(sentence.map(({form}) => form))
  const labels = models.tagger.tag(
    sentence.map(({facts}) => facts),
    initial,
  )
  const choices = sentence.map(({form, readings}, i): Choice => {
    const label = LABELS[labels[i] ?? 0] ?? 'X'
    return {form, label, readings, fitting: fittingReadings(readings, label, initial[i] ?? false)}
  })
  settleCommonNouns(choices, sentence)
  if (!language.grammar.capitalNouns) settleSmallWords(choices, language.clauses)
  repair(choices, language.clauses)
  settleFinites(choices)
  settleAuxiliaries(choices, language.clauses)
  return choices
}

/** A listed noun alone, that no table or gazetteer knows as a name, is no name ("nach Explosion"). */
function settleCommonNouns(choices: Choice[], sentence: readonly Word[]): void {
  for (const [i, {label, form, readings}] of choices.entries()) {
    if (label !== 'PROPN' || sentence[i]?.flags !== 0 || form === form.toUpperCase()) continue
    if (choices[i - 1]?.label === 'PROPN' || choices[i + 1]?.label === 'PROPN') continue
    if (readings.some(({pos, origin, lowered}) => pos === 'NOUN' && origin === Origin.listed && !lowered))
      relabel(choices, i, 'NOUN')
  }
}

/** The readings that a label means; a noun that is a name here ("Bündnis", "Montag") is inflected as the noun. */
function fittingReadings(readings: readonly Reading[], label: string, initial: boolean): readonly Reading[] {
  const all = readings.filter((reading) => labelOf(reading) === label)
  // "Sie" at a sentence's beginning is mostly "sie"
  const lowered = initial && label === 'PRON' ? all.filter((reading) => reading.lowered) : []
  const fitting = lowered.length > 0 ? lowered : all
  if (label !== 'PROPN' || fitting.some(({origin}) => origin !== Origin.guess)) return fitting
  const nouns = readings.filter(({pos, lowered, origin}) => pos === 'NOUN' && !lowered && origin <= Origin.respelled)
  return nouns.length > 0 ? nouns : fitting
}

/** The readings of one lemma that agree, joined; where none does, all of the first lemma. */
function agreeing({fitting}: Choice, cells: number): {lemma: string; morph: number} | undefined {
  const first = fitting.find((reading) => reading.cells & cells) ?? fitting[0]
  if (!first) return undefined
  const same = fitting.filter(({lemma}) => lemma === first.lemma)
  const morph = same.reduce((all, reading) => (reading.cells & cells || !(first.cells & cells) ? all | reading.morph : all), 0)
  const own = same.reduce((all, reading) => all | reading.cells, 0)
  return {lemma: first.lemma, morph: morph | cellsToMorph(own & cells || own)}
}
