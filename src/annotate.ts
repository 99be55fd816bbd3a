import {bioDocument} from './analysis/names/bio.ts'
import {timexDocument} from './analysis/times/timeml.ts'
import {conlluDocument} from './analysis/trees/conllu.ts'
import {quotationsDocument} from './claims/quotations.ts'
import type {TokenRange} from './document/doc.ts'
import {textRange} from './document/doc.ts'
import type {Engine, Reading} from './engine.ts'
import type {TextRange} from './report/report.ts'

const formats = {
  json: (reading: Reading) => `${JSON.stringify(standoff(reading), null, 1)}\n`,
  conllu: (reading: Reading, engine: Engine) => conlluDocument(reading.doc, engine.trees(reading)),
  quotations: ({report, doc, claims}: Reading) => `${JSON.stringify(quotationsDocument(report, doc, claims))}\n`,
  timex: ({report, doc}: Reading) => timexDocument(report, doc),
  bio: ({doc}: Reading) => bioDocument(doc),
}

export type AnnotationFormat = keyof typeof formats

/** One report's analysis in a format of `annotate`. */
export function annotation(reading: Reading, format: AnnotationFormat, engine: Engine): string {
  return formats[format](reading, engine)
}

/** Standoff annotations `{start, end, kind, text, …}` sorted by start: the export form of a Doc and its claims. */
function standoff({report, doc, claims}: Reading): unknown {
  const place = (range: TokenRange) => textRange(doc, range)
  const at = (kind: string, {start, end}: TextRange, more: object) => ({
    start,
    end,
    kind,
    text: report.text.slice(start, end),
    ...more,
  })
  const annotations = [
    ...claims.sentences.map((s) => at('sentence', s, {})),
    ...report.furniture.map((f) => at('furniture', f, {because: f.because})),
    ...doc.quotes.map((q) => at('quote', place(q), {quote: q.kind})),
    ...doc.names.map((n) => at('name', place(n), {name: n.kind, base: n.base, ...(n.country ? {country: n.country} : {})})),
    ...doc.times.map((t) => at('time', place(t), {time: t.kind, value: t.value, when: t.when})),
    ...doc.quantities.map((q) => at('quantity', place(q), {low: q.low, high: q.high, unit: q.unit, hedge: q.hedge})),
    ...doc.mentions.map((m) =>
      at('mention', place(m), {mention: m.form, entity: claims.entities[m.entity]?.id ?? m.entity, because: m.because}),
    ),
    ...claims.claims.map(({range, text: _text, report: _report, gist: _gist, ...claim}) => at('claim', range, claim)),
  ]
  annotations.sort((a, b) => a.start - b.start || b.end - a.end)
  return {format: 'quellenlage/annotations@1', report, annotations}
}
