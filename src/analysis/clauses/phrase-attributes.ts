import type {TokenRange} from '../../document/doc.ts'
import {COMMA, COORDINATOR, FINITE, PARTICIPLE, QUOTE_MARK, type WordView} from '../words/word-view.ts'
import type {Units} from './phrase-units.ts'

/** Words that a participle attribute may stretch over ("die von … als … bezeichnete Offensive"). */
const ATTRIBUTE_REACH = 14
/** "2012 Ohlsens Posten": a year before a name is a time of its own. */
const YEAR = /^(?:19|20)\d\d$/

/** Reads what stands between determiner and noun. */
export class Attributes {
  readonly #view: WordView
  readonly #units: Units
  constructor(view: WordView, units: Units) {
    this.#view = view
    this.#units = units
  }

  /** Behind adjectives, numbers, adverbs before adjectives and participle attributes. */
  modifiers(from: number, end: number, determined: boolean, inside: TokenRange[]): number {
    const view = this.#view
    let at = from
    while (at < end && at < from + ATTRIBUTE_REACH && !this.#units.nameAt(at)) {
      const pos = view.pos(at)
      const next = view.pos(at + 1)
      if (this.isHedge(at, end)) at += 2
      else if (this.#measure(at, end)) at += 3
      else if (pos === 'NUM' && next === 'PROPN' && YEAR.test(view.form(at))) break
      else if (pos === 'ADJ' || pos === 'NUM') at++
      else if (pos === 'VERB' && view.is(at, PARTICIPLE) && this.#attributive(at, end)) at++
      else if (pos === 'ADV' && at + 1 < end && (determined || this.#isFocus(at)) && this.#qualifies(at + 1, end)) at++
      else if (this.#placeAdjective(at, end)) at++
      else if (at > from && view.is(at, COORDINATOR | COMMA) && this.inflected(at - 1) && this.inflected(at + 1)) at++
      else if (view.is(at, QUOTE_MARK) && this.#quotedAttribute(at)) at++
      else if (/-$/.test(view.form(at)) && view.is(at + 1, COORDINATOR) && next !== 'PUNCT' && pos !== 'NOUN') at += 2
      else {
        const attribute = determined ? this.#participleAttribute(at, end) : -1
        if (attribute < 0) break
        inside.push({from: at, to: attribute})
        at = attribute
      }
    }
    return at
  }

  /** "mehr als 800", "weniger als ein Drittel". */
  isHedge(at: number, end: number): boolean {
    const {rules} = this.#view
    if (at + 2 >= end || !rules.moreOrLess.has(this.#view.lower(at)) || !rules.comparators.has(this.#view.lower(at + 1)))
      return false
    return this.#view.pos(at + 2) === 'NUM' || this.#view.rules.measureNouns.has(this.#view.lemma(at + 2).toLowerCase())
  }

  /** "28 Jahre alte", "30 Meter hohen" before a noun or name. */
  #measure(at: number, end: number): boolean {
    const view = this.#view
    if (at + 3 >= end || view.pos(at) !== 'NUM' || view.pos(at + 1) !== 'NOUN' || !this.inflected(at + 2)) return false
    const unit = view.lemma(at + 1).toLowerCase()
    if (!view.rules.measureNouns.has(unit) && !view.rules.timeNouns.has(unit)) return false
    return view.rules.measureAdjectives.has(view.lemma(at + 2)) && /^(?:NOUN|PROPN|ADJ)$/.test(view.pos(at + 3))
  }

  #isFocus(at: number): boolean {
    return this.#view.rules.focusAdverbs.has(this.#view.lower(at))
  }

  /** "Kölner Unternehmen": an adjective from a place that never inflects and looks like a name. */
  #placeAdjective(at: number, end: number): boolean {
    const view = this.#view
    if (at + 1 >= end || !view.rules.placeAdjective.test(view.form(at))) return false
    if (view.pos(at) !== 'PROPN' && !this.#units.isDerived(at)) return false
    if (this.#units.isDerived(at) && (view.pos(at + 1) === 'PROPN' || /-$/.test(view.form(at + 1)))) return true
    return view.pos(at + 1) === 'NOUN' || (view.pos(at + 1) === 'ADJ' && view.pos(at + 2) === 'NOUN')
  }

  inflected(i: number): boolean {
    return this.#view.pos(i) === 'ADJ' && /(?:e|e[nrsm])$/.test(this.#view.lower(i))
  }

  #attributive(i: number, end: number): boolean {
    return (
      i + 1 < end &&
      /(?:e|e[nrsm])$/.test(this.#view.lower(i)) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(this.#view.pos(i + 1)) &&
      !/en$/.test(this.#view.lower(i))
    )
  }

  /** An adverb belongs to the phrase where an adjective or number follows at once. */
  #qualifies(i: number, end: number): boolean {
    const view = this.#view
    const pos = view.pos(i)
    if (pos === 'NUM') return true
    if (pos !== 'ADJ' || i + 1 >= end) return false
    return this.inflected(i) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(view.pos(i + 1))
  }

  /** A mark around an attribute ("eine „spezielle“ Lage") or the closing mark behind one. */
  #quotedAttribute(at: number): boolean {
    const quote = this.#units.quoteAt(at)
    if (quote) return quote.kind !== 'title' && this.#view.pos(quote.inner.from) === 'ADJ'
    return this.#view.pos(at - 1) === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/.test(this.#view.pos(at + 1))
  }

  /** "von Ohlsen als verfehlt bezeichnete": returns the participle's end where a noun follows it, else -1. */
  #participleAttribute(from: number, end: number): number {
    const view = this.#view
    const first = view.pos(from)
    if (first !== 'ADP' && first !== 'ADV' && first !== 'PRON' && first !== 'PART' && first !== 'CCONJ') return -1
    const limit = Math.min(end, from + ATTRIBUTE_REACH)
    for (let i = from; i < limit; i++) {
      if (view.is(i, COMMA | FINITE) && !this.#inflectedParticiple(i)) return -1
      const attribute = this.#inflectedParticiple(i) || (first === 'ADP' && this.inflected(i) && i > from + 1)
      if (attribute && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(view.pos(i + 1)) && i > from) return i + 1
    }
    return -1
  }

  #inflectedParticiple(i: number): boolean {
    const pos = this.#view.pos(i)
    if (pos !== 'ADJ' && pos !== 'VERB') return false
    if (!/(?:t|n|nd)e[nrsm]?$/.test(this.#view.lower(i))) return false
    return !this.#view.isFinite(i) || (/te[nrsm]?$/.test(this.#view.lower(i)) && this.#view.pos(i + 1) === 'NOUN')
  }

  /** "die vor zwei Wochen installierten Filter": a participle, not any adjective, before a noun. */
  hasParticipleAttribute(from: number): boolean {
    const end = this.#participleAttribute(from, Math.min(this.#view.length, from + ATTRIBUTE_REACH))
    return end > from && this.#inflectedParticiple(end - 1)
  }
}
