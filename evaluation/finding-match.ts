import type {TextRange} from '../src/report/report.ts'
import {located, type OwnClaim, sharedLetters, size} from './story-claims.ts'
import type {GoldFinding, GoldStory} from './story-gold.ts'

/** Share of the shorter of two stretches that must be common to both for them to be the same words. */
const SAME_WORDS = 0.6
/** Letters in common below which stretches are no more than neighbours in a sentence, unless one has no more. */
const LEAST_LETTERS = 10

/**
 * Gold claim id → ids of all claims of ours that cover the same words, whole or in part: the one that stands for it (`ours`), those
 * into which we divided it, and those of which it is a part. Where none has the words for content, the claims of which they are the
 * frame ("Das bestritt er" in "Das bestritt er: Man habe gezahlt").
 */
export function sameWords(
  story: Pick<GoldStory, 'claims'>,
  reports: readonly {readonly id: string; readonly file?: string; readonly text: string}[],
  claims: readonly OwnClaim[],
  ours: ReadonlyMap<string, {readonly id: string}>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    story.claims.map((gold) => {
      const report = reports.find((r) => r.file === gold.file)
      const ranges = report ? located(gold, report.text) : []
      const near = claims.filter((c) => c.report === report?.id)
      const own = near.filter((c) => areSame(ranges, c.content.length ? c.content : [c.range]))
      const around = own.length > 0 || ours.has(gold.id) ? own : near.filter((c) => isFrameOf(ranges, c))
      return [gold.id, new Set([...around.map((c) => c.id), ...(ours.has(gold.id) ? [ours.get(gold.id)?.id ?? ''] : [])])]
    }),
  )
}

/** "Das bestritt er: Man habe gezahlt": what the gold has as a claim of its own is holder and cue of ours. */
const isFrameOf = (gold: readonly TextRange[], {range}: OwnClaim): boolean =>
  sharedLetters(gold, [range]) >= SAME_WORDS * size(gold) && size(gold) > 0

function areSame(gold: readonly TextRange[], own: readonly TextRange[]): boolean {
  const [shared, least] = [sharedLetters(gold, own), Math.min(size(gold), size(own))]
  return shared > 0 && shared >= Math.min(LEAST_LETTERS, least) && shared >= SAME_WORDS * least
}

/**
 * Whether a finding of ours rests on the gold's matter: two claims of ours for two of the gold's (one for its only one), each on the same
 * words or on those of another claim of the same statement, since of several that say the same an editor may name another. Where
 * the gold's claims are one statement, one of ours must be on the gold's own words. Where one of the gold's stands inside the other ("hat
 * den Vorwurf, er sei geflohen, zurückgewiesen") one of ours may have the words of both.
 */
export function restsOn(
  story: Pick<GoldStory, 'groups'> & Partial<Pick<GoldStory, 'claims'>>,
  words: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const groupsOf = (id: string) => story.groups.filter((g) => g.claims.includes(id))
  const own = (id: string): readonly string[] => [...(words.get(id) ?? [])]
  const alike = (id: string): readonly string[] => [id, ...groupsOf(id).flatMap((g) => g.claims)].flatMap(own)
  return (gold: GoldFinding, claims: readonly string[]): boolean => {
    const [first = '', ...others] = gold.claims
    const told = new Map(gold.claims.map((c) => [c, new Set(alike(c).filter((id) => claims.includes(id)))]))
    const exact = gold.claims.some((c) => own(c).some((id) => claims.includes(id)))
    if (others.length === 0) return (told.get(first)?.size ?? 0) > 0
    const oneMatter = others.every((c) => groupsOf(c).some((g) => g.claims.includes(first)))
    if (oneMatter && !exact) return false
    return gold.claims.some((c, at) =>
      gold.claims.slice(at + 1).some((d) => areTold(told.get(c), told.get(d), isInside(story, c, d))),
    )
  }
}

/** Something in each, and not one and the same thing only, unless the two are one stretch. */
function areTold(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined, isOne: boolean): boolean {
  return a !== undefined && b !== undefined && a.size > 0 && b.size > 0 && (isOne || new Set([...a, ...b]).size > 1)
}

function isInside({claims}: Partial<Pick<GoldStory, 'claims'>>, a: string, b: string): boolean {
  const [x, y] = [a, b].map((id) => claims?.find((c) => c.id === id))
  if (!x || !y || x.file !== y.file) return false
  const ends = (pieces: typeof x.content) => pieces.map(({start, text}) => ({start, end: start + text.length}))
  const [p, q] = [ends(x.content), ends(y.content)]
  return sharedLetters(p, q) >= SAME_WORDS * Math.min(size(p), size(q))
}
