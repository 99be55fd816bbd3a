import {dateIn, publishedInText} from './dates.ts'
import {endsSentence, isRunning, type Line, wordCount} from './lines.ts'
import type {Furniture, When} from './report.ts'

/** Facts that lines above (or below) the text carry. */
export interface LineFacts {
  readonly because: string
  readonly authors?: readonly string[]
  readonly outlet?: string
  readonly published?: When
}

const person =
  "[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ’'.-]+(?: (?:von|van|de|der|den|zu|di|da|al|el|bin|[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ’'.-]*)){1,4}"
const people = `${person}(?:(?:, | und | and | & |,? sowie | / )${person}){0,6}`
const byline = new RegExp(
  `^(?:[Vv]on(?: unser(?:em|er|en) \\S+)?|Text|Text von|Ein(?:e)? (?:Analyse|Kommentar|Gastbeitrag|Reportage|Bericht|Interview) von|By|Words by|Author|Autor(?:in)?|Autor:innen|Autoren|Geschrieben von|Verfasst von|Written by|Story by):? (?<names>${people})(?:,? (?:in )?[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ ,/-]{1,60}| \\(.{2,30}\\))?(?: ?[|·•,–-] ?(?<rest>.{0,60}))?\\.?$`,
  'u',
)
const dateLabel =
  /^(?:(?:Zuletzt )?(?:aktualisiert|geändert)|Stand|Update|Updated|Last updated|Veröffentlicht|Erstellt|Erschienen|Datum|Published|Posted|Online seit|Publiziert|First published|Date)\b(?: am| on| at| vom| um)?:? /i
const weekday =
  '(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[.,]*,? ?(?:den |der |vom )?)?'
const outletName = /^(?:Der |Die |Das |The )?[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ&.’'-]*(?:[ -][A-Za-zÀ-ÖØ-öø-ɏ&.’'-]+){0,4}$/
const outletWord =
  /(?:portal|blick|spotter|ticker|watch|monitor|wire|review|agentur|blog|insider|kompass|sender|welle|zeitung|blatt|kurier|anzeiger|nachrichten|rundschau|post|presse|allgemeine|bote|echo|merkur|spiegel|stern|tageszeitung|volksstimme|freie presse|abendblatt|morgenpost|times|post|herald|courier|gazette|journal|tribune|chronicle|guardian|telegraph|observer|news|mail|express|mirror|standard|rundfunk|funk|radio|tv|online|magazin)\b/i

/** "SanktionsMonitor": no town is written so. */
const camelCase = /\p{Ll}\p{Lu}/u
const isOutlet = (name: string): boolean => outletName.test(name) && (outletWord.test(name) || camelCase.test(name))

/** "Stuttgart, 13. Februar 2025 (Rundfunk Neckar)": the outlet in brackets behind the date. */
function outletBehind(rest: string): string | undefined {
  const name = /^[ ,]*\((?<name>[^()]{3,40})\)\s*$/.exec(rest)?.groups?.name
  return name && isOutlet(name) ? name : undefined
}

/** A byline, a date line, or an outlet's line ("Weser-Zeitung, Dienstag, 18. März 2025"), or undefined. */
export function factsOf(text: string, line: Line): LineFacts | undefined {
  if (line.text.length > 200) return undefined
  const by = byline.exec(line.text)
  const date = dateIn(line.text)
  const published = (because: string) => date && publishedInText(text, line.start, date, because)
  if (by) {
    const when = published('date-line')
    return {because: 'byline', authors: namesIn(by.groups?.names ?? ''), ...(when && {published: when})}
  }
  if (!date || endsSentence(line.text.replace(/\.$/, ''))) return undefined
  const label = dateLabel.test(line.text)
  const before = line.text.slice(0, date.start).replace(dateLabel, '')
  const name = before.replace(new RegExp(`${weekday}$`, 'i'), '').replace(/[\s,|·•–-]+$/, '')
  const when = published(label ? 'date-label' : 'date-line')
  const rest = line.text.slice(date.end)
  const behind = outletBehind(rest)
  if (when && behind) return {because: 'date', published: when, outlet: behind}
  if (!when || !isDateTail(rest)) return undefined
  if (name === '') return {because: 'date', published: when}
  if (isOutlet(name)) return {because: 'date', published: when, outlet: name}
  return label || (wordCount(name) <= 3 && /^[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ]/.test(name)) ? {because: 'date', published: when} : undefined
}

/** Behind the date of a date line: a time of day, a byline, "| Lesezeit …", nothing much. */
const isDateTail = (rest: string) =>
  /^(?:[,|·•–\s-]|(?:um|at|ab)\b|\d{1,2}[:.]\d\d|Uhr|MESZ|MEZ|CES?T|GMT|UTC|BST|EDT|EST|[ap]\.?m\.?)*(?:[|·•,] ?.{0,60})?$/i.test(
    rest,
  )

export const namesIn = (list: string): readonly string[] =>
  list
    .split(/, | und | and | & |,? sowie | \/ /)
    .map((name) => name.trim())
    .filter(Boolean)

const town = "[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ][A-Za-zÀ-ÖØ-öø-ɏ’'-]+(?: (?:am|an der|de|in|[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ])[A-Za-zÀ-ÖØ-öø-ɏ’'-]*){0,2}"
const bareByline = new RegExp(`^(?:(?<names>${person}), ${town}|${town}, (?<names>${person}))$`, 'u')

/** A writer with no more than a town: "Regula Muster, Kapstadt". Such a line is one only between headline and text: at the end it signs a letter. */
export function bareBylineOf({text}: Line): LineFacts | undefined {
  const names = text.length < 60 && !/\d/.test(text) ? bareByline.exec(text)?.groups?.names : undefined
  return names ? {because: 'byline', authors: [names]} : undefined
}

const closing =
  /^(?:Ihre?|Euer|Eure|Deine?|Der Vorstand|Die Redaktion|Für (?:den|die|das)|Im Namen) [^.!?:;]{2,70}$|^(?:Der Vorstand|Die Redaktion)$/u

/** The lines with which a letter ends ("Eure Tarifkommission", a name, an office): at most four, short, none a sentence. */
export function signatureOf(lines: readonly Line[]): readonly Furniture[] {
  const foot = lines.slice(Math.max(1, lines.length - 4))
  const at = foot.findIndex(({text}) => closing.test(text))
  const signed = at < 0 ? [] : foot.slice(at)
  return signed.every(({text}) => text.length < 90 && !endsSentence(text))
    ? signed.map((line) => asFurniture(line, 'letter'))
    : []
}

/** Index of the headline among the first lines, or -1; the line before it may be its kicker. */
export function findHeadline(
  lines: readonly Line[],
  skip: (line: Line) => boolean,
  all: readonly Line[],
): {readonly headline: number; readonly kicker: number} {
  const none = {headline: -1, kicker: -1}
  const first = lines.findIndex((line) => !skip(line))
  const line = lines[first]
  if (!line || !(looksLikeHeadline(line) || isKickerWord(line.text)) || !all.some((l, i) => i > first && isRunning(l.text)))
    return none
  const next = lines[first + 1]
  const isKicker = next && !skip(next) && mayBeKicker(line, next) && looksLikeHeadline(next) && wordCount(next.text) >= 4
  if (isKicker) return {headline: first + 1, kicker: first}
  return looksLikeHeadline(line) ? {headline: first, kicker: -1} : none
}

// Up to three words right above a longer line, or one or two words apart from it: a short headline has more or a mark at its end.
function mayBeKicker(line: Line, next: Line): boolean {
  const words = wordCount(line.text)
  return (
    !/[!?“”"«»–]/.test(line.text) &&
    next.text.length < 120 &&
    words <= (next.afterBlank ? 2 : 3) &&
    wordCount(next.text) >= 2 * words
  )
}

const isKickerWord = (text: string) => /^[A-ZÀ-ÖØ-ÞĆČŁŚŠŹŻŽ\d][A-Za-zÀ-ÖØ-öø-ɏ\d-]+:?$/.test(text)

// A full stop ends a sentence, and a report may start at once with its first sentence: then there is no headline to be had.
function looksLikeHeadline(line: Line): boolean {
  const text = line.text
  // a whole quotation above the text, even with its stop: „Ich habe es gelesen. Aber nicht verstanden.“
  if (line.beforeBlank && text.length <= 110 && /^[„“"»«][^„“”"»«]+[“”"»«]$/.test(text)) return wordCount(text) >= 2
  if (text.length > 220 || wordCount(text) < 2 || /[.,;:][”“"«»’')\]]*$/.test(text.replace(/(?:\.\.\.|…)$/, ''))) return false
  return !endsSentence(text) || text.length <= 160
}

/** Lines above the first running sentence. */
export function headEnd(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => isRunning(line.text))
  return first < 0 ? lines.length : first
}

export const asFurniture = (line: Line, because: string): Furniture => ({start: line.start, end: line.end, because})
