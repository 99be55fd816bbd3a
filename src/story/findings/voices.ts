import type {JoinedEntity} from '../entities.ts'
import {draft, type FindingDraft, type Telling} from '../telling.ts'

/** A house with the claims that go back to it. */
interface Voice {
  readonly name: string
  readonly claims: number
}

/** Fewest claims in which a party must be spoken about before its silence is worth a word. */
const LEAST_SPOKEN_OF = 3

/** Who is heard, with shares of all attributed claims, and which parties are spoken about but never heard. */
export function findVoices(telling: Telling): readonly FindingDraft[] {
  const attributed = telling.facts.filter((f) => (telling.origins.of.get(f.claim.id) ?? []).length > 0)
  if (attributed.length < 3 || telling.reports.length < 2) return []
  const voices = voicesIn(telling)
  const total = attributed.length
  const shown = voices.slice(0, 5).map((v) => `${v.name} ${Math.round((100 * v.claims) / total)} %`)
  const silent = unheard(telling)
  const direct = attributed.filter((f) => f.claim.form === 'direct').length
  const unnamed = attributed.filter((f) =>
    (telling.origins.of.get(f.claim.id) ?? []).every((o) => o.link.kind === 'unnamed'),
  ).length
  const top = voices[0]
  return [
    draft({
      kind: 'voices',
      weight: 0.4 + 0.3 * ((top?.claims ?? 0) / total),
      facts: attributed,
      key: 'voices',
      detail: {
        voices: shown.join(', '),
        attributed: `${total}`,
        all: `${telling.facts.length}`,
        direct: `${direct}`,
        unnamed: `${unnamed}`,
        ...(silent.length ? {silent: silent.map((e) => e.name).join(', ')} : {}),
      },
    }),
  ]
}

function voicesIn(telling: Telling): readonly Voice[] {
  const found = new Map<string, {name: string; claims: Set<string>}>()
  for (const fact of telling.facts)
    for (const {link, id} of telling.origins.of.get(fact.claim.id) ?? []) {
      const house = link.entity === undefined ? undefined : telling.houseOf.get(link.entity)
      const key = house?.id ?? id
      const voice = found.get(key) ?? {name: house?.name ?? link.name, claims: new Set()}
      voice.claims.add(fact.claim.id)
      found.set(key, voice)
    }
  return [...found.values()]
    .map((v) => ({name: v.name, claims: v.claims.size}))
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
}

/** Persons, bodies and states that act or are acted on in several claims, and whose house is nobody's source. */
function unheard(telling: Telling): readonly JoinedEntity[] {
  const heard = new Set<string>()
  for (const list of telling.origins.of.values())
    for (const {link} of list) {
      const house = link.entity === undefined ? undefined : telling.houseOf.get(link.entity)
      if (house) heard.add(house.id)
      if (link.entity !== undefined) heard.add(link.entity)
    }
  const spokenOf = new Map<string, number>()
  for (const fact of telling.facts)
    for (const id of new Set(fact.claim.who.flatMap((w) => (w.entity === undefined ? [] : [w.entity]))))
      spokenOf.set(id, (spokenOf.get(id) ?? 0) + 1)
  return [...spokenOf]
    .filter(([, n]) => n >= LEAST_SPOKEN_OF)
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => telling.joined.byId.get(id) ?? [])
    .filter((e) => e.isNamed && (e.kind === 'person' || e.kind === 'organisation' || e.kind === 'state'))
    .filter((e) => !heard.has(e.id) && !heard.has(telling.houseOf.get(e.id)?.id ?? ''))
    .slice(0, 5)
}
