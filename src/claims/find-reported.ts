import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {addresseeOf} from './addressees.ts'
import type {Attribution, Holder} from './attribution.ts'
import {contentOf} from './find-clauses.ts'
import {without} from './frames.ts'
import {holderOfClause, swapped, viaOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {holds} from './spans.ts'
import {canSpeak} from './speakers.ts'

/** "fordert mehr Züge", "kritisierte den Plan", "warnt vor …", "bezeichnete X als Y": the complement of the verb is the content. */
export function findReported(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    const said = wordOf(reading, clause)
    if (!clause.predicate || !said || said.word.intent) continue
    if (clause.predicate.negation !== undefined || clause.predicate.modal === 'sollen') continue
    if (contentOf(reading, clause).length > 0 || isIf(reading, clause)) continue
    const content = withClauseOf(reading, clause, complementOf(reading, clause, said.word))
    const passive = clause.predicate.voice === 'passive'
    const named = holderOfClause(reading, clause, said.word)
    const holder = named && said.noun !== undefined && holds(named, {from: said.noun, to: said.noun + 1}) ? undefined : named
    if (
      !content ||
      (!holder && !passive) ||
      (passive ? !holder : !speaksHere(reading, clause, said.word) && !isSomebody(reading, clause))
    )
      continue
    const to = addresseeOf(clause, said.word, reading)
    const via = holder && viaOf(reading, clause)
    const first = content[0]!
    found.push({
      finder: 'reported',
      content,
      cue: [...new Set([...clause.predicate.tokens, ...(said.noun !== undefined ? [said.noun] : [])])].sort((a, b) => a - b),
      lemma: clause.predicate.lemma,
      frame: without(reading, clause, content, false),
      form: 'reported',
      word: said.word,
      ...(holder ? {holder: cutBefore(reading, holder, first.from)} : {}),
      ...(to ? {addressee: to} : {}),
      ...(via ? {via} : {}),
      ...(said.word.belief && reading.pos(first.from) !== 'ADP' ? {apart: true as const} : {}),
    })
  }
  return found
}

/** "sprach die Agentur | von 50 Toten": what was read as her attribute is what she said. */
const cutBefore = (reading: Reading, holder: Holder, to: number): Holder =>
  holder.from < to && to < holder.to && reading.pos(to) === 'ADP'
    ? {...holder, to, core: {from: holder.core.from, to: Math.min(holder.core.to, to)}}
    : holder

/** "falls sie den Ort bekannt geben": nobody has said anything. */
const isIf = (reading: Reading, {opener}: Clause): boolean =>
  opener !== null && reading.rules.certainty.conditionals.has(reading.lower(opener))

/** Who can speak; a noun that no table knows, where the verb is one that only somebody does: "die Käserei warnte". */
function speaksHere(reading: Reading, clause: Clause, word: ReportingWord): boolean {
  const subject = swapped(reading, clause) ?? clause.subject
  if (canSpeak(reading, subject)) return true
  if (subject && !word.weak && reading.hasNoun(reading.rules.documents, reading.lemma(subject.head))) return true
  const mayAct = subject !== null && reading.pos(subject.head) === 'NOUN' && !reading.isTime(subject.head)
  return mayAct && !word.weak && !word.document && !word.belief && ACTS.has(word.force)
}

const ANSWERS: ReadonlySet<string> = new Set(['denies', 'rejects', 'confirms'])
/** What only somebody does, or a text: "die Meteorologen sagten Regen voraus". */
const ACTS: ReadonlySet<string> = new Set([...ANSWERS, 'warns', 'expects'])

/** "Der Konzern bestreitet das", "sieht das anders": what is answered stands before, so the clause itself is what is said. */
function takesUp(reading: Reading, clause: Clause, word: ReportingWord): boolean {
  if (standsAlone(reading, clause)) return true
  if (!ANSWERS.has(word.force) || clause.kind !== 'main' || clause.predicate?.voice === 'passive') return false
  return clause.dependents.some(
    ({role, phrase}) =>
      (role === 'obj' || role === 'iobj') &&
      phrase.head > clause.from &&
      phrase.kind === 'pronoun' &&
      reading.rules.takingUp.has(reading.lower(phrase.head)),
  )
}

/** "Russland protestierte scharf", "Der Regierungschef lehnte ab": the verb says it all. */
const standsAlone = (reading: Reading, {predicate, kind, dependents}: Clause): boolean =>
  kind === 'main' &&
  predicate?.voice === 'active' &&
  predicate.modal === undefined &&
  reading.rules.standAlone.has(predicate.lemma) &&
  !dependents.some(({role, phrase}) => role === 'obj' || role === 'iobj' || (role === 'obl' && !reading.isTime(phrase.head)))

/** The phrases that hold the content: object, "als Y" with its object, prepositional object. */
function complementOf(reading: Reading, clause: Clause, word: ReportingWord): TokenRange[] | undefined {
  if (takesUp(reading, clause, word)) return [{from: clause.from, to: clause.to}]
  const pieces: TokenRange[] = []
  const passive = clause.predicate?.voice === 'passive'
  const object = objectOf(reading, clause, word)
  const told = antecedentOf(reading, clause, object)
  if (told && word.frames.has('np')) return [told]
  if (word.frames.has('called') && object && !passive && !clause.predicate?.reflexive)
    return [{from: object.from, to: endOfField(reading, clause, object.to)}]
  const as = word.frames.has('als')
    ? (clause.dependents.find(({phrase}) => isAs(reading, phrase) && !(clause.subject && holds(clause.subject, phrase)))
        ?.phrase ?? judgement(reading, clause, (i) => reading.language.clauses.comparators.has(reading.lower(i))))
    : undefined
  const held = judgement(reading, clause, (i) => word.frames.has(`pp:${reading.lower(i)}`))
  if (held && object && !passive) return [object, held].map((p) => ({from: p.from, to: p.to})).sort((a, b) => a.from - b.from)
  if (as && object) pieces.push(object, as)
  else if (word.frames.has('np') && object && hasContent(reading, object)) pieces.push(withComplements(reading, clause, object))
  for (const {phrase} of clause.dependents)
    if (phrase.preposition !== undefined && word.frames.has(`pp:${plain(reading, phrase.preposition)}`))
      pieces.push(withComplements(reading, clause, phrase))
  const loose = pieces.length === 0 && !passive ? looseComplement(reading, clause, word) : undefined
  if (loose) pieces.push(loose)
  return pieces.length > 0 ? pieces.map((p) => ({from: p.from, to: p.to})).sort((a, b) => a.from - b.from) : undefined
}

/** The object; the subject of a passive; what was read as the subject but cannot speak; without the one who is spoken to. */
function objectOf(reading: Reading, clause: Clause, word: ReportingWord): Phrase | undefined {
  const {subject} = clause
  if (subject && (clause.predicate?.voice === 'passive' || (clause.relation !== 'relative' && swapped(reading, clause))))
    return subject
  const object = clause.dependents.find((d) => d.role === 'obj')?.phrase
  const mention = object && word.addressee === 'dative' ? reading.mentionAt(object.from) : undefined
  const spokenTo = mention?.form === 'name' && mention.to < object!.to && reading.pos(mention.to) === 'NOUN'
  return spokenTo ? {...object!, from: mention.to, core: {from: mention.to, to: object!.to}, head: mention.to} : object
}

/** "sprach von bis zu 850 Stellen", "sieht darin einen Fehler": the preposition that the verb calls for, where its phrase was read apart or into the subject. */
function looseComplement(reading: Reading, clause: Clause, word: ReportingWord): TokenRange | undefined {
  const {rules} = reading
  const verb = clause.predicate?.finite ?? clause.to
  for (const i of reading.own(clause)) {
    if (i <= verb && clause.kind === 'main') continue
    const form = rules.contracted.get(reading.lower(i)) ?? rules.correlateOf.get(reading.lower(i)) ?? reading.lower(i)
    if (!word.frames.has(`pp:${form}`)) continue
    const inside = clause.subject && clause.subject.from < i && i < clause.subject.to
    if (inside && reading.pos(i + 1) !== 'NUM') continue
    const to = endOfField(reading, clause, i + 1)
    if (to > i + 1) return {from: i, to}
  }
  return undefined
}

/** "als unrealistisch", "für unbedenklich": an adjective behind the word that calls for it, to the end of its field. */
function judgement(reading: Reading, clause: Clause, opens: (i: number) => boolean): TokenRange | undefined {
  for (const i of reading.own(clause)) {
    if (!opens(i)) continue
    const end = endOfField(reading, clause, i + 1)
    if (end > i + 1 && (reading.pos(end - 1) === 'ADJ' || reading.pos(end - 1) === 'VERB')) return {from: i, to: end}
  }
  return undefined
}

/** "eine Anschuldigung, die er zurückweist": the pronoun's noun is the content; a noun for words said takes in what it sums up. */
function antecedentOf(reading: Reading, clause: Clause, object: Phrase | undefined): TokenRange | undefined {
  const isObject = object?.head === clause.opener || swapped(reading, clause) !== undefined
  if (clause.relation !== 'relative' || !isObject) return undefined
  const parent = reading.clause(clause.parent)
  const phrase = clause.antecedent ?? parent?.subject ?? undefined
  if (!phrase || phrase.to > clause.from) return undefined
  return {from: phrase.from, to: phrase.to}
}

/** "zum" as "zu". */
const plain = (reading: Reading, preposition: number): string => {
  const form = reading.lower(preposition)
  return reading.rules.contracted.get(form) ?? form
}

/** The clause that belongs to the object: "wies Berichte zurück, wonach …", "lobte die Arbeit, die …". */
function withClauseOf(reading: Reading, clause: Clause, content: readonly TokenRange[] | undefined): TokenRange[] | undefined {
  const last = content?.at(-1)
  if (!content || !last) return undefined
  const child = reading
    .children(clause)
    .find((c) => c.from >= last.to && (c.relation === 'relative' || c.relation === 'content') && reading.form(c.from - 1) === ',')
  return child ? [...content, {from: child.from, to: child.to}] : [...content]
}

/** To the end of the middle field: "die Sperre einen Offenbarungseid". */
function endOfField(reading: Reading, clause: Clause, from: number): number {
  let to = from
  while (to < clause.to && !reading.isPunct(to) && !clause.predicate?.tokens.includes(to)) to++
  return to
}

/** The object with what stands behind it in its clause: "einen Defekt an einer Ladestation". */
function withComplements(reading: Reading, clause: Clause, object: Phrase): TokenRange {
  const {predicate, subject} = clause
  let to = object.to
  const isWhen = (i: number) => reading.isTime(i) || reading.isTime(reading.phraseOf(i)?.head ?? -1)
  const stops = (i: number) =>
    predicate?.tokens.includes(i) ||
    reading.isPunct(i) ||
    isWhen(i) ||
    (subject && subject.from === i) ||
    reading.clauseAt(i)?.id !== clause.id
  while (to < clause.to && !stops(to)) to++
  while (to > object.to && (reading.pos(to - 1) === 'ADV' || reading.pos(to - 1) === 'ADP')) to--
  return {from: object.from, to}
}

const isAs = (reading: Reading, phrase: Phrase): boolean =>
  reading.language.clauses.comparators.has(reading.lower(phrase.from)) ||
  reading.language.clauses.comparators.has(reading.lower(phrase.from - 1))

/** An object with something in it that can be true or wanted: not a bare pronoun, not a person, but "vier tote Soldaten". */
function hasContent(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return false
  if (reading.pos(phrase.core.from) === 'NUM') return true
  if (reading.rules.withheld?.has(reading.lemma(phrase.head))) return false
  const entity = reading.entity(reading.mentionOf(phrase.core, phrase.head))
  return entity?.kind !== 'person'
}

/** "man": the place says who is meant. */
const isSomebody = (reading: Reading, {subject}: Clause): boolean =>
  subject !== null && reading.lower(subject.head) === reading.rules.somebody
