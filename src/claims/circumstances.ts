import {type Clause, type Phrase, type TokenRange, textRange} from '../document/doc.ts'
import type {When} from '../report/report.ts'
import type {Participant, Place} from './claim.ts'
import type {Core} from './core.ts'
import {entityId} from './links.ts'
import type {Reading} from './reading.ts'
import {holds} from './spans.ts'

export interface Circumstances {
  readonly who: readonly Participant[]
  readonly when?: When
  readonly where?: Place
}

/** Who does what to whom, when and where, read from the happening's clause first, then from the clauses around it. */
export function circumstancesOf(reading: Reading, core: Core | undefined, content: readonly TokenRange[]): Circumstances {
  const when = whenOf(reading, core, content)
  const where = whereOf(reading, core, content)
  return {who: core ? whoOf(reading, core) : [], ...(when ? {when} : {}), ...(where ? {where} : {})}
}

function whoOf(reading: Reading, core: Core): Participant[] {
  const {event} = core
  const passive = event.predicate?.voice === 'passive'
  const who: Participant[] = []
  const add = (role: Participant['role'], phrase: Phrase) => who.push(...participants(reading, role, phrase))
  const subject = subjectOf(event) ?? controller(core)
  if (subject) add(passive ? 'object' : 'actor', subject)
  for (const {role, phrase} of event.dependents) {
    if (role === 'agent') add('actor', phrase)
    else if (role === 'obj' && !isReflexive(reading, phrase)) add('object', phrase)
    else if (role === 'iobj' && !isReflexive(reading, phrase)) add('beneficiary', phrase)
    else if (role === 'obl' && phrase.preposition !== undefined) {
      const as = reading.rules.participantPrepositions.get(reading.lower(phrase.preposition))
      if (as && !reading.isTime(phrase.head) && (as !== 'target' || reading.mentionOf(phrase.core, phrase.head))) add(as, phrase)
    }
  }
  return who
}

/** "die Firma, die 320 Menschen beschäftigt": the relative pronoun stands for what is before it. */
export const subjectOf = ({subject, opener, antecedent}: Clause): Phrase | null =>
  subject !== null && subject.head === opener && antecedent ? antecedent : subject

/** An infinitive has no subject of its own: the one above acts. */
function controller(core: Core): Phrase | undefined {
  for (const clause of [...core.path].reverse()) if (clause.subject) return clause.subject
  return undefined
}

function participants(reading: Reading, role: Participant['role'], phrase: Phrase): Participant[] {
  if (phrase.members.length > 1) return phrase.members.map((m) => participant(reading, role, m, lastWord(m)))
  return [participant(reading, role, phrase.core, phrase.head)]
}

const lastWord = (range: TokenRange): number => range.to - 1

function participant(reading: Reading, role: Participant['role'], range: TokenRange, head: number): Participant {
  const mention = reading.mentionOf(range, head)
  return {role, ...(mention ? {entity: entityId(mention.entity)} : {}), range: textRange(reading.doc, range)}
}

const isReflexive = (reading: Reading, phrase: Phrase): boolean =>
  reading.language.clauses.reflexives.has(reading.lower(phrase.head))

/** The time of the happening: in its own clause, else in a clause looked through, else anywhere in the content. */
function whenOf(reading: Reading, core: Core | undefined, content: readonly TokenRange[]): When | undefined {
  const inside = reading
    .timesIn(content)
    .filter((t) => t.kind !== 'set' && t.when.because !== 'duration' && t.when.because !== 'set')
  const order = core ? [...core.path].reverse() : []
  for (const clause of order) {
    const own = inside.filter((t) => reading.clauseAt(t.from)?.id === clause.id)
    const best = own.find((t) => t.kind === 'date' || t.kind === 'time') ?? own[0]
    if (best) return best.when
  }
  return (inside.find((t) => t.kind === 'date' || t.kind === 'time') ?? inside[0])?.when
}

/** The place: a city before a country, in the happening's clause before the others. */
function whereOf(reading: Reading, core: Core | undefined, content: readonly TokenRange[]): Place | undefined {
  const phrases: Phrase[] = []
  for (const clause of core ? [...core.path].reverse() : []) phrases.push(...localPhrases(reading, clause))
  const inside = phrases.filter((p) => content.some((c) => holds(c, p.core)))
  const places = inside.map((p) => placeOf(reading, p)).filter((p) => p !== undefined)
  return places.find((p) => p.grain !== 'country') ?? places[0]
}

function localPhrases(reading: Reading, clause: Clause): Phrase[] {
  const own: Phrase[] = []
  for (const i of reading.own(clause)) {
    const phrase = reading.phraseOf(i)
    if (phrase && reading.rules.placePrepositions.has(reading.lower(i)) && phrase.core.from > i) own.push(phrase)
  }
  return own
}

function placeOf(reading: Reading, phrase: Phrase): Place | undefined {
  const mention = reading.mentionOf(phrase.core, phrase.head)
  const entity = reading.entity(mention)
  if (
    !mention ||
    !entity ||
    (entity.kind !== 'place' && entity.kind !== 'state') ||
    mention.form === 'pronoun' ||
    mention.form === 'adjective'
  )
    return undefined
  const range = textRange(reading.doc, mention)
  return {
    range,
    text: reading.text(mention),
    entity: entityId(mention.entity),
    ...(entity.country ? {country: entity.country} : {}),
    grain: entity.kind === 'state' ? 'country' : 'city',
  }
}
