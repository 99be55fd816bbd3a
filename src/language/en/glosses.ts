import {AFFAIRS} from './glosses-affairs.ts'
import {DEEDS} from './glosses-deeds.ts'
import {MORE_DEEDS} from './glosses-more-deeds.ts'
import {MORE_NOUNS} from './glosses-more-nouns.ts'
import {MORE_QUALITIES} from './glosses-more-qualities.ts'
import {PEOPLE} from './glosses-people.ts'
import {THINGS} from './glosses-things.ts'

/** English lemma → German words that it renders, in the order of the tables; read at first use. */
let read: ReadonlyMap<string, readonly string[]> | undefined

const none: readonly string[] = []

/** The German words that an English lemma may render ("vessel" → Schiff); empty where the tables do not know it. */
export function glossesOf(lemma: string): readonly string[] {
  read ??= readTables()
  return read.get(lemma.toLowerCase()) ?? none
}

function readTables(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const line of [PEOPLE, AFFAIRS, THINGS, DEEDS, MORE_NOUNS, MORE_DEEDS, MORE_QUALITIES].join('').split('\n')) {
    const [german, ...words] = line.split(' ')
    if (german)
      for (const word of words) {
        const known = found.get(word) ?? []
        if (!known.includes(german)) found.set(word, [...known, german])
      }
  }
  return found
}
