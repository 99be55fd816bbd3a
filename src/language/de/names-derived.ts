import type {DerivedName, Gender} from '../names.ts'
import {regionRows, states} from './names-states.ts'

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** Adjectives by stem, peoples by each of their forms. */
const adjectives = new Map<string, DerivedName>()
const peoples = new Map<string, DerivedName>()

function addPeople(demonym: string, of: DerivedName): void {
  const put = (form: string, gender?: Gender): void => {
    if (!peoples.has(form)) peoples.set(form, {...of, person: true, ...(gender && {gender})})
  }
  if (demonym === 'Deutscher' || demonym === 'Ostdeutscher') {
    const root = demonym.slice(0, -1)
    for (const end of ['', 'r', 'n', 'm']) put(root + end)
    return
  }
  const root = /[^e]e$/u.test(demonym) ? demonym.slice(0, -1) : demonym
  put(demonym, 'masculine')
  for (const end of root === demonym ? ['s', 'n', 'en', 'es'] : ['en', 'ens']) put(root + end)
  const umlaut = root === 'Franzos' ? 'Französ' : root
  put(`${umlaut}in`, 'feminine')
  put(`${umlaut}innen`)
}

for (const state of states) {
  const of: DerivedName = {base: state.names[0]!, kind: 'state', ...(state.code && {country: state.code})}
  for (const adjective of state.adjectives) if (!adjectives.has(adjective)) adjectives.set(adjective, of)
  for (const demonym of state.demonyms) addPeople(demonym, of)
}
for (const [base, adjective, demonym] of regionRows) {
  for (const one of adjective.split('/')) adjectives.set(one, {base, kind: 'place'})
  if (demonym) addPeople(demonym, {base, kind: 'place'})
}
adjectives.set('schweizer', {base: 'Schweiz', kind: 'state', country: 'CH'})

/** A word made of the name of a state, region or town; `isTown` gives a town's country. */
export function derived(word: string, isTown: (name: string) => string | undefined): DerivedName | undefined {
  const people = peoples.get(word)
  if (people) return people
  const lower = lowered(word)
  if (lower.includes('sch') && /(?:isch|^(?:ost)?deutsch)(?:e[nmrs]?)?$/u.test(lower)) {
    const root = lower.replace(/e[nmrs]?$/u, '')
    const plain = adjectives.get(root) ?? adjectives.get(root.replace(/^(?:nord|süd|ost|west|anti|pro|gesamt)/u, ''))
    if (plain) return plain
    const last = root.lastIndexOf('-')
    return last > 0 ? adjectives.get(root.slice(last + 1)) : undefined
  }
  if (lower.startsWith('schweizer') && lower.length < 12) return adjectives.get('schweizer')
  return word.endsWith('er') && /^\p{Lu}/u.test(word) ? townAdjective(word, isTown) : undefined
}

/** "Bremer" → Bremen, "Ulmer" → Ulm, "Reutlinger" → Reutlingen, "Dresdner" → Dresden, "Basler" → Basel. */
function townAdjective(word: string, isTown: (name: string) => string | undefined): DerivedName | undefined {
  const root = word.slice(0, -2)
  const bases = [root, `${root}en`, `${root}e`]
  if (/[^aeiou]n$/u.test(root)) bases.push(`${root.slice(0, -1)}en`)
  if (/[^aeiou][lr]$/u.test(root)) bases.push(`${root.slice(0, -1)}e${root.slice(-1)}`)
  if (/an$/u.test(root)) bases.push(root.slice(0, -2))
  if (word === 'Zürcher') bases.push('Zürich')
  for (const base of bases) {
    const country = base.length > 2 ? isTown(base) : undefined
    if (country !== undefined) return {base, kind: 'place', ...(country && {country})}
  }
  return undefined
}
