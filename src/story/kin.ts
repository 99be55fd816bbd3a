import {AGAINST, KIN_DEEDS} from './kin-deeds.ts'
import {KIN_MATTERS} from './kin-groups.ts'

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))

const kin = new Map<string, Set<string>>()
for (const group of [...lines(KIN_MATTERS), ...lines(KIN_DEEDS)])
  for (const concept of group) for (const other of group) if (other !== concept) add(kin, concept, other)

const against = new Map<string, Set<string>>()
for (const [a = '', b = ''] of lines(AGAINST)) {
  add(against, a, b)
  add(against, b, a)
}

function add(map: Map<string, Set<string>>, a: string, b: string): void {
  map.set(a, (map.get(a) ?? new Set<string>()).add(b))
}

/** True if two concepts can tell of the same happening. */
export function areKin(a: string, b: string): boolean {
  return kin.get(a)?.has(b) ?? false
}

/** True if two deeds cannot both be told of one thing at one time: it goes on, it is stopped. */
export function areOpposite(a: string, b: string): boolean {
  return against.get(a)?.has(b) ?? false
}
