import {readFileSync} from 'node:fs'
import {type GoldSentence, readTreebank} from '../evaluation/treebank.ts'
import {LABELS, type Label, labelBit} from '../src/models/tagger.ts'

/** A sentence to learn from: forms as our tokeniser gives them, and the labels that are right (a mask; several where the source cannot tell). */
export interface Example {
  readonly forms: readonly string[]
  readonly gold: readonly number[]
}

/** The label of a treebank word. */
export function goldLabel(upos: string, verbForm: string | undefined): Label {
  if ((upos === 'VERB' || upos === 'AUX') && verbForm === 'Inf') return `${upos}.Inf`
  if ((upos === 'VERB' || upos === 'AUX') && verbForm === 'Part') return `${upos}.Part`
  return (LABELS as readonly string[]).includes(upos) ? (upos as Label) : 'X'
}

/** Sentences of a treebank, contractions and hyphenated words put together as our tokens are. */
export function treebankExamples(path: string): Example[] {
  return readTreebank(path).map(toExample)
}

/** The same with each syntactic word by itself: "do n't". */
export function splitTreebankExamples(path: string): Example[] {
  return readTreebank(path).map(({words}) => ({
    forms: words.map(({form}) => form),
    gold: words.map(({upos, feats}) =>
      labelBit(goldLabel(upos, feats.get('VerbForm') === 'Ger' ? 'Part' : feats.get('VerbForm'))),
    ),
  }))
}

export function toExample(sentence: GoldSentence): Example {
  const forms: string[] = []
  const gold: number[] = []
  const {words, joined} = sentence
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word) continue
    const join = joined.find(({from}) => from === i)
    const mask = labelBit(goldLabel(word.upos, word.feats.get('VerbForm')))
    if (join) {
      forms.push(join.form)
      gold.push(mask)
      i = join.to
      continue
    }
    const before = forms.at(-1)
    // "Vodafone - Seite", "Kraft - und": hyphens are words of their own there
    if (word.form === '-' && before && /^\p{L}/u.test(before) && isHyphen(words, i)) {
      forms[forms.length - 1] = `${before}-`
      continue
    }
    if (before && /\p{L}-$/u.test(before) && words[i - 1]?.form === '-' && !/^(?:und|oder|bzw\.?|sowie|bis|,)$/.test(word.form)) {
      forms[forms.length - 1] = before + word.form
      gold[gold.length - 1] = mask
      continue
    }
    forms.push(word.form)
    gold.push(mask)
  }
  return {forms, gold}
}

/** A hyphen between the parts of a word, not a dash: what follows is a noun, or "und". */
function isHyphen(words: GoldSentence['words'], i: number): boolean {
  const before = words[i - 1]
  const next = words[i + 1]
  if (!before || !next) return false
  if (/^(?:und|oder|bzw\.?|sowie)$/.test(next.form))
    return /^\p{L}/u.test(before.form) && ['NOUN', 'PROPN', 'ADJ', 'X'].includes(before.upos)
  return (
    /^\p{Lu}/u.test(next.form) &&
    ['NOUN', 'PROPN'].includes(next.upos) &&
    ['NOUN', 'PROPN', 'X', 'ADJ'].includes(before.upos) &&
    /^\p{Lu}/u.test(before.form)
  )
}

/** What the older treebank's classes may be in the present one; the learner takes the one that it finds likeliest. */
const OTHER_SCHEME: Readonly<Partial<Record<Label, readonly Label[]>>> = {
  PROPN: ['PROPN', 'NOUN', 'X'],
  ADJ: ['ADJ', 'ADV', 'VERB.Part', 'DET'],
  ADV: ['ADV', 'ADJ', 'CCONJ', 'SCONJ', 'ADP', 'DET', 'PART'],
  PRON: ['PRON', 'DET'],
  CCONJ: ['CCONJ', 'SCONJ', 'ADP', 'ADV'],
  SCONJ: ['SCONJ', 'CCONJ', 'ADP'],
  PART: ['PART', 'ADV', 'ADP', 'INTJ'],
  NUM: ['NUM', 'DET', 'ADJ'],
  X: ['X', 'PROPN', 'NOUN'],
  ADP: ['ADP', 'ADV', 'CCONJ'],
  AUX: ['AUX', 'VERB'],
  'AUX.Inf': ['AUX.Inf', 'VERB.Inf'],
  'AUX.Part': ['AUX.Part', 'VERB.Part'],
  'VERB.Part': ['VERB.Part', 'ADJ'],
}

/** A treebank with another scheme: its labels, and what they may be in ours. */
export function otherTreebankExamples(path: string): Example[] {
  return treebankExamples(path).map(({forms, gold}) => ({
    forms,
    gold: gold.map((mask) =>
      (OTHER_SCHEME[LABELS[31 - Math.clz32(mask)] ?? 'X'] ?? []).reduce((all, label) => all | labelBit(label), mask),
    ),
  }))
}

const UNIMORPH: Readonly<Record<string, readonly Label[]>> = {
  N: ['NOUN'],
  PROPN: ['PROPN', 'NOUN', 'ADJ', 'X'],
  ADJ: ['ADJ', 'ADV', 'VERB.Part', 'DET'],
  ADV: ['ADV', 'ADJ', 'CCONJ', 'SCONJ', 'ADP', 'DET'],
  ADP: ['ADP'],
  DET: ['DET'],
  PRO: ['PRON', 'DET'],
  CONJ: ['CCONJ', 'SCONJ', 'ADP'],
  PART: ['PART', 'ADV'],
  NUM: ['NUM', 'DET', 'ADJ'],
  PUNCT: ['PUNCT'],
  X: ['X', 'PROPN', 'NOUN'],
}
const POSSESSIVE = /^(?:mein|dein|sein|ihr|Ihr|unser|euer)$/

/** SIGMORPHON 2018 task 2: form, lemma, UniMorph tags. */
export function sigmorphonExamples(path: string): Example[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => {
      const rows = block.split('\n').filter((line) => line.includes('\t'))
      const cells = rows.map((line) => line.split('\t'))
      return {forms: cells.map(([form = '']) => form), gold: cells.map(([, lemma = '', tags = '']) => unimorphMask(lemma, tags))}
    })
    .filter(({forms}) => forms.length > 0)
}

function unimorphMask(lemma: string, tags: string): number {
  const parts = tags.split(';')
  const [pos = 'X'] = parts
  if (pos === 'V' || pos === 'AUX') {
    // the older scheme had every copula as a verb
    if (lemma === 'sein' && pos === 'V')
      return (
        labelBit('AUX') |
        labelBit('VERB') |
        labelBit('AUX.Inf') |
        labelBit('VERB.Inf') |
        labelBit('AUX.Part') |
        labelBit('VERB.Part')
      )
    const upos = pos === 'AUX' ? 'AUX' : 'VERB'
    const form = parts.includes('NFIN')
      ? 'Inf'
      : parts.some((part) => part.startsWith('V.PTCP'))
        ? 'Part'
        : parts.includes('FIN')
          ? ''
          : undefined
    if (form === undefined) return labelBit(upos) | labelBit(`${upos}.Inf`) | labelBit(`${upos}.Part`)
    const bit = labelBit(form === '' ? upos : `${upos}.${form as 'Inf' | 'Part'}`)
    return form === 'Part' ? bit | labelBit('ADJ') : bit
  }
  if (pos === 'PRO' && lemma === 'der') return labelBit('PRON')
  if (pos === 'PRO' && POSSESSIVE.test(lemma)) return labelBit('DET')
  return (UNIMORPH[pos] ?? ['X']).reduce((mask, label) => mask | labelBit(label), 0)
}

const ALL = 2 ** LABELS.length - 1
const PROPN = labelBit('PROPN')

/**
 * GermEval 2014 columns tell names from other words: what stands outside names is no PROPN, a person's name is one, and
 * within other names all is possible. All else is left open.
 */
export function germevalExamples(path: string): Example[] {
  return readFileSync(path, 'utf8')
    .split(/\n(?=#)/)
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => line.split('\t'))
      const gold = rows.map(([, form = '', outer = 'O', inner = 'O']) => {
        if (!/^\p{Lu}/u.test(form)) return ALL
        if (/-PER$/.test(outer)) return PROPN
        if (/-LOC$/.test(outer) && rows.length > 0)
          return PROPN | labelBit('NOUN') | labelBit('ADJ') | labelBit('DET') | labelBit('ADP')
        return outer === 'O' && inner === 'O' ? ALL & ~PROPN : ALL
      })
      return {forms: rows.map(([, form = '']) => form), gold}
    })
    .filter(({forms}) => forms.length > 0)
}
