import {ALL_CELLS, parseCells} from '../../document/agreement.ts'
import type {Pos} from '../../document/doc.ts'
import * as morph from '../../document/morph.ts'
import type {FunctionWord, GrammarRules} from '../../language/grammar.ts'
import {compoundHead} from '../../models/compounds.ts'
import type {Analysis, Lexicon} from '../../models/lexicon.ts'

/** Where a reading comes from. */
export const Origin = {listed: 0, respelled: 1, compound: 2, rule: 3, guess: 4} as const

/** A reading of a form, and how far it is to be trusted. */
export interface Reading extends Analysis {
  readonly origin: number
  /** The reading of the form in small letters: for a sentence's first word, or a word inside a name. */
  readonly lowered: boolean
}

type Bits = Record<string, unknown>

/** The bits of morph.ts named in a list: "Fin Ind P3". */
export function featureBits(names: string): number {
  return names.split(' ').reduce((bits, name) => bits | (((morph as Bits)[name] as number | undefined) ?? 0), 0)
}

const listed = new WeakMap<GrammarRules, Map<string, Analysis[]>>()

/** The closed classes of a language that has no lexicon file. */
function functionWordsOf(grammar: GrammarRules): Map<string, Analysis[]> {
  const known = listed.get(grammar)
  if (known) return known
  const made = new Map<string, Analysis[]>()
  for (const word of grammar.functionWords) made.set(word.form, [...(made.get(word.form) ?? []), toAnalysis(word)])
  listed.set(grammar, made)
  return made
}

const toAnalysis = ({lemma, pos, features, cells}: FunctionWord): Analysis => ({
  lemma,
  pos: pos as Pos,
  morph: featureBits(features),
  cells: parseCells(cells),
})

/** Reads single words: what a form may be by lexicon, spelling, composition and ending, without regard to its context. */
export class WordReader {
  readonly #lexicon: Lexicon | undefined
  readonly #grammar: GrammarRules
  constructor(lexicon: Lexicon | undefined, grammar: GrammarRules) {
    this.#lexicon = lexicon
    this.#grammar = grammar
  }

  /** All readings of a form; never none. The best-founded come first. */
  read(form: string): readonly Reading[] {
    if (!/\p{L}/u.test(form)) return [this.#withoutLetters(form)]
    const small = form.toLowerCase()
    const capital = form !== small
    const found = this.#known(form)
    if (capital) {
      const lowered = this.#known(isAllCaps(form) ? small : form.charAt(0).toLowerCase() + form.slice(1))
      found.push(...lowered.map((reading) => ({...reading, lowered: true})))
      if (!found.some(({pos, lowered: small}) => pos === 'NOUN' && !small)) found.push(...lowered.flatMap(asNoun))
      if (isAllCaps(form) && form.length > 3) found.push(...this.#known(form.charAt(0) + small.slice(1)))
    }
    if (found.some(({origin, pos, lowered}) => origin !== Origin.guess && !(lowered && (pos === 'ADJ' || pos === 'VERB'))))
      return found
    found.push(...this.#made(form, capital))
    return found.length > 0 ? found : guesses(form, capital)
  }

  #lookUp(form: string): readonly Analysis[] {
    return this.#lexicon?.analyses(form) ?? functionWordsOf(this.#grammar).get(form) ?? []
  }

  /** Listed readings, those of another spelling, and verbs with a particle. */
  #known(form: string): Reading[] {
    const exact = this.#lookUp(form)
    if (exact.length > 0) return exact.map((reading) => ({...reading, origin: Origin.listed, lowered: false}))
    for (const spelling of this.#grammar.respell(form)) {
      const respelled = this.#lookUp(spelling)
      if (respelled.length > 0) return respelled.map((reading) => ({...reading, origin: Origin.respelled, lowered: false}))
    }
    return this.#particleVerb(form)
  }

  /** "voranschreitet", "voranzuschreiten", "vorangeschritten": a particle before a known form of a verb. */
  #particleVerb(form: string): Reading[] {
    const {particles, infixes} = this.#grammar
    for (let at = Math.min(form.length - 3, 12); at >= 2; at--) {
      const particle = form.slice(0, at)
      if (!particles.has(particle)) continue
      const rest = form.slice(at)
      const infinitive = rest.startsWith(infixes.infinitive) ? this.#lookUp(rest.slice(infixes.infinitive.length)) : []
      const readings = [
        ...infinitive.filter(({morph: bits}) => bits & morph.Inf).map((reading) => ({...reading, morph: morph.ZuInf})),
        ...this.#lookUp(rest),
      ].filter(
        ({pos, morph: bits, cells}) =>
          pos === 'VERB' || (pos === 'ADJ' && (bits & morph.Part1 || (cells !== 0 && /t$|en$/.test(rest)))),
      )
      if (readings.some(({pos}) => pos === 'VERB')) {
        return readings.map((reading) => ({...reading, lemma: particle + reading.lemma, origin: Origin.rule, lowered: false}))
      }
    }
    return []
  }

  /** Hyphenated words, compounds, prefixed words, then endings. */
  #made(form: string, capital: boolean): Reading[] {
    const hyphen = form.lastIndexOf('-')
    if (hyphen >= 0) return this.#hyphenated(form, hyphen, capital)
    if (/\d/.test(form)) return [guess(form, /^\d/.test(form) ? 'NUM' : 'PROPN')]
    if (form.endsWith('.')) return [guess(form, capital ? 'NOUN' : 'ADV')]
    const gendered = this.#gendered(form)
    if (gendered) return [gendered]
    if (this.#grammar.isNumberWord(form.toLowerCase())) return [guess(form, 'NUM')]
    const composed = capital ? this.#compound(form) : this.#prefixed(form)
    return composed.length > 0 ? composed : this.#byEnding(form, capital)
  }

  #hyphenated(form: string, hyphen: number, capital: boolean): Reading[] {
    const last = form.slice(hyphen + 1)
    if (last === '') return [guess(form, capital ? 'NOUN' : 'ADJ')]
    const first = form.slice(0, hyphen + 1)
    const readings = this.read(last).filter(({pos, lowered}) => OPEN.has(pos) && !(lowered && pos === 'VERB'))
    const known = readings.filter(({origin}) => origin !== Origin.guess)
    if (known.length === 0 && hyphen > 0) return guesses(form, capital)
    const whole = hyphen === 0 ? this.read(last.charAt(0).toUpperCase() + last.slice(1)) : []
    return [...known, ...whole].map((reading) => ({
      ...reading,
      lemma: first + reading.lemma,
      origin: Math.max(reading.origin, Origin.compound),
    }))
  }

  /** "Bürger*innen", "Kund:in". */
  #gendered(form: string): Reading | undefined {
    const match = /^(.+[*:_·/]-?in)(nen)?$/u.exec(form)
    if (!match) return undefined
    const cells = match[2] ? parseCells('p') : parseCells('f')
    return {lemma: match[1] ?? form, pos: 'NOUN', morph: 0, cells, origin: Origin.rule, lowered: false}
  }

  #compound(form: string): Reading[] {
    const head = this.#lexicon && compoundHead(this.#lexicon, form, this.#grammar.links)
    if (!head) return []
    const first = form.slice(0, head.start)
    return head.readings.map((reading) => ({
      ...reading,
      lemma: first + reading.lemma.toLowerCase(),
      origin: head.sure ? Origin.compound : Origin.rule,
      lowered: false,
    }))
  }

  /** "unverändert", "kremlnahe": a prefix or a noun before a known adjective or verb. */
  #prefixed(form: string): Reading[] {
    for (const prefix of this.#grammar.prefixes) {
      if (!form.startsWith(prefix)) continue
      const rest = this.#lookUp(form.slice(prefix.length)).filter(({pos}) => pos === 'ADJ')
      if (rest.length > 0)
        return rest.map((reading) => ({...reading, lemma: prefix + reading.lemma, origin: Origin.rule, lowered: false}))
    }
    for (let at = 3; at <= form.length - 3; at++) {
      const rest = this.#lookUp(form.slice(at)).filter(({pos}) => pos === 'ADJ')
      if (rest.length === 0 || !this.#isFirstPart(form.slice(0, at))) continue
      return rest.map((reading) => ({
        ...reading,
        lemma: form.slice(0, at) + reading.lemma,
        origin: Origin.compound,
        lowered: false,
      }))
    }
    return []
  }

  #isFirstPart(part: string): boolean {
    return this.#grammar.links.some((link) => {
      if (!part.endsWith(link)) return false
      const stem = part.slice(0, part.length - link.length)
      return stem.length >= 3 && this.#lookUp(stem.charAt(0).toUpperCase() + stem.slice(1)).length > 0
    })
  }

  #byEnding(form: string, capital: boolean): Reading[] {
    const found: Reading[] = []
    let longest = 0
    for (const rule of this.#grammar.endings) {
      const {ending, pos, features, cells, lemma} = rule
      if (ending.length < longest || form.length < ending.length + 3 || !form.endsWith(ending)) continue
      if (rule.capital !== undefined && rule.capital !== capital) continue
      if (ending.length > longest) found.length = 0
      longest = ending.length
      const base = form.slice(0, form.length - ending.length) + lemma
      found.push({
        lemma: base,
        pos: pos as Pos,
        morph: featureBits(features),
        cells: parseCells(cells),
        origin: Origin.rule,
        lowered: false,
      })
    }
    return found.length > 0 && !capital ? [...found, ...guesses(form, capital)] : found
  }

  #withoutLetters(form: string): Reading {
    if (!/[\p{N}]/u.test(form)) return guess(form, /^[\p{S}%§&@#]+$/u.test(form) && !/^[`´^~<>|]+$/.test(form) ? 'SYM' : 'PUNCT')
    return /^\d{1,3}\.$/.test(form) ? {...guess(form, 'ADJ'), cells: ALL_CELLS} : guess(form, 'NUM')
  }
}

/** "die Beteiligten", "Geheimes", "das Abwarten": an adjective or infinitive with a capital is a noun. */
function asNoun(reading: Reading): Reading[] {
  const {lemma, pos, cells, morph: bits} = reading
  const large = lemma.charAt(0).toUpperCase() + lemma.slice(1)
  if (pos === 'ADJ' && cells !== 0 && reading.origin <= Origin.respelled)
    return [{...reading, lemma: `${large.replace(/e$/, '')}e`, pos: 'NOUN', morph: 0, origin: Origin.compound}]
  if (pos === 'VERB' && bits & morph.Inf)
    return [{...reading, lemma: large, pos: 'NOUN', morph: 0, cells: parseCells('Nn Dn An'), origin: Origin.compound}]
  return []
}

const OPEN: ReadonlySet<Pos> = new Set(['NOUN', 'ADJ', 'VERB', 'PROPN', 'ADV', 'X', 'NUM'])
const isAllCaps = (form: string): boolean => form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase()

const guess = (form: string, pos: Pos): Reading => ({lemma: form, pos, morph: 0, cells: 0, origin: Origin.guess, lowered: false})

const guesses = (form: string, capital: boolean): Reading[] =>
  capital
    ? [guess(form, 'PROPN'), guess(form, 'NOUN')]
    : [guess(form, 'ADJ'), guess(form, 'ADV'), guess(form, 'NOUN'), guess(form, 'X'), guess(form, 'PROPN')]
