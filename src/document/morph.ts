/**
 * Morphology as a bit mask: every bit that is set is a reading still possible; one bit of a group means decided,
 * none that the feature does not apply. Groups follow Universal Dependencies' features.
 */
export const Nom = 1 << 0,
  Gen = 1 << 1,
  Dat = 1 << 2,
  Acc = 1 << 3
export const Sing = 1 << 4,
  Plur = 1 << 5
export const Masc = 1 << 6,
  Fem = 1 << 7,
  Neut = 1 << 8
export const P1 = 1 << 9,
  P2 = 1 << 10,
  P3 = 1 << 11
/** Mood of a finite verb; the subjunctive is kept apart by stem: Konjunktiv I (sage) and II (sagte, käme). */
export const Ind = 1 << 12,
  Sub1 = 1 << 13,
  Sub2 = 1 << 14,
  Imp = 1 << 15
export const Pres = 1 << 16,
  Past = 1 << 17
/** Form of a verb: finite, infinitive, infinitive with zu inside (mitzuteilen), participle I and II. */
export const Fin = 1 << 18,
  Inf = 1 << 19,
  ZuInf = 1 << 20,
  Part1 = 1 << 21,
  Part2 = 1 << 22
export const Cmp = 1 << 23,
  Sup = 1 << 24
/** Definite article or pronoun-like determiner; indefinite article; negative (kein, nicht). */
export const Def = 1 << 25,
  Indef = 1 << 26,
  Neg = 1 << 27

export const CASES = Nom | Gen | Dat | Acc
export const NUMBERS = Sing | Plur
export const GENDERS = Masc | Fem | Neut
export const PERSONS = P1 | P2 | P3
export const MOODS = Ind | Sub1 | Sub2 | Imp
export const TENSES = Pres | Past
