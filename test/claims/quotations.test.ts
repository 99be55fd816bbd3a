import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Quotation} from '../../src/claims/quotation.ts'
import {read} from './read.ts'

/** One line for each quotation: `form | content | speaker | cue | frame`, pieces joined by "…". */
export const quotationsOf = (text: string): string[] => {
  const words = (ranges: Quotation['quote']) => ranges.map((r) => text.slice(r.start, r.end)).join(' … ')
  return (read(text).quotations ?? []).map((q) =>
    [q.type, words(q.quote), words(q.speaker), words(q.cue), words(q.frame)].join(' | '),
  )
}

const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'Die Miliz ist dort aktiv, wie Verbände betonen.',
    'Indirect | Die Miliz ist dort aktiv | Verbände | wie … betonen | , wie Verbände betonen',
  ],
  [
    'Der Tank stand unter Druck, wie Kurt Rutter, Chef der Firma Sebald, mitteilte.',
    'Indirect | Der Tank stand unter Druck | Kurt Rutter, Chef der Firma Sebald | wie … mitteilte | , wie Kurt Rutter, Chef der Firma Sebald, mitteilte',
  ],
  [
    'Die Grenze bleibt zu, das entschied die Regierung.',
    'Indirect | Die Grenze bleibt zu | die Regierung | entschied | , das entschied die Regierung',
  ],
  [
    'Der Umbau sei „ein Anfang, mehr aber nicht“, sagte Lamm.',
    'Indirect | Der Umbau sei „ein Anfang, mehr aber nicht“ | Lamm | sagte | , sagte Lamm',
    'Direct | „ein Anfang, mehr aber nicht“ | Lamm | sagte | , sagte Lamm',
  ],
  ['Lamm hält Brandt für „böse und gefährlich“.', 'Direct | „böse und gefährlich“ | Lamm | hält … für | Lamm hält Brandt für'],
  [
    'Die Ministerin wies das als „Unsinn“ zurück.',
    'Direct | „Unsinn“ | Die Ministerin | wies … als … zurück | Die Ministerin wies das als … zurück',
  ],
  [
    'Brandt sprach von einer „Gefahr für Leib und Leben“.',
    'Direct | „Gefahr für Leib und Leben“ | Brandt | sprach … von | Brandt sprach von einer',
  ],
  [
    'Die Menge skandierte Parolen wie „Weg mit ihm!“.',
    'Direct | „Weg mit ihm!“ | Die Menge | skandierte | Die Menge skandierte Parolen wie',
  ],
  [
    'Den Bewohnern wurde geraten, nicht nach draußen zu gehen.',
    'Indirect | nicht nach draußen zu gehen |  | wurde … geraten | Den Bewohnern wurde geraten,',
  ],
  [
    'Als Grund nannte das Amt, mehr Zeit für die Prüfung zu haben.',
    'Indirect | mehr Zeit für die Prüfung zu haben | das Amt | Als … Grund … nannte | Als Grund nannte das Amt,',
  ],
  [
    'Lamm brachte Karten mit. Nach deren Angaben war der Weg frei.',
    'Indirect | war der Weg frei | deren Angaben | Nach | Nach deren Angaben',
  ],
  [
    'Zwei Drittel der Mittel wirken nicht, so das Ergebnis einer Studie.',
    'Indirect | Zwei Drittel der Mittel wirken nicht | das Ergebnis einer Studie | so | , so das Ergebnis einer Studie',
  ],
  [
    'Der Wagen fährt bald, so Finanzvorstand Hans Peter Rötsch, in ganz Europa.',
    'Indirect | Der Wagen fährt bald … in ganz Europa | Finanzvorstand Hans Peter Rötsch | so | , so Finanzvorstand Hans Peter Rötsch,',
  ],
]

/** Clauses in quotation marks, postpositions with their whole phrase, a view that is nobody's. */
const marked: typeof cases = [
  [
    'Die Polizei bekräftigt auch, „Huchten ist nicht Rom.“',
    'Direct | „Huchten ist nicht Rom.“ | Die Polizei | bekräftigt | Die Polizei bekräftigt auch,',
  ],
  [
    'Berichten mehrerer Zeitungen zufolge fand ein Treffen statt.',
    'Indirect | fand ein Treffen statt | Berichten mehrerer Zeitungen | zufolge | Berichten mehrerer Zeitungen zufolge',
  ],
  [
    'Doch der Auswertung der Studien zufolge wird dort schlecht gearbeitet.',
    'Indirect | Doch … wird dort schlecht gearbeitet | der Auswertung der Studien | zufolge | der Auswertung der Studien zufolge',
  ],
  ['Aus juristischer Sicht ist das klar.'],
]

/** Who is named with what belongs to him, and where the words that name him end. */
const named: typeof cases = [
  [
    'Die Grenzen sind zu, teilte die Regierung in Kiel mit.',
    'Indirect | Die Grenzen sind zu | die Regierung in Kiel | teilte … mit | , teilte die Regierung in Kiel mit',
  ],
  [
    'Das Wetter werde besser, sagte der Beauftragte für Küstenschutz, Ole Brandt, gegenüber der BBC.',
    'Indirect | Das Wetter werde besser | der Beauftragte für Küstenschutz, Ole Brandt | sagte | , sagte der Beauftragte für Küstenschutz, Ole Brandt, gegenüber der BBC',
  ],
  [
    'Während Petra Brandt ankündigte, den Vorschlag zu prüfen, lehnte der Rat ihn ab.',
    'Indirect | den Vorschlag zu prüfen | Petra Brandt | ankündigte | Während Petra Brandt ankündigte,',
  ],
  [
    'Der Trainer glaubt weiterhin, dass das Team besser wird: „Wir haben viel gelernt.“',
    'Direct | „Wir haben viel gelernt.“ | Der Trainer | glaubt | Der Trainer glaubt weiterhin,',
    'Indirect | dass das Team besser wird | Der Trainer | glaubt | Der Trainer glaubt weiterhin,',
  ],
]

for (const [text, ...lines] of [...cases, ...marked, ...named]) test(text, () => assert.deepEqual(quotationsOf(text), lines))

const traps: readonly string[] = [
  'Der Chor sang laut, wie Kinder singen.',
  'Die Leser wählten den Film „Gladiator“ zum Film des Jahres.',
  'Der Verein spielt, wie Fans es kennen, im roten Trikot.',
]

for (const text of traps) test(`no quotation: ${text}`, () => assert.deepEqual(quotationsOf(text), []))

test('a phrase that names the source of a relative clause stays out of the sentence around it', () => {
  const text = 'Das Amt stellte drei Pläne vor, die nach Angaben der Stadt je eine Million kosten.'
  const own = read(text).claims.find((c) => c.chain.length === 0)
  assert.deepEqual(
    own?.content.map((c) => text.slice(c.start, c.end)),
    ['Das Amt stellte drei Pläne vor'],
  )
})
