import type {Link} from '../../claims/claim.ts'
import type {JoinedEntity} from '../entities.ts'
import type {Fact} from '../fact.ts'
import {nameWords, sameWord} from '../name-match.ts'
import {type ClaimOrigin, isAgency, isOutlet} from '../origins.ts'
import {draft, type FindingDraft, type Telling} from '../telling.ts'
import {silentParties} from './silent.ts'

/** A house that is heard: its name, those who speak for it, the claims that go back to it. */
export interface Voice {
  name: string
  /** Houses and entities that it stands for. */
  readonly keys: Set<string>
  readonly entities: JoinedEntity[]
  readonly isPerson: boolean
  /** Sum of its parts of claims: one of a joint source of three has a third. */
  share: number
}

const LEAST_ATTRIBUTED = 3
const MOST_SHOWN = 3
/** Least share in per cent that is shown: small ones depend on a claim or two. */
const LEAST_SHOWN = 10
/** Share from which on one house has the word. */
const HALF = 0.5

/**
 * Who is heard, with shares of all attributed claims, and which parties are spoken about but never heard. A house counts
 * once under one name, a claim that a copy took over not again; what a paper of the story reports of its own, and what
 * nobody named says, is counted but is no voice.
 */
export function findVoices(telling: Telling): readonly FindingDraft[] {
  const counted = withoutCopies(telling)
  const attributed = counted.filter((f) => originsOf(f, telling).length > 0)
  if (attributed.length < LEAST_ATTRIBUTED || telling.reports.length < 2) return []
  const voices = voicesIn(attributed, telling)
  if (voices.length === 0) return []
  const total = attributed.length
  const percent = (share: number) => Math.round((100 * share) / total)
  const shown = voices.slice(0, MOST_SHOWN).filter((v) => percent(v.share) >= LEAST_SHOWN)
  const silent = silentParties(counted, voices, telling)
  const leads = (voices[0]?.share ?? 0) / total >= HALF
  if (!leads && silent.length === 0) return []
  const unnamed = attributed.filter((f) => originsOf(f, telling).every((o) => o.link.kind === 'unnamed')).length
  return [
    draft({
      kind: 'voices',
      weight: 0.4 + 0.3 * Math.min(1, (voices[0]?.share ?? 0) / total),
      facts: attributed,
      key: 'voices',
      detail: {
        voices: shown.map((v) => `${v.name} ${percent(v.share)} %`).join(', '),
        attributed: `${total}`,
        all: `${counted.length}`,
        direct: `${attributed.filter((f) => f.claim.form === 'direct').length}`,
        unnamed: `${unnamed}`,
        ...(silent.length ? {silent: silent.map((e) => e.name).join(', ')} : {}),
      },
    }),
  ]
}

const originsOf = (fact: Fact, telling: Telling): readonly ClaimOrigin[] => telling.origins.of.get(fact.claim.id) ?? []

/** The claims but for those of translations, and those that a copy has word for word or in one statement with its original. */
function withoutCopies(telling: Telling): readonly Fact[] {
  const copyOf = new Map(telling.copies.map((c) => [c.report, c]))
  const told = new Set(telling.facts.map((f) => `${f.claim.report} ${f.content}`))
  return telling.facts.filter((f) => {
    const copy = copyOf.get(f.claim.report)
    if (!copy) return true
    if (copy.kind === 'translated' || copy.kind === 'same' || told.has(`${copy.of} ${f.content}`)) return false
    return !(telling.groups[telling.groupOf[f.index] ?? -1] ?? []).some((g) => g.claim.report === copy.of)
  })
}

function voicesIn(attributed: readonly Fact[], telling: Telling): readonly Voice[] {
  const found = new Map<string, Voice>()
  for (const fact of attributed) {
    const list = originsOf(fact, telling)
    for (const {link, house, id} of list) {
      if (!isVoice(link, telling)) continue
      const entity = link.entity === undefined ? undefined : telling.joined.byId.get(link.entity)
      const own = telling.houseOf.get(link.entity ?? house ?? '')
      const key = own?.id ?? house ?? id
      const voice = found.get(key) ?? newVoice(key, link, own?.name, telling)
      if (entity && !voice.entities.includes(entity)) voice.entities.push(entity)
      if (link.entity !== undefined) voice.keys.add(link.entity)
      voice.share += 1 / list.length
      found.set(key, voice)
    }
  }
  const sorted = [...found.values()].sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
  return folded(sorted)
    .filter((v) => isKnown(v))
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
}

/** Has a name, or is a body: an office without its holder, and several nobody names, are heard but not shown. */
function isKnown({name, entities}: Voice): boolean {
  return name !== '' && (entities.length === 0 || entities.some((e) => e.isNamed || (e.kind === 'organisation' && !e.plural)))
}

function newVoice(key: string, link: Link, house: string | undefined, telling: Telling): Voice {
  const entity = link.entity === undefined ? undefined : telling.joined.byId.get(link.entity)
  const names = [house, entity?.name, ...(entity?.names.map((n) => n.text) ?? []), link.name].filter((n) => n !== undefined)
  const name = names.find((n) => isShown(n, telling)) ?? ''
  return {name, keys: new Set([key]), entities: [], isPerson: link.kind === 'person' && house === entity?.name, share: 0}
}

/**
 * No adjective ("russisch" names the state), no headline taken for a name, and no word that stands only in reports of
 * another language than the first.
 */
function isShown(name: string, {reports}: Telling): boolean {
  if (!/^\p{Lu}/u.test(name)) return false
  if (name.split(' ').length > 3 && reports.some((r) => r.report.title?.includes(name))) return false
  const inText = reports.filter((r) => r.report.text.includes(name))
  return inText.length === 0 || inText.some((r) => r.language === reports[0]?.language)
}

/** Somebody named, and no paper or agency that only hands on: not one of the story's own. */
function isVoice(link: Link, telling: Telling): boolean {
  const own = telling.reports.map((r) => r.report)
  if (link.kind === 'unnamed' || link.kind === 'document' || isAgency(link, own)) return false
  return !own.some((r) => isOutlet(link, r))
}

/** Voices that are one house by their words: "Polizeisprecherin" and "Polizei", an office and the one person who holds it. */
function folded(voices: readonly Voice[]): Voice[] {
  const kept: Voice[] = []
  for (const voice of voices) {
    const homes = voices.filter((v) => v !== voice && (kept.includes(v) || v.share >= voice.share) && belongs(voice, v))
    const home = homes.length === 1 || homes[0]?.isPerson === false ? homes[0] : undefined
    const target = home && kept.find((v) => v === home)
    if (!target) {
      kept.push(voice)
      continue
    }
    // of a body and its speaker the body gives the name
    if (target.isPerson && !voice.isPerson && nameWords(voice.name).length > 1) target.name = voice.name
    target.share += voice.share
    for (const key of voice.keys) target.keys.add(key)
    target.entities.push(...voice.entities)
  }
  return kept
}

function belongs(a: Voice, b: Voice): boolean {
  const [x, y] = [nameWords(a.name), nameWords(b.name)]
  if (a.isPerson && b.isPerson) return false
  if (b.isPerson) return holdsOffice(b, x)
  if (a.isPerson) return holdsOffice(a, y) || a.entities.some((e) => (e.offices ?? []).some((o) => isOf(nameWords(o), y)))
  return isOf(x, y) || isOf(y, x)
}

/** An office told without its holder: the words of one of the person's offices. */
function holdsOffice(person: Voice, words: readonly string[]): boolean {
  return person.entities.some((e) =>
    (e.offices ?? []).some((o) => nameWords(o).some((w) => words.length === 1 && sameWord(w, words[0] ?? ''))),
  )
}

/** All words of the body's name stand in the other, or the last begins a compound there: "Bahnsprecherin" of "Deutsche Bahn". */
function isOf(words: readonly string[], body: readonly string[]): boolean {
  if (body.length === 0) return false
  if (body.every((w) => words.some((v) => sameWord(v, w)))) return true
  const last = body.at(-1) ?? ''
  return last.length >= 4 && words.some((w) => w.length >= last.length + 4 && w.startsWith(last))
}
