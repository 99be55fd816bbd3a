import type {Clause, Phrase, Predicate} from '../../document/doc.ts'
import {dependentsOf, type Scene} from './dependents.ts'
import {negated, type VerbGroup, verbGroups} from './verbs.ts'
import type {SvoView} from './view.ts'

/** A clause on its way; ids are given when the sentence is done. */
interface Draft {
  readonly group: VerbGroup
  kind: Clause['kind']
  relation: Clause['relation']
  opener: number
  subject: Phrase | null
  antecedent: Phrase | null
  from: number
  to: number
  parent: Draft | null
  conjunctOf: Draft | null
}

/** Verb groups of one sentence that are read as clauses, at most: a sentence without end stays cheap. */
const MOST = 60

/** Reads the clauses of a sentence from the order subject, verb, object, from subordinators and from commas. */
export class SvoClauses {
  readonly clauses: Clause[] = []
  readonly #view: SvoView
  readonly #tops: readonly Phrase[]
  #next = 0

  constructor(view: SvoView, phrases: readonly Phrase[]) {
    this.#view = view
    this.#tops = topLevel(phrases)
  }

  readSentence(sentence: number, from: number, to: number): void {
    const tops = this.#topsIn(from, to)
    const groups = verbGroups(this.#view, from, to).slice(0, MOST)
    const drafts: Draft[] = []
    for (const group of groups) drafts.push(this.#draft(group, drafts, tops, from))
    this.#bound(drafts, from, to)
    this.#emit(drafts, sentence, tops)
  }

  #topsIn(from: number, to: number): Phrase[] {
    const found: Phrase[] = []
    for (; this.#next < this.#tops.length; this.#next++) {
      const phrase = this.#tops[this.#next]
      if (!phrase || phrase.from >= to) break
      if (phrase.from >= from) found.push(phrase)
    }
    return found
  }

  #draft(group: VerbGroup, before: readonly Draft[], tops: readonly Phrase[], start: number): Draft {
    const previous = before.at(-1) ?? null
    const region = previous ? previous.group.to : start
    const draft: Draft = {
      group,
      kind: 'main',
      relation: 'root',
      opener: -1,
      subject: null,
      antecedent: null,
      from: group.from,
      to: group.to,
      parent: null,
      conjunctOf: null,
    }
    if (group.kind === 'infinitive') return this.#asInfinitive(draft, previous)
    const returns = previous?.relation === 'relative' && this.#view.lower(group.from - 1) === ','
    const shares = previous !== null && (returns || this.#isJoined(group.from))
    draft.opener = shares ? -1 : this.#openerIn(region, group.from)
    draft.subject = shares ? null : this.#subjectOf(draft, tops, region)
    draft.from = draft.opener >= 0 ? draft.opener : (draft.subject?.from ?? group.from)
    if (!draft.subject) this.#lookBack(draft, before)
    this.#relate(draft, before, tops)
    return draft
  }

  #asInfinitive(draft: Draft, previous: Draft | null): Draft {
    draft.kind = 'infinitive'
    draft.parent = previous
    const said = previous && this.#view.rules.contentVerbs.has(previous.group.predicate.lemma)
    draft.relation = said ? 'content' : 'adverbial'
    if (!previous) draft.relation = 'root'
    return draft
  }

  /** The last word before the verb that opens a clause: that, if, because, who, which. */
  #openerIn(from: number, to: number): number {
    const {rules} = this.#view
    for (let i = to - 1; i >= from; i--) {
      const word = this.#view.lower(i)
      if (this.#isRelative(i, to) || rules.subordinators.has(word) || rules.questionWords.has(word)) {
        if (this.#view.pos(i) === 'DET' || (this.#view.pos(i) === 'ADP' && rules.weakSubordinators.has(word))) continue
        return i
      }
    }
    return -1
  }

  #isRelative(at: number, verb: number): boolean {
    const view = this.#view
    if (!view.rules.relativePronouns.has(view.lower(at)) || view.pos(at) === 'SCONJ') return false
    const before = view.pos(at - 1)
    const noun = before === 'NOUN' || before === 'PROPN' || (view.lower(at - 1) === ',' && view.lower(at) !== 'that')
    return noun && verb > at
  }

  /** The nearest noun phrase without preposition between the opener, or the verb before, and the verb. */
  #subjectOf(draft: Draft, tops: readonly Phrase[], region: number): Phrase | null {
    const from = Math.max(region, draft.opener)
    const fitting = tops.filter((p) => p.preposition === undefined && p.from >= from && p.to <= draft.group.from)
    const plain = fitting.filter((p) => !this.#view.timed[p.head])
    return plain.at(-1) ?? fitting.at(-1) ?? null
  }

  /** "The man, who lives here, said": the subject stands before the relative clause; "and left": it is shared. */
  #lookBack(draft: Draft, before: readonly Draft[]): void {
    const previous = before.at(-1)
    if (previous?.relation === 'relative' && previous.antecedent) {
      draft.subject = previous.antecedent
      draft.from = previous.antecedent.from
      previous.parent = draft
      return
    }
    const first = before.findLast((each) => each.group.kind === draft.group.kind)
    if (!first || !this.#isJoined(draft.group.from)) return
    draft.subject = first.subject
    draft.conjunctOf = first
    draft.parent = first.parent
    draft.relation = 'conjunct'
    draft.kind = first.kind
  }

  /** "… and left": a coordinator stands right before the verb, or before its adverb. */
  #isJoined(at: number): boolean {
    const before = this.#view.pos(at - 1) === 'ADV' ? at - 2 : at - 1
    return this.#view.rules.coordinators.has(this.#view.lower(before))
  }

  #relate(draft: Draft, before: readonly Draft[], tops: readonly Phrase[]): void {
    const {rules} = this.#view
    const previous = before.findLast((each) => each.kind !== 'infinitive' && each.parent !== draft) ?? null
    if (draft.conjunctOf) return
    if (draft.opener >= 0) {
      this.#subordinate(draft, previous, tops)
      return
    }
    if (!previous) return
    const gap = this.#formsBetween(this.#lastOwn(previous, draft), draft.from)
    const own = rules.contentVerbs.has(draft.group.predicate.lemma)
    const said = rules.contentVerbs.has(previous.group.predicate.lemma)
    const joined = gap.some((form) => rules.coordinators.has(form))
    const parted = gap.some((form) => form === ',' || form === '”' || form === '"' || form === '“' || form === ';')
    if (said && !joined && !parted && draft.subject) this.#hang(draft, previous, 'content')
    else if (joined) this.#join(draft, previous, own)
    else if (own && parted && previous.relation !== 'relative') this.#frame(draft, rootOf(previous))
  }

  #lastOwn(previous: Draft, draft: Draft): number {
    return Math.min(previous.group.to, draft.from)
  }

  #formsBetween(from: number, to: number): string[] {
    const forms: string[] = []
    for (let i = Math.max(from, to - 3); i < to; i++) forms.push(this.#view.lower(i))
    return forms
  }

  #hang(draft: Draft, parent: Draft | null, relation: Clause['relation']): void {
    draft.parent = parent
    draft.relation = parent ? relation : 'root'
  }

  #subordinate(draft: Draft, previous: Draft | null, tops: readonly Phrase[]): void {
    const {rules} = this.#view
    const word = this.#view.lower(draft.opener)
    if (this.#isRelative(draft.opener, draft.group.from) && !(word === 'that' && previous && this.#follows(previous, draft))) {
      draft.kind = 'relative'
      draft.relation = 'relative'
      draft.antecedent = tops.findLast((p) => p.to <= draft.opener) ?? null
      draft.parent = previous
      return
    }
    draft.kind = 'subordinate'
    const content = rules.subordinators.get(word) === 'content' || rules.questionWords.has(word)
    this.#hang(draft, previous, content && previous ? 'content' : 'adverbial')
  }

  /** "said that": the opener stands right behind the verb. */
  #follows(previous: Draft, draft: Draft): boolean {
    return previous.group.to === draft.opener
  }

  #join(draft: Draft, previous: Draft, own: boolean): void {
    const first = own && previous.relation === 'content' && previous.parent ? previous.parent : previous
    draft.conjunctOf = first
    draft.parent = first.parent
    draft.relation = 'conjunct'
    draft.kind = first.kind === 'relative' ? 'main' : first.kind
  }

  /** "…, the officials said": what stands before is what they said. */
  #frame(draft: Draft, content: Draft): void {
    content.parent = draft
    content.relation = 'content'
  }

  /** Each clause ends where the next begins; one with clauses in it holds them. */
  #bound(drafts: readonly Draft[], from: number, to: number): void {
    let end = to
    while (end > from && this.#isEdge(end - 1)) end--
    let begin = from
    while (begin < end && this.#isEdge(begin)) begin++
    const first = drafts.find((draft) => draft.kind !== 'infinitive' && draft.opener !== begin)
    if (first && first.relation !== 'relative') first.from = Math.min(first.from, begin)
    for (const [k, draft] of drafts.entries()) {
      let next = end
      for (const each of drafts.slice(k + 1)) next = Math.min(next, each.from > draft.group.from ? each.from : each.group.from)
      while (next > draft.group.to && (this.#isEdge(next - 1) || this.#view.rules.coordinators.has(this.#view.lower(next - 1))))
        next--
      draft.to = Math.max(draft.group.to, draft.kind === 'relative' ? this.#beforeSource(draft.group.to, next) : next)
    }
    for (const draft of [...drafts].reverse())
      for (let up = draft.parent, steps = 0; up && steps < MOST; up = up.parent, steps++) {
        up.from = Math.min(up.from, draft.from)
        up.to = Math.max(up.to, draft.to)
      }
  }

  /** "…, according to officials" belongs to the clause around a relative one. */
  #beforeSource(from: number, to: number): number {
    const {sourcePrepositions} = this.#view.language.reporting
    for (let i = from; i + 1 < to; i++)
      if (this.#view.lower(i) === ',' && sourcePrepositions.has(this.#view.lower(i + 1))) return i
    return to
  }

  #isEdge(at: number): boolean {
    return this.#view.pos(at) === 'PUNCT'
  }

  #emit(drafts: readonly Draft[], sentence: number, tops: readonly Phrase[]): void {
    const ordered = [...drafts].sort((a, b) => a.from - b.from || b.to - a.to)
    const ids = new Map(ordered.map((draft, k) => [draft, this.clauses.length + k]))
    const idOf = (draft: Draft | null) => (draft ? (ids.get(draft) ?? null) : null)
    for (const draft of ordered) {
      const id = idOf(draft) ?? 0
      this.clauses.push({
        id,
        sentence,
        from: draft.from,
        to: draft.to,
        kind: draft.kind,
        parent: idOf(draft.parent),
        conjunctOf: idOf(draft.conjunctOf),
        relation: draft.parent || draft.conjunctOf ? draft.relation : 'root',
        // places before and behind the verb mean nothing where the order is fixed
        verbPosition: 'none',
        opener: draft.opener >= 0 ? draft.opener : null,
        predicate: this.#predicate(draft, drafts),
        subject: draft.subject,
        dependents: dependentsOf(this.#view, this.#scene(draft, drafts), tops),
        ...(draft.antecedent && draft.kind === 'relative' ? {antecedent: draft.antecedent} : {}),
      })
    }
  }

  #predicate({group, subject, from}: Draft, drafts: readonly Draft[]): Predicate {
    const opens = subject && subject.from >= from ? subject.from : -1
    return negated(this.#view, group, opens, !drafts.some((each) => each.from === group.to))
  }

  #scene(draft: Draft, drafts: readonly Draft[]): Scene {
    const {group, subject, from} = draft
    const next = drafts.find((each) => each.from >= group.to && each !== draft)?.from ?? draft.to
    const inner = drafts.filter((each) => each !== draft && each.group.from > from && each.group.from < group.from)
    const addressed = this.#view.language.reporting.verbs.get(group.predicate.lemma)?.addressee === 'accusative'
    const told = addressed && drafts.some((each) => each.parent === draft && each.relation === 'content')
    const before = {from, to: inner[0]?.from ?? group.from}
    return {group, subject, behind: {from: group.to, to: next}, before, told}
  }
}

function rootOf(draft: Draft): Draft {
  let top = draft
  for (let steps = 0; top.parent && steps < MOST; steps++) top = top.parent
  return top
}

/** Phrases that stand in no other. */
function topLevel(phrases: readonly Phrase[]): Phrase[] {
  const tops: Phrase[] = []
  for (const phrase of phrases) if (phrase.from >= (tops.at(-1)?.to ?? 0)) tops.push(phrase)
  return tops
}
