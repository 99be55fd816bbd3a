import {FINDING_KINDS} from '../../src/story/story.ts'
import type {StoryLayers} from './layers.ts'
import {GoldError, type Place} from './locate.ts'
import {interval} from './report-notation.ts'

type Writable = {-readonly [K in keyof StoryLayers]: StoryLayers[K] extends readonly (infer Item)[] ? Item[] : StoryLayers[K]}

/**
 * The layers that an annotator wrote for a story, in the notation of corpus/de/GUIDE.md; `stems` are the names of its reports
 * ("1-agentur"), which the notation may shorten to their number ("1:a3"). Throws GoldError.
 */
export function readStoryNotation(notation: string, file: string, stems: readonly string[] = []): StoryLayers {
  const layers: Writable = {
    format: 'quellenlage/corpus-story@1',
    entities: [],
    statements: [],
    houses: [],
    copies: [],
    findings: [],
    notFindings: [],
    timeline: [],
  }
  for (const [i, raw] of notation.split('\n').entries()) {
    const line = raw.trim()
    if (!line || line.startsWith('//')) continue
    const place = {file, line: i + 1, text: ''}
    const [key = '', ...rest] = line.split(/\s+/u).map((word) => fullName(word, stems))
    const read = readers[key]
    if (!read) throw new GoldError(file, i + 1, `unknown kind of line: ${key}`)
    read(rest, place, layers)
  }
  return layers
}

/** "1:a3" → "1-agentur:a3". */
function fullName(word: string, stems: readonly string[]): string {
  const [, number, id] = /^(\d+)(:\w+)$/u.exec(word) ?? []
  const stem = number && stems.find((s) => s.startsWith(`${number}-`))
  return stem ? `${stem}${id}` : word
}

const isClaim = (word: string) => /^[^\s:]+:[a-z]\w*$/u.test(word)

const readers: Readonly<Record<string, (words: readonly string[], place: Place, layers: Writable) => void>> = {
  SAME: (words, _place, layers) => void layers.entities.push(words.filter(isClaim)),
  HOUSE: (words, _place, layers) => {
    const bar = words.indexOf('|')
    const name = words.slice(1, bar < 0 ? undefined : bar).join(' ')
    layers.houses.push({id: words[0] ?? '', name, entities: bar < 0 ? [] : words.slice(bar + 1)})
  },
  STATEMENT: (words, place, layers) => {
    const after = (key: string) => {
      const at = words.indexOf(key)
      const end = words.findIndex((w, i) => i > at && w === '|')
      return at < 0 ? [] : words.slice(at + 1, end < 0 ? undefined : end)
    }
    const houses = after('houses')
    const independent = Number(after('independent')[0] ?? houses.length)
    if (Number.isNaN(independent)) throw new GoldError(place.file, place.line, 'independent is no number')
    layers.statements.push({id: words[0] ?? '', claims: words.slice(1).filter(isClaim), houses, independent})
  },
  COPY: ([report = '', of, from = '', kind, share], place, layers) => {
    const known = (['same', 'edited', 'agency', 'translated'] as const).find((k) => k === kind)
    if (of !== 'of' || !known || Number.isNaN(Number(share)))
      throw new GoldError(place.file, place.line, 'COPY report of report kind share')
    layers.copies.push({report, of: from, kind: known, share: Number(share)})
  },
  FINDING: (words, place, layers) => {
    const about = words.find((w) => w.startsWith('about='))?.slice(6)
    layers.findings.push({...finding(words, place), ...(about ? {about} : {})})
  },
  NOT: (words, place, layers) => void layers.notFindings.push(finding(words, place)),
  TIME: (words, place, layers) => {
    const [from, to] = interval(words.at(-1) ?? '', place)
    layers.timeline.push({claims: words.filter(isClaim), ...(from ? {from} : {}), ...(to ? {to} : {})})
  },
}

function finding([kind, ...words]: readonly string[], place: Place) {
  const known = FINDING_KINDS.find((k) => k === kind)
  if (!known) throw new GoldError(place.file, place.line, `${kind} is no kind of finding`)
  return {kind: known, claims: words.filter(isClaim)}
}
