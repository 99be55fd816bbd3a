import type {Clause, TokenRange} from '../document/doc.ts'
import {Indef} from '../document/morph.ts'
import type {Reading} from './reading.ts'
import {holds} from './spans.ts'

/** A clause beside a main one that an editor would check by itself, and its words without the conjunction. */
export interface Aside {
  readonly clause: Clause
  readonly words: TokenRange
}

/** The clauses of a sentence that tell something of their own: relative clauses, and deeds behind "als", "nachdem", "obwohl". */
export function asidesIn(reading: Reading, n: number): Aside[] {
  const {from, to} = reading.sentence(n)
  const found: Aside[] = []
  for (let i = from; i < to; i++) {
    const clause = reading.clauseAt(i)
    if (!clause || clause.from !== i || found.some((f) => f.clause.predicate && holds(f.words, clause))) continue
    if (tellsFigure(reading, clause)) found.push({clause, words: clause})
    if (clause.predicate?.finite == null) continue
    const more = tellsMore(reading, clause)
    if (!more && !tellsDeed(reading, clause)) continue
    const others = reading.conjuncts(clause).filter((c) => c.predicate?.finite != null)
    found.push({clause, words: {from: more ? startWithWhom(clause) : clause.from + 1, to: clause.to}})
    found.push(...others.map((c) => ({clause: c, words: c})))
  }
  return found
}

/** "die Firma, die in Kiel 320 Menschen beschäftigt": whom it is about belongs to it where it stands at once before. */
function startWithWhom({antecedent, from}: Clause): number {
  if (!antecedent || antecedent.to > from || antecedent.to < from - 1) return from
  return antecedent.core.from
}

/** Words of a clause that tells something; one word less beside a name. */
const LEAST = 5
const LEAST_OF_NAMED = 4

/**
 * "die Firma, die in Kiel 320 Menschen beschäftigt"; not who somebody unnamed is ("Ein Beamter, der dabei war, …"), unless it is told when, nor
 * what is wished ("der nicht genannt werden will").
 */
function tellsMore(reading: Reading, clause: Clause): boolean {
  const {predicate, subject, opener, antecedent} = clause
  const least = antecedent && reading.pos(antecedent.head) === 'PROPN' ? LEAST_OF_NAMED : LEAST
  if (clause.relation !== 'relative' || reading.form(clause.from - 1) !== ',' || clause.to - clause.from < least) return false
  const told = predicate?.mood === 'indicative' && predicate.modal !== 'wollen'
  const ofOthers = subject?.kind === 'pronoun' && opener !== null && subject.from > opener
  return told && !ofOthers && (!isDescription(reading, clause) || [...reading.own(clause)].some((i) => reading.isTime(i)))
}

/** It stands inside its sentence, behind somebody or something not told of before. */
function isDescription(reading: Reading, {antecedent, sentence, to}: Clause): boolean {
  const isNew = antecedent !== undefined && ((reading.doc.tags.morph[antecedent.core.from] ?? 0) & Indef) !== 0
  return isNew && to < reading.sentence(sentence).to - 1
}

/** "…, als der Wagen aus den Schienen sprang": told of the past, with somebody in it who is not just named again. */
function tellsDeed(reading: Reading, {relation, opener, predicate, subject, from, to}: Clause): boolean {
  if (relation !== 'adverbial' || opener !== from || to - from < LEAST || predicate?.mood !== 'indicative') return false
  const tense = reading.rules.deedOpeners.get(reading.lower(opener))
  if (!tense || !subject || subject.kind === 'pronoun') return false
  return tense === 'any' || predicate.tense === 'past' || predicate.tense === 'pluperfect'
}

/** "Das Boot war überladen: mehr als 200 Menschen auf einem Deck": a figure without a verb behind a colon. */
const tellsFigure = (reading: Reading, {kind, predicate, from, to}: Clause): boolean =>
  kind === 'fragment' &&
  !predicate &&
  to - from >= LEAST_OF_NAMED &&
  reading.form(from - 1) === ':' &&
  reading.quantitiesIn([{from, to}]).length > 0
