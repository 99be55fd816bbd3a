import type {Dossier} from '../src/dossier/dossier.ts'
import {makeDossier} from '../src/dossier/make-dossier.ts'
import type {Engine} from '../src/engine.ts'
import {compare} from '../src/story/compare.ts'
import type {Fact} from '../src/story/fact.ts'
import {type Likeness, likeness, weights} from '../src/story/similarity.ts'
import {judge} from '../src/story/tell.ts'
import type {Telling} from '../src/story/telling.ts'
import {givenReports} from './gold-claims.ts'
import type {GoldStory} from './story-gold.ts'

/** The dossier of a story of which claims, entities and statements are the gold's: what is wrong in it is wrong in the findings themselves. */
export async function idealDossier(story: GoldStory, engine: Engine): Promise<Dossier> {
  const telling = compare(await givenReports(story, engine, {claims: true, entities: true}))
  return makeDossier(judge(withStatements(telling, story)), {engine: '', models: {}})
}

/** The same telling with the gold's statements; a claim that stands in several is put into the first. */
export function withStatements(telling: Telling, story: Pick<GoldStory, 'groups'>): Telling {
  const taken = new Set<Fact>()
  const joined = story.groups.map(({claims}) =>
    claims.flatMap((id) => {
      const fact = telling.factOf.get(id)
      if (!fact || taken.has(fact)) return []
      taken.add(fact)
      return [fact]
    }),
  )
  const groups = [...joined.filter((g) => g.length > 0), ...telling.facts.filter((f) => !taken.has(f)).map((f) => [f])]
  const groupOf = telling.facts.map((f) => groups.findIndex((g) => g.includes(f)))
  const isOne = ({a, b}: Likeness) => groupOf[a.index] === groupOf[b.index]
  const missing = groups.flatMap((g) => g.flatMap((a, i) => g.slice(i + 1).map((b) => likeness(a, b))))
  const known = new Set(missing.map(({a, b}) => `${a.index} ${b.index}`))
  const pairs = [...missing, ...telling.pairs.filter(({a, b}) => !known.has(`${a.index} ${b.index}`))].map((p) =>
    isOne(p) ? {...p, score: Math.max(p.score, SURE)} : {...p, score: Math.min(p.score, weights.threshold - 0.05)},
  )
  return {...telling, groups, groupOf, pairs: pairs.sort((x, y) => y.score - x.score)}
}

/** Likeness of two claims of which the gold says that they are one statement. */
const SURE = 0.9
