import {textRange} from '../document/doc.ts'
import type {EventType} from '../language/meaning.ts'
import type {Attribution} from './attribution.ts'
import type {Claim, Force, Term} from './claim.ts'
import type {Reading} from './reading.ts'

/** Deeds that are done with words; of the others ("sprach von", "half mit Rat") the content tells the event. */
const spoken: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])

const byForce: Readonly<Partial<Record<Force, EventType>>> = {
  promises: 'AGREE',
  offers: 'AGREE',
  demands: 'REQUEST',
  asks: 'REQUEST',
  accuses: 'ACCUSE',
  denies: 'REJECT',
  rejects: 'REJECT',
  threatens: 'THREATEN',
}

/** The PLOVER type of what a claim tells: of the act of speech if it is one ("fordert, …"), else of its predicate. */
export function eventOf(
  reading: Reading,
  by: Attribution | undefined,
  force: Force,
  predicate: Term | undefined,
): Pick<Claim, 'event'> {
  const {events, sensesOf} = reading.language.meaning
  const said = by && by.cue.length > 0 ? sensesOf(by.lemma).map((sense) => events.get(sense)) : []
  const act = said.find((type) => type && spoken.has(type)) ?? (by && byForce[force])
  const [first] = by?.cue ?? []
  if (act && first !== undefined) return {event: {type: act, ranges: [textRange(reading.doc, {from: first, to: first + 1})]}}
  const type = predicate?.concept === undefined ? undefined : events.get(predicate.concept)
  return type && predicate ? {event: {type, ranges: [predicate.range]}} : {}
}
