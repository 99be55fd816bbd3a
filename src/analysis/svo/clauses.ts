import type {Clause, Phrase, Predicate} from '../../document/doc.ts'
import {dependentsOf, type Scene} from './dependents.ts'
import {type Draft, emptyDraft, MOST, rootOf} from './draft.ts'
import {isRelative, openerIn} from './openers.ts'
import {hasContentBehind, invertedSubject, subjectOf} from './subjects.ts'
import {negated, type VerbGroup, verbGroups} from './verbs.ts'
import type {SvoView} from './view.ts'

/** A verb and the one behind it. */
interface Around {
  readonly group: VerbGroup
  readonly next: VerbGroup | undefined
}

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
    for (const [k, group] of groups.entries()) drafts.push(this.#draft({group, next: groups[k + 1]}, drafts, tops, from))
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

  #draft({group, next}: Around, before: readonly Draft[], tops: readonly Phrase[], start: number): Draft {
    const previous = before.at(-1) ?? null
    const region = previous ? previous.group.to : start
    const draft = emptyDraft(group)
    if (group.kind === 'infinitive') return this.#asInfinitive(draft, previous)
    const inverted = hasContentBehind(this.#view, group, next) ? null : invertedSubject(this.#view, group, tops)
    if (inverted) {
      draft.subject = inverted
      if (previous) this.#frame(draft, rootOf(previous), before)
      return draft
    }
    const last = before.findLast(({kind}) => kind !== 'infinitive')
    const returns = last?.relation === 'relative' && this.#view.lower(group.from - 1) === ','
    const shares = previous !== null && (returns || this.#isJoined(group.from))
    draft.opener = shares ? -1 : openerIn(this.#view, region, group, tops)
    draft.subject = shares ? null : subjectOf(this.#view, draft, tops, region)
    draft.from = draft.opener >= 0 ? draft.opener : (draft.subject?.from ?? group.from)
    if (!draft.subject) this.#lookBack(draft, before)
    this.#relate(draft, before, tops, next)
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

  /** "The man, who lives here, said": the subject stands before the relative clause; "and left": it is shared. */
  #lookBack(draft: Draft, before: readonly Draft[]): void {
    const previous = before.findLast(({kind}) => kind !== 'infinitive')
    const joined = this.#isJoined(draft.group.from)
    if (previous?.relation === 'relative' && previous.antecedent && !(joined && this.#isObject(previous.antecedent, before))) {
      draft.subject = previous.antecedent
      draft.from = previous.antecedent.from
      previous.parent = draft
      return
    }
    const fitting = before.filter((each) => each.group.kind === draft.group.kind)
    // "boarded a tanker that is at anchor and searched it": what is joined has one tense
    const first = fitting.findLast(({group}) => group.predicate.tense === draft.group.predicate.tense) ?? fitting.at(-1)
    if (!first || !joined) return
    draft.subject = first.subject
    draft.conjunctOf = first
    draft.parent = first.parent
    draft.relation = 'conjunct'
    draft.kind = first.kind
  }

  /** It stands behind a verb that has it for its object. */
  #isObject(antecedent: Phrase, before: readonly Draft[]): boolean {
    return before.some(({group, subject}) => group.to <= antecedent.from && subject !== null && subject.to <= group.from)
  }

  /** "… and left": a coordinator stands right before the verb, or before its adverb. */
  #isJoined(at: number): boolean {
    const before = this.#view.pos(at - 1) === 'ADV' ? at - 2 : at - 1
    return this.#view.rules.coordinators.has(this.#view.lower(before))
  }

  #relate(draft: Draft, before: readonly Draft[], tops: readonly Phrase[], next: VerbGroup | undefined): void {
    const {rules} = this.#view
    const previous = before.findLast((each) => each.kind !== 'infinitive' && each.parent !== draft) ?? null
    if (draft.conjunctOf) return
    if (draft.opener >= 0) {
      this.#subordinate(draft, previous, before.at(-1), tops)
      return
    }
    if (!previous) return
    const gap = this.#formsBetween(this.#lastOwn(previous, draft), draft.from)
    const own = rules.contentVerbs.has(draft.group.predicate.lemma)
    const said = rules.contentVerbs.has(previous.group.predicate.lemma)
    const joined = gap.some((form) => rules.coordinators.has(form))
    const parted = gap.some((form) => form === ',' || form === '”' || form === '"' || form === '“' || form === ';')
    if (said && !joined && draft.subject && (!parted || this.#leadsIn(previous, draft))) this.#hang(draft, previous, 'content')
    else if (joined) this.#join(draft, previous, own)
    else if (this.#isUnder(previous) && parted && draft.subject) this.#putUnder(draft, previous)
    else if (own && parted && this.#isBehind(draft, previous) && !hasContentBehind(this.#view, draft.group, next))
      this.#frame(draft, rootOf(previous), before)
  }

  /** "said despite the rain, it would go on", "said “the bridge is closed”": what parts them belongs to what is said. */
  #leadsIn({group}: Draft, draft: Draft): boolean {
    let at = group.to
    while (at < draft.from && this.#view.timed[at]) at++
    const pos = this.#view.pos(at)
    return this.#view.lower(at) === '“' || ((pos === 'ADP' || pos === 'SCONJ') && at < draft.from - 1)
  }

  /** "said if he lost, …": an adverbial clause right behind the verb, the content still to come. */
  #isUnder({parent, opener, group}: Draft): boolean {
    if (!parent || opener !== parent.group.to || group.kind === 'infinitive') return false
    const {rules, language} = this.#view
    const [word, reports] = [this.#view.lower(opener), language.reporting.verbs.get(parent.group.predicate.lemma)]
    const adverbial = rules.subordinators.get(word) === 'adverbial' || language.reporting.certainty.conditionals.has(word)
    return reports !== undefined && reports.force !== 'asks' && adverbial
  }

  #putUnder(draft: Draft, condition: Draft): void {
    this.#hang(draft, condition.parent, 'content')
    condition.parent = draft
    condition.relation = 'adverbial'
  }

  /** "…, analysts said": right behind a comma; behind a relative clause only with a subject of its own. */
  #isBehind(draft: Draft, previous: Draft): boolean {
    const closes = /^(?:,|”|"|;)$/.test(this.#view.lower(draft.from - 1))
    return previous.relation !== 'relative' || (closes && draft.subject !== null && draft.subject.from === draft.from)
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

  #subordinate(draft: Draft, previous: Draft | null, last: Draft | undefined, tops: readonly Phrase[]): void {
    const {rules} = this.#view
    const word = this.#view.lower(draft.opener)
    if (
      isRelative(this.#view, draft.opener, draft.group.from) &&
      !(word === 'that' && previous && this.#follows(previous, draft))
    ) {
      draft.kind = 'relative'
      draft.relation = 'relative'
      draft.antecedent = tops.findLast((p) => p.to <= draft.opener) ?? null
      draft.parent = previous
      return
    }
    draft.kind = 'subordinate'
    const content = rules.subordinators.get(word) === 'content' || rules.questionWords.has(word)
    // "declined to say whether …": it hangs on the infinitive
    const under = content && last?.kind === 'infinitive' && this.#follows(last, draft) ? last : previous
    this.#hang(draft, under, content && under ? 'content' : 'adverbial')
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
  #frame(draft: Draft, content: Draft, before: readonly Draft[]): void {
    content.parent = draft
    content.relation = 'content'
    for (const each of before) if (each.conjunctOf === content && each !== draft) each.parent = draft
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
    // "said Anna Weber, a doctor": nothing behind the speaker is the verb's
    const behind = subject && subject.from >= group.to ? {from: subject.to, to: subject.to} : {from: group.to, to: next}
    return {group, subject, opener: draft.opener, behind, before, told}
  }
}

/** Phrases that stand in no other. */
function topLevel(phrases: readonly Phrase[]): Phrase[] {
  const tops: Phrase[] = []
  for (const phrase of phrases) if (phrase.from >= (tops.at(-1)?.to ?? 0)) tops.push(phrase)
  return tops
}
