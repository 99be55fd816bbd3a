// Written by training/salience/main.ts from 26 annotated train stories; not edited by hand.
import type {Signs} from './salience.ts'

/** What each sign adds to or takes from the sum; at a sum of 0 an editor is as likely to note the claim as not. */
export const salienceWeights: Readonly<Record<keyof Signs, number>> = {
  matter: 0.82,
  length: 1.16,
  number: 0.31,
  date: 0.91,
  past: 0.58,
  planned: -0.23,
  negated: 0.1,
  hedged: -0.46,
  event: -0.4,
  only: 0.62,
  quoted: 0.62,
  'own-voice': -0.84,
  direct: -0.17,
  reported: -1.44,
  stance: 0.07,
  unnamed: 0.16,
  document: 1.04,
  person: -0.64,
  inner: 0.82,
  place: 1.38,
  late: 0.07,
  told: -1.41,
}

/** The sum of a claim without any sign. */
export const salienceBias = -4.59
