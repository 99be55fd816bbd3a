import {type Credit, creditIn} from './credit.ts'
import {type Dateline, datelineAt} from './dateline.ts'
import type {Draft} from './draft.ts'
import {furnitureLinesIn, headlineParts} from './furniture.ts'
import {asFurniture, bareBylineOf, factsOf, findHeadline, headEnd, type LineFacts, signatureOf} from './head.ts'
import {isRunning, type Line, linesOf} from './lines.ts'
import type {Furniture, TextRange} from './report.ts'

/** Lines at the end of a text in which a credit, slug or byline may stand. */
const footLines = 6

/** "Liveticker: Brand im Hafen" at the top of a text is its headline, further down a pointer to another one. */
const mayBeHeadline = new Set(['teaser', 'tags', 'caption', 'contact', 'source-link', 'credit', 'programme-note'])

/** Finds headline, dateline, byline, credits and furniture in a draft's text; what the draft already knows stays. */
export function layOut(draft: Draft, siteNames: readonly string[]): Draft {
  const lines = linesOf(draft.text)
  const facts = factLines(draft.text, lines)
  const head = draft.headline
    ? {headline: draft.headline, furniture: []}
    : headOf(draft, lines, facts, [...siteNames, ...ownersOf(lines)])
  const spared = head.headline ? [head.headline] : []
  const furniture = furnitureLinesIn(lines, covering([...spared, ...facts.keys()]))
  const isTaken = covering([...spared, ...furniture, ...draft.furniture, ...facts.keys(), ...head.furniture])
  const isHeadline = covering(spared)
  const foot = lines.slice(-footLines).filter((line) => !isHeadline(line))
  return merge(draft, {
    headline: head.headline,
    dateline: firstDateline(draft.text, lines, isTaken),
    credits: foot.flatMap((line) => {
      const credit = creditIn(draft.text, line.start, line.text)
      return credit && (line !== lines[0] || credit.range.start > line.start) ? [credit] : []
    }),
    facts: [...facts].map(([line, fact]) => ({line, fact})),
    furniture: [...furniture, ...head.furniture, ...signatureOf(lines), ...ownNames(lines, siteNames)],
  })
}

/** The site's name alone on a line between headline and text. */
const ownNames = (lines: readonly Line[], siteNames: readonly string[]): readonly Furniture[] =>
  lines
    .slice(1, headEnd(lines) + 2)
    .filter((line) => siteNames.includes(line.text))
    .map((line) => asFurniture(line, 'site-tail'))

/** Whether a line lies in one of the ranges: by halving, since there may be as many ranges as lines. */
function covering(ranges: readonly TextRange[]): (line: TextRange) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const [i, range] of sorted.entries()) reach.push(Math.max(range.end, reach[i - 1] ?? 0))
  return (line) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[middle]!.start < line.end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) > line.start
  }
}

/** The headline stands in the first lines; furniture above it is passed over. */
function headOf(draft: Draft, lines: readonly Line[], facts: ReadonlyMap<Line, LineFacts>, siteNames: readonly string[]) {
  const top = lines.slice(0, 40)
  const above = furnitureLinesIn(top, (line, because) => line === lines[0] && mayBeHeadline.has(because))
  const {headline, kicker} = findHeadline(top, covering([...above, ...draft.furniture, ...facts.keys()]), lines)
  const line = lines[headline]
  if (!line) return {headline: undefined, furniture: []}
  const {start, end, tails} = headlineParts(line, siteNames)
  return {headline: {start, end}, furniture: [...(lines[kicker] ? [asFurniture(lines[kicker], 'kicker')] : []), ...tails]}
}

/** Names behind a copyright sign: the site that the page calls itself. */
function ownersOf(lines: readonly Line[]): readonly string[] {
  const named = lines
    .slice(-40)
    .map((line) => /^(?:©|\(c\)|Copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d\s*)?([^.|,;\d]{3,40})/i.exec(line.text)?.[1]?.trim())
  return named.filter((name) => name !== undefined)
}

/** Bylines and dates stand above the first running sentence or in the last lines; elsewhere such a line is text. */
function factLines(text: string, lines: readonly Line[]): Map<Line, LineFacts> {
  const end = Math.max(headEnd(lines), 1)
  const found = new Map<Line, LineFacts>()
  for (const [i, line] of lines.entries()) {
    const outside = i > end + 1 && i < lines.length - footLines
    const facts =
      isRunning(line.text) && line.text.length > 120
        ? undefined
        : (factsOf(text, line) ?? (i > 0 && i <= end + 1 ? bareBylineOf(line) : undefined))
    // "Von Tür zu Tür" as the first line is a headline
    const isTitle = i === 0 && facts?.because === 'byline' && / [a-zäöü]+ [^ ]+$/.test(line.text)
    if (!facts || isTitle || (outside && facts.because !== 'byline')) continue
    // below the text a bare date may be that of a source
    const isBelow = i > end + 1 && facts.published?.because === 'date-line'
    found.set(line, isBelow ? {because: facts.because, ...(facts.authors && {authors: facts.authors})} : facts)
  }
  return found
}

function firstDateline(text: string, lines: readonly Line[], isTaken: (line: Line) => boolean): Dateline | undefined {
  let seen = 0
  for (const line of lines) {
    if (isTaken(line)) continue
    const found = datelineAt(text, line.start, line.text, seen === 0 || isRunning(line.text))
    if (found || ++seen === 3) return found
  }
  return undefined
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
