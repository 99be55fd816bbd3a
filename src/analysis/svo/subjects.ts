import type {Phrase} from '../../document/doc.ts'
import {Fin, Nom} from '../../document/morph.ts'
import type {Draft} from './draft.ts'
import {phraseOpenedBy} from './openers.ts'
import type {VerbGroup} from './verbs.ts'
import type {SvoView} from './view.ts'

const CLOSING = /^(?:”|»|’’|'')$/u

/** The nearest noun phrase without preposition between the opener, or the verb before, and the verb. */
export function subjectOf(view: SvoView, draft: Draft, tops: readonly Phrase[], region: number): Phrase | null {
  const {group, opener} = draft
  const opened = opener >= 0 ? phraseOpenedBy(opener, group, tops) : undefined
  if (opened) {
    const {preposition: _preposition, ...plain} = opened
    return {...plain, kind: 'np', from: opened.core.from, cases: Nom}
  }
  const from = Math.max(region, opener)
  const fitting = tops.filter(
    (p) => p.preposition === undefined && p.from >= from && p.to <= group.from && !isClosedBetween(view, p.to, group.from),
  )
  const plain = fitting.filter((p) => !view.timed[p.head])
  return plain.at(-1) ?? fitting.at(-1) ?? null
}

/** A quotation ends here: what stands in it is not the subject of the verb behind it. */
function isClosedBetween(view: SvoView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = view.lower(i)
    if (CLOSING.test(form) || (form === '"' && /^[,.?!]$/.test(view.lower(i - 1)))) return true
  }
  return false
}

/** "…, said Anna Weber, a doctor": who speaks stands behind the verb, with no verb of his own. */
export function invertedSubject(view: SvoView, group: VerbGroup, tops: readonly Phrase[]): Phrase | null {
  const before = view.lower(group.from - 1)
  if (before !== ',' && before !== '"' && !CLOSING.test(before)) return null
  const word = view.language.reporting.verbs.get(group.predicate.lemma)
  // "its director, Petra Lund, told the paper": who stands behind is spoken to, and who is named twice before it speaks
  if (!word?.frames.has('direct') || word.addressee === 'accusative') return null
  if (tops.some((p) => p.to === group.from - 1 && p.appositions.length > 0)) return null
  const phrase = tops.find((p) => p.from === group.to)
  if (!phrase || phrase.preposition !== undefined || view.timed[phrase.head] || !canBeSpeaker(view, phrase)) return null
  let next = phrase.to
  while (view.pos(next) === 'ADV') next++
  const isVerb = /^(?:VERB|AUX)$/.test(view.pos(next)) && view.may(next, Fin)
  return isVerb ? null : phrase
}

function canBeSpeaker(view: SvoView, {kind, head}: Phrase): boolean {
  if (kind === 'pronoun') return view.rules.subjectPronouns.has(view.lower(head))
  const {offices, bodies, unnamedSources, mediaNouns} = view.language.reporting
  const lemma = view.lemma(head)
  const known = [offices, bodies, unnamedSources, mediaNouns].some((nouns) => nouns.has(lemma))
  return known || view.pos(head) === 'PROPN' || view.rules.personNoun.test(lemma)
}

/**
 * "said the bridge was safe", "said that …": the verb's own content follows it. Not behind a comma ("said, adding"), nor as a clause
 * of another kind ("said as he left").
 */
export function hasContentBehind(view: SvoView, group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next?.kind !== 'finite') return false
  const {rules} = view
  for (let i = group.to; i < next.from; i++) {
    const word = view.lower(i)
    if (/^[,;:]$/.test(word) || CLOSING.test(word)) return false
    if (rules.subordinators.get(word) === 'adverbial' || rules.coordinators.has(word)) return false
    if (rules.relativePronouns.has(word) && rules.subordinators.get(word) !== 'content') return false
  }
  return true
}
