import type {Doc, Tokens} from '../../document/doc.ts'
import {formsOf} from '../../document/word-table.ts'
import type {TimeRules, TimeWord} from '../../language/time.ts'

/** Tokens, with those that hold digits cut at each change of kind: "1990er-Jahren" is 1990, er, -, Jahren. */
export interface Atoms {
  readonly length: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** The token in which each atom stands. */
  readonly token: Int32Array
  /** Lower-case form. */
  readonly form: string[]
  /** Sentence in which each atom stands. */
  readonly sentence: Int32Array
  /** What each can mean; null for most. */
  readonly words: (readonly TimeWord[] | null)[]
}

const digit = /\d/
const pieces = /\d+|\p{L}+|[^\p{L}\d]/gu

/** The atoms of a document, with their meanings looked up once per distinct form. */
export function atomsOf(
  doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences'>,
  rules: TimeRules,
  literals: ReadonlySet<string>,
): Atoms {
  const forms = formsOf(doc)
  const lower = forms.map((word) => word.toLowerCase())
  const whole = decimals(rules)
  const splits = forms.map((word) => digit.test(word) && word.length < 60 && !whole.test(word))
  const lookUp = reader(rules, literals)
  const meaning = lower.map((form, id) => (splits[id] ? null : lookUp(form)))
  const size = countAtoms(doc.tokens, forms, splits)
  const atoms = emptyAtoms(size)
  const sentence = sentenceOf(doc)
  let at = 0
  const add = (token: number, start: number, form: string, words: readonly TimeWord[] | null) => {
    atoms.start[at] = start
    atoms.end[at] = start + form.length
    atoms.token[at] = token
    atoms.sentence[at] = sentence[token] ?? 0
    atoms.form[at] = form
    atoms.words[at] = words
    at++
  }
  for (let token = 0; token < doc.tokens.length; token++) {
    const id = doc.tokens.word[token] ?? 0
    const start = doc.tokens.start[token] ?? 0
    if (!splits[id]) {
      add(token, start, lower[id] ?? '', meaning[id] ?? null)
      atoms.end[at - 1] = doc.tokens.end[token] ?? start
      continue
    }
    for (const piece of (doc.words[id] ?? '').matchAll(pieces)) {
      const form = piece[0].toLowerCase()
      add(token, start + piece.index, form, lookUp(form))
      atoms.end[at - 1] = start + piece.index + piece[0].length
    }
  }
  return atoms
}

function emptyAtoms(length: number): Atoms {
  return {
    length,
    start: new Int32Array(length),
    end: new Int32Array(length),
    token: new Int32Array(length),
    sentence: new Int32Array(length),
    form: new Array<string>(length),
    words: new Array<readonly TimeWord[] | null>(length),
  }
}

function countAtoms(tokens: Tokens, words: readonly string[], splits: readonly boolean[]): number {
  const sizes = words.map((word, id) => (splits[id] ? (word.match(pieces)?.length ?? 0) : 1))
  let size = 0
  for (let token = 0; token < tokens.length; token++) size += sizes[tokens.word[token] ?? 0] ?? 1
  return size
}

function sentenceOf(doc: Pick<Doc, 'tokens' | 'sentences'>): Int32Array {
  const result = new Int32Array(doc.tokens.length)
  for (let s = 0; s + 1 < doc.sentences.length; s++) result.fill(s, doc.sentences[s], doc.sentences[s + 1])
  return result
}

/** Looks each distinct form up once. */
function reader(rules: TimeRules, literals: ReadonlySet<string>): (form: string) => readonly TimeWord[] | null {
  const known = new Map<string, readonly TimeWord[] | null>()
  return (form) => {
    let found = known.get(form)
    if (found === undefined) known.set(form, (found = withLiteral(form, meanings(form, rules), literals)))
    return found
  }
}

/** Numbers that stay one atom: a decimal, "2,4", and one with groups, "10.000". */
function decimals({numbers}: TimeRules): RegExp {
  const group = numbers.decimal === ',' ? '.' : ','
  return new RegExp(`^\\d+\\${numbers.decimal}\\d+$|^\\d{1,3}([\\${group}\\s]\\d{3})+(\\${numbers.decimal}\\d+)?$`)
}

/** A word that patterns name by itself is a class of its own. */
function withLiteral(form: string, words: readonly TimeWord[] | null, literals: ReadonlySet<string>): readonly TimeWord[] | null {
  return literals.has(form) ? [...(words ?? []), {class: `'${form}'`}] : words
}

function meanings(form: string, rules: TimeRules): readonly TimeWord[] | null {
  if (digit.test(form)) return /^\d{1,9}$/.test(form) ? digits(form) : decimal(form, rules)
  const listed = rules.words.get(form)
  const derived = rules.derive(form)
  if (!listed) return derived.length > 0 ? derived : null
  return derived.length > 0 ? [...listed, ...derived] : listed
}

function decimal(form: string, {numbers}: TimeRules): readonly TimeWord[] | null {
  if (!/^\d+([.,\s]\d+)+$/.test(form)) return null
  const plain = form.replaceAll(numbers.decimal === ',' ? /[.\s]/g : /[,\s]/g, '')
  const n = Number(plain.replace(numbers.decimal, '.'))
  return Number.isFinite(n) ? [{class: 'num', n, low: n, high: n}] : null
}

/** The classes of a row of digits by its length and size alone. */
function digits(form: string): readonly TimeWord[] {
  const n = Number(form)
  const short = form.length <= 2
  const words: TimeWord[] = [{class: 'num', n, low: n, high: n}]
  if (short && n >= 1 && n <= 31) words.push({class: 'dom', n, day: n})
  if (short && n >= 1 && n <= 12) words.push({class: 'mon', n, month: n})
  if (short && n <= 24) words.push({class: 'hour', n, hour: n})
  if (form.length === 2 && n < 60) words.push({class: 'min', n, minute: n})
  if (form.length === 2) words.push({class: 'two', n})
  if (form.length === 4 && n >= 1000 && n < 2200) words.push({class: 'year', n, year: n})
  if (form.length === 3) words.push({class: 'three', n})
  return words
}
