import assert from 'node:assert/strict'
import {test} from 'node:test'
import {reportReasons} from '../../src/dossier/reasons/report.ts'
import {furnitureRule} from '../../src/report/furniture.ts'
import {furnitureLines} from '../../src/report/furniture-lines.ts'

for (const [because, , , example] of furnitureLines)
  test(`furniture, ${because}: ${example}`, () => assert.equal(furnitureRule(example)?.because, because))

test('each reason has its sentence', () => {
  for (const [because] of furnitureLines) assert.ok(reportReasons[because], because)
})

for (const sentence of [
  'Der Minister sagte der „Bild“: „Wir prüfen das.“',
  'Bild: „Das ist falsch“, heißt es dazu in Regierungskreisen, berichtet Bild am Sonntag.',
  'Kommentare aus der Fraktion gab es zunächst nicht.',
  'Teilen der Union geht das zu weit.',
  'Quelle der Zeitung ist ein Papier des Ministeriums.',
  'Die Anzeige wurde am Montag erstattet.',
  'Mehr als 150 Feuerwehrleute waren im Einsatz.',
  'Newsletter der Partei riefen zur Spende auf.',
  'Themen des Treffens waren Handel und Klima.',
  'Weiter nach oben gingen die Preise für Gas.',
  'Alle Angaben stammen vom Verteidigungsministerium.',
  'Abonnieren wollte den Dienst kaum jemand.',
  'Wir sind bereit, sagte der Präsident.',
  'Share prices fell by two percent on Monday.',
  'Sources close to the ministry denied the report.',
  'Comments by the minister were not available.',
  'Related charges were dropped in May.',
  'Lesen Sie diesen Brief“, rief der Abgeordnete.',
  'Datenschutz und Kontaktverbote waren Thema.',
  'Facebook und Twitter löschten die Konten.',
  'Bericht: Niger verhandelt mit Iran über Uran',
  'Ukraine-Krieg',
  'Was wir wissen',
  'Kritik aus der Opposition',
  'Liebe geht durch den Magen, sagt man in Emden.',
  'Der Autor ist seit Montag in Haft.',
  'Der Journalist ist seit Montag in Haft.',
  'Von den Nachbarn berichtete keiner etwas.',
  'Presseerklärungen gab es am Montag nicht.',
  'Zu dem Bericht äußerte sich der Minister nicht.',
  'Eilmeldungen gab es keine',
  '18:50 Uhr: Suche nach drittem Vermissten dauert an',
  '13:00 Uhr: Mehr als 150 Feuerwehrleute im Einsatz',
])
  test(`no furniture: ${sentence}`, () => assert.equal(furnitureRule(sentence)?.because, undefined))
