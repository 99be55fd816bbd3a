import type {Phrase} from '../../document/doc.ts'
import {
  CLOSE_BRACKET,
  COORDINATOR,
  FINITE,
  INFINITIVE,
  PARTICIPLE,
  SEPARATOR,
  VERBAL,
  type WordView,
  ZU_INFINITIVE,
} from '../words/word-view.ts'

/** Tokens looked ahead in one stretch; longer ones are read as they come. */
const REACH = 90

/** A stretch of words up to the next mark that may end a clause, and the verbs in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** First finite verb, first infinitive with "zu", first participle, first bare infinitive; -1 where there is none. */
  readonly finite: number
  readonly zu: number
  readonly participle: number
  readonly infinitive: number
  /** Noun phrases without preposition before the finite verb. */
  readonly nominals: number
  /** Constituents of any kind before the finite verb. */
  readonly constituents: number
  /** The verb complex is the last thing in the stretch. */
  readonly final: boolean
  /** Infinitive or participle stands directly before the finite verb. */
  readonly cluster: boolean
}

/** Phrases that are not inside another one, by their first token. */
export class TopPhrases {
  readonly #at: Int32Array
  readonly list: readonly Phrase[]
  /** For each token the end of the top phrase around it, or 0. */
  readonly #ends: Uint32Array
  constructor(phrases: readonly Phrase[], length: number) {
    this.list = phrases
    this.#at = new Int32Array(length + 1).fill(-1)
    this.#ends = new Uint32Array(length + 1)
    let to = 0
    phrases.forEach((phrase, p) => {
      if (phrase.from < to) return
      to = phrase.to
      this.#at[phrase.from] = p
      this.#ends.fill(phrase.to, phrase.from, phrase.to)
    })
  }
  at(token: number): Phrase | undefined {
    return this.list[this.#at[token] ?? -1]
  }
  /** True where a phrase reaches over the token, or closes with this bracket: it is no boundary of a clause. */
  covers(token: number, flags = 0): boolean {
    const end = this.#ends[token] ?? 0
    return end > token + 1 || (end === token + 1 && (flags & CLOSE_BRACKET) !== 0)
  }
  /** The top phrase around a token. */
  around(token: number): Phrase | undefined {
    const to = this.#ends[token] ?? 0
    for (let i = token; to && i >= 0 && i > token - 80; i--) {
      const phrase = this.at(i)
      if (phrase) return phrase.to === to ? phrase : undefined
    }
    return undefined
  }
  /** A top phrase and the phrases inside it, outermost first. */
  withInner(phrase: Phrase): Phrase[] {
    const found = [phrase]
    for (let p = (this.#at[phrase.from] ?? -1) + 1; p > 0 && p < this.list.length && this.list[p]!.from < phrase.to; p++)
      found.push(this.list[p]!)
    return found
  }
  endAround(token: number): number {
    return this.#ends[token] ?? 0
  }
}

/** Looks ahead from a token to the next separator (or coordinator, where asked) that no phrase covers. */
export function lookAhead(view: WordView, tops: TopPhrases, from: number, end: number, stopAtCoordinator = false): Stretch {
  const found = {finite: -1, zu: -1, participle: -1, infinitive: -1, nominals: 0, constituents: 0}
  const limit = Math.min(end, from + REACH)
  const stops = stopAtCoordinator ? SEPARATOR | COORDINATOR : SEPARATOR
  let lastVerb = -1
  let inPhrase = from
  let to = from
  for (; to < limit; to++) {
    const flags = view.flags(to)
    if (flags & stops && !tops.covers(to, flags)) {
      // "… das Personal freundlich und höflich ist": only a verb at once behind the coordinator begins something new.
      if (!(flags & COORDINATOR) || view.is(to + 1, FINITE)) break
    }
    if (flags & VERBAL && tops.endAround(to) === 0) {
      if (flags & FINITE && found.finite < 0) found.finite = to
      else if (flags & ZU_INFINITIVE && found.zu < 0) found.zu = to
      else if (flags & PARTICIPLE && found.participle < 0) found.participle = to
      else if (flags & INFINITIVE && found.infinitive < 0) found.infinitive = to
      lastVerb = to
    } else if (found.finite < 0 && to >= inPhrase) {
      const phrase = tops.at(to)
      if (phrase) inPhrase = phrase.to
      if (phrase && phrase.kind !== 'pp') found.nominals++
      if (phrase || view.pos(to) !== 'PUNCT') found.constituents++
    }
  }
  const cluster = found.finite > from && (view.flags(found.finite - 1) & (INFINITIVE | PARTICIPLE | ZU_INFINITIVE)) !== 0
  return {...found, from, to, final: lastVerb >= 0 && lastVerb + 1 >= to - trailingMarks(view, to), cluster}
}

function trailingMarks(view: WordView, to: number): number {
  return view.pos(to - 1) === 'PUNCT' ? 1 : 0
}

/** Where the finite verb of a stretch stands, as far as the stretch alone tells. */
export function verbPlace(stretch: Stretch): 'first' | 'second' | 'last' | 'open' | 'none' {
  if (stretch.finite < 0) return 'none'
  if (stretch.finite === stretch.from) return stretch.final && stretch.finite + 1 >= stretch.to ? 'open' : 'first'
  if (stretch.final && (stretch.nominals >= 2 || stretch.cluster)) return 'last'
  if (stretch.final && stretch.finite + 1 >= stretch.to) return 'open'
  return stretch.nominals >= 2 ? 'open' : 'second'
}
