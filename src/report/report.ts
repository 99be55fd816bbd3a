/** Text positions: UTF-16 code units of `Report.text`, half-open. Never token numbers. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Languages that the engine can read. */
export type LanguageCode = 'de' | 'en'

export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'vague'

/**
 * A time as a closed interval. `from` and `to` are ISO 8601 (date, or date and time with offset), either may be open.
 * `anchored` says on what a relative time rests: on the text alone, on the publication time, on an inference, or on nothing.
 */
export interface When {
  readonly range?: TextRange
  readonly text: string
  readonly from?: string
  readonly to?: string
  readonly grain: Grain
  readonly anchored: 'text' | 'published' | 'inferred' | 'open'
  readonly because?: string
  /** TIMEX3 value; what is not known is X: `XXXX-09`, `XXXX-WXX-1`, `P3W`, `PAST_REF`. */
  readonly value?: string
  /** Where in the period: "Mitte August" is `XXXX-08`, `mid`. */
  readonly part?: 'start' | 'mid' | 'end'
  /** `since`, `until`, `before`, `after`: the words name one end of the interval only. */
  readonly bound?: 'since' | 'until' | 'before' | 'after'
  /** Where it lies as seen from the publication, where words or tense say so though the calendar does not. */
  readonly relation?: 'past' | 'present' | 'future'
  /** Distance from the publication in whole calendar units, for a relative time that no date anchors: last week is week −1. */
  readonly offset?: {readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly low: number; readonly high: number}
}

/** A stretch of the text that is no part of the report; `because` is a reason key such as `menu`, `comments`, `teaser`. */
export interface Furniture extends TextRange {
  readonly because: string
  /** Where the stretch is plainly in another language than the report: "Leave a Reply" under a German text. */
  readonly language?: LanguageCode
}

/** Where a stretch of the text came from in an HTML page: a CSS path to the element. */
export interface PageOrigin extends TextRange {
  readonly path: string
}

/**
 * One publication by one outlet. `text` is NFC without soft hyphens and holds everything that was read, furniture
 * included; whatever the input does not carry is absent, never guessed.
 */
export interface Report {
  readonly id: string
  readonly file?: string
  readonly url?: string
  readonly title?: string
  readonly outlet?: string
  readonly authors?: readonly string[]
  readonly published?: When
  /** Agency whose mark the report carries in dateline, slug or credit line, as written there. */
  readonly agency?: {readonly name: string; readonly range: TextRange}
  readonly language: LanguageCode
  readonly text: string
  readonly sha256: string
  readonly headline?: TextRange
  /** "Hamburg (xyz) - " before the first sentence: known, but no part of a sentence. */
  readonly dateline?: TextRange
  readonly furniture: readonly Furniture[]
  readonly origins?: readonly PageOrigin[]
  /** Degradations, each a note key or `key: value` (see dossier/reasons.ts). */
  readonly notes: readonly string[]
}
