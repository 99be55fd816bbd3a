import type {TokenRange} from './doc.ts'

/** The parts of a list, sorted by where they begin, that lie inside a range. */
export function inRange<Part extends TokenRange>(parts: readonly Part[], range: TokenRange): Part[] {
  let low = 0
  for (let high = parts.length; low < high; ) {
    const middle = (low + high) >> 1
    if (parts[middle]!.from < range.from) low = middle + 1
    else high = middle
  }
  const found: Part[] = []
  for (let at = low; at < parts.length && parts[at]!.from < range.to; at++) if (parts[at]!.to <= range.to) found.push(parts[at]!)
  return found
}
