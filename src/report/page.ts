import {cleanText} from './clean.ts'
import type {Draft} from './draft.ts'
import {articleOf, type Part} from './page-article.ts'
import {blocksOf, cssPath, type Step} from './page-blocks.ts'
import {parsePage} from './page-dom.ts'
import {factsOfPage, unescapeTwice} from './page-facts.ts'
import {keptByReadability} from './page-kept.ts'
import {ReadError} from './read-error.ts'
import type {Furniture, PageOrigin} from './report.ts'

/** Real pages have some thousand elements; Readability's time grows faster than their number. */
const mostElements = 40_000

/** Article of a page: headline, lead and text in order, what is no part of it marked with its reason, each block with its element. */
export async function readPage(html: string, name: string): Promise<Draft> {
  const {document, cutAfter} = await parsePage(html)
  const root = document.body ?? document.documentElement
  if (!root) throw noArticle(name, 0)
  const facts = factsOfPage(document)
  const {blocks, elements, pictures, isBroken} = blocksOf(root)
  const clean = blocks.map((block) => ({...block, text: cleanText(unescapeTwice(block.text)).trim()})).filter((b) => b.text)
  const kept = isBroken || elements.length > mostElements ? new Set<number>() : await keptByReadability(document)
  const article = articleOf({blocks: clean, pictures}, kept, facts)
  const length = article.parts.reduce((n, part) => n + (part.because ? 0 : part.block.text.length), 0)
  if (length < 40) throw noArticle(name, length)
  return {
    ...assemble(article.parts, article.headline, elements),
    ...(facts.authors.length > 0 && {authors: facts.authors}),
    ...(facts.outlet && {outlet: facts.outlet}),
    ...(facts.published && {published: facts.published}),
    ...(facts.url && {url: facts.url}),
    ...(facts.language && {declared: facts.language}),
    notes: [
      ...(facts.body.length > 500 && length < 0.5 * facts.body.length ? [`page-incomplete: ${facts.body.length}`] : []),
      ...(cutAfter === undefined ? [] : [`page-cut: ${cutAfter}`]),
    ],
  }
}

const noArticle = (name: string, length: number) =>
  new ReadError('no-article', name, {
    de: `nur ${length} Zeichen Fließtext gefunden`,
    en: `only ${length} characters of running text found`,
  })

function assemble(parts: readonly Part[], headline: Part | undefined, elements: readonly Step[]) {
  const furniture: Furniture[] = []
  const origins: PageOrigin[] = []
  let text = ''
  let title: {start: number; end: number} | undefined
  for (const part of parts) {
    if (text) text += '\n\n'
    const range = {start: text.length, end: text.length + part.block.text.length}
    text += part.block.text
    if (part === headline) title = range
    if (part.because) furniture.push({...range, because: part.because})
    const path = cssPath(elements, part.block.element)
    if (path) origins.push({...range, path})
  }
  return {text, furniture, origins, ...(title && {headline: title})}
}

/** Text of a piece of HTML, block by block: for the HTML bodies of JSON items. */
export async function fragmentText(html: string): Promise<string> {
  const {document} = await parsePage(html)
  const root = document.body ?? document.documentElement
  return root
    ? blocksOf(root)
        .blocks.map((block) => block.text)
        .join('\n\n')
    : ''
}
