import type {Claim} from '../../src/claims/claim.ts'
import {constructions} from './constructions.ts'
import {chainOf, contentOf, read} from './read.ts'

const GERMAN: Readonly<Record<string, string>> = {
  direct: 'wörtlich',
  indirect: 'indirekt',
  reported: 'berichtet',
  'free-indirect': 'frei indirekt',
  'own-voice': 'eigene Stimme',
  headline: 'Überschrift',
  asserted: 'behauptet',
  hedged: 'vorsichtig',
  planned: 'geplant',
  conditional: 'bedingt',
  contested: 'bestritten',
}

const row = (construction: string, sentence: string, text: string, claim: Claim): string => {
  const inferred = claim.chain.flatMap((l) => (l.inferred ? [l.inferred] : []))
  const voice = (chainOf(claim) || '–') + (inferred.length > 0 ? ` (${[...new Set(inferred)].join(', ')})` : '')
  const certainty = claim.certainty === 'reported' ? 'wiedergegeben' : (GERMAN[claim.certainty] ?? claim.certainty)
  const cells = [
    construction,
    sentence,
    contentOf(claim, text),
    voice,
    GERMAN[claim.form] ?? claim.form,
    claim.force,
    certainty + (claim.negated ? ', verneint' : ''),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The table of docs/claims.md, made by running the engine on each sentence. */
export function constructionsTable(): string {
  const rows = constructions.flatMap(([construction, text]) =>
    read(text).claims.map((claim, i) => row(i === 0 ? construction : '', i === 0 ? text : '', text, claim)),
  )
  return [
    '| Construction | Sentence | Content | Chain | Form | Force | Certainty |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}
