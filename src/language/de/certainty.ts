import type {CertaintyRules} from '../reporting.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** German words that weaken, strengthen, restrict or deny, by lower-case form (adverbs) or lemma (verbs, nouns, adjectives). */
export const certainty: CertaintyRules = {
  hedgeAdverbs: words(`
    vermutlich möglicherweise womöglich wohl vielleicht offenbar anscheinend scheinbar offensichtlich wahrscheinlich eventuell
    mutmaßlich voraussichtlich allenfalls schätzungsweise augenscheinlich höchstwahrscheinlich vermeintlich tendenziell
    potenziell potentiell unter_umständen denkbar gegebenenfalls notfalls
  `),
  hedgePredicatives: words(`
    wahrscheinlich möglich denkbar unklar ungewiss unsicher fraglich unwahrscheinlich zweifelhaft ungeklärt vorstellbar
    absehbar strittig umstritten Möglichkeit Option Wahrscheinlichkeit Vermutung Spekulation Verdacht Gerücht
  `),
  hedgeAdjectives: words('mutmaßlich angeblich vermeintlich gemunkelt vermutet wahrscheinlich behauptet unbestätigt'),
  hedgeModals: words('können dürfen'),
  hedgeVerbs: words('scheinen hindeuten deuten drohen munkeln vermuten nahelegen anmuten'),
  hearsayAdverbs: words('angeblich gerüchteweise mutmaßlich vorgeblich vernehmen hörensagen'),
  strengtheners: words(`
    bekanntermaßen zweifellos bekanntlich nachweislich erwiesenermaßen sicher gewiss fraglos unstrittig unbestritten definitiv
    tatsächlich wirklich eindeutig unbestreitbar zweifelsfrei
  `),
  exclusives: words('nur lediglich ausschließlich allein einzig bloß alleine'),
  negations: words(
    'nicht nie niemals kein keine keinen keinem keiner keines keinerlei nichts niemand niemanden niemandem weder kaum nirgends keinesfalls keineswegs',
  ),
  conditionals: words('wenn falls sofern sollte vorausgesetzt'),
  concessions: words('auch selbst gleich schon'),
  denialVerbs: words('dementieren zurückweisen bestreiten leugnen abstreiten verneinen widersprechen abweisen'),
  denialNouns: words(`
    Dementi Dementis Leugnung Bestreiten Zurückweisung Beteuerung Gegendarstellung Widerspruch Unschuldsbeteuerung Verneinung
  `),
  despite: words('trotz entgegen ungeachtet'),
  futureAdverbs: words('voraussichtlich künftig zukünftig demnächst bald in_kürze geplant vorgesehen'),
}
