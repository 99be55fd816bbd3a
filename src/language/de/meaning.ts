import type {EventType, MeaningRules} from '../meaning.ts'
import {CONCEPTS, FAINT, IDIOMS, LIGHT_VERBS, OPPOSITES} from './meaning-words.ts'

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))

function readConcepts(table: string): Pick<MeaningRules, 'concepts' | 'events'> {
  const concepts = new Map<string, string>()
  const events = new Map<string, EventType>()
  for (const [head = '', ...words] of rows(table)) {
    const [concept = '', type] = head.split('=')
    if (type) events.set(concept, type as EventType)
    for (const word of words) if (!concepts.has(word)) concepts.set(word, concept)
  }
  return {concepts, events}
}

function readOpposites(table: string): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>()
  const add = (a: string, b: string) => opposites.set(a, (opposites.get(a) ?? new Set()).add(b))
  for (const [a = '', b = ''] of rows(table)) {
    add(a, b)
    add(b, a)
  }
  return opposites
}

function readIdioms(table: string): Map<string, Map<string, string>> {
  const idioms = new Map<string, Map<string, string>>()
  for (const [verb = '', noun = '', concept = ''] of rows(table))
    idioms.set(verb, (idioms.get(verb) ?? new Map<string, string>()).set(noun, concept))
  return idioms
}

const set = (table: string): Set<string> => new Set(table.trim().split(/\s+/u))

/** Which German words mean the same. */
export const meaning: MeaningRules = {
  ...readConcepts(CONCEPTS),
  opposites: readOpposites(OPPOSITES),
  faint: set(FAINT),
  idioms: readIdioms(IDIOMS),
  lightVerbs: set(LIGHT_VERBS),
  lightPrepositional: set('kommen gehen stehen bringen stellen setzen geraten folgen führen_zu'),
  lightIntransitive: set('stattfinden erfolgen geschehen ablaufen folgen bestehen'),
}
