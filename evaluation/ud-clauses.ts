import type {UdWord} from './conllu.ts'

// Clauses in a Universal Dependencies tree: which word heads one, what stands above it, what a verb of reporting reports.

export const isFiniteVerb = (word: UdWord) => word.feats.includes('VerbForm=Fin')
export const builds = (word: UdWord) => /^(?:aux|cop)/.test(word.relation)

/** The word that heads the finite verb's clause in the tree. */
export const headOf = (words: readonly UdWord[], w: number) => (builds(words[w]!) ? words[w]!.head : w)

export function predicateHeads(words: readonly UdWord[]): Map<number, number> {
  const heads = new Map<number, number>()
  words.forEach((word, w) => {
    if (isFiniteVerb(word)) heads.set(headOf(words, w), w)
  })
  return heads
}

export const children = (words: readonly UdWord[], head: number, relation: RegExp) =>
  words.flatMap((word, w) => (word.head === head && relation.test(word.relation) ? [w] : []))

/** The nearest clause head above that has a finite verb; conjuncts hang where their first one hangs. */
export function goldParent(words: readonly UdWord[], heads: ReadonlyMap<number, number>, head: number): number {
  let at = head
  for (let guard = 0; guard < 60; guard++) {
    const word = words[at]!
    if (word.head < 0) return -1
    const joined = word.relation === 'conj' && heads.has(word.head)
    at = word.head
    if (heads.has(at) && !joined) return at
  }
  return -1
}

export function lemmaWithParticle(words: readonly UdWord[], w: number): string {
  const particle = children(words, w, /^compound:prt$/)[0]
  const lemma = words[w]!.lemma
  return particle !== undefined && !lemma.startsWith(words[particle]!.form) ? words[particle]!.form + lemma : lemma
}

/** What a verb of reporting reports: a clausal complement, or the clause that "…, sagte X" is hung under. */
export function goldContent(words: readonly UdWord[], heads: ReadonlyMap<number, number>, w: number): number {
  const complement = children(words, w, /^(?:ccomp|csubj)/)[0]
  if (complement !== undefined) return complement
  const word = words[w]!
  const subject = children(words, w, /^nsubj/)[0]
  if (word.relation === 'parataxis' && subject !== undefined && subject > w && heads.has(word.head)) return word.head
  const after = children(words, w, /^parataxis/).find((c) => c > w && heads.has(c))
  return after ?? -1
}

export function subtree(words: readonly UdWord[], head: number): number[] {
  const inside = new Set([head])
  for (let round = 0; round < 12; round++) for (const [w, word] of words.entries()) if (inside.has(word.head)) inside.add(w)
  return [...inside]
}
