import assert from 'node:assert/strict'
import {test} from 'node:test'
import {docOf, wordsOf} from './doc-of.ts'
import {outline, type Structured, structureOf} from './structure-of.ts'

// lemma(subject) relation<lemma of the clause above
const outlines: [string, string[]][] = [
  [
    'Beamte/NOUN/Beamter/Np sagten/VERB/sagen/p3p , der neue/ADJ Minister/NOUN/Minister/Nm werde/AUX/werden/k1s im/ADP Mai/NOUN/Mai/Dm nach/ADP Riga reisen/VERB/reisen/inf , um die Partner/NOUN/Partner/Ap zu/PART treffen/VERB/treffen/inf und den Kauf/NOUN/Kauf/Am zu/PART besprechen/VERB/besprechen/inf .',
    [
      'sagen(Beamte) root',
      'reisen(der neue Minister) content<sagen',
      'treffen() adverbial<reisen',
      'besprechen() conjunct<reisen',
    ],
  ],
  [
    'Die Sprecherin/NOUN/Sprecherin/Nf des Rates/NOUN/Rat/Gm , Anna Weber , behauptete/VERB/behaupten/p3s , Ast gehe/VERB/gehen/k1s davon aus/ADP , dass die Gespräche/NOUN/Gespräch/Np fortgesetzt/VERB/fortsetzen/part würden/AUX/werden/k2p .',
    [
      'behaupten(Die Sprecherin des Rates, Anna Weber) root',
      'ausgehen(Ast) content<behaupten',
      'fortsetzen(die Gespräche) content<ausgehen',
    ],
  ],
  [
    'Gemäß/ADP der „ Neuen/PROPN Post/PROPN “ möchte/AUX/mögen/k2s Ast Granaten/NOUN/Granate/Np+Ap von/ADP Ruritanien erhalten/VERB/erhalten/inf .',
    ['erhalten(Ast) root'],
  ],
  [
    'Gemäß/ADP der Sprecherin/NOUN/Sprecherin/Df des Rates/NOUN/Rat/Gm , Anna Weber , schreiten/VERB/schreiten/v3p die Verhandlungen/NOUN/Verhandlung/Np+Ap über/ADP Lieferungen/NOUN/Lieferung/Ap zwischen/ADP Riga und Vaduz voran/ADP .',
    ['voranschreiten(die Verhandlungen über Lieferungen zwischen Riga und Vaduz) root'],
  ],
  [
    'Der Beamte/NOUN/Beamter/Nm sagte/VERB/sagen/p3s , die Behörden/NOUN/Behörde/Np+Ap wüssten/VERB/wissen/k2p nicht genau/ADJ , wo/ADV und wann/ADV das Treffen/NOUN/Treffen/Nn+An stattfinden/VERB/stattfinden/inf würde/AUX/werden/k2s , aber die Stadt/NOUN/Stadt/Nf+Af Riga sei/AUX/sein/k1s eine Möglichkeit/NOUN/Möglichkeit/Nf+Af .',
    [
      'sagen(Der Beamte) root',
      'wissen(die Behörden) content<sagen',
      'stattfinden(das Treffen) content<wissen',
      'sein(die Stadt Riga) conjunct<sagen',
    ],
  ],
  [
    'Ruritaniens Kanzler/NOUN/Kanzler/Nm Jan Ast plant/VERB/planen/v3s laut/ADP Angaben/NOUN/Angabe/Dp ein Treffen/NOUN/Treffen/Nn+An , um über/ADP Geld/NOUN/Geld/An zu/PART verhandeln/VERB/verhandeln/inf .',
    ['planen(Ruritaniens Kanzler Jan Ast) root', 'verhandeln() adverbial<planen'],
  ],
  [
    'Die Frau/NOUN/Frau/Nf , die/PRON kam/VERB/kommen/p3s , sagte/VERB/sagen/p3s nichts .',
    ['sagen(Die Frau) root', 'kommen(die) relative<sagen'],
  ],
  ['Dass/SCONJ er komme/VERB/kommen/k1s , sagte/VERB/sagen/p3s Weber .', ['sagen(Weber) root', 'kommen(er) content<sagen']],
  [
    'Die Gespräche/NOUN/Gespräch/Np kämen/VERB/kommen/k2p voran/ADP , teilte/VERB/teilen/p3s Weber mit/ADP .',
    ['mitteilen(Weber) root', 'vorankommen(Die Gespräche) content<mitteilen'],
  ],
  [
    'Die Brücke/NOUN/Brücke/Nf , so die Chefin/NOUN/Chefin/Nf , sei/AUX/sein/k1s sicher/ADJ .',
    ['sein(Die Brücke) root', '–(die Chefin) parenthesis<sein'],
  ],
  [
    'Die Firmen/NOUN/Firma/Np prüften/VERB/prüfen/p3p das/PRON , bestätigten/VERB/bestätigen/p3p es/PRON/es/Nn aber nicht/PART .',
    ['prüfen(Die Firmen) root', 'bestätigen(Die Firmen) conjunct'],
  ],
  [
    'Das Tor/NOUN/Tor/Nn , sagte/VERB/sagen/p3s sie , sei/AUX/sein/k1s zu/ADV .',
    ['sein(Das Tor) root', 'sagen(sie) parenthesis<sein'],
  ],
  [
    'Er hat/AUX/haben/v3s den Zaun/NOUN/Zaun/Am gebaut/VERB/bauen/part und das Tor/NOUN/Tor/An gestrichen/VERB/streichen/part .',
    ['bauen(Er) root', 'streichen(Er) conjunct'],
  ],
  [
    'Weil/SCONJ drei Männer/NOUN/Mann/Np verletzt/VERB/verletzen/part und zwei Frauen/NOUN/Frau/Np getötet/VERB/töten/part wurden/AUX/werden/p3p , ermittelt/VERB/ermitteln/v3s die Polizei/NOUN/Polizei/Nf .',
    ['ermitteln(die Polizei) root', 'verletzen(drei Männer) adverbial<ermitteln', 'töten(zwei Frauen) conjunct<ermitteln'],
  ],
  [
    'Die Stadt/NOUN/Stadt/Nf ruft/VERB/rufen/v3s alle/DET Bürger/NOUN/Bürger/Ap dazu auf/ADP , Wasser/NOUN/Wasser/An zu/PART sparen/VERB/sparen/inf .',
    ['aufrufen(Die Stadt) root', 'sparen() content<aufrufen'],
  ],
  [
    '„ Das/PRON ist/AUX/sein/v3s falsch/ADJ “ , sagte/VERB/sagen/p3s Weber , „ aber wir/PRON prüfen/VERB/prüfen/v3p es . “',
    ['sagen(Weber) root', 'sein(Das) content<sagen', 'prüfen(wir) conjunct<sagen'],
  ],
  ['Kommt/VERB/kommen/v3s er , gehe/VERB/gehen/k1s ich .', ['gehen(ich) root', 'kommen(er) adverbial<gehen']],
  ['Zwölf Verletzte/NOUN/Verletzter/Np nach/ADP Brand/NOUN/Brand/Dm in/ADP Riga', ['–(Zwölf Verletzte) root']],
  [
    'Er sagte/VERB/sagen/p3s , die Frau/NOUN/Frau/Nf , die/PRON kam/VERB/kommen/p3s , sei/AUX/sein/k1s krank/ADJ .',
    ['sagen(Er) root', 'sein(die Frau) content<sagen', 'kommen(die) relative<sein'],
  ],
  [
    'Er sagte/VERB/sagen/p3s , wenn/SCONJ es regne/VERB/regnen/k1s , bleibe/VERB/bleiben/k1s er .',
    ['sagen(Er) root', 'bleiben(er) content<sagen', 'regnen(es) adverbial<bleiben'],
  ],
  [
    'Der Rat/NOUN/Rat/Nm prüfte/VERB/prüfen/p3s den Plan/NOUN/Plan/Am und lehnte/VERB/lehnen/p3s ihn ab/ADP .',
    ['prüfen(Der Rat) root', 'ablehnen(Der Rat) conjunct'],
  ],
  ['Wer/PRON das/PRON sagt/VERB/sagen/v3s , lügt/VERB/lügen/v3s .', ['lügen() root', 'sagen(Wer) content<lügen']],
  [
    'Die Behörde/NOUN/Behörde/Nf soll/AUX/sollen/v3s Waffen/NOUN/Waffe/Ap geliefert/VERB/liefern/part haben/AUX/haben/inf .',
    ['liefern(Die Behörde) root'],
  ],
  ['foo bar baz qux the quick brown fox .', ['–() root']],
  [
    'Die Ministerin/NOUN/Ministerin/Nf Anna Weber ( SPD ) schwieg/VERB/schweigen/p3s .',
    ['schweigen(Die Ministerin Anna Weber (SPD)) root'],
  ],
  [
    'Man/PRON werde/AUX/werden/k1s , so/ADV hieß/VERB/heißen/p3s es/PRON , alle/DET Bürger/NOUN/Bürger/Ap informieren/VERB/informieren/inf .',
    ['informieren(Man) root', 'heißen(es) parenthesis<informieren'],
  ],
]
for (const [notation, expected] of outlines)
  test(`clauses: ${docOf(notation).text.trim()}`, () => assert.deepEqual(outline(structureOf(notation)), expected))

/** The predicate of the clause with this lemma in few words. */
function predicate(doc: Structured, lemma: string): string {
  const clause = doc.clauses.find((c) => c.predicate?.lemma === lemma)
  const p = clause?.predicate
  if (!p) return 'none'
  const negation = p.negation === undefined ? '' : ` ${doc.words[doc.tokens.word[p.negation]!]}`
  return `${p.mood} ${p.tense} ${p.voice}${p.modal ? ` ${p.modal}` : ''}${p.reflexive ? ' sich' : ''}${negation}`
}

const predicates: [string, string, string][] = [
  [
    'Er soll/AUX/sollen/v3s Geld/NOUN/Geld/An geliefert/VERB/liefern/part haben/AUX/haben/inf .',
    'liefern',
    'indicative perfect active sollen',
  ],
  [
    'Die Gespräche/NOUN/Gespräch/Np würden/AUX/werden/k2p fortgesetzt/VERB/fortsetzen/part .',
    'fortsetzen',
    'subjunctive-2 present passive',
  ],
  ['Sie hätten/AUX/haben/k2p sich getroffen/VERB/treffen/part .', 'treffen', 'subjunctive-2 perfect active sich'],
  ['Er werde/AUX/werden/k1s am/ADP Montag/NOUN/Montag/Dm reisen/VERB/reisen/inf .', 'reisen', 'subjunctive-1 future active'],
  ['Es wurde/AUX/werden/p3s nicht mitgeteilt/VERB/mitteilen/part .', 'mitteilen', 'indicative past passive nicht'],
  ['Die Autos/NOUN/Auto/Np wurden/AUX/werden/p3p vergeben/VERB/vergeben/inf .', 'vergeben', 'indicative past passive'],
  ['Der Bau/NOUN/Bau/Nm ist/AUX/sein/v3s geplant/VERB/planen/part .', 'planen', 'indicative present state'],
  ['Der Zug/NOUN/Zug/Nm ist/AUX/sein/v3s angekommen/VERB/ankommen/part .', 'ankommen', 'indicative perfect active'],
  [
    'Der Bau/NOUN/Bau/Nm war/AUX/sein/p3s geplant/VERB/planen/part worden/AUX/werden/part .',
    'planen',
    'indicative pluperfect passive',
  ],
  ['Er hat/AUX/haben/v3s gehen/VERB/gehen/inf müssen/AUX/müssen/inf .', 'gehen', 'indicative perfect active müssen'],
  [
    'Das Dach/NOUN/Dach/Nn kann/AUX/können/v3s nicht betreten/VERB/betreten/part werden/AUX/werden/inf .',
    'betreten',
    'indicative present passive können nicht',
  ],
  ['Er nannte/VERB/nennen/p3s den Plan/NOUN/Plan/Am „ nicht klug/ADJ “ .', 'nennen', 'indicative past active'],
  ['Er sage/VERB/sagen/Fin+Ind+Sub1+Pres+P1+P3+Sing alles/PRON .', 'sagen', 'subjunctive-1 present active'],
  ['Ich sage/VERB/sagen/Fin+Ind+Sub1+Pres+P1+P3+Sing alles/PRON .', 'sagen', 'indicative present active'],
  ['Sie sagen/VERB/sagen/Fin+Ind+Sub1+Pres+P1+P3+Plur alles/PRON .', 'sagen', 'indicative present active'],
]
for (const [notation, lemma, expected] of predicates)
  test(`predicate: ${docOf(notation).text.trim()}`, () => assert.equal(predicate(structureOf(notation), lemma), expected))

const roles: [string, string[]][] = [
  ['Den Hund/NOUN/Hund/Am biss/VERB/beißen/p3s der Mann/NOUN/Mann/Nm .', ['nsubj der Mann', 'obj Den Hund']],
  ['Kein Gerät/NOUN/Gerät/Nn+An verließ/VERB/verlassen/p3s die Stadt/NOUN/Stadt/Nf+Af .', ['nsubj Kein Gerät', 'obj die Stadt']],
  ['Neue/ADJ Zahlen/NOUN/Zahl/Np+Ap nennt/VERB/nennen/v3s die Stadt/NOUN/Stadt/Nf+Af .', ['nsubj die Stadt', 'obj Neue Zahlen']],
  ['Das Haus/NOUN/Haus/Nn+An wurde/AUX/werden/p3s von/ADP Weber gebaut/VERB/bauen/part .', ['nsubj Das Haus', 'agent von Weber']],
  ['Weber ist/AUX/sein/v3s Lehrerin/NOUN/Lehrerin/Nf .', ['nsubj Weber', 'predicative Lehrerin']],
  ['Die Lage/NOUN/Lage/Nf sei/AUX/sein/k1s sehr ernst/ADJ .', ['nsubj Die Lage', 'predicative sehr ernst']],
  ['Weber gab/VERB/geben/p3s dem Kind/NOUN/Kind/Dn ein Buch/NOUN/Buch/An .', ['nsubj Weber', 'iobj dem Kind', 'obj ein Buch']],
  ['Es fand/VERB/finden/p3s ein Treffen/NOUN/Treffen/Nn statt/ADP .', ['nsubj ein Treffen', 'obj Es']],
]
for (const [notation, expected] of roles)
  test(`roles: ${docOf(notation).text.trim()}`, () => {
    const doc = structureOf(notation)
    const [clause] = doc.clauses
    const found = clause!.dependents.map(({role, phrase}) => `${role} ${wordsOf(doc, phrase)}`)
    assert.deepEqual([`nsubj ${wordsOf(doc, clause!.subject!)}`, ...found], expected)
  })

test('a clause covers what stands in it, without the marks around it', () => {
  const doc = structureOf(
    '„ Wir/PRON kommen/VERB/kommen/v3p , wenn/SCONJ es geht/VERB/gehen/v3s “ , sagte/VERB/sagen/p3s Weber .',
  )
  assert.deepEqual(
    doc.clauses.map((clause) => wordsOf(doc, clause)),
    ['„Wir kommen, wenn es geht“, sagte Weber', 'Wir kommen, wenn es geht', 'wenn es geht'],
  )
})

test('a relative clause names the phrase that agrees with its pronoun', () => {
  const doc = structureOf(
    'Weber ist/AUX/sein/v3s eine der Frauen/NOUN/Frau/Gp , die/PRON Geld/NOUN/Geld/An haben/VERB/haben/v3p .',
  )
  assert.equal(wordsOf(doc, doc.clauses[1]!.antecedent!), 'eine der Frauen')
})
