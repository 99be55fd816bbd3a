import type {Institution, KnownName, State} from './names.ts'

/** How a language writes the names of its tables. */
interface Writing {
  /** A name in tokens, in each way in which it may be cut. */
  readonly tokensOf: (name: string) => readonly (readonly string[])[]
  /** What names are found by: their first word, without its ending where words are inflected. */
  readonly keyOf: (word: string) => string
  /** Names that are common words, too. */
  readonly ambiguous: ReadonlySet<string>
}

/** The names of states, bodies and media by the key of their first word, longest first. */
export function knownNames(
  states: readonly State[],
  institutions: readonly Institution[],
  {tokensOf, keyOf, ambiguous}: Writing,
): ReadonlyMap<string, readonly KnownName[]> {
  const known = new Map<string, KnownName[]>()
  const add = (name: Omit<KnownName, 'words'>): void => {
    for (const words of tokensOf(name.base)) {
      const key = keyOf(words[0] ?? '')
      const same = [...(known.get(key) ?? []), {...name, words}]
      known.set(
        key,
        same.sort((a, b) => b.words.length - a.words.length),
      )
    }
  }
  for (const {names, code} of states)
    for (const base of names) add({kind: 'state', base, canonical: names[0] ?? base, ...(code && {country: code})})
  for (const {names, class: kind, code, parent, ownHouse, metonym} of institutions)
    for (const base of names)
      add({
        kind: kind === 'medium' ? 'medium' : 'organisation',
        base,
        canonical: names[0] ?? base,
        ...(code && {country: code}),
        ...(parent && {parent}),
        ...(ownHouse && {ownHouse}),
        ...(metonym && {metonym}),
        ...(ambiguous.has(base) && {ambiguous: true as const}),
      })
  return known
}
