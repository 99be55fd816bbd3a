import assert from 'node:assert/strict'
import {test} from 'node:test'
import {splitSentences} from '../../src/analysis/words/sentences.ts'
import {tokenise} from '../../src/analysis/words/tokenise.ts'
import {WordTable} from '../../src/document/word-table.ts'
import {german} from '../../src/language/de/german.ts'
import {sentencesIn} from './written.ts'

const CASES: readonly (readonly [count: number, text: string])[] = [
  [1, 'Er kam z. B. nicht.'],
  [2, '„Nein.“ Er ging.'],
  [1, 'Am 3. Mai kam er.'],
  [1, '„Nein!“, sagte er.'],
  [1, '„Nein!“ sagte er.'],
  [2, '"Nein." Er ging.'],
  [2, 'Er ging. "Nein."'],
  [2, 'Er ging (sagt man). (Sie auch.)'],
  [2, 'Er wählte Plan B. Danach ging er.'],
  [1, 'Er traf Prof. Weber und J. D. Vance.'],
  [1, 'Ulf K. (41) zog mit einem Messer durch die Stadt.'],
  [2, 'Die Kinder haben Plan B. Danach gehen sie.'],
  [2, 'Es waren 20 Mio. Die Bank schwieg.'],
  [2, 'Es geschah 1990. Danach war Ruhe.'],
  [2, 'Er kam um 3. Sie nicht.'],
  [1, 'Der 1. FC Köln gewann gegen Karl V. nicht.'],
  [2, 'Das ist alles ... Doch er blieb.'],
  [1, 'Das ist ... nun ja.'],
  [1, 'Sie sagte: „Wir gehen.“'],
  [2, 'Ein Titel ohne Punkt\n\nEin Satz.'],
  [2, 'Ein Titel ohne Punkt\nEin Satz.'],
  [1, 'Ein Satz, der\nauf der nächsten Zeile weitergeht.'],
  [2, 'Ist das so (!) gewesen? Ja.'],
  [2, 'Er lief 100 m. Es war kalt.'],
  [1, 'Das gilt u. a. Weber zufolge nicht.'],
]
for (const [count, text] of CASES) test(`${count}: ${text}`, () => assert.equal(sentencesIn(text).length, count))

test('a text wrapped at a fixed width is joined again', () => {
  const text = `Die Stadt hat am Montag beschlossen, das alte Rathaus zu verkaufen und
Verträge mit mehreren Bietern zu schließen. Ein Sprecher sagte, dass der
Preis noch offen sei. Die Opposition im Rat kritisierte das Vorhaben als
Ausverkauf. Eine Mehrheit der Bürger wünscht sich nach einer Umfrage der
Zeitung ein Haus für alle. Über das weitere Verfahren soll der nächste
Rat im Herbst entscheiden, wenn alle Angebote auf dem Tisch liegen und
Klarheit herrscht.`
  assert.equal(sentencesIn(text).length, 5)
})

test('the headline is its own sentence, kicker and all', () => {
  const text = 'Brand. Großer Schaden am Hafen\nEs brennt.'
  const report = {text, furniture: [], headline: {start: 0, end: 30}}
  const table = new WordTable()
  const tokens = tokenise(report, german, table)
  const {sentences, headline} = splitSentences(report, {text, words: table.words, tokens}, german)
  assert.deepEqual(
    [[...sentences], headline],
    [
      [0, 2, 6, 9],
      [0, 1],
    ],
  )
})
