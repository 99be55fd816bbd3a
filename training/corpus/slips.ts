import type {GoldAttribution, Marked, ReportLayers} from './layers.ts'

/** What an annotator may have overlooked or put at the wrong place; a line each. */
export function slipsOf(text: string, layers: ReportLayers): string[] {
  return [
    ...layers.attributions.flatMap((a) => roleSlips(a, layers)),
    ...twice(layers),
    ...unmarked(text, layers),
    ...noSentences(layers),
  ]
}

const overlap = (a: Marked, b: Marked) => a.start < b.end && b.start < a.end
const covered = (part: Marked, by: readonly Marked[]) => by.some((b) => b.start <= part.start && part.end <= b.end)

/** The cue stands in the frame, a frame outside of the content, a nested attribution in what is around it. */
function roleSlips(a: GoldAttribution, {attributions, headline}: ReportLayers): string[] {
  const outer = attributions.find((o) => o.id === a.nestedIn)
  const inInterview = !/^[„“"«»‚‘']/u.test(a.quotation[0]?.text ?? '')
  const framed = (a.form === 'Direct' && !inInterview) || a.form === 'Indirect'
  const home = a.frame.length ? a.frame : a.quotation
  const pieces = a.quotation.every((q) => covered(q, outer?.quotation ?? []) || spans(outer?.quotation ?? [], q))
  return [
    ...(framed && a.frame.length === 0 && !a.carriesOn && !outer && !(headline && covered(a.quotation[0] ?? headline, [headline]))
      ? [`${a.id} has no frame`]
      : []),
    ...(framed
      ? a.frame.filter((f) => a.quotation.some((q) => overlap(f, q))).map((f) => `${a.id}: frame and content share "${f.text}"`)
      : []),
    ...(a.frame.length
      ? a.cue.filter((c) => !covered(c, home)).map((c) => `${a.id}: cue "${c.text}" is outside of the frame`)
      : []),
    ...(outer && !pieces ? [`${a.id} is not inside of ${a.nestedIn}`] : []),
    ...a.hedges.filter((h) => !covered(h, a.quotation)).map((h) => `${a.id}: hedge "${h.text}" is outside of the content`),
  ]
}

function spans(pieces: readonly Marked[], part: Marked): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first !== undefined && last !== undefined && first.start <= part.start && part.end <= last.end
}

/** One stretch is a mention of one entity, and is written once. */
function twice({entities}: ReportLayers): string[] {
  const all = entities.flatMap((e) => e.mentions.map((m) => ({id: e.id, ...m})))
  return all
    .filter((m, i) => all.findIndex((o) => o.start === m.start && o.end === m.end) < i)
    .map((m) => `"${m.text}" at ${m.start} is marked twice (${m.id})`)
}

/** Furniture and datelines are no part of a sentence. */
function noSentences({sentences, furniture, dateline}: ReportLayers): string[] {
  const outside = [...furniture, ...(dateline ? [dateline] : [])]
  return sentences
    .filter((s) => outside.some((o) => overlap(o, s)))
    .map((s) => `sentence "${s.text}" holds furniture or dateline`)
}

/** Places where the words of a name stand again and are no mention. */
function unmarked(text: string, {entities, dateline, furniture}: ReportLayers): string[] {
  const all = [...entities.flatMap((e) => e.mentions), ...furniture, ...(dateline ? [dateline] : [])]
  const names = new Set(entities.flatMap((e) => e.mentions.filter((m) => m.form === 'name').map((m) => m.text)))
  return [...names].flatMap((name) =>
    [
      ...text.matchAll(
        new RegExp(`(?<![\\p{L}\\p{N}-])${name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')}(?![\\p{L}\\p{N}-])`, 'gu'),
      ),
    ]
      .map(({index}) => ({start: index, end: index + name.length, text: name}))
      .filter((place) => !covered(place, all))
      .map((place) => `"${name}" at ${place.start} is no mention`),
  )
}
