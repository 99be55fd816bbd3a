import assert from 'node:assert/strict'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {markdown} from '../../src/dossier/markdown.ts'
import {dossierOf, examples} from './examples.ts'

/** A dossier that changed is written beside the golden one as `….changed.md`: read it, then put it in its place. */
for (const story of examples.keys())
  test(`the dossier of ${story} is the golden one`, async () => {
    const golden = `test/golden/${story}.md`
    const changed = `test/golden/${story}.changed.md`
    const now = markdown(await dossierOf(story), 'de')
    if (existsSync(golden) && readFileSync(golden, 'utf8') === now) return rmSync(changed, {force: true})
    writeFileSync(changed, now)
    assert.fail(`${golden} is not what the engine says now; compare with ${changed} and accept it by: mv ${changed} ${golden}`)
  })
