import type {Phrase, TokenRange} from '../../document/doc.ts'
import {Dat, Gen} from '../../document/morph.ts'
import type {Language} from '../../language/language.ts'
import {
  CLOSE_BRACKET,
  COMMA,
  COORDINATOR,
  OPEN_BRACKET,
  QUOTE_MARK,
  SEPARATOR,
  VERBAL,
  type WordView,
} from '../words/word-view.ts'
import {type Core, CoreReader} from './noun-phrase.ts'
import {Agreement, casesOf, cellsOfCases} from './phrase-cells.ts'
import {Links} from './phrase-links.ts'
import {Prepositions} from './phrase-prepositions.ts'
import {type PhraseRead, Units} from './phrase-units.ts'

/** Phrases inside phrases, this deep at most. */
const MAX_DEPTH = 7
/** Attempts at inner phrases for one outermost phrase; keeps nests of genitives linear. */
const MAX_WORK = 80
/** Conjuncts looked for ahead before a list is given up. */
const MAX_MEMBERS = 24

type Draft = {-readonly [Key in keyof Phrase]: Phrase[Key]}

/** Reads phrases left to right. Each phrase is put into `phrases` before those inside it. */
export class PhraseReader {
  readonly phrases: Phrase[] = []
  readonly #view: WordView
  readonly #units: Units
  readonly #core: CoreReader
  readonly #prepositions: Prepositions
  readonly #links: Links
  #end = 0
  /** Up to here a comma list was looked for and not found. */
  #noList = 0
  /** Phrases tried since the last outermost one began. */
  #work = 0
  /** Reading ahead behind a comma: no list or apposition inside. */
  #ahead = false

  constructor(doc: PhraseRead, view: WordView, language: Language) {
    this.#view = view
    this.#units = new Units(doc, view)
    this.#core = new CoreReader(view, this.#units, new Agreement(view, language.grammar))
    this.#prepositions = new Prepositions(view)
    this.#links = new Links(view, this.#units)
  }

  readSentence(from: number, to: number): void {
    this.#end = to
    for (let i = from; i < to; ) {
      this.#work = 0
      const phrase = this.#phrase(i, 0)
      i = phrase ? phrase.to : this.#behindAdverb(i)
    }
  }

  /** Behind an adverb of two words ("vor allem"), or the next token. */
  #behindAdverb(at: number): number {
    return this.#view.rules.phraseAdverbs.get(this.#view.lower(at))?.has(this.#view.lower(at + 1)) ? at + 2 : at + 1
  }

  /** A phrase that begins at the token, with all that belongs to it. */
  #phrase(from: number, depth: number): Draft | undefined {
    const view = this.#view
    if (depth > MAX_DEPTH || ++this.#work > MAX_WORK || view.is(from, SEPARATOR | VERBAL | COORDINATOR)) return undefined
    if (view.rules.phraseAdverbs.get(view.lower(from))?.has(view.lower(from + 1))) return undefined
    const preposition = this.#prepositions.preposition(from, this.#end)
    const start = preposition >= 0 ? this.#prepositions.afterPreposition(preposition + 1, this.#end) : from
    const slot = this.phrases.length
    const core = start < this.#end ? this.#core.read(start, this.#end) : undefined
    if (!core) return undefined
    if (preposition >= 0 && this.#prepositions.isSubordinator(preposition, core)) return undefined
    const draft = this.#draft(from, start, preposition, core)
    this.phrases.push(draft)
    this.#readInside(core.inside, depth)
    this.#attach(draft, core, depth)
    if (depth === 0 || preposition < 0) this.#extend(draft, core, depth, slot)
    if (preposition < 0) this.#postposition(draft)
    else this.#circumposition(draft, preposition)
    return draft
  }

  #draft(from: number, start: number, preposition: number, core: Core): Draft {
    const governed = preposition >= 0 ? this.#prepositions.governedCases(preposition) : 0
    const cases = governed ? casesOf(core.cells & cellsOfCases(governed)) || governed : core.cases
    const kind = preposition >= 0 ? 'pp' : core.kind
    const draft: Draft = {
      kind,
      from,
      to: core.to,
      head: core.head,
      core: {from: start, to: core.to},
      cases,
      appositions: [],
      members: [],
    }
    if (preposition >= 0) draft.preposition = preposition
    return draft
  }

  #readInside(ranges: readonly TokenRange[], depth: number): void {
    const end = this.#end
    for (const range of ranges) {
      this.#end = range.to
      for (let i = range.from; i < range.to; ) {
        const phrase = this.#phrase(i, depth + 2)
        i = phrase ? phrase.to : i + 1
      }
    }
    this.#end = end
  }

  #grow(draft: Draft, to: number): void {
    draft.to = to
    draft.core = {from: draft.core.from, to}
  }

  /** Genitives, phrases governed by the noun and brackets behind the core. */
  #attach(draft: Draft, core: Core, depth: number): void {
    const heads = [core.head]
    for (let guard = 0; guard < 6 && draft.to < this.#end; guard++) {
      const at = draft.to
      const inner = this.#genitive(at, core, depth) ?? this.#governed(at, core, heads, depth)
      if (inner) {
        this.#grow(draft, inner.to)
        heads.push(inner.head)
      } else {
        const bracket = this.#bracket(at)
        if (bracket < 0) return
        this.#grow(draft, bracket)
      }
    }
  }

  #genitive(at: number, core: Core, depth: number): Draft | undefined {
    const view = this.#view
    const pos = view.pos(at)
    if (core.kind === 'pronoun' && pos !== 'DET') return undefined
    const article = pos === 'DET' || (pos === 'PRON' && view.is(at + 1, QUOTE_MARK))
    const bare = pos === 'ADJ' && /^(?:NOUN|ADJ)$/.test(view.pos(at + 1))
    const name = (pos === 'PROPN' || this.#units.nameAt(at) !== undefined) && this.#links.bareGenitiveName(at)
    if (!article && !bare && !name) return undefined
    const before = this.phrases.length
    const phrase = this.#phrase(at, depth + 1)
    if (phrase && phrase.kind === 'np' && this.#links.isGenitive(phrase, core, bare)) {
      phrase.cases = Gen
      return phrase
    }
    if (phrase && name) return phrase
    this.phrases.length = before
    return undefined
  }

  #governed(at: number, core: Core, heads: readonly number[], depth: number): Draft | undefined {
    const view = this.#view
    if (view.pos(at) !== 'ADP') return undefined
    const attributive = view.rules.attributePrepositions.has(view.lower(at))
    if (core.kind === 'pronoun' && (!attributive || this.#links.isPersonal(core.head))) return undefined
    const word = view.rules.contractions.get(view.lower(at)) ?? view.lower(at)
    const belongs =
      heads.some((head) => this.#links.governs(view.lemma(head).toLowerCase(), word)) ||
      (view.rules.attributePrepositions.has(view.lower(at)) && this.#links.isAttribute(at, core, this.#end))
    return belongs ? this.#phrase(at, depth + 1) : undefined
  }

  /** "(CDU)", "(47)": up to four tokens in brackets belong to the phrase before them. */
  #bracket(at: number): number {
    if (!this.#view.is(at, OPEN_BRACKET)) return -1
    for (let i = at + 1; i < this.#end && i <= at + 6; i++) {
      if (this.#view.is(i, CLOSE_BRACKET)) return i + 1
      if (this.#view.is(i, VERBAL)) return -1
    }
    return -1
  }

  /** Loose appositions and conjuncts. */
  #extend(draft: Draft, core: Core, depth: number, slot: number): void {
    if (this.#ahead) return
    if (depth > 0) {
      if (this.#view.is(draft.to, COORDINATOR)) this.#coordinate(draft, depth, slot)
      return
    }
    if (this.#apposition(draft, core, depth)) this.#apposition(draft, core, depth)
    const hopeless = this.#view.is(draft.to, COMMA) && draft.to < this.#noList
    if (this.#view.is(draft.to, COMMA | COORDINATOR) && !hopeless) this.#coordinate(draft, depth, slot)
  }

  #apposition(draft: Draft, core: Core, depth: number): boolean {
    const view = this.#view
    if (!view.is(draft.to, COMMA) || core.kind === 'pronoun') return false
    const before = this.phrases.length
    const at = draft.to + 1
    this.#ahead = true
    const phrase = at < this.#end && view.pos(at) !== 'ADP' ? this.#phrase(at, depth + 1) : undefined
    this.#ahead = false
    if (phrase && phrase.kind === 'np' && this.#links.isApposition(draft, core, phrase, this.#end)) {
      draft.appositions = [...draft.appositions, {from: phrase.from, to: phrase.to}]
      const closed = view.is(phrase.to, COMMA)
      // The closing comma belongs to the phrase only where more of it follows; it is no boundary of a clause.
      this.#grow(draft, phrase.to)
      return closed
    }
    this.phrases.length = before
    return false
  }

  /** "A und B", "A, B und C": conjuncts without preposition of their own. */
  #coordinate(draft: Draft, depth: number, slot: number): void {
    const view = this.#view
    const before = this.phrases.length
    const members: TokenRange[] = [{from: draft.core.from, to: draft.to}]
    let to = draft.to
    let joined = false
    this.#ahead = true
    while (members.length < MAX_MEMBERS && !joined) {
      joined = view.is(to, COORDINATOR) && !view.rules.clauseCoordinators.has(view.lower(to))
      if (!joined && !view.is(to, COMMA)) break
      if (joined && this.#links.joinsClauses(to, this.#end)) break
      let at = to + 1
      while (joined && at < this.#end && at < to + 3 && view.pos(at) === 'ADV' && view.rules.focusAdverbs.has(view.lower(at)))
        at++
      const next = at < this.#end && view.pos(at) !== 'ADP' ? this.#phrase(at, depth + 1) : undefined
      if (!next || (next.kind === 'pronoun' && view.pos(next.head) !== 'PRON')) break
      if (!(draft.cases & next.cases)) break
      members.push({from: next.from, to: next.to})
      to = next.to
      if (joined && view.is(to, COORDINATOR) && !this.#links.joinsClauses(to, this.#end) && members.length < 4) joined = false
    }
    this.#ahead = false
    if (members.length < 2 || !this.#lastJoined(members)) {
      this.#noList = to
      this.phrases.length = before
      return
    }
    draft.members = members
    this.#grow(draft, members.at(-1)!.to)
    this.#insertFirst(draft, members[0]!, slot)
  }

  #lastJoined(members: readonly TokenRange[]): boolean {
    const last = members.at(-1)!
    for (let i = last.from - 1; i >= last.from - 3; i--) if (this.#view.is(i, COORDINATOR)) return members.length > 1
    return false
  }

  /** The first conjunct as a phrase of its own, as its sisters are. */
  #insertFirst(draft: Draft, range: TokenRange, slot: number): void {
    const first: Draft = {...draft, kind: 'np', from: range.from, to: range.to, core: range, members: [], appositions: []}
    delete first.preposition
    this.phrases.splice(slot + 1, 0, first)
  }

  /** "von Anfang an", "vom Dach aus". */
  #circumposition(draft: Draft, preposition: number): void {
    const closers = this.#view.rules.circumpositions.get(this.#view.lower(preposition))
    if (draft.to >= this.#end || !closers?.has(this.#view.lower(draft.to))) return
    if (this.#links.isTimeNoun(draft.head) || !tokenBegins(this.#view, draft.to + 1, this.#end)) draft.to++
  }

  #postposition(draft: Draft): void {
    const view = this.#view
    const at = draft.to
    const strong = at < this.#end ? view.rules.postpositions.get(view.lower(at)) : undefined
    if (strong === undefined || (view.pos(at) !== 'ADP' && !strong)) return
    if (!strong && (!this.#links.isOpinion(draft.head) || tokenBegins(view, at + 1, this.#end))) return
    draft.kind = 'pp'
    draft.preposition = at
    draft.cases = Dat
    draft.to = at + 1
  }
}

/** A noun phrase that a preposition at its left could govern begins here. */
function tokenBegins(view: WordView, at: number, end: number): boolean {
  return at < end && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(view.pos(at)) && view.pos(at) !== 'PUNCT'
}
