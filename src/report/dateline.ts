import {agencyAmong, areMarks, isKnownAgency, marksIn} from './agencies.ts'
import {dateIn, publishedInText} from './dates.ts'
import type {Report, TextRange, When} from './report.ts'

/** What stands before the first sentence ("Hamburg (xyz) - "), and what it says. */
export interface Dateline {
  readonly range: TextRange
  readonly agency?: NonNullable<Report['agency']>
  readonly published?: When
}

const place =
  "[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ’'.-]+(?: (?:am|an der|ob der|bei|im|in|de|of|[ds]er) [A-Za-zÀ-ÖØ-öø-ɏ]+| [A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ’'.-]+){0,3}"
const places = `${place}(?: ?[/,] ?${place}){0,3}`
const marks = '(?<marks>[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ /,;|+.-]{1,30})'
const date = '(?<date>[^()–—\\n]{0,30}?\\d[^()–—\\n]{0,30}?)'
const dash = '(?:-{1,2}|–|—)'

/** Forms of a dateline, each with an example; the text goes on behind the match. */
const forms: readonly RegExp[] = [
  // Hamburg (xyz) - …   BERLIN, 3. Oktober (Reuters) – …   WASHINGTON, Oct 3 (Reuters): …
  new RegExp(`^${places}(?:,? ${date})? ?\\(${marks}\\)(?: ?(?:${dash}|:|\\.|\\|))? `),
  // (xyz) …   (xyz) - …
  new RegExp(`^\\(${marks}\\)(?: ?(?:${dash}|:))? (?=[A-Za-zÀ-ÖØ-öø-ɏ]|["„“»«])`),
  // Berlin taz/dpa | …   BERLIN dpa | …
  new RegExp(`^${places} ${marks} \\| `),
  // Bremen, 20. März 2025. …   Reutlingen, 4. Juni 2024, 17:42 Uhr – …
  new RegExp(
    `^${places}, (?<date>[^.–—\\n]{0,12}\\d{1,2}\\.? ?[A-Za-zÀ-ÖØ-öø-ɏ\\d.]+ (?:19|20)\\d\\d(?:,? [\\d.:]{4,5}(?: Uhr)?)?)(?:\\.| ?${dash}|:) (?=[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ\\d"„“»«])`,
    'u',
  ),
  // Bremen – Ein …   Wien - Der …   LONDON — The …
  new RegExp(`^${place}(?: ?/ ?${place}){0,2} (?:–|—|--|-) (?=[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ"„“»«])`),
  // Bremen. Bei …   Reutlingen/Zwickau. Bei …
  /^[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ-]{2,}(?: (?:am (?:Main|Rhein|Neckar|Inn|See|Lech|Harz)|(?:an|ob) der [A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ]+|im Allgäu))?(?: ?\/ ?[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ-]{2,}){0,2}\. (?=[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ"„“»«])/,
]

/** One-word sentences that are no place: "Endlich. Nach Jahren …" */
const noPlace =
  /^(?:Ja|Nein|Doch|Schluss|Ende|Aus|Vorbei|Endlich|Stille|Nichts|Niemand|Alles|Immerhin|Eben|Genau|Gut|Schade|Danke|Bitte|Hallo|Guten Tag|Achtung|Fakt|Tatsache|Krieg|Frieden|Update|Korrektur|Yes|No|Well|Right|Silence|Nothing|Finally|Exclusive|Analysis|Breaking)\b/

/** Reads the dateline at the start of a paragraph that begins at `offset`. Short forms count only where `first` is true. */
export function datelineAt(text: string, offset: number, paragraph: string, first: boolean): Dateline | undefined {
  const head = paragraph.slice(0, 160)
  for (const [index, form] of forms.entries()) {
    const found = form.exec(head)
    if (!found || (index > 2 && !first) || (index > 3 && (noPlace.test(head) || paragraph.length < found[0].length + 25)))
      continue
    const written = found.groups?.marks
    // "ROTTERDAM, Oct 14 (Northwire) - ": between a date and a dash whatever stands in brackets is the agency
    const dated = found.groups?.date !== undefined && isSetOff(found[0])
    const marked = written === undefined || dated || areMarks(written)
    if (!marked || (written !== undefined && !(first || isSetOff(found[0]) || marksIn(written).some(isKnownAgency)))) continue
    const range = {start: offset, end: offset + found[0].trimEnd().length}
    const agency = written === undefined ? undefined : agencyIn(written, offset + found[0].lastIndexOf(written))
    const day = found.groups?.date === undefined ? undefined : dateIn(found[0])
    const published = day && publishedInText(text, offset, day, 'dateline')
    return {range, ...(agency && {agency}), ...(published && {published})}
  }
  return undefined
}

// "Er fordert den (noch) …": without a dash behind it a bracket needs a known agency
const isSetOff = (head: string) => /[-–—:|.]\s*$/.test(head)

/** The agency among marks written at `offset`: its name as written, and where. */
export function agencyIn(written: string, offset: number): NonNullable<Report['agency']> | undefined {
  const name = agencyAmong(written)
  if (name === undefined) return undefined
  const start = offset + written.indexOf(name)
  return {name, range: {start, end: start + name.length}}
}
