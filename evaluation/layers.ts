import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {type Doc, type Mention, POS, textRange} from '../src/document/doc.ts'
import type {Engine, Reading} from '../src/engine.ts'
import {addDocument, emptySums, figures, type Metric} from './clusters.ts'
import {DataError, type Scorer} from './scorer.ts'

/** Things of one kind, each by a key of its place: in ours, in the gold, in both. */
class Shared {
  ours = 0
  gold = 0
  both = 0
  add(ours: Iterable<string>, gold: Iterable<string>): {readonly missed: string[]; readonly extra: string[]} {
    const [found, asked] = [new Set(ours), new Set(gold)]
    const missed = [...asked].filter((key) => !found.has(key))
    this.ours += found.size
    this.gold += asked.size
    this.both += asked.size - missed.length
    return {missed, extra: [...found].filter((key) => !asked.has(key))}
  }
  get f1(): number {
    return this.ours + this.gold === 0 ? 1 : (2 * this.both) / (this.ours + this.gold)
  }
  get precision(): number {
    return this.both / Math.max(1, this.ours)
  }
  get recall(): number {
    return this.both / Math.max(1, this.gold)
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

// biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
type Json = any

const key = ({start, end}: Place): string => `${start}-${end}`

/** The annotated reports at a path: one story, or a folder of stories. */
export function annotatedReports(
  path: string,
): {readonly file: string; readonly folder: string; readonly report: Json; readonly gold: Json}[] {
  const folder = existsSync(path) && statSync(path).isDirectory()
  const folders = folder ? [path, ...readdirSync(path).map((name) => join(path, name))] : []
  const stories = folders.filter((f) => existsSync(join(f, 'story.gold.json'))).sort()
  if (stories.length === 0)
    throw new DataError(`${path} holds no story with story.gold.json.`, `${path} enthält kein Geschehen mit story.gold.json.`)
  const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'))
  return stories.flatMap((story) =>
    read(join(story, 'story.json')).reports.map((report: Json) => ({
      file: report.file,
      folder: story,
      report,
      gold: read(join(story, report.file.replace(/\.[^.]+$/u, '.json'))),
    })),
  )
}

/** Mentions as the corpus marks them: a person's title belongs to the name, other kinds ("Sender Xy") and loose appositions are no mentions. */
function mentionsOf(doc: Doc): {readonly place: Place; readonly entity: number; readonly form: string}[] {
  const titles = new Map(doc.mentions.filter((m) => m.because === 'office').map((m) => [m.to, m]))
  // "Sprecher | Oberst | Jan Ast": all titles right before a name
  const titlesOf = (m: Mention): readonly Mention[] => {
    const before: Mention[] = []
    let title = m.form === 'name' ? titles.get(m.from) : undefined
    for (; title?.entity === m.entity; title = titles.get(title.from)) before.push(title)
    return before
  }
  const joined = new Set(doc.mentions.flatMap(titlesOf))
  const governed = governments(doc)
  return doc.mentions
    .filter((m) => m.because !== 'relative-pronoun' && m.because !== 'apposition' && !joined.has(m))
    .map((m) => {
      const title = titlesOf(m).at(-1)
      const from = title && doc.entities[m.entity]?.kind === 'person' ? titleStart(doc, title) : m.from
      const range = {from: m.form === 'name' ? nameStart(doc, from, m.to) : from, to: m.to}
      return {place: textRange(doc, range), form: m.form, entity: governed.get(m.entity) ?? m.entity}
    })
}

/** "Moskau warnte": a seat that stands for its government is a mention of the state for the corpus, an entity of its own for us. */
function governments(doc: Doc): ReadonlyMap<number, number> {
  const meant = new Map<string, number>()
  // the state itself before its seats
  const order = [...doc.entities.entries()].sort(([, a], [, b]) => Number(b.kind === 'state') - Number(a.kind === 'state'))
  for (const [i, {kind, country, metonymOf}] of order) {
    const state = kind === 'state' ? country : metonymOf
    if (state && !meant.has(state)) meant.set(state, i)
  }
  return new Map(doc.entities.flatMap(({metonymOf}, i) => (metonymOf ? [[i, meant.get(metonymOf) ?? i] as const] : [])))
}

const posOf = (doc: Doc, token: number): string => POS[doc.tags.pos[token] ?? 0] ?? 'X'

/** The title alone, without whose it is: "Teherans Außenamtssprecher", "Seine Anwältin". */
function titleStart(doc: Doc, {from, to}: Mention): number {
  let at = from
  while (at < to - 1 && (posOf(doc, at) === 'DET' || (posOf(doc, at) === 'PROPN' && posOf(doc, at + 1) === 'NOUN'))) at++
  return at
}

/** A name is marked without its article, a noun with it. */
function nameStart(doc: Doc, from: number, to: number): number {
  let at = from
  while (at < to - 1 && (/^\p{Ll}/u.test(doc.words[doc.tokens.word[at]!]!) || posOf(doc, at) === 'DET')) at++
  return at
}

/** Places of each entity with two mentions or more. */
function clusters(mentions: readonly (Place & {readonly entity: number | string})[]): string[][] {
  const groups = Map.groupBy(mentions, (m) => m.entity)
  return [...groups.values()].map((g) => [...new Set(g.map(key))]).filter((c) => c.length > 1)
}

/** An expression of time at the place of the gold one that it meets: the corpus marks "am" and "seit" with it, we do not. */
const placedAs =
  (gold: readonly Place[]) =>
  <T extends Place>(time: T): T & {readonly met: boolean} => {
    const met = gold.find((g) => g.start < time.end && time.start < g.end)
    return {...time, ...(met && {start: met.start, end: met.end}), met: met !== undefined}
  }

/** "2023" as its first or last day; "" for an open end. Clock times are left out: where a morning begins is convention. */
function day(iso: string | undefined, side: 'from' | 'to'): string {
  if (!iso) return ''
  const [year = '', month = side === 'from' ? '01' : '12', date] = iso.split('T')[0]!.split('-')
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${date ?? (side === 'from' ? '01' : String(last))}`
}

/** The headline's first letter: kicker and subhead, which the corpus counts in, are no part of the line that we show. */
const begin = ({start}: Place): string => `${start}-${start + 1}`

/** Everything counted over all reports. */
function emptyTally() {
  const shared = () => new Shared()
  return {
    sentences: shared(),
    headlines: shared(),
    furniture: shared(),
    dates: shared(),
    intervals: shared(),
    names: shared(),
    mentions: shared(),
    references: emptySums(),
  }
}

/**
 * Scores the layers of single reports on annotated stories of `corpus/de/stories`: sentences, headlines (where they begin), furniture (letters), dates
 * (overlapping; of those with an interval in the gold: overlapping and of the same days), names and all mentions (exact span), references (MUC, B³, CEAFe over mentions by exact
 * span, single ones left out).
 */
export const score: Scorer = async (path, engine) => {
  const tally = emptyTally()
  const errors: string[] = []
  for (const {folder, report, gold} of annotatedReports(path)) {
    const reading = await read(engine, folder, report)
    errors.push(`== ${folder.split('/').at(-1)}/${report.file}`, ...hold(tally, reading, gold))
  }
  const {references, ...layers} = tally
  const metrics: Record<string, number> = {}
  for (const [name, shared] of Object.entries(layers))
    Object.assign(metrics, {
      [`${name}-f1`]: shared.f1,
      [`${name}-precision`]: shared.precision,
      [`${name}-recall`]: shared.recall,
    })
  for (const name of ['muc', 'b3', 'ceafe'] satisfies Metric[]) metrics[`${name}-f1`] = figures(references[name]).f1
  metrics['references-average'] = (metrics['muc-f1']! + metrics['b3-f1']! + metrics['ceafe-f1']!) / 3
  return {metrics, errors: errors.join('\n')}
}

export async function read(engine: Engine, folder: string, {file, outlet, published}: Json): Promise<Reading> {
  const bytes = readFileSync(join(folder, file))
  return engine.read({name: file, file, bytes, ...(outlet && {outlet}), ...(published && {published})})
}

type Listed = {readonly missed: string[]; readonly extra: string[]}

/** Holds one report's analysis against its gold layers, layer by layer; gives the lines of the error listing. */
function hold(tally: ReturnType<typeof emptyTally>, reading: Reading, gold: Json): string[] {
  const {report, claims} = reading
  const words = ({start, end}: Place) => report.text.slice(start, end).replace(/\s+/gu, ' ')
  const lines = (layer: string, {missed, extra}: Listed) => {
    const show = (sign: string) => (at: string) => {
      const [start = 0, end = 0] = at.split(/[-:]/u).map(Number)
      return `${layer}\t${sign}\t${words({start, end})}${at.includes(':') ? `\t${at.slice(at.indexOf(':') + 1)}` : ''}`
    }
    return [...missed.map(show('missed')), ...extra.map(show('extra'))]
  }
  const headline = ({headline: line}: {readonly headline?: Place}) => (line ? [begin(line)] : [])
  // a line with outlet and date is furniture for us and dateline for the corpus: it counts neither way
  const dated = new Set(letters(gold.dateline ? [gold.dateline] : []))
  tally.furniture.add(
    letters(report.furniture).filter((letter) => !dated.has(letter)),
    letters(gold.furniture),
  )
  return [
    ...lines('sentence', tally.sentences.add(claims.sentences.map(key), gold.sentences.map(key))),
    ...lines('headline', tally.headlines.add(headline(report), headline(gold))),
    ...holdDates(tally, reading, gold.dates).flatMap(([layer, found]) => lines(layer, found)),
    ...holdMentions(tally, reading, gold.entities, words, lines),
  ]
}

const letters = (ranges: readonly Place[]): string[] =>
  ranges.flatMap(({start, end}) => Array.from({length: end - start}, (_, i) => `${start + i}-${start + i + 1}`))

function holdDates(tally: ReturnType<typeof emptyTally>, {doc}: Reading, asked: readonly Json[]): [string, Listed][] {
  const dated = asked.filter((d) => d.from ?? d.to)
  const dates = doc.times.map((t) => ({...textRange(doc, t), kind: t.kind, when: t.when})).map(placedAs(asked as Place[]))
  const interval = (d: Place, from?: string, to?: string) => `${key(d)}:${day(from, 'from')}/${day(to, 'to')}`
  const met = dates.filter((d) => dated.some((g) => key(g) === key(d)))
  const found = dates.filter((d) => d.met || d.kind !== 'duration')
  return [
    ['date', tally.dates.add(found.map(key), asked.map(key))],
    [
      'interval',
      tally.intervals.add(
        met.map((d) => interval(d, d.when.from, d.when.to)),
        dated.map((d) => interval(d, d.from, d.to)),
      ),
    ],
  ]
}

function holdMentions(
  tally: ReturnType<typeof emptyTally>,
  {doc}: Reading,
  entities: readonly Json[],
  words: (place: Place) => string,
  lines: (layer: string, found: Listed) => string[],
): string[] {
  const ours = mentionsOf(doc).map(({place, ...more}) => ({...place, ...more}))
  const asked: Json[] = entities.flatMap((e) => e.mentions.map((m: Json) => ({...m, entity: e.id})))
  const names = (mentions: readonly Json[]) => mentions.filter((m) => m.form === 'name').map(key)
  const [found, gold] = [clusters(ours), clusters(asked)]
  addDocument(tally.references, gold, found)
  const chain = (sign: string) => (cluster: readonly string[]) => {
    const places = cluster.map((at) => at.split('-').map(Number))
    return `chain\t${sign}\t${places.map(([start = 0, end = 0]) => words({start, end})).join(' | ')}`
  }
  return [
    ...lines('name', tally.names.add(names(ours), names(asked))),
    ...lines('mention', tally.mentions.add(ours.map(key), asked.map(key))),
    ...gold.map(chain('gold')),
    ...found.map(chain('ours')),
  ]
}
