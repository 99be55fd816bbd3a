import type {ReportClaims} from '../claims/claim.ts'
import {compare} from './compare.ts'
import type {JoinedEntity} from './entities.ts'
import {findContradictions} from './findings/contradiction.ts'
import {denialsIn} from './findings/denial.ts'
import {findOthers} from './findings/find.ts'
import {rank} from './findings/rank.ts'
import {findRivalNumbers} from './findings/rival-numbers.ts'
import {commonGround} from './one-story.ts'
import {type Dispute, standingOf} from './standing.ts'
import {statementOf} from './statement.ts'
import type {Copy, Statement, Story, StoryEntity} from './story.ts'
import {type FindingDraft, reportName, type Telling} from './telling.ts'
import {timelineOf} from './timeline.ts'

/** The reports of one event told as one story: compared, then judged. */
export function tellStory(reports: readonly ReportClaims[]): Story {
  return judge(compare(reports))
}

/** What was compared, with statements' standings, findings and timeline. */
export function judge(telling: Telling): Story {
  const {reports, copies, origins, joined, groups} = telling
  const claims = telling.facts.map((f) => f.claim)
  const own = reports.map((r) => r.report)
  const {common, apart} = commonGround(telling)
  const contradictions = common ? distinct([...findContradictions(telling), ...findRivalNumbers(telling)]) : []
  const denials = denialsIn(telling)
  const dispute: Dispute = {
    contradicted: new Set(contradictions.flatMap((d) => d.claims)),
    denied: new Set(denials.flatMap((d) => d.of.map((f) => f.claim.id))),
  }
  const standings = groups.map((group) => standingOf(group, own, origins, dispute, copies))
  const statements = groups.map((group, at) => statementOf(group, at, standings, telling))
  const drafts = common ? [...contradictions, ...findOthers(telling, denials, standings, contradictions)] : []
  return {
    reports: reports.map((r) => ({...r.report, sentences: r.sentences, ...translated(r, copies, reports)})),
    claims,
    statements,
    origins: origins.list,
    findings: rank(drafts, byClaim(statements)),
    entities: shown(joined.entities, claims).map(plainEntity),
    timeline: timelineOf(telling, statements, new Set([...dispute.contradicted, ...dispute.denied])),
    copies,
    common,
    notes: common ? apart.map((at) => `stands-apart: ${reportName(telling, at)}`) : ['no-common-story'],
  }
}

/** One finding for each pair of claims, however it was found. */
function distinct(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  return [...new Map(drafts.toReversed().map((d) => [[...d.claims].sort().join(' '), d])).values()].toReversed()
}

function byClaim(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.flatMap((s) => s.claims.map((c) => [c, s] as const)))
}

function translated(
  r: ReportClaims,
  copies: readonly Copy[],
  reports: readonly ReportClaims[],
): Pick<Story['reports'][number], 'likelyTranslated'> {
  const copy = copies.find((c) => c.report === r.report.id && c.kind === 'translated')
  const original = reports.find((x) => x.report.id === copy?.of)
  const foreign = r.report.furniture.find((f) => f.language !== undefined && f.language !== r.language)
  const from = original?.language ?? foreign?.language
  const because = [
    ...(copy ? [copy.because] : []),
    ...(foreign ? [`foreign-furniture: ${r.report.text.slice(foreign.start, foreign.end)}`] : []),
  ]
  return because.length ? {likelyTranslated: {...(from ? {from} : {}), because}} : {}
}

/** Whoever has a name, speaks or takes part. */
function shown(entities: readonly JoinedEntity[], claims: Story['claims']): readonly JoinedEntity[] {
  const active = new Set(claims.flatMap((c) => [...c.chain.map((l) => l.entity), ...c.who.map((w) => w.entity)]))
  return entities.filter((e) => e.isNamed || active.has(e.id))
}

function plainEntity({
  words: _,
  metonymOf: _m,
  gender: _g,
  plural: _p,
  isNamed: _n,
  members: _r,
  isKnown: _k,
  ...entity
}: JoinedEntity): StoryEntity {
  return entity
}
