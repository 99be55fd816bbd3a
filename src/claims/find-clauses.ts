import type {Clause, TokenRange} from '../document/doc.ts'
import type {ContentFrame, ReportingWord} from '../language/reporting.ts'
import {addresseeOf} from './addressees.ts'
import {type Attribution, SAYS} from './attribution.ts'
import {isEvidence, saysItself} from './evidence.ts'
import {frameAround, sentenceBody, trimmed} from './frames.ts'
import {holderOfClause, viaOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {cueTokens, wordOf} from './said.ts'
import {canSpeak} from './speakers.ts'

/** "sagte, dass …", "teilte mit, man habe …", "forderte ihn auf, … zu …": a clause whose verb hands on the clause under it. */
export function findReportingClauses(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    if (!clause.predicate) continue
    const content = contentOf(reading, clause)
    if (content.length === 0) continue
    const attribution = attribute(reading, clause, content)
    if (attribution) found.push(attribution)
  }
  return found
}

/** The content clauses under a clause: the first and its conjuncts, in order. */
export function contentOf(reading: Reading, clause: Clause): Clause[] {
  const content = reading
    .children(clause)
    .filter((c) => c.relation === 'content' && c.conjunctOf === null && !opensWithSource(reading, c))
  const all = content.length > 0 ? content : unjoined(reading, clause)
  return all.flatMap((c) => [c, ...reading.conjuncts(c)]).sort((a, b) => a.from - b.from)
}

/** "Berichte, wonach …": the noun's clause, not the verb's. */
const opensWithSource = (reading: Reading, {opener}: Clause): boolean =>
  opener !== null && reading.rules.sourceAdverbs.has(reading.lower(opener))

/** "… und sagte, er freue sich": Konjunktiv I behind a comma after a reporting verb, though it was read as one more conjunct. */
function unjoined(reading: Reading, clause: Clause): Clause[] {
  if (clause.kind !== 'main' || reading.form(clause.to) !== ',' || !wordOf(reading, clause)?.word.frames.has('dass')) return []
  const next = reading.clauseAt(clause.to + 1)
  const first = next && [...reading.ancestors(next)].find((c) => c.from === clause.to + 1 && c.kind === 'main')
  return first && first.conjunctOf === clause.id && first.predicate?.mood === 'subjunctive-1' ? [first] : []
}

function attribute(reading: Reading, clause: Clause, content: readonly Clause[]): Attribution | undefined {
  const first = content[0]!
  const kind = kindOf(reading, first)
  const said = wordOf(reading, clause)
  if (said?.noun !== undefined && said.noun === clause.subject?.head && isCopula(reading, clause)) return undefined
  const parted = said ? undefined : partedVerb(reading, clause, first)
  const word = said?.word ?? parted?.word ?? unknownVerb(reading, clause, first, kind)
  if (!word || word.intent || !licensed(reading, clause, word, first, kind)) return undefined
  if (isRefused(reading, clause, first)) return undefined
  const pieces = parted ? [parted.content] : piecesOf(reading, clause, content)
  const range = pieces[0]!
  const parent = reading.clause(clause.parent)
  if (clause.antecedent && parent && saysItself(reading, clause) && isEvidence(reading, parent, clause.antecedent.head))
    return undefined
  const holder = holderOfClause(reading, clause, word)
  if (!holder && (word.document || (word.belief && clause.predicate!.voice !== 'passive')) && word.speaker === 'subject')
    return undefined
  const addressee = addresseeOf(clause, word, reading)
  const quote = pieces.length === 1 ? reading.quoteFrom(range.from - 1) : undefined
  const quoted = quote && quote.to >= range.to && clause.predicate!.head < quote.from ? quote : undefined
  if (quoted) pieces[0] = {from: quoted.from, to: quoted.to}
  return {
    finder: 'clause',
    content: pieces,
    cue: [...cueOf(reading, clause, said?.noun, range), ...(parted ? [parted.particle] : [])],
    lemma: parted?.lemma ?? clause.predicate!.lemma,
    frame: frameAround(reading, clause, reading.quoteFrom(range.to + 1) ? [{from: range.from, to: clause.to}] : pieces),
    form: quoted ? 'direct' : 'indirect',
    word,
    ...(holder ? {holder, ...viaIn(reading, clause)} : {}),
    ...(addressee ? {addressee} : {}),
    ...(clause.predicate!.negation !== undefined ? {negated: true as const} : {}),
    ...(clause.predicate!.mood === 'subjunctive-1' ? {apart: true as const} : {}),
  }
}

/** "lehnte es ab zu sagen, ob …": nobody has said it, and nothing is rejected. */
function isRefused(reading: Reading, clause: Clause, content: Clause): boolean {
  const refuses = (c: Clause | undefined) => reading.rules.refusing.has(c?.predicate?.lemma ?? '')
  if (clause.kind === 'infinitive') return refuses(reading.clause(clause.parent))
  return content.kind === 'infinitive' && refuses(clause) && wordOf(reading, content)?.word.medium === 'speech'
}

/** "Sicher ist, dass …": what is sure by itself is no one's word. */
const isCopula = (reading: Reading, clause: Clause): boolean =>
  reading.language.clauses.copulas.has(clause.predicate?.lemma ?? '')

/** "weist den Vorwurf, sie habe …, mit Nachdruck zurück": the particle stands behind the content, as the last word of all. */
function partedVerb(reading: Reading, clause: Clause, content: Clause) {
  const particle = sentenceBody(reading, clause.sentence).to - 1
  if (clause.kind !== 'main' || clause.predicate!.tokens.length > 1 || particle < content.to - 1) return undefined
  const lemma = reading.lower(particle) + clause.predicate!.lemma
  const word = reading.rules.verbs.get(lemma)
  let to = particle
  while (to > content.from && reading.form(to) !== ',') to--
  return word && to > content.from ? {word, lemma, particle, content: trimmed(reading, {from: content.from, to})} : undefined
}

/** One piece, unless the reporting verb stands between: "…, erklärte sie; die Behörde zähle nur …". */
function piecesOf(reading: Reading, clause: Clause, content: readonly Clause[]): TokenRange[] {
  const pieces: {from: number; to: number}[] = []
  for (const c of content) {
    const last = pieces.at(-1)
    const parted = last && clause.predicate!.tokens.some((i) => last.to <= i && i < c.from)
    if (last && !parted) last.to = Math.max(last.to, c.to)
    else pieces.push({from: c.from, to: c.to})
  }
  const verb = clause.predicate!.head
  return pieces.map((p) => trimmed(reading, verb < p.from ? {from: p.from, to: beforeQuotation(reading, p)} : p))
}

/** "Sie sagte, es werde knapp: „…“": her own words behind the colon are a quotation by itself. */
function beforeQuotation(reading: Reading, {from, to}: TokenRange): number {
  for (let i = from + 1; i + 1 < to; i++) if (reading.form(i) === ':' && reading.quoteFrom(i + 1)) return i
  return to
}

const viaIn = (reading: Reading, clause: Clause) => {
  const via = viaOf(reading, clause)
  return via ? {via} : {}
}

/** How the content clause is built: with "dass" (or a question word), as a main clause, with zu-infinitive. */
function kindOf(reading: Reading, content: Clause): ContentFrame | undefined {
  if (content.kind === 'infinitive') return 'zu'
  if (content.kind === 'main') return 'v2'
  const opener = content.opener === null ? '' : reading.lower(content.opener)
  if (content.opener !== null && reading.lower(content.opener - 1) === reading.rules.sourceParticles.so) return undefined
  return reading.rules.contentOpeners.has(opener) ||
    (reading.rules.questionWords.has(opener) && !reading.rules.sourceAdverbs.has(opener))
    ? 'dass'
    : undefined
}

export const isSubjunctive = (clause: Clause): boolean =>
  clause.predicate?.mood === 'subjunctive-1' || clause.predicate?.mood === 'subjunctive-2'

/** A verb that no table knows reports where its content shows it: Konjunktiv I, or "dass" after somebody who can speak. */
function unknownVerb(
  reading: Reading,
  clause: Clause,
  content: Clause,
  kind: ContentFrame | undefined,
): ReportingWord | undefined {
  const lemma = clause.predicate!.lemma
  if (reading.rules.neverReporting.has(lemma) || reading.language.clauses.modals.has(lemma)) return undefined
  if (isSubjunctive(clause) || clause.dependents.some((d) => d.role === 'obj')) return undefined
  const reported = content.predicate?.mood === 'subjunctive-1'
  const dass = kind === 'dass' && content.opener !== null && reading.rules.contentOpeners.has(reading.lower(content.opener))
  if (!(kind === 'v2' && reported) && !(dass && (reported || canSpeak(reading, clause.subject)))) return undefined
  return UNKNOWN
}

/** An unknown verb that its content shows to report. */
export const UNKNOWN: ReportingWord = {...SAYS, frames: new Set<ContentFrame>(['dass', 'v2'])}

function licensed(
  reading: Reading,
  clause: Clause,
  word: ReportingWord,
  content: Clause,
  kind: ContentFrame | undefined,
): boolean {
  if (isAskedOrSeen(reading, clause, word, content)) return false
  if (kind === undefined || (kind === 'v2' && reading.lower(content.from) === reading.rules.sourceParticles.how)) return false
  const negated = clause.predicate!.negation !== undefined
  if (negated && word.force !== 'rejects' && word.force !== 'denies')
    return isSubjunctive(content) && word.force !== 'confirms' && !word.belief && !word.factual
  if (kind === 'v2') {
    if (content.predicate?.mood === 'subjunctive-1') return true
    if (isFollowed(reading, clause, content)) return hasSentence(word) && (!word.weak || canSpeak(reading, clause.subject))
    if (isSubjunctive(content)) return word !== UNKNOWN
    return word.frames.has('v2') && !word.weak && !clause.dependents.some((d) => d.role === 'obj') && !hasMatter(reading, clause)
  }
  if (kind === 'dass' && !asksFor(reading, word, clause, content)) return false
  if (!word.frames.has(kind))
    return kind === 'dass' ? isSubjunctive(content) : word.frames.has('v2') && content.predicate?.tense === 'perfect'
  if (!word.weak || isSubjunctive(content)) return true
  if (word.document) return reading.hasNoun(reading.rules.documents, clause.subject ? reading.lemma(clause.subject.head) : '')
  return canSpeak(reading, clause.subject)
}

/** "Die Räumung wurde angeordnet, der Platz ist leer": the subject of the passive is what was said, so the next clause is none of it. */
const hasMatter = (reading: Reading, {predicate, subject}: Clause): boolean =>
  predicate?.voice === 'passive' && subject !== null && subject.kind !== 'pronoun' && !canSpeak(reading, subject)

/** "Findest du, dass …?" asks; "als sie bemerkte, dass …" tells what she saw. */
function isAskedOrSeen(reading: Reading, clause: Clause, word: ReportingWord, content: Clause): boolean {
  const {to} = reading.sentence(clause.sentence)
  const asks = clause.verbPosition === 'first' && clause.parent === null && reading.form(to - 1) === '?' && content.to >= to - 1
  const sees = clause.relation === 'adverbial' && reading.rules.perceiving.has(clause.predicate?.lemma ?? '')
  return asks || (sees && !isSubjunctive(content) && word.force !== 'denies')
}

/** "Zwei Schüler wurden gerettet, berichtet die Zeitung": the verb right behind a main clause hands it on, whatever its mood. */
const isFollowed = (reading: Reading, clause: Clause, content: Clause): boolean =>
  clause.predicate?.finite === content.to + 1 &&
  /^[,–]$/.test(reading.form(content.to)) &&
  content.kind === 'main' &&
  content.from >= reading.sentence(clause.sentence).from &&
  clause.subject !== null &&
  clause.subject.from > clause.predicate.finite &&
  clause.predicate.mood === 'indicative'

const hasSentence = (word: ReportingWord): boolean =>
  !word.intent && (word.frames.has('dass') || word.frames.has('v2') || word.frames.has('direct'))

/** A question word opens content only where something is asked, known or said; else the clause is a loose relative. */
function asksFor(reading: Reading, word: ReportingWord, clause: Clause, content: Clause): boolean {
  const opener = content.opener === null ? '' : reading.lower(content.opener)
  if (reading.rules.contentOpeners.has(opener)) return true
  const asks = word.force === 'asks' || reading.rules.knowingVerbs.has(clause.predicate!.lemma)
  return asks && !clause.dependents.some((d) => d.role === 'obj')
}

/** What stands before the noun of a light phrase: "zu dem Schluss", "eine deutliche Mahnung". */
const LEADS: ReadonlySet<string> = new Set(['DET', 'ADP', 'ADJ'])

/** Verb complex, noun of a light phrase, "davon" and "es" that announce the content. */
export function cueOf(reading: Reading, clause: Clause, noun: number | undefined, content: TokenRange): number[] {
  const cue = new Set(cueTokens(reading, clause))
  if (noun !== undefined) {
    cue.add(noun)
    for (let i = noun - 1; i > noun - 4 && LEADS.has(reading.pos(i) ?? 'X'); i--)
      if (reading.pos(i) !== 'ADJ' || reading.pos(i - 1) === 'DET') cue.add(i)
    for (const {phrase} of clause.dependents)
      if (reading.lower(phrase.head) === reading.rules.expletive && phrase.to < noun) cue.add(phrase.head)
  }
  for (const i of reading.own(clause))
    if (i < content.from && i >= content.from - 4 && isCorrelate(reading, clause, i)) cue.add(i)
  return [...cue].sort((a, b) => a - b)
}

/** "geht davon aus, dass"; "dazu" and "damit" only where the verb takes "zu", "mit". */
function isCorrelate(reading: Reading, clause: Clause, i: number): boolean {
  const form = reading.lower(i)
  const preposition = reading.rules.correlateOf.get(form)
  if (preposition && wordOf(reading, clause)?.word.frames.has(`pp:${preposition}`)) return true
  return reading.rules.cueCorrelates.has(form)
}
