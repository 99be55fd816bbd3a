import type {Clause, Quote, TokenRange} from '../document/doc.ts'
import {Fin} from '../document/morph.ts'
import {Token} from '../document/token.ts'
import {addresseeOf} from './addressees.ts'
import {type Attribution, type Holder, SAYS} from './attribution.ts'
import {contentOf} from './find-clauses.ts'
import {governed, isJudged, judged} from './find-partial.ts'
import {sentenceBody, without} from './frames.ts'
import {holderOf, holderOfClause} from './holders.ts'
import type {Reading} from './reading.ts'
import {cueTokens, wordOf} from './said.ts'
import {beforeColon, canSpeak} from './speakers.ts'

/** Tokens between two parts of one split quotation, at most. */
const SPLIT_REACH = 25

/** Quotations: with a frame behind them, before a colon, split by their frame, as an object ("nannte den Plan „…“"), or alone. */
export function findQuotedWords(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  const quotes = reading.doc.quotes.filter((q) => q.outer === undefined && (q.kind !== 'title' || isJudged(reading, q)))
  let behind = -1
  for (const [k, quote] of quotes.entries()) {
    if (quote.from < behind) continue
    const attribution =
      quote.kind === 'scare' || quote.kind === 'title'
        ? (governed(reading, quote) ?? judged(reading, quote))
        : (followed(reading, quote, quotes[k + 1]) ??
          announced(reading, quote) ??
          governed(reading, quote) ??
          judged(reading, quote) ??
          byItself(reading, quote))
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
  const first = leadOf(reading, quote, body.from)
  const content = [{from: first ?? quote.from, to: quote.to}, ...(rejoined ? [range(rejoined)] : [])]
  const word = said?.word ?? SAYS
  const holder = phrase ? holderOf(reading, phrase) : clause ? holderOfClause(reading, clause, word) : undefined
  return {
    finder: 'quote',
    content,
    cue: so ? [at] : cueTokens(reading, clause!),
    lemma: so ? reading.lower(at) : clause!.predicate!.lemma,
    frame: [{from: quote.to, to: end}],
    form: first === undefined ? 'direct' : 'indirect',
    word,
    ...speaker(holder),
    ...(clause ? addressee(addresseeOf(clause, word, reading)) : {}),
  }
}

/** "Der Umbau sei „ein Anfang, mehr nicht“, sagte sie": where the words before a quotation that ends her sentence begin. */
function leadOf(reading: Reading, quote: Quote, from: number): number | undefined {
  if (quote.from - from < 2 || /^[:;–]$/.test(reading.form(quote.from - 1)) || reading.isHeadline(reading.sentenceOf(from)))
    return undefined
  const inner = reading.clauseAt(from)
  for (let i = from; i < quote.from; i++) if (/^[:;]$/.test(reading.form(i)) || isSaying(reading.quoteFrom(i))) return undefined
  return inner?.predicate && wordOf(reading, inner) ? undefined : from
}

const isSaying = (quote: Quote | undefined): boolean => quote?.kind === 'speech' || quote?.kind === 'partial'

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

/** "…!“, rief er"; in English the comma stands inside: "…,” said Weber". */
const endsSentence = (reading: Reading, quote: Quote): boolean => /^[!?…,]/.test(reading.form(quote.inner.to - 1))

/** Where the frame behind a quotation ends: with its clause, before a second conjunct or the next quotation. */
function frameEnd(at: number, clause: Clause | undefined, end: number, next: Quote | undefined): number {
  let to = clause && clause.to > at ? Math.min(clause.to, end) : end
  if (next && next.from > at && next.from < to) to = next.from
  return to
}

/** X sagte: „…“; also "Scholz: „…“". */
function announced(reading: Reading, quote: Quote): Attribution | undefined {
  const opens = reading.form(quote.from - 1) === ':' || worded(reading, quote, 0).length > 0 || saidBefore(reading, quote)
  if (!opens || (quote.kind === 'partial' && quote.inner.to - quote.inner.from < 3)) return undefined
  const n = reading.sentenceOf(quote.from - 2)
  const clause = reading.clauseAt(quote.from - 2) ?? reading.clauseAt(reading.sentence(n).from)
  const above = clause && topVerb(reading, clause)
  const main = above?.predicate && above.predicate.head >= quote.from ? undefined : above
  const said = main && wordOf(reading, main)
  const word = said?.word ?? SAYS
  const holder = tellerBefore(reading, quote, n, main)
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
    frame: frameBefore(reading, {from: main ? frameStart(reading, main, n) : reading.sentence(n).from, to: quote.from}, main),
    form: 'direct',
    word,
    ...speaker(holder),
    ...(main ? addressee(addresseeOf(main, word, reading)) : {}),
  }
}

/** Who speaks before a colon; nobody where the sentence is itself told of a thing: "Die Pflichten seien klar: „…“". */
function tellerBefore(reading: Reading, quote: Quote, n: number, main: Clause | undefined): Holder | undefined {
  const aged = beforeColon(reading, quote.from - 1)
  if (aged) return holderOf(reading, aged)
  if (main?.predicate) {
    const said = wordOf(reading, main)
    const isToldOf = main.predicate.mood === 'subjunctive-1' || main.predicate.voice === 'passive'
    return said || !isToldOf || canSpeak(reading, main.subject) ? holderOfClause(reading, main, said?.word ?? SAYS) : undefined
  }
  const bare = reading.phraseFrom(reading.sentence(n).from)
  if (!bare || !canSpeak(reading, bare)) return undefined
  const holder = holderOf(reading, bare)
  const to = Math.min(holder.to, quote.from - 1)
  return {...holder, to, core: {from: holder.core.from, to: Math.min(holder.core.to, to)}}
}

/** "He added, “…”": a comma leads in behind a verb of speech, in a language that writes it so. */
function saidBefore(reading: Reading, quote: Quote): boolean {
  if (!reading.language.quotation.commaLeadsIn || reading.form(quote.from - 1) !== ',') return false
  const verb = reading.clauseAt(quote.from - 2)
  return (
    verb?.predicate?.head !== undefined &&
    verb.predicate.head < quote.from &&
    wordOf(reading, verb)?.word.frames.has('direct') === true
  )
}

/** The words before a quotation, without what the same verb has said already. */
function frameBefore(reading: Reading, all: TokenRange, main: Clause | undefined): TokenRange[] {
  const said = main && wordOf(reading, main) ? contentOf(reading, main) : []
  const cuts = said
    .filter((c) => c.from > main!.predicate!.head && c.from < all.to)
    .map((c) => ({from: c.from, to: Math.min(c.to, all.to)}))
  return without(reading, all, cuts, false).filter((p) => p.to - p.from > 1 || p.from === all.from)
}

/** "mit den Worten" before the quotation, with a colon between unless `gap` is 0. */
function worded(reading: Reading, quote: Quote, gap = reading.form(quote.from - 1) === ':' ? 1 : 0): number[] {
  for (const words of reading.rules.leadIns) {
    const from = quote.from - gap - words.length
    if (from >= 0 && words.every((word, k) => reading.lower(from + k) === word)) return words.map((_, k) => from + k)
  }
  return []
}

/** The nearest clause above (or the same) that has a verb and is nobody's content: "wagte die Prognose, es werde knapp: „…“". */
function topVerb(reading: Reading, clause: Clause): Clause {
  let nearest: Clause | undefined
  for (const c of reading.ancestors(clause)) {
    if (!c.predicate || !(c.kind === 'main' || wordOf(reading, c))) continue
    nearest ??= c
    const above = reading.clause(c.parent)
    if (c.relation !== 'content' || !above?.predicate || above.predicate.head > c.from || !wordOf(reading, above)) return c
  }
  return nearest ?? clause
}

function frameStart(reading: Reading, clause: Clause, n: number): number {
  const first = reading.sentence(n).from
  if (clause.conjunctOf === null) return first
  return reading.pos(clause.from - 1) === 'CCONJ' ? clause.from - 1 : clause.from
}

/** A quotation that is a sentence of its own: its speaker is the one before. */
function byItself(reading: Reading, quote: Quote): Attribution | undefined {
  if (quote.kind !== 'speech') return undefined
  const n = reading.sentenceOf(quote.from)
  const body = sentenceBody(reading, n)
  const outside = body.from < quote.from - 1 ? quote.from - body.from : 0
  return outside > 2 ? undefined : alone(quote)
}

const alone = (quote: Quote): Attribution => ({
  ...{finder: 'quote', content: [range(quote)], cue: [], lemma: '', frame: [], form: 'direct', word: SAYS},
  carry: true,
})
