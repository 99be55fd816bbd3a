import {isElement, isTextNode, numberPrefix, type PageElement, type PageNode} from './page-dom.ts'

/** A stretch of text that stands by itself on a page: a paragraph, heading, list item, cell. */
export interface Block {
  readonly text: string
  /** Number of the element that holds it, as set with `numberPrefix`. */
  readonly element: number
  readonly tag: string
  /** Elements around it, innermost first, by number. */
  readonly around: readonly number[]
  /** Tag, class, id, role and the like of each element of `around`, lower case. */
  readonly hints: readonly string[]
  readonly linkChars: number
  readonly links: number
  readonly boldChars: number
  /** Number of the list or table it is in, or -1. */
  readonly list: number
  readonly inFigure: boolean
  readonly inHeader: boolean
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const skipped = new Set(
  'script style noscript template svg iframe object embed button select option input textarea canvas audio video map head title meta link datalist progress dialog'.split(
    ' ',
  ),
)

const pictureTags = new Set(['img', 'picture', 'video', 'amp-img', 'audio', 'iframe'])

/** An element as a step of a path: which of its name it is in its parent, from 1. */
export interface Step {
  readonly tag: string
  readonly id: string | null
  readonly nth: number
  readonly parent: number
}

interface State {
  readonly blocks: Block[]
  readonly elements: Step[]
  readonly pictures: Map<number, number>
  parts: string[]
  linkChars: number
  links: number
  boldChars: number
  isBroken: boolean
}

interface Place {
  readonly element: number
  readonly tag: string
  readonly hints: readonly string[]
  readonly around: readonly number[]
  readonly list: number
  readonly inFigure: boolean
  readonly inHeader: boolean
  readonly inLink: boolean
  readonly inBold: boolean
  readonly inPre: boolean
}

/** A page's text and where it stands. */
export interface PageBlocks {
  readonly blocks: readonly Block[]
  /** Elements by number. */
  readonly elements: readonly Step[]
  /** Number of pictures and players within an element, by its number. */
  readonly pictures: ReadonlyMap<number, number>
  /** Elements nest without end: the tree is not to be walked by others. */
  readonly isBroken: boolean
}

/** All blocks of a page in order, and its elements by number; numbers are written into the tree. */
export function blocksOf(root: PageElement): PageBlocks {
  const state: State = {
    blocks: [],
    elements: [],
    pictures: new Map(),
    parts: [],
    linkChars: 0,
    links: 0,
    boldChars: 0,
    isBroken: false,
  }
  const place: Place = {
    element: 0,
    tag: 'body',
    hints: [],
    around: [],
    list: -1,
    inFigure: false,
    inHeader: false,
    inLink: false,
    inBold: false,
    inPre: false,
  }
  visit(root, place, state, {depth: 0, parent: -1, nth: 1})
  flush(place, state)
  return {blocks: state.blocks, elements: state.elements, pictures: state.pictures, isBroken: state.isBroken}
}

/** Pages nest some forty elements deep; what lies beyond this depth is broken markup without end. */
const deepest = 400

interface Position {
  readonly depth: number
  readonly parent: number
  readonly nth: number
}

function visit(node: PageNode, place: Place, state: State, {depth, parent, nth}: Position): void {
  if (isTextNode(node)) addText(node.textContent ?? '', place, state)
  if (!isElement(node)) return
  const tag = node.localName
  const number = state.elements.length
  state.elements.push({tag, id: node.getAttribute('id'), nth, parent})
  node.setAttribute(numberPrefix + number, '')
  if (pictureTags.has(tag))
    for (const element of place.around) state.pictures.set(element, (state.pictures.get(element) ?? 0) + 1)
  if (depth > deepest) state.isBroken = true
  if (skipped.has(tag) || isHidden(node) || depth > deepest) return
  if (tag === 'br') {
    state.parts.push('\n')
    return
  }
  // a heading is one line, whatever it is laid out with
  const inHeading = /^h[1-6]$/.test(place.tag)
  const isBlock = blockTags.has(tag) && !inHeading
  if (isBlock) flush(place, state)
  else if (inHeading && blockTags.has(tag)) state.parts.push(' ')
  if (isLink(node)) state.links++
  const inside = placeIn(node, tag, number, place, isBlock)
  const seen = new Map<string, number>()
  for (const child of node.childNodes) {
    const name = isElement(child) ? child.localName : ''
    seen.set(name, (seen.get(name) ?? 0) + 1)
    visit(child, inside, state, {depth: depth + 1, parent: number, nth: seen.get(name) ?? 1})
  }
  if (isBlock) flush(inside, state)
}

function placeIn(node: PageElement, tag: string, number: number, place: Place, isBlock: boolean): Place {
  const inLink = place.inLink || isLink(node)
  const inBold = place.inBold || tag === 'b' || tag === 'strong'
  if (!isBlock) return inLink === place.inLink && inBold === place.inBold ? place : {...place, inLink, inBold}
  const own = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'aria-label']
    .map((name) => node.getAttribute(name))
    .filter(Boolean)
    .join(' ')
    .slice(0, 300)
  return {
    element: number,
    tag,
    hints: [hintOf(tag, own), ...place.hints],
    around: [number, ...place.around],
    list: ['ul', 'ol', 'dl', 'table', 'menu'].includes(tag) ? number : place.list,
    inFigure: place.inFigure || tag === 'figure' || tag === 'figcaption',
    inHeader: place.inHeader || tag === 'header' || tag === 'nav' || tag === 'footer',
    inLink,
    inBold,
    inPre: place.inPre || tag === 'pre',
  }
}

// State classes of publishing systems ("tag-politics", "has-share-button") say nothing about the element's part in the page.
function hintOf(tag: string, own: string): string {
  const words = own.toLowerCase().split(/\s+/)
  const telling = words.filter(
    (word) =>
      word.length < 45 && !/^(?:tag|category|post|type|status|format|has|is|no|with|js|enable)[-_]|(?:-[^-]+){5}/.test(word),
  )
  return `${tag} ${telling.slice(0, 10).join(' ')}`
}

function addText(text: string, place: Place, state: State): void {
  const shown = place.inPre ? text : text.replace(/[ \t\r\n\f]+/g, ' ')
  const length = shown.trim().length
  if (place.inLink) state.linkChars += length
  if (place.inBold) state.boldChars += length
  state.parts.push(shown)
}

function flush(place: Place, state: State): void {
  const {linkChars, links, boldChars} = state
  const text = state.parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim()
  state.parts = []
  state.linkChars = state.links = state.boldChars = 0
  if (text === '') return
  const {element, tag, hints, around, list, inFigure, inHeader} = place
  // a double line break separates paragraphs as a paragraph element does
  for (const paragraph of text.split(/\n{2,}/)) {
    const share = paragraph.length / text.length
    const part = {linkChars: linkChars * share, links: links * share, boldChars: boldChars * share}
    state.blocks.push({text: paragraph, element, tag, hints, around, list, inFigure, inHeader, ...part})
  }
}

/** A link that leads away; anchors within the page are part of headings. */
function isLink(element: PageElement): boolean {
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  return href !== null && !href.startsWith('#')
}

function isHidden(element: PageElement): boolean {
  const style = element.getAttribute('style') ?? ''
  const spoken = /\b(?:sr-only|visually-?hidden|screen-reader(?:-text)?|screenreader)\b/i.test(
    element.getAttribute('class') ?? '',
  )
  return (
    spoken ||
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) ||
    element.getAttribute('type') === 'hidden'
  )
}

/** CSS path to an element, from the nearest element with an id of plain letters, or from the root of the numbering. */
export function cssPath(elements: readonly Step[], element: number): string {
  const steps: string[] = []
  for (let step = elements[element]; step; step = elements[step.parent]) {
    if (step.id && /^[A-Za-z][\w-]*$/.test(step.id)) return [`#${step.id}`, ...steps].join('>')
    steps.unshift(step.parent < 0 ? step.tag : `${step.tag}:nth-of-type(${step.nth})`)
  }
  return steps.join('>')
}
