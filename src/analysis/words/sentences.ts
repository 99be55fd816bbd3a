import type {Doc, Tokens} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import type {SentenceRules} from '../../language/text.ts'
import type {Report} from '../../report/report.ts'
import {isLower} from './characters.ts'
import {type EndsParagraph, paragraphEnds} from './line-breaks.ts'

type Written = Pick<Doc, 'text' | 'words' | 'tokens'>

/** Where sentences begin, and which of them are the headline. A paragraph or headline end always ends a sentence. */
export function splitSentences(
  report: Pick<Report, 'text' | 'headline' | 'furniture' | 'dateline'>,
  doc: Written,
  language: Language,
): Pick<Doc, 'sentences' | 'headline'> {
  const {headline, furniture, dateline, text} = report
  const edges = [...furniture, ...(headline ? [headline] : []), ...(dateline ? [dateline] : [])]
  const starts = sentenceStarts(doc, language.sentences, paragraphEnds(text, edges))
  const {length} = doc.tokens
  const sentences = Uint32Array.from(length > 0 ? [...starts, length] : [0])
  return {sentences, headline: headline ? headlineSentences(doc.tokens, starts, headline.end, headline.start) : []}
}

function headlineSentences(tokens: Tokens, starts: readonly number[], end: number, start: number): number[] {
  return starts.flatMap((token, sentence) => {
    const at = tokens.start[token] ?? 0
    return at >= start && at < end ? [sentence] : []
  })
}

/** In tokens. No writer's sentence is as long; a text without a full stop is cut there, so that all later work stays linear. */
const longestSentence = 400

function sentenceStarts(doc: Written, rules: SentenceRules, endsParagraph: EndsParagraph): number[] {
  const {start, end, length} = doc.tokens
  const view = new Words(doc, rules)
  const starts: number[] = length > 0 ? [0] : []
  for (let i = 1, ended = false; i < length; i++) {
    const paragraph = endsParagraph(end[i - 1] ?? 0, start[i] ?? 0)
    // a mark that closes the sentence before stays with it: "„Das ist falsch.“ Weber"
    ended = !paragraph && (view.mayEnd(i - 1) || (ended && view.closes(i - 1)))
    const endless = i - (starts.at(-1) ?? 0) >= longestSentence
    if (paragraph || endless || (ended && !view.closes(i) && view.begins(i))) {
      starts.push(i)
      ended = false
    }
  }
  return starts
}

const FINAL = new Set(['.', '!', '?', '…', '...', '..', '....', '.....'])
const CLOSERS = new Set(['“', '”', '"', '»', '«', '’', '‘', "'", '›', '‹', ')', ']', "''"])
const DASHES = new Set(['-', '–', '—', '--', '•'])

/** Tokens as the sentence rules see them. */
class Words {
  readonly #doc: Written
  readonly #rules: SentenceRules
  /** The last token that may have ended a sentence. */
  #last = -1
  constructor(doc: Written, rules: SentenceRules) {
    this.#doc = doc
    this.#rules = rules
  }

  #word(i: number): string {
    return this.#doc.words[this.#doc.tokens.word[i] ?? -1] ?? ''
  }

  #attached(i: number): boolean {
    return i > 0 && this.#doc.tokens.start[i] === this.#doc.tokens.end[i - 1]
  }

  /** A full stop or its like, also within an abbreviation that may stand last. */
  mayEnd(i: number): boolean {
    const word = this.#word(i)
    const ends = FINAL.has(word) ? this.#word(i - 1) !== '(' : word.length > 1 && word.endsWith('.') && !this.#neverLast(i)
    if (ends) this.#last = i
    return ends
  }

  /** "Dr.", and "B." in "z. B.". */
  #neverLast(i: number): boolean {
    const word = this.#word(i)
    return this.#rules.neverLast.has(word) || (word.length <= 5 && this.#rules.neverLast.has(this.#word(i - 1) + word))
  }

  /** A quotation mark or bracket that belongs to the sentence before, or another final mark. */
  closes(i: number): boolean {
    const word = this.#word(i)
    return FINAL.has(word) || (CLOSERS.has(word) && this.#attached(i))
  }

  /** Whether a sentence may begin here, after what may have ended one. */
  begins(i: number): boolean {
    let at = i
    while (at < i + 3 && (DASHES.has(this.#word(at)) || this.#opens(at))) at++
    const word = this.#word(at)
    if (isLower(word, 0) || /^[,;:)\]%]/.test(word)) return false
    const final = this.#word(this.#last)
    if (final === '.' || final === '!' || final === '?') return true
    // after an abbreviation, an ordinal or dots only a word that likes to stand first tells
    return this.#rules.starters.has(word) && !(at === i && DASHES.has(this.#word(i)))
  }

  #opens(i: number): boolean {
    const word = this.#word(i)
    return word === '„' || word === '(' || word === '[' || word === '‚' || word === '``' || (CLOSERS.has(word) && word !== ')')
  }
}
