import {parseArgs} from 'node:util'
import type {ScreenLanguage} from '../../dossier/labels.ts'
import {type Option, type Verb, verbs} from '../verbs.ts'

/** The command line is wrong: the message is one sentence with the value and the way out. */
export class UsageError extends Error {}

/** A command line understood. `options` holds a list for options that may stand several times. */
export interface Request {
  readonly verb?: Verb
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly language: ScreenLanguage
  readonly help: boolean
  readonly version: boolean
}

/** Reads `verb operands… --options`. Throws UsageError. */
export function parseArguments(argv: readonly string[]): Request {
  const language: ScreenLanguage = argv.some((a, i) => a === '--lang=en' || (a === '--lang' && argv[i + 1] === 'en'))
    ? 'en'
    : 'de'
  const [first] = argv
  const verb = verbs.find((v) => v.name === first)
  if (!verb) return withoutVerb(argv, language)
  const {values, positionals} = parseStrictly(verb, argv.slice(1), language)
  const options: Record<string, string | readonly string[] | undefined> = {}
  for (const option of verb.options) {
    const value = (values as Record<string, string | string[] | undefined>)[option.name]
    checkChoice(option, value, language)
    options[option.name] = value
  }
  return {verb, operands: positionals, options, language, help: values.help === true, version: false}
}

function withoutVerb(argv: readonly string[], language: ScreenLanguage): Request {
  const bare = {operands: [], options: {}, language, help: true, version: false}
  const [first] = argv
  if (first === '--version' || first === '-V') return {...bare, version: true}
  const words = argv.filter((a, i) => !a.startsWith('--lang') && argv[i - 1] !== '--lang')
  const rest = words.filter((a) => !['--help', '-h', 'help'].includes(a))
  const asked = verbs.find((v) => v.name === rest[0])
  if (rest.length > 0 && !asked) throw new UsageError(unknownVerb(rest[0] ?? '', language))
  return asked ? {...bare, verb: asked} : bare
}

function unknownVerb(word: string, language: ScreenLanguage): string {
  const names = verbs.map((v) => v.name).join(', ')
  return language === 'de'
    ? `„${word}“ ist kein Befehl; es gibt ${names} (--help zeigt mehr).`
    : `"${word}" is no command; there are ${names} (--help shows more).`
}

function parseStrictly(verb: Verb, args: readonly string[], language: ScreenLanguage) {
  const options = Object.fromEntries(
    verb.options.map((o) => [o.name, {type: o.value ? ('string' as const) : ('boolean' as const), multiple: o.many === true}]),
  )
  try {
    return parseArgs({args: [...args], allowPositionals: true, options: {...options, help: {type: 'boolean', short: 'h'}}})
  } catch {
    throw new UsageError(wrongOption(verb, args, language))
  }
}

/** node:util's own message is English and long; ours names the option and those that there are. */
function wrongOption(verb: Verb, args: readonly string[], language: ScreenLanguage): string {
  const known = new Map(verb.options.map((o) => [`--${o.name}`, o]))
  const bad = args.find(
    (a) => a.startsWith('-') && a !== '-' && !known.has(a.split('=')[0] ?? '') && a !== '--help' && a !== '-h',
  )
  const names = [...known.keys()].join(', ')
  if (bad)
    return language === 'de'
      ? `${verb.name} kennt die Option ${bad} nicht; es gibt ${names}.`
      : `${verb.name} has no option ${bad}; there are ${names}.`
  const bare = args.find((a) => known.get(a)?.value) ?? ''
  return language === 'de'
    ? `Der Option ${bare} fehlt ihr Wert (${known.get(bare)?.value?.[language]}).`
    : `The option ${bare} lacks its value (${known.get(bare)?.value?.[language]}).`
}

function checkChoice(option: Option, value: string | string[] | undefined, language: ScreenLanguage): void {
  if (typeof value !== 'string' || !option.choices || option.choices.includes(value)) return
  const choices = option.choices.join(', ')
  throw new UsageError(
    language === 'de'
      ? `--${option.name} kann nicht „${value}“ sein; möglich: ${choices}.`
      : `--${option.name} cannot be "${value}"; possible: ${choices}.`,
  )
}
