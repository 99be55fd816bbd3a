import type {Link} from '../claims/claim.ts'
import type {Dossier} from './dossier.ts'
import {lookUp} from './lookup.ts'

/** The dossier as tables (RFC 4180, UTF-8 with byte-order mark so that spreadsheets read the umlauts): file name → content. */
export function csvTables(
  dossier: Dossier,
): Readonly<Record<'claims.csv' | 'statements.csv' | 'findings.csv' | 'origins.csv', string>> {
  const look = lookUp(dossier)
  const chain = (links: readonly Link[]) => links.map((l) => l.name).join(' ← ')
  const when = (w: {text: string; from?: string; to?: string} | undefined) => [w?.text ?? '', w?.from ?? '', w?.to ?? '']
  return {
    'claims.csv': table(
      [
        'id',
        'report',
        'report_name',
        'start',
        'end',
        'text',
        'form',
        'force',
        'certainty',
        'negated',
        'chain',
        'statements',
        'when',
        'from',
        'to',
      ],
      dossier.claims.map((c) => [
        c.id, c.report, look.nameOf(c.report), c.range.start, c.range.end, c.text, c.form, c.force, c.certainty, c.negated, chain(c.chain),
        (look.statementsOf.get(c.id) ?? []).map((s) => s.id).join(' '), ...when(c.when),
      ]), // biome-ignore format: one row of the table a line
    ),
    'statements.csv': table(
      ['id', 'text', 'report', 'start', 'end', 'reports', 'independent', 'verdict', 'grade', 'origins', 'claims'],
      dossier.statements.map(({standing, ...s}) => [
        s.id,
        s.text,
        s.report,
        s.range.start,
        s.range.end,
        standing.reports,
        standing.independent,
        standing.verdict,
        standing.grade ?? '',
        standing.origins.map((o) => look.origin.get(o)?.name ?? o).join('; '),
        s.claims.join(' '),
      ]),
    ),
    'findings.csv': table(
      ['id', 'kind', 'weight', 'de', 'en', 'claims', 'ranges'],
      dossier.findings.map((f) => [
        f.id,
        f.kind,
        f.weight,
        f.text.de,
        f.text.en,
        f.claims.join(' '),
        f.ranges.map((r) => `${r.report}:${r.start}-${r.end}`).join(' '),
      ]),
    ),
    'origins.csv': table(
      ['id', 'name', 'named', 'house', 'claims'],
      dossier.origins.map((o) => [o.id, o.name, o.named, o.houseName ?? o.house ?? '', o.claims.join(' ')]),
    ),
  }
}

type Cell = string | number | boolean

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Quoted where needed; a text that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: Cell): string {
  const text = typeof value === 'string' && /^[=+@\t\r-]/u.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
