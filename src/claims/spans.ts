import type {TokenRange} from '../document/doc.ts'

/** Ranges a ⊇ b. */
export const holds = (a: TokenRange, b: TokenRange): boolean => a.from <= b.from && b.to <= a.to
export const overlaps = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to

export const size = (range: TokenRange | undefined): number => (range ? range.to - range.from : 0)

/** Adds to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A noun, then its last parts of at least so many letters, capital first: "Waffenlieferung" … "Lieferung" … */
export function* lastParts(lemma: string, least: number): Generator<string> {
  yield lemma
  for (let at = 3; at + least <= lemma.length; at++) yield lemma[at]!.toUpperCase() + lemma.slice(at + 1)
}
