import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {quellenlage} from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'quellenlage-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const agency = 'examples/uebernahme/2-wirtschaftsblatt.txt'
const other = 'examples/uebernahme/4-lokalzeitung.txt'

test('compare writes every form and prints a summary', async () => {
  const [html, json, md, csv] = ['d.html', 'd.json', 'd.md', 'csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]
  const {code, out, err} = await quellenlage([
    'compare',
    agency,
    other,
    '--html',
    html,
    '--json',
    json,
    '--markdown',
    md,
    '--csv',
    csv,
  ])
  assert.equal(code, 0, err)
  assert.match(readFileSync(html, 'utf8'), /<!doctype html>/u)
  assert.equal(JSON.parse(readFileSync(json, 'utf8')).format, 'quellenlage/dossier@1')
  assert.match(readFileSync(md, 'utf8'), /^# /u)
  for (const table of ['claims', 'statements', 'findings', 'origins']) assert.ok(existsSync(join(csv, `${table}.csv`)))
  assert.match(out, /Befunde/u)
  assert.ok(out.split('\n').length <= 52, 'fits a screen')
  for (const path of [html, json, md]) assert.ok(err.includes(path), 'says where it went')
})

test('a reader that closes early loses no file', () => {
  const html = join(folder, 'early.html')
  const line = `${process.execPath} src/doors/cli/main.ts compare ${agency} ${other} --html ${html} 2>/dev/null | true`
  assert.equal(spawnSync('bash', ['-c', line]).status, 0)
  assert.match(readFileSync(html, 'utf8'), /<\/html>/u)
})

test('the same input gives the same bytes', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => quellenlage(['compare', agency, other, '--json', '-'])))
  assert.ok(a?.out && a.out === b?.out)
})

test('a report on standard input is a report', async () => {
  const {code, out} = await quellenlage(['compare', '-', other, '--json', '-'], readFileSync(agency))
  assert.equal(code, 0)
  assert.equal(JSON.parse(out).reports.length, 2)
})

test('publication time and outlet from the command line stand in the dossier', async () => {
  const {out} = await quellenlage([
    'compare',
    agency,
    other,
    '--published',
    `${other}=2024-06-05`,
    '--outlet',
    `${other}=Albbote`,
    '--json',
    '-',
  ])
  const report = JSON.parse(out).reports[1]
  assert.equal(report.outlet, 'Albbote')
  assert.match(report.published.from, /^2024-06-05/u)
})

for (const [name, content, says] of [
  ['leer.txt', '', /leer\.txt ist leer/u],
  ['bild.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 1, 255]), /bild\.png/u],
  [
    'code.txt',
    'function add(a, b) {\n  return a + b;\n}\nfor (let i = 0; i < 10; i++) { console.log(add(i, i)); }\n'.repeat(8),
    /code\.txt/u,
  ],
  [
    'seite.html',
    '<!doctype html><html><head><title>x</title></head><body><nav><a href="/">Start</a></nav></body></html>',
    /seite\.html/u,
  ],
] as const)
  test(`left out with one sentence: ${name}`, async () => {
    const {code, out, err} = await quellenlage(['compare', agency, other, file(name, content), '--json', '-'])
    assert.equal(code, 1)
    assert.match(err, says)
    assert.equal(err.trim().split('\n').length, 1)
    const dossier = JSON.parse(out)
    assert.equal(dossier.reports.length, 2, 'the others are compared')
    assert.ok(dossier.notes.some((n: string) => n.startsWith('left-out: ') && n.includes(name)))
  })

test('a file that is not there', async () => {
  const {code, err, out} = await quellenlage(['compare', agency, other, join(folder, 'fehlt.txt'), '--json', '-'])
  assert.equal(code, 1)
  assert.match(err, /Die Datei .*fehlt\.txt gibt es nicht/u)
  assert.equal(JSON.parse(out).reports.length, 2)
})

test('nothing that can be read: the sentence alone', async () => {
  const {code, out, err} = await quellenlage(['compare', file('nichts.txt', '')])
  assert.equal(code, 1)
  assert.equal(out, '')
  assert.match(err, /nichts\.txt ist leer/u)
})

test('one report only is shown and said', async () => {
  const {code, out, err} = await quellenlage(['compare', agency, '--json', '-'])
  assert.equal(code, 1)
  assert.match(err, /Nur ein Bericht/u)
  assert.ok(JSON.parse(out).claims.length > 0)
})

test('reports without a common story are not forced into one', async () => {
  const {code, out, err} = await quellenlage(['compare', agency, 'examples/hafenbrand/1-agentur.txt', '--json', '-'])
  assert.equal(code, 1)
  assert.match(err, /zu wenig gemeinsam/u)
  assert.equal(JSON.parse(out).findings.filter((f: {kind: string}) => f.kind === 'contradiction').length, 0)
})

test('addresses: a page is read, 404 and silence get a sentence', async () => {
  const server = createServer((request, response) => {
    if (request.url !== '/artikel.txt') return response.writeHead(404).end('no')
    return response.writeHead(200, {'content-type': 'text/plain; charset=utf-8'}).end(readFileSync(agency))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const {port} = server.address() as AddressInfo
  const base = `http://127.0.0.1:${port}`
  try {
    const {code, out, err} = await quellenlage([
      'compare',
      `${base}/artikel.txt`,
      other,
      `${base}/weg`,
      'http://127.0.0.1:9/zu',
      '--json',
      '-',
    ])
    assert.equal(code, 1)
    assert.match(err, /\/weg antwortet mit 404/u)
    assert.match(err, /127\.0\.0\.1:9\/zu antwortet nicht/u)
    assert.equal(JSON.parse(out).reports[0].url, `${base}/artikel.txt`)
  } finally {
    server.close()
  }
})

test('50 MB in one line are answered', {timeout: 60_000}, async () => {
  const {code, out, err} = await quellenlage([
    'compare',
    agency,
    other,
    file('lang.txt', 'Der Minister sagte am Montag, '.repeat(1_750_000)),
    '--json',
    '-',
  ])
  assert.ok(code === 0 || code === 1)
  assert.doesNotMatch(err, /intern|at .*\.ts:/u)
  assert.ok(JSON.parse(out).reports.length >= 2)
})

for (const format of ['json', 'conllu', 'quotations', 'timex', 'bio'])
  test(`annotate --format ${format}`, async () => {
    const {code, out, err} = await quellenlage(['annotate', agency, '--format', format])
    assert.equal(code, 0, err)
    assert.ok(out.length > 500)
  })
