import {Ind, P3, Plur, Sub1, Sub2} from '../document/morph.ts'
import {type Frame, nearest, rootOf, waits} from './clause-frame.ts'
import {Openers, type Opening} from './clause-openers.ts'
import {lookAhead, type Stretch, type TopPhrases, verbPlace} from './stretch.ts'
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  COORDINATOR,
  DASH,
  FINITE,
  INFINITIVE,
  OPEN_BRACKET,
  PARTICIPLE,
  QUOTE_MARK,
  SEMICOLON,
  SEPARATOR,
  STOP,
  VERBAL,
  type WordView,
  ZU_INFINITIVE,
} from './word-view.ts'

/** Clauses of one sentence at most; what follows is read into the last one. */
const MAX_FRAMES = 60

/** Reads the clauses of one sentence left to right. */
export class ClauseReader {
  readonly frames: Frame[] = []
  /** Number of the frame that owns each token of the sentence, counted from its begin; -1 for marks and conjunctions between. */
  readonly owner: Int16Array
  readonly #view: WordView
  readonly #tops: TopPhrases
  readonly #openers: Openers
  readonly #from: number
  readonly #end: number
  readonly #dashes: ReadonlySet<number>
  readonly #closings = new Set<number>()
  #current: Frame | null = null
  #saved: {frame: Frame | null; close: number}[] = []

  /** Tokens in quotation marks. */
  readonly #quoted: ReadonlySet<number>

  constructor(view: WordView, tops: TopPhrases, quoted: ReadonlySet<number>, from: number, end: number) {
    this.#quoted = quoted
    this.#view = view
    this.#tops = tops
    this.#openers = new Openers(view, tops)
    this.#from = from
    this.#end = end
    this.owner = new Int16Array(end - from).fill(-1)
    this.#dashes = this.#pairDashes()
    for (let i = from; i < end; i++) {
      const phrase = tops.at(i)
      if (phrase?.appositions.length && phrase.appositions.at(-1)!.to === phrase.to) this.#closings.add(phrase.to)
    }
  }

  /** Reads the sentence to its end. */
  read(): void {
    let marks = 0
    let coordinator = -1
    let start = true
    for (let i = this.#from; i < this.#end; i++) {
      const flags = this.#view.flags(i)
      if (flags & QUOTE_MARK && !this.#tops.covers(i)) {
        if (!start) this.#own(i)
        continue
      }
      if (flags & SEPARATOR && !this.#tops.covers(i) && this.#separates(i)) {
        marks |= this.#separator(i, flags)
        start = true
      } else if (flags & COORDINATOR && !this.#tops.covers(i) && this.#coordinates(i, start)) {
        coordinator = i
        start = true
      } else if (start) {
        this.#open(i, marks, coordinator)
        marks = 0
        coordinator = -1
        start = false
        this.#take(i)
      } else this.#take(i)
    }
    this.#resolveOrphans()
  }

  // ── marks ──

  /** Dashes come in pairs around a parenthesis; the set holds the first of each pair and maps by position. */
  #pairDashes(): ReadonlySet<number> {
    const found: number[] = []
    for (let i = this.#from; i < this.#end && found.length < 20; i++)
      if (this.#view.is(i, DASH) && this.#separates(i)) found.push(i)
    const first = new Set<number>()
    for (let d = 0; d + 1 < found.length; d += 2) if (found[d + 1]! - found[d]! < 40) first.add(found[d]!)
    return first
  }

  /** A dash between numbers, or at the begin, is no boundary. */
  #separates(i: number): boolean {
    if (!this.#view.is(i, DASH)) return true
    return i > this.#from && !(this.#view.pos(i - 1) === 'NUM' && this.#view.pos(i + 1) === 'NUM')
  }

  #separator(i: number, flags: number): number {
    const current = this.#current
    if (flags & OPEN_BRACKET || (flags & DASH && this.#dashes.has(i))) {
      if (this.#saved.length < 8) this.#saved.push({frame: current, close: flags & DASH ? DASH : CLOSE_BRACKET})
      return flags & DASH ? OPEN_BRACKET | DASH : flags
    }
    const saved = this.#saved.at(-1)
    if (saved && flags & saved.close) {
      this.#saved.pop()
      this.#current = saved.frame
      return CLOSE_BRACKET
    }
    if (current && waits(current)) current.commas++
    if (flags & SEMICOLON) this.#current = current ? rootOf(current) : null
    return flags
  }

  // ── frames ──

  #own(i: number): void {
    if (this.#current) this.owner[i - this.#from] = this.#current.number
  }

  #frame(kind: Frame['kind'], relation: Frame['relation'], from: number, parent: Frame | null): Frame {
    if (this.frames.length >= MAX_FRAMES) return this.#current ?? this.frames.at(-1)!
    const frame: Frame = {
      number: this.frames.length,
      kind,
      relation,
      from,
      opener: -1,
      verbLast: kind === 'subordinate' || kind === 'relative' || kind === 'infinitive',
      finite: -1,
      verbs: [],
      parent,
      conjunctOf: null,
      commas: 0,
      pending: -1,
      coordinator: -1,
      embedded: false,
    }
    this.frames.push(frame)
    if (parent) parent.embedded = true
    this.#current = frame
    return frame
  }

  #main(from: number, relation: Frame['relation'] = 'root', parent: Frame | null = null): Frame {
    return this.#frame('main', relation, from, parent)
  }

  #conjunct(first: Frame, from: number): Frame {
    const frame = this.#frame(first.kind === 'fragment' ? 'main' : first.kind, 'conjunct', from, first.parent)
    if (frame === first) return frame
    frame.conjunctOf = first
    frame.verbLast = first.verbLast
    return frame
  }

  #opening(opening: Opening, parent: Frame | null): Frame {
    const frame = this.#frame(opening.kind, opening.relation, opening.from, parent)
    frame.opener = opening.opener
    return frame
  }

  // ── a stretch begins ──

  #open(i: number, marks: number, coordinator: number): void {
    const view = this.#view
    const current = this.#current
    const bracket = (marks & OPEN_BRACKET) !== 0
    const opening = this.#openers.at(i, this.#end, marks !== 0 || (coordinator >= 0 && current !== null))
    if (!current || bracket) {
      const main = this.#main(i, bracket ? 'parenthesis' : 'root', bracket ? current : null)
      if (opening) this.#opening(opening, main)
      return
    }
    if (marks & CLOSE_BRACKET && !opening && waits(current)) return
    if (this.#verblessReport(i)) {
      this.#saved.push({frame: current, close: COMMA})
      const frame = this.#frame('fragment', 'parenthesis', i, current)
      frame.opener = i
      return
    }
    if (opening) {
      this.#openSubordinate(opening, current, coordinator)
      return
    }
    const stretch = lookAhead(view, this.#tops, i, this.#end)
    if (marks & (COLON | SEMICOLON)) {
      this.#openBehindColon(i, stretch, marks, current)
      return
    }
    const split = this.#splitQuotation(i, stretch, current)
    if (split) {
      this.#conjunct(split, i)
      return
    }
    if (coordinator >= 0) {
      this.#openConjunct(i, stretch, marks, current)
      return
    }
    if (waits(current)) this.#settleBefore(stretch, current)
    const waiting = nearest(current, waits)
    if (waiting) {
      this.#resume(i, stretch, current, waiting)
      return
    }
    this.#openComplete(i, stretch, marks, current)
  }

  /** "„…“, sagte er, „aber …“": what goes on inside the marks is a conjunct of what stood inside them before. */
  #splitQuotation(i: number, stretch: Stretch, current: Frame): Frame | null {
    if (stretch.finite < 0 || !this.#quoted.has(i) || current.finite < 0 || this.#quoted.has(current.finite)) return null
    const inside = this.frames.findLast(
      (f) => f.parent === current && f.relation === 'content' && f.finite >= 0 && this.#quoted.has(f.finite),
    )
    return inside && inside.finite < current.finite ? inside : null
  }

  /** ", so die Chefin,": no verb up to the next mark. */
  #verblessReport(i: number): boolean {
    const view = this.#view
    if (!view.rules.verblessReport.has(view.lower(i)) || !view.is(i - 1, COMMA | DASH)) return false
    const ahead = lookAhead(view, this.#tops, i + 1, this.#end)
    return ahead.finite < 0 && ahead.zu < 0 && ahead.participle < 0 && this.#tops.at(i + 1) !== undefined
  }

  #openSubordinate(opening: Opening, current: Frame, coordinator: number): void {
    if (coordinator >= 0) {
      const sister = nearest(current, (f) => f.kind === opening.kind && this.#alike(f, opening))
      if (sister) {
        this.#conjunct(sister, opening.from).opener = opening.opener
        return
      }
    }
    this.#opening(opening, this.#hostOf(opening, current))
  }

  #alike(frame: Frame, opening: Opening): boolean {
    if (opening.kind === 'relative') return true
    const content = (opener: number) => this.#view.rules.subordinators.get(this.#view.lower(opener)) !== 'adverbial'
    return frame.opener >= 0 && content(frame.opener) === content(opening.opener)
  }

  /** A relative clause hangs on the clause of the word before it, others on the clause read last. */
  #hostOf(opening: Opening, current: Frame): Frame {
    if (opening.kind !== 'relative') return current
    for (let i = opening.from - 1; i >= this.#from && i > opening.from - 4; i--) {
      const owner = this.owner[i - this.#from]!
      if (owner >= 0) return this.frames[owner]!
    }
    return current
  }

  #openBehindColon(i: number, stretch: Stretch, marks: number, current: Frame): void {
    const speaks = this.#speaks(current)
    const reported =
      marks & SEMICOLON && stretch.finite >= 0 && this.#isSubjunctive(stretch.finite) ? this.#reportedBefore() : undefined
    if (reported) {
      this.#conjunct(reported, i)
      return
    }
    if (marks & SEMICOLON || stretch.finite >= 0) {
      const content = (marks & COLON) !== 0 && (speaks || this.#view.is(i - 1, QUOTE_MARK))
      this.#main(i, content ? 'content' : 'root', content ? current : null)
    } else this.#frame('main', speaks ? 'content' : 'parenthesis', i, current)
  }

  /** "Es hieß, es sei früh; man prüfe noch": the last clause in the subjunctive that reports. */
  #reportedBefore(): Frame | undefined {
    return this.frames.findLast((f) => !f.verbLast && f.relation !== 'root' && f.finite >= 0 && this.#isSubjunctive(f.finite))
  }

  /** A clause above waits for its verb: the stretch goes on with it, or puts another clause in. */
  #resume(i: number, stretch: Stretch, current: Frame, waiting: Frame): void {
    const onlyZu = stretch.zu >= 0 && stretch.finite < 0
    if (onlyZu && waiting.kind !== 'infinitive') {
      this.#frame('infinitive', 'content', i, current)
      return
    }
    if (stretch.finite < 0 && stretch.participle >= 0 && !waiting.verbLast) {
      this.#frame('participle', 'adverbial', i, current)
      return
    }
    const report = this.#view.rules.verblessReport.has(this.#view.lower(i)) && stretch.finite === i + 1
    const first = stretch.finite === i || report
    const bare = current === waiting && waiting.commas === 1 && !waiting.embedded && !this.#closings.has(i - 1)
    if (first && bare && !waiting.verbLast && this.#view.is(i - 1, COMMA | QUOTE_MARK) && (report || this.#saysContent(i))) {
      this.#saved.push({frame: waiting, close: COMMA})
      this.#main(i, 'parenthesis', waiting)
      return
    }
    this.#current = waiting
  }

  #saysContent(verb: number): boolean {
    return this.#view.rules.contentVerbs.has(this.#view.lemma(verb))
  }

  /** The clause's verb is one of saying or thinking, its particle counted in. */
  #speaks(frame: Frame): boolean {
    const {rules} = this.#view
    const verb = frame.verbs[0] ?? frame.finite
    if (verb < 0) return false
    const particle = this.#particleOf(frame)
    return rules.contentVerbs.has(particle + this.#view.lemma(verb))
  }

  #particleOf(frame: Frame): string {
    const last = Math.min(this.#end - 1, frame.finite + 60)
    for (let i = last; i > frame.finite && frame.finite >= 0; i--)
      if (this.owner[i - this.#from] === frame.number)
        return this.#view.rules.particles.has(this.#view.lower(i)) && this.#view.pos(i) === 'ADP' ? this.#view.lower(i) : ''
    return ''
  }

  /** All clauses so far have their verbs. */
  #openComplete(i: number, stretch: Stretch, marks: number, current: Frame): void {
    if (stretch.finite >= 0) {
      if (stretch.finite === i) this.#verbFirst(i, current)
      else this.#verbSecond(i, stretch, marks, current)
      return
    }
    if (stretch.zu >= 0) {
      this.#frame('infinitive', 'content', i, current)
      return
    }
    const needs = nearest(current, (f) => this.#needsVerb(f, stretch))
    if (needs) {
      this.#current = needs
      return
    }
    if (stretch.participle >= 0 && !(marks & STOP)) {
      this.#frame('participle', 'adverbial', i, current)
      return
    }
    if (marks & DASH) {
      this.#frame('main', 'parenthesis', i, current)
      return
    }
    if (current.pending < 0) current.pending = i
  }

  /** An auxiliary or modal whose participle or infinitive has not come yet. */
  #needsVerb(frame: Frame, stretch: Stretch): boolean {
    const {rules} = this.#view
    if (frame.verbLast || frame.finite < 0 || frame.verbs.length) return false
    const lemma = this.#view.lemma(frame.finite)
    const auxiliary = lemma === rules.have || lemma === rules.be || lemma === rules.become
    if (stretch.participle >= 0 && auxiliary) return true
    return stretch.infinitive >= 0 && (rules.modals.has(lemma) || lemma === rules.become)
  }

  /** "…, sagte X" · "…, bleibe er" · "…, sah und siegte" · the verb of a clause whose first part stands before. */
  #verbFirst(i: number, current: Frame): void {
    const view = this.#view
    const root = rootOf(current)
    const speaks = this.#saysContent(i) && this.#subjectAhead(i)
    const host = nearest(current, (f) => f.pending >= 0 || f.coordinator >= 0)
    if (host && !(speaks && this.#subjectFollows(i))) {
      if (host.pending >= 0) {
        this.#splitPending(host, i)
        return
      }
      if (current !== host) {
        this.#splitCoordinator(host, i)
        return
      }
    }
    const above = current.parent
    const content = above !== null && this.#speaks(above) && !(speaks && !this.#isSubjunctive(i))
    if (above && content && current.relation === 'adverbial' && current.verbLast) {
      current.parent = this.#main(i, 'content', above)
      return
    }
    if (root.finite >= 0 && root.finite === this.#firstOwn(root) && !speaks && !root.conjunctOf) {
      const main = this.#main(i)
      this.#subordinate(root, main, 'adverbial')
      return
    }
    if (!speaks && this.#subjectFollows(i) && root.finite >= 0 && this.#isConditional(i) && this.#isConditional(root.finite)) {
      this.#frame('subordinate', 'adverbial', i, current).verbLast = false
      return
    }
    if (this.#subjectFollows(i) || speaks) {
      const main = this.#main(i)
      this.#subordinate(root, main, 'content')
      return
    }
    this.#conjunct(view.isFinite(i) && !current.verbLast ? current : root, i)
  }

  /** Hangs a root clause and its conjuncts on a main clause that follows. */
  #subordinate(root: Frame, main: Frame, relation: Frame['relation']): void {
    const first = root.conjunctOf ?? root
    if (main === first) return
    for (const frame of this.frames) {
      if (frame === main || frame.parent || (frame !== first && frame.conjunctOf !== first)) continue
      frame.parent = main
      if (frame === first && frame.relation === 'root') frame.relation = relation
    }
    if (first.parent === null) first.parent = main
  }

  #firstOwn(frame: Frame): number {
    for (let i = frame.from; i < this.#end; i++) if (this.owner[i - this.#from] === frame.number) return i
    return -1
  }

  /** A phrase that may be the subject stands behind the verb in its stretch. */
  #subjectAhead(verb: number): boolean {
    const view = this.#view
    for (let i = verb + 1; i < this.#end && i < verb + 30; i++) {
      if (view.is(i, SEPARATOR) && !this.#tops.covers(i)) return false
      const phrase = this.#tops.at(i)
      const oblique = view.pos(i) === 'DET' && view.rules.obliqueArticle.test(view.lower(i))
      if (phrase && phrase.kind !== 'pp' && phrase.cases & 1 && !oblique) return true
    }
    return false
  }

  #subjectFollows(verb: number): boolean {
    let at = verb + 1
    while (at < this.#end && /^(?:ADV|PART)$/.test(this.#view.pos(at))) at++
    const phrase = this.#tops.at(at)
    return phrase !== undefined && phrase.kind !== 'pp' && (phrase.cases & 1) !== 0
  }

  /** "hätte", "wäre": the verb of an unreal condition. */
  #isConditional(verb: number): boolean {
    return (this.#view.morph(verb) & (Ind | Sub2)) === Sub2
  }

  #isSubjunctive(verb: number): boolean {
    const mood = this.#view.morph(verb) & (Ind | Sub1 | Sub2)
    if (!(mood & Ind)) return (mood & (Sub1 | Sub2)) !== 0
    return (mood & Sub1) !== 0 && (this.#view.morph(verb) & (P3 | Plur)) === P3
  }

  /** "Er sagte, die Frau, die kam, sei krank": what stood without verb was the begin of the new clause. */
  #splitPending(host: Frame, verb: number): void {
    const frame = this.#main(host.pending, this.#speaks(host) ? 'content' : 'root', this.#speaks(host) ? host : null)
    this.#hand(host, frame, host.pending, verb)
    if (!this.#speaks(host)) this.#joinTo(frame, host)
    host.pending = -1
  }

  /** "Er kam und die Frau, die das sah, lachte". */
  #splitCoordinator(host: Frame, verb: number): void {
    const from = host.coordinator + 1
    const frame = this.#conjunct(host, from)
    this.#hand(host, frame, from, verb)
    this.owner[host.coordinator - this.#from] = -1
    host.coordinator = -1
  }

  #joinTo(frame: Frame, first: Frame): void {
    frame.conjunctOf = first
    frame.parent = first.parent
    frame.relation = 'conjunct'
  }

  /** Gives a frame's tokens in a range, and the clauses embedded in it, to another frame. */
  #hand(giver: Frame, taker: Frame, from: number, to: number): void {
    for (let i = from; i < to; i++) if (this.owner[i - this.#from] === giver.number) this.owner[i - this.#from] = taker.number
    for (const frame of this.frames)
      if (frame !== taker && frame.parent === giver && frame.from >= from && frame.from < to) frame.parent = taker
  }

  /** A stretch with its verb inside behind a comma or dash: content without "dass", or one more main clause. */
  #verbSecond(i: number, stretch: Stretch, marks: number, current: Frame): void {
    const subjunctive = this.#isSubjunctive(stretch.finite)
    const place = verbPlace(stretch)
    const needs = nearest(current, (f) => !f.verbLast && this.#needsVerb(f, stretch))
    if (place === 'last' && needs && stretch.participle >= 0 && stretch.participle < stretch.finite) {
      this.#current = needs
      return
    }
    if (!current.verbLast && current.relation !== 'root' && subjunctive && this.#isSubjunctive(current.finite)) {
      this.#conjunct(current, i)
      return
    }
    const speaker = nearest(current, (f) => this.#speaks(f) && f.finite >= 0)
    if (speaker && (subjunctive || speaker === current) && !(marks & (DASH | STOP))) {
      this.#main(i, 'content', speaker)
      return
    }
    if (subjunctive && !(marks & STOP)) {
      this.#main(i, 'content', current)
      return
    }
    this.#conjunct(rootOf(current), i)
  }

  // ── coordination ──

  /** True where a coordinator joins clauses (or predicates), so that a clause begins behind it. */
  #coordinates(i: number, atStart: boolean): boolean {
    const current = this.#current
    if (!current) return true
    if (atStart) return true
    if (this.#openers.joinsOpeners(i, current.opener) && this.owner[i - 1 - this.#from] === current.number) return false
    const ahead = lookAhead(this.#view, this.#tops, i + 1, this.#end, true)
    const opening = this.#openers.at(i + 1, this.#end, true)
    if (opening && !(opening.kind === 'relative' && current.kind !== 'relative')) return true
    if (waits(current) && (ahead.finite < 0 || !this.#sameType(current, ahead))) this.#settle(current)
    if (waits(current)) {
      const shared =
        current.verbLast && current.verbs.length > 0 && (ahead.participle >= 0 || ahead.infinitive >= 0 || ahead.zu >= 0)
      return shared && ahead.finite >= 0
    }
    if (ahead.finite >= 0) return true
    if (current.kind === 'infinitive' || current.verbs.some((v) => this.#view.is(v, ZU_INFINITIVE))) return ahead.zu >= 0
    const bare = ahead.participle >= 0 || ahead.infinitive >= 0
    if (bare && current.verbs.length > 0) return true
    if (
      current.verbLast &&
      ahead.final &&
      ahead.infinitive >= 0 &&
      ahead.participle < 0 &&
      this.#view.lemma(ahead.infinitive) === this.#view.lower(ahead.infinitive)
    ) {
      this.#view.decide(ahead.infinitive, FINITE)
      return true
    }
    if (!current.verbLast) current.coordinator = i
    return false
  }

  #openConjunct(i: number, stretch: Stretch, marks: number, current: Frame): void {
    if (stretch.finite >= 0) {
      this.#conjunct(this.#finiteSister(stretch, marks, current), i)
      return
    }
    if (stretch.zu >= 0) {
      const infinitive = nearest(current, (f) => f.kind === 'infinitive')
      if (infinitive) {
        this.#conjunct(infinitive, i)
        return
      }
      this.#frame('infinitive', 'content', i, current)
      return
    }
    if (stretch.participle >= 0 || stretch.infinitive >= 0) {
      const sister = nearest(current, (f) => f.verbs.length > 0 || f.kind === 'participle')
      if (sister) {
        this.#conjunct(sister, i)
        return
      }
    }
    const waiting = nearest(current, waits)
    if (waiting) this.#current = waiting
    else if (current.pending < 0 && marks & COMMA) current.pending = i
  }

  /** The clause with which a clause behind "und" or "aber" is coordinated: of the same verb position and mood. */
  #finiteSister(stretch: Stretch, marks: number, current: Frame): Frame {
    const place = verbPlace(stretch)
    const last = place === 'last' || (place === 'open' && current.verbLast && !(marks & COMMA))
    const shape = nearest(current, (f) => f.finite >= 0 && f.verbLast === last && f.relation !== 'parenthesis')
    if (waits(current) && current.verbs.length) return current
    if (place === 'open' && !shape) return current
    if (last || current.verbLast) {
      const plain = !last && (marks & COMMA) === 0 && place !== 'second' && place !== 'first'
      return plain ? current : (shape ?? current)
    }
    const mood = this.#isSubjunctive(stretch.finite)
    const alike = nearest(current, (f) => f.finite >= 0 && !f.verbLast && this.#isSubjunctive(f.finite) === mood)
    return alike ?? shape ?? current
  }

  /** The verb form that waits and the one behind "und" may share one auxiliary. */
  #sameType(current: Frame, ahead: Stretch): boolean {
    const last = current.verbs.at(-1)
    if (last === undefined) return true
    if (this.#view.is(last, PARTICIPLE)) return ahead.participle >= 0
    if (this.#view.is(last, ZU_INFINITIVE)) return ahead.zu >= 0
    return ahead.infinitive >= 0 || ahead.finite === ahead.from
  }

  /** A verb-last clause whose cluster ended without a finite verb, before a stretch that does not bring it. */
  #settleBefore(stretch: Stretch, current: Frame): void {
    const last = current.verbs.at(-1)
    const adjacent = last !== undefined && last + 2 >= stretch.from
    const bare = stretch.infinitive === stretch.from || stretch.participle === stretch.from
    if (adjacent && !bare && (stretch.finite < 0 || stretch.finite === stretch.from || verbPlace(stretch) === 'second'))
      this.#settle(current)
  }

  /** Takes the last infinitive or participle of a waiting verb-last clause for its finite verb: "…, dass sie das Recht verletzt". */
  #settle(frame: Frame): void {
    const last = frame.verbs.at(-1)
    if (!frame.verbLast || frame.kind === 'infinitive' || frame.finite >= 0 || last === undefined) return
    if (this.#view.is(last, ZU_INFINITIVE)) return
    frame.verbs.pop()
    frame.finite = last
    this.#view.decide(last, FINITE)
  }

  // ── words ──

  #take(i: number): void {
    const view = this.#view
    const current = this.#current
    if (!current) return
    const flags = view.flags(i)
    if ((flags & VERBAL || this.#isParticiple(i, current)) && this.#tops.endAround(i) === 0) {
      this.#verb(i, flags)
      return
    }
    if (i !== current.opener && i !== current.from && !waits(current) && !current.verbLast) {
      const opening = this.#openers.inside(i, this.#end)
      if (opening) this.#opening(opening, current)
    }
    this.#own(i)
  }

  /** An uninflected adjective that is the participle of the auxiliary before it: "wurde … unterstützt". */
  #isParticiple(i: number, current: Frame): boolean {
    const view = this.#view
    const {rules} = view
    if (view.pos(i) !== 'ADJ' || !rules.participleForm.test(view.lower(i))) return false
    const next = view.flags(i + 1)
    const auxiliary = current.verbLast ? (next & VERBAL ? i + 1 : -1) : current.finite
    if (auxiliary < 0 || current.verbs.length) return false
    const lemma = view.lemma(auxiliary)
    if (lemma !== rules.become && lemma !== rules.have) return false
    view.decide(i, PARTICIPLE)
    return true
  }

  #verb(i: number, flags: number): void {
    this.#leaveInfinitive(flags)
    const current = this.#current!
    if (flags & FINITE) {
      if (current.finite < 0 && current.kind !== 'infinitive' && current.kind !== 'participle' && current.kind !== 'fragment')
        current.finite = i
      else if (!this.#secondFinite(i, current)) this.#demote(i, current)
    } else if (flags & ZU_INFINITIVE && this.#startsInfinitive(current)) this.#innerInfinitive(i, current)
    else current.verbs.push(i)
    this.#own(i)
  }

  /** "muss zu denken geben": the infinitive that the modal waits for stands behind an inner infinitive clause. */
  #leaveInfinitive(flags: number): void {
    const current = this.#current!
    const parent = current.parent
    if (current.kind !== 'infinitive' || current.opener >= 0 || !current.verbs.length || !parent || flags & ZU_INFINITIVE) return
    if (parent.finite >= 0 && !parent.verbs.length && this.#view.rules.modals.has(this.#view.lemma(parent.finite)))
      this.#current = parent
  }

  /** A form tagged as finite beside an auxiliary or modal is its participle or infinitive. */
  #demote(i: number, current: Frame): void {
    const {rules} = this.#view
    const lemma = this.#view.lemma(current.finite)
    if (rules.modals.has(lemma)) this.#view.decide(i, INFINITIVE)
    else if (lemma === rules.have || lemma === rules.be || lemma === rules.become) this.#view.decide(i, PARTICIPLE)
    current.verbs.push(i)
  }

  /** A second finite verb without a mark between: the verb of the clause above, or of a frame without comma. */
  #secondFinite(i: number, current: Frame): boolean {
    if (current.verbLast && current.finite === i - 1) {
      current.verbs.push(current.finite)
      this.#view.decide(current.finite, PARTICIPLE)
      current.finite = i
      return true
    }
    const waiting = current.verbLast || current.kind === 'participle' ? nearest(current.parent, waits) : null
    if (waiting && waiting.kind !== 'infinitive') {
      this.#current = waiting
      waiting.finite = i
      return true
    }
    if (this.#view.flags(i) & (INFINITIVE | PARTICIPLE)) return false
    if (this.#saysContent(i) && this.#subjectFollows(i)) {
      this.#main(i).finite = i
      this.#subordinate(rootOf(current), this.#current!, 'content')
      return true
    }
    return false
  }

  /** A zu-infinitive in the middle of a clause that has its verb and does not raise. */
  #startsInfinitive(current: Frame): boolean {
    if (current.kind === 'infinitive' || current.finite < 0) return false
    return !this.#view.rules.raising.has(this.#view.lemma(current.finite)) && current.verbs.length === 0
  }

  #innerInfinitive(i: number, current: Frame): void {
    let from = i
    while (from - 1 > current.finite && this.#view.flags(from - 1) & (1 << 12)) from--
    const before = from - 1
    const top = this.#topEndingAt(before + 1, current.finite)
    if (top >= 0) from = top
    const frame = this.#frame('infinitive', 'content', from, current)
    if (frame === current) {
      current.verbs.push(i)
      return
    }
    for (let t = from; t < i; t++) this.owner[t - this.#from] = frame.number
    frame.verbs.push(i)
  }

  /** Begin of the object phrase that ends where the infinitive begins, if it cannot be the subject. */
  #topEndingAt(end: number, after: number): number {
    for (let i = end - 1; i > after && i > end - 20; i--) {
      const phrase = this.#tops.at(i)
      if (!phrase) continue
      const pronoun = phrase.kind === 'pronoun' && this.#view.rules.subjectPronouns.has(this.#view.lower(phrase.head))
      return phrase.to === end && !pronoun && this.#firstIsTaken(after) ? phrase.from : -1
    }
    return -1
  }

  #firstIsTaken(finite: number): boolean {
    return finite > this.#from && this.owner[finite - 1 - this.#from]! >= 0
  }

  // ── the end ──

  /** Clauses that never got a verb: a headline or a list. */
  #resolveOrphans(): void {
    for (const frame of this.frames) {
      const first = frame.conjunctOf
      const shared = first && first.verbs.length > 0 && this.#view.is(first.verbs.at(-1)!, VERBAL & ~this.#typeOf(frame))
      const isFirst = this.frames.some((other) => other.conjunctOf === frame && other.finite >= 0)
      if (!isFirst && (!first || first.finite < 0 || shared)) this.#settle(frame)
      this.#settleSecond(frame)
    }
    for (const frame of this.frames)
      if (
        frame.finite < 0 &&
        (frame.kind === 'main' || !frame.verbs.length) &&
        frame.kind !== 'participle' &&
        !this.#shares(frame)
      )
        frame.kind = frame.kind === 'main' ? 'fragment' : frame.kind
  }

  #typeOf(frame: Frame): number {
    const last = frame.verbs.at(-1)
    return last === undefined ? VERBAL : this.#view.flags(last) & VERBAL
  }

  /** "Das verletzt die Regeln": a participle with words behind it in a clause without finite verb is the finite verb. */
  #settleSecond(frame: Frame): void {
    const verb = frame.verbs[0]
    if (frame.kind !== 'main' || frame.finite >= 0 || frame.conjunctOf || verb === undefined || frame.verbs.length > 1) return
    const infinitive = this.#view.is(verb, INFINITIVE)
    if (!infinitive && !(this.#view.is(verb, PARTICIPLE) && /t$/.test(this.#view.lower(verb)))) return
    const before = this.#tops.endAround(verb - 1) === verb
    const behind = this.#tops.at(verb + 1)
    const goes = behind && behind.kind !== 'pp' && this.owner[verb + 1 - this.#from] === frame.number
    const governs = this.frames.some((child) => child.parent === frame && child.from > verb && child.relation === 'content')
    if (!before || !(goes || (infinitive && governs))) return
    frame.verbs.pop()
    frame.finite = verb
    this.#view.decide(verb, FINITE)
  }

  #shares(frame: Frame): boolean {
    return frame.conjunctOf !== null && frame.verbs.length > 0
  }
}
