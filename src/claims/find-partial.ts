import type {Clause, Quote} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {addresseeOf} from './addressees.ts'
import {type Attribution, SAYS} from './attribution.ts'
import {frameAround, without} from './frames.ts'
import {holderOf, holderOfClause} from './holders.ts'
import type {Reading} from './reading.ts'
import {cueTokens, verbOutside, wordOf} from './said.ts'
import {overlaps} from './spans.ts'
import {canSpeak} from './speakers.ts'

/** "nannte den Plan „völlig verrückt“", "die von X als „verfehlt“ bezeichnet wurde", "sprach von einem „…“". */
export function governed(reading: Reading, quote: Quote): Attribution | undefined {
  const clause = clauseAround(reading, quote)
  const said = clause && wordOf(reading, clause)
  if (!clause?.predicate || !said || said.word.intent || (said.word.belief && !calledFor(reading, quote, said.word)))
    return undefined
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
  if (!holder && quote.kind === 'title') return undefined
  const addressee = addresseeOf(clause, said.word, reading)
  const outside = verbOutside(reading, clause)
  const verb =
    outside === undefined
      ? [...cueTokens(reading, clause), ...leadIn(reading, quote, said.word)]
      : [...clause.predicate.tokens.filter((i) => i < quote.from || i >= quote.to), outside]
  return {
    finder: quote.kind === 'speech' ? 'quote' : 'partial',
    content: [{from: quote.from, to: quote.to}],
    cue: [...new Set([...verb, ...(said.noun !== undefined ? [said.noun] : [])])].sort((a, b) => a - b),
    lemma: outside === undefined ? clause.predicate.lemma : reading.lemma(outside),
    frame: quote.kind === 'speech' ? frameAround(reading, clause, [quote]) : without(reading, clause, [quote], false),
    form: 'direct',
    word: said.word,
    ...(holder ? {holder} : {}),
    ...(addressee ? {addressee} : {}),
  }
}

/** "Für den Minister ist die Lage „alarmierend“": the quoted words are the predicate, and somebody's view is named. */
export function judged(reading: Reading, quote: Quote): Attribution | undefined {
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
    content: [{from: quote.from, to: quote.to}],
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
  if (word.frames.has('called') || calledFor(reading, quote, word)) return true
  return clause.dependents.some(({role, phrase}) => {
    if (!overlaps(phrase, quote)) return false
    if (phrase.preposition !== undefined) return word.frames.has(`pp:${reading.lower(phrase.preposition)}`)
    return (role === 'obj' || role === 'predicative') && (word.frames.has('np') || word.frames.has('als'))
  })
}

/** "riet zu „…“", "hält ihn für „…“", "rief Parolen wie „…“": the word before the quotation is the one that the verb calls for. */
function calledFor(reading: Reading, quote: Quote, word: ReportingWord): boolean {
  let at = quote.from - 1
  while (at > quote.from - 4 && (reading.pos(at) === 'DET' || reading.pos(at) === 'ADJ')) at--
  const form = reading.lower(at)
  if (word.frames.has(`pp:${reading.rules.contracted.get(form) ?? form}`)) return true
  return word.frames.has('direct') && word.frames.has('np') && reading.language.clauses.comparators.has(form)
}

/** "wies das als „Unfug“ zurück", "riet zu „Geduld“": nouns that look like a title, and nobody's name, where the verb judges or asks for something. */
export function isJudged(reading: Reading, quote: Quote): boolean {
  const clause = clauseAround(reading, quote)
  const word = clause && wordOf(reading, clause)?.word
  if (!word || word.intent || word.factual) return false
  if (word.frames.has('als') && reading.language.clauses.comparators.has(reading.lower(quote.from - 1))) return true
  if (reading.namedIn(quote)) return false
  if (word.frames.has('called') && reading.pos(quote.from - 1) === 'DET') return true
  return (word.force !== 'says' || word.frames.has('pp:von')) && calledFor(reading, quote, word)
}
