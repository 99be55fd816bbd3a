import type {EntityKind} from '../../document/doc.ts'
import type {Candidate} from './name-candidate.ts'
import {KnownNoun, KnownSmall, type NameReader} from './name-reader.ts'

interface Known {
  readonly kind: EntityKind
  /** How many proposals stand behind it. */
  count: number
  readonly base: string
}

/**
 * A name seen once is a name everywhere: family names of persons named in full or by title, and the words of firms and
 * places found, wherever they stand again without their company.
 */
export function echoes(reader: NameReader, names: readonly Candidate[]): Candidate[] {
  const known = new Map<string, Known>()
  for (const name of names) collect(reader, name, known)
  const variants = new Map<string, Known>()
  for (const [word, entry] of known)
    if (entry.kind === 'person' && word.length > 4) variants.set(reader.rules.variantKey(word), entry)
  const found: Candidate[] = []
  for (let at = 0; at < reader.doc.tokens.length; at++) {
    if (!reader.mayBeName(at)) continue
    for (const base of reader.rules.basesOf(reader.word(at))) {
      const entry = known.get(base) ?? variantOf(reader, at, base, variants)
      if (!entry) continue
      if (isCommon(reader, at) && entry.count < 2 && entry.base === base) break
      found.push({from: at, to: at + 1, kind: entry.kind, weight: 20, base})
      break
    }
  }
  return found
}

/** "Bekow" where the text named "Orlan Bekov": strangers only. */
const variantOf = (reader: NameReader, at: number, base: string, variants: ReadonlyMap<string, Known>): Known | undefined =>
  base.length > 4 && reader.isStranger(at) ? variants.get(reader.rules.variantKey(base)) : undefined

/** A word that is also a common noun or small word: it needs more than one witness. */
const isCommon = (reader: NameReader, at: number): boolean => (reader.fact(at).lexical & (KnownNoun | KnownSmall)) !== 0

function collect(reader: NameReader, name: Candidate, known: Map<string, Known>): void {
  if (name.derived || name.kind === 'thing' || name.kind === 'event') return
  const add = (word: string): void => {
    if (word.length < 3 || reader.rules.neverNames.has(word) || !/^\p{Lu}/u.test(word)) return
    const entry = known.get(word)
    if (entry) entry.count++
    else known.set(word, {kind: name.kind, count: 1, base: word})
  }
  const last = reader.word(name.to - 1)
  const plain = reader.rules.basesOf(last)
  if (name.kind === 'person') {
    // Three short names: the family name may come first; both ends are tried
    if (name.to - name.from > 1 || name.office) for (const base of plain) add(base)
    if (name.to - name.from === 3 && reader.isStranger(name.from)) add(reader.word(name.from))
  } else if (name.kind === 'organisation') {
    const first = reader.word(name.from)
    const form = name.to - name.from > 1 && (reader.rules.legalForms.has(last) || reader.rules.foreignHeads.has(last))
    if (form && reader.isStranger(name.from)) add(first)
    else if (name.to - name.from === 1 && reader.isStranger(name.from)) for (const base of plain) add(base)
  }
}
