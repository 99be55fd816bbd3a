import assert from 'node:assert/strict'
import {test} from 'node:test'
import {linesOf, read} from './read.ts'

/** `chain | form | force | certainty | content`, every claim of the text in order. */
const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'Die Ministerin sagte, dass der Tunnel gesperrt bleibt.',
    'Ministerin | indirect | says | reported | dass der Tunnel gesperrt bleibt',
  ],
  ['Der Tunnel sei sicher, versicherte die Betreiberin.', 'Betreiberin | indirect | promises | reported | Der Tunnel sei sicher'],
  [
    'Die Ministerin forderte Aufklärung. Die Staatsanwaltschaft Halle prüft nach eigenen Angaben, ob sie ermittelt.',
    'Ministerin | reported | demands | reported | Aufklärung',
    'Staatsanwaltschaft Halle | indirect | plans | planned | Die Staatsanwaltschaft Halle prüft … ob sie ermittelt',
  ],
  [
    'Der Präsident will sich nach Angaben aus Regierungskreisen noch im Mai mit dem Minister treffen.',
    'Regierungskreise | indirect | wants | planned | Der Präsident will sich … noch im Mai mit dem Minister treffen',
  ],
  ['Der Umsatz ist nach Angaben aus der Branche gesunken.', 'Branche | indirect | says | reported | Der Umsatz ist … gesunken'],
  [
    'Der Strom fiel um acht in der ganzen Altstadt aus; am Abend waren laut Stadtwerken noch 40 Häuser dunkel.',
    '– | own-voice | happens | asserted | Der Strom fiel um acht in der ganzen Altstadt aus',
    'Stadtwerke | indirect | says | reported | am Abend waren … noch 40 Häuser dunkel',
  ],
  ['Laut Polizei wurde niemand verletzt.', 'Polizei | indirect | says | reported, verneint | wurde niemand verletzt'],
  ['Der Konzern kündigte an, das Werk zu schließen.', 'Konzern | indirect | announces | planned | das Werk zu schließen'],
  ['Die Stadt plant, das Bad zu verkaufen.', '– | own-voice | plans | planned | Die Stadt plant, das Bad zu verkaufen'],
  [
    'Die Koalition will die Steuer im Januar senken.',
    'Koalition | reported | plans | planned | Die Koalition will die Steuer im Januar senken',
  ],
  [
    'Stuhr, der den Brief schrieb, will ihn nicht zurücknehmen.',
    'Stuhr | reported | plans | planned, verneint | Stuhr … will ihn nicht zurücknehmen',
    '– | own-voice | happens | asserted | Stuhr, der den Brief schrieb',
  ],
  ['Der Klub will das nicht kommentieren.', '– | own-voice | wants | asserted, verneint | Der Klub will das nicht kommentieren'],
  ['Für Brandt ist der Fall eindeutig.', 'Brandt | indirect | assesses | reported | ist der Fall eindeutig'],
  ['Für Brandt ist es der dritte Titel.', '– | own-voice | happens | asserted | Für Brandt ist es der dritte Titel'],
  [
    'Lamm verließ den Ort am Abend. Die Helfer hätten 600 Menschen gerettet.',
    '– | own-voice | happens | asserted | Lamm verließ den Ort am Abend',
    '– | free-indirect | says | reported | Die Helfer hätten 600 Menschen gerettet',
  ],
  [
    'Brandt sagte, die Lage sei ernst. Die Firmen könnten in Not geraten.',
    'Brandt | indirect | says | reported | die Lage sei ernst',
    'Brandt | free-indirect | says | hedged | Die Firmen könnten in Not geraten',
  ],
  ['Wir hätten gern gewonnen.', '– | own-voice | happens | asserted | Wir hätten gern gewonnen'],
  ['Auslöser war vermutlich ein Defekt.', '– | own-voice | happens | hedged | Auslöser war vermutlich ein Defekt'],
  [
    'Das Werk schließt im Mai; die Mitarbeiter müssen noch zustimmen.',
    '– | own-voice | happens | asserted | Das Werk schließt im Mai',
    '– | own-voice | happens | asserted | die Mitarbeiter müssen noch zustimmen',
  ],
  [
    'Petra Brandt, die den Rat in Kiel leitet, verließ den Saal.',
    '– | own-voice | happens | asserted | Petra Brandt … verließ den Saal',
    '– | own-voice | happens | asserted | Petra Brandt, die den Rat in Kiel leitet',
  ],
  [
    'Der Zug war auf dem Weg nach Bremen, als der vordere Wagen aus den Schienen sprang und gegen eine Mauer prallte.',
    '– | own-voice | happens | asserted | Der Zug war auf dem Weg nach Bremen',
    '– | own-voice | happens | asserted | der vordere Wagen aus den Schienen sprang',
    '– | own-voice | happens | asserted | gegen eine Mauer prallte',
  ],
  [
    'Die Straße blieb offen, obwohl das Wasser über dem Ufer stand.',
    '– | own-voice | happens | asserted | Die Straße blieb offen',
    '– | own-voice | happens | asserted | das Wasser über dem Ufer stand',
  ],
  [
    'Der Zug hielt, als er die Stadt erreichte, weil die Türen klemmten.',
    '– | own-voice | happens | asserted | Der Zug hielt, als er die Stadt erreichte, weil die Türen klemmten',
  ],
  [
    'Die Arbeit ist eingereicht und noch nicht von anderen Fachleuten geprüft worden.',
    '– | own-voice | happens | asserted | Die Arbeit ist eingereicht',
    '– | own-voice | happens | asserted, verneint | noch nicht von anderen Fachleuten geprüft worden',
  ],
  [
    'Er führte Gäste durch den Hafen und fotografierte Schiffe.',
    '– | own-voice | happens | asserted | Er führte Gäste durch den Hafen',
    '– | own-voice | happens | asserted | fotografierte Schiffe',
  ],
  [
    'Die Werft gehört einer Firma, die in Kiel 320 Menschen beschäftigt.',
    '– | own-voice | happens | asserted | Die Werft gehört einer Firma',
    '– | own-voice | happens | asserted | einer Firma, die in Kiel 320 Menschen beschäftigt',
  ],
  [
    'Ein Mann, der mit dem Fall vertraut ist, bleibt im Ausland.',
    '– | own-voice | happens | asserted | Ein Mann, der mit dem Fall vertraut ist, bleibt im Ausland',
  ],
  [
    '„Da ist nichts dran“, sagte Sportchefin Mia Rot: „Wir machen weiter.“',
    'Mia Rot | direct | says | reported, verneint | „Da ist nichts dran“',
    'Mia Rot | direct | says | reported | „Wir machen weiter.“',
  ],
  ['+++ 11:30 Uhr: Häuser am Hafen geräumt +++', '– | own-voice | happens | asserted | 11:30 Uhr: Häuser am Hafen geräumt'],
  [
    'Das Schiff war überladen: mehr als 200 Menschen auf einem Deck, das nur 90 tragen durfte.',
    '– | own-voice | happens | asserted | Das Schiff war überladen',
    '– | own-voice | happens | asserted | mehr als 200 Menschen auf einem Deck',
    '– | own-voice | happens | asserted | einem Deck, das nur 90 tragen durfte',
  ],
  ['Am Morgen dann Stille im ganzen Ort.', '– | own-voice | happens | asserted | Am Morgen dann Stille im ganzen Ort'],
  ['Russland protestierte scharf.', 'Russland | reported | rejects | reported | Russland protestierte scharf'],
  [
    'Sprecher lehnten es ab zu sagen, ob das Werk schließt.',
    '– | own-voice | rejects | asserted | Sprecher lehnten es ab zu sagen, ob das Werk schließt',
  ],
  ['Nach Plan fährt der Zug um acht.', '– | own-voice | happens | asserted | Nach Plan fährt der Zug um acht'],
  ['Brandt sagte: „Die Kasse ist leer.“', 'Brandt | direct | says | reported | „Die Kasse ist leer.“'],
  ['„Die Kasse ist leer“, sagte Brandt.', 'Brandt | direct | says | reported | „Die Kasse ist leer“'],
  [
    'Brandt sagte, die Kasse sei leer, aber die Gespräche kämen voran.',
    'Brandt | indirect | says | reported | die Kasse sei leer',
    'Brandt | indirect | says | reported | die Gespräche kämen voran',
  ],
  [
    'Brandt sagte, die Kasse sei leer. Man habe zu lange gewartet.',
    'Brandt | indirect | says | reported | die Kasse sei leer',
    'Brandt | free-indirect | says | reported | Man habe zu lange gewartet',
  ],
  [
    'Der Mann soll zwei Automaten gesprengt haben.',
    '– | free-indirect | says | reported | Der Mann soll zwei Automaten gesprengt haben',
  ],
  ['Der Verein wies die Vorwürfe zurück.', 'Verein | reported | denies | reported | die Vorwürfe'],
  ['Der Verein wies die Forderung zurück.', 'Verein | reported | rejects | reported | die Forderung'],
  ['Der Minister nannte den Plan „völlig verrückt“.', 'Minister | direct | assesses | reported | „völlig verrückt“'],
  [
    'Wie der Sender NDR unter Berufung auf Ermittler berichtet, wurden zwei Männer festgenommen.',
    'Sender NDR ← Ermittler | indirect | says | reported | wurden zwei Männer festgenommen',
  ],
  [
    'Die Miliz wurde von Kenias Regierung beschuldigt, die Anschläge verübt zu haben.',
    'Kenias Regierung | indirect | accuses | reported | die Anschläge verübt zu haben',
  ],
  [
    'Kasachstan wies Berichte zurück, wonach Waffen nach Russland gelangt sind.',
    'Kasachstan | reported | denies | reported | Berichte … wonach Waffen nach Russland gelangt sind',
    'Kasachstan ← Berichte | indirect | says | reported | Waffen nach Russland gelangt sind',
  ],
  [
    'Die Behauptung entbehre jeder Grundlage, sagte Brandt.',
    'Brandt | indirect | denies | reported | Die Behauptung entbehre jeder Grundlage',
  ],
  [
    'Die Firma weist den Vorwurf, sie habe Akten gefälscht, mit Nachdruck zurück.',
    'Firma | indirect | denies | reported | sie habe Akten gefälscht',
  ],
  ['Zwei Schüler wurden gerettet, berichtet die Zeitung.', 'Zeitung | indirect | says | reported | Zwei Schüler wurden gerettet'],
  [
    'Laut Polizei wurden elf Menschen verletzt, nach drei Arbeitern suchte die Feuerwehr.',
    'Polizei | indirect | says | reported | wurden elf Menschen verletzt',
    '– | own-voice | happens | asserted | nach drei Arbeitern suchte die Feuerwehr',
  ],
  [
    'Wie der Richter, Karl Moll, ausführte, hätte es Tote gegeben.',
    'Karl Moll | indirect | says | reported | hätte es Tote gegeben',
  ],
  ['Sicher ist, dass zwei Menschen starben.', '– | own-voice | assesses | asserted | Sicher ist, dass zwei Menschen starben'],
  ['Das Stadion wird verkauft. Das teilte der Verein mit.', 'Verein | indirect | says | reported | Das Stadion wird verkauft'],
]

for (const [text, ...lines] of cases) test(text, () => assert.deepEqual(linesOf(text), lines))

/** Words that look like a source or a hedge and are none. */
const traps: readonly string[] = [
  'Im Saal wurde es laut.',
  'Die Kinder lachten laut auf dem Schulhof.',
  'Nach dem Spiel fuhr die Mannschaft nach Hause.',
  'Danach fuhr der Zug weiter nach Köln.',
  'Nach zwei Stunden endete die Sitzung im Rathaus.',
  'So endete der lange Streit im Rathaus.',
  'Wie im Vorjahr kamen tausend Gäste in die Halle.',
  'Der Läufer kam nach dem Sieger ins Ziel.',
  'Die Brücke führt dazu, dass der Verkehr fließt.',
  'Es gelang der Feuerwehr, das Haus zu retten.',
]

test('what is left of a clause read apart is no claim', () => {
  const lines = linesOf('Der Bericht, auf den sich die Zeitung „Neue Post“ beruft, ist alt.')
  assert.deepEqual(
    lines.filter((line) => line.endsWith('| auf den sich')),
    [],
  )
})

test('a condition is named as such, a concession is none', () => {
  assert.match(linesOf('Wenn es regnet, fällt das Fest aus.')[0]!, /^– \| own-voice \| happens \| conditional/)
  assert.match(linesOf('Auch wenn es regnet, findet das Fest statt.')[0]!, /^– \| own-voice \| happens \| asserted/)
})

test('what somebody wanted is over', () => {
  assert.match(linesOf('Ein Sprecher wollte sich nicht äußern.')[0]!, /^– \| own-voice \| happens \| asserted/)
})

test('what lies behind the day of the report is planned', () => {
  const published = {text: '', from: '2024-03-01', to: '2024-03-01', grain: 'day', anchored: 'published'} as const
  const [claim] = read('Der Prozess beginnt am 8. April 2024.', {published}).claims
  assert.equal(claim?.certainty, 'planned')
  const [past] = read('Der Prozess beginnt am 8. Februar 2024.', {published}).claims
  assert.equal(past?.certainty, 'asserted')
})

for (const text of traps)
  test(`in the report's own voice: ${text}`, () => {
    for (const line of linesOf(text)) assert.match(line, /^– \| own-voice \| happens \| asserted/)
  })

test('who acts in a relative clause stands before it', () => {
  const text = 'Die Werft gehört der Firma Kestra, die in Kiel 320 Menschen beschäftigt.'
  const [, aside] = read(text).claims
  const actor = aside?.who.find((w) => w.role === 'actor')?.range
  assert.equal(actor && text.slice(actor.start, actor.end), 'der Firma Kestra')
})
