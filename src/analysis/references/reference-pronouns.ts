import type {EntityKind, Phrase} from '../../document/doc.ts'
import {Plur, Sing} from '../../document/morph.ts'
import type {Gender, PronounForm} from '../../language/names.ts'
import type {EntityDraft} from './entity-table.ts'
import type {ReferenceDoc} from './reference-doc.ts'
import type {Recents} from './reference-search.ts'

const OWNERS: readonly EntityKind[] = ['person', 'organisation', 'state', 'place', 'thing']
const ACTORS: readonly EntityKind[] = ['person', 'organisation', 'state', 'thing']

/** Whom a pronoun means, by gender, number, part in the clause and nearness; undefined where nobody fits. */
export function resolvePronoun(read: ReferenceDoc, recents: Recents, at: number): EntityDraft | undefined {
  const form = formAt(read, at)
  if (!form) return undefined
  if (form.kind === 'demonstrative') return lastNamed(read, recents, at, form)
  const plural = numberOf(read, at, form)
  if (form.neuter && !form.masculine && !form.feminine && !isMeantEs(read, at)) return undefined
  const genders: Gender[] = [
    ...(form.masculine ? (['masculine'] as const) : []),
    ...(form.feminine ? (['feminine'] as const) : []),
    ...(form.neuter ? (['neuter'] as const) : []),
  ]
  const subject = read.subject[at] === 1
  const clause = read.clause[at]!
  const speaker = form.kind === 'personal' && read.isSpeaker({from: at, to: at + 1})
  const found = recents.find({
    at,
    kinds: form.kind === 'possessive' ? OWNERS : ACTORS,
    speaker,
    genders,
    plural,
    reach: form.kind === 'possessive' ? 1 : 2,
    subject,
    ...(!subject && form.kind === 'personal' && {notSubjectOf: clause}),
  })
  return found
}

/** The pronoun's row of the table, where the token is used as one. */
function formAt(read: ReferenceDoc, at: number): PronounForm | undefined {
  const word = read.word(at)
  const lower = word.toLowerCase()
  const form = read.rules.pronouns.get(lower)
  if (!form || (form.kind === 'demonstrative' && !standsAlone(read, at, lower))) return undefined
  const capital = word !== lower
  const begins = capital && isSentenceStart(read, at)
  // "Sie", "Ihr" with a capital inside a sentence address the reader
  if (capital && !begins) return undefined
  if (form.kind === 'possessive' && (read.pos(at) === 'AUX' || read.pos(at) === 'VERB')) return undefined
  return form
}

/** "Dieser", "sagte dieser": the subject, without a noun; not "diese Woche", "dessen Frau". */
const standsAlone = (read: ReferenceDoc, at: number, lower: string): boolean =>
  read.rules.demonstratives.has(lower) && read.subject[at] === 1 && read.phraseOfHead[at]! < 0

/** "Er ernannte den Anwalt. Dieser …": somebody spoken of last, rather no subject. */
function lastNamed(read: ReferenceDoc, recents: Recents, at: number, form: PronounForm): EntityDraft | undefined {
  return recents.find({
    at,
    kinds: ACTORS,
    genders: form.masculine ? ['masculine'] : form.feminine ? ['feminine'] : [],
    plural: numberOf(read, at, {...form, kind: 'personal'}),
    reach: 1,
    subject: false,
    last: true,
  })
}

function isSentenceStart(read: ReferenceDoc, at: number): boolean {
  const from = read.doc.sentences[read.sentence[at]!]!
  for (let i = from; i < at; i++)
    if (/[\p{L}\p{N}]/u.test(read.word(i)) && !(read.quote[at] !== 0 && read.quote[i] !== read.quote[at])) return false
  return true
}

/** "sie" and "ihre" are one woman or many: the verb decides for a subject; else both stay open. */
function numberOf(read: ReferenceDoc, at: number, form: PronounForm): boolean | undefined {
  if (!form.plural) return false
  if (!form.feminine) return true
  const clause = read.clauseAt(at)
  const finite = clause?.predicate?.finite
  if (form.kind === 'personal' && read.subject[at] === 1 && finite !== null && finite !== undefined) {
    const number = read.morph(finite) & (Sing | Plur)
    if (number === Sing) return false
    if (number === Plur) return true
  }
  return undefined
}

/** "es" means somebody only as a subject whose verb is not one that says "es" of nobody. */
function isMeantEs(read: ReferenceDoc, at: number): boolean {
  const clause = read.clauseAt(at)
  if (!clause?.predicate || read.subject[at] !== 1) return false
  if (clause.predicate.voice !== 'active') return false
  return !read.rules.emptySubjectVerbs.has(clause.predicate.lemma)
}

/** The phrase that a relative pronoun takes up: by the pronoun's token. */
export function relativeAntecedents(read: ReferenceDoc): Map<number, Phrase> {
  const phrases = new Map<number, Phrase>()
  for (const {kind, from, to, antecedent} of read.doc.clauses) {
    if (kind !== 'relative' || !antecedent) continue
    for (let at = from; at < Math.min(to, from + 3); at++)
      if (read.pos(at) === 'PRON' || read.pos(at) === 'DET') {
        phrases.set(at, antecedent)
        break
      }
  }
  return phrases
}
