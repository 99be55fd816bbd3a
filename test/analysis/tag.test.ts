import assert from 'node:assert/strict'
import {test} from 'node:test'
import {splitSentences} from '../../src/analysis/words/sentences.ts'
import {tag} from '../../src/analysis/words/tag.ts'
import {tokenise} from '../../src/analysis/words/tokenise.ts'
import * as m from '../../src/document/morph.ts'
import type {Tagged} from '../../src/document/token.ts'
import {tokensIn} from '../../src/document/token.ts'
import {WordTable} from '../../src/document/word-table.ts'
import {german} from '../../src/language/de/german.ts'
import {loadModels} from '../../src/models/load.ts'

const models = loadModels(new URL('../../models/de/', import.meta.url))

function tagged(text: string): Tagged {
  const report = {text, furniture: []}
  const table = new WordTable()
  const tokens = tokenise(report, german, table)
  const written = {text, language: 'de' as const, words: table.words, tokens}
  const split = {...written, ...splitSentences(report, written, german)}
  return {...split, tags: tag(split, german, models, table)}
}

/** The first token with a form. */
function word(text: string, form: string) {
  const doc = tagged(text)
  return [...tokensIn(doc, {from: 0, to: doc.tokens.length})].find((token) => token.form === form)
}

const CASES: readonly (readonly [text: string, form: string, pos: string, lemma: string])[] = [
  ['Laut Angaben der Polizei brannte es.', 'Laut', 'ADP', 'laut'],
  ['Das Buch ist laut Weber gut.', 'laut', 'ADP', 'laut'],
  ['Drei Menschen würden noch vermisst.', 'vermisst', 'VERB', 'vermissen'],
  ['Die Minister hatten sich in Bonn getroffen.', 'getroffen', 'VERB', 'treffen'],
  ['Er sagte, dass die Länder Gespräche führen.', 'führen', 'VERB', 'führen'],
  ['Es gibt Länder, die Kontakt halten.', 'die', 'PRON', 'der'],
  ['Es gibt Länder, die Kontakt halten.', 'halten', 'VERB', 'halten'],
  ['Wie die Polizei mitteilte, war er betrunken.', 'Wie', 'SCONJ', 'wie'],
  ['Sie räumte ein, dass es Fehler gab.', 'ein', 'ADV', 'ein'],
  ['Ich habe das nicht gesagt.', 'das', 'PRON', 'der'],
  ['Weber hat die Vorwürfe wiederholt zurückgewiesen.', 'wiederholt', 'ADV', 'wiederholt'],
  ['Sie hat Zeit.', 'hat', 'VERB', 'haben'],
  ['Sie hat gelacht.', 'hat', 'AUX', 'haben'],
  ['Die Regierung will Granaten erhalten.', 'erhalten', 'VERB', 'erhalten'],
  ['Französische Truppen und Frankreichs Präsident sind hier.', 'Frankreichs', 'PROPN', 'Frankreich'],
  ['Der Hafen meldete Schäden an der Lagerhalle.', 'Lagerhalle', 'NOUN', 'Lagerhalle'],
  ['Die Bürger*innen kamen.', 'Bürger*innen', 'NOUN', 'Bürger*in'],
  ['Der Verkehr werde wieder rollen, sagte Weber.', 'werde', 'AUX', 'werden'],
  ['In der Halle brannte es.', 'Halle', 'NOUN', 'Halle'],
  ['Er kam an einem Freitag kurz nach acht.', 'Freitag', 'PROPN', 'Freitag'],
  ['Seit Juni 2011 ist die Brücke offen.', 'Juni', 'PROPN', 'Juni'],
  ['Im Zug saßen rund 70 Personen.', 'rund', 'ADJ', 'rund'],
  ['Der Umweg war zu lang.', 'zu', 'ADV', 'zu'],
  ['Der Bau dauert etwas länger.', 'etwas', 'ADV', 'etwas'],
  ['Am Ende war kein Boot mehr da.', 'mehr', 'ADV', 'mehr'],
  ['Es gab mehr Boote.', 'mehr', 'DET', 'mehr'],
  ['Der Hund lag wie ein Sack am Boden.', 'wie', 'CCONJ', 'wie'],
  ['Tiere, deren Futter fehlt, leiden.', 'deren', 'PRON', 'der'],
  ['Wir können das gern prüfen.', 'das', 'PRON', 'der'],
  ['Sie ist wirklich gut.', 'wirklich', 'ADV', 'wirklich'],
]
for (const [text, form, pos, lemma] of CASES) {
  test(`${form} in "${text}" is ${pos} ${lemma}`, () => {
    const token = word(text, form)
    assert.deepEqual([token?.pos, token?.lemma], [pos, lemma])
  })
}

const MOODS: readonly (readonly [text: string, form: string, mood: number])[] = [
  ['Er sagte, er gehe davon aus.', 'gehe', m.Sub1],
  ['Ich gehe davon aus.', 'gehe', m.Ind],
  ['Die Briefe seien echt.', 'seien', m.Sub1],
  ['Die Gespräche kämen voran.', 'kämen', m.Sub2],
  ['Sie sagen das oft.', 'sagen', m.Ind],
  ['Er sagte das oft.', 'sagte', m.Ind],
  ['Man müsse abwarten.', 'müsse', m.Sub1],
  ['Es handele sich um einen Fehler.', 'handele', m.Sub1],
  ['Die USA wüssten es nicht.', 'wüssten', m.Sub2],
  // an "ich" that is not written
  ['„Habe davon kaum etwas bemerkt“, sagte er.', 'Habe', m.Ind],
  ['„Habe meine Tasche verloren.“', 'Habe', m.Ind],
  ['„Kenne den Ort seit Jahren und habe dort gewohnt.“', 'habe', m.Ind],
  ['„Ich war zweimal dort, habe aber keinen getroffen.“', 'habe', m.Ind],
  // a condition, another subject, the words of a third
  ['Habe die Stadt Geld, werde der „Steg“ gebaut.', 'Habe', m.Sub1],
  ['„Ich war dort, die Frau habe geschlafen.“', 'habe', m.Sub1],
  ['Er wisse nichts, habe aber keinen „Dieb“ getroffen.', 'habe', m.Sub1],
  ['Habe mit dem Fall kaum zu tun, so der Anwalt.', 'Habe', m.Sub1],
  // commands
  ['Lasst uns gehen.', 'Lasst', m.Imp],
  ['Melden Sie Schäden sofort.', 'Melden', m.Imp],
  ['Melden Sie Schäden nicht, entfällt der Schutz.', 'Melden', m.Ind],
  ['Melden Sie Schäden sofort?', 'Melden', m.Ind],
  ['Ihr lasst uns gehen.', 'lasst', m.Ind],
  // joined to Konjunktiv II
  ['Die Leute könnten kaum sehen und hörten nichts.', 'hörten', m.Sub2],
  ['Die Leute konnten kaum sehen und hörten nichts.', 'hörten', m.Ind],
]
for (const [text, form, mood] of MOODS)
  test(`mood of ${form} in "${text}"`, () => assert.equal((word(text, form)?.morph ?? 0) & m.MOODS, mood))

const CELLS: readonly (readonly [text: string, form: string, bits: number])[] = [
  ['Er sprach mit dem russischen Präsidenten.', 'Präsidenten', m.Dat | m.Sing | m.Masc],
  ['Die Sprecherin der Regierung kam.', 'Regierung', m.Gen | m.Sing | m.Fem],
  ['Auf höchster Ebene wird verhandelt.', 'Ebene', m.Dat | m.Sing | m.Fem],
  ['Die in der Ukraine stationierten Raketen fielen.', 'Raketen', m.Nom | m.Acc | m.Plur],
  ['Er kam mit zwei Soldaten.', 'Soldaten', m.Dat | m.Plur],
]
for (const [text, form, bits] of CELLS) {
  test(`case, number, gender of ${form} in "${text}"`, () => {
    assert.equal((word(text, form)?.morph ?? 0) & (m.CASES | m.NUMBERS | m.GENDERS), bits)
  })
}

test('the same text gets the same tags', () => {
  const text = 'Der Sprecher, Max Weber, sagte am Montag, man habe die Vorwürfe geprüft.'
  assert.deepEqual(tagged(text).tags, tagged(text).tags)
})
