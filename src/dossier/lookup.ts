import type {Link} from '../claims/claim.ts'
import type {When} from '../report/report.ts'
import type {Origin, Statement} from '../story/story.ts'
import type {Dossier, DossierClaim, DossierReport} from './dossier.ts'
import {certaintyLabels, forceLabels, type ScreenLanguage, words} from './labels.ts'

/** A dossier with its parts by id, for those who draw it. */
export interface Lookup {
  readonly dossier: Dossier
  readonly report: ReadonlyMap<string, DossierReport>
  readonly claim: ReadonlyMap<string, DossierClaim>
  readonly origin: ReadonlyMap<string, Origin>
  /** Statements that a claim stands in. */
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>
  /** Names of the reports as shown: outlet, else file, else id. */
  readonly nameOf: (report: string) => string
}

export function lookUp(dossier: Dossier): Lookup {
  const report = new Map(dossier.reports.map((r) => [r.id, r]))
  const statementsOf = new Map<string, Statement[]>()
  for (const statement of dossier.statements)
    for (const id of statement.claims) statementsOf.set(id, [...(statementsOf.get(id) ?? []), statement])
  return {
    dossier,
    report,
    claim: new Map(dossier.claims.map((c) => [c.id, c])),
    origin: new Map(dossier.origins.map((o) => [o.id, o])),
    statementsOf,
    nameOf: (id) => shownName(report.get(id), id),
  }
}

function shownName(report: DossierReport | undefined, id: string): string {
  return report?.outlet ?? report?.file?.split('/').at(-1) ?? report?.url ?? id
}

/** "New York Times ← US-Beamte"; the empty chain is the report's own voice. */
export function chainText(chain: readonly Link[], language: ScreenLanguage): string {
  return chain.length ? chain.map((link) => link.name).join(' ← ') : words.ownVoice[language]
}

/**
 * What is done with the words and how sure they are said to be: "fordert", "sagt, mit Vorbehalt", "als Tatsache". What the
 * force tells already is not said twice.
 */
export function howText({force, certainty}: Pick<DossierClaim, 'force' | 'certainty'>, language: ScreenLanguage): string {
  if (force === 'happens') return certaintyLabels[certainty][language]
  const told = certainty === 'reported' || (certainty === 'planned' && aheadForces.has(force))
  return told ? forceLabels[force][language] : `${forceLabels[force][language]}, ${certaintyLabels[certainty][language]}`
}

/** What somebody plans or announces is planned: its certainty need not be said beside it. */
const aheadForces: ReadonlySet<string> = new Set(['plans', 'announces', 'wants'])

/** The timeline as the screens show it: without "jetzt" and "zuletzt", and what a report without a date leaves open last. */
export function timelineShown({timeline, reports}: Dossier): Dossier['timeline'] {
  const shown = timeline.filter((h) => !/_REF$/u.test(h.when.value ?? ''))
  if (!reports.some((r) => r.published?.from)) return shown
  const isOpen = (when: When) => when.from === undefined && when.to === undefined && when.because === 'no-publication-date'
  return [...shown.filter((h) => !isOpen(h.when)), ...shown.filter((h) => isOpen(h.when))]
}

/** The days of a time, "04.06.2025", "06.2025", "2024", "ab 21.06.2025"; empty where the reports leave it open or say just that. */
export function daysText({from, to, text, bound}: When, language: ScreenLanguage): string {
  const [first, last] = [from, to].map((iso) => iso && dayText(iso, language))
  const days = wholePeriod(from, to) ?? (first && last && first !== last ? `${first} – ${last}` : (first ?? last ?? ''))
  if (text.includes(days) || (/^\d\d\.\d{4}$/u.test(days) && text.includes(days.slice(3)))) return ''
  if (first && last) return days
  if (last) return bound === 'until' || bound === 'before' ? `${words.until[language]} ${days}` : ''
  return `${words.from[language]} ${days}`
}

/** A whole year or a whole month, from its first day to its last. */
function wholePeriod(from = '', to = ''): string | undefined {
  const [year, month] = from.split('-')
  if (!from.endsWith('-01') || !to.startsWith(year ?? '-')) return undefined
  if (month === '01' && to.endsWith('-12-31')) return year
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
  return to === end ? `${month}.${year}` : undefined
}

/** Statements an editor wants first: carried by many reports, then by many claims, in the order of the text. */
export function statementsByWeight(dossier: Dossier): readonly Statement[] {
  return dossier.statements
    .map((statement, at) => ({statement, at}))
    .sort(
      (a, b) =>
        b.statement.standing.reports - a.statement.standing.reports ||
        b.statement.claims.length - a.statement.claims.length ||
        a.at - b.at,
    )
    .map(({statement}) => statement)
}

/** Findings by weight, heaviest first; equal ones in their own order. */
export function findingsByWeight(dossier: Dossier): Dossier['findings'] {
  return [...dossier.findings].sort((a, b) => b.weight - a.weight)
}

/** "3 Berichte", "1 report". */
export function counted(n: number, one: keyof typeof words, many: keyof typeof words, language: ScreenLanguage): string {
  return `${n} ${words[n === 1 ? one : many][language]}`
}

/** Text with line breaks and runs of blanks as one blank: a range shown on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** "6 Berichte · 122 Aussagen · …": how much the dossier holds. */
export function countsLine(dossier: Dossier, language: ScreenLanguage): string {
  return [
    counted(dossier.reports.length, 'report', 'reports', language),
    counted(dossier.claims.length, 'claim', 'claims', language),
    counted(dossier.statements.length, 'statement', 'statements', language),
    counted(housesOf(dossier), 'house', 'houses', language),
  ].join(' · ')
}

/** Number of houses among all named origins of the story. */
function housesOf(dossier: Dossier): number {
  return new Set(dossier.origins.filter((o) => o.named).map((o) => o.house ?? o.id)).size
}

/** A day as the screens write it: "18.03.2025", "18 Mar 2025". Anything else than an ISO date stays as it is. */
export function dayText(iso: string, language: ScreenLanguage): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? []
  if (!year || !month || !day) return iso
  return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Words of a report in quotation marks; words that bring their own marks at both ends keep those. */
export function inQuotes(text: string, language: string): string {
  const line = oneLine(text)
  if (/^[„“”"«»].*[“”"«»]$/u.test(line) && !/[“”"«»].*[„“”"«»]/u.test(line.slice(1, -1))) return line
  return language === 'de' ? `„${line}“` : `“${line}”`
}
