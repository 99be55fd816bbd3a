import type {ClauseRules, Subordination} from '../clause-rules.ts'
import {nounGovernment} from './noun-government.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

const subordinators: [Subordination, string][] = [
  ['content', 'dass daß ob'],
  [
    'adverbial',
    `weil da wenn falls obwohl obgleich obschon wenngleich obzwar nachdem bevor ehe während als seit seitdem bis sobald solange
    sofern soweit sooft indem damit sodass zumal insofern wohingegen wogegen indes indessen ungeachtet wie sowie anstatt statt ohne
    außer je kaum wiewohl alldieweil`,
  ],
]

/** Prepositions by the case they govern: G, D, A; contracted forms with the case of their article. */
const prepositions: [string, string][] = [
  ['A', 'je durch für gegen ohne um bis wider pro per via betreffend fürs durchs ums gen'],
  [
    'D',
    `aus bei mit nach seit von zu gegenüber entgegen gemäß laut zufolge samt nebst mitsamt entsprechend fern nahe zuliebe
    beim vom zum zur am im hinterm überm unterm vorm dank trotz ab außer binnen inklusive exklusive ausgenommen zuwider`,
  ],
  ['DA', 'an auf hinter in neben über unter vor zwischen entlang'],
  ['A', 'ans aufs ins übers unters vors hinters'],
  [
    'GD',
    `wegen während statt anstatt aufgrund anhand angesichts anlässlich innerhalb außerhalb oberhalb unterhalb bezüglich hinsichtlich
    infolge inmitten jenseits diesseits mangels mithilfe mittels namens seitens seiten unweit unbeschadet ungeachtet zugunsten
    zuungunsten zulasten zwecks abseits abzüglich zuzüglich einschließlich ausschließlich anstelle kraft betreffs eingedenk
    halber links rechts nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich vermöge vorbehaltlich rund`,
  ],
]

const byWord = <Value>(lists: [Value, string][]): ReadonlyMap<string, Value> =>
  new Map(lists.flatMap(([value, list]) => [...words(list)].map((word): [string, Value] => [word, value])))

const prepositionCases = new Map<string, string>()
for (const [cases, list] of prepositions)
  for (const word of words(list)) if (!prepositionCases.has(word)) prepositionCases.set(word, cases)

/** German clauses: which words open them, which verbs govern what. */
export const clauses: ClauseRules = {
  subordinators: new Map([...byWord(subordinators.map(([kind, list]): [Subordination, string] => [kind, list]))]),
  weakSubordinators: words(
    `da damit so als wie während seit bis indes indessen insofern je kaum sowie außer ungeachtet ohne statt anstatt wogegen um zumal`,
  ),
  beforeSubordinator: words(
    `auch nur vor allem selbst insbesondere besonders gerade erst schon bereits sogar nicht zumal etwa außer so kurz lange
    unmittelbar noch vielmehr doch wohl eben jedoch allein nämlich und oder aber`,
  ),
  infinitiveOpeners: words('um ohne statt anstatt außer'),
  infinitiveMark: 'zu',
  relativePronouns: words(
    'der die das dem den des dessen deren derer denen welcher welche welches welchem welchen was wer wo wem wen wessen',
  ),
  questionWords: words(
    `wer was wem wen wessen wie wo wann warum weshalb wieso weswegen woher wohin wozu wofür womit wodurch woran worauf woraus worin
    worüber worum worunter wovon wovor wonach wogegen wobei woraufhin wieviel inwieweit inwiefern welcher welche welches welchem welchen`,
  ),
  coordinators: words('und oder sowie aber sondern denn doch beziehungsweise bzw. bzw & u.'),
  clauseCoordinators: words('aber sondern denn doch'),
  comparators: words('als wie denn'),
  verblessReport: words('so'),

  have: 'haben',
  be: 'sein',
  become: 'werden',
  modals: words('können müssen sollen wollen dürfen mögen möchten'),
  raising: words('haben sein scheinen brauchen pflegen drohen vermögen bleiben wissen stehen gehen gelten'),
  bareInfinitive: words('lassen sehen hören helfen gehen bleiben lernen lehren fühlen kommen machen schicken'),
  perfectWithBe: words(
    `sein werden bleiben gehen kommen reisen fahren fliegen laufen fallen steigen sinken sterben entstehen wachsen erscheinen
    eintreffen ankommen abreisen anreisen einreisen ausreisen weiterreisen zurückkehren kehren zurücktreten eintreten austreten
    auftreten antreten beitreten treten geschehen passieren gelingen misslingen scheitern verschwinden entkommen entgehen fliehen flüchten
    folgen begegnen ausbrechen aufbrechen zusammenbrechen einbrechen abbrechen vergehen untergehen aufgehen ausgehen umgehen
    vorgehen hervorgehen eingehen zurückgehen weitergehen abstürzen stürzen einstürzen umstürzen aufwachen einschlafen wandern
    schwimmen springen rennen eilen ziehen umziehen abziehen ausziehen einziehen landen starten gelangen geraten vorkommen umkommen
    ansteigen absteigen aufsteigen aussteigen einsteigen anwachsen zunehmen werden wegfallen ausfallen auffallen einfallen anfallen
    durchfallen ertrinken verunglücken explodieren platzen brechen reißen zurückfallen vordringen eindringen dringen rücken vorrücken
    fortschreiten voranschreiten schreiten vorankommen entfallen entgleisen kollidieren prallen zusammenstoßen stoßen auftauchen
    untertauchen verfallen schlüpfen wechseln aufstehen erwachen erkranken genesen verhungern auswandern einwandern ausscheiden
    klettern gelangen langen stolpern rutschen abrutschen schleichen entwischen ausrutschen abhauen hereinbrechen hinauslaufen einmarschieren
    marschieren einrücken abrücken umkippen kippen kentern sinken versinken aufbrechen anlaufen vorbeikommen hinzukommen mitkommen
    eskalieren verstreichen ablaufen verlaufen zulaufen weglaufen auslaufen einlaufen erlöschen abklingen verstummen`,
  ),
  passiveParticiple: 'worden',
  copulas: words('sein werden bleiben heißen scheinen'),
  particles: words(
    `ab an auf aus bei ein los mit nach vor weg zu zurück zusammen her hin heraus hinaus voran voraus hervor hinzu fest statt teil
    bekannt frei fort weiter wieder um durch über unter entgegen gegenüber nieder dar empor auseinander bereit bloß da dabei dazu
    fehl heim herab herbei herein herum herunter heran hinab hinein hinweg hoch kaputt krank lahm nahe offen sicher still tot übrig
    umher vorbei vorüber vorweg wett wahr zurecht zuvor preis inne acht klar fern gut leid rein raus runter rauf rüber hinterher
    hinunter hinauf herauf hervor hinterher davon dahin danieder zuwider zugrunde zustande ineinander aneinander ran rum schwer
    stand maß wider hinter quer schief flach ernst ganz glatt gleich lieb richtig satt schön warm krumm bevor vorwärts rückwärts`,
  ),
  weakParticles: words(
    `da dabei dazu davon gut leid rein schwer hoch wieder weiter offen sicher still tot übrig klar fern nahe ganz ernst glatt gleich
    lieb richtig satt schön warm krumm maß quer schief flach krank lahm frei kaputt bereit bloß mit durch über unter hinter nach zu um
    wider gegenüber entgegen bis stand dahin vorwärts rückwärts`,
  ),
  contentVerbs: words(
    `sagen erklären berichten mitteilen betonen behaupten meinen glauben hoffen finden denken wissen schreiben melden fordern
    ankündigen bestätigen versichern erwidern antworten entgegnen ergänzen hinzufügen warnen einräumen zugeben bekräftigen
    kritisieren klagen beklagen monieren feststellen unterstreichen hervorheben argumentieren vermuten annehmen befürchten fürchten
    schätzen erwarten rechnen ausgehen hinweisen verweisen bemerken anmerken äußern urteilen verlauten heißen vorwerfen drohen
    versprechen zusagen beteuern bekunden verkünden bekanntgeben prognostizieren spekulieren rufen schreien flüstern fragen lauten
    dementieren bestreiten aussagen angeben erzählen schildern folgern resümieren bilanzieren mahnen empfehlen vorschlagen bitten
    kommentieren zitieren wissen sehen spüren merken lesen hören erfahren schwören gestehen leugnen loben jubeln stöhnen scherzen
    witzeln spotten präzisieren erläutern begründen darlegen ausführen formulieren schlussfolgern beschwichtigen beruhigen
    beschreiben bezeichnen hindeuten andeuten belegen bedeuten erinnern schließen hervorgehen appellieren raten unterstellen verraten wünschen zweifeln zeigen lassen twittern posten`,
  ),
  predicativeAs: words(
    `bezeichnen gelten sehen ansehen betrachten bewerten einstufen werten beschreiben kritisieren verurteilen zurückweisen loben
    bezeichnen darstellen erweisen verstehen auffassen einschätzen begreifen arbeiten dienen fungieren`,
  ),
  dativeVerbs: words(
    `helfen danken folgen gehören drohen dienen schaden nützen widersprechen zustimmen beitreten gelingen gefallen fehlen begegnen
    vertrauen misstrauen entsprechen gratulieren nachgehen vorstehen angehören entkommen entgehen beiwohnen gehorchen trotzen
    unterliegen zuhören zusehen nachgeben vorangehen erliegen gleichen ähneln bevorstehen entgegentreten entgegenkommen`,
  ),

  calendarNames: words(`Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag`),
  roundNumbers: words('rund'),
  degrees: words('zu etwas'),
  moreWords: words('mehr'),
  likeWords: words('wie'),
  genitivePronouns: words('deren dessen'),

  reflexives: words('sich mich dich uns euch einander'),
  negators: words(
    'nicht nie niemals keinesfalls keineswegs nirgends nirgendwo kein keine keiner keines keinem keinen niemand niemanden niemandem nichts weder',
  ),
  afterFocusNegator: words('nur bloß allein zuletzt mehr-nur'),
  agentPrepositions: words('von vom durch'),
  attributePrepositions: words('von vom'),
  prepositions: prepositionCases,
  postpositions: new Map([
    ['zufolge', true],
    ['halber', true],
    ['zuliebe', true],
    ['hindurch', true],
    ['nach', false],
    ['gemäß', false],
    ['entsprechend', false],
  ]),
  opinionNouns: words(
    `meinung ansicht auffassung angabe angaben bericht berichte berichten aussage aussagen einschätzung einschätzungen überzeugung
    schätzung schätzungen darstellung erkenntnisse erkenntnissen information informationen dafürhalten eindruck plan plänen gesetz`,
  ),
  genitiveArticles: words('des eines deren dessen'),
  expletive: 'es',
  weakSubjects: words('was das dies etwas nichts alles'),
  strongEndings: new Map([
    ['er', 'Nm Gf Df Gp'],
    ['es', 'Nn An'],
    ['em', 'Dm Dn'],
    ['en', 'Am Gm Gn Dp'],
    ['e', 'Nf Af Np Ap'],
  ]),
  placeAdjective: /^\p{Lu}\p{L}+(?:er)$/u,
  placeNouns: words(
    `stadt ort dorf region provinz insel staat land republik gebiet bezirk kreis hafen flughafen raum großraum gemeinde kanton metropole
    stadtteil viertel vorort halbinsel fluss berg see tal straße platz kommune landkreis bundesland nachbarland königreich föderation`,
  ),
  bodyNouns: words(
    `truppe partei gruppe firma konzern unternehmen agentur sender verein klub club zeitung hersteller bank miliz organisation verband
    gewerkschaft universität institut magazin blatt dienst portal anbieter kette tochter mutter reederei werft airline fluggesellschaft
    autobauer betreiber stiftung initiative ministerium behörde fraktion allianz bündnis söldnertruppe denkfabrik plattform marke netzwerk`,
  ),
  impersonal: words('geben gehen handeln heißen regnen schneien ankommen'),
  stateWithoutAgent: words('entfernen überzeugen abhängen befreien trennen ausgehen'),
  pluralNames: words(
    'usa niederlande niederlanden philippinen malediven azoren kanaren alpen emirate emiraten uno-staaten vae un',
  ),
  masculineNames: words(
    `iran irak jemen libanon sudan südsudan kongo tschad niger senegal oman vatikan kreml balkan rhein main neckar kosovo gazastreifen
    bosporus atlantik pazifik nil ural kaukasus harz schwarzwald mond mars bundestag bundesrat spiegel stern focus`,
  ),
  doubtfulGenitive: 'der',
  beforeNominal: words('etwas nichts alles viel wenig allerlei manches wir ihr uns euch'),
  possessiveGenitives: words('deren dessen derer wessen'),
  feminineRelatives: words('deren derer'),
  moreOrLess: words('mehr weniger höher niedriger'),
  strongFeminine: 'er',
  correlatives: new Map([['noch', 'weder']]),
  finiteForm: /^\p{Ll}{3,}(?:t|te|ten|tet)$/u,
  correlates: words(
    'daran darauf daraus dabei dadurch dafür dagegen damit darin darüber darum davon davor dazu danach deshalb dessen es so insofern',
  ),
  reflexive: 'sich',
  doublePrepositions: words('bis'),
  loosePrepositions: words('je laut gemäß dank trotz mangels zwecks namens wegen zufolge angesichts'),
  circumpositions: new Map([
    ['von', words('an aus her')],
    ['vom', words('an aus her')],
    ['um', words('willen herum')],
    ['nach', words('hin')],
  ]),
  participleForm:
    /^(?:.*ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|unter|über|wider|hinter|durch|um)\p{L}{2,}(?:t|en)|\p{L}+iert)$/u,
  obliqueArticle: /^(?:de[nms]|.*e[nm]|eines)$/,
  phraseAdverbs: new Map([
    ['vor', words('allem')],
    ['unter', words('anderem')],
    ['zum', words('beispiel teil glück')],
    ['bei', words('weitem')],
    ['nach', words('wie')],
    ['im', words('übrigen')],
    ['in', words('etwa')],
    ['so', words('genannte')],
  ]),
  contractions: new Map([
    ['zum', 'zu'],
    ['zur', 'zu'],
    ['im', 'in'],
    ['ins', 'in'],
    ['am', 'an'],
    ['ans', 'an'],
    ['vom', 'von'],
    ['beim', 'bei'],
    ['fürs', 'für'],
    ['ums', 'um'],
    ['aufs', 'auf'],
  ]),
  nounGovernment,
  timeNouns: words(
    `sekunde minute stunde tag nacht morgen vormittag mittag nachmittag abend mitternacht woche wochenende monat quartal halbjahr jahr
    jahrzehnt jahrhundert mal montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april
    mai juni juli august september oktober november dezember frühling frühjahr sommer herbst winter weile zeit moment augenblick
    anfang mitte ende montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend uhr`,
  ),
  measureNouns: words(
    `euro dollar prozent million milliarde billion tausend hundert dutzend gramm kilogramm kilo tonne liter meter kilometer quadratmeter
    hektar stück paar gruppe reihe anzahl zahl menge vielzahl handvoll teil hälfte drittel viertel art sorte flasche glas tasse kasten
    barrel fass franken pfund yen rubel grad mark cent`,
  ),
  measureAdjectives: words('alt lang groß hoch breit tief schwer weit dick teuer stark entfernt lange dauernd gültig'),
  subjectPronouns: words('ich du er wir man wer jemand niemand jedermann'),
  objectPronouns: words('mir mich dir dich ihm ihn uns euch ihnen sich einander wem wen dem den denen'),
  focusAdverbs: words(
    `nur auch sogar selbst etwa rund circa ca. knapp gut fast mindestens wenigstens höchstens maximal allein bereits schon erst noch
    insbesondere besonders lediglich ausgerechnet gerade ungefähr mehr weniger über bis zu beinahe nahezu annähernd vor allem zumindest
    ebenfalls sehr ganz so zu nicht`,
  ),
  personNoun:
    /(?:in|er|mann|frau|leute|chef|präsident|minister|kanzler|sprecher|sprecherin|beamte|beamter|kommissar|experte|expertin|kritiker|polizei|regierung|behörde|ministerium|unternehmen|partei|gericht|verband|haus|agentur|zeitung)$/,
}
