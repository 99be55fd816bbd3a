import {type Attribution, reach} from './attribution.ts'

/** For each attribution those that hand it on, outermost first, itself last. */
export function chainsOf(attributions: readonly Attribution[]): Map<Attribution, readonly Attribution[]> {
  const extent = (a: Attribution) => {
    const {from, to} = reach(a)
    return {from: Math.min(from, ...a.cue), to: Math.max(to, ...a.cue.map((i) => i + 1))}
  }
  const sorted = attributions
    .filter((a) => !a.nested)
    .map((a) => ({a, content: reach(a), own: extent(a)}))
    .sort((x, y) => x.content.from - y.content.from || y.content.to - x.content.to)
  const chains = new Map<Attribution, readonly Attribution[]>()
  const open: typeof sorted = []
  for (const item of sorted) {
    while (open.length > 0 && open.at(-1)!.content.to <= item.content.from) open.pop()
    const outer = open.filter(
      (o) => o.content.from <= item.own.from && item.own.to <= o.content.to && o.a !== item.a && o.a.finder !== 'cataphora',
    )
    chains.set(item.a, [...outer.slice(-3).map((o) => o.a), item.a])
    if (open.length < 8) open.push(item)
  }
  return chains
}
