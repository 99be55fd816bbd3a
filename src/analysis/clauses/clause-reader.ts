import type {WordView} from '../words/word-view.ts'
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  COORDINATOR,
  DASH,
  OPEN_BRACKET,
  QUOTE_MARK,
  SEMICOLON,
  SEPARATOR,
  VERBAL,
} from '../words/word-view.ts'
import {Cues} from './clause-cues.ts'
import {type Frame, nearest, rootOf, waits} from './clause-frame.ts'
import {Joins} from './clause-joins.ts'
import {Settler} from './clause-settle.ts'
import {ClauseState} from './clause-state.ts'
import {Turns} from './clause-turns.ts'
import {VerbPlacer} from './clause-verbs.ts'
import type {TopPhrases} from './stretch.ts'
import {lookAhead} from './stretch.ts'

/** Reads the clauses of one sentence left to right. */
export class ClauseReader {
  readonly #state: ClauseState
  readonly #cues: Cues
  readonly #settler: Settler
  readonly #verbs: VerbPlacer
  readonly #joins: Joins
  readonly #turns: Turns
  readonly #dashes: ReadonlySet<number>

  constructor(view: WordView, tops: TopPhrases, quoted: ReadonlySet<number>, from: number, end: number) {
    this.#state = new ClauseState(view, tops, quoted, from, end)
    this.#cues = new Cues(this.#state)
    this.#settler = new Settler(this.#state)
    this.#verbs = new VerbPlacer(this.#state, this.#cues)
    this.#joins = new Joins(this.#state, this.#cues, this.#settler)
    this.#turns = new Turns(this.#state, this.#cues, this.#joins)
    this.#dashes = this.#pairDashes()
  }

  get frames(): readonly Frame[] {
    return this.#state.frames
  }
  /** Number of the frame that owns each token, counted from the sentence's begin; -1 for none. */
  get owner(): Int16Array {
    return this.#state.owner
  }

  /** Reads the sentence to its end. */
  read(): void {
    let marks = 0
    let coordinator = -1
    let start = true
    for (let i = this.#state.from; i < this.#state.end; i++) {
      const flags = this.#state.view.flags(i)
      if (flags & QUOTE_MARK && !this.#state.tops.covers(i)) {
        if (!start) this.#state.own(i)
        continue
      }
      if (flags & SEPARATOR && !this.#state.tops.covers(i, flags) && this.#separates(i)) {
        marks |= this.#separator(i, flags)
        start = true
      } else if (flags & COORDINATOR && !this.#state.tops.covers(i) && this.#joins.coordinates(i, start)) {
        coordinator = i
        start = true
      } else if (start) {
        this.#open(i, marks, coordinator)
        marks = 0
        coordinator = -1
        start = false
        this.#take(i)
      } else this.#take(i)
    }
    this.#settler.resolveOrphans()
  }

  /** Dashes come in pairs around a parenthesis; the set holds the first of each pair and maps by position. */
  #pairDashes(): ReadonlySet<number> {
    const found: number[] = []
    for (let i = this.#state.from; i < this.#state.end && found.length < 20; i++)
      if (this.#state.view.is(i, DASH) && this.#separates(i)) found.push(i)
    const first = new Set<number>()
    for (let d = 0; d + 1 < found.length; d += 2) if (found[d + 1]! - found[d]! < 40) first.add(found[d]!)
    return first
  }

  /** A dash between numbers, or at the begin, is no boundary. */
  #separates(i: number): boolean {
    if (!this.#state.view.is(i, DASH)) return true
    return i > this.#state.from && !(this.#state.view.pos(i - 1) === 'NUM' && this.#state.view.pos(i + 1) === 'NUM')
  }

  #separator(i: number, flags: number): number {
    const current = this.#state.current
    if (flags & OPEN_BRACKET || (flags & DASH && this.#dashes.has(i))) {
      if (this.#state.saved.length < 8) this.#state.saved.push({frame: current, close: flags & DASH ? DASH : CLOSE_BRACKET})
      return flags & DASH ? OPEN_BRACKET | DASH : flags
    }
    const saved = this.#state.saved.at(-1)
    if (saved && flags & saved.close) {
      this.#state.saved.pop()
      this.#state.current = saved.frame
      return CLOSE_BRACKET
    }
    if (current && waits(current)) current.commas++
    if (flags & SEMICOLON) this.#state.current = current ? rootOf(current) : null
    return flags
  }

  #open(i: number, marks: number, coordinator: number): void {
    if (this.#state.full) return
    const view = this.#state.view
    const current = this.#state.current
    const bracket = (marks & OPEN_BRACKET) !== 0
    const opening = this.#state.openers.at(i, this.#state.end, marks !== 0 || (coordinator >= 0 && current !== null))
    if (!current || bracket) {
      const main = this.#state.main(i, bracket ? 'parenthesis' : 'root', bracket ? current : null)
      if (opening) this.#state.opening(opening, main)
      return
    }
    if (marks & CLOSE_BRACKET && !opening && waits(current)) return
    if (this.#cues.verblessReport(i)) {
      this.#state.saved.push({frame: current, close: COMMA})
      const frame = this.#state.frame('fragment', 'parenthesis', i, current)
      frame.opener = i
      return
    }
    if (opening) {
      if (marks & COMMA && waits(current) && view.is(i - 2, VERBAL)) this.#settler.settle(current)
      this.#joins.openSubordinate(opening, current, coordinator)
      return
    }
    this.#openPlain(i, marks, coordinator, current)
  }

  /** A stretch without a word that opens a clause. */
  #openPlain(i: number, marks: number, coordinator: number, current: Frame): void {
    const view = this.#state.view
    const stretch = lookAhead(view, this.#state.tops, i, this.#state.end)
    if (marks & (COLON | SEMICOLON)) {
      this.#turns.openBehindColon(i, stretch, marks, current)
      return
    }
    const split = this.#joins.splitQuotation(i, stretch, current)
    if (split) {
      this.#state.conjunct(split, i)
      return
    }
    // "nicht nur klug, sondern auch schnell ist": no verb yet, so the conjunction joins words.
    const joinsWords = waits(current) && current.verbs.length === 0 && !this.#state.view.is(i, VERBAL)
    if (coordinator >= 0 && !joinsWords) {
      this.#joins.openConjunct(i, stretch, marks, current)
      return
    }
    if (waits(current)) this.#settler.settleBefore(stretch, current)
    const waiting = nearest(current, waits)
    if (waiting) {
      this.#turns.resume(i, stretch, current, waiting)
      return
    }
    this.#turns.openComplete(i, stretch, marks, current)
  }

  #take(i: number): void {
    const view = this.#state.view
    const current = this.#state.current
    if (!current) return
    const flags = view.flags(i)
    if ((flags & VERBAL || this.#verbs.isParticiple(i, current)) && this.#state.tops.endAround(i) === 0) {
      this.#verbs.verb(i, flags)
      return
    }
    if (i !== current.opener && i !== current.from && !waits(current) && !current.verbLast) {
      const opening = this.#state.openers.inside(i, this.#state.end)
      if (opening && !this.#state.full) this.#state.opening(opening, current)
    }
    this.#state.own(i)
  }
}
