import type {Clause, TokenRange} from '../document/doc.ts'
import {type Attribution, SAYS} from './attribution.ts'
import {sentenceBody, without} from './frames.ts'
import {holderOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {canSpeak} from './speakers.ts'

/**
 * "Die Koalition will die Steuer senken": what the report itself tells of somebody's will is that one's. `taken` are the
 * attributions already found: in what another says the plan stays his words.
 */
export function findPlans(reading: Reading, taken: readonly Attribution[]): Attribution[] {
  const covered = new Set<number>()
  for (const a of taken)
    for (const piece of [...a.content, ...a.frame]) for (let i = piece.from; i < piece.to; i++) covered.add(i)
  return reading.doc.clauses.flatMap((clause): Attribution[] => {
    const {predicate, subject} = clause
    if (!isPlan(reading, clause) || !predicate || !subject || predicate.tokens.some((i) => covered.has(i))) return []
    if (!canSpeak(reading, subject) || reading.rules.nobody.has(reading.lower(subject.head))) return []
    return [
      {
        finder: 'reported',
        content: spanOf(reading, clause),
        cue: [...predicate.tokens],
        lemma: predicate.lemma,
        frame: [],
        form: 'reported',
        word: {...SAYS, force: 'plans', medium: 'thought', belief: true},
        holder: holderOf(reading, subject),
        apart: true,
      },
    ]
  })
}

/** "will", "möchte" in a main clause of the present; not "will sich nicht äußern", where nothing is meant to be. */
function isPlan(reading: Reading, clause: Clause): boolean {
  const {predicate} = clause
  if (clause.kind !== 'main' || predicate?.finite == null || predicate.mood !== 'indicative' || predicate.tense !== 'present')
    return false
  const refuses = predicate.negation !== undefined && wordOf(reading, clause)?.word.medium === 'speech'
  return !refuses && reading.rules.willModals.get(predicate.modal ?? '') === 'wants'
}

/** The clause without the relative clauses in it, which tell something of their own; the whole sentence where it fills it. */
function spanOf(reading: Reading, clause: Clause): TokenRange[] {
  const alone = clause.parent === null && clause.conjunctOf === null && reading.conjuncts(clause).length === 0
  const span = alone ? sentenceBody(reading, clause.sentence) : {from: clause.from, to: clause.to}
  const relatives = reading.children(clause).filter((c) => c.relation === 'relative' && c.predicate?.finite != null)
  return without(reading, span, relatives)
}
