import {type Clause, type Phrase, type TokenRange, textRange} from '../document/doc.ts'
import type {MeaningRules} from '../language/meaning.ts'
import type {Gist, Term} from './claim.ts'
import type {Core} from './core.ts'
import {entityId} from './links.ts'
import type {Reading} from './reading.ts'
import type {Sureness} from './sureness.ts'
import {predicateTerm, termsIn, wordTerm} from './terms.ts'

/** A proposition's skeleton for comparing it with others. */
export function gistOf(reading: Reading, core: Core | undefined, content: readonly TokenRange[], sure: Sureness): Gist {
  const exclusive = exclusiveIn(reading, content)
  const predicate = core ? predicateOf(reading, core.event) : nounIn(reading, content)
  const attitude = core && attitudeOf(reading, core)
  return {
    ...(predicate ? {predicate} : {}),
    terms: termsIn(reading, content),
    quantities: quantitiesIn(reading, content),
    ...(exclusive ? {exclusive} : {}),
    ...uniqueIn(reading, core, content),
    ...(sure.denial ? {denial: sure.denial} : {}),
    ...(core?.evidence ? {evidence: textRange(reading.doc, core.evidence)} : {}),
    ...(sure.open ? {open: sure.open} : {}),
    ...(attitude ? {attitude} : {}),
    tense: tenseOf(core, sure),
  }
}

/** The verb, or the noun that a light verb carries: "plant ein Treffen" → Treffen, "führen Verhandlungen" → Verhandlung. */
function predicateOf(reading: Reading, event: Clause): Term | undefined {
  const {predicate} = event
  if (!predicate) return undefined
  const {lightVerbs, sensesOf, idioms} = reading.language.meaning
  const idiom = idioms.get(predicate.lemma)
  for (const i of idiom ? reading.own(event) : []) {
    const concept = idiom?.get(reading.lemma(i))
    const term = concept ? predicateTerm(reading, event) : undefined
    if (term && concept) return {...term, concept, senses: [concept]}
  }
  if (lightVerbs.has(predicate.lemma)) {
    const nouns = nounsOf(event, predicate.lemma, reading.language.meaning)
    for (const phrase of nouns) {
      const term = reading.pos(phrase.head) === 'NOUN' ? wordTerm(reading, phrase.head) : undefined
      if (term?.concept) return term
    }
    const adjective = [...reading.own(event)].find(
      (i) => reading.pos(i) === 'ADJ' && sensesOf(reading.lemma(i)).length > 0 && i !== predicate.head,
    )
    if (adjective !== undefined && reading.language.clauses.copulas.has(predicate.lemma)) return wordTerm(reading, adjective)
  }
  return predicateTerm(reading, event)
}

/** Where a light verb keeps its noun: object, predicative, prepositional object; the subject of "findet statt". */
function nounsOf(event: Clause, lemma: string, {lightPrepositional, lightIntransitive}: MeaningRules): Phrase[] {
  const by = (role: string) => event.dependents.filter((d) => d.role === role).map((d) => d.phrase)
  const subject = event.subject ? [event.subject] : []
  const passive = event.predicate?.voice !== 'active'
  const carriesPhrase = lightPrepositional.has(lemma)
  const objects = [
    ...by('obj'),
    ...by('predicative'),
    ...(carriesPhrase ? by('obl').filter((p) => p.preposition !== undefined) : []),
  ]
  return passive || lightIntransitive.has(lemma) ? [...subject, ...objects] : objects
}

/** Content that is a noun phrase: its first noun that has a meaning of its own. */
function nounIn(reading: Reading, content: readonly TokenRange[]): Term | undefined {
  for (const range of content)
    for (let i = range.from; i < range.to; i++) {
      const term = reading.pos(i) === 'NOUN' ? wordTerm(reading, i) : undefined
      if (term?.concept) return term
    }
  return undefined
}

function attitudeOf(reading: Reading, core: Core): Gist['attitude'] {
  if (!core.attitude) return undefined
  const {clause, word} = core.attitude
  const predicate = clause.predicate!
  const mention = clause.subject ? reading.mentionOf(clause.subject.core, clause.subject.head) : undefined
  return {
    lemma: predicate.lemma,
    force: word.force,
    range: textRange(reading.doc, {from: predicate.head, to: predicate.head + 1}),
    ...(mention ? {entity: entityId(mention.entity)} : {}),
  }
}

function quantitiesIn(reading: Reading, content: readonly TokenRange[]): Gist['quantities'] {
  return reading.quantitiesIn(content).map(({low, high, unit, hedge, from, to}) => ({
    low,
    high,
    ...(unit === undefined ? {} : {unit}),
    ...(hedge === undefined ? {} : {hedge}),
    range: textRange(reading.doc, {from, to}),
  }))
}

/** "zuletzt geprüft", "die letzte Prüfung"; not "letzte Woche". */
function uniqueIn(reading: Reading, core: Core | undefined, content: readonly TokenRange[]): Pick<Gist, 'unique'> {
  for (const range of core ? content : [])
    for (let i = range.from; i < range.to; i++)
      if (reading.rules.uniques.has(reading.lower(i)) && !reading.isTime(i))
        return {unique: textRange(reading.doc, {from: i, to: i + 1})}
  return {}
}

/** "Lediglich der Iran": the exclusive word and the phrase behind it (or before: "der Iran allein"). */
function exclusiveIn(reading: Reading, content: readonly TokenRange[]): Gist['exclusive'] {
  const {exclusives, negations} = reading.rules.certainty
  for (const range of content)
    for (let i = range.from; i < range.to; i++) {
      if (!exclusives.has(reading.lower(i)) || negations.has(reading.lower(i - 1)) || reading.pos(i) === 'ADJ') continue
      const phrase = reading.phraseFrom(i + 1) ?? reading.phraseFrom(i)
      if (!phrase || phrase.to > range.to || phrase.head <= i) continue
      const focus = {from: Math.max(i + 1, phrase.core.from), to: phrase.core.to}
      const mention = reading.mentionOf(focus, phrase.head)
      return {
        range: textRange(reading.doc, {from: i, to: i + 1}),
        focus: textRange(reading.doc, focus),
        ...(mention ? {entity: entityId(mention.entity)} : {}),
      }
    }
  return undefined
}

function tenseOf(core: Core | undefined, sure: Sureness): Gist['tense'] {
  if (sure.certainty === 'planned') return 'future'
  const tense = core?.event.predicate?.tense
  if (tense === 'future' || tense === 'present') return tense
  return tense === 'past' || tense === 'perfect' || tense === 'pluperfect'
    ? 'past'
    : core?.event.kind === 'infinitive'
      ? 'future'
      : 'none'
}
