import type {Clause} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {addresseeOf} from './addressees.ts'
import type {Attribution} from './attribution.ts'
import {cueOf, isSubjunctive, UNKNOWN} from './find-clauses.ts'
import {frameAround, sentenceBody, trimmed} from './frames.ts'
import {holderOf, holderOfClause} from './holders.ts'
import type {Reading} from './reading.ts'
import {cueTokens, wordOf} from './said.ts'
import {canSpeak} from './speakers.ts'

/** "machte wenig Hoffnung: Die Temperaturen hätten … gelegen", "Er sagte: Das geht nicht": what stands behind the colon. */
export function findBehindColons(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const behind of reading.doc.clauses) {
    if (behind.kind !== 'main' || behind.conjunctOf !== null || reading.form(behind.from - 1) !== ':') continue
    const before = behind.from < 2 ? undefined : reading.clauseAt(behind.from - 2)
    const frame = before && [...reading.ancestors(before)].find((c) => c.predicate && c.kind === 'main' && c.to <= behind.from)
    if (!frame?.predicate || frame.sentence !== behind.sentence || reading.isHeadline(frame.sentence)) continue
    const said = wordOf(reading, frame)
    const reported = isSubjunctive(behind) && canSpeak(reading, frame.subject)
    if (!reported && !(said && opensColon(reading, frame, said.word))) continue
    const content = trimmed(reading, {from: behind.from, to: sentenceBody(reading, behind.sentence).to})
    const word = said?.word ?? UNKNOWN
    const holder = holderOfClause(reading, frame, word)
    found.push({
      finder: 'clause',
      content: [content],
      cue: cueOf(reading, frame, said?.noun, content),
      lemma: frame.predicate.lemma,
      frame: frameAround(reading, frame, [content]),
      form: 'indirect',
      word,
      ...(holder ? {holder} : {}),
    })
  }
  return found
}

/** A verb that hands on, and where it needs more evidence or takes no main clause, somebody who speaks. */
const opensColon = (reading: Reading, frame: Clause, word: ReportingWord): boolean =>
  !word.intent &&
  ((!word.weak && (word.frames.has('direct') || word.frames.has('v2'))) ||
    (word.frames.has('dass') && canSpeak(reading, frame.subject)))

/** "Das Tor ist zu, teilte später die Leitung mit": the frame behind its content was read as one more main clause. */
export function findFramesBehind(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    const said = wordOf(reading, clause)
    const finite = clause.predicate?.finite
    if (!said || clause.conjunctOf === null || clause.kind !== 'main' || finite !== clause.from) continue
    if (said.word.intent || !said.word.frames.has('dass') || said.word.speaker !== 'subject') continue
    const body = sentenceBody(reading, clause.sentence)
    const content = trimmed(reading, {from: body.from, to: clause.from})
    const teller = tellerBehind(reading, clause, finite)
    if (!teller || !/^[,–]$/.test(reading.form(clause.from - 1)) || content.to - content.from < 2) continue
    const addressee = addresseeOf(clause, said.word, reading)
    found.push({
      finder: 'clause',
      content: [content],
      cue: cueTokens(reading, clause),
      lemma: clause.predicate!.lemma,
      frame: [{from: content.to, to: Math.max(clause.to, teller.to)}],
      form: 'indirect',
      word: said.word,
      holder: holderOf(reading, teller),
      ...(addressee ? {addressee} : {}),
    })
  }
  return found
}

/** Who speaks, behind the verb and an adverb or two: no other noun may stand between. */
function tellerBehind(reading: Reading, clause: Clause, finite: number) {
  for (let i = finite + 1; i < Math.min(clause.to, finite + 8); i++) {
    const phrase = reading.phraseFrom(i)
    if (!phrase) continue
    if (phrase.preposition === undefined && !reading.isTime(phrase.head)) return canSpeak(reading, phrase) ? phrase : undefined
    i = phrase.to - 1
  }
  return undefined
}

/**
 * "diskutierten über die Ausbildung, weil Gewalt selten verfolgt werde": Konjunktiv I in a clause beside is the subject's word;
 * Konjunktiv II is where the subject hands something on.
 */
export function findAsides(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const clause of reading.doc.clauses) {
    if (!isSubjunctive(clause) || clause.conjunctOf !== null) continue
    if (clause.relation !== 'relative' && clause.relation !== 'adverbial') continue
    const above = reading.clause(clause.parent)
    if (above?.predicate?.mood !== 'indicative' || clause.from < above.predicate.tokens[0]!) continue
    if (above.kind === 'infinitive' || !canSpeak(reading, above.subject)) continue
    const word = wordOf(reading, above)?.word
    if (clause.predicate?.mood === 'subjunctive-2' && (!word || isGuess(reading, clause))) continue
    const holder = holderOfClause(reading, above, word ?? UNKNOWN)
    if (!holder || word?.intent) continue
    found.push({
      finder: 'aside',
      content: [trimmed(reading, clause)],
      cue: [],
      lemma: above.predicate.lemma,
      frame: frameAround(reading, above, [clause]),
      form: 'indirect',
      word: word ?? UNKNOWN,
      holder,
    })
  }
  return found
}

/** A condition, or "könnte", "sollte": no sign that somebody is reported. */
const isGuess = (reading: Reading, {opener, predicate}: Clause): boolean =>
  reading.rules.guessModals.has(predicate?.modal ?? '') ||
  (opener !== null && reading.rules.certainty.conditionals.has(reading.lower(opener)))
