import type {When} from '../report/report.ts'
import {orderOf, publicationMonths} from '../report/when.ts'
import {isToCome} from './conflict.ts'
import type {Fact} from './fact.ts'
import {wordsOf} from './statement.ts'
import type {Happening, Statement} from './story.ts'
import {type Telling, textAt} from './telling.ts'
import {isFiner, isLength} from './times-fit.ts'

/** What happened when, or is to happen: one entry for each statement that says a time, in order of time. */
export function timelineOf(
  telling: Telling,
  statements: readonly Statement[],
  contested: ReadonlySet<string>,
): readonly Happening[] {
  const entries = telling.groups.flatMap((group, at) => {
    const timed = group.filter(
      (f) => f.claim.when && !isLength(f.claim.when) && f.claim.form !== 'headline' && !f.claim.gist.open,
    )
    const best = timed.reduce<Fact | undefined>((x, y) => (x && !isFiner(y.claim.when, x.claim.when) ? x : y), undefined)
    const statement = statements[at]
    const when = best?.claim.when
    if (!best || !when || !statement) return []
    return [
      {happening: happening(best, timed, statement, telling, contested), when, report: best.report, stage: stageOf(best), at},
    ]
  })
  const months = telling.reports.map((r) => publicationMonths(r.times))
  return entries
    .map((entry) => ({...entry, key: orderOf(entry.when, telling.published[entry.report], months[entry.report])}))
    .sort((a, b) => a.key - b.key || a.stage - b.stage || a.at - b.at)
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
