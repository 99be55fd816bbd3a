import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Dossier, DossierClaim} from '../src/dossier/dossier.ts'
import type {Engine} from '../src/engine.ts'
import {byKind, type FindingTally, findingLine, holdFindings, noFindings, overall} from './findings.ts'
import {idealDossier} from './ideal-story.ts'
import {type Together, unlisted} from './nested-claims.ts'
import type {Score, Scorer} from './scorer.ts'
import {addLosses, lossLine, noLosses} from './statement-losses.ts'
import {addCount, addOrigins, noOrigins, type OriginCounts, originLine, originsRight} from './statement-origins.ts'
import {mapClaims} from './story-claims.ts'
import {type GoldStory, goldStories} from './story-gold.ts'

/** What is counted over all stories. */
interface Tally {
  /** Pairs of claims: together in both, in ours, in the gold. */
  both: number
  ours: number
  gold: number
  bPrecision: number
  bRecall: number
  bClaims: number
  apart: number
  apartAsked: number
  readonly origins: OriginCounts
  mapped: number
  claims: number
  copiesBoth: number
  copiesOurs: number
  copiesGold: number
}

/**
 * Scores stories with claims and statements annotated. Gold claims are held against the claim of ours whose content
 * covers theirs best (F1 of letters, at least 0.5; share covered where the gold gives telling words only); statements are scored on those pairs by pairwise F1 and B³, origins by
 * the number of independent houses of each statement with at least two claims found: `origins-right` as our statement has it
 * that holds most of them (the first of equals), so that a statement not joined is wrong too, and `origins-right-given-statements` with
 * the gold's statements in place of ours, so that only chains, houses and counting are measured; findings by kind: one of ours is right if it
 * has the kind of one in the gold and its claims cover the same words, or words of the same statements, on both sides (`restsOn`).
 * The findings are scored a second time on the gold's own claims, entities and statements (`idealDossier`).
 */
export const score: Scorer = async (path, engine): Promise<Score> => {
  const tally: Tally = {
    ...{both: 0, ours: 0, gold: 0, bPrecision: 0, bRecall: 0, bClaims: 0, apart: 0, apartAsked: 0},
    ...{mapped: 0, claims: 0, copiesBoth: 0, copiesOurs: 0, copiesGold: 0},
    origins: noOrigins(),
  }
  const givenGroups = noOrigins()
  const [findings, ideal] = [noFindings(), noFindings()]
  const errors: string[] = []
  const predictions: Record<string, string> = {}
  const studies = [
    {label: 'all our own', given: {claims: false, entities: false}, losses: noLosses()},
    {label: "the gold's claims", given: {claims: true, entities: false}, losses: noLosses()},
    {label: "the gold's claims and entities", given: {claims: true, entities: true}, losses: noLosses()},
  ]
  for (const story of goldStories(path)) {
    const dossier = await compare(story, engine)
    predictions[`${story.name}.json`] = `${JSON.stringify(dossier, null, 1)}\n`
    hold(story, dossier, tally, findings, errors)
    if (!story.closed) continue
    await addOrigins(givenGroups, story, engine)
    holdFindings(story, await idealDossier(story, engine), itself(story), ideal, [])
    for (const {given, losses} of studies) await addLosses(losses, story, engine, given)
  }
  return {
    metrics: metricsOf(tally, givenGroups, findings),
    predictions,
    errors: errors.join('\n'),
    remarks: [
      `claims of the gold found: ${tally.mapped} of ${tally.claims}`,
      `statements left out of the count of houses, fewer than two claims found: ${tally.origins.left}`,
      ...(tally.origins.asked.some((n) => n > 0) ? [originLine('our statements', tally.origins)] : []),
      ...(givenGroups.asked.some((n) => n > 0) ? [originLine("the gold's statements", givenGroups)] : []),
      ...(ideal.kinds.size > 0 ? [findingLine("the gold's claims, entities and statements", ideal)] : []),
      ...studies.filter(({losses}) => losses.gold > 0).map(({label, losses}) => lossLine(label, losses)),
    ],
  }
}

/** Each gold claim stands for itself. */
const itself = (story: GoldStory) => new Map(story.claims.map((c) => [c.id, c]))

async function compare(story: GoldStory, engine: Engine): Promise<Dossier> {
  const sources = story.files.map(({file, outlet, published}) => ({
    name: file,
    file,
    bytes: readFileSync(join(story.folder, file)),
    ...(outlet ? {outlet} : {}),
    ...(published ? {published} : {}),
  }))
  return (await engine.compare(sources)).dossier
}

function metricsOf(t: Tally, givenGroups: OriginCounts, findings: FindingTally): Record<string, number> {
  const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b)
  const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
  const [p, r] = [ratio(t.both, t.ours), ratio(t.both, t.gold)]
  const [bp, br] = [ratio(t.bPrecision, t.bClaims), ratio(t.bRecall, t.bClaims)]
  const {precision, recall} = overall(findings)
  const metrics: Record<string, number> = {
    'claims-found': ratio(t.mapped, t.claims),
    'statements-pairwise-f1': f1(p, r),
    'statements-pairwise-precision': p,
    'statements-pairwise-recall': r,
    'statements-b3-f1': f1(bp, br),
    'origins-right': originsRight(t.origins),
    'origins-right-given-statements': originsRight(givenGroups),
    'findings-precision': precision,
    'findings-recall': recall,
    'struck-out-count': findings.struck,
  }
  if (t.apartAsked > 0) metrics['kept-apart'] = ratio(t.apart, t.apartAsked)
  if (t.copiesGold + t.copiesOurs > 0) metrics['copies-f1'] = (2 * t.copiesBoth) / (t.copiesGold + t.copiesOurs)
  return {...metrics, ...byKind(findings)}
}

function hold(story: GoldStory, dossier: Dossier, tally: Tally, findings: FindingTally, errors: string[]): void {
  const ours = mapClaims(story, dossier.reports, dossier.claims)
  tally.claims += story.claims.length
  tally.mapped += ours.size
  const known = story.claims.filter((c) => ours.has(c.id)).map((c) => c.id)
  const statementsOf = (id: string) =>
    new Set(dossier.statements.filter((s) => s.claims.includes(ours.get(id)?.id ?? '')).map((s) => s.id))
  const own = new Map(known.map((id) => [id, statementsOf(id)]))
  const gold = new Map(known.map((id) => [id, new Set(story.groups.flatMap((g, at) => (g.claims.includes(id) ? [at] : [])))]))
  const meet = <T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T> | undefined) =>
    a !== undefined && b !== undefined && [...a].some((x) => b.has(x))
  const inOurs = (a: string, b: string) => meet(own.get(a), own.get(b))
  const inGold = (a: string, b: string) => meet(gold.get(a), gold.get(b))
  countPairs(story, known, {inOurs, inGold, isUnlisted: unlisted(story, inGold)}, tally, errors)
  for (const [a, b] of story.apart) {
    if (!a || !b || !ours.has(a) || !ours.has(b)) continue
    tally.apartAsked++
    if (!inOurs(a, b)) tally.apart++
    else errors.push(`${story.name}\tstatement\tnot one: ${a} ${b}`)
  }
  holdOrigins(story, dossier, ours, tally, errors)
  holdFindings(story, dossier, ours, findings, errors)
  if (story.copies) holdCopies(story.copies, dossier, tally)
}

function countPairs(
  story: GoldStory,
  known: readonly string[],
  {inOurs, inGold, isUnlisted}: Readonly<Record<'inOurs' | 'inGold' | 'isUnlisted', Together>>,
  tally: Tally,
  errors: string[],
): void {
  const judged = story.closed ? known : known.filter((id) => story.groups.some((g) => g.claims.includes(id)))
  for (const a of judged) {
    const mine = judged.filter((b) => a === b || (inOurs(a, b) && !isUnlisted(a, b)))
    const theirs = judged.filter((b) => a === b || inGold(a, b))
    const shared = mine.filter((b) => theirs.includes(b)).length
    tally.bPrecision += shared / mine.length
    tally.bRecall += shared / theirs.length
    tally.bClaims++
    for (const b of judged) {
      if (b <= a || isUnlisted(a, b)) continue
      const [x, y] = [inOurs(a, b), inGold(a, b)]
      if (x) tally.ours++
      if (y) tally.gold++
      if (x && y) tally.both++
      if (x !== y)
        errors.push(`${story.name}\tstatement\t${y ? 'one' : 'not one'}: ${a} ${wordsOf(story, a)} – ${b} ${wordsOf(story, b)}`)
    }
  }
}

function wordsOf(story: GoldStory, id: string): string {
  const claim = story.claims.find((c) => c.id === id)
  return `“${claim?.content.map((c) => c.text.replace(/\s+/gu, ' ')).join(' … ') ?? ''}”`
}

function holdOrigins(
  story: GoldStory,
  dossier: Dossier,
  ours: ReadonlyMap<string, DossierClaim>,
  tally: Tally,
  errors: string[],
): void {
  for (const {claims, independent} of story.groups) {
    if (independent === undefined) continue
    const ids = claims.flatMap((c) => ours.get(c)?.id ?? [])
    if (ids.length < 2) {
      tally.origins.left++
      continue
    }
    const counts = dossier.statements
      .map((s) => ({s, n: s.claims.filter((c) => ids.includes(c)).length}))
      .sort((x, y) => y.n - x.n)
    if (!addCount(tally.origins, independent, counts[0]?.s.standing.independent))
      errors.push(`${story.name}\torigins\t${claims.join(' ')}: ${counts[0]?.s.standing.independent}, not ${independent}`)
  }
}

function holdCopies(gold: readonly string[], dossier: Dossier, tally: Tally): void {
  const stem = (id: string) => (dossier.reports.find((r) => r.id === id)?.file ?? id).replace(/\.[^.]+$/u, '')
  const own = dossier.reports.flatMap((r) => (r.copies ?? []).map((c) => `${stem(r.id)} ${stem(c.of)} ${c.kind}`))
  tally.copiesGold += gold.length
  tally.copiesOurs += own.length
  tally.copiesBoth += own.filter((c) => gold.includes(c)).length
}
