import type {ReportClaims} from '../claims/claim.ts'
import type {Story} from './story.ts'

/** The reports of one event told as one story: statements, origins, findings, timeline. */
export function tellStory(reports: readonly ReportClaims[]): Story {
  return {
    reports: reports.map(({report, sentences}) => ({...report, sentences})),
    claims: reports.flatMap((r) => r.claims),
    statements: [],
    origins: [],
    findings: [],
    entities: [],
    timeline: [],
    copies: [],
    common: true,
    notes: [],
  }
}
