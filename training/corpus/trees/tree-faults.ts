import {POS} from '../../../src/document/doc.ts'
import {TREE_RELATIONS} from '../../../src/models/tree-relations.ts'
import {type AnnotatedTree, placesOf} from './tree-file.ts'

const RELATIONS: ReadonlySet<string> = new Set(TREE_RELATIONS)
const CLASSES: ReadonlySet<string> = new Set(POS)
/** The features that the corpus annotates, with their values. */
export const FEATURES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Case', ['Acc', 'Dat', 'Gen', 'Nom']],
  ['Definite', ['Def', 'Ind']],
  ['Degree', ['Cmp', 'Sup']],
  ['Gender', ['Fem', 'Masc', 'Neut']],
  ['Mood', ['Imp', 'Ind', 'Sub']],
  ['Number', ['Plur', 'Sing']],
  ['Person', ['1', '2', '3']],
  ['Polarity', ['Neg']],
  ['Tense', ['Past', 'Pres']],
  ['VerbForm', ['Fin', 'Inf', 'Part']],
])
/** Relations whose dependent has these classes only. */
const ONLY: ReadonlyMap<string, readonly string[]> = new Map([
  ['det', ['DET', 'PRON']],
  ['det:poss', ['DET', 'PRON']],
  ['case', ['ADP', 'CCONJ', 'SCONJ', 'ADV', 'X', 'PART', 'NOUN', 'ADJ', 'VERB']],
  ['aux', ['AUX']],
  ['aux:pass', ['AUX']],
  ['cop', ['AUX']],
  ['cc', ['CCONJ', 'ADV', 'SCONJ', 'PUNCT', 'SYM', 'ADP']],
  ['punct', ['PUNCT', 'SYM']],
  ['mark', ['SCONJ', 'PART', 'ADP', 'CCONJ', 'ADV', 'PRON']],
])
/** Relations below which nothing but these may hang. */
const LEAVES = new Set(['aux', 'aux:pass', 'cop', 'punct', 'compound:prt', 'cc', 'mark', 'fixed'])
const BELOW_LEAVES = new Set(['fixed', 'conj', 'cc', 'punct', 'advmod', 'goeswith', 'flat', 'mark', 'case'])

/** What cannot be right in an annotated tree, a line each. `report` is the text that it was taken from. */
export function treeFaults(tree: AnnotatedTree, report: string | undefined): string[] {
  const name = `${tree.report}@${tree.offset}`
  const faults = [...textFaults(tree, report), ...shapeFaults(tree), ...tree.rows.flatMap((_, i) => wordFaults(tree, i))]
  return faults.map((fault) => `${name}: ${fault}`)
}

function textFaults(tree: AnnotatedTree, report: string | undefined): string[] {
  if (report === undefined) return ['no such report']
  const stands = report.slice(tree.offset, tree.offset + tree.text.length).replace(/\s/gu, ' ')
  if (stands !== tree.text) return [`its text does not stand at ${tree.offset}`]
  const places = placesOf(tree)
  const missing = places.filter(({start}) => start === undefined).map(({last, form}) => `${last} "${form}" does not stand there`)
  const end = places.at(-1)
  return missing.length === 0 && end && end.start! + end.form.length !== tree.text.length
    ? ['its text goes on after the last word']
    : missing
}

/** One root, no cycle, heads that are there. */
function shapeFaults({rows}: AnnotatedTree): string[] {
  const faults: string[] = []
  const roots = rows.filter(({head}) => head === 0)
  if (roots.length !== 1) faults.push(`${roots.length} roots`)
  for (const [i, {head, relation}] of rows.entries()) {
    if (!(head >= 0 && head <= rows.length) || head === i + 1) faults.push(`${i + 1} has no head ${head}`)
    if ((head === 0) !== (relation === 'root')) faults.push(`${i + 1} is ${relation} under ${head}`)
    let at = i + 1
    for (let step = 0; at > 0 && step <= rows.length; step++) at = rows[at - 1]?.head ?? 0
    if (at > 0) faults.push(`${i + 1} hangs in a cycle`)
  }
  return faults
}

function wordFaults({rows}: AnnotatedTree, i: number): string[] {
  const {form, lemma, upos, feats, head, relation} = rows[i]!
  const faults: string[] = []
  if (!RELATIONS.has(relation)) faults.push(`unknown relation ${relation}`)
  if (!CLASSES.has(upos)) faults.push(`unknown class ${upos}`)
  if (lemma === '' || lemma === '_') faults.push('no lemma')
  if (ONLY.has(relation) && !ONLY.get(relation)!.includes(upos)) faults.push(`${upos} as ${relation}`)
  if (upos === 'PUNCT' && relation !== 'punct' && relation !== 'root') faults.push(`PUNCT as ${relation}`)
  const above = rows[head - 1]
  if (above && LEAVES.has(above.relation) && !BELOW_LEAVES.has(relation)) faults.push(`${relation} under a ${above.relation}`)
  if (
    above &&
    (relation === 'flat' || relation === 'fixed' || relation === 'conj' || relation === 'appos') &&
    head > i + 1 &&
    relation !== 'appos'
  )
    faults.push(`${relation} to the right: its head stands before it`)
  for (const feature of feats === '_' ? [] : feats.split('|')) {
    const [group = '', values = ''] = feature.split('=')
    const known = FEATURES.get(group)
    if (!known || !values.split(',').every((value) => known.includes(value))) faults.push(`unknown feature ${feature}`)
    else if (values.includes(',') && group !== 'Gender') faults.push(`${feature} is not decided`)
  }
  if (/Mood=/.test(feats) && !/VerbForm=Fin/.test(feats)) faults.push('a mood without VerbForm=Fin')
  return faults.map((fault) => `${i + 1} "${form}": ${fault}`)
}
