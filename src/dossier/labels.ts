import type {Certainty, Force, Form} from '../claims/claim.ts'
import type {FindingKind, Verdict} from '../story/story.ts'
import type {Sentence} from './reasons/reasons.ts'

export type ScreenLanguage = 'de' | 'en'

/** What the screens call each kind of finding. */
export const findingLabels: Readonly<Record<FindingKind, Sentence>> = {
  contradiction: {de: 'Widerspruch', en: 'Contradiction'},
  'less-precise': {de: 'Weniger genau', en: 'Less precise'},
  'attribution-conflict': {de: 'Andere Quelle', en: 'Different source'},
  'attribution-lost': {de: 'Quelle verloren', en: 'Source lost'},
  'hedge-lost': {de: 'Vorbehalt verloren', en: 'Hedge lost'},
  'headline-overreach': {de: 'Überschrift geht zu weit', en: 'Headline goes too far'},
  'wording-drift': {de: 'Andere Wortwahl', en: 'Wording differs'},
  'source-changed': {de: 'Quelle wechselt', en: 'Source changes'},
  'one-origin': {de: 'Ein Ursprung', en: 'One origin'},
  denial: {de: 'Dementi', en: 'Denial'},
  'only-in': {de: 'Nur hier', en: 'Only here'},
  new: {de: 'Neu', en: 'New'},
  copy: {de: 'Übernommen', en: 'Copied'},
  voices: {de: 'Wer zu Wort kommt', en: 'Who is heard'},
  'loaded-wording': {de: 'Wertende Namen', en: 'Loaded names'},
}

export const verdictLabels: Readonly<Record<Verdict, Sentence>> = {
  independent: {de: 'unabhängig bestätigt', en: 'independently confirmed'},
  'one-origin': {de: 'ein Ursprung', en: 'one origin'},
  'own-voice': {de: 'ohne genannte Quelle', en: 'no source named'},
  contested: {de: 'umstritten', en: 'contested'},
  denied: {de: 'dementiert', en: 'denied'},
}

/** What several houses demand, reject or offer, each for itself: nothing that one could confirm. */
export const severalVoices: Sentence = {de: 'mehrere Stimmen', en: 'several voices'}

export const forceLabels: Readonly<Record<Force, Sentence>> = {
  says: {de: 'sagt', en: 'says'},
  announces: {de: 'kündigt an', en: 'announces'},
  plans: {de: 'plant', en: 'plans'},
  expects: {de: 'erwartet', en: 'expects'},
  wants: {de: 'will', en: 'wants'},
  demands: {de: 'fordert', en: 'demands'},
  asks: {de: 'fragt', en: 'asks'},
  promises: {de: 'verspricht', en: 'promises'},
  offers: {de: 'bietet an', en: 'offers'},
  denies: {de: 'bestreitet', en: 'denies'},
  rejects: {de: 'lehnt ab', en: 'rejects'},
  accuses: {de: 'wirft vor', en: 'accuses'},
  warns: {de: 'warnt', en: 'warns'},
  threatens: {de: 'droht', en: 'threatens'},
  assesses: {de: 'schätzt ein', en: 'assesses'},
  confirms: {de: 'bestätigt', en: 'confirms'},
  adds: {de: 'ergänzt', en: 'adds'},
  happens: {de: 'geschieht', en: 'happens'},
}

export const certaintyLabels: Readonly<Record<Certainty, Sentence>> = {
  asserted: {de: 'als Tatsache', en: 'as a fact'},
  reported: {de: 'wiedergegeben', en: 'reported'},
  hedged: {de: 'mit Vorbehalt', en: 'hedged'},
  planned: {de: 'geplant', en: 'planned'},
  conditional: {de: 'bedingt', en: 'conditional'},
  contested: {de: 'bestritten', en: 'contested'},
}

export const formLabels: Readonly<Record<Form, Sentence>> = {
  direct: {de: 'wörtlich', en: 'verbatim'},
  indirect: {de: 'indirekte Rede', en: 'indirect speech'},
  reported: {de: 'berichtet', en: 'reported'},
  'free-indirect': {de: 'indirekte Rede ohne Rahmen', en: 'free indirect speech'},
  'own-voice': {de: 'eigene Stimme', en: 'own voice'},
  headline: {de: 'Überschrift', en: 'headline'},
}

/** Titles of the parts of a dossier. */
export const titles = {
  reports: {de: 'Berichte', en: 'Reports'},
  findings: {de: 'Befunde', en: 'Findings'},
  statements: {de: 'Sachverhalte', en: 'Statements'},
  timeline: {de: 'Zeitleiste', en: 'Timeline'},
  voices: {de: 'Wer zu Wort kommt', en: 'Who is heard'},
  names: {de: 'Namen', en: 'Names'},
  notes: {de: 'Hinweise', en: 'Notes'},
  texts: {de: 'Die Berichte im Wortlaut', en: 'The reports in full'},
} as const satisfies Record<string, Sentence>

/** Words within a line. */
export const words = {
  report: {de: 'Bericht', en: 'report'},
  reports: {de: 'Berichte', en: 'reports'},
  claim: {de: 'Aussage', en: 'claim'},
  claims: {de: 'Aussagen', en: 'claims'},
  statement: {de: 'Sachverhalt', en: 'statement'},
  statements: {de: 'Sachverhalte', en: 'statements'},
  houses: {de: 'Häuser als Ursprung', en: 'houses as origins'},
  house: {de: 'Haus als Ursprung', en: 'house as origin'},
  ownVoice: {de: 'eigene Stimme des Berichts', en: "the report's own voice"},
  chain: {de: 'Quellenkette', en: 'source chain'},
  standing: {de: 'Quellenlage', en: 'standing'},
  more: {de: 'weitere', en: 'more'},
  undated: {de: 'ohne Datum', en: 'undated'},
  from: {de: 'ab', en: 'from'},
  until: {de: 'bis', en: 'until'},
  furniture: {de: 'Beiwerk', en: 'page furniture'},
  nothingFound: {de: 'Keine Befunde.', en: 'No findings.'},
} as const satisfies Record<string, Sentence>
