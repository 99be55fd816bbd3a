import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Force} from '../../src/claims/claim.ts'
import type {Dossier} from '../../src/dossier/dossier.ts'
import {findingText} from '../../src/dossier/finding-text.ts'
import {findingsSection} from '../../src/dossier/html/findings.ts'
import {namesSection} from '../../src/dossier/html/overview.ts'
import {daysText, howText, lookUp, timelineShown} from '../../src/dossier/lookup.ts'
import {markdown} from '../../src/dossier/markdown.ts'
import {verdictText} from '../../src/dossier/verdict.ts'
import type {When} from '../../src/report/report.ts'
import {shortened} from '../../src/story/telling.ts'
import {dossierOf} from './examples.ts'

const time = (text: string, more: Partial<When> = {}): When => ({text, grain: 'day', anchored: 'text', ...more})

test('a time on the screens has its date, and no date that its words say already', () => {
  const said = (when: When) => daysText(when, 'de')
  assert.equal(said(time('7.40 Uhr', {from: '2025-06-04T07:40', to: '2025-06-04T07:40'})), '04.06.2025')
  assert.equal(said(time('im März', {from: '2025-03-01', to: '2025-03-31'})), '03.2025')
  assert.equal(said(time('vergangenes Jahr', {from: '2024-01-01', to: '2024-12-31'})), '2024')
  assert.equal(said(time('im Juni 2023', {from: '2023-06-01', to: '2023-06-30'})), '')
  assert.equal(said(time('im Jahr 2024', {from: '2024-01-01', to: '2024-12-31'})), '')
  assert.equal(said(time('am Wochenende', {from: '2025-06-07', to: '2025-06-08'})), '07.06.2025 – 08.06.2025')
  assert.equal(said(time('frühestens Ende Juni', {from: '2025-06-21', bound: 'since'})), 'ab 21.06.2025')
  assert.equal(said(time('bis Mittwoch', {to: '2025-06-11', bound: 'until'})), 'bis 11.06.2025')
  assert.equal(said(time('seit Monaten', {to: '2025-06-06'})), '')
  assert.equal(said(time('Mittwoch', {because: 'no-publication-date'})), '')
})

test('the timeline leaves out "jetzt" and puts last what an undated report leaves open beside dated ones', async () => {
  const d = await dossierOf('hafenbrand')
  const [entry] = d.timeline
  assert.ok(entry)
  const at = (when: When) => ({...entry, when})
  const open = at(time('Mittwoch', {because: 'no-publication-date', value: 'XXXX-WXX-3'}))
  const now = at(time('jetzt', {value: 'PRESENT_REF', because: 'vague'}))
  const dated = at(time('7.40 Uhr', {from: '2025-06-04', to: '2025-06-04'}))
  const texts = (dossier: Dossier) => timelineShown(dossier).map((h) => h.when.text)
  assert.deepEqual(texts({...d, timeline: [open, now, dated]}), ['7.40 Uhr', 'Mittwoch'])
  const undated = d.reports.map(({published: _, ...report}) => report)
  assert.deepEqual(texts({...d, reports: undated, timeline: [open, now, dated]}), ['Mittwoch', '7.40 Uhr'])
})

test('how something is said is told once', () => {
  assert.equal(howText({force: 'happens', certainty: 'asserted'}, 'de'), 'als Tatsache')
  assert.equal(howText({force: 'demands', certainty: 'reported'}, 'de'), 'fordert')
  assert.equal(howText({force: 'plans', certainty: 'planned'}, 'de'), 'plant')
  assert.equal(howText({force: 'says', certainty: 'planned'}, 'de'), 'sagt, geplant')
  assert.equal(howText({force: 'says', certainty: 'hedged'}, 'en'), 'says, hedged')
})

test('a finding ends with one full stop and does not say twice who denies', () => {
  const bare = {id: 'f1', weight: 1, claims: [], ranges: []}
  const voices = {attributed: '9', all: '12', direct: '2', unnamed: '1', voices: 'Stadtwerke 60 %', silent: 'Paul W.'}
  assert.match(findingText({...bare, kind: 'voices', detail: voices}).de, /nicht gehört: Paul W\.$/u)
  const denial = {about: 'bare', source: 'Verein', reportA: 'Bote', a: 'Der Verein bestreitet alles', b: 'Die Kasse ist leer'}
  assert.equal(
    findingText({...bare, kind: 'denial', detail: denial}).de,
    'Bote: „Der Verein bestreitet alles“. Zuvor heißt es dort: „Die Kasse ist leer“.',
  )
})

test('claim and denial in one report name it once', () => {
  const detail = {about: 'answers', reportA: 'Bote', reportB: 'Bote', a: 'Der Verein bestreitet das.', b: 'Die Kasse ist leer'}
  const text = (more: object) =>
    findingText({id: 'f1', weight: 1, claims: [], ranges: [], kind: 'denial', detail: {...detail, ...more}}).de
  assert.equal(text({}), 'Bote: „Die Kasse ist leer“. Dagegen: „Der Verein bestreitet das.“')
  assert.equal(text({reportB: 'Kurier'}), 'Kurier: „Die Kasse ist leer“. Dagegen Bote: „Der Verein bestreitet das.“')
})

test('each name of somebody stands once, with all reports that use it', async () => {
  const d = await dossierOf('hafenbrand')
  const [entity] = d.entities.filter((e) => e.kind !== 'thing')
  assert.ok(entity)
  const name = (text: string, report: string, count = 1) => ({text, report, count})
  const names = [name('Imke Brandhorst', 'r1'), name('Brandhorst', 'r1', 2), name('Imke Brandhorst', 'r2')]
  const html = namesSection(lookUp({...d, entities: [{...entity, names}]}))
  assert.deepEqual(
    [...html.matchAll(/class="name">([^<]+) (.*?)<\/span> ?(?=<span class="name|<\/li)/gu)].map((m) => m[1]),
    ['Imke Brandhorst', 'Brandhorst'],
  )
  assert.equal(html.match(/class="tag/gu)?.length, 3)
})

test('what two houses only demand or reject is not called confirmed', async () => {
  const d = await dossierOf('hafenbrand')
  const [first, second] = d.claims
  const [statement] = d.statements
  assert.ok(first && second && statement)
  const origin = (id: string, claim: string) => ({id, name: id, named: true, house: id, houseName: id, claims: [claim]})
  const text = (a: Force, b: Force) => {
    const claims = [
      {...first, force: a},
      {...second, force: b},
    ]
    const origins = [origin('o1', first.id), origin('o2', second.id)]
    const standing = {...statement.standing, origins: ['o1', 'o2'], independent: 2, verdict: 'independent' as const}
    const one = {...statement, claims: claims.map((c) => c.id), standing}
    return verdictText(one, lookUp({...d, claims, origins, statements: [one]})).de
  }
  assert.equal(text('says', 'announces'), 'unabhängig bestätigt')
  assert.equal(text('demands', 'demands'), 'mehrere Stimmen')
  assert.equal(text('denies', 'rejects'), 'mehrere Stimmen')
  assert.equal(text('says', 'demands'), 'mehrere Stimmen')
})

test('a long quotation shows that something is left out', () => {
  const long = 'Die Stadtwerke hatten den Vertrag mit dem Betreiber nach langem Streit gekündigt, '.repeat(4).trim()
  const cut = shortened(long)
  assert.match(cut, /\p{L} …$/u)
  assert.ok(long.startsWith(cut.slice(0, -2)))
  assert.equal(shortened('Die Stadtwerke hatten den Vertrag gekündigt'), 'Die Stadtwerke hatten den Vertrag gekündigt')
})

test('a finding on many passages prints five and says how many more there are', async () => {
  const d = await dossierOf('hafenbrand')
  const [finding] = d.findings
  const ranges = d.claims.slice(0, 8).map((c) => ({report: c.report, ...c.range}))
  assert.ok(finding)
  const part = markdown({...d, findings: [{...finding, ranges}]}, 'de').split('## Sachverhalte')[0] ?? ''
  assert.equal(part.match(/^> [„«]/gmu)?.length, 5)
  assert.match(part, /^> … 3 weitere$/mu)
})

test('on the page a passage whose words the finding quotes in full takes one line', async () => {
  const d = await dossierOf('hafenbrand')
  const [finding] = d.findings
  const [first, second] = d.claims
  assert.ok(finding && first && second)
  const ranges = [first, second].map((c) => ({report: c.report, ...c.range}))
  const text = {de: `Nur hier: „${first.text}“.`, en: `Only here: “${first.text}”.`}
  const html = findingsSection(lookUp({...d, findings: [{...finding, ranges, text}]}))
  assert.deepEqual(
    [...html.matchAll(/class="(passage[^"]*)"/gu)].map((m) => m[1]),
    ['passage told', 'passage'],
  )
})
