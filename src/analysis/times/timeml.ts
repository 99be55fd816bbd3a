import type {Doc, Time} from '../../document/doc.ts'
import type {Report} from '../../report/report.ts'
import {marks} from './ranges.ts'

const types: Readonly<Record<Time['kind'], string>> = {date: 'DATE', time: 'TIME', duration: 'DURATION', set: 'SET'}

/** A report with its expressions of time as TimeML 1.2.1 (TIMEX3 only); the publication is the creation time `t0`. */
export function timexDocument(report: Report, doc: Pick<Doc, 'times'>): string {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(report.published?.from ?? '')?.[0]
  const created = published
    ? `<TIMEX3 tid="t0" type="DATE" value="${published}" functionInDocument="CREATION_TIME">${published}</TIMEX3>`
    : ''
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>${content(report.id)}</DOCID>\n<DCT>${created}</DCT>\n`
  return `${head}<TEXT>${body(report.text, doc.times)}</TEXT>\n</TimeML>\n`
}

function body(text: string, times: readonly Time[]): string {
  const pieces: string[] = []
  let at = 0
  let id = 1
  for (const {range, kind, value} of times.flatMap(marks)) {
    if (range.start < at) continue
    pieces.push(content(text.slice(at, range.start)))
    pieces.push(`<TIMEX3 tid="t${id++}" type="${types[kind]}" value="${value}">`)
    pieces.push(content(text.slice(range.start, range.end)), '</TIMEX3>')
    at = range.end
  }
  pieces.push(content(text.slice(at)))
  return pieces.join('')
}

/** Text as XML character data; what XML 1.0 forbids becomes U+FFFD. */
function content(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
