import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {meaning as german} from '../../src/language/de/meaning.ts'
import {meaning as english} from '../../src/language/en/meaning.ts'
import {read} from './read.ts'

for (const {act, of, pattern, example} of [...german.replies, ...english.replies])
  test(`${act} ${of}: ${example}`, () => assert.match(example, pattern))

const no = `
Der Sprecher wies das nicht zurück.
Die Anwältin bestritt das nicht mehr.
Zwölf Länder stimmten für die Zölle, vier dagegen.
Die Mieter wehren sich dagegen, dass die Kita schließt.
Das spricht dagegen, dass er dort war.
Der Turm ist höher als gedacht.
Offiziell bestätigt ist das nicht.
Das Ministerium veröffentlicht die Zahlen am Montag.
`
for (const text of no.trim().split('\n')) test(`no answer: ${text}`, () => assert.deepEqual(read(text).replies, []))

test('an answer knows its sentence and its words', () => {
  const text = 'Ein Gutachten soll vor dem Hang gewarnt haben. Der Betreiber bestreitet das.'
  const [reply] = read(text).replies ?? []
  assert.equal(text.slice(reply?.sentence.start, reply?.sentence.end), 'Der Betreiber bestreitet das.')
  assert.equal(text.slice(reply?.words.start, reply?.words.end), 'bestreitet das')
})

test('no sentence that answers lacks the signs by which answers are looked for', () => {
  const own = globSync('corpus/de/stories/*/*.txt').flatMap((file) => readFileSync(file, 'utf8').split(/(?<=[.!?:])\s+/u))
  for (const sentence of [...own, ...german.replies.map((r) => r.example)])
    if (!german.replySigns?.test(sentence))
      assert.equal(
        german.replies.find((r) => r.pattern.test(sentence)),
        undefined,
        sentence,
      )
})
