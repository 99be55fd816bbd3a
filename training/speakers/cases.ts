import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Attribution, reach} from '../../src/claims/attribution.ts'
import type {Candidate} from '../../src/claims/carry.ts'
import {Reading} from '../../src/claims/reading.ts'
import {carried, findUncarried} from '../../src/claims/reconcile.ts'
import {textRange} from '../../src/document/doc.ts'
import type {Engine} from '../../src/engine.ts'
import {german} from '../../src/language/de/german.ts'
import type {GoldAttribution, ReportLayers} from '../corpus/layers.ts'

/** One attribution without a holder of its own: its candidates, and which of them the annotators name. */
export interface Case {
  readonly story: string
  readonly words: string
  readonly candidates: readonly (Candidate & {readonly right: boolean; readonly name: string})[]
}

interface Place {
  readonly start: number
  readonly end: number
}

const shared = (a: readonly Place[], b: readonly Place[]): number =>
  a.reduce((n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0)

/** The cases of some stories of the corpus whose speaker is among the candidates, or is nobody. */
export async function casesOf(engine: Engine, corpus: string, stories: readonly string[]): Promise<Case[]> {
  const cases: Case[] = []
  for (const story of stories) {
    const folder = join(corpus, 'stories', story)
    if (!existsSync(join(folder, 'story.gold.json'))) continue
    const {reports} = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'))
    for (const {file, outlet, published} of reports) {
      const layers: ReportLayers = JSON.parse(readFileSync(join(folder, file.replace(/\.[^.]+$/u, '.json')), 'utf8'))
      const {doc} = await engine.read({name: file, file, bytes: readFileSync(join(folder, file)), outlet, published})
      const reading = new Reading(doc, german)
      carried(reading, findUncarried(reading), (a, candidates) => {
        const made = caseOf(reading, layers, a, candidates)
        if (made) cases.push({...made, story})
      })
    }
  }
  return cases
}

function caseOf(
  reading: Reading,
  layers: ReportLayers,
  a: Attribution,
  candidates: readonly Candidate[],
): Omit<Case, 'story'> | undefined {
  const gold = goldOf(reading, layers, a)
  if (!gold) return undefined
  const held = candidates.map((c) => ({
    ...c,
    right: isRight(reading, layers, gold, c),
    name: c.holder ? reading.text(c.holder) : '–',
  }))
  return held.some((c) => c.right) ? {words: reading.text(reach(a)), candidates: held} : undefined
}

/** The annotated attribution whose words are most nearly those. */
function goldOf(reading: Reading, layers: ReportLayers, a: Attribution): GoldAttribution | undefined {
  const own = a.content.map((c) => textRange(reading.doc, c))
  const best = layers.attributions
    .map((gold) => ({gold, both: shared(own, gold.quotation)}))
    .sort((x, y) => y.both - x.both || y.gold.chain.length - x.gold.chain.length)[0]
  return best && best.both > 0 ? best.gold : undefined
}

/** The last of the chain: an entity by one of its mentions, a source in words by those, an unknown one is nobody. */
function isRight(reading: Reading, layers: ReportLayers, gold: GoldAttribution, {holder}: Candidate): boolean {
  const asked = gold.chain.at(-1) ?? '?'
  if (!holder) return asked === '?'
  if (asked === '?') return false
  const place = textRange(reading.doc, holder.core)
  if (asked.startsWith('?')) return reading.text(holder).includes(asked.slice(1).replace(/^[\s"]+|[\s"]+$/gu, ''))
  return asked.split('+').every((id) => {
    const entity = layers.entities.find((e) => e.id === id)
    return entity?.mentions.some((m) => m.start < place.end && place.start < m.end) ?? false
  })
}
