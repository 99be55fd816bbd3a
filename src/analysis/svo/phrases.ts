import type {Phrase, TokenRange} from '../../document/doc.ts'
import {Acc, Fin, Nom, Part1, Part2} from '../../document/morph.ts'
import type {SvoView} from './view.ts'

/** A noun phrase before it knows its preposition. */
interface Nominal extends TokenRange {
  readonly head: number
  readonly kind: 'np' | 'pronoun'
  readonly appositions: readonly TokenRange[]
  readonly members: readonly TokenRange[]
}

/** Tokens of one noun phrase without its attributes behind it, at most. */
const LONGEST = 20
/** Attributes, appositions and conjuncts that are followed, at most. */
const DEPTH = 4

/** Reads noun and prepositional phrases of a language that puts attributes around the noun and marks no case. */
export class SvoPhrases {
  readonly phrases: Phrase[] = []
  readonly #view: SvoView
  #from = 0
  #end = 0

  constructor(view: SvoView) {
    this.#view = view
  }

  readSentence(from: number, to: number): void {
    this.#from = from
    this.#end = to
    for (let at = from; at < to; ) {
      const mark = this.phrases.length
      const next = this.#readAt(at)
      // what stands inside was pushed before the phrase around it
      const inner = this.phrases.splice(mark)
      this.phrases.push(...inner.sort((a, b) => a.from - b.from || b.to - a.to))
      at = Math.max(at + 1, next)
    }
  }

  #readAt(at: number): number {
    const view = this.#view
    // "at least 900 of the modules": a hedge, no preposition
    if (view.pos(at) === 'ADP' && view.rules.moreOrLess.has(view.lower(at + 1))) {
      const hedged = this.#nominal(at + 2, 0)
      if (hedged) this.#push({...hedged, from: at})
      return hedged ? hedged.to : at + 1
    }
    const preposition = this.#preposition(at)
    const nominal = this.#nominal(preposition, 0)
    if (!nominal) return at + 1
    this.#push(nominal, preposition > at ? at : undefined)
    return nominal.to
  }

  /** Where the phrase behind a preposition begins: "according to | two officials"; `at` itself where there is none. */
  #preposition(at: number): number {
    const view = this.#view
    const second = view.rules.phraseAdverbs.get(view.lower(at))
    if (second?.has(view.lower(at + 1))) return at + 2
    return view.pos(at) === 'ADP' ? at + 1 : at
  }

  #push({from, to, head, kind, appositions, members}: Nominal, preposition?: number): void {
    const isPp = preposition !== undefined
    const pronoun = this.#view.lower(head)
    const subject = this.#view.rules.subjectPronouns.has(pronoun)
    const object = this.#view.rules.objectPronouns.has(pronoun)
    this.phrases.push({
      kind: isPp ? 'pp' : kind,
      from: preposition ?? from,
      to,
      head,
      ...(isPp ? {preposition} : {}),
      core: {from, to},
      cases: isPp || object ? Acc : subject ? Nom : Nom | Acc,
      appositions,
      members,
    })
  }

  #nominal(at: number, depth: number): Nominal | null {
    const first = this.#attributed(at, depth)
    if (!first || depth >= DEPTH) return first
    const apposed = this.#apposed(first, depth)
    return this.#coordinated(apposed, depth)
  }

  /** "a sanctions researcher at the institute", "two of the officials". */
  #attributed(at: number, depth: number): Nominal | null {
    const base = this.#base(at)
    if (!base || depth >= DEPTH || base.kind === 'pronoun') return base
    const view = this.#view
    let to = base.to
    for (let steps = 0; steps < DEPTH; steps++) {
      if (!this.#attaches(base.head, to)) break
      const inner = this.#attributed(to + 1, depth + 1)
      if (!inner || view.timed[inner.head]) break
      this.#push(inner, to)
      to = inner.to
    }
    return {...base, to}
  }

  #attaches(head: number, at: number): boolean {
    const view = this.#view
    if (view.pos(at) !== 'ADP') return false
    if (view.rules.attributePrepositions.has(view.lower(at))) return true
    const noun = view.lemma(head)
    return view.rules.nounGovernment.get(noun)?.includes(view.lower(at)) ?? false
  }

  /** Determiner, numbers, adjectives, nouns and names in a row; a genitive inside it belongs to the noun behind. */
  #base(at: number): Nominal | null {
    const view = this.#view
    if (at >= this.#end) return null
    if (view.pos(at) === 'PRON' && !view.rules.genitiveArticles.has(view.lower(at)))
      return {from: at, to: at + 1, head: at, kind: 'pronoun', appositions: [], members: []}
    // "no one", "every one of them"
    if (
      view.pos(at) === 'DET' &&
      view.pos(at + 1) === 'PRON' &&
      at + 1 < this.#end &&
      view.lower(at + 1) === view.language.reporting.somebody
    )
      return {from: at, to: at + 2, head: at + 1, kind: 'pronoun', appositions: [], members: []}
    let head = -1
    let i = at
    while (i < this.#end && i - at < LONGEST) {
      if (i > at && view.timed[i] && !view.timed[i - 1]) break
      const name = view.nameTo[i] ?? 0
      if (name > i && name <= this.#end) {
        head = name - 1
        i = name
      } else if (this.#isNoun(i)) head = i++
      else if (this.#isGenitive(i, head)) {
        head = -1
        i++
      } else if (head < 0 && this.#isAttribute(i)) i++
      else break
    }
    if (head < 0) return null
    return {from: at, to: head + 1, head, kind: 'np', appositions: [], members: []}
  }

  #isNoun(at: number): boolean {
    const pos = this.#view.pos(at)
    if (pos === 'NUM') return !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(this.#view.pos(at + 1))
    return pos === 'NOUN' || pos === 'PROPN' || (pos === 'SYM' && this.#view.pos(at - 1) === 'NUM')
  }

  #isGenitive(at: number, head: number): boolean {
    return head >= 0 && this.#view.pos(at) === 'PART' && /^['’]s?$/.test(this.#view.lower(at))
  }

  #isAttribute(at: number): boolean {
    const view = this.#view
    const pos = view.pos(at)
    if (pos === 'DET' || pos === 'NUM' || pos === 'ADJ' || pos === 'SYM') return true
    // a sentence's first word taken for a verb: "Fire chief Linda Marsh"
    if (pos === 'VERB' && at === this.#from && /^(?:NOUN|PROPN|ADJ)$/.test(view.pos(at + 1))) return true
    if (pos === 'PRON') return view.rules.genitiveArticles.has(view.lower(at))
    const next = view.pos(at + 1)
    if (pos === 'ADV') {
      const word = view.lower(at)
      if (view.rules.subordinators.has(word) || view.rules.questionWords.has(word)) return false
      return next === 'ADJ' || next === 'NUM' || (next === 'DET' && view.rules.focusAdverbs.has(word))
    }
    if (this.#isNoun(at - 1)) return false
    const participle = pos === 'VERB' && view.may(at, Part1 | Part2) && !view.may(at, Fin)
    return participle && (next === 'NOUN' || next === 'ADJ') && view.pos(at - 1) !== 'AUX' && view.pos(at - 1) !== 'PART'
  }

  /** ", a researcher at the institute," beside a name; ", Holger Brandl," beside a role. */
  #apposed(first: Nominal, depth: number): Nominal {
    const view = this.#view
    if (view.lower(first.to) !== ',' || first.to + 1 >= this.#end) return first
    const second = this.#attributed(first.to + 1, depth + 1)
    const closed = second && (view.lower(second.to) === ',' || second.to >= this.#end - 1)
    if (!second || !closed || second.kind === 'pronoun') return first
    const named = (range: Nominal) => (view.nameTo[range.from] ?? 0) >= range.to
    const described = view.pos(second.from) === 'DET' || view.language.names.role(view.lower(second.head)) !== undefined
    if (!(named(first) && described) && !(named(second) && !named(first) && view.pos(first.head) === 'NOUN')) return first
    return {...first, to: second.to, appositions: [{from: second.from, to: second.to}]}
  }

  /** "Russia and North Korea"; not where a new clause begins with what follows. */
  #coordinated(first: Nominal, depth: number): Nominal {
    const view = this.#view
    if (!view.rules.coordinators.has(view.lower(first.to)) || first.kind === 'pronoun') return first
    const second = this.#attributed(first.to + 1, depth + 1)
    if (!second || second.kind === 'pronoun' || this.#isFinite(second.to)) {
      const opens = second && this.#isFinite(second.to) && !this.#hasVerbBefore(first.from)
      if (!opens) return first
    }
    if (!second) return first
    return {
      ...first,
      to: second.to,
      members: [
        {from: first.from, to: first.to},
        {from: second.from, to: second.to},
      ],
    }
  }

  #isFinite(at: number): boolean {
    const pos = this.#view.pos(at)
    return at < this.#end && (pos === 'AUX' || pos === 'VERB') && this.#view.may(at, Fin)
  }

  #hasVerbBefore(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      if (this.#view.pos(i) === 'PUNCT') return false
      if (this.#isFinite(i)) return true
    }
    return false
  }
}
