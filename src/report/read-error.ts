/** Why bytes are no report. `text` in each sentence stands for the file, address or "standard input"; `{}` for the value found. */
const sentences = {
  empty: {
    de: '{name} ist leer; bitte eine Datei mit dem Text des Berichts angeben.',
    en: '{name} is empty; give a file that holds the text of the report.',
  },
  binary: {
    de: '{name} ist kein Text, sondern {}; bitte den Text als .txt, .html, .md oder .json speichern.',
    en: '{name} is not text but {}; save its text as .txt, .html, .md or .json.',
  },
  'not-news': {
    de: '{name} ist kein Nachrichtentext ({}); erwartet wird ein Bericht in ganzen Sätzen.',
    en: '{name} is not a news text ({}); expected is a report in whole sentences.',
  },
  'no-article': {
    de: 'In {name} steht kein Artikeltext ({}); bitte den Text des Berichts in eine .txt-Datei kopieren.',
    en: 'There is no article text in {name} ({}); copy the text of the report into a .txt file.',
  },
  'not-one-report': {
    de: '{name} ist {}, nicht ein einzelner Bericht; bitte einen Bericht daraus angeben.',
    en: '{name} is {}, not a single report; give one report of it.',
  },
  'json-form': {
    de: '{name} ist JSON, aber weder ninjs noch schema.org NewsArticle ({}); der Text wird in body_text, bodies oder articleBody erwartet.',
    en: '{name} is JSON but neither ninjs nor schema.org NewsArticle ({}); the text is expected in body_text, bodies or articleBody.',
  },
} as const

export type ReadProblem = keyof typeof sentences

/** Bytes that are no report. `de` and `en` are one sentence each: what was wrong, the value, the way out. `message` is `en`. */
export class ReadError extends Error {
  readonly problem: ReadProblem
  readonly de: string
  readonly en: string

  constructor(problem: ReadProblem, name: string, value: {readonly de: string; readonly en: string} = {de: '', en: ''}) {
    const fill = (language: 'de' | 'en') =>
      sentences[problem][language].replace('{name}', () => name).replace('{}', () => value[language])
    super(fill('en'))
    this.name = 'ReadError'
    this.problem = problem
    this.de = fill('de')
    this.en = fill('en')
  }
}
