import type {Gender, Institution, PronounForm} from '../names.ts'

const list = (text: string): string[] => text.trim().split(/\s+/)

/** Nouns of office, lower case; compounds end in one ("spokeswoman", "foreign minister"). */
export const offices =
  list(`president vice-president premier chancellor minister secretary undersecretary senator congressman congresswoman governor mayor commissioner
  ambassador envoy diplomat spokesman spokeswoman spokesperson chairman chairwoman chair chief head director leader chief executive ceo cfo founder commander
  general colonel major captain lieutenant admiral officer prosecutor attorney judge justice lawyer counsel official adviser advisor aide negotiator
  king queen prince princess pope cardinal bishop archbishop pastor imam lawmaker representative deputy delegate candidate nominee inspector superintendent
  sheriff detective policeman policewoman coroner manager editor principal rector dean secretary-general`)

export const professions =
  list(`professor doctor scientist researcher economist analyst expert historian engineer architect author writer journalist reporter
  correspondent columnist photographer actor actress singer musician director producer artist painter farmer teacher nurse surgeon physician businessman
  businesswoman billionaire investor trader banker activist campaigner politician resident witness survivor worker driver pilot player coach athlete
  soldier student neighbour neighbor survivor owner shopkeeper priest worker fisherman`)

export const epithets =
  list(`dictator strongman ruler despot tyrant warlord oligarch tycoon mogul kingpin mastermind hardliner maverick ally rival critic opponent
  host guest man woman successor predecessor suspect defendant victim plaintiff`)

export const honorifics: ReadonlyMap<string, Gender | ''> = new Map<string, Gender | ''>([
  ...list('Mr. Mr Sir Lord King Prince').map((word): [string, Gender] => [word, 'masculine']),
  ...list('Mrs. Mrs Ms. Ms Miss Lady Dame Queen Princess').map((word): [string, Gender] => [word, 'feminine']),
  ...list('Dr. Dr Prof. Prof Rev. Rev Hon.').map((word): [string, ''] => [word, '']),
])

/** Bodies and media that a reader is expected to know. */
export const institutions: readonly Institution[] = [
  {names: ['United Nations', 'UN', 'U.N.'], class: 'body'},
  {names: ['UN Security Council', 'Security Council'], class: 'body', parent: 'United Nations'},
  {names: ['European Union', 'EU', 'E.U.'], class: 'body', code: 'EU'},
  {names: ['European Commission'], class: 'body', code: 'EU', parent: 'European Union'},
  {names: ['European Parliament'], class: 'body', code: 'EU', ownHouse: true},
  {names: ['European Central Bank', 'ECB'], class: 'body', code: 'EU', ownHouse: true},
  {names: ['NATO', 'Nato'], class: 'body'},
  {names: ['White House'], class: 'body', code: 'US', metonym: true},
  {names: ['National Security Council'], class: 'body', code: 'US', parent: 'White House'},
  {names: ['State Department', 'US State Department'], class: 'body', code: 'US'},
  {names: ['Pentagon', 'Defense Department', 'Department of Defense'], class: 'body', code: 'US'},
  {names: ['Treasury Department', 'Treasury'], class: 'body', code: 'US'},
  {names: ['Justice Department', 'Department of Justice'], class: 'body', code: 'US'},
  {names: ['Congress'], class: 'body', code: 'US', ownHouse: true},
  {names: ['Senate'], class: 'body', code: 'US', ownHouse: true},
  {names: ['House of Representatives'], class: 'body', code: 'US', ownHouse: true},
  {names: ['Supreme Court'], class: 'body'},
  {names: ['FBI'], class: 'body', code: 'US'},
  {names: ['CIA'], class: 'body', code: 'US'},
  {names: ['Kremlin'], class: 'body', code: 'RU', metonym: true},
  {names: ['Downing Street'], class: 'body', code: 'GB', metonym: true},
  {names: ['Foreign Office'], class: 'body', code: 'GB'},
  {names: ['House of Commons'], class: 'body', code: 'GB', ownHouse: true},
  {names: ['Bundestag'], class: 'body', code: 'DE', ownHouse: true},
  {names: ['Bundesbank'], class: 'body', code: 'DE', ownHouse: true},
  {names: ['World Health Organization', 'World Health Organisation', 'WHO'], class: 'body', parent: 'United Nations'},
  {names: ['International Monetary Fund', 'IMF'], class: 'body'},
  {names: ['World Bank'], class: 'body'},
  {names: ['International Criminal Court', 'ICC'], class: 'body'},
  {names: ['Red Cross'], class: 'body'},
  {names: ['Hamas'], class: 'body'},
  {names: ['Hezbollah'], class: 'body'},
  {names: ['Taliban'], class: 'body'},
  ...[
    'New York Times',
    'Washington Post',
    'Wall Street Journal',
    'Financial Times',
    'Guardian',
    'Times',
    'Daily Telegraph',
    'Associated Press',
    'Reuters',
    'Bloomberg',
    'BBC',
    'CNN',
    'Fox News',
    'NBC',
    'ABC News',
    'CBS',
    'Al Jazeera',
    'Xinhua',
    'Tass',
    'KCNA',
    'Yonhap',
    'AFP',
    'dpa',
    'Politico',
    'Economist',
    'Der Spiegel',
    'Le Monde',
  ].map((name): Institution => ({names: [name], class: 'medium'})),
]

/** Last words of the names of bodies. */
export const bodies: ReadonlySet<string> = new Set(
  list(`Ministry Department Office Agency Authority Commission Committee Council Court Parliament Senate Congress Assembly Government Bureau Board Service
  Institute University College School Hospital Foundation Association Union Federation League Party Group Bank Fund Company Corporation Trust Police Army Navy
  Force Guard Brigade Regiment Church Centre Center Society Club Coalition Alliance Administration Treasury Exchange Airport Museum Embassy`),
)

export const pronouns: ReadonlyMap<string, PronounForm> = new Map(
  (
    [
      ['he', 'personal', 'm'],
      ['him', 'personal', 'm'],
      ['his', 'possessive', 'm'],
      ['himself', 'reflexive', 'm'],
      ['she', 'personal', 'f'],
      ['her', 'personal', 'f'],
      ['hers', 'possessive', 'f'],
      ['herself', 'reflexive', 'f'],
      ['it', 'personal', 'n'],
      ['its', 'possessive', 'n'],
      ['itself', 'reflexive', 'n'],
      ['they', 'personal', 'p'],
      ['them', 'personal', 'p'],
      ['their', 'possessive', 'p'],
      ['themselves', 'reflexive', 'p'],
    ] as const
  ).map(([word, kind, to]) => [
    word,
    {kind, masculine: to === 'm', feminine: to === 'f', neuter: to === 'n', plural: to === 'p'},
  ]),
)

/** Capitalised words that are never (part of) a person's or body's name by themselves. */
export const neverNames: ReadonlySet<string> = new Set(
  list(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. The A An I He She It We They You His Her Its Their Our My This That These Those And But Or So Yet If When While
  As At By For From In Of On To With After Before Since Until Not No Nobody Some Many Most All Both Each Every One Two Three Four Five Six Seven Eight
  Nine Ten Hundreds Thousands Dozens Several Few More Less According Earlier Later Last Next Now Today Yesterday Tomorrow Officials Police What Who Why How
  Where Which There Here Then Also However Meanwhile Although Because Though Despite During Small Old New Photo Image Read By About Under Over
  Christmas Easter Mr Mrs Ms Dr God Let Do Does Did Is Are Was Were Has Have Had Can Could Will Would Should May Might Must`),
)

export const places: ReadonlyMap<string, Gender> = new Map(
  list('city town capital village port region province state county district island country nation area suburb territory').map(
    (word): [string, Gender] => [word, 'neuter'],
  ),
)

export const governmentOwned: ReadonlySet<string> = new Set(
  list(`forces army troops military government minister president negotiators diplomats policy position demands offer proposal attack offensive invasion
  leadership ambassador allies plans threats response embassy ministry`),
)
