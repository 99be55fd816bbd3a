import type {Doc} from '../src/document/doc.ts'
import {WordTable} from '../src/document/word-table.ts'

/** A sentence in CoNLL columns: forms, and the outer label of each in BIO. */
export interface LabelledSentence {
  readonly forms: readonly string[]
  readonly labels: readonly string[]
}

/** Reads GermEval 2014 columns (number, form, outer, inner; `#` lines are sources); a sentence ends at an empty line. */
export function readGermEval(text: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = []
  let forms: string[] = []
  let labels: string[] = []
  const close = (): void => {
    if (forms.length > 0) sentences.push({forms, labels})
    forms = []
    labels = []
  }
  for (const line of text.split(/\r?\n/)) {
    const columns = line.split('\t')
    if (!line.trim()) close()
    else if (!line.startsWith('#\t') && columns.length >= 3) {
      forms.push(columns[1]!)
      labels.push(columns[2]!)
    }
  }
  close()
  return sentences
}

/** A document of one sentence with the given tokens; the text joins them by spaces. */
export function docOfForms(forms: readonly string[]): {
  readonly doc: Pick<Doc, 'text' | 'language' | 'words' | 'tokens' | 'sentences' | 'headline'>
  readonly table: WordTable
} {
  const table = new WordTable()
  const length = forms.length
  const tokens = {length, start: new Uint32Array(length), end: new Uint32Array(length), word: new Uint32Array(length)}
  let at = 0
  forms.forEach((form, i) => {
    tokens.start[i] = at
    tokens.end[i] = at + form.length
    tokens.word[i] = table.id(form)
    at += form.length + 1
  })
  const text = forms.join(' ')
  return {doc: {text, language: 'de', words: table.words, tokens, sentences: Uint32Array.of(0, length), headline: []}, table}
}
