import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import * as m from '../../src/document/morph.ts'
import {grammar} from '../../src/language/de/grammar.ts'
import {compoundHead} from '../../src/models/compounds.ts'
import {Lexicon} from '../../src/models/lexicon.ts'
import {loadModels} from '../../src/models/load.ts'
import {ModelError} from '../../src/models/model-error.ts'

const folder = new URL('../../models/de/', import.meta.url)
const lexicon = new Lexicon(readFileSync(new URL('lexicon.bin', folder)))

const READINGS: readonly (readonly [form: string, lemma: string, pos: string, bits: number])[] = [
  ['muss', 'müssen', 'AUX', m.Fin | m.Ind],
  ['lässt', 'lassen', 'VERB', m.Fin | m.Ind],
  ['worden', 'werden', 'AUX', m.Part2],
  ['gehe', 'gehen', 'VERB', m.Sub1],
  ['käme', 'kommen', 'VERB', m.Sub2],
  ['mitzuteilen', 'mitteilen', 'VERB', m.ZuInf],
  ['kündigte', 'kündigen', 'VERB', m.Past],
  ['ankündigte', 'ankündigen', 'VERB', m.Past],
  ['getroffen', 'treffen', 'VERB', m.Part2],
  ['älteren', 'alt', 'ADJ', m.Cmp],
  ['verpasste', 'verpassen', 'VERB', m.Past],
  ['daß', 'daß', 'SCONJ', 0],
  ['Jahres', 'Jahr', 'NOUN', 0],
  ['Banken', 'Bank', 'NOUN', 0],
  ['Neurologin', 'Neurologin', 'NOUN', 0],
]
for (const [form, lemma, pos, bits] of READINGS) {
  test(`${form} is ${pos} of ${lemma}`, () => {
    assert.ok(
      lexicon.analyses(form).some((reading) => reading.lemma === lemma && reading.pos === pos && (reading.morph & bits) === bits),
    )
  })
}

test('the commoner lemma and the indicative come first', () => {
  assert.equal(lexicon.analyses('getroffen')[0]?.lemma, 'treffen')
  assert.equal(lexicon.analyses('führen')[0]?.lemma, 'führen')
})

test('what is not listed has no readings', () => {
  for (const form of ['', 'Xyzzy', 'a'.repeat(10_000), '日本', '\ud800']) assert.deepEqual(lexicon.analyses(form), [])
})

const HEADS: readonly (readonly [form: string, head: string | undefined])[] = [
  ['Wasserleitungsrohr', 'Rohr'],
  ['Lagerbetriebs', 'Betrieb'],
  ['Munitionslieferungen', 'Lieferung'],
  ['Polizeisprecherin', 'Sprecherin'],
  ['Xq', undefined],
]
for (const [form, head] of HEADS) {
  test(`${form} ends in ${head}`, () => assert.equal(compoundHead(lexicon, form, grammar.links)?.readings[0]?.lemma, head))
}

test('a file that is no lexicon is refused', () => {
  assert.throws(() => new Lexicon(new Uint8Array(64)), ModelError)
})

test('a folder without models is refused with a sentence', () => {
  assert.throws(() => loadModels(new URL('./nowhere/', import.meta.url)), /no readable model description/)
})

test('the German models load and name their version', () => {
  assert.match(loadModels(folder).version, /^quellenlage-de-\d+$/)
})
