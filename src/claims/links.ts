import {type DocEntity, type Mention, type TokenRange, textRange} from '../document/doc.ts'
import {Plur, Sing} from '../document/morph.ts'
import {Token} from '../document/token.ts'
import type {Holder} from './attribution.ts'
import type {Link, LinkKind} from './claim.ts'
import type {Reading} from './reading.ts'
import {canSpeak, isMedium, plainName} from './speakers.ts'
import {ownerInWord, type WordOwner} from './word-owners.ts'

const MARK_EDGES = /^[„“”"»«]+|[„“”"»«]+$/gu

export const entityId = (index: number): string => `e${index + 1}`

/** A holder as a link of a chain. */
export function linkOf(reading: Reading, holder: Holder): Link {
  const owner = ownerInWord(reading, holder)
  if (owner) return ownersLink(reading, holder, owner)
  const listed = membersOf(reading, holder)
  const members = listed.length > 0 ? listed : bothOf(reading, holder)
  const mention = mentionOfHolder(reading, holder)
  const entity = reading.entity(mention)
  const kind = kindOf(reading, holder, entity, members.length > 0)
  const name = nameOf(reading, holder, mention, entity)
  const plural = members.length > 0 || numberOf(reading, holder)
  return {
    ...(entity && mention && members.length === 0 ? {entity: entityId(mention.entity)} : {}),
    name,
    mention: {range: textRange(reading.doc, holder), text: reading.text(holder)},
    kind,
    ...(plural === undefined ? {} : {plural}),
    ...(members.length > 0 ? {members} : {}),
    ...inference(reading, holder, mention, entity),
  }
}

/** "mpd-Informationen": a link to whom the word itself names. */
function ownersLink(reading: Reading, holder: Holder, {kind, name, entity}: WordOwner): Link {
  const known = entity === undefined ? undefined : reading.doc.entities[entity]
  return {
    ...(entity === undefined ? {} : {entity: entityId(entity)}),
    name: name ?? plainName(reading, holder.core),
    mention: {range: textRange(reading.doc, holder), text: reading.text(holder)},
    kind,
    ...(known?.plural && known.kind !== 'state' ? {plural: true} : {}),
    ...(holder.inferred ? inference(reading, holder, undefined, undefined) : {}),
  }
}

/** The mention that says who it is: the one at the head, or the only name in an office-holder's apposition. */
export function mentionOfHolder(reading: Reading, holder: Holder): Mention | undefined {
  const atHead = reading.mentionOf(holder.core, holder.head) ?? longerMention(reading, holder)
  const known = reading.entity(atHead)
  if (atHead && known?.kind === 'person' && reading.hasName(known)) return atHead
  let person: Mention | undefined
  if (reading.hasNoun(reading.rules.offices, reading.lemma(holder.head)))
    for (let i = holder.core.from; i < holder.core.to; i++) {
      const mention = reading.mentionAt(i)
      if (mention && mention.form === 'name' && reading.entity(mention)?.kind === 'person') person = mention
    }
  return person ?? nameBeside(reading, holder, known) ?? atHead
}

/** "ein Sprecher der Polizei | der Agentur": the holder was cut at the hearer, the mention was not. */
function longerMention(reading: Reading, {core, head}: Holder): Mention | undefined {
  const mention = reading.mentionAt(core.from)
  return mention?.form === 'nominal' && head < mention.to && core.to <= mention.to ? mention : undefined
}

/**
 * The name that stands beside the noun it belongs to: "Insolvenzverwalter Lars Benthin", "der Koordinator der Gruppe, Anders Wahl",
 * "der Lieferant, die Firma Glasbau Nord", "Prof. Dr. Lena Ohlsen". A genitive ("der Anwalt Benthins") is somebody else.
 */
function nameBeside(reading: Reading, holder: Holder, known: DocEntity | undefined): Mention | undefined {
  if (known && reading.hasName(known)) return undefined
  const end = isTitle(reading, holder.head) ? holder.head + TITLES : holder.to
  for (let i = holder.head + 1; i < end; i++) {
    const mention = reading.mentionAt(i)
    const entity = reading.entity(mention)
    if (
      mention?.form === 'name' &&
      entity &&
      isOne(reading, mention) &&
      fitsNoun(entity, known) &&
      isBeside(reading, i, holder.head)
    )
      return mention
  }
  return undefined
}

/** Nothing but titles and nouns between a name and its noun, or the comma before an apposition. */
function isBeside(reading: Reading, name: number, head: number): boolean {
  let i = name - 1
  while (i > head && (isTitle(reading, i) || isNoun(reading, i))) i--
  if (reading.rules.definiteArticles.has(reading.lower(i)) && reading.form(i - 1) === ',') i--
  return i === head || reading.form(i) === ','
}

/** Titles in a row, at most: "Prof. Dr. Dr. h. c.". */
const TITLES = 6

const isTitle = (reading: Reading, i: number): boolean => /^\p{L}{1,5}\.$/u.test(reading.form(i))

const isNoun = (reading: Reading, i: number): boolean => reading.pos(i) === 'NOUN' || reading.pos(i) === 'PROPN'

/** Not "Benthins" alone: a genitive owns what stands before it. */
const isOne = (reading: Reading, mention: Mention): boolean =>
  mention.to - mention.from > 1 || reading.baseOf(mention) === reading.text(mention)

/** Beside a person's noun a person or firm, beside a body's a body. */
const fitsNoun = (named: DocEntity, known: DocEntity | undefined): boolean =>
  named.kind === 'organisation' ? known?.kind !== 'person' : named.kind === 'person' && known?.kind !== 'organisation'

function membersOf(reading: Reading, holder: Holder): Link[] {
  const phrase = reading.phraseFrom(holder.core.from)
  if (!phrase || phrase.members.length < 2 || phrase.to > holder.core.to) return []
  // "der Minister für Wirtschaft, Verkehr und Umwelt" is one
  if (!phrase.members.every((m) => speaks(reading, m))) return []
  return phrase.members.map((member) => linkOf(reading, {...member, core: member, head: lastNominal(reading, member)}))
}

const speaks = (reading: Reading, member: TokenRange): boolean =>
  canSpeak(reading, {core: member, head: lastNominal(reading, member), members: [], kind: 'np'})

/** Sentences looked back for the two that "beide Seiten" are. */
const BOTH_REACH = 4

/** "Stadt und Verein stritten. … teilten beide Seiten mit": the two who were last named side by side. */
function bothOf(reading: Reading, {core, head}: Holder): Link[] {
  if (!reading.rules.both.has(reading.lower(core.from)) || reading.namedIn(core)) return []
  const sentence = reading.sentenceOf(head)
  const pair = reading.doc.phrases.findLast(
    ({from, to, members}) =>
      to <= core.from &&
      sentence - reading.sentenceOf(from) <= BOTH_REACH &&
      members.length === 2 &&
      members.every((m) => speaks(reading, m)),
  )
  return (pair?.members ?? []).map((m) => linkOf(reading, {...m, core: m, head: lastNominal(reading, m)}))
}

function lastNominal(reading: Reading, range: TokenRange): number {
  for (let i = range.from; i < range.to; i++) {
    const mention = reading.mentionAt(i)
    if (mention && mention.to <= range.to) return mention.to - 1
  }
  for (let i = range.to - 1; i >= range.from; i--) if (reading.pos(i) === 'NOUN' || reading.pos(i) === 'PROPN') return i
  return Math.max(range.from, range.to - 1)
}

function nameOf(reading: Reading, holder: Holder, mention: Mention | undefined, entity: DocEntity | undefined): string {
  if (entity && mention && (mention.form !== 'nominal' || entity.kind === 'person')) {
    const full = reading.doc.mentions[entity.name]
    const base = full && reading.baseOf(full)
    const isPart = mention.form === 'adjective' || holder.head >= mention.to
    if (base && !isPart && reading.hasName(entity)) return base
  }
  if (entity && mention?.form === 'pronoun') {
    const said = reading.doc.mentions[entity.name]
    if (said && said.form === 'nominal') return plainName(reading, said)
  }
  const title = mediumTitle(reading, holder)
  if (title) return title
  const described = mention?.form === 'nominal' && mention.to === holder.core.to && mention.from <= holder.core.from + 1
  const base = described ? reading.baseOf(mention).replace(MARK_EDGES, '') : ''
  const first = base.slice(0, base.search(/\s|$/u)).toLowerCase()
  if (/\s/.test(base) && !reading.rules.definiteArticles.has(first)) return base
  const words = plainName(reading, holder.core)
  if (/\s/.test(words) || reading.pos(holder.head) !== 'NOUN') return words
  return reading.rules.called(words, reading.lemma(holder.head), numberOf(reading, holder) === true)
}

/** "die britische Zeitung „Albion Courier“" is called by its title. */
function mediumTitle(reading: Reading, holder: Holder): string | undefined {
  if (!reading.hasNoun(reading.rules.mediaNouns, reading.lemma(holder.head))) return undefined
  const quote = reading.titleIn(holder.core)
  return quote && reading.text(quote.inner)
}

function kindOf(reading: Reading, holder: Holder, entity: DocEntity | undefined, joint: boolean): LinkKind {
  const {rules} = reading
  const lemma = reading.lemma(holder.head)
  if (joint) return entity?.kind === 'person' ? 'person' : 'organisation'
  if (isMedium(reading, holder) || reading.titleIn(holder.core) !== undefined || reading.hasNoun(rules.mediaNouns, lemma))
    return 'medium'
  if (entity && reading.hasName(entity)) {
    if (entity.kind === 'person') return 'person'
    if (entity.kind === 'state') return 'state'
    if (entity.kind === 'organisation') return 'organisation'
    if (entity.metonymOf !== undefined) return 'organisation'
  }
  if (rules.pressReports.has(lemma) && numberOf(reading, holder) === true) return 'medium'
  if (reading.hasNoun(rules.documents, lemma) && !reading.hasNoun(rules.emptySourceNouns, lemma)) return 'document'
  if (reading.isBody(lemma) && !rules.unnamedSources.has(lemma)) return 'organisation'
  if (isWellKnown(reading, holder, entity)) return 'office'
  if (reading.hasNoun(rules.unnamedSources, lemma)) return 'unnamed'
  if (reading.hasNoun(rules.offices, lemma)) return 'office'
  if (entity?.kind === 'organisation') return 'organisation'
  return reading.pos(holder.head) === 'PROPN' ? 'organisation' : 'unnamed'
}

/**
 * "Der Angeklagte bestritt", "die Tochter des Opfers": one person whom the report tells by what he is from the first mention on, as
 * known to everybody. Not "ein Zeuge … der Zeuge", nor who is a source because nobody learns who he is ("der Beamte").
 */
function isWellKnown(reading: Reading, holder: Holder, entity: DocEntity | undefined): boolean {
  const {rules} = reading
  const first = reading.doc.mentions[entity?.mentions[0] ?? -1] ?? holder.core
  const lemma = reading.lemma(holder.head)
  const isPerson = entity?.kind === 'person' || rules.people.has(reading.lower(holder.head)) || isPersonNoun(reading, lemma)
  if (!isPerson || entity?.plural || numberOf(reading, holder) === true) return false
  for (let i = first.from; i < first.to; i++) if (reading.hasNoun(rules.anonymous, reading.lemma(i))) return false
  if (reading.hasNoun(rules.anonymous, lemma)) return false
  return rules.definiteArticles.has(reading.lower(first.from))
}

const isPersonNoun = (reading: Reading, lemma: string): boolean =>
  reading.hasNoun(reading.rules.unnamedSources, lemma) || reading.language.clauses.personNoun.test(lemma.toLowerCase())

function numberOf(reading: Reading, holder: Holder): boolean | undefined {
  const token = new Token(reading.doc, Math.min(holder.head, reading.length - 1))
  const [plural, single] = [token.may(Plur), token.may(Sing)]
  if (plural !== single) return plural
  const article = new Token(reading.doc, holder.core.from)
  if (article.pos === 'DET' && article.may(Plur) !== article.may(Sing)) return article.may(Plur)
  return undefined
}

function inference(
  reading: Reading,
  holder: Holder,
  mention: Mention | undefined,
  entity: DocEntity | undefined,
): Pick<Link, 'inferred' | 'because'> {
  if (holder.inferred) return {inferred: holder.inferred, ...(holder.because ? {because: holder.because} : {})}
  if (!mention || !entity) return {}
  if (mention.form === 'pronoun') return {inferred: 'pronoun', because: `speaker-pronoun: ${reading.text(mention)}`}
  if (entity.metonymOf !== undefined) return {inferred: 'metonym', because: `speaker-metonym: ${reading.text(mention)}`}
  if (mention.form === 'nominal' && entity.kind === 'person' && reading.hasName(entity) && !reading.namedIn(holder))
    return {inferred: 'office-holder', because: `speaker-office: ${reading.text(mention)}`}
  return {}
}
