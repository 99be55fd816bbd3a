import type {Clause, TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {type Attribution, type Holder, SAYS} from './attribution.ts'
import {sentenceBody, without} from './frames.ts'
import type {Reading} from './reading.ts'
import {canSpeak} from './speakers.ts'

/** What a source phrase speaks for: its clause, or the whole sentence where it stands in the first main clause. */
export function scopeOf(reading: Reading, phrase: TokenRange, clause = reading.clauseAt(phrase.from)): TokenRange[] | undefined {
  const n = reading.sentenceOf(phrase.from)
  const body = sentenceBody(reading, n)
  let own = clause
  while (own && (own.kind === 'fragment' || own.relation === 'parenthesis') && own.parent !== null)
    own = reading.clause(own.parent)
  if (!own || (own.parent === null && reading.firstConjunct(own).id === own.id)) {
    const from = own && standsBehind(reading, own) ? own.from : body.from
    return without(reading, {from, to: own ? beforeNext(reading, own, phrase, body.to) : body.to}, [phrase])
  }
  if (own.kind === 'main' && own.parent === null) return without(reading, {from: own.from, to: body.to}, [phrase])
  return without(reading, own, [phrase])
}

/** "Der Strom fiel aus; am Abend waren laut Stadtwerken noch 40 Häuser dunkel": nobody is named for what was told before. */
const standsBehind = (reading: Reading, own: Clause): boolean =>
  /^[;:]$/.test(reading.form(own.from - 1)) && reading.roots(own.sentence).some((c) => c !== own && c.to <= own.from)

/**
 * "Laut Amt starben zwei, die Polizei sucht weiter": a main clause joined by a comma alone stands for itself where somebody acts in
 * it, unless in Konjunktiv; "…, davon waren drei Kinder" goes on.
 */
function beforeNext(reading: Reading, own: Clause, phrase: TokenRange, end: number): number {
  const next = reading
    .conjuncts(own)
    .find(
      (c) =>
        c.from >= phrase.to &&
        c.verbPosition === 'second' &&
        c.subject !== null &&
        canSpeak(reading, c.subject) &&
        c.subject.from !== own.subject?.from &&
        reading.form(c.from - 1) === ',' &&
        reading.pos(c.from) !== 'CCONJ' &&
        c.predicate?.mood === 'indicative',
    )
  return next ? next.from - 1 : end
}

export function make(
  reading: Reading,
  finder: Attribution['finder'],
  frame: TokenRange,
  content: readonly TokenRange[],
  cue: readonly number[],
  lemma: string,
  holder: Holder | undefined,
  word: ReportingWord = SAYS,
): Attribution | undefined {
  if (content.length === 0 || content.every((c) => c.to - c.from < 2)) return undefined
  return {
    finder,
    content,
    cue,
    lemma,
    frame: [withCommas(reading, frame, finder)],
    form: 'indirect',
    word,
    ...(holder ? {holder} : {carry: true as const}),
  }
}

/** ", so X," and ", wie X sagt,": both commas are the frame's; a prepositional phrase has none. */
function withCommas(reading: Reading, frame: TokenRange, finder: Attribution['finder']): TokenRange {
  if (finder === 'source') return closesApposition(reading, frame) ? {from: frame.from, to: frame.to + 1} : frame
  if (finder === 'adverb') return frame
  const from = reading.form(frame.from - 1) === ',' ? frame.from - 1 : frame.from
  const to =
    reading.form(frame.to) === ',' && frame.to < reading.sentence(reading.sentenceOf(frame.from)).to ? frame.to + 1 : frame.to
  return {from, to}
}

/** "Nach den Worten der Sprecherin, Gisela Rand, ist …": the comma that closes the apposition. */
function closesApposition(reading: Reading, {from, to}: TokenRange): boolean {
  if (reading.form(to) !== ',') return false
  for (let i = from; i < to; i++) if (reading.form(i) === ',') return true
  return false
}
