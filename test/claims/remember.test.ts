import assert from 'node:assert/strict'
import {test} from 'node:test'
import {remembering} from '../../src/claims/remember.ts'

test('each word is looked up once for each table, also where nothing is found', () => {
  const asked: string[] = []
  const find = remembering((table: ReadonlySet<string>, word) => {
    asked.push(word)
    return table.has(word) ? word.length : undefined
  })
  const [a, b] = [new Set(['Zug']), new Set(['Bus'])]
  assert.deepEqual(
    [find(a, 'Zug'), find(a, 'Zug'), find(a, 'Bus'), find(a, 'Bus'), find(b, 'Bus')],
    [3, 3, undefined, undefined, 3],
  )
  assert.deepEqual(asked, ['Zug', 'Bus', 'Bus'])
})

test('what is remembered does not grow without end', () => {
  let calls = 0
  const table = new Set<string>()
  const find = remembering((_: ReadonlySet<string>, word) => {
    calls++
    return word
  })
  for (let i = 0; i < 45_000; i++) assert.equal(find(table, `${i}`), `${i}`)
  find(table, '0')
  assert.equal(calls, 45_001)
})
