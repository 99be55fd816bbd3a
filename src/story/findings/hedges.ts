import {countsIn} from '../counts.ts'
import type {Fact} from '../fact.ts'
import {endOfChain} from '../origins.ts'
import {foldedWords} from '../shingles.ts'
import {intersects, type Likeness, likeness, weights} from '../similarity.ts'
import {draft, type FindingDraft, quoted, reportName, shortened, type Telling, textAt} from '../telling.ts'
import {isChange, isQuoted, nameOf, SURE} from './attribution.ts'
import {putIntoMouth} from './overreach.ts'

const unsure = new Set(['hedged', 'planned', 'conditional'])

const isUnsure = ({claim}: Fact): boolean => !claim.gist.open && (unsure.has(claim.certainty) || claim.hedges.length > 0)

/** Unsure by a word that says so: a headline has every plan happen. */
const isDoubtful = (fact: Fact): boolean =>
  isSuspected(fact) || (isUnsure(fact) && fact.claim.hedges.length > 0 && !hedgesAside(fact))

/** Suspected, or told as hearsay: a plan that is carried out later has lost nothing. */
const isSuspected = (fact: Fact): boolean =>
  !fact.claim.gist.open && fact.claim.certainty === 'hedged' && !(fact.claim.hedges.length > 0 && hedgesAside(fact))

/** The hedge stands on a number or a noun beside the deed: "vermutlich mehr als hundert", "mutmaßliche Spione". */
function hedgesAside({claim, terms}: Fact): boolean {
  return claim.hedges.every((h) => {
    const next = [...claim.gist.quantities.map((q) => q.range), ...terms.filter((t) => !t.verb).map((t) => t.range)]
    return (
      next.some((r) => r.start >= h.end && r.start - h.end <= 1) ||
      claim.gist.quantities.some((q) => q.range.start - h.end >= 0 && q.range.start - h.end < 12)
    )
  })
}

/** Likeness in matter from which on two claims with different verbs tell one thing. */
const SAME_THING = 0.5

/** Planned, expected or suspected in one report, certain in another's own voice; once for each sentence that is sure. */
export function findLostHedges(telling: Telling): readonly FindingDraft[] {
  const found = new Map<string, FindingDraft>()
  for (const {a, b, score, conflicts, samePredicate, topic} of telling.pairs) {
    if (score < weights.threshold + SURE) break
    // one figure in common ties claims of several things: only the thing itself can lose its hedge
    if (!samePredicate && topic < SAME_THING) continue
    if (a.report === b.report || conflicts.length > 0 || (a.claim.negated && b.claim.negated)) continue
    const sure = isSure(a) && isSuspected(b) ? a : isSure(b) && isSuspected(a) ? b : undefined
    if (!sure) continue
    const key = `${sure.report} ${sure.sentence}`
    const at = telling.groupOf[sure.index] ?? -1
    if (found.has(key) || (telling.groups[at] ?? []).some((f) => f.report === sure.report && isUnsure(f))) continue
    found.set(key, lostHedge(sure, sure === a ? b : a, at, telling))
  }
  return [...found.values()]
}

function isSure({claim}: Fact): boolean {
  if (claim.gist.open) return false
  return claim.certainty === 'asserted' && claim.chain.length === 0 && claim.hedges.length === 0 && claim.form !== 'headline'
}

function lostHedge(sure: Fact, open: Fact, group: number, telling: Telling): FindingDraft {
  const hedge = open.claim.hedges[0]
  return draft({
    kind: 'hedge-lost',
    weight: 0.76,
    facts: [sure, open],
    key: `hedge ${group} ${sure.report}`,
    detail: {
      a: quoted(telling, sure),
      b: quoted(telling, open),
      reportA: reportName(telling, sure.report),
      reportB: reportName(telling, open.report),
      ...(hedge ? {hedge: textAt(telling, open.report, hedge)} : {}),
    },
  })
}

/** Headlines that say more, or other, than their own reports carry: one finding a report at most. */
export function findOverreach(telling: Telling): readonly FindingDraft[] {
  return telling.reports.flatMap((source, report) => {
    const {headline, text} = source.report
    if (!headline) return []
    const own = telling.facts.filter((f) => f.report === report)
    const heads = own.filter((f) => f.claim.form === 'headline')
    const body = own.filter((f) => f.claim.form !== 'headline')
    if (body.length < 2) return []
    const isAsked = text.slice(headline.start, headline.end).includes('?')
    const found =
      (isAsked ? undefined : surer(heads, body)) ??
      unquoted(heads, text, headline.start, headline.end) ??
      unheard(heads, body) ??
      unspoken(heads, body)
    if (!found) return []
    const {about, facts, words} = found
    return [
      draft({
        kind: about === 'certainty' ? 'hedge-lost' : about === 'source' ? 'attribution-lost' : 'headline-overreach',
        weight: about === 'certainty' ? 0.86 : about === 'source' ? 0.74 : 0.8,
        facts,
        key: `headline ${report}`,
        ranges: [
          {report: source.report.id, start: headline.start, end: headline.end},
          ...facts.filter((f) => f.claim.form !== 'headline').map((f) => ({report: f.claim.report, ...f.claim.range})),
        ].map(({report: id, start, end}) => ({report: id, start, end})),
        detail: {
          about: about === 'certainty' || about === 'source' ? 'headline' : about,
          headline: shortened(text.slice(headline.start, headline.end)),
          words: words ?? quoted(telling, facts[1] ?? facts[0] ?? (own[0] as Fact)),
          reportA: reportName(telling, report),
          ...(about === 'source' && facts[1] ? {source: sourceName(facts[1], telling)} : {}),
        },
      }),
    ]
  })
}

interface Overreach {
  readonly about: 'certainty' | 'source' | 'quote' | 'mouth' | 'words'
  readonly facts: readonly Fact[]
  readonly words?: string
}

/**
 * The headline lets happen what every like sentence of the body has with a hedge; or it states as a fact what
 * every one of them has only on somebody's word.
 */
function surer(heads: readonly Fact[], body: readonly Fact[]): Overreach | undefined {
  for (const head of heads) {
    if (head.claim.certainty !== 'asserted' || head.claim.hedges.length > 0 || head.claim.chain.length > 0) continue
    const like = body
      .map((fact) => likeness(head, fact))
      .filter((p) => p.topic >= LIKE && sharesDeed(p) && !p.conflicts.some((c) => c === 'number' || c === 'count'))
      .sort((x, y) => y.topic - x.topic)
    if (like.length === 0) continue
    const facts = [head, ...like.slice(0, 3).map((p) => p.b)]
    if (like.every((p) => isDoubtful(p.b))) return {about: 'certainty', facts}
    if (!isChange(head) && !isQuoted(head) && like.every((p) => isOnlySaid(p.b))) return {about: 'source', facts}
  }
  return undefined
}

/** On the word of somebody outside the report; an announcement or demand is a deed of its own. */
function isOnlySaid({claim}: Fact): boolean {
  const end = endOfChain(claim)
  return (
    end !== undefined &&
    !end.attitude &&
    end.kind !== 'document' &&
    (claim.force === 'says' || claim.force === 'accuses' || claim.force === 'assesses')
  )
}

function sourceName(fact: Fact, telling: Telling): string {
  const end = endOfChain(fact.claim)
  return end ? nameOf(end, telling) : ''
}

/** How alike a sentence of the body must be in matter to be what the headline tells. */
const LIKE = 0.3

/** The headline's verb, or a noun for it, is in the body's claim too. */
function sharesDeed({a, b}: Likeness): boolean {
  const deeds = (f: Fact) => new Set(f.terms.filter((t) => t.concept !== 0 && !t.name).map((t) => t.concept))
  const p = a.predicate
  return (
    p !== undefined &&
    b.terms.some((t) => t.lemma === p.lemma || (p.concept !== 0 && t.concept === p.concept)) &&
    intersects(deeds(a), deeds(b))
  )
}

/** Words in quotation marks that the body does not have in quotation marks. */
function unquoted(heads: readonly Fact[], text: string, start: number, end: number): Overreach | undefined {
  const folded = (words: string) => ` ${foldedWords(words).join(' ')} `
  const body = folded(text.slice(end))
  for (const match of text.slice(start, end).matchAll(/[„“”"»«‚‘]([^„“”"»«‚‘’]{6,})[“”"«»‘’]/gu)) {
    const words = match[1] ?? ''
    if (!body.includes(folded(words))) return {about: 'quote', facts: heads.filter((h) => h.content.includes(words)), words}
  }
  return undefined
}

/** What is said in the headline on somebody's word, and nowhere else. */
function unspoken(heads: readonly Fact[], body: readonly Fact[]): Overreach | undefined {
  const head = putIntoMouth(heads, body)
  return head && {about: 'mouth', facts: [head], words: head.content}
}

/** Deeds so grave that a headline may name them only if the text tells of them. */
const grave = new Set(
  'warn threaten die kill attack resign arrest convict fraud insolvency takeover admit conquer concede'.split(' '),
)

/** Death is spoken of in many turns ("ringt mit dem Tod"): it is held against a headline only where the body has people missing. */
const turned = new Set(['die', 'kill'])

/** A deed of the headline that the body tells in no word of its class. */
function unheard(heads: readonly Fact[], body: readonly Fact[]): Overreach | undefined {
  const deeds = new Set(body.flatMap((f) => [f.predicate?.conceptName ?? '', f.claim.force === 'confirms' ? 'confirm' : '']))
  for (const {of} of countsIn(body)) if (of === 'dead') for (const word of turned) deeds.add(word)
  const words = new Set(body.flatMap((f) => f.terms.map((t) => t.conceptName)))
  const isTold = (concept: string) =>
    [...deeds].some((d) => d === concept || (turned.has(d) && turned.has(concept))) ||
    (!turned.has(concept) && words.has(concept))
  for (const head of heads) {
    const deed = head.terms.find(
      (t) => grave.has(t.conceptName) && !isTold(t.conceptName) && t.verb && (!turned.has(t.conceptName) || words.has('miss')),
    )
    if (deed) return {about: 'words', facts: [head], words: deed.word}
    const {cue, force} = head.claim
    if (force === 'confirms' && cue && !deeds.has('confirm')) return {about: 'words', facts: [head], words: cue.lemma}
  }
  return undefined
}
