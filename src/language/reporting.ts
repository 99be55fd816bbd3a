/** What is done with words; the same list as `FORCES` of the room claims, kept apart because no language knows that room. */
export type ReportingForce =
  | 'says'
  | 'announces'
  | 'plans'
  | 'expects'
  | 'wants'
  | 'demands'
  | 'asks'
  | 'promises'
  | 'offers'
  | 'denies'
  | 'rejects'
  | 'accuses'
  | 'warns'
  | 'threatens'
  | 'assesses'
  | 'confirms'
  | 'adds'
  | 'happens'

export type Medium = 'speech' | 'writing' | 'thought'

/** How a verb or noun takes what is said. `pp:vor` names the preposition of a prepositional object with content. */
export type ContentFrame = 'dass' | 'v2' | 'zu' | 'direct' | 'np' | 'als' | 'called' | `pp:${string}`

/**
 * A word that hands on what somebody says, thinks, writes, shows or wants.
 * `speaker`: where the holder stands ('subject' unless said), `addressee`: where the person spoken to stands.
 */
export interface ReportingWord {
  readonly force: ReportingForce
  readonly medium: Medium
  readonly frames: ReadonlySet<ContentFrame>
  readonly speaker: 'subject' | 'object' | 'aus' | 'in' | 'none'
  readonly addressee?: 'dative' | 'accusative' | 'an'
  /** Says that the content is true (bestätigen, einräumen, wissen). */
  readonly factual: boolean
  /** Alone no proof of an attribution: needs a subjunctive, a person as subject or a quotation mark (wissen, zeigen, sehen). */
  readonly weak: boolean
  /** An intention of the subject, told by the report itself, no attribution (planen, wollen, anstreben). */
  readonly intent: boolean
  /** What the subject believes or expects (glauben, erwarten): an attribution only where nobody else speaks. */
  readonly belief: boolean
  /** With "sich" it means something else ("befindet sich", "bestätigt sich"). */
  readonly notReflexive: boolean
  /** The subject is a finding or document rather than a person (zeigen, ergeben, belegen). */
  readonly document: boolean
}

/** "Vorwürfe erheben", "der Ansicht sein": a noun or adjective that carries the meaning, with the verbs that go with it. */
export interface LightPhrase {
  readonly verbs: ReadonlySet<string>
  readonly word: ReportingWord
}

export interface SourcePreposition {
  readonly position: 'before' | 'after' | 'both'
  /** any: every noun makes it a source (laut); noun: only a noun of `sourceNouns` (nach Angaben); agent: a person, body or document (gemäß). */
  readonly needs: 'any' | 'noun' | 'agent'
}

export interface ReportingRules {
  /** By full lemma with its particle: "mitteilen". */
  readonly verbs: ReadonlyMap<string, ReportingWord>
  /** "die Ankündigung, dass …"; by lemma, compounds match by their last part. */
  readonly nouns: ReadonlyMap<string, ReportingWord>
  /** By lemma of the noun or adjective. */
  readonly lightPhrases: ReadonlyMap<string, LightPhrase>
  /** Verbs that only carry a noun with content as their object: "eine Prognose wagen", "den Beschluss fassen". */
  readonly supportVerbs: ReadonlySet<string>
  readonly sourcePrepositions: ReadonlyMap<string, SourcePreposition>
  /** Two-word prepositions: "unter Berufung auf", by their first and last word, with the noun between. */
  readonly sourceFrames: readonly {
    readonly preposition: string
    readonly noun: string
    readonly to: readonly string[]
    readonly kind: 'source' | 'carrier'
  }[]
  readonly sourceNouns: ReadonlySet<string>
  /** Source nouns that name no text of their own ("Angaben"): the holder is whose they are. */
  readonly emptySourceNouns: ReadonlySet<string>
  /** Nouns after "nach", "gemäß" that are rules, times or places, never a source. */
  readonly notSources: ReadonlySet<string>
  /** demnach, danach, wonach: hand on the source named before. */
  readonly sourceAdverbs: ReadonlySet<string>
  /** "so der Minister", "wie der Minister sagte". */
  readonly sourceParticles: {readonly so: string; readonly how: string}
  /** Nouns for people without a name who are sources: Beamte, Kreise, Insider. */
  readonly unnamedSources: ReadonlySet<string>
  /** Of these who stays unknown however he is spoken of: "der Beamte", "die Quelle". */
  readonly anonymous: ReadonlySet<string>
  /** Nouns that name a document: Bericht, Studie, Brief. */
  readonly documents: ReadonlySet<string>
  /** What media print, in the plural: "Medienberichten zufolge". */
  readonly pressReports: ReadonlySet<string>
  /** Documents that say something before a headline's colon: "Studie: Mehr Tote im Sommer". */
  readonly headlineTexts: ReadonlySet<string>
  /** Nouns that name a medium: Zeitung, Sender, Agentur. */
  readonly mediaNouns: ReadonlySet<string>
  /** Names of newspapers, broadcasters, agencies in lower case, without the article. */
  readonly mediaNames: ReadonlySet<string>
  /** Nouns of office or function. */
  readonly offices: ReadonlySet<string>
  /** hearsay: others say it (sollen); claim: the subject says it of itself (wollen); guess: the report guesses (dürfte). */
  readonly hearsayModals: ReadonlyMap<string, 'hearsay' | 'claim' | 'guess'>
  /** Verbs whose dass-clause is never a report (sein, führen, dafür sorgen). */
  readonly neverReporting: ReadonlySet<string>
  /** Nouns for what is refused where the verb means "deny" too: "denied access to the port". */
  readonly withheld?: ReadonlySet<string>
  /** Verbs that answer by themselves, without an object: protestieren, ablehnen. */
  readonly standAlone: ReadonlySet<string>
  /** Verbs that refuse to say what stands under them: "lehnte es ab zu sagen". */
  readonly refusing: ReadonlySet<string>
  /** Verbs of seeing and learning, which report only in main clauses: "als er erfuhr, dass". */
  readonly perceiving: ReadonlySet<string>
  /** Conjunctions of clauses that tell a deed of their own ("als der Wagen umstürzte"), in any time or only of the past. */
  readonly deedOpeners: ReadonlyMap<string, 'any' | 'past'>
  /** Relative and question words that open an indirect question. */
  readonly questionWords: ReadonlySet<string>
  readonly contentOpeners: ReadonlySet<string>
  /** Pronouns that can point back to a whole sentence ("Das teilte die Polizei mit"). */
  readonly sentencePronouns: ReadonlySet<string>
  /** Object pronouns for what was said before: "bestreitet das", "widersprachen dem". */
  readonly takingUp: ReadonlySet<string>
  /** Prepositions before a holder: "aus dem Papier geht hervor", "in einem Brief heißt es", "gegenüber der Zeitung", "an die Partei". */
  readonly holderPrepositions: {
    readonly out: ReadonlySet<string>
    readonly in: ReadonlySet<string>
    readonly facing: ReadonlySet<string>
    readonly to: ReadonlySet<string>
  }
  /** Prepositions before a hearer, with the nouns that they need; none: whoever can speak. "vor der Presse", "zum Sender". */
  readonly hearers: ReadonlyMap<string, ReadonlySet<string>>
  /** "im Interview mit X", "im Gespräch der X": whoever follows is spoken to. */
  readonly talks: {readonly nouns: ReadonlySet<string>; readonly prepositions: ReadonlySet<string>}
  /** "zum" → "zu": contracted prepositions. */
  readonly contracted: ReadonlyMap<string, string>
  /** Pronouns that stand for no one: "es", "das". */
  readonly impersonal: ReadonlySet<string>
  /** Pronouns for nobody: "keiner"; who is one has said nothing. */
  readonly nobody: ReadonlySet<string>
  /** Adjectives used as nouns for people, lower case: "Jugendliche haben ausgesagt". */
  readonly people: ReadonlySet<string>
  /** Nouns for things that say nothing, also as the last part of a compound: devices, vehicles, substances, buildings. */
  readonly things: ReadonlySet<string>
  /** Adverbs that announce content: "davon", "darauf", by lower-case form. */
  readonly correlates: ReadonlySet<string>
  /** Verbs and predicatives that leave a matter open: "prüfen, ob", "ist unklar". */
  readonly openVerbs: ReadonlySet<string>
  readonly openWords: ReadonlySet<string>
  /** Opens a question that yes or no answers: "ob". */
  readonly whether: string
  /** What a prepositional phrase is to the happening: "mit Ohlsen" target, "an Russland" beneficiary. */
  readonly participantPrepositions: ReadonlyMap<string, 'target' | 'beneficiary' | 'instrument'>
  readonly placePrepositions: ReadonlySet<string>
  /** Nouns that judge whom they name: Machthaber, Diktator, Clan. */
  readonly loadedNouns: ReadonlySet<string>
  /** Verbs of having, after which a noun of evidence is the speaker's own: "verfügt über Informationen". */
  readonly havingVerbs: ReadonlySet<string>
  /** Articles that may open a genitive attribute: "der", "des", "von". */
  readonly genitiveArticles: ReadonlySet<string>
  /** Modals of will and plan: "will", "möchte", "soll". */
  /** Verbs of being, having, measuring: under a hearsay modal they tell what others say, never a plan. */
  readonly stateVerbs: ReadonlySet<string>
  readonly willModals: ReadonlyMap<string, ReportingForce>
  /** Nouns for bodies that speak as such: Polizei, Ministerium, Gericht. */
  readonly bodies: ReadonlySet<string>
  /** Negated (or with "weder … noch") they leave a question open: "wissen nicht, wo". */
  readonly knowingVerbs: ReadonlySet<string>
  /** Attributes that make a source noun without an owner a mere reservation: "nach ersten Erkenntnissen". */
  readonly provisional: ReadonlySet<string>
  /** "nach eigenen Angaben": the words are those of the clause's subject, by lemma. */
  readonly ownWords: ReadonlySet<string>
  /** "nach offizieller Darstellung": the words are those of nobody named, by lemma. */
  readonly nobodysOwn: ReadonlySet<string>
  /** What calls a thing untrue: verbs by lemma, predicatives by lemma, verbs that need a negation. */
  readonly untrue: {
    readonly verbs: ReadonlySet<string>
    readonly predicatives: ReadonlySet<string>
    readonly negated: ReadonlySet<string>
  }
  /** Nouns that can be an open matter: Frage, Ursache. */
  readonly openSubjects: ReadonlySet<string>
  /** Forms of subjunctive II that stand for subjunctive I where that cannot be told from the indicative: "hätten". */
  readonly substitutes: ReadonlySet<string>
  /** Past forms that are subjunctive II as well, lower case: weak verbs in -te, -ten. */
  readonly doubtfulPast: RegExp
  /** A noun as it is called: "Koalitionskreisen" → "Koalitionskreise", "Ministers" → "Minister". */
  readonly called: (form: string, lemma: string, plural: boolean) => string
  /** What a word may be that the lexicon does not know: "THW-Angaben" → "Angabe", "vereinbart" → "vereinbaren". */
  readonly baseForms: (form: string) => readonly string[]
  /** Adverbs that take up the sentence before: "dabei", "zudem". */
  readonly continuing: ReadonlySet<string>
  readonly definiteArticles: ReadonlySet<string>
  /** "beide Seiten": two who were named before. */
  readonly both: ReadonlySet<string>
  /** "dieser", "jener": the noun has been named before. */
  readonly demonstratives: ReadonlySet<string>
  /** Modals that guess in subjunctive II in anybody's voice: könnte, dürfte. */
  readonly guessModals: ReadonlySet<string>
  /** Fills the subject's place: "es heißt". */
  readonly expletive: string
  /** Correlates that belong to the verb: "geht davon aus"; not those that only point ("sagte dazu"). */
  readonly cueCorrelates: ReadonlySet<string>
  /** "aus Sicht der X": by lemma, no compounds. */
  readonly viewNouns: ReadonlySet<string>
  /** "für X ist das „…“": before somebody whose view it is. */
  readonly viewPrepositions: ReadonlySet<string>
  /** Attributes that count or rank, without their ending: "der dritte Titel", "das größte Turnier" is nobody's view. */
  readonly ranks: ReadonlySet<string>
  /** Adjectives behind their noun: "people familiar with the matter". */
  readonly boundAdjectives: ReadonlySet<string>
  /** Correlate → preposition: "dazu" belongs to a verb that takes "zu". */
  readonly correlateOf: ReadonlyMap<string, string>
  /** Words that lead into a quotation behind the verb: "mit den Worten". */
  readonly leadIns: readonly (readonly string[])[]
  /** Texts and acts that "nach" with an article turns into events. */
  readonly eventNouns: ReadonlySet<string>
  /** "kommen aus", "stammen aus": the phrase with "aus" is theirs. */
  readonly originVerbs: ReadonlySet<string>
  /** "sondern": what was negated is corrected. */
  readonly insteads: ReadonlySet<string>
  /** Words that make a happening the last, first or only one: zuletzt, erstmals, letzt-. By form or lemma. */
  readonly uniques: ReadonlySet<string>
  /** Pronouns that stand for somebody: er, sie, diese, jemand. */
  readonly personPronouns: ReadonlySet<string>
  /** "man": whoever is meant is said by the place ("in Baku weist man … zurück"). */
  readonly somebody: string
  /** First person: "wir", "ich", inside a quotation the speaker. */
  readonly firstPerson: ReadonlySet<string>
  /** Nouns for evidence that a speaker claims to have: Informationen, Hinweise, Belege. */
  readonly evidenceNouns: ReadonlySet<string>
  readonly certainty: CertaintyRules
}

/** Words that weaken, strengthen, restrict, deny. All by lower-case form or lemma. */
export interface CertaintyRules {
  readonly hedgeAdverbs: ReadonlySet<string>
  /** Adjectives and nouns that hedge as predicative: "ist wahrscheinlich", "ist eine Möglichkeit". */
  readonly hedgePredicatives: ReadonlySet<string>
  /** Attributive adjectives that hedge a noun's happening: "mutmaßlicher Täter". */
  readonly hedgeAdjectives: ReadonlySet<string>
  /** Modals in subjunctive II that hedge: könnte, dürfte. By lemma. */
  readonly hedgeModals: ReadonlySet<string>
  /** "scheinen", "drohen" with zu-infinitive; "hindeuten". */
  readonly hedgeVerbs: ReadonlySet<string>
  /** Said on hearsay in the report's own voice: angeblich, gerüchteweise. */
  readonly hearsayAdverbs: ReadonlySet<string>
  readonly strengtheners: ReadonlySet<string>
  readonly exclusives: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly conditionals: ReadonlySet<string>
  /** Beside "wenn" no condition: "auch wenn", "wenn auch". */
  readonly concessions: ReadonlySet<string>
  /** Verbs and nouns of denial: dementieren, zurückweisen, Dementi. */
  readonly denialVerbs: ReadonlySet<string>
  readonly denialNouns: ReadonlySet<string>
  /** Prepositions that set a denial aside: trotz, entgegen. */
  readonly despite: ReadonlySet<string>
  /** Verbs and adverbs that put a happening into the future: werden, planen; voraussichtlich, künftig. */
  readonly futureAdverbs: ReadonlySet<string>
}
