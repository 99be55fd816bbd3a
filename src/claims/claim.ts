import type {EntityKind} from '../document/doc.ts'
import type {LanguageCode, Report, TextRange, When} from '../report/report.ts'
import type {Quotation} from './quotation.ts'

export const FORMS = ['direct', 'indirect', 'reported', 'free-indirect', 'own-voice', 'headline'] as const
export type Form = (typeof FORMS)[number]

export const FORCES = [
  'says',
  'announces',
  'plans',
  'expects',
  'wants',
  'demands',
  'asks',
  'promises',
  'offers',
  'denies',
  'rejects',
  'accuses',
  'warns',
  'threatens',
  'assesses',
  'confirms',
  'adds',
  'happens',
] as const
export type Force = (typeof FORCES)[number]

export const CERTAINTIES = ['asserted', 'reported', 'hedged', 'planned', 'conditional', 'contested'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export type LinkKind = 'person' | 'office' | 'organisation' | 'state' | 'medium' | 'document' | 'unnamed'

/** One holder in a chain, read from the report outward. */
export interface Link {
  /** Id of an entity of the same report (`ReportClaims.entities`), later of the story. */
  readonly entity?: string
  readonly name: string
  readonly mention?: {readonly range: TextRange; readonly text: string}
  readonly kind: LinkKind
  /** Several persons or things stand behind it ("US-Beamte", "zwei Insider"); absent where that is not known. */
  readonly plural?: boolean
  /** Members of a joint source: "die UN, die USA und Japan". */
  readonly members?: readonly Link[]
  readonly inferred?: 'carried-on' | 'pronoun' | 'metonym' | 'office-holder'
  /** Holds a belief, wish or fear that the link before it (or the report) tells of; has not itself been heard here. */
  readonly attitude?: true
  /** Reason key (dossier/reasons.ts); demanded wherever `inferred` stands. */
  readonly because?: string
}

export interface Place {
  readonly range: TextRange
  readonly text: string
  readonly entity?: string
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly grain: 'point' | 'city' | 'region' | 'country'
}

export interface Participant {
  readonly role: 'actor' | 'target' | 'object' | 'instrument' | 'beneficiary'
  readonly entity?: string
  readonly range: TextRange
}

/** One proposition as one report states it at one place, with everyone who stands behind it. */
export interface Claim {
  readonly id: string
  readonly report: string
  /** The whole of it, holder and cue included; `text` is the report's text there. */
  readonly range: TextRange
  readonly text: string
  /** What is claimed, without cue and holder; in pieces where something stands between. */
  readonly content: readonly TextRange[]
  readonly cue?: {readonly range: TextRange; readonly lemma: string}
  /** The clause or phrase that attributes: "sagte die Ministerin am Montag". */
  readonly frame?: TextRange
  readonly form: Form
  readonly medium?: 'speech' | 'writing' | 'thought'
  /** Empty: the report's own voice. */
  readonly chain: readonly Link[]
  readonly addressee?: Link
  readonly force: Force
  readonly certainty: Certainty
  readonly hedges: readonly TextRange[]
  readonly negated: boolean
  readonly event?: {readonly type: string; readonly mode?: string; readonly ranges: readonly TextRange[]}
  readonly who: readonly Participant[]
  readonly when?: When
  readonly where?: Place
  /** Id of the claim in whose content this one stands. */
  readonly partOf?: string
  /** What the story needs to compare it; not part of the dossier. */
  readonly gist: Gist
}

/** A content word of a claim. `concept` is the class of words that mean the same, where a table knows one. */
export interface Term {
  readonly lemma: string
  /** Class of words that mean the same in news; the likeliest of `senses`. */
  readonly concept?: string
  /** Every class that the word stands under, where there are several. */
  readonly senses?: readonly string[]
  /** Words of the pivot language that it may render, by which it is compared with reports in another language. */
  readonly glosses?: readonly string[]
  readonly pos: 'noun' | 'verb' | 'adjective' | 'name' | 'number' | 'adverb'
  readonly range: TextRange
  readonly entity?: string
  /** Last part of a compound, lower case: "Waffenlieferungen" → "lieferung", with its concept in `concept`. */
  readonly head?: string
  /** What stands before the head in a compound: "waffen" in "Waffenlieferungen", with its own concept. */
  readonly modifier?: {readonly text: string; readonly concept?: string; readonly senses?: readonly string[]}
}

/** A claim's skeleton for comparing it with others. */
export interface Gist {
  /** Predicate of the content clause: full lemma, token's range, concept; the noun's where a nominalisation carries it. */
  readonly predicate?: Term
  readonly terms: readonly Term[]
  readonly quantities: readonly {
    readonly low: number | null
    readonly high: number | null
    readonly unit?: string
    readonly hedge?: string
    readonly range: TextRange
  }[]
  /** "nur", "lediglich", "ausschließlich" and the phrase that they single out. */
  readonly exclusive?: {readonly range: TextRange; readonly focus: TextRange; readonly entity?: string}
  /** A denial mentioned beside the claim: "trotz Dementis", "was Moskau bestreitet". */
  readonly denial?: TextRange
  /** The speaker's own evidence where it is named ("Wir haben Informationen, dass …"). */
  readonly evidence?: TextRange
  /** Words that make the happening the only one of its kind: "zuletzt", "die letzte Prüfung", "erstmals", "die erste". */
  readonly unique?: TextRange
  /** Words that leave the matter open: "wissen nicht, wo und wann", "ist unklar", "weder bestätigen noch ausschließen". */
  readonly open?: TextRange
  /**
   * The act or attitude between the chain and the happening, that `predicate` looks through: "strebt an" in "Kim strebt an,
   * dass die Gespräche fortgesetzt werden", "auffordern" in "die USA fordern Nordkorea auf, … einzustellen".
   */
  readonly attitude?: {readonly lemma: string; readonly force: Force; readonly range: TextRange; readonly entity?: string}
  /** Time of the happening as grammar has it. */
  readonly tense: 'past' | 'present' | 'future' | 'none'
}

/** Somebody or something in one report. */
export interface ReportEntity {
  readonly id: string
  readonly kind: EntityKind
  /** Base form of the fullest name or description. */
  readonly name: string
  readonly mentions: readonly {
    readonly range: TextRange
    readonly text: string
    readonly base: string
    readonly form: 'name' | 'nominal' | 'pronoun' | 'adjective'
    /** The naming judges: "Machthaber", "Hallen-Boss", "die Sippe" (table of the language). */
    readonly loaded?: true
  }[]
  readonly offices: readonly {readonly range: TextRange; readonly text: string}[]
  readonly memberOf?: string
  readonly country?: string
  readonly metonymOf?: string
  readonly gender?: 'masculine' | 'feminine' | 'neuter'
  readonly plural: boolean
  /** Its first mention has a definite article: "die Behörden". */
  readonly known?: true
}

/** A sentence that answers another: it denies what was said, or has it otherwise. */
export interface Reply {
  readonly act: 'denies' | 'contrasts' | 'corrects'
  /** `before`: what stands before it is meant; `thing`: a thing that it names again is; `self`: it says itself what it denies. */
  readonly of: 'before' | 'thing' | 'self'
  readonly sentence: TextRange
  /** The words that say so. */
  readonly words: TextRange
  /** They take up what somebody is accused of: "wies die Vorwürfe zurück". */
  readonly charge?: true
}

/** All that one report says: the interface between the rooms `claims` and `story`. */
export interface ReportClaims {
  readonly report: Report
  readonly language: LanguageCode
  readonly sentences: readonly TextRange[]
  readonly claims: readonly Claim[]
  readonly entities: readonly ReportEntity[]
  readonly times: readonly When[]
  readonly replies?: readonly Reply[]
  /** Words of the report's own that judge. */
  readonly loaded?: readonly TextRange[]
  /** The attributions behind the claims, whole and in the conventions of a public corpus: for `annotate` and the scorer. */
  readonly quotations?: readonly Quotation[]
}
