import {createHash} from 'node:crypto'
import type {Claim, Link, ReportClaims} from '../../src/claims/claim.ts'
import {openEngine} from '../../src/engine.ts'
import type {Report} from '../../src/report/report.ts'

const engine = openEngine()

export function reportOf(text: string, more: Partial<Report> = {}): Report {
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {id: 'r1', language: 'de', text, sha256, furniture: [], notes: [], ...more}
}

/** The claims of a bare German text. */
export const read = (text: string, more: Partial<Report> = {}): ReportClaims => engine.analyse(reportOf(text, more)).claims

export const contentOf = (claim: Claim, text: string): string => claim.content.map((c) => text.slice(c.start, c.end)).join(' … ')

const nameOf = (link: Link): string => (link.members ? link.members.map((m) => m.name).join(' + ') : link.name)

export const chainOf = (claim: Claim): string => claim.chain.map(nameOf).join(' ← ')

/** One line for each claim: `chain | form | force | certainty | content`. */
export const linesOf = (text: string): string[] =>
  read(text).claims.map((c) =>
    [chainOf(c) || '–', c.form, c.force, c.certainty + (c.negated ? ', verneint' : ''), contentOf(c, text)].join(' | '),
  )
