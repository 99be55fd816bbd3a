import {endsSentence, isRunning, wordCount} from './lines.ts'
import type {Block} from './page-blocks.ts'

type HintTable = readonly (readonly [because: string, pattern: RegExp])[]

/** Words in class, id and role that name a part of a page, by reason; they decide alone. */
const sure: HintTable = [
  [
    'caption',
    /\b(?:fig-?|img-?|image-?|media-?|photo-?|picture-?)?caption|bildunterschrift|bildunterzeile|bildnachweis|bildtext|bildrechte|(?:photo|img|image|media|picture)[-_]*(?:credit|copyright|source|desc|text|info)|\bcopyright|\bcredits?\b/,
  ],
  [
    'share',
    /\bshar(?:e|ing)\b|share[-_]*(?:bar|buttons?|tools|links|icons|box)|social[-_]*(?:bar|share|media|links|icons|buttons|box)|sharedaddy|addtoany|shariff/,
  ],
  ['comments', /\bcomments?\b|\bcomment(?:s|-|_)|\bkommentare?\b|disqus|\brespond\b|leserkommentar/],
  ['newsletter', /newsletter|subscri(?:be|ption)|sign-?up\b|abo[-_]*(?:box|teaser|hinweis)/],
  [
    'author-box',
    /author[-_]*(?:s?-?box|bio|info|card|profile|description|about|details|wrap|content)|about[-_]*(?:the[-_]*)?author|autor(?:en)?[-_]*(?:box|info|profil|kasten)|entry-?author|\bvcard\b|saboxplugin|m-a-box|\bauthors?\b/,
  ],
  [
    'menu',
    /breadcrumb|brotkrume|pagination|\bpager\b|page-?nav|post-?nav|nav-?links|skip-?link|\btoc\b|table-?of-?contents|inhaltsverzeichnis|\bnav(?:igation|bar)?\b|\bfooter\b/,
  ],
  [
    'tags',
    /\btags?\b|\btags?[-_]*(?:list|links|cloud|wrapper)|(?:post|entry|article)[-_]*tags|schlagw|\bkeywords\b|\btopics?\b|cat-?links/,
  ],
  ['form', /^form\b|\| form\b/],
  ['cookie', /cookie|consent|gdpr|dsgvo|privacy[-_]*(?:embed|preview|notice)|embed[-_]*(?:consent|privacy)/],
  [
    'advert',
    /\badvert(?:s|isement|ising|orial)?\b|\banzeigen?\b|\bad[-_]*(?:slot|label|box|container|wrapper|unit)\b|\bsponsor(?:ed)?\b|outbrain|taboola|plista|affiliate/,
  ],
  [
    'teaser',
    /related|recommend|empfehlung|read-?more|more-?(?:articles|stories|news|posts|links)|also-?(?:read|like)|lesetipp|mehr-?(?:zum|themen)|similar|most-?(?:read|popular)|meistgelesen|trending|see-?also|crp_|yarpp|jp-related|\bpromo(?:s|tion|tions|box)?\b|teaser[-_]*(?:list|box|group|container)/,
  ],
]
/** Words that say so only of a block that is mostly links. */
const withLinks: HintTable = [
  ['teaser', /teaser|weiterlesen|popular|next-?(?:article|post)|prev(?:ious)?-?(?:article|post)|link-?(?:box|list)|infobox/],
  ['menu', /\bmenu\b|sidebar|widget|\baside\b|\bnav/],
]

export const linkShare = (block: Block): number => Math.min(1, block.linkChars / Math.max(1, block.text.length))

/** Running text that is no link: what an article mostly consists of. */
export const isParagraph = (block: Block): boolean => block.text.length > 70 && linkShare(block) < 0.35 && isRunning(block.text)

/** Characters of running text within each element, by its number. */
export function massOf(blocks: Iterable<Block>): {readonly of: ReadonlyMap<number, number>; readonly total: number} {
  const of = new Map<number, number>()
  let total = 0
  for (const block of blocks) {
    if (!isParagraph(block)) continue
    total += block.text.length
    for (const element of block.around) of.set(element, (of.get(element) ?? 0) + block.text.length)
  }
  return {of, total}
}
export type Mass = ReturnType<typeof massOf>

/**
 * Hints of the elements around a block that hold less than a quarter of the running text: what names an element that holds
 * the article ("article with-comments") says nothing about the blocks in it.
 */
export function smallHints(block: Block, mass: Mass): string {
  const small = block.hints.filter((_, i) => (mass.of.get(block.around[i] ?? -1) ?? 0) < 0.25 * mass.total || mass.total === 0)
  return small.slice(0, 8).join(' | ')
}

/** Share of link text and number of links in each list, by the list's number. */
export function listDensities(blocks: readonly Block[]): ReadonlyMap<number, {readonly share: number; readonly links: number}> {
  const sums = new Map<number, {chars: number; linkChars: number; links: number}>()
  for (const block of blocks) {
    if (block.list < 0) continue
    const sum = sums.get(block.list) ?? {chars: 0, linkChars: 0, links: 0}
    sum.chars += block.text.length
    sum.linkChars += block.linkChars
    sum.links += block.links
    sums.set(block.list, sum)
  }
  return new Map([...sums].map(([list, s]) => [list, {share: s.linkChars / Math.max(1, s.chars), links: s.links}]))
}

/** What is known of a page's elements when its blocks are judged. */
export interface PageView {
  readonly lists: ReturnType<typeof listDensities>
  readonly mass: Mass
  readonly pictures: ReadonlyMap<number, number>
  /** Characters of any text within each element. */
  readonly chars: ReadonlyMap<number, number>
  readonly title: Block | undefined
  /** Number of running paragraphs of the article by `kindOf`. */
  readonly kinds: ReadonlyMap<string, number>
  /** First letters of the page's description, in `plainText`. */
  readonly description: string
}

/** Letters and digits only: for asking whether two texts say the same. */
export const plainText = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Tag and class of a block and the two elements around it: paragraphs of one article are of one kind. */
export const kindOf = (block: Block): string => block.hints.slice(0, 3).join(' ')

export function kindsOf(blocks: Iterable<Block>): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  for (const block of blocks) if (isParagraph(block)) kinds.set(kindOf(block), (kinds.get(kindOf(block)) ?? 0) + 1)
  return kinds
}

export const leadHint =
  /\blead\b|lead-?text|intro|einleitung|teaser|summary|standfirst|excerpt|\bdec?k\b|description|subtitle|sub-?(?:head|line)|chapo|abstract|vorspann|unterzeile|untertitel|anriss|kurztext|entradilla|bajada|headnote|preamble/

export function charsOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const chars = new Map<number, number>()
  for (const block of blocks)
    for (const element of block.around) chars.set(element, (chars.get(element) ?? 0) + block.text.length)
  return chars
}

/** A caption without a name: the little text of an element that holds a picture and not the headline. */
function isBesidePicture(block: Block, {pictures, chars, title, kinds, description}: PageView): boolean {
  if (
    /^(?:h[1-6]|blockquote)$/.test(block.tag) ||
    block.hints[1]?.startsWith('blockquote') ||
    leadHint.test(block.hints[0] ?? '') ||
    (isParagraph(block) && (kinds.get(kindOf(block)) ?? 0) >= 3)
  )
    return false
  if (description.length > 24 && plainText(block.text).startsWith(description)) return false
  for (const [i, element] of block.around.slice(0, 4).entries()) {
    if ((chars.get(element) ?? 0) > (i === 0 ? 120 : 400) || title?.around.includes(element)) return false
    if (pictures.has(element)) return true
  }
  return false
}

/** Why a block is furniture by its place on the page, or undefined. Lines of text are judged later, by the line tables. */
export function pageReason(block: Block, view: PageView): string | undefined {
  const {lists, mass} = view
  const share = linkShare(block)
  const isShort = block.text.length < 400
  const quoted = /^(?:pre|td|th)$/.test(block.tag) || block.hints.slice(0, 3).some((hint) => hint.startsWith('blockquote'))
  if (block.tag === 'figcaption' || (block.inFigure && isShort && !quoted)) return 'caption'
  const hints = smallHints(block, mass)
  const named = sure.find(([, pattern]) => pattern.test(hints))?.[0]
  if (named && !(named === 'caption' && (!isShort || (endsSentence(block.text) && block.text.length > 200)))) return named
  if (isBesidePicture(block, view)) return 'caption'
  const list = lists.get(block.list)
  if (list && list.share > 0.55 && list.links >= 2) return 'link-list'
  if (share > 0.8 && !(endsSentence(block.text) && wordCount(block.text) > 12)) return 'teaser'
  return share > 0.3 ? withLinks.find(([, pattern]) => pattern.test(hints))?.[0] : undefined
}
