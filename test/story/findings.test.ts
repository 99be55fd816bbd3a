import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findingText} from '../../src/dossier/finding-text.ts'
import type {Finding, FindingKind} from '../../src/story/story.ts'
import {tellStory} from '../../src/story/tell.ts'
import {cast} from './cast.ts'
import {claimsOf, type Facts, type Line, type Short} from './claims-of.ts'
import {ground, onGround} from './ground.ts'

type Said = readonly [string, Omit<Short, 'says'>]
const line = ([says, rest]: Said): Line => [`${says}.`, {says, ...rest}]
const report = (id: string, facts: Partial<Facts>, ...said: readonly Said[]) => onGround(id, said.map(line), facts)

/** Findings of one kind in two reports with one claim each. */
function found(kind: FindingKind, a: Said, b: Said, of: readonly Partial<Facts>[] = [{}, {}]): readonly Finding[] {
  return tellStory([report('a', of[0] ?? {}, a), report('b', of[1] ?? {}, b)]).findings.filter((f) => f.kind === kind)
}

const riss = (n: string, value: number, rest: Omit<Short, 'says'> = {}): Said => [
  `${n} Menschen sind beim Bruch des Damms in Murbach verletzt worden`,
  {verb: 'verletzen', tense: 'past', numbers: [[n, value, value, 'Mensch']], ...rest},
]
const pumps = (who: string, key: string, rest: Omit<Short, 'says'> = {}): Said => [
  `${who} hat Pumpen nach Schweden geliefert`,
  {verb: 'liefern', actor: key, tense: 'past', ...rest},
]
const talks: Said = ['Die Gespräche über den Staudamm bei Murbach kommen voran', {verb: 'vorankommen', by: ['ohlsen']}]
const plan = (verb: string, rest: Omit<Short, 'says'> = {}): Said => [
  `Norwegen ${verb}, dass die Gespräche über den Staudamm fortgesetzt werden`,
  {verb, actor: 'norwegen', ...rest},
]

const positive: readonly (readonly [FindingKind, string, Said, Said, (readonly Partial<Facts>[])?])[] = [
  ['contradiction', 'numbers', riss('elf', 11), riss('dreißig', 30)],
  [
    'contradiction',
    'exclusivity',
    ['Lediglich der Staat Norwegen liefert Pumpen nach Schweden', {verb: 'liefern', actor: 'norwegen', only: 'Norwegen'}],
    [`Der Wasserverband hat Pumpen nach Schweden geliefert`, {verb: 'liefern', actor: 'verband', tense: 'past'}],
  ],
  [
    'contradiction',
    'polarity',
    ['Reik hat den Vertrag über die Talsperre in Murbach unterzeichnet', {verb: 'unterzeichnen', tense: 'past', by: ['ohlsen']}],
    [
      'Reik hat den Vertrag über die Talsperre in Murbach nicht unterzeichnet',
      {verb: 'unterzeichnen', tense: 'past', not: true, by: ['verband']},
    ],
  ],
  [
    'contradiction',
    'date',
    [
      'Die letzte Prüfung der Talsperre durch das Umweltministerium war im Mai 2024',
      {verb: 'prüfen', tense: 'past', when: ['im Mai 2024', '2024-05-01', '2024-05-31', 'month']},
    ],
    [
      'Die letzte Prüfung der Talsperre durch das Umweltministerium war im November 2022',
      {verb: 'prüfen', tense: 'past', by: ['gutachten'], when: ['im November 2022', '2022-11-01', '2022-11-30', 'month']},
    ],
  ],
  [
    'less-precise',
    'open',
    [
      'Norwegen und Schweden treffen sich im Mai in Murbach',
      {
        verb: 'treffen',
        certainty: 'planned',
        tense: 'future',
        when: ['im Mai', '2024-05-01', '2024-05-31', 'month'],
        where: ['Murbach'],
      },
    ],
    [
      'Norwegen wisse nicht, wo und wann das Treffen sei',
      {verb: 'wissen', not: true, open: 'wisse nicht, wo und wann', by: ['beamte']},
    ],
  ],
  [
    'less-precise',
    'numbers',
    riss('14', 14),
    riss('mehr als dreizehn', 13, {numbers: [['mehr als dreizehn', 13, null, 'Mensch', 'more-than']]}),
  ],
  ['attribution-conflict', 'one house', talks, [talks[0], {verb: 'vorankommen', by: ['brandt']}]],
  ['attribution-lost', 'own voice', riss('Elf', 11, {by: ['ohlsen']}), riss('Elf', 11)],
  [
    'attribution-lost',
    'a guess',
    ['Der Verband hat den Streit um die Pumpen verursacht', {verb: 'verursachen', tense: 'past', by: ['beamte']}],
    ['Der Verband hat den Streit um die Pumpen verursacht', {verb: 'verursachen', tense: 'past'}],
  ],
  [
    'attribution-lost',
    'a link outside',
    plan('erwarten', {by: ['ohlsen', 'norwegen'], medium: 'thought', force: 'expects'}),
    plan('erwarten', {by: ['norwegen'], medium: 'thought', force: 'expects'}),
  ],
  [
    'hedge-lost',
    'suspected, certain',
    ['Auslöser war vermutlich ein Defekt an der Pumpe', {verb: 'auslösen', certainty: 'hedged', hedges: ['vermutlich']}],
    ['Auslöser war ein Defekt an der Pumpe', {verb: 'auslösen'}],
  ],
  ['wording-drift', 'stance', plan('erwarten', {by: ['ohlsen']}), plan('anstreben')],
  ['one-origin', 'two mouths', talks, [talks[0], {verb: 'vorankommen', by: ['brandt']}]],
  [
    'denial',
    'denies',
    pumps('Norwegen', 'norwegen'),
    ['Oslo bestritt, Pumpen nach Schweden geliefert zu haben', {verb: 'liefern', by: ['oslo'], force: 'denies'}],
  ],
  [
    'denial',
    'mentioned',
    pumps('Norwegen', 'norwegen'),
    ['Trotz Dementis hat der Wasserverband Kies verkauft', {verb: 'verkaufen', denial: 'Trotz Dementis'}],
  ],
  ['new', 'a count that grew', riss('elf', 11), riss('dreißig', 30), [{published: '2024-05-01'}, {published: '2024-05-02'}]],
  [
    'new',
    'an independent source',
    talks,
    [talks[0], {verb: 'vorankommen', by: ['reik']}],
    [{published: '2024-05-01'}, {published: '2024-05-02'}],
  ],
  [
    'only-in',
    'of weight',
    talks,
    [
      'Der Wasserverband Murtal hat dem Umweltministerium im Mai 2023 sieben zerstörte Turbinen verschwiegen',
      {
        verb: 'verschweigen',
        by: ['reik'],
        tense: 'past',
        when: ['im Mai 2023', '2023-05-01', '2023-05-31', 'month'],
        numbers: [['sieben', 7, 7, 'Turbine']],
      },
    ],
  ],
]
for (const [kind, name, a, b, of] of positive)
  test(`${kind}: ${name}`, () => {
    const all = found(kind, a, b, of)
    assert.equal(all.length >= 1, true)
    for (const f of all) assert.doesNotMatch(findingText(f).de + findingText(f).en, /undefined|\{|\}|„“|“”/u)
  })

const negative: readonly (readonly [FindingKind, string, Said, Said, (readonly Partial<Facts>[])?])[] = [
  [
    'less-precise',
    'something else is to begin',
    [
      'Die Turbine soll im Mai in Murbach wieder anlaufen',
      {
        verb: 'anlaufen',
        certainty: 'planned',
        tense: 'future',
        when: ['im Mai', '2024-05-01', '2024-05-31', 'month'],
        where: ['Murbach'],
      },
    ],
    ['Das Umweltministerium prüft, ob es ein Verfahren einleitet', {verb: 'prüfen', open: 'prüft, ob', by: ['ministerium']}],
  ],
  [
    'contradiction',
    'round and plain numbers',
    riss('14', 14),
    riss('mehr als dreizehn', 13, {numbers: [['mehr als dreizehn', 13, null, 'Mensch', 'more-than']]}),
  ],
  [
    'contradiction',
    'a count that grew',
    riss('elf', 11),
    riss('dreißig', 30),
    [{published: '2024-05-01'}, {published: '2024-05-02'}],
  ],
  [
    'contradiction',
    'two meetings',
    [
      '2019 trafen sich Norwegen und Schweden in Murbach',
      {verb: 'treffen', tense: 'past', when: ['2019', '2019-01-01', '2019-12-31', 'year']},
    ],
    [
      'Norwegen und Schweden wollen sich im Mai in Murbach treffen',
      {verb: 'treffen', certainty: 'planned', tense: 'future', when: ['im Mai', '2024-05-01', '2024-05-31', 'month']},
    ],
  ],
  [
    'contradiction',
    'not known against known',
    ['Norwegen und Schweden treffen sich im Mai in Murbach', {verb: 'treffen', certainty: 'planned'}],
    ['Norwegen wisse nicht, wo das Treffen sei', {verb: 'wissen', not: true, open: 'wisse nicht, wo', by: ['beamte']}],
  ],
  [
    'contradiction',
    'a wish beside an only',
    ['Lediglich der Staat Norwegen liefert Pumpen nach Schweden', {verb: 'liefern', actor: 'norwegen', only: 'Norwegen'}],
    [
      'Der Wasserverband will Pumpen nach Schweden liefern',
      {verb: 'liefern', actor: 'verband', certainty: 'planned', force: 'plans'},
    ],
  ],
  ['attribution-conflict', 'two houses confirm', talks, [talks[0], {verb: 'vorankommen', by: ['reik']}]],
  ['attribution-lost', 'nothing that anybody disputes', talks, [talks[0], {verb: 'vorankommen'}]],
  [
    'hedge-lost',
    'the pair that has lost its source',
    [
      'Auslöser war vermutlich ein Defekt an der Pumpe',
      {verb: 'auslösen', by: ['ohlsen'], certainty: 'hedged', hedges: ['vermutlich']},
    ],
    ['Auslöser war ein Defekt an der Pumpe', {verb: 'auslösen'}],
  ],
  ['attribution-lost', 'both in own voice', [talks[0], {verb: 'vorankommen'}], [talks[0], {verb: 'vorankommen'}]],
  [
    'wording-drift',
    'synonyms',
    talks,
    ['Die Verhandlungen über den Staudamm bei Murbach schreiten voran', {verb: 'voranschreiten', by: ['ohlsen']}],
  ],
  ['one-origin', 'two houses', talks, [talks[0], {verb: 'vorankommen', by: ['reik']}]],
  ['new', 'no dates known', riss('elf', 11), riss('dreißig', 30)],
  ['denial', 'nobody denies', talks, riss('elf', 11)],
]
for (const [kind, name, a, b, of] of negative) test(`no ${kind}: ${name}`, () => assert.deepEqual(found(kind, a, b, of), []))

const headline = (says: string, rest: Omit<Short, 'says'>): Line => [says, {says, form: 'headline', ...rest}]
const body: readonly Line[] = [
  [
    'Ohlsen wird voraussichtlich im Mai nach Schweden reisen, sagte Reik.',
    {
      says: 'Ohlsen wird voraussichtlich im Mai nach Schweden reisen',
      verb: 'reisen',
      by: ['reik'],
      certainty: 'planned',
      hedges: ['voraussichtlich'],
      tense: 'future',
    },
  ],
  ['Der Damm hält.', {says: 'Der Damm hält', verb: 'halten'}],
]
const overreach = (first: Line) =>
  tellStory([claimsOf({id: 'a', headline: true}, cast, [first, ...body])]).findings.filter((f) =>
    ['headline-overreach', 'hedge-lost', 'attribution-lost'].includes(f.kind),
  )
test('wording-drift: a quotation of which one report leaves words out, unless they stand elsewhere in it', () => {
  const whole: Said = [
    'Das rettet die Ernte am Hang, wenn es bald regnet und kalt bleibt',
    {verb: 'retten', by: ['ohlsen'], form: 'direct'},
  ]
  const part: Said = ['Das rettet die Ernte am Hang', {verb: 'retten', by: ['ohlsen'], form: 'direct'}]
  const rest: Said = ['wenn es bald regnet und kalt bleibt', {verb: 'regnen', by: ['ohlsen'], form: 'direct'}]
  const drift = (...more: readonly Said[]) =>
    tellStory([report('a', {}, whole), report('b', {}, part, ...more)]).findings.filter((f) => f.kind === 'wording-drift')
  assert.deepEqual(drift()[0]?.claims, ['a1', 'b1'])
  assert.match(findingText(drift()[0] as Finding).de, /^Ein Zitat ist gekürzt/u)
  assert.deepEqual(drift(rest), [])
})
test('only-in: what happened, with its day and numbers, before what somebody wants or feels', () => {
  const fact: Said = [
    'Im Mai 2023 habe der Wasserverband Murtal sieben zerstörte Turbinen in der Schlucht vergraben lassen',
    {
      verb: 'vergraben',
      by: ['gutachten'],
      tense: 'past',
      when: ['Im Mai 2023', '2023-05-01', '2023-05-31', 'month'],
      numbers: [['sieben', 7, 7, 'Turbine']],
    },
  ]
  const wish: Said = [
    'Der Bürgermeister verlangt neue Bänke für den Marktplatz und die Promenade am Ufer',
    {verb: 'verlangen', by: ['berg'], force: 'demands', form: 'reported'},
  ]
  const only = tellStory([report('a', {}, talks), report('b', {}, wish, fact)]).findings.filter((f) => f.kind === 'only-in')
  assert.equal(only[0]?.claims[0], 'b2')
  assert.ok(!only.some((f) => f.claims.includes('b1')))
})
test('less-precise: one number exact here and rounded there, though in two statements', () => {
  const gap = (n: string, low: number, hedge?: string, unit = 'Tonne'): Said => [
    `${n} Kies lägen hinter der Schleuse`,
    {verb: 'liegen', by: ['reik'], numbers: [[n, low, low, unit, ...(hedge ? [hedge] : [])] as never]},
  ]
  const other = (n: string, low: number, hedge?: string, unit = 'Tonne'): Said => [
    `Der Verband wolle ${n} fortschaffen`,
    {verb: 'fortschaffen', by: ['ohlsen'], numbers: [[n, low, low, unit, ...(hedge ? [hedge] : [])] as never]},
  ]
  const told = (a: Said, b: Said) => found('less-precise', a, b).map((f) => [f.detail?.a, f.detail?.b])
  assert.deepEqual(told(gap('382 Tonnen', 382), other('rund 380 Tonnen', 380, 'about')), [['382 Tonnen', 'rund 380 Tonnen']])
  assert.deepEqual(told(gap('2287 Tonnen', 2287), other('mehr als 2000 Tonnen', 2000, 'more-than')), [
    ['2287 Tonnen', 'mehr als 2000 Tonnen'],
  ])
  assert.deepEqual(told(gap('382 Tonnen', 382), other('380 Wagen', 380, 'about', 'Wagen')), [])
  assert.deepEqual(told(gap('382 Tonnen', 382), other('391 Tonnen', 391)), [])
  const under: Said = [
    'Unter 400 Tonnen sei nichts zu machen',
    {verb: 'machen', by: ['ohlsen'], numbers: [['Unter 400 Tonnen', null, 400, 'Tonne', 'less-than']]},
  ]
  assert.deepEqual(told(gap('382 Tonnen', 382), under), [])
})

const counts = (...lines: readonly Said[]) => {
  const told = tellStory([report('a', {}, lines[0] as Said), report('b', {}, ...lines.slice(1))]).findings
  return told.filter((f) => f.kind === 'new' || f.kind === 'contradiction').map((f) => [f.kind, f.detail?.about, f.detail?.b])
}
test('new: a count that plainly rose, in reports without dates', () => {
  const rose: Said = [
    'Die Zahl der geborgenen Toten stieg auf 14',
    {verb: 'steigen', tense: 'past', numbers: [['14', 14, 14, undefined as never]]},
  ]
  const dead = (n: string, value: number, rest: Omit<Short, 'says'> = {}): Said => [
    `${n} Menschen sind beim Bruch des Damms in Murbach ertrunken`,
    {verb: 'ertrinken', tense: 'past', numbers: [[n, value, value, 'Mensch']], ...rest},
  ]
  assert.deepEqual(counts(dead('Elf', 11), rose), [['new', 'rising', '14']])
  assert.deepEqual(counts(riss('Elf', 11, {by: ['ohlsen']}), riss('30', 30, {by: ['ohlsen']})), [['new', 'rising', '30']])
  assert.deepEqual(counts(riss('Elf', 11, {by: ['ohlsen']}), riss('30', 30, {by: ['reik']}))[0]?.slice(0, 2), [
    'contradiction',
    'number',
  ])
})
test('new: a count that a later report corrects, by the second of its numbers', () => {
  const corrected: Said = [
    'Die Zahl der Verletzten korrigierte er von 33 auf 32',
    {
      verb: 'korrigieren',
      tense: 'past',
      numbers: [
        ['33', 33, 33, undefined as never],
        ['32', 32, 32, undefined as never],
      ],
    },
  ]
  assert.deepEqual(counts(riss('33', 33), corrected), [['new', 'corrected', '32']])
})

test('headline: in doubt in the body, happening above', () => {
  const [lost] = overreach(headline('Ohlsen reist nach Schweden', {verb: 'reisen'}))
  assert.deepEqual([lost?.kind, lost?.detail?.about], ['hedge-lost', 'headline'])
})
test('headline: words in quotation marks that nobody says', () => {
  const [quote] = overreach(headline('Ohlsen: „Wir geben niemals auf“', {}))
  assert.deepEqual([quote?.detail?.about, quote?.claims], ['quote', ['a1']])
})
test('headline: a deed that the body does not have', () =>
  assert.equal(overreach(headline('Ohlsen warnt Schweden', {verb: 'warnen'}))[0]?.detail?.about, 'words'))
test('headline: a sentence put into a mouth that no sentence of the body has', () => {
  const said = {by: ['ohlsen'], verb: 'lassen', force: 'happens'} as const
  const [mouth] = overreach(headline('Das Ministerium lässt niemanden im Regen', said))
  assert.deepEqual([mouth?.kind, mouth?.detail?.about], ['headline-overreach', 'mouth'])
  assert.deepEqual(
    overreach(headline('Ohlsen reist im Mai nach Schweden', {...said, by: ['reik'], verb: 'reisen', certainty: 'planned'})),
    [],
  )
})
test('headline: a hedge on a number beside the deed leaves the deed sure', () => {
  const first: Line = [
    'Der Damm bei Talheim gebrochen',
    {says: 'Der Damm bei Talheim gebrochen', form: 'headline', verb: 'brechen'},
  ]
  const said: Line = [
    'Der Damm bei Talheim ist mit vermutlich hundert Schafen darauf gebrochen.',
    {
      says: 'Der Damm bei Talheim ist mit vermutlich hundert Schafen darauf gebrochen',
      verb: 'brechen',
      certainty: 'hedged',
      hedges: ['vermutlich'],
      numbers: [['hundert Schafen', 100, 100, 'Schaf']],
    },
  ]
  const told = tellStory([claimsOf({id: 'a', headline: true}, cast, [first, said, ...body])]).findings
  assert.deepEqual(
    told.filter((f) => f.kind === 'hedge-lost'),
    [],
  )
})
test('headline: a plan, or a question, needs no source', () => {
  const first: Line = [
    'Das Ministerium bricht die Mauer ab',
    {says: 'Das Ministerium bricht die Mauer ab', form: 'headline', verb: 'abbrechen'},
  ]
  const plan: Line = [
    'Das Ministerium wolle die Mauer abbrechen.',
    {says: 'Das Ministerium wolle die Mauer abbrechen', verb: 'abbrechen', certainty: 'planned', by: ['ohlsen']},
  ]
  const told = tellStory([claimsOf({id: 'a', headline: true}, cast, [first, plan, ...body])]).findings
  assert.deepEqual(
    told.filter((f) => f.kind === 'hedge-lost'),
    [],
  )
})
test('headline: without the source on whose word alone its report has it', () => {
  const first = (end: string): Line => [
    `Die Mauer in Murbach ist gebrochen${end}`,
    {says: 'Die Mauer in Murbach ist gebrochen', form: 'headline', verb: 'brechen', tense: 'past'},
  ]
  const said: Line = [
    'Die Mauer in Murbach sei gebrochen, sagte Reik.',
    {says: 'Die Mauer in Murbach sei gebrochen', verb: 'brechen', tense: 'past', by: ['reik']},
  ]
  const bare: Line = [
    'Die Mauer in Murbach ist am Abend gebrochen.',
    {says: 'Die Mauer in Murbach ist am Abend gebrochen', verb: 'brechen', tense: 'past'},
  ]
  const lost = (...lines: readonly Line[]) =>
    tellStory([claimsOf({id: 'a', headline: true}, cast, [...lines, ...body])]).findings.filter(
      (f) => f.kind === 'attribution-lost',
    )
  assert.deepEqual(lost(first(''), said)[0]?.claims, ['a1', 'a2'])
  assert.deepEqual(lost(first(''), said, bare), [])
  assert.deepEqual(lost(first('?'), said), [])
  const quoted: Line = [
    '„Die Mauer in Murbach ist gebrochen“',
    {says: '„Die Mauer in Murbach ist gebrochen“', form: 'headline', verb: 'brechen', tense: 'past'},
  ]
  assert.deepEqual(lost(quoted, said), [])
})
test('headline: as sure as the body', () =>
  assert.deepEqual(overreach(headline('Ohlsen soll nach Schweden reisen', {verb: 'reisen', certainty: 'planned'})), []))

test('source-changed: several officials, then one', () => {
  const lines: readonly Line[] = [
    ['Beamte sagten, der Damm halte.', {says: 'der Damm halte', verb: 'halten', by: ['beamte']}],
    ['Der Beamte sagte, Pumpen fehlten.', {says: 'Pumpen fehlten', verb: 'fehlen', by: ['beamter']}],
  ]
  const [change] = tellStory([claimsOf({id: 'a'}, cast, lines)]).findings.filter((f) => f.kind === 'source-changed')
  assert.deepEqual([change?.detail?.a, change?.detail?.b, change?.claims], ['Beamte', 'Der Beamte', ['a1', 'a2']])
})

test('contradiction: two houses side by side on one number', () => {
  const line: Line = [
    'Ohlsen sprach von 120 Helfern, Reik von mehr als 900.',
    {says: '120 Helfern', by: ['ohlsen'], numbers: [['120 Helfern', 120, 120, 'Helfer']]},
    {says: 'von mehr als 900', by: ['reik'], numbers: [['mehr als 900', 900, null, undefined as never, 'more-than']]},
  ]
  const found = tellStory([claimsOf({id: 'a'}, cast, [line, ...ground])]).findings.filter((f) => f.kind === 'contradiction')
  assert.deepEqual(
    found.map((f) => [f.detail?.valueA, f.detail?.valueB]),
    [['120 Helfern', 'mehr als 900']],
  )
})

test('voices: shares of houses, and who is spoken of but silent', () => {
  const of = (by: string, does: string, verb: string): Said => [`Berg ${does}`, {verb, by: [by], actor: 'berg'}]
  const [voices] = tellStory([
    report(
      'a',
      {},
      of('ohlsen', 'baut in Murbach eine Turbine', 'bauen'),
      of('brandt', 'kauft Wiesen am Ufer', 'kaufen'),
      of('brandt', 'entlässt den Wächter', 'entlassen'),
    ),
    report(
      'b',
      {},
      of('ohlsen', 'schließt das alte Wehr', 'schließen'),
      of('reik', 'bestellt Kabel und Rohre aus Gävle', 'bestellen'),
      of('reik', 'spendet Holz für die Brücke', 'spenden'),
    ),
  ]).findings.filter((f) => f.kind === 'voices')
  assert.equal(voices?.detail?.attributed, '6')
  assert.equal(voices?.detail?.silent, 'Berg')
})

test('loaded-wording: judging names beside the others', () => {
  const [loaded] = tellStory([
    report('a', {}, ['Stauseekönigin Berg schweigt', {verb: 'schweigen'}]),
    report('b', {}, ['Olga Berg schweigt', {verb: 'schweigen'}]),
  ]).findings.filter((f) => f.kind === 'loaded-wording')
  assert.equal(loaded?.detail?.name, 'Olga Berg')
})

test('no finding rests on more than eight claims but the wide kinds, all ranges lie in their texts', () => {
  const reports = Array.from({length: 12}, (_, i) => report(`r${i}`, {}, talks, riss('elf', 11, {by: ['ohlsen']})))
  const story = tellStory(reports)
  for (const f of story.findings) {
    if (!['voices', 'copy', 'one-origin', 'loaded-wording', 'new'].includes(f.kind)) assert.ok(f.claims.length <= 8)
    for (const r of f.ranges)
      assert.ok(r.start < r.end && r.end <= (story.reports.find((x) => x.id === r.report)?.text.length ?? 0))
  }
})
