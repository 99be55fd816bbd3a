import type {ScreenLanguage} from '../../dossier/labels.ts'
import {type Verb, verbs} from '../verbs.ts'

const fixed = {
  usage: {de: 'Aufruf', en: 'Usage'},
  verbs: {de: 'Befehle', en: 'Commands'},
  options: {de: 'Optionen', en: 'Options'},
  examples: {de: 'Beispiele', en: 'Examples'},
  tagline: {
    de: 'Quellenlage liest mehrere Nachrichtenberichte eines Geschehens und zeigt, wer was auf wessen Wort sagt,\nwie sicher, was unabhängig bestätigt ist und wo sich die Berichte unterscheiden. Ohne Netz, ohne Einrichtung.',
    en: 'Quellenlage reads several news reports of one event and shows who claims what on whose word, how sure they\nare, what is independently confirmed and where the reports differ. Offline, nothing to set up.',
  },
  more: {
    de: 'quellenlage BEFEHL --help zeigt Optionen und Beispiele; --lang en spricht Englisch.',
    en: 'quellenlage COMMAND --help shows options and examples; --lang de speaks German.',
  },
  help: {de: 'diese Hilfe', en: 'this help'},
  codes: {
    de: 'Ende-Codes: 0 alles getan · 1 ein Teil der Eingabe war nicht zu brauchen (Satz auf der Fehlerausgabe; der Rest wurde getan) · 2 Aufruf falsch',
    en: 'Exit codes: 0 all done · 1 part of the input could not be used (a sentence on standard error; the rest was done) · 2 wrong command line',
  },
} as const

/** `quellenlage --help`: what there is. */
export function overview(language: ScreenLanguage): string {
  const width = Math.max(...verbs.map((v) => v.name.length + v.operands[language].length + 1))
  const lines = verbs.map((v) => `  ${`${v.name} ${v.operands[language]}`.padEnd(width)}  ${v.summary[language]}`)
  const example = verbs[0]?.examples[0]?.line ?? ''
  return [
    fixed.tagline[language],
    '',
    `${fixed.verbs[language]}:`,
    ...lines,
    '',
    `${fixed.examples[language]}:`,
    `  ${example}`,
    '',
    fixed.more[language],
  ].join('\n')
}

/** `quellenlage VERB --help`. */
export function helpFor(verb: Verb, language: ScreenLanguage): string {
  const rows = [...verb.options, {name: 'help', summary: fixed.help}].map((o) => [
    `--${o.name}${'value' in o && o.value ? ` ${o.value[language]}` : ''}`,
    o.summary[language],
  ])
  const width = Math.max(...rows.map(([left = '']) => left.length).filter((n) => n < 32))
  const options = rows.map(([left = '', right]) =>
    left.length > width ? `  ${left}\n  ${' '.repeat(width)}  ${right}` : `  ${left.padEnd(width)}  ${right}`,
  )
  const examples = verb.examples.map((e) => `  ${e.line}\n      ${e.does[language]}`)
  return [
    verb.summary[language],
    '',
    `${fixed.usage[language]}: quellenlage ${verb.name} ${verb.operands[language]} [--…]`,
    '',
    `${fixed.options[language]}:`,
    ...options,
    '',
    `${fixed.examples[language]}:`,
    ...examples,
    '',
    fixed.codes[language],
  ].join('\n')
}
