import type {Sense, TimeRules, TimeUnit, TimeWord} from '../time.ts'
import {germanNumber, germanNumbers, germanOrdinal, withoutEnding} from './numbers.ts'
import {germanTimeRules} from './time-rules.ts'
import {germanTimeWords, weekdayStems} from './time-words.ts'

const compoundParts: Readonly<Record<string, Sense>> = {
  früh: {daypart: 'MO'},
  morgen: {daypart: 'MO'},
  vormittag: {daypart: 'FN'},
  mittag: {daypart: 'MI'},
  nachmittag: {daypart: 'AF'},
  abend: {daypart: 'EV'},
  spätabend: {daypart: 'EV'},
  nacht: {daypart: 'NI'},
}

const spanUnits: Readonly<Record<string, TimeUnit>> = {
  sekündig: 'second',
  minütig: 'minute',
  stündig: 'hour',
  tägig: 'day',
  wöchig: 'week',
  monatig: 'month',
  jährig: 'year',
}

const spanWord = /^(.*?)(sekündig|minütig|stündig|tägig|wöchig|monatig|jährig)(?:e[nrsm]?)?$/

/** "Montagabend", "Freitagfrüh", "Sonntagnacht" and their genitives. */
function weekdayCompound(form: string): TimeWord[] {
  for (const [stem, weekday] of weekdayStems) {
    if (!form.startsWith(stem) || form.length === stem.length) continue
    const rest = form.slice(stem.length)
    const part = compoundParts[rest] ?? compoundParts[rest.replace(/e?s$/, '')]
    if (part) return [{class: 'weekdaypart', weekday, ...part}]
  }
  return []
}

/** "dreitägig", "zweiwöchige"; "-jährig" with a figure is an age. */
function span(form: string): TimeWord[] {
  const found = form.includes('ig') ? spanWord.exec(form) : null
  if (!found) return []
  const unit = spanUnits[found[2] ?? '']
  if (!unit) return []
  if (found[1] === '') return unit === 'year' ? [] : [{class: 'spanunit', unit}]
  const n = germanNumber(found[1] ?? '')
  return n === null || unit === 'year' ? [] : [{class: 'spanword', unit, low: n, high: n}]
}

/** "zwanziger", "Neunzigerjahre". */
function decade(form: string): TimeWord[] {
  const found = form.endsWith('er') || form.includes('erjahre') ? /^(.+)er(jahre[ns]?)?$/.exec(form) : null
  const n = found ? germanNumber(found[1] ?? '') : null
  if (n === null || n % 10 !== 0 || n < 20 || n > 90) return []
  return [{class: found?.[2] ? 'decades' : 'decade', decade: 190 + n / 10}]
}

/** Inflected adjectives of the listed ones: "täglichen", "langjährige". */
function inflected(form: string): TimeWord[] {
  const base = withoutEnding(form)
  if (base === form) return []
  return (germanTimeWords.get(base) ?? []).filter((word) => word.class === 'setword' || word.class === 'spanword')
}

function number(form: string): TimeWord[] {
  const n = germanNumber(form)
  if (n !== null) {
    const word: TimeWord = {class: 'num', n, low: n, high: n}
    return Number.isInteger(n) && n <= 24 && n > 0 ? [word, {class: 'hour', n, hour: n}] : [word]
  }
  const nth = germanOrdinal(form)
  if (nth !== null) return [{class: 'ordw', n: nth}]
  return form.endsWith('mal') && germanNumber(form.slice(0, -3)) !== null ? [{class: 'times'}] : []
}

/** What German words of time mean that no table lists. */
export function deriveGermanTime(form: string): readonly TimeWord[] {
  if (form.length > 40) return []
  return [...number(form), ...weekdayCompound(form), ...span(form), ...decade(form), ...inflected(form)]
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** German expressions of time and numbers. */
export const germanTime: TimeRules = {
  words: germanTimeWords,
  derive: deriveGermanTime,
  rules: germanTimeRules,
  yearBefore: set(
    'im jahr jahre seit ab bis von zwischen und ende anfang mitte bereits schon erst noch in ( frühjahr sommer herbst winter vor nach um für war wurde wurden hatte hatten spätestens',
  ),
  yearAfter: set('wurde wurden war waren hatte hatten ) , . ; und bis - – / als gegründete gegründeten'),
  noYearBefore: set('rund etwa fast knapp gut über mehr als mindestens höchstens circa ca. ungefähr nr. nummer seite € $ platz'),
  noYearAfter: set(
    'menschen euro dollar prozent meter metern kilometer kilometern tonnen einwohner einwohnern personen mann soldaten stück franken mark lire stunden tage tagen jahre jahren quadratmeter quadratmetern besucher besuchern mitarbeiter mitarbeitern teilnehmer teilnehmern unternehmen seiten millionen milliarden uhr grad volt watt € % km m kg arbeitsplätze arbeitsplätzen stellen beschäftigte beschäftigten tote toten opfer fälle fällen wohnungen',
  ),
  past: set(
    'war waren wurde wurden hatte hatten gab kam kamen ging gingen sagte sagten teilte teilten erklärte erklärten berichtete berichteten starb starben fand fanden begann begannen stand standen ließ ließen lag lagen traf trafen zog zogen worden gewesen gestern vergangenen vergangene letzten letzte damals',
  ),
  future: set(
    'wird werden werde will wollen soll sollen sollte sollten solle wolle muss müssen müsse plant planen beginnt beginnen startet starten findet finden erwartet erwarten kommende kommenden künftig bald voraussichtlich geplant geplante geplanten spätestens morgen kann können könnte könnten würde würden möchte tritt läuft endet',
  ),
  ahead: set('für'),
  perfect: set('hat haben habe hätten hätte ist sind sei seien'),
  participle:
    /^(?:(?:ab|an|auf|aus|bei|ein|mit|nach|vor|weg|zu|zurück|fest|statt|durch|um|unter|über)?ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss)\p{L}{2,}(?:t|en)|\p{L}{2,}iert)$/u,
  joiners: set('und , bis - – oder sowie / am den dem vom zum auf'),
  rangeJoiners: set('bis - – — zum zur auf den dem in'),
  rangeOpeners: new Map([
    ['zwischen', set('und dem der den')],
    ['von', set('bis zum auf - –')],
    ['vom', set('bis zum auf - –')],
  ]),
  numbers: germanNumbers,
}
