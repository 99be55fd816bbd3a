import {COMMA, FINITE, ZU_INFINITIVE} from '../words/word-view.ts'
import type {Cues} from './clause-cues.ts'
import {type Frame, nearest, waits} from './clause-frame.ts'
import type {Opening} from './clause-openers.ts'
import type {Settler} from './clause-settle.ts'
import type {ClauseState} from './clause-state.ts'
import {lookAhead, type Stretch, verbPlace} from './stretch.ts'

/** Coordination and subordination: with which clause a new one is joined. */
export class Joins {
  readonly #state: ClauseState
  readonly #cues: Cues
  readonly #settler: Settler

  constructor(state: ClauseState, cues: Cues, settler: Settler) {
    this.#state = state
    this.#cues = cues
    this.#settler = settler
  }

  /** True where a coordinator joins clauses (or predicates), so that a clause begins behind it. */
  coordinates(i: number, atStart: boolean): boolean {
    const current = this.#state.current
    if (!current) return true
    if (atStart) return true
    if (this.#state.openers.joinsOpeners(i, current.opener) && this.#state.owner[i - 1 - this.#state.from] === current.number)
      return false
    const ahead = lookAhead(this.#state.view, this.#state.tops, i + 1, this.#state.end, true)
    const opening = this.#state.openers.at(i + 1, this.#state.end, true)
    if (opening && !(opening.kind === 'relative' && current.kind !== 'relative')) return true
    if (waits(current) && (ahead.finite < 0 || !this.#cues.sameType(current, ahead))) this.#settler.settle(current)
    if (waits(current)) {
      const shared =
        current.verbLast && current.verbs.length > 0 && (ahead.participle >= 0 || ahead.infinitive >= 0 || ahead.zu >= 0)
      return shared && ahead.finite >= 0
    }
    if (ahead.finite >= 0) return true
    if (current.kind === 'infinitive' || current.verbs.some((v) => this.#state.view.is(v, ZU_INFINITIVE))) return ahead.zu >= 0
    const bare = ahead.participle >= 0 || ahead.infinitive >= 0
    if (bare && current.verbs.length > 0) return true
    if (
      current.verbLast &&
      ahead.final &&
      ahead.infinitive >= 0 &&
      ahead.participle < 0 &&
      this.#state.view.lemma(ahead.infinitive) === this.#state.view.lower(ahead.infinitive)
    ) {
      this.#state.view.decide(ahead.infinitive, FINITE)
      return true
    }
    if (!current.verbLast) current.coordinator = i
    return false
  }

  openConjunct(i: number, stretch: Stretch, marks: number, current: Frame): void {
    if (stretch.finite >= 0) {
      this.#state.conjunct(this.#finiteSister(stretch, marks, current), i)
      return
    }
    if (stretch.zu >= 0) {
      const infinitive = nearest(current, (f) => f.kind === 'infinitive')
      if (infinitive) {
        this.#state.conjunct(infinitive, i)
        return
      }
      this.#state.frame('infinitive', 'content', i, current)
      return
    }
    if (stretch.participle >= 0 || stretch.infinitive >= 0) {
      const sister = nearest(current, (f) => f.verbs.length > 0 || f.kind === 'participle')
      if (sister) {
        this.#state.conjunct(sister, i)
        return
      }
    }
    const waiting = nearest(current, waits)
    if (waiting) this.#state.current = waiting
    else if (current.pending < 0 && marks & COMMA) current.pending = i
  }

  /** The clause with which a clause behind "und" or "aber" is coordinated: of the same verb position and mood. */
  #finiteSister(stretch: Stretch, marks: number, current: Frame): Frame {
    const place = verbPlace(stretch)
    const last = place === 'last' || (place === 'open' && current.verbLast && !(marks & COMMA))
    const shape = nearest(current, (f) => f.finite >= 0 && f.verbLast === last && f.relation !== 'parenthesis')
    if (waits(current) && current.verbs.length) return current
    if (place === 'open' && !shape) return current
    if (last || current.verbLast) {
      const plain = !last && (marks & COMMA) === 0 && place !== 'second' && place !== 'first'
      return plain ? current : (shape ?? current)
    }
    const mood = this.#cues.isSubjunctive(stretch.finite)
    const alike = nearest(current, (f) => f.finite >= 0 && !f.verbLast && this.#cues.isSubjunctive(f.finite) === mood)
    return alike ?? shape ?? current
  }

  /** "„…“, sagte er, „aber …“": what goes on inside the marks is a conjunct of what stood inside them before. */
  splitQuotation(i: number, stretch: Stretch, current: Frame): Frame | null {
    if (stretch.finite < 0 || !this.#state.quoted.has(i) || current.finite < 0 || this.#state.quoted.has(current.finite))
      return null
    const inside = this.#state.frames.findLast(
      (f) => f.parent === current && f.relation === 'content' && f.finite >= 0 && this.#state.quoted.has(f.finite),
    )
    return inside && inside.finite < current.finite ? inside : null
  }

  /** "Es hieß, es sei früh; man prüfe noch": the last clause in the subjunctive that reports. */
  reportedBefore(): Frame | undefined {
    return this.#state.frames.findLast(
      (f) => !f.verbLast && f.relation !== 'root' && f.finite >= 0 && this.#cues.isSubjunctive(f.finite),
    )
  }

  openSubordinate(opening: Opening, current: Frame, coordinator: number): void {
    if (coordinator >= 0) {
      const sister = nearest(current, (f) => f.kind === opening.kind && this.#alike(f, opening))
      if (sister) {
        this.#state.conjunct(sister, opening.from).opener = opening.opener
        return
      }
    }
    this.#state.opening(opening, this.#hostOf(opening, current))
  }

  #alike(frame: Frame, opening: Opening): boolean {
    if (opening.kind === 'relative') return true
    const content = (opener: number) => this.#state.view.rules.subordinators.get(this.#state.view.lower(opener)) !== 'adverbial'
    return frame.opener >= 0 && content(frame.opener) === content(opening.opener)
  }

  /** Content behind a relative clause that says nothing belongs to the verb of saying above: "X, der …, versprach, dass …". */
  #contentHost(opening: Opening, current: Frame): Frame {
    const {view} = this.#state
    if (opening.relation !== 'content' || current.kind !== 'relative' || this.#cues.speaks(current)) return current
    const {parent} = current
    const closed = view.is(opening.from - 2, FINITE) && view.is(opening.from - 1, COMMA)
    if (!closed || !parent || parent.finite < 0 || !this.#cues.speaks(parent) || this.#hasCorrelate(current)) return current
    return parent
  }

  /** "…, die darauf hindeuten, dass …": a word in the clause announces the content. */
  #hasCorrelate(frame: Frame): boolean {
    const {view, owner, from, end} = this.#state
    for (let i = frame.from; i < end; i++)
      if (owner[i - from] === frame.number && view.rules.correlates?.has(view.lower(i))) return true
    return false
  }

  /** A relative clause hangs on the clause of the word before it, others on the clause read last. */
  #hostOf(opening: Opening, current: Frame): Frame {
    if (opening.kind !== 'relative') return this.#contentHost(opening, current)
    for (let i = opening.from - 1; i >= this.#state.from && i > opening.from - 4; i--) {
      const owner = this.#state.owner[i - this.#state.from]!
      if (owner >= 0) return this.#state.frames[owner]!
    }
    return current
  }
}
