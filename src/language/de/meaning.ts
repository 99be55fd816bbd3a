import type {EventType, MeaningRules, ReplyRule} from '../meaning.ts'
import {CONFLICT} from './meaning-conflict.ts'
import {CRIME} from './meaning-crime.ts'
import {ECONOMY} from './meaning-economy.ts'
import {baseWords} from './meaning-forms.ts'
import {FAINT, IDIOMS, LIGHT_VERBS, LIKELIEST, SHORT_HEADS, WHOLE_WORDS} from './meaning-idioms.ts'
import {LOADED, LOADED_FIRST, LOADED_LAST} from './meaning-loaded.ts'
import {MISHAP} from './meaning-mishap.ts'
import {POLITICS} from './meaning-politics.ts'
import {QUALITIES} from './meaning-qualities.ts'
import {CHARGE, FALSE, FIRST, IS, REPLIES, REPLY_SIGNS, THAT} from './meaning-replies.ts'
import {SCIENCE} from './meaning-science.ts'
import {SOCIETY} from './meaning-society.ts'
import {THINGS} from './meaning-things.ts'
import {DEEDS} from './meaning-verbs.ts'

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))

const tables = [DEEDS, POLITICS, CONFLICT, CRIME, MISHAP, SCIENCE, ECONOMY, SOCIETY, QUALITIES, THINGS]

/** Word → its concepts, the likeliest first; concept → type of event. */
function readConcepts(): {readonly senses: Map<string, readonly string[]>; readonly events: Map<string, EventType>} {
  const senses = new Map<string, string[]>()
  const events = new Map<string, EventType>()
  for (const [head = '', ...words] of tables.flatMap(rows)) {
    const [concept = '', type] = head.split('=')
    if (type) events.set(concept, type as EventType)
    for (const word of words) {
      const known = senses.get(word)
      if (known === undefined) senses.set(word, [concept])
      else if (!known.includes(concept)) known.push(concept)
    }
  }
  for (const [word = '', concept = ''] of rows(LIKELIEST)) {
    const others = (senses.get(word) ?? []).filter((c) => c !== concept)
    senses.set(word, [concept, ...others])
  }
  return {senses, events}
}

function readIdioms(): Map<string, Map<string, string>> {
  const idioms = new Map<string, Map<string, string>>()
  for (const [verb = '', noun = '', concept = ''] of rows(IDIOMS))
    idioms.set(verb, (idioms.get(verb) ?? new Map<string, string>()).set(noun, concept))
  return idioms
}

const set = (table: string): Set<string> => new Set(table.trim().split(/\s+/u))

const {senses, events} = readConcepts()

const none: readonly string[] = []

/** The word's own senses, else those of the words that it is made of by rule. */
function sensesOf(word: string): readonly string[] {
  const own = senses.get(word)
  if (own) return own
  for (const base of baseWords(word)) {
    const all = senses.get(base)
    if (all) return all
  }
  return none
}

function readReplies(): ReplyRule[] {
  const parts: Readonly<Record<string, string>> = {that: THAT, first: FIRST, charge: CHARGE, false: FALSE, is: IS}
  return REPLIES.trim()
    .split('\n')
    .map((line): ReplyRule => {
      const [head = '', ...rest] = line.split(' | ')
      const [act, of] = head.split(' ') as [ReplyRule['act'], ReplyRule['of']]
      const example = rest.at(-1) ?? ''
      const pattern = rest.slice(0, -1).join(' | ')
      const filled = pattern.replace(/<(that|first|charge|false|is)>/gu, (_, name: string) => parts[name] ?? '')
      return {act, of, pattern: new RegExp(filled, 'iu'), example}
    })
}

const loaded = set(LOADED)
const loadedCompound = new RegExp(`^(?:(?:${LOADED_FIRST})-\\p{L}|.*\\p{L}-(?:${LOADED_LAST})$)`, 'iu')

/** Which German words mean the same. */
export const meaning: MeaningRules = {
  senses,
  sensesOf,
  shortHeads: set(SHORT_HEADS),
  wholeWords: set(WHOLE_WORDS),
  events,
  faint: set(FAINT),
  idioms: readIdioms(),
  lightVerbs: set(LIGHT_VERBS),
  lightPrepositional: set('kommen gehen stehen bringen stellen setzen geraten folgen führen_zu'),
  lightIntransitive: set('stattfinden erfolgen geschehen ablaufen folgen bestehen'),
  replies: readReplies(),
  replySigns: new RegExp(REPLY_SIGNS, 'iu'),
  isLoaded: (lemma) => loaded.has(lemma) || loadedCompound.test(lemma),
}
