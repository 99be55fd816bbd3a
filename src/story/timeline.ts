import type {When} from '../report/report.ts'
import {isToCome} from './conflict.ts'
import type {Fact} from './fact.ts'
import {wordsOf} from './statement.ts'
import type {Happening, Statement} from './story.ts'
import {type Telling, textAt} from './telling.ts'
import {isFiner} from './times-fit.ts'

/** What happened when, or is to happen: one entry for each statement that says a time, in order of time. */
export function timelineOf(
  telling: Telling,
  statements: readonly Statement[],
  contested: ReadonlySet<string>,
): readonly Happening[] {
  const entries = telling.groups.flatMap((group, at) => {
    const timed = group.filter((f) => f.claim.when && f.claim.form !== 'headline' && !f.claim.gist.open)
    const best = timed.reduce<Fact | undefined>((x, y) => (x && !isFiner(y.claim.when, x.claim.when) ? x : y), undefined)
    const statement = statements[at]
    if (!best || !statement) return []
    return [{happening: happening(best, timed, statement, telling, contested), stage: stageOf(best), at}]
  })
  const end = latestPast(entries)
  return entries
    .map((entry) => ({...entry, key: sortKey(entry.happening.when, entry.stage, end)}))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.stage - b.stage || a.at - b.at))
    .map(({happening: h}) => h)
}

function happening(
  best: Fact,
  timed: readonly Fact[],
  statement: Statement,
  telling: Telling,
  contested: ReadonlySet<string>,
): Happening {
  const range = wordsOf(best)
  return {
    when: best.claim.when as When,
    claims: timed.map((f) => f.claim.id),
    statement: statement.id,
    text: textAt(telling, best.report, range),
    range,
    report: best.claim.report,
    ...(timed.some((f) => contested.has(f.claim.id)) ? {contested: true as const} : {}),
  }
}

/** 0 past, 1 now, 2 to come. */
function stageOf(fact: Fact): 0 | 1 | 2 {
  if (isToCome(fact)) return 2
  return fact.claim.gist.tense === 'past' ? 0 : 1
}

/** The latest day of what is over: times without a date that are past come just before it ends. */
function latestPast(entries: readonly {happening: Happening; stage: number}[]): string {
  const days = entries.filter((e) => e.stage < 2).flatMap((e) => e.happening.when.from ?? e.happening.when.to ?? [])
  return days.sort().at(-1) ?? '0000'
}

function sortKey(when: When, stage: number, end: string): string {
  const day = when.from ?? when.to
  if (day !== undefined) return day
  return stage === 2 ? '9999' : `${end}~`
}
