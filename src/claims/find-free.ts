import type {Clause} from '../document/doc.ts'
import {Part2, Plur} from '../document/morph.ts'
import {Token} from '../document/token.ts'
import type {Attribution} from './attribution.ts'
import {holderOf} from './holders.ts'
import type {Reading} from './reading.ts'
import {wordOf} from './said.ts'
import {canSpeak} from './speakers.ts'

/**
 * Sentences in the Konjunktiv I that no frame governs: the speaker before goes on. Consecutive ones are one attribution.
 * `taken` are the attributions already found: a sentence whose main verb is inside one of them is left alone.
 */
export function findSubjunctiveRuns(reading: Reading, taken: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = []
  const covered = coverOf(taken)
  const told = new Set(taken.map((a) => reading.sentenceOf(Math.max(...a.content.map((c) => c.to)) - 1)))
  let run: {from: number; to: number; last: number} | undefined
  const close = () => {
    if (run)
      found.push({
        finder: 'subjunctive',
        content: [{from: run.from, to: run.to}],
        cue: [],
        lemma: '',
        frame: [],
        form: 'free-indirect',
        carry: true,
      })
    run = undefined
  }
  for (const [n, sentence] of reading.sentences.entries()) {
    const main = mainClause(reading, n)
    const goesOn: boolean = (run !== undefined && run.last === n - 1) || (n > 0 && told.has(n - 1))
    if (
      !main?.predicate ||
      reading.isHeadline(n) ||
      covered.has(main.predicate.finite ?? main.predicate.head) ||
      !(isReported(reading, main, goesOn, run?.last === n - 1) || (goesOn && isDoubtful(reading, main, n)))
    )
      close()
    else if (run && run.last === n - 1) run = {from: run.from, to: sentence.to, last: n}
    else {
      close()
      run = {from: sentence.from, to: sentence.to, last: n}
    }
  }
  close()
  return found
}

/** Konjunktiv I is always reported speech; Konjunktiv II and "solle" only go on where a run is under way. */
const isReported = (reading: Reading, main: Clause, goesOn: boolean, running: boolean): boolean =>
  main.predicate?.mood === 'subjunctive-1' ||
  isSubstitute(reading, main) ||
  (goesOn &&
    main.predicate?.mood === 'subjunctive-2' &&
    (running ||
      isPlural(reading, main) ||
      !(reading.rules.guessModals.has(main.predicate.modal ?? '') || hasCondition(reading, main))))

/** "Die Firmen könnten in Not geraten" behind somebody's words: in the plural Konjunktiv I would look like the indicative. */
const isPlural = (reading: Reading, {predicate}: Clause): boolean =>
  predicate?.finite != null && new Token(reading.doc, predicate.finite).may(Plur)

/** "Die Helfer hätten 600 Menschen gerettet": Konjunktiv II where Konjunktiv I would look like the indicative, and no condition. */
const isSubstitute = (reading: Reading, main: Clause, {predicate} = main): boolean =>
  predicate?.mood === 'subjunctive-2' &&
  predicate.modal === undefined &&
  predicate.finite !== null &&
  reading.rules.substitutes.has(reading.lower(predicate.finite)) &&
  predicate.tokens.length > 1 &&
  main.subject !== null &&
  !reading.rules.firstPerson.has(reading.lower(main.subject.head)) &&
  main.verbPosition === 'second' &&
  !reading.children(main).some((c) => c.opener !== null && reading.rules.certainty.conditionals.has(reading.lower(c.opener)))

/** "Es wäre gut, wenn alle kämen": a Konjunktiv II of what would be, nobody's word. */
const hasCondition = (reading: Reading, main: Clause): boolean =>
  main.subject !== null &&
  reading.lower(main.subject.head) === reading.rules.expletive &&
  reading.children(main).some((c) => c.opener !== null && reading.rules.certainty.conditionals.has(reading.lower(c.opener)))

/** "entbehrten": a past that could as well be subjunctive II is one where Konjunktiv I goes on behind it. */
function isDoubtful(reading: Reading, main: Clause, n: number): boolean {
  const {predicate} = main
  if (predicate?.tense !== 'past' || predicate.mood !== 'indicative' || predicate.finite === null) return false
  if (wordOf(reading, main) || canSpeak(reading, main.subject)) return false
  const next = n + 1 < reading.sentences.length ? mainClause(reading, n + 1) : undefined
  return reading.rules.doubtfulPast.test(reading.lower(predicate.finite)) && next?.predicate?.mood === 'subjunctive-1'
}

/** Tokens that stand in some attribution's content. */
function coverOf(taken: readonly Attribution[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const a of taken) for (const piece of a.content) for (let i = piece.from; i < piece.to; i++) covered.add(i)
  return covered
}

export function mainClause(reading: Reading, n: number): Clause | undefined {
  const {from, to} = reading.sentence(n)
  let best: Clause | undefined
  for (let i = from; i < to; i++) {
    const clause = reading.clauseAt(i)
    if (!clause) continue
    for (const c of reading.ancestors(clause)) {
      if (c.parent === null && c.conjunctOf === null && c.predicate && (c.kind === 'main' || !best)) best = c
      if (best?.kind === 'main') return best
    }
  }
  return best
}

/** "soll geflohen sein" (others say so), "will nichts gewusst haben" (says so of himself), in the report's own voice. */
export function findHearsay(reading: Reading, taken: readonly Attribution[]): Attribution[] {
  const found: Attribution[] = []
  const covered = coverOf(taken)
  for (const clause of reading.doc.clauses) {
    const {predicate} = clause
    const kind = predicate?.modal === undefined ? undefined : reading.rules.hearsayModals.get(predicate.modal)
    if (!predicate || !kind || kind === 'guess' || predicate.mood !== 'indicative' || predicate.finite === null) continue
    if (covered.has(predicate.finite) || clause.kind !== 'main' || clause.relation === 'content') continue
    const perfect = hasPerfectInfinitive(reading, clause)
    if (kind === 'claim' && !perfect) continue
    if (kind === 'hearsay' && !perfect && !isState(reading, clause) && !followsAttribution(reading, clause, covered)) continue
    const sentence = reading.sentence(clause.sentence)
    const body = {from: sentence.from, to: sentence.to}
    const content =
      clause.parent === null && clause.conjunctOf === null && reading.conjuncts(clause).length === 0
        ? body
        : {from: clause.from, to: clause.to}
    const subject = kind === 'claim' && clause.subject ? {holder: holderOf(reading, clause.subject)} : {carry: true as const}
    found.push({
      finder: 'hearsay',
      content: [content],
      cue: [],
      lemma: predicate.modal!,
      frame: [],
      form: 'free-indirect',
      ...subject,
    })
  }
  return found
}

/** Participle with "haben" or "sein" in the complex: "geliefert haben". */
function hasPerfectInfinitive(reading: Reading, clause: Clause): boolean {
  const {predicate} = clause
  if (!predicate) return false
  const participle = predicate.tokens.some((i) => new Token(reading.doc, i).may(Part2))
  return participle && predicate.tokens.some((i) => i !== predicate.finite && ['haben', 'sein'].includes(reading.lower(i)))
}

/** "soll 120 Millionen betragen", "soll aus Bremen stammen": how things are cannot be planned, so others say it. */
const isState = (reading: Reading, {predicate}: Clause): boolean =>
  predicate?.voice === 'active' && predicate.tense === 'present' && reading.rules.stateVerbs.has(predicate.lemma)

function followsAttribution(reading: Reading, clause: Clause, covered: ReadonlySet<number>): boolean {
  if (clause.sentence === 0) return false
  const {from, to} = reading.sentence(clause.sentence - 1)
  for (let i = from; i < to; i++) if (covered.has(i)) return true
  return false
}

/** "Laut X plant er eine Reise. Dabei könnte er …": a guess that takes up a sentence with a source goes on in its voice. */
export function findGoingOn(reading: Reading, taken: readonly Attribution[]): Attribution[] {
  const covered = coverOf(taken)
  const sourced = new Set(
    taken.filter((a) => a.finder === 'source' || a.finder === 'how').map((a) => reading.sentenceOf(a.frame[0]?.from ?? 0)),
  )
  const found: Attribution[] = []
  for (const [n, {from, to}] of reading.sentences.entries()) {
    if (!sourced.has(n - 1) || covered.has(from) || !reading.rules.continuing.has(reading.lower(from))) continue
    const predicate = mainClause(reading, n)?.predicate
    const guesses = predicate?.mood === 'subjunctive-2' && reading.rules.certainty.hedgeModals.has(predicate.modal ?? '')
    if (!guesses || /\n/.test(reading.text({from: from - 1, to: from + 1}))) continue
    found.push({
      finder: 'goes-on',
      content: [{from, to}],
      cue: [],
      lemma: '',
      frame: [],
      form: 'free-indirect',
      carry: true,
      apart: true,
    })
  }
  return found
}
