import {type Doc, type TokenRange, textRange} from '../document/doc.ts'
import type {Language} from '../language/language.ts'
import type {Report} from '../report/report.ts'
import {type Attribution, reach, whole} from './attribution.ts'
import {chainsOf} from './chains.ts'
import type {Claim, ReportClaims} from './claim.ts'
import {type Draft, toClaim} from './drafts.ts'
import {entitiesOf} from './entities.ts'
import {headlines} from './headlines.ts'
import {mentionOfHolder} from './links.ts'
import {ownVoice} from './own-voice.ts'
import {propositionsIn} from './propositions.ts'
import {Reading} from './reading.ts'
import {findAttributions} from './reconcile.ts'
import {loadedIn, repliesIn} from './replies.ts'
import {holds, overlaps} from './spans.ts'
import {toQuotations} from './to-quotations.ts'

/** Everything that a report says, who stands behind it and how sure they are. */
export function findClaims(report: Report, doc: Doc, language: Language): ReportClaims {
  const reading = new Reading(doc, language)
  const all = findAttributions(reading)
  const attributions = all.filter((a) => !a.reservation)
  const drafts = [
    ...attributed(reading, attributions),
    ...own(reading, attributions),
    ...fromHeadlines(reading, attributions, report.outlet),
  ]
  return {
    report,
    language: report.language,
    sentences: reading.sentences.map((s) => textRange(doc, s)),
    claims: numbered(
      reading,
      report,
      drafts.filter((d) => !isAsked(reading, d)),
    ),
    entities: entitiesOf(reading),
    times: doc.times.map((t) => t.when),
    replies: repliesIn(reading),
    loaded: loadedIn(reading),
    quotations: toQuotations(reading, all),
  }
}

/** Each proposition of each attribution; an outer one that only repeats an inner frame is left to the inner one. */
function attributed(reading: Reading, attributions: readonly Attribution[]): Draft[] {
  const chains = chainsOf(attributions)
  const cues = new Map<number, Attribution>()
  for (const a of attributions) if (!a.nested) for (const i of a.cue) cues.set(i, a)
  return attributions.flatMap((by): Draft[] => {
    const chain = chains.get(by) ?? [by]
    if (by.nested || by.reservation || isSelf(reading, by, chain) || (by.finder === 'noun' && (chain.length > 1 || !by.holder)))
      return []
    const whole = by.form === 'reported' || by.form === 'direct'
    return propositionsIn(reading, by.finder === 'cataphora' ? takenUp(attributions, by) : by.content, whole).flatMap(
      (p): Draft[] => {
        const inner = p.core ? cues.get(p.core.path[0]!.predicate!.head) : undefined
        const passesOn =
          inner !== undefined && inner !== by && (by.finder === 'source' || by.finder === 'how' || by.finder === 'adverb')
        return passesOn ? [] : [{...p, by, chain}]
      },
    )
  })
}

/** "… seien gescheitert, sagte Wei. Dies räumten auch Fachleute ein": what is taken up is what was said, not that Wei said it. */
function takenUp(attributions: readonly Attribution[], by: Attribution): readonly TokenRange[] {
  const [sentence] = by.content
  if (!sentence) return []
  const said = attributions.find(
    (a) =>
      a !== by &&
      a.cue.length > 0 &&
      !a.nested &&
      holds(sentence, reach(a)) &&
      a.cue.every((i) => sentence.from <= i && i < sentence.to),
  )
  return said ? said.content : [sentence]
}

/** "Wir rechnen damit, dass …" inside a quotation, "er halte den Plan für falsch" among his words: the speaker speaks of himself. */
function isSelf(reading: Reading, by: Attribution, chain: readonly Attribution[]): boolean {
  const outer = chain.at(-2)?.holder
  if (!by.holder || chain.length < 2) return false
  const {firstPerson} = reading.rules
  if (firstPerson.has(reading.lower(by.holder.head)) || firstPerson.has(reading.lower(by.holder.core.from))) return true
  const [own, other] = [mentionOfHolder(reading, by.holder), outer && mentionOfHolder(reading, outer)]
  return by.form === 'reported' && own !== undefined && own.entity === other?.entity
}

const own = (reading: Reading, attributions: readonly Attribution[]): Draft[] =>
  ownVoice(reading, attributions).map((p) => ({...p, chain: []}))

/** A question says nothing, unless it is quoted; of a headline only what stands before its question mark asks. */
function isAsked(reading: Reading, {by, headline, content}: Draft): boolean {
  const last = content.at(-1)
  if (by?.form === 'direct' || !last) return false
  if (headline) return reading.form(last.to).startsWith('?') || reading.form(last.to - 1).startsWith('?')
  const {from, to} = reading.sentence(reading.sentenceOf(last.to - 1))
  return to > from && reading.form(to - 1).startsWith('?')
}

/** What a headline tells, unless an attribution already made a claim of it; with a speaker before the colon, unless they are his words. */
function fromHeadlines(reading: Reading, attributions: readonly Attribution[], outlet: string | undefined): Draft[] {
  const inHeadlines = attributions.filter((a) => a.content.some((c) => reading.isHeadline(reading.sentenceOf(c.from))))
  return headlines(reading, outlet).flatMap(({sentence: _, holder, ...p}): Draft[] => {
    const here = inHeadlines.filter((a) => p.content.some((c) => overlaps(c, whole(a))))
    const done = holder ? here.some((a) => a.form === 'direct') : here.length > 0
    return done ? [] : [{...p, chain: [], headline: true, ...(holder ? {holder} : {})}]
  })
}

/** "auf die sich" is what was left of a clause read apart, no claim. */
const saysSomething = (reading: Reading, {content}: Draft): boolean =>
  content.some(({from, to}) => {
    for (let i = from; i < to; i++) if (!FUNCTION.has(reading.pos(i) ?? 'X')) return true
    return false
  })

const FUNCTION: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ'])

/** Drafts in text order become claims with ids; a claim inside another's content of the same chain's begin is part of it. */
function numbered(reading: Reading, report: Report, drafts: readonly Draft[]): Claim[] {
  const start = (d: Draft) => Math.min(...d.content.map((c) => c.from))
  const end = (d: Draft) => Math.max(...d.content.map((c) => c.to))
  const sorted = drafts.filter((d) => saysSomething(reading, d)).sort((a, b) => start(a) - start(b) || end(b) - end(a))
  const open: {readonly draft: Draft; readonly id: string}[] = []
  return sorted.map((draft, i) => {
    const id = `${report.id}-c${i + 1}`
    while (open.length > 0 && end(open.at(-1)!.draft) <= start(draft)) open.pop()
    const outer = open.findLast(
      (o) => end(o.draft) >= end(draft) && o.draft.chain.length < draft.chain.length && draft.chain.includes(o.draft.by!),
    )
    open.push({draft, id})
    return toClaim(reading, report, id, draft, outer?.id)
  })
}
