import type {JoinedEntity} from '../entities.ts'
import type {Fact} from '../fact.ts'
import {nameWords} from '../name-match.ts'
import type {Telling} from '../telling.ts'
import type {Voice} from './voices.ts'

/** Fewest claims in which a party must act or be acted on before its silence is worth a word, and fewest in which it acts. */
const LEAST_SPOKEN_OF = 5
const LEAST_ACTS = 2
const MOST_SHOWN = 3

/**
 * States, bodies and persons that take part in several deeds, and whose house is nobody's source. A state that only
 * names a place, a ship or a paper of the story is no party.
 */
export function silentParties(facts: readonly Fact[], voices: readonly Voice[], telling: Telling): readonly JoinedEntity[] {
  const heard = new Set(voices.flatMap((v) => [...v.keys]))
  for (const list of telling.origins.of.values())
    for (const {link, house} of list) {
      if (link.entity !== undefined) heard.add(link.entity).add(telling.houseOf.get(link.entity)?.id ?? '')
      if (house !== undefined) heard.add(house)
    }
  const words = new Set(voices.flatMap((v) => [v.name, ...v.entities.map((e) => e.name)]).flatMap(nameWords))
  const outlets = new Set(telling.reports.flatMap((r) => nameWords(r.report.outlet ?? '')))
  return [...parties(facts)]
    .filter(([, n]) => n.all >= LEAST_SPOKEN_OF && n.acts >= LEAST_ACTS)
    .sort((a, b) => b[1].all - a[1].all)
    .flatMap(([id]) => telling.joined.byId.get(id) ?? [])
    .filter((e) => e.isNamed && (e.kind === 'person' || e.kind === 'organisation' || e.kind === 'state'))
    .filter((e) => /^\p{Lu}/u.test(e.name) && !heard.has(e.id) && !heard.has(telling.houseOf.get(e.id)?.id ?? ''))
    .filter((e) => !e.words.some((w) => w.length >= 4 && (words.has(w) || outlets.has(w))))
    .filter((e, _, all) => all.every((other) => other === e || other.name !== e.name))
    .slice(0, MOST_SHOWN)
}

interface Parts {
  all: number
  acts: number
}

/** In how many claims with a deed each entity acts or is acted on, and in how many it acts. */
function parties(facts: readonly Fact[]): ReadonlyMap<string, Parts> {
  const found = new Map<string, Parts>()
  for (const {claim} of facts) {
    const {predicate} = claim.gist
    // to lie, stand and be seen somewhere is no deed: of deeds a table knows the concept or the event
    if (claim.form === 'headline' || (predicate?.concept === undefined && claim.event === undefined)) continue
    const roles = new Map<string, boolean>()
    for (const {entity, role} of claim.who) {
      const isDeed = role === 'actor' || ((role === 'target' || role === 'object') && claim.event !== undefined)
      if (entity !== undefined && isDeed) roles.set(entity, roles.get(entity) === true || role === 'actor')
    }
    for (const [entity, acts] of roles) {
      const parts = found.get(entity) ?? {all: 0, acts: 0}
      parts.all++
      if (acts) parts.acts++
      found.set(entity, parts)
    }
  }
  return found
}
