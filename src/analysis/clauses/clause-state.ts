import type {WordView} from '../words/word-view.ts'
import {type Frame, firstOf} from './clause-frame.ts'
import {Openers, type Opening} from './clause-openers.ts'
import type {TopPhrases} from './stretch.ts'

/** Clauses of one sentence, about; what follows is read into the last one. One step may open a few more. */
const MAX_FRAMES = 60
const MOST_FRAMES = 80

/** What is known of a sentence while its clauses are read: the frames and which of them owns each token. */
export class ClauseState {
  readonly frames: Frame[] = []
  /** Number of the frame that owns each token of the sentence, counted from its begin; -1 for marks and conjunctions between. */
  readonly owner: Int16Array
  readonly view: WordView
  readonly tops: TopPhrases
  readonly openers: Openers
  /** Tokens in quotation marks. */
  readonly quoted: ReadonlySet<number>
  readonly from: number
  readonly end: number
  /** Ends of phrases whose last part is an apposition: the comma there closes it. */
  readonly closings = new Set<number>()
  current: Frame | null = null
  /** What to go back to when a parenthesis closes. */
  readonly saved: {frame: Frame | null; close: number}[] = []

  constructor(view: WordView, tops: TopPhrases, quoted: ReadonlySet<number>, from: number, end: number) {
    this.view = view
    this.tops = tops
    this.openers = new Openers(view, tops)
    this.quoted = quoted
    this.from = from
    this.end = end
    this.owner = new Int16Array(end - from).fill(-1)
    for (let i = from; i < end; i++) {
      const phrase = tops.at(i)
      if (phrase?.appositions.length && phrase.appositions.at(-1)!.to === phrase.to) this.closings.add(phrase.to)
    }
  }

  /** No further clause is opened: what follows is read into the last one. */
  get full(): boolean {
    return this.frames.length >= MAX_FRAMES
  }

  own(i: number): void {
    if (this.current) this.owner[i - this.from] = this.current.number
  }

  frame(kind: Frame['kind'], relation: Frame['relation'], from: number, parent: Frame | null): Frame {
    if (this.frames.length >= MOST_FRAMES) return this.current ?? this.frames.at(-1)!
    const frame: Frame = {
      number: this.frames.length,
      kind,
      relation,
      from,
      opener: -1,
      verbLast: kind === 'subordinate' || kind === 'relative' || kind === 'infinitive',
      finite: -1,
      verbs: [],
      parent,
      conjunctOf: null,
      commas: 0,
      pending: -1,
      coordinator: -1,
      embedded: false,
    }
    this.frames.push(frame)
    if (parent) parent.embedded = true
    this.current = frame
    return frame
  }

  main(from: number, relation: Frame['relation'] = 'root', parent: Frame | null = null): Frame {
    return this.frame('main', relation, from, parent)
  }

  conjunct(first: Frame, from: number): Frame {
    const frame = this.frame(first.kind === 'fragment' ? 'main' : first.kind, 'conjunct', from, first.parent)
    if (frame === first) return frame
    frame.conjunctOf = first
    frame.verbLast = first.verbLast
    return frame
  }

  opening(opening: Opening, parent: Frame | null): Frame {
    const frame = this.frame(opening.kind, opening.relation, opening.from, parent)
    frame.opener = opening.opener
    return frame
  }

  /** Gives a clause another one above it, unless that hangs on it already: no clause is above itself. */
  hang(frame: Frame, above: Frame | null): void {
    for (let up = above; up; up = up.parent) if (up === frame) return
    frame.parent = above
  }

  firstOwn(frame: Frame): number {
    for (let i = frame.from; i < this.end; i++) if (this.owner[i - this.from] === frame.number) return i
    return -1
  }

  /** Hangs a root clause and its conjuncts on a main clause that follows. */
  subordinate(root: Frame, main: Frame, relation: Frame['relation']): void {
    const first = firstOf(root)
    if (main === first) return
    for (const frame of this.frames) {
      if (frame === main || frame.parent || firstOf(frame) !== first) continue
      this.hang(frame, main)
      if (frame === first && frame.relation === 'root') frame.relation = relation
    }
    if (first.parent === null) this.hang(first, main)
  }

  /** Gives a frame's tokens in a range, and the clauses embedded in it, to another frame. */
  hand(giver: Frame, taker: Frame, from: number, to: number): void {
    for (let i = from; i < to; i++) if (this.owner[i - this.from] === giver.number) this.owner[i - this.from] = taker.number
    for (const frame of this.frames)
      if (frame !== taker && frame.parent === giver && frame.from >= from && frame.from < to) this.hang(frame, taker)
  }

  joinTo(frame: Frame, first: Frame): void {
    if (firstOf(first) === frame) return
    frame.conjunctOf = first
    this.hang(frame, first.parent)
    frame.relation = 'conjunct'
  }
}
