/** The little of the DOM that is used here; linkedom's nodes fit it. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}
export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  readonly attributes: Iterable<{readonly name: string}>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  remove(): void
  appendChild(node: PageNode): void
  querySelectorAll(selector: string): Iterable<PageElement>
  querySelector(selector: string): PageElement | null
}
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isTextNode = (node: PageNode): boolean => node.nodeType === 3

/**
 * Prefix of the attribute that carries an element's number through Readability, which moves, renames and copies nodes. The
 * number is part of the name: where two elements are merged into one, both numbers stay.
 */
export const numberPrefix = 'data-element-'

// Dropped before parsing: heavy, never text. `[\s\S]*?` up to the end tag is linear, since each match consumes what it scans.
const heavy = /<(script|style|svg|template|noscript)\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi

/** Parses a page without its scripts, styles, drawings and templates (linkedom would show what is in them as text). */
export async function parsePage(html: string): Promise<{readonly document: PageDocument; readonly cutAfter?: number}> {
  // the bundle of the same parser: one file to load instead of some two hundred, 40 ms instead of 140
  const {parseHTML} = await import('linkedom/worker')
  const full = html.replace(heavy, ' ')
  const light = untilTooDeep(full)
  const whole = /<(?:html|body)\b/i.test(light) ? light : `<html><body>${light}</body></html>`
  const document = parseHTML(whole).document as unknown as PageDocument
  for (const template of [...document.querySelectorAll('template,script:not([type="application/ld+json"]),style')])
    template.remove()
  gatherBody(document)
  return {document, ...(light.length < full.length && {cutAfter: light.length})}
}

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr p li'.split(' '))

/** The page up to where elements nest without end: the parser's time grows with the square of the depth. */
function untilTooDeep(html: string): string {
  let depth = 0
  for (const found of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (voidTags.has(found[2]?.toLowerCase() ?? '')) continue
    depth = found[1] ? Math.max(0, depth - 1) : depth + 1
    if (depth > 2000) return html.slice(0, found.index)
  }
  return html
}

// Broken pages leave their text beside an empty body: it is moved in, since Readability looks nowhere else.
function gatherBody({documentElement, body}: PageDocument): void {
  if (!documentElement || !body) return
  for (const child of [...documentElement.childNodes]) {
    if (child !== body && isElement(child) && child.localName !== 'head') body.appendChild(child)
  }
}
