import {existsSync, globSync, readFileSync} from 'node:fs'
import type {LabelledSentence} from '../evaluation/germeval.ts'
import {nameClasses} from '../src/analysis/names/bio.ts'
import {tokenise} from '../src/analysis/words/tokenise.ts'
import {WordTable} from '../src/document/word-table.ts'
import {german} from '../src/language/de/german.ts'
import type {GoldEntity, Marked, ReportLayers} from './corpus/layers.ts'
import {derivedTokens} from './name-rows.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly class: string
}

/**
 * The German sentences of annotated stories with their names, in GermEval's classes. Titles, which the corpus counts in, are taken off.
 */
export function corpusNames(stories: readonly string[], corpus = 'corpus/de'): LabelledSentence[] {
  return stories
    .filter((story) => existsSync(`${corpus}/stories/${story}/story.gold.json`))
    .flatMap((story) => globSync(`${corpus}/stories/${story}/*.txt`).sort())
    .flatMap((path) => {
      const layers: ReportLayers = JSON.parse(readFileSync(path.replace(/txt$/u, 'json'), 'utf8'))
      if (layers.language) return []
      const spans = layers.entities.flatMap(namesOf)
      return layers.sentences.map((sentence) => labelled(sentence, spans))
    })
}

function namesOf(entity: GoldEntity): Span[] {
  const label = nameClasses[entity.kind]
  return entity.mentions.flatMap((m): Span[] => {
    if (m.form === 'adjective')
      return [{start: m.start, end: m.end, class: m.text.endsWith('-') ? `${label}part` : `${label}deriv`}]
    if (m.form !== 'name') return []
    return [{start: m.start + titleLength(m, entity), end: m.end, class: label}]
  })
}

const honorific =
  /^(?:(?:Prof|Dr|Dipl|Ing|Frau|Herrn?|Sir|Graf|Pater|Schwester)(?:\.(?:-\p{L}+\.)?)?(?:\s+(?:med|jur|phil|rer|nat|h|c)\.)*)\s+/u

/** Letters of a mention that are title or office: "Polizeisprecherin " in "Polizeisprecherin Imke Brandhorst". */
function titleLength(mention: Marked, {kind, offices}: GoldEntity): number {
  if (kind !== 'person') return 0
  let at = 0
  for (let more = true; more; ) {
    const rest = mention.text.slice(at)
    const office = offices.map((o) => o.text).find((o) => rest.startsWith(`${o} `))
    const length = office ? office.length + 1 : (honorific.exec(rest)?.[0].length ?? commonNoun(rest))
    more = length > 0 && at + length < mention.text.length
    if (more) at += length
  }
  return at
}

/** "Neurologin " before a given and a family name: what ends like an office or profession and is followed by two words. */
function commonNoun(text: string): number {
  const [first = '', ...rest] = text.split(/\s+/u)
  const noun = german.names.role(first) !== undefined
  return noun && rest.length > 0 ? first.length + 1 : 0
}

/** A sentence in tokens of ours with labels in BIO. */
function labelled({start, text}: Marked, spans: readonly Span[]): LabelledSentence {
  const table = new WordTable()
  const tokens = tokenise({text, furniture: []}, german, table)
  const forms: string[] = []
  const labels: string[] = []
  let last: Span | undefined
  for (let i = 0; i < tokens.length; i++) {
    const from = start + tokens.start[i]!
    const to = start + tokens.end[i]!
    const span = spans.find((s) => from < s.end && s.start < to)
    forms.push(table.words[tokens.word[i]!]!)
    labels.push(span ? `${span === last ? 'I' : 'B'}-${span.class}` : 'O')
    last = span
  }
  // what GermEval calls derived or a part is no mention of ours unless a state or body is meant: the rules tell it
  for (const at of derivedTokens(forms))
    if (labels[at] === 'O') labels[at] = forms[at]!.includes('-') ? 'B-LOCpart' : 'B-LOCderiv'
  return {forms, labels}
}
