import type {Reasons} from './reasons.ts'

/** Sentences for the reason and note keys of the room `analysis`; `{}` is filled with the detail after "key: ". */
export const analysisReasons: Reasons = {
  // Names and references
  named: {de: 'So genannt.', en: 'Named so.'},
  'same-name': {de: 'Derselbe Name.', en: 'The same name.'},
  'name-variant': {de: 'Derselbe Name in anderer Schreibung.', en: 'The same name in another spelling.'},
  'part-of-name': {
    de: 'Teil eines Namens, der im Bericht vollständig steht.',
    en: 'Part of a name that the report gives in full.',
  },
  'derived-name': {de: 'Wort, das von diesem Namen gebildet ist.', en: 'A word made of this name.'},
  abbreviation: {
    de: 'Abkürzung, die im Bericht in Klammern hinter dem Namen steht.',
    en: 'Abbreviation that the report gives in brackets after the name.',
  },
  office: {de: 'Amt oder Beschreibung steht unmittelbar beim Namen.', en: 'Office or description stands right beside the name.'},
  apposition: {
    de: 'Amt oder Beschreibung ist dem Namen zwischen Kommas beigefügt.',
    en: 'Office or description is added to the name between commas.',
  },
  epithet: {
    de: 'Beschreibung, die nach Geschlecht, Staat und Art auf den zuletzt Genannten passt.',
    en: 'Description that fits the one last named by gender, state and kind.',
  },
  'same-noun': {
    de: 'Dasselbe Hauptwort nimmt die frühere Nennung wieder auf.',
    en: 'The same noun takes up the earlier mention.',
  },
  described: {de: 'Ohne Namen, nur durch diese Beschreibung genannt.', en: 'Without a name, called by this description only.'},
  'pronoun-gender-number': {
    de: 'Fürwort, das nach Geschlecht, Zahl und Stellung zum zuletzt Genannten passt.',
    en: 'Pronoun that fits the one last named by gender, number and position.',
  },
  'relative-pronoun': {de: 'Relativpronomen zu dieser Wortgruppe.', en: 'Relative pronoun of this phrase.'},
  metonym: {
    de: 'Regierungssitz, der hier für die Regierung steht.',
    en: 'Seat of government that stands for the government here.',
  },
}
