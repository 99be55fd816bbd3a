import {analysisReasons} from './analysis.ts'
import {claimsReasons} from './claims.ts'
import {engineReasons} from './engine.ts'
import type {Reasons, Sentence} from './reasons.ts'
import {reportReasons} from './report.ts'
import {storyReasons} from './story.ts'

const all: Reasons = {...reportReasons, ...analysisReasons, ...claimsReasons, ...storyReasons, ...engineReasons}

/** The key of a `because` or note: `konjunktiv-run` of `konjunktiv-run: Brandt`. */
export function reasonKey(because: string): string {
  const colon = because.indexOf(': ')
  return colon < 0 ? because : because.slice(0, colon)
}

/** The table's sentence for a key, or undefined where no room has one. */
export function reasonSentence(key: string): Sentence | undefined {
  return Object.hasOwn(all, key) ? all[key] : undefined
}

/** A `because` or note in words; a key without a sentence stands for itself. */
export function explain(because: string, language: 'de' | 'en'): string {
  const key = reasonKey(because)
  const sentence = reasonSentence(key)
  if (!sentence) return because
  return sentence[language].replaceAll('{}', because.slice(key.length + 2))
}
