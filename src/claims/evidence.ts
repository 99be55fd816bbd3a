import type {Clause} from '../document/doc.ts'
import type {Reading} from './reading.ts'

/** "Wir haben Informationen, dass …": what the speaker has is his evidence, not another's word. */
export const isEvidence = (reading: Reading, parent: Clause, noun: number): boolean =>
  reading.hasNoun(reading.rules.evidenceNouns, reading.lemma(noun)) &&
  reading.rules.havingVerbs.has(parent.predicate?.lemma ?? '')

/** A relative clause whose pronoun is its subject: "Informationen, die darauf hindeuten, dass …". */
export const saysItself = (reading: Reading, clause: Clause): boolean =>
  clause.relation === 'relative' &&
  clause.opener !== null &&
  (clause.subject === null || clause.subject.head === clause.opener) &&
  reading.pos(clause.opener) === 'PRON'
