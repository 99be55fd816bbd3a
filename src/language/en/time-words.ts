import type {Sense, TimeWord} from '../time.ts'

type Entry = readonly [name: string, sense: Sense, forms: string]

const months = 'january february march april may june july august september october november december'.split(' ')
const short = 'jan feb mar apr - jun jul aug sept oct nov dec'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

const entries: readonly Entry[] = [
  ...months.map((name, index): Entry => ['month', {month: index + 1}, name]),
  ...short.flatMap((name, index): Entry[] => (name === '-' ? [] : [['month', {month: index + 1}, `${name} ${name}.`]])),
  ['month', {month: 9}, 'sep sep.'],
  ...months.flatMap((name, index): Entry[] =>
    name === 'may' || name === 'march' ? [] : [['monthalone', {month: index + 1}, name]],
  ),
  ...weekdays.map((name, index): Entry => ['weekday', {weekday: index + 1}, name]),
  ...weekdays.map((name, index): Entry => ['weekdays', {weekday: index + 1, every: true}, `${name}s`]),
  ['day', {unit: 'day', shift: 0}, 'today'],
  ['day', {unit: 'day', shift: -1}, 'yesterday'],
  ['day', {unit: 'day', shift: 1}, 'tomorrow'],
  ['tonight', {unit: 'day', shift: 0, daypart: 'EV'}, 'tonight'],
  ['daypart', {daypart: 'MO'}, 'morning'],
  ['daypart', {daypart: 'MI'}, 'noon midday'],
  ['daypart', {daypart: 'AF'}, 'afternoon'],
  ['daypart', {daypart: 'EV'}, 'evening'],
  ['daypart', {daypart: 'NI'}, 'night'],
  ['midnight', {hour: 24, minute: 0}, 'midnight'],
  ['noon', {hour: 12, minute: 0}, 'noon midday'],
  ['earlylate', {part: 'start'}, 'early'],
  ['earlylate', {part: 'end'}, 'late'],
  ['part', {part: 'start'}, 'early'],
  ['part', {part: 'mid'}, 'mid mid-'],
  ['part', {part: 'end'}, 'late'],
  ['partof', {part: 'start'}, 'start beginning'],
  ['partof', {part: 'mid'}, 'middle'],
  ['partof', {part: 'end'}, 'end'],
  ['season', {season: 'SP'}, 'spring'],
  ['season', {season: 'SU'}, 'summer'],
  ['season', {season: 'FA'}, 'autumn fall'],
  ['season', {season: 'WI'}, 'winter'],
  ['unit', {unit: 'second'}, 'second'],
  ['unit', {unit: 'minute'}, 'minute'],
  ['unit', {unit: 'hour'}, 'hour'],
  ['unit', {unit: 'day'}, 'day'],
  ['unit', {unit: 'weekend'}, 'weekend'],
  ['unit', {unit: 'week'}, 'week'],
  ['unit', {unit: 'month'}, 'month'],
  ['unit', {unit: 'quarter'}, 'quarter'],
  ['unit', {unit: 'year'}, 'year'],
  ['unit', {unit: 'decade'}, 'decade'],
  ['unit', {unit: 'century'}, 'century'],
  ['units', {unit: 'second'}, 'seconds'],
  ['units', {unit: 'minute'}, 'minutes'],
  ['units', {unit: 'hour'}, 'hours'],
  ['units', {unit: 'day'}, 'days'],
  ['units', {unit: 'weekend'}, 'weekends'],
  ['units', {unit: 'week'}, 'weeks'],
  ['units', {unit: 'month'}, 'months'],
  ['units', {unit: 'quarter'}, 'quarters'],
  ['units', {unit: 'year'}, 'years'],
  ['units', {unit: 'decade'}, 'decades'],
  ['units', {unit: 'century'}, 'centuries'],
  ['the', {}, 'the'],
  ['rel', {shift: -1}, 'last past previous'],
  ['rel', {shift: 1}, 'next coming upcoming'],
  ['rel', {shift: 0}, 'this current'],
  ['ref', {ref: 'PAST_REF'}, 'recently lately formerly'],
  ['ref', {ref: 'PRESENT_REF'}, 'now currently nowadays presently'],
  ['ref', {ref: 'FUTURE_REF'}, 'soon shortly'],
  ['some', {some: true}, 'several few many some'],
  ['half', {low: 0.5, high: 0.5}, 'half'],
  ['approx', {vague: 'about'}, 'about around roughly nearly almost approximately'],
  ['every', {every: true}, 'every each'],
  ['setword', {unit: 'day', low: 1, every: true}, 'daily'],
  ['setword', {unit: 'week', low: 1, every: true}, 'weekly'],
  ['setword', {unit: 'month', low: 1, every: true}, 'monthly'],
  ['setword', {unit: 'year', low: 1, every: true}, 'yearly annually'],
  ['times', {}, 'once twice'],
  ['holiday', {holiday: '12-25'}, 'christmas'],
  ['holiday', {holiday: '12-24'}, 'christmas-eve'],
  ['holiday', {holiday: 'E+0'}, 'easter'],
  ['holiday', {holiday: '10-31'}, 'halloween'],
]

function expand(): Map<string, TimeWord[]> {
  const words = new Map<string, TimeWord[]>()
  for (const [name, sense, forms] of entries)
    for (const form of forms.split(' ')) words.set(form, [...(words.get(form) ?? []), {class: name, ...sense}])
  return words
}

/** English words of time, lower case → meanings. */
export const englishTimeWords: ReadonlyMap<string, readonly TimeWord[]> = expand()
