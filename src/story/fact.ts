import type {Claim, Participant, ReportClaims, Term} from '../claims/claim.ts'
import type {TextRange} from '../report/report.ts'
import type {JoinedEntities} from './entities.ts'
import {type Letters, lettersOf, NO_LETTERS} from './letters.ts'
import {foldedWords} from './shingles.ts'
import {type Word, WordFit} from './word-fit.ts'

/** A content word ready for comparison. */
export interface FactTerm extends Word {
  /** The likeliest of its senses. */
  readonly concept: number
  readonly conceptName: string
  readonly person: boolean
  readonly verb: boolean
  readonly range: TextRange
  /** Information that it carries in this story, 0 to 1. */
  weight: number
}

/** A claim with all that comparing it takes. */
export interface Fact {
  readonly index: number
  readonly claim: Claim
  readonly report: number
  /** Day on which its report came out, or the report itself where that is not known. */
  readonly day: string
  /** Number of the sentence in its report at which its content begins. */
  readonly sentence: number
  readonly terms: readonly FactTerm[]
  readonly predicate?: FactTerm
  /** Entity at the end of its chain, 0 where there is none or no entity is known. */
  readonly holder: number
  /** What stands in quotation marks in its content, folded, passages of some length only. */
  readonly quotes: readonly string[]
  /** Exact or rounded numbers from ten on that it gives, as values. */
  readonly values: ReadonlySet<number>
  /** The same as keys by which candidates are looked for. */
  readonly valueKeys: readonly number[]
  /** Sum of the terms' weights. */
  total: number
  /** House numbers of who acts; empty where unknown. */
  readonly actors: ReadonlySet<number>
  readonly content: string
  /** Where it stands in its report: 0 at the head, 1 at the end. */
  readonly place: number
  /** Its content as runs of letters. */
  letters: Letters
  /** What all claims of the story share when they are compared. */
  readonly common: Common
}

/** One for a story. */
export interface Common {
  readonly words: WordFit
  /** How rare a number is among the claims: 1 where only two have it. */
  rarity: ReadonlyMap<number, number>
}

/** Strings → numbers from 1 on. */
class Numbers {
  readonly #of = new Map<string, number>()
  of(key: string | undefined): number {
    if (key === undefined || key === '') return 0
    const known = this.#of.get(key)
    if (known !== undefined) return known
    this.#of.set(key, this.#of.size + 1)
    return this.#of.size
  }
}

/** How much a word of each class tells; names and nouns carry the matter. */
const classWeight: Readonly<Record<Term['pos'], number>> = {
  name: 1,
  noun: 1,
  verb: 0.9,
  number: 0.8,
  adjective: 0.55,
  adverb: 0.25,
}

export interface FactSources {
  readonly reports: readonly ReportClaims[]
  readonly claims: readonly Claim[]
  readonly joined: JoinedEntities
  /** House of an entity, as an id. */
  readonly houseOf: (entity: string) => string
}

/** Claims → facts, in the same order, words weighted by how rare they are in this story. */
export function factsOf(sources: FactSources): readonly Fact[] {
  const {reports, claims} = sources
  const numbers = new Numbers()
  const isMixed = new Set(reports.map((r) => r.language)).size > 1
  const term = termMaker(sources, numbers, isMixed)
  const order = new Map(reports.map((r, i) => [r.report.id, i]))
  const common: Common = {words: new WordFit(), rarity: new Map()}
  const facts = claims.map((claim, index): Fact => {
    const at = order.get(claim.report) ?? 0
    const source = reports[at]
    const predicate = claim.gist.predicate && term(claim.gist.predicate)
    const values = valuesOf(claim)
    const sentence = sentenceAt(source?.sentences ?? [], claim.content[0]?.start ?? claim.range.start)
    const actors = claim.who.flatMap((w) => (w.role === 'actor' ? actorsOf(w, claim, sources) : []))
    return {
      index,
      claim,
      report: at,
      day: source?.report.published?.from?.slice(0, 10) ?? `report ${at}`,
      sentence,
      terms: distinctTerms(matterOf(claim).map(term), predicate),
      ...(predicate ? {predicate} : {}),
      holder: numbers.of(holderOf(claim)),
      quotes: quotesIn(contentText(claim, source?.report.text ?? ''), claim.form === 'direct'),
      values: new Set(values),
      valueKeys: values.map((v) => numbers.of(`n ${v}`)),
      total: 0,
      actors: new Set(actors.map((a) => numbers.of(a))),
      content: contentText(claim, source?.report.text ?? ''),
      place: sentence / Math.max(1, (source?.sentences.length ?? 1) - 1),
      letters: NO_LETTERS,
      common,
    }
  })
  weigh(facts)
  spell(facts, isMixed ? facts.map(glossedText) : facts.map((f) => f.content))
  common.rarity = rarityOf(facts)
  return facts
}

function holderOf({chain}: Claim): string | undefined {
  const entity = chain.findLast((l) => !l.attitude)?.entity
  return entity && `e ${entity}`
}

/** Shortest quotation, in letters, that two people do not use by chance. */
const LEAST_QUOTE = 10

function quotesIn(content: string, isDirect: boolean): readonly string[] {
  const found = [...content.matchAll(/[„“"»«](.+?)[“”"«»]/gsu)].map((m) => m[1] ?? '')
  const all = isDirect && found.length === 0 ? [content] : found
  return all.map((q) => foldedWords(q).join(' ')).filter((q) => q.length >= LEAST_QUOTE)
}

/** "80 Millionen", "knapp 80 Millionen": the number named, whichever way it is hedged; small ones agree by chance. */
function valuesOf({gist}: Claim): readonly number[] {
  return gist.quantities.flatMap((q) => {
    const value = q.low ?? q.high
    const isSpan = q.low !== null && q.high !== null && q.low !== q.high && q.hedge === 'between'
    return value === null || isSpan || (value < 10 && Number.isInteger(value)) ? [] : [value]
  })
}

/** Terms as they are compared; in a story of two languages each also stands under its words of the pivot language. */
function termMaker({joined, houseOf}: FactSources, numbers: Numbers, isMixed: boolean): (t: Term) => FactTerm {
  return (t) => {
    const entity = t.entity === undefined ? undefined : joined.byId.get(t.entity)
    const word = (isMixed && t.glosses?.[0]) || t.lemma
    const renders = isMixed ? (t.glosses ?? [t.lemma]) : []
    return {
      lemma: numbers.of(`l ${word.toLowerCase()}`),
      concept: numbers.of(t.concept && `c ${t.concept}`),
      conceptName: t.concept ?? '',
      senses: [...sensesOf(t).map((c) => `c ${c}`), ...renders.map((w) => `w ${w.toLowerCase()}`)].map((key) => numbers.of(key)),
      senseNames: sensesOf(t),
      modifier: t.modifier ? sensesOf(t.modifier).map((c) => numbers.of(`c ${c}`)) : [],
      head: numbers.of(headOf(t)),
      entity: numbers.of(entity && `e ${entity.id}`),
      house: numbers.of(entity && `h ${houseOf(entity.id)}`),
      name: t.pos === 'name' && entity?.isNamed !== false,
      person: entity?.kind === 'person',
      verb: t.pos === 'verb',
      range: t.range,
      word,
      weight: classWeight[t.pos] * lengthWeight(t.lemma),
    }
  }
}

function sensesOf({concept, senses}: Pick<Term, 'concept' | 'senses'>): readonly string[] {
  return senses ?? (concept === undefined ? [] : [concept])
}

/** Houses of who acts; a name that is no entity stands for itself. */
function actorsOf(w: Participant, claim: Claim, {houseOf}: FactSources): readonly string[] {
  if (w.entity) return [`h ${houseOf(w.entity)}`]
  const named = claim.gist.terms.filter((t) => t.pos === 'name' && t.range.start >= w.range.start && t.range.end <= w.range.end)
  return named.map((t) => (t.entity ? `h ${houseOf(t.entity)}` : `l ${t.lemma.toLowerCase()}`))
}

/** The last part of a compound, also of one with hyphens: "Lithium-Akku" → akku. */
function headOf(t: Term): string | undefined {
  const head = t.head ?? (/-(\p{L}{3,})$/u.exec(t.lemma)?.[1] as string | undefined)
  return head && `l ${head.toLowerCase()}`
}

/** The content words but for those of the time, of numbers and of their measures, which are compared as what they mean. */
function matterOf({when, gist}: Claim): readonly Term[] {
  const within = (t: Term, r: TextRange | undefined) => r !== undefined && t.range.start >= r.start && t.range.end <= r.end
  return gist.terms.filter(
    (t) => !within(t, when?.range) && !(t.pos === 'number' && gist.quantities.some((q) => within(t, q.range))),
  )
}

/** Short words are mostly common ones; from eight letters on a word counts in full. */
function lengthWeight(word: string): number {
  return Math.min(1, 0.4 + 0.075 * word.length)
}

/** Number of the last sentence that begins at or before `at`. */
export function sentenceAt(sentences: readonly TextRange[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((sentences[mid]?.start ?? 0) <= at) low = mid + 1
    else high = mid
  }
  return Math.max(0, low - 1)
}

/** The content's words as written, pieces joined by a blank. */
export function contentText(claim: Claim, text: string): string {
  const pieces = claim.content.length ? claim.content : [claim.range]
  return pieces.map((p) => text.slice(p.start, p.end)).join(' ')
}

/** Each word once, the predicate among them; a word given as name and as noun is one with the entity of the one. */
function distinctTerms(terms: readonly FactTerm[], predicate: FactTerm | undefined): readonly FactTerm[] {
  const byPlace = new Map<string, FactTerm>()
  for (const t of predicate ? [...terms, predicate] : terms) {
    const place = `${t.range.start} ${t.range.end}`
    const known = byPlace.get(place)
    if (known === undefined) byPlace.set(place, t)
    else if (known.concept === 0 && t.concept !== 0 && !known.name)
      byPlace.set(place, {...t, entity: known.entity || t.entity, house: known.house || t.house})
    else if (known.entity === 0 && t.entity !== 0)
      byPlace.set(place, {...known, entity: t.entity, house: t.house, person: t.person})
  }
  const persons = [...byPlace.values()].filter((t) => t.person && t.name)
  // the office in "Verteidigungsministerin Anna Weber" is part of who she is
  const isOffice = (t: FactTerm) =>
    !t.name && persons.some((p) => p !== t && t.range.start >= p.range.start && t.range.end <= p.range.end)
  const byKey = new Map<number, FactTerm>()
  for (const t of byPlace.values()) if (!isOffice(t) && !byKey.has(keyOf(t))) byKey.set(keyOf(t), t)
  // "drei Vermisste" as a description and its noun are one word
  const told = new Set([...byKey.values()].filter((t) => t.concept !== 0).map((t) => t.lemma))
  return [...byKey.values()].filter((t) => t.concept !== 0 || t.name || !told.has(t.lemma))
}

/** What a word is the same by: the entity that it names, else its concept, else its lemma. */
export function keyOf(term: FactTerm): number {
  return (term.name && term.entity) || term.concept || term.lemma
}

/** Multiplies each weight by the information of the word in this story and sums them up. */
function weigh(facts: readonly Fact[]): void {
  const reportsWith = new Map<number, number>()
  for (const fact of facts) for (const t of fact.terms) reportsWith.set(keyOf(t), (reportsWith.get(keyOf(t)) ?? 0) + 1)
  const n = facts.length
  const most = Math.log(n + 1)
  for (const fact of facts) {
    for (const t of fact.terms) {
      const information = most > 0 ? Math.log((n + 1) / (reportsWith.get(keyOf(t)) ?? 1)) / most : 1
      t.weight *= 0.25 + 0.75 * Math.max(0, Math.min(1, information))
    }
    fact.total = fact.terms.reduce((sum, t) => sum + t.weight, 0)
  }
}

/** A claim in words of the pivot language as far as they are known, names and unknown words as written. */
function glossedText({claim, content}: Fact): string {
  const {terms} = claim.gist
  return terms.some((t) => t.glosses) ? terms.map((t) => t.glosses?.slice(0, 2).join(' ') ?? t.lemma).join(' ') : content
}

function spell(facts: readonly Fact[], contents: readonly string[]): void {
  const letters = lettersOf(contents)
  facts.forEach((fact, i) => {
    fact.letters = letters[i] ?? NO_LETTERS
  })
}

/** All numbers of a claim, small ones too. */
export function numbersOf({claim}: Fact): ReadonlySet<number> {
  return new Set(claim.gist.quantities.flatMap((q) => [q.low, q.high].filter((v) => v !== null)))
}

function rarityOf(facts: readonly Fact[]): ReadonlyMap<number, number> {
  const claimsWith = new Map<number, number>()
  for (const fact of facts) for (const v of numbersOf(fact)) claimsWith.set(v, (claimsWith.get(v) ?? 0) + 1)
  const most = Math.log(facts.length + 1)
  return new Map([...claimsWith].map(([v, n]) => [v, Math.max(0, 1 - Math.log(Math.max(1, n / 2)) / most)]))
}
