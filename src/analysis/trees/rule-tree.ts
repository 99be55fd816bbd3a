import type {Clause, Dependent, Doc, Phrase} from '../../document/doc.ts'
import type {TreeWord} from './tree-words.ts'

/** Relations that the rules can tell; the order is the model file's. */
export const RULE_RELATIONS = [
  'none',
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl:arg',
  'obl',
  'obl:agent',
  'xcomp',
  'advmod',
  'ccomp',
  'acl',
  'advcl',
  'parataxis',
  'conj',
  'aux',
  'aux:pass',
  'cop',
  'compound:prt',
  'mark',
  'case',
  'det',
  'det:poss',
  'amod',
  'nummod',
  'nmod',
  'flat',
  'appos',
  'cc',
  'punct',
  'dep',
] as const
export type RuleRelation = (typeof RULE_RELATIONS)[number]

/** What the rules say of a sentence's words: the head's place, -1 for the root, -2 where they say nothing; and the relation. */
export interface RuleTree {
  readonly heads: Int32Array
  readonly relations: RuleRelation[]
  /** The innermost clause of each word, or -1. */
  readonly clauses: Int32Array
}

type Parsed = Pick<Doc, 'phrases' | 'clauses'>

const ROLES: Readonly<Record<Dependent['role'], RuleRelation>> = {
  nsubj: 'nsubj',
  obj: 'obj',
  iobj: 'obl:arg',
  obl: 'obl',
  agent: 'obl:agent',
  predicative: 'xcomp',
  advmod: 'advmod',
  'genitive-object': 'obl:arg',
}
const RELATIONS: Readonly<Record<Clause['relation'], RuleRelation>> = {
  root: 'parataxis',
  content: 'ccomp',
  relative: 'acl',
  adverbial: 'advcl',
  parenthesis: 'parataxis',
  conjunct: 'conj',
}
const INSIDE: Readonly<Partial<Record<string, RuleRelation>>> = {
  DET: 'det',
  ADJ: 'amod',
  NUM: 'nummod',
  ADV: 'advmod',
  X: 'flat',
}

/** A dependency tree as far as clauses and phrases give one. */
export function ruleTree(
  words: readonly TreeWord[],
  doc: Parsed,
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): RuleTree {
  return new RuleTreeBuilder(words, doc, clauses, phrases).build()
}

class RuleTreeBuilder {
  readonly #words: readonly TreeWord[]
  readonly #doc: Parsed
  readonly #clauses: readonly Clause[]
  readonly #phrases: readonly Phrase[]
  readonly #heads: Int32Array
  readonly #relations: RuleRelation[]
  /** Token → first word of it, or second for an article in a contraction. */
  readonly #wordOf = new Map<number, number>()

  constructor(words: readonly TreeWord[], doc: Parsed, clauses: readonly Clause[], phrases: readonly Phrase[]) {
    this.#words = words
    this.#doc = doc
    this.#clauses = clauses
    this.#phrases = phrases
    this.#heads = new Int32Array(words.length).fill(-2)
    this.#relations = words.map(() => 'none')
    for (const [w, {token, part}] of words.entries()) if (part === 0) this.#wordOf.set(token, w)
  }

  build(): RuleTree {
    for (const clause of this.#clauses) this.#predicate(clause)
    for (const clause of this.#clauses) this.#above(clause)
    for (const clause of this.#clauses) this.#dependents(clause)
    for (const phrase of this.#phrases) this.#phrase(phrase)
    const clauses = this.#innermost()
    this.#rest(clauses)
    return {heads: this.#heads, relations: this.#relations, clauses}
  }

  /** Hangs one token on another where nothing is known yet; -1 is the root. */
  #set(token: number, head: number | undefined, relation: RuleRelation): void {
    const word = this.#wordOf.get(token)
    const above = head === -1 ? -1 : head === undefined ? undefined : this.#wordOf.get(head)
    if (word !== undefined && above !== undefined) this.#setWord(word, above, relation)
  }

  #setWord(word: number, head: number, relation: RuleRelation): void {
    if (word === head || this.#heads[word] !== -2) return
    this.#heads[word] = head
    this.#relations[word] = relation
  }

  /** The token that heads a clause: the predicative of "sein", else the content verb; in a fragment its phrase. */
  #headOf(clause: Clause): number | undefined {
    const {predicate} = clause
    if (!predicate) return clause.subject?.head ?? clause.dependents[0]?.phrase.head
    return this.#predicative(clause)?.phrase.head ?? predicate.head
  }

  #predicative(clause: Clause): Dependent | undefined {
    const word = this.#words[this.#wordOf.get(clause.predicate?.head ?? -1) ?? -1]
    return word?.pos === 'AUX' ? clause.dependents.find(({role}) => role === 'predicative') : undefined
  }

  #predicate(clause: Clause): void {
    const {predicate} = clause
    if (!predicate) return
    const head = this.#headOf(clause)
    for (const token of predicate.tokens) {
      const word = this.#words[this.#wordOf.get(token) ?? -1]
      if (!word || token === head) continue
      if (word.pos === 'PART') this.#set(token, head, 'mark')
      else if (word.pos !== 'VERB' && word.pos !== 'AUX') this.#set(token, head, 'compound:prt')
      else if (token === predicate.head) this.#set(token, head, 'cop')
      else this.#set(token, head, predicate.voice === 'passive' && word.lemma === 'werden' ? 'aux:pass' : 'aux')
    }
    if (clause.opener !== null && clause.kind !== 'relative') this.#set(clause.opener, head, 'mark')
  }

  #above(clause: Clause): void {
    const head = this.#headOf(clause)
    if (head === undefined) return
    const first = this.#clauses.find((other) => other.parent === null)
    const before = clause.conjunctOf === null ? undefined : this.#doc.clauses[clause.conjunctOf]
    if (before) this.#set(head, this.#headOf(before), 'conj')
    else if (clause.antecedent) this.#set(head, clause.antecedent.head, 'acl')
    else if (clause.parent !== null) {
      const parent = this.#doc.clauses[clause.parent]
      const relation = clause.kind === 'infinitive' && clause.relation === 'content' ? 'xcomp' : RELATIONS[clause.relation]
      if (parent) this.#set(head, this.#headOf(parent), relation)
    } else if (clause === first) this.#set(head, -1, 'root')
    else if (first) this.#set(head, this.#headOf(first), 'parataxis')
  }

  #dependents(clause: Clause): void {
    const head = this.#headOf(clause)
    const {subject} = clause
    if (subject && subject.head >= clause.from && subject.head < clause.to)
      this.#set(subject.head, head, clause.predicate?.voice === 'passive' ? 'nsubj:pass' : 'nsubj')
    for (const {role, phrase} of clause.dependents) this.#set(phrase.head, head, ROLES[role])
  }

  /** What stands inside a phrase: preposition, article, attributes, names, inner phrases, members, appositions. */
  #phrase(phrase: Phrase): void {
    const {head, preposition, core} = phrase
    if (preposition !== undefined) this.#set(preposition, head, 'case')
    for (const range of phrase.appositions) this.#set(this.#headIn(range) ?? range.from, head, 'appos')
    for (const range of phrase.members.slice(1)) this.#set(this.#headIn(range) ?? range.from, head, 'conj')
    const container = this.#container(phrase)
    if (container) this.#set(head, container.head, 'nmod')
    for (let token = core.from; token < core.to; token++) {
      const word = this.#words[this.#wordOf.get(token) ?? -1]
      if (!word || token === head || this.#phrases.some((p) => p !== phrase && inside(token, p) && within(p, phrase))) continue
      const relation = INSIDE[word.pos]
      if (word.pos === 'PROPN') this.#name(token, head, core.from)
      else if (relation) this.#set(token, head, relation === 'flat' && token < head ? 'nmod' : relation)
    }
  }

  /** "Ministerin Lena Ohlsen": the first word of the name is an apposition of the title, the others are flat below it. */
  #name(token: number, head: number, from: number): void {
    const posOf = (at: number): string | undefined => this.#words[this.#wordOf.get(at) ?? -1]?.pos
    let first = token
    while (first > from && posOf(first - 1) === 'PROPN') first--
    if (token < head) this.#set(token, head, 'nmod')
    else if (first < token) this.#set(token, first, 'flat')
    else this.#set(token, head, posOf(head) === 'PROPN' ? 'flat' : 'appos')
  }

  #headIn(range: {from: number; to: number}): number | undefined {
    return this.#phrases.find((p) => p.head >= range.from && p.head < range.to && p.from >= range.from && p.to <= range.to)?.head
  }

  /** The smallest phrase around another. */
  #container(phrase: Phrase): Phrase | undefined {
    let best: Phrase | undefined
    for (const other of this.#phrases) {
      if (other === phrase || other.head === phrase.head || !within(phrase, other)) continue
      if (!best || other.to - other.from < best.to - best.from) best = other
    }
    return best
  }

  #innermost(): Int32Array {
    return Int32Array.from(this.#words, ({token}) => {
      let best: Clause | undefined
      for (const clause of this.#clauses)
        if (inside(token, clause) && (!best || clause.to - clause.from < best.to - best.from)) best = clause
      return best ? best.id : -1
    })
  }

  /** What no phrase or role has placed: articles of contractions, adverbs, conjunctions, marks. */
  #rest(clauses: Int32Array): void {
    for (const [w, word] of this.#words.entries()) {
      if (word.part === 1) {
        if (this.#heads[w - 1]! >= 0) this.#setWord(w, this.#heads[w - 1]!, 'det')
        continue
      }
      const clause = this.#doc.clauses[clauses[w]!]
      const head = clause && this.#headOf(clause)
      const next = this.#words[w + 1]?.pos ?? ''
      if (word.pos === 'ADV' && (next === 'ADJ' || next === 'ADV' || next === 'NUM')) this.#setWord(w, w + 1, 'advmod')
      else if (word.pos === 'ADV' || word.pos === 'PART') this.#set(word.token, head, 'advmod')
      else if (word.pos === 'PUNCT') this.#set(word.token, head, 'punct')
      else if (word.pos === 'CCONJ') this.#coordinator(w, head)
      else this.#set(word.token, head, this.#heads.includes(w) ? 'obl' : 'dep')
    }
  }

  /** A coordinator belongs to the next word that is a conjunct. */
  #coordinator(w: number, head: number | undefined): void {
    const conjunct = this.#relations.findIndex((relation, at) => at > w && relation === 'conj')
    if (conjunct >= 0) this.#setWord(w, conjunct, 'cc')
    else this.#set(this.#words[w]!.token, head, 'cc')
  }
}

const inside = (token: number, range: {from: number; to: number}): boolean => token >= range.from && token < range.to
const within = (inner: {from: number; to: number}, outer: {from: number; to: number}): boolean =>
  inner.from >= outer.from && inner.to <= outer.to && inner.to - inner.from < outer.to - outer.from
