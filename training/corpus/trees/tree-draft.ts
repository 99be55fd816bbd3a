import {FEATURES} from './tree-faults.ts'
import type {AnnotatedTree, TreeRow} from './tree-file.ts'

/**
 * Drafts for an annotator: a sentence is a head line "# number report @offset", its text, and a line for each word:
 * number, form, lemma, class, features, head, relation, "?" where the parser is unsure. Features are values alone, joined by
 * full stops ("Nom.Masc.Sing"; "Indef" is the indefinite article).
 */
export interface Draft {
  readonly number: number
  readonly tree: AnnotatedTree
  readonly unsure?: ReadonlySet<number>
}

export function writeDrafts(drafts: readonly Draft[]): string {
  return drafts
    .map(({number, tree, unsure}) => {
      const lines = [`# ${number} ${tree.report} @${tree.offset}`, `# ${tree.text}`]
      for (const [i, {form, lemma, upos, feats, head, relation}] of tree.rows.entries()) {
        const join = tree.joined.find(({from}) => from === i + 1)
        if (join) lines.push(`${join.from}-${join.to}\t${join.form}`)
        const cells = [i + 1, form, lemma, upos, shortFeatures(feats), head, relation]
        lines.push(cells.join('\t') + (unsure?.has(i + 1) ? '\t?' : ''))
      }
      return `${lines.join('\n')}\n`
    })
    .join('\n')
}

export function readDrafts(text: string): Draft[] {
  return text.split('\n\n').flatMap((block) => {
    const [first = '', second = '', ...lines] = block.trim().split('\n')
    const head = /^# (\d+) (\S+) @(\d+)$/.exec(first)
    if (!head) return []
    const tree: AnnotatedTree = {report: head[2]!, offset: Number(head[3]), text: second.slice(2), rows: [], joined: []}
    for (const line of lines) {
      const [id = '', form = '', lemma = '', upos = '', feats = '', above = '', relation = ''] = line.split('\t')
      const range = /^(\d+)-(\d+)$/.exec(id)
      if (range) tree.joined.push({from: Number(range[1]), to: Number(range[2]), form})
      else tree.rows.push({form, lemma, upos, feats: longFeatures(feats), head: Number(above), relation})
    }
    return [{number: Number(head[1]), tree}]
  })
}

function shortFeatures(feats: string): string {
  if (feats === '_') return '_'
  return feats
    .split('|')
    .map((feature) => (feature === 'Definite=Ind' ? 'Indef' : (feature.split('=')[1] ?? '')))
    .join('.')
}

/** "Nom.Masc.Sing" → Case=Nom|Gender=Masc|Number=Sing. An unknown value stays and is found a fault. */
export function longFeatures(short: string): string {
  if (short === '_' || short === '') return '_'
  const found = short.split('.').map((values) => {
    if (values === 'Indef') return 'Definite=Ind'
    const first = values.split(',')[0] ?? ''
    const group = [...FEATURES].find(([name, known]) => known.includes(first) && !(name === 'Definite' && first === 'Ind'))
    return `${group?.[0] ?? 'Unknown'}=${values}`
  })
  return found.sort().join('|')
}

/**
 * Applies corrections. A line is "12: 7 5 nmod; 8 flat; 9 ADJ lemma=neu feats=Dat.Fem.Sing": sentence, then word by word a
 * number for the head, a relation, a class, lemma or features; "12 DROP" leaves a sentence out. Gives what it did not understand.
 */
export function correct(drafts: Draft[], corrections: string): string[] {
  const faults: string[] = []
  for (const [l, raw] of corrections.split('\n').entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim()
    if (line === '') continue
    const drop = /^(\d+) DROP$/.exec(line)
    const at = drafts.findIndex(({number}) => number === Number((drop ?? /^(\d+):/.exec(line))?.[1]))
    if (at < 0) faults.push(`line ${l + 1}: no such sentence`)
    else if (drop) drafts.splice(at, 1)
    else
      for (const part of line.slice(line.indexOf(':') + 1).split(';'))
        if (part.trim() && !correctWord(drafts[at]!.tree.rows, part.trim().split(/\s+/)))
          faults.push(`line ${l + 1}: ${part.trim()}`)
  }
  return faults
}

function correctWord(rows: TreeRow[], [number = '', ...changes]: string[]): boolean {
  const row = rows[Number(number) - 1]
  if (!row || changes.length === 0) return false
  for (const change of changes) {
    if (/^\d+$/.test(change)) row.head = Number(change)
    else if (change.startsWith('lemma=')) row.lemma = change.slice(6)
    else if (change.startsWith('feats=')) row.feats = longFeatures(change.slice(6))
    else if (/^[A-Z]+$/.test(change)) row.upos = change
    else if (/^[a-z:]+$/.test(change)) row.relation = change
    else return false
  }
  return true
}
