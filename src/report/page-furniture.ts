import {endsSentence, wordCount} from './lines.ts'
import type {Block} from './page-blocks.ts'

/** Words in class, id and role that name a part of a page, by reason. A hint alone decides only in `sure`. */
const sure: readonly (readonly [because: string, pattern: RegExp])[] = [
  [
    'caption',
    /\b(?:fig-?)?caption\b|bildunterschrift|bildunterzeile|bildnachweis|bildtext|image[-_]?(?:caption|credit|copyright|source|desc)|photo-?credit|img-?(?:caption|credit|text)|media-?(?:caption|credit|copyright)|picture-?(?:caption|credit)|wp-caption-text|copyright|\bcredits?\b/,
  ],
  [
    'share',
    /\bshar(?:e|ing)\b|social-?(?:bar|share|media|links|icons|buttons)|sharedaddy|addtoany|shariff|share-?(?:bar|buttons|tools|links)/,
  ],
  ['comments', /\bcomments?(?:-?(?:list|area|form|section|wrapper|respond|thread|body))?\b|\bkommentare?\b|disqus|\brespond\b/],
  ['newsletter', /newsletter|subscribe|subscription|sign-?up\b|abo-?(?:box|teaser)/],
  [
    'author-box',
    /author-?(?:box|bio|info|card|profile|description|about|details)|about-?(?:the-?)?author|autor(?:en)?-?(?:box|info|profil|kasten)|entry-?author|\bvcard\b/,
  ],
  [
    'menu',
    /breadcrumb|brotkrume|pagination|\bpager\b|page-?nav|post-?nav|nav-?links|skip-?link|\btoc\b|table-of-contents|inhaltsverzeichnis/,
  ],
  [
    'tags',
    /\btags?(?:-?(?:list|links|cloud|wrapper))?\b|post-?tags|entry-?tags|schlagw|keywords|article-?tags|\btopics?(?:-?list)?\b|cat-?links/,
  ],
  ['cookie', /cookie|consent|gdpr|dsgvo|cmp-/],
  [
    'advert',
    /\badvert(?:isement|ising)?\b|\banzeige\b|\bad-?(?:slot|label|box|container|wrapper)\b|\bsponsor(?:ed)?\b|outbrain|taboola|plista|affiliate/,
  ],
  ['paywall', /paywall|piano-|plus-?teaser|paid-?barrier/],
]
const withLinks: readonly (readonly [because: string, pattern: RegExp])[] = [
  [
    'teaser',
    /related|recommend|empfehl|teaser|read-?more|more-?(?:articles|stories|news|on|posts|links)|also-?read|weiterlesen|lesetipp|mehr-?(?:zum|themen)|similar|popular|most-?read|meistgelesen|trending|see-?also|promo|next-?(?:article|post)|prev(?:ious)?-?(?:article|post)|linkbox|link-?list|infobox-?links|crp_|yarpp|jp-related/,
  ],
  ['menu', /\bnav(?:igation|bar)?\b|\bmenu\b|sidebar|widget|footer|\baside\b/],
]

const linkShare = (block: Block) => (block.text.length === 0 ? 0 : Math.min(1, block.linkChars / block.text.length))

/** Hints of the block's element and the two around it: further out they name the page, not the block. */
const nearHints = (block: Block, depth = 3) => block.hints.split(' | ').slice(0, depth).join(' | ')

/** Share of link text and number of links in each list, by the list's number. */
export function listDensities(
  blocks: readonly Block[],
): ReadonlyMap<number, {readonly share: number; readonly links: number; readonly words: number}> {
  const sums = new Map<number, {chars: number; linkChars: number; links: number; words: number}>()
  for (const block of blocks) {
    if (block.list < 0) continue
    const sum = sums.get(block.list) ?? {chars: 0, linkChars: 0, links: 0, words: 0}
    sum.chars += block.text.length
    sum.linkChars += block.linkChars
    sum.links += block.links
    sum.words += wordCount(block.text)
    sums.set(block.list, sum)
  }
  return new Map(
    [...sums].map(([list, s]) => [list, {share: s.linkChars / Math.max(1, s.chars), links: s.links, words: s.words}]),
  )
}

/** Why a block is furniture by its place on the page, or undefined. Lines of text are judged later, by the line tables. */
export function pageReason(block: Block, lists: ReturnType<typeof listDensities>): string | undefined {
  const near = nearHints(block)
  const share = linkShare(block)
  const isShort = block.text.length < 300
  if (block.tag === 'figcaption' || (block.inFigure && isShort && !['blockquote', 'pre', 'td', 'th'].includes(block.tag)))
    return 'caption'
  if (isShort) {
    const found = sure.find(([, pattern]) => pattern.test(near))
    if (found && !(found[0] === 'caption' && endsSentence(block.text) && block.text.length > 150)) return found[0]
  }
  const list = lists.get(block.list)
  if (list && list.share > 0.55 && list.links >= 2) return 'link-list'
  if (share > 0.8 && !(endsSentence(block.text) && wordCount(block.text) > 12)) return 'teaser'
  if (share > 0.3) return withLinks.find(([, pattern]) => pattern.test(nearHints(block, 4)))?.[0]
  return undefined
}
