import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Name} from '../../src/document/doc.ts'
import {docOf, wordsOf} from './doc-of.ts'
import {outerPhrases, structureOf} from './structure-of.ts'

const cases: [string, string[]][] = [
  [
    'die Sprecherin/NOUN/Sprecherin/Nf des Rates/NOUN/Rat/Gm der USA , Anna Weber , schwieg/VERB/schweigen/p3s',
    ['die Sprecherin des Rates der USA, Anna Weber'],
  ],
  ['der neue/ADJ Minister/NOUN/Minister/Nm Jan Ast', ['der neue Minister Jan Ast']],
  ['Berichten/NOUN/Bericht/Dp zufolge/ADP', ['Berichten zufolge']],
  ['meiner/DET Meinung/NOUN/Meinung/Df nach/ADP .', ['meiner Meinung nach']],
  [
    'die von/ADP Ast als/ADP gescheitert/ADJ bezeichnete/ADJ Offensive/NOUN/Offensive/Nf',
    ['die von Ast als gescheitert bezeichnete Offensive'],
  ],
  ['Holz-/NOUN und Fabrikenhafen/NOUN/Hafen/Nm', ['Holz- und Fabrikenhafen']],
  ['Riga , Vaduz und Bern', ['Riga, Vaduz und Bern']],
  ['Weber ( SPD ) schwieg/VERB/schweigen/p3s', ['Weber (SPD)']],
  ['von/ADP Anfang/NOUN/Anfang/Dm an/ADP die Leute/NOUN/Leute/Ap', ['von Anfang an', 'die Leute']],
  [
    'Waffen/NOUN/Waffe/Ap für/ADP seine/DET „ besondere/ADJ Lage/NOUN/Lage/Af “ im/ADP Land/NOUN/Land/Dn',
    ['Waffen für seine „besondere Lage“', 'im Land'],
  ],
  ['mehr/PRON als/ADP 800 Grad/NOUN/Grad/Np', ['mehr als 800 Grad']],
  ['vor/ADP allem/PRON die Küche/NOUN/Küche/Nf', ['die Küche']],
  ['bis/ADP zum/ADP Abend/NOUN/Abend/Dm', ['bis zum Abend']],
]
for (const [notation, expected] of cases)
  test(`phrases: ${docOf(notation).text.trim()}`, () => assert.deepEqual(outerPhrases(structureOf(notation)), expected))

test('"und" between clauses joins no phrases', () => {
  const doc = structureOf('Ast besuchte/VERB/besuchen/p3s Weber und Kern lachte/VERB/lachen/p3s .')
  assert.deepEqual(outerPhrases(doc), ['Ast', 'Weber', 'Kern'])
})

test('two names side by side are two phrases', () => {
  const notation = 'dass/SCONJ die USA Ruritanien auffordern/VERB/auffordern/v3p'
  const names: Name[] = [
    {from: 2, to: 3, kind: 'state', base: 'USA'},
    {from: 3, to: 4, kind: 'state', base: 'Ruritanien'},
  ]
  assert.deepEqual(outerPhrases(structureOf(notation, names)), ['die USA', 'Ruritanien'])
})

test('a phrase knows its apposition, members and preposition', () => {
  const doc = structureOf('mit/ADP Weber , einer/DET Lehrerin/NOUN/Lehrerin/Df , und/CCONJ')
  const [phrase] = doc.phrases
  assert.equal(phrase!.kind, 'pp')
  assert.equal(phrase!.preposition, 0)
  assert.deepEqual(
    phrase!.appositions.map((range) => wordsOf(doc, range)),
    ['einer Lehrerin'],
  )
  const list = structureOf('Riga und Bern')
  assert.deepEqual(
    list.phrases[0]!.members.map((range) => wordsOf(list, range)),
    ['Riga', 'Bern'],
  )
})
