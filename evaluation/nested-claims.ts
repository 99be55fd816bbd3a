import type {GoldClaim, GoldStory} from './story-gold.ts'

/** Whether two claims of the gold, by id, stand in one statement. */
export type Together = (a: string, b: string) => boolean

/**
 * Of nested claims the gold lists the innermost alone ("Weber sagte, der Rat habe mitgeteilt, …"): that a claim around a listed
 * one says what another around its like says is neither right nor wrong.
 */
export function unlisted(story: Pick<GoldStory, 'claims'>, inGold: Together): Together {
  const inside = new Map(
    story.claims.map((outer) => [
      outer.id,
      story.claims.filter((c) => c.file === outer.file && holds(outer, c)).map((c) => c.id),
    ]),
  )
  return (a, b) => !inGold(a, b) && (inside.get(a) ?? []).some((x) => (inside.get(b) ?? []).some((y) => inGold(x, y)))
}

/** All words of the second lie in the first; each holds itself. */
function holds({content: outer}: GoldClaim, {content: inner}: GoldClaim): boolean {
  return inner.every((i) => outer.some((o) => o.start <= i.start && i.start + i.text.length <= o.start + o.text.length))
}
