import type {Link} from '../../claims/claim.ts'
import type {Fact} from '../fact.ts'
import {nameWords, sameWord} from '../name-match.ts'
import {draft, type FindingDraft, reportName, type Telling, textAt} from '../telling.ts'

/** Within one report a source changes its number: "US-Beamte" in one place, "der Beamte" in another; "Forscher klagen", and one of them speaks. */
export function findSourceChanges(telling: Telling): readonly FindingDraft[] {
  return [...sameNoun(telling), ...oneForMany(telling)]
}

/** Sentences in which a group is told of before one of them speaks, and in which nobody else must come to word. */
const NEXT = 2

/** "Verbraucherschützer kritisierten das Amt. …, sagte Lena Ohlsen vom Verein Murtal": many are named, and one person is all there is. */
function oneForMany(telling: Telling): readonly FindingDraft[] {
  return telling.facts.flatMap((many) => {
    const [group] = many.claim.chain
    const start = telling.reports[many.report]?.sentences[many.sentence]?.start ?? 0
    if (!group || many.claim.chain.length > 1 || !isCrowd(group, start) || many.claim.form === 'direct') return []
    const next = telling.facts.filter(
      (f) => f.report === many.report && f.sentence > many.sentence && f.sentence <= many.sentence + NEXT + 1,
    )
    const [one, ...others] = [...new Set(next.flatMap((f) => newcomer(f, telling) ?? []))]
    const told = next.find((f) => one !== undefined && f.claim.chain.at(-1)?.entity === one && f.sentence <= many.sentence + NEXT)
    const link = told?.claim.chain.at(-1)
    const between = textAt(telling, many.report, {start: many.claim.range.start, end: told?.claim.range.start ?? 0})
    // one of them speaks in the same paragraph
    if (!told || !link || others.length > 0 || /\n\s*\n/u.test(between)) return []
    return [
      draft({
        kind: 'source-changed',
        weight: 0.5,
        facts: [many, told],
        key: `crowd ${many.index}`,
        detail: {
          a: group.mention?.text ?? group.name,
          b: link.mention?.text ?? link.name,
          reportA: reportName(telling, many.report),
        },
      }),
    ]
  })
}

/** A bare plural that begins the sentence and speaks: "Fachleute warnen", not "zwei Fachleute", not "nach Angaben von Fachleuten". */
function isCrowd({name, kind, plural, mention, inferred}: Link, start: number): boolean {
  const words = mention?.text.split(/\s+/u) ?? []
  const isBare = !name.includes(' ') && (words.length === 1 || (words.length === 2 && plural === true))
  return kind === 'unnamed' && plural !== false && inferred === undefined && isBare && mention?.range.start === start
}

/** A person who is first spoken of in the sentence in which he speaks. */
function newcomer({claim, report, sentence}: Fact, telling: Telling): string | undefined {
  const link = claim.chain.at(-1)
  if (link?.kind !== 'person' || link.entity === undefined) return undefined
  const start = telling.reports[report]?.sentences[sentence]?.start ?? 0
  const own = telling.joined.byId.get(link.entity)?.members.find((m) => m.report === claim.report)
  const first = Math.min(...(own?.entity.mentions.map((m) => m.range.start) ?? []))
  return first >= start ? link.entity : undefined
}

function sameNoun(telling: Telling): readonly FindingDraft[] {
  const found: FindingDraft[] = []
  const byReport = new Map<number, Fact[]>()
  for (const fact of telling.facts.filter((f) => f.claim.form !== 'headline'))
    byReport.set(fact.report, [...(byReport.get(fact.report) ?? []), fact])
  for (const [report, facts] of byReport) {
    const sources = facts.flatMap((fact) =>
      fact.claim.chain.flatMap((link) => {
        const plural = isNameless(link) ? isSeveral(link, telling) : undefined
        return plural === undefined ? [] : [{fact, link, plural}]
      }),
    )
    const many = sources.find((s) => s.plural)
    if (!many) continue
    const one = sources.find((s) => !s.plural && s.fact.index > many.fact.index && sameKind(s.link, many.link))
    if (!one) continue
    const again = sources.filter((s) => s !== one && s.link.name === one.link.name && !s.plural).slice(0, 3)
    found.push(
      draft({
        kind: 'source-changed',
        weight: 0.62,
        facts: [many.fact, one.fact, ...again.map((s) => s.fact)],
        key: `source ${report}`,
        detail: {
          a: many.link.mention?.text ?? many.link.name,
          b: one.link.mention?.text ?? one.link.name,
          reportA: reportName(telling, report),
        },
      }),
    )
  }
  return found
}

function isNameless(link: Link): boolean {
  return link.kind === 'unnamed' || link.kind === 'office'
}

/** Whether several stand behind the words, by the link or by the entity; undefined where neither says. */
function isSeveral(link: Link, telling: Telling): boolean | undefined {
  const entity = link.entity === undefined ? undefined : telling.joined.byId.get(link.entity)
  return link.plural ?? (entity && !entity.isNamed ? entity.plural : undefined)
}

/** The last word of both names is the same noun, endings and first parts of a compound aside. */
function sameKind(a: Link, b: Link): boolean {
  const [x, y] = [a, b].map((l) => nameWords(l.name).at(-1) ?? '')
  return x !== undefined && y !== undefined && x !== '' && (sameWord(x, y) || x.endsWith(y) || y.endsWith(x))
}
