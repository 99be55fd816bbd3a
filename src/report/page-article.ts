import type {Block} from './page-blocks.ts'
import type {PageFacts} from './page-facts.ts'

/** A block of the article; `because` set where it is furniture. */
export interface Part {
  readonly block: Block
  readonly because?: string
}

export interface PageArticle {
  readonly parts: readonly Part[]
  readonly headline?: Part
}

export function articleOf(blocks: readonly Block[], kept: ReadonlySet<number>, _facts: PageFacts): PageArticle {
  return {parts: blocks.filter((block) => kept.has(block.element)).map((block) => ({block}))}
}
