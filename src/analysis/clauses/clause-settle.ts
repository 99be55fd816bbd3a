import {FINITE, INFINITIVE, PARTICIPLE, VERBAL, ZU_INFINITIVE} from '../words/word-view.ts'
import type {Frame} from './clause-frame.ts'
import type {ClauseState} from './clause-state.ts'
import {type Stretch, verbPlace} from './stretch.ts'

/** Decides verb forms that the tagger left in doubt, by their place in the clause. */
export class Settler {
  readonly #state: ClauseState

  constructor(state: ClauseState) {
    this.#state = state
  }

  /** A verb-last clause whose cluster ended without a finite verb, before a stretch that does not bring it. */
  settleBefore(stretch: Stretch, current: Frame): void {
    const last = current.verbs.at(-1)
    const adjacent = last !== undefined && last + 3 >= stretch.from
    const bare = stretch.infinitive === stretch.from || stretch.participle === stretch.from
    if (adjacent && !bare && (stretch.finite < 0 || stretch.finite === stretch.from || verbPlace(stretch) === 'second'))
      this.settle(current)
  }

  /** Takes the last infinitive or participle of a waiting verb-last clause for its finite verb: "…, dass sie das Recht verletzt". */
  settle(frame: Frame): void {
    const last = frame.verbs.at(-1)
    if (!frame.verbLast || frame.kind === 'infinitive' || frame.finite >= 0) return
    if (last === undefined) {
      this.#settleUnknown(frame)
      return
    }
    if (this.#state.view.is(last, ZU_INFINITIVE)) return
    frame.verbs.pop()
    frame.finite = last
    this.#state.view.decide(last, FINITE)
  }

  /** "…, dass sie im Netz surft": the last word of a clause with an opener and no verb, where it looks like one. */
  #settleUnknown(frame: Frame): void {
    const {view, owner, from} = this.#state
    let last = owner.length - 1
    while (last >= 0 && (owner[last] !== frame.number || view.pos(last + from) === 'PUNCT')) last--
    const at = last + from
    const like = last >= 0 && view.rules.finiteForm?.test(view.form(at)) && /^(?:ADJ|ADV|NOUN|PROPN|X)$/.test(view.pos(at))
    if (!like || at <= frame.opener + 1 || this.#state.tops.endAround(at)) return
    frame.finite = at
    view.decide(at, FINITE)
  }

  /** Clauses that never got a verb: a headline or a list. */
  resolveOrphans(): void {
    for (const frame of this.#state.frames) {
      const first = frame.conjunctOf
      const shared = first && first.verbs.length > 0 && this.#state.view.is(first.verbs.at(-1)!, VERBAL & ~this.#typeOf(frame))
      const isFirst = this.#state.frames.some((other) => other.conjunctOf === frame && other.finite >= 0)
      if (!isFirst && (!first || first.finite < 0 || shared)) this.settle(frame)
      this.#settleSecond(frame)
    }
    for (const frame of this.#state.frames)
      if (
        frame.finite < 0 &&
        (frame.kind === 'main' || !frame.verbs.length) &&
        frame.kind !== 'participle' &&
        !this.#shares(frame)
      )
        frame.kind = frame.kind === 'main' ? 'fragment' : frame.kind
  }

  #typeOf(frame: Frame): number {
    const last = frame.verbs.at(-1)
    return last === undefined ? VERBAL : this.#state.view.flags(last) & VERBAL
  }

  /** "Das verletzt die Regeln": a participle with words behind it in a clause without finite verb is the finite verb. */
  #settleSecond(frame: Frame): void {
    const verb = frame.verbs[0]
    if (frame.kind !== 'main' || frame.finite >= 0 || frame.conjunctOf || verb === undefined || frame.verbs.length > 1) return
    const infinitive = this.#state.view.is(verb, INFINITIVE)
    if (!infinitive && !(this.#state.view.is(verb, PARTICIPLE) && /t$/.test(this.#state.view.lower(verb)))) return
    const before = this.#state.tops.endAround(verb - 1) === verb
    const behind = this.#state.tops.at(verb + 1)
    const goes = behind && behind.kind !== 'pp' && this.#state.owner[verb + 1 - this.#state.from] === frame.number
    const governs = this.#state.frames.some(
      (child) => child.parent === frame && child.from > verb && child.relation === 'content',
    )
    if (!before || !(goes || governs)) return
    frame.verbs.pop()
    frame.finite = verb
    this.#state.view.decide(verb, FINITE)
  }

  #shares(frame: Frame): boolean {
    return frame.conjunctOf !== null && frame.verbs.length > 0
  }
}
