import {type Credit, creditIn, type Dateline, datelineAt} from './dateline.ts'
import type {Draft} from './draft.ts'
import {furnitureLinesIn, headlineParts} from './furniture.ts'
import {asFurniture, factsOf, findHeadline, headEnd, type LineFacts} from './head.ts'
import {isRunning, type Line, linesOf} from './lines.ts'
import type {Furniture, TextRange} from './report.ts'

/** Lines at the end of a text in which a credit, slug or byline may stand. */
const footLines = 6

/** "Liveticker: Brand im Hafen" at the top of a text is its headline, further down a pointer to another one. */
const mayBeHeadline = new Set(['teaser', 'tags', 'caption', 'contact', 'source-link'])

/** Finds headline, dateline, byline, credits and furniture in a draft's text; what the draft already knows stays. */
export function layOut(draft: Draft, siteNames: readonly string[]): Draft {
  const lines = linesOf(draft.text)
  const within = (ranges: readonly TextRange[]) => (line: Line) => ranges.some((r) => line.start < r.end && line.end > r.start)
  const known = draft.headline ? [draft.headline] : []
  const rough = furnitureLinesIn(
    lines,
    (line, because) => within(known)(line) || (line === lines[0] && mayBeHeadline.has(because)),
  )
  const facts = factLines(draft.text, lines)
  const taken = [...rough, ...draft.furniture, ...facts.keys()]
  const head = draft.headline ? undefined : headOf(lines, within(taken), siteNames)
  const headline = draft.headline ?? head?.headline
  const spared = headline ? [headline] : []
  const furniture = furnitureLinesIn(lines, within([...spared, ...facts.keys()]))
  const body = lines.filter(
    (line) => !within([...spared, ...furniture, ...draft.furniture, ...facts.keys(), ...(head?.furniture ?? [])])(line),
  )
  const dateline = firstDateline(draft.text, body)
  const credits = creditsOf(
    draft.text,
    lines.filter((line) => !within(spared)(line)),
  )
  return merge(draft, {
    headline,
    dateline,
    credits,
    facts: [...facts].map(([line, fact]) => ({line, fact})),
    furniture: [...furniture, ...(head?.furniture ?? [])],
  })
}

function headOf(lines: readonly Line[], skip: (line: Line) => boolean, siteNames: readonly string[]) {
  const {headline, kicker} = findHeadline(lines.slice(0, 40), skip)
  const line = lines[headline]
  if (!line) return undefined
  const {start, end, tails} = headlineParts(line, siteNames)
  const above = lines[kicker] ? [asFurniture(lines[kicker], 'kicker')] : []
  return {headline: {start, end}, furniture: [...above, ...tails]}
}

/** Bylines and dates stand above the first running sentence or in the last lines; elsewhere such a line is text. */
function factLines(text: string, lines: readonly Line[]): Map<Line, LineFacts> {
  const end = Math.max(headEnd(lines), 1)
  const found = new Map<Line, LineFacts>()
  for (const [i, line] of lines.entries()) {
    const outside = i > end + 1 && i < lines.length - footLines
    const facts = isRunning(line.text) && line.text.length > 120 ? undefined : factsOf(text, line)
    if (facts && !(outside && facts.because !== 'byline')) found.set(line, facts)
  }
  return found
}

function firstDateline(text: string, body: readonly Line[]): Dateline | undefined {
  for (const [i, line] of body.slice(0, 3).entries()) {
    const found = datelineAt(text, line.start, line.text, i === 0 || isRunning(line.text))
    if (found) return found
  }
  return undefined
}

function creditsOf(text: string, lines: readonly Line[]): readonly Credit[] {
  return lines
    .slice(1)
    .slice(-footLines)
    .map((line) => creditIn(text, line.start, line.text))
    .filter((c) => c !== undefined)
}

interface Found {
  readonly headline: TextRange | undefined
  readonly dateline: Dateline | undefined
  readonly credits: readonly Credit[]
  readonly facts: readonly {readonly line: Line; readonly fact: LineFacts}[]
  readonly furniture: readonly Furniture[]
}

/** What the input said outright (metadata) goes before what its lines say. */
function merge(draft: Draft, found: Found): Draft {
  const facts = found.facts.map(({fact}) => fact)
  const authors = draft.authors ?? facts.find((f) => f.authors)?.authors
  const outlet = draft.outlet ?? facts.find((f) => f.outlet)?.outlet
  const dated = [found.dateline?.published, ...facts.map((f) => f.published), ...found.credits.map((c) => c.published)]
  const published = draft.published ?? dated.find((when) => when !== undefined)
  const agency = found.dateline?.agency ?? found.credits.find((c) => c.agency)?.agency
  const furniture = [
    ...draft.furniture,
    ...found.facts.map(({line, fact}) => asFurniture(line, fact.because)),
    ...found.credits.map((c) => ({...c.range, because: c.because})),
    ...found.furniture,
  ]
  return {
    ...draft,
    furniture: inOrder(furniture),
    ...(found.headline && {headline: found.headline}),
    ...(found.dateline && {dateline: found.dateline.range}),
    ...(authors && {authors}),
    ...(outlet && {outlet}),
    ...(published && {published}),
    ...(agency && {agency}),
  }
}

/** Furniture by start, none overlapping: of two that do, the one named first stays. */
export function inOrder(furniture: readonly Furniture[]): readonly Furniture[] {
  const sorted = furniture.map((f, rank) => ({f, rank})).sort((a, b) => a.f.start - b.f.start || a.rank - b.rank)
  const kept: Furniture[] = []
  for (const {f} of sorted) {
    const last = kept.at(-1)
    if (f.end > f.start && (!last || f.start >= last.end)) kept.push(f)
  }
  return kept
}
