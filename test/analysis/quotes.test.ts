import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findQuotes} from '../../src/analysis/clauses/quotes.ts'
import {german} from '../../src/language/de/german.ts'
import {docOf, wordsOf} from './doc-of.ts'

function quotesIn(notation: string): string[] {
  const doc = docOf(notation)
  return findQuotes(doc, german).map((quote) => `${quote.kind}${quote.open ? ' open' : ''} ${wordsOf(doc, quote)}`)
}

const cases: [string, string[]][] = [
  ['„ Das/PRON ist/AUX/sein/v3s falsch/ADJ “ , sagte/VERB/sagen/p3s Weber .', ['speech „Das ist falsch“']],
  ['Weber sagte/VERB/sagen/p3s : „ Wir/PRON kommen/VERB/kommen/v3p . “', ['speech „Wir kommen.“']],
  ['» Nein/INTJ « , sagte/VERB/sagen/p3s er .', ['speech »Nein«']],
  ['die Zeitung/NOUN/Zeitung/Nf „ Neue/ADJ Post/PROPN “ schrieb/VERB/schreiben/p3s', ['title „Neue Post“']],
  [
    'Ast hat/AUX/haben/v3s den Plan/NOUN/Plan/Am als/ADP „ gescheitert/ADJ “ bezeichnet/VERB/bezeichnen/part .',
    ['partial „gescheitert“'],
  ],
  ['eine „ besondere/ADJ “ Lage/NOUN/Lage/Nf', ['scare „besondere“']],
  ['Weber sagte/VERB/sagen/p3s : „ Wir/PRON kommen/VERB/kommen/v3p', ['speech open „Wir kommen']],
  [
    '„ Er/PRON sagte/VERB/sagen/p3s ‚ nein ‘ zu/ADP mir/PRON “ , so/ADV Weber .',
    ['speech „Er sagte ‚nein‘ zu mir“', 'partial ‚nein‘'],
  ],
  ['"', []],
]
for (const [notation, expected] of cases)
  test(`quotes: ${docOf(notation).text.trim()}`, () => assert.deepEqual(quotesIn(notation), expected))

test('a quotation in a quotation knows the one around it', () => {
  const doc = docOf('„ Er/PRON sagte/VERB/sagen/p3s ‚ nein ‘ zu/ADP mir/PRON “ , so/ADV Weber .')
  assert.equal(findQuotes(doc, german)[1]!.outer, 0)
})
