import type {EventType, MeaningRules} from '../meaning.ts'
import {glossesOf} from './glosses.ts'
import {CONCEPTS} from './meaning-words.ts'
import {FAINT, LIGHT_VERBS} from './reporting-words.ts'

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))

const senses = new Map<string, readonly string[]>()
const events = new Map<string, EventType>()
for (const [head = '', ...words] of rows(CONCEPTS)) {
  const [concept = '', type] = head.split('=')
  if (type) events.set(concept, type as EventType)
  for (const word of words) senses.set(word, [...(senses.get(word) ?? []), concept])
}
const none: readonly string[] = []
const loaded = new Set(
  'regime thug goon crony stooge puppet bloodbath carnage rampage slam outrage fiasco farce shambles'.split(' '),
)

const set = (table: string): Set<string> => new Set(table.trim().split(/\s+/u))

/** Which English words mean the same. */
export const meaning: MeaningRules = {
  senses,
  sensesOf: (lemma) => senses.get(lemma) ?? none,
  glossesOf,
  shortHeads: new Set(),
  wholeWords: new Set(),
  events,
  faint: set(FAINT),
  idioms: new Map(),
  lightVerbs: set(LIGHT_VERBS),
  isLoaded: (lemma) => loaded.has(lemma),
  lightPrepositional: set('come go put bring take'),
  lightIntransitive: set('happen occur'),
  replies: [
    {
      act: 'denies',
      of: 'before',
      pattern:
        /\b(?:den(?:y|ies|ied)|dispute[sd]?|rejected?|dismisse[sd]) (?:this|that(?! \p{L})|it|the (?:claims?|allegations?|accusations?|reports?|charges))\b/iu,
      example: 'The company denied the allegations.',
    },
    {
      act: 'denies',
      of: 'before',
      pattern: /\b(?:this|that|it) (?:is|was) (?:simply |completely )?(?:false|untrue|wrong|not true|a lie)\b/iu,
      example: 'This is false, he said.',
    },
    {
      act: 'contrasts',
      of: 'before',
      pattern: /^(?:by contrast|in contrast|however|on the other hand)\b/iu,
      example: 'By contrast, the union spoke of 48.',
    },
  ],
}
