import type {Finding} from '../story/story.ts'
import type {Sentence} from './reasons/reasons.ts'

/** The finding's sentence in German and English: a fixed template filled from `detail`. */
export function findingText(finding: Finding): Sentence {
  return {de: finding.kind, en: finding.kind}
}
