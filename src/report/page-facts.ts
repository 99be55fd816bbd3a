import {articlesIn, authorsOf, isArticleType, isPersonName, stringOf, type Value} from './articles.ts'
import {cleanText} from './clean.ts'
import {publishedBeside} from './dates.ts'
import type {PageDocument} from './page-dom.ts'
import type {When} from './report.ts'

/** What a page says about its article outside the text. */
export interface PageFacts {
  /** Headline candidates in order of trust, without site suffix. */
  readonly headlines: readonly string[]
  readonly description: string
  readonly outlet?: string
  readonly authors: readonly string[]
  readonly published?: When
  readonly url?: string
  readonly language?: string
  /** schema.org `articleBody`, the second witness. */
  readonly body: string
}

const oneLine = (text: string) => cleanText(unescapeTwice(text)).replace(/\s+/g, ' ').trim()

/** Names of `meta` elements by what they say, in order of trust. */
const metaNames = {
  outlet: 'og:site_name application-name dc.publisher publisher twitter:site',
  title: 'og:title twitter:title',
  description: 'og:description description twitter:description',
  author: 'author article:author dc.creator parsely-author',
  published:
    'article:published_time og:published_time date dc.date dc.date.issued dcterms.created datepublished pubdate sailthru.date parsely-pub-date cxenseparse:recs:publishtime',
  url: 'og:url',
  language: 'og:locale',
} as const

/** Inventory of the head of a page: JSON-LD, OpenGraph, canonical link, time elements, h1. To be taken before anything changes the tree. */
export function factsOfPage(document: PageDocument): PageFacts {
  const meta = metaOf(document)
  const articles = jsonLdOf(document)
  const stated = (what: keyof typeof metaNames) =>
    metaNames[what]
      .split(' ')
      .map((name) => meta.get(name))
      .find(Boolean) ?? ''
  const outlet = oneLine(publisherOf(articles) || stated('outlet').replace(/^@/, ''))
  const title = stated('title') || (document.querySelector('title')?.textContent ?? '')
  const headings = [...document.querySelectorAll('h1')].slice(0, 5).map((h) => h.textContent ?? '')
  const headlines = [stringOf(articles[0]?.headline), title, ...headings]
    .map((h) => withoutSite(oneLine(h), outlet))
    .filter(Boolean)
  const published = dateOf(document, articles, stated('published'))
  const authors = articles.flatMap((article) => authorsOf(article))
  const written = stated('author')
    .split(/\s*(?:,|;| und | and )\s*/)
    .map(oneLine)
    .filter(isPersonName)
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? stated('url')
  const language = document.documentElement?.getAttribute('lang') ?? stated('language')
  return {
    headlines,
    description: oneLine(stated('description') || stringOf(articles[0]?.description)),
    ...(outlet && {outlet}),
    authors: [...new Set(authors.length > 0 ? authors : written)],
    ...(published && {published}),
    ...(/^https?:/.test(url) && {url}),
    ...(language && {language}),
    body: articles.map((article) => stringOf(article.articleBody)).sort((a, b) => b.length - a.length)[0] ?? '',
  }
}

function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
    const value = meta.getAttribute('content')?.trim()
    if (key && value && !found.has(key)) found.set(key, value)
  }
  return found
}

/** Articles in the page's JSON-LD, the fullest first; blocks that do not parse are mended once (raw line breaks) or passed over. */
function jsonLdOf(document: PageDocument): readonly Value[] {
  const articles: Value[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').trim().replace(/^<!--|-->$|^\/\*.*?\*\/|;$/g, '')
    const value = parsed(source) ?? parsed(source.replace(/[\u0000-\u001f]+/g, ' '))
    articles.push(...articlesIn(value).filter((a) => isArticleType(a['@type'])))
  }
  return articles.sort((a, b) => Object.keys(b).length - Object.keys(a).length)
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

function publisherOf(articles: readonly Value[]): string {
  for (const article of articles) {
    const publisher = Array.isArray(article.publisher) ? article.publisher[0] : article.publisher
    const name = typeof publisher === 'object' && publisher !== null ? (publisher as Value).name : publisher
    if (typeof name === 'string' && name.trim()) return name
  }
  return ''
}

function dateOf(document: PageDocument, articles: readonly Value[], meta: string): When | undefined {
  for (const article of articles) {
    const when = publishedBeside(stringOf(article.datePublished) || stringOf(article.dateCreated), 'schema-org')
    if (when) return when
  }
  const when = meta ? publishedBeside(meta, 'open-graph') : undefined
  if (when) return when
  const times = [...document.querySelectorAll('article time, main time, time[pubdate], [itemprop="datePublished"], time')].slice(
    0,
    3,
  )
  for (const time of times) {
    const found = publishedBeside(
      time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '',
      'time-element',
    )
    if (found) return found
  }
  return undefined
}

/** "Headline - Site" and "Headline | Section | Site" without what names the site. */
export function withoutSite(title: string, outlet: string): string {
  const cut = title.split(/\s+[|»·]\s+/)[0] ?? title
  const tail = /^(.{10,}\S)\s+[-–—:]\s+([^-–—:]{2,40})$/.exec(cut)
  const [, front = '', site = ''] = tail ?? []
  const names = (a: string, b: string) => a !== '' && b !== '' && (a.includes(b) || b.includes(a))
  const plain = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return tail && (names(plain(site), plain(outlet)) || /\.(?:de|com|at|ch|net|org)$/i.test(site)) ? front : cut
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  euro: '€',
  eacute: 'é',
  middot: '·',
}

/** Entities that were escaped twice ("&amp;auml;" comes out of the parser as "&auml;"). */
export function unescapeTwice(text: string): string {
  if (!/&#?\w{2,8};/.test(text)) return text
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
      if (code > 31 && code < 0x110000) return String.fromCodePoint(code)
      return entities[name ?? ''] ?? whole
    },
  )
}
