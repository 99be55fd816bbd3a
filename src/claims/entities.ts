import {type Mention, textRange} from '../document/doc.ts'
import type {ReportEntity} from './claim.ts'
import {entityId} from './links.ts'
import type {Reading} from './reading.ts'

/** The document's entities in text positions; their ids are those that claims carry. */
export function entitiesOf(reading: Reading): ReportEntity[] {
  const {doc} = reading
  return doc.entities.map((entity, i) => {
    const name = doc.mentions[entity.name]
    return {
      id: entityId(i),
      kind: entity.kind,
      name: name ? reading.baseOf(name) : '',
      mentions: entity.mentions.flatMap((m) => {
        const mention = doc.mentions[m]
        if (!mention) return []
        const text = reading.text(mention)
        const loaded = isLoaded(reading, mention.from, mention.to)
        return [
          {range: textRange(doc, mention), text, base: reading.baseOf(mention), form: mention.form, ...(loaded ? {loaded} : {})},
        ]
      }),
      offices: entity.offices.map((o) => ({range: textRange(doc, o), text: reading.text(o)})),
      ...(entity.memberOf === undefined ? {} : {memberOf: entityId(entity.memberOf)}),
      ...(entity.country === undefined ? {} : {country: entity.country}),
      ...(entity.metonymOf === undefined ? {} : {metonymOf: entity.metonymOf}),
      ...(entity.gender === undefined ? {} : {gender: entity.gender}),
      plural: entity.plural,
      ...(isKnown(reading, doc.mentions[entity.mentions[0] ?? -1]) ? {known: true} : {}),
    }
  })
}

/** "Die Behörden", not "Behörden", "zwei Behörden": told as known where it comes first. */
const isKnown = (reading: Reading, first: Mention | undefined): boolean =>
  first?.form === 'nominal' && reading.rules.definiteArticles.has(reading.lower(first.from))

/** "Machthaber", "Hallen-Boss": the naming judges. */
function isLoaded(reading: Reading, from: number, to: number): true | undefined {
  for (let i = from; i < to; i++)
    if (reading.pos(i) === 'NOUN' && reading.hasNoun(reading.rules.loadedNouns, reading.lemma(i))) return true
  return undefined
}
