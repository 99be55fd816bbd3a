import type {Phrase, TokenRange} from '../document/doc.ts'
import {Acc, Dat, Gen, Nom} from '../document/morph.ts'
import type {Language} from '../language/language.ts'
import {type Core, CoreReader, type PhraseRead, Units} from './noun-phrase.ts'
import {Agreement, casesOf, cellsOfCases} from './phrase-cells.ts'
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  COORDINATOR,
  DASH,
  OPEN_BRACKET,
  PARTICIPLE,
  QUOTE_MARK,
  SEPARATOR,
  STOP,
  VERBAL,
  type WordView,
  ZU_INFINITIVE,
} from './word-view.ts'

/** Phrases inside phrases, this deep at most. */
const MAX_DEPTH = 7
/** Attempts at inner phrases for one outermost phrase; keeps nests of genitives linear. */
const MAX_WORK = 80
/** Conjuncts looked for ahead before a list is given up. */
const MAX_MEMBERS = 24
const caseLetters: Readonly<Record<string, number>> = {G: Gen, D: Dat, A: Acc}

type Draft = {-readonly [Key in keyof Phrase]: Phrase[Key]}

/** Reads phrases left to right. Each phrase is put into `phrases` before those inside it. */
export class PhraseReader {
  readonly phrases: Phrase[] = []
  readonly #view: WordView
  readonly #units: Units
  readonly #core: CoreReader
  /** Number of finite verbs before each token, for the question whether "und" joins clauses. */
  readonly #finites: Uint32Array
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
    this.#finites = new Uint32Array(view.length + 1)
    for (let i = 0; i < view.length; i++) this.#finites[i + 1] = this.#finites[i]! + (view.isFinite(i) ? 1 : 0)
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
    const preposition = this.#preposition(from)
    const start = preposition >= 0 ? this.#afterPreposition(preposition + 1) : from
    const slot = this.phrases.length
    const core = start < this.#end ? this.#core.read(start, this.#end) : undefined
    if (!core) return undefined
    if (preposition >= 0 && this.#isSubordinator(preposition, core)) return undefined
    const draft = this.#draft(from, start, preposition, core)
    this.phrases.push(draft)
    this.#readInside(core.inside, depth)
    this.#attach(draft, core, depth)
    if (depth === 0 || preposition < 0) this.#extend(draft, core, depth, slot)
    if (preposition < 0) this.#postposition(draft)
    else this.#circumposition(draft, preposition)
    return draft
  }

  /** "während die Hersteller …": the article excludes the cases of the preposition, so the word opens a clause. */
  #isSubordinator(preposition: number, core: Core): boolean {
    const word = this.#view.lower(preposition)
    if (!this.#view.rules.subordinators.has(word) || !core.determined) return false
    return (core.cells & cellsOfCases(this.#governedCases(preposition))) === 0
  }

  #draft(from: number, start: number, preposition: number, core: Core): Draft {
    const governed = preposition >= 0 ? this.#governedCases(preposition) : 0
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

  /** The token of a preposition that begins here ("bis zum": the second), or -1. */
  #preposition(at: number): number {
    const view = this.#view
    const word = view.lower(at)
    if (!view.rules.prepositions.has(word)) return -1
    if (view.pos(at) !== 'ADP' && !this.#loosePreposition(at, word)) return -1
    if (view.rules.infinitiveOpeners.has(word) && this.#opensInfinitive(at)) return -1
    if (!view.rules.doublePrepositions.has(word) || at + 1 >= this.#end) return at
    return view.pos(at + 1) === 'ADP' && view.rules.prepositions.has(view.lower(at + 1)) ? at + 1 : at
  }

  #loosePreposition(at: number, word: string): boolean {
    const view = this.#view
    return view.rules.loosePrepositions.has(word) && /^(?:DET|NOUN|PROPN|NUM)$/.test(view.pos(at + 1)) && view.pos(at) !== 'VERB'
  }

  /** "um … zu": the word opens a clause and governs nothing. */
  #opensInfinitive(at: number): boolean {
    const view = this.#view
    for (let i = at + 1; i < this.#end && i < at + 40; i++) {
      if (view.is(i, ZU_INFINITIVE)) return true
      if (view.is(i, COMMA | STOP | COLON) || view.isFinite(i)) return false
    }
    return false
  }

  /** Adverbs between preposition and noun phrase: "in nur drei Tagen", "nach etwa zehn". */
  #afterPreposition(at: number): number {
    const view = this.#view
    let i = at
    while (i < at + 2 && i + 1 < this.#end && view.pos(i) === 'ADV') {
      const qualifies = view.pos(i + 1) === 'NUM' || (view.pos(i + 1) === 'ADJ' && /^(?:NOUN|PROPN|ADJ)$/.test(view.pos(i + 2)))
      if (!view.rules.focusAdverbs.has(view.lower(i)) && !qualifies) return at
      i++
    }
    return i
  }

  #governedCases(preposition: number): number {
    let mask = 0
    for (const letter of this.#view.rules.prepositions.get(this.#view.lower(preposition)) ?? '') mask |= caseLetters[letter] ?? 0
    return mask
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
    const name = (pos === 'PROPN' || this.#units.nameAt(at) !== undefined) && this.#bareGenitiveName(at)
    if (!article && !bare && !name) return undefined
    const before = this.phrases.length
    const phrase = this.#phrase(at, depth + 1)
    if (phrase && phrase.kind === 'np' && this.#isGenitive(phrase, core, bare)) {
      phrase.cases = Gen
      return phrase
    }
    if (phrase && name) return phrase
    this.phrases.length = before
    return undefined
  }

  /** A genitive for sure, or one that could only be a dative besides and follows a common noun. */
  #isGenitive(phrase: Draft, core: Core, bare: boolean): boolean {
    if (!(phrase.cases & Gen)) return false
    if (phrase.cases === Gen) return true
    if (this.#isFeminineName(phrase)) return !core.named && !this.#isTimeNoun(core.head)
    if (phrase.cases & (Nom | Acc)) return this.#view.rules.genitiveArticles.has(this.#view.lower(phrase.from))
    return (!bare || this.#view.lower(phrase.from).endsWith(this.#view.rules.strongFeminine)) && !core.named && core.kind === 'np'
  }

  /** "der Ukraine", "der Hamas" behind a noun: a name with this article is feminine or plural unless it is known to be masculine. */
  #isFeminineName(phrase: Draft): boolean {
    const view = this.#view
    const name = this.#units.nameAt(phrase.head)
    const quoted = view.is(phrase.from + 1, QUOTE_MARK)
    if (view.pos(phrase.head) !== 'PROPN' && !name && !quoted) return false
    if (name?.kind === 'person' || view.rules.masculineNames.has(view.lower(phrase.head))) return false
    return phrase.head <= phrase.from + 2 && view.rules.doubtfulGenitive === view.lower(phrase.from)
  }

  #isTimeNoun(head: number): boolean {
    return this.#view.rules.timeNouns.has(this.#view.lemma(head).toLowerCase())
  }

  #bareGenitiveName(at: number): boolean {
    const name = this.#units.nameAt(at)
    return this.#units.isGenitiveName(at, name ? name.to : at + 1)
  }

  #governed(at: number, core: Core, heads: readonly number[], depth: number): Draft | undefined {
    const view = this.#view
    if (view.pos(at) !== 'ADP') return undefined
    const attributive = view.rules.attributePrepositions.has(view.lower(at))
    if (core.kind === 'pronoun' && (!attributive || this.#isPersonal(core.head))) return undefined
    const word = view.rules.contractions.get(view.lower(at)) ?? view.lower(at)
    const belongs =
      heads.some((head) => this.#governs(view.lemma(head).toLowerCase(), word)) ||
      (view.rules.attributePrepositions.has(view.lower(at)) && this.#isAttribute(at, core))
    return belongs ? this.#phrase(at, depth + 1) : undefined
  }

  #governs(noun: string, preposition: string): boolean {
    const {nounGovernment} = this.#view.rules
    for (let i = 0; i + 2 < noun.length && i < 24; i++) if (nounGovernment.get(noun.slice(i))?.includes(preposition)) return true
    return false
  }

  /** "von" belongs to the noun unless a participle or a verb that takes "von" may claim it. */
  #isAttribute(at: number, core: Core): boolean {
    const view = this.#view
    if (view.rules.timeNouns.has(view.lemma(core.head).toLowerCase())) return false
    const bare = view.pos(at + 1) === 'NOUN' || view.pos(at + 1) === 'ADJ' || view.pos(at + 1) === 'NUM'
    let verbs = 0
    let passive = false
    for (let i = at; i < this.#end && i < at + 30 && !view.is(i, COMMA | STOP | DASH | COLON); i++) {
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
    if (phrase && phrase.kind === 'np' && this.#isApposition(draft, core, phrase)) {
      draft.appositions = [...draft.appositions, {from: phrase.from, to: phrase.to}]
      const closed = view.is(phrase.to, COMMA)
      // The closing comma belongs to the phrase only where more of it follows; it is no boundary of a clause.
      this.#grow(draft, phrase.to)
      return closed
    }
    this.phrases.length = before
    return false
  }

  #isApposition(draft: Draft, core: Core, phrase: Draft): boolean {
    const view = this.#view
    const closing = view.flags(phrase.to)
    const atEnd = phrase.to >= this.#end || (closing & (STOP | DASH | CLOSE_BRACKET | COLON)) !== 0
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
    return article && cases !== 0 && (closing & COMMA) !== 0 && !this.#listAhead(phrase.to)
  }

  /** A comma list is under way: the token before the phrase is a comma behind a bare noun phrase. */
  #listBefore(from: number): boolean {
    return this.#view.is(from - 1, COMMA) && /^(?:NOUN|PROPN)$/.test(this.#view.pos(from - 2))
  }

  /** "…, X und Y": what follows the comma is the rest of a list. */
  #listAhead(comma: number): boolean {
    const view = this.#view
    for (let i = comma + 1; i < this.#end && i < comma + 12; i++) {
      if (view.is(i, COORDINATOR)) return true
      if (view.is(i, VERBAL | SEPARATOR)) return false
    }
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
      if (joined && this.#joinsClauses(to)) break
      let at = to + 1
      while (joined && at < this.#end && at < to + 3 && view.pos(at) === 'ADV' && view.rules.focusAdverbs.has(view.lower(at)))
        at++
      const next = at < this.#end && view.pos(at) !== 'ADP' ? this.#phrase(at, depth + 1) : undefined
      if (!next || (next.kind === 'pronoun' && view.pos(next.head) !== 'PRON')) break
      if (!(draft.cases & next.cases)) break
      members.push({from: next.from, to: next.to})
      to = next.to
      if (joined && view.is(to, COORDINATOR) && !this.#joinsClauses(to) && members.length < 4) joined = false
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

  /** A finite verb stands both before and behind the coordinator, within its stretch: it joins clauses. */
  #joinsClauses(at: number): boolean {
    const view = this.#view
    let to = at + 1
    while (to < this.#end && to < at + 40 && !view.is(to, SEPARATOR) && !(view.is(to, COORDINATOR) && view.isFinite(to + 1))) to++
    if (this.#finites[to] === this.#finites[at]) return false
    return !this.#isFirst(at)
  }

  /** "von Anfang an", "vom Dach aus". */
  #circumposition(draft: Draft, preposition: number): void {
    const closers = this.#view.rules.circumpositions.get(this.#view.lower(preposition))
    if (draft.to >= this.#end || !closers?.has(this.#view.lower(draft.to))) return
    if (this.#isTimeNoun(draft.head) || !tokenBegins(this.#view, draft.to + 1, this.#end)) draft.to++
  }

  #postposition(draft: Draft): void {
    const view = this.#view
    const at = draft.to
    const strong = at < this.#end ? view.rules.postpositions.get(view.lower(at)) : undefined
    if (strong === undefined || (view.pos(at) !== 'ADP' && !strong)) return
    if (!strong && (!this.#isOpinion(draft.head) || tokenBegins(view, at + 1, this.#end))) return
    draft.kind = 'pp'
    draft.preposition = at
    draft.cases = Dat
    draft.to = at + 1
  }

  #isOpinion(head: number): boolean {
    const {opinionNouns} = this.#view.rules
    for (const word of [this.#view.lemma(head).toLowerCase(), this.#view.lower(head)])
      for (let i = 0; i + 3 < word.length; i++) if (opinionNouns.has(word.slice(i))) return true
    return false
  }

  /** "wir", "ihr": no attribute follows a personal pronoun. */
  #isPersonal(head: number): boolean {
    const {subjectPronouns, objectPronouns} = this.#view.rules
    return subjectPronouns.has(this.#view.lower(head)) || objectPronouns.has(this.#view.lower(head))
  }
}

/** A noun phrase that a preposition at its left could govern begins here. */
function tokenBegins(view: WordView, at: number, end: number): boolean {
  return at < end && /^(?:DET|NOUN|PROPN|NUM|ADJ)$/.test(view.pos(at)) && view.pos(at) !== 'PUNCT'
}
