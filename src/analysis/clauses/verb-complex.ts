import type {Phrase, Predicate} from '../../document/doc.ts'
import {Imp, Ind, P1, Past, Plur, Pres, Sub1, Sub2} from '../../document/morph.ts'
import {INFINITIVE, PARTICIPLE, SEPARATOR, type WordView, ZU, ZU_INFINITIVE} from '../words/word-view.ts'

/** The verb forms of one clause, before they are read as one predicate. */
export interface VerbParts {
  readonly finite: number
  /** Infinitives and participles in text order. */
  readonly others: readonly number[]
  /** Tokens of the clause itself, in order. */
  readonly own: readonly number[]
  /** The quotation in which a token stands, or -1. */
  readonly inner: (token: number) => number
}

type Voice = Predicate['voice']
type Tense = Predicate['tense']

/** Resolves the verb forms of a clause to one predicate; null where there is no verb. */
export function resolvePredicate(
  view: WordView,
  parts: VerbParts,
  subject: Phrase | null,
  shared: Predicate | null,
): Predicate | null {
  const {finite, others} = parts
  if (finite < 0 && !others.length) return null
  const head = contentVerb(view, parts)
  const particle = head === finite ? particleOf(view, parts) : -1
  const {tense, voice, modal} = build(view, parts, head, shared)
  const zus = others.filter((v) => view.is(v, ZU_INFINITIVE) && view.is(v - 1, ZU)).map((v) => v - 1)
  const tokens = [...others, ...zus, ...(finite >= 0 ? [finite] : []), ...(particle >= 0 ? [particle] : [])]
  const reflexive = reflexiveOf(view, parts, subject)
  const negation = negationOf(view, parts, head)
  return {
    lemma: lemmaOf(view, head, particle),
    tokens: [...new Set(tokens)].sort((a, b) => a - b),
    head,
    finite: finite >= 0 ? finite : null,
    mood: finite >= 0 ? moodOf(view, finite, subject) : (shared?.mood ?? 'none'),
    tense,
    voice,
    ...(modal ? {modal} : {}),
    reflexive,
    ...(negation >= 0 ? {negation} : {}),
  }
}

function isBuilder(view: WordView, verb: number): boolean {
  const {rules} = view
  const lemma = view.lemma(verb)
  return lemma === rules.have || lemma === rules.be || lemma === rules.become || rules.modals.has(lemma)
}

/** The verb that carries the meaning: the first of the right bracket that does not only build tense, voice or mode. */
function contentVerb(view: WordView, {finite, others}: VerbParts): number {
  for (const verb of others) if (!isBuilder(view, verb)) return verb
  return others[0] ?? finite
}

/** A separable particle at the end of the clause that makes a new verb with the finite one. */
function particleOf(view: WordView, {finite, own, others}: VerbParts): number {
  if (finite < 0 || others.length || view.lemma(finite) === view.rules.be) return -1
  for (let k = own.length - 1, seen = 0; k >= 0 && seen < 40; k--, seen++) {
    const at = own[k]!
    if (at <= finite) return -1
    const word = view.lower(at)
    if (!view.rules.particles.has(word)) continue
    const last = k === own.length - 1 || own[k + 1] !== at + 1 || view.pos(at + 1) === 'PUNCT'
    const tagged =
      !/^(?:NOUN|VERB|AUX|PRON|DET|PART)$/.test(view.pos(at)) ||
      (view.pos(at) === 'DET' && k === own.length - 1 && view.is(at + 1, SEPARATOR))
    if (!tagged || !startsNoPhrase(view, at, own[k + 1])) continue
    if (view.rules.weakParticles.has(word) ? last && view.pos(at) === 'ADP' : last || view.pos(at) === 'ADP') return at
  }
  return -1
}

/** A particle is followed by nothing that a preposition could govern. */
function startsNoPhrase(view: WordView, at: number, next: number | undefined): boolean {
  if (next === undefined || next !== at + 1) return true
  return !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(view.pos(next))
}

function lemmaOf(view: WordView, head: number, particle: number): string {
  const lemma = view.lemma(head)
  if (particle < 0) return lemma
  const joined = view.lower(particle)
  return lemma.startsWith(joined) && lemma.length > joined.length + 3 && lemma !== joined ? lemma : joined + lemma
}

function build(
  view: WordView,
  {finite, others}: VerbParts,
  head: number,
  shared: Predicate | null,
): {tense: Tense; voice: Voice; modal?: string} {
  const {rules} = view
  const builders = [...(finite >= 0 && finite !== head ? [finite] : []), ...others.filter((v) => v !== head)]
  const lemmas = builders.map((v) => view.lemma(v))
  const participle = head !== finite && (view.is(head, PARTICIPLE) || isPastPassive(view, finite))
  const modalVerb = builders.find(
    (v) => rules.modals.has(view.lemma(v)) || (view.is(head, ZU_INFINITIVE) && rules.raising.has(view.lemma(v))),
  )
  const modal = modalVerb === undefined ? {} : {modal: view.lemma(modalVerb)}
  if (finite < 0 && shared)
    return {tense: shared.tense, voice: participle ? shared.voice : 'active', ...(shared.modal ? {modal: shared.modal} : {})}
  const worden = builders.some((v) => view.lower(v) === rules.passiveParticiple)
  const beInfinitive = others.some((v) => v !== head && view.lemma(v) === rules.be)
  const passive = participle && (worden || (lemmas.includes(rules.become) && !beInfinitive))
  const perfectBe = rules.perfectWithBe.has(view.lemma(head))
  const be = lemmas.includes(rules.be)
  const have = lemmas.includes(rules.have) && (participle || view.is(head, INFINITIVE))
  const state = participle && be && !passive && !perfectBe && !have
  const loose = participle && finite < 0 && !builders.length && !perfectBe
  const voice: Voice = passive || loose ? 'passive' : state ? 'state' : 'active'
  const done = have || (participle && be && (perfectBe || passive))
  return {tense: tenseOf(view, finite, head, done, participle), voice, ...modal}
}

/** "wurden vergeben": behind the past of "werden" a form that is also an infinitive is the participle. */
const isPastPassive = (view: WordView, finite: number): boolean =>
  finite >= 0 && view.lemma(finite) === view.rules.become && isPast(view, finite)

const isPast = (view: WordView, finite: number): boolean => (view.morph(finite) & (Past | Sub2 | Pres | Ind)) === (Past | Ind)

function tenseOf(view: WordView, finite: number, head: number, done: boolean, participle: boolean): Tense {
  if (finite < 0) return done ? 'perfect' : 'none'
  const {rules} = view
  const past = isPast(view, finite)
  const auxiliary = view.lemma(finite)
  if (done) return past && (auxiliary === rules.have || auxiliary === rules.be) ? 'pluperfect' : 'perfect'
  if (auxiliary === rules.become && head !== finite && !participle) return 'future'
  return past || (view.morph(finite) & Past && view.morph(finite) & Ind) ? 'past' : 'present'
}

/** Decides the mood where the form leaves it open: "sage" with a third person is the subjunctive, "sagen" is not. */
function moodOf(view: WordView, finite: number, subject: Phrase | null): Predicate['mood'] {
  const morph = view.morph(finite)
  const moods = morph & (Ind | Sub1 | Sub2 | Imp)
  if (moods === Ind) return 'indicative'
  if (moods === Sub1) return 'subjunctive-1'
  if (moods === Sub2) return 'subjunctive-2'
  if (moods === Imp) return 'imperative'
  const firstPerson = subject !== null && (view.morph(subject.head) & P1) !== 0 && subject.kind === 'pronoun'
  const third = subject !== null && !firstPerson
  if (moods & Sub1 && third && !(morph & Plur) && /e$/.test(view.lower(finite)) && morph & Pres) return 'subjunctive-1'
  if (moods & Sub2 && !(moods & Ind)) return 'subjunctive-2'
  if (moods & Sub1 && !(moods & Ind)) return 'subjunctive-1'
  return 'indicative'
}

function reflexiveOf(view: WordView, {own}: VerbParts, subject: Phrase | null): boolean {
  const person = subject && subject.kind === 'pronoun' ? view.morph(subject.head) & P1 : 0
  for (let k = 0; k < own.length && k < 200; k++) {
    const at = own[k]!
    const word = view.lower(at)
    if (!view.rules.reflexives.has(word) || view.pos(at) !== 'PRON') continue
    if (view.pos(at - 1) === 'ADP') continue
    if (word === view.rules.reflexive || (person && (view.morph(at) & P1) !== 0)) return true
  }
  return false
}

/** A negation in the clause, unless it stands in a quotation or a comparison of its own (als „nicht verhandelbar“). */
function negationOf(view: WordView, {own, inner}: VerbParts, head: number): number {
  const {rules} = view
  for (let k = 0; k < own.length && k < 200; k++) {
    const at = own[k]!
    if (!rules.negators.has(view.lower(at))) continue
    if (rules.afterFocusNegator.has(view.lower(at + 1)) || rules.comparators.has(view.lower(at - 1))) continue
    if (inner(at) !== inner(head) || boundsNumber(view, at)) continue
    return at
  }
  return -1
}

/** "nicht (viel) mehr als eine Million": the number is bounded, nothing is negated; "nicht mehr als Minister" is. */
function boundsNumber(view: WordView, at: number): boolean {
  const {moreOrLess, comparators, measureNouns} = view.rules
  const more = moreOrLess.has(view.lower(at + 1)) ? at + 1 : at + 2
  if (!moreOrLess.has(view.lower(more)) || !comparators.has(view.lower(more + 1))) return false
  const number = more + 2
  return view.pos(number) === 'NUM' || (view.pos(number) === 'DET' && measureNouns.has(view.lemma(number + 1).toLowerCase()))
}
