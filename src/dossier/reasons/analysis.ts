import type {Reasons} from './reasons.ts'

/** Sentences for the reason and note keys of the room `analysis`; `{}` is filled with the detail after "key: ". */
export const analysisReasons: Reasons = {
  // Times
  'word-says': {
    de: 'Gezählt vom Tag der Veröffentlichung, wie das Wort es sagt.',
    en: 'Counted from the day of publication as the word says.',
  },
  counted: {
    de: 'Vom Tag der Veröffentlichung an gezählt, so genau wie die Einheit.',
    en: 'Counted from the day of publication, as exact as the unit.',
  },
  'nearest-past': {de: 'Der letzte solche Tag bis zur Veröffentlichung.', en: 'The last such day up to publication.'},
  'nearest-by-tense': {
    de: 'Der nächste passende Zeitraum vor oder nach der Veröffentlichung, wie der Satz ihn als vergangen oder künftig erzählt.',
    en: 'The nearest fitting time before or after publication, as the sentence tells it as past or to come.',
  },
  'week-named': {de: 'Tag der genannten Woche.', en: 'Day of the week that is named.'},
  'weekday-fits': {de: 'Das Jahr, in dem Datum und Wochentag zusammenpassen.', en: 'The year in which date and weekday fit.'},
  'year-mentioned': {de: 'Jahr, von dem der Text gerade erzählt.', en: 'Year of which the text is telling.'},
  'day-mentioned': {de: 'Bezogen auf den zuvor genannten Tag.', en: 'Of the day named before.'},
  'same-day': {de: 'Kein Tag genannt: wohl der Tag der Veröffentlichung.', en: 'No day named: probably the day of publication.'},
  'same-day-or-before': {
    de: 'Kein Tag genannt: der Tag der Veröffentlichung oder der davor.',
    en: 'No day named: the day of publication or the one before.',
  },
  'day-not-said': {
    de: 'Der Tag steht nicht da; die genannten Tage haben andere Stunden.',
    en: 'The day is not said; the days that are named have other hours.',
  },
  'nothing-mentioned': {
    de: 'Bezieht sich auf eine Zeit, die der Text nicht nennt.',
    en: 'Refers to a time that the text does not name.',
  },
  'no-publication-date': {
    de: 'Der Bericht trägt kein Datum: Zeitraum offen.',
    en: 'The report carries no date: the time stays open.',
  },
  holiday: {de: 'Feiertag im Kalender.', en: 'Feast of the calendar.'},
  vague: {de: 'Unbestimmte Zeitangabe.', en: 'Indefinite time.'},
  duration: {de: 'Eine Dauer, kein Zeitpunkt.', en: 'A length of time, no point in time.'},
  set: {de: 'Etwas, das wiederkehrt.', en: 'Something that comes again.'},
  range: {de: 'Zeitraum zwischen zwei genannten Enden.', en: 'Time between two ends that are named.'},
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
