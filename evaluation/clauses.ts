/**
 * Clause structure against Universal Dependencies trees:
 *   node evaluation/clauses.ts de_gsd-test.conllu [--tagged] [--errors subject|parent|report]
 * For every finite verb: the head of its subject and the predicate of the clause above it; for verbs of reporting:
 * subject and content clause both. `--tagged` uses our own tags on the gold tokens in place of the gold ones.
 */
import {findClauses} from '../src/analysis/clauses/clauses.ts'
import {findPhrases} from '../src/analysis/clauses/phrases.ts'
import {findQuotes} from '../src/analysis/clauses/quotes.ts'
import type {Clause} from '../src/document/doc.ts'
import {german} from '../src/language/de/german.ts'
import {readConllu, type UdDoc, type UdWord} from './conllu.ts'
import {withOwnTags} from './own-tags.ts'
import {DataError, type Scorer} from './scorer.ts'
import {builds, children, goldContent, goldParent, lemmaWithParticle, predicateHeads, subtree} from './ud-clauses.ts'

/** Verbs of reporting that are measured: our own choice. */
const REPORTING = new Set(
  `sagen erklären berichten mitteilen betonen behaupten meinen schreiben melden fordern ankündigen bestätigen versichern erwidern antworten
  entgegnen ergänzen hinzufügen warnen einräumen zugeben bekräftigen kritisieren beklagen feststellen unterstreichen vermuten annehmen
  befürchten erwarten hinweisen bemerken äußern glauben hoffen denken wissen finden verkünden vorschlagen beschließen rufen fragen
  ausgehen angeben erzählen erläutern begründen zeigen heißen versprechen vorwerfen`.split(/\s+/),
)

export interface Figures {
  subjectRight: number
  subjectFound: number
  subjectGold: number
  parentRight: number
  clauses: number
  verbs: number
  spanRight: number
  spans: number
  reportRight: number
  reportSubject: number
  reportContent: number
  reports: number
}

type Complain = (kind: 'subject' | 'parent' | 'report' | 'span', sentence: number, text: string) => void

class Measure {
  readonly figures: Figures = {
    subjectRight: 0,
    subjectFound: 0,
    subjectGold: 0,
    parentRight: 0,
    clauses: 0,
    verbs: 0,
    spanRight: 0,
    spans: 0,
    reportRight: 0,
    reportSubject: 0,
    reportContent: 0,
    reports: 0,
  }
  readonly #clauses: readonly Clause[]
  readonly #byFinite = new Map<number, Clause>()
  readonly #complain: Complain
  constructor(clauses: readonly Clause[], complain: Complain) {
    this.#clauses = clauses
    this.#complain = complain
    for (const clause of clauses) if (clause.predicate?.finite != null) this.#byFinite.set(clause.predicate.finite, clause)
  }

  sentence(words: readonly UdWord[], number: number): void {
    const heads = predicateHeads(words)
    for (const [head, finite] of heads) {
      const clause = this.#byFinite.get(words[finite]!.token)
      this.figures.verbs++
      if (clause) this.figures.clauses++
      this.#subject(words, head, finite, clause, number)
      this.#parent(words, heads, head, finite, clause, number)
      this.#span(words, heads, head, clause, number)
      if (head === finite || !builds(words[finite]!) || words[finite]!.relation.startsWith('aux'))
        this.#report(words, heads, head, clause, number)
    }
  }

  #goldSubject(words: readonly UdWord[], head: number): number {
    const subject = children(words, head, /^nsubj/)[0]
    return subject === undefined ? -1 : words[subject]!.token
  }

  #subject(words: readonly UdWord[], head: number, finite: number, clause: Clause | undefined, number: number): void {
    const gold = this.#goldSubject(words, head)
    const shared = clause?.subject && (clause.subject.from < clause.from || clause.subject.from >= clause.to)
    const found = clause?.subject && !shared ? clause.subject.head : -1
    if (gold >= 0) this.figures.subjectGold++
    if (found >= 0) this.figures.subjectFound++
    if (sameName(words, gold, found)) this.figures.subjectRight++
    else if (gold !== found)
      this.#complain('subject', number, `${words[finite]!.form}: gold ${form(words, gold)}, found ${form(words, found)}`)
  }

  #parent(
    words: readonly UdWord[],
    heads: ReadonlyMap<number, number>,
    head: number,
    finite: number,
    clause: Clause | undefined,
    number: number,
  ): void {
    if (!clause) return
    const gold = goldParent(words, heads, head)
    const goldFinite = gold < 0 ? -1 : words[heads.get(gold)!]!.token
    const found = this.#finiteAbove(clause)
    if (goldFinite === found) this.figures.parentRight++
    else
      this.#complain(
        'parent',
        number,
        `${words[finite]!.form}: gold under ${form(words, goldFinite)}, found under ${form(words, found)}`,
      )
  }

  #finiteAbove(clause: Clause): number {
    let above = clause.parent
    for (let guard = 0; above !== null && guard < 40; guard++) {
      const parent = this.#clauses[above]!
      if (parent.predicate?.finite != null) return parent.predicate.finite
      above = parent.parent
    }
    return -1
  }

  /** Subordinate clauses with an opener: first and last word exactly. */
  #span(
    words: readonly UdWord[],
    heads: ReadonlyMap<number, number>,
    head: number,
    clause: Clause | undefined,
    number: number,
  ): void {
    if (!/^(?:ccomp|advcl|acl|csubj)/.test(words[head]!.relation)) return
    const joined = new Set(
      children(words, head, /^(?:conj|parataxis)/)
        .filter((c) => heads.has(c))
        .flatMap((c) => subtree(words, c)),
    )
    const isIn = (w: number) =>
      !joined.has(w) && words[w]!.upos !== 'PUNCT' && !(words[w]!.relation === 'cc' && words[w]!.head === head)
    const inside = subtree(words, head).filter(isIn)
    const from = Math.min(...inside.map((w) => words[w]!.token))
    const to = Math.max(...inside.map((w) => words[w]!.token)) + 1
    const mark = words.find((word) => word.token === (clause?.to ?? 0) - 1)
    const end = clause && mark?.upos === 'PUNCT' ? clause.to - 1 : clause?.to
    this.figures.spans++
    if (clause && clause.from === from && end === to) this.figures.spanRight++
    else
      this.#complain(
        'span',
        number,
        `${words[head]!.form}: gold ${form(words, from)}…${form(words, to - 1)}, found ${clause ? `${form(words, clause.from)}…${form(words, clause.to - 1)}` : 'none'}`,
      )
  }

  #report(
    words: readonly UdWord[],
    heads: ReadonlyMap<number, number>,
    head: number,
    clause: Clause | undefined,
    number: number,
  ): void {
    if (!REPORTING.has(lemmaWithParticle(words, head))) return
    const content = goldContent(words, heads, head)
    if (content < 0 || !(heads.has(content) || words[content]!.upos === 'VERB')) return
    this.figures.reports++
    const gold = this.#goldSubject(words, head)
    const own = clause?.subject ?? null
    const subjectRight = gold < 0 ? true : sameName(words, gold, own?.head ?? -1)
    const contentRight = clause !== undefined && this.#contents(clause).some((c) => this.#isHead(c, words, heads, content))
    if (subjectRight) this.figures.reportSubject++
    if (contentRight) this.figures.reportContent++
    if (subjectRight && contentRight) this.figures.reportRight++
    else
      this.#complain(
        'report',
        number,
        `${words[head]!.form}: subject ${subjectRight ? 'right' : `gold ${form(words, gold)}, found ${form(words, own?.head ?? -1)}`}; content ${contentRight ? 'right' : `gold ${words[content]!.form}`}`,
      )
  }

  #contents(clause: Clause): Clause[] {
    const below = this.#clauses.filter((c) => c.parent === clause.id)
    const above = clause.relation === 'parenthesis' && clause.parent !== null ? [this.#clauses[clause.parent]!] : []
    return [...below, ...above]
  }

  #isHead(clause: Clause, words: readonly UdWord[], heads: ReadonlyMap<number, number>, content: number): boolean {
    const {predicate} = clause
    if (!predicate) return false
    const finite = heads.get(content)
    if (finite !== undefined && predicate.finite === words[finite]!.token) return true
    return predicate.head === words[content]!.token
  }
}

/** The same head, or two words of one name with its title, which the treebank heads now left, now right. */
function sameName(words: readonly UdWord[], gold: number, found: number): boolean {
  if (gold === found || gold < 0 || found < 0) return gold >= 0 && gold === found
  const from = Math.min(gold, found)
  const to = Math.max(gold, found)
  return (
    to - from <= 4 &&
    words.every((word) => word.token < from || word.token > to || /^(?:NOUN|PROPN|X)$/.test(word.upos) || word.form === '-')
  )
}

const form = (words: readonly UdWord[], token: number) =>
  token < 0 ? '–' : (words.find((word) => word.token === token)?.form ?? `#${token}`)

/** Runs the three stages on gold tokens (and the given tags) and measures. */
export function measureClauses({doc, sentences}: UdDoc, complain: Complain = () => {}): Figures {
  const quoted = {...doc, quotes: findQuotes(doc, german), times: [], quantities: [], names: []}
  const phrased = {...quoted, phrases: findPhrases(quoted, german)}
  const measure = new Measure(findClauses(phrased, german), complain)
  for (const [s, words] of sentences.entries()) measure.sentence(words, s)
  return measure.figures
}

/** Scorer of the task `clauses`: our own tags on the gold tokens of a CoNLL-U file. */
export const score: Scorer = async (path) => {
  if (!path.endsWith('.conllu')) throw new DataError(`${path} is no CoNLL-U file`, `${path} ist keine CoNLL-U-Datei`)
  const gold = readConllu(path)
  const errors: string[] = []
  const figures = measureClauses({...gold, doc: withOwnTags(gold.doc)}, (kind, sentence, line) =>
    errors.push(`${kind} ${sentence}: ${line}`),
  )
  const share = (part: number, whole: number) => part / Math.max(1, whole)
  return {
    metrics: {
      'subject-precision': share(figures.subjectRight, figures.subjectFound),
      'subject-recall': share(figures.subjectRight, figures.subjectGold),
      'clause-above': share(figures.parentRight, figures.clauses),
      'subordinate-exact': share(figures.spanRight, figures.spans),
      'reporting-both': share(figures.reportRight, figures.reports),
      'reporting-count': figures.reports,
    },
    errors: errors.join('\n'),
    remarks: ['gold tokens, our tags; no names or times', 'words of one row of nouns and names count as one subject'],
  }
}

function print(figures: Figures): void {
  const percent = (a: number, b: number) => `${((100 * a) / Math.max(1, b)).toFixed(1)} % (${a}/${b})`
  console.log(`finite verbs that head a clause  ${percent(figures.clauses, figures.verbs)}`)
  console.log(`subject precision                ${percent(figures.subjectRight, figures.subjectFound)}`)
  console.log(`subject recall                   ${percent(figures.subjectRight, figures.subjectGold)}`)
  console.log(`clause above                     ${percent(figures.parentRight, figures.clauses)}`)
  console.log(`subordinate clause exact         ${percent(figures.spanRight, figures.spans)}`)
  console.log(`reporting: subject               ${percent(figures.reportSubject, figures.reports)}`)
  console.log(`reporting: content               ${percent(figures.reportContent, figures.reports)}`)
  console.log(`reporting: both                  ${percent(figures.reportRight, figures.reports)}`)
}

function main(args: string[]): void {
  const path = args.find((arg) => !arg.startsWith('--'))
  if (!path) {
    console.log('usage: node evaluation/clauses.ts FILE.conllu [--tagged] [--errors=subject|parent|report|span]')
    return
  }
  const wanted = args.find((arg) => arg.startsWith('--errors='))?.slice(9)
  let gold = readConllu(path)
  if (args.includes('--tagged')) gold = {...gold, doc: withOwnTags(gold.doc)}
  const text = (s: number) => gold.sentences[s]!.map((word) => word.form).join(' ')
  print(measureClauses(gold, (kind, s, line) => wanted === kind && console.log(`${s}: ${text(s)}\n    ${line}`)))
}

if (import.meta.filename === process.argv[1]) main(process.argv.slice(2))
