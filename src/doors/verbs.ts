import type {Sentence} from '../dossier/reasons/reasons.ts'

/** An option of a verb. Without `value` it is a switch. */
export interface Option {
  readonly name: string
  readonly value?: Sentence
  readonly many?: true
  readonly choices?: readonly string[]
  readonly summary: Sentence
}

/** One thing that Quellenlage can do: the command line, its help, the completions and docs/verbs.md are made from it. */
export interface Verb {
  readonly name: string
  readonly operands: Sentence
  readonly summary: Sentence
  readonly options: readonly Option[]
  readonly examples: readonly {readonly line: string; readonly does: Sentence}[]
}

const language: Option = {
  name: 'lang',
  value: {de: 'de|en', en: 'de|en'},
  choices: ['de', 'en'],
  summary: {de: 'Sprache der Ausgabe (Vorgabe: de)', en: 'language of what is printed (default: de)'},
}
const published: Option = {
  name: 'published',
  value: {de: 'DATEI=DATUM', en: 'FILE=DATE'},
  many: true,
  summary: {
    de: 'Veröffentlichungszeit, die dem Text fehlt, z. B. bericht.txt=2024-09-05',
    en: 'publication time that the text lacks, e.g. report.txt=2024-09-05',
  },
}
const outlet: Option = {
  name: 'outlet',
  value: {de: 'DATEI=NAME', en: 'FILE=NAME'},
  many: true,
  summary: {de: 'Medium, das der Text nicht nennt', en: 'outlet that the text does not name'},
}

export const TASKS = [
  'attribution',
  'sources',
  'dates',
  'names',
  'syntax',
  'clauses',
  'coreference',
  'text',
  'statements',
] as const
export const ANNOTATIONS = ['json', 'conllu', 'quotations', 'timex', 'bio'] as const

export const verbs: readonly Verb[] = [
  {
    name: 'compare',
    operands: {de: 'BERICHT…', en: 'REPORT…'},
    summary: {
      de: 'Liest Berichte (Datei, Adresse, -) als ein Geschehen und zeigt, wer was auf wessen Wort sagt und wo sie auseinandergehen',
      en: 'Reads reports (file, URL, -) as one story and shows who claims what on whose word, and where they differ',
    },
    options: [
      {
        name: 'html',
        value: {de: 'DATEI', en: 'FILE'},
        summary: {de: 'Dossier als eine Seite für den Browser', en: 'dossier as one page for the browser'},
      },
      {
        name: 'json',
        value: {de: 'DATEI', en: 'FILE'},
        summary: {de: 'Dossier als JSON (quellenlage/dossier@1)', en: 'dossier as JSON (quellenlage/dossier@1)'},
      },
      {name: 'markdown', value: {de: 'DATEI', en: 'FILE'}, summary: {de: 'Dossier als Markdown', en: 'dossier as Markdown'}},
      {
        name: 'csv',
        value: {de: 'ORDNER', en: 'FOLDER'},
        summary: {de: 'Tabellen (Aussagen, Sachverhalte, Befunde)', en: 'tables (claims, statements, findings)'},
      },
      published,
      outlet,
      language,
    ],
    examples: [
      {
        line: 'quellenlage compare examples/hafenbrand/*.txt',
        does: {de: 'Übersicht im Terminal', en: 'summary in the terminal'},
      },
      {
        line: 'quellenlage compare a.txt b.html https://beispiel.de/c --html dossier.html',
        does: {de: 'Dossier als Seite', en: 'dossier as a page'},
      },
      {
        line: 'quellenlage compare a.txt b.txt --published a.txt=2024-09-05 --json -',
        does: {de: 'JSON auf die Standardausgabe', en: 'JSON on standard output'},
      },
    ],
  },
  {
    name: 'annotate',
    operands: {de: 'BERICHT', en: 'REPORT'},
    summary: {
      de: 'Zeigt die sprachliche Analyse eines Berichts',
      en: 'Shows the language analysis of one report',
    },
    options: [
      {
        name: 'format',
        value: {de: ANNOTATIONS.join('|'), en: ANNOTATIONS.join('|')},
        choices: ANNOTATIONS,
        summary: {
          de: 'json (Vorgabe): Aussagen, Namen, Zeiten mit Stellen; conllu: Wörter und Satzbäume; quotations: Zitate; timex: TimeML; bio: Namen',
          en: 'json (default): claims, names, times with offsets; conllu: words and trees; quotations; timex: TimeML; bio: names',
        },
      },
      published,
      outlet,
      language,
    ],
    examples: [
      {line: 'quellenlage annotate bericht.txt', does: {de: 'Analyse als JSON', en: 'analysis as JSON'}},
      {
        line: 'quellenlage annotate - --format conllu < bericht.txt',
        does: {de: 'Wörter und Bäume als CoNLL-U', en: 'words and trees as CoNLL-U'},
      },
    ],
  },
  {
    name: 'score',
    operands: {de: 'AUFGABE', en: 'TASK'},
    summary: {
      de: `Misst die Maschine an einem öffentlichen Datensatz (${TASKS.join(', ')})`,
      en: `Measures the engine on a public data set (${TASKS.join(', ')})`,
    },
    options: [
      {
        name: 'data',
        value: {de: 'PFAD', en: 'PATH'},
        summary: {de: 'Datensatz in seiner veröffentlichten Form', en: 'the data set in its published form'},
      },
      {name: 'json', value: {de: 'DATEI', en: 'FILE'}, summary: {de: 'Maße als JSON', en: 'metrics as JSON'}},
      {
        name: 'predictions',
        value: {de: 'PFAD', en: 'PATH'},
        summary: {de: 'Vorhersagen in der Form des Datensatzes', en: "predictions in the data set's form"},
      },
      {
        name: 'errors',
        value: {de: 'DATEI', en: 'FILE'},
        summary: {de: 'Fehlerliste für Menschen', en: 'list of errors for a person'},
      },
      {
        name: 'folds',
        value: {de: 'ZAHL', en: 'NUMBER'},
        summary: {
          de: 'Streuung über so viele Teile der Dokumente (attribution, sources)',
          en: 'spread over so many folds of the documents (attribution, sources)',
        },
      },
      language,
    ],
    examples: [{line: 'quellenlage score dates --data krauts/', does: {de: 'Zeitausdrücke messen', en: 'measure dates'}}],
  },
  {
    name: 'completion',
    operands: {de: 'bash|zsh|fish', en: 'bash|zsh|fish'},
    summary: {de: 'Druckt die Vervollständigung für eine Shell', en: 'Prints the completion for a shell'},
    options: [language],
    examples: [{line: 'quellenlage completion bash >> ~/.bashrc', does: {de: 'für bash einrichten', en: 'set it up for bash'}}],
  },
]
