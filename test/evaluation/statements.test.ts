import assert from 'node:assert/strict'
import {test} from 'node:test'
import {restsOn, sameWords} from '../../evaluation/finding-match.ts'
import {unlisted} from '../../evaluation/nested-claims.ts'

/** Claims a and b say one thing, c and d another that contradicts it, e stands alone; ours are called A to E. */
const groups = [{claims: ['a', 'b']}, {claims: ['c', 'd']}]
const words = new Map([...'abcde'].map((id) => [id, new Set([id.toUpperCase()])]))
const rests = restsOn({groups}, words)
const finding = (kind: string, ...claims: string[]) => ({kinds: [kind], claims})

test('a contradiction is told by any claim of its two statements', () => {
  assert.ok(rests(finding('contradiction', 'a', 'c'), ['A', 'C']))
  assert.ok(rests(finding('contradiction', 'a', 'c'), ['B', 'D']))
  assert.ok(!rests(finding('contradiction', 'a', 'c'), ['A', 'B']))
  assert.ok(!rests(finding('contradiction', 'a', 'c'), ['A', 'E']))
})

test('what one report lost against another of one statement is told by one of the two at least', () => {
  assert.ok(rests(finding('attribution-lost', 'c', 'd'), ['C', 'D']))
  assert.ok(!rests(finding('attribution-lost', 'a', 'b'), ['C', 'D']))
})

test('a finding on one claim is told by a claim of its statement', () => {
  assert.ok(rests(finding('only-in', 'e'), ['E']))
  assert.ok(!rests(finding('only-in', 'e'), ['A']))
})

test('two claims of the gold are not told by one of ours that has the words of both', () => {
  const both = new Map([...words, ['a', new Set(['A', 'X'])], ['c', new Set(['C', 'X'])]])
  const wide = restsOn({groups: []}, both)
  assert.ok(!wide(finding('contradiction', 'a', 'c'), ['X']))
  assert.ok(wide(finding('contradiction', 'a', 'c'), ['X', 'C']))
})

test('a claim of the gold inside another is told with it by one of ours', () => {
  const piece = (id: string, start: number, words: string) => ({id, file: 'a.txt', content: [{start, text: words}]})
  const whole = 'Der Wirt hat den Vorwurf, er sei geflohen, zurückgewiesen'
  const claims = [
    piece('a', 0, whole),
    piece('c', whole.indexOf('er sei'), 'er sei geflohen'),
    piece('e', 90, 'Der Wirt schwieg'),
  ]
  const one = restsOn({groups: [], claims}, new Map([...'ace'].map((id) => [id, new Set(['X'])])))
  assert.ok(one(finding('denial', 'c', 'a'), ['X']))
  assert.ok(!one(finding('denial', 'c', 'e'), ['X']))
})

const text = 'Wie die Leitstelle mitteilte, wurden 23 Gäste verletzt, fünf von ihnen schwer. Der Saal war leer.'
const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length})
const claim = (id: string, ...content: string[]) => ({id, report: 'r1', range: at(content[0] ?? ''), content: content.map(at)})

test('the words of a claim are told by each of the claims into which ours divide it, not by those beside it', () => {
  const gold = {id: 'g', file: 'a.txt', content: [{start: 30, text: 'wurden 23 Gäste verletzt, fünf von ihnen schwer'}]}
  const ours = [
    claim('whole', 'Wie die Leitstelle mitteilte, wurden 23 Gäste verletzt, fünf von ihnen schwer.'),
    claim('first', 'wurden 23 Gäste verletzt'),
    claim('second', 'fünf von ihnen schwer'),
    claim('beside', 'Der Saal war leer'),
    claim('few', 'schwer. Der Saal'),
  ]
  const found = sameWords({claims: [gold]}, [{id: 'r1', file: 'a.txt', text}], ours, new Map())
  assert.deepEqual([...(found.get('g') ?? [])], ['whole', 'first', 'second'])
})

test('claims around two of one statement are not judged; those beside them are', () => {
  const piece = (id: string, file: string, start: number, words: string) => ({id, file, content: [{start, text: words}]})
  const claims = [
    piece('outer', 'a.txt', 0, 'der Rat habe mitgeteilt, der Damm halte'),
    piece('inner', 'a.txt', 25, 'der Damm halte'),
    piece('other outer', 'b.txt', 10, 'der Rat habe erklärt, der Damm halte'),
    piece('other inner', 'b.txt', 32, 'der Damm halte'),
    piece('beside', 'b.txt', 60, 'der Rat tagte'),
  ]
  const isUnlisted = unlisted({claims}, (a, b) => [a, b].every((id) => id.endsWith('inner')))
  assert.ok(isUnlisted('outer', 'other outer'))
  assert.ok(isUnlisted('outer', 'other inner'))
  assert.ok(!isUnlisted('inner', 'other inner'))
  assert.ok(!isUnlisted('outer', 'beside'))
})

test('words that no claim of ours has for content are told by the claim that has them for its frame', () => {
  const said = 'Das bestritt er: Man habe gezahlt.'
  const gold = [
    {id: 'denies', file: 'a.txt', content: [{start: 0, text: 'Das bestritt er'}]},
    {id: 'paid', file: 'a.txt', content: [{start: 17, text: 'Man habe gezahlt'}]},
  ]
  const own = {id: 'X', report: 'r1', range: {start: 0, end: 33}, content: [{start: 17, end: 33}]}
  const other = {id: 'Y', report: 'r1', range: {start: 0, end: 15}, content: [{start: 0, end: 15}]}
  const found = (claims: (typeof own)[]) => sameWords({claims: gold}, [{id: 'r1', file: 'a.txt', text: said}], claims, new Map())
  assert.deepEqual([...(found([own]).get('denies') ?? [])], ['X'])
  assert.deepEqual([...(found([own, other]).get('denies') ?? [])], ['Y'])
})
