import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Story} from '../../src/story/story.ts'
import {tellStory} from '../../src/story/tell.ts'
import {cast} from './cast.ts'
import {type Cast, claimsOf, type Facts, type Short} from './claims-of.ts'

const says = 'Der Damm bei Murbach hat einen Riss'
const also =
  'In Murbach sprachen Lena Ohlsen, Paul Brandt und Jonas Reik, das Umweltministerium und der Wasserverband Murtal, schreibt der Murtaler Bote zum Gutachten.'

/** Reports that all say the same, each on the word of `by`. */
function told(...chains: readonly (Omit<Short, 'says'> & Partial<Facts>)[]): Story {
  return tellStory(
    chains.map(({outlet, ...rest}, i) =>
      claimsOf({id: `r${i}`, ...(outlet ? {outlet} : {})}, cast, [[`${says}, hieß es.`, {says, verb: 'reißen', ...rest}], also]),
    ),
  )
}

const cases: readonly (readonly [string, Story, number, string, string])[] = [
  ['two spokespeople of one ministry', told({by: ['ohlsen']}, {by: ['brandt']}), 1, 'one-origin', 'B3'],
  ['a spokeswoman and her ministry', told({by: ['ohlsen']}, {by: ['ministerium']}), 1, 'one-origin', 'B3'],
  ['ministry and operator', told({by: ['ohlsen']}, {by: ['reik']}), 2, 'independent', 'B1'],
  [
    'both with reservation',
    told({by: ['ohlsen'], certainty: 'hedged'}, {by: ['reik'], certainty: 'hedged'}),
    2,
    'independent',
    'B2',
  ],
  [
    'one with reservation',
    told({by: ['ohlsen'], certainty: 'hedged'}, {by: ['brandt'], certainty: 'hedged'}),
    1,
    'one-origin',
    'B4',
  ],
  ['own voice twice', told({}, {}), 0, 'own-voice', 'F6'],
  ['own voice adds nothing', told({by: ['ohlsen']}, {}), 1, 'one-origin', 'B3'],
  ['unnamed sources add nothing', told({by: ['ohlsen']}, {by: ['beamte']}), 1, 'one-origin', 'B3'],
  ['unnamed sources alone', told({by: ['beamte']}, {by: ['beamte']}), 0, 'one-origin', 'D6'],
  ['a medium with its own information', told({by: ['bote']}, {by: ['bote']}), 1, 'one-origin', 'C3'],
  ['a medium that names its source', told({by: ['bote', 'ohlsen']}, {by: ['bote']}), 1, 'one-origin', 'B3'],
  [
    'the medium itself is in the story and names its source',
    told({by: ['ohlsen'], outlet: 'Murtaler Bote'}, {by: ['bote']}),
    1,
    'one-origin',
    'B3',
  ],
  ['medium and ministry', told({by: ['bote']}, {by: ['ohlsen']}), 2, 'independent', 'B1'],
  ['a joint source is one voice', told({by: ['ministerium+verband']}, {by: ['ministerium+verband']}), 1, 'one-origin', 'B3'],
  ['one of the two alone is no second voice', told({by: ['ministerium+verband']}, {by: ['reik']}), 1, 'one-origin', 'B3'],
  [
    'each of a joint source alone too',
    told({by: ['ministerium+verband']}, {by: ['reik']}, {by: ['ohlsen']}),
    2,
    'independent',
    'B1',
  ],
  ['a document', told({by: ['gutachten']}), 1, 'one-origin', 'A3'],
  ['who only thinks it is no source', told({by: ['ohlsen', 'reik'], medium: 'thought'}, {by: ['brandt']}), 1, 'one-origin', 'B3'],
]
for (const [name, story, independent, verdict, grade] of cases)
  test(`${name}: ${independent} independent, ${verdict}, ${grade}`, () => {
    assert.equal(story.statements.length, 1)
    const {standing} = story.statements[0] as Story['statements'][number]
    assert.deepEqual([standing.independent, standing.verdict, standing.grade], [independent, verdict, grade])
    assert.ok(standing.because.length > 0)
  })

test('a paper or agency of the story that names its source is no house beside it, though it is read as a mere body', () => {
  const own: Cast = {...cast, welle: {names: ['Murtaler Welle'], kind: 'organisation'}}
  const all = `${also} So die Murtaler Welle.`
  const house = (facts: Partial<Facts>) =>
    tellStory([
      claimsOf({id: 'r0', ...facts}, own, [[`${says}, hieß es.`, {says, verb: 'reißen', by: ['gutachten']}], all]),
      claimsOf({id: 'r1'}, own, [[`${says}, hieß es.`, {says, verb: 'reißen', by: ['welle']}], all]),
    ]).statements[0]?.standing
  assert.deepEqual([house({outlet: 'Murtaler Welle'})?.independent, house({outlet: 'Murtaler Welle'})?.grade], [1, 'A3'])
  assert.equal(house({agency: 'Murtaler Welle'})?.independent, 1)
})

test('"einem Bericht zufolge" is no house beside the paper whose report it may be', () => {
  const own: Cast = {...cast, bericht: {names: ['Bericht'], kind: 'thing', as: 'document', nominal: true}}
  const all = `${also} Es gibt einen Bericht.`
  const by = (...keys: readonly string[]) =>
    tellStory(keys.map((key, i) => claimsOf({id: `r${i}`}, own, [[`${says}.`, {says, verb: 'reißen', by: [key]}], all])))
      .statements[0]?.standing.independent
  assert.equal(by('bote', 'bericht'), 1)
  assert.equal(by('bericht', 'bericht'), 1)
  assert.equal(by('bote', 'gutachten'), 2)
})

test('a government speaks through its capital, its minister and its state', () => {
  const own: Cast = {...cast, minister: {names: ['Kari Lund'], memberOf: 'norwegen'}}
  const by = ['minister', 'oslo', 'norwegen'] as const
  const also = 'Kari Lund sprach für Norwegen in Oslo.'
  const story = tellStory(
    by.map((key, i) => claimsOf({id: `r${i}`}, own, [[`${says}.`, {says, verb: 'reißen', by: [key]}], also])),
  )
  assert.equal(story.statements[0]?.standing.independent, 1)
  assert.equal(new Set(story.origins.map((o) => o.house)).size, 1)
})

test('the office names the employer: first part of a compound, or words of the name', () => {
  const own: Cast = {
    polizei: {names: ['Polizei'], kind: 'organisation', nominal: true},
    imke: {names: ['Imke Dahl'], offices: ['Polizeisprecherin']},
    reik: {names: ['Jonas Reik'], offices: ['Leiter im Wasserverband']},
    verband: {names: ['Wasserverband Murtal', 'Wasserverband'], kind: 'organisation'},
  }
  const text = 'Die Polizei, Polizeisprecherin Imke Dahl und der Leiter im Wasserverband, Jonas Reik, schweigen.'
  const keys = ['polizei', 'imke', 'reik', 'verband']
  const story = tellStory(
    keys.map((key, i) => claimsOf({id: `r${i}`}, own, [[`${says}.`, {says, verb: 'reißen', by: [key]}], text])),
  )
  assert.equal(story.statements[0]?.standing.independent, 2)
})

test('somebody whose house nobody names is never a second, independent origin', () => {
  const own: Cast = {...cast, dahl: {names: ['Imke Dahl'], offices: ['Beraterin']}}
  const by = ['ministerium', 'dahl'] as const
  const told = by.map((key, i) =>
    claimsOf({id: `r${i}`}, own, [[`${says}.`, {says, verb: 'reißen', by: [key]}], `${also} Beraterin Imke Dahl.`]),
  )
  const standing = tellStory(told).statements[0]?.standing
  assert.equal(standing?.independent, 1)
  assert.ok(standing?.because.includes('house-undecided'))
})

test('a contradicted statement is contested, a denied one denied', () => {
  const yes = 'Der Damm bei Murbach hat drei Risse'
  const no = 'Der Damm bei Murbach hat sieben Risse'
  const reports = [
    claimsOf({id: 'a'}, cast, [[`${yes}.`, {says: yes, verb: 'reißen', by: ['ohlsen'], numbers: [['drei', 3, 3, 'Riss']]}]]),
    claimsOf({id: 'b'}, cast, [[`${no}.`, {says: no, verb: 'reißen', by: ['reik'], numbers: [['sieben', 7, 7, 'Riss']]}]]),
  ]
  assert.deepEqual(
    tellStory(reports).statements.map((s) => s.standing.verdict),
    ['contested', 'contested'],
  )
  const denial = [
    [
      'Reik bestritt, dass der Damm bei Murbach einen Riss hat.',
      {says: 'der Damm bei Murbach einen Riss hat', verb: 'reißen', by: ['reik'], force: 'denies'},
    ],
  ] as const
  const story = tellStory([
    claimsOf({id: 'a'}, cast, [[`${says}.`, {says, verb: 'reißen', by: ['ohlsen']}]]),
    claimsOf({id: 'b'}, cast, denial),
  ])
  assert.ok(story.statements.some((s) => s.standing.verdict === 'denied'))
})

/** The statement's houses where one report has it from each of `keys`; every report names all of `own`. */
function housesOf(own: Cast, keys: readonly string[], also: string): number {
  const story = tellStory(
    keys.map((key, i) => claimsOf({id: `r${i}`}, own, [[`${says}.`, {says, verb: 'reißen', by: [key]}], also])),
  )
  return story.statements[0]?.standing.independent ?? -1
}

test('one unnamed official of a state counts for it, several do not', () => {
  const own = (plural: boolean): Cast => ({
    ...cast,
    mann: {names: ['norwegischer Beamter'], as: 'unnamed', nominal: true, memberOf: 'norwegen', plural},
  })
  const also = 'Norwegen und ein norwegischer Beamter.'
  assert.equal(housesOf(own(false), ['mann', 'norwegen'], also), 1)
  assert.equal(housesOf(own(false), ['mann', 'mann'], also), 1)
  assert.equal(housesOf(own(true), ['mann', 'mann'], also), 0)
})

test('an unnamed person counts for the body that he speaks for, by himself for nothing', () => {
  const own: Cast = {...cast, mann: {names: ['ein Mitarbeiter'], as: 'unnamed', nominal: true, memberOf: 'verband'}}
  const also = 'Der Wasserverband Murtal und ein Mitarbeiter.'
  assert.equal(housesOf(own, ['mann', 'mann'], also), 1)
  assert.equal(housesOf(own, ['mann', 'verband'], also), 1)
  assert.equal(housesOf({...own, mann: {names: ['ein Mitarbeiter'], as: 'unnamed', nominal: true}}, ['mann', 'mann'], also), 0)
})

test('who is known by what he is counts alone, but is no second house beside a name that may be his', () => {
  const own: Cast = {...cast, opa: {names: ['Der Großvater des Kindes'], as: 'office', nominal: true}}
  const also = 'Der Großvater des Kindes und Olga Berg.'
  assert.equal(housesOf(own, ['opa', 'opa'], also), 1)
  assert.equal(housesOf(own, ['opa', 'berg'], also), 1)
})

test('an agency is a source in its own report, a carrier in others', () => {
  const own: Cast = {...cast, dpa: {names: ['dpa'], kind: 'organisation', as: 'medium'}}
  const told = (outlet: string) =>
    tellStory([
      claimsOf({id: 'r0', outlet}, own, [[`${says}.`, {says, verb: 'reißen', by: ['dpa']}], 'Das teilte dpa mit.']),
      claimsOf({id: 'r1'}, own, [[`${says}.`, {says, verb: 'reißen'}]]),
    ]).statements[0]?.standing.independent
  assert.equal(told('dpa'), 1)
  assert.equal(told('Grenzkurier'), 0)
})

test('bodies in the plural that nobody names add nothing', () => {
  const own = (plural: boolean): Cast => ({
    ...cast,
    behoerde: {names: [plural ? 'Behörden' : 'Behörde'], kind: 'organisation', nominal: true, plural},
  })
  assert.equal(housesOf(own(true), ['behoerde', 'behoerde'], 'Behörden am Fluss.'), 0)
  assert.equal(housesOf(own(false), ['behoerde', 'behoerde'], 'Die Behörde am Fluss.'), 1)
  const known: Cast = {
    ...own(true),
    behoerde: {kind: 'organisation', nominal: true, plural: true, names: ['Behörden'], known: true},
  }
  assert.equal(housesOf(known, ['behoerde', 'behoerde'], 'Die Behörden am Fluss.'), 1)
  assert.equal(housesOf(known, ['behoerde', 'verband'], 'Die Behörden am Fluss, der Wasserverband Murtal.'), 1)
})

test('the first word of a body’s name stands for it where no other begins so', () => {
  const own: Cast = {
    ...cast,
    amt: {names: ['Landesamt für Deichbau'], kind: 'organisation'},
    kurz: {names: ['Landesamt'], kind: 'organisation', nominal: true},
  }
  assert.equal(housesOf(own, ['amt', 'kurz'], 'Das Landesamt, genauer Landesamt für Deichbau.'), 1)
  const two: Cast = {...own, zwei: {names: ['Landesamt für Fischerei'], kind: 'organisation'}}
  assert.equal(housesOf(two, ['amt', 'kurz'], 'Landesamt für Deichbau, Landesamt für Fischerei, Landesamt.'), 2)
})

test('the end of a body’s name stands for it where no other ends so', () => {
  const own: Cast = {
    ...cast,
    kurz: {names: ['Kommission'], kind: 'organisation', nominal: true},
    deich: {names: ['Deichkommission'], kind: 'organisation', nominal: true},
    fluss: {names: ['Fluss-Kommission'], kind: 'organisation'},
  }
  assert.equal(
    housesOf(
      {...own, fluss: {names: ['Flussbund'], kind: 'organisation'}},
      ['kurz', 'deich'],
      'Die Kommission, die Deichkommission.',
    ),
    1,
  )
  assert.equal(housesOf(own, ['kurz', 'deich'], 'Die Kommission, die Deichkommission, die Fluss-Kommission.'), 2)
})

test('an office finds its body by the beginning of the word, a named body before a nameless one', () => {
  const own: Cast = {
    ...cast,
    finanzen: {names: ['Finanzministerium'], kind: 'organisation', nominal: true},
    tolk: {names: ['Jens Tolk'], offices: ['Finanzminister']},
    brede: {names: ['Rosa Brede'], offices: ['Landrätin']},
    landratsamt: {names: ['Landratsamt'], kind: 'organisation', nominal: true},
    bund: {names: ['Bundespolizei'], kind: 'organisation'},
    polizist: {names: ['Der Bundespolizist'], offices: ['Bundespolizist'], as: 'office', nominal: true},
    fraktion: {names: ['Fraktion'], kind: 'organisation', nominal: true},
    moos: {names: ['Die Moosbauern'], kind: 'organisation'},
    chefin: {names: ['Imke Moor'], offices: ['Fraktionschefin', 'Fraktionschefin der Moosbauern']},
  }
  const text =
    'Finanzministerium, Finanzminister Jens Tolk, Landrätin Rosa Brede, Landratsamt, Bundespolizei, Der Bundespolizist, die Fraktion, Die Moosbauern, Fraktionschefin Imke Moor, Fraktionschefin der Moosbauern.'
  assert.equal(housesOf(own, ['finanzen', 'tolk'], text), 1)
  assert.equal(housesOf(own, ['landratsamt', 'brede'], text), 1)
  assert.equal(housesOf(own, ['bund', 'polizist'], text), 1)
  assert.equal(housesOf(own, ['moos', 'chefin'], text), 1)
  assert.equal(housesOf(own, ['finanzen', 'brede'], text), 2)
})

test('who confirms it bears it out in few words', () => {
  const [short, full] = ['Der Damm riss', 'Der Damm riss bei Murbach']
  const story = (force: 'confirms' | 'says') =>
    tellStory([
      claimsOf({id: 'r0'}, cast, [[`${full}.`, {says: full, verb: 'reißen', by: ['ohlsen']}], also]),
      claimsOf({id: 'r1'}, cast, [[`${short}.`, {says: short, verb: 'reißen', by: ['reik'], force}], also]),
    ])
  assert.equal(story('confirms').statements[0]?.standing.independent, 2)
  assert.equal(story('says').statements[0]?.standing.independent, 1)
})

test('few words of a second house bear nothing out', () => {
  const short = 'Der Damm riss'
  const story = tellStory(
    ['ohlsen', 'reik'].map((key, i) =>
      claimsOf({id: `r${i}`}, cast, [[`${short}.`, {says: short, verb: 'reißen', by: [key]}], also]),
    ),
  )
  const [statement] = story.statements
  assert.equal(statement?.claims.length, 2)
  assert.equal(statement?.standing.independent, 1)
  assert.ok(statement?.standing.because.includes('few-words-add-nothing'))
})
