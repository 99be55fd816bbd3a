import type {EventType, MeaningRules} from '../meaning.ts'
import {CONCEPTS, FAINT, LIGHT_VERBS, OPPOSITES} from './reporting-words.ts'

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))

const concepts = new Map<string, string>()
const events = new Map<string, EventType>()
for (const [head = '', ...words] of rows(CONCEPTS)) {
  const [concept = '', type] = head.split('=')
  if (type) events.set(concept, type as EventType)
  for (const word of words) if (!concepts.has(word)) concepts.set(word, concept)
}
const opposites = new Map<string, Set<string>>()
for (const [a = '', b = ''] of rows(OPPOSITES)) {
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b))
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a))
}

const set = (table: string): Set<string> => new Set(table.trim().split(/\s+/u))

/** Which English words mean the same. */
export const meaning: MeaningRules = {
  concepts,
  events,
  opposites,
  faint: set(FAINT),
  idioms: new Map(),
  lightVerbs: set(LIGHT_VERBS),
  lightPrepositional: set('come go put bring take'),
  lightIntransitive: set('happen occur'),
}
