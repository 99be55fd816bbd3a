import type {Clause, Quote, TokenRange} from '../document/doc.ts'
import {Fin} from '../document/morph.ts'
import {Token} from '../document/token.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {addresseeOf} from './addressees.ts'
import {type Attribution, type Holder, SAYS} from './attribution.ts'
import {frameAround, sentenceBody, without} from './frames.ts'
import {holderOf, holderOfClause} from './holders.ts'
import type {Reading} from './reading.ts'
import {cueTokens, verbOutside, wordOf} from './said.ts'
import {overlaps} from './spans.ts'
import {beforeColon, canSpeak} from './speakers.ts'

/** Tokens between two parts of one split quotation, at most. */
const SPLIT_REACH = 25

/** Quotations: with a frame behind them, before a colon, split by their frame, as an object ("nannte den Plan „…“"), or alone. */
export function findQuotedWords(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  const quotes = reading.doc.quotes.filter((q) => q.outer === undefined && q.kind !== 'title')
  let behind = -1
  for (const [k, quote] of quotes.entries()) {
    if (quote.from < behind) continue
    const attribution =
      quote.kind === 'scare'
        ? (governed(reading, quote) ?? judged(reading, quote))
        : (followed(reading, quote, quotes[k + 1]) ??
          announced(reading, quote) ??
          governed(reading, quote) ??
          judged(reading, quote) ??
          alone(reading, quote))
    if (!attribution) continue
    behind = Math.max(behind, ...attribution.content.map((c) => c.to))
    found.push(attribution)
  }
  return found
}

/** „…“, sagte X (, „…“). */
function followed(reading: Reading, quote: Quote, next: Quote | undefined): Attribution | undefined {
  let at = quote.to
  if (reading.form(at) === ',' || reading.form(at) === '–') at++
  const so = reading.lower(at) === reading.rules.sourceParticles.so
  const verb = new Token(reading.doc, Math.min(at, reading.length - 1))
  if (at >= reading.length || !(so || ((verb.pos === 'VERB' || verb.pos === 'AUX') && verb.may(Fin)))) return undefined
  if (
    so
      ? reading.form(quote.to) !== ',' && quote.kind !== 'speech'
      : reading.form(quote.to) !== ',' && !endsSentence(reading, quote)
  )
    return undefined
  const found = so ? undefined : reading.clauseAt(at)
  const clause = found?.predicate?.tokens.includes(at) && found.predicate.head >= quote.to ? found : undefined
  if (!so && !clause) return bareFrame(reading, quote, at)
  const said = clause && wordOf(reading, clause)
  const phrase = so ? reading.phraseFrom(at + 1) : undefined
  if (so ? !phrase : !clause?.predicate || (!said && !canSpeak(reading, clause.subject))) return undefined
  const body = sentenceBody(reading, reading.sentenceOf(at))
  const rejoined =
    next && next.from < body.to && next.from - quote.to < SPLIT_REACH && /^[,:–]$/.test(reading.form(next.from - 1))
      ? next
      : undefined
  const end = rejoined ? rejoined.from : frameEnd(at, clause, body.to, next)
  const content = rejoined ? [range(quote), range(rejoined)] : [range(quote)]
  const word = said?.word ?? SAYS
  const holder = phrase ? holderOf(reading, phrase) : clause ? holderOfClause(reading, clause, word) : undefined
  return {
    finder: 'quote',
    content,
    cue: so ? [at] : cueTokens(reading, clause!),
    lemma: so ? reading.lower(at) : clause!.predicate!.lemma,
    frame: [{from: quote.to, to: end}],
    form: 'direct',
    word,
    ...speaker(holder),
    ...(clause ? addressee(addresseeOf(clause, word, reading)) : {}),
  }
}

/** The verb behind the quotation was read into the clause inside it: verb, then who says it. */
function bareFrame(reading: Reading, quote: Quote, at: number): Attribution | undefined {
  const word = reading.rules.verbs.get(reading.lemma(at))
  const phrase = reading.phraseFrom(at + 1)
  if (!word?.frames.has('direct') || !phrase || phrase.preposition !== undefined) return undefined
  const body = sentenceBody(reading, reading.sentenceOf(at))
  return {
    finder: 'quote',
    content: [range(quote)],
    cue: [at],
    lemma: reading.lemma(at),
    frame: [{from: quote.to, to: Math.max(at + 1, body.to)}],
    form: 'direct',
    word,
    holder: holderOf(reading, phrase),
  }
}

const range = (quote: Quote): TokenRange => ({from: quote.from, to: quote.to})
const speaker = (holder: Holder | undefined) => (holder ? {holder} : {carry: true as const})
const addressee = (to: TokenRange | undefined) => (to ? {addressee: to} : {})

const endsSentence = (reading: Reading, quote: Quote): boolean => /^[!?…]/.test(reading.form(quote.inner.to - 1))

/** Where the frame behind a quotation ends: with its clause, before a second conjunct or the next quotation. */
function frameEnd(at: number, clause: Clause | undefined, end: number, next: Quote | undefined): number {
  let to = clause && clause.to > at ? Math.min(clause.to, end) : end
  if (next && next.from > at && next.from < to) to = next.from
  return to
}

/** X sagte: „…“; also "Scholz: „…“". */
function announced(reading: Reading, quote: Quote): Attribution | undefined {
  if (reading.form(quote.from - 1) !== ':' || (quote.kind === 'partial' && quote.inner.to - quote.inner.from < 3))
    return undefined
  const n = reading.sentenceOf(quote.from - 2)
  const clause = reading.clauseAt(quote.from - 2) ?? reading.clauseAt(reading.sentence(n).from)
  const above = clause && topVerb(reading, clause)
  const main = above?.predicate && above.predicate.head >= quote.from ? undefined : above
  const said = main && wordOf(reading, main)
  const word = said?.word ?? SAYS
  const bare = main?.predicate ? undefined : reading.phraseFrom(reading.sentence(n).from)
  const aged = beforeColon(reading, quote.from - 1)
  const holder = aged
    ? holderOf(reading, aged)
    : main?.predicate
      ? holderOfClause(reading, main, word)
      : bare && canSpeak(reading, bare)
        ? holderOf(reading, bare)
        : undefined
  const cue = main?.predicate
    ? [
        ...new Set([...cueTokens(reading, main), ...(said?.noun !== undefined ? [said.noun] : []), ...worded(reading, quote)]),
      ].sort((a, b) => a - b)
    : []
  return {
    finder: 'quote',
    content: [range(quote)],
    cue,
    lemma: main?.predicate?.lemma ?? '',
    frame: [{from: main ? frameStart(reading, main, n) : reading.sentence(n).from, to: quote.from}],
    form: 'direct',
    word,
    ...speaker(holder),
    ...(main ? addressee(addresseeOf(main, word, reading)) : {}),
  }
}

/** "mit den Worten:" right before the quotation. */
function worded(reading: Reading, quote: Quote): number[] {
  for (const words of reading.rules.leadIns) {
    const from = quote.from - 1 - words.length
    if (from >= 0 && words.every((word, k) => reading.lower(from + k) === word)) return words.map((_, k) => from + k)
  }
  return []
}

/** The nearest clause above (or the same) that has a verb. */
function topVerb(reading: Reading, clause: Clause): Clause {
  for (const c of reading.ancestors(clause)) if (c.predicate && (c.kind === 'main' || wordOf(reading, c))) return c
  return clause
}

function frameStart(reading: Reading, clause: Clause, n: number): number {
  const first = reading.sentence(n).from
  if (clause.conjunctOf === null) return first
  return reading.pos(clause.from - 1) === 'CCONJ' ? clause.from - 1 : clause.from
}

/** "nannte den Plan „völlig verrückt“", "die von X als „verfehlt“ bezeichnet wurde", "sprach von einem „…“". */
function governed(reading: Reading, quote: Quote): Attribution | undefined {
  const clause = clauseAround(reading, quote)
  const said = clause && wordOf(reading, clause)
  if (!clause?.predicate || !said || said.word.intent || said.word.belief) return undefined
  if (said.word.frames.has('called') && clause.predicate.reflexive) return undefined
  if (clause.subject && overlaps(clause.subject, quote) && clause.predicate.voice === 'active') return undefined
  const {frames} = said.word
  const fits =
    frames.has('als') ||
    frames.has('called') ||
    frames.has('direct') ||
    frames.has('np') ||
    [...frames].some((f) => f.startsWith('pp:'))
  if (!fits || (quote.kind !== 'speech' && !complement(reading, quote, clause, said.word))) return undefined
  const holder = holderOfClause(reading, clause, said.word)
  const outside = verbOutside(reading, clause)
  const verb =
    outside === undefined
      ? [...cueTokens(reading, clause), ...leadIn(reading, quote, said.word)]
      : [...clause.predicate.tokens.filter((i) => i < quote.from || i >= quote.to), outside]
  return {
    finder: quote.kind === 'speech' ? 'quote' : 'partial',
    content: [range(quote)],
    cue: [...new Set([...verb, ...(said.noun !== undefined ? [said.noun] : [])])].sort((a, b) => a - b),
    lemma: outside === undefined ? clause.predicate.lemma : reading.lemma(outside),
    frame: quote.kind === 'speech' ? frameAround(reading, clause, [range(quote)]) : without(reading, clause, [quote], false),
    form: 'direct',
    word: said.word,
    ...(holder ? {holder} : {}),
    ...addressee(addresseeOf(clause, said.word, reading)),
  }
}

/** "Für den Minister ist die Lage „alarmierend“": the quoted words are the predicate, and somebody's view is named. */
function judged(reading: Reading, quote: Quote): Attribution | undefined {
  const clause = clauseAround(reading, quote)
  const {predicate, subject} = clause ?? {}
  if (!clause || !predicate || !subject || overlaps(subject, quote)) return undefined
  if (!reading.language.clauses.copulas.has(predicate.lemma) && predicate.head < quote.from) return undefined
  const view = clause.dependents.find(
    ({phrase}) =>
      phrase.preposition !== undefined &&
      reading.rules.viewPrepositions.has(reading.lower(phrase.preposition)) &&
      !overlaps(phrase, quote) &&
      canSpeak(reading, phrase),
  )?.phrase
  if (!view) return undefined
  return {
    finder: 'partial',
    content: [range(quote)],
    cue: predicate.tokens.filter((i) => i < quote.from || i >= quote.to),
    lemma: predicate.lemma,
    frame: without(reading, clause, [quote], false),
    form: 'direct',
    word: {...SAYS, force: 'assesses', medium: 'thought'},
    holder: holderOf(reading, view),
  }
}

/** "als" or the preposition right before the quoted words: "bezeichnete … als „…“", "warnte vor einem „…“". */
function leadIn(reading: Reading, quote: Quote, word: ReportingWord): number[] {
  for (let i = quote.from - 1; i >= quote.from - 3 && i >= 0; i--) {
    const form = reading.lower(i)
    if (word.frames.has('als') && reading.language.clauses.comparators.has(form)) return [i]
    if (word.frames.has(`pp:${reading.rules.contracted.get(form) ?? form}`)) return [i]
  }
  return []
}

/** The innermost clause that holds the quotation with a word before or behind it. */
function clauseAround(reading: Reading, quote: Quote): Clause | undefined {
  const inner = reading.clauseAt(quote.inner.from) ?? reading.clauseAt(quote.from - 1)
  if (!inner) return undefined
  for (const c of reading.ancestors(inner)) if (c.from < quote.from || c.to > quote.to) return c
  return undefined
}

/** A partial quotation is the word's own complement: behind "als", in the object, in the prepositional object. */
function complement(reading: Reading, quote: Quote, clause: Clause, word: ReportingWord): boolean {
  for (let i = quote.from - 1; i >= Math.max(clause.from, quote.from - 4); i--)
    if (word.frames.has('als') && reading.language.clauses.comparators.has(reading.lower(i))) return true
  if (word.frames.has('called')) return true
  return clause.dependents.some(({role, phrase}) => {
    if (!overlaps(phrase, quote)) return false
    if (phrase.preposition !== undefined) return word.frames.has(`pp:${reading.lower(phrase.preposition)}`)
    return (role === 'obj' || role === 'predicative') && (word.frames.has('np') || word.frames.has('als'))
  })
}

/** A quotation that is a sentence of its own: its speaker is the one before. */
function alone(reading: Reading, quote: Quote): Attribution | undefined {
  if (quote.kind !== 'speech') return undefined
  const n = reading.sentenceOf(quote.from)
  const body = sentenceBody(reading, n)
  const outside = body.from < quote.from - 1 ? quote.from - body.from : 0
  if (outside > 2) return undefined
  return {finder: 'quote', content: [range(quote)], cue: [], lemma: '', frame: [], form: 'direct', word: SAYS, carry: true}
}
