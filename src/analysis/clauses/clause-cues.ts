import {Ind, P3, Plur, Sub1, Sub2} from '../../document/morph.ts'
import {COMMA, DASH, PARTICIPLE, SEPARATOR, ZU_INFINITIVE} from '../words/word-view.ts'
import type {Frame} from './clause-frame.ts'
import type {ClauseState} from './clause-state.ts'
import {lookAhead, type Stretch} from './stretch.ts'

/** What the words ahead say about the clause that begins. */
export class Cues {
  readonly #state: ClauseState

  constructor(state: ClauseState) {
    this.#state = state
  }

  saysContent(verb: number): boolean {
    return this.#state.view.rules.contentVerbs.has(this.#state.view.lemma(verb))
  }

  /** The clause's verb is one of saying or thinking, its particle counted in. */
  speaks(frame: Frame): boolean {
    const {rules} = this.#state.view
    const verb = frame.verbs[0] ?? frame.finite
    if (verb < 0) return false
    const particle = this.#particleOf(frame)
    return rules.contentVerbs.has(particle + this.#state.view.lemma(verb))
  }

  #particleOf(frame: Frame): string {
    const last = Math.min(this.#state.end - 1, frame.finite + 60)
    for (let i = last; i > frame.finite && frame.finite >= 0; i--)
      if (this.#state.owner[i - this.#state.from] === frame.number)
        return this.#state.view.rules.particles.has(this.#state.view.lower(i)) && this.#state.view.pos(i) === 'ADP'
          ? this.#state.view.lower(i)
          : ''
    return ''
  }

  /** An auxiliary or modal whose participle or infinitive has not come yet. */
  needsVerb(frame: Frame, stretch: Stretch): boolean {
    const {rules} = this.#state.view
    if (frame.verbLast || frame.finite < 0 || frame.verbs.length) return false
    const lemma = this.#state.view.lemma(frame.finite)
    const auxiliary = lemma === rules.have || lemma === rules.be || lemma === rules.become
    if (stretch.participle >= 0 && auxiliary) return true
    return stretch.infinitive >= 0 && (rules.modals.has(lemma) || lemma === rules.become)
  }

  /** "hätte", "wäre": the verb of an unreal condition. */
  isConditional(verb: number): boolean {
    return (this.#state.view.morph(verb) & (Ind | Sub2)) === Sub2
  }

  isSubjunctive(verb: number): boolean {
    const mood = this.#state.view.morph(verb) & (Ind | Sub1 | Sub2)
    if (!(mood & Ind)) return (mood & (Sub1 | Sub2)) !== 0
    return (mood & Sub1) !== 0 && (this.#state.view.morph(verb) & (P3 | Plur)) === P3
  }

  /** A phrase that may be the subject stands behind the verb in its stretch. */
  subjectAhead(verb: number): boolean {
    const view = this.#state.view
    for (let i = verb + 1; i < this.#state.end && i < verb + 30; i++) {
      if (view.is(i, SEPARATOR) && !this.#state.tops.covers(i)) return false
      const phrase = this.#state.tops.at(i)
      const oblique = view.pos(i) === 'DET' && view.rules.obliqueArticle.test(view.lower(i))
      if (phrase && phrase.kind !== 'pp' && phrase.cases & 1 && !oblique && !this.#isObject(phrase.head, verb)) return true
    }
    return false
  }

  subjectFollows(verb: number): boolean {
    let at = verb + 1
    while (at < this.#state.end && /^(?:ADV|PART)$/.test(this.#state.view.pos(at))) at++
    const phrase = this.#state.tops.at(at)
    return phrase !== undefined && phrase.kind !== 'pp' && (phrase.cases & 1) !== 0 && !this.#isObject(phrase.head, verb)
  }

  /** ", dementierten es aber auch nicht": nobody is called "es"; in ", heißt es" it is the subject. */
  #isObject(head: number, verb: number): boolean {
    const {rules} = this.#state.view
    if (this.#state.view.lower(head) !== rules.expletive || !this.saysContent(verb)) return false
    return !rules.impersonal.has(this.#state.view.lemma(verb))
  }

  /** ", so die Chefin,": no verb up to the next mark. */
  verblessReport(i: number): boolean {
    const view = this.#state.view
    if (!view.rules.verblessReport.has(view.lower(i)) || !view.is(i - 1, COMMA | DASH)) return false
    const ahead = lookAhead(view, this.#state.tops, i + 1, this.#state.end)
    return ahead.finite < 0 && ahead.zu < 0 && ahead.participle < 0 && this.#state.tops.at(i + 1) !== undefined
  }

  /** The verb form that waits and the one behind "und" may share one auxiliary. */
  sameType(current: Frame, ahead: Stretch): boolean {
    const last = current.verbs.at(-1)
    if (last === undefined) return true
    if (this.#state.view.is(last, PARTICIPLE)) return ahead.participle >= 0
    if (this.#state.view.is(last, ZU_INFINITIVE)) return ahead.zu >= 0
    return ahead.infinitive >= 0 || ahead.finite === ahead.from
  }
}
