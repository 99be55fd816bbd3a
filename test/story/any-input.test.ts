import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Claim, ReportClaims} from '../../src/claims/claim.ts'
import {FORCES, FORMS} from '../../src/claims/claim.ts'
import {findingText} from '../../src/dossier/finding-text.ts'
import {tellStory} from '../../src/story/tell.ts'

const text = 'Ein Damm\ud800 brach „am“ Mai 2024, sagte \u0000 Weber. 12 oder 90 Tote? '
const range = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
const entity = fc.option(fc.constantFrom('e1', 'e2', 'e9'), {nil: undefined})
const optional = <K extends string, V>(key: K, value: V | undefined) => (value === undefined ? {} : {[key]: value})
const link = fc
  .record({
    name: fc.string(),
    kind: fc.constantFrom('person', 'unnamed', 'medium', 'state', 'document'),
    entity,
    attitude: fc.boolean(),
  })
  .map(({entity: e, attitude, ...rest}) => ({...rest, ...optional('entity', e), ...(attitude ? {attitude: true} : {})}))
const term = fc
  .record({
    lemma: fc.string(),
    concept: fc.constantFrom('die', 'meet', '', 'x'),
    pos: fc.constantFrom('noun', 'verb', 'name', 'number'),
    range,
    entity,
  })
  .map(({entity: e, ...rest}) => ({...rest, ...optional('entity', e)}))
const quantity = fc.record({
  low: fc.constantFrom(null, 1, 12, 1e9, -3, 0.5),
  high: fc.constantFrom(null, 1, 12, 1e9),
  unit: fc.string(),
  range,
})
const claim = fc.record({
  id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
  range,
  content: fc.array(range, {maxLength: 3}),
  form: fc.constantFrom(...FORMS),
  chain: fc.array(link, {maxLength: 3}),
  force: fc.constantFrom(...FORCES),
  certainty: fc.constantFrom('asserted', 'reported', 'hedged', 'planned', 'contested'),
  hedges: fc.array(range, {maxLength: 2}),
  negated: fc.boolean(),
  who: fc.array(fc.record({role: fc.constantFrom('actor', 'object'), range}), {maxLength: 2}),
  partOf: fc.constantFrom('c1', 'c2', 'nobody'),
  gist: fc.record({
    terms: fc.array(term, {maxLength: 8}),
    quantities: fc.array(quantity, {maxLength: 3}),
    tense: fc.constantFrom('past', 'none'),
  }),
})
const report = fc.record({claims: fc.array(claim, {maxLength: 12}), dated: fc.boolean()})

test('any claims give a story whose ranges lie in their texts', () => {
  fc.assert(
    fc.property(fc.array(report, {maxLength: 4}), (parts) => {
      const reports = parts.map(({claims, dated}, i): ReportClaims => {
        const id = `r${i}`
        return {
          report: {
            id,
            language: 'de',
            text,
            sha256: '',
            furniture: [],
            notes: [],
            ...(dated ? {published: {text: '', from: `2024-05-0${i + 1}`, grain: 'day', anchored: 'text'} as const} : {}),
          },
          language: 'de',
          sentences: [
            {start: 0, end: 40},
            {start: 40, end: text.length},
          ],
          claims: claims.map(
            (c, k) =>
              ({...c, id: `${id}${c.id}${k}`, report: id, text: text.slice(c.range.start, c.range.end)}) as unknown as Claim,
          ),
          entities: [
            {
              id: 'e1',
              kind: 'person',
              name: 'Weber',
              mentions: [{range: {start: 0, end: 3}, text: 'Ein', base: 'Ein', form: 'name'}],
              offices: [],
              plural: false,
              memberOf: 'e1',
            },
          ],
          times: [],
        }
      })
      const story = tellStory(reports)
      assert.equal(story.statements.flatMap((s) => s.claims).length, story.claims.length)
      for (const f of story.findings) {
        assert.equal(typeof findingText(f).de, 'string')
        for (const r of f.ranges) assert.ok(r.start >= 0 && r.end <= text.length)
      }
    }),
    {numRuns: 150, seed: 7},
  )
})
