import type {ReportClaims} from '../claims/claim.ts'
import {withTranslations} from './aligned.ts'
import {candidatePairs} from './candidates.ts'
import {cluster, type Group} from './cluster.ts'
import {findCopies} from './copies.ts'
import {type Distinct, withoutDoubles} from './doubles.ts'
import {claimsOfStory, joinEntities} from './entities.ts'
import {type Fact, factsOf} from './fact.ts'
import {houses} from './houses.ts'
import {findOrigins} from './origins.ts'
import {type Likeness, likeness} from './similarity.ts'
import type {Telling} from './telling.ts'
import {translations} from './translations.ts'

/** Everything that is known before anything is judged: entities, facts, likeness, statements, origins, copies. */
export function compare(reports: readonly ReportClaims[]): Telling {
  const joined = joinEntities(reports)
  const claims = claimsOfStory(reports, joined)
  const houseOf = houses(joined)
  const facts = factsOf({reports, claims, joined, houseOf: (id) => houseOf.get(id)?.id ?? id})
  const distinct = withoutDoubles(facts)
  const published = reports.map((r) => r.report.published?.from)
  const translated = translations(reports, published)
  const languages = reports.map((r) => r.language)
  const pairs = withTranslations(comparedPairs(distinct.facts), distinct.facts, translated, languages)
  const groups = withDoubles(cluster(distinct.facts, pairs), distinct)
  const own = reports.map((r) => r.report)
  return {
    ...{reports, facts, pairs, groups, houseOf, joined, published},
    distinct: distinct.facts,
    copies: findCopies(reports, published, translated),
    origins: findOrigins(claims, own, joined, houseOf),
    factOf: new Map(facts.map((f) => [f.claim.id, f])),
    groupOf: groupNumbers(facts, groups),
  }
}

function comparedPairs(facts: readonly Fact[]): readonly Likeness[] {
  return candidatePairs(facts)
    .flatMap(([i, j]) => {
      const [a, b] = [facts[i], facts[j]]
      return a && b ? [likeness(a, b)] : []
    })
    .filter((p) => p.topic >= 0.2 || p.score >= 0.2)
    .sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index)
}

function withDoubles(groups: readonly Group[], {doubles}: Distinct): readonly Group[] {
  return groups.map((g) => g.flatMap((f) => [f, ...(doubles.get(f) ?? [])]).sort((x, y) => x.index - y.index))
}

function groupNumbers(facts: readonly Fact[], groups: readonly Group[]): readonly number[] {
  const numbers = facts.map(() => -1)
  groups.forEach((group, at) => {
    for (const fact of group) numbers[fact.index] = at
  })
  return numbers
}
