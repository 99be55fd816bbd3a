import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {constructionsTable} from './constructions-table.ts'

test('docs/claims.md shows what the engine makes of each construction (node test/claims/write-guide.ts writes it anew)', () => {
  const guide = readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8')
  const table = /<!-- constructions -->\n([\s\S]*?)\n<!-- end -->/u.exec(guide)?.[1]
  assert.equal(table, constructionsTable())
})
