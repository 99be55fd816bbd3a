import type {Pos} from '../../document/doc.ts'
import {Def, Fin, Indef, Inf, Neg, Part1, Part2} from '../../document/morph.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'
import type {Choice} from '../clauses/finite-verbs.ts'
import {Origin} from './readings.ts'
import {relabel, stretch} from './repairs.ts'

const FINITE: ReadonlySet<string> = new Set(['VERB', 'AUX'])
const BASE: ReadonlySet<string> = new Set(['VERB', 'VERB.Inf'])
const BEFORE_HEAD: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])
const NOMINAL: ReadonlySet<string> = new Set([...NOUNS, 'ADJ', 'NUM'])
/** What may stand behind a verb: an object, a phrase, the end. */
const AFTER_VERB: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'ADV', 'PUNCT', 'PROPN', 'NUM', 'SCONJ'])

/** What grammar knows of words in small letters, where only names have a capital: each rule with its example. */
export function settleSmallWords(sentence: Choice[], rules: ClauseRules): void {
  for (const [i, {label, form, readings}] of sentence.entries()) {
    const [before, next] = [sentence[i - 1], sentence[i + 1]]
    const isSmall = /^\p{Ll}+$/u.test(form)
    // "ordered it to anchor near the port", "would escort convoys"
    if (isSmall && label !== 'VERB' && isInfinitive(sentence, i, rules)) asVerb(sentence, i, rules)
    else if (label === 'PROPN' && isSmall) {
      // "the maritime authority", "a ministry official": no name
      const attribute = NOUNS.has(next?.label ?? '') && readings.some(({pos, origin}) => pos === 'ADJ' && origin < Origin.guess)
      if (!(attribute && relabel(sentence, i, 'ADJ'))) relabel(sentence, i, 'NOUN')
    }
    // "on its register", "the move"
    else if (BASE.has(label) && before && opensNoun(before, rules) && isPlain(sentence[i]) && !NOMINAL.has(next?.label ?? ''))
      asNoun(sentence, i)
    // "the bridge stays shut": a sentence has a verb
    else if (label === 'NOUN' && isLostVerb(sentence, i)) relabel(sentence, i, 'VERB')
    // "was sailing under a flag"
    else if (label === 'NOUN' && readings.some(({morph}) => morph & Part1) && isLedByBe(sentence, i, rules))
      relabel(sentence, i, 'VERB')
    // "who could not speak publicly said further …"
    else if (label === 'VERB.Part' && isSaid(sentence, i, rules)) relabel(sentence, i, 'VERB')
    // "a ministry official said", "an official who left"
    else if (label === 'ADJ' && BEFORE_HEAD.has(before?.label ?? '') && leadsOn(next, rules)) relabel(sentence, i, 'NOUN')
  }
}

/** No participle. */
const isPlain = (choice: Choice | undefined): boolean => choice?.fitting.every(({morph}) => !(morph & (Part1 | Part2))) === true

/** A word that no table knows, uninflected, behind "to", a modal or "did not". */
function isInfinitive(sentence: readonly Choice[], at: number, rules: ClauseRules): boolean {
  const [before, own, next] = [sentence[at - 1], sentence[at], sentence[at + 1]]
  if (!before || !own?.readings.every(({origin, lemma}) => origin >= Origin.rule && lemma === own.form)) return false
  const lead = rules.negators.has(before.form.toLowerCase()) ? sentence[at - 2] : before
  const lemma = lead?.label.startsWith('AUX') ? lead.fitting[0]?.lemma : undefined
  if (lemma !== undefined && lemma !== rules.be && lemma !== rules.have) return true
  const attribute = own.readings.some(({pos, origin}) => pos === 'ADJ' && origin < Origin.guess)
  return before.form === rules.infinitiveMark && !attribute && AFTER_VERB.has(next?.label ?? 'PUNCT')
}

function asVerb(sentence: Choice[], at: number, rules: ClauseRules): void {
  force(sentence, at, 'VERB', Inf)
  if (sentence[at - 1]?.form === rules.infinitiveMark) relabel(sentence, at - 1, 'PART')
}

/** As a noun, also where the lexicon has the verb alone: "register". */
function asNoun(sentence: Choice[], at: number): void {
  if (!relabel(sentence, at, 'NOUN')) force(sentence, at, 'NOUN', 0)
}

function force(sentence: Choice[], at: number, pos: Pos, morph: number): void {
  const choice = sentence[at]
  if (!choice) return
  const reading = {lemma: choice.form.toLowerCase(), pos, morph, cells: 0, origin: Origin.guess, lowered: false}
  const label = morph === 0 ? pos : `${pos}.Inf`
  sentence[at] = {...choice, label, readings: [...choice.readings, reading], fitting: [reading]}
}

/** What follows a verb, and no noun. */
const BEHIND_VERB: ReadonlySet<string> = new Set(['ADJ', 'VERB.Part', 'ADV', 'DET', 'PRON', 'PROPN'])

/** It may be a finite verb, a noun with its article stands before it, and there is no other verb from pause to pause. */
function isLostVerb(sentence: readonly Choice[], at: number): boolean {
  const [article, noun, own, next] = [at - 2, at - 1, at, at + 1].map((i) => sentence[i])
  const fits =
    noun?.label === 'NOUN' && (article?.label === 'DET' || article?.label === 'ADJ') && BEHIND_VERB.has(next?.label ?? '')
  if (!fits || own?.readings.some(({pos, morph}) => pos === 'VERB' && morph & Fin) !== true) return false
  return !stretch(sentence, at).some(({label}) => FINITE.has(label))
}

/** "was sailing", "are not setting". */
function isLedByBe(sentence: readonly Choice[], at: number, rules: ClauseRules): boolean {
  let i = at - 1
  while (i > at - 3 && (sentence[i]?.label === 'ADV' || sentence[i]?.label === 'PART')) i--
  const choice = sentence[i]
  return choice?.label.startsWith('AUX') === true && choice.readings.some(({lemma}) => lemma === rules.be)
}

/** A verb of speech behind another verb, no auxiliary near: it begins anew. */
function isSaid(sentence: readonly Choice[], at: number, rules: ClauseRules): boolean {
  if (!rules.contentVerbs.has(sentence[at]?.fitting[0]?.lemma ?? '')) return false
  const before = sentence[sentence[at - 1]?.label === 'ADV' ? at - 2 : at - 1]?.label ?? ''
  return before.startsWith('VERB')
}

/** An article or possessive. */
const opensNoun = ({label, form, fitting}: Choice, rules: ClauseRules): boolean =>
  (label === 'DET' && fitting.some(({morph}) => morph & (Def | Indef | Neg))) || rules.genitiveArticles.has(form.toLowerCase())

/** A verb or "who": what stands before it is a noun. */
const leadsOn = (next: Choice | undefined, rules: ClauseRules): boolean =>
  next !== undefined && (FINITE.has(next.label) || (next.label === 'PRON' && rules.relativePronouns.has(next.form)))
