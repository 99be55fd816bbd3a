import {cleanText} from './clean.ts'
import {publishedBeside} from './dates.ts'
import type {Draft} from './draft.ts'

/** Characters of Markdown looked at: more than a report can have, with its links. */
const longestSource = 1_000_000

const frontMatter = /^---\n([\s\S]{0,5000}?)\n(?:---|\.\.\.)\n/

/** Markdown without its marks: headings and paragraphs as lines, links as their words, pictures and code left out. */
export function readMarkdown(raw: string): Draft {
  const source = cleanText(raw.slice(0, longestSource)).replace(/^\s*\n/, '')
  const front = frontMatter.exec(source)
  const fields = front ? fieldsOf(front[1] ?? '') : new Map<string, string>()
  const lines = source.slice(front?.[0].length ?? 0).split('\n')
  const written = withoutFences(lines)
    .map(plainLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const firstHeading = lines.map((line) => /^#{1,2} (.+?)#*$/.exec(line)?.[1]).find(Boolean)
  const wanted = firstHeading === undefined ? fields.get('title') : plainLine(firstHeading).trim()
  const at = wanted ? `\n${written}\n`.indexOf(`\n${wanted}\n`) : -1
  const text = wanted && at < 0 ? `${wanted}\n\n${written}` : written
  const start = Math.max(at, 0)
  const published = publishedBeside(fields.get('date') ?? '', 'front-matter')
  const outlet = fields.get('outlet') ?? fields.get('source') ?? fields.get('publisher')
  const author = fields.get('author')
  return {
    text,
    furniture: [],
    ...(wanted && {headline: {start, end: start + wanted.length}}),
    ...(published && {published}),
    ...(outlet && {outlet}),
    ...(author && {authors: author.split(/, | und | and /)}),
    notes: [],
  }
}

const fieldsOf = (block: string) =>
  new Map([...block.matchAll(/^(\w+): *["']?(.+?)["']?$/gm)].map(([, key = '', value = '']) => [key.toLowerCase(), value]))

function withoutFences(lines: readonly string[]): readonly string[] {
  let inside = false
  return lines.filter((line) => {
    if (!/^\s*(?:```|~~~)/.test(line)) return !inside
    inside = !inside
    return false
  })
}

function plainLine(line: string): string {
  return line
    .replace(/^ {0,3}(?:#{1,6} +|>+ ?|[-*+] +|(?:[-*_] ?){3,}$)/, '')
    .replace(/^\[[^\]]+\]: \S+.*$/, '')
    .replace(/!\[[^[\]\n]{0,400}\]\([^()\n]{0,2000}\)/g, '')
    .replace(/\[([^[\]\n]{0,400})\]\([^()\n]{0,2000}\)/g, '$1')
    .replace(/\[([^[\]\n]{0,400})\]\[[^[\]\n]{0,200}\]/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.{1,600}?)\1/g, '$2')
    .replace(/(^|[^\p{L}\p{N}*_])[*_](?=\S)([^*_\n]{1,600})[*_](?![\p{L}\p{N}])/gu, '$1$2')
    .replace(/`([^`\n]{1,600})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/#+ *$/, '')
    .trimEnd()
}
