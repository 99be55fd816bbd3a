import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findingText} from '../../src/dossier/finding-text.ts'
import type {Finding, FindingKind} from '../../src/story/story.ts'
import {tellStory} from '../../src/story/tell.ts'
import type {Facts, Line} from './claims-of.ts'
import {onGround} from './ground.ts'

const found = (kind: FindingKind, a: readonly Line[], b: readonly Line[], of: readonly Partial<Facts>[] = [{}, {}]) =>
  tellStory([onGround('a', a, of[0]), onGround('b', b, of[1])]).findings.filter((f) => f.kind === kind)
const said = (list: readonly Finding[]): readonly string[] => list.map((f) => findingText(f).de)

const told: Line = [
  'Norwegen hat Pumpen nach Schweden geliefert.',
  {says: 'Norwegen hat Pumpen nach Schweden geliefert', verb: 'liefern'},
]

test('denial: the denied thing is denied, the own sentence contradicts', () => {
  const denied: Line = [
    'Oslo bestritt, Pumpen nach Schweden geliefert zu haben.',
    {
      says: 'Pumpen nach Schweden geliefert zu haben',
      verb: 'liefern',
      cue: 'bestritt',
      by: ['oslo'],
      force: 'denies',
      form: 'indirect',
    },
  ]
  const counter: Line = [
    'Reik widersprach: Man habe keine Pumpen verkauft.',
    {
      says: 'Man habe keine Pumpen verkauft',
      verb: 'verkaufen',
      cue: 'widersprach',
      by: ['reik'],
      force: 'rejects',
      form: 'indirect',
      not: true,
    },
  ]
  const [first = '', second = ''] = [...said(found('denial', [told], [denied, counter]))].sort()
  assert.match(first, /Reik widerspricht \(b\): „Man habe keine Pumpen verkauft“/u)
  assert.match(second, /bestreitet \(b\): „Pumpen nach Schweden geliefert zu haben“/u)
})

test('denial: a word that only points back is shown with what was asserted before', () => {
  const bare: Line = [
    'Reik wies die Darstellung zurück.',
    {says: 'die Darstellung', by: ['reik'], force: 'denies', form: 'reported'},
  ]
  assert.match(
    said(found('denial', [told], [told, bare]))[0] ?? '',
    /bestreitet \(b\): „die Darstellung“\. Zuvor .*„Norwegen hat Pumpen/u,
  )
})

const no: readonly (readonly [string, FindingKind, Line])[] = [
  [
    'to confirm nothing is to deny nothing',
    'denial',
    [
      'Reik könne das nicht bestätigen.',
      {says: 'Reik könne das nicht bestätigen', verb: 'bestätigen', by: ['reik'], force: 'denies', not: true},
    ],
  ],
  [
    'a question turned down is no denial',
    'denial',
    [
      'Reik lehnte es ab zu sagen, ob Pumpen fehlen.',
      {says: 'zu sagen, ob Pumpen fehlen', verb: 'fehlen', cue: 'lehnte', by: ['reik'], force: 'rejects', form: 'indirect'},
    ],
  ],
  [
    'what a report has in its own voice',
    'only-in',
    [
      'Der Wasserverband fordert 40 Turbinen für Murbach.',
      {says: 'Der Wasserverband fordert 40 Turbinen für Murbach', verb: 'fordern'},
    ],
  ],
  [
    'what another report has in other words',
    'only-in',
    [
      'Schweden empfing Pumpen aus Norwegen, sagte Reik.',
      {says: 'Schweden empfing Pumpen aus Norwegen', verb: 'empfangen', by: ['reik']},
    ],
  ],
  ['a judging name alone', 'loaded-wording', ['Stauseekönigin schweigt.', {says: 'Stauseekönigin schweigt', verb: 'schweigen'}]],
]
for (const [name, kind, line] of no) test(`no ${kind}: ${name}`, () => assert.deepEqual(said(found(kind, [told], [line])), []))

test('only-in: none of a report that is a copy or has one', () => {
  const lines: readonly Line[] = [
    told,
    'Am Nachmittag kam die Sonne heraus, und über den Wiesen hing ein Geruch von nassem Heu und Diesel.',
    'Der Pfarrer läutete die Glocke eine halbe Stunde lang, obwohl ihn niemand darum gebeten hatte.',
  ]
  const more: Line = [
    'Reik verlangt 40 Turbinen für Murbach.',
    {says: 'Reik verlangt 40 Turbinen für Murbach', verb: 'verlangen', by: ['reik'], force: 'demands'},
  ]
  const copied = [onGround('x', lines), onGround('y', [...lines, more])]
  assert.deepEqual(said(tellStory(copied).findings.filter((f) => f.kind === 'only-in')), [])
})

test('voices: a house counts once, a joint source in parts, an office with its holder', () => {
  const by = (says: string, ...who: string[]): Line => [`${says}.`, {says, verb: 'bauen', by: who}]
  const a = [by('Schweden baut Turbinen', 'ohlsen'), by('Norwegen repariert Schleusen', 'brandt')]
  const b = [by('Kräne stehen bereit', 'ohlsen+reik'), by('Pumpen laufen wieder', 'reik')]
  const [voices] = found('voices', a, b)
  assert.equal(voices?.detail?.voices, 'Umweltministerium 63 %, Wasserverband Murtal 38 %')
})

test('new: a paper is no new source', () => {
  const sourced: Line = [told[0], {says: 'Norwegen hat Pumpen nach Schweden geliefert', verb: 'liefern', by: ['bote']}]
  assert.deepEqual(
    found('new', [told], [sourced, 'Das meldet der Murtaler Bote.'], [{published: '2024-05-01'}, {published: '2024-05-02'}]),
    [],
  )
})
