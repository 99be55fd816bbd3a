import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {TokenRange} from '../src/document/doc.ts'

/** One text of an MMAX2 corpus: words, sentences and coreference classes, as word positions. */
export interface MmaxText {
  readonly name: string
  readonly words: readonly string[]
  readonly sentences: readonly TokenRange[]
  readonly clusters: readonly (readonly TokenRange[])[]
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
const plain = (text: string): string =>
  text.replace(/&(#x?)?([0-9a-zA-Z]+);/g, (all, number: string | undefined, name: string) =>
    number ? String.fromCodePoint(Number.parseInt(name, number === '#x' ? 16 : 10)) : (entities[name] ?? all),
  )

/** The texts of a folder with `*.mmax`, `Basedata/` and `Markables/`; none where it is no such folder. */
export function readMmax(folder: string): MmaxText[] {
  if (!existsSync(join(folder, 'Basedata'))) return []
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.mmax'))
    .map((file) => file.slice(0, -5))
    .sort()
  return names.map((name) => readText(folder, name)).filter((text) => text.words.length > 0)
}

function readText(folder: string, name: string): MmaxText {
  const read = (...parts: string[]): string => {
    const file = join(folder, ...parts)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  const words: string[] = []
  const place = new Map<string, number>()
  for (const [, id, word] of read('Basedata', `${name}_words.xml`).matchAll(/<word id="([^"]+)"[^>]*>([^<]*)<\/word>/g)) {
    place.set(id!, words.length)
    words.push(plain(word!))
  }
  const spans = (xml: string): {range: TokenRange; attributes: string}[] =>
    [...xml.matchAll(/<markable ([^>]*)\/?>/g)].flatMap(([, attributes]) => {
      const span = /span="([^"]+)"/.exec(attributes!)?.[1]?.split(/\.\.|,/)
      const from = place.get(span?.[0] ?? '')
      const to = place.get(span?.at(-1) ?? '')
      return from === undefined || to === undefined ? [] : [{range: {from, to: to + 1}, attributes: attributes!}]
    })
  const classes = new Map<string, TokenRange[]>()
  for (const {range, attributes} of spans(read('Markables', `${name}_coref_level.xml`))) {
    const set = /coref_class="([^"]+)"/.exec(attributes)?.[1]
    if (!set || set === 'empty') continue
    classes.set(set, [...(classes.get(set) ?? []), range])
  }
  const sentences = spans(read('Markables', `${name}_sentence_level.xml`))
    .map((s) => s.range)
    .sort((a, b) => a.from - b.from)
  return {name, words, sentences, clusters: [...classes.values()].filter((c) => c.length > 1)}
}
