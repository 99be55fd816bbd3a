import {createRequire} from 'node:module'
import {ALL_CELLS, parseCells} from '../../src/document/agreement.ts'
import {Cmp, Part1, Sup} from '../../src/document/morph.ts'
import {add, type Forms} from './readings.ts'

type Declension = Partial<Record<'DEF' | 'IND' | 'SOL', Partial<Record<'M' | 'F' | 'N' | 'P', string>>>>
type Adjective = Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Declension>>

const CASE = {NOM: 'N', GEN: 'G', DAT: 'D', AKK: 'A'} as const

/** The endings of weak, mixed and strong inflection together. */
export const ENDINGS: readonly (readonly [ending: string, cells: number])[] = [
  ['e', parseCells('Nm Nf Nn Af An Np Ap')],
  ['en', parseCells('Gm Gf Gn Dm Df Dn Am Np Gp Dp Ap')],
  ['er', parseCells('Nm Gf Df Gp')],
  ['es', parseCells('Nn An')],
  ['em', parseCells('Dm Dn')],
]

/** Common adjectives that the list lacks, stem and all. */
const MORE =
  `einzig ander letzt erst zweit dritt viert fünft sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt
zwanzigst dreißigst hundertst tausendst vorletzt nächst übernächst hiesig dortig heutig gestrig morgig jetzig damalig derzeitig bisherig vorherig obig sonstig jeweilig etwaig
mutmaßlich nordkoreanisch südkoreanisch belarussisch weißrussisch kosovarisch saudisch saudi-arabisch emiratisch katarisch usbekisch tadschikisch turkmenisch kirgisisch
aserbaidschanisch kasachisch moldauisch moldawisch mazedonisch nordmazedonisch burmesisch myanmarisch taiwanisch pakistanisch afghanisch palästinensisch israelisch jemenitisch
syrisch libanesisch irakisch iranisch ukrainisch russisch georgisch armenisch somalisch sudanesisch südsudanesisch eritreisch äthiopisch kenianisch ugandisch ruandisch nigerianisch
südafrikanisch venezolanisch kolumbianisch ecuadorianisch bolivianisch peruanisch chilenisch kubanisch haitianisch mexikanisch kanadisch australisch neuseeländisch innenpolitisch
außenpolitisch sicherheitspolitisch wirtschaftspolitisch diesjährig letztjährig vorjährig mehrjährig ganztägig mehrtägig mehrstündig wöchentlich stündlich potenziell potentiell
obere untere hintere vordere innere äußere mittlere besagt dortig amtierend mutmaßlich staatsnah regierungsnah kremlnah prorussisch proukrainisch antiwestlich islamistisch dschihadistisch
jüdisch muslimisch lila rosa orange beige prima extra super mini klasse spitze okay ok live egal pleite schuld quitt leid barfuß fit top cool happy parallel vertikal virtuell vage vegan biblisch lutherisch touristisch detailliert erneuerbar digital queer woke smart fair global regional multilateral bilateral`.split(
    /\s+/,
  )
const UNINFLECTED = new Set(
  'lila rosa orange beige prima extra super mini klasse spitze okay ok live egal pleite schuld quitt leid barfuß'.split(' '),
)
const STEM_ONLY = new Set(
  `einzig ander letzt erst zweit dritt viert fünft sechst siebt siebent neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst
dreißigst hundertst tausendst vorletzt nächst übernächst acht`.split(/\s+/),
)

/** Adjectives and participles with their inflected forms; the result are the stems that may be compared. */
export function adjectiveReadings(forms: Forms, participles: ReadonlyMap<string, number>): string[] {
  const adjectives = createRequire(import.meta.url)('german-adjectives-dict/dist/adjectives.json') as Record<string, Adjective>
  const stems: string[] = []
  for (const [lemma, adjective] of Object.entries(adjectives)) {
    const found = inflected(adjective)
    if (found.size === 1 && found.has(lemma)) {
      add(forms, lemma, {lemma, pos: 'ADJ', morph: 0, cells: ALL_CELLS})
      continue
    }
    const morph = /end$/.test(lemma) && participles.has(lemma) ? Part1 : 0
    if (!/er$/.test(lemma) || !found.has(lemma)) add(forms, lemma, {lemma, pos: 'ADJ', morph, cells: 0})
    for (const [form, cells] of found) add(forms, form, {lemma, pos: 'ADJ', morph, cells})
    stems.push(lemma)
  }
  for (const lemma of MORE) addStem(forms, lemma)
  for (const [participle, mark] of participles) if (!adjectives[participle]) addStem(forms, participle, mark === 0 ? Part1 : 0)
  return stems
}

function addStem(forms: Forms, entry: string, morph = 0): void {
  const lemma = entry.replace(/(?<=ob|unt|hint|vord|inn|äuß|mittl)ere$/, 'er')
  if (!STEM_ONLY.has(lemma)) add(forms, lemma, {lemma, pos: 'ADJ', morph, cells: UNINFLECTED.has(lemma) ? ALL_CELLS : 0})
  if (UNINFLECTED.has(lemma)) return
  for (const [ending, cells] of ENDINGS) add(forms, lemma + ending, {lemma, pos: 'ADJ', morph, cells})
}

function inflected(adjective: Adjective): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, declensions] of Object.entries(adjective)) {
    for (const columns of Object.values(declensions ?? {})) {
      for (const [column, form] of Object.entries(columns ?? {})) {
        if (!form) continue
        const cell = parseCells(CASE[name as keyof typeof CASE] + column.toLowerCase())
        found.set(form, (found.get(form) ?? 0) | cell)
      }
    }
  }
  return found
}

const UMLAUT = new Set(
  'alt arm arg hart kalt klug krank kurz lang scharf schwach schwarz stark warm jung dumm grob gesund rot fromm schmal nass naß'.split(
    ' ',
  ),
)
/** positive, comparative, superlative stem */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['gut', 'besser', 'best'],
  ['hoch', 'höher', 'höchst'],
  ['nah', 'näher', 'nächst'],
  ['groß', 'größer', 'größt'],
  ['viel', 'mehr', 'meist'],
  ['wenig', 'weniger', 'wenigst'],
]

/** Comparative and superlative with their inflection: "älter", "ältesten". */
export function comparisonReadings(forms: Forms, stems: readonly string[]): void {
  for (const [lemma, comparative, superlative] of IRREGULAR) putComparison(forms, lemma, [comparative], [superlative])
  const irregular = new Set(IRREGULAR.map(([lemma]) => lemma))
  for (const lemma of stems) {
    if (irregular.has(lemma) || lemma.length > 12 || !/^\p{Ll}+$/u.test(lemma) || /(?:end|los|jährig|tägig)$/.test(lemma))
      continue
    const stem = UMLAUT.has(lemma)
      ? lemma.replace(/(a|o|u)(?=[^aou]*$)/, (vowel) => ({a: 'ä', o: 'ö', u: 'ü'})[vowel] ?? vowel)
      : lemma
    const short = stem.replace(/(?<=[^aeiou])el$/, 'l').replace(/(?<=au|eu)er$/, 'r')
    const comparative = /e$/.test(stem) ? `${stem}r` : `${short}er`
    const superlative =
      /(?:[tdszßx]|sch|au|eu)$/.test(stem) && !/(?:isch|end)$/.test(stem) ? [`${stem}est`] : [`${stem.replace(/e$/, '')}st`]
    putComparison(forms, lemma, [comparative], superlative)
  }
}

function putComparison(forms: Forms, lemma: string, comparatives: readonly string[], superlatives: readonly string[]): void {
  for (const comparative of comparatives) {
    add(forms, comparative, {lemma, pos: 'ADJ', morph: Cmp, cells: 0})
    for (const [ending, cells] of ENDINGS) add(forms, comparative + ending, {lemma, pos: 'ADJ', morph: Cmp, cells})
  }
  for (const superlative of superlatives) {
    for (const [ending, cells] of ENDINGS) add(forms, superlative + ending, {lemma, pos: 'ADJ', morph: Sup, cells})
  }
}
