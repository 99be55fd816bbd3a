import assert from 'node:assert/strict'
import {test} from 'node:test'
import {german} from '../../src/language/de/german.ts'
import {germanTimeRules} from '../../src/language/de/time-rules.ts'
import {timed} from './timed.ts'

/** Thursday. */
const DAY = '2024-10-10'

/** Text with the words in question in brackets; from and to as ISO, `-` for an open end. */
const dated: readonly (readonly [text: string, from: string, to: string, grain?: string])[] = [
  ['Die Brücke wurde am [3. Oktober 2024] gesperrt.', '2024-10-03', '2024-10-03', 'day'],
  ['Das Urteil fiel am [3.10.2024] in Kiel.', '2024-10-03', '2024-10-03'],
  ['Der Rat tagte am [Montag] hinter verschlossenen Türen.', '2024-10-07', '2024-10-07', 'day'],
  ['Der Rat will am [Montag] entscheiden.', '2024-10-14', '2024-10-14'],
  ['Er war am [Donnerstag] in Kiel.', '2024-10-10', '2024-10-10'],
  ['Am [vergangenen Donnerstag] war er in Kiel.', '2024-10-03', '2024-10-03'],
  ['Am [kommenden Donnerstag] ist er in Kiel.', '2024-10-17', '2024-10-17'],
  ['Das geschah am [Montag dieser Woche] in Kiel.', '2024-10-07', '2024-10-07'],
  ['Am [Montagabend] brannte es.', '2024-10-07T17:00', '2024-10-07T23:59', 'hour'],
  ['In der [Nacht zu Dienstag] brannte es.', '2024-10-07T21:00', '2024-10-08T06:59'],
  ['In der [Nacht von Montag auf Dienstag] brannte es.', '2024-10-07T21:00', '2024-10-08T06:59'],
  ['Das Feuer brach [Freitagfrüh] aus.', '2024-10-04T05:00', '2024-10-04T10:59'],
  ['Der Minister trat [gestern Abend] zurück.', '2024-10-09T17:00', '2024-10-09T23:59'],
  ['Am Montag war es [gegen] [14.30 Uhr] so weit.', '2024-10-07T14:30', '2024-10-07T14:30', 'minute'],
  ['Das Kabinett beschloss es [letzte Woche] in Berlin.', '2024-09-30', '2024-10-06', 'week'],
  ['Im [vergangenen Jahr] sank der Umsatz.', '2023-01-01', '2023-12-31', 'year'],
  ['Das Treffen soll noch in [diesem Monat] stattfinden.', '2024-10-01', '2024-10-31', 'month'],
  ['[Vor zwei Wochen] kam der Brief.', '2024-09-23', '2024-09-29', 'week'],
  ['[Vor drei Tagen] kam der Brief.', '2024-10-07', '2024-10-07', 'day'],
  ['[Vor fünf Jahren] kam der Brief.', '2019-01-01', '2019-12-31', 'year'],
  ['[Vor rund 14 Tagen] kam der Brief.', '2024-09-24', '2024-09-28'],
  ['[Vor mehr als zwei Jahren] kam der Brief.', '-', '2022-12-31'],
  ['Er lebte [zwischen dem 3. und dem 5. Mai 2023] dort.', '2023-05-03', '2023-05-05'],
  ['In der Nacht zum Sonntag gegen [2 Uhr] brannte es.', '2024-10-06T02:00', '2024-10-06T02:00'],
  ['[In zwei Tagen] wird gewählt.', '2024-10-12', '2024-10-12'],
  ['In [den vergangenen drei Tagen] kamen viele.', '2024-10-07', '2024-10-10'],
  ['[Ende vergangener Woche] traf man sich.', '2024-10-04', '2024-10-06'],
  ['Die Frist läuft [bis Ende des Quartals] weiter.', '-', '2024-12-31'],
  ['Er ist [seit Juni] im Amt.', '2024-06-01', '2024-10-10'],
  ['Das war [Mitte August] angekündigt worden.', '2024-08-12', '2024-08-20'],
  ['Sie kam im [Frühjahr 2024] nach Kiel.', '2024-03-01', '2024-05-31', 'season'],
  ['Der Preis stieg [seit Anfang des Jahres] um zehn Prozent.', '2024-01-01', '2024-10-10'],
  ['Er lebte [zwischen 2019 und 2021] in Kiel.', '2019-01-01', '2021-12-31', 'year'],
  ['Die Messe geht [von Montag bis Mittwoch] über die Bühne.', '2024-10-07', '2024-10-09'],
  ['Im [dritten Quartal] sank der Gewinn.', '2024-07-01', '2024-09-30', 'quarter'],
  ['Im [ersten Halbjahr 2023] sank der Gewinn.', '2023-01-01', '2023-06-30'],
  ['In [den 1990er-Jahren] war das anders.', '1990-01-01', '1999-12-31'],
  ['In [den Neunzigerjahren] war das anders.', '1990-01-01', '1999-12-31'],
  ['Im [19. Jahrhundert] war das anders.', '1801-01-01', '1900-12-31'],
  ['Am [Karfreitag 2024] ruhte die Arbeit.', '2024-03-29', '2024-03-29'],
  ['Am [Tag der Deutschen Einheit] wurde gefeiert.', '2024-10-03', '2024-10-03'],
  ['Am Montag kam er, am [Tag darauf] ging er.', '2024-10-08', '2024-10-08'],
  ['Die Wahl war 1998. Im [März] trat er zurück.', '1998-03-01', '1998-03-31'],
  ['Die Lage hat sich [kürzlich] verschärft.', '-', '2024-10-10', 'vague'],
  ['[Der letzte Montag im September] war frei.', '2024-09-30', '2024-09-30'],
  ['Am [Dienstag, dem 1. Oktober], war er da.', '2024-10-01', '2024-10-01'],
  ['Am [19. Dezember] wurde das Rennen verlegt.', '2024-12-19', '2024-12-19'],
  ['Am [Wochenende] kamen Tausende.', '2024-10-05', '2024-10-06'],
  ['Der Vertrag gilt [ab 1. Januar] für alle.', '2025-01-01', '-'],
]

const marked = /\[([^\]]*)\](?!.*\[)/

for (const [line, from, to, grain] of dated)
  test(line, () => {
    const words = marked.exec(line)?.[1] ?? ''
    const {times} = timed(line.replace(/[[\]]/g, ''), german, DAY)
    const when = times.map((time) => time.when).find((each) => each.text === words)
    assert.ok(when, `found ${times.map((time) => time.when.text).join(' | ')}`)
    assert.deepEqual([when.from ?? '-', when.to ?? '-'], [from, to])
    if (grain) assert.equal(when.grain, grain)
  })

const open: readonly (readonly [text: string, value: string, relation: string | undefined])[] = [
  ['Er wird im [September] reisen.', 'XXXX-09', 'future'],
  ['Das wurde [Mitte August] angekündigt.', 'XXXX-08', 'past'],
  ['Das wurde [letzte Woche] angekündigt.', 'XXXX-WXX', 'past'],
  ['Das geschieht noch in [diesem Monat].', 'XXXX-XX', 'present'],
  ['Er war am [Freitag] in Kiel.', 'XXXX-WXX-5', 'past'],
  ['Es brannte [drei Tage] lang.', 'P3D', undefined],
  ['Der Rat tagt [jeden Montag] in Kiel.', 'XXXX-WXX-1', undefined],
  ['Der Rat tagt [zweimal pro Woche] in Kiel.', 'P1W', undefined],
]
for (const [line, value, relation] of open)
  test(`without publication date: ${line}`, () => {
    const words = marked.exec(line)?.[1] ?? ''
    const {times} = timed(line.replace(/[[\]]/g, ''), german)
    const when = times.map((time) => time.when).find((each) => each.text === words)
    assert.deepEqual(
      [when?.anchored, when?.value, when?.relation, when?.from, when?.to],
      ['open', value, relation, undefined, undefined],
    )
  })

const none = [
  'Rund 2000 Menschen kamen nach Kiel.',
  'Guten Morgen, sagte er.',
  'Er ist 46 Jahre alt.',
  'Das Spiel endete 3:1.',
  'Die Montage dauert an.',
  'Die Nummer lautet 04131/2014.',
]
for (const line of none)
  test(`no time: ${line}`, () =>
    assert.deepEqual(
      timed(line, german, DAY).times.map((time) => time.when.text),
      [],
    ))

test('an evening hour belongs to the evening that was named, not to the morning named last', () => {
  const {times} = timed(
    'Am Montagabend brannte es. Das sagte sie am Dienstagmorgen. Das Feuer brach gegen 21.40 Uhr aus.',
    german,
    '2024-10-08',
  )
  assert.equal(times.at(-1)?.when.from, '2024-10-07T21:40')
})

test('the last member of a row names month and year of all', () => {
  const {times} = timed('Gespielt wird am 3., 4. und 7. Oktober 2024.', german)
  assert.deepEqual(
    times.map((time) => time.value),
    ['2024-10-03', '2024-10-04', '2024-10-07'],
  )
})

/** Parts of rules and those whose example needs words around it. */
const TOP = new Set(['date', 'time', 'duration', 'set', 'bound'])
test('each German rule finds its own example', () => {
  const blind = germanTimeRules.filter(
    ([category, , , example]) => TOP.has(category) && timed(`Es war ${example} so.`, german, DAY).times.length === 0,
  )
  assert.deepEqual(
    blind.map(([, pattern, , example]) => `${pattern}: ${example}`),
    [],
  )
})
