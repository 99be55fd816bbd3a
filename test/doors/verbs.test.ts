import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {completion, SHELLS} from '../../src/doors/cli/completion.ts'
import {guide} from '../../src/doors/guide.ts'
import {verbs} from '../../src/doors/verbs.ts'
import {quellenlage} from './run-cli.ts'

test('docs/verbs.md says what the list of verbs says', () => assert.equal(readFileSync('docs/verbs.md', 'utf8'), guide()))

for (const verb of verbs)
  for (const language of ['de', 'en'] as const)
    test(`${verb.name} --help in ${language} names every option and an example`, async () => {
      const {code, out} = await quellenlage([verb.name, '--help', '--lang', language])
      assert.equal(code, 0)
      for (const option of verb.options)
        assert.ok(out.includes(`--${option.name}`) && out.includes(option.summary[language]), option.name)
      for (const example of verb.examples) assert.ok(out.includes(example.line))
    })

test('--help lists the verbs, --version the version', async () => {
  const help = await quellenlage(['--help'])
  for (const verb of verbs) assert.ok(help.out.includes(verb.name))
  assert.match((await quellenlage(['--version'])).out, /^\d+\.\d+\.\d+\n$/u)
})

for (const shell of SHELLS)
  test(`the completion for ${shell} knows every verb and option`, () => {
    const script = completion(shell)
    for (const verb of verbs) {
      assert.ok(script.includes(verb.name))
      for (const option of verb.options) assert.ok(script.includes(option.name))
    }
  })

test('the bash completion completes a verb and its options', () => {
  const ask = (words: string) =>
    spawnSync(
      'bash',
      [
        '-c',
        `${completion('bash')}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _quellenlage; echo "\${COMPREPLY[@]}"`,
      ],
      {encoding: 'utf8'},
    ).stdout.trim()
  assert.equal(ask('quellenlage comp'), 'compare completion')
  assert.equal(ask('quellenlage compare --mark'), '--markdown')
})

for (const [args, says] of [
  [['vergleiche'], /„vergleiche“ ist kein Befehl; es gibt compare/u],
  [['vergleiche', '--lang', 'en'], /"vergleiche" is no command/u],
  [['compare', 'a.txt', '--htm', 'x'], /kennt die Option --htm nicht; es gibt --html/u],
  [['compare'], /braucht Berichte/u],
  [['compare', 'a.txt', '--published', 'a.txt'], /DATEI=WERT/u],
  [['compare', 'a.txt', '--published', 'a.txt=gestern'], /„gestern“ ist kein Datum/u],
  [['compare', 'a.txt', '--published', 'b.txt=2024-01-01'], /b\.txt steht nicht unter den Berichten/u],
  [['compare', 'a.txt', '--lang', 'fr'], /kann nicht „fr“ sein; möglich: de, en/u],
  [['annotate', 'a', 'b'], /genau einen Bericht, nicht 2/u],
  [['annotate', 'a', '--format', 'xml'], /kann nicht „xml“ sein/u],
  [['score', 'luck', '--data', '.'], /„luck“ ist keine Aufgabe/u],
  [['completion', 'cmd'], /kennt bash, zsh, fish/u],
] as const)
  test(`wrong command line: ${args.join(' ')}`, async () => {
    const {code, out, err} = await quellenlage(args)
    assert.equal(code, 2)
    assert.match(err, says)
    assert.equal(err.trim().split('\n').length, 1, 'one sentence')
    assert.equal(out, '')
  })
