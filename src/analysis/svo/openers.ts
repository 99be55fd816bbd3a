import type {Phrase} from '../../document/doc.ts'
import type {VerbGroup} from './verbs.ts'
import type {SvoView} from './view.ts'

/** The last word before the verb that opens a clause: that, if, because, who, which; -1 where there is none. */
export function openerIn(view: SvoView, from: number, group: VerbGroup, tops: readonly Phrase[]): number {
  const {rules} = view
  for (let i = group.from - 1; i >= from; i--) {
    const word = view.lower(i)
    if (!isRelative(view, i, group.from) && !rules.subordinators.has(word) && !rules.questionWords.has(word)) continue
    if (view.pos(i) === 'DET') continue
    if (view.pos(i) === 'ADP' && rules.weakSubordinators.has(word) && !phraseOpenedBy(i, group, tops)) continue
    return i
  }
  return -1
}

/** "after | a truck | hit it": the phrase behind what looks like a preposition stands right before a finite verb. */
export function phraseOpenedBy(at: number, group: VerbGroup, tops: readonly Phrase[]): Phrase | undefined {
  if (group.kind !== 'finite') return undefined
  return tops.find((p) => p.preposition === at && p.core.from === at + 1 && p.to === group.from)
}

/** "who", "which" or "that" behind its noun. */
export function isRelative(view: SvoView, at: number, verb: number): boolean {
  if (!view.rules.relativePronouns.has(view.lower(at)) || view.pos(at) === 'SCONJ') return false
  const before = view.pos(at - 1)
  const noun = before === 'NOUN' || before === 'PROPN' || (view.lower(at - 1) === ',' && view.lower(at) !== 'that')
  return noun && verb > at
}
