/** A room of the house: what it is for and which rooms it may import. ARCHITECTURE.md prints this table. */
export interface Room {
  readonly path: string
  readonly charter: string
  readonly way: string
  readonly mayImport: readonly string[]
}

export const rooms: readonly Room[] = [
  {
    path: 'src/report',
    charter: 'Turn bytes into a report: text, who published it, when, what on the page is furniture',
    way: 'bytes → `Report`',
    mayImport: [],
  },
  {
    path: 'src/document',
    charter: 'The shape of an annotated text and how to read it. Finds nothing',
    way: '',
    mayImport: ['src/report'],
  },
  {
    path: 'src/language',
    charter: 'What a language is made of: tables and small pure functions behind one interface; nothing above names a language',
    way: '',
    mayImport: ['src/report', 'src/document'],
  },
  {
    path: 'src/models',
    charter: 'Load lexicons and trained models, check them, compute with them. Knows numbers, not news',
    way: 'model folder → `Models`',
    mayImport: ['src/document'],
  },
  {
    path: 'src/analysis',
    charter: 'One file per stage; `analyse.ts` is the order',
    way: '`Report` → `Doc`',
    mayImport: ['src/report', 'src/document', 'src/language', 'src/models'],
  },
  {
    path: 'src/claims',
    charter: 'Who says what, how it is said, how sure they are',
    way: '`Doc` → `ReportClaims`',
    mayImport: ['src/report', 'src/document', 'src/language', 'src/models'],
  },
  {
    path: 'src/story',
    charter: 'What the reports share, contradict, leave out, copy; how each statement stands',
    way: '`ReportClaims[]` → `Story`',
    mayImport: ['src/report', 'src/document', 'src/claims', 'src/models'],
  },
  {
    path: 'src/dossier',
    charter: 'Choose and order what to show, write it in each form',
    way: '`Story` → `Dossier` → JSON, Markdown, CSV, terminal, page',
    mayImport: ['src/report', 'src/claims', 'src/story'],
  },
  {
    path: 'src/doors',
    charter: 'Translate a request into a verb and its result into an answer. One list of verbs. No thinking',
    way: 'command line → engine',
    mayImport: ['src/engine', 'src/annotate', 'src/dossier', 'evaluation'],
  },
  {
    path: 'src/engine',
    charter: 'Wires the rooms: the only file that knows languages and models together',
    way: 'sources → `Dossier`',
    mayImport: [
      'src/report',
      'src/document',
      'src/language',
      'src/models',
      'src/analysis',
      'src/claims',
      'src/story',
      'src/dossier',
    ],
  },
  {
    path: 'src/annotate',
    charter: "One report's analysis in the export formats",
    way: '`Reading` → text',
    mayImport: ['src/engine', 'src/report', 'src/document', 'src/analysis', 'src/claims'],
  },
]

/** The room that a source file belongs to: the longest path that leads to it. */
export function roomOf(file: string): Room | undefined {
  return rooms
    .filter((room) => file === `${room.path}.ts` || file.startsWith(`${room.path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0]
}

/** The table as Markdown, for ARCHITECTURE.md. */
export function floorPlanTable(): string {
  const rows = rooms.map(
    (r) =>
      `| \`${r.path}\` | ${r.charter} | ${r.way || '–'} | ${r.mayImport.map((m) => m.replace('src/', '')).join(', ') || '–'} |`,
  )
  return ['| room | charter | in → out | may import |', '|---|---|---|---|', ...rows].join('\n')
}
