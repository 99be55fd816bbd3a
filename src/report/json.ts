import {cleanText} from './clean.ts'
import {publishedBeside} from './dates.ts'
import type {Draft} from './draft.ts'
import {ReadError} from './read-error.ts'
import type {When} from './report.ts'

type Value = Readonly<Record<string, unknown>>

/** One article as ninjs (1.x: `headline`, `body_text`; 2.x and 3.x: `headlines`, `bodies`) or schema.org (`articleBody`). */
export async function readJson(source: string, name: string): Promise<Draft> {
  const root: unknown = JSON.parse(source)
  const items = articlesIn(root)
  const bodies = await Promise.all(items.map(bodyOf))
  const full = items.flatMap((item, i) => (bodies[i] ? [{item, body: bodies[i]}] : []))
  if (full.length > 1) {
    throw new ReadError('not-one-report', name, {
      de: `eine Sammlung von ${full.length} Artikeln`,
      en: `a collection of ${full.length} articles`,
    })
  }
  const [only] = full
  if (!only) {
    const keys = isObject(root)
      ? Object.keys(root).slice(0, 5).join(', ')
      : Array.isArray(root)
        ? '[…]'
        : String(root).slice(0, 40)
    throw new ReadError('json-form', name, {de: `gefunden: ${keys}`, en: `found: ${keys}`})
  }
  return draftOf(only.item, only.body)
}

function draftOf(item: Value, body: string): Draft {
  const headline = oneLine(headlineOf(item))
  const text = cleanText(body).trim()
  const repeated = headline !== '' && text.startsWith(headline)
  const authors = authorsOf(item)
  const outlet = outletOf(item)
  const published = dateOf(item)
  const url = [item.url, item.canonicalUrl, item.uri, idOf(item.mainEntityOfPage)].find(
    (u) => typeof u === 'string' && /^https?:/.test(u),
  ) as string | undefined
  const language = stringOf(item.language) || stringOf(item.inLanguage)
  return {
    text: headline && !repeated ? `${headline}\n\n${text}` : text,
    ...(headline && {headline: {start: 0, end: headline.length}}),
    furniture: [],
    ...(authors.length > 0 && {authors}),
    ...(outlet && {outlet}),
    ...(published && {published}),
    ...(url && {url}),
    ...(language && {declared: language}),
    notes: [],
  }
}

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)
const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim()
const idOf = (value: unknown): unknown => (isObject(value) ? value['@id'] : value)

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

export const isArticleType = (type: unknown): boolean =>
  listOf(type).some((t) => /(?:Article|BlogPosting|Report|Statement|PressRelease)$/i.test(stringOf(t)))

async function bodyOf(item: Value): Promise<string | undefined> {
  const roles = listOf(item.bodies).filter(isObject)
  const isPlain = (b: Value) => /plain/.test(stringOf(b.contentType ?? b.contenttype))
  const body = roles.find(isPlain) ?? roles.find((b) => stringOf(b.value) !== '')
  const plain = stringOf(item.body_text) || stringOf(item.articleBody) || (body ? stringOf(body.value) : '')
  const marked = stringOf(item.body_html) || stringOf(item.body_xhtml)
  const text = plain || marked
  if (!text) return undefined
  return /<(?:p|br|div|h\d|ul)\b[^>]*>/i.test(text) ? (await import('./page.ts')).fragmentText(text) : text
}

function headlineOf(item: Value): string {
  const heads = listOf(item.headlines).filter(isObject)
  const main = heads.find((h) => /main|headline/i.test(stringOf(h.role))) ?? heads[0]
  return stringOf(item.headline) || (main ? stringOf(main.value) : '') || stringOf(item.title) || stringOf(item.name)
}

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

function outletOf(item: Value): string {
  const publisher = listOf(item.publisher)[0]
  const named = isObject(publisher) ? stringOf(listOf(publisher.name)[0]) : stringOf(publisher)
  const info = listOf(item.infosource ?? item.infosources).find(isObject)
  return oneLine(named || stringOf(item.source) || (info ? stringOf(info.name) : '') || stringOf(item.copyrightholder))
}

function dateOf(item: Value): When | undefined {
  const keys = [
    'datePublished',
    'firstcreated',
    'firstpublished',
    'contentcreated',
    'versioncreated',
    'dateCreated',
    'published',
    'date',
  ]
  const key = keys.find((k) => stringOf(item[k]) !== '')
  return key === undefined ? undefined : publishedBeside(stringOf(item[key]), key === 'datePublished' ? 'schema-org' : 'ninjs')
}
