/**
 * Nouns and the prepositions whose phrase belongs to them: "Verhandlungen über Waffen", "Treffen mit Ohlsen". The key is the lemma or its
 * last part in lower case ("Waffenverhandlung" ends in "verhandlung").
 */
const entries: [string, string][] = [
  [
    'über',
    'verhandlung gespräch bericht information diskussion debatte streit einigung vereinbarung abkommen vertrag gesetz buch film',
  ],
  [
    'über',
    'angabe auskunft entscheidung kontrolle sorge beratung studie artikel meldung frage verbot abstimmung konflikt nachricht',
  ],
  ['über', 'gerücht spekulation urteil ansicht meinung herrschaft sieg überblick blick kooperation erkenntnis aussage freude'],
  [
    'zwischen',
    'verhandlung gespräch treffen konflikt krieg streit unterschied beziehung zusammenarbeit grenze abkommen vertrag vereinbarung',
  ],
  [
    'zwischen',
    'kooperation spiel verhältnis verbindung auseinandersetzung austausch kluft spannung zusammenstoß kontakt bündnis dialog',
  ],
  [
    'mit',
    'gespräch verhandlung treffen abkommen vertrag vereinbarung zusammenarbeit kooperation interview kontakt krieg konflikt beziehung',
  ],
  [
    'mit',
    'begegnung unfall zusammenstoß partnerschaft bündnis handel streit auseinandersetzung geschäft telefonat vergleich austausch',
  ],
  ['mit', 'boot schiff mann frau kampf u-boot'],
  [
    'für',
    'munition ausrüstung technologie waffe geld mittel hilfe unterstützung grund beweis beispiel interesse lebensmittelhilfe plan',
  ],
  [
    'für',
    'voraussetzung bedingung ministerium minister amt bundesamt gesetz angebot preis bedarf verständnis zustimmung kandidat zeuge',
  ],
  [
    'für',
    'sprecher beauftragter zentrum institut verantwortung beleg zeichen symbol signal regel frist genehmigung möglichkeit chance',
  ],
  ['für', 'ausschuss kommissar experte expertin gefahr risiko programm streitkraft satellit'],
  [
    'gegen',
    'krieg offensive gegenoffensive protest demonstration vorwurf sanktion klage ermittlung kampf widerstand verstoß anschlag angriff',
  ],
  [
    'gegen',
    'verfahren haftbefehl anklage maßnahme beschwerde einspruch spiel sieg niederlage impfung verdacht invasion vorgehen vorbehalt',
  ],
  [
    'auf',
    'angriff anschlag hinweis antwort reaktion anspruch recht blick verzicht hoffnung aussicht attentat einfluss antrag rücksicht',
  ],
  ['auf', 'suche wut ausblick zugriff schuss verdacht bezug appetit wert'],
  [
    'an',
    'kritik interesse teilnahme beteiligung anteil lieferung erinnerung mangel zweifel forderung appell bedarf brief bitte universität',
  ],
  ['an', 'schaden arbeit beitrag munitionslieferung waffenlieferung verkauf spende antrag'],
  ['nach', 'suche frage forderung nachfrage wunsch bedürfnis sehnsucht ruf lieferung reise rückkehr flucht streben'],
  ['um', 'streit kampf bemühung sorge bitte debatte stärkung wettbewerb ringen wettlauf'],
  [
    'von',
    'verbot verkauf kauf ankauf lieferung besitz export import transport bau einsatz herstellung nutzung zahl anzahl reihe gruppe',
  ],
  [
    'von',
    'hälfte drittel viertel teil mehrheit rückgang anstieg höhe wert summe entfernung präsident chef leiter leitung sprecher',
  ],
  ['über', 'resolution beschluss befugnis spott klage'],
  ['auf', 'berufung berufen preis aufschlag'],
  ['nach', 'export ausfuhr transport weiterleitung'],
  ['gegen', 'vorwurf resolution kundgebung stimme'],
  ['mit', 'waffengeschäft vergleich umgang erfahrung problem verbindung'],
  ['zu', 'beitrag zugang aufruf beziehung kontakt verhältnis stellung bereitschaft möglichkeit gegensatz zusage nähe zustimmung'],
  ['zu', 'alternative einladung weg vergleich verbindung'],
  ['vor', 'warnung angst furcht sorge flucht schutz respekt'],
  ['bei', 'unfall besuch brand explosion hilfe'],
  ['in', 'krieg besuch einsatz investition vertrauen einblick anstieg rückgang einmarsch'],
  ['aus', 'rückzug ausstieg abzug austritt'],
  ['gegenüber', 'verpflichtung haltung verhalten'],
]

const byNoun = new Map<string, string[]>()
for (const [preposition, list] of entries)
  for (const noun of list.split(/\s+/).filter(Boolean)) byNoun.set(noun, [...(byNoun.get(noun) ?? []), preposition])

export const nounGovernment: ReadonlyMap<string, readonly string[]> = byNoun
