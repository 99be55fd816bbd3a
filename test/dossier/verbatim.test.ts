import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Dossier} from '../../src/dossier/dossier.ts'
import {findingText} from '../../src/dossier/finding-text.ts'
import {explain, reasonKey, reasonSentence} from '../../src/dossier/reasons/explain.ts'
import {dossierOf, examples} from './examples.ts'

/** Blanks of any kind as one, so that a range over a line break can stand on one line. */
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Fields that hold the words of a report. What else holds text must be an id, a key, a number, or a template of ours. */
function shownTexts(d: Dossier): {where: string; text: string}[] {
  return [
    {where: 'story.title', text: d.story.title},
    ...d.claims.flatMap((c) => [
      {where: `${c.id}.text`, text: c.text},
      ...(c.when ? [{where: `${c.id}.when`, text: c.when.text}] : []),
      ...(c.where ? [{where: `${c.id}.where`, text: c.where.text}] : []),
      ...c.chain.flatMap((l) => (l.mention ? [{where: `${c.id}.chain`, text: l.mention.text}] : [])),
    ]),
    ...d.statements.map((s) => ({where: s.id, text: s.text})),
    ...d.timeline.flatMap((h) => [
      {where: 'timeline', text: h.text},
      {where: 'timeline.when', text: h.when.text},
    ]),
    ...d.entities.flatMap((e) => e.names.map((n) => ({where: `${e.id}.names`, text: n.text}))),
  ]
}

for (const story of examples.keys()) {
  test(`${story}: every text shown is verbatim in a report`, async () => {
    const d = await dossierOf(story)
    const all = plain(d.reports.map((r) => `${r.text} ${r.title ?? ''}`).join(' '))
    assert.deepEqual(
      shownTexts(d).filter(({text}) => !all.includes(plain(text))),
      [],
    )
  })

  test(`${story}: every text with a range is the report's text there`, async () => {
    const d = await dossierOf(story)
    const textOf = new Map(d.reports.map((r) => [r.id, r.text]))
    const wrong = [...d.claims, ...d.statements, ...d.timeline].filter(
      (x) => textOf.get(x.report)?.slice(x.range.start, x.range.end) !== x.text,
    )
    assert.deepEqual(wrong, [])
    const outside = d.findings
      .flatMap((f) => f.ranges)
      .filter((r) => !(r.start >= 0 && r.end > r.start && r.end <= (textOf.get(r.report)?.length ?? 0)))
    assert.deepEqual(outside, [])
  })

  test(`${story}: every link of a chain has its mention in the report or says why it is there`, async () => {
    const d = await dossierOf(story)
    const textOf = new Map(d.reports.map((r) => [r.id, r.text]))
    const unproven = d.claims.flatMap((c) =>
      c.chain
        .filter((l) =>
          l.mention ? textOf.get(c.report)?.slice(l.mention.range.start, l.mention.range.end) !== l.mention.text : !l.because,
        )
        .map((l) => `${c.id}: ${l.name}`),
    )
    assert.deepEqual(unproven, [])
  })

  test(`${story}: names, houses and offices are words of the reports, up to their inflection`, async () => {
    const d = await dossierOf(story)
    const stems = new Set(d.reports.flatMap((r) => r.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((w) => w.slice(0, 4)))
    const names = [
      ...d.entities.map((e) => e.name),
      ...d.claims.flatMap((c) => c.chain.map((l) => l.name)),
      ...d.origins.map((o) => o.name),
    ]
    const invented = names.filter((name) =>
      (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((w) => w.length > 3 && !stems.has(w.slice(0, 4))),
    )
    assert.deepEqual([...new Set(invented)], [])
  })

  test(`${story}: the sentence of a finding is a template filled with words of the reports, values and names`, async () => {
    const d = await dossierOf(story)
    for (const finding of d.findings) {
      const {text, ...bare} = finding
      assert.deepEqual(findingText(bare), text)
      // with its details taken out, the sentence of every finding of a kind is the same few words
      let template = text.de
      for (const value of Object.values(finding.detail ?? {}).sort((a, b) => b.length - a.length))
        template = template.replaceAll(value, '{}')
      assert.doesNotMatch(template, /undefined|NaN|\[object/u)
    }
  })

  test(`${story}: every reason has its sentence in both languages`, async () => {
    const d = await dossierOf(story)
    const keys = [...reasonsUnder(d)]
    assert.ok(keys.length > 0)
    assert.deepEqual(
      keys.filter((k) => !reasonSentence(reasonKey(k))),
      [],
    )
    for (const key of keys) for (const language of ['de', 'en'] as const) assert.doesNotMatch(explain(key, language), /\{\}$/u)
  })
}

function reasonsUnder(value: unknown, under = '', keys = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (under === 'because' || under === 'notes') keys.add(value)
  } else if (Array.isArray(value)) for (const item of value) reasonsUnder(item, under, keys)
  else if (value && typeof value === 'object') for (const [key, inner] of Object.entries(value)) reasonsUnder(inner, key, keys)
  return keys
}
