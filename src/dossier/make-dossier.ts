import type {Claim} from '../claims/claim.ts'
import type {Story} from '../story/story.ts'
import type {Dossier, DossierClaim, DossierReport} from './dossier.ts'
import {findingText} from './finding-text.ts'
import {reasonKey, reasonSentence} from './reasons/explain.ts'
import type {Sentence} from './reasons/reasons.ts'

/** What made the dossier: version of the engine and of each model. No clock: the same input gives the same bytes. */
export type Made = Dossier['made']

/** A story as plain data in the public format; `notes` are those of the engine, before the story's own. */
export function makeDossier(story: Story, made: Made, notes: readonly string[] = []): Dossier {
  const {title, from, to} = titleOf(story)
  const bare = {
    format: 'quellenlage/dossier@1' as const,
    made,
    story: {
      title,
      languages: [...new Set(story.reports.map((r) => r.language))].sort(),
      ...(from ? {from} : {}),
      ...(to ? {to} : {}),
    },
    reports: story.reports.map((report) => reportOf(report, story)),
    claims: story.claims.map(claimOf),
    statements: story.statements,
    origins: story.origins,
    findings: story.findings.map((finding) => ({...finding, text: findingText(finding)})),
    entities: story.entities,
    timeline: story.timeline,
    notes: [...notes, ...story.reports.flatMap((r) => r.notes.map((note) => `${note}`)), ...story.notes],
  }
  return {...bare, reasons: reasonsIn(bare)}
}

/** The first headline of the story, verbatim, else its first sentence; and the span of the publication times known. */
function titleOf(story: Story): {title: string; from?: string; to?: string} {
  const report = story.reports.find((r) => r.headline) ?? story.reports[0]
  const range = report?.headline ?? report?.sentences[0]
  const days = story.reports.flatMap((r) => (r.published?.from ? [r.published.from] : [])).sort()
  const first = days[0]
  const last = days.at(-1)
  return {
    title: report && range ? report.text.slice(range.start, range.end) : '',
    ...(first ? {from: first} : {}),
    ...(last ? {to: last} : {}),
  }
}

function reportOf({notes: _notes, agency: _agency, ...report}: Story['reports'][number], story: Story): DossierReport {
  const copies = story.copies.filter((c) => c.report === report.id).map(({report: _of, ...copy}) => copy)
  return copies.length ? {...report, copies} : report
}

function claimOf({gist: _gist, ...claim}: Claim): DossierClaim {
  return claim
}

/** Every sentence that the keys under `because` and in `notes` stand for, sorted by key. */
function reasonsIn(value: unknown): Dossier['reasons'] {
  const keys = new Set<string>()
  collect(value, '', keys)
  const found: Record<string, Sentence> = {}
  for (const key of [...keys].sort()) {
    const sentence = reasonSentence(key)
    if (sentence) found[key] = sentence
  }
  return found
}

function collect(value: unknown, under: string, keys: Set<string>): void {
  if (typeof value === 'string') {
    if (under === 'because' || under === 'notes') keys.add(reasonKey(value))
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, under, keys)
  } else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) collect(inner, key, keys)
  }
}
