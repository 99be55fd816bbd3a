import {articlesIn, authorsOf, isObject, listOf, oneLine, stringOf, type Value} from './articles.ts'
import {cleanText} from './clean.ts'
import {publishedBeside} from './dates.ts'
import type {Draft} from './draft.ts'
import {ReadError} from './read-error.ts'
import type {When} from './report.ts'

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

const idOf = (value: unknown): unknown => (isObject(value) ? value['@id'] : value)

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
