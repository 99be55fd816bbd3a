import type {EndingRule, GrammarRules} from '../grammar.ts'
import {functionWords} from './function-words.ts'
import {englishNumber} from './numbers.ts'

/** Ends of stems before "-ed" and "-ing" → the same in the base form: "collided" → collide, "stopped" → stop, "denied" → deny. */
const STEMS =
  'at>ate iz>ize is>ise id>ide ud>ude od>ode c>ce rg>rge dg>dge ng>nge ag>age v>ve z>ze ur>ure ir>ire ar>are ut>ute uc>uce in>ine ns>nse rs>rse us>use os>ose \
bl>ble tl>tle dl>dle gl>gle pl>ple fl>fle kl>kle zl>zle bb>b dd>d gg>g mm>m nn>n pp>p rr>r tt>t ain>ain oin>oin ear>ear oar>oar air>air eat>eat oat>oat'.split(
    ' ',
  )

/** ending → part of speech, features, cells, ending of the lemma; for words that no list knows. */
const ENDINGS: readonly (readonly [ending: string, pos: string, features: string, cells: string, lemma: string])[] = [
  ...[
    'tion',
    'sion',
    'ment',
    'ness',
    'ity',
    'ance',
    'ence',
    'ship',
    'ism',
    'ist',
    'dom',
    'hood',
    'ure',
    'age',
    'acy',
    'er',
    'or',
    'eer',
  ].flatMap(
    (e) =>
      [
        [e, 'NOUN', '', 'n', e],
        [e.endsWith('y') ? `${e.slice(0, -1)}ies` : /(?:ss|sh|ch|x)$/.test(e) ? `${e}es` : `${e}s`, 'NOUN', '', 'p', e],
      ] as const,
  ),
  ...['able', 'ible', 'al', 'ial', 'ful', 'less', 'ous', 'ive', 'ic', 'ish', 'ary', 'ese', 'ian', 'some', 'like'].map(
    (e) => [e, 'ADJ', '', '', e] as const,
  ),
  ['ly', 'ADV', '', '', 'ly'],
  ['wise', 'ADV', '', '', 'wise'],
  ...STEMS.flatMap((row) => {
    const [stem = '', base = ''] = row.split('>')
    return [
      [`${stem}ing`, 'VERB', 'Part1', '', base],
      [`${stem}ing`, 'NOUN', '', 'n', `${stem}ing`],
      [`${stem}ed`, 'VERB', 'Fin Ind Past', '', base],
      [`${stem}ed`, 'VERB', 'Part2', '', base],
      [`${stem}ed`, 'ADJ', '', '', `${stem}ed`],
    ] as const
  }),
  ['ied', 'VERB', 'Fin Ind Past', '', 'y'],
  ['ied', 'VERB', 'Part2', '', 'y'],
  ['ing', 'VERB', 'Part1', '', ''],
  ['ing', 'NOUN', '', 'n', 'ing'],
  ['ed', 'VERB', 'Fin Ind Past', '', ''],
  ['ed', 'VERB', 'Part2', '', ''],
  ['ed', 'ADJ', '', '', 'ed'],
  ['ise', 'VERB', 'Inf', '', 'ise'],
  ['ize', 'VERB', 'Inf', '', 'ize'],
  ['ify', 'VERB', 'Inf', '', 'ify'],
  ['ises', 'VERB', 'Fin Ind Pres P3 Sing', '', 'ise'],
  ['izes', 'VERB', 'Fin Ind Pres P3 Sing', '', 'ize'],
  ['s', 'NOUN', '', 'p', ''],
  ['s', 'VERB', 'Fin Ind Pres P3 Sing', '', ''],
]

/** English grammar of words. */
export const grammar: GrammarRules = {
  functionWords,
  endings: ENDINGS.map(([ending, pos, features, cells, lemma]): EndingRule => ({ending, pos, features, cells, lemma})),
  particles: new Set(),
  prefixes: ['un', 'non-', 'ex-', 're', 're-', 'anti-', 'pro-', 'pre-', 'co-', 'mis', 'over', 'under', 'inter'],
  links: [''],
  infixes: {infinitive: '\u0000', participle: '\u0000'},
  respell: (form) => {
    const other: string[] = form.includes('’') ? [form.replaceAll('’', "'")] : []
    if (/is(?:e[ds]?|ing|ation)$/.test(form)) other.push(form.replace(/is(e[ds]?|ing|ation)$/, 'iz$1'))
    if (/our/.test(form)) other.push(form.replace('our', 'or'))
    return other
  },
  capitalNouns: false,
  nameBase: (form) => form.replace(/['’]s?$/, ''),
  subjectPersons: new Map([
    ['i', 1],
    ['we', 2],
  ]),
  firstPossessives: new Set(['my']),
  politeSubjects: new Set(),
  idealModals: new Set(),
  isNumberWord: (form) => englishNumber(form) !== null,
}
