import type {NumberRules} from '../time.ts'

const units: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  zwei: 2,
  zwo: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
}
const tens: Readonly<Record<string, number>> = {
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
/** Inflected one, dative two and three ("zweier Zeugen"). */
const inflected: Readonly<Record<string, number>> = {
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zweier: 2,
  dreier: 3,
  anderthalb: 1.5,
  anderthalbe: 1.5,
  eineinhalb: 1.5,
}

const ones = new Map(Object.entries(units))
const decades = new Map(Object.entries(tens))
const plain = new Map(Object.entries({...tens, ...units, ...inflected}))

/** Value of a German number word, lower case: "zweiundzwanzig" → 22, "dreitausendzweihundert" → 3200, "zweieinhalb" → 2.5. */
export function germanNumber(form: string): number | null {
  if (form.length > 60) return null
  const known = plain.get(form)
  if (known !== undefined) return known
  if (form.endsWith('einhalb')) {
    const whole = germanNumber(form.slice(0, -7))
    return whole === null ? null : whole + 0.5
  }
  return multiplied(form, 'tausend', 1000) ?? multiplied(form, 'hundert', 100) ?? joined(form)
}

function multiplied(form: string, word: string, factor: number): number | null {
  const at = form.indexOf(word)
  if (at < 0) return null
  const count = at === 0 ? 1 : germanNumber(form.slice(0, at))
  const tail = form.slice(at + word.length)
  const rest = tail === '' ? 0 : germanNumber(tail.startsWith('und') ? tail.slice(3) : tail)
  return count === null || rest === null || rest >= factor ? null : count * factor + rest
}

function joined(form: string): number | null {
  const at = form.indexOf('und')
  if (at < 1) return null
  const one = ones.get(form.slice(0, at))
  const ten = decades.get(form.slice(at + 3))
  return one === undefined || ten === undefined || one > 9 ? null : ten + one
}

const ordinalStems = new Map(Object.entries({erst: 1, zweit: 2, dritt: 3, siebt: 7, siebent: 7, acht: 8}))

/** A form without an adjective's ending -e, -en, -er, -es, -em; the form itself where it has none. */
export function withoutEnding(form: string): string {
  if (form.endsWith('e')) return form.slice(0, -1)
  return form.at(-2) === 'e' && 'nrsm'.includes(form.at(-1)!) ? form.slice(0, -2) : form
}

/** Value of an ordinal, lower case, any ending: "dritten" → 3, "zwanzigster" → 20, "ersten" → 1. */
export function germanOrdinal(form: string): number | null {
  const stem = withoutEnding(form)
  if (stem === form || !stem.endsWith('t')) return null
  const irregular = ordinalStems.get(stem)
  if (irregular !== undefined) return irregular
  const cardinal = stem.slice(0, stem.endsWith('st') ? -2 : -1)
  const value = cardinal === '' ? null : germanNumber(cardinal)
  if (value === null || !Number.isInteger(value)) return null
  return value >= 20 === stem.endsWith('st') ? value : null
}

const currency: Readonly<Record<string, string>> = {
  '€': 'Euro',
  eur: 'Euro',
  $: 'Dollar',
  usd: 'Dollar',
  euro: 'Euro',
  dollar: 'Dollar',
  '£': 'Pfund',
  chf: 'Franken',
}
const measures: Readonly<Record<string, string>> = {
  '%': 'Prozent',
  prozent: 'Prozent',
  km: 'Kilometer',
  m: 'Meter',
  cm: 'Zentimeter',
  mm: 'Millimeter',
  kg: 'Kilogramm',
  g: 'Gramm',
  t: 'Tonne',
  l: 'Liter',
  ha: 'Hektar',
  qm: 'Quadratmeter',
  'm²': 'Quadratmeter',
  'km/h': 'Stundenkilometer',
  '°c': 'Grad Celsius',
  kwh: 'Kilowattstunde',
  mw: 'Megawatt',
  gw: 'Gigawatt',
}
const scales: Readonly<Record<string, number>> = {
  hundert: 100,
  tausend: 1e3,
  tsd: 1e3,
  'tsd.': 1e3,
  million: 1e6,
  millionen: 1e6,
  mio: 1e6,
  'mio.': 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  mrd: 1e9,
  'mrd.': 1e9,
  billion: 1e12,
  billionen: 1e12,
}
/** A count left open has its low end only: "Hunderte" are two hundred or more. */
const collectives: Readonly<Record<string, {low: number; high: number | null}>> = {
  dutzend: {low: 12, high: 12},
  dutzende: {low: 24, high: null},
  dutzenden: {low: 24, high: null},
  hunderte: {low: 200, high: null},
  hunderten: {low: 200, high: null},
  hunderter: {low: 200, high: null},
  tausende: {low: 2000, high: null},
  tausenden: {low: 2000, high: null},
  zehntausende: {low: 20000, high: null},
  zehntausenden: {low: 20000, high: null},
  hunderttausende: {low: 200000, high: null},
  hunderttausenden: {low: 200000, high: null},
  millionen: {low: 2e6, high: null},
  milliarden: {low: 2e9, high: null},
}
const hedges = {
  about: 'rund|etwa|ungefähr|circa|ca.|ca|zirka|um die|in etwa|schätzungsweise|annähernd|gegen|an die',
  'at-least': 'mindestens|wenigstens|zumindest|nicht weniger als|ab',
  'at-most': 'höchstens|maximal|bis zu|nicht mehr als|allenfalls',
  'more-than': 'mehr als|über|gut|weit über|deutlich mehr als|weit mehr als',
  'less-than': 'weniger als|unter|keine|nicht einmal',
  nearly: 'knapp|fast|beinahe|nahezu|nicht ganz|kaum',
} as const

/** German numbers: number words, scales, hedges, units. */
export const germanNumbers: NumberRules = {
  word: germanNumber,
  scales: new Map(Object.entries(scales)),
  collectives: new Map(Object.entries(collectives)),
  decimal: ',',
  group: ['.', ' ', ' ', "'"],
  hedges: new Map(
    Object.entries(hedges).flatMap(([kind, words]) =>
      words.split('|').map((word) => [word, kind as keyof typeof hedges] as const),
    ),
  ),
  alsoPrepositions: new Set(['über', 'unter', 'gegen', 'ab', 'an die', 'um die']),
  to: new Set(['bis', '-', '–', '—', 'bis zu']),
  between: new Map([
    ['zwischen', new Set(['und'])],
    ['von', new Set(['bis', 'bis zu'])],
  ]),
  units: new Map(Object.entries({...currency, ...measures})),
  fractions: new Map(Object.entries({halbe: 0.5, halben: 0.5, halber: 0.5, halbes: 0.5, dreiviertel: 0.75, viertel: 0.25})),
}
