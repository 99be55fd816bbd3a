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

/**
 * The German words that an English lemma may render ("vessel" → Schiff); of a form in "-ing" or "-ed" those of its verb, of a word with
 * hyphens those of its last part; empty where the tables do not know it.
 */
export function glossesOf(lemma: string): readonly string[] {
  read ??= readTables()
  const word = lemma.toLowerCase()
  for (const form of [word, ...basesOf(word)]) {
    const found = read.get(form)
    if (found) return found
  }
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 ? glossesOf(word.slice(hyphen + 1)) : none
}

/** What an ending may stand for, the likeliest first: "sailing" → sail, "ageing" → age, "smuggled" → smuggle, "stopping" → stop. */
function basesOf(word: string): readonly string[] {
  const [, stem] = /^(\p{L}{3,})(?:ing|ed)$/u.exec(word) ?? []
  if (stem === undefined) return []
  const single = /(\p{L})\1$/u.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...single, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])]
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
