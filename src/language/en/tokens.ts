import type {QuotationRules} from '../quotation.ts'
import type {SentenceRules, TokenRules} from '../text.ts'

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

/** Stand before what they belong to: no sentence ends after them. */
const NEVER_LAST =
  list(`Mr. Mrs. Ms. Dr. Prof. Rev. Hon. Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Gov. Sen. Rep. Pres. Amb. Sec. Supt. Insp.
St. Ste. Mt. Ft. Messrs. Mme. Mlle. Sr. Fr. vs. v. cf. viz. e.g. i.e. approx. est. ca. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Nos. Vol. Vols. pp. ed. eds. Dept. Univ. Assn. Bros. Fig. Figs. Art. Arts. Sec. Ave. Blvd. Rd.`)
/** May also stand last. */
const MAY_BE_LAST =
  list(`etc. Inc. Corp. Ltd. Co. Jr. Sr. Esq. U.S. U.K. U.N. E.U. U.S.A. D.C. a.m. p.m. A.M. P.M. Ph.D. M.D. B.A. M.A. No. al. N.Y. L.A.
Calif. Fla. Mass. Pa. Va. Wash. Conn. Ga. Ill. Mich. Minn. Tenn. Ariz. Colo. Okla. Ore. Wis. cont. dept. govt. min. max. sq. ft. lb. lbs. oz.`)

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

export const tokenRules: TokenRules = {
  abbreviations: new Set([...NEVER_LAST, ...MAY_BE_LAST]),
  numbered: new Set(list('No. Nos. Art. Sec. pp. p. Fig.')),
  slashWords: new Set(list('km/h and/or mi/h 24/7 a/c w/o')),
  // no letters of English words hold together over a mark; a pattern that never fits
  innerMark: /(?!)/uy,
  clitic: (word) => {
    const found = CLITIC.exec(word)
    return found && found.index > 0 ? found.index : 0
  },
  topLevelDomain: /(?:com|org|net|edu|gov|co|uk|us|eu|de|fr|ru|ua|cn|io|info|tv|news|au|ca|int)(?![\p{L}\p{N}])/iuy,
  beforeOrdinal: new Set(),
  afterOrdinal: new Set(),
  dottedOrdinals: false,
  beforeLabel: new Set(
    list('plan group type class phase level section version vitamin hepatitis gate option category grade block hall terminal'),
  ),
}

export const sentenceRules: SentenceRules = {
  starters: new Set(
    list(`The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For From With Without After Before Since Until
And But Or So Yet If When While Although Though Because As However Meanwhile Moreover Also Then There Here What Who Why How Where Which Not No Nobody
Some Many Most All Both Each Every One Two Three Several Few More Less According Earlier Later Last Next Now Today Yesterday Tomorrow Officials Police`),
  ),
  neverLast: new Set(NEVER_LAST),
}

const words = (text: string): ReadonlySet<string> => new Set(list(text))

export const quotation: QuotationRules = {
  pairs: new Map([
    ['“', words('” "')],
    ['‘', words("’ '")],
    ['„', words('“ ”')],
    ['«', words('»')],
    ['``', words("''")],
  ]),
  straight: words(`" ''`),
  titleNouns:
    words(`newspaper magazine book film movie novel series show song album opera ship vessel programme program project operation campaign
    initiative band party app platform podcast channel blog website paper report study title headline hurricane typhoon storm rocket tanker`),
  namingVerbs: words(
    'call describe dub label term brand denounce condemn praise criticise criticize dismiss warn speak write say',
  ),
  commaLeadsIn: true,
}
