import type {TokenRange} from '../document/doc.ts'
import {type Attribution, type Holder, reach, whole} from './attribution.ts'
import {CARRY_WEIGHTS} from './carry-weights.ts'
import {mainClause} from './find-free.ts'
import {holderOf} from './holders.ts'
import {mentionOfHolder} from './links.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {holds, overlaps} from './spans.ts'
import {canSpeak} from './speakers.ts'

/** What speaks for and against one who may go on speaking. Each is there or not; what it weighs is counted (`carry-weights.ts`). */
export const CARRY_FEATURES = [
  // where he stands: sentences back, the last of those who spoke, behind a paragraph's end
  'same-sentence',
  'one-back',
  'two-back',
  'three-back',
  'far-back',
  'spoke-last',
  'other-paragraph',
  // how he stands there: with a verb of saying, as a source ("laut"), with nominal content, as the subject of a verb that tells or wants, of a mere deed,
  // in the words of another
  'said-so',
  'is-source',
  'is-reported',
  'tells',
  'acts',
  'spoken-of',
  // he has spoken before; the words speak of him by pronoun, by name, or are about him
  'spoke-before',
  'by-pronoun',
  'by-name',
  'is-theme',
  'hearsay-of-him',
  // what he is
  'person',
  'body',
  'nameless',
  // nobody at all, by what must be carried on
  'nobody-subjunctive',
  'nobody-hearsay',
  'nobody-quotation',
  'nobody-other',
] as const
export type CarryFeature = (typeof CARRY_FEATURES)[number]

/** One who may be the speaker, with what is so of him; without a holder: nobody. */
export interface Candidate {
  readonly holder?: Holder
  readonly features: readonly CarryFeature[]
}

/** Who spoke, and where. */
export interface Spoken {
  readonly holder: Holder
  /** Whom he names as his source. */
  readonly via?: Holder
  readonly sentence: number
  readonly content: TokenRange
  readonly finder: Attribution['finder']
}

/** Speakers looked back to, and sentences whose subject may be one. */
const SPEAKERS = 6
const SUBJECTS = 3
const FAR = 8

/** Everybody who may go on in an attribution without a holder: who spoke before, and subjects of the sentences before. */
export function candidatesFor(reading: Reading, spoken: readonly Spoken[], a: Attribution): Candidate[] {
  const sentence = reading.sentenceOf(whole(a).from)
  const found = new Map<string, Candidate>()
  const add = (holder: Holder, features: readonly CarryFeature[]) => {
    const mention = mentionOfHolder(reading, holder)
    const key = mention ? `e${mention.entity}` : `${holder.from}`
    if (!found.has(key)) found.set(key, {holder, features: [...features, ...ofHolder(reading, holder, a, sentence, spoken)]})
  }
  for (const [k, s] of spoken.slice(-SPEAKERS).reverse().entries())
    if (sentence - s.sentence <= FAR)
      add(s.holder, [back(sentence - s.sentence), saidHow(s.finder), ...(k === 0 ? (['spoke-last'] as const) : [])])
  const least = a.finder === 'hearsay' || a.finder === 'goes-on' ? sentence : Math.max(0, sentence - SUBJECTS)
  for (let n = sentence - 1; n >= least; n--) {
    const main = reading.isHeadline(n) ? undefined : mainClause(reading, n)
    const {subject} = main ?? {}
    if (!main || !subject || subject.kind === 'pronoun' || !canSpeak(reading, subject)) continue
    const within = spoken.some((s) => holds(s.content, subject))
    const says = wordOf(reading, main) !== undefined
    if (within && !says) continue
    const tells = says || main.predicate?.modal !== undefined
    add(holderOf(reading, subject), [back(sentence - n), tells ? 'tells' : 'acts', ...(within ? (['spoken-of'] as const) : [])])
  }
  return [...found.values(), {features: [nobody(a)]}]
}

/** The likeliest of them; none where that is nobody. */
export function speakerOf(reading: Reading, spoken: readonly Spoken[], a: Attribution): Holder | undefined {
  let [best, most]: [Candidate | undefined, number] = [undefined, Number.NEGATIVE_INFINITY]
  for (const candidate of candidatesFor(reading, spoken, a)) {
    const weight = candidate.features.reduce((sum, f) => sum + CARRY_WEIGHTS[f], 0)
    if (weight > most) [best, most] = [candidate, weight]
  }
  return best?.holder
}

const BACK = ['same-sentence', 'one-back', 'two-back', 'three-back'] as const
const back = (n: number): CarryFeature => BACK[n] ?? 'far-back'

const saidHow = (finder: Attribution['finder']): CarryFeature =>
  finder === 'source' || finder === 'adverb' || finder === 'noun'
    ? 'is-source'
    : finder === 'reported' || finder === 'partial'
      ? 'is-reported'
      : 'said-so'

const nobody = ({finder, form}: Attribution): CarryFeature =>
  finder === 'subjunctive'
    ? 'nobody-subjunctive'
    : finder === 'hearsay'
      ? 'nobody-hearsay'
      : form === 'direct'
        ? 'nobody-quotation'
        : 'nobody-other'

/** What holds of somebody wherever he was found: what he is, how the words speak of him, what stands between. */
function ofHolder(
  reading: Reading,
  holder: Holder,
  a: Attribution,
  sentence: number,
  spoken: readonly Spoken[],
): readonly CarryFeature[] {
  const features: CarryFeature[] = []
  const mention = mentionOfHolder(reading, holder)
  const entity = reading.entity(mention)
  features.push(entity?.kind === 'person' ? 'person' : entity ? 'body' : 'nameless')
  const between = {from: holder.to, to: Math.max(holder.to, reading.sentence(sentence).from)}
  if (/\n\s*\n/.test(reading.text({from: Math.max(0, between.from - 1), to: between.to + 1}))) features.push('other-paragraph')
  if (!mention) return features
  const same = (h: Holder) => mentionOfHolder(reading, h)?.entity === mention.entity
  if (spoken.filter((s) => same(s.holder)).length > 1) features.push('spoke-before')
  const range = reach(a)
  const theme = mainClause(reading, reading.sentenceOf(range.from))?.subject
  for (let i = range.from; i < range.to; i++) {
    const at = reading.mentionAt(i)
    if (at?.entity !== mention.entity) continue
    features.push(a.finder === 'hearsay' ? 'hearsay-of-him' : at.form === 'pronoun' ? 'by-pronoun' : 'by-name')
    if (theme && a.finder !== 'hearsay' && overlaps(theme, at) && at.form !== 'pronoun') features.push('is-theme')
  }
  return [...new Set(features)]
}
