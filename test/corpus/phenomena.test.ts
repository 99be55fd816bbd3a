import assert from 'node:assert/strict'
import {test} from 'node:test'
import {ourSources, phenomenaOf, wikinewsSources} from '../../training/corpus/phenomena.ts'

const nothing = {spans: [], text: '', tokenIds: []}
const at = (text: string, words: string) => {
  const charBegin = text.indexOf(words)
  return {spans: [{charBegin, charEnd: charBegin + words.length}], text: words}
}

const text = 'Laut Zoo schlief das Tier. Es habe gut gefressen.'
const wikinews = JSON.stringify({
  originalText: text,
  sentences: [at(text, 'Laut Zoo schlief das Tier.').spans[0], at(text, 'Es habe gut gefressen.').spans[0]],
  annotations: [
    {
      type: 'Indirect',
      isNested: false,
      quote: at(text, 'schlief das Tier'),
      speaker: at(text, 'Zoo'),
      cue: at(text, 'Laut'),
      addressee: nothing,
    },
    {
      type: 'IndirectFreeIndirect',
      isNested: false,
      quote: at(text, 'Es habe gut gefressen.'),
      speaker: at(text, 'Zoo'),
      cue: nothing,
      addressee: nothing,
    },
  ],
})

test('phenomena of a Wikinews document are counted', () => {
  const shares = Object.fromEntries(phenomenaOf(wikinewsSources(wikinews)))
  assert.equal(shares.Indirect, 50)
  assert.equal(shares['no cue'], 50)
  assert.equal(shares['cue is a preposition or adverb'], 50)
  assert.equal(shares['speaker in another sentence'], 50)
  assert.equal(shares['speaker only a pronoun'], 0)
  assert.equal(shares['words of content, median'], 4)
})

test('neighbours of one speaker are one stretch on our side, as they are there', () => {
  const reports = ourSources(['10-klinikverkauf'])
  const shares = Object.fromEntries(phenomenaOf(reports))
  const forms = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const
  assert.equal(Math.round(forms.reduce((n, form) => n + shares[form]!, 0)), 100)
  const merged = reports
    .flatMap((r) => r.attributions)
    .filter((a) => ['Direct', 'IndirectFreeIndirect'].includes(a.form) && a.quotation.length > 1)
  assert.ok(merged.length > 0, 'a quotation of two sentences is one attribution')
})
