import assert from 'node:assert/strict'
import {test} from 'node:test'
import {reasonSentence} from '../../src/dossier/reasons/explain.ts'
import {storyReasons} from '../../src/dossier/reasons/story.ts'
import {tellStory} from '../../src/story/tell.ts'
import {cast} from './cast.ts'
import {type Cast, claimsOf, type Line} from './claims-of.ts'

const dam: readonly Line[] = [
  [
    'Die Gespräche über den Staudamm bei Murbach kommen voran, sagte Lena Ohlsen vom Umweltministerium.',
    {says: 'Die Gespräche über den Staudamm bei Murbach kommen voran', verb: 'vorankommen', by: ['ohlsen']},
  ],
  [
    'Der Wasserverband Murtal verlangt vom Umweltministerium Ersatz für Turbinen.',
    {says: 'Der Wasserverband Murtal verlangt vom Umweltministerium Ersatz für Turbinen', verb: 'verlangen', actor: 'verband'},
  ],
]
const pool: readonly Line[] = [
  ['Der Stadtrat streitet über das Freibad.', {says: 'Der Stadtrat streitet über das Freibad', verb: 'streiten'}],
  [
    'Die Kosten stiegen auf elf Millionen Euro.',
    {says: 'Die Kosten stiegen auf elf Millionen Euro', verb: 'steigen', tense: 'past'},
  ],
]

test('reports of one event are one story', () =>
  assert.equal(tellStory([claimsOf({id: 'a'}, cast, dam), claimsOf({id: 'b'}, cast, dam)]).common, true))
test('reports of two events are none, and that is said', () => {
  const story = tellStory([claimsOf({id: 'a'}, cast, dam), claimsOf({id: 'b'}, cast, pool)])
  assert.deepEqual([story.common, story.notes, story.findings], [false, ['no-common-story'], []])
})
test('one report that has nothing to do with the others stands apart', () => {
  const story = tellStory([claimsOf({id: 'a'}, cast, dam), claimsOf({id: 'b'}, cast, dam), claimsOf({id: 'c'}, cast, pool)])
  assert.deepEqual([story.common, story.notes], [true, ['stands-apart: c']])
})
test('one report alone is told', () => assert.equal(tellStory([claimsOf({id: 'a'}, cast, dam)]).common, true))
test('no report, and a report without claims', () => {
  assert.deepEqual(tellStory([]).claims, [])
  assert.deepEqual(tellStory([claimsOf({id: 'a'}, cast, ['Nichts.'])]).statements, [])
})

test('the timeline follows what happened, plans last, without the headline', () => {
  const lines: readonly Line[] = [
    [
      'Im Mai wollen sie sich treffen.',
      {
        says: 'Im Mai wollen sie sich treffen',
        verb: 'treffen',
        certainty: 'planned',
        tense: 'future',
        when: ['Im Mai', undefined, undefined, 'month'],
      },
    ],
    [
      '2019 brach der Damm.',
      {says: '2019 brach der Damm', verb: 'brechen', tense: 'past', when: ['2019', '2019-01-01', '2019-12-31', 'year']},
    ],
    [
      'Kürzlich kam Ohlsen.',
      {says: 'Kürzlich kam Ohlsen', verb: 'kommen', tense: 'past', when: ['Kürzlich', undefined, undefined, 'vague']},
    ],
    [
      'Am 2. Mai 2023 hielt er.',
      {says: 'Am 2. Mai 2023 hielt er', verb: 'halten', tense: 'past', when: ['Am 2. Mai 2023', '2023-05-02', '2023-05-02']},
    ],
  ]
  assert.deepEqual(
    tellStory([claimsOf({id: 'a'}, cast, lines)]).timeline.map((h) => h.when.text),
    ['2019', 'Am 2. Mai 2023', 'Kürzlich', 'Im Mai'],
  )
})

test('names of one person in several spellings are one entity, other persons are not', () => {
  const a: Cast = {rho: {names: ['Min Jae Rho', 'Rho']}, tsch: {names: ['Sergej Tschernow']}}
  const b: Cast = {rho: {names: ['Min Jae-rho']}, tsch: {names: ['Tschernow']}, alt: {names: ['Pjotr Rho']}}
  const story = tellStory([
    claimsOf({id: 'a'}, a, ['Min Jae Rho traf Sergej Tschernow, sagte Rho.']),
    claimsOf({id: 'b'}, b, ['Min Jae-rho traf Tschernow und Pjotr Rho.']),
  ])
  assert.deepEqual(story.entities.map((e) => [...new Set(e.names.map((n) => n.text))].sort().join('|')).sort(), [
    'Min Jae Rho|Min Jae-rho|Rho',
    'Pjotr Rho',
    'Sergej Tschernow|Tschernow',
  ])
})
test('states join by country, a capital that stands for one keeps its own entity', () => {
  const lines = ['Norwegen und Oslo.', 'Die norwegische Küste.']
  const story = tellStory([
    claimsOf({id: 'a'}, cast, lines),
    claimsOf({id: 'b'}, {n: {names: ['Königreich Norwegen'], kind: 'state', country: 'NO'}}, ['Das Königreich Norwegen.']),
  ])
  assert.deepEqual(
    story.entities.map((e) => e.name).sort(),
    ['Königreich Norwegen', 'Norwegen', 'Oslo'].filter((n) => story.entities.some((e) => e.name === n)),
  )
  assert.equal(story.entities.filter((e) => e.country === 'NO' && e.kind === 'state').length, 1)
})

test('every reason that a story gives has its sentence', () => {
  const story = tellStory([
    claimsOf({id: 'a', agency: 'ndk'}, cast, dam),
    claimsOf({id: 'b', agency: 'ndk'}, cast, dam),
    claimsOf({id: 'c'}, cast, pool),
  ])
  const keys = [
    ...story.statements.flatMap((s) => s.standing.because),
    ...story.copies.map((c) => c.because),
    ...story.notes,
  ].map((b) => b.split(': ')[0] ?? '')
  for (const key of keys) assert.ok(reasonSentence(key), key)
  assert.ok(Object.keys(storyReasons).length > 15)
})

test('the same reports give the same bytes', () => {
  const tell = () => JSON.stringify(tellStory([claimsOf({id: 'a'}, cast, dam), claimsOf({id: 'b'}, cast, [...pool, ...dam])]))
  assert.equal(tell(), tell())
})

test('time grows clearly below n²', () => {
  const many = (n: number) =>
    Array.from({length: n}, (_, r) =>
      claimsOf(
        {id: `r${r}`},
        cast,
        Array.from({length: 12}, (_, c): Line => {
          const says = `Der Damm ${(r * 5 + c * 3) % 97} bei Murbach brauche Beton aus Lager ${'abcdefghijklmnop'.charAt((r + c) % 16)}${(r * 7 + c) % 83} sofort`
          return [`${says}, sagte Lena Ohlsen.`, {says, verb: 'brauchen', by: ['ohlsen']}]
        }),
      ),
    )
  const seconds = (n: number): number => {
    const reports = many(n)
    const from = performance.now()
    tellStory(reports)
    return performance.now() - from
  }
  seconds(20)
  const [small, large] = [seconds(25), seconds(100)]
  // four times the reports: n² would take 16 times as long
  assert.ok(large < small * 10 + 200, `${small} ms, then ${large} ms`)
})
