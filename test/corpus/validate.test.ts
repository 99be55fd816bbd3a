import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {locate} from '../../training/corpus/locate.ts'
import {annotatedStories, makeStory} from '../../training/corpus/make.ts'
import {faultsOf} from '../../training/corpus/validate.ts'

const place = {file: 'x.gold', line: 1, text: 'Der Rat tagt. Er sagte, er komme. Der Rat ging.'}
for (const [words, nth, start, end] of [
  ['Der Rat', 1, 0, 7],
  ['Der Rat', 2, 34, 41],
  ['er', 1, 24, 26],
  ['Er … komme', 1, 14, 32],
  ['sagte, [er] komme', 1, 24, 26],
  ['Der [Rat … ging].', 1, 4, 46],
  ['[Der Rat] ging', 1, 34, 41],
] as const)
  test(`"${words}"#${nth} is found at ${start}`, () =>
    assert.deepEqual(locate(words, nth, place), {start, end, text: place.text.slice(start, end)}))

test('words that are not there are named with file and line', () =>
  assert.throws(() => locate('Sie', 1, place), /x\.gold:1: the report has no "Sie"/u))

for (const folder of annotatedStories()) {
  test(`${folder}: annotation without faults`, async () => assert.deepEqual(faultsOf(await makeStory(folder)), []))

  test(`${folder}: the published layers are made from the notation`, async () => {
    for (const [path, content] of (await makeStory(folder)).files) {
      assert.ok(existsSync(path), `run npm run corpus: ${path} is missing`)
      assert.equal(readFileSync(path, 'utf8'), content, `run npm run corpus: ${path} is not what the notation says`)
    }
  })
}
