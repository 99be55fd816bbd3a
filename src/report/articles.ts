import {cleanText} from './clean.ts'

/** A JSON object of unknown fields. */
export type Value = Readonly<Record<string, unknown>>

/** A plain object, no list. */
export const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)
/** A string without the spaces around it; anything else is empty. */
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
/** One value or a list of them as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
/** Clean text in one line. */
export const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim()

/** Objects that may be an article, whether bare, in a list, in `@graph`, or under `item` or `mainEntity`. */
export function articlesIn(root: unknown, depth = 0): readonly Value[] {
  if (depth > 3) return []
  if (Array.isArray(root)) return root.slice(0, 1000).flatMap((value) => articlesIn(value, depth + 1))
  if (!isObject(root)) return []
  const inner = [root['@graph'], root.item, root.mainEntity, root.items, root.articles, root.data].flatMap((v) =>
    articlesIn(v, depth + 1),
  )
  const own =
    isArticleType(root['@type']) ||
    'headline' in root ||
    'headlines' in root ||
    'body_text' in root ||
    'bodies' in root ||
    'articleBody' in root
  return own ? [root, ...inner] : inner
}

/** schema.org types that are articles: NewsArticle, ReportageNewsArticle, BlogPosting … */
export const isArticleType = (type: unknown): boolean =>
  listOf(type).some((t) => /(?:Article|BlogPosting|Report|Statement|PressRelease)$/i.test(stringOf(t)))

const byline = /^(?:von|by|text:?|autor(?:in)?:?)\s+/i

/** Persons only: schema.org authors of type Organization and addresses are none. */
export function authorsOf(item: Value): readonly string[] {
  const named = listOf(item.author).flatMap((a) =>
    isObject(a) ? (/Organi[sz]ation/i.test(stringOf(a['@type'])) ? [] : listOf(a.name).map(stringOf)) : [stringOf(a)],
  )
  const lines = [
    stringOf(item.byline),
    stringOf(item.by),
    ...listOf(item.authors).map((a) => (isObject(a) ? stringOf(a.name) : stringOf(a))),
  ]
  const all = [...named, ...lines.map((line) => line.replace(byline, ''))].flatMap((n) =>
    oneLine(n).split(/\s*(?:,|;| und | and | & )\s*/),
  )
  return [...new Set(all.map((n) => n.replace(byline, '').replace(/\s*\([^)]{0,40}\)/g, '')).filter(isPersonName))]
}

/** Two to five words, no digits, address or house name: agencies and newsrooms are not persons. */
export function isPersonName(name: string): boolean {
  const words = name.split(/\s+/)
  const house =
    /redaktion|zeitung|online|news|agentur|team|\b(?:dpa|afp|ap|reuters|epd|kna|sid|apa|afx|dts)\b|https?:|www\.|@|\d|\.(?:de|com|at|ch)\b|magazin|presse|verlag|staff|editor|desk|anzeige/i
  return words.length >= 2 && words.length <= 5 && !house.test(name) && words.some((w) => /^\p{Lu}/u.test(w))
}
