import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import {Acc, Nom} from '../document/morph.ts'
import type {ReportingWord} from '../language/reporting.ts'
import type {Holder} from './attribution.ts'
import {saysItself} from './evidence.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {beforeHearer, canSpeak, isMedium, sharedSubject} from './speakers.ts'

/** The holder that a phrase names: its core, and behind "Angaben der X", "Worten von X" the X. */
export function holderOf(reading: Reading, phrase: Phrase): Holder {
  const range = {from: phrase.core.from, to: Math.max(phrase.to, phrase.core.to)}
  if (phrase.preposition !== undefined && phrase.preposition >= range.to - 1) range.to = phrase.core.to
  else range.to = endOfAttributes(reading, range, phrase.head)
  const head = nounOf(reading, phrase.head)
  range.to = beforeHearer(reading, range, head)
  range.from = withNameBefore(reading, range)
  range.to = reading.closed({from: range.from, to: Math.max(range.to, head + 1)}).to
  const owner = ownerOf(reading, range, head)
  const whose =
    owner && (reading.rules.emptySourceNouns.has(lastPart(reading, head)) || carries(reading, head, owner)) ? owner : undefined
  return {...range, core: whose ?? range, head: whose?.head ?? head}
}

/**
 * Where a holder's phrase really ends: at the finite verb when it fills the first field of its clause, else behind the
 * genitives and the apposition that follow it directly.
 */
function endOfAttributes(reading: Reading, range: TokenRange, head: number): number {
  const clause = reading.clauseAt(range.from)
  const verb = clause?.predicate?.finite ?? -1
  if (clause && clause.verbPosition === 'second' && clause.from === range.from && verb >= range.to && verb - range.from < 40)
    return firstFieldEnd(reading, clause, range, verb)
  const spoken = clause && wordOf(reading, clause)?.word.addressee === 'dative' && !roleOf(clause, 'iobj')
  let to = range.to
  for (let steps = 0, noun = head; steps < 3; steps++) {
    const next = reading.phraseFrom(to)
    if (
      !next ||
      next.to <= to ||
      reading.pos(noun) !== 'NOUN' ||
      reading.pos(to - 1) === 'PROPN' ||
      (spoken && verb < range.from) ||
      !reading.rules.genitiveArticles.has(reading.lower(to))
    )
      break
    to = next.to
    noun = next.head
  }
  const titled = reading.pos(head) === 'NOUN' || reading.mentionAt(head)?.form === 'nominal'
  const name = to === range.to && titled && head === to - 1 ? reading.phraseFrom(to) : undefined
  if (name && name.preposition === undefined && reading.pos(to) === 'PROPN' && reading.pos(name.head) === 'PROPN') to = name.to
  const closed = apposition(reading, bracketed(reading, to))
  return closed > to ? closed : apposition(reading, bracketed(reading, belonging(reading, to, head)))
}

/** "Lamm vom Verband", "die Regierung in Kiel", "ein Bericht aus der Kanzlei": what says where the one belongs, not where he spoke. */
function belonging(reading: Reading, to: number, head: number): number {
  const phrase = reading.phraseOf(to)
  if (!phrase || phrase.preposition !== to || phrase.to <= to || reading.isTime(phrase.head) || reading.isTime(to + 1)) return to
  const named = reading.pos(to - 1) === 'PROPN'
  if (reading.pos(head) === 'PRON' || reading.clauseAt(head)?.predicate?.voice === 'passive') return to
  if (reading.rules.holderPrepositions.out.has(reading.lower(to))) return canSpeak(reading, phrase) ? phrase.to : to
  if (named || reading.pos(head) !== 'NOUN') return to
  if (reading.rules.viewPrepositions.has(reading.lower(to))) return phrase.to
  const place = reading.entity(reading.mentionOf(phrase.core, phrase.head))?.kind
  const isPlace = (place === 'place' || place === 'state') && phrase.core.to - phrase.core.from === 1
  return isPlace && reading.rules.holderPrepositions.in.has(reading.lower(to)) ? phrase.to : to
}

/** "… (DFB)": what stands in brackets right behind. */
function bracketed(reading: Reading, to: number): number {
  if (reading.form(to) !== '(') return to
  for (let i = to + 1; i < to + 8; i++) if (reading.form(i) === ')') return i + 1
  return to
}

/** Up to the verb, without a relative clause at the end. */
function firstFieldEnd(reading: Reading, clause: Clause, range: TokenRange, verb: number): number {
  let to = verb
  for (const child of reading.children(clause))
    if (child.from >= range.to && child.from < verb && child.kind !== 'fragment') to = Math.min(to, child.from)
  while (to > range.to && reading.form(to - 1) === ',') to--
  return to
}

/** ", der Sprecher der Polizei," behind a name, ", Lars Beringer," behind an office. */
function apposition(reading: Reading, to: number): number {
  if (reading.form(to) !== ',') return to
  const phrase = reading.phraseFrom(to + 1)
  if (!phrase || phrase.preposition !== undefined || phrase.kind === 'pronoun') return to
  let end = phrase.to
  for (let steps = 0; steps < 3 && reading.rules.genitiveArticles.has(reading.lower(end)); steps++)
    end = reading.phraseFrom(end)?.to ?? end
  end = belonging(reading, end, phrase.head)
  const closes = /^[,.!?:;–-]$/.test(reading.form(end)) || end >= reading.sentence(reading.sentenceOf(to)).to
  const person = reading.hasNoun(reading.rules.offices, reading.lemma(phrase.head)) || reading.pos(phrase.head) === 'PROPN'
  return closes && person ? end : to
}

/** "Theo Zwanziger, Präsident des Verbands (DFB) stellte fest": the name before its apposition, read apart. */
function withNameBefore(reading: Reading, range: TokenRange): number {
  if (reading.form(range.from - 1) !== ',') return range.from
  const clause = reading.clauseAt(range.from)
  const name = clause && reading.phraseFrom(clause.from)
  const first = name && name.preposition === undefined && name.to === range.from - 1 && reading.pos(name.head) === 'PROPN'
  return first ? clause.from : range.from
}

/** "zwei mit dem Vorgang befasste Diplomaten": behind a bare number the noun that it counts. */
function nounOf(reading: Reading, head: number): number {
  if (reading.pos(head) !== 'NUM') return head
  for (let i = head + 1; i < head + 9; i++) {
    if (reading.isPunct(i) || reading.clauseAt(i)?.predicate?.finite === i) return head
    if (reading.pos(i) === 'NOUN' && reading.pos(i - 1) === 'ADJ') return i
  }
  return head
}

/** "ein Bericht der „Zeit“": the medium is the holder, not its report. */
const carries = (reading: Reading, head: number, owner: TokenRange & {readonly head: number}): boolean =>
  reading.hasNoun(reading.rules.documents, reading.lemma(head)) &&
  (isMedium(reading, {core: owner, head: owner.head}) ||
    reading.titleIn(owner) !== undefined ||
    reading.hasNoun(reading.rules.mediaNouns, reading.lemma(owner.head)))

/** The lemma of a noun, or that last part of a compound that is a source noun ("Polizeiangaben" → "Angabe"). */
function lastPart(reading: Reading, i: number): string {
  const lemma = reading.lemma(i)
  if (reading.rules.emptySourceNouns.has(lemma)) return lemma
  for (let at = 3; at + 3 <= lemma.length; at++) {
    const end = lemma[at]!.toUpperCase() + lemma.slice(at + 1)
    if (reading.rules.emptySourceNouns.has(end)) return end
  }
  return lemma
}

/** "von der Polizei", "aus Regierungskreisen": the preposition of an owner. */
const isOf = (reading: Reading, phrase: Phrase): boolean =>
  isOutOf(reading, phrase.preposition ?? -1) ||
  (reading.language.clauses.attributePrepositions.has(reading.lower(phrase.preposition ?? -1)) && canSpeak(reading, phrase))

/** "aus", not "von", which stands for a genitive too. */
export const isOutOf = (reading: Reading, i: number): boolean =>
  reading.rules.holderPrepositions.out.has(reading.lower(i)) &&
  !reading.language.clauses.attributePrepositions.has(reading.lower(i))

/** "der Polizei" in "Angaben der Polizei", "Brandts" in "Brandts Worten". */
function ownerOf(reading: Reading, range: TokenRange, head: number): (TokenRange & {readonly head: number}) | undefined {
  const after = reading.phraseInside(range, head)
  if (
    after &&
    !reading.isTime(after.head) &&
    (after.preposition === undefined || after.preposition >= after.core.to || isOf(reading, after))
  )
    return (
      bareNameBehind(reading, after, range) ?? {
        from: after.core.from,
        to: Math.max(after.core.to, Math.min(after.to, range.to)),
        head: after.head,
      }
    )
  for (let i = range.from; i < head; i++) {
    const mention = reading.mentionAt(i)
    if (mention && mention.to <= head && mention.form === 'name')
      return {from: mention.from, to: mention.to, head: mention.to - 1}
  }
  const before = head - 1
  if (before >= range.from && /^\p{Lu}.*s$/u.test(reading.form(before)) && reading.pos(before) !== 'ADJ')
    return {from: before, to: head, head: before}
  return undefined
}

/** "Informationen der mpd": a name in small letters, of which no phrase was made, behind its article. */
function bareNameBehind(
  reading: Reading,
  {core, to}: Phrase,
  range: TokenRange,
): (TokenRange & {readonly head: number}) | undefined {
  const isArticle = core.to - core.from === 1 && to === core.to && reading.rules.genitiveArticles.has(reading.lower(core.from))
  return isArticle && to < range.to && reading.pos(to) === 'PROPN' ? {from: core.from, to: to + 1, head: to} : undefined
}

/** Where a reporting verb has its holder: subject, agent of a passive, "aus dem Bericht", "in einem Brief". */
export function holderOfClause(reading: Reading, clause: Clause, word: ReportingWord): Holder | undefined {
  const predicate = clause.predicate
  const phrase =
    word.speaker === 'aus'
      ? obliqueOf(reading, clause, reading.rules.holderPrepositions.out)
      : word.speaker === 'in'
        ? obliqueOf(reading, clause, reading.rules.holderPrepositions.in)
        : word.speaker === 'object'
          ? predicate?.voice === 'passive'
            ? clause.subject
            : roleOf(clause, 'obj')
          : word.speaker === 'none'
            ? undefined
            : predicate?.voice === 'passive'
              ? (agentOf(reading, clause) ?? documentIn(reading, clause))
              : clause.subject
  const other = phrase && phrase === clause.subject ? swapped(reading, clause) : undefined
  if (other) return holderOf(reading, other)
  const shared = phrase && phrase === clause.subject ? sharedSubject(reading, clause) : undefined
  if (shared) return holderOf(reading, shared)
  if (phrase && phrase === clause.subject && clause.antecedent && saysItself(reading, clause))
    return {...holderOf(reading, clause.antecedent), from: phrase.from, to: phrase.to}
  if (phrase && phrase === clause.subject && reading.lower(phrase.head) === reading.rules.somebody) {
    const place = obliqueOf(reading, clause, reading.rules.holderPrepositions.in)
    return place && canSpeak(reading, place) ? holderOf(reading, place) : undefined
  }
  if (!phrase || isImpersonal(reading, phrase)) return undefined
  return holderOf(reading, phrase)
}

/** "eine Anschuldigung, die Teheran zurückweist", "Eine Verschiebung nannte Kunze fatal": who can speak is the subject, whatever the forms allow. */
export function swapped(reading: Reading, clause: Clause): Phrase | undefined {
  const {subject} = clause
  const object = roleOf(clause, 'obj')
  if (!subject || !object || !canSpeak(reading, object)) return undefined
  if (clause.relation === 'relative') {
    const antecedent = clause.antecedent ?? reading.clause(clause.parent)?.subject
    return subject.head === clause.opener && antecedent && !canSpeak(reading, antecedent) ? object : undefined
  }
  const {documents, sourceNouns, mediaNouns} = reading.rules
  const named = reading.mentionOf(object.core, object.head)?.form === 'name' || reading.isBody(reading.lemma(object.head))
  const mayBe = named && (subject.cases & Acc) !== 0 && (object.cases & Nom) !== 0 && subject.core.to - subject.core.from > 1
  const first = subject.to <= (clause.predicate?.finite ?? clause.to)
  const isText =
    first && [documents, sourceNouns, mediaNouns].some((nouns) => reading.hasNoun(nouns, reading.lemma(subject.head)))
  return mayBe && !isText && clause.predicate?.voice === 'active' && !canSpeak(reading, subject) ? object : undefined
}

/** The agent of a passive; a place ("südlich von Kaulsdorf") is none. */
function agentOf(reading: Reading, clause: Clause): Phrase | undefined {
  const phrase = roleOf(clause, 'agent')
  const entity = phrase && reading.entity(reading.mentionOf(phrase.core, phrase.head))
  return entity?.kind === 'place' && entity.metonymOf === undefined ? undefined : phrase
}

/** "wird in einem Papier gefordert". */
function documentIn(reading: Reading, clause: Clause): Phrase | undefined {
  const phrase = obliqueOf(reading, clause, reading.rules.holderPrepositions.in)
  return phrase && reading.hasNoun(reading.rules.documents, reading.lemma(phrase.head)) ? phrase : undefined
}

export const roleOf = (clause: Clause, role: string): Phrase | undefined => clause.dependents.find((d) => d.role === role)?.phrase

export function obliqueOf(reading: Reading, clause: Clause, prepositions: ReadonlySet<string>): Phrase | undefined {
  return clause.dependents.find(
    ({phrase}) =>
      phrase.preposition !== undefined && prepositions.has(reading.lower(phrase.preposition)) && !reading.isTime(phrase.head),
  )?.phrase
}

const isImpersonal = (reading: Reading, phrase: Phrase): boolean =>
  phrase.kind === 'pronoun' && reading.rules.impersonal.has(reading.lower(phrase.head))

/** "unter Berufung auf X", "mit Verweis auf X" in a frame: whom the holder names as his source. */
export function viaOf(reading: Reading, clause: TokenRange): Holder | undefined {
  for (let i = clause.from; i + 2 < clause.to; i++)
    for (const frame of reading.rules.sourceFrames) {
      if (
        reading.lower(i) !== frame.preposition ||
        reading.lemma(i + 1) !== frame.noun ||
        !frame.to.includes(reading.lower(i + 2))
      )
        continue
      const phrase = reading.phraseOf(i + 2) ?? reading.phraseFrom(i + 3)
      if (phrase) return holderOf(reading, phrase)
    }
  return undefined
}
