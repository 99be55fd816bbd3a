import type {NumberRules} from '../time.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Value of an English number word, lower case: "twenty-two" → 22. */
export function englishNumber(form: string): number | null {
  const at = small.indexOf(form)
  if (at >= 0) return at
  const [first = '', second] = form.split('-')
  const ten = tens.indexOf(first)
  if (ten < 0) return null
  if (second === undefined) return (ten + 2) * 10
  const one = small.indexOf(second)
  return one >= 1 && one <= 9 ? (ten + 2) * 10 + one : null
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  twentieth: 20,
  thirtieth: 30,
}

/** Value of an English ordinal, lower case: "third" → 3, "nineteenth" → 19. */
export function englishOrdinal(form: string): number | null {
  const listed = ordinals[form]
  if (listed !== undefined) return listed
  const [ten, one] = form.split('-')
  if (one !== undefined) {
    const [high, low] = [englishNumber(ten ?? ''), englishOrdinal(one)]
    return high === null || low === null || low > 9 ? null : high + low
  }
  return form.endsWith('teenth') ? englishNumber(form.slice(0, -2)) : null
}

const hedges = {
  about: 'about|around|roughly|approximately|some|an estimated|nearly about|circa',
  'at-least': 'at least|no fewer than|no less than|a minimum of',
  'at-most': 'at most|up to|no more than|not more than|as many as|a maximum of',
  'more-than': 'more than|over|well over|upwards of|in excess of',
  'less-than': 'less than|fewer than|under',
  nearly: 'nearly|almost|just under|not quite',
} as const

/** English numbers: number words, scales, hedges, units. */
export const englishNumbers: NumberRules = {
  word: englishNumber,
  scales: new Map(
    Object.entries({hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, bn: 1e9, tn: 1e12, k: 1e3}),
  ),
  collectives: new Map([
    ['dozen', {low: 12, high: 12}],
    ['dozens', {low: 24, high: null}],
    ['scores', {low: 40, high: null}],
    ['hundreds', {low: 200, high: null}],
    ['thousands', {low: 2000, high: null}],
    ['millions', {low: 2e6, high: null}],
    ['billions', {low: 2e9, high: null}],
  ]),
  decimal: '.',
  group: [','],
  hedges: new Map(
    Object.entries(hedges).flatMap(([kind, words]) =>
      words.split('|').map((word) => [word, kind as keyof typeof hedges] as const),
    ),
  ),
  alsoPrepositions: new Set(['about', 'around', 'over', 'under']),
  partitive: new Set(['of']),
  to: new Set(['to', '-', '–', '—']),
  between: new Map([
    ['between', new Set(['and'])],
    ['from', new Set(['to'])],
  ]),
  units: new Map(
    Object.entries({
      '%': 'percent',
      percent: 'percent',
      $: 'dollar',
      '€': 'euro',
      '£': 'pound',
      km: 'kilometre',
      kg: 'kilogram',
      mph: 'mile per hour',
      euro: 'euro',
      euros: 'euro',
      dollars: 'dollar',
      dollar: 'dollar',
      pounds: 'pound',
    }),
  ),
  fractions: new Map([['half', 0.5]]),
}
