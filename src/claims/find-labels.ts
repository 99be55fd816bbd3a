import type {TokenRange} from '../document/doc.ts'
import {type Attribution, type Holder, SAYS} from './attribution.ts'
import {holderOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {canSpeak} from './speakers.ts'

/** Tokens that a label has at most: "Dr. Kortmann (BMWK):". */
const LABEL = 9
/** Labelled paragraphs that make a transcript of a text. */
const LEAST = 2

/** "Uhlig: Der Bericht ist mir bekannt.": in a transcript what stands behind a name and a colon is said by that person. */
export function findLabels(reading: Reading): Attribution[] {
  const found: Attribution[] = []
  for (const paragraph of paragraphs(reading)) {
    const label = labelOf(reading, paragraph)
    if (!label || reading.quoteFrom(label.colon + 1) !== undefined) continue
    found.push({
      finder: 'quote',
      content: [{from: label.colon + 1, to: paragraph.to}],
      cue: [],
      lemma: '',
      frame: [{from: paragraph.from, to: label.colon + 1}],
      form: 'direct',
      word: SAYS,
      holder: label.holder,
      apart: true,
    })
  }
  return found.length >= LEAST ? found : []
}

/** Stretches of the text between line breaks, without the headline. */
function paragraphs(reading: Reading): TokenRange[] {
  const all: {from: number; to: number}[] = []
  for (const [n, {from, to}] of reading.sentences.entries()) {
    const last = all.at(-1)
    const breaks = !last || /\n/.test(reading.text({from: from - 1, to: from + 1})) || reading.isHeadline(n)
    if (breaks) all.push({from, to})
    else last.to = to
  }
  return all.filter(({from}) => !reading.isHeadline(reading.sentenceOf(from)))
}

/** A person at the paragraph's begin, perhaps with brackets, then a colon. */
function labelOf(reading: Reading, {from, to}: TokenRange): {readonly colon: number; readonly holder: Holder} | undefined {
  let colon = from + 1
  while (colon < Math.min(to, from + LABEL) && reading.form(colon) !== ':') colon++
  const phrase = reading.phraseFrom(from)
  if (reading.form(colon) !== ':' || colon + 2 >= to || !phrase || phrase.preposition !== undefined) return undefined
  const closed = phrase.to === colon || (reading.form(phrase.to) === '(' && reading.form(colon - 1) === ')')
  const person = reading.entity(reading.mentionOf(phrase.core, phrase.head))?.kind === 'person'
  return closed && person && canSpeak(reading, phrase) ? {colon, holder: holderOf(reading, phrase)} : undefined
}
