import assert from 'node:assert/strict'
import {test} from 'node:test'
import {glossesOf} from '../../src/language/en/glosses.ts'
import {AFFAIRS} from '../../src/language/en/glosses-affairs.ts'
import {DEEDS} from '../../src/language/en/glosses-deeds.ts'
import {MORE_DEEDS} from '../../src/language/en/glosses-more-deeds.ts'
import {MORE_NOUNS} from '../../src/language/en/glosses-more-nouns.ts'
import {MORE_QUALITIES} from '../../src/language/en/glosses-more-qualities.ts'
import {PEOPLE} from '../../src/language/en/glosses-people.ts'
import {THINGS} from '../../src/language/en/glosses-things.ts'

const tables = {PEOPLE, AFFAIRS, THINGS, DEEDS, MORE_NOUNS, MORE_DEEDS, MORE_QUALITIES}

test('each line of the glosses is one German word and the English words that render it', () => {
  for (const [name, table] of Object.entries(tables))
    for (const line of table.trim().split('\n')) assert.match(line, /^[\p{L}-]+(?: [\p{L}'-]+)+$/u, `${name}: ${line}`)
})

test('nouns have a capital, verbs and qualities have none', () => {
  for (const line of MORE_NOUNS.trim().split('\n')) assert.match(line, /^\p{Lu}/u, line)
  for (const line of `${MORE_DEEDS}${MORE_QUALITIES}`.trim().split(/\n+/u)) assert.match(line, /^\p{Ll}/u, line)
})

const rendered: readonly (readonly [string, string])[] = [
  ['landslide', 'Erdrutsch'],
  ['defendant', 'Angeklagter'],
  ['curfew', 'Ausgangssperre'],
  ['capsize', 'kentern'],
  ['acquit', 'freisprechen'],
  ['mandatory', 'verpflichtend'],
  ['unharmed', 'unverletzt'],
  ['boarding', 'entern'],
  ['smuggled', 'schmuggeln'],
  ['fastest-growing', 'wachsen'],
  ['denied', 'bestreiten'],
]
for (const [english, german] of rendered)
  test(`${english} may render ${german}`, () => assert.ok(glossesOf(english).includes(german), glossesOf(english).join(' ')))
