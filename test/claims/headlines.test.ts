import assert from 'node:assert/strict'
import {test} from 'node:test'
import {chainOf, contentOf, read} from './read.ts'

/** What a headline above a plain text tells: `chain | content`, each claim of it. */
const cases: readonly (readonly [headline: string, ...told: string[]])[] = [
  ['Medienbericht: Minister wusste Bescheid', 'Medienbericht | Minister wusste Bescheid'],
  ['Museum in Halle brennt – Polizei sucht Zeugen', '– | Museum in Halle brennt', '– | Polizei sucht Zeugen'],
  ['Boot vor Kreta gesunken - mindestens elf Tote', '– | Boot vor Kreta gesunken', '– | mindestens elf Tote'],
  ['Streit flammt wieder auf: Zwei Verletzte in Halle', '– | Streit flammt wieder auf', '– | Zwei Verletzte in Halle'],
  ['Beben in Albanien: 27 Tote - Hotel stürzt ein', '– | Beben in Albanien: 27 Tote', '– | Hotel stürzt ein'],
  ['Ministerin weist Vorwurf zurück und bestellt Botschafter ein', 'Ministerin | Vorwurf', '– | bestellt Botschafter ein'],
  ['Uganda: Suche nach Fischern eingestellt', '– | Suche nach Fischern eingestellt'],
  ['Dieb grinst im Gericht: Vier Kassen geleert?', '– | Dieb grinst im Gericht'],
  ['Warum warnte uns niemand?'],
  ['Die Mathematik des Streiks'],
  ['Der Mann, der immer zuerst da war'],
]

const BODY = 'Am Dienstag schien in der Stadt die Sonne. Viele Menschen gingen durch den Park und kauften Eis.'

for (const [headline, ...told] of cases)
  test(`headline: ${headline}`, () => {
    const text = `${headline}\n\n${BODY}`
    const {claims} = read(text, {headline: {start: 0, end: headline.length}})
    const ours = claims.filter((c) => c.range.end <= headline.length)
    assert.deepEqual(
      ours.map((c) => `${chainOf(c) || '–'} | ${contentOf(c, text)}`),
      told,
    )
    assert.ok(ours.every((c) => c.form === 'headline'))
  })
