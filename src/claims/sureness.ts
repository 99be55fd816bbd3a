import type {Clause, TokenRange} from '../document/doc.ts'
import {textRange} from '../document/doc.ts'
import type {TextRange} from '../report/report.ts'
import type {Attribution} from './attribution.ts'
import type {Certainty} from './claim.ts'
import type {Core} from './core.ts'
import {isOneOf, type Reading} from './reading.ts'
import {wordOf} from './said.ts'

export interface Sureness {
  readonly certainty: Certainty
  readonly hedges: readonly TextRange[]
  readonly negated: boolean
  readonly denial?: TextRange
  readonly open?: TextRange
}

/** How sure a proposition is said to be, from its own clauses and the act that hands it on. */
export function surenessOf(reading: Reading, core: Core | undefined, by: Attribution | undefined, inChain: boolean): Sureness {
  if (!core) return {certainty: inChain || by ? 'reported' : 'asserted', hedges: [], negated: by?.negated ?? false}
  const hedges = core.path.flatMap((clause) => hedgesIn(reading, clause))
  const asides = core.path.flatMap((clause) => attributiveHedges(reading, clause))
  const denial = denialIn(reading, core)
  const open = openIn(reading, core)
  const reported = inChain || by !== undefined || hearsay(reading, core.event)
  const certainty = certaintyOf(reading, core, by, {hedged: hedges.length > 0, denied: denial !== undefined, reported})
  const all = [...new Set([...hedges, ...asides, ...(by?.finder === 'hearsay' ? modalOf(core.event) : [])])].sort((a, b) => a - b)
  return {
    certainty,
    hedges: all.map((i) => textRange(reading.doc, {from: i, to: i + 1})),
    negated:
      core.path.some((c) => c.predicate?.negation !== undefined && !isCorrected(reading, c)) ||
      (by?.negated === true && by.word?.force !== 'rejects'),
    ...(denial ? {denial: textRange(reading.doc, denial)} : {}),
    ...(open ? {open: textRange(reading.doc, open)} : {}),
  }
}

/** "nicht ein Unternehmen, sondern eine ganze Branche": corrected, not denied. */
function isCorrected(reading: Reading, clause: Clause): boolean {
  const from = clause.predicate?.negation ?? clause.from
  const {to} = reading.sentence(clause.sentence)
  for (let i = from; i < to; i++) if (reading.rules.insteads.has(reading.lower(i))) return true
  return false
}

function certaintyOf(
  reading: Reading,
  core: Core,
  by: Attribution | undefined,
  is: {readonly hedged: boolean; readonly denied: boolean; readonly reported: boolean},
): Certainty {
  if (is.denied && !is.reported) return 'contested'
  if (isConditional(reading, core.event)) return 'conditional'
  if (is.hedged || (by?.negated && by.word?.force === 'rejects')) return 'hedged'
  if (by?.finder === 'hearsay' && core.event.predicate?.tense === 'perfect') return 'reported'
  if (isPlanned(reading, core, by)) return 'planned'
  return is.reported ? 'reported' : 'asserted'
}

const modalOf = (clause: Clause): number[] =>
  clause.predicate?.finite === null || !clause.predicate ? [] : [clause.predicate.finite]

/** Adverbs, modals in the subjunctive, "scheinen", "ist wahrscheinlich": what weakens the predicate itself. */
function hedgesIn(reading: Reading, clause: Clause): number[] {
  const {certainty} = reading.rules
  const {predicate} = clause
  const hedges: number[] = []
  for (const i of reading.own(clause)) {
    const isAttribute =
      reading.pos(i) === 'ADJ' && reading.pos(i + 1) !== undefined && ['NOUN', 'PROPN', 'ADJ'].includes(reading.pos(i + 1)!)
    if (certainty.hedgeAdverbs.has(reading.lower(i)) && !isAttribute) hedges.push(i)
  }
  if (!predicate) return hedges
  if (
    predicate.mood === 'subjunctive-2' &&
    predicate.modal !== undefined &&
    certainty.hedgeModals.has(predicate.modal) &&
    predicate.finite !== null
  )
    hedges.push(predicate.finite)
  if (certainty.hedgeVerbs.has(predicate.lemma)) hedges.push(predicate.head)
  if (reading.language.clauses.copulas.has(predicate.lemma)) hedges.push(...predicativeHedges(reading, clause))
  return hedges
}

function predicativeHedges(reading: Reading, clause: Clause): number[] {
  const {certainty} = reading.rules
  const {predicate, subject} = clause
  return [...reading.own(clause)].filter((i) => {
    if (subject && subject.from <= i && i < subject.to) return false
    if (predicate?.tokens.includes(i)) return false
    const pos = reading.pos(i)
    return (pos === 'ADJ' || pos === 'ADV' || pos === 'NOUN') && certainty.hedgePredicatives.has(reading.lemma(i))
  })
}

/** "die gemunkelten Gespräche", "mutmaßliche Täter": hedges of a noun, which leave the predicate as it is. */
function attributiveHedges(reading: Reading, clause: Clause): number[] {
  const {hedgeAdjectives, hearsayAdverbs} = reading.rules.certainty
  return [...reading.own(clause)].filter(
    (i) =>
      hearsayAdverbs.has(reading.lower(i)) ||
      ((reading.pos(i) === 'ADJ' || reading.pos(i) === 'VERB') && isOneOf(reading, hedgeAdjectives, i)),
  )
}

function hearsay(reading: Reading, clause: Clause): boolean {
  for (const i of reading.own(clause)) if (reading.rules.certainty.hearsayAdverbs.has(reading.lower(i))) return true
  return false
}

function isPlanned(reading: Reading, core: Core, by: Attribution | undefined): boolean {
  const {predicate} = core.event
  if (predicate?.tense === 'future') return true
  const infinitive = core.event.kind === 'infinitive'
  if (core.path.some((c) => isWill(reading, c))) return true
  const wants = core.attitude?.word.force
  if (wants === 'plans' || (wants === 'wants' && core.path.length > 1) || wants === 'announces' || wants === 'promises')
    return true
  const word = reading.rules.verbs.get(predicate?.lemma ?? '')
  if (word?.force === 'plans' && !word.weak && predicate?.tense === 'present' && predicate.voice === 'active') return true
  const force = by?.word?.force
  return infinitive && (force === 'announces' || force === 'promises' || force === 'plans')
}

/** Not "soll gestanden haben", which is hearsay, nor "wollte sich nicht äußern", which is over. */
const isWill = (reading: Reading, clause: Clause): boolean => !refusesWords(reading, clause) && isModalOfPlan(reading, clause)

/** "will sich nicht äußern": no plan, but nothing said. */
const refusesWords = (reading: Reading, clause: Clause): boolean =>
  clause.predicate?.negation !== undefined && wordOf(reading, clause)?.word.medium === 'speech'

const isModalOfPlan = (reading: Reading, {predicate}: Clause): boolean =>
  predicate?.modal !== undefined &&
  isIntent(reading, predicate.modal) &&
  predicate.mood !== 'subjunctive-2' &&
  predicate.tense !== 'perfect' &&
  !(predicate.tense === 'past' && reading.rules.hearsayModals.get(predicate.modal) === 'claim')

/** "soll stattfinden", "will kommen": what is meant to be. */
const isIntent = (reading: Reading, modal: string): boolean => {
  const kind = reading.rules.hearsayModals.get(modal)
  return kind === 'hearsay' || kind === 'claim'
}

/** "Wenn es regnet, fällt das Fest aus"; not "auch wenn", nor "wenn einer kam", which has happened. */
function isConditional(reading: Reading, event: Clause): boolean {
  const {predicate} = event
  const over = predicate?.mood === 'indicative' && (predicate.tense === 'past' || predicate.tense === 'perfect')
  if (over) return false
  return reading
    .children(event)
    .some(
      (c) =>
        c.opener !== null &&
        reading.rules.certainty.conditionals.has(reading.lower(c.opener)) &&
        !reading.rules.certainty.concessions.has(reading.lower(c.opener - 1)) &&
        !reading.rules.certainty.concessions.has(reading.lower(c.opener + 1)),
    )
}

/** "trotz Dementis", "was Moskau bestreitet". */
function denialIn(reading: Reading, core: Core): TokenRange | undefined {
  const {certainty} = reading.rules
  for (const clause of core.path) {
    for (const i of reading.own(clause)) {
      if (!certainty.despite.has(reading.lower(i))) continue
      const phrase = reading.phraseOf(i)
      const to = phrase ? phrase.to : Math.min(i + 4, clause.to)
      for (let j = i + 1; j < to; j++)
        if (certainty.denialNouns.has(reading.lemma(j)) || certainty.denialNouns.has(reading.form(j))) return {from: i, to}
    }
    const child = reading
      .children(clause)
      .find(
        (c) =>
          (c.relation === 'parenthesis' ||
            (c.relation === 'relative' && c.opener !== null && reading.rules.sentencePronouns.has(reading.lower(c.opener)))) &&
          certainty.denialVerbs.has(c.predicate?.lemma ?? ''),
      )
    if (child) return {from: child.from, to: child.to}
  }
  return undefined
}

/** "wüssten nicht genau, wo und wann", "ist unklar", "weder bestätigen noch ausschließen". */
function openIn(reading: Reading, core: Core): TokenRange | undefined {
  for (const clause of core.path) {
    const {predicate} = clause
    if (!predicate) continue
    const question = contentOfQuestion(reading, clause)
    const start = Math.min(...predicate.tokens)
    if (
      question &&
      (reading.rules.openVerbs.has(predicate.lemma) ||
        (predicate.negation !== undefined && reading.rules.knowingVerbs.has(predicate.lemma)))
    )
      return {from: start, to: Math.max(question.to, ...predicate.tokens.map((i) => i + 1))}
    const marks = [...reading.own(clause)].filter((i) => reading.rules.openWords.has(reading.lemma(i)))
    if (marks.length > 0 && reading.language.clauses.copulas.has(predicate.lemma) && isMatter(reading, clause)) {
      const all = [...predicate.tokens, ...marks]
      return {from: Math.min(...all), to: Math.max(...all) + 1}
    }
  }
  return undefined
}

/** What can be open: a question, "es", a clause, "die Ursache"; a door that is open is no open matter. */
const isMatter = (reading: Reading, {subject}: Clause): boolean =>
  subject === null || subject.kind === 'pronoun' || reading.hasNoun(reading.rules.openSubjects, reading.lemma(subject.head))

/** The question word(s) of an indirect question under a clause: "wo und wann", "ob". */
function contentOfQuestion(reading: Reading, clause: Clause): TokenRange | undefined {
  const {questionWords} = reading.rules
  const question = reading.children(clause).find((c) => {
    const opener = c.opener === null ? '' : reading.lower(c.opener)
    return questionWords.has(opener) || opener === reading.rules.whether
  })
  if (!question || question.opener === null) return undefined
  let to = question.opener + 1
  while (to < question.to && (reading.pos(to) === 'CCONJ' || questionWords.has(reading.lower(to)))) to++
  return {from: question.opener, to}
}
