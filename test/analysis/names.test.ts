import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analysed, words} from './analysed.ts'

/** kind:base of each name, derived ones with a star; country in brackets where there is one. */
const namesIn = (text: string): string[] => {
  const doc = analysed(text)
  return doc.names.map((n) => `${n.kind}:${n.base}${n.derived ? '*' : ''}${n.country ? `(${n.country})` : ''}`)
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Gestern traf Sergej Ossipow in Riga ein.', ['person:Sergej Ossipow', 'place:Riga(LV)']],
  ['Das sagte Finanzministerin Tilda Brahms am Montag.', ['person:Tilda Brahms']],
  ['Frankreichs Präsident Marc Lavigne reist nach Peking.', ['state:Frankreich(FR)', 'person:Marc Lavigne', 'place:Peking(CN)']],
  ['Die Vereinten Nationen warnten.', ['organisation:Vereinte Nationen']],
  ['Das Dach des Weißen Hauses wird erneuert.', ['organisation:Weißes Haus(US)']],
  ['Die NATO und die EU berieten.', ['organisation:NATO', 'organisation:EU(EU)']],
  ['Die russische Regierung schwieg.', ['state:russisch*(RU)']],
  ['Ein Ukrainer und eine Französin wurden verletzt.', ['state:Ukrainer*(UA)', 'state:Französin*(FR)']],
  ['US-Beamte bestätigten den Bericht.', ['state:US*(US)']],
  ['Die Ostertag Optik GmbH lieferte Linsen.', ['organisation:Ostertag Optik GmbH']],
  ['Der Verkauf an Calloway Industries scheiterte.', ['organisation:Calloway Industries']],
  ['Das schreibt der „Spiegel“.', ['organisation:Spiegel']],
  ['Im Spiegel sah sie sich selbst.', []],
  ['Laut „New York Times“ ist der Plan fertig.', ['organisation:New York Times']],
  ['Die Nachrichtenagentur Reuters meldete das.', ['organisation:Reuters']],
  [
    'Das Bundesamt für Sicherheit in der Informationstechnik prüft.',
    ['organisation:Bundesamt für Sicherheit in der Informationstechnik(DE)'],
  ],
  ['Das Landgericht Görlitz verurteilte ihn.', ['organisation:Landgericht Görlitz']],
  ['Der Sender „Lauf FM“ berichtete davon.', ['organisation:Lauf FM']],
  ['Das Gericht verurteilte Ulf K. (41) zu drei Jahren.', ['person:Ulf K.']],
  ['Das kritisierte Frank Lüders (FDP).', ['person:Frank Lüders', 'organisation:FDP(DE)']],
  ['Wladimir Petrows Reise endet.', ['person:Wladimir Petrow']],
  ['Die Familie zog nach Gröpelingen.', ['place:Gröpelingen(DE)']],
  ['Am Montag im September regnete es.', []],
  ['Der Minister und die Sprecherin kamen.', []],
  ['Der Bremer Hafen ist voll.', ['place:Bremer*(DE)']],
  [
    'Die Nachrichtenagentur nkd fragte nach. Ein Zeuge sagte der nkd, er habe geschlafen.',
    ['organisation:nkd', 'organisation:nkd'],
  ],
  ['Das Portal fernblick24 schwieg.', ['organisation:fernblick24']],
  ['Die Zeitung hat recht, das Portal auch.', []],
  ['In den Niederlanden regnet es.', ['state:Niederlande(NL)']],
  ['Die Leitstelle für Seenotrettung half.', ['organisation:Leitstelle für Seenotrettung']],
  ['Am Bremer Flughafen regnet es.', ['place:Bremer Flughafen']],
  ['Das Feuer brach in der Bromberger Straße aus.', ['place:Bromberger Straße']],
]
for (const [text, expected] of cases) test(`names: ${text}`, () => assert.deepEqual(namesIn(text), expected))

test('a name seen in full is a name everywhere, in the genitive and in another spelling', () => {
  const doc = analysed('Sergej Ossipow kam am Abend. Ossipows Besuch war kurz. Dann reiste Osipow ab.')
  assert.deepEqual(
    doc.names.map((n) => [words(doc, n), n.kind, n.base]),
    [
      ['Sergej Ossipow', 'person', 'Sergej Ossipow'],
      ['Ossipows', 'person', 'Ossipow'],
      ['Osipow', 'person', 'Osipow'],
    ],
  )
})

test('a stranger that has a spokesman is a firm', () => {
  const doc = analysed('Trossingk wächst. Ein Sprecher von Trossingk bestätigte das.')
  assert.deepEqual([...new Set(doc.names.map((n) => n.kind))], ['organisation'])
})

test('titles stand beside the name, not in it', () => {
  const doc = analysed('Das erklärte Oberstaatsanwalt Dr. Henning Voss.')
  const [name] = doc.names
  assert.equal(name && words(doc, name), 'Henning Voss')
  assert.equal(name?.office && words(doc, name.office), 'Oberstaatsanwalt Dr.')
  assert.equal(name?.gender, 'masculine')
})

test('forms of one name share its table name', () => {
  const doc = analysed('Die UN warnten. Die Vereinten Nationen schwiegen. US-Beamte sprachen für die USA.')
  assert.deepEqual([...new Set(doc.names.map((n) => n.canonical ?? n.base))], ['Vereinte Nationen', 'USA'])
  assert.equal(doc.entities.filter((e) => e.kind === 'organisation' || e.kind === 'state').length, 2)
})

test('the agency whose report it is is known in its text, in lower case, too', () => {
  const report = {text: 'Ein Zeuge sagte der nkd, er habe geschlafen. Nach nkd-Informationen war es dunkel.', agency: 'nkd'}
  const names = (agency?: string) =>
    analysed(report.text, agency ? {agency: {name: agency, range: {start: 0, end: 3}}} : {}).names.map(({base}) => base)
  assert.deepEqual(names('nkd'), ['nkd', 'nkd'])
  assert.deepEqual(names(), [])
})
