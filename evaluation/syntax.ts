import {existsSync, statSync} from 'node:fs'
import type {Engine} from '../src/engine.ts'
import type {Report} from '../src/report/report.ts'
import {moodAsRead} from './gsd-moods.ts'
import {DataError, type Score} from './scorer.ts'
import {type GoldSentence, readTreebank} from './treebank.ts'
import {type GoldMood, moods} from './ud-moods.ts'
import {arcsOf, type PlacedArc, type PlacedTreeWord, treeScores} from './ud-trees.ts'
import {keyOf, type PlacedWord, soleValue, udWords} from './ud-words.ts'

interface GoldWordAt extends PlacedTreeWord, GoldMood {}
interface Gold {
  readonly text: string
  readonly words: readonly GoldWordAt[]
  /** Start of each sentence's first and end of its last word. */
  readonly sentences: readonly string[]
}

const f1 = (right: number, found: number, wanted: number): number => (right === 0 ? 0 : (2 * right) / (found + wanted))
const share = (right: number, of: number): number => (of === 0 ? 1 : right / of)

/**
 * Tokens, sentences, parts of speech, lemmas and the mood of finite verbs from raw text, as the CoNLL 2018 shared task
 * measures them: words are matched by their place in the text. For tokens and sentences the treebank's sentences are joined
 * by a space, for the rest each is a paragraph.
 */
export function score(path: string, engine: Engine): Score {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new DataError(
      `${path} is no CoNLL-U file; give e.g. de_gsd-ud-test.conllu`,
      `${path} ist keine CoNLL-U-Datei; etwa de_gsd-ud-test.conllu angeben.`,
    )
  }
  const treebank = readTreebank(path)
  const joined = placeGold(treebank, ' ')
  const lines = placeGold(treebank, '\n\n')
  const run = compare(joined, read(joined.text, engine, false))
  const {metrics, errors = '', remarks = []} = compare(lines, read(lines.text, engine, true))
  // places are judged on the run-together text, words on that with paragraphs
  for (const name of PLACES) metrics[name] = run.metrics[name] ?? 0
  metrics['upos (sentences run together)'] = run.metrics.upos ?? 0
  metrics['lemma (sentences run together)'] = run.metrics.lemma ?? 0
  return {metrics, errors: `${run.errors.replace(/^(?!token|sentence).*\n?/gm, '')}${errors}`, remarks}
}

const PLACES = ['tokens', 'tokens with artefacts', 'artefact tokens-count', 'sentences precision', 'sentences f1']

const REMARKS = [
  'tokens: without those that touch quotation marks written as two backticks or apostrophes',
  'sentences: the treebank has many without a full stop, run together here; precision counts starts',
  "upos, lemma, mood: each of the treebank's sentences is a paragraph; once more with all run together in one",
  'aligned: of the words whose place is right; else F1 over all words',
]

interface Read {
  readonly words: readonly PlacedWord[]
  /** Head and relation of each word, by the word's place. */
  readonly arcs: ReadonlyMap<string, PlacedArc>
  readonly sentences: readonly string[]
}

function read(text: string, engine: Engine, withTrees: boolean): Read {
  const reading = engine.analyse(reportOf(text))
  const {doc} = reading
  const trees = withTrees ? engine.trees(reading) : undefined
  const words: PlacedWord[] = []
  const arcs = new Map<string, PlacedArc>()
  const sentences: string[] = []
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const range = {from: doc.sentences[s] ?? 0, to: doc.sentences[s + 1] ?? 0}
    const placed = udWords(doc, range)
    words.push(...placed)
    for (const [key, arc] of arcsOf(trees?.[s] ?? [], placed)) arcs.set(key, arc)
    sentences.push(`${doc.tokens.start[range.from]}-${doc.tokens.end[range.to - 1]}`)
  }
  return {words, arcs, sentences}
}

const reportOf = (text: string): Report => ({id: 'r1', text, language: 'de', sha256: '', furniture: [], notes: []})

function placeGold(treebank: readonly GoldSentence[], between: string): Gold {
  const words: GoldWordAt[] = []
  const sentences: string[] = []
  let text = ''
  for (const sentence of treebank) {
    const placed = placeSentence(sentence, text.length, words.length)
    words.push(...placed)
    sentences.push(`${placed[0]?.start ?? text.length}-${placed.at(-1)?.end ?? text.length}`)
    text += sentence.text + between
  }
  return {text, words, sentences}
}

/** The words of a sentence whose text begins at `offset`; `first` is the number of words before it. */
function placeSentence(sentence: GoldSentence, offset: number, first: number): GoldWordAt[] {
  const words: GoldWordAt[] = []
  let at = 0
  const place = (form: string): {start: number; end: number} => {
    const found = sentence.text.indexOf(form, at)
    const start = found < 0 ? at : found
    at = start + form.length
    return {start: offset + start, end: offset + at}
  }
  for (let i = 0; i < sentence.words.length; i++) {
    const join = sentence.joined.find(({from}) => from === i)
    const to = join ? join.to : i
    const where = place(join?.form ?? sentence.words[i]?.form ?? '')
    for (let part = 0; i + part <= to; part++) {
      const word = sentence.words[i + part]
      if (!word) continue
      const {form, lemma, upos, feats, relation} = word
      const head = word.head < 0 ? -1 : first + word.head
      const asRead = moodAsRead(sentence.id, i + part + 1, form, feats.get('Mood') ?? '')
      words.push({...where, token: -1, part, form, lemma, upos, morph: 0, feats, asRead, head, relation})
    }
    i = to
  }
  return words
}

/** Words where the treebank's text writes quotation marks as '' or `` glued to its words: the tokens that touch them. */
function artefacts({text, words}: Gold): ReadonlySet<string> {
  const odd = new Set<string>()
  for (const word of words) {
    const around = text.slice(Math.max(0, word.start - 2), word.end + 2)
    if (/``|''/.test(around) || /^(?:``|'')$/.test(word.form)) odd.add(keyOf(word))
  }
  return odd
}

interface Comparison {
  readonly metrics: Record<string, number>
  readonly errors: string
  readonly remarks: readonly string[]
}

function compare(gold: Gold, {words, arcs, sentences}: Read): Comparison {
  const ours = new Map(words.map((word) => [keyOf(word), word]))
  const found = gold.words.filter((word) => ours.has(keyOf(word)))
  const errors: string[] = []
  const matched = (kind: 'upos' | 'lemma'): number =>
    found.filter((word) => {
      const mine = ours.get(keyOf(word)) ?? word
      return mine[kind] === word[kind] || complain(errors, kind, mine, word, word[kind], mine[kind], gold)
    }).length
  const upos = matched('upos')
  const lemma = matched('lemma')
  for (const word of gold.words) if (!ours.has(keyOf(word))) complain(errors, 'token', word, word, word.form, '', gold)
  const metrics = {
    ...places(gold, words, sentences, ours, errors),
    upos: f1(upos, words.length, gold.words.length),
    'upos aligned': share(upos, found.length),
    lemma: f1(lemma, words.length, gold.words.length),
    'lemma aligned': share(lemma, found.length),
    ...treeScores(gold.words, words.length, arcs, (line) => errors.push(line)),
    ...moods(gold.words, ours, (right, wrong, word) => complain(errors, 'mood', word, word, right, wrong, gold)),
    ...nominals(gold, ours),
  }
  return {metrics, errors: errors.sort().join('\n'), remarks: REMARKS}
}

/** Tokens and sentences. */
function places(
  gold: Gold,
  words: readonly PlacedWord[],
  sentences: readonly string[],
  ours: ReadonlyMap<string, PlacedWord>,
  errors: string[],
): Record<string, number> {
  const wanted = new Set(gold.sentences)
  const starts = new Set(gold.sentences.map(startOf))
  for (const sentence of sentences) {
    const at = Number(startOf(sentence))
    if (!starts.has(startOf(sentence))) errors.push(`sentence\t${gold.text.slice(Math.max(0, at - 30), at + 30)}`)
  }
  const odd = artefacts(gold)
  const oddWords = gold.words.filter((word) => odd.has(keyOf(word)))
  const goldKeys = new Set(gold.words.map(keyOf))
  const touchesOdd = (word: PlacedWord): boolean => oddWords.some(({start, end}) => word.start < end && start < word.end)
  const plain = gold.words.filter((word) => !odd.has(keyOf(word)))
  const plainOurs = words.filter((word) => (goldKeys.has(keyOf(word)) ? !odd.has(keyOf(word)) : !touchesOdd(word)))
  const right = (list: readonly PlacedWord[]): number => list.filter((word) => ours.has(keyOf(word))).length
  return {
    tokens: f1(right(plain), plainOurs.length, plain.length),
    'tokens with artefacts': f1(right(gold.words), words.length, gold.words.length),
    'artefact tokens-count': odd.size,
    'sentences precision': share(sentences.filter((sentence) => starts.has(startOf(sentence))).length, sentences.length),
    'sentences f1': f1(sentences.filter((sentence) => wanted.has(sentence)).length, sentences.length, gold.sentences.length),
  }
}

const startOf = (sentence: string): string => sentence.split('-')[0] ?? ''

function complain(
  errors: string[],
  kind: string,
  mine: PlacedWord,
  word: GoldWordAt,
  right: string,
  wrong: string,
  gold: Gold,
): false {
  const context = gold.text.slice(Math.max(0, word.start - 40), word.end + 30).replace(/\s+/g, ' ')
  errors.push(`${kind}\t${right} as ${wrong}\t${mine.form}\t${context}`)
  return false
}

/** Share of the words with a case, number, gender whose value we decide and decide rightly. */
function nominals(gold: Gold, ours: ReadonlyMap<string, PlacedWord>): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const group of ['Case', 'Number', 'Gender'] as const) {
    const words = gold.words.filter(
      ({feats, upos}) =>
        feats.has(group) && !feats.get(group)?.includes(',') && ['NOUN', 'DET', 'ADJ', 'PRON', 'PROPN'].includes(upos),
    )
    const guesses = words.map((word) => [soleValue(ours.get(keyOf(word))?.morph ?? 0, group), word.feats.get(group)] as const)
    const decided = guesses.filter(([guess]) => guess !== '')
    figures[`${group.toLowerCase()} decided`] = share(decided.length, words.length)
    figures[`${group.toLowerCase()} right where decided`] = share(
      decided.filter(([guess, right]) => guess === right).length,
      decided.length,
    )
  }
  return figures
}
