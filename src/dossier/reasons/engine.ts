import type {Reasons} from './reasons.ts'

/** Notes of the engine itself: what was asked for and could not be done. */
export const engineReasons: Reasons = {
  'left-out': {de: 'Nicht gelesen und ausgelassen: {}', en: 'Not read and left out: {}'},
  'english-first-version': {
    de: 'Englische Berichte werden in einer ersten Fassung gelesen: Namen, Sätze und Quellen können fehlen oder falsch zugeordnet sein.',
    en: 'English reports are read in a first version: names, clauses and sources may be missing or wrongly joined.',
  },
  'one-report-only': {
    de: 'Nur ein Bericht: Es gibt nichts zu vergleichen. Gezeigt wird, was er sagt und auf wessen Wort.',
    en: 'Only one report: there is nothing to compare. Shown is what it says and on whose word.',
  },
}
