import {assign} from './assignment.ts'

/** Mentions that mean the same, each by a key such as "12-14". */
export type Clusters = readonly (readonly string[])[]

/** Sums of a metric over documents: numerators and denominators of precision and recall. */
export interface Sums {
  right: number
  found: number
  recalled: number
  gold: number
}

const clusterOf = (clusters: Clusters): Map<string, number> => new Map(clusters.flatMap((c, i) => c.map((m) => [m, i] as const)))

/** MUC (Vilain et al. 1995): links that must be cut. */
function mucSide(of: Clusters, against: Clusters): [number, number] {
  const place = clusterOf(against)
  let right = 0
  let all = 0
  for (const cluster of of) {
    const parts = new Set<number>()
    let alone = 0
    for (const mention of cluster) {
      const at = place.get(mention)
      if (at === undefined) alone++
      else parts.add(at)
    }
    right += cluster.length - parts.size - alone
    all += cluster.length - 1
  }
  return [right, all]
}

/** B³ (Bagga and Baldwin 1998): for each mention the share of its cluster. */
function cubedSide(of: Clusters, against: Clusters): [number, number] {
  const place = clusterOf(against)
  let right = 0
  let all = 0
  for (const cluster of of) {
    const counts = new Map<number, number>()
    for (const mention of cluster) {
      const at = place.get(mention)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    for (const n of counts.values()) right += (n * n) / cluster.length
    all += cluster.length
  }
  return [right, all]
}

/** CEAF over entities (Luo 2005): the best one-to-one assignment by φ4. */
function ceaf(gold: Clusters, found: Clusters): number {
  const place = clusterOf(found)
  const weights = gold.map((g) => {
    const row = new Array<number>(found.length).fill(0)
    for (const mention of g) {
      const at = place.get(mention)
      if (at !== undefined) row[at]! += 1
    }
    return row.map((n, j) => (2 * n) / (g.length + found[j]!.length))
  })
  return assign(weights).reduce((sum, j, i) => sum + (j < 0 ? 0 : weights[i]![j]!), 0)
}

export type Metric = 'muc' | 'b3' | 'ceafe'

/** Adds one document to the sums of each metric. */
export function addDocument(sums: Record<Metric, Sums>, gold: Clusters, found: Clusters): void {
  const add = (to: Sums, [right, all]: [number, number], [recalled, goldAll]: [number, number]): void => {
    to.right += right
    to.found += all
    to.recalled += recalled
    to.gold += goldAll
  }
  add(sums.muc, mucSide(found, gold), mucSide(gold, found))
  add(sums.b3, cubedSide(found, gold), cubedSide(gold, found))
  const same = ceaf(gold, found)
  add(sums.ceafe, [same, found.length], [same, gold.length])
}

export const emptySums = (): Record<Metric, Sums> => ({
  muc: {right: 0, found: 0, recalled: 0, gold: 0},
  b3: {right: 0, found: 0, recalled: 0, gold: 0},
  ceafe: {right: 0, found: 0, recalled: 0, gold: 0},
})

/** Precision, recall and F1 of the sums. */
export function figures(sums: Sums): {precision: number; recall: number; f1: number} {
  const precision = sums.found === 0 ? 0 : sums.right / sums.found
  const recall = sums.gold === 0 ? 0 : sums.recalled / sums.gold
  return {precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)}
}
