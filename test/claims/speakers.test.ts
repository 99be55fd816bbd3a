import assert from 'node:assert/strict'
import {test} from 'node:test'
import {chainOf, contentOf, read} from './read.ts'

/** Who holds the claim with these words: chain by names, outermost first; '–' for the report itself. */
const holders: readonly (readonly [text: string, words: string, chain: string])[] = [
  ['Reuter gab einem Kind ein Autogramm, schloss sein Fahrrad ab und sagte, er wisse von nichts.', 'er wisse', 'Reuter'],
  ['Sicher ist nur, dass dem Klub das Geld fehlt.', 'das Geld fehlt', '–'],
  ['Ein Helfer schwieg. Mutter Jessica P. (31): „Wir haben die ganze Nacht geweint.“', 'geweint', 'Jessica P'],
  [
    'Die Lage sei ernst, sagte ein Sprecher der Polizei der Nachrichtenagentur Adler.',
    'Die Lage sei ernst',
    'Sprecher der Polizei',
  ],
  ['Eine Mitarbeiterin des Hotels winkte ab. „Der kommt ja öfter“, sagte sie.', 'öfter', 'Mitarbeiterin des Hotels'],
  ['Jonas Reuter zögerte. „Tarek ist ein freier Mann“, sagte er.', 'freier Mann', 'Jonas Reuter'],
]
for (const [text, words, chain] of holders)
  test(`${chain}: ${text}`, () => {
    const claim = read(text).claims.find((c) => contentOf(c, text).includes(words))
    assert.ok(claim, `no claim holds "${words}"`)
    assert.equal(chainOf(claim) || '–', chain)
  })
