import type {Clause} from '../../document/doc.ts'
import {COLON, COMMA, COORDINATOR, QUOTE_MARK, SEMICOLON, SEPARATOR, STOP, type WordView} from '../words/word-view.ts'
import {lookAhead, type Stretch, type TopPhrases, verbPlace} from './stretch.ts'

/** What opens a clause at a token. */
export interface Opening {
  readonly kind: Clause['kind']
  readonly relation: Clause['relation']
  /** The word that opens it. */
  readonly opener: number
  /** Where the clause begins: a focus word or preposition may stand before the opener. */
  readonly from: number
}

/** Finds subordinators, relative pronouns, question words and "um … zu". */
export class Openers {
  readonly #view: WordView
  readonly #tops: TopPhrases
  constructor(view: WordView, tops: TopPhrases) {
    this.#view = view
    this.#tops = tops
  }

  /** The opening of a verb-last or infinitive clause at the token, if there is one. `afterComma`: a boundary is certain. */
  at(from: number, end: number, afterComma: boolean): Opening | undefined {
    const view = this.#view
    let at = from
    while (at < end && view.is(at, QUOTE_MARK)) at++
    return (
      this.#infinitive(at, end) ??
      this.#subordinator(at, at, end, afterComma) ??
      this.#relative(at, end, afterComma) ??
      this.#question(at, end, afterComma) ??
      this.#behindFocus(at, end, afterComma)
    )
  }

  /** A subordinator without comma before it, which only a sure tag and the verb at the end betray. */
  inside(at: number, end: number): Opening | undefined {
    if (this.#view.pos(at) !== 'SCONJ') return undefined
    return this.#subordinator(at, at, end, false)
  }

  #behindFocus(from: number, end: number, afterComma: boolean): Opening | undefined {
    const {rules} = this.#view
    for (let at = from; at < from + 3 && at + 1 < end; at++) {
      if (!rules.beforeSubordinator.has(this.#view.lower(at))) return undefined
      const next =
        this.#subordinator(from, at + 1, end, afterComma) ??
        this.#infinitive(at + 1, end) ??
        this.#question(at + 1, end, afterComma)
      if (next) return {...next, from}
    }
    return undefined
  }

  #subordinator(from: number, at: number, end: number, afterComma: boolean): Opening | undefined {
    const view = this.#view
    const word = view.lower(at)
    const kind = view.rules.subordinators.get(word)
    if (
      view.pos(at + 1) !== 'DET' &&
      at + 1 < end &&
      view.rules.questionWords.has(view.lower(at + 1)) &&
      view.rules.prepositions.has(word)
    )
      return undefined
    if (!kind || view.pos(at) === 'NOUN' || view.pos(at) === 'PROPN') return undefined
    const strong = !view.rules.weakSubordinators.has(word)
    if (!strong && !this.#verbAtEnd(at, end, afterComma)) return undefined
    if (strong && kind === 'adverbial' && !this.#hasVerbAhead(at, end)) return undefined
    return {kind: 'subordinate', relation: kind, opener: at, from}
  }

  #hasVerbAhead(at: number, end: number): boolean {
    const ahead = lookAhead(this.#view, this.#tops, at + 1, end)
    return ahead.finite >= 0 || ahead.participle >= 0 || ahead.to < end - 1
  }

  /** The stretch behind the opener has its finite verb, and not at once as a main clause would. */
  #verbAtEnd(at: number, end: number, afterComma: boolean): boolean {
    const view = this.#view
    const ahead = lookAhead(view, this.#tops, at + 1, end)
    if (ahead.finite < 0 && ahead.participle >= 0 && ahead.final && view.is(ahead.to, COMMA) && view.isFinite(ahead.to + 1))
      return true
    if (ahead.finite < 0) return afterComma && view.pos(at) === 'SCONJ' && this.#interrupted(ahead, end)
    if (ahead.finite === at + 1) return false
    const place = verbPlace(ahead)
    if (place === 'last' || place === 'open') return true
    return view.pos(at) === 'SCONJ' && (afterComma || ahead.final)
  }

  /** "…, während die Frau, die das sah, ging": the verb waits behind a clause that is put in. */
  #interrupted(ahead: Stretch, end: number): boolean {
    const {rules} = this.#view
    const next = this.#view.lower(ahead.to + 1)
    if (ahead.to + 1 >= end || ahead.zu >= 0) return false
    return rules.relativePronouns.has(next) || rules.subordinators.has(next)
  }

  #infinitive(at: number, end: number): Opening | undefined {
    const view = this.#view
    if (!view.rules.infinitiveOpeners.has(view.lower(at))) return undefined
    const ahead = lookAhead(view, this.#tops, at + 1, end)
    const interrupted = ahead.finite < 0 && ahead.zu < 0 && view.pos(at) === 'SCONJ' && this.#interrupted(ahead, end)
    if (!interrupted && (ahead.zu < 0 || (ahead.finite >= 0 && ahead.finite < ahead.zu))) return undefined
    return {kind: 'infinitive', relation: 'adverbial', opener: at, from: at}
  }

  #relative(from: number, end: number, afterComma: boolean): Opening | undefined {
    const view = this.#view
    const at = view.pos(from) === 'ADP' ? from + 1 : from
    const word = view.lower(at)
    if (at >= end || !view.rules.relativePronouns.has(word) || view.rules.questionWords.has(word)) return undefined
    if (!afterComma || view.is(from - 1, SEMICOLON | COLON | STOP)) return undefined
    const ahead = lookAhead(view, this.#tops, at + 1, end)
    const pronoun = view.pos(at) === 'PRON' || view.rules.possessiveGenitives.has(word)
    if (!pronoun && !this.#looksRelative(at, ahead)) return undefined
    if (ahead.finite < 0)
      return (pronoun && ahead.zu < 0) || this.#interrupted(ahead, end) ? this.#asRelative(at, from) : undefined
    const place = verbPlace(ahead)
    if (place === 'first' && (!ahead.final || ahead.to > ahead.finite + 1)) return undefined
    if (place === 'second' && !pronoun) return undefined
    return this.#asRelative(at, from)
  }

  #asRelative(at: number, from: number): Opening {
    return {kind: 'relative', relation: 'relative', opener: at, from}
  }

  /** "die" tagged as an article before something no article goes with, and the verb at the end. */
  #looksRelative(at: number, ahead: Stretch): boolean {
    const place = verbPlace(ahead)
    const phrase = this.#tops.at(at)
    return (!phrase || phrase.to === at + 1) && (place === 'last' || place === 'open')
  }

  #question(from: number, end: number, afterComma: boolean): Opening | undefined {
    const view = this.#view
    const at = view.pos(from) === 'ADP' ? from + 1 : from
    if (at >= end || !view.rules.questionWords.has(view.lower(at)) || view.rules.weakSubordinators.has(view.lower(at)))
      return undefined
    const ahead = lookAhead(view, this.#tops, at + 1, end)
    const free: Opening = {kind: 'subordinate', relation: 'content', opener: at, from}
    const hidden = ahead.participle >= 0 && ahead.final && ahead.nominals > 0
    if (ahead.finite < 0)
      return afterComma && view.pos(at) !== 'DET' && (hidden || this.#interrupted(ahead, end)) ? free : undefined
    if (afterComma) return ahead.final || verbPlace(ahead) !== 'first' ? free : undefined
    const place = verbPlace(ahead)
    const closedByComma = ahead.final && ahead.to + 1 < end && view.is(ahead.to, SEPARATOR) && view.isFinite(ahead.to + 1)
    return place === 'last' || closedByComma ? free : undefined
  }

  /** True where the token can only be a coordinated opener: "wo und wann …". */
  joinsOpeners(coordinator: number, opener: number): boolean {
    return opener >= 0 && coordinator === opener + 1 && this.#view.is(coordinator, COORDINATOR)
  }
}
