import * as g from '../../models/gazetteer.ts'
import type {Candidate} from './name-candidate.ts'
import type {NameReader} from './name-reader.ts'

/**
 * A single stranger taken for a person is a firm in the whole document where it once stands as one: "bei Falkenrieth",
 * "ein Sprecher von Falkenrieth". Names that the lists know for persons stay, and so do those with a title or given name.
 */
export function turnIntoFirms(reader: NameReader, names: readonly Candidate[]): Candidate[] {
  const firms = new Set<string>()
  for (const name of names) if (isDoubtful(reader, name) && standsAsFirm(reader, name.from)) firms.add(keyOf(reader, name))
  if (firms.size === 0) return [...names]
  return names.map((name) =>
    isDoubtful(reader, name) && firms.has(keyOf(reader, name)) ? {...name, kind: 'organisation', class: 'firm'} : name,
  )
}

const keyOf = (reader: NameReader, name: Candidate): string => reader.rules.basesOf(reader.word(name.from))[0]!

function isDoubtful(reader: NameReader, name: Candidate): boolean {
  if (name.kind !== 'person' || name.to - name.from > 1 || name.office || name.derived) return false
  if ((reader.kinds(name.from) & (g.PERSON | g.PLACE)) !== 0 || !reader.isStranger(name.from)) return false
  const before = name.from > 0 ? reader.word(name.from - 1) : ''
  return reader.rules.role(before) === undefined && reader.rules.honorific(before) === undefined
}

function standsAsFirm(reader: NameReader, at: number): boolean {
  if (at === 0) return false
  const before = reader.word(at - 1)
  if (reader.rules.firmPrepositions.has(before)) return true
  return at > 1 && reader.rules.ofWords.has(before) && reader.rules.role(reader.word(at - 2)) !== undefined
}
