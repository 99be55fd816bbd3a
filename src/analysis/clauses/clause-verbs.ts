import {COMMA, FINITE, INFINITIVE, PARTICIPLE, VERBAL, ZU_INFINITIVE} from '../words/word-view.ts'
import type {Cues} from './clause-cues.ts'
import {type Frame, nearest, rootOf, waits} from './clause-frame.ts'
import type {ClauseState} from './clause-state.ts'
import {lookAhead} from './stretch.ts'

/** Gives each verb form to its clause. */
export class VerbPlacer {
  readonly #state: ClauseState
  readonly #cues: Cues

  constructor(state: ClauseState, cues: Cues) {
    this.#state = state
    this.#cues = cues
  }

  /** An uninflected adjective that is the participle of the auxiliary before it: "wurde … unterstützt". */
  isParticiple(i: number, current: Frame): boolean {
    const view = this.#state.view
    const {rules} = view
    if (view.pos(i) !== 'ADJ' || !rules.participleForm.test(view.lower(i))) return false
    const next = view.flags(i + 1)
    const auxiliary = current.verbLast ? (next & VERBAL ? i + 1 : -1) : current.finite
    if (auxiliary < 0 || current.verbs.length) return false
    const lemma = view.lemma(auxiliary)
    if (lemma !== rules.become && lemma !== rules.have) return false
    view.decide(i, PARTICIPLE)
    return true
  }

  verb(i: number, flags: number): void {
    this.#leaveInfinitive(flags)
    const current = this.#state.current!
    if (this.#isSecond(i, flags, current)) {
      this.#state.view.decide(i, FINITE)
      current.finite = i
    } else if (flags & FINITE) {
      if (current.finite < 0 && current.kind !== 'infinitive' && current.kind !== 'participle' && current.kind !== 'fragment')
        current.finite = i
      else if (!this.#secondFinite(i, current)) this.#demote(i, current)
    } else if (flags & ZU_INFINITIVE && this.#startsInfinitive(current)) this.#innerInfinitive(i, current)
    else current.verbs.push(i)
    this.#state.own(i)
  }

  /**
   * "Nachdem …, gehen Analysten davon aus": a form that is also the infinitive stands where only the finite verb of a main
   * clause can stand, behind one constituent, and the stretch has no other.
   */
  #isSecond(i: number, flags: number, current: Frame): boolean {
    const {view, tops} = this.#state
    if (!(flags & VERBAL)) return false
    if (current.kind !== 'main' || current.finite >= 0 || current.verbs.length || current.conjunctOf) return false
    const infinitive = flags & (INFINITIVE | PARTICIPLE) && view.lemma(i) === view.lower(i)
    const behind = tops.at(i + 1)
    if (flags & (FINITE | ZU_INFINITIVE) || !(infinitive || (behind && behind.kind !== 'pp' && /t$/.test(view.lower(i)))))
      return false
    const own = this.#state.firstOwn(current)
    const behindClause = own < 0 && view.is(i - 1, COMMA) && i > current.from
    const first = own >= 0 ? tops.at(own) : undefined
    if (!behindClause && first?.to !== i) return false
    const ahead = lookAhead(view, tops, i + 1, this.#state.end)
    const governs = ahead.from === ahead.to && view.is(ahead.to, COMMA) && this.#cues.saysContent(i)
    return ahead.finite < 0 && (governs || behind !== undefined)
  }

  /** "muss zu denken geben": the infinitive that the modal waits for stands behind an inner infinitive clause. */
  #leaveInfinitive(flags: number): void {
    const current = this.#state.current!
    const parent = current.parent
    if (current.kind !== 'infinitive' || current.opener >= 0 || !current.verbs.length || !parent || flags & ZU_INFINITIVE) return
    if (parent.finite >= 0 && !parent.verbs.length && this.#state.view.rules.modals.has(this.#state.view.lemma(parent.finite)))
      this.#state.current = parent
  }

  /** A form tagged as finite beside an auxiliary or modal is its participle or infinitive. */
  #demote(i: number, current: Frame): void {
    const {rules} = this.#state.view
    const lemma = this.#state.view.lemma(current.finite)
    if (rules.modals.has(lemma)) this.#state.view.decide(i, INFINITIVE)
    else if (lemma === rules.have || lemma === rules.be || lemma === rules.become) this.#state.view.decide(i, PARTICIPLE)
    current.verbs.push(i)
  }

  /** A second finite verb without a mark between: the verb of the clause above, or of a frame without comma. */
  #secondFinite(i: number, current: Frame): boolean {
    if (current.verbLast && current.finite === i - 1) {
      current.verbs.push(current.finite)
      this.#state.view.decide(current.finite, PARTICIPLE)
      current.finite = i
      return true
    }
    const waiting = current.verbLast || current.kind === 'participle' ? nearest(current.parent, waits) : null
    if (waiting && waiting.kind !== 'infinitive') {
      this.#state.current = waiting
      waiting.finite = i
      return true
    }
    if (this.#state.view.flags(i) & (INFINITIVE | PARTICIPLE)) return false
    if (this.#cues.saysContent(i) && this.#cues.subjectFollows(i)) {
      this.#state.main(i).finite = i
      this.#state.subordinate(rootOf(current), this.#state.current!, 'content')
      return true
    }
    return false
  }

  /** A zu-infinitive in the middle of a clause that has its verb and does not raise. */
  #startsInfinitive(current: Frame): boolean {
    if (current.kind === 'infinitive' || current.finite < 0) return false
    return !this.#state.view.rules.raising.has(this.#state.view.lemma(current.finite)) && current.verbs.length === 0
  }

  #innerInfinitive(i: number, current: Frame): void {
    let from = i
    while (from - 1 > current.finite && this.#state.view.flags(from - 1) & (1 << 12)) from--
    const before = from - 1
    const top = this.#topEndingAt(before + 1, current.finite)
    if (top >= 0) from = top
    const frame = this.#state.frame('infinitive', 'content', from, current)
    if (frame === current) {
      current.verbs.push(i)
      return
    }
    for (let t = from; t < i; t++) this.#state.owner[t - this.#state.from] = frame.number
    frame.verbs.push(i)
  }

  /** Begin of the object phrase that ends where the infinitive begins, if it cannot be the subject. */
  #topEndingAt(end: number, after: number): number {
    for (let i = end - 1; i > after && i > end - 20; i--) {
      const phrase = this.#state.tops.at(i)
      if (!phrase) continue
      const pronoun = phrase.kind === 'pronoun' && this.#state.view.rules.subjectPronouns.has(this.#state.view.lower(phrase.head))
      return phrase.to === end && !pronoun && this.#firstIsTaken(after) ? phrase.from : -1
    }
    return -1
  }

  #firstIsTaken(finite: number): boolean {
    return finite > this.#state.from && this.#state.owner[finite - 1 - this.#state.from]! >= 0
  }
}
