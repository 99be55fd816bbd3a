import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'

test('our own corpus is read at or above its floors', () => {
  const {status, stdout} = spawnSync(process.execPath, ['evaluation/gate.ts'], {encoding: 'utf8'})
  assert.equal(status, 0, stdout)
  assert.match(stdout, /^ok {4}statements corpus\/de\/stories statements-pairwise-f1/m)
  assert.match(stdout, /KRAUTS_DieZeit: no data, not measured/)
})
