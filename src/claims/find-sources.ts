import type {Clause, Phrase, TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {type Attribution, type Holder, SAYS} from './attribution.ts'
import {howClause, howWords, soAndSo} from './find-how.ts'
import {sentenceBody, without} from './frames.ts'
import {holderOf, isOutOf} from './holders.ts'
import {isOneOf, type Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {isSource, sourcePhrase} from './source-phrases.ts'
import {make, scopeOf} from './source-scope.ts'
import {canSpeak} from './speakers.ts'

/** "laut Polizei", "nach Angaben der X", "dem Bericht zufolge", ", so X,", "wie X sagte", "demnach": a phrase names the source of its clause. */
export function findSources(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (let i = 0; i < reading.length; i++) {
    const word = reading.lower(i)
    if (reading.rules.sourcePrepositions.has(word)) add(found, prepositional(reading, i))
    else if (reading.rules.viewPrepositions.has(word)) add(found, viewed(reading, i))
    else if (reading.rules.sourceAdverbs.has(word)) add(found, adverbial(reading, i))
    else if (word === reading.rules.sourceParticles.so) add(found, soAndSo(reading, i))
  }
  for (const clause of reading.doc.clauses) add(found, howClause(reading, clause))
  const read = new Set(found.flatMap((a) => a.cue))
  for (let i = 0; i < reading.length; i++)
    if (reading.lower(i) === reading.rules.sourceParticles.how && !read.has(i)) add(found, howWords(reading, i))
  return found
}

function add(found: Attribution[], attribution: Attribution | undefined): void {
  if (attribution) found.push(attribution)
}

function prepositional(reading: Reading, i: number): Attribution | undefined {
  const phrase = sourcePhrase(reading, i)
  const rule = reading.rules.sourcePrepositions.get(reading.lower(i))
  if (!phrase || !rule || saidFrom(reading, reading.phraseTo(i), i)) return undefined
  if (phrase.kind === 'pronoun' || reading.pos(phrase.head) === 'PRON') {
    const relative = relativeSource(reading, i, phrase)
    if (relative) return relative
  }
  const after = i >= phrase.core.to
  if ((rule.position === 'before' && after) || (rule.position === 'after' && !after)) return undefined
  if (!isSource(reading, phrase, rule.needs, after)) return undefined
  const full = withAttributes(reading, phrase, after)
  if (drawsOut(reading, i) || comesFrom(reading, i)) return undefined
  const range = {from: Math.min(i, full.from), to: Math.max(i + 1, full.to)}
  if (!after) range.to = throughRelative(reading, throughBound(reading, range))
  const content = scopeOf(reading, range)
  if (!content) return undefined
  const holder = holderOf(reading, full)
  const owner = isBare(reading, holder) ? subjectsOwn(reading, full) : holder
  const made = make(reading, 'source', range, content, [i], reading.lower(i), owner, wordOfSource(reading, full.head))
  return (
    made && {
      ...made,
      standIn: full.core,
      ...(isBare(reading, holder) && isProvisional(reading, full) ? {reservation: true as const} : {}),
    }
  )
}

/** "Für die Verteidigung ist der Fall klar": somebody's view before a main clause that judges; not "ist es der dritte Titel". */
function viewed(reading: Reading, i: number): Attribution | undefined {
  const clause = reading.clauseAt(i)
  const phrase = reading.phraseOf(i)
  const {predicate, subject} = clause ?? {}
  if (!clause || !predicate || !subject || !phrase || clause.from !== i || clause.kind !== 'main' || clause.parent !== null)
    return undefined
  if (!reading.language.clauses.copulas.has(predicate.lemma) || predicate.modal !== undefined || predicate.mood !== 'indicative')
    return undefined
  if (predicate.finite !== phrase.to || !canSpeak(reading, phrase) || !clause.dependents.some((d) => d.role === 'predicative'))
    return undefined
  for (const at of reading.own(clause))
    if (at >= phrase.to && (reading.isTime(at) || reading.pos(at) === 'NUM' || isOneOf(reading, reading.rules.ranks, at)))
      return undefined
  const range = {from: i, to: phrase.to}
  const content = scopeOf(reading, range)
  const word: ReportingWord = {...SAYS, force: 'assesses', medium: 'thought'}
  const made = content && make(reading, 'source', range, content, [i], reading.lower(i), holderOf(reading, phrase), word)
  return made && {...made, apart: true}
}

/** "nach Einschätzung der Ärzte" judges, "nach Angaben" says. */
function wordOfSource(reading: Reading, head: number): ReportingWord {
  const force = reading.inNouns(reading.rules.nouns, reading.lemma(head))?.force
  return force === 'assesses' ? {...SAYS, force} : SAYS
}

/** "Gerüchte, nach denen er krank ist", "ein Gutachten, laut dem …": the pronoun's noun is the source. */
function relativeSource(reading: Reading, i: number, phrase: Phrase): Attribution | undefined {
  const clause = reading.clauseAt(i)
  if (clause?.relation !== 'relative' || clause.from !== i || phrase.to > i + 3) return undefined
  const noun = sourceBefore(reading, clause)
  const any = reading.rules.sourcePrepositions.get(reading.lower(i))?.needs === 'any'
  if (!noun || !(any || reading.hasNoun(reading.rules.sourceNouns, reading.lemma(noun.head)))) return undefined
  const range = {from: i, to: i + 2}
  const content = without(reading, clause, [range])
  return make(reading, 'source', range, content, [i], reading.lower(i), noun)
}

/** A genitive or name right behind the phrase that was read apart ("Angaben | der Polizei") belongs to it; before a postposition the other way round. */
function withAttributes(reading: Reading, phrase: Phrase, after: boolean): Phrase {
  if (after) {
    const first = fieldBefore(reading, phrase)
    if (first !== undefined) return {...phrase, from: first, core: {from: first, to: phrase.core.to}}
    const governed = reading.phraseTo(phrase.from)
    const attribute = reading.pos(phrase.core.from) === 'ADJ' || reading.pos(phrase.core.from) === 'VERB'
    if (attribute && governed?.preposition !== undefined)
      return {...phrase, from: governed.from, core: {from: governed.from, to: phrase.core.to}}
    const before = reading.phraseTo(phrase.from)
    const genitive =
      before && before.preposition === undefined && reading.hasNoun(reading.rules.sourceNouns, reading.lemma(before.head))
    return genitive
      ? {...phrase, from: before.from, core: {from: before.core.from, to: phrase.core.to}, head: before.head}
      : phrase
  }
  let to = firstField(reading, phrase) ?? withoutMatter(reading, phrase)
  for (let steps = 0; steps < 3; steps++) {
    const next = reading.phraseFrom(to)
    if (next && next.to > to && !reading.isTime(next.head) && saidFrom(reading, phrase, to)) {
      to = next.to
      continue
    }
    const opens =
      (reading.rules.genitiveArticles.has(reading.lower(to)) && reading.pos(to - 1) === 'NOUN') || reading.pos(to) === 'PROPN'
    if (reading.pos(to) === 'NOUN' && isCityAdjective(reading, to - 1)) {
      to++
      continue
    }
    if (!next || !opens || next.to <= to || (next.preposition !== undefined && !canSpeak(reading, next))) break
    to = next.to
  }
  return to === phrase.to ? phrase : {...phrase, to, core: {from: phrase.core.from, to}}
}

/** "nach Angaben | aus Regierungskreisen": whose word it is stands behind "aus". */
const saidFrom = (reading: Reading, source: Phrase | undefined, out: number): boolean =>
  source !== undefined &&
  source.preposition !== undefined &&
  reading.rules.sourcePrepositions.has(reading.lower(source.preposition)) &&
  reading.rules.emptySourceNouns.has(reading.lemma(source.head)) &&
  isOutOf(reading, out)

/** "der Bremer | Gesundheitsbehörde": a name in -er before a noun is its attribute. */
const isCityAdjective = (reading: Reading, i: number): boolean =>
  /^\p{Lu}\p{Ll}+er$/u.test(reading.form(i)) && reading.pos(i) !== 'NOUN'

/** "nach ersten Erkenntnissen | von einem Defekt": a von-phrase that names no speaker is not the noun's. */
function withoutMatter(reading: Reading, phrase: Phrase): number {
  const inside = reading.phraseInside(phrase, phrase.head)
  return inside && inside.preposition !== undefined && !canSpeak(reading, inside) && inside.preposition > phrase.head
    ? inside.preposition
    : phrase.to
}

/** "den Angaben zufolge": whose they are was said before. */
const isBare = (reading: Reading, holder: Holder): boolean =>
  holder.core.from === holder.from &&
  holder.core.to === holder.to &&
  reading.rules.emptySourceNouns.has(reading.lemma(holder.head)) &&
  !reading.namedIn(holder) &&
  !isNobodysOwn(reading, holder)

/** "Nach offizieller Darstellung", "nach übereinstimmenden Angaben": nobody's whose words stood before. */
function isNobodysOwn(reading: Reading, {core, head}: Holder): boolean {
  for (let i = core.from; i < head; i++) if (isOneOf(reading, reading.rules.nobodysOwn, i)) return true
  return false
}

/** "Der Verein hat nach eigenen Angaben 300 Mitglieder": the word is the subject's. */
function subjectsOwn(reading: Reading, phrase: Phrase): Holder | undefined {
  const subject = reading.clauseAt(phrase.from)?.subject
  if (!subject || !canSpeak(reading, subject)) return undefined
  for (let i = phrase.core.from; i < phrase.head; i++)
    if (isOneOf(reading, reading.rules.ownWords, i)) return holderOf(reading, subject)
  return undefined
}

/** "nach ersten Erkenntnissen", "nach derzeitigem Stand". */
function isProvisional(reading: Reading, phrase: Phrase): boolean {
  for (let i = phrase.core.from; i < phrase.head; i++) if (isOneOf(reading, reading.rules.provisional, i)) return true
  return false
}

/** "geht aus dem Papier hervor": the verb hands on, not the preposition. */
function drawsOut(reading: Reading, i: number): boolean {
  const clause = reading.clauseAt(i)
  return (
    clause !== undefined &&
    wordOf(reading, clause)?.word.speaker === 'aus' &&
    reading.rules.holderPrepositions.out.has(reading.lower(i))
  )
}

/** "Kritik kommt aus Kreisen der Partei": the verb says where it comes from. */
const comesFrom = (reading: Reading, i: number): boolean =>
  reading.rules.holderPrepositions.out.has(reading.lower(i)) &&
  reading.rules.originVerbs.has(reading.clauseAt(i)?.predicate?.lemma ?? '')

/** "according to two people familiar with the matter": an adjective behind the noun takes what follows up to the next pause. */
function throughBound(reading: Reading, range: TokenRange): TokenRange {
  if (!reading.rules.boundAdjectives.has(reading.lower(range.to))) return range
  const end = sentenceBody(reading, reading.sentenceOf(range.from)).to
  let to = range.to
  while (to < end && !reading.isPunct(to)) to++
  return {from: range.from, to}
}

/** The frame takes in a relative clause between the source and the verb: "laut dem Papier, das vorliegt, …". */
function throughRelative(reading: Reading, range: TokenRange): number {
  if (reading.form(range.to) !== ',') return range.to
  const clause = reading.clauseAt(range.to + 1)
  if (clause?.relation !== 'relative' || clause.from !== range.to + 1) return range.to
  return reading.form(clause.to) === ',' ? clause.to + 1 : clause.to
}

/** "Berichten mehrerer Zeitungen zufolge ist …": where all the words before the verb are the phrase and its postposition, they begin here. */
function fieldBefore(reading: Reading, {core, preposition}: Phrase): number | undefined {
  const clause = reading.clauseAt(core.from)
  const verb = clause?.predicate?.finite
  if (!clause || preposition === undefined || verb !== preposition + 1 || clause.from >= core.from) return undefined
  let from = clause.from
  while (from < core.from && LINKS.has(reading.pos(from) ?? 'X')) from++
  for (let i = from; i < core.from; i++) if (reading.isPunct(i) || reading.pos(i) === 'ADP') return undefined
  return from < core.from ? from : undefined
}
const LINKS: ReadonlySet<string> = new Set(['CCONJ', 'ADV'])

/** A source phrase that opens its main clause fills the field before the verb; a relative clause at its end is not the name. */
function firstField(reading: Reading, phrase: Phrase): number | undefined {
  const clause = reading.clauseAt(phrase.from)
  const verb = clause?.predicate?.finite
  if (!clause || verb === null || verb === undefined || clause.verbPosition !== 'second') return undefined
  const first = reading.sentence(clause.sentence).from
  if ((clause.from !== phrase.from && first !== phrase.from) || verb < phrase.to || verb - phrase.to > 30) return undefined
  let to = verb
  for (const child of reading.children(clause))
    if (child.from >= phrase.to && child.from < verb && child.kind !== 'fragment') to = Math.min(to, child.from)
  while (to > phrase.to && reading.form(to - 1) === ',') to--
  return to
}

/** "Demnach stieg die Zahl", "wonach …": the source is the one named before. */
function adverbial(reading: Reading, i: number): Attribution | undefined {
  const clause = reading.clauseAt(i)
  if (!clause) return undefined
  const relative = clause.opener === i
  const isTemporal =
    !relative && clause.predicate?.mood === 'indicative' && !TELLING.has(reading.lower(i)) && !takesUpText(reading, clause, i)
  if (isTemporal) return undefined
  const range = {from: i, to: i + 1}
  const content = relative ? without(reading, clause, [range]) : scopeOf(reading, range)
  return (
    content &&
    make(reading, 'adverb', range, content, [i], reading.lower(i), relative ? sourceBefore(reading, clause) : undefined)
  )
}

/** "Die Stiftung stellte eine Studie vor. Danach leben dort zwei Millionen": in the present, behind a sentence with a text. */
function takesUpText(reading: Reading, {sentence, predicate}: Clause, i: number): boolean {
  if (sentence === 0 || predicate?.tense !== 'present' || i !== reading.sentence(sentence).from) return false
  const {from, to} = reading.sentence(sentence - 1)
  for (let at = from; at < to; at++)
    if (reading.pos(at) === 'NOUN' && reading.hasNoun(reading.rules.documents, reading.lemma(at))) return true
  return false
}

/** "hat Berichte zurückgewiesen, wonach …": the last noun before that can be a source. */
function sourceBefore(reading: Reading, clause: Clause): Holder | undefined {
  if (clause.antecedent) return holderOf(reading, clause.antecedent)
  for (let i = clause.from - 1; i >= Math.max(0, clause.from - 8); i--) {
    if (reading.pos(i) !== 'NOUN' || !reading.hasNoun(reading.rules.sourceNouns, reading.lemma(i))) continue
    const range = {from: i, to: i + 1}
    return {...range, core: range, head: i}
  }
  return undefined
}

/** "danach" in the indicative is a matter of time. */
const TELLING = new Set(['demnach', 'demzufolge', 'wonach'])
