/**
 * Moods that stand wrong in the development part of UD German GSD. All its subjunctives, imperatives and indicatives of a form that could
 * be another mood (406 of 1,178 finite verbs) were read in their sentences; what is truly open ("die USA wollten wissen" as somebody's words) was left as it stands.
 */
const SLIPS: readonly (readonly [treebank: string, read: string, words: string])[] = [
  // the first person, "ich" not written
  [
    'Sub',
    'Ind',
    `dev-s10 1 Habe, dev-s19 1 Habe, dev-s128 1 Habe, dev-s185 1 Habe, dev-s230 1 Habe, dev-s296 8 habe, dev-s370 7 werde, dev-s371 1 Habe`,
  ],
  // a call to the reader
  ['Ind', 'Imp', `dev-s57 1 Versuchen, dev-s72 1 Kaufen`],
  // advice: "should"
  ['Ind', 'Sub', `dev-s71 12 sollte, dev-s73 17 sollte, dev-s343 2 sollte, dev-s358 8 sollte, dev-s575 3 sollten`],
  // the first person, as the clause before it
  ['Sub', 'Ind', `dev-s77 15 habe, dev-s101 16 habe, dev-s102 10 habe, dev-s217 7 habe`],
  // the first person, "ich" stands there
  ['Sub', 'Ind', `dev-s97 18 unterhalte, dev-s179 15 kenne, dev-s326 14 nehme, dev-s331 11 habe`],
  // tells of the past
  ['Sub', 'Ind', `dev-s209 21 wollten, dev-s764 31 teilte`],
  // the first person, "ich" not written
  ['Imp', 'Ind', `dev-s296 1 Kenne`],
]

const read = new Map(
  SLIPS.flatMap(([treebank, mood, words]) => words.split(/,\s+/).map((word) => [`${word} ${treebank}`, mood] as const)),
)

/** The mood that a word of a treebank has when such slips are set right; undefined where there is none. */
export function moodAsRead(sentence: string, word: number, form: string, treebank: string): string | undefined {
  return read.get(`${sentence} ${word} ${form} ${treebank}`)
}
