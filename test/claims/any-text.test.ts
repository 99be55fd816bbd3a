import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Claim, Link} from '../../src/claims/claim.ts'
import type {TextRange} from '../../src/report/report.ts'
import {constructions} from './constructions.ts'
import {read} from './read.ts'

const links = (chain: readonly Link[]): Link[] => chain.flatMap((l) => [l, ...links(l.members ?? [])])

function check(text: string): void {
  const found = read(text)
  const inside = (r: TextRange) => r.start >= 0 && r.start <= r.end && r.end <= text.length
  const ids = new Set(found.claims.map((c) => c.id))
  assert.equal(ids.size, found.claims.length)
  for (const claim of found.claims) checkClaim(claim, text, inside, ids)
  for (const q of found.quotations ?? []) for (const r of [...q.quote, ...q.speaker, ...q.cue, ...q.frame]) assert.ok(inside(r))
}

function checkClaim(claim: Claim, text: string, inside: (r: TextRange) => boolean, ids: ReadonlySet<string>): void {
  assert.equal(text.slice(claim.range.start, claim.range.end), claim.text)
  assert.ok(claim.content.length > 0)
  for (const r of [...claim.content, ...claim.hedges, ...claim.who.map((w) => w.range), ...claim.gist.terms.map((t) => t.range)])
    assert.ok(inside(r))
  for (const piece of claim.content) assert.ok(claim.range.start <= piece.start && piece.end <= claim.range.end)
  if (claim.partOf !== undefined) assert.ok(ids.has(claim.partOf))
  for (const link of links(claim.chain)) {
    assert.ok(link.mention || link.because, `${link.name} has neither mention nor reason`)
    if (link.inferred) assert.ok(link.because)
    if (link.mention) assert.equal(text.slice(link.mention.range.start, link.mention.range.end), link.mention.text)
  }
}

const sentences = constructions.map(([, text]) => text)
const words = sentences.flatMap((s) => s.split(' '))

test('any mixture of words and marks gives claims that stand in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('„', '“', ',', '.', ':', '\n', '«', '»', '"', '–', '('),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 60}), (pieces) => check(pieces.join(' '))),
    {numRuns: 150, seed: 11},
  )
})

test('any sequence of sentences gives claims that stand in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...sentences), {maxLength: 12}), (s) => check(s.join(' '))),
    {numRuns: 40, seed: 5},
  )
})

for (const [name, text] of [
  ['nothing', ''],
  ['lone surrogates', '\ud800 sagte, \udc00 sei „\ud800“.'],
  ['opening quotes', '„Er '.repeat(3000)],
  ['one endless sentence', 'Er sagte, dass sie meinte, '.repeat(1500)],
  ['commas', ', '.repeat(5000)],
] as const)
  test(`is read: ${name}`, () => check(text))
