import {CERTAINTIES, FORCES} from '../../src/claims/claim.ts'
import {
  ATTRIBUTION_FORMS,
  type GoldAttribution,
  type GoldEntity,
  type GoldOwnVoice,
  type Marked,
  type ReportLayers,
} from './layers.ts'
import {GoldError, locateAll, type Place} from './locate.ts'

const kinds = ['person', 'organisation', 'place', 'state', 'event', 'thing'] as const
const mentionForms = ['name', 'nominal', 'pronoun', 'adjective'] as const
const grains = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'vague'] as const
const media = ['speech', 'writing', 'thought'] as const

/** The layers that an annotator wrote for a report, in the notation of corpus/de/GUIDE.md. Throws GoldError. */
export function readReportNotation(
  notation: string,
  file: string,
  report: string,
  text: string,
  sentences: readonly Marked[],
): ReportLayers {
  const layers: Writable = {
    format: 'quellenlage/corpus-report@1',
    report,
    furniture: [],
    sentences: [...sentences],
    entities: [],
    dates: [],
    attributions: [],
    ownVoice: [],
  }
  for (const [i, raw] of notation.split('\n').entries()) {
    const line = raw.trim()
    if (!line || line.startsWith('//')) continue
    const place = {file, line: i + 1, text}
    const [key = ''] = line.split(/\s/u)
    const read = readers[key]
    if (!read) throw new GoldError(file, i + 1, `unknown kind of line: ${key}`)
    read(line.slice(key.length).trim(), place, layers)
  }
  return layers
}

type Writable = {-readonly [K in keyof ReportLayers]: ReportLayers[K] extends readonly (infer Item)[] ? Item[] : ReportLayers[K]}

const readers: Readonly<Record<string, (rest: string, place: Place, layers: Writable) => void>> = {
  LANGUAGE: (rest, place, layers) => {
    layers.language = choose(rest, ['en'], place)
  },
  HEADLINE: (rest, place, layers) => {
    layers.headline = only(rest, place)
  },
  DATELINE: (rest, place, layers) => {
    layers.dateline = only(rest, place)
  },
  FURNITURE: (rest, place, layers) => {
    const because = /"\s*(?:#\d+)?\s*(\w+)$/u.exec(rest)?.[1]
    layers.furniture.push({...only(rest, place), because: because ?? fail(place, 'furniture lacks its reason')})
  },
  SENTENCE: (rest, place, layers) => {
    const marked = only(rest, place)
    const others = layers.sentences.filter((s) => s.end <= marked.start || marked.end <= s.start)
    layers.sentences = [...others, ...(rest.startsWith('none') ? [] : [marked])].sort((a, b) => a.start - b.start)
  },
  ENTITY: (rest, place, layers) => void layers.entities.push(entity(rest, place)),
  M: (rest, place, layers) => {
    const last = layers.entities.at(-1) ?? fail(place, 'M before any ENTITY')
    layers.entities[layers.entities.length - 1] = {...last, mentions: [...last.mentions, ...mentions(rest, place)]}
  },
  DATE: (rest, place, layers) => {
    const [, span = '', grain = ''] = /"(?:#\d+)?\s+(\S+)\s+(\w+)$/u.exec(rest) ?? fail(place, 'DATE "words" from/to grain')
    const [from, to] = interval(span, place)
    choose(grain, grains, place)
    layers.dates.push({...only(rest, place), ...(from ? {from} : {}), ...(to ? {to} : {}), grain})
  },
  A: (rest, place, layers) => void layers.attributions.push(inherit(attribution(rest, place), layers.attributions, place)),
  O: (rest, place, layers) => void layers.ownVoice.push(ownVoice(rest, place)),
}

function fail(place: Place, what: string): never {
  throw new GoldError(place.file, place.line, what)
}

function only(rest: string, place: Place): Marked {
  const [first] = locateAll(rest, place)
  return first ?? fail(place, 'no words')
}

/** "from/to", "from", "from/.." or "open". */
export function interval(span: string, place: Place): [string | undefined, string | undefined] {
  if (span === 'open') return [undefined, undefined]
  const [from = '', to = from] = span.split('/')
  const iso = /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|\.\.)$/u
  if (!iso.test(from) || !iso.test(to)) fail(place, `no interval: ${span}`)
  return [from === '..' ? undefined : from, to === '..' ? undefined : to]
}

/** The parts of a line between bars that stand outside quoted words. */
function parts(rest: string): string[] {
  return (rest.match(/(?:"(?:[^"\\]|\\.)*"|[^|"])+/gu) ?? []).map((part) => part.trim())
}

function choose<T extends string>(value: string | undefined, from: readonly T[], place: Place): T {
  const found = from.find((f) => f === value)
  return found ?? fail(place, `"${value ?? ''}" is none of ${from.join(', ')}`)
}

function entity(rest: string, place: Place): GoldEntity {
  const [head = '', ...more] = parts(rest)
  const [id = '', kind, ...name] = head.split(/\s+/u)
  const offices = more.filter((p) => p.startsWith('office ')).flatMap((p) => locateAll(p, place))
  const memberOf = more
    .find((p) => p.startsWith('in '))
    ?.slice(3)
    .trim()
  return {id, kind: choose(kind, kinds, place), name: name.join(' '), offices, ...(memberOf ? {memberOf} : {}), mentions: []}
}

function mentions(rest: string, place: Place): GoldEntity['mentions'] {
  return parts(rest).flatMap((part) => {
    const form = choose(part.split(/\s+/u).at(-1), mentionForms, place)
    return locateAll(part, place).map((m) => ({...m, form}))
  })
}

/** The head of an A or O line, its named parts, and the words that stand alone ("negated", "writing"). */
function fields(rest: string, place: Place) {
  const [head = '', ...more] = parts(rest)
  const named = (key: string) => more.filter((p) => p.startsWith(`${key} `)).flatMap((p) => locateAll(p, place))
  const has = (word: string) => head.split(/\s+/u).includes(word) || more.includes(word)
  return {head: head.split(/\s+/u), more, named, has}
}

function attribution(rest: string, place: Place): GoldAttribution {
  const {head, more, named, has} = fields(rest, place)
  const [id = '', form, force, certainty] = head
  const idAfter = (word: string) => (head.includes(word) ? head[head.indexOf(word) + 1] : undefined)
  const [nestedIn, carriesOn] = [idAfter('in'), idAfter('after')]
  const chain = more.find((p) => p.startsWith('chain '))?.slice(6) ?? ''
  return {
    id,
    form: choose(form, ATTRIBUTION_FORMS, place),
    medium: media.find(has) ?? 'speech',
    force: choose(force, FORCES, place),
    certainty: choose(certainty, CERTAINTIES, place),
    negated: has('negated'),
    quotation: named('q').length ? named('q') : fail(place, 'an attribution without q'),
    speaker: named('s'),
    cue: named('c'),
    frame: named('f'),
    addressee: named('to'),
    hedges: named('h'),
    chain: chain
      .split(/\s+>\s+/u)
      .map((link) => link.trim())
      .filter(Boolean),
    ...(nestedIn ? {nestedIn} : {}),
    ...(carriesOn ? {carriesOn} : {}),
  }
}

/** What need not be written: a partial quotation has its roles from the attribution around it, a carried-on one its speaker. */
function inherit(a: GoldAttribution, earlier: readonly GoldAttribution[], place: Place): GoldAttribution {
  const id = a.carriesOn ?? (a.form === 'Direct' ? a.nestedIn : undefined)
  if (!id || a.speaker.length || a.chain.length) return a
  const from = earlier.find((e) => e.id === id) ?? fail(place, `${id} does not stand above`)
  const {speaker, chain, cue, frame, addressee} = from
  const medium = a.medium === 'speech' ? from.medium : a.medium
  return a.carriesOn ? {...a, medium, speaker, chain} : {...a, medium, speaker, chain, cue, frame, addressee}
}

function ownVoice(rest: string, place: Place): GoldOwnVoice {
  const {head, named, has} = fields(rest, place)
  const [id = '', certainty] = head
  const content = named('q')
  if (content.length === 0) fail(place, 'an own-voice claim without q')
  return {id, certainty: choose(certainty, CERTAINTIES, place), negated: has('negated'), content, hedges: named('h')}
}
