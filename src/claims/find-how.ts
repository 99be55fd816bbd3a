import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {addresseeOf} from './addressees.ts'
import type {Attribution, Holder} from './attribution.ts'
import {sentenceBody, without} from './frames.ts'
import {holderOf, holderOfClause, viaOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {make, scopeOf} from './source-scope.ts'
import {canSpeak} from './speakers.ts'

/** ", so der Minister", "So der Minister: …". */
export function soAndSo(reading: Reading, i: number): Attribution | undefined {
  const before = reading.form(i - 1)
  if (reading.pos(i + 1) === 'VERB' || reading.pos(i + 1) === 'AUX') return soItSays(reading, i)
  const phrase = reading.phraseFrom(i + 1)
  if (
    !phrase ||
    phrase.preposition !== undefined ||
    !isNominal(reading, phrase) ||
    !(canSpeak(reading, phrase) || isText(reading, phrase))
  )
    return undefined
  const opens = before === ',' || before === '–' || before === '“' || before === '"' || before === '«' || before === '”'
  const end = reading.form(phrase.to)
  if (!opens || !(phrase.to >= reading.length || reading.isPunct(phrase.to) || isFacing(reading, phrase.to))) return undefined
  if (end === '„' || end === '»') return undefined
  const range = {from: i, to: endOfParenthesis(reading, phrase.to)}
  const body = sentenceBody(reading, reading.sentenceOf(i))
  const content = range.to >= body.to ? without(reading, body, [range]) : scopeOf(reading, range)
  return content && make(reading, 'how', range, content, [i], reading.lower(i), holderOf(reading, phrase))
}

/** ", so heißt es in dem Papier", ", so sagte er": verb and holder behind, content before. */
function soItSays(reading: Reading, i: number): Attribution | undefined {
  const clause = reading.clauseAt(i + 1)
  const said = clause?.predicate?.tokens.includes(i + 1) ? wordOf(reading, clause) : undefined
  const word = said?.word ?? reading.rules.verbs.get(reading.lemma(i + 1))
  const body = sentenceBody(reading, reading.sentenceOf(i))
  if (reading.form(i - 1) !== ',' || i - body.from < 2 || !word?.frames.has('dass') || word.intent) return undefined
  if (word.weak && word.speaker !== 'subject') return undefined
  const range = {from: i, to: endOfParenthesis(reading, i + 1)}
  let holder: Holder | undefined
  for (let at = i + 2; at < range.to && !holder; at++) {
    const phrase = word.speaker === 'in' ? reading.phraseOf(at) : reading.phraseFrom(at)
    if (phrase && phrase.to <= range.to && (!word.weak || canSpeak(reading, phrase) || isText(reading, phrase)))
      holder = holderOf(reading, phrase)
  }
  if (word.weak && !holder) return undefined
  const cue = [i, ...(said ? clause!.predicate!.tokens : [i + 1])]
  return make(reading, 'how', range, without(reading, body, [range]), cue, reading.lemma(i + 1), holder, word)
}

/** Not "so viel", "so etwas". */
const isNominal = (reading: Reading, phrase: Phrase): boolean =>
  reading.pos(phrase.head) === 'NOUN' || reading.pos(phrase.head) === 'PROPN'

/** "so die Studie", "so Rice". */
const isText = (reading: Reading, phrase: Phrase): boolean =>
  reading.pos(phrase.head) === 'PROPN' ||
  reading.hasNoun(reading.rules.documents, reading.lemma(phrase.head)) ||
  reading.hasNoun(reading.rules.sourceNouns, reading.lemma(phrase.head)) ||
  reading.inNouns(reading.rules.nouns, reading.lemma(phrase.head)) !== undefined

const isFacing = (reading: Reading, i: number): boolean =>
  reading.pos(i) === 'ADP' || reading.pos(i) === 'ADV' || reading.isTime(i) || reading.pos(i) === 'PROPN'

function endOfParenthesis(reading: Reading, from: number): number {
  const end = sentenceBody(reading, reading.sentenceOf(from - 1)).to
  let to = from
  while (to < end && !reading.isPunct(to)) to++
  return to
}

/** "wie „heise online“ berichtet", "wie ndr.de meldet": a title or name that no phrase was made of. */
function titleBefore(reading: Reading, clause: Clause, word: ReportingWord): Holder | undefined {
  const from = (clause.opener ?? clause.from) + 1
  if (word.speaker !== 'subject' || clause.predicate?.voice !== 'active') return undefined
  const quote = reading.quoteFrom(from)
  if (quote) return {from: quote.from, to: quote.to, core: quote, head: quote.inner.to - 1}
  const alone = clause.predicate.finite === from + 1 && /\p{L}\.\p{L}/u.test(reading.form(from))
  return alone ? {from, to: from + 1, core: {from, to: from + 1}, head: from} : undefined
}

/** "es waren zwölf, nicht vierzehn, wie die Feuerwehr gemeldet hatte": the source speaks for the denied words only. */
function correctedBefore(reading: Reading, clause: Clause): TokenRange | undefined {
  const to = clause.from - 1
  for (let i = to - 1; i > to - 8 && i > 0; i--) {
    if (reading.pos(i) === 'VERB' || reading.pos(i) === 'AUX') return undefined
    if (reading.form(i) === ',')
      return reading.language.clauses.negators.has(reading.lower(i + 1)) ? {from: i + 2, to} : undefined
  }
  return undefined
}

/** Words that a parenthesis with "wie" has at most. */
const LONGEST = 30

/** "wie Kurt Brandt, Leiter des Werks, mitteilte", "wie Verbände betonen": read by its words, where no clause was made of it. */
export function howWords(reading: Reading, i: number): Attribution | undefined {
  const n = reading.sentenceOf(i)
  const body = sentenceBody(reading, n)
  if (i > reading.sentence(n).from && !/^[,–“"«”]$/.test(reading.form(i - 1))) return undefined
  const teller = reading.phraseFrom(i + 1)
  if (!teller || teller.preposition !== undefined || !(canSpeak(reading, teller) || isText(reading, teller))) return undefined
  const end = verbBehind(reading, teller.to, Math.min(body.to, i + LONGEST))
  const word = end && reading.rules.verbs.get(reading.lemma(end.verb))
  if (!end || !word || word.intent || word.force === 'asks' || word.speaker !== 'subject') return undefined
  if (!word.frames.has('dass') && !word.frames.has('direct')) return undefined
  const range = {from: i, to: end.to}
  return make(
    reading,
    'how',
    range,
    without(reading, body, [range]),
    [i, end.verb],
    reading.lemma(end.verb),
    holderOf(reading, teller),
    word,
  )
}

/** The verb that closes a parenthesis: the first one behind its speaker, right before a pause. */
function verbBehind(reading: Reading, from: number, end: number): {readonly verb: number; readonly to: number} | undefined {
  for (let i = from; i < end; i++) {
    const pos = reading.pos(i)
    if (pos === 'AUX' || reading.form(i) === ':' || reading.form(i) === ';') return undefined
    if (pos !== 'VERB' || reading.mentionAt(i)) continue
    return i + 1 >= end || reading.isPunct(i + 1) ? {verb: i, to: i + 1} : undefined
  }
  return undefined
}

/** "wie die Polizei mitteilte", "wie es in dem Papier heißt": a parenthesis whose verb reports. */
export function howClause(reading: Reading, clause: Clause): Attribution | undefined {
  const {how} = reading.rules.sourceParticles
  const unopened = clause.opener === null && reading.lower(clause.from) === how && clause.predicate?.finite === clause.to - 1
  const opener = unopened ? clause.from : clause.opener
  if (opener === null || reading.lower(opener) !== how || !clause.predicate) return undefined
  const said = wordOf(reading, clause)
  if (!said || said.word.intent || said.word.force === 'asks' || clause.parent === null) return undefined
  const verb = said.word.frames
  if (!verb.has('dass') && !verb.has('direct')) return undefined
  const holder = holderOfClause(reading, clause, said.word) ?? titleBefore(reading, clause, said.word)
  if (!holder && clause.predicate.voice === 'active' && said.word.speaker === 'subject') return undefined
  if (
    clause.subject &&
    said.word.weak &&
    said.word.speaker === 'subject' &&
    !canSpeak(reading, clause.subject) &&
    !isText(reading, clause.subject)
  )
    return undefined
  const parent = reading.clause(clause.parent)
  if (!parent || (clause.relation === 'content' && !unopened)) return undefined
  const body = sentenceBody(reading, clause.sentence)
  const corrected = correctedBefore(reading, clause)
  const content = corrected
    ? [corrected]
    : clause.to >= body.to
      ? without(reading, body, [clause])
      : scopeOf(reading, clause, parent)
  const cue = [...new Set([opener, ...clause.predicate.tokens])].sort((a, b) => a - b)
  const made = content && make(reading, 'how', clause, content, cue, clause.predicate.lemma, holder, said.word)
  const addressee = addresseeOf(clause, said.word, reading)
  const via = viaOf(reading, clause)
  return made && {...made, ...(addressee ? {addressee} : {}), ...(via && holder ? {via} : {})}
}
