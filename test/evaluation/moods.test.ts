import assert from 'node:assert/strict'
import {test} from 'node:test'
import {moodAsRead} from '../../evaluation/gsd-moods.ts'
import {type GoldMood, moods} from '../../evaluation/ud-moods.ts'
import {keyOf, type PlacedWord} from '../../evaluation/ud-words.ts'
import {Fin, Ind, Sub1} from '../../src/document/morph.ts'

const verb = (start: number, morph: number, mood = 'Ind', asRead?: string): GoldMood => ({
  token: start,
  start,
  end: start + 1,
  part: 0,
  form: 'habe',
  lemma: 'haben',
  upos: 'AUX',
  morph,
  feats: new Map([
    ['Mood', mood],
    ['Tense', 'Pres'],
    ['VerbForm', 'Fin'],
  ]),
  asRead,
})

function score(gold: readonly GoldMood[], ours: readonly PlacedWord[]) {
  const faults: string[] = []
  const figures = moods(gold, new Map(ours.map((word) => [keyOf(word), word])), (right, wrong) =>
    faults.push(`${right} as ${wrong}`),
  )
  return {figures, faults}
}

test('moods are counted by the letter, and once more with slips of the treebank set right', () => {
  const gold = [verb(0, 0, 'Sub', 'Ind'), verb(1, 0, 'Sub'), verb(2, 0)]
  const ours = [verb(0, Fin | Ind), verb(1, Fin | Sub1), verb(2, Fin | Ind)]
  const {figures, faults} = score(gold, ours)
  assert.equal(figures['konjunktiv I recall'], 0.5)
  assert.equal(figures['konjunktiv I recall, slips set right'], 1)
  assert.equal(figures['konjunktiv I, slips set right-count'], 1)
  assert.equal(figures['mood (finite verbs found), slips set right'], 1)
  assert.deepEqual(faults, ['Sub as Ind'])
})

test('a treebank without known slips has figures by the letter only', () => {
  const {figures} = score([verb(0, 0)], [verb(0, Fin | Ind)])
  assert.equal(figures['mood (all finite verbs)'], 1)
  assert.ok(Object.keys(figures).every((name) => !name.includes('slips')))
})

test('a slip is known by sentence, place, form and mood', () => {
  assert.equal(moodAsRead('dev-s10', 1, 'Habe', 'Sub'), 'Ind')
  assert.equal(moodAsRead('dev-s10', 1, 'Habe', 'Ind'), undefined)
  assert.equal(moodAsRead('train-s10', 1, 'Habe', 'Sub'), undefined)
})
