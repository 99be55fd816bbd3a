import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {agreementOf, twiceAnnotated} from '../../training/corpus/agreement.ts'
import {CARD, cardWithTables} from '../../training/corpus/card.ts'
import {type MadeStory, makeStory} from '../../training/corpus/make.ts'
import {accord, f1, type Item, pair} from '../../training/corpus/pairing.ts'
import {readReportNotation} from '../../training/corpus/report-notation.ts'
import {readStoryNotation} from '../../training/corpus/story-notation.ts'
import {faultsOf} from '../../training/corpus/validate.ts'

const text = 'Reh sagte am Montag, das Bad sei fertig. Es öffne im Mai. Der Rat tagt. Er baut das Bad.'
const story = (notation: string, layers = ''): MadeStory => ({
  folder: 'x',
  reports: new Map([['1-x', {text, layers: readReportNotation(notation, 'x', '1-x.txt', text, [])}]]),
  story: readStoryNotation(layers, 'story', ['1-x']),
  files: new Map(),
})
const first = story(
  `ENTITY reh person Reh
M "Reh" name
ENTITY rat organisation Rat
M "Der Rat" nominal | "[Er] baut" pronoun
DATE "am Montag" 2025-03-17 day
A a1 Indirect says reported | q "das Bad sei fertig" | s "Reh" | c "sagte" | f "Reh sagte am Montag," | chain reh
A a2 IndirectFreeIndirect says reported after a1 | q "Es öffne im Mai."
O o1 asserted | q "Der Rat tagt"
O o2 asserted | q "Er baut das Bad"`,
  'STATEMENT s1 1:a1 1:o2\nFINDING denial 1:a1 1:o2\nFINDING only-in 1:o1',
)
const second = story(
  `ENTITY ute person Reh
M "Reh" name
ENTITY council organisation Rat
M "Rat" name | "[Er] baut" pronoun
DATE "am Montag" open day
A b1 Indirect confirms reported | q "das Bad sei fertig" | s "Reh" | c "sagte" | f "Reh sagte am Montag," | chain ute
A b2 IndirectFreeIndirect says planned after b1 | q "öffne im Mai"
O p2 asserted | q "Er baut das Bad"`,
  'STATEMENT s1 1:b1 1:b2 1:p2\nFINDING denial 1:b2 1:p2\nFINDING contradiction 1:b1 1:p2',
)
const value = (layer: string, [one, two] = [first, second]): number | undefined =>
  agreementOf(one, two).find((r) => r.layer === layer)?.value

for (const [layer, expected] of [
  ['mentions: exact span, F1', 4 / 6],
  ['mentions: of the same entity', 1],
  ['dates: exact span, F1', 1],
  ['dates: same interval', 0],
  ['attributions: found by both, F1', 1],
  ['attributions: content, tokens F1', 14 / 15],
  ['– form', 1],
  ['– force', 0.5],
  ['– certainty', 0.5],
  ['– speaker, tokens F1', 1],
  ['– chain, all links', 1],
  ['own voice: found by both, F1', 2 / 3],
  ['own voice: content, tokens F1', 8 / 11],
  // one pair of claims against three
  ['statements: pairs of claims, F1', 2 / 4],
  ['findings: same kind, a claim in common, F1', 2 / 4],
  ['findings: same kind, the same claims, F1', 0],
  ['– denial', 1],
  ['– contradiction', 0],
] as const)
  test(`${layer}: ${expected.toFixed(2)}`, () => assert.equal(value(layer)?.toFixed(6), expected.toFixed(6)))

test('an annotation agrees with itself in everything', () =>
  assert.deepEqual(
    agreementOf(first, first).filter((r) => r.value !== 1),
    [],
  ))

test('chains that end at different entities do not agree', () => {
  const other = story(
    'ENTITY reh person Reh\nM "Reh" name\nENTITY rat organisation Rat\nM "Der Rat" nominal\n' +
      'A a1 Indirect says reported | q "das Bad sei fertig" | chain rat\nA a2 Indirect says reported | q "Es öffne im Mai." | chain reh',
  )
  assert.equal(value('– chain, all links', [first, other]), 0.5)
})

test('of stretches that overlap equally the one of the same form is paired', () => {
  const at = [{start: 0, end: 3, text: 'Reh'}]
  const item = (id: string, form: string): Item => ({name: `1-x:${id}`, stretches: at, form})
  const pairs = pair([item('a', 'Indirect'), item('b', 'Direct')], [item('c', 'Direct'), item('d', 'Indirect')])
  assert.deepEqual(
    pairs.map((p) => `${p.one.name} ${p.two.name}`),
    ['1-x:a 1-x:d', '1-x:b 1-x:c'],
  )
})

test('kappa takes off what chance would give', () => {
  const {share, kappa} = accord([
    ['x', 'x'],
    ['x', 'y'],
    ['y', 'y'],
    ['y', 'y'],
  ])
  assert.deepEqual([share, kappa], [0.75, 0.5])
})

test('F1 where neither has anything is 1', () => assert.equal(f1({both: 0, one: 0, two: 0}), 1))

for (const story of twiceAnnotated())
  test(`the second annotation of ${story} is without faults`, async () =>
    assert.deepEqual(faultsOf(await makeStory(`corpus/de/stories/${story}`, `corpus/de/agreement/${story}`)), []))

test('the tables of the data card are those of the corpus', async () => {
  const card = readFileSync(CARD, 'utf8')
  assert.equal(await cardWithTables(card), card, 'run npm run corpus')
})
