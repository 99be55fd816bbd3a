import type {Dossier} from './dossier.ts'
import {findingLabels, type ScreenLanguage, titles, words} from './labels.ts'
import {
  counted,
  countsLine,
  dayText,
  findingsByWeight,
  inQuotes,
  type Lookup,
  lookUp,
  oneLine,
  statementsByWeight,
} from './lookup.ts'
import {explain} from './reasons/explain.ts'
import {verdictText} from './verdict.ts'

/** The screen that the summary is to fit: columns, rows, and whether it shows colour. */
export interface Screen {
  readonly columns: number
  readonly rows: number
  readonly colour: boolean
  readonly language: ScreenLanguage
}

/** A summary of a dossier that fits one screen: heaviest findings, best-carried statements, notes. */
export function terminalSummary(dossier: Dossier, screen: Screen): string {
  const look = lookUp(dossier)
  const head = headLines(look, screen)
  const notes = noteLines(dossier, screen)
  const room = Math.max(12, screen.rows - head.length - notes.length - 5)
  const findings = fit(findingLines(look, screen), Math.ceil(room * 0.6), screen)
  const statements = fit(statementLines(look, screen), room - findings.length, screen)
  return [...head, '', ...findings, '', ...statements, ...(notes.length ? ['', ...notes] : []), ''].join('\n')
}

const styles = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36} as const
type Style = keyof typeof styles

function paint(text: string, style: Style, screen: Screen): string {
  return screen.colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text
}

function headLines(look: Lookup, screen: Screen): string[] {
  const {dossier} = look
  const {language} = screen
  const counts = countsLine(dossier, language)
  const names = dossier.reports.map((r) => {
    const day = r.published?.from
    return `${look.nameOf(r.id)}${day ? ` (${dayText(day, language)})` : ''}`
  })
  return [
    paint(clip(oneLine(dossier.story.title), screen.columns), 'bold', screen),
    counts,
    ...wrap(names.join(' · '), screen.columns, '').map((line) => paint(line, 'dim', screen)),
  ]
}

interface Block {
  readonly title: string
  readonly items: readonly (readonly string[])[]
}

const findingColours: Partial<Record<Dossier['findings'][number]['kind'], Style>> = {
  contradiction: 'red',
  denial: 'red',
  'headline-overreach': 'red',
  'hedge-lost': 'yellow',
  'attribution-lost': 'yellow',
  'attribution-conflict': 'yellow',
}

function findingLines({dossier}: Lookup, screen: Screen): Block {
  const {language} = screen
  const items = mixed(findingsByWeight(dossier)).map((finding) => {
    const label = findingLabels[finding.kind][language]
    const [first = '', ...rest] = wrap(`${label}: ${oneLine(finding.text[language])}`, screen.columns - 2, '  ')
    const painted = paint(label, findingColours[finding.kind] ?? 'cyan', screen)
    return [`• ${first.startsWith(label) ? painted + first.slice(label.length) : first}`, ...rest]
  })
  return {title: items.length ? titles.findings[language] : words.nothingFound[language], items}
}

/** On one screen many findings of a kind hide the others: two of each kind first, then the rest, each by weight. */
function mixed(findings: Dossier['findings']): Dossier['findings'] {
  const early = findings.filter((f, i) => findings.slice(0, i).filter((g) => g.kind === f.kind).length < 2)
  return [...early, ...findings.filter((f) => !early.includes(f))]
}

function statementLines(look: Lookup, screen: Screen): Block {
  const {language} = screen
  const items = statementsByWeight(look.dossier).map((statement) => {
    const {standing} = statement
    const origins = standing.origins.map((id) => look.origin.get(id)).filter((o) => o !== undefined)
    const who = origins.map((o) => o.name).join(', ') || words.ownVoice[language]
    const verdict = verdictText(statement, look)[language]
    const reports = counted(standing.reports, 'report', 'reports', language)
    return [
      clip(`• ${inQuotes(statement.text, language)}`, screen.columns),
      paint(clip(`    ${reports}, ${verdict} · ${who}`, screen.columns), 'dim', screen),
    ]
  })
  return {title: titles.statements[language], items}
}

function noteLines(dossier: Dossier, screen: Screen): string[] {
  const notes = [...new Set(dossier.notes)].map((note) => explain(note, screen.language))
  const lines = notes.flatMap((note) => wrap(`! ${note}`, screen.columns, '  '))
  return lines.slice(0, 6).map((line) => paint(line, 'yellow', screen))
}

/** As many whole items as there are lines for, and how many more there are. */
function fit(block: Block, lines: number, screen: Screen): string[] {
  const out = [paint(block.title, 'bold', screen)]
  let shown = 0
  for (const item of block.items) {
    if (out.length + item.length > lines - 1 && shown > 0) break
    out.push(...item)
    shown++
  }
  const left = block.items.length - shown
  if (left > 0) out.push(paint(`  … ${left} ${words.more[screen.language]}`, 'dim', screen))
  return out
}

/** Cuts to a width with an ellipsis; surrogate pairs stay whole. */
function clip(text: string, columns: number): string {
  if (text.length <= columns) return text
  return `${text
    .slice(0, columns - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`
}

function wrap(text: string, columns: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = indent + word
    } else line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}
