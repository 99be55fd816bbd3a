import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, globSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import {quellenlage} from '../doors/run-cli.ts'

const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')]

for (const document of documents)
  test(`links of ${document} lead somewhere`, () => {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map((m) => m[1] ?? '')
    assert.deepEqual(
      links.filter((link) => !existsSync(join(dirname(document), link))),
      [],
    )
  })

for (const document of documents)
  for (const [, line = ''] of readFileSync(document, 'utf8').matchAll(/^npm run quellenlage -- (.+)$/gmu))
    test(`${document}: ${line}`, async () => {
      const args =
        line
          .split(/\s+#/u)[0]
          ?.split(' ')
          .flatMap((word) => (word.includes('*') ? globSync(word).sort() : [word])) ?? []
      if (args.some((a) => /^[A-Z]+$/u.test(a))) return // a placeholder such as FILE
      const {code, out, err} = await quellenlage(args)
      assert.equal(code, 0, err)
      assert.ok(out.length > 100)
    })

test('the scripts that the README names are there', () => {
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts
  for (const [, name = ''] of readFileSync('README.md', 'utf8').matchAll(/npm run ([\w-]+)/gu)) assert.ok(scripts[name], name)
  assert.match(readFileSync('.ci/run', 'utf8'), /npm ci && npm test/u)
})

test('every dependency is pinned', () => {
  const {dependencies, devDependencies} = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [name, range] of Object.entries({...dependencies, ...devDependencies}))
    assert.match(String(range), /^\d+\.\d+\.\d+$/u, `${name} ${range}`)
})

test('every word of the model folders is accounted for', () => {
  for (const folder of globSync('models/*/'))
    for (const file of ['model.json', 'MODEL_CARD.md', 'LICENCE']) assert.ok(existsSync(join(folder, file)), `${folder}/${file}`)
})

test('what is tracked is what a newcomer needs: nothing built, nothing larger than 8 MB', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], {encoding: 'utf8'}).split('\0').filter(Boolean)
  assert.deepEqual(
    tracked.filter((f) => /^(dist|node_modules|coverage)\//u.test(f)),
    [],
  )
  assert.deepEqual(
    tracked.filter((f) => existsSync(f) && readFileSync(f).length > 8 * 1024 * 1024),
    [],
  )
})
