import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {splitSentences} from '../../src/analysis/words/sentences.ts'
import {tag} from '../../src/analysis/words/tag.ts'
import {tokenise} from '../../src/analysis/words/tokenise.ts'
import {WordTable} from '../../src/document/word-table.ts'
import {german} from '../../src/language/de/german.ts'
import {loadModels} from '../../src/models/load.ts'

const models = loadModels(new URL('../../models/de/', import.meta.url))

/** Runs tokens, sentences and tags and checks what must hold of any text. */
function check(text: string): number {
  const report = {text, furniture: [], headline: {start: 0, end: Math.min(20, text.length)}}
  const table = new WordTable()
  const tokens = tokenise(report, german, table)
  let before = 0
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i] ?? -1
    const end = tokens.end[i] ?? -1
    assert.ok(start >= before && end > start && end <= text.length)
    assert.equal(table.words[tokens.word[i] ?? -1], text.slice(start, end))
    before = end
  }
  const written = {text, language: 'de' as const, words: table.words, tokens}
  const {sentences, headline} = splitSentences(report, written, german)
  assert.equal(sentences.at(-1), tokens.length)
  for (let s = 0; s + 1 < sentences.length; s++) assert.ok((sentences[s] ?? 0) < (sentences[s + 1] ?? 0))
  const tags = tag({...written, sentences, headline}, german, models, table)
  assert.equal(tags.pos.length, tokens.length)
  for (const lemma of tags.lemma) assert.notEqual(table.words[lemma], undefined)
  return tokens.length
}

test('random UTF-16, lone surrogates included, gives valid tokens, sentences and tags', () => {
  const unit = fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(
      fc.array(unit, {maxLength: 60}).map((units) => units.join('')),
      (text) => check(text) >= 0,
    ),
    {numRuns: 300, seed: 7},
  )
})

test('random German scraps give valid tokens, sentences and tags', () => {
  const scrap = fc.constantFrom(
    ...[
      'Der',
      ' ',
      '„',
      '“',
      '.',
      '3.',
      ' Mai',
      "'",
      '’s',
      'z. B.',
      '-',
      'US-',
      'innen',
      '*',
      ':',
      '14.30',
      ' 000',
      '61',
      '/',
      'www.',
      '@',
      '#',
      '\n',
      '\n\n',
      '(',
      ')',
      '...',
      'Weber',
      'sagte',
      ',',
      '!',
      'i.',
      'd.',
      'R.',
      'II.',
    ],
  )
  fc.assert(
    fc.property(
      fc.array(scrap, {maxLength: 40}).map((scraps) => scraps.join('')),
      (text) => check(text) >= 0,
    ),
    {numRuns: 500, seed: 11},
  )
})

const HOSTILE: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['one word', (size) => 'a'.repeat(size)],
  ['one compound', (size) => 'Lager'.repeat(size / 5)],
  ['no full stop', (size) => 'Wort und '.repeat(size / 9)],
  ['opening quotes', (size) => '„'.repeat(size)],
  ['full stops', (size) => 'a.'.repeat(size / 2)],
  ['digits', (size) => '1'.repeat(size)],
  ['digit groups', (size) => '1 000'.repeat(size / 5)],
  ['hyphens', (size) => 'A-'.repeat(size / 2)],
  ['slashes', (size) => 'a/'.repeat(size / 2)],
  ['spaces', (size) => ' '.repeat(size)],
  ['line ends', (size) => 'a\n'.repeat(size / 2)],
  ['addresses', (size) => 'a@b.'.repeat(size / 4)],
  ['apostrophes', (size) => "s'".repeat(size / 2)],
  ['adjectives', (size) => 'schön '.repeat(size / 6)],
  ['auxiliaries', (size) => 'hat sollte '.repeat(size / 11)],
  ['participles', (size) => 'gesagt wird '.repeat(size / 12)],
  ['determiners', (size) => 'das in '.repeat(size / 7)],
  ['names', (size) => 'Weber Maiers '.repeat(size / 13)],
  ['commas', (size) => 'die, '.repeat(size / 5)],
]
for (const [name, make] of HOSTILE) {
  test(`linear time: ${name}`, () => {
    const time = (size: number): number => {
      const text = make(size)
      const began = performance.now()
      check(text)
      return performance.now() - began
    }
    time(20_000)
    const small = Math.max(5, time(50_000))
    const large = time(400_000)
    assert.ok(large < small * 8 * 4, `50,000 units took ${small.toFixed(0)} ms, 400,000 took ${large.toFixed(0)} ms`)
  })
}

test('a megabyte without a full stop, and 100,000 opening quotes', () => {
  assert.ok(check('Wort und noch '.repeat(75_000)) > 0)
  assert.equal(check('„'.repeat(100_000)), 100_000)
})
