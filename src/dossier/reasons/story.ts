import type {Reasons} from './reasons.ts'

/** Sentences for the reason and note keys of the room `story`; `{}` is filled with the detail after "key: ". */
export const storyReasons: Reasons = {
  'no-common-story': {
    de: 'Die Berichte haben zu wenig gemeinsam, um von einem Geschehen zu sprechen; sie werden nicht gegeneinander gehalten.',
    en: 'The reports share too little to speak of one event; they are not held against each other.',
  },
  'stands-apart': {
    de: 'Dieser Bericht hat mit den übrigen kaum etwas gemeinsam: {}.',
    en: 'This report has hardly anything in common with the others: {}.',
  },
  metonym: {
    de: '„{}“ steht für die Regierung des Staates.',
    en: '“{}” stands for the government of the state.',
  },
  'member-of': {
    de: 'Gehört nach Angabe der Berichte zu: {}.',
    en: 'Belongs, by what the reports say, to: {}.',
  },
  'one-house-many-mouths': {
    de: 'Mehrere Namen sprechen für dasselbe Haus und zählen zusammen einmal.',
    en: 'Several names speak for the same house and count once together.',
  },
  'carrier-adds-nothing': {
    de: 'Ein Medium, das seine eigene Quelle nennt, reicht nur weiter und zählt nicht.',
    en: 'A medium that names its own source only passes it on and does not count.',
  },
  'unnamed-adds-nothing': {
    de: 'Ungenannte Quellen sind aufgeführt, zählen aber nicht als unabhängiger Ursprung.',
    en: 'Unnamed sources are listed but do not count as an independent origin.',
  },
  'own-voice-adds-nothing': {
    de: 'Was ein Bericht ohne Quelle schreibt, zählt nicht als Ursprung.',
    en: 'What a report writes without a source does not count as an origin.',
  },
  'mind-adds-nothing': {
    de: 'Was jemand nach Darstellung eines Berichts denkt oder will, ist noch nicht sein Wort und zählt nicht als Ursprung.',
    en: 'What somebody thinks or wants, as a report tells it, is not yet their word and does not count as an origin.',
  },
  'copy-adds-nothing': {
    de: 'Ein Bericht ist in großen Teilen aus einem anderen übernommen; er fügt keinen Ursprung hinzu.',
    en: 'One report is in large part taken from another; it adds no origin.',
  },
  'no-named-origin': {de: 'Kein Bericht nennt einen Ursprung beim Namen.', en: 'No report names an origin.'},
  'few-words-add-nothing': {
    de: 'Wo von einem Haus nur wenige Worte wiedergegeben sind oder ein einziger Bericht mehrere Häuser nennt, zählt es nicht als weiterer Ursprung.',
    en: 'A house of which only a few words are given, or one that a single report names beside another, does not count as a further origin.',
  },
  'house-undecided': {
    de: 'Für welches Haus jemand spricht, sagt kein Bericht; das zählt nicht als weiterer Ursprung.',
    en: 'For which house somebody speaks no report says; that does not count as a further origin.',
  },
  'one-house': {de: 'Alles geht auf ein einziges Haus zurück.', en: 'Everything goes back to a single house.'},
  'several-houses': {
    de: 'Voneinander unabhängige Häuser unter den genannten Ursprüngen: {}.',
    en: 'Houses independent of each other among the named origins: {}.',
  },
  'contradicted-elsewhere': {
    de: 'Eine andere Aussage kann nicht zugleich zutreffen.',
    en: 'Another claim cannot hold at the same time.',
  },
  'denial-on-record': {de: 'Ein Dementi ist vermerkt.', en: 'A denial is on record.'},
  'all-hedged': {de: 'Alle Berichte machen Vorbehalte.', en: 'All reports make reservations.'},
  'source-a': {de: 'A: ein Dokument ist benannt.', en: 'A: a document is named.'},
  'source-b': {de: 'B: eine Person oder Stelle steht mit Namen dafür.', en: 'B: a person or body stands for it by name.'},
  'source-c': {
    de: 'C: ein Medium mit eigenen Informationen steht dafür.',
    en: 'C: a medium with information of its own stands for it.',
  },
  'source-d': {de: 'D: nur ungenannte Quellen.', en: 'D: unnamed sources only.'},
  'source-f': {de: 'F: keine Quelle genannt.', en: 'F: no source named.'},
  'same-words': {de: 'Beide Texte stimmen Satz für Satz überein.', en: 'Both texts agree sentence by sentence.'},
  'agency-text': {
    de: 'Sätze und Zeichen der Agentur stehen im Text: {}.',
    en: 'Sentences and mark of the agency stand in the text: {}.',
  },
  'sentences-taken-over': {de: 'Ganze Sätze stehen in beiden Texten.', en: 'Whole sentences stand in both texts.'},
  'sentences-in-order': {
    de: 'Satz für Satz folgen Namen, Zahlen und Wörter in beiden Sprachen in gleicher Ordnung: {} des Textes.',
    en: 'Sentence by sentence, names, numbers and words follow in the same order in both languages: {} of the text.',
  },
  'foreign-furniture': {
    de: 'Beiwerk der Seite steht in fremder Sprache: {}.',
    en: 'Page furniture is in a foreign language: {}.',
  },
}
