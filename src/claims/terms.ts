import {type Clause, type Mention, type TokenRange, textRange} from '../document/doc.ts'
import type {MeaningRules} from '../language/meaning.ts'
import type {Term} from './claim.ts'
import {entityId} from './links.ts'
import type {Reading} from './reading.ts'
import {remembering} from './remember.ts'

const KINDS: Readonly<Record<string, Term['pos']>> = {NOUN: 'noun', ADJ: 'adjective', VERB: 'verb', PROPN: 'name', NUM: 'number'}

/** The content words of ranges: each with its concept, compound parts and entity. Verb complexes count once, under their full lemma. */
export function termsIn(reading: Reading, ranges: readonly TokenRange[]): Term[] {
  const terms: Term[] = []
  const verbs = predicatesIn(reading, ranges)
  for (const range of ranges)
    for (let i = range.from; i < range.to; i++) {
      if (reading.isTime(i)) continue
      const mention = reading.mentionAt(i)
      if (mention && mention.to <= range.to) {
        terms.push(mentionTerm(reading, mention))
        if (mention.form !== 'nominal') {
          i = mention.to - 1
          continue
        }
      }
      const term = verbs.has(i) ? verbs.get(i) : wordTerm(reading, i)
      if (term) terms.push(term)
    }
  return terms
}

/** Head of each verb complex → its term; its other tokens → nothing. */
function predicatesIn(reading: Reading, ranges: readonly TokenRange[]): Map<number, Term | undefined> {
  const verbs = new Map<number, Term | undefined>()
  const seen = new Set<number>()
  for (const range of ranges)
    for (let i = range.from; i < range.to; i++) {
      const clause = reading.clauseAt(i)
      if (!clause?.predicate || seen.has(clause.id)) continue
      seen.add(clause.id)
      for (const token of clause.predicate.tokens) verbs.set(token, undefined)
      const term = predicateTerm(reading, clause)
      if (term && !reading.language.meaning.faint.has(term.lemma)) verbs.set(clause.predicate.head, term)
    }
  return verbs
}

export function predicateTerm(reading: Reading, clause: Clause): Term | undefined {
  const {predicate} = clause
  if (!predicate) return undefined
  return {
    lemma: predicate.lemma,
    ...meant(reading.language.meaning.sensesOf(predicate.lemma)),
    ...glossed(reading.language.meaning, predicate.lemma, 'verb'),
    pos: 'verb',
    range: textRange(reading.doc, {from: predicate.head, to: predicate.head + 1}),
  }
}

function mentionTerm(reading: Reading, mention: Mention): Term {
  const entity = reading.entity(mention)
  const named = entity && reading.hasName(entity) ? reading.doc.mentions[entity.name] : undefined
  return {
    lemma: named ? reading.baseOf(named) : reading.lemma(mention.to - 1),
    pos: 'name',
    range: textRange(reading.doc, mention),
    entity: entityId(mention.entity),
  }
}

/** The term of one word: nouns with concept and compound parts; nothing for words too common to tell claims apart. */
export function wordTerm(reading: Reading, i: number): Term | undefined {
  const pos = KINDS[reading.pos(i) ?? '']
  const lemma = reading.lemma(i)
  if (!pos || reading.language.meaning.faint.has(lemma) || !/\p{L}|\p{N}/u.test(lemma)) return undefined
  const {meaning} = reading.language
  const own = sensesOf(meaning, lemma)
  const parts = pos === 'noun' || pos === 'name' ? compoundOf(reading.language.meaning, lemma) : undefined
  return {
    lemma,
    ...meant(own.length > 0 || !parts ? own : sensesOf(meaning, capital(parts.head))),
    ...glossed(meaning, lemma, pos),
    pos,
    range: textRange(reading.doc, {from: i, to: i + 1}),
    ...(parts ? {head: parts.head, modifier: parts.modifier} : {}),
  }
}

/** German nouns for nouns, small words for the rest; whatever there is where neither fits. */
function glossed({glossesOf}: MeaningRules, lemma: string, pos: Term['pos']): Pick<Term, 'glosses'> {
  const all = glossesOf?.(lemma) ?? []
  const isNoun = pos === 'noun' || pos === 'name'
  const glosses = all.filter((g) => /^\p{Lu}/u.test(g) === isNoun)
  return all.length === 0 ? {} : {glosses: glosses.length > 0 ? glosses : all}
}

const sensesOf = remembering((meaning: MeaningRules, lemma) => meaning.sensesOf(lemma))

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

const LINKING = /(?:s|es|n|en|er|e|-)$/u

/** A word's classes as a term holds them. */
function meant(senses: readonly string[]): Pick<Term, 'concept' | 'senses'> {
  const [concept] = senses
  return concept === undefined ? {} : senses.length > 1 ? {concept, senses} : {concept}
}

/** Least letters of a last part that is no word of `shortHeads`: "Tor" is no part of "Direktor". */
const LEAST_HEAD = 4

/** A compound whose last part the table of meanings knows: "Waffenlieferung" → waffen + lieferung; the longest last part wins. */
const compoundOf = remembering((meaning: MeaningRules, lemma): Compound | undefined => {
  const {senses, shortHeads, wholeWords} = meaning
  const hyphen = lemma.lastIndexOf('-')
  if (hyphen > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(lemma.slice(hyphen + 1)))
    return {head: lemma.slice(hyphen + 1).toLowerCase(), modifier: {text: lemma.slice(0, hyphen).toLowerCase()}}
  if (wholeWords.has(lemma)) return undefined
  for (let at = 3; at + 3 <= lemma.length; at++) {
    const head = lemma.slice(at).replace(/^-/u, '')
    if (!senses.has(capital(head)) || (head.length < LEAST_HEAD && !shortHeads.has(head))) continue
    const before = lemma.slice(0, at).replace(/-$/u, '')
    return {head: head.toLowerCase(), modifier: {text: before.toLowerCase(), ...meant(modifierSenses(meaning, before))}}
  }
  return undefined
})

interface Compound {
  readonly head: string
  readonly modifier: NonNullable<Term['modifier']>
}

function modifierSenses({senses}: MeaningRules, before: string): readonly string[] {
  for (const word of [before, before.replace(LINKING, ''), `${before}e`, before.replace(/en$/u, '')]) {
    const known = senses.get(word)
    if (known) return known
  }
  return []
}
