import assert from 'node:assert/strict'
import {test} from 'node:test'
import {Reading} from '../../src/claims/reading.ts'
import {carried, findUncarried} from '../../src/claims/reconcile.ts'
import {openEngine} from '../../src/engine.ts'
import {german} from '../../src/language/de/german.ts'
import {chainOf, contentOf, read, reportOf} from './read.ts'

const engine = openEngine()

/** For each attribution without a holder: its candidates, each with its features. */
function candidatesIn(text: string): string[][] {
  const reading = new Reading(engine.analyse(reportOf(text)).doc, german)
  const seen: string[][] = []
  carried(reading, findUncarried(reading), (_a, candidates) =>
    seen.push(candidates.map((c) => `${c.holder ? reading.text(c.holder) : '–'}: ${c.features.join(' ')}`)),
  )
  return seen
}

test('who spoke, subjects of the sentences before, and nobody may be the speaker', () => {
  const [first] = candidatesIn('Der Rat will sparen. Petra Brandt sagte, die Kasse sei leer. Man habe zu lange gewartet.')
  assert.deepEqual(first, [
    'Petra Brandt: one-back said-so spoke-last person',
    'Der Rat: two-back tells nameless',
    '–: nobody-subjunctive',
  ])
})

test('behind a paragraph, with his name in the words', () => {
  const [first] = candidatesIn('Petra Brandt sagte, die Kasse sei leer.\n\nDas habe Brandt schon lange gewusst.')
  assert.deepEqual(first, ['Petra Brandt: one-back said-so spoke-last person other-paragraph by-name', '–: nobody-subjunctive'])
})

/** [text, words of the claim, who goes on] */
const goingOn: readonly (readonly [string, string, string])[] = [
  ['Petra Brandt sagte, die Kasse sei leer. Man habe zu lange gewartet.', 'zu lange', 'Petra Brandt'],
  [
    'Petra Brandt sagte, die Kasse sei leer. Jens Rahn widersprach, es gebe Rücklagen. Man müsse nur suchen.',
    'nur suchen',
    'Jens Rahn',
  ],
  ['Ein Zug entgleiste. Die Strecke ist gesperrt. Der Fahrer soll geschlafen haben.', 'geschlafen', ''],
]
for (const [text, words, who] of goingOn)
  test(`${who || 'nobody'} goes on: ${text}`, () => {
    const claim = read(text).claims.find((c) => contentOf(c, text).includes(words))
    assert.equal(claim && chainOf(claim), who)
  })
