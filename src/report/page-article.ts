import {isRunning, wordCount} from './lines.ts'
import type {Block, PageBlocks} from './page-blocks.ts'
import type {PageFacts} from './page-facts.ts'
import {
  charsOf,
  isParagraph,
  kindOf,
  kindsOf,
  leadHint,
  linkShare,
  listDensities,
  massOf,
  pageReason,
  plainText,
  smallHints,
} from './page-furniture.ts'

/** A block of the article; `because` set where it is furniture. */
export interface Part {
  readonly block: Block
  readonly because?: string
}

export interface PageArticle {
  readonly parts: readonly Part[]
  readonly headline?: Part
}

/**
 * Chooses the blocks of the article: those that Readability keeps, then what it loses (lead, paragraphs and headings among
 * kept ones, text that the page itself names as its article), then marks what is furniture among them.
 */
export function articleOf(
  {blocks, pictures}: Pick<PageBlocks, 'blocks' | 'pictures'>,
  kept: ReadonlySet<number>,
  facts: PageFacts,
): PageArticle {
  const title = headlineOf(blocks, facts, kept)
  const chosen = orDensest(blocks, new Set(blocks.filter((block) => kept.has(block.element))), title.block)
  const view = {
    lists: listDensities(blocks),
    mass: massOf(chosen),
    pictures,
    chars: charsOf(blocks),
    title: title.block,
    kinds: kindsOf(chosen),
    description: plainText(facts.description).slice(0, 40),
  }
  const reasons = new Map(blocks.map((block) => [block, pageReason(block, view)]))
  const isText = (block: Block) => !reasons.get(block)
  const body = plainText(facts.body)
  if (body.length > 300)
    for (const block of blocks) if (block.text.length > 60 && body.includes(plainText(block.text))) chosen.add(block)
  for (const block of lostAmong(blocks, chosen, isText)) chosen.add(block)
  for (const block of leadOf(blocks, chosen, title.block, facts, isText)) chosen.add(block)
  if (title.block) chosen.delete(title.block)
  const parts = blocks
    .filter((block) => chosen.has(block))
    .map((block) => partOf(block, reasons.get(block) ?? wordReason(block, title.text, facts)))
  if (!title.text) return {parts}
  const headline: Part = {block: title.block ? {...title.block, text: title.text} : headBlock(title.text)}
  return {parts: [headline, ...parts], headline}
}

const partOf = (block: Block, because: string | undefined): Part => (because ? {block, because} : {block})

/** Why a block is furniture by its words: the headline again, a teaser that ends in "mehr", a note about the author. */
function wordReason(block: Block, title: string, {authors}: PageFacts): string | undefined {
  const {text} = block
  if (text.length < 250 && title && plainText(text) === plainText(title)) return 'title-line'
  if (text.length < 400 && /[.!?…]\s*[[|]?\s*(?:mehr|weiterlesen|weiter lesen|more|read more)\s*[\]…»›>]*$/i.test(text))
    return 'teaser'
  const named = authors.find((author) => text.slice(0, 40 + author.length).includes(author))
  const isNote =
    named &&
    /^\s*(?:,[^.]{3,60},)?\s*\b(?:ist|war|arbeitet|schreibt|berichtet|leitet|lebt|is|was|writes|covers|works|reports|joined)\b/.test(
      text.slice(text.indexOf(named) + named.length),
    )
  return isNote && text.length < 700 ? 'author-box' : undefined
}

/** A headline that stands only in the head of the page. */
const headBlock = (text: string): Block => ({
  text,
  element: -1,
  tag: 'title',
  hints: [],
  around: [],
  linkChars: 0,
  links: 0,
  boldChars: 0,
  list: -1,
  inFigure: false,
  inHeader: false,
})

/** The headline: the heading that says what the page's own data say; else the nearest h1; else those data. */
function headlineOf(
  blocks: readonly Block[],
  facts: PageFacts,
  kept: ReadonlySet<number>,
): {readonly block?: Block; readonly text: string} {
  const headings = blocks.filter((block) => /^h[1-3]$/.test(block.tag))
  for (const candidate of facts.headlines) {
    const wanted = plainText(candidate)
    const same =
      headings.find((block) => plainText(block.text) === wanted) ??
      headings.find((block) => block.tag === 'h1' && wanted.length > 8 && plainText(block.text).includes(wanted))
    // the heading may hold its kicker too: "Prozess in Emden Angeklagter schweigt"
    if (same) return {block: same, text: oneLine(same.text).endsWith(` ${candidate}`) ? candidate : oneLine(same.text)}
  }
  const first = blocks.findIndex((block) => kept.has(block.element) && isRunning(block.text))
  const h1 = blocks.slice(0, first < 0 ? undefined : first).findLast((block) => block.tag === 'h1' && wordCount(block.text) > 1)
  return h1 ? {block: h1, text: oneLine(h1.text)} : {text: facts.headlines[0] ?? ''}
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Where Readability kept less than half of the running text of the page's densest part, that part instead. */
function orDensest(blocks: readonly Block[], kept: Set<Block>, title: Block | undefined): Set<Block> {
  const page = massOf(blocks)
  const isComment = (block: Block) =>
    block.hints.some((hint, i) => /\bcomment|\bkommentar|disqus/.test(hint) && !title?.around.includes(block.around[i] ?? -1))
  const outside = new Set(blocks.filter((block) => aside.test(smallHints(block, page)) || isComment(block)))
  const good = massOf(blocks.filter((block) => !outside.has(block)))
  const most = good.total
  let container = -1
  for (const [element, sum] of good.of) if (sum >= 0.75 * most && element > container) container = element
  if (container < 0 && kept.size === 0) return new Set(blocks.filter((block) => !outside.has(block) && linkShare(block) < 0.5))
  const inside = blocks.filter((block) => block.around.includes(container) && !outside.has(block))
  const wanted = massOf(inside).total
  return wanted > 200 && massOf(inside.filter((block) => kept.has(block))).total < 0.5 * wanted ? new Set(inside) : kept
}

const aside = /sidebar|\bfooter\b|related|teaser|cookie|consent|newsletter|\bnav\b|\baside\b|\bmenu\b/

/** Paragraphs, headings and items between two kept blocks that stand in the same element as kept paragraphs. */
function lostAmong(blocks: readonly Block[], kept: ReadonlySet<Block>, isText: (block: Block) => boolean): readonly Block[] {
  const parents = new Map<number, number>()
  for (const block of kept)
    if (isParagraph(block)) parents.set(block.around[1] ?? -1, (parents.get(block.around[1] ?? -1) ?? 0) + 1)
  const kinds = kindsOf(kept)
  const first = blocks.findIndex((block) => kept.has(block))
  const last = blocks.findLastIndex((block) => kept.has(block))
  return blocks.filter((block, i) => {
    if (kept.has(block) || !isText(block) || linkShare(block) > 0.5) return false
    const beside = (parents.get(block.around[1] ?? -2) ?? 0) >= 2
    const near = i >= first && i <= last + 2
    if (near && isParagraph(block) && (kinds.get(kindOf(block)) ?? 0) >= 2) return true
    return (
      beside &&
      near &&
      (isParagraph(block) || (i < last && (/^(?:h[2-5]|p|li|blockquote|dt|dd)$/.test(block.tag) || block.text.length > 40)))
    )
  })
}

/** The lead: running text between the headline and the first kept paragraph, or a block that starts as the description does. */
function leadOf(
  blocks: readonly Block[],
  kept: ReadonlySet<Block>,
  title: Block | undefined,
  facts: PageFacts,
  isText: (block: Block) => boolean,
): readonly Block[] {
  const first = blocks.findIndex((block) => kept.has(block) && block !== title && isParagraph(block))
  const from = title ? blocks.indexOf(title) : -1
  const end = first < 0 ? blocks.length : first
  const start = plainText(facts.description).slice(0, 40)
  return blocks.slice(0, end).filter((block, i) => {
    if (kept.has(block) || block === title || !isText(block) || linkShare(block) > 0.35 || block.text.length < 30) return false
    const described =
      start.length >= 25 && plainText(block.text).startsWith(start) && !block.hints.some((hint) => /^(?:nav|footer)\b/.test(hint))
    const below = from >= 0 && i > from && end - from < 60
    return (described && i > from) || (below && block.text.length > 50 && (leadHint.test(kindOf(block)) || isParagraph(block)))
  })
}
