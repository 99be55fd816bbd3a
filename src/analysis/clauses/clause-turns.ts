import {COLON, COMMA, DASH, QUOTE_MARK, SEMICOLON, STOP} from '../words/word-view.ts'
import type {Cues} from './clause-cues.ts'
import {type Frame, nearest, rootOf} from './clause-frame.ts'
import type {Joins} from './clause-joins.ts'
import type {ClauseState} from './clause-state.ts'
import {type Stretch, verbPlace} from './stretch.ts'

/** A stretch without opener or conjunction begins: which clause goes on, which begins. */
export class Turns {
  readonly #state: ClauseState
  readonly #cues: Cues
  readonly #joins: Joins

  constructor(state: ClauseState, cues: Cues, joins: Joins) {
    this.#state = state
    this.#cues = cues
    this.#joins = joins
  }

  openBehindColon(i: number, stretch: Stretch, marks: number, current: Frame): void {
    const speaks = this.#cues.speaks(current)
    const reported =
      marks & SEMICOLON && stretch.finite >= 0 && this.#cues.isSubjunctive(stretch.finite)
        ? this.#joins.reportedBefore()
        : undefined
    if (reported) {
      this.#state.conjunct(reported, i)
      return
    }
    if (marks & SEMICOLON || stretch.finite >= 0) {
      const content = (marks & COLON) !== 0 && (speaks || this.#state.view.is(i - 1, QUOTE_MARK))
      this.#state.main(i, content ? 'content' : 'root', content ? current : null)
    } else this.#state.frame('main', speaks ? 'content' : 'parenthesis', i, current)
  }

  /** A clause above waits for its verb: the stretch goes on with it, or puts another clause in. */
  resume(i: number, stretch: Stretch, current: Frame, waiting: Frame): void {
    const onlyZu = stretch.zu >= 0 && stretch.finite < 0
    if (onlyZu && waiting.kind !== 'infinitive') {
      this.#state.frame('infinitive', 'content', i, current)
      return
    }
    if (stretch.finite < 0 && stretch.participle >= 0 && !waiting.verbLast) {
      this.#state.frame('participle', 'adverbial', i, current)
      return
    }
    const report = this.#state.view.rules.verblessReport.has(this.#state.view.lower(i)) && stretch.finite === i + 1
    const first = stretch.finite === i || report
    const bare = current === waiting && waiting.commas === 1 && !waiting.embedded && !this.#state.closings.has(i - 1)
    if (
      first &&
      bare &&
      !waiting.verbLast &&
      this.#state.view.is(i - 1, COMMA | QUOTE_MARK) &&
      (report || this.#cues.saysContent(i))
    ) {
      this.#state.saved.push({frame: waiting, close: COMMA})
      this.#state.main(i, 'parenthesis', waiting)
      return
    }
    this.#state.current = waiting
  }

  /** All clauses so far have their verbs. */
  openComplete(i: number, stretch: Stretch, marks: number, current: Frame): void {
    const {view} = this.#state
    const report = view.rules.verblessReport.has(view.lower(i)) && stretch.finite === i + 1 && view.is(i - 1, COMMA)
    if (report && !current.verbs.length && !current.verbLast) {
      this.#state.saved.push({frame: current, close: COMMA})
      this.#state.main(i, 'parenthesis', current)
      return
    }
    if (stretch.finite >= 0) {
      if (stretch.finite === i) this.#verbFirst(i, current)
      else this.#verbSecond(i, stretch, marks, current)
      return
    }
    if (stretch.zu >= 0) {
      this.#state.frame('infinitive', 'content', i, current)
      return
    }
    const needs = nearest(current, (f) => this.#cues.needsVerb(f, stretch))
    if (needs) {
      this.#state.current = needs
      return
    }
    if (stretch.participle >= 0 && !(marks & STOP)) {
      this.#state.frame('participle', 'adverbial', i, current)
      return
    }
    if (marks & DASH) {
      this.#state.frame('main', 'parenthesis', i, current)
      return
    }
    if (current.pending < 0) current.pending = i
  }

  /** "…, sagte X" · "…, bleibe er" · "…, sah und siegte" · the verb of a clause whose first part stands before. */
  #verbFirst(i: number, current: Frame): void {
    const speaks = this.#cues.saysContent(i) && this.#cues.subjectAhead(i)
    const host = nearest(current, (f) => f.pending >= 0 || f.coordinator >= 0)
    if (host && !(speaks && this.#cues.subjectFollows(i))) {
      if (host.pending >= 0) {
        this.#splitPending(host, i)
        return
      }
      if (current !== host) {
        this.#splitCoordinator(host, i)
        return
      }
    }
    const above = current.parent
    const content = above !== null && this.#cues.speaks(above) && !(speaks && !this.#cues.isSubjunctive(i))
    if (above && content && current.relation === 'adverbial' && current.verbLast) {
      this.#state.hang(current, this.#state.main(i, 'content', above))
      return
    }
    this.#verbBehindClause(i, current, speaks)
  }

  /** A whole main clause stands before the verb: its content, its condition, or its first conjunct. */
  #verbBehindClause(i: number, current: Frame, speaks: boolean): void {
    const root = rootOf(current)
    if (root.finite >= 0 && root.finite === this.#state.firstOwn(root) && !speaks && !root.conjunctOf) {
      const main = this.#state.main(i)
      this.#state.subordinate(root, main, 'adverbial')
      return
    }
    if (
      !speaks &&
      this.#cues.subjectFollows(i) &&
      root.finite >= 0 &&
      this.#cues.isConditional(i) &&
      this.#cues.isConditional(root.finite)
    ) {
      this.#state.frame('subordinate', 'adverbial', i, current).verbLast = false
      return
    }
    if (this.#cues.subjectFollows(i) || speaks) {
      const main = this.#state.main(i)
      this.#state.subordinate(root, main, 'content')
      return
    }
    this.#state.conjunct(this.#state.view.isFinite(i) && !current.verbLast ? current : root, i)
  }

  /** "Er sagte, die Frau, die kam, sei krank": what stood without verb was the begin of the new clause. */
  #splitPending(host: Frame, verb: number): void {
    const frame = this.#state.main(
      host.pending,
      this.#cues.speaks(host) ? 'content' : 'root',
      this.#cues.speaks(host) ? host : null,
    )
    this.#state.hand(host, frame, host.pending, verb)
    if (!this.#cues.speaks(host)) this.#state.joinTo(frame, host)
    host.pending = -1
  }

  /** "Er kam und die Frau, die das sah, lachte". */
  #splitCoordinator(host: Frame, verb: number): void {
    const from = host.coordinator + 1
    const frame = this.#state.conjunct(host, from)
    this.#state.hand(host, frame, from, verb)
    this.#state.owner[host.coordinator - this.#state.from] = -1
    host.coordinator = -1
  }

  /** A stretch with its verb inside behind a comma or dash: content without "dass", or one more main clause. */
  #verbSecond(i: number, stretch: Stretch, marks: number, current: Frame): void {
    const subjunctive = this.#cues.isSubjunctive(stretch.finite)
    const place = verbPlace(stretch)
    const needs = nearest(current, (f) => !f.verbLast && this.#cues.needsVerb(f, stretch))
    if (place === 'last' && needs && stretch.participle >= 0 && stretch.participle < stretch.finite) {
      this.#state.current = needs
      return
    }
    if (!current.verbLast && current.relation !== 'root' && subjunctive && this.#cues.isSubjunctive(current.finite)) {
      this.#state.conjunct(current, i)
      return
    }
    const speaker = nearest(current, (f) => this.#cues.speaks(f) && f.finite >= 0)
    if (speaker && (subjunctive || speaker === current) && !(marks & (DASH | STOP))) {
      this.#state.main(i, 'content', speaker)
      return
    }
    if (subjunctive && !(marks & STOP)) {
      this.#state.main(i, 'content', current)
      return
    }
    this.#state.conjunct(rootOf(current), i)
  }
}
