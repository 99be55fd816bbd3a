import type {TokenRange} from '../document/doc.ts'
import type {ReportingWord} from '../language/reporting.ts'
import {type Attribution, type Holder, SAYS} from './attribution.ts'
import {sentenceBody, without} from './frames.ts'
import type {Reading} from './reading.ts'

/** What a source phrase speaks for: its clause, or the whole sentence where it stands in the first main clause. */
export function scopeOf(reading: Reading, phrase: TokenRange, clause = reading.clauseAt(phrase.from)): TokenRange[] | undefined {
  const n = reading.sentenceOf(phrase.from)
  const body = sentenceBody(reading, n)
  let own = clause
  while (own && (own.kind === 'fragment' || own.relation === 'parenthesis') && own.parent !== null)
    own = reading.clause(own.parent)
  if (!own || (own.parent === null && reading.firstConjunct(own).id === own.id)) return without(reading, body, [phrase])
  if (own.kind === 'main' && own.parent === null) return without(reading, {from: own.from, to: body.to}, [phrase])
  return without(reading, own, [phrase])
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
  if (finder === 'source' || finder === 'adverb') return frame
  const from = reading.form(frame.from - 1) === ',' ? frame.from - 1 : frame.from
  const to =
    reading.form(frame.to) === ',' && frame.to < reading.sentence(reading.sentenceOf(frame.from)).to ? frame.to + 1 : frame.to
  return {from, to}
}
