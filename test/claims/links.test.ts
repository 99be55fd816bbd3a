import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Report} from '../../src/report/report.ts'
import {read} from './read.ts'

/** The last link of the first claim that has one: name and kind. */
const last = (text: string, more?: Partial<Report>): string => {
  const link = read(text, more)
    .claims.find((c) => c.chain.length > 0)
    ?.chain.at(-1)
  return link ? `${link.name} (${link.kind})` : '–'
}

const sources: readonly (readonly [text: string, source: string])[] = [
  // the name beside the noun
  ['Der Plan sei gescheitert, sagte der Verwalter der Anlage, Jens Tolk, am Montag.', 'Jens Tolk (person)'],
  ['Der Plan sei gescheitert, teilte Insolvenzverwalter Jens Tolk mit.', 'Jens Tolk (person)'],
  ['Der Lieferant, die Firma Tolkbau in Jever, erklärte, die Ware sei heil gewesen.', 'Tolkbau (organisation)'],
  ['„Das war vermeidbar“, sagt Prof. Dr. Imke Tolk, Leiterin der Abteilung.', 'Imke Tolk (person)'],
  ['Der Anwalt von Jens T., Notar Karl Brede aus Jever, sagte, er schweige.', 'Karl Brede (person)'],
  // known by what he is, and unknown all the same
  ['Der Angeklagte sagte, er sei unschuldig.', 'Angeklagte (office)'],
  ['Ein Mann lief davon. Der Mann sagte, er habe nichts gesehen.', 'Mann (unnamed)'],
  ['Der Beamte sagte, das gehe zu weit.', 'Beamte (unnamed)'],
  // the owner in the word
  ['Nach mtd-Informationen sollen es fünf sein.', 'mtd (medium)'],
  ['Nach Informationen der ndp war die Stadt gewarnt.', 'ndp (organisation)'],
  ['Die Polizei sperrte den Platz. Nach Polizeiangaben waren es zwei.', 'Polizei (organisation)'],
  ['Nach dänischen Angaben sind 24 Leute an Bord.', 'dänischen Angaben (state)'],
  // nobody's who stood before
  [
    'Die Reederei schwieg. Der Kapitän wurde nach offizieller Darstellung auf der Flucht gefasst.',
    'offizieller Darstellung (unnamed)',
  ],
  // one, and two
  ['„Das reicht nicht“, erklärt der Minister für Wirtschaft, Verkehr und Umwelt, Jens Tolk.', 'Jens Tolk (person)'],
  ['Der Rat lobte den Notar Karl Brede. „Ich prüfe“, sagte dieser am Abend.', 'Karl Brede (person)'],
  ['Der Plan sei gescheitert, bestätigte ein Sprecher der Polizei der Agentur mtd.', 'Sprecher der Polizei (office)'],
  // bodies by their noun
  ['Das Referenzlabor bestätigte, dass es ein Hund war.', 'Referenzlabor (organisation)'],
  ['Wie die Landesgesundheitsdirektion mitteilte, sind zwei Kinder erkrankt.', 'Landesgesundheitsdirektion (organisation)'],
  ['Laut Medienberichten ist der Mann frei.', 'Medienberichte (medium)'],
  // the plural as it is called
  ['Nach Angaben von Kliniken starben drei Menschen.', 'Kliniken (organisation)'],
  ['Aus Regierungskreisen hieß es, der Plan sei tot.', 'Regierungskreise (unnamed)'],
]

for (const [text, source] of sources) test(text, () => assert.equal(last(text), source))

test('whom a source names as his own goes on with him, and stands behind a noun for what is said too', () => {
  const {claims} = read(
    'Der Sender Delta meldete unter Berufung auf Kliniken elf Todesopfer. Hunderte Menschen seien verletzt worden. Der Rat tagt am Montag.',
  )
  const chains = claims.map((c) => c.chain.map((l) => l.name).join(' ← '))
  assert.deepEqual(chains, ['Sender Delta ← Kliniken', 'Sender Delta ← Kliniken', ''])
})

test('"beide Seiten" are the two who were last named side by side', () => {
  const {claims} = read('Die Stadt und der Sportverein stritten lange. Nun stehe ein Kompromiss, teilten beide Seiten mit.')
  assert.deepEqual(
    claims
      .at(-1)
      ?.chain.at(-1)
      ?.members?.map((m) => m.name),
    ['Stadt', 'Sportverein'],
  )
  assert.equal(
    read('Der Rat tagte. Nun stehe ein Kompromiss, teilten beide Seiten mit.').claims.at(-1)?.chain.at(-1)?.members,
    undefined,
  )
})

test('before the colon of a headline stands who speaks, not the theme, nor the outlet itself', () => {
  const headline = (text: string, more?: Partial<Report>) => last(text, {headline: {start: 0, end: text.indexOf('\n')}, ...more})
  const body =
    '\n\nIn Jever fallen 300 Stellen weg. Rosa Brede ist empört. Brede und der Rat der Stadt Jever tagen. Tolkbau schweigt.'
  assert.equal(headline(`Brede: Das ist ein schwarzer Tag${body}`), 'Rosa Brede (person)')
  assert.equal(headline(`Tolkbau-Pleite: Rathaus verliert 300 Stellen${body}`), '–')
  assert.equal(headline(`Landgericht Jever: Beginn der Verhandlung am Montag${body}`, {outlet: 'Landgericht Jever'}), '–')
  assert.equal(headline(`UN-Experten: Keine Beweise für Schmuggel${body}`), 'UN-Experten (unnamed)')
})
