import type {Doc} from '../../document/doc.ts'
import {Fin, Inf, Part2, Past, Pres, Sub1, Sub2} from '../../document/morph.ts'
import {formsOf} from '../../document/word-table.ts'
import type {TimeRules} from '../../language/time.ts'
import type {Tense} from './placed.ts'

/** What each token says about the time of its clause. */
const None = 0
const IsPast = 1
const IsFuture = 2
const IsPresent = 3
const IsPerfect = 4
const IsParticiple = 5
const Boundary = 9

/** Tokens to either side that are asked at most. */
const REACH = 40

export interface Cues {
  readonly code: Uint8Array
  readonly sentences: Uint32Array
}

/** Marks each token that sets its clause in time: finite verbs, participles, adverbs; and where clauses end. */
export function tenseCues(doc: Pick<Doc, 'words' | 'tokens' | 'sentences' | 'tags'>, rules: TimeRules): Cues {
  const code = new Uint8Array(doc.tokens.length)
  const tagged = doc.tags.morph.length === doc.tokens.length
  const byWord = Uint8Array.from(formsOf(doc), (word) => wordCode(word, rules, tagged))
  for (let token = 0; token < code.length; token++) {
    const known = byWord[doc.tokens.word[token] ?? 0] ?? None
    const morph = tagged ? (doc.tags.morph[token] ?? 0) : 0
    // "hätten betreten können": the infinitive of a modal says nothing of the future
    const infinite = known === IsFuture && (morph & Inf) !== 0 && (morph & Fin) === 0
    code[token] = infinite ? None : known !== None || !tagged ? known : morphCode(morph)
  }
  return {code, sentences: doc.sentences}
}

function wordCode(word: string, rules: TimeRules, tagged: boolean): number {
  if (/^[,;:()–—"„“”»«]$/.test(word)) return Boundary
  const lower = word.toLowerCase()
  if (rules.future.has(lower)) return IsFuture
  if (rules.past.has(lower)) return IsPast
  if (rules.perfect.has(lower)) return IsPerfect
  return !tagged && word === lower && word.length < 40 && rules.participle.test(lower) ? IsParticiple : None
}

function morphCode(morph: number): number {
  if ((morph & Fin) === 0) return (morph & Part2) !== 0 ? IsParticiple : None
  if ((morph & Past) !== 0 && (morph & (Pres | Sub1 | Sub2)) === 0) return IsPast
  return (morph & Pres) !== 0 && (morph & Past) === 0 ? IsPresent : None
}

/** The time in which the words around a token set it: of its clause, or, where that has no cue, of its sentence. */
export function tenseAt({code, sentences}: Cues, token: number): Tense {
  const sentence = sentenceAround(sentences, token)
  const from = Math.max(sentence.from, token - REACH)
  const to = Math.min(sentence.to, token + REACH)
  let left = token
  while (left > from && code[left - 1] !== Boundary) left--
  let right = token
  while (right < to && code[right] !== Boundary) right++
  const near = judge(code, left, right, token)
  return near === 'none' ? judge(code, from, to, token) : near
}

function sentenceAround(sentences: Uint32Array, token: number): {from: number; to: number} {
  let low = 0
  let high = sentences.length - 1
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] ?? 0) <= token) low = middle
    else high = middle
  }
  return {from: sentences[low] ?? 0, to: sentences[low + 1] ?? token + 1}
}

/** The nearest cue decides; a present auxiliary counts as past where a participle stands in the same stretch. */
function judge(code: Uint8Array, from: number, to: number, token: number): Tense {
  let perfect = false
  let participle = false
  let best: Tense = 'none'
  let distance = Number.POSITIVE_INFINITY
  let present = false
  for (let at = from; at < to; at++) {
    const what = code[at]
    if (what === IsPerfect) perfect = true
    else if (what === IsParticiple) participle = true
    else if (what === IsPresent) present = true
    else if ((what === IsPast || what === IsFuture) && Math.abs(at - token) < distance) {
      distance = Math.abs(at - token)
      best = what === IsPast ? 'past' : 'future'
    }
  }
  if (perfect && participle && best !== 'future') return 'past'
  if (best !== 'none') return best
  return present || perfect ? 'present' : 'none'
}
