import type {Phrase} from '../../document/doc.ts'
import {Acc, Gen, Nom, PERSONS} from '../../document/morph.ts'
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  COORDINATOR,
  DASH,
  PARTICIPLE,
  QUOTE_MARK,
  SEPARATOR,
  STOP,
  VERBAL,
  type WordView,
} from '../words/word-view.ts'
import type {Core} from './noun-phrase.ts'
import type {Units} from './phrase-units.ts'

/** Decides what belongs to a noun phrase: genitives, governed phrases, appositions, conjuncts. */
export class Links {
  readonly #view: WordView
  readonly #units: Units
  /** Number of finite verbs before each token, for the question whether "und" joins clauses. */
  readonly #finites: Uint32Array
  constructor(view: WordView, units: Units) {
    this.#view = view
    this.#units = units
    this.#finites = new Uint32Array(view.length + 1)
    for (let i = 0; i < view.length; i++) this.#finites[i + 1] = this.#finites[i]! + (view.isFinite(i) ? 1 : 0)
  }

  /** A genitive for sure, or one that could only be a dative besides and follows a common noun. */
  isGenitive(phrase: Phrase, core: Core, bare: boolean): boolean {
    if (!(phrase.cases & Gen)) return false
    // "sagte Sprecherin Anna Weber unserer Redaktion": a name with its title takes no genitive but a plain one.
    const titled = core.named && this.#view.pos(core.head) === 'NOUN' && !this.#units.nameAt(core.head)
    if (titled && !this.#view.rules.genitiveArticles.has(this.#view.lower(phrase.from))) return false
    if (phrase.cases === Gen) return true
    if (this.#isFeminineName(phrase)) return !core.named && !this.isTimeNoun(core.head)
    if (phrase.cases & (Nom | Acc)) return this.#view.rules.genitiveArticles.has(this.#view.lower(phrase.from))
    return (!bare || this.#view.lower(phrase.from).endsWith(this.#view.rules.strongFeminine)) && !core.named && core.kind === 'np'
  }

  /** "der Ukraine", "der Hamas" behind a noun: a name with this article is feminine or plural unless it is known to be masculine. */
  #isFeminineName(phrase: Phrase): boolean {
    const view = this.#view
    const name = this.#units.nameAt(phrase.head)
    const quoted = view.is(phrase.from + 1, QUOTE_MARK)
    if (view.pos(phrase.head) !== 'PROPN' && !name && !quoted) return false
    if (name?.kind === 'person' || view.rules.masculineNames.has(view.lower(phrase.head))) return false
    return phrase.head <= phrase.from + 2 && view.rules.doubtfulGenitive === view.lower(phrase.from)
  }

  isTimeNoun(head: number): boolean {
    return this.#view.rules.timeNouns.has(this.#view.lemma(head).toLowerCase())
  }

  bareGenitiveName(at: number): boolean {
    const name = this.#units.nameAt(at)
    return this.#units.isGenitiveName(at, name ? name.to : at + 1)
  }

  governs(noun: string, preposition: string): boolean {
    const {nounGovernment} = this.#view.rules
    for (let i = 0; i + 2 < noun.length && i < 24; i++) if (nounGovernment.get(noun.slice(i))?.includes(preposition)) return true
    return false
  }

  /** "von" belongs to the noun unless a participle or a verb that takes "von" may claim it. */
  isAttribute(at: number, core: Core, end: number): boolean {
    const view = this.#view
    if (view.rules.timeNouns.has(view.lemma(core.head).toLowerCase())) return false
    const bare = view.pos(at + 1) === 'NOUN' || view.pos(at + 1) === 'ADJ' || view.pos(at + 1) === 'NUM'
    let verbs = 0
    let passive = false
    for (let i = at; i < end && i < at + 30 && !view.is(i, COMMA | STOP | DASH | COLON); i++) {
      if (view.is(i, VERBAL)) verbs++
      if (view.is(i, PARTICIPLE)) passive = true
    }
    if (view.pos(at + 1) === 'NUM') return true
    return (bare || this.#isFirst(at)) && (verbs === 0 || !passive)
  }

  /** No finite verb stands before the token in its stretch of the sentence: the phrase is in front of its verb. */
  #isFirst(at: number): boolean {
    return this.#finites[this.#stretchStart(at)] === this.#finites[at]
  }

  #stretchStart(at: number): number {
    let i = at
    while (i > 0 && at - i < 60 && !this.#view.is(i - 1, SEPARATOR)) i--
    return i
  }

  isApposition(draft: Phrase, core: Core, phrase: Phrase, end: number): boolean {
    const view = this.#view
    const closing = view.flags(phrase.to)
    const atEnd = phrase.to >= end || (closing & (STOP | DASH | CLOSE_BRACKET | COLON)) !== 0
    if (!atEnd && !(closing & COMMA)) return false
    if (view.rules.timeNouns.has(view.lemma(phrase.head).toLowerCase())) return false
    if (atEnd && !(closing & CLOSE_BRACKET) && this.#listBefore(draft.from)) return false
    const nameOf = (at: number) => this.#units.nameAt(at) !== undefined || view.pos(at) === 'PROPN'
    const first = nameOf(core.head) || core.named
    const second = nameOf(phrase.head)
    if (first && second) return false
    if (/^\d/.test(view.form(phrase.head))) return first && (closing & COMMA) !== 0
    const article = view.pos(phrase.from) === 'DET'
    const cases = draft.cases & phrase.cases
    if (first !== second) return cases !== 0 || draft.preposition !== undefined
    return article && cases !== 0 && (closing & COMMA) !== 0 && !this.#listAhead(phrase.to, end)
  }

  /** A comma list is under way: the token before the phrase is a comma behind a bare noun phrase. */
  #listBefore(from: number): boolean {
    return this.#view.is(from - 1, COMMA) && /^(?:NOUN|PROPN)$/.test(this.#view.pos(from - 2))
  }

  /** "…, X und Y": what follows the comma is the rest of a list. */
  #listAhead(comma: number, end: number): boolean {
    const view = this.#view
    for (let i = comma + 1; i < end && i < comma + 12; i++) {
      if (view.is(i, COORDINATOR)) return true
      if (view.is(i, VERBAL | SEPARATOR)) return false
    }
    return false
  }

  /** A finite verb stands both before and behind the coordinator, within its stretch: it joins clauses. */
  joinsClauses(at: number, end: number): boolean {
    const view = this.#view
    let to = at + 1
    while (to < end && to < at + 40 && !view.is(to, SEPARATOR) && !(view.is(to, COORDINATOR) && view.isFinite(to + 1))) to++
    if (this.#finites[to] === this.#finites[at]) return false
    return !this.#isFirst(at)
  }

  isOpinion(head: number): boolean {
    const {opinionNouns} = this.#view.rules
    for (const word of [this.#view.lemma(head).toLowerCase(), this.#view.lower(head)])
      for (let i = 0; i + 3 < word.length; i++) if (opinionNouns.has(word.slice(i))) return true
    return false
  }

  /** "wir", "ihr": no attribute follows a personal pronoun. */
  isPersonal(head: number): boolean {
    const {subjectPronouns, objectPronouns} = this.#view.rules
    if (this.#view.morph(head) & PERSONS) return true
    return subjectPronouns.has(this.#view.lower(head)) || objectPronouns.has(this.#view.lower(head))
  }
}
