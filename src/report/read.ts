import {createHash} from 'node:crypto'
import {mendMojibake} from './clean.ts'
import {inLocalTime, publishedBeside} from './dates.ts'
import {type Decoded, decode} from './decode.ts'
import type {Draft} from './draft.ts'
import {withLanguage} from './furniture-language.ts'
import {guessLanguage} from './language-guess.ts'
import {layOut} from './layout.ts'
import {ReadError} from './read-error.ts'
import {refuseNoNews} from './refuse.ts'
import type {Report} from './report.ts'
import {binaryKind, collectionKind, type Form, looksBinary, sniffForm} from './sniff.ts'

/** What is known of a report beside its bytes; it goes before what the bytes say. */
export interface Given {
  readonly id: string
  /** Name for messages; the file or address where absent. */
  readonly name?: string
  readonly file?: string
  readonly url?: string
  readonly contentType?: string
  /** Publication date or time, ISO 8601 or written out ("3. Oktober 2024"). */
  readonly published?: string
  readonly outlet?: string
}

/** Longest text read, in characters; what is longer is no report, and its start is read with a note. */
export const longestText = 150_000
/** Longest input looked at, in bytes: a page may carry ten times its text in scripts. */
const longestInput = 16_000_000

/**
 * Reads one report from bytes in any form: plain text, Markdown, HTML, ninjs or schema.org JSON. `sha256` is that of the
 * bytes. Throws `ReadError`, one sentence, for bytes that are no report; linear in the input.
 */
export async function readReport(bytes: Uint8Array, given: Given): Promise<Report> {
  const name = given.name ?? given.file ?? given.url ?? given.id
  const binary = binaryKind(bytes)
  if (binary) throw new ReadError('binary', name, binary)
  const decoded = decode(bytes.subarray(0, longestInput), given.contentType)
  if (decoded.text.trim() === '') throw new ReadError('empty', name)
  if (looksBinary(decoded.text)) throw new ReadError('binary', name, {de: 'Binärdaten', en: 'binary data'})
  const mended = mendMojibake(decoded.text)
  const draft = await draftOf(mended.text, name, given)
  refuseNoNews(draft.text, name)
  const notes = [...notesOf(decoded, mended.mended), ...draft.notes]
  return finish(cut({...draft, notes}), bytes, given)
}

async function draftOf(text: string, name: string, given: Given): Promise<Draft> {
  const collection = collectionKind(text)
  if (collection) throw new ReadError('not-one-report', name, collection)
  const readers: Record<Form, () => Promise<Draft>> = {
    plain: async () => (await import('./plain.ts')).readPlain(text),
    markdown: async () => (await import('./markdown.ts')).readMarkdown(text),
    json: async () => (await import('./json.ts')).readJson(text, name),
    html: async () => (await import('./page.ts')).readPage(text, name),
  }
  return readers[sniffForm(text, given.file, given.contentType)]()
}

function notesOf(decoded: Decoded, mended: number): readonly string[] {
  const notes: string[] = []
  if (decoded.encoding !== 'utf-8') notes.push(`decoded-as: ${decoded.encoding}`)
  if (decoded.errors > 0) notes.push(`undecodable-bytes: ${decoded.errors}`)
  if (mended > 0) notes.push(`mended-encoding: ${mended}`)
  return notes
}

/** Cuts a text that is too long at the end of a paragraph, sentence or word near the limit. */
function cut(draft: Draft): Draft {
  if (draft.text.length <= longestText) return draft
  const head = draft.text.slice(0, longestText)
  const stops = [head.lastIndexOf('\n'), head.lastIndexOf('. ') + 1, head.lastIndexOf(' ')]
  const end = stops.find((at) => at > longestText * 0.8) ?? longestText
  const text = head.slice(0, end).toWellFormed()
  return {
    ...draft,
    text,
    furniture: draft.furniture.filter((f) => f.end <= end),
    ...(draft.origins && {origins: draft.origins.filter((o) => o.end <= end)}),
    notes: [...draft.notes, `cut-after: ${end}`],
  }
}

function finish(draft: Draft, bytes: Uint8Array, given: Given): Report {
  const outlet = given.outlet ?? draft.outlet
  const laid = layOut(draft, outlet ? [outlet] : [])
  const guess = guessLanguage(laid.text, laid.declared)
  const {id, file} = given
  const url = given.url ?? laid.url
  const dated = (given.published ? publishedBeside(given.published, 'given') : undefined) ?? laid.published
  const published = dated && guess.language === 'de' ? inLocalTime(dated, 'Europe/Berlin') : dated
  const notes = [...laid.notes]
  if (guess.unread) notes.push(`language-not-read: ${guess.unread}`)
  if (given.published && !publishedBeside(given.published, 'given')) notes.push(`date-not-read: ${given.published}`)
  const title = laid.headline && laid.text.slice(laid.headline.start, laid.headline.end)
  const {text, furniture, headline, dateline, agency, authors, origins} = laid
  const site = given.outlet ?? laid.outlet
  return {
    id,
    ...(file !== undefined && {file}),
    ...(url !== undefined && {url}),
    ...(title !== undefined && {title}),
    ...(site !== undefined && {outlet: site}),
    ...(authors && {authors}),
    ...(published && {published}),
    ...(agency && {agency}),
    language: guess.language,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(headline && {headline}),
    ...(dateline && {dateline}),
    furniture: withLanguage(furniture, text, guess.language),
    ...(origins && {origins}),
    notes,
  }
}
