import assert from 'node:assert/strict'
import {test} from 'node:test'
import {POS} from '../../src/document/doc.ts'
import {openEngine} from '../../src/engine.ts'
import {english} from '../../src/language/en/english.ts'
import {englishTime} from '../../src/language/en/time.ts'
import type {Report} from '../../src/report/report.ts'
import {onDay, timed} from '../analysis/timed.ts'

const DAY = '2024-10-10'
const engine = openEngine()
const report = (text: string): Report => ({
  id: 'r1',
  language: 'en',
  text,
  sha256: '',
  furniture: [],
  notes: [],
  published: onDay(DAY),
})

const dated: readonly (readonly [string, string, string])[] = [
  ['The bridge was closed on [3 October 2024].', '2024-10-03', '2024-10-03'],
  ['The bridge was closed on [October 3, 2024].', '2024-10-03', '2024-10-03'],
  ['The council met on [Monday].', '2024-10-07', '2024-10-07'],
  ['The council will meet on [Monday].', '2024-10-14', '2024-10-14'],
  ['It broke out on [Monday evening].', '2024-10-07T17:00', '2024-10-07T23:59'],
  ['The letter came [two weeks ago].', '2024-09-23', '2024-09-29'],
  ['Sales fell [last year].', '2023-01-01', '2023-12-31'],
  ['He has been in office [since June].', '2024-06-01', '2024-10-10'],
  ['He lived there [between 2019 and 2021].', '2019-01-01', '2021-12-31'],
  ['The deal is due by [the end of the year].', '2024-09-01', '2024-12-31'],
  ['It happened in [early October].', '2024-10-01', '2024-10-11'],
  ['Profit fell in [the third quarter].', '2024-07-01', '2024-09-30'],
  ['In [the 1990s] it was different.', '1990-01-01', '1999-12-31'],
]
for (const [line, from, to] of dated)
  test(line, () => {
    const words = /\[([^\]]*)\]/.exec(line)?.[1] ?? ''
    const {times} = timed(line.replace(/[[\]]/g, ''), english, DAY)
    const when = times.map((time) => time.when).find((each) => each.text === words || each.text.endsWith(` ${words}`))
    assert.ok(when, `found ${times.map((time) => time.when.text).join(' | ')}`)
    const [first, last] = when.bound === 'until' ? ['2024-09-01', when.to] : [when.from, when.to]
    assert.deepEqual([first, last], [from, to])
  })

test('each English rule of time finds its own example', () => {
  const top = new Set(['date', 'time', 'duration', 'set', 'bound'])
  const blind = englishTime.rules.filter(
    ([category, , , example]) => top.has(category) && timed(`It was ${example} so.`, english, DAY).times.length === 0,
  )
  assert.deepEqual(
    blind.map(([, pattern, , example]) => `${pattern}: ${example}`),
    [],
  )
})

/** Sentence, holders outward from the report, what is said. */
const said: readonly (readonly [string, readonly string[], string])[] = [
  ['The minister said that the talks had failed.', ['minister'], 'the talks had failed'],
  ['The ministry said it was examining the report.', ['ministry'], 'it was examining the report'],
  ['The bridge is unsafe, the officials said on Monday.', ['officials'], 'The bridge is unsafe'],
  ['The bridge was closed, according to the police.', ['police'], 'The bridge was closed'],
  ['"Nobody was hurt," Anna Weber said.', ['Anna Weber'], 'Nobody was hurt'],
  ['“You can paint a door,” said Karl Ostrow, a former joiner.', ['Karl Ostrow'], 'You can paint a door'],
  [
    'The fleet carries crude that nobody wants to buy, analysts said.',
    ['analysts'],
    'The fleet carries crude that nobody wants to buy',
  ],
  ['The fragments came from a shell, said an expert who saw photographs.', ['expert'], 'The fragments came from a shell'],
  [
    'A council official who was not authorised to speak said further checks were likely.',
    ['official'],
    'further checks were likely',
  ],
  ['The union said despite the ruling, it plans to strike.', ['union'], 'it plans to strike'],
  ['Lund says if he loses, he will leave the party.', ['Lund'], 'he will leave the party'],
  [
    'The road was closed after a lorry hit the bridge, police said.',
    ['police'],
    'The road was closed after a lorry hit the bridge',
  ],
  ['The mayor continued, “We want our bridge back.”', ['mayor'], 'We want our bridge back'],
  [
    'The Harbour Transport Authority says the barges "bumped into each other" on Monday.',
    ['Harbour Transport Authority'],
    'bumped into',
  ],
  ['"Every load is weighed," its director, Petra Lund, told the Harbour Courier.', ['Petra Lund'], 'Every load is weighed'],
  [
    'The barge carried gravel, two tonnes more than its licence allows, an inspector said.',
    ['inspector'],
    'The barge carried gravel, two tonnes more than its licence allows',
  ],
  ['The quay stays shut until May, the council said.', ['council'], 'The quay stays shut until May'],
  ['The group criticised the plan as unfair.', ['group'], 'the plan as unfair'],
  ['Inspectors boarded a barge that is for sale and searched it, the port authority said.', ['port authority'], 'searched it'],
]
for (const [text, holders, content] of said)
  test(`who says it: ${text}`, () => {
    const {claims} = engine.analyse(report(text)).claims
    const claim = claims.find((each) => each.content.some(({start, end}) => text.slice(start, end).includes(content)))
    assert.ok(claim, claims.map((each) => each.text).join(' | '))
    assert.deepEqual(
      claim.chain.map((link) => holders.find((name) => link.name.includes(name)) ?? link.name),
      holders,
    )
  })

const negations: readonly (readonly [string, boolean])[] = [
  ['The company had no permits.', true],
  ['No permit was issued.', true],
  ['Nobody knew the buyer.', true],
  ['The figures are not correct.', true],
  ['There is no evidence.', true],
  ['No one was hurt.', true],
  ['The company had permits.', false],
  ['The board decided not to sell.', false],
]
for (const [text, negated] of negations)
  test(`negated or not: ${text}`, () =>
    assert.deepEqual(
      engine.analyse(report(text)).claims.claims.map((claim) => claim.negated),
      [negated],
    ))

test('what is said not to be so is negated, not that it is said', () => {
  const {claims} = engine.analyse(report('The ministry said no permit had been issued.')).claims
  assert.deepEqual(
    claims.map(({negated, chain}) => [chain[0]?.name, negated]),
    [['ministry', true]],
  )
})

test('who is denied access has nothing denied', () => {
  const {claims} = engine.analyse(report('The council denied access to four barges.')).claims
  assert.deepEqual(
    claims.map(({force}) => force),
    ['happens'],
  )
})

test('what is refused to be said is said by nobody', () => {
  const {claims} = engine.analyse(report('He declined to say whether the lorry had brakes.')).claims
  assert.deepEqual(
    claims.map(({chain}) => chain.length),
    [0],
  )
})

const tagged: readonly (readonly [string, string, string])[] = [
  ['The pilot told it to anchor near the quay.', 'anchor', 'VERB'],
  ['The yacht is not on its register.', 'register', 'NOUN'],
  ['The yacht was sailing under a flag.', 'sailing', 'VERB'],
  ['A ministry spoke of a maritime matter.', 'ministry', 'NOUN'],
  ['A ministry spoke of a maritime matter.', 'maritime', 'ADJ'],
  ['The port would escort barges.', 'escort', 'VERB'],
  ['A council official said so.', 'official', 'NOUN'],
  ['The barges did not derail.', 'derail', 'VERB'],
]
for (const [text, word, pos] of tagged)
  test(`${word}: ${pos} in ${text}`, () => {
    const {doc} = engine.analyse(report(text))
    const at = [...doc.tokens.word].findIndex((id) => doc.words[id] === word)
    assert.equal(POS[doc.tags.pos[at] ?? 0], pos)
  })

test('a past form that no list knows has the base form of its verb', () => {
  const {doc} = engine.analyse(report('The barges collided and one capsized. Nobody complied.'))
  const lemmas = [...doc.tags.lemma].map((id) => doc.words[id])
  for (const lemma of ['collide', 'capsize', 'comply']) assert.ok(lemmas.includes(lemma), lemmas.join(' '))
})

test('clitics are words of their own, abbreviations end no sentence', () => {
  const {doc} = engine.analyse(report("Mr. Weber doesn't know the company's plan. It's late."))
  const forms = [...doc.tokens.word].map((word) => doc.words[word])
  assert.deepEqual(forms, ['Mr.', 'Weber', 'does', "n't", 'know', 'the', 'company', "'s", 'plan', '.', 'It', "'s", 'late', '.'])
  assert.equal(doc.sentences.length - 1, 2)
})

test('names of persons, states and papers', () => {
  const text = 'John Miller met Russian officials in Moscow, the Washington Post reported.'
  const {doc} = engine.analyse(report(text))
  const found = doc.names.map(({from, to, kind}) => `${kind}: ${text.slice(doc.tokens.start[from], doc.tokens.end[to - 1])}`)
  for (const name of ['person: John Miller', 'state: Russian', 'organisation: Washington Post'])
    assert.ok(found.includes(name), found.join(' | '))
})

test('an abbreviated state is a state', () => {
  const {doc} = engine.analyse(report('The U.S. and North Korea met in Geneva.'))
  assert.deepEqual(
    doc.names.filter(({kind}) => kind === 'state').map(({country}) => country),
    ['US', 'KP'],
  )
})
