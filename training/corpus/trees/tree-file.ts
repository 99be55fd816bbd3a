import {readFileSync} from 'node:fs'

/** A word of an annotated tree. `head` is the number of a word in its sentence, 0 for the root. */
export interface TreeRow {
  form: string
  lemma: string
  upos: string
  feats: string
  head: number
  relation: string
}
/** A contraction: its words from … to by number, and the token as written. */
export interface Joined {
  readonly from: number
  readonly to: number
  readonly form: string
}
export interface AnnotatedTree {
  /** Story and report: "08-faehrunglueck/2-zeitung". */
  readonly report: string
  /** Where the sentence's text begins in the report, in UTF-16 units. */
  readonly offset: number
  readonly text: string
  readonly rows: TreeRow[]
  readonly joined: Joined[]
}

/** Reads trees of the corpus in CoNLL-U. */
export function readTreeFile(path: string): AnnotatedTree[] {
  let report = ''
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const comment = (name: string): string | undefined => new RegExp(`^# ${name} = (.*)$`, 'm').exec(block)?.[1]
      report = comment('newdoc id') ?? report
      const rows: TreeRow[] = []
      const joined: Joined[] = []
      for (const line of block.split('\n')) {
        const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', relation = ''] = line.split('\t')
        const range = /^(\d+)-(\d+)$/.exec(id)
        if (range) joined.push({from: Number(range[1]), to: Number(range[2]), form})
        else if (/^\d+$/.test(id)) rows.push({form, lemma, upos, feats, head: Number(head), relation})
      }
      return rows.length > 0 ? [{report, offset: Number(comment('offset')), text: comment('text') ?? '', rows, joined}] : []
    })
}

/** Writes trees in CoNLL-U, those of one report under one `# newdoc`. */
export function treeFile(trees: readonly AnnotatedTree[]): string {
  let report = ''
  return trees
    .map((tree) => {
      const lines = tree.report === report ? [] : [`# newdoc id = ${tree.report}`]
      report = tree.report
      lines.push(`# sent_id = ${tree.report}@${tree.offset}`, `# offset = ${tree.offset}`, `# text = ${tree.text}`)
      const close = closeTokens(tree)
      for (const [i, {form, lemma, upos, feats, head, relation}] of tree.rows.entries()) {
        const join = tree.joined.find(({from, to}) => i + 1 >= from && i + 1 <= to)
        const misc = close.has(join ? join.to : i + 1) ? 'SpaceAfter=No' : '_'
        if (join?.from === i + 1) lines.push(`${join.from}-${join.to}\t${join.form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`)
        lines.push([i + 1, form, lemma, upos, '_', feats, head, relation, '_', join ? '_' : misc].join('\t'))
      }
      return `${lines.join('\n')}\n\n`
    })
    .join('')
}

/** The tokens of a tree's text in order: number of the last word, form, place; undefined for a form that does not stand there. */
export function placesOf({text, rows, joined}: AnnotatedTree): {last: number; form: string; start: number | undefined}[] {
  const places: {last: number; form: string; start: number | undefined}[] = []
  let at = 0
  for (let number = 1; number <= rows.length; number++) {
    const join = joined.find(({from}) => from === number)
    const form = join?.form ?? rows[number - 1]!.form
    while (/\s/u.test(text.charAt(at))) at++
    const stands = text.startsWith(form, at)
    places.push({last: join?.to ?? number, form, start: stands ? at : undefined})
    if (stands) at += form.length
    if (join) number = join.to
  }
  return places
}

function closeTokens(tree: AnnotatedTree): Set<number> {
  const places = placesOf(tree)
  return new Set(
    places.flatMap(({last, form, start}, i) =>
      start !== undefined && places[i + 1]?.start === start + form.length ? [last] : [],
    ),
  )
}
