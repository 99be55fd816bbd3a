import type {Dependent, Phrase, Role} from '../../document/doc.ts'
import {Acc, CASES, Dat, Gen, Nom, P1, P2, Plur, Sing} from '../../document/morph.ts'
import type {WordView} from '../words/word-view.ts'
import {type Agreement, cellsOfCases, numbersOf} from './phrase-cells.ts'
import type {TopPhrases} from './stretch.ts'

/** What stands in one clause, for finding the roles of its phrases. */
export interface Scene {
  readonly phrases: readonly Phrase[]
  readonly finite: number
  /** Lemma of the content verb without and with its particle. */
  readonly lemma: string
  readonly voice: 'active' | 'passive' | 'state'
  readonly verbLast: boolean
  readonly nonFinite: boolean
  readonly agreement: Agreement
  readonly verbless: boolean
  readonly opener: number
  /** From here on, behind a comma, nothing is an argument of the verb any more. */
  readonly loose: number
  /** The clause's own tokens, and which tokens stand in phrases. */
  readonly own: readonly number[]
  readonly covered: TopPhrases
  /** The relative pronoun's phrase, and the number bits of what it refers to. */
  readonly relative?: Phrase | undefined
  readonly relativeNumber?: number
  readonly isTime: (phrase: Phrase) => boolean
  readonly isPerson: (phrase: Phrase) => boolean
}

/** True where phrase and finite verb may agree in number and person. */
function agrees(view: WordView, agreement: Agreement, phrase: Phrase, finite: number): boolean {
  const verb = view.morph(finite)
  if (phrase.kind === 'pronoun' && phrase.members.length === 0) {
    const person = view.morph(phrase.head) & (P1 | P2)
    const verbPersons = verb & (P1 | P2 | (1 << 11))
    if (verbPersons && (verbPersons & (1 << 11)) === 0 && !person) return false
    if (verbPersons && person && !(verbPersons & person)) return false
    if (verbPersons === 1 << 11 && person) return false
  } else {
    const verbPersons = verb & (P1 | P2 | (1 << 11))
    if (verbPersons && (verbPersons & (1 << 11)) === 0) return false
  }
  const number = numberOf(view, agreement, phrase)
  const verbNumber = verb & (Sing | Plur)
  return !verbNumber || !number || (verbNumber & number) !== 0
}

export function numberOf(view: WordView, agreement: Agreement, phrase: Phrase): number {
  if (phrase.members.length > 1) return Plur | Sing
  if (phrase.kind === 'pronoun') return view.morph(phrase.head) & (Sing | Plur)
  const plainName = view.pos(phrase.head) === 'PROPN' && view.pos(phrase.core.from) === 'PROPN'
  if (plainName && !(view.morph(phrase.head) & Plur)) return Sing
  const number = numbersOf(agreement.core(phrase.core, phrase.head) & cellsOfCases(Nom))
  // "eine Gruppe Soldaten", "die Hälfte der Leute": the verb may follow the sense.
  if (view.rules.measureNouns.has(view.lemma(phrase.head).toLowerCase())) return number | Plur
  return number
}

/** How well a phrase serves as subject; -1 where it cannot. */
function subjectScore(view: WordView, scene: Scene, phrase: Phrase, order: number): number {
  if (phrase.kind === 'pp') return -1
  const word = view.lower(phrase.head)
  if (view.rules.objectPronouns.has(word) && phrase.kind === 'pronoun') return -1
  const sure = view.rules.subjectPronouns.has(word)
  let score = 13 - 1.5 * Math.min(order, 4)
  if (!(phrase.cases & Nom)) score -= sure ? 0 : obliqueForm(view, phrase) ? 20 : 9
  if (phrase === scene.relative && !relativeAgrees(view, scene)) score -= 10
  if (scene.finite >= 0 && !agrees(view, scene.agreement, phrase, scene.finite)) score -= sure ? 0 : 10
  const copula = view.rules.copulas.has(scene.lemma)
  if (phrase.cases === Nom) score += copula ? 1 : 6
  if (!scene.verbLast && phrase.to <= scene.finite) score += 2.5
  if (sure) score += 8
  if (scene.isTime(phrase)) score -= 12
  if (isCompared(view, scene, phrase)) score -= 12
  if (!copula && scene.voice === 'active' && view.rules.measureNouns.has(view.lemma(phrase.head).toLowerCase())) score -= 3
  if (scene.isPerson(phrase) && !copula) score += 1.5
  if (view.rules.expletive === word) score -= view.rules.impersonal.has(scene.lemma) ? -8 : 3
  else if (view.rules.weakSubjects.has(word)) score -= 3
  // Directly behind the finite verb of a main clause stands the subject, if not before it.
  if (!scene.verbLast && !copula && phrase.from === scene.finite + 1) score += 0.8
  return score
}

/** An article that no nominative has: "den", "einem", "des". */
function obliqueForm(view: WordView, phrase: Phrase): boolean {
  for (let i = phrase.core.from; i <= phrase.head; i++)
    if (view.pos(i) === 'DET') return view.rules.obliqueArticle.test(view.lower(i))
  return phrase.kind === 'pronoun' || phrase.cases === Dat
}

/** A relative pronoun has the number of the phrase before it: "die Genossen, die er anspricht". */
function relativeAgrees(view: WordView, scene: Scene): boolean {
  const number = scene.relativeNumber ?? 0
  const verb = scene.finite >= 0 ? view.morph(scene.finite) & (Sing | Plur) : 0
  return !number || !verb || (number & verb) !== 0
}

/** The subject among the phrases of a clause. */
export function findSubject(view: WordView, scene: Scene): Phrase | null {
  let best: Phrase | null = null
  let bestScore = 3
  scene.phrases.forEach((phrase, order) => {
    const score = subjectScore(view, scene, phrase, order)
    if (score > bestScore) {
      best = phrase
      bestScore = score
    }
  })
  return best
}

/** The roles of all phrases but the subject. */
export function findDependents(view: WordView, scene: Scene, subject: Phrase | null): Dependent[] {
  const dependents: Dependent[] = []
  let objects = 0
  for (const phrase of scene.phrases) {
    if (phrase === subject) continue
    const role = roleOf(view, scene, phrase, subject, objects)
    if (!role) continue
    if (role === 'obj') objects++
    dependents.push({role, phrase})
  }
  const adjective = predicativeAdjective(view, scene)
  if (adjective && !dependents.some(({role}) => role === 'predicative')) dependents.push({role: 'predicative', phrase: adjective})
  return dependents
}

/** "Die Briefe seien eher oberflächlich": the adjective with its adverbs, held as a phrase. */
function predicativeAdjective(view: WordView, scene: Scene): Phrase | null {
  if (!view.rules.copulas.has(scene.lemma) || scene.voice !== 'active') return null
  for (let k = scene.own.length - 1; k >= 0; k--) {
    const head = scene.own[k]!
    if (view.pos(head) !== 'ADJ' || scene.covered.endAround(head) || !isPredicative(view, scene, head)) continue
    let first = k
    while (first > 0 && scene.own[first - 1] === scene.own[first]! - 1 && view.pos(scene.own[first - 1]!) === 'ADV') first--
    const range = {from: scene.own[first]!, to: head + 1}
    return {kind: 'np', ...range, head, core: range, cases: Nom, appositions: [], members: []}
  }
  return null
}

function isPredicative(view: WordView, scene: Scene, at: number): boolean {
  return at !== scene.finite && !/^(?:NOUN|PROPN|ADJ)$/.test(view.pos(at + 1))
}

function isReflexive(view: WordView, scene: Scene): boolean {
  return scene.phrases.some((phrase) => phrase.kind === 'pronoun' && view.rules.reflexives.has(view.lower(phrase.head)))
}

/** "größer als der Bürgermeister": behind a comparator that does not open the clause. */
function isCompared(view: WordView, scene: Scene, phrase: Phrase): boolean {
  return phrase.from - 1 !== scene.opener && view.rules.comparators.has(view.lower(phrase.from - 1))
}

/** "Nordkorea keine Waffen liefern": of two that may be accusatives the one that may be a dative is the dative. */
function isIndirect(scene: Scene, phrase: Phrase, subject: Phrase | null): boolean {
  if (!(phrase.cases & Dat)) return false
  return scene.phrases.some(
    (other) =>
      other !== phrase &&
      other !== subject &&
      other.kind !== 'pp' &&
      (other.cases & (Acc | Dat)) === Acc &&
      !scene.isTime(other) &&
      other.from > phrase.from,
  )
}

function roleOf(view: WordView, scene: Scene, phrase: Phrase, subject: Phrase | null, objects: number): Role | null {
  const {rules} = view
  if (phrase.kind !== 'pp' && (scene.verbless || phrase.from >= scene.loose)) return null
  if (phrase.kind === 'pp') return isAgent(view, scene, phrase) ? 'agent' : 'obl'
  if (phrase.kind === 'pronoun' && view.lower(phrase.head) === rules.reflexive) return 'obj'
  if (rules.comparators.has(view.lower(phrase.from - 1)) && rules.predicativeAs.has(scene.lemma)) return 'predicative'
  if (isCompared(view, scene, phrase)) return 'obl'
  if (scene.isTime(phrase) && phrase.cases & (Acc | Gen | CASES)) return 'obl'
  if (phrase.kind === 'pronoun' && rules.moreOrLess.has(view.lower(phrase.head)) && phrase.from > scene.finite) return null
  const copula = rules.copulas.has(scene.lemma)
  if (copula && phrase.cases & Nom && subject) return 'predicative'
  if (scene.voice === 'passive' && phrase.cases & Dat && !(phrase.cases === Nom)) return 'iobj'
  if (phrase.cases === Gen) return 'genitive-object'
  if (phrase.cases === Dat) return 'iobj'
  if (rules.dativeVerbs.has(scene.lemma) && phrase.cases & Dat && !(phrase.cases === Acc)) return 'iobj'
  if (phrase.cases & Acc && isIndirect(scene, phrase, subject) && !isReflexive(view, scene)) return 'iobj'
  if (phrase.cases & Acc) return objects === 0 || !(phrase.cases & Dat) ? 'obj' : 'iobj'
  return phrase.cases & Dat ? 'iobj' : null
}

function isAgent(view: WordView, scene: Scene, phrase: Phrase): boolean {
  if (scene.voice === 'active' || phrase.preposition === undefined) return false
  if (!view.rules.agentPrepositions.has(view.lower(phrase.preposition))) return false
  if (scene.voice === 'state' && view.rules.stateWithoutAgent.has(scene.lemma)) return false
  return !scene.isTime(phrase) && !/^\d/.test(view.form(phrase.core.from))
}
