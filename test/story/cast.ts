import type {Cast} from './claims-of.ts'

/** People and bodies of the test stories: all invented but for states. */
export const cast: Cast = {
  ohlsen: {names: ['Lena Ohlsen', 'Ohlsen'], memberOf: 'ministerium'},
  brandt: {names: ['Paul Brandt', 'Brandt'], memberOf: 'ministerium'},
  ministerium: {names: ['Umweltministerium'], kind: 'organisation'},
  reik: {names: ['Jonas Reik', 'Reik'], memberOf: 'verband'},
  verband: {names: ['Wasserverband Murtal', 'Wasserverband'], kind: 'organisation'},
  bote: {names: ['Murtaler Bote', 'Murtaler Boten'], kind: 'organisation', as: 'medium'},
  kurier: {names: ['Grenzkurier'], kind: 'organisation', as: 'medium'},
  beamte: {names: ['Beamte'], as: 'unnamed', nominal: true, plural: true},
  beamter: {names: ['Der Beamte'], as: 'unnamed', nominal: true, plural: false},
  gutachten: {names: ['Gutachten'], kind: 'thing', as: 'document'},
  berg: {names: ['Olga Berg', 'Berg', '!Stauseekönigin']},
  Murbach: {names: ['Murbach'], kind: 'place'},
  Talheim: {names: ['Talheim'], kind: 'place'},
  norwegen: {names: ['Norwegen', 'norwegische'], kind: 'state', country: 'NO'},
  oslo: {names: ['Oslo'], kind: 'place', metonymOf: 'NO', country: 'NO'},
  schweden: {names: ['Schweden'], kind: 'state', country: 'SE'},
}
