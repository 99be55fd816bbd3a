import {existsSync, globSync, readFileSync} from 'node:fs'
import type {GoldAttribution, ReportLayers} from './layers.ts'

/** An attribution of either corpus, as far as the two can be compared. Stretches are `[start, end)` in the text. */
export interface Phenomenon {
  readonly form: string
  readonly quotation: readonly (readonly [number, number])[]
  readonly quotationWords: number
  readonly speaker: readonly (readonly [number, number])[]
  readonly speakerText: string
  readonly cue: string
  readonly addressed: boolean
  readonly nested: boolean
}

interface Source {
  readonly words: number
  readonly sentences: readonly (readonly [number, number])[]
  readonly attributions: readonly Phenomenon[]
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** One sentence a line in our layers, one stretch a line in Wikinews: neighbours of one speaker and form are one here. */
function joined(attributions: readonly GoldAttribution[]): Phenomenon[] {
  const found: {of: GoldAttribution; root: string; quotation: [number, number][]; words: number}[] = []
  const rootOf = (a: GoldAttribution): string => {
    const before = attributions.find((b) => b.id === a.carriesOn)
    return before ? rootOf(before) : a.id
  }
  for (const a of attributions) {
    const root = rootOf(a)
    const before = found.findLast((f) => f.root === root && f.of.form === a.form)
    const quotation = a.quotation.map((m): [number, number] => [m.start, m.end])
    const words = a.quotation.reduce((n, m) => n + wordsIn(m.text), 0)
    if (before && Math.abs(a.quotation[0]!.start - before.quotation.at(-1)![1]) < 4) {
      before.quotation.push(...quotation)
      before.words += words
    } else found.push({of: a, root, quotation, words})
  }
  return found.map(({of, quotation, words}) => ({
    form: of.form,
    quotation,
    quotationWords: words,
    speaker: of.speaker.map((m) => [m.start, m.end] as const),
    speakerText: of.speaker.map((m) => m.text).join(' '),
    cue: of.cue.map((m) => m.text).join(' '),
    addressed: of.addressee.length > 0,
    nested: of.nestedIn !== undefined,
  }))
}

/** Our annotated German reports of the stories named. */
export function ourSources(stories: readonly string[], corpus = 'corpus/de'): Source[] {
  return stories
    .filter((story) => existsSync(`${corpus}/stories/${story}/story.gold.json`))
    .flatMap((story) => globSync(`${corpus}/stories/${story}/*.txt`).sort())
    .flatMap((path): Source[] => {
      const layers: ReportLayers = JSON.parse(readFileSync(path.replace(/txt$/u, 'json'), 'utf8'))
      if (layers.language) return []
      const words = wordsIn(readFileSync(path, 'utf8'))
      const sentences = layers.sentences.map((s) => [s.start, s.end] as const)
      return [{words, sentences, attributions: joined(layers.attributions)}]
    })
}

/** Documents in the format of the Wikinews quotations (Petersen-Frey & Biemann 2024), one JSON object a line. */
export function wikinewsSources(jsonl: string): Source[] {
  // biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
  const stretches = (role: any) => role.spans.map((s: any) => [s.charBegin, s.charEnd] as const)
  return jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const document = JSON.parse(line)
      return {
        words: wordsIn(document.originalText),
        // biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
        sentences: document.sentences.map((s: any) => [s.charBegin, s.charEnd] as const),
        // biome-ignore lint/suspicious/noExplicitAny: the corpus' own JSON
        attributions: document.annotations.map((a: any) => ({
          form: a.type,
          quotation: stretches(a.quote),
          quotationWords: wordsIn(a.quote.text),
          speaker: stretches(a.speaker),
          speakerText: a.speaker.text,
          cue: a.cue.text,
          addressed: a.addressee.spans.length > 0,
          nested: a.isNested,
        })),
      }
    })
}

const PRONOUN = /^(?:er|sie|es|dieser|diese|der|die|jener|man|wir|ich)$/iu
const PREPOSITION = /^(?:laut|nach|gemäß|zufolge|so|demnach|danach|wonach|demzufolge|wie|gegenüber|für|aus|unter)\b/iu

type Test = (a: Phenomenon, s: Source) => boolean

const rows: readonly (readonly [name: string, test: Test])[] = [
  ...['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'].map(
    (form) => [form, (a: Phenomenon) => a.form === form] as const,
  ),
  ['nested in another', (a) => a.nested],
  ['content in pieces', (a) => a.quotation.length > 1 && !adjoining(a.quotation)],
  ['no cue', (a) => a.cue === ''],
  ['cue is a preposition or adverb', (a) => PREPOSITION.test(a.cue)],
  ['no speaker marked', (a) => a.speaker.length === 0],
  ['speaker in another sentence', (a, s) => a.speaker.length > 0 && !together(a, s)],
  ['speaker only a pronoun', (a) => PRONOUN.test(a.speakerText)],
  ['addressee named', (a) => a.addressed],
]

const adjoining = (pieces: Phenomenon['quotation']): boolean =>
  pieces.every(([start], i) => i === 0 || start - pieces[i - 1]![1] < 4)

/** Does some sentence hold both a part of the speaker and a part of the content? */
function together(a: Phenomenon, {sentences}: Source): boolean {
  const meets = ([start, end]: readonly [number, number]) => sentences.findIndex(([from, to]) => start < to && from < end)
  const at = new Set(a.quotation.flatMap((q) => sentences.flatMap(([f, t], i) => (q[0] < t && f < q[1] ? [i] : []))))
  return a.speaker.some((s) => at.has(meets(s)))
}

/** For each phenomenon its share of the attributions, in percent; then how many there are in 100 words, and their median length in words. */
export function phenomenaOf(sources: readonly Source[]): (readonly [name: string, value: number])[] {
  const all = sources.flatMap((s) => s.attributions.map((a) => [a, s] as const))
  const words = sources.reduce((n, s) => n + s.words, 0)
  const lengths = all.map(([a]) => a.quotationWords).sort((x, y) => x - y)
  return [
    ...rows.map(([name, test]) => [name, (100 * all.filter(([a, s]) => test(a, s)).length) / all.length] as const),
    ['attributions in 100 words', (100 * all.length) / words],
    ['words of content, median', lengths[Math.floor(lengths.length / 2)] ?? 0],
  ]
}

/** `phenomena.ts WIKINEWS.jsonl`: a Markdown table, our train, dev and test stories against Wikinews. */
export function phenomenaTable(jsonl: string, corpus = 'corpus/de'): string {
  const split: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(`${corpus}/split.json`, 'utf8'))
  const columns = [
    ...['train', 'dev', 'test'].map((name) => [name, ourSources(split[name] ?? [], corpus)] as const),
    ['Wikinews', wikinewsSources(jsonl)] as const,
  ].filter(([, sources]) => sources.some((s) => s.attributions.length))
  const tables = columns.map(([, sources]) => phenomenaOf(sources))
  return [
    `| share of attributions, % | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '--:|').join('')}`,
    ...tables[0]!.map(([name], i) => `| ${name} | ${tables.map((t) => t[i]![1].toFixed(1)).join(' | ')} |`),
  ].join('\n')
}

if (import.meta.main) console.log(phenomenaTable(readFileSync(process.argv[2]!, 'utf8')))
