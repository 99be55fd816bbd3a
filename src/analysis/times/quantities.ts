import type {Doc, Quantity, Time} from '../../document/doc.ts'
import {POS} from '../../document/doc.ts'
import {formsOf} from '../../document/word-table.ts'
import type {NumberRules} from '../../language/time.ts'

type Read = Pick<Doc, 'text' | 'words' | 'tokens' | 'sentences' | 'tags' | 'times'>

/** A number without its hedge and unit. */
interface Amount {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number | null
  /** Written with figures or a plain number word; a bare "ein" is an article. */
  readonly article: boolean
  /** "2,4 Milliarden": more scale words may not follow. */
  readonly scaled: boolean
}

/** How a document's words read as numbers, once per distinct word. */
interface Reader {
  readonly doc: Read
  readonly rules: NumberRules
  readonly lower: readonly string[]
  readonly value: Float64Array
  readonly tagged: boolean
}

/** Words of a hedge at most: "nicht mehr als". */
const HEDGE_WORDS = 3

/** Numbers with unit and hedge, in text order; numbers inside dates and clock times are left out. */
export function findNumbers(doc: Read, rules: NumberRules): Quantity[] {
  const lower = formsOf(doc).map((word) => word.toLowerCase())
  const value = Float64Array.from(lower, (form) => numberIn(form, rules))
  const reader: Reader = {doc, rules, lower, value, tagged: doc.tags.pos.length === doc.tokens.length}
  const taken = timeTokens(doc.times, doc.tokens.length)
  const quantities: Quantity[] = []
  let floor = 0
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const end = doc.sentences[s + 1] ?? 0
    for (let at = doc.sentences[s] ?? 0; at < end; at++) {
      if (taken[at]) continue
      const amount = range(reader, at, end)
      if (!amount) continue
      const found = withUnit(reader, amount, Math.max(floor, doc.sentences[s] ?? 0), end)
      at = amount.to - 1
      if (!found) continue
      quantities.push(found)
      floor = found.to
      at = found.to - 1
    }
  }
  return quantities
}

function timeTokens(times: readonly Time[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const {kind, from, to} of times) if (kind !== 'duration') taken.fill(1, from, to)
  return taken
}

/** The number that one word writes, or NaN. */
function numberIn(form: string, rules: NumberRules): number {
  if (form.length > 60) return Number.NaN
  if (!/^\d/.test(form)) return rules.word(form) ?? Number.NaN
  const group = rules.decimal === ',' ? String.raw`[.\s'’\u00a0]` : String.raw`[,\s'\u00a0]`
  const whole = new RegExp(`^(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:\\${rules.decimal}\\d+)?(?:[,.][-–]+)?$`)
  if (!whole.test(form)) return Number.NaN
  return Number(
    form
      .replace(/[,.][-–]+$/, '')
      .replace(new RegExp(group, 'g'), '')
      .replace(',', '.'),
  )
}

const form = ({doc, lower}: Reader, at: number) => lower[doc.tokens.word[at] ?? 0] ?? ''
const written = ({doc}: Reader, at: number) => doc.words[doc.tokens.word[at] ?? 0] ?? ''

/** "20 bis 30 (Millionen)", "zwischen 20 und 30", or a single number. */
function range(reader: Reader, at: number, end: number): Amount | null {
  const {rules} = reader
  const first = amount(reader, at, end)
  if (!first || first.high === null) return first
  const before = at > 0 ? rules.between.get(form(reader, at - 1)) : undefined
  const link = first.to < end ? form(reader, first.to) : ''
  if (!rules.to.has(link) && !before?.has(link)) return first
  const second = amount(reader, first.to + 1, end)
  if (!second || second.high === null || second.low < first.low) return first
  const open = !first.scaled && second.scaled && first.low < second.low
  const scale = open ? second.low / unscaled(reader, first.to + 1) : 1
  const low = first.low * (scale > 0 && Number.isFinite(scale) ? scale : 1)
  return {...second, from: before?.has(link) ? at - 1 : at, low: Math.min(low, second.low), article: false}
}

const unscaled = (reader: Reader, at: number) => reader.value[reader.doc.tokens.word[at] ?? 0] || 1

function amount(reader: Reader, at: number, end: number): Amount | null {
  if (at >= end) return null
  const {rules, value, doc} = reader
  const word = form(reader, at)
  const both = /^(\d+)[-–](\d+)$/.exec(word)
  if (both && Number(both[1]) < Number(both[2]) && word.length < 16)
    return scaled(reader, {from: at, to: at + 1, low: Number(both[1]), high: Number(both[2]), article: false, scaled: false}, end)
  const collective = rules.collectives.get(word)
  if (collective && !Number.isNaN(collective.low)) return {from: at, to: at + 1, ...collective, article: false, scaled: true}
  const n = value[doc.tokens.word[at] ?? 0] ?? Number.NaN
  if (Number.isNaN(n)) return null
  const plain = {from: at, to: at + 1, low: n, high: n, article: n === 1 && !/^\d/.test(word), scaled: false}
  const next = at + 1 < end ? form(reader, at + 1) : ''
  const part = rules.fractions.get(next)
  if (part !== undefined && n === 1) return scaled(reader, {...plain, to: at + 2, low: part, high: part, article: false}, end)
  return scaled(reader, plain, end)
}

/** "2,4 Milliarden", "ein Dutzend", "drei Dutzend". */
function scaled(reader: Reader, plain: Amount, end: number): Amount {
  if (plain.to >= end || plain.high === null) return plain
  const word = form(reader, plain.to)
  const factor = reader.rules.scales.get(word)
  const group = reader.rules.collectives.get(word)
  const by = factor ?? (group?.high ? group.low : undefined)
  if (by === undefined) return plain
  return {...plain, to: plain.to + 1, low: round(plain.low * by), high: round(plain.high * by), article: false, scaled: true}
}

/** 2.4 × 10⁹ without binary dust. */
const round = (value: number) => Number(value.toPrecision(12))

function withUnit(reader: Reader, found: Amount, floor: number, end: number): Quantity | null {
  const hedge = hedgeBefore(reader, found, floor)
  const unit = unitAfter(reader, found.to, end)
  if (found.article && (!unit || hedge === null)) return null
  if (hedge === null && isLabel(reader, found, end)) return null
  const {low, high, kind} = hedged(found, hedge?.kind)
  const from = hedge?.from ?? found.from
  const to = unit?.to ?? found.to
  return {from, to, low, high, ...(unit ? {unit: unit.name} : {}), ...(kind ? {hedge: kind} : {})}
}

/** Figures that only number something ("Artikel 5", "Nr. 3", "Platz 2", "3.") or stand in a name. */
function isLabel(reader: Reader, {from, to}: Amount, end: number): boolean {
  const {doc, tagged, rules} = reader
  const pos = (at: number) => (tagged && at >= 0 && at < end ? POS[doc.tags.pos[at] ?? 0] : undefined)
  const named = pos(from - 1) === 'NOUN' || pos(from - 1) === 'PROPN'
  return to - from === 1 && named && pos(to) !== 'NOUN' && pos(to) !== 'ADJ' && !rules.units.has(form(reader, to))
}

/** From here on a preposition before a number is a hedge ("über 100"), below it may be none ("über zwei Zeugen"). */
const SURE = 13

/** As a quantity has it, and "knapp 50", which is just below and no mere bound. */
type Kind = NonNullable<Quantity['hedge']> | 'nearly'

function hedgeBefore(reader: Reader, {from, low, article}: Amount, floor: number): {from: number; kind: Kind} | null {
  for (let words = HEDGE_WORDS; words >= 1; words--) {
    const start = from - words
    if (start < floor) continue
    const text = Array.from({length: words}, (_, index) => form(reader, start + index)).join(' ')
    const kind = reader.rules.hedges.get(text)
    if (kind && (!reader.rules.alsoPrepositions.has(text) || (!article && low >= SURE))) return {from: start, kind}
  }
  return null
}

function hedged(
  {low, high, from, to}: Amount,
  kind: Kind | undefined,
): {low: number | null; high: number | null; kind?: NonNullable<Quantity['hedge']>} {
  if (kind === 'nearly') return {low, high: high ?? low, kind: 'less-than'}
  if (kind === 'at-least' || kind === 'more-than') return {low, high: null, kind}
  if (kind === 'at-most' || kind === 'less-than') return {low: null, high: high ?? low, kind}
  if (kind) return {low, high, kind}
  return low !== high && high !== null && to - from > 0 ? {low, high, kind: 'between'} : {low, high}
}

/** Words between a number and what it counts at most: "14 weitere junge Menschen". */
const ATTRIBUTES = 3
/** "drei Bremer Beamte": a name of a place may be tagged as one. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'ADV', 'PROPN'])

function unitAfter(reader: Reader, at: number, end: number): {name: string; to: number} | null {
  const {doc, rules, tagged} = reader
  if (at >= end) return null
  const sign = rules.units.get(form(reader, at))
  if (sign) return {name: sign, to: at + 1}
  for (let noun = at; noun < Math.min(end, at + ATTRIBUTES + 1); noun++) {
    const word = written(reader, noun)
    const pos = tagged ? POS[doc.tags.pos[noun] ?? 0] : undefined
    const isNoun = pos ? pos === 'NOUN' : /^\p{Lu}\p{Ll}/u.test(word)
    if (isNoun) return {name: lemmaOf(reader, noun), to: noun + 1}
    const attribute = pos ? ATTRIBUTIVE.has(pos) : /^\p{Ll}+(?:e|en|er|es|em)$/u.test(word)
    if (!attribute && !rules.partitive?.has(form(reader, noun))) return null
  }
  return null
}

function lemmaOf({doc, tagged}: Reader, at: number): string {
  const lemma = tagged ? doc.words[doc.tags.lemma[at] ?? 0] : undefined
  return lemma || (doc.words[doc.tokens.word[at] ?? 0] ?? '')
}
