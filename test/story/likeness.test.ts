import assert from 'node:assert/strict'
import {test} from 'node:test'
import {candidatePairs} from '../../src/story/candidates.ts'
import {compare} from '../../src/story/compare.ts'
import {isVetoed} from '../../src/story/conflict.ts'
import type {Fact} from '../../src/story/fact.ts'
import {featuresOf} from '../../src/story/features.ts'
import {lettersFit, lettersOf} from '../../src/story/letters.ts'
import {likenessWeights} from '../../src/story/likeness-weights.ts'
import {likeness} from '../../src/story/similarity.ts'
import {FIT} from '../../src/story/word-fit.ts'
import {fitLogistic, type Row} from '../../training/statements/fit.ts'
import {cast} from './cast.ts'
import {claimsOf, type Short} from './claims-of.ts'

type Said = readonly [string, Omit<Short, 'says'>]

/** Each claim in a report of its own, compared. */
function factsOf(...said: readonly Said[]): readonly Fact[] {
  return compare(said.map(([says, rest], i) => claimsOf({id: `r${i}`}, cast, [[`${says}.`, {says, ...rest}]]))).facts
}

const pair = (a: Said, b: Said): readonly [Fact, Fact] => factsOf(a, b) as unknown as readonly [Fact, Fact]

for (const [a, b, likely] of [
  ['Warnstreik', 'Streik', true],
  ['Lieferung', 'liefern', true],
  ['Brände', 'Brand', true],
  ['Verletzte', 'verletzt', true],
  ['Regierung', 'Wohnung', false],
] as const)
  test(`letters of ${a} and ${b} ${likely ? 'are mostly the same' : 'differ'}`, () => {
    const [x, y] = lettersOf([a, b, 'Ganz andere Worte', 'Noch ein Satz'])
    assert.ok(x && y)
    assert.equal(lettersFit(x, y) > 0.3, likely, String(lettersFit(x, y)))
  })

test('words fit by lemma, sense, letters, kin, and not at all', () => {
  const [a, b] = pair(['Der Streik begann', {verb: 'beginnen'}], ['Ein Warnstreik hat gestern angefangen', {verb: 'anfangen'}])
  const fit = (x: string, y: string) => {
    const [p, q] = [a.terms.find((t) => t.word === x), b.terms.find((t) => t.word === y)]
    assert.ok(p && q, `${x} ${y}`)
    return a.common.words.of(p, q)
  }
  assert.ok(fit('Streik', 'Warnstreik') >= FIT.letters)
  assert.ok(fit('beginnen', 'anfangen') >= FIT.sense)
  assert.equal(fit('Streik', 'anfangen'), 0)
})

test('every feature has its weight, and a pair is the same from both sides', () => {
  const [a, b] = pair(
    ['Norwegen hat 48 Pumpen an Schweden geliefert', {verb: 'liefern', actor: 'norwegen', numbers: [['48', 48, 48, 'Pumpe']]}],
    ['Schweden bekam aus Norwegen 48 Pumpen', {verb: 'bekommen', actor: 'schweden', numbers: [['48', 48, 48, 'Pumpe']]}],
  )
  const features = featuresOf(a, b)
  assert.deepEqual(Object.keys(features).sort(), Object.keys(likenessWeights).sort())
  const other = featuresOf(b, a)
  for (const [name, value] of Object.entries(features))
    assert.ok(Math.abs(value - other[name as keyof typeof other]) < 1e-9, name)
  assert.ok(features.number > 0)
})

test('a number that counts something else is no evidence', () => {
  const numbers = (unit: string): Omit<Short, 'says'> => ({verb: 'kommen', numbers: [['zwei', 2, 2, unit]]})
  const [a, b] = pair(['zwei Hunde kamen', numbers('Hund')], ['nach Stunden, zwei genau, kam er', numbers('Stunde')])
  const {number, 'number-stray': stray} = featuresOf(a, b)
  assert.equal(number, 0)
  assert.ok(stray > 0)
})

test('claims that refuse with and without "not" are not kept apart', () => {
  const vetoed = ([a, b]: readonly [Fact, Fact]) => isVetoed(a, b, likeness(a, b).conflicts)
  const want: Said = ['Die Fischer wollten keine Hilfe', {verb: 'wollen', not: true}]
  assert.equal(vetoed(pair(want, ['Die Fischer lehnten Hilfe ab', {verb: 'ablehnen'}])), false)
  assert.equal(vetoed(pair(want, ['Die Fischer wollten Hilfe', {verb: 'wollen'}])), true)
})

test('claims that share only the stem of a word are candidates', () => {
  const facts = factsOf(
    ['Die Insassen schlugen ein Hilfsangebot aus', {verb: 'ausschlagen'}],
    ['Der Damm in Murbach ist alt', {verb: 'sein'}],
    ['Die Leute wollten keine Hilfe', {verb: 'wollen'}],
  )
  assert.ok(candidatePairs(facts).some(([i, j]) => i === 0 && j === 2))
})

test('the fit finds which feature tells and which does not', () => {
  const rows: Row[] = Array.from({length: 400}, (_, i) => {
    const [letters, nouns] = [(i % 20) / 20, (i % 7) / 7]
    return {values: Float64Array.from([letters, nouns]), isOne: letters + ((i * 37) % 11) / 40 > 0.6, weight: 1}
  })
  const {weights} = fitLogistic(rows, ['letters', 'nouns'], 1)
  const of = new Map(weights)
  assert.ok((of.get('letters') ?? 0) > 3)
  assert.ok(Math.abs(of.get('nouns') ?? 9) < 1)
})
