import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import type {Attribution, Holder} from './attribution.ts'
import {isEvidence} from './evidence.ts'
import {contentOf} from './find-clauses.ts'
import {sentenceBody, trimmed, without} from './frames.ts'
import {addresseeOf, holderOf, holderOfClause, swapped} from './holders.ts'
import type {Reading} from './reading.ts'
import {holds, overlaps} from './spans.ts'
import {canSpeak} from './speakers.ts'

/** "die Ankündigung der X, dass …", "seine Forderung, … zu …": a noun hands on the clause behind it. */
export function findNouns(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const content of reading.doc.clauses) {
    if (content.relation !== 'content' || content.conjunctOf !== null || content.kind === 'main') continue
    const attribution = nounBefore(reading, content)
    if (attribution) found.push(attribution)
  }
  return found
}

/** How many tokens may stand between noun and content: its genitive, a participle. */
const NOUN_REACH = 12

function nounBefore(reading: Reading, content: Clause): Attribution | undefined {
  const parent = reading.clause(content.parent)
  const found = parent && lastNoun(reading, content, parent)
  if (!parent || !found) return undefined
  const {word, at} = found
  const kind = content.kind === 'infinitive' ? 'zu' : 'dass'
  if (content.opener !== null && reading.rules.sourceAdverbs.has(reading.lower(content.opener))) return undefined
  if (!word.frames.has(kind) || word.intent || (word.weak && content.predicate?.mood !== 'subjunctive-1')) return undefined
  if (parent.predicate && lightVerbOf(reading, parent, at)) return undefined
  if (isEvidence(reading, parent, at)) return undefined
  const end = Math.max(content.to, ...reading.conjuncts(content).map((c) => c.to))
  const range = trimmed(reading, {from: content.from, to: end})
  const holder = ownerOfNoun(reading, at, content.from, parent)
  const body = sentenceBody(reading, content.sentence)
  return {
    finder: 'noun',
    content: [range],
    cue: [at],
    lemma: reading.lemma(at),
    frame: without(reading, {from: body.from, to: Math.max(parent.to, range.to)}, [range], false),
    form: 'indirect',
    word,
    ...(holder ? {holder} : {}),
  }
}

/** The last noun with content before the clause, with no other noun but its attributes between. */
function lastNoun(
  reading: Reading,
  content: Clause,
  parent: Clause,
): {readonly word: ReportingWord; readonly at: number} | undefined {
  for (let i = content.from - 1; i >= Math.max(parent.from, content.from - NOUN_REACH); i--) {
    if (reading.pos(i) === 'VERB' && i < content.from - 2) return undefined
    if (reading.pos(i) !== 'NOUN') continue
    const word = reading.inNouns(reading.rules.nouns, reading.lemma(i))
    if (word) return {word, at: i}
  }
  return undefined
}

const lightVerbOf = (reading: Reading, clause: Clause, noun: number): boolean =>
  reading.rules.lightPhrases.get(reading.lemma(noun))?.verbs.has(clause.predicate?.lemma ?? '') ?? false

/** Whose announcement it is: the genitive or von-phrase behind, the genitive or possessive before. */
function ownerOfNoun(reading: Reading, noun: number, end: number, parent: Clause): Holder | undefined {
  const behind = reading.phraseInside({from: noun, to: end}, noun)
  if (behind && canSpeak(reading, behind)) return holderOf(reading, behind)
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const mention = reading.mentionAt(i)
    if (mention && mention.to <= noun && (mention.form === 'name' || mention.form === 'pronoun'))
      return {from: mention.from, to: mention.to, core: mention, head: mention.to - 1}
  }
  return reading.wordOf(parent) &&
    parent.subject &&
    canSpeak(reading, parent.subject) &&
    !overlaps(parent.subject, {from: noun, to: noun + 1})
    ? holderOf(reading, parent.subject)
    : undefined
}

/** "fordert mehr Züge", "kritisierte den Plan", "warnt vor …", "bezeichnete X als Y": the complement of the verb is the content. */
export function findReported(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    const said = reading.wordOf(clause)
    if (!clause.predicate || !said || said.word.intent) continue
    if (clause.predicate.negation !== undefined || clause.predicate.modal === 'sollen') continue
    if (contentOf(reading, clause).length > 0) continue
    const content = withClauseOf(reading, clause, complementOf(reading, clause, said.word))
    const passive = clause.predicate.voice === 'passive'
    const named = holderOfClause(reading, clause, said.word)
    const holder = named && said.noun !== undefined && holds(named, {from: said.noun, to: said.noun + 1}) ? undefined : named
    if (
      !content ||
      (!holder && !passive) ||
      (passive ? !holder : !canSpeak(reading, swapped(reading, clause) ?? clause.subject) && !isSomebody(reading, clause))
    )
      continue
    const to = addresseeOf(clause, said.word, reading)
    found.push({
      finder: 'reported',
      content,
      cue: [...new Set([...clause.predicate.tokens, ...(said.noun !== undefined ? [said.noun] : [])])].sort((a, b) => a - b),
      lemma: clause.predicate.lemma,
      frame: without(reading, clause, content, false),
      form: 'reported',
      word: said.word,
      ...(holder ? {holder} : {}),
      ...(to ? {addressee: to} : {}),
      ...(said.word.belief ? {apart: true as const} : {}),
    })
  }
  return found
}

/** The phrases that hold the content: object, "als Y" with its object, prepositional object. */
function complementOf(reading: Reading, clause: Clause, word: ReportingWord): TokenRange[] | undefined {
  const pieces: TokenRange[] = []
  const passive = clause.predicate?.voice === 'passive'
  const object = passive && clause.subject ? clause.subject : clause.dependents.find((d) => d.role === 'obj')?.phrase
  const told = antecedentOf(reading, clause, object)
  if (told && word.frames.has('np')) return [told]
  if (word.frames.has('called') && object && !passive && !clause.predicate?.reflexive)
    return [{from: object.from, to: endOfField(reading, clause, object.to)}]
  const as = word.frames.has('als') ? clause.dependents.find(({phrase}) => isAs(reading, phrase))?.phrase : undefined
  if (as && object) pieces.push(object, as)
  else if (word.frames.has('np') && object && hasContent(reading, object)) pieces.push(withComplements(reading, clause, object))
  for (const {phrase} of clause.dependents)
    if (phrase.preposition !== undefined && word.frames.has(`pp:${plain(reading, phrase.preposition)}`))
      pieces.push(withComplements(reading, clause, phrase))
  return pieces.length > 0 ? pieces.map((p) => ({from: p.from, to: p.to})).sort((a, b) => a.from - b.from) : undefined
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

/** An object with something in it that can be true or wanted: not a bare pronoun, not a person. */
function hasContent(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind === 'pronoun') return false
  const entity = reading.entity(reading.mentionOf(phrase.core, phrase.head))
  return entity?.kind !== 'person'
}

/** "Das Tor bleibt zu. Das teilte der Verein mit.": the sentence before is the content. */
export function findCataphora(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    const said = reading.wordOf(clause)
    if (!said || !clause.predicate || contentOf(reading, clause).length > 0) continue
    const behind = behindMain(reading, clause, said.word)
    if (behind) found.push(behind)
    if (behind || clause.sentence === 0 || clause.parent !== null) continue
    if (!said.word.frames.has('dass') || said.word.weak || said.word.intent || reading.isHeadline(clause.sentence - 1)) continue
    const teller = tellerOf(reading, clause)
    const object = teller ? reading.sentence(clause.sentence).from : pronounObject(reading, clause, said.word)
    if (object === undefined || clause.predicate.negation !== undefined) continue
    const holder = teller ? holderOf(reading, teller) : holderOfClause(reading, clause, said.word)
    if (!holder && clause.predicate.voice === 'active' && said.word.speaker === 'subject') continue
    const before = sentenceBody(reading, clause.sentence - 1)
    found.push({
      finder: 'cataphora',
      content: [before, {from: object, to: object + 1}],
      cue: [...clause.predicate.tokens],
      lemma: clause.predicate.lemma,
      frame: [{from: object + 1, to: sentenceBody(reading, clause.sentence).to}],
      form: 'indirect',
      word: said.word,
      ...(holder ? {holder} : {}),
    })
  }
  return found
}

/** "Die Kamera ist ausgefallen, das teilte das Institut mit": what stands before in the same sentence. */
function behindMain(reading: Reading, clause: Clause, word: ReportingWord): Attribution | undefined {
  const {from} = reading.sentence(clause.sentence)
  if (clause.kind !== 'main' || clause.from <= from + 2 || !/^[,–-]$/.test(reading.form(clause.from - 1))) return undefined
  if (!reading.rules.sentencePronouns.has(reading.lower(clause.from)) || !word.frames.has('dass') || word.weak) return undefined
  const holder = holderOfClause(reading, clause, word)
  if (!holder || clause.subject?.from === clause.from) return undefined
  return {
    finder: 'cataphora',
    content: [trimmed(reading, {from, to: clause.from - 1})],
    cue: [...clause.predicate!.tokens],
    lemma: clause.predicate!.lemma,
    frame: [{from: clause.from - 1, to: clause.to}],
    form: 'indirect',
    word,
    holder,
  }
}

/** "Dies urteilte das Gericht": the pronoun was read as subject, but it is the one that can speak. */
function tellerOf(reading: Reading, clause: Clause): Phrase | undefined {
  const first = reading.sentence(clause.sentence).from
  if (
    clause.subject?.from !== first ||
    !reading.rules.sentencePronouns.has(reading.lower(first)) ||
    clause.predicate?.voice !== 'active'
  )
    return undefined
  const object = clause.dependents.find((d) => d.role === 'obj')?.phrase
  return object && object.from > first && canSpeak(reading, object) ? object : undefined
}

/** "Das", "Dies" at the head of the sentence, not as the speaker. */
function pronounObject(reading: Reading, clause: Clause, word: ReportingWord): number | undefined {
  const first = reading.sentence(clause.sentence).from
  if (!reading.rules.sentencePronouns.has(reading.lower(first)) || clause.from > first) return undefined
  const next = reading.pos(first + 1)
  if (next !== 'VERB' && next !== 'AUX') return undefined
  if (word.speaker === 'aus' || word.speaker === 'in') return first
  if (clause.subject && clause.subject.from === first && clause.predicate?.voice === 'active') {
    const passive = clause.dependents.some((d) => d.role === 'agent')
    return passive ? first : undefined
  }
  return first
}

/** "man": the place says who is meant. */
const isSomebody = (reading: Reading, {subject}: Clause): boolean =>
  subject !== null && reading.lower(subject.head) === reading.rules.somebody
