import assert from 'node:assert/strict'
import {existsSync, globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {correct, longFeatures, readDrafts, writeDrafts} from '../../training/corpus/trees/tree-draft.ts'
import {treeFaults} from '../../training/corpus/trees/tree-faults.ts'
import {type AnnotatedTree, readTreeFile, treeFile} from '../../training/corpus/trees/tree-file.ts'

const row = (form: string, upos: string, head: number, relation: string, feats = '_') => ({
  form,
  lemma: form.toLowerCase(),
  upos,
  feats,
  head,
  relation,
})
const text = 'Sie stand am Tor.'
const tree = (): AnnotatedTree => ({
  report: 'x/1',
  offset: 4,
  text,
  rows: [
    row('Sie', 'PRON', 2, 'nsubj', 'Case=Nom|Number=Sing'),
    row('stand', 'VERB', 0, 'root'),
    row('an', 'ADP', 5, 'case'),
    row('dem', 'DET', 5, 'det', 'Case=Dat|Definite=Def|Gender=Neut|Number=Sing'),
    row('Tor', 'NOUN', 2, 'obl'),
    row('.', 'PUNCT', 2, 'punct'),
  ],
  joined: [{from: 3, to: 4, form: 'am'}],
})
const report = `Ach ${text}`

test('a tree without faults has none', () => assert.deepEqual(treeFaults(tree(), report), []))

for (const [what, change, fault] of [
  ['a second root', (t: AnnotatedTree) => Object.assign(t.rows[4]!, {head: 0, relation: 'root'}), /2 roots/],
  [
    'a cycle',
    (t: AnnotatedTree) => Object.assign(t.rows[0]!, {head: 5}) && Object.assign(t.rows[4]!, {head: 1}),
    /hangs in a cycle/,
  ],
  ['an unknown relation', (t: AnnotatedTree) => Object.assign(t.rows[4]!, {relation: 'pobj'}), /unknown relation pobj/],
  ['an unknown feature', (t: AnnotatedTree) => Object.assign(t.rows[4]!, {feats: 'Case=Ergative'}), /unknown feature/],
  ['two cases', (t: AnnotatedTree) => Object.assign(t.rows[4]!, {feats: 'Case=Acc,Dat'}), /is not decided/],
  ['a form that the text lacks', (t: AnnotatedTree) => Object.assign(t.rows[4]!, {form: 'Ufer'}), /does not stand there/],
  ['a noun as article', (t: AnnotatedTree) => Object.assign(t.rows[3]!, {upos: 'NOUN'}), /NOUN as det/],
] as const)
  test(`${what} is a fault`, () => {
    const broken = tree()
    change(broken)
    assert.match(treeFaults(broken, report).join('\n'), fault)
  })

test('CoNLL-U and drafts give back the tree that was written', () => {
  const drafts = [{number: 1, tree: tree(), unsure: new Set([2])}]
  assert.deepEqual(readDrafts(writeDrafts(drafts))[0]?.tree, tree())
  assert.match(treeFile([tree()]), /5\tTor\t.*\tSpaceAfter=No\n/)
})

test('corrections change heads, relations, classes, lemmas and features, and name what they do not understand', () => {
  const drafts = [{number: 7, tree: tree()}]
  assert.deepEqual(correct(drafts, '7: 5 1 nmod; 1 NOUN lemma=sie feats=Acc.Plur # so\n8: 1 2'), ['line 2: no such sentence'])
  assert.deepEqual(drafts[0]?.tree.rows[0], {
    form: 'Sie',
    lemma: 'sie',
    upos: 'NOUN',
    feats: 'Case=Acc|Number=Plur',
    head: 2,
    relation: 'nsubj',
  })
  assert.equal(drafts[0]?.tree.rows[4]?.relation, 'nmod')
  correct(drafts, '7 DROP')
  assert.equal(drafts.length, 0)
})

test('features in short', () =>
  assert.equal(longFeatures('Nom.Indef.Masc.Sing'), 'Case=Nom|Definite=Ind|Gender=Masc|Number=Sing'))

const split: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync('corpus/de/split.json', 'utf8'))

for (const path of globSync('corpus/de/trees/*.conllu')) {
  const trees = readTreeFile(path)
  const part = /(\w+)-\d+\.conllu$/.exec(path)?.[1] ?? ''
  test(`${path}: sentences of the part that its name says`, () =>
    assert.deepEqual(
      trees.filter(({report}) => !split[part]?.includes(report.split('/')[0] ?? '')).map(({report}) => report),
      [],
    ))

  test(`${path}: trees without faults, written as they are read`, () => {
    const reports = (name: string): string | undefined => {
      const file = `corpus/de/stories/${name}.txt`
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    }
    assert.deepEqual(
      trees.flatMap((found) => treeFaults(found, reports(found.report))),
      [],
    )
    assert.equal(treeFile(trees), readFileSync(path, 'utf8'))
  })
}
