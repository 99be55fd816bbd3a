import type {Reasons} from './reasons.ts'

/** Notes of the engine itself: what was asked for and could not be done. */
export const engineReasons: Reasons = {
  'left-out': {de: 'Nicht gelesen und ausgelassen: {}', en: 'Not read and left out: {}'},
  'one-report-only': {
    de: 'Nur ein Bericht: Es gibt nichts zu vergleichen. Gezeigt wird, was er sagt und auf wessen Wort.',
    en: 'Only one report: there is nothing to compare. Shown is what it says and on whose word.',
  },
}
