import type {Dossier} from '../dossier.ts'
import {findingLabels, titles, words} from '../labels.ts'
import {findingsByWeight, type Lookup, oneLine} from '../lookup.ts'
import {both, passage, safe} from './markup.ts'

/** The findings, heaviest first, each with the passages that prove it; chips filter them by kind. */
export function findingsSection(look: Lookup): string {
  const findings = findingsByWeight(look.dossier)
  const kinds = [...new Set(findings.map((f) => f.kind))]
  const chips = kinds.map((kind) => {
    const count = findings.filter((f) => f.kind === kind).length
    return `<button type="button" class="chip" data-kind="${kind}" aria-pressed="false">${both(findingLabels[kind])} <b>${count}</b></button>`
  })
  const items = findings.map((finding) => findingItem(finding, look))
  return `<section id="befunde"><h2>${both(titles.findings)} <small>${findings.length}</small></h2>
<div class="chips">${chips.join('')}</div>
${items.slice(0, atOnce).join('\n') || `<p>${both(words.nothingFound)}</p>`}
${folded(items.slice(atOnce))}
</section>`
}

/** As many as an editor reads in one go; the lighter ones are a click away. */
const atOnce = 14

function folded(items: readonly string[]): string {
  return items.length
    ? `<details class="rest"><summary>${items.length} ${both(words.more)}</summary>${items.join('\n')}</details>`
    : ''
}

/** Kinds that an editor must not overlook are set in the warning colour. */
const grave: ReadonlySet<string> = new Set(['contradiction', 'denial', 'headline-overreach'])
const careful: ReadonlySet<string> = new Set([
  'attribution-lost',
  'hedge-lost',
  'attribution-conflict',
  'one-origin',
  'source-changed',
])

function findingItem(finding: Dossier['findings'][number], look: Lookup): string {
  const tone = grave.has(finding.kind) ? 'grave' : careful.has(finding.kind) ? 'careful' : 'calm'
  const told = oneLine(finding.text.de)
  const passages = finding.ranges.map((range) => passage(look, range, told))
  const shown = passages.slice(0, 4).join('')
  const rest = passages.slice(4)
  const more = rest.length ? `<details><summary>${rest.length} ${both(words.more)}</summary>${rest.join('')}</details>` : ''
  return `<article class="finding ${tone}" data-kind="${finding.kind}" id="${safe(finding.id)}">
<h3>${both(findingLabels[finding.kind])}</h3>
<p>${both(finding.text)}</p>
${shown}${more}</article>`
}
