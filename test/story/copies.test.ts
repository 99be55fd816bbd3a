import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openEngine} from '../../src/engine.ts'
import {findCopies} from '../../src/story/copies.ts'
import {likelyPairs, signature} from '../../src/story/shingles.ts'
import {tellStory} from '../../src/story/tell.ts'
import {claimsOf, type Facts, type Line} from './claims-of.ts'

const wire: readonly string[] = [
  'In der Nacht ist bei Murbach ein Damm auf zwanzig Metern Länge gebrochen.',
  'Die Feuerwehr brachte nach eigenen Angaben rund neunzig Anwohner in eine Turnhalle.',
  'Der Pegel der Orla stieg bis zum Morgen um einen Meter und vierzig Zentimeter.',
  'Verletzt wurde nach ersten Erkenntnissen der Polizei niemand.',
  'Die Bahnstrecke nach Talheim bleibt bis auf Weiteres gesperrt.',
]
const extra: readonly string[] = [
  'Im Gasthof am Markt gab es Suppe für alle, die nicht schlafen konnten.',
  'Die Wirtin erinnerte sich an das Wasser von damals, als sie ein Kind war.',
]
const other: readonly string[] = [
  'Der Stadtrat von Talheim streitet seit Wochen über ein neues Schwimmbad.',
  'Die Kosten sollen bei elf Millionen Euro liegen, sagen die Gegner des Vorhabens.',
  'Im Frühjahr will der Rat noch einmal darüber abstimmen lassen.',
]
const report = (id: string, lines: readonly Line[], facts: Partial<Facts> = {}) => claimsOf({id, ...facts}, {}, lines)
const copies = (a: ReturnType<typeof report>, b: ReturnType<typeof report>, dates: readonly (string | undefined)[] = []) =>
  findCopies([a, b], dates).map((c) => [c.report, c.of, c.kind] as const)

test('same: word for word, other quotation marks', () =>
  assert.deepEqual(
    copies(
      report('a', wire),
      report(
        'b',
        wire.map((l) => `„${l}“`),
      ),
    ),
    [['b', 'a', 'same']],
  ))
test('edited: sentences taken over, others added', () =>
  assert.deepEqual(copies(report('a', wire), report('b', [...wire.slice(0, 3), ...extra])), [['b', 'a', 'edited']]))
test('agency: its mark and a third of the text', () =>
  assert.deepEqual(
    copies(
      report('a', wire, {agency: 'ndk', outlet: 'ndk'}),
      report('b', [...wire.slice(0, 2), ...extra, ...extra, wire[2] as string], {agency: 'ndk'}),
    ),
    [['b', 'a', 'agency']],
  ))
test('edited: the text of an agency that the report does not name', () =>
  assert.deepEqual(
    copies(report('a', wire, {agency: 'ndk', outlet: 'ndk'}), report('b', [...wire.slice(0, 3), ...extra], {outlet: 'Bote'})),
    [['b', 'a', 'edited']],
  ))
test('agency: its mark is the last line of a text that credits nobody else', () =>
  assert.deepEqual(
    copies(
      report('a', wire, {agency: 'ndk', outlet: 'ndk'}),
      report('b', [...wire.slice(0, 3), ...extra.slice(0, 1), `${extra[1]}\n\nndk`], {outlet: 'Bote'}),
    ),
    [['b', 'a', 'agency']],
  ))
test('the agency is the original even if it stands second', () =>
  assert.deepEqual(
    copies(
      report('b', [...wire.slice(0, 4), ...extra], {agency: 'ndk', outlet: 'Bote'}),
      report('a', wire, {agency: 'ndk', outlet: 'ndk'}),
    ),
    [['b', 'a', 'agency']],
  ))
test('the earlier report is the original', () =>
  assert.deepEqual(copies(report('a', wire), report('b', wire), ['2024-05-02', '2024-05-01']), [['a', 'b', 'same']]))
test('no copy: another text', () => assert.deepEqual(copies(report('a', wire), report('b', other)), []))
test('no copy: one sentence in common', () =>
  assert.deepEqual(copies(report('a', wire), report('b', [...other, ...extra, wire[0] as string])), []))

const german: readonly string[] = [
  'Mindestens 1.480 Pumpen der Firma Orlatec gingen laut Beamten nach Oslo und Bergen.',
  'Der Sprecher Henrik Lund sagte am 12. Mai, 36 davon fehlten in Trondheim.',
  'Viktoria Lemke vom Institut Nordlys sprach von 900 Euro je Stück.',
]
const english: readonly string[] = [
  'At least 1,480 pumps made by Orlatec went to Oslo and Bergen, officials said.',
  'On 12 May the spokesman, Henrik Lund, said 36 of them were missing in Trondheim.',
  'Viktoria Lemke of the Nordlys institute spoke of 900 euros apiece.',
]
test('translated: names and numbers in order', () => {
  const story = tellStory([report('en', english, {language: 'en', published: '2024-05-13'}), report('de', german)])
  assert.deepEqual(
    story.copies.map((c) => [c.report, c.of, c.kind]),
    [['de', 'en', 'translated']],
  )
  assert.equal(story.reports[1]?.likelyTranslated?.from, 'en')
})
test('translated: states and numbers are the same in any language', async () => {
  const de = `Grenze bleibt geschlossen

Armenien und Aserbaidschan sprachen am Montag in Tiflis über elf Gefangene. Die Türkei bot an, drei Beobachter nach Goris zu schicken.
Georgien lehnte das ab. Der Vermittler Aram Keller sagte, Armenien habe zwölf Vorschläge gemacht, Aserbaidschan keinen einzigen. Russland schwieg.
`
  const en = `Border stays shut

Armenia and Azerbaijan talked about eleven prisoners on Monday in Tbilisi. Turkey offered to send three observers to Goris. Georgia turned
that down. The mediator, Aram Keller, said Armenia had made twelve proposals and Azerbaijan not a single one. Russia kept silent.
`
  const sources = [de, en].map((text, i) => ({name: `${i}`, file: `${i}.txt`, bytes: new TextEncoder().encode(text)}))
  const {dossier} = await openEngine().compare(sources)
  assert.deepEqual(
    dossier.reports.flatMap((r) => (r.copies ?? []).map((c) => c.kind)),
    ['translated'],
  )
})
test('translated: hardly a name, the words answer each other sentence by sentence', async () => {
  const de = `Unbekannte brachen in der Nacht in ein Lagerhaus ein und stahlen Waffen.

Zwei Wächter wurden leicht verletzt. Die Täter entkamen in einem Lastwagen. Zeugen hörten eine laute Explosion. Die Polizei sucht nach
einem roten Auto. Der Eigentümer lehnte es ab, über den Wert der Ladung zu sprechen.
`
  const en = `Unknown attackers broke into a warehouse overnight and stole weapons.

Two guards were slightly injured. The culprits escaped in a truck. Witnesses heard a loud explosion. Police are looking for a red car.
The owner declined to talk about the value of the cargo.
`
  const apart = `A river flooded two villages on the border.

Firefighters rescued nine residents. The police closed a bridge. Witnesses saw a car in the water. The mayor asked for help.
`
  const source = (text: string, i: number) => ({name: `${i}`, file: `${i}.txt`, bytes: new TextEncoder().encode(text)})
  const engine = openEngine()
  const kinds = async (texts: readonly string[]) =>
    (await engine.compare(texts.map(source))).dossier.reports.flatMap((r) => (r.copies ?? []).map((c) => c.kind))
  assert.deepEqual(await kinds([en, de]), ['translated'])
  assert.deepEqual(await kinds([apart, de]), [])
})
test('not translated: the same names in another order', () => {
  const mixed = [english[2], english[0], english[1]].map((l) => (l ?? '').split(' ').reverse().join(' '))
  assert.deepEqual(copies(report('en', mixed, {language: 'en'}), report('de', german)), [])
})
test('likely translated: furniture in another language', () => {
  const text = 'Der Damm hält. Leave a comment'
  const story = tellStory([
    report('a', [text], {furniture: [{start: 15, end: text.length, because: 'comments', language: 'en'}]}),
  ])
  assert.deepEqual(story.reports[0]?.likelyTranslated, {from: 'en', because: ['foreign-furniture: Leave a comment']})
})

test('MinHash: near texts share a band, far ones do not', () => {
  const words = (n: number, from: number) => Array.from({length: n}, (_, i) => Math.imul(i + from, 0x9e3779b1) >>> 0)
  const near = likelyPairs([signature(words(300, 0)), signature(words(300, 60)), signature(words(300, 9000))])
  assert.deepEqual(near, [[0, 1]])
})
test('many reports: copies are found without comparing all pairs', () => {
  const own = (i: number): string[] =>
    Array.from(
      {length: 6},
      (_, k) => `Satz ${k} des Berichts ${i} über ${'abcdefghij'.charAt(i % 10)}${i * 7 + k} und etwas ganz Eigenes ${i}.`,
    )
  const reports = Array.from({length: 40}, (_, i) => report(`r${i}`, i % 2 === 0 ? own(i) : [...own(i - 1), ...extra]))
  assert.equal(findCopies(reports, []).length, 20)
})
