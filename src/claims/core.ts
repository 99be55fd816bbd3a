import type {Clause, TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {contentOf} from './find-clauses.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'

/** What a proposition comes down to: the clause of the happening, and what stands between it and the words around it. */
export interface Core {
  /** The clause whose predicate is the happening. */
  readonly event: Clause
  /** All clauses looked through, outermost first, the event last. */
  readonly path: readonly Clause[]
  /** The outermost act or attitude looked through. */
  readonly attitude?: {readonly clause: Clause; readonly word: ReportingWord}
  /** "Informationen", "Hinweise": what the speaker says he has. */
  readonly evidence?: TokenRange
}

const DEPTH = 6

/** Looks through acts and attitudes ("plant, … zu treffen", "gehe davon aus, dass …") to the happening itself. */
export function coreOf(reading: Reading, top: Clause): Core {
  const path = [top]
  let attitude: Core['attitude']
  let evidence: TokenRange | undefined
  for (let depth = 0; depth < DEPTH; depth++) {
    const clause = path.at(-1)!
    const known = evidenceIn(reading, clause)
    const next = known?.content ?? throughAttitude(reading, clause)
    if (!next) break
    if (known?.over) path.push(known.over)
    if (known) evidence ??= known.range
    else attitude ??= {clause, word: wordOf(reading, clause)!.word}
    path.push(next)
  }
  return {event: path.at(-1)!, path, ...(attitude ? {attitude} : {}), ...(evidence ? {evidence} : {})}
}

/** The content clause under a verb of saying, wanting, expecting; not under a denied "wissen", which leaves the matter open. */
function throughAttitude(reading: Reading, clause: Clause): Clause | undefined {
  const said = wordOf(reading, clause)
  if (!said || clause.predicate?.negation !== undefined) return undefined
  const [content] = contentOf(reading, clause)
  if (!content?.predicate || content.from < clause.from || isQuestion(reading, content)) return undefined
  return content
}

const isQuestion = (reading: Reading, clause: Clause): boolean =>
  clause.opener !== null && reading.rules.questionWords.has(reading.lower(clause.opener))

/** "verfüge über Informationen, die darauf hindeuteten, dass …", "Wir haben Informationen, dass …". */
function evidenceIn(
  reading: Reading,
  clause: Clause,
): {readonly range: TokenRange; readonly content: Clause; readonly over?: Clause} | undefined {
  if (clause.predicate?.negation !== undefined) return undefined
  const noun = [...reading.own(clause)].find(
    (i) => reading.pos(i) === 'NOUN' && reading.hasNoun(reading.rules.evidenceNouns, reading.lemma(i)),
  )
  if (noun === undefined || reading.rules.verbs.get(clause.predicate?.lemma ?? '')?.intent) return undefined
  const range = {from: noun, to: noun + 1}
  const relative = reading
    .children(clause)
    .find((c) => c.relation === 'relative' && c.from > noun && contentOf(reading, c).length > 0)
  const content = relative ? contentOf(reading, relative)[0] : contentOf(reading, clause)[0]
  return content?.predicate && content.from > noun ? {range, content, ...(relative ? {over: relative} : {})} : undefined
}

/** The clause at the top of a content range: the one from which its predicate is read. */
export function topClause(reading: Reading, content: readonly TokenRange[]): Clause | undefined {
  const inside = (c: Clause) => content.some((p) => p.from <= (c.predicate?.head ?? -1) && (c.predicate?.head ?? -1) < p.to)
  for (const piece of content)
    for (let i = piece.from; i < piece.to; i++) {
      const clause = reading.clauseAt(i)
      if (!clause) continue
      let top: Clause | undefined
      for (const c of reading.ancestors(clause)) if (c.predicate && inside(c)) top = c
      if (top)
        return reading.firstConjunct(top).predicate && inside(reading.firstConjunct(top)) ? reading.firstConjunct(top) : top
    }
  return undefined
}
