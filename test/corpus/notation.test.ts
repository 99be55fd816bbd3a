import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReportLayers} from '../../training/corpus/layers.ts'
import {locate} from '../../training/corpus/locate.ts'
import {readReportNotation} from '../../training/corpus/report-notation.ts'
import {slipsOf} from '../../training/corpus/slips.ts'
import {readStoryNotation} from '../../training/corpus/story-notation.ts'

const text = 'Rat plant Bad. Die Vorsitzende Ute Reh sagte, das Bad sei „so gut wie fertig“. Es öffne im Mai. Reh ging.'
const sentences = [{start: 0, end: 14, text: 'Rat plant Bad.'}]
const read = (notation: string): ReportLayers => readReportNotation(notation, 'x.gold', 'x.txt', text, sentences)
const claim = 'A a1 Indirect says reported writing | q "das Bad … fertig“" | s "Die Vorsitzende Ute Reh" | c "sagte"'
const framed = `${claim} | f "Die Vorsitzende Ute Reh sagte," | chain reh`
const reh = 'ENTITY reh person Ute Reh | office "Vorsitzende"\nM "Vorsitzende Ute Reh" "[Reh] ging" name'

test('a partial quotation has roles, chain and medium of what it stands in', () => {
  const [outer, inner] = read(`${framed}\nA a2 Direct says hedged in a1 | q "„so gut wie fertig“" | h "so gut wie"`).attributions
  assert.deepEqual([inner?.speaker, inner?.cue, inner?.frame, inner?.chain], [outer?.speaker, outer?.cue, outer?.frame, ['reh']])
  assert.equal(inner?.medium, 'writing')
})

test('what is carried on has the speaker, but neither cue nor frame', () => {
  const [, next] = read(`${framed}\nA a2 IndirectFreeIndirect says planned after a1 | q "Es öffne im Mai."`).attributions
  assert.equal(next?.speaker[0]?.text, 'Die Vorsitzende Ute Reh')
  assert.deepEqual([next?.cue, next?.frame, next?.carriesOn], [[], [], 'a1'])
})

test('nobody can carry on what does not stand above', () =>
  assert.throws(() => read('A a2 IndirectFreeIndirect says planned after a1 | q "Es öffne im Mai."'), /x\.gold:1: a1 does not/u))

test('SENTENCE takes the place of what it touches, and none leaves nothing', () => {
  assert.deepEqual(
    read('SENTENCE "Rat plant"').sentences.map((s) => s.text),
    ['Rat plant'],
  )
  assert.deepEqual(read('SENTENCE none "Rat"').sentences, [])
})

test('a report is German unless its notation says otherwise', () => {
  assert.equal(read(reh).language, undefined)
  assert.equal(read(`LANGUAGE en\n${reh}`).language, 'en')
  assert.throws(() => read('LANGUAGE fr'), /"fr" is none of en/u)
})

test('an unknown grain is refused', () => assert.throws(() => read('DATE "im Mai" open spring'), /"spring" is none of/u))

for (const [name, notation, slip] of [
  ['a name that stands again', 'ENTITY reh person Ute Reh\nM "Reh" name', /"Reh" at 96 is no mention/u],
  ['one stretch marked twice', `${reh}\nENTITY x person X\nM "[Reh] ging" name`, /marked twice \(x\)/u],
  ['a cue outside of its frame', `${claim} | f "Die Vorsitzende Ute Reh" | chain reh`, /cue "sagte" is outside/u],
  ['content inside of the frame', `${claim} | f "Ute Reh sagte, das Bad" | chain reh`, /share/u],
  ['an Indirect without frame', `${claim} | chain reh`, /a1 has no frame/u],
  ['a nested one elsewhere', `${framed}\nA a2 Direct says reported in a1 | q "Es öffne"`, /a2 is not inside of a1/u],
  ['a sentence of furniture', 'FURNITURE "Rat plant" teaser', /"Rat plant Bad\." holds furniture/u],
  ['a hedge elsewhere', `${framed} | h "im Mai"`, /hedge "im Mai" is outside/u],
] as const)
  test(`slip: ${name}`, () => assert.ok(slipsOf(text, read(notation)).some((found) => slip.test(found))))

test('no slip in a report that is well', () => assert.deepEqual(slipsOf(text, read(`${reh}\n${framed}`)), []))

test('numbers stand for reports, houses for the number of independent ones', () => {
  const story = readStoryNotation(
    'STATEMENT s1 1:a1 2:o1 | houses h1 h2\nSTATEMENT s2 1:a1 2:o1 | houses h1 h2 | independent 1\nTIME 1:a1 2025-03-17T21:30',
    'story.gold',
    ['1-agentur', '2-blatt'],
  )
  assert.deepEqual(story.statements[0]?.claims, ['1-agentur:a1', '2-blatt:o1'])
  assert.deepEqual(
    story.statements.map((s) => s.independent),
    [2, 1],
  )
  assert.deepEqual(story.timeline, [{claims: ['1-agentur:a1'], from: '2025-03-17T21:30', to: '2025-03-17T21:30'}])
})

test('the last words of a long stretch are whole words', () => {
  const place = {file: 'x.gold', line: 1, text: 'Aus diesem Grundlagenstreit wurde bald ein Grund zur Trennung.'}
  assert.equal(locate('Aus … Grund', 1, place).text, 'Aus diesem Grundlagenstreit wurde bald ein Grund')
})
