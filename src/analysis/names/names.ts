import type {Doc, Name} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import * as g from '../../models/gazetteer.ts'
import type {Models} from '../../models/models.ts'
import {findAgencies} from './name-agencies.ts'
import {baseOf} from './name-base.ts'
import {findBodies} from './name-bodies.ts'
import type {Candidate} from './name-candidate.ts'
import {findTableNames} from './name-derived.ts'
import {echoes} from './name-echoes.ts'
import {turnIntoFirms} from './name-firms.ts'
import {kindOfLabel, labelNames} from './name-labels.ts'
import {findPersons} from './name-persons.ts'
import {KnownNoun, KnownSmall, NameReader} from './name-reader.ts'
import {findTagged, TAGGED} from './name-tagged.ts'

/**
 * Names of persons, organisations, places and states, sorted by `from`, not overlapping. Tables, patterns and the
 * tagger propose; the surest of overlapping proposals stands; then the document's own names are found again everywhere.
 * `agency`: whose report it is.
 */
export function findNames(
  doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'headline' | 'tags' | 'quotes' | 'times'>,
  language: Language,
  models: Models,
  agency?: string,
): Name[] {
  if (doc.tokens.length === 0) return []
  const reader = new NameReader(doc, language, models)
  const proposed = propose(reader)
  const labels = labelNames(reader, proposed, models.nameTagger)
  const seen = [...proposed.filter((c) => stands(c, labels)), ...findTagged(reader, labels), ...findAgencies(reader, agency)]
  const chosen = choose(seen, doc.tokens.length)
  const all = choose(
    [...chosen.map((c) => ({...c, weight: c.weight + (isSure(c) ? 100 : 10)})), ...echoes(reader, chosen)],
    doc.tokens.length,
  )
  return turnIntoFirms(reader, all).map((candidate) => toName(reader, candidate))
}

/** A single word that the tagger alone takes for a name gives way to what the whole document says of it. */
const isSure = (c: Candidate): boolean => c.to - c.from > 1 || c.weight !== TAGGED || c.office !== undefined

/** What tables and patterns see, each for itself. */
export function propose(reader: NameReader): Candidate[] {
  return [...findTableNames(reader), ...findPersons(reader), ...findBodies(reader), ...findTowns(reader)]
}

/** Proposals that stand where the tagger saw nothing; derived words need no witness, doubtful names do. */
function stands(c: Candidate, labels: Uint8Array): boolean {
  const label = kindOfLabel(labels[c.from]!)
  if (c.derived) return label === undefined || label === 'DER' || label === 'PART' || label === 'LOC'
  if (c.weight < 5) return label === 'ORG' || label === 'OTH'
  if (c.kind === 'state') return true
  return c.weight >= 60 || c.kind === 'person'
}

/** The surest first; whatever overlaps a name already taken is left out. */
function choose(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length)
  const chosen: Candidate[] = []
  for (const c of [...candidates].sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    let free = true
    for (let i = c.from; i < c.to && free; i++) free = taken[i] === 0
    if (!free) continue
    taken.fill(1, c.from, c.to)
    chosen.push(c)
  }
  return chosen.sort((a, b) => a.from - b.from)
}

/** Towns and regions of the gazetteer that the tagger did not see, where word and surroundings leave no doubt. */
function findTowns(reader: NameReader): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < reader.doc.tokens.length; at++) {
    const known = reader.kinds(at)
    if ((known & g.PLACE) === 0 || !reader.mayBeName(at) || reader.rules.role(reader.word(at))) continue
    const {lexical} = reader.fact(at)
    const after = at > 0 && reader.rules.placePrepositions.has(reader.word(at - 1).toLowerCase())
    const plain = (lexical & (KnownNoun | KnownSmall)) === 0
    if (!after && ((known & g.PERSON) !== 0 || !plain)) continue
    if (after && !plain) continue
    const base = reader.rules.basesOf(reader.word(at)).find((b) => reader.gazetteer.place(b)) ?? reader.word(at)
    const place = reader.gazetteer.place(base)
    if (!place || (place.magnitude < 4.3 && !after)) continue
    found.push({
      from: at,
      to: at + 1,
      kind: 'place',
      weight: after ? 53 : 35,
      base,
      ...(place.country && {country: place.country}),
    })
  }
  return found
}

/** Titles and offices right before a person's name. */
function withOffice(reader: NameReader, c: Candidate): Candidate {
  if (c.kind !== 'person' || c.office) return c
  let from = c.from
  while (from > 0 && c.from - from < 4 && !reader.sentenceBegins(from)) {
    const word = reader.word(from - 1)
    const role = reader.rules.role(word)
    if (reader.rules.honorific(word) === undefined && !(role && !role.plural && reader.fact(from - 1).capital)) break
    from--
  }
  return from < c.from ? {...c, office: {from, to: c.from}} : c
}

function toName(reader: NameReader, candidate: Candidate): Name {
  const c = withOffice(reader, candidate)
  const base = c.base ?? baseOf(reader, c)
  return {
    from: c.from,
    to: c.to,
    kind: c.kind,
    base,
    ...(c.country && {country: c.country}),
    ...(c.canonical && c.canonical !== base && {canonical: c.canonical}),
    ...(c.office && {office: c.office}),
    ...(c.derived && {derived: true as const}),
    ...classOf(reader, c),
    ...genderOf(reader, c),
  }
}

function classOf(reader: NameReader, c: Candidate): Pick<Name, 'class'> {
  if (c.kind !== 'organisation') return {}
  if (c.class) return {class: c.class}
  const last = reader.word(c.to - 1)
  const known = reader.matches[c.from]?.known
  if (known?.kind === 'medium' || reader.rules.isMediaHead(last)) return {class: 'medium'}
  const listed = (reader.kinds(c.from) & g.Organisation) !== 0
  return !known && (listed || !reader.rules.body(last)) ? {class: 'firm'} : {}
}

/** The gender that the given name or the title in front tells; none where they leave it open. */
function genderOf(reader: NameReader, c: Candidate): Pick<Name, 'gender'> {
  if (c.kind !== 'person') return {}
  for (let at = c.office?.from ?? c.from; at < c.from; at++) {
    const told = reader.rules.honorific(reader.word(at)) || reader.rules.role(reader.word(at))?.gender
    if (told === 'masculine' || told === 'feminine') return {gender: told}
  }
  if (c.to - c.from < 2) return {}
  const given = reader.kinds(c.from)
  const male = (given & g.GivenMale) !== 0
  const female = (given & g.GivenFemale) !== 0
  return male === female ? {} : {gender: male ? 'masculine' : 'feminine'}
}
