import {type TokenRange, textRange} from '../document/doc.ts'
import type {TextRange} from '../report/report.ts'
import type {Reply} from './claim.ts'
import type {Reading} from './reading.ts'

/** The sentences of a report that deny or contrast with what was said; the first rule that fits a sentence counts. */
export function repliesIn(reading: Reading): readonly Reply[] {
  const {replies, replySigns} = reading.language.meaning
  return reading.sentences.flatMap((s, at): Reply[] => {
    if (reading.isHeadline(at)) return []
    const sentence = textRange(reading.doc, s)
    const words = reading.doc.text.slice(sentence.start, sentence.end).replace(/[\s\u00a0]/gu, ' ')
    if (replySigns && !replySigns.test(words)) return []
    for (const {act, of, pattern} of replies) {
      const match = pattern.exec(words)
      if (!match) continue
      if (act === 'none') return []
      const start = sentence.start + match.index
      const range = {start, end: start + match[0].length}
      return [{act, of, sentence, words: range, ...(hasCharge(reading, s, range) ? {charge: true as const} : {})}]
    }
    return []
  })
}

/** Classes of words for what somebody is accused of. */
const charges = new Set(['accuse', 'suspect', 'charge', 'blame'])

function hasCharge(reading: Reading, sentence: TokenRange, {start, end}: TextRange): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const at = textRange(reading.doc, {from: i, to: i + 1})
    if (at.start >= start && at.end <= end && reading.language.meaning.sensesOf(reading.lemma(i)).some((c) => charges.has(c)))
      return true
  }
  return false
}

/** Words that judge and stand in no quotation marks. */
export function loadedIn(reading: Reading): readonly TextRange[] {
  const quoted = reading.doc.quotes.map((q) => q.inner)
  const found: TextRange[] = []
  for (let i = 0; i < reading.length; i++)
    if (reading.language.meaning.isLoaded(reading.lemma(i)) && !quoted.some((q) => q.from <= i && i < q.to))
      found.push(textRange(reading.doc, {from: i, to: i + 1}))
  return found
}
