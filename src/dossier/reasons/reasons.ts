/** A fixed sentence in both languages of the screens. */
export interface Sentence {
  readonly de: string
  readonly en: string
}

export type Reasons = Readonly<Record<string, Sentence>>
