import {areMarks, isKnownAgency, isMark, marksIn} from './agencies.ts'
import {agencyIn} from './dateline.ts'
import {agencyStamp, dateIn, publishedInText, type WrittenDate} from './dates.ts'
import type {Report, TextRange, When} from './report.ts'

/** A credit, slug or item line: where it stands and what it says. */
export interface Credit {
  readonly range: TextRange
  readonly because: 'credit' | 'slug'
  readonly agency?: NonNullable<Report['agency']>
  readonly published?: When
}

const isSource = (written: string) => written.split(/[\s/,;]+/).some(isKnownAgency) || isMark(written.split(/[\s/,;]+/)[0] ?? '')
const isSlashed = (written: string) => areMarks(written) && (written.includes('/') || isKnownAgency(written))
const isAgencies = (written: string) => marksIn(written).every(isKnownAgency)

/** Forms of a credit, whether it must fill its line, and what its marks must be. */
const forms: readonly (readonly [form: RegExp, whole: boolean, fits: (written: string) => boolean])[] = [
  // a paragraph's end: "… mit. (ndk/wgz)", "… ihr. (APA, red, 3.10.2024)"
  [
    /(?<=[.!?“”"»«]\s?)\((?:(?:mit |Mit )?(?:Material|Agenturmaterial|Inhalten|Informationen) (?:von|der) )?(?<marks>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ/,; |+-]{1,40}?)(?:, ?\d{1,2}\. ?\d{1,2}\. ?\d{4})?\)$/,
    false,
    areMarks,
  ],
  // signs of the editors behind the last word: "… auf Konjunkturdaten./ajx/jha/"
  [/(?<=[.!?“”"»«])\/(?<marks>[a-z]{2,4}(?:\/[a-z]{2,4}){0,4})\/$/, false, areMarks],
  // "Quelle: ntv.de, mau/dpa", "Mit Material von dpa und AFP", "(Bericht von mpd Astana …)"
  [
    /^\(?(?:Mit (?:Agentur)?material|Mit Informationen|Mit Inhalten|Material|With (?:material|reporting)|Reporting|Additional reporting|Bericht|Quelle|Quellen|Source|Text)(?: (?:von|der|by|from)|:) (?<marks>.{2,60}?)[.)]*$/i,
    true,
    isSource,
  ],
  // "Mit dpa", "(mit AFP/Reuters)"
  [/^\(?(?:[Mm]it|[Ww]ith) (?<marks>\S.{1,40}?)[.)]*$/, true, isAgencies],
  // "(dpa/ap)", "dpa/lnw"
  [/^\(?(?<marks>[A-Za-zÀ-ɏ]{2,9}(?:\/[A-Za-zÀ-ɏ]{2,9}){0,4})\)?$/, true, isSlashed],
]

/** "ndk hb/tö yyni n1 180652 Mrz 25" */
const slugLine =
  /^(?<marks>[a-zß-öø-ÿ]{2,6}(?:-[A-Za-zÀ-ɏ]+)?)(?: [a-zß-öø-ÿ]{1,5}(?:\/[a-zß-öø-ÿ]{1,5})*){1,4}(?: n\d)?(?: \d{6} [A-ZÀ-Þ][a-zß-öø-ÿ]{2,3} \d\d)?$/

/** "© dpa-infocom, dpa:241003-930-250123/1" */
const itemLine = /^(?:© ?)?(?:\S+, )?(?<marks>dpa):\d{6}-\d+-\d+\/\d+$/

/** The credit, slug or agency item number that ends a line, or undefined. `line` starts at `offset` of `text`. */
export function creditIn(text: string, offset: number, line: string): Credit | undefined {
  const slug = itemLine.exec(line) ?? (line.length < 60 ? slugLine.exec(line) : null)
  const stamp = slug ? agencyStamp(line) : undefined
  if (slug && (stamp || /\/| n\d\b/.test(line) || isKnownAgency(slug.groups?.marks ?? ''))) {
    return creditOf(text, offset, slug, offset + line.length, 'slug', stamp)
  }
  const from = Math.max(0, line.length - 90)
  for (const [form, whole, fits] of forms) {
    const found = whole && from > 0 ? null : form.exec(line.slice(from))
    if (!found || !fits(found.groups?.marks ?? '')) continue
    const date = dateIn(found[0])
    return creditOf(text, offset + from + found.index, found, offset + line.length, 'credit', date)
  }
  return undefined
}

function creditOf(
  text: string,
  start: number,
  found: RegExpExecArray,
  end: number,
  because: 'credit' | 'slug',
  date: WrittenDate | undefined,
): Credit {
  const written = found.groups?.marks ?? ''
  // "./ajx/jha/" are editors; elsewhere the first mark is the agency's
  const isEditors = found[0].startsWith('/') && !marksIn(written).some(isKnownAgency)
  const agency = isEditors ? undefined : agencyIn(written, start + found[0].indexOf(written))
  const published = date && publishedInText(text, start, date, because === 'slug' ? 'agency-stamp' : 'date-line')
  return {range: {start, end}, because, ...(agency && {agency}), ...(published && {published})}
}
