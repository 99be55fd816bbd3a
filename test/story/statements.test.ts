import assert from 'node:assert/strict'
import {test} from 'node:test'
import {tellStory} from '../../src/story/tell.ts'
import {cast} from './cast.ts'
import {claimsOf, type Short} from './claims-of.ts'

type Said = readonly [string, Omit<Short, 'says'>]

/** Each claim in a report of its own, and whether they come out as one statement. */
function together(a: Said, b: Said): boolean {
  const reports = [a, b].map(([says, rest], i) => claimsOf({id: `r${i}`}, cast, [[`${says}.`, {says, ...rest}]]))
  return tellStory(reports).statements.length === 1
}

const met2019: Short['when'] = ['2019', '2019-01-01', '2019-12-31', 'year']
const met2024: Short['when'] = ['im Mai 2024', '2024-05-01', '2024-05-31', 'month']

const same: readonly (readonly [string, Said, Said])[] = [
  [
    'synonyms',
    ['Die Verhandlungen über den Staudamm kommen voran', {verb: 'vorankommen'}],
    ['Die Gespräche über den Staudamm schreiten voran', {verb: 'voranschreiten'}],
  ],
  [
    'nominalisation',
    ['Norwegen hat Pumpen an Schweden geliefert', {verb: 'liefern', actor: 'norwegen', tense: 'past'}],
    ['die Lieferung von Pumpen aus Norwegen an Schweden', {verb: 'Lieferung', tense: 'past'}],
  ],
  [
    'metonym',
    ['Norwegen unterstützt den Ausbau des Staudamms', {verb: 'unterstützen', actor: 'norwegen'}],
    ['Oslo unterstützt den Ausbau des Staudamms', {verb: 'unterstützen', actor: 'oslo'}],
  ],
  [
    'tense of report',
    ['der Damm halte dem Hochwasser stand', {verb: 'standhalten', by: ['ohlsen']}],
    ['Der Damm hielt dem Hochwasser stand', {verb: 'standhalten', tense: 'past'}],
  ],
  [
    'voice',
    ['Ohlsen hat den Vertrag über die Talsperre unterzeichnet', {verb: 'unterzeichnen', tense: 'past'}],
    ['der Vertrag über die Talsperre wurde von Ohlsen unterzeichnet', {verb: 'unterzeichnen', tense: 'past'}],
  ],
  [
    'a round and a plain number',
    ['rund 160 Helfer sichern den Damm bei Murbach', {verb: 'sichern', numbers: [['rund 160', 160, 160, 'Helfer', 'about']]}],
    [
      'mehr als 150 Helfer sichern den Damm bei Murbach',
      {verb: 'sichern', numbers: [['mehr als 150', 150, null, 'Helfer', 'more-than']]},
    ],
  ],
]
for (const [name, a, b] of same) test(`one statement: ${name}`, () => assert.equal(together(a, b), true))

const apart: readonly (readonly [string, Said, Said])[] = [
  [
    'other year',
    ['2019 trafen sich Ohlsen und Reik in Murbach', {verb: 'treffen', when: met2019, tense: 'past'}],
    ['im Mai 2024 trafen sich Ohlsen und Reik in Murbach', {verb: 'treffen', when: met2024, tense: 'past'}],
  ],
  [
    'past and plan',
    ['Ohlsen und Reik trafen sich in Murbach', {verb: 'treffen', tense: 'past'}],
    ['Ohlsen und Reik wollen sich in Murbach treffen', {verb: 'treffen', certainty: 'planned', tense: 'future'}],
  ],
  [
    'negation',
    ['Der Damm ist sicher gebaut worden', {verb: 'bauen', tense: 'past'}],
    ['Der Damm ist nicht sicher gebaut worden', {verb: 'bauen', not: true, tense: 'past'}],
  ],
  [
    'other large numbers, whatever they count',
    ['In Murbach sollen 1400 Jobs wegfallen', {verb: 'wegfallen', numbers: [['1400', 1400, 1400, 'Job']]}],
    ['Weltweit sollen 4200 Stellen wegfallen', {verb: 'wegfallen', numbers: [['4200', 4200, 4200, 'Stelle']]}],
  ],
  [
    'other number',
    ['drei Brücken am Damm sind zerstört', {verb: 'zerstören', numbers: [['drei', 3, 3, 'Brücke']]}],
    ['sieben Brücken am Damm sind zerstört', {verb: 'zerstören', numbers: [['sieben', 7, 7, 'Brücke']]}],
  ],
  [
    'other town',
    ['Der Damm in Murbach ist gebrochen', {verb: 'brechen', where: ['Murbach']}],
    ['Der Damm in Talheim ist gebrochen', {verb: 'brechen', where: ['Talheim']}],
  ],
  [
    'other deed',
    ['Ohlsen besuchte am Montag Murbach', {verb: 'besuchen', actor: 'ohlsen', tense: 'past'}],
    ['Ohlsen kritisierte die Bürgermeisterin von Murbach', {verb: 'kritisieren', actor: 'ohlsen', tense: 'past'}],
  ],
  [
    'only one',
    ['Lediglich Norwegen liefert Pumpen', {verb: 'liefern', actor: 'norwegen', only: 'Norwegen'}],
    ['Schweden liefert Pumpen', {verb: 'liefern', actor: 'schweden'}],
  ],
]
for (const [name, a, b] of apart) test(`two statements: ${name}`, () => assert.equal(together(a, b), false))

test('each claim stands in exactly one statement', () => {
  const lines = same.map(([, [says, rest]]) => [`${says}.`, {says, ...rest}] as const)
  const story = tellStory([claimsOf({id: 'a'}, cast, lines), claimsOf({id: 'b'}, cast, lines)])
  const placed = story.statements.flatMap((s) => s.claims)
  assert.deepEqual([...placed].sort(), story.claims.map((c) => c.id).sort())
})

test('the words of a statement are a range of its report', () => {
  const [, [says, rest]] = same[0] as (typeof same)[number]
  const story = tellStory([claimsOf({id: 'a'}, cast, [[`Es heißt: ${says}.`, {says, ...rest}]])])
  const [statement] = story.statements
  assert.equal(statement?.text, says)
  assert.equal(story.reports[0]?.text.slice(statement?.range.start, statement?.range.end), says)
})

test('two reports with the same claim ids keep their claims apart', () => {
  const line = ['Der Damm hält.', {says: 'Der Damm hält', verb: 'halten'}] as const
  const [a, b] = [claimsOf({id: 'x'}, cast, [line]), claimsOf({id: 'x'}, cast, [line])]
  const story = tellStory([a, {...b, report: {...b.report, id: 'y'}, claims: b.claims.map((c) => ({...c, report: 'y'}))}])
  assert.deepEqual(
    story.claims.map((c) => c.id),
    ['x.x1', 'y.x1'],
  )
})

test('a statement stands in words that have a source rather than in the harder ones of a report without', () => {
  const sourced = 'Lena Ohlsen soll den Vertrag über die Talsperre am Parlament vorbei geschlossen haben'
  const hard = 'Lena Ohlsen hat den Vertrag über die Talsperre am Parlament vorbei geschlossen'
  const reports = [
    claimsOf({id: 'r0'}, cast, [[`${hard}.`, {says: hard, verb: 'schließen', tense: 'past'}]]),
    claimsOf({id: 'r1'}, cast, [
      [`${sourced}, schreibt der Murtaler Bote.`, {says: sourced, verb: 'schließen', tense: 'past', by: ['bote']}],
    ]),
  ]
  assert.deepEqual(
    tellStory(reports).statements.map((s) => s.text),
    [sourced],
  )
})
