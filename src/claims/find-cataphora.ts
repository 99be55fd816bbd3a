import type {Clause, Phrase} from '../document/doc.ts'
import {Nom} from '../document/morph.ts'
import type {ReportingWord} from '../language/reporting.ts'
import type {Attribution} from './attribution.ts'
import {contentOf} from './find-clauses.ts'
import {sentenceBody, trimmed} from './frames.ts'
import {holderOf, holderOfClause} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {canSpeak} from './speakers.ts'

/** "Das Tor bleibt zu. Das teilte der Verein mit.": the sentence before is the content. */
export function findCataphora(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    const said = wordOf(reading, clause)
    if (!said || !clause.predicate || contentOf(reading, clause).length > 0) continue
    const behind = behindMain(reading, clause, said.word)
    if (behind) found.push(behind)
    if (behind || clause.sentence === 0 || clause.parent !== null) continue
    if (!said.word.frames.has('dass') || said.word.weak || said.word.intent || reading.isHeadline(clause.sentence - 1)) continue
    const teller = tellerOf(reading, clause, said.word, reading.sentence(clause.sentence).from)
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
  if (!reading.rules.sentencePronouns.has(reading.lower(clause.from)) || !word.frames.has('dass')) return undefined
  const teller = word.speaker === 'subject' ? tellerOf(reading, clause, word, clause.from) : undefined
  if (word.weak && !(word.force === 'announces' && teller && canSpeak(reading, teller))) return undefined
  const holder = teller ? holderOf(reading, teller) : holderOfClause(reading, clause, word)
  if (!holder || (!teller && clause.subject?.from === clause.from)) return undefined
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
function tellerOf(reading: Reading, clause: Clause, word: ReportingWord, first: number): Phrase | undefined {
  if (
    clause.subject?.from !== first ||
    clause.subject.to > first + 1 ||
    !reading.rules.sentencePronouns.has(reading.lower(first)) ||
    clause.predicate?.voice !== 'active'
  )
    return undefined
  const object = clause.dependents.find((d) => d.role === 'obj')?.phrase ?? reading.phraseFrom(first + 2)
  if (!object || object.from <= first || object.preposition !== undefined) return undefined
  const mayTell =
    reading.pos(object.head) === 'NOUN' && (object.cases & Nom) !== 0 && !word.weak && reading.pos(object.from) === 'DET'
  return canSpeak(reading, object) || mayTell ? object : undefined
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
