import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findingText} from '../../src/dossier/finding-text.ts'
import {openEngine} from '../../src/engine.ts'

const engine = openEngine()

/** Reports of one event in words, told as one story. */
async function told(...texts: readonly string[]) {
  const ground = 'In Murbach stehen seit Dienstag die Pumpen am Stausee still. Lena Ohlsen leitet den Wasserverband Murtal.'
  const sources = texts.map((text, i) => ({
    name: `r${i}`,
    outlet: `Blatt ${i}`,
    bytes: new TextEncoder().encode(`${ground} ${text}`),
  }))
  return (await engine.compare(sources)).dossier
}

async function findings(kind: string, ...texts: readonly string[]) {
  const dossier = await told(
    ...texts,
    'Am Stausee in Murbach stehen die Pumpen still, wie der Wasserverband Murtal am Dienstag mitteilte.',
  )
  const words = (id: string) => {
    const claim = dossier.claims.find((c) => c.id === id)
    const report = dossier.reports.find((r) => r.id === claim?.report)
    return claim?.content.map((c) => report?.text.slice(c.start, c.end)).join(' ') ?? ''
  }
  return dossier.findings
    .filter((f) => f.kind === kind)
    .map((f) => ({text: findingText(f).de, words: f.claims.map(words).join(' | ')}))
}

const denied: readonly (readonly [string, string, RegExp])[] = [
  [
    'what was said just before',
    'Ein Gutachten soll schon vor zwei Jahren vor Rissen gewarnt haben. Der Betreiber bestreitet das.',
    /vor Rissen gewarnt/u,
  ],
  [
    'what shares a word with the denial',
    'Nach Angaben des Blattes traf sich Ohlsen am Sonntag in Lund mit Paul Brandt. Es soll um Geld gegangen sein. Brandt bestritt ein solches Treffen.',
    /in Lund mit Paul Brandt/u,
  ],
  [
    'a charge before what was said last',
    'Die Kommission warf dem Verband vor, Rechnungen gefälscht zu haben. Jonas Reik sagte, das Wetter bleibe schlecht. Der Verband hat die Vorwürfe zurückgewiesen.',
    /Rechnungen gefälscht/u,
  ],
  [
    'of two claims in a row the last',
    'Reik sagte, die Schleuse sei seit Mai defekt. Der Verband habe den Ausbau der Rechen verschoben. Ohlsen bestritt das.',
    /^[^|]*\| Der Verband habe den Ausbau/u,
  ],
  [
    'a charge at the head of the report, however far',
    'Wegen des Verdachts der Untreue hat die Polizei Büros durchsucht. Reik sagte, die Pumpen blieben aus. Das Wetter bleibe schlecht. Taucher seien bestellt. Ohlsen bezeichnete die Vorwürfe als „Unsinn“.',
    /Verdachts der Untreue/u,
  ],
  [
    'the thing that somebody says does not exist',
    'Nach Angaben aus Kreisen des Verbands will ein Käufer aus Lund die Turbinen. Der Preis liege bei zwei Millionen Euro. Ohlsen dementierte die Gerüchte: „Es gibt keinen Käufer.“',
    /Käufer aus Lund/u,
  ],
  ['what is called a lie', 'Reik sagte, die Schleuse sei seit Mai defekt. Ohlsen nannte das eine Erfindung.', /seit Mai defekt/u],
]
for (const [name, text, of] of denied)
  test(`denial: ${name}`, async () => {
    const all = await findings('denial', text)
    assert.ok(
      all.some((f) => of.test(f.words)),
      JSON.stringify(all),
    )
    for (const f of all) assert.doesNotMatch(f.text, /undefined|\{|\}|„“/u)
  })

test('no denial where nobody denies', async () => {
  assert.deepEqual(await findings('denial', 'Reik sagte, die Schleuse sei defekt. Ohlsen wies das nicht zurück.'), [])
})

test('a denial names what another report says of the same thing, and nothing where it says what it denies itself', async () => {
  const list = 'Der Verband hat nach Angaben von Paul Brandt eine Liste mit Kündigungen erstellt.'
  const [found] = await findings('denial', list, 'Ohlsen sagte, ihr sei eine solche Liste nicht bekannt.')
  assert.match(found?.words ?? '', /Liste mit Kündigungen/u)
  const [own] = await findings(
    'denial',
    'Reik sagte, das Wetter bleibe schlecht. Ohlsen bestritt, dass der Verband Turbinen verkauft habe.',
  )
  assert.doesNotMatch(own?.words ?? '', /Wetter/u)
  assert.match(own?.words ?? '', /Turbinen verkauft/u)
})

test('to turn down a demand is no denial', async () => {
  assert.deepEqual(await findings('denial', 'Reik forderte einen neuen Vorstand. Ohlsen wies Rücktrittsforderungen zurück.'), [])
})

const opposed: readonly (readonly [string, string, RegExp])[] = [
  [
    'two voices and a "hingegen"',
    'Ohlsen sagte, das Wehr habe einwandfrei gearbeitet. Die Feuerwehr erklärte hingegen, es habe zwei Stunden lang geklemmt.',
    /einwandfrei.*geklemmt/u,
  ],
  [
    'a "dagegen" that takes up a number, over what stands between',
    'Bei dem Bruch starben 88 Menschen. Es gebe keine Hoffnung mehr, sagte Ohlsen. Die Feuerwehr sprach dagegen von 140 Toten.',
    /88 Menschen.*140 Toten/u,
  ],
  [
    'one negates the deed of the other',
    'Ohlsen sagte, das Amt sei vorab nicht informiert worden. Brandt sagte, er habe das Amt am Montag informiert.',
    /nicht informiert.*am Montag informiert/u,
  ],
  [
    'two numbers of one thing in neighbouring sentences',
    'Ohlsen sagte, es seien höchstens 4000 Fässer gefüllt worden. Das Landratsamt sprach von 7000 Fässern.',
    /4000 Fässer.*7000 Fässer/u,
  ],
]
for (const [name, text, of] of opposed)
  test(`contradiction: ${name}`, async () => {
    const all = await findings('contradiction', text)
    assert.ok(
      all.some((f) => of.test(f.words)),
      JSON.stringify(all),
    )
  })

test('no contradiction where a "dagegen" leads on to something else', async () => {
  const text =
    'Ohlsen sagte, die Fischer bekämen neue Netze. Die Feuerwehr kündigte dagegen an, im Herbst eine Garage am Bahnhof zu bauen.'
  assert.deepEqual(await findings('contradiction', text), [])
})

test('no contradiction between numbers of which one counts in a town, or of two places', async () => {
  const land = 'Durch das Hochwasser verlor das Land nach Angaben des Verbands 2800 Brunnen und Pumpen.'
  const town = 'Durch das Hochwasser verlor Hamburg nach Angaben der Feuerwehr in Hamburg 1250 Brunnen und Pumpen.'
  const other = 'Durch das Hochwasser verlor Bremen nach Angaben des Senats in Bremen 2800 Brunnen und Pumpen.'
  assert.deepEqual(await findings('contradiction', land, town), [])
  assert.deepEqual(await findings('contradiction', other, town), [])
})

test('no contradiction between what is counted and what is measured', async () => {
  const text = 'Ohlsen sprach von elf Toten. Das Institut sprach von einer Stärke von 6,0.'
  assert.deepEqual(await findings('contradiction', text), [])
})

test('no contradiction between numbers of two sides', async () => {
  const text = 'Schweden meldete zwei schwedische Soldaten als verletzt. Norwegen sprach von vier norwegischen Soldaten.'
  assert.deepEqual(await findings('contradiction', text), [])
})

test('no contradiction of numbers between reports of which one has both on one voice', async () => {
  const one = 'Bei dem Unglück in Murbach wurden nach Angaben der Feuerwehr 120 Keller überflutet.'
  const other = 'Bei dem Unglück in Murbach wurden nach Angaben des Verbands 300 Keller überflutet.'
  assert.equal((await findings('contradiction', one, other)).length, 1)
  assert.deepEqual(await findings('contradiction', one, `${other} Am Stausee seien 120 Keller betroffen, so der Verband.`), [])
})

test('a count that rises through three reports without dates is new, not contradicted', async () => {
  const reports = ['zwölf', '31', '58'].map(
    (n) => `Bei dem Bruch des Damms in Murbach wurden ${n} Menschen verletzt, sagte Ohlsen.`,
  )
  const dossier = await told(...reports)
  const kinds = dossier.findings.map((f) => f.kind)
  assert.ok(kinds.includes('new') && !kinds.includes('contradiction'), kinds.join(' '))
})

test('who corrects a number contradicts the report that has it; who corrects himself tells something new', async () => {
  const number = 'Dem Verband gehören nach Angaben von Paul Brandt vierzig Prozent der Turbinen.'
  const [clash] = await findings(
    'contradiction',
    number,
    'Dem Verband gehörten keine vierzig, sondern vier Prozent der Turbinen, sagte Lena Ohlsen.',
  )
  assert.match(clash?.words ?? '', /vierzig Prozent.*keine vierzig/u)
  const word = 'Im Keller fanden Taucher eine Pumpe aus Gävle.'
  const [own] = await findings(
    'new',
    word,
    'Im dritten Satz muss es richtig heißen: Im Keller fanden Taucher keine Pumpe aus Gävle.',
  )
  assert.match(own?.text ?? '', /berichtigt/u)
})

test('words of a report that judge are shown, those that it only quotes are not', async () => {
  const [own] = await findings(
    'loaded-wording',
    'Die Killer-Flut riss den Seelenverkäufer mit. Ohlsen sprach von einer „Bestie“.',
  )
  assert.equal(own?.text, 'Wertende Wortwahl in Blatt 0: „Killer-Flut, Seelenverkäufer“.')
})

test('source-changed: a group is named, and one new person of it is all there is', async () => {
  const crowd = 'Umweltschützer kritisierten den Verband.'
  const one = 'Der Ausbau der Rechen sei verschleppt worden, sagte Mona Fessler vom Verein Murwasser.'
  const [found] = await findings('source-changed', `${crowd} ${one}`)
  assert.match(found?.text ?? '', /Umweltschützer.*Mona Fessler/u)
  const two = 'Der Fluss sei tot, sagte Iris Kolbe vom Fischereiverband.'
  assert.deepEqual(await findings('source-changed', `${crowd} ${one} ${two}`), [])
  assert.deepEqual(await findings('source-changed', `${crowd}\n\n${one}`), [])
  assert.deepEqual(await findings('source-changed', `Zwei ${crowd} ${one}`), [])
})

test('a judging name is shown beside a plain one of another report only', async () => {
  const named = 'Der Machthaber Paul Brandt kam nach Murbach. Brandt blieb zwei Tage.'
  const [found] = await findings('loaded-wording', named, 'Präsident Paul Brandt kam am Dienstag nach Murbach.')
  assert.match(found?.text ?? '', /Machthaber/u)
  assert.deepEqual(await findings('loaded-wording', named, 'Lena Ohlsen kam am Dienstag nach Murbach.'), [])
})

test('hearsay that somebody denies is shown as told by one report alone', async () => {
  const here = 'Ein Gutachten soll schon vor zwei Jahren vor Rissen am Turbinenhaus gewarnt haben.'
  const told = async (text: string) => {
    const texts = [
      `In Murbach stehen seit Dienstag die Pumpen still. ${text}`,
      'Die Pumpen am Stausee bei Murbach sind ausgefallen. Lena Ohlsen nannte den Ausfall ärgerlich.',
      'Die Pumpen in Murbach stehen still. Der Wasserverband sucht einen neuen Lieferanten.',
    ]
    const sources = texts.map((t, i) => ({name: `r${i}`, bytes: new TextEncoder().encode(t)}))
    const {findings} = (await engine.compare(sources)).dossier
    return findings.filter((f) => f.kind === 'only-in' && f.detail?.a?.includes('Turbinenhaus')).length
  }
  assert.equal(await told(`${here} Der Betreiber bestreitet das.`), 1)
  assert.equal(await told(here), 0)
})

test('a denial does not answer what shares one of its things but not its deed', async () => {
  const other = 'Der Wasserverband Murtal hat eine Halle in Lund gekauft, sagte Paul Brandt.'
  const [found] = await findings('denial', other, 'Ohlsen bestritt, dass der Wasserverband Turbinen in die Halle gestellt habe.')
  assert.doesNotMatch(found?.words ?? '', /gekauft/u)
})
