import type {Sense, TimeWord} from '../time.ts'

/** `[class, sense, forms]`, one line an entry; forms are lower case. */
type Entry = readonly [name: string, sense: Sense, forms: string]

const months: readonly Entry[] = [
  ['month', {month: 1}, 'januar jänner jan januars'],
  ['month', {month: 2}, 'februar feber feb februars'],
  ['month', {month: 3}, 'märz maerz'],
  ['month', {month: 4}, 'april apr'],
  ['month', {month: 5}, 'mai'],
  ['month', {month: 6}, 'juni jun'],
  ['month', {month: 7}, 'juli jul'],
  ['month', {month: 8}, 'august aug'],
  ['month', {month: 9}, 'september sept sep'],
  ['month', {month: 10}, 'oktober okt'],
  ['month', {month: 11}, 'november nov'],
  ['month', {month: 12}, 'dezember dez'],
  // abbreviations with their full stop are one token
  ['month', {month: 1}, 'jan. jän.'],
  ['month', {month: 2}, 'feb. febr.'],
  ['month', {month: 3}, 'mrz. mär.'],
  ['month', {month: 4}, 'apr.'],
  ['month', {month: 6}, 'jun.'],
  ['month', {month: 7}, 'jul.'],
  ['month', {month: 8}, 'aug.'],
  ['month', {month: 9}, 'sept. sep.'],
  ['month', {month: 10}, 'okt.'],
  ['month', {month: 11}, 'nov.'],
  ['month', {month: 12}, 'dez.'],
  // sure to be months, even without a preposition before them
  ['monthalone', {month: 1}, 'januar jänner'],
  ['monthalone', {month: 2}, 'februar'],
  ['monthalone', {month: 6}, 'juni'],
  ['monthalone', {month: 7}, 'juli'],
  ['monthalone', {month: 9}, 'september'],
  ['monthalone', {month: 10}, 'oktober'],
  ['monthalone', {month: 11}, 'november'],
  ['monthalone', {month: 12}, 'dezember'],
]

const days: readonly Entry[] = [
  ['day', {unit: 'day', shift: 0}, 'heute'],
  ['day', {unit: 'day', shift: -1}, 'gestern'],
  ['day', {unit: 'day', shift: -2}, 'vorgestern'],
  ['day', {unit: 'day', shift: 1}, 'morgen'],
  ['day', {unit: 'day', shift: 2}, 'übermorgen'],
  ['dayof', {unit: 'day', shift: 0}, 'heutigen heutiger heutige heutiges heutigem'],
  ['ref', {ref: 'PRESENT_REF'}, 'heutigen heutiger heutige heutiges heutigem'],
  ['dayof', {unit: 'day', shift: -1}, 'gestrigen gestriger gestrige gestriges gestrigem'],
  ['dayof', {unit: 'day', shift: 1}, 'morgigen morgiger morgige morgiges morgigem'],
  ['dayword', {unit: 'day', shift: -1, from: 'mentioned'}, 'vortag vortags vortages vortage'],
  ['dayword', {unit: 'day', shift: 1, from: 'mentioned'}, 'folgetag folgetags'],
  ['dayword', {unit: 'day', shift: -1, from: 'mentioned', daypart: 'EV'}, 'vorabend'],
]

const parts: readonly Entry[] = [
  ['daypart', {daypart: 'MO'}, 'morgen morgens frühe'],
  ['daypart', {daypart: 'FN'}, 'vormittag vormittags'],
  ['daypart', {daypart: 'MI'}, 'mittag mittags'],
  ['daypart', {daypart: 'AF'}, 'nachmittag nachmittags spätnachmittag'],
  ['daypart', {daypart: 'EV'}, 'abend abends spätabend'],
  ['daypart', {daypart: 'NI'}, 'nacht mitternacht'],
  ['daypartsure', {daypart: 'FN'}, 'vormittag'],
  ['daypartsure', {daypart: 'AF'}, 'nachmittag'],
  ['early', {daypart: 'MO'}, 'früh morgens frühmorgens'],
  ['dayadv', {daypart: 'MO', half12: 'am'}, 'morgens früh frühmorgens'],
  ['dayadv', {daypart: 'FN', half12: 'am'}, 'vormittags'],
  ['dayadv', {daypart: 'MI'}, 'mittags'],
  ['dayadv', {daypart: 'AF', half12: 'pm'}, 'nachmittags'],
  ['dayadv', {daypart: 'EV', half12: 'pm'}, 'abends'],
  ['dayadv', {daypart: 'NI'}, 'nachts'],
  ['dayset', {daypart: 'MO'}, 'morgens frühmorgens'],
  ['dayset', {daypart: 'FN'}, 'vormittags'],
  ['dayset', {daypart: 'MI'}, 'mittags'],
  ['dayset', {daypart: 'AF'}, 'nachmittags'],
  ['dayset', {daypart: 'EV'}, 'abends'],
  ['dayset', {daypart: 'NI'}, 'nachts'],
  ['earlylate', {part: 'start'}, 'frühen früher frühem'],
  ['earlylate', {part: 'end'}, 'späten später spätem'],
  ['earlylate', {}, 'gestrigen heutigen selben gleichen'],
  ['midnight', {hour: 24, minute: 0}, 'mitternacht'],
]

const seasons: readonly Entry[] = [
  ['season', {season: 'SP'}, 'frühling frühjahr frühjahrs frühlings frühjahres lenz'],
  ['season', {season: 'SU'}, 'sommer sommers hochsommer frühsommer spätsommer'],
  ['season', {season: 'FA'}, 'herbst herbstes herbsts spätherbst frühherbst'],
  ['season', {season: 'WI'}, 'winter winters'],
  ['seasonmonths', {season: 'SP'}, 'frühlingsmonate frühlingsmonaten frühjahrsmonate frühjahrsmonaten'],
  ['seasonmonths', {season: 'SU'}, 'sommermonate sommermonaten'],
  ['seasonmonths', {season: 'FA'}, 'herbstmonate herbstmonaten'],
  ['seasonmonths', {season: 'WI'}, 'wintermonate wintermonaten'],
]

const units: readonly Entry[] = [
  ['unit', {unit: 'second'}, 'sekunde'],
  ['unit', {unit: 'minute'}, 'minute'],
  ['unit', {unit: 'hour'}, 'stunde'],
  ['unit', {unit: 'day'}, 'tag tages tags'],
  ['unit', {unit: 'weekend'}, 'wochenende wochenendes wochenendes'],
  ['unit', {unit: 'week'}, 'woche kalenderwoche'],
  ['unit', {unit: 'month'}, 'monat monats monates'],
  ['unit', {unit: 'quarter'}, 'quartal quartals quartales vierteljahr vierteljahres trimester trimesters'],
  ['unit', {unit: 'half'}, 'halbjahr halbjahres halbjahrs'],
  ['unit', {unit: 'year'}, 'jahr jahres jahrs kalenderjahr kalenderjahres'],
  ['unit', {unit: 'decade'}, 'jahrzehnt jahrzehnts jahrzehntes dekade'],
  ['unit', {unit: 'century'}, 'jahrhundert jahrhunderts'],
  ['units', {unit: 'second'}, 'sekunden'],
  ['units', {unit: 'minute'}, 'minuten'],
  ['units', {unit: 'hour'}, 'stunden'],
  ['units', {unit: 'day'}, 'tage tagen arbeitstage arbeitstagen werktage werktagen kalendertage kalendertagen'],
  ['units', {unit: 'weekend'}, 'wochenenden'],
  ['units', {unit: 'week'}, 'wochen'],
  ['units', {unit: 'month'}, 'monate monaten'],
  ['units', {unit: 'quarter'}, 'quartale quartalen'],
  ['units', {unit: 'half'}, 'halbjahre halbjahren'],
  ['units', {unit: 'year'}, 'jahre jahren'],
  ['units', {unit: 'decade'}, 'jahrzehnte jahrzehnten dekaden'],
  ['units', {unit: 'century'}, 'jahrhunderte jahrhunderten'],
  ['centuryword', {unit: 'century'}, 'jahrhundert jahrhunderts jh jh. jhdt.'],
  ['quarterword', {unit: 'quarter'}, 'quartal quartals quartales vierteljahr trimester'],
  ['halfword', {unit: 'half'}, 'halbjahr halbjahres halbjahrs jahreshälfte'],
]

const relative: readonly Entry[] = [
  ['rel', {shift: -1}, 'letzten letzte letzter letztes letztem vergangenen vergangene vergangener vergangenes vergangenem'],
  [
    'rel',
    {shift: -1},
    'vorigen vorige voriger voriges vorigem zurückliegenden abgelaufenen abgelaufene verflossenen verstrichenen',
  ],
  ['rel', {shift: -2}, 'vorletzten vorletzte vorletzter vorletztes vorletztem vorvergangenen vorvergangene'],
  [
    'rel',
    {shift: 1},
    'nächsten nächste nächster nächstes nächstem kommenden kommende kommender kommendes kommendem bevorstehenden',
  ],
  ['rel', {shift: 2}, 'übernächsten übernächste übernächster übernächstes übernächstem'],
  [
    'rel',
    {shift: 0},
    'laufenden laufende laufendes laufender aktuellen aktuelle jetzigen jetzige heurigen heurige heuriger heuriges',
  ],
  ['rel', {shift: 1, from: 'mentioned'}, 'folgenden folgende folgendes darauffolgenden darauffolgende darauf'],
  ['rel', {shift: -1, from: 'mentioned'}, 'vorangegangenen vorangegangene vorhergehenden vorherigen vorherige'],
  ['rel', {shift: 0, from: 'mentioned'}, 'selben selbe gleichen gleiche nämlichen'],
  ['dies', {shift: 0}, 'diese dieser dieses diesem diesen'],
  ['the', {}, 'der die das den dem des'],
  ['der', {}, 'der'],
  ['period', {unit: 'year', shift: -1}, 'vorjahr vorjahres vorjahrs'],
  ['period', {unit: 'month', shift: -1}, 'vormonat vormonats vormonates'],
  ['period', {unit: 'week', shift: -1}, 'vorwoche'],
  ['period', {unit: 'quarter', shift: -1}, 'vorquartal vorquartals'],
  ['period', {unit: 'year', shift: 1, from: 'mentioned'}, 'folgejahr folgejahres'],
  ['period', {unit: 'month', shift: 1, from: 'mentioned'}, 'folgemonat folgemonats'],
  ['period', {unit: 'week', shift: 1, from: 'mentioned'}, 'folgewoche'],
  ['period', {unit: 'year', shift: 0, part: 'end', told: true}, 'jahresende jahresendes jahresschluss'],
  ['period', {unit: 'year', shift: 0, part: 'start', told: true}, 'jahresbeginn jahresbeginns jahresanfang jahresanfangs'],
  ['period', {unit: 'year', shift: 0, part: 'mid', told: true}, 'jahresmitte'],
  ['period', {unit: 'month', shift: 0, part: 'end'}, 'monatsende monatsendes'],
  ['period', {unit: 'month', shift: 0, part: 'start'}, 'monatsbeginn monatsanfang'],
  ['period', {unit: 'month', shift: 0, part: 'mid'}, 'monatsmitte'],
  ['period', {unit: 'week', shift: 0, part: 'start'}, 'wochenbeginn wochenanfang wochenauftakt'],
  ['period', {unit: 'week', shift: 0, part: 'mid'}, 'wochenmitte'],
  ['period', {unit: 'quarter', shift: 0, part: 'end'}, 'quartalsende'],
  ['adverb', {unit: 'year', shift: 0}, 'heuer'],
  ['part', {part: 'start'}, 'anfang anfangs beginn beginns'],
  ['part', {part: 'mid'}, 'mitte'],
  ['part', {part: 'end'}, 'ende'],
  ['partadj', {part: 'start'}, 'frühen früher'],
  ['partadj', {part: 'end'}, 'späten später'],
  ['halves', {part: 'start'}, 'ersten erste erster'],
  ['halves', {part: 'end'}, 'zweiten zweite zweiter'],
]

const vague: readonly Entry[] = [
  ['ref', {ref: 'PAST_REF'}, 'kürzlich neulich unlängst jüngst zuletzt damals vormals seinerzeit'],
  ['ref', {ref: 'PAST_REF'}, 'damalige damaligen damaliger damaliges damaligem'],
  ['ref', {ref: 'PRESENT_REF'}, 'jetzt derzeit zurzeit gegenwärtig momentan heutzutage'],
  ['ref', {ref: 'PRESENT_REF'}, 'derzeitige derzeitigen derzeitiger derzeitiges gegenwärtigen gegenwärtige momentanen momentane'],
  ['ref', {ref: 'FUTURE_REF'}, 'bald demnächst künftig zukünftig alsbald'],
]

const counts: readonly Entry[] = [
  ['num', {n: 2, low: 2, high: 2}, 'beide beiden beider'],
  [
    'some',
    {some: true},
    'einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen etliche etlichen zahlreiche zahlreichen',
  ],
  ['some', {some: true}, 'dutzende hunderte tausende paar'],
  ['half', {low: 0.5, high: 0.5}, 'halbe halben halber halbes'],
  ['quarterof', {low: 0.25, high: 0.25}, 'viertel'],
  ['approx', {}, 'rund etwa ungefähr circa ca. ca zirka gut fast beinahe nahezu mindestens genau wenigstens'],
  ['approxout', {}, 'knapp nur über höchstens maximal kaum gerade exakt bereits schon erst ziemlich'],
  ['unitadj', {}, 'ganze ganzen ganzer ganzes volle vollen voller volles lange langen weitere weiteren aufeinanderfolgende'],
  ['unitadj', {}, 'aufeinanderfolgenden turbulente turbulenten schwere schweren gute guten harte harten arbeitsreiche'],
  ['every', {every: true}, 'jeder jede jeden jedem jedes'],
  ['everyall', {every: true}, 'alle aller allen'],
  ['setword', {unit: 'day', low: 1, every: true}, 'täglich alltäglich tagtäglich'],
  ['setword', {unit: 'week', low: 1, every: true}, 'wöchentlich'],
  ['setword', {unit: 'month', low: 1, every: true}, 'monatlich allmonatlich'],
  ['setword', {unit: 'year', low: 1, every: true}, 'jährlich alljährlich'],
  ['setword', {unit: 'hour', low: 1, every: true}, 'stündlich'],
  ['setword', {unit: 'minute', low: 1, every: true}, 'minütlich'],
  ['setword', {unit: 'quarter', low: 1, every: true}, 'vierteljährlich quartalsweise'],
  ['setword', {unit: 'half', low: 1, every: true}, 'halbjährlich'],
  ['setword', {unit: 'day', low: 1, every: true}, 'werktags wochentags'],
  ['setword', {unit: 'weekend', low: 1, every: true}, 'wochenends'],
  ['spanword', {unit: 'year', some: true}, 'langjährig jahrelang mehrjährig vieljährig'],
  ['spanword', {unit: 'month', some: true}, 'monatelang mehrmonatig'],
  ['spanword', {unit: 'week', some: true}, 'wochenlang mehrwöchig'],
  ['spanword', {unit: 'day', some: true}, 'tagelang mehrtägig'],
  ['spanword', {unit: 'hour', some: true}, 'stundenlang mehrstündig'],
  ['spanword', {unit: 'minute', some: true}, 'minutenlang mehrminütig'],
  ['spanword', {unit: 'decade', some: true}, 'jahrzehntelang'],
  ['spanword', {unit: 'century', some: true}, 'jahrhundertelang'],
  ['spanword', {unit: 'year', low: 0.5, high: 0.5}, 'halbjährig'],
  ['spanword', {unit: 'day', low: 1, high: 1}, 'ganztägig'],
]

/** Fixed and movable feasts: `MM-DD`, days from Easter, Sundays of Advent. */
const holidays: readonly Entry[] = [
  ['holiday', {holiday: '01-01'}, 'neujahr neujahrstag'],
  ['holiday', {holiday: '01-06'}, 'dreikönigstag dreikönig epiphanias'],
  ['holiday', {holiday: '02-14'}, 'valentinstag'],
  ['holiday', {holiday: 'E-52'}, 'weiberfastnacht'],
  ['holiday', {holiday: 'E-48'}, 'rosenmontag'],
  ['holiday', {holiday: 'E-47'}, 'faschingsdienstag fastnachtsdienstag veilchendienstag'],
  ['holiday', {holiday: 'E-46'}, 'aschermittwoch'],
  ['holiday', {holiday: 'E-7'}, 'palmsonntag palmensonntag'],
  ['holiday', {holiday: 'E-3'}, 'gründonnerstag'],
  ['holiday', {holiday: 'E-2'}, 'karfreitag'],
  ['holiday', {holiday: 'E-1'}, 'karsamstag'],
  ['holiday', {holiday: 'E+0'}, 'ostersonntag ostern'],
  ['holiday', {holiday: 'E+1'}, 'ostermontag'],
  ['holiday', {holiday: 'E+39'}, 'himmelfahrtstag vatertag'],
  ['holiday', {holiday: 'E+49'}, 'pfingstsonntag pfingsten'],
  ['holiday', {holiday: 'E+50'}, 'pfingstmontag'],
  ['holiday', {holiday: 'E+60'}, 'fronleichnam'],
  ['holiday', {holiday: '05-01'}, 'maifeiertag'],
  ['holiday', {holiday: '10-31'}, 'reformationstag halloween'],
  ['holiday', {holiday: '11-01'}, 'allerheiligen'],
  ['holiday', {holiday: '11-02'}, 'allerseelen'],
  ['holiday', {holiday: '11-11'}, 'martinstag'],
  ['holiday', {holiday: '12-06'}, 'nikolaustag nikolausabend'],
  ['holiday', {holiday: '12-24'}, 'heiligabend weihnachtsabend heiligabends'],
  ['holiday', {holiday: '12-25'}, 'weihnachten weihnachtstag christtag'],
  ['holiday', {holiday: '12-26'}, 'stephanstag stefanitag'],
  ['holiday', {holiday: '12-31'}, 'silvester silvesterabend silvesternacht'],
  ['holiday', {holiday: 'M2'}, 'muttertag'],
  ['holiday', {holiday: 'A-5'}, 'volkstrauertag'],
  ['holiday', {holiday: 'A0'}, 'totensonntag ewigkeitssonntag'],
  ['holiday', {holiday: 'E-47'}, 'fastnacht'],
  ['holiday', {holiday: 'E+39'}, 'christihimmelfahrt himmelfahrt'],
]

const weekdays = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag', 'sonnabend']
const weekdayNumber = (index: number) => (index === 7 ? 6 : index + 1)

function expand(entries: readonly Entry[]): Map<string, TimeWord[]> {
  const words = new Map<string, TimeWord[]>()
  for (const [name, sense, forms] of entries)
    for (const form of forms.split(' ')) words.set(form, [...(words.get(form) ?? []), {class: name, ...sense}])
  return words
}

const weekdayEntries: readonly Entry[] = weekdays.flatMap((name, index): Entry[] => [
  ['weekday', {weekday: weekdayNumber(index)}, name],
  ['weekdayset', {weekday: weekdayNumber(index), every: true}, `${name}s`],
  ['weekdayof', {weekday: weekdayNumber(index)}, `${name}s ${name}es`],
])

/** German words of time, lower case → meanings. */
export const germanTimeWords: ReadonlyMap<string, readonly TimeWord[]> = expand([
  ...months,
  ...days,
  ...parts,
  ...seasons,
  ...units,
  ...relative,
  ...vague,
  ...counts,
  ...holidays,
  ...weekdayEntries,
])

/** The weekdays' stems with their numbers, for compounds ("Montagabend"). */
export const weekdayStems: readonly (readonly [string, number])[] = weekdays.map((name, index) => [name, weekdayNumber(index)])
