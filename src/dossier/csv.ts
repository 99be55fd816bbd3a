import type {Dossier, DossierClaim} from './dossier.ts'
import {type Lookup, lookUp} from './lookup.ts'

/** The dossier as tables (RFC 4180, UTF-8 with byte-order mark so that spreadsheets read the umlauts): file name → content. */
export function csvTables(dossier: Dossier): Readonly<Record<string, string>> {
  const look = lookUp(dossier)
  return {
    'claims.csv': table(dossier.claims, claimColumns(look)),
    'statements.csv': table(dossier.statements, statementColumns(look)),
    'findings.csv': table(dossier.findings, findingColumns),
    'origins.csv': table(dossier.origins, originColumns),
  }
}

type Columns<Row> = Readonly<Record<string, (row: Row) => Cell | undefined>>

const claimColumns = (look: Lookup): Columns<DossierClaim> => ({
  id: (c) => c.id,
  report: (c) => c.report,
  report_name: (c) => look.nameOf(c.report),
  start: (c) => c.range.start,
  end: (c) => c.range.end,
  text: (c) => c.text,
  form: (c) => c.form,
  force: (c) => c.force,
  certainty: (c) => c.certainty,
  negated: (c) => c.negated,
  chain: (c) => c.chain.map((link) => link.name).join(' ← '),
  statements: (c) => (look.statementsOf.get(c.id) ?? []).map((s) => s.id).join(' '),
  when: (c) => c.when?.text,
  from: (c) => c.when?.from,
  to: (c) => c.when?.to,
})

const statementColumns = (look: Lookup): Columns<Dossier['statements'][number]> => ({
  id: (s) => s.id,
  text: (s) => s.text,
  report: (s) => s.report,
  start: (s) => s.range.start,
  end: (s) => s.range.end,
  reports: (s) => s.standing.reports,
  independent: (s) => s.standing.independent,
  verdict: (s) => s.standing.verdict,
  grade: (s) => s.standing.grade,
  origins: (s) => s.standing.origins.map((id) => look.origin.get(id)?.name ?? id).join('; '),
  claims: (s) => s.claims.join(' '),
})

const findingColumns: Columns<Dossier['findings'][number]> = {
  id: (f) => f.id,
  kind: (f) => f.kind,
  weight: (f) => f.weight,
  de: (f) => f.text.de,
  en: (f) => f.text.en,
  claims: (f) => f.claims.join(' '),
  ranges: (f) => f.ranges.map((r) => `${r.report}:${r.start}-${r.end}`).join(' '),
}

const originColumns: Columns<Dossier['origins'][number]> = {
  id: (o) => o.id,
  name: (o) => o.name,
  named: (o) => o.named,
  house: (o) => o.houseName ?? o.house,
  claims: (o) => o.claims.join(' '),
}

type Cell = string | number | boolean

function table<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const lines = rows.map((row) => Object.values(columns).map((value) => cell(value(row) ?? '')))
  return `\uFEFF${[Object.keys(columns), ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** Quoted where needed; a text that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: Cell): string {
  const text = typeof value === 'string' && /^[=+@\t\r-]/u.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
