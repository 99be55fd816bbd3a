import type {Doc, Quote, TokenRange} from '../../document/doc.ts'
import {Fin, Inf, Sub1, Sub2, ZuInf} from '../../document/morph.ts'
import {Token, tokenAt} from '../../document/token.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'
import type {Language} from '../../language/language.ts'

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags'>

/** Inner tokens looked at: enough for every word or title, and for the first sentence of a speech. */
const LOOK = 60

interface Inside {
  finite: number
  infinitive: boolean
  words: number
  capitals: number
  ends: boolean
  stops: boolean
}

const isWord = (token: Token) => token.pos !== 'PUNCT' && token.pos !== 'SYM'

function lookInside(doc: Read, inner: TokenRange): Inside {
  const inside: Inside = {finite: 0, infinitive: false, words: 0, capitals: 0, ends: false, stops: false}
  const to = Math.min(inner.to, inner.from + LOOK)
  for (let i = inner.from; i < to; i++) {
    const token = new Token(doc, i)
    if (isWord(token)) {
      inside.words++
      if (token.lower !== token.form) inside.capitals++
      if ((token.pos === 'VERB' || token.pos === 'AUX') && token.may(Fin)) inside.finite++
      if (token.may(ZuInf | Inf) && token.pos === 'VERB') inside.infinitive = true
    } else if (/^[.!?…]/.test(token.form) && i + 1 < inner.to) inside.stops = true
  }
  inside.ends = /^[.!?,…]/.test(tokenAt(doc, inner.to - 1)?.form ?? '')
  if (inner.to - inner.from > LOOK) inside.stops = true
  return inside
}

/** The verb-first frame behind a quotation: `“, sagte X`, `“ sagt X`. */
function framedBehind(doc: Read, rules: ClauseRules, to: number): boolean {
  const next = tokenAt(doc, to)
  const verb = next?.form === ',' ? tokenAt(doc, to + 1) : next
  if (next?.form === ',' && verb && rules.verblessReport.has(verb.lower)) return true
  return verb !== undefined && (verb.pos === 'VERB' || verb.pos === 'AUX') && verb.may(Fin) && next?.form === ','
}

/** True where a word near by, in the same sentence, is one of the lemmas. */
function near(doc: Read, range: TokenRange, reach: number, holds: (token: Token) => boolean): boolean {
  for (let i = range.from - 1; i >= 0 && i >= range.from - reach; i--) {
    const token = new Token(doc, i)
    if (/^[.!?]$/.test(token.form)) break
    if (holds(token)) return true
  }
  for (let i = range.to; i < doc.tokens.length && i < range.to + reach; i++) {
    const token = new Token(doc, i)
    if (/^[.!?]$/.test(token.form)) break
    if (holds(token)) return true
  }
  return false
}

const endsIn = (set: ReadonlySet<string>, word: string): boolean => {
  for (let i = 0; i + 2 < word.length; i++) if (set.has(word.slice(i))) return true
  return false
}

function isTitle(doc: Read, language: Language, range: TokenRange, inside: Inside, first: Token): boolean {
  if (inside.words > 8 || first.form === first.lower) return false
  const before = tokenAt(doc, range.from - 1)
  const named = before !== undefined && before.pos === 'NOUN' && endsIn(language.quotation.titleNouns, before.lemma.toLowerCase())
  if (named) return true
  if (inside.finite || inside.ends) return false
  const article = before !== undefined && (before.pos === 'DET' || before.pos === 'ADP')
  const nameLike = inside.capitals * 2 > inside.words && (first.pos !== 'ADJ' || inside.words > 1)
  return (
    nameLike &&
    (article || before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'PRON' || inside.capitals === inside.words)
  )
}

/** What a quotation is, by what stands in it and before and behind it. */
export function quoteKind(doc: Read, language: Language, range: TokenRange, inner: TokenRange): Quote['kind'] {
  const inside = lookInside(doc, inner)
  const first = new Token(doc, inner.from)
  const before = tokenAt(doc, range.from - 1)
  const colon = before?.form === ':'
  const begins = colon || before === undefined || /^[.!?]$/.test(before.form) || isSentenceStart(doc, range.from)
  const capital = first.form !== first.lower
  if (isTitle(doc, language, range, inside, first) && !colon && !framedBehind(doc, language.clauses, range.to)) return 'title'
  if (framedBehind(doc, language.clauses, range.to) && (begins || inside.finite > 0)) return 'speech'
  if (colon && capital && inside.words > 1) return 'speech'
  if (inside.stops && inside.finite > 0) return 'speech'
  if (begins && capital && inside.ends) return 'speech'
  if (begins && capital && inside.finite > 0 && inside.words > 3) return 'speech'
  if (inside.finite > 0 || inside.infinitive || inside.words > 4) return 'partial'
  const reported = near(doc, range, 12, (t) => t.may(Sub1 | Sub2) && t.may(Fin) && /^(VERB|AUX)$/.test(t.pos))
  const naming = near(doc, range, 6, (t) => t.pos === 'VERB' && language.quotation.namingVerbs.has(t.lemma))
  return reported || naming ? 'partial' : 'scare'
}

function isSentenceStart(doc: Read, token: number): boolean {
  const {sentences} = doc
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]! < token) low = middle + 1
    else high = middle
  }
  return sentences[low] === token
}
