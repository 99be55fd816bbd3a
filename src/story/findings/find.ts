import type {Fact} from '../fact.ts'
import type {Standing} from '../story.ts'
import {draft, type FindingDraft, reportName, type Telling} from '../telling.ts'
import {findAttribution} from './attribution.ts'
import {findOneOrigin} from './carried.ts'
import {findCutQuotes} from './cut-quotes.ts'
import {type Denial, findDenials} from './denial.ts'
import {findDrift} from './drift.ts'
import {findLostHedges, findOverreach} from './hedges.ts'
import {findLoadedWording} from './loaded.ts'
import {findNews} from './news.ts'
import {findOnlyIn} from './only-in.ts'
import {findLessPrecise} from './precision.ts'
import {findSourceChanges} from './source-changed.ts'
import {findVoices} from './voices.ts'

/** Every finding but the contradictions (`before`), which the standings need first. */
export function findOthers(
  telling: Telling,
  denials: readonly Denial[],
  standings: readonly Standing[],
  before: readonly FindingDraft[],
): readonly FindingDraft[] {
  const found = [
    ...gravest(before, [
      findDenials(
        denials.filter((d) => !before.some((c) => isCountered(d, c))),
        telling,
      ),
      [...findAttribution(telling), ...findOverreach(telling)],
      findLostHedges(telling),
    ]),
    ...findLessPrecise(telling),
    ...[...findCutQuotes(telling), ...findDrift(telling)].filter((d) => !isAmong(d, before)),
    ...findSourceChanges(telling),
    ...findOneOrigin(telling, standings),
    ...findNews(telling),
    ...copyFindings(telling),
    ...findLoadedWording(telling),
    ...findVoices(telling),
  ]
  const shown = new Set(
    [...before, ...found]
      .filter((f) => f.kind === 'denial' || f.kind === 'less-precise' || f.kind === 'contradiction')
      .flatMap((f) => f.claims),
  )
  const denied = new Set(denials.flatMap(({by, of}) => of.filter((f) => f !== by && f.report === by.report && isHearsay(f))))
  return [...found, ...findOnlyIn(telling, shown, denied)]
}

/** As hearsay or on the word of somebody nobody names. */
const isHearsay = ({claim}: Fact): boolean => {
  const end = claim.chain.at(-1)
  return end ? end.kind === 'unnamed' : claim.form === 'free-indirect'
}

/** One pair of claims has one finding, the gravest: kinds in the order of their weight, each without what a graver one has. */
function gravest(before: readonly FindingDraft[], kinds: readonly (readonly FindingDraft[])[]): readonly FindingDraft[] {
  const kept: FindingDraft[] = []
  for (const drafts of kinds) {
    const graver = [...before, ...kept]
    kept.push(...drafts.filter((d) => !isAmong(d, graver)))
  }
  return kept
}

/** What the denier says stands against another claim already; a denial that is only mentioned ("trotz Dementis") says nothing of its own. */
const isCountered = ({by, of}: Denial, {claims}: FindingDraft): boolean => !of.includes(by) && claims.includes(by.claim.id)

/** The two claims on which it rests first are those of another finding. */
function isAmong({claims}: FindingDraft, before: readonly FindingDraft[]): boolean {
  const pair = claims.slice(0, 2)
  return pair.length > 1 && before.some((f) => pair.every((c) => f.claims.includes(c)))
}

function copyFindings(telling: Telling): readonly FindingDraft[] {
  const at = new Map(telling.reports.map((r, i) => [r.report.id, i]))
  return telling.copies.map((copy) =>
    draft({
      kind: 'copy',
      weight: 0.6 + 0.3 * copy.share,
      facts: [],
      key: `copy ${copy.report}`,
      ranges: telling.reports
        .filter((r) => r.report.id === copy.report)
        .flatMap((r) => r.sentences.filter((x) => !r.report.headline || x.start >= r.report.headline.end).slice(0, 1))
        .map(({start, end}) => ({report: copy.report, start, end})),
      detail: {
        about: copy.kind,
        share: `${Math.round(copy.share * 100)}`,
        reportA: reportName(telling, at.get(copy.report) ?? 0),
        reportB: reportName(telling, at.get(copy.of) ?? 0),
      },
    }),
  )
}
