import assert from 'node:assert/strict'
import {test} from 'node:test'
import {conlluDocument} from '../../src/analysis/trees/conllu.ts'
import type {TreeNode} from '../../src/analysis/trees/parse.ts'
import {hangMarks} from '../../src/analysis/trees/punctuation.ts'
import {retagged} from '../../src/analysis/trees/retag.ts'
import {ruleTree} from '../../src/analysis/trees/rule-tree.ts'
import {treeWords} from '../../src/analysis/trees/tree-words.ts'
import {Def, Sing} from '../../src/document/morph.ts'
import {openEngine} from '../../src/engine.ts'
import {german} from '../../src/language/de/german.ts'

const engine = openEngine()

function treesOf(text: string) {
  const reading = engine.analyse({id: 'r1', text, language: 'de', sha256: '', furniture: [], notes: []})
  return {reading, trees: engine.trees(reading)!}
}

/** "word relation<head" of each word. */
function arcs(text: string): string[] {
  const {trees} = treesOf(text)
  return trees.flatMap((nodes) => nodes.map(({form, relation, head}) => `${form} ${relation}<${nodes[head]?.form ?? ''}`))
}

test('a reporting clause is the root, its content a ccomp', () => {
  const found = arcs('Die Ministerin sagte am Montag, der Tunnel werde im Mai geöffnet.')
  for (const arc of [
    'Die det<Ministerin',
    'Ministerin nsubj<sagte',
    'sagte root<',
    'an case<Montag',
    'dem det<Montag',
    'Montag obl<sagte',
    'geöffnet ccomp<sagte',
    'Tunnel nsubj:pass<geöffnet',
    'werde aux:pass<geöffnet',
  ])
    assert.ok(found.includes(arc), `${arc} not in ${found.join(', ')}`)
})

test('a particle far from its verb is its compound:prt', () => {
  assert.ok(arcs('Die Stadt rief die Bürger gestern erneut zur Ruhe auf.').includes('auf compound:prt<rief'))
})

test('every sentence is one tree, whatever the text', () => {
  const texts = [
    '.',
    '„',
    'Ja',
    `${'und so '.repeat(500)}weiter.`,
    'a b c d e f g',
    '((((((',
    'Der der die das den dem des.',
    '\ud800 x',
  ]
  for (const text of texts)
    for (const nodes of treesOf(text).trees) {
      assert.equal(nodes.filter(({head}) => head === -1).length, nodes.length > 0 ? 1 : 0)
      for (let at = 0; at < nodes.length; at++) {
        let up = at
        for (let step = 0; up >= 0; step++) {
          assert.ok(step <= nodes.length, 'a cycle')
          up = nodes[up]!.head
        }
        assert.ok(nodes[at]!.confidence >= 0 && nodes[at]!.confidence <= 1)
      }
    }
})

test('CoNLL-U has contractions as two words, offsets and how sure each arc is', () => {
  const {reading, trees} = treesOf('Er wohnt im Turm.\n\nSie kam.')
  const lines = conlluDocument(reading.doc, trees).split('\n')
  assert.ok(lines.includes('# offset = 19'))
  assert.ok(lines.some((line) => line.startsWith('3-4\tim\t_')))
  assert.match(lines.find((line) => line.startsWith('5\tTurm')) ?? '', /\t2\tobl\t_\tConfidence=[01]\.\d\d\|SpaceAfter=No$/)
})

/** "word relation<head" as clauses and phrases give it, without the parser. */
function ruleArcs(text: string): string[] {
  const {doc} = engine.analyse({id: 'r1', text, language: 'de', sha256: '', furniture: [], notes: []})
  const range = {from: 0, to: doc.tokens.length}
  const words = treeWords(doc, range, german.trees!)
  const {heads, relations} = ruleTree(words, doc, doc.clauses, doc.phrases)
  return words.map(({form}, w) => `${form} ${relations[w]}<${words[heads[w]!]?.form ?? heads[w]}`)
}

for (const [text, ...wanted] of [
  [
    'Die Ministerin Lena Ohlsen sprach im Rathaus.',
    'Lena appos<Ministerin',
    'Ohlsen flat<Lena',
    'dem det<Rathaus',
    'in case<Rathaus',
  ],
  [
    'Die Stadt rief die Bürger auf, Wasser zu sparen.',
    'auf compound:prt<rief',
    'sparen xcomp<rief',
    'zu mark<sparen',
    'Wasser obj<sparen',
  ],
  [
    'Der Turm wurde von Dieben geplündert und stürzte ein.',
    'Turm nsubj:pass<geplündert',
    'wurde aux:pass<geplündert',
    'stürzte conj<geplündert',
  ],
  ['Er ist ein guter Arzt.', 'Arzt root<-1', 'ist cop<Arzt', 'guter amod<Arzt', 'Er nsubj<Arzt'],
] as const)
  test(`rules: ${text}`, () => {
    const found = ruleArcs(text)
    for (const arc of wanted) assert.ok(found.includes(arc), `${arc} not in ${found.join(', ')}`)
  })

test('the tree decides case and number that were open', () => {
  const {reading, trees} = treesOf('Die Zeugin sah der Frau zu.')
  const line = (form: string): string | undefined =>
    conlluDocument(reading.doc, trees)
      .split('\n')
      .find((l) => l.includes(`\t${form}\t`))
  assert.match(line('Zeugin') ?? '', /Case=Nom\|Gender=Fem\|Number=Sing/)
  assert.match(line('Die') ?? '', /Case=Nom\|/)
})

test('the parser gives a word another class only where it is sure and the word can be that', () => {
  const word = {token: 0, part: 0, contracted: false, form: 'das', lemma: 'der', pos: 'DET', morph: Def} as const
  const pronoun = {lemma: 'der', pos: 'PRON', morph: Sing, cells: 0, origin: 0, lowered: false} as const
  assert.deepEqual(retagged(word, 'PRON', 0.9, [pronoun]), {...word, pos: 'PRON', morph: Sing})
  assert.equal(retagged(word, 'PRON', 0.4, [pronoun]), word)
  assert.equal(retagged(word, 'VERB', 0.9, [pronoun]), word)
  const name = {...word, form: 'Kiel', lemma: 'Kiel', pos: 'NOUN'} as const
  assert.deepEqual(retagged(name, 'PROPN', 0.9, []), {...name, pos: 'PROPN'})
})

test('the last mark hangs on the root, quotation marks on the head of what they hold', () => {
  const node = (form: string, head: number, relation: TreeNode['relation'], token: number): TreeNode => ({
    token,
    part: 0,
    contracted: false,
    form,
    lemma: form,
    pos: relation === 'punct' ? 'PUNCT' : 'NOUN',
    morph: 0,
    head,
    relation,
    confidence: 1,
  })
  const nodes = [
    node('„', 2, 'punct', 10),
    node('Boote', 3, 'nsubj', 11),
    node('“', 3, 'punct', 12),
    node('fahren', -1, 'root', 13),
    node('.', 1, 'punct', 14),
  ]
  const quote = {from: 10, to: 13, inner: {from: 11, to: 12}, kind: 'scare'} as const
  assert.deepEqual(
    hangMarks(nodes, [quote]).map(({head}) => head),
    [1, 3, 1, -1, 3],
  )
})

for (const [text, ...wanted] of [
  ['Er ist gegangen.', 'ist aux<gegangen', 'Er nsubj<gegangen'],
  ['Das Boot ist gestern fotografiert worden.', 'ist aux<fotografiert', 'worden aux:pass<fotografiert'],
] as const)
  test(`auxiliaries: ${text}`, () => {
    const found = arcs(text)
    for (const arc of wanted) assert.ok(found.includes(arc), `${arc} not in ${found.join(', ')}`)
  })
