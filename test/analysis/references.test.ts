import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Doc, DocEntity} from '../../src/document/doc.ts'
import {analysed, words} from './analysed.ts'

const mentionsOf = (doc: Doc, entity: DocEntity): string[] => entity.mentions.map((m) => words(doc, doc.mentions[m]!))

/** The entity that is called so somewhere. */
function called(doc: Doc, name: string): DocEntity {
  const found = doc.entities.find((e) => mentionsOf(doc, e).includes(name))
  assert.ok(found, `nobody is called ${name}: ${doc.entities.map((e) => mentionsOf(doc, e).join(' = ')).join(' | ')}`)
  return found
}

const joined: readonly (readonly [text: string, ...mentions: string[]])[] = [
  ['Park Min Ho kam. Park Min-ho schwieg. Später sprach Park.', 'Park Min Ho', 'Park Min-ho', 'Park'],
  [
    'Ruandas Präsident Orlan Bekov kam. Der ruandische Herrscher schwieg.',
    'Ruandas Präsident',
    'Orlan Bekov',
    'Der ruandische Herrscher',
  ],
  ['Tilda Brahms, Sprecherin des Bundesrats, sagte nichts. Sie ging.', 'Tilda Brahms', 'Sprecherin des Bundesrats', 'Sie'],
  ['Der Sprecher des Bundesrats, Jonas Reuter, sagte, er gehe.', 'Jonas Reuter', 'Der Sprecher des Bundesrats', 'er'],
  [
    'Jonas Reuter, Geschäftsführer und Miteigentümer der Ostertag GmbH, kam.',
    'Jonas Reuter',
    'Geschäftsführer',
    'Miteigentümer der Ostertag GmbH',
  ],
  ['Das Treffen war in Rostock. Die Hafenstadt liegt im Norden.', 'Rostock', 'Die Hafenstadt'],
  ['Das Weiße Haus erklärte, es verfüge über Beweise.', 'Weiße Haus', 'es'],
  ['Die Ostertag GmbH wächst. Das Unternehmen stellt ein.', 'Ostertag GmbH', 'Das Unternehmen'],
  ['Die Polizei kam. Später rückte die Polizei ab.', 'Die Polizei', 'die Polizei'],
  ['Das Zollkriminalamt prüft. Die Behörde schweigt.', 'Zollkriminalamt', 'Die Behörde'],
  ['Der Iran liefert Waffen, wie er zugibt.', 'Iran', 'er'],
  ['Es gab Briefe. Die Briefe sind kurz.', 'Briefe', 'Die Briefe'],
  ['Ein Mann, der dort wohnt, rief an.', 'Ein Mann', 'der'],
  ['Franca Dell gewann. Die 31-Jährige jubelte.', 'Franca Dell', 'Die 31-Jährige'],
  ['Der Läufer Franco Dell gewann, ehe er ging.', 'Der Läufer', 'Franco Dell', 'er'],
  ['Jonas Reuter zögerte. „Tarek ist gut“, sagte er.', 'Jonas Reuter', 'er'],
  ['Jonas Reuter zögerte. „Tarek ist unser Mann. Punkt“, sagte der 47-Jährige.', 'Jonas Reuter', 'der 47-Jährige'],
  ['Petra Lund winkte ab. „Das ist offen“, sagte die pensionierte Lehrerin.', 'Petra Lund', 'die pensionierte Lehrerin'],
  ['Jonas Reuter klagte. „Alles verkommt“, schimpfte der Landwirt.', 'Jonas Reuter', 'der Landwirt'],
  // an office before its holder's name
  ['Der Minister geht. Er ist müde. Finanzminister Jonas Reuter wird fehlen.', 'Der Minister', 'Er', 'Jonas Reuter'],
  [
    'Ein Altenpfleger sah den Dieb. Der Altenpfleger rief um Hilfe, dann rannte er.',
    'Ein Altenpfleger',
    'Der Altenpfleger',
    'er',
  ],
  ['Die Küstenwache suchte lange. Am Abend gab die Küstenwache auf.', 'Die Küstenwache', 'die Küstenwache'],
  ['Mit Minister Ilja Taran kam Wera Lund, bei der Tarans Vertrauter nie war.', 'Ilja Taran', 'Tarans'],
]
for (const [text, ...mentions] of joined)
  test(`one entity: ${mentions.join(' = ')} in "${text}"`, () => {
    const doc = analysed(text)
    const all = mentionsOf(doc, called(doc, mentions[0]!))
    for (const mention of mentions) assert.ok(all.includes(mention), `${mention} is not among ${all.join(' = ')}`)
  })

const apart: readonly (readonly [text: string, a: string, b: string])[] = [
  ['Petra Lund kam. „Das ist offen“, sagte der Landwirt.', 'Petra Lund', 'der Landwirt'],
  ['Jonas Reuter kam. „Das ist offen“, sagte der Sprecher der Bahn.', 'Jonas Reuter', 'der Sprecher der Bahn'],
  ['Orlan Bekov traf Park Min Ho. Bekov dankte Park.', 'Bekov', 'Park'],
  ['Anna Weber und Paul Weber kamen. Weber sprach.', 'Anna Weber', 'Paul Weber'],
  ['Anna Weber und Paul Weber kamen. Weber sprach.', 'Anna Weber', 'Weber'],
  ['Der Minister geht. Finanzminister Jonas Reuter traf Innenministerin Petra Lund.', 'Der Minister', 'Jonas Reuter'],
  ['Der Sprecher der Bahn ging. Am Abend kam Sprecher Jonas Reuter.', 'Der Sprecher der Bahn', 'Jonas Reuter'],
  ['Die Ministerin geht. Finanzminister Jonas Reuter blieb.', 'Die Ministerin', 'Jonas Reuter'],
  ['US-Beamte sprachen. Der Beamte schwieg.', 'US-Beamte', 'Der Beamte'],
  ['Der Außenminister kam. Der Innenminister ging.', 'Der Außenminister', 'Der Innenminister'],
  ['Ein Vertrauter Ilja Tarans schwieg.', 'Ilja Tarans', 'Ein Vertrauter Ilja Tarans'],
  [
    'Das iranische Außenministerium schwieg. Das Außenministerium in Ankara sprach.',
    'Das iranische Außenministerium',
    'Das Außenministerium',
  ],
  ['Macrons Vertrauter schwieg.', 'Macrons', 'Macrons Vertrauter'],
]
for (const [text, a, b] of apart)
  test(`two entities: ${a}, ${b} in "${text}"`, () => {
    const doc = analysed(text)
    assert.notEqual(called(doc, a), called(doc, b))
  })

test('a seat of government acts as the government and is a town after a preposition of place', () => {
  const doc = analysed('Moskau warnte den Westen. In Moskau schneit es. Moskaus Streitkräfte rücken vor.')
  const [acting, town] = [called(doc, 'Moskaus'), doc.entities.find((e) => e.kind === 'place')]
  assert.equal(acting.metonymOf, 'RU')
  assert.deepEqual(mentionsOf(doc, acting), ['Moskau', 'Moskaus'])
  assert.equal(town?.metonymOf, undefined)
})

test('a government is meant where a seat is accused, and where words are its words', () => {
  for (const text of [
    'Die Kommission wirft Peking Betrug vor.',
    'Das gilt nach Angaben Ankaras.',
    'Sie forderten Moskau auf zu gehen.',
  ]) {
    const doc = analysed(text)
    assert.equal(doc.entities.filter((e) => e.metonymOf !== undefined).length, 1, text)
  }
})

test('a spokeswoman of the government belongs to it', () => {
  const doc = analysed('Die Bundesregierung zögert. Regierungssprecherin Tilda Brahms sagte nichts.')
  assert.equal(doc.entities[called(doc, 'Tilda Brahms').memberOf!], called(doc, 'Bundesregierung'))
})

test('a state keeps its number, whatever form names it', () => {
  const usa = called(analysed('Die amerikanische Regierung zögert. Die USA warten. Amerikanische Beamte warnen.'), 'USA')
  assert.equal(usa.plural, true)
})

test('an office leads to its body, and the body to its state', () => {
  const doc = analysed('Die USA warnen. Das sagte Lena Ortiz, Sprecherin des Nationalen Sicherheitsrats.')
  const body = doc.entities[called(doc, 'Lena Ortiz').memberOf!]
  assert.deepEqual(body && mentionsOf(doc, body), ['Nationalen Sicherheitsrats'])
  assert.equal(doc.entities[body!.memberOf!]?.country, 'US')
})

test('one of a group belongs where the group belongs', () => {
  const doc = analysed('US-Beamte warnten. Der Beamte nannte keine Namen.')
  const official = called(doc, 'Der Beamte')
  assert.equal(doc.entities[official.memberOf!]?.country, 'US')
  assert.equal(official.plural, false)
  assert.equal(doc.entities.find((e) => e.kind === 'person' && e.plural)?.memberOf, official.memberOf)
})

test('an abbreviation in brackets is the name before it', () => {
  const doc = analysed(
    'Die Welthungerstelle Nord (WHN) half. Die Internationale Atomenergiebehörde (IAEA) prüft. Die IAEA schweigt.',
  )
  assert.ok(mentionsOf(doc, called(doc, 'IAEA')).includes('Internationale Atomenergiebehörde'))
})

test('each mention says why, and mentions and entities know each other', () => {
  const doc = analysed('Tilda Brahms sagte, sie komme. Brahms, die Ministerin, schwieg zu Moskau.')
  for (const [i, mention] of doc.mentions.entries()) {
    assert.match(mention.because, /^[a-z-]+$/)
    assert.ok(doc.entities[mention.entity]?.mentions.includes(i))
  }
})

for (const text of ['', '\ud800', '„'.repeat(2000), 'Anna Weber und er '.repeat(2000), 'Der Minister, der Kanzler, '.repeat(800)])
  test(`any text gives entities: ${text.length} characters`, () => {
    const {mentions, entities, tokens} = analysed(text)
    for (const m of mentions) assert.ok(m.from < m.to && m.to <= tokens.length && entities[m.entity])
  })

test('"niemand, der" takes nobody up', () => {
  const doc = analysed('Im Dorf gab es niemanden, der ihn kannte.')
  assert.ok(doc.entities.every((e) => !mentionsOf(doc, e).includes('niemanden')))
})

test('the nearer of two nouns before a name is its title', () => {
  const doc = analysed('Sie war Zeugin der Fahrt der Ministerin Franca Dell.')
  const names = mentionsOf(doc, called(doc, 'Franca Dell'))
  assert.ok(!names.some((n) => n.startsWith('Zeugin')), names.join(' | '))
})

test('a measure before an adjective belongs to the phrase, a year before a name does not', () => {
  const cores = (text: string) => {
    const doc = analysed(text)
    return doc.phrases.map((p) => words(doc, p.core))
  }
  assert.ok(cores('Der 28 Jahre alte Jonas Reuter kam.').includes('Der 28 Jahre alte Jonas Reuter'))
  assert.ok(cores('Eine 30 Meter hohe Mauer fiel um.').includes('Eine 30 Meter hohe Mauer'))
  assert.ok(cores('Er bekam 2012 Petrows Posten.').includes('Petrows Posten'))
})

test('a party or court belongs to a state but is no voice of it; a ministry is', () => {
  const doc = analysed('Deutschland zahlt. Die CDU lehnt das ab. Das Bundesverfassungsgericht prüft. Die Bundespolizei hilft.')
  const above = (name: string) => {
    const {memberOf} = called(doc, name)
    return memberOf === undefined ? undefined : doc.entities[memberOf]?.kind
  }
  assert.equal(above('CDU'), undefined)
  assert.equal(above('Bundesverfassungsgericht'), undefined)
  assert.equal(above('Bundespolizei'), 'state')
})
