import type {Claim, Link} from '../src/claims/claim.ts'
import type {Reading} from '../src/engine.ts'
import {annotatedReports, read} from './layers.ts'
import type {Score, Scorer} from './scorer.ts'

interface Place {
  readonly start: number
  readonly end: number
}

// biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
type Json = any

/** A claim of the gold: an attribution, or what the report says in its own voice. */
interface Gold {
  readonly id: string
  readonly form: string
  readonly content: readonly Place[]
  readonly chain: readonly string[]
  readonly force?: string
  readonly certainty: string
  readonly negated: boolean
}

interface Pair {
  readonly gold: Gold
  readonly claim: Claim
}

/** Right answers of all that were asked. */
class Share {
  right = 0
  asked = 0
  add(is: boolean): boolean {
    this.asked++
    if (is) this.right++
    return is
  }
  get value(): number {
    return this.asked === 0 ? 0 : this.right / this.asked
  }
}

const ASPECTS = ['voice', 'origin', 'chain', 'form', 'force', 'certainty', 'negated'] as const
type Aspect = (typeof ASPECTS)[number]

interface Tally {
  gold: number
  ours: number
  found: number
  readonly shares: Readonly<Record<Aspect, Share>>
  /** Found and asked by form of the gold. */
  readonly forms: Map<string, Share>
}

/** Quoted words nested in another attribution are that one's words once more, no claim of their own. */
function goldOf(layers: Json): Gold[] {
  const attributions: Json[] = layers.attributions.filter((a: Json) => !(a.nestedIn && a.form === 'Direct'))
  return [
    ...attributions.map((a) => ({...a, content: a.quotation})),
    ...layers.ownVoice.map((o: Json) => ({...o, form: 'OwnVoice', chain: []})),
  ]
}

const size = (places: readonly Place[]): number => places.reduce((n, p) => n + p.end - p.start, 0)

function overlapF1(a: readonly Place[], b: readonly Place[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b))
}

/** The gold draws nominal content with its whole clause, so there our claim's whole range counts. */
const fitOf = (gold: Gold, claim: Claim): number => {
  const content = overlapF1(gold.content, claim.content)
  return gold.form === 'Reported' ? Math.max(content, overlapF1(gold.content, [claim.range])) : content
}

/** One to one, best fit first, at least half (F1 of letters). */
function pairsOf(gold: readonly Gold[], claims: readonly Claim[]): Pair[] {
  const fits = gold.flatMap((g) => claims.map((claim) => ({gold: g, claim, fit: fitOf(g, claim)}))).filter(({fit}) => fit >= 0.5)
  const [taken, used] = [new Set<Gold>(), new Set<Claim>()]
  return fits
    .sort((a, b) => b.fit - a.fit)
    .filter(({gold: g, claim}) => {
      if (taken.has(g) || used.has(claim)) return false
      taken.add(g)
      used.add(claim)
      return true
    })
}

/**
 * Whether a link of ours is the gold's: its mention, or that of a member of a joint source, meets one of the entity's; where the gold has only
 * words, its words are those, at its place or in the name that it has been found to stand for ("er": "Ein Zeuge").
 */
function isLink(link: Link | undefined, asked: string | undefined, layers: Json, text: string): boolean {
  if (!asked || asked === '?') return link === undefined
  if (!link) return false
  const range = link.mention?.range ?? {start: 0, end: 0}
  const ranges = [range, ...(link.members ?? []).flatMap((m) => (m.mention ? [m.mention.range] : []))]
  const meets = (m: Place) => ranges.some((r) => m.start < r.end && r.start < m.end)
  if (asked.startsWith('?')) {
    const words = asked.slice(1).replace(/^[\s"]+|[\s"]+$/gu, '')
    return (
      eitherHolds(text.slice(range.start, range.end), words) || (link.inferred !== undefined && eitherHolds(link.name, words))
    )
  }
  return asked.split('+').every((id) => {
    const entity = layers.entities.find((e: Json) => e.id === id)
    return entity !== undefined && (entity.mentions.some(meets) || nameOf(link) === entity.name)
  })
}

/** A source in words may be marked longer or shorter than we do, and begin a sentence. */
function eitherHolds(ours: string, asked: string): boolean {
  const [a, b] = [ours.toLowerCase(), asked.toLowerCase()]
  return a.includes(b) || (a.length >= 4 && b.includes(a))
}

const nameOf = ({name}: Link): string => name

const FORMS: Readonly<Record<string, readonly string[]>> = {
  Direct: ['direct'],
  Indirect: ['indirect'],
  Reported: ['reported'],
  FreeIndirect: ['free-indirect'],
  IndirectFreeIndirect: ['free-indirect'],
  OwnVoice: ['own-voice', 'headline'],
}

/** What of a found claim is right; form and force of what both sides call attributed only. */
function judge({gold, claim}: Pair, layers: Json, text: string): Readonly<Partial<Record<Aspect, boolean>>> {
  const attributed = gold.form !== 'OwnVoice'
  const both = attributed && claim.form !== 'own-voice' && claim.form !== 'headline'
  const origin = isLink(claim.chain.at(-1), gold.chain.at(-1), layers, text)
  return {
    voice: attributed === (claim.chain.length > 0 || (claim.form !== 'own-voice' && claim.form !== 'headline')),
    ...(attributed ? {origin} : {}),
    ...(attributed ? {chain: isChain(claim.chain, gold.chain, layers, text)} : {}),
    ...(both ? {form: FORMS[gold.form]!.includes(claim.form), force: gold.force === claim.force} : {}),
    certainty: gold.certainty === claim.certainty,
    negated: gold.negated === claim.negated,
  }
}

const isChain = (ours: readonly Link[], gold: readonly string[], layers: Json, text: string): boolean => {
  const asked = gold.filter((id) => id !== '?')
  return ours.length === asked.length && asked.every((id, i) => isLink(ours[i], id, layers, text))
}

function hold(tally: Tally, {report, claims}: Reading, layers: Json): string[] {
  const gold = goldOf(layers)
  const pairs = pairsOf(gold, claims.claims)
  const words = (places: readonly Place[]) =>
    places.map((p) => report.text.slice(p.start, p.end).replace(/\s+/gu, ' ')).join(' … ')
  const chain = (c: Claim) => c.chain.map((l) => l.name).join(' ← ') || '–'
  tally.gold += gold.length
  tally.ours += claims.claims.length
  tally.found += pairs.length
  const missed = gold.filter((g) => {
    const share = tally.forms.get(g.form) ?? new Share()
    tally.forms.set(g.form, share)
    return !share.add(pairs.some((p) => p.gold === g))
  })
  const extra = claims.claims.filter((c) => !pairs.some((p) => p.claim === c))
  const wrong = pairs.flatMap((pair) =>
    Object.entries(judge(pair, layers, report.text)).flatMap(([aspect, is]) => {
      if (tally.shares[aspect as Aspect].add(is)) return []
      const {gold: g, claim: c} = pair
      const sides: Readonly<Record<string, string>> = {
        form: `${g.form} / ${c.form}`,
        force: `${g.force} / ${c.force}`,
        certainty: `${g.certainty} / ${c.certainty}`,
        negated: `${g.negated} / ${c.negated}`,
      }
      return [`${aspect}\t${sides[aspect] ?? `${g.chain.join(' > ') || '–'} / ${chain(c)}`}\t${words(g.content)}`]
    }),
  )
  return [
    ...missed.map((g) => `missed\t${g.form}\t${words(g.content)}`),
    ...extra.map((c) => `extra\t${c.form} ${chain(c)}\t${words(c.content)}`),
    ...wrong,
  ]
}

/**
 * Scores single claims on annotated stories of `corpus/de/stories`. A gold claim is found where one of ours covers its words
 * (F1 of letters, at least half, one to one); of those found: whether both call it somebody's word or the report's own, the
 * last link of the chain, the whole chain, form, force, certainty, negation.
 */
export const score: Scorer = async (path, engine): Promise<Score> => {
  const shares = Object.fromEntries(ASPECTS.map((a) => [a, new Share()])) as Record<Aspect, Share>
  const tally: Tally = {gold: 0, ours: 0, found: 0, shares, forms: new Map()}
  const errors: string[] = []
  for (const {folder, report, gold} of annotatedReports(path)) {
    const reading = await read(engine, folder, report)
    errors.push(`== ${folder.split('/').at(-1)}/${report.file}`, ...hold(tally, reading, gold))
  }
  const [precision, recall] = [tally.found / Math.max(1, tally.ours), tally.found / Math.max(1, tally.gold)]
  return {
    metrics: {
      'claims-f1': precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      'claims-precision': precision,
      'claims-recall': recall,
      ...Object.fromEntries([...tally.forms].sort().map(([form, share]) => [`recall-${form}`, share.value])),
      ...Object.fromEntries(ASPECTS.map((a) => [`${a}-right`, shares[a].value])),
      'gold-count': tally.gold,
      'ours-count': tally.ours,
    },
    errors: errors.join('\n'),
  }
}
