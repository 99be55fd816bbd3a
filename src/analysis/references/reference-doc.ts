import type {Clause, Doc, Phrase, TokenRange} from '../../document/doc.ts'
import {POS} from '../../document/doc.ts'
import type {Language} from '../../language/language.ts'
import type {NameRules} from '../../language/names.ts'
import type {ReportingRules} from '../../language/reporting.ts'

export type ReferenceInput = Omit<Doc, 'mentions' | 'entities'>

/** A document as the references read it: for each token its sentence, innermost clause, quotation, and part in the clause. */
export class ReferenceDoc {
  readonly doc: ReferenceInput
  readonly rules: NameRules
  readonly personNoun: RegExp
  readonly #verbs: ReportingRules['verbs']
  readonly sentence: Uint32Array
  /** Index into doc.clauses of the innermost clause, or -1. */
  readonly clause: Int32Array
  /** Index + 1 of the innermost quotation of speech, or 0. */
  readonly quote: Uint32Array
  /** 1 at the head of a subject (each member's last token of a coordinated one), else 0. */
  readonly subject: Uint8Array
  /** Index of the largest noun phrase with this head, or -1. */
  readonly phraseOfHead: Int32Array
  /** Index of the name that covers the token, or -1. */
  readonly nameAt: Int32Array
  /** 1 inside an expression of time or a quantity, else 0. */
  readonly timed: Uint8Array
  /** Index of the name whose title or office covers the token, or -1. */
  readonly titleOf: Int32Array

  constructor(doc: ReferenceInput, language: Language) {
    this.doc = doc
    this.rules = language.names
    this.personNoun = language.clauses.personNoun
    this.#verbs = language.reporting.verbs
    const {length} = doc.tokens
    this.sentence = new Uint32Array(length)
    for (let s = 0; s + 1 < doc.sentences.length; s++) this.sentence.fill(s, doc.sentences[s], doc.sentences[s + 1])
    this.clause = innermost(doc.clauses, length)
    const speech = doc.quotes.filter((q) => q.kind === 'speech' || q.kind === 'partial').map((q) => q.inner)
    this.quote = Uint32Array.from(innermost(speech, length), (at) => at + 1)
    this.subject = new Uint8Array(length)
    for (const clause of doc.clauses) if (clause.subject) this.#markSubject(clause, clause.subject)
    this.phraseOfHead = new Int32Array(length).fill(-1)
    doc.phrases.forEach((phrase, i) => {
      const known = this.phraseOfHead[phrase.head]!
      if (phrase.kind !== 'pronoun' && (known < 0 || width(doc.phrases[known]!.core) < width(phrase.core)))
        this.phraseOfHead[phrase.head] = i
    })
    this.nameAt = new Int32Array(length).fill(-1)
    this.timed = new Uint8Array(length)
    for (const range of [...doc.times, ...doc.quantities]) this.timed.fill(1, range.from, range.to)
    this.titleOf = new Int32Array(length).fill(-1)
    doc.names.forEach((name, i) => {
      this.nameAt.fill(i, name.from, name.to)
      if (name.office) this.titleOf.fill(i, name.office.from, name.office.to)
    })
  }

  #markSubject(clause: Clause, phrase: Phrase): void {
    if (phrase.head >= clause.from && phrase.head < clause.to) this.subject[phrase.head] = 1
    for (const member of phrase.members) this.subject[member.to - 1] = 1
  }

  word(at: number): string {
    return this.doc.words[this.doc.tokens.word[at]!] ?? ''
  }
  lemma(at: number): string {
    return this.doc.words[this.doc.tags.lemma[at]!] ?? ''
  }
  pos(at: number): string {
    return POS[this.doc.tags.pos[at]!]!
  }
  morph(at: number): number {
    return this.doc.tags.morph[at]!
  }
  /** Whether a mention is the subject of its clause. */
  isSubject(range: TokenRange): boolean {
    for (let at = range.from; at < range.to; at++) if (this.subject[at] === 1) return true
    return false
  }
  /** Whether a mention is who says something: subject of a reporting verb, or right behind one in a frame ("…, sagte er"). */
  isSpeaker(range: TokenRange): boolean {
    if (this.framed(range)) return true
    return this.isSubject(range) && this.#says(this.clauseAt(range.to - 1)?.predicate?.lemma ?? '')
  }
  /** Right behind a reporting verb with a mark before it: "…, sagte der 47-Jährige". */
  framed({from}: TokenRange): boolean {
    if (from < 2 || this.pos(from - 1) !== 'VERB' || !this.#says(this.lemma(from - 1))) return false
    return !/[\p{L}\p{N}]/u.test(this.word(from - 2))
  }
  #says(lemma: string): boolean {
    const verb = this.#verbs.get(lemma)
    return verb?.speaker === 'subject' && verb.medium !== 'thought'
  }
  clauseAt(at: number): Clause | undefined {
    return this.doc.clauses[this.clause[at]!]
  }
}

const width = (range: TokenRange): number => range.to - range.from

/** For each token the index of the innermost range around it, or -1. Ranges are nested; one sweep. */
function innermost(ranges: readonly TokenRange[], length: number): Int32Array {
  const found = new Int32Array(length).fill(-1)
  const order = ranges.map((_, i) => i).sort((a, b) => ranges[a]!.from - ranges[b]!.from || ranges[b]!.to - ranges[a]!.to)
  const open: number[] = []
  let next = 0
  for (let at = 0; at < length; at++) {
    while (open.length > 0 && ranges[open.at(-1)!]!.to <= at) open.pop()
    while (next < order.length && ranges[order[next]!]!.from <= at) {
      if (ranges[order[next]!]!.to > at) open.push(order[next]!)
      next++
    }
    found[at] = open.at(-1) ?? -1
  }
  return found
}
