import {type TokenRange, textRange} from '../document/doc.ts'
import type {TextRange} from '../report/report.ts'
import {type Attribution, reach} from './attribution.ts'
import {sentenceBody, without} from './frames.ts'
import type {Quotation} from './quotation.ts'
import type {Reading} from './reading.ts'
import {holds} from './spans.ts'

const MEDIA = {speech: 'Speech', writing: 'Writing', thought: 'Thought'} as const

/** Attributions in the conventions of the Wikinews corpus: what it does not count is left out. */
export function toQuotations(reading: Reading, attributions: readonly Attribution[]): Quotation[] {
  const quoted = new Map<number, TokenRange>()
  for (const a of attributions)
    if (a.form === 'direct') for (const c of a.content) for (let i = c.from; i < c.to; i++) quoted.set(i, c)
  const inside = (a: Attribution) => {
    const quote = quoted.get(reach(a).from)
    return quote !== undefined && holds(quote, reach(a)) && a.form !== 'direct'
  }
  const cues = new Set(attributions.flatMap((a) => (a.form === 'reported' ? [] : a.cue)))
  return attributions
    .filter((a) => !a.apart && !reading.isHeadline(reading.sentenceOf(reach(a).from)) && !inside(a) && counts(reading, a))
    .map((a) => toQuotation(reading, wholeSentence(reading, a), kindOf(reading, a), cues))
}

/**
 * Nominal content that says something by itself: demands, charges, judgements, announcements, warnings, "sprach von …", "geht von … aus",
 * in main clauses. Rejecting or denying a thing only names it.
 */
function counts(reading: Reading, a: Attribution): boolean {
  if (a.form !== 'reported') return true
  const clause = reading.clauseAt(a.cue[0] ?? 0)
  if (clause?.relation === 'relative' || clause?.predicate?.modal !== undefined) return false
  const phrase = reading.pos(a.content[0]?.from ?? 0) === 'ADP'
  return (phrase ? COUNTED_PHRASES : COUNTED_OBJECTS).has(a.word?.force ?? 'says')
}

const COUNTED_PHRASES: ReadonlySet<string> = new Set(['says', 'warns', 'expects'])
const COUNTED_OBJECTS: ReadonlySet<string> = new Set(['demands', 'accuses', 'assesses', 'announces'])

/** The corpus draws nominal content as the whole sentence, without frame and cue. */
function wholeSentence(reading: Reading, a: Attribution): Attribution {
  const clause = reading.clauseAt(a.cue[0] ?? 0)
  if (a.form !== 'reported' || !clause) return a
  const n = clause.sentence
  const alone = clause.parent === null && clause.conjunctOf === null && reading.conjuncts(clause).length === 0
  const {addressee: _addressee, ...rest} = a
  return {...rest, cue: [], frame: [], content: [alone ? reading.sentence(n) : {from: clause.from, to: clause.to}]}
}

/** Finder, and for nominal content its act and form: what an error listing is sorted by. */
const kindOf = (reading: Reading, a: Attribution): string =>
  a.form === 'reported' ? `reported ${a.word?.force} ${reading.pos(a.content[0]?.from ?? 0) === 'ADP' ? 'pp' : 'np'}` : a.finder

function toQuotation(reading: Reading, a: Attribution, kind: string, cues: ReadonlySet<number>): Quotation {
  const places = (ranges: readonly TokenRange[]): TextRange[] =>
    ranges.filter((r) => r.to > r.from).map((r) => textRange(reading.doc, r))
  const around = aroundRelative(reading, a)
  const adverb = a.finder === 'adverb' && !(around && a.holder) ? a.cue.map((i) => ({from: i, to: i + 1})) : undefined
  return {
    type: typeOf(a),
    medium: MEDIA[a.word?.medium ?? 'speech'],
    quote: places(a.content),
    speaker: adverb ? places(adverb) : a.standIn ? places([a.standIn]) : a.holder ? places([a.holder]) : [],
    cue: places(a.cue.map((i) => ({from: i, to: i + 1}))),
    frame: places(around ?? [...subjectBefore(reading, a, cues), ...a.frame]),
    addressee: a.addressee ? places([a.addressee]) : [],
    finder: kind,
  }
}

/** "Er trat ab und sagte, …": the corpus draws the frame from where the clause with the subject begins. */
function subjectBefore(reading: Reading, a: Attribution, cues: ReadonlySet<number>): readonly TokenRange[] {
  const first = Math.min(...a.frame.map((f) => f.from))
  const clause = reading.clauseAt(a.cue[0] ?? -1)
  const subject = clause?.subject
  if (!clause || !subject || clause.conjunctOf === null || clause.kind !== 'main' || subject.head >= clause.from) return []
  const owner = reading.clauseAt(subject.from)
  const joined = reading.pos(clause.from - 1) === 'CCONJ' && first >= clause.from - 1 && reach(a).from >= first
  if (!joined || owner?.kind !== 'main' || owner.from >= clause.from || owner.sentence !== clause.sentence) return []
  if (owner.predicate?.tokens.some((i) => cues.has(i))) return []
  const from = owner.conjunctOf === null ? Math.min(owner.from, reading.sentence(owner.sentence).from) : owner.from
  return [{from, to: first}]
}

/** "Es gibt Berichte, wonach …": the corpus draws all around the content as the frame. */
function aroundRelative(reading: Reading, a: Attribution): readonly TokenRange[] | undefined {
  const clause = reading.clauseAt(a.cue[0] ?? -1)
  const opens =
    (a.finder === 'adverb' || a.finder === 'source') && clause !== undefined && clause.kind !== 'main' && clause.from === a.cue[0]
  return opens ? without(reading, sentenceBody(reading, clause.sentence), a.content, false) : undefined
}

function typeOf(a: Attribution): Quotation['type'] {
  if (a.form === 'direct') return 'Direct'
  if (a.form === 'reported') return 'Reported'
  if (a.finder === 'subjunctive') return 'IndirectFreeIndirect'
  return a.finder === 'hearsay' ? 'FreeIndirect' : 'Indirect'
}
