import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import type {Attribution, Holder} from './attribution.ts'
import type {Reading} from './reading.ts'
import {remembering} from './remember.ts'
import {lastParts} from './spans.ts'

/** Letters of a compound's last part, at least, by which it is known as a thing: "Sprengstoff", never "Kamerad". */
const THING_PART = 5

/** Only somebody says something: what was read of a thing, an adverb or nobody is no attribution; a quotation looks for another. */
export function bySomebody(reading: Reading, found: readonly Attribution[]): Attribution[] {
  return found.flatMap((a): Attribution[] => {
    if (!a.holder || isSomebody(reading, a.holder)) return [a]
    const {holder: _holder, ...rest} = a
    return a.form === 'direct' && a.finder === 'quote' ? [{...rest, carry: true}] : []
  })
}

function isSomebody(reading: Reading, {head, core}: Holder): boolean {
  if (reading.rules.nobody.has(reading.lower(head))) return false
  const mention = reading.mentionOf(core, head)
  if (mention?.form === 'name') return true
  if (isThing(reading, reading.lemma(head))) return false
  const opens = core.to - core.from === 1 && core.from === reading.sentence(reading.sentenceOf(head)).from
  const noNoun = reading.pos(head) === 'ADV' || (reading.pos(head) === 'ADJ' && !isPeople(reading, head))
  return !(opens && !mention && noNoun)
}

const isThing = (reading: Reading, lemma: string): boolean => thingIn(reading.rules.things, lemma)

const thingIn = remembering((things: ReadonlySet<string>, lemma) => {
  for (const part of lastParts(lemma, THING_PART)) if (things.has(part)) return true
  return false
})

/** "X gab …, schloss sein Fahrrad ab und sagte": conjoined verbs have the first one's subject, where the nearest cannot speak. */
export function sharedSubject(reading: Reading, clause: Clause): Phrase | undefined {
  const {subject} = clause
  if (!subject || clause.conjunctOf === null || subject.head >= clause.from || canSpeak(reading, subject)) return undefined
  const first = reading.firstConjunct(clause)
  // "X gab ein Autogramm, schloss … ab": the first one may have been read as what the second says
  const before = reading.children(first).filter((c) => c.relation === 'content' && c.to <= (first.predicate?.finite ?? 0))
  return [first, ...before].map((c) => c.subject).find((s) => s !== null && s !== subject && canSpeak(reading, s)) ?? undefined
}

/** "ein Sprecher der Polizei | der Nachrichtenagentur mpd": a medium behind a finished genitive is spoken to, not the owner. */
export function beforeHearer(reading: Reading, range: TokenRange, head: number): number {
  const verb = reading.clauseAt(head)?.predicate?.finite ?? head
  if (verb >= range.from) return range.to
  for (let i = head + 2; i < range.to - 1; i++) {
    const phrase = reading.phraseFrom(i)
    if (reading.pos(i) !== 'DET' || reading.pos(i - 1) === 'ADP' || !phrase || phrase.preposition !== undefined) continue
    if (reading.hasNoun(reading.rules.mediaNouns, reading.lemma(phrase.head))) return i
  }
  return range.to
}

/** "Mutter Jessica P. (31): „…“": whom a colon before a quotation gives the word, an age in brackets between them. */
export function beforeColon(reading: Reading, colon: number): Phrase | undefined {
  if (reading.form(colon - 1) !== ')') return undefined
  for (let i = colon - 2; i > Math.max(0, colon - 5); i--) {
    if (reading.form(i) !== '(') continue
    const phrase = reading.phraseTo(i) ?? reading.phraseTo(i - 1)
    return phrase && phrase.preposition === undefined && canSpeak(reading, phrase) ? phrase : undefined
  }
  return undefined
}

/** True for a subject that can speak: a person, body, state, medium, a noun of office, an unnamed source, a personal pronoun. */
export function canSpeak(reading: Reading, phrase: Pick<Phrase, 'kind' | 'core' | 'head' | 'members'> | null): boolean {
  if (!phrase || reading.isTime(phrase.head)) return false
  if (phrase.kind === 'pronoun') return reading.rules.personPronouns.has(reading.lower(phrase.head))
  const lemma = reading.lemma(phrase.head)
  const {rules} = reading
  if (isThing(reading, lemma)) return false
  if (
    (reading.pos(phrase.head) !== 'PRON' && isPeople(reading, phrase.head)) ||
    reading.hasNoun(rules.offices, lemma) ||
    reading.isBody(lemma) ||
    reading.hasNoun(rules.unnamedSources, lemma) ||
    reading.hasNoun(rules.mediaNouns, lemma)
  )
    return true
  if (phrase.members.length > 1 || isMedium(reading, phrase)) return true
  const entity = reading.entity(reading.mentionOf(phrase.core, phrase.head))
  if (entity)
    return (
      entity.kind === 'person' ||
      entity.kind === 'place' ||
      entity.kind === 'organisation' ||
      entity.kind === 'state' ||
      entity.metonymOf !== undefined
    )
  return reading.language.clauses.personNoun.test(lemma.toLowerCase())
}

/** "Jugendliche", "die Verantwortlichen": an adjective for people, whatever its ending. */
const isPeople = (reading: Reading, i: number): boolean =>
  reading.rules.people.has(reading.lower(i)) || reading.rules.people.has(reading.lower(i).replace(/[nrms]$/u, ''))

/** "der „New York Times“", "dpa": a medium by its name. */
export function isMedium(reading: Reading, phrase: {readonly core: TokenRange; readonly head: number}): boolean {
  const {mediaNames} = reading.rules
  return mediaNames.has(reading.lower(phrase.head)) || mediaNames.has(plainName(reading, phrase.core).toLowerCase())
}

const MARKS = /^[„“”"»«‚‘'›‹\s]+|[„“”"»«‚‘'›‹\s]+$/gu

/** The words of a range without a leading article and quotation marks. */
export function plainName(reading: Reading, range: TokenRange): string {
  let from = range.from
  while (
    from < range.to - 1 &&
    (reading.pos(from) === 'DET' ||
      reading.rules.definiteArticles.has(reading.lower(from)) ||
      reading.pos(from) === 'ADV' ||
      /^[„“”"»«‚‘]$/.test(reading.form(from)))
  )
    from++
  return reading.text({from, to: range.to}).replace(MARKS, '')
}
