import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {openEngine} from '../../src/engine.ts'
import {outline} from './structure-of.ts'

const [, examples = ''] = /```text\n([\s\S]*?)```/u.exec(readFileSync('docs/clauses.md', 'utf8')) ?? []
const blocks = examples.trim().split(/\n(?=\S)/u)
const engine = openEngine()

test('docs/clauses.md has examples', () => assert.ok(blocks.length > 5))

for (const block of blocks) {
  const [sentence = '', ...lines] = block.split('\n')
  test(`docs/clauses.md: ${sentence}`, async () => {
    const {doc} = await engine.read({name: 'example', bytes: new TextEncoder().encode(sentence)})
    assert.deepEqual(
      outline(doc),
      lines.map((line) => line.trim()),
    )
  })
}
