import {ALL_CELLS, cellsToMorph} from '../document/agreement.ts'
import {type Doc, POS, type Tags} from '../document/doc.ts'
import {Fin} from '../document/morph.ts'
import type {WordTable} from '../document/word-table.ts'
import type {Language} from '../language/language.ts'
import type {Models} from '../models/models.ts'
import {LABELS, type WordFacts} from '../models/tagger.ts'
import {settleAuxiliaries} from './auxiliaries.ts'
import {settleFinites} from './clause-finites.ts'
import {type Choice, finiteReading} from './finite-verbs.ts'
import {nameFlags} from './name-flags.ts'
import {agreementCells} from './noun-phrases.ts'
import {Origin, type Reading, WordReader} from './readings.ts'
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
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s] ?? 0
    const sentence = Array.from(tokens.word.subarray(from, sentences[s + 1]), (id) => words[id]).filter(
      (word) => word !== undefined,
    )
    for (const [i, {pos, lemma, morph}] of tagSentence(sentence, language, models).entries()) {
      tags.pos[from + i] = POS.indexOf(pos)
      tags.lemma[from + i] = table.id(lemma)
      tags.morph[from + i] = morph
    }
  }
  return tags
}

/** A word of the document: its form, what it may be, and what the tagger asks of it. */
export interface Word {
  readonly form: string
  readonly readings: readonly Reading[]
  readonly facts: WordFacts
}

/** The readings of each distinct word, once a document. */
export function readWords(forms: readonly string[], language: Language, models: Models): Word[] {
  const reader = new WordReader(models.lexicon, language.grammar)
  return forms.map((form) => {
    const readings = reader.read(form)
    return {
      form,
      readings,
      facts: factsOf(form, readings, nameFlags(form, models.gazetteer, language)),
    }
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

function tagSentence(sentence: readonly Word[], language: Language, models: Models) {
  const labels = models.tagger.tag(
    sentence.map(({facts}) => facts),
    initialForms(sentence.map(({form}) => form)),
  )
  const choices = sentence.map(({form, readings}, i): Choice => {
    const label = LABELS[labels[i] ?? 0] ?? 'X'
    return {form, label, readings, fitting: fittingReadings(readings, label)}
  })
  settleFinites(choices)
  settleAuxiliaries(choices, language.clauses)
  const cells = agreementCells(choices, language.clauses)
  return choices.map((choice, i) => {
    const pos = posOf(choice.label)
    const reading =
      choice.label === 'VERB' || choice.label === 'AUX'
        ? finiteReading(choices, i, language.grammar)
        : agreeing(choice, cells[i] ?? ALL_CELLS)
    return {pos, lemma: reading?.lemma ?? choice.form, morph: reading?.morph ?? (pos === 'VERB' || pos === 'AUX' ? Fin : 0)}
  })
}

/** The readings that a label means; a noun that is a name here ("Bündnis", "Montag") is inflected as the noun. */
function fittingReadings(readings: readonly Reading[], label: string): readonly Reading[] {
  const fitting = readings.filter((reading) => labelOf(reading) === label)
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
