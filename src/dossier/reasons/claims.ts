import type {Reasons} from './reasons.ts'

/** Sentences for the reason and note keys of the room `claims`; `{}` is filled with the detail after "key: ". */
export const claimsReasons: Reasons = {
  'subjunctive-run': {
    de: 'Der Satz steht im Konjunktiv und hat keinen eigenen Rahmen: Wer zuletzt sprach, spricht weiter.',
    en: 'The sentence is in the reporting subjunctive and has no frame of its own: whoever spoke last goes on.',
  },
  'quotation-alone': {
    de: 'Das Zitat nennt keinen Sprecher; zuletzt sprach der hier Genannte.',
    en: 'The quotation names no speaker; the one named here spoke last.',
  },
  'source-adverb': {
    de: 'Die Quelle wird hier nicht wiederholt („demnach“, „den Angaben zufolge“); genannt ist die zuletzt angeführte.',
    en: 'The source is not repeated here (“accordingly”, “by this account”); given is the one last named.',
  },
  'goes-on': {
    de: 'Der Satz führt fort, was die Quelle des Satzes davor berichtet.',
    en: 'The sentence continues what the source of the sentence before reports.',
  },
  hearsay: {
    de: 'Mit „soll“ wiedergegeben; zuletzt sprach der hier Genannte.',
    en: 'Passed on as hearsay; the one named here spoke last.',
  },
  'speaker-pronoun': {de: 'Mit „{}“ ist diese Person gemeint.', en: '“{}” means this person.'},
  'speaker-metonym': {de: '„{}“ steht für die Regierung oder Einrichtung.', en: '“{}” stands for the government or institution.'},
  'speaker-office': {de: '„{}“ ist nach Angabe des Berichts diese Person.', en: '“{}” is, by what the report says, this person.'},
}
