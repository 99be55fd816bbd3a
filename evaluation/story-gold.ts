import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {DataError} from './scorer.ts'

/** A stretch of a gold file: its words, and where they stand in the file's text. */
export interface GoldRange {
  readonly start: number
  readonly text: string
}

/** A claim of the gold: its report's file and the words that it consists of. */
export interface GoldClaim {
  readonly id: string
  readonly file: string
  readonly content: readonly GoldRange[]
  /** Its content is the whole clause that tells of it (form Reported). */
  readonly isClause?: boolean
}

export interface GoldFinding {
  readonly kinds: readonly string[]
  readonly claims: readonly string[]
}

/** One story of the gold, whichever of the two forms it has. */
export interface GoldStory {
  readonly name: string
  readonly folder: string
  readonly files: readonly {readonly file: string; readonly outlet?: string; readonly published?: string}[]
  readonly claims: readonly GoldClaim[]
  /** Claims that say the same; claims in none stand alone. `closed`: claims beyond the groups are known to stand apart. */
  readonly groups: readonly {readonly claims: readonly string[]; readonly independent?: number}[]
  readonly apart: readonly (readonly string[])[]
  readonly closed: boolean
  readonly findings: readonly GoldFinding[]
  readonly notFindings: readonly GoldFinding[]
  readonly copies?: readonly string[]
}

// biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
type Json = any

const read = (path: string): Json => JSON.parse(readFileSync(path, 'utf8'))

/** The stories at a path: a folder with `gold.json`, one annotated story, or a folder of such stories. */
export function goldStories(path: string): GoldStory[] {
  const folder = existsSync(path) && statSync(path).isDirectory()
  if (folder && existsSync(join(path, 'gold.json'))) return [pairGold(path)]
  const folders = folder ? [path, ...readdirSync(path).map((name) => join(path, name))] : []
  const stories = folders.filter((f) => existsSync(join(f, 'story.gold.json'))).sort()
  if (stories.length > 0) return stories.map(corpusGold)
  throw new DataError(
    `${path} holds neither gold.json nor stories with story.gold.json.`,
    `${path} enthält weder gold.json noch Geschehen mit story.gold.json.`,
  )
}

/** `gold.json`: claims by words, groups that are one statement, pairs that are not, findings that must or must not be there. */
function pairGold(folder: string): GoldStory {
  const gold = read(join(folder, 'gold.json'))
  const files = [...new Set<string>(gold.claims.map((c: Json) => c.report))].sort()
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const one = new Set(gold.oneOrigin.map((group: string[]) => group.join(' ')))
  return {
    name: 'gold',
    folder,
    files: files.map((file) => ({file})),
    claims: gold.claims.map((c: Json) => ({
      id: c.id,
      file: c.report,
      content: [{start: Math.max(0, texts.get(c.report)?.indexOf(c.words) ?? 0), text: c.words}],
    })),
    groups: gold.sameStatement.map((claims: string[]) => ({claims, ...(one.has(claims.join(' ')) ? {independent: 1} : {})})),
    apart: gold.notSameStatement,
    closed: false,
    findings: gold.findings
      .filter((f: Json) => f.claims)
      .flatMap((f: Json) =>
        (f.anyOf ?? [undefined])
          .slice(0, 1)
          .map((more?: string) => ({kinds: f.kinds, claims: more ? [...f.claims, more] : f.claims})),
      ),
    notFindings: gold.notFindings,
  }
}

/** A story of the corpus: `story.json`, `story.gold.json` and one `<report>.json` for each report. */
function corpusGold(folder: string): GoldStory {
  const story = read(join(folder, 'story.json'))
  const gold = read(join(folder, 'story.gold.json'))
  const claims: GoldClaim[] = story.reports.flatMap(({file}: Json) => {
    const stem = file.replace(/\.[^.]+$/u, '')
    const layers = join(folder, `${stem}.json`)
    if (!existsSync(layers)) return []
    const {attributions, ownVoice} = read(layers)
    return [
      ...attributions.map((a: Json) => ({
        ...{id: `${stem}:${a.id}`, file, content: a.quotation},
        ...(a.form === 'Reported' ? {isClause: true} : {}),
      })),
      ...ownVoice.map((o: Json) => ({id: `${stem}:${o.id}`, file, content: o.content})),
    ]
  })
  return {
    name: folder.split('/').at(-1) ?? folder,
    folder,
    files: story.reports,
    claims,
    groups: gold.statements,
    apart: [],
    closed: true,
    findings: gold.findings.map((f: Json) => ({kinds: [f.kind], claims: f.claims})),
    notFindings: gold.notFindings.map((f: Json) => ({kinds: [f.kind], claims: f.claims})),
    copies: gold.copies.map((c: Json) => `${c.report} ${c.of} ${c.kind}`),
  }
}
