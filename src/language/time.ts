/** Units in which time is counted. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** Parts of the day by their TIMEX3 names: morning, forenoon, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'FN' | 'MI' | 'AF' | 'EV' | 'NI'

/**
 * What words of time say, before a calendar is asked. A word, a rule and a whole expression all carry such a record;
 * an expression's is the sum of its parts'.
 */
export interface Sense {
  /** A number that its place in a rule gives a name: `ord:day` makes it the day. */
  readonly n?: number
  /** An amount: of units, or of anything. `some`: more than one, not said how many. */
  readonly low?: number
  readonly high?: number
  readonly some?: true
  /** The amount is no exact one: "rund", "mehr als", "weniger als". */
  readonly vague?: 'about' | 'more' | 'less'
  readonly unit?: TimeUnit
  readonly year?: number
  /** Last year of "2023/24". */
  readonly yearEnd?: number
  readonly month?: number
  readonly day?: number
  /** 1 is Monday. */
  readonly weekday?: number
  readonly quarter?: number
  readonly half?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  /** 199 is the 1990s. */
  readonly decade?: number
  /** 20 is the twentieth century. */
  readonly century?: number
  readonly hour?: number
  readonly minute?: number
  /** Minutes or hours to be added: "viertel vor drei", "halb drei". */
  readonly shiftMinutes?: number
  readonly daypart?: DayPart
  /** "Nacht zu Dienstag": the night that ends on the day. */
  readonly nightTo?: true
  readonly part?: 'start' | 'mid' | 'end'
  /** Units back (−1: last, Vor-) or on (1: next); 0: this. */
  readonly shift?: number
  /** Counted from the time last mentioned, not from the publication: Vortag, Folgejahr. */
  readonly from?: 'mentioned'
  /** "Ende des Jahres": of the year that is being told of, which need not be the publication's. */
  readonly told?: true
  /** The n-th of something within the period: "am dritten Mittwoch im Oktober". */
  readonly nth?: number
  /** Date in the year `MM-DD`, days from Easter Sunday `E-2`, n-th Sunday before Christmas `A1`. */
  readonly holiday?: string
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  /** An amount as distance (ago, in) or as span (the last, since). */
  readonly distance?: 'ago' | 'ahead' | 'last' | 'next' | 'since' | 'later' | 'earlier'
  readonly bound?: 'since' | 'until' | 'before' | 'after'
  /** Comes back: every, -ly. */
  readonly every?: true
  /** The 24-hour clock is not meant: "3 Uhr nachmittags", "5 pm". */
  readonly half12?: 'am' | 'pm'
  readonly type?: 'date' | 'time' | 'duration' | 'set'
}

/** One thing that a word form can mean; `class` is its place in the rules' patterns. */
export interface TimeWord extends Sense {
  readonly class: string
}

/**
 * `[category, pattern, sense, example]`. The pattern is a row of word classes: `month`, `ord:day` (its number is the
 * day), `'des'` (the word itself), `@period` (another category), `a|b`, `x?`, `_x` (no space before it), `[im|seit]` first of all
 * (one of these words stands before and is no part of it); `<` and `>`
 * mark what TimeML would mark where that is not the whole. The categories `date`, `time`, `duration`, `set`, `bound`
 * (one end of an interval) and `skip` (looks like time and is none) stand by themselves; others are parts of patterns.
 * Computed classes: `num` (any number), `dom` (1 to 31), `mon` (1 to 12), `hour` (0 to 24), `min` (two digits below 60),
 * `year` (four digits, read as a year), `two` (two digits).
 */
export type TimeRule = readonly [category: string, pattern: string, sense: Sense, example: string]

/** How a language speaks of time and number. */
export interface TimeRules {
  /** Lower-case form → what it can mean. */
  readonly words: ReadonlyMap<string, readonly TimeWord[]>
  /** What words mean that no table lists: compounds, numbers written as one word. */
  readonly derive: (form: string) => readonly TimeWord[]
  readonly rules: readonly TimeRule[]
  /** Forms after which, or before which, a bare four-digit number is a year; words that make it something else. */
  readonly yearBefore: ReadonlySet<string>
  readonly yearAfter: ReadonlySet<string>
  readonly noYearBefore: ReadonlySet<string>
  readonly noYearAfter: ReadonlySet<string>
  /** Finite forms and adverbs that set their clause in the past or the future. */
  readonly past: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  /** Words before a day that set it ahead: "kündigte es für Montag an". */
  readonly ahead: ReadonlySet<string>
  /** Present auxiliaries that with a participle in their clause tell the past, and how a participle looks. */
  readonly perfect: ReadonlySet<string>
  readonly participle: RegExp
  /** Words between the members of a row of days or times ("am 3., 4. und 5. Mai"), and those that make it a range. */
  readonly joiners: ReadonlySet<string>
  readonly rangeJoiners: ReadonlySet<string>
  /** What may stand before a range, and what then joins it: "zwischen" … "und". */
  readonly rangeOpeners: ReadonlyMap<string, ReadonlySet<string>>
  readonly numbers: NumberRules
}

/** How a language writes numbers and hedges them. */
export interface NumberRules {
  /** "zweiundzwanzig" → 22; null for what is no number word. */
  readonly word: (form: string) => number | null
  /** "Millionen", "Mio." → factor; "Prozent" is a unit and not here. */
  readonly scales: ReadonlyMap<string, number>
  /** "Dutzend" → 12; "Hunderte" → a number of unsaid count, low end only. */
  readonly collectives: ReadonlyMap<string, {readonly low: number; readonly high: number | null}>
  readonly decimal: ',' | '.'
  readonly group: readonly string[]
  /** Hedge words before a number, several words with spaces: "mehr als". */
  readonly hedges: ReadonlyMap<string, 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly' | 'between'>
  /** Hedges that are prepositions too ("über", "unter"). */
  readonly alsoPrepositions: ReadonlySet<string>
  /** Words between a number and what it is a part of: "900 of the modules". */
  readonly partitive?: ReadonlySet<string>
  /** Words that join two ends of a range, and the word that opens one ("zwischen", "von"). */
  readonly to: ReadonlySet<string>
  readonly between: ReadonlyMap<string, ReadonlySet<string>>
  /** Units that are written with a sign or abbreviation: "€" → "Euro", "km" → "Kilometer". */
  readonly units: ReadonlyMap<string, string>
  /** Fractions before a scale or unit: "halbe" → .5. */
  readonly fractions: ReadonlyMap<string, number>
}
