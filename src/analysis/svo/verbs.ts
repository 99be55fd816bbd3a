import type {Predicate} from '../../document/doc.ts'
import {Fin, Inf, Part1, Part2, Past} from '../../document/morph.ts'
import type {SvoView} from './view.ts'

/** A verb with its auxiliaries, in a row but for adverbs. */
export interface VerbGroup {
  readonly kind: 'finite' | 'infinitive'
  readonly from: number
  readonly to: number
  readonly predicate: Predicate
}

/** Tokens of a relative clause in commas at most. */
const REACH = 30

/** Adverbs between the parts of a verb at most. */
const GAP = 3

/** The verb groups of a sentence in text order; participles by themselves make none. */
export function verbGroups(view: SvoView, from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let at = from; at < to; ) {
    const group = finiteAt(view, at, from, to) ?? infinitiveAt(view, at, to)
    if (group) groups.push(group)
    at = group ? group.to : at + 1
  }
  return groups
}

const isVerb = (view: SvoView, at: number): boolean => view.pos(at) === 'VERB' || view.pos(at) === 'AUX'

function finiteAt(view: SvoView, at: number, from: number, end: number): VerbGroup | null {
  if (!isVerb(view, at) || !(view.may(at, Fin) || isBareFinite(view, at) || isHiddenPast(view, at))) return null
  if (at === from && view.lower(at) === view.lemma(at) && /^(?:NOUN|PROPN|ADJ)$/.test(view.pos(at + 1))) return null
  if (view.pos(at) === 'VERB' && view.may(at, Inf | Part1 | Part2) && isVerb(view, at - 1)) return null
  const tokens = chain(view, at, end)
  const raised = raisedBy(view, tokens, end)
  const all = raised ?? tokens
  return {kind: 'finite', from: at, to: (all.at(-1) ?? at) + 1, predicate: predicateOf(view, all, tokens, at)}
}

/** "Hundreds appear": the base form is finite where no auxiliary, infinitive mark or "make" governs it. */
function isBareFinite(view: SvoView, at: number): boolean {
  if (!view.may(at, Inf) || view.may(at, Part2)) return false
  let before = at - 1
  while (view.pos(before) === 'ADV' || view.pos(before) === 'PART') {
    if (view.lower(before) === view.rules.infinitiveMark) return false
    before--
  }
  return isNominal(view.pos(before)) && !view.rules.bareInfinitive.has(view.lemma(before - 1))
}

const isNominal = (pos: string): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(pos)

/**
 * A past tense that looks like a participle: with an object ("a warehouse caught fire"), or behind a relative clause in commas
 * ("Marsh, who led it, declined to say"). A participle behind its noun has no object and no such clause before it.
 */
function isHiddenPast(view: SvoView, at: number): boolean {
  if (!view.may(at, Part2) || view.may(at, Fin)) return false
  const next = view.pos(at + 1)
  const object = next === 'DET' || next === 'PRON' || next === 'NOUN' || next === 'PROPN' || next === 'NUM'
  if (isNominal(view.pos(at - 1)) && object && !view.timed[at + 1]) return true
  // "says the barges “bumped into each other”": a quotation that begins with the verb
  if (/^[“"]$/.test(view.lower(at - 1)) && isNominal(view.pos(at - 2))) return true
  if (view.lower(at - 1) !== ',') return false
  for (let i = at - 2; i > Math.max(0, at - REACH); i--)
    if (view.lower(i) === ',') return view.rules.relativePronouns.has(view.lower(i + 1))
  return false
}

/** "to say", "to have been delivered". */
function infinitiveAt(view: SvoView, at: number, end: number): VerbGroup | null {
  if (view.lower(at) !== view.rules.infinitiveMark) return null
  let verb = at + 1
  while (verb < end && verb - at <= GAP && view.pos(verb) === 'ADV') verb++
  if (verb >= end || !isVerb(view, verb) || !(view.may(verb, Inf) || view.pos(verb) === 'VERB')) return null
  const tokens = chain(view, verb, end)
  return {kind: 'infinitive', from: at, to: (tokens.at(-1) ?? verb) + 1, predicate: predicateOf(view, tokens, tokens, null)}
}

/** An auxiliary, also one that was tagged a verb of its own ("to have ended"). */
function leads(view: SvoView, at: number): boolean {
  return view.pos(at) === 'AUX' || view.lemma(at) === view.rules.have || view.lemma(at) === view.rules.be
}

/** Auxiliaries and the verb they lead to; adverbs and a negation between are left out. */
function chain(view: SvoView, at: number, end: number): number[] {
  const tokens = [at]
  let i = at + 1
  let gap = 0
  while (i < end && leads(view, tokens.at(-1) ?? at) && gap <= GAP) {
    const negation = view.rules.negators.has(view.lower(i))
    if (isVerb(view, i) && view.may(i, Inf | Part1 | Part2)) {
      tokens.push(i)
      gap = 0
    } else if (view.pos(i) === 'ADV' || negation) gap++
    else break
    i++
  }
  return tokens
}

/** "appear to have ended", "are believed to have been delivered": the infinitive carries the meaning. */
function raisedBy(view: SvoView, tokens: readonly number[], end: number): number[] | null {
  const last = tokens.at(-1) ?? 0
  if (!view.rules.raising.has(view.lemma(last)) || view.lower(last + 1) !== view.rules.infinitiveMark) return null
  const passive = tokens.length > 1 || !view.rules.predicativeAs.has(view.lemma(last))
  const inner = passive ? infinitiveAt(view, last + 1, end) : null
  return inner ? [...tokens, ...inner.predicate.tokens] : null
}

function predicateOf(view: SvoView, all: readonly number[], first: readonly number[], finite: number | null): Predicate {
  const head = all.at(-1) ?? 0
  const lead = first[0] ?? head
  const modal = view.rules.modals.has(view.lemma(lead)) && all.length > 1 ? view.lemma(lead) : undefined
  const raiser = all.length > first.length ? view.lemma(first.at(-1) ?? lead) : undefined
  const negation = negationIn(view, lead, head)
  return {
    lemma: view.lemma(head),
    tokens: all,
    head,
    finite,
    mood: finite === null ? 'none' : 'indicative',
    tense: finite === null ? 'none' : tenseOf(view, first, modal, raiser),
    voice: isPassive(view, all) ? 'passive' : 'active',
    ...(raiser ? {modal: raiser} : modal && modal !== view.rules.become ? {modal} : {}),
    reflexive: false,
    ...(negation < 0 ? {} : {negation}),
  }
}

function tenseOf(
  view: SvoView,
  tokens: readonly number[],
  modal: string | undefined,
  raiser: string | undefined,
): Predicate['tense'] {
  const lead = tokens[0] ?? 0
  if (modal === view.rules.become || (raiser && view.rules.weakParticles.has(raiser))) return 'future'
  if (tokens.length > 1 && view.lemma(lead) === view.rules.have) return view.may(lead, Past) ? 'pluperfect' : 'perfect'
  return (view.may(lead, Past) || !view.may(lead, Fin | Inf)) && !modal ? 'past' : 'present'
}

function isPassive(view: SvoView, tokens: readonly number[]): boolean {
  const head = tokens.at(-1) ?? 0
  const before = tokens.at(-2)
  return before !== undefined && view.lemma(before) === view.rules.be && view.may(head, Part2) && !view.may(head, Part1)
}

function negationIn(view: SvoView, from: number, to: number): number {
  for (let i = Math.max(0, from - 1); i <= to; i++) if (view.rules.negators.has(view.lower(i))) return i
  return -1
}

/**
 * "No permit was issued", "had no permits", "is not true": the predicate with a negation that opens its subject (`opens`) or
 * stands right behind the verb, if that is not another clause's.
 */
export function negated(view: SvoView, {predicate, to}: VerbGroup, opens: number, own: boolean): Predicate {
  if (predicate.negation !== undefined) return predicate
  const behind = own && view.lower(to + 1) !== view.rules.infinitiveMark ? to : -1
  const at = [opens, behind].find((i) => i >= 0 && view.rules.negators.has(view.lower(i)))
  return at === undefined ? predicate : {...predicate, negation: at}
}
