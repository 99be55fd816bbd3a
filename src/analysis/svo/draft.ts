import type {Clause, Phrase} from '../../document/doc.ts'
import type {VerbGroup} from './verbs.ts'

/** A clause on its way; ids are given when the sentence is done. */
export interface Draft {
  readonly group: VerbGroup
  kind: Clause['kind']
  relation: Clause['relation']
  opener: number
  subject: Phrase | null
  antecedent: Phrase | null
  from: number
  to: number
  parent: Draft | null
  conjunctOf: Draft | null
}

/** Verb groups of one sentence that are read as clauses, at most: a sentence without end stays cheap. */
export const MOST = 60

export function emptyDraft(group: VerbGroup): Draft {
  return {
    group,
    kind: 'main',
    relation: 'root',
    opener: -1,
    subject: null,
    antecedent: null,
    from: group.from,
    to: group.to,
    parent: null,
    conjunctOf: null,
  }
}

/** The clause that stands above, of conjuncts the first. */
export function rootOf(draft: Draft): Draft {
  let top = draft
  for (let steps = 0; steps < 2 * MOST; steps++) {
    const up = top.parent ?? top.conjunctOf
    if (!up) break
    top = up
  }
  return top
}
