import assert from 'node:assert/strict'
import {test} from 'node:test'
import {chainOf, contentOf, read} from './read.ts'

/** Who holds the claim with these words: chain by names, outermost first; '–' for the report itself. */
const holders: readonly (readonly [text: string, words: string, chain: string])[] = [
  ['Reuter gab einem Kind ein Autogramm, schloss sein Fahrrad ab und sagte, er wisse von nichts.', 'er wisse', 'Reuter'],
  ['Sicher ist nur, dass dem Klub das Geld fehlt.', 'das Geld fehlt', '–'],
  ['Ein Helfer schwieg. Mutter Jessica P. (31): „Wir haben die ganze Nacht geweint.“', 'geweint', 'Jessica P.'],
  [
    'Die Lage sei ernst, sagte ein Sprecher der Polizei der Nachrichtenagentur Adler.',
    'Die Lage sei ernst',
    'Sprecher der Polizei',
  ],
  ['Eine Mitarbeiterin des Hotels winkte ab. „Der kommt ja öfter“, sagte sie.', 'öfter', 'Mitarbeiterin des Hotels'],
  ['Jonas Reuter zögerte. „Tarek ist ein freier Mann“, sagte er.', 'freier Mann', 'Jonas Reuter'],
  // frames behind their content, read as one more main clause
  ['Vor dem Absturz kam kein Signal, teilte später der Direktor der Behörde, Bagus Rahn, mit.', 'kein Signal', 'Bagus Rahn'],
  ['Das Gericht hat entschieden: Die Stadt muss zahlen.', 'Die Stadt muss zahlen', 'Gericht'],
  ['Die Lage, so teilte die Klinik mit, ist angespannt.', 'ist angespannt', 'Klinik'],
  // Konjunktiv beside the main clause
  ['Der Rat sprach über die Ausbildung, weil Gewalt nur selten verfolgt werde.', 'weil Gewalt', 'Rat'],
  // verbs that only carry a noun with content
  ['Die Chefin zog die Schlussfolgerung, dass der Plan gescheitert ist.', 'der Plan gescheitert', 'Chefin'],
  ['Die Ministerin wagte die Prognose, die Zahl der Gäste werde steigen.', 'die Zahl der Gäste', 'Ministerin'],
  ['Beide Parteien hatten vereinbart, die Truppen abzuziehen.', 'die Truppen', 'Parteien'],
  // sources
  ['Nach THW-Angaben sind 35 Menschen eingeschlossen.', 'sind 35 Menschen', 'THW-Angaben'],
  ['Den Behörden in Bremen zufolge, wurden Chemikalien gefunden.', 'wurden Chemikalien', 'Behörden in Bremen'],
  ['Das Amt legte eine Analyse vor. Nach dieser Analyse bestünden drei Wege.', 'bestünden drei Wege', 'Analyse'],
  ['Laut Amt starben zwei Menschen, davon war einer ein Kind.', 'davon war einer ein Kind', 'Amt'],
  ['Laut Amt starben zwei Menschen, die Polizei sucht weiter.', 'die Polizei sucht', '–'],
  // answers to what was said before
  ['Die Kasse sei leer, sagte Brandt. Der Konzern bestreitet das.', 'bestreitet das', 'Konzern'],
  ['Der Verein zahlte nichts. Die beiden Insider widersprachen dem.', 'widersprachen dem', 'Insider'],
  ['Das Geld ist weg. Die Staatsanwaltschaft sieht das anders.', 'sieht das anders', 'Staatsanwaltschaft'],
  // who is in no table, where only somebody does it
  ['Der Käse wird verkauft. Die Molkerei warnte vor dem Verzehr.', 'vor dem Verzehr', 'Molkerei'],
  ['Es gibt Gerüchte, nach denen Brandt an Krebs litt.', 'Brandt an Krebs', 'Gerüchte'],
  ['Wie ndr.de berichtet, ist das Haus leer.', 'ist das Haus leer', 'ndr.de'],
  ['Die Stiftung stellte eine Studie vor. Danach leben dort zwei Millionen Menschen.', 'leben dort', 'Stiftung'],
  ['Jugendliche haben ausgesagt, dass das Haus brannte.', 'das Haus brannte', 'Jugendliche'],
  // a speech over paragraphs, opened once and closed once; what he says of himself is his
  [
    'Der Vorsitzende, Jan Karst, erklärt:\n\n„Das Geld ist weg. Wir haben gewarnt.\n\nDas Land hat Besseres verdient.“',
    'Besseres verdient',
    'Jan Karst',
  ],
  ['Jan Karst erklärt:\n\n„Das Geld ist weg.\n\nMeine Fraktion fordert eine Sondersitzung.“', 'Sondersitzung', 'Jan Karst'],
  // who is named in another's words does not go on speaking
  ['Nach Informationen des Blattes soll der Chef gehen. Er habe den Rücktritt angeboten.', 'Er habe', 'Blatt'],
  ['Nach den Vorwürfen gegen Karst hat die Linke den Rücktritt des Ministers gefordert.', 'den Rücktritt', 'Linke'],
  // no one's word
  ['Die Räumung wurde gestern angeordnet, der Platz ist leer.', 'der Platz ist leer', '–'],
  ['Als die Frau bemerkte, dass die Tür offen war, rief sie die Polizei.', 'die Tür offen', '–'],
  // judgements
  ['Für den Minister ist die Lage „alarmierend“.', 'alarmierend', 'Minister'],
  ['Der Rat stufte das Gesetz als verfassungswidrig ein.', 'als verfassungswidrig', 'Rat'],
  ['Der Verfassungsschutz hält die Liste für unbedenklich.', 'für unbedenklich', 'Verfassungsschutz'],
  // what a determiner opens takes up nothing
  ['Der Fluss trat über die Ufer. Das Ministerium hat die Nachbarn um Hilfe gebeten.', 'Der Fluss trat', '–'],
  ['Der Klub steigt ab. Dies gab die Vereinsführung auf einer Pressekonferenz bekannt.', 'Der Klub steigt', 'Vereinsführung'],
]
for (const [text, words, chain] of holders)
  test(`${chain}: ${text}`, () => {
    const claim = read(text).claims.find((c) => contentOf(c, text).includes(words))
    assert.ok(claim, `no claim holds "${words}"`)
    assert.equal(chainOf(claim) || '–', chain)
  })

/** Who is spoken to; '–' for nobody. */
const hearers: readonly (readonly [text: string, hearer: string])[] = [
  ['Klien wurde vorgeworfen, Gelder veruntreut zu haben.', 'Klien'],
  ['Der Minister sagte vor der Presse, die Lage sei ernst.', 'Presse'],
  ['Im Interview mit dem „Tagblatt“ sagte die Ministerin, die Lage sei ernst.', 'Tagblatt'],
  ['Ein Sprecher der Polizei, Kommandeur Rand, sagte, die Lage sei ernst.', '–'],
  ['Die Gewerkschaft drohte dem Konzern an, das Werk zu bestreiken.', 'Konzern'],
]
for (const [text, hearer] of hearers)
  test(`to ${hearer}: ${text}`, () => {
    const claim = read(text).claims.find((c) => c.form === 'indirect')
    assert.equal(claim?.addressee?.name ?? '–', hearer)
  })

test('a place before the colon of a headline says where, not who', () => {
  const text = 'Uganda: Suche nach Opfern eingestellt\n\nDie Fähre sank am Sonntag im Hafen.'
  const {claims} = read(text, {headline: {start: 0, end: 37}})
  assert.equal(claims[0]?.form, 'headline')
  assert.deepEqual(claims[0]?.chain, [])
})

test('in a transcript what stands behind a name and a colon is that person’s', () => {
  const text =
    'Frage: Ist das so?\n\nPetra Uhlig: Der Bericht ist mir bekannt. Mehr sage ich nicht.\n\nDr. Jan Kortmann (BMX): Die Position ist unverändert.'
  const lines = read(text).claims.map((c) => `${chainOf(c)} | ${c.form} | ${contentOf(c, text)}`)
  assert.deepEqual(lines, [
    'Petra Uhlig | direct | Der Bericht ist mir bekannt',
    'Petra Uhlig | direct | Mehr sage ich nicht',
    'Jan Kortmann | direct | Die Position ist unverändert',
  ])
})

test('one name and a colon make no transcript', () => {
  const text = 'Petra Uhlig: Eine Frau räumt auf.\n\nDas Werk schließt im Mai.'
  assert.ok(read(text).claims.every((c) => c.form !== 'direct'))
})
