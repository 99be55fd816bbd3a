import type {Dossier} from '../src/dossier/dossier.ts'
import {restsOn, sameWords} from './finding-match.ts'
import type {GoldStory} from './story-gold.ts'

interface Counts {
  asked: number
  found: number
  made: number
  right: number
}

/** What is counted of findings over all stories. */
export interface FindingTally {
  readonly kinds: Map<string, Counts>
  /** Findings that the gold lists as near misses. */
  struck: number
}

export const noFindings = (): FindingTally => ({kinds: new Map(), struck: 0})

/** Kinds that a gold cannot list claim by claim; copies have their own figure. */
const unlisted = new Set(['voices', 'copy'])

/** Holds the findings of a dossier against the gold's: one is right if the gold has one of its kind that rests on the same matter. */
export function holdFindings(
  story: GoldStory,
  dossier: Pick<Dossier, 'reports' | 'claims' | 'findings'>,
  ours: ReadonlyMap<string, {readonly id: string}>,
  tally: FindingTally,
  errors: string[],
): void {
  const rests = restsOn(story, sameWords(story, dossier.reports, dossier.claims, ours))
  for (const gold of story.findings) {
    if (gold.kinds.every((k) => unlisted.has(k))) continue
    const counts = countsOf(tally, gold.kinds[0] ?? '')
    counts.asked++
    if (dossier.findings.some((f) => gold.kinds.includes(f.kind) && rests(gold, f.claims))) counts.found++
    else errors.push(`${story.name}\t${gold.kinds.join('/')}\tnot found: ${gold.claims.join(' ')}`)
  }
  for (const finding of dossier.findings) {
    if (unlisted.has(finding.kind)) continue
    const counts = countsOf(tally, finding.kind)
    counts.made++
    if (story.findings.some((g) => g.kinds.includes(finding.kind) && rests(g, finding.claims))) counts.right++
    else errors.push(`${story.name}\t${finding.kind}\tnot in the gold: ${finding.text.de}`)
    if (story.notFindings.some((g) => g.kinds.includes(finding.kind) && rests(g, finding.claims))) {
      tally.struck++
      errors.push(`${story.name}\t${finding.kind}\tto be struck out: ${finding.text.de}`)
    }
  }
}

function countsOf({kinds}: FindingTally, kind: string): Counts {
  const known = kinds.get(kind) ?? {asked: 0, found: 0, made: 0, right: 0}
  kinds.set(kind, known)
  return known
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b)

/** Precision and recall of all kinds together. */
export function overall({kinds}: FindingTally): {readonly precision: number; readonly recall: number} {
  const sum = (pick: (k: Counts) => number) => [...kinds.values()].reduce((n, k) => n + pick(k), 0)
  return {
    precision: ratio(
      sum((k) => k.right),
      sum((k) => k.made),
    ),
    recall: ratio(
      sum((k) => k.found),
      sum((k) => k.asked),
    ),
  }
}

export function byKind({kinds}: FindingTally): Record<string, number> {
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted.flatMap(([kind, k]) => [
      [`${kind}-recall`, ratio(k.found, k.asked)],
      [`${kind}-precision`, ratio(k.right, k.made)],
      [`${kind}-made-count`, k.made],
      [`${kind}-gold-count`, k.asked],
    ]),
  )
}

/** One line for a person to read: precision and recall in all and by kind. */
export function findingLine(label: string, tally: FindingTally): string {
  const percent = (part: number, whole: number) => `${Math.round(100 * ratio(part, whole))}`
  const all = overall(tally)
  const kinds = [...tally.kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, k]) => `${kind} ${percent(k.right, k.made)}/${percent(k.found, k.asked)}`)
  return `findings on ${label}, precision/recall: ${percent(all.precision, 1)}/${percent(all.recall, 1)} (${kinds.join(', ')})`
}
