import type {Finding, FindingKind, Statement} from '../story.ts'
import type {FindingDraft} from '../telling.ts'

/** Most findings of a kind that one story shows; the lighter ones are left out. */
const most: Readonly<Record<FindingKind, number>> = {
  contradiction: 12,
  'less-precise': 4,
  'attribution-conflict': 4,
  'attribution-lost': 5,
  'hedge-lost': 5,
  'headline-overreach': 6,
  'wording-drift': 4,
  'source-changed': 3,
  'one-origin': 4,
  denial: 8,
  'only-in': 3,
  new: 6,
  copy: 12,
  voices: 1,
  'loaded-wording': 4,
}

/** Most findings of all kinds together. */
const MOST = 40

/** Kinds that may rest on many claims. */
const wide: ReadonlySet<FindingKind> = new Set<FindingKind>(['voices', 'copy', 'one-origin', 'loaded-wording', 'new'])

/** Kinds of which one sentence gives one finding, however many claims it was divided into. */
const oncePerSentence: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'attribution-lost',
  'attribution-conflict',
  'hedge-lost',
  'wording-drift',
  'only-in',
  'less-precise',
])

const MOST_CLAIMS = 8

/** Drafts → findings: the heaviest of each kind, heaviest first, with their statements and ids. */
export function rank(drafts: readonly FindingDraft[], statementOf: ReadonlyMap<string, Statement>): readonly Finding[] {
  const left = new Map<FindingKind, number>()
  const sorted = [...drafts.keys()]
    .map((at) => ({d: drafts[at] as FindingDraft, at}))
    .sort((x, y) => y.d.weight - x.d.weight || x.at - y.at)
    .map(({d}) => d)
  const kept = joinedBySentence(sorted).filter((d) => {
    const room = left.get(d.kind) ?? most[d.kind]
    left.set(d.kind, room - 1)
    return room > 0
  })
  return kept.slice(0, MOST).map((d, at): Finding => {
    const {key: _, place: _p, ...rest} = d
    const claims = wide.has(d.kind) ? d.claims : d.claims.slice(0, MOST_CLAIMS)
    const statements = [...new Set(claims.flatMap((c) => statementOf.get(c)?.id ?? []))]
    return {
      id: `f${at + 1}`,
      ...rest,
      claims,
      weight: Math.round(d.weight * 1000) / 1000,
      ...(statements.length ? {statements} : {}),
    }
  })
}

/** Findings of one kind on one sentence become the heaviest of them, with the claims of all. */
function joinedBySentence(sorted: readonly FindingDraft[]): readonly FindingDraft[] {
  const first = new Map<string, FindingDraft>()
  sorted.forEach((d, at) => {
    const key = oncePerSentence.has(d.kind) && d.place !== undefined ? `${d.kind} ${d.place}` : `${at}`
    const known = first.get(key)
    if (!known) {
      first.set(key, d)
      return
    }
    const more = d.claims.filter((c) => !known.claims.includes(c)).slice(0, MOST_CLAIMS - known.claims.length)
    const ranges = d.ranges.filter(
      (r) => !known.ranges.some((k) => k.report === r.report && k.start === r.start && k.end === r.end),
    )
    first.set(key, {...known, claims: [...known.claims, ...more], ranges: [...known.ranges, ...ranges]})
  })
  return [...first.values()]
}
