import type {Clause, Dependent, Doc, Phrase, Predicate} from '../../document/doc.ts'
import {Nom} from '../../document/morph.ts'
import type {Language} from '../../language/language.ts'
import {COORDINATOR, INFINITIVE, PARTICIPLE, SEPARATOR, type WordView} from '../words/word-view.ts'
import {Antecedents} from './clause-antecedents.ts'
import {type Edged, Edges} from './clause-edges.ts'
import type {Frame} from './clause-frame.ts'
import type {ClauseReader} from './clause-reader.ts'
import {findDependents, findSubject, numberOf, type Scene} from './clause-roles.ts'
import {Agreement} from './phrase-cells.ts'
import type {TopPhrases} from './stretch.ts'
import {resolvePredicate, type VerbParts} from './verb-complex.ts'

type Read = Pick<Doc, 'times' | 'names' | 'phrases' | 'quotes'>

interface Part extends Edged {
  readonly own: number[]
  phrases: Phrase[]
  subject: Phrase | null
  predicate: Predicate | null
  dependents: Dependent[]
}

/** Makes clauses of the frames of each sentence. */
export class ClauseBuilder {
  readonly clauses: Clause[] = []
  readonly #view: WordView
  readonly #tops: TopPhrases
  readonly #times: Set<number>
  readonly #persons: Set<number>
  /** Short quotations: each token in one → its first token. */
  readonly #innerQuotes = new Map<number, number>()
  #frames: readonly Frame[] = []
  readonly #edges: Edges
  readonly #antecedents: Antecedents
  readonly #agreement: Agreement

  constructor(doc: Read, view: WordView, tops: TopPhrases, language: Language) {
    this.#agreement = new Agreement(view, language.grammar)
    this.#view = view
    this.#tops = tops
    this.#edges = new Edges(view, doc.quotes)
    this.#antecedents = new Antecedents(view, tops, this.#agreement)
    this.#times = new Set()
    for (const time of doc.times) for (let i = time.from; i < time.to && i < time.from + 8; i++) this.#times.add(i)
    for (const quote of doc.quotes) {
      if (quote.to - quote.from < 60) for (let i = quote.from; i < quote.to; i++) this.#innerQuotes.set(i, quote.from)
    }
    this.#persons = new Set()
    for (const name of doc.names) if (name.kind !== 'thing') this.#persons.add(name.from)
  }

  build(reader: ClauseReader, sentence: number, from: number, to: number): void {
    this.#frames = reader.frames
    const parts: Part[] = reader.frames.map((frame) => ({
      frame,
      own: [],
      from: -1,
      to: -1,
      phrases: [],
      subject: null,
      predicate: null,
      dependents: [],
    }))
    for (let i = from; i < to; i++) parts[reader.owner[i - from]!]?.own.push(i)
    const kept = parts.filter((part) => part.own.length > 0)
    for (const part of kept) this.#collect(part)
    for (const part of kept) this.#resolve(part, parts)
    this.#emit(kept, parts, sentence)
  }

  /** The phrases that stand in the clause itself; one that reaches out of it is cut to its part inside. */
  #collect(part: Part): void {
    const {own} = part
    const inside = new Set(own)
    let end = -1
    for (const at of own) {
      if (at < end) continue
      const phrase = this.#tops.at(at)
      if (!phrase) continue
      const fitting = inside.has(phrase.to - 1) ? phrase : this.#cut(phrase, inside)
      part.phrases.push(fitting)
      end = fitting.to
    }
    part.phrases = this.#mergePrefield(part)
  }

  #cut(phrase: Phrase, inside: ReadonlySet<number>): Phrase {
    let to = phrase.from
    while (to < phrase.to && inside.has(to)) to++
    return {...phrase, to, core: {from: phrase.core.from, to: Math.max(phrase.core.from, to)}, appositions: [], members: []}
  }

  /** In front of the finite verb of a main clause stands one constituent: phrases after a noun phrase belong to it. */
  #mergePrefield(part: Part): Phrase[] {
    const {frame, phrases} = part
    if (frame.verbLast || frame.finite < 0 || phrases.length < 2) return phrases
    const before = phrases.filter((phrase) => phrase.to <= frame.finite)
    const first = before[0]
    if (!first || before.length < 2 || first.from !== part.own[0] || first.kind === 'pronoun') return phrases
    let last = first
    for (const next of before.slice(1)) {
      if (next.kind !== 'pp' || next.from !== last.to) break
      last = next
    }
    if (last === first || this.#isTime(first)) return phrases
    if (last.to !== frame.finite && !this.#view.is(last.to, SEPARATOR)) return phrases
    const merged: Phrase = {...first, to: last.to, core: {from: first.core.from, to: last.to}}
    return [merged, ...phrases.filter((phrase) => phrase.from >= last.to)]
  }

  #resolve(part: Part, parts: readonly Part[]): void {
    const {frame} = part
    const first = frame.conjunctOf ? parts[frame.conjunctOf.number] : undefined
    const shares = frame.finite < 0 && first !== undefined && frame.kind !== 'infinitive' && frame.verbs.length > 0
    const auxiliary = shares ? (first.predicate ?? null) : this.#laterAuxiliary(part, parts)
    const early = resolvePredicate(this.#view, this.#parts(part), null, auxiliary)
    part.phrases = part.phrases.filter((phrase) => !early?.tokens.includes(phrase.head))
    const scene = this.#scene(part, early)
    const nonFinite = frame.kind === 'infinitive' || frame.kind === 'participle'
    const borrowed = shares && auxiliary?.voice !== 'passive'
    const elided = this.#hasSubjectClause(part, parts) || (first !== undefined && (borrowed || this.#startsWithVerb(part)))
    const alone = elided ? {...scene, phrases: scene.phrases.filter((phrase) => this.#mustBeSubject(phrase))} : scene
    part.subject = nonFinite || !early ? null : findSubject(this.#view, alone)
    if (!early) part.subject = part.phrases.find((phrase) => phrase.kind !== 'pp' && phrase.cases & Nom) ?? null
    part.predicate = resolvePredicate(this.#view, this.#parts(part), part.subject, auxiliary)
    if (first && part.predicate?.negation === undefined) part.predicate = this.#negated(part)
    if (!part.subject && first && !nonFinite) part.subject = this.#sharedSubject(part, first)
    part.dependents = findDependents(this.#view, scene, part.subject)
  }

  /** "kann weder bestätigt noch ausgeschlossen werden": the infinitive of the passive stands with the conjunct. */
  #borrowed(frame: Frame): readonly number[] {
    const {rules} = this.#view
    const last = frame.verbs.at(-1)
    if (frame.finite < 0 || last === undefined || !this.#view.is(last, PARTICIPLE)) return []
    if (!rules.modals.has(this.#view.lemma(frame.finite))) return []
    const next = this.#frames.find((other) => other.conjunctOf === frame && other.finite < 0)
    return next?.verbs.filter((v) => this.#view.is(v, INFINITIVE) && this.#view.pos(v) === 'AUX').slice(-1) ?? []
  }

  #parts({frame, own}: Part): VerbParts {
    return {
      finite: frame.finite,
      others: [...frame.verbs, ...this.#borrowed(frame)],
      own,
      inner: (at) => this.#innerQuotes.get(at) ?? -1,
    }
  }

  /** "verletzt und getötet wurden": the finite verb stands in the conjunct behind. */
  #laterAuxiliary(part: Part, parts: readonly Part[]): Predicate | null {
    const {frame} = part
    if (frame.finite >= 0 || !frame.verbs.length || frame.kind === 'infinitive') return null
    const next = parts.find((other) => other.frame.conjunctOf === frame && other.frame.finite >= 0)
    return next ? resolvePredicate(this.#view, this.#parts(next), null, null) : null
  }

  /** "Wer vor der Halle stand, sah …", "Ob er kommt, ist Gegenstand …": the clause in front is the subject. */
  #hasSubjectClause(part: Part, parts: readonly Part[]): boolean {
    const {rules} = this.#view
    const {finite} = part.frame
    const copula = finite >= 0 && rules.copulas.has(this.#view.lemma(finite)) && !part.frame.verbs.length
    return parts.some(({frame}) => {
      if (frame.parent !== part.frame || frame.opener < 0 || frame.opener >= finite || frame.from > frame.opener) return false
      const opener = this.#view.lower(frame.opener)
      return rules.subjectPronouns.has(opener) || (copula && rules.subordinators.get(opener) === 'content')
    })
  }

  /** "… und kündigte die Koalition auf": behind "und" the verb comes first only where the subject is left out. */
  #startsWithVerb({frame, own}: Part): boolean {
    return !frame.verbLast && frame.finite >= 0 && own[0] === frame.finite
  }

  #mustBeSubject(phrase: Phrase): boolean {
    return phrase.kind === 'pronoun' && this.#view.rules.subjectPronouns.has(this.#view.lower(phrase.head))
  }

  /** "weder … noch …": the coordinator negates what follows it. */
  #negated({predicate, own}: Part): Predicate | null {
    const before = own[0]! - 1
    return predicate && this.#view.rules.correlatives.has(this.#view.lower(before)) && this.#view.is(before, COORDINATOR)
      ? {...predicate, negation: before}
      : predicate
  }

  /** The first conjunct's subject, where none stands here and the verb may agree. */
  #sharedSubject(part: Part, first: Part): Phrase | null {
    const subject = first.subject
    if (!subject) return null
    const scene = {...this.#scene(part, part.predicate), phrases: [subject]}
    return part.frame.finite < 0 || findSubject(this.#view, scene) ? subject : null
  }

  #scene(part: Part, predicate: Predicate | null): Scene {
    return {
      phrases: part.phrases,
      finite: part.frame.finite,
      lemma: predicate?.lemma ?? '',
      voice: predicate?.voice ?? 'active',
      verbless: predicate === null,
      opener: part.frame.opener,
      loose: part.frame.pending >= 0 ? part.frame.pending : Number.POSITIVE_INFINITY,
      verbLast: part.frame.verbLast,
      agreement: this.#agreement,
      ...this.#relative(part),
      nonFinite: part.frame.finite < 0,
      own: part.own,
      covered: this.#tops,
      isTime: (phrase) => this.#isTime(phrase),
      isPerson: (phrase) => this.#isPerson(phrase),
    }
  }

  #relative(part: Part): Pick<Scene, 'relative' | 'relativeNumber'> {
    if (part.frame.kind !== 'relative') return {}
    const antecedent = this.#antecedents.of(part)
    const relative = part.phrases.find((phrase) => phrase.head === part.frame.opener)
    if (!antecedent || !relative) return {}
    return {relative, relativeNumber: numberOf(this.#view, this.#agreement, antecedent)}
  }

  #isTime(phrase: Phrase): boolean {
    return this.#times.has(phrase.head) || this.#view.rules.timeNouns.has(this.#view.lemma(phrase.head).toLowerCase())
  }

  #isPerson(phrase: Phrase): boolean {
    if (phrase.kind === 'pronoun' || this.#persons.has(phrase.head)) return true
    return this.#view.pos(phrase.head) === 'PROPN' || this.#view.rules.personNoun.test(this.#view.lower(phrase.head))
  }

  #emit(kept: readonly Part[], parts: readonly Part[], sentence: number): void {
    this.#edges.set(kept, parts)
    const ordered = [...kept].sort((a, b) => a.from - b.from || b.to - a.to || a.frame.number - b.frame.number)
    const base = this.clauses.length
    const ids = new Map<Frame, number>(ordered.map((part, k) => [part.frame, base + k]))
    for (const part of ordered) this.clauses.push(this.#clause(part, parts, ids, sentence))
  }

  #clause(part: Part, parts: readonly Part[], ids: ReadonlyMap<Frame, number>, sentence: number): Clause {
    const {frame} = part
    const parent = this.#keptAbove(frame.parent, parts)
    const antecedent = frame.relation === 'relative' ? this.#antecedents.of(part) : undefined
    return {
      from: part.from,
      to: part.to,
      id: ids.get(frame)!,
      sentence,
      kind: frame.kind,
      parent: parent ? (ids.get(parent) ?? null) : null,
      conjunctOf: frame.conjunctOf ? (ids.get(frame.conjunctOf) ?? null) : null,
      relation: frame.relation,
      verbPosition: this.#verbPosition(part),
      opener: frame.opener >= 0 ? frame.opener : null,
      predicate: part.predicate,
      subject: part.subject,
      dependents: part.dependents,
      ...(antecedent ? {antecedent} : {}),
    }
  }

  #keptAbove(frame: Frame | null, parts: readonly Part[]): Frame | null {
    let above = frame
    while (above && !parts[above.number]!.own.length) above = above.parent
    return above
  }

  #verbPosition({frame, own, from}: Part): Clause['verbPosition'] {
    if (frame.finite < 0) return frame.verbs.length ? 'last' : 'none'
    if (frame.verbLast) return 'last'
    return frame.finite === own[0] && from === own[0] && !frame.conjunctOf ? 'first' : 'second'
  }
}
