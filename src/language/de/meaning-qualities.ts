/** Adjectives and adverbs of state, degree, certainty, and their nouns. Form of a line: `meaning-verbs.ts`. */
export const QUALITIES = `
important wichtig bedeutend zentral wesentlich bedeutsam entscheidend maßgeblich Bedeutung relevant Wichtigkeit Relevanz ausschlaggebend Stellenwert gewichtig elementar grundlegend
unimportant unwichtig nebensächlich unbedeutend irrelevant zweitrangig belanglos
dangerous_state kritisch prekär ernst brisant heikel bedenklich besorgniserregend alarmierend dramatisch Ernst brenzlig schlimm
severe schwer schwerwiegend massiv gravierend heftig erheblich ernsthaft drastisch schlimm Schwere einschneidend folgenschwer empfindlich tiefgreifend
slight leicht geringfügig minimal marginal unerheblich moderat gering
considerable erheblich deutlich beträchtlich beachtlich spürbar merklich stark signifikant wesentlich enorm massiv nennenswert sichtlich
huge riesig gewaltig enorm gigantisch immens riesengroß kolossal massenhaft
many zahlreich viele etliche Vielzahl zahllos Dutzende Hunderte Tausende unzählig mehrere diverse Scharen haufenweise
few wenige kaum vereinzelt spärlich Handvoll Einzelfall einzelne
all sämtlich alle gesamt komplett vollständig ganz restlos völlig vollends gänzlich total Gesamtheit umfassend
part teilweise Teil partiell Anteil teils größtenteils überwiegend hauptsächlich Großteil Bruchteil Prozentsatz
half halb Hälfte halbieren Halbierung
double verdoppeln Verdopplung doppelt Doppelte zweifach verdreifachen dreifach Verdreifachung vervielfachen Verdoppelung
enough genug ausreichen ausreichend genügen hinreichend hinlänglich genügend reichen auskömmlich
insufficient unzureichend ungenügend mangelhaft dürftig lückenhaft unvollständig
necessary nötig notwendig erforderlich Notwendigkeit unerlässlich unumgänglich zwingend unverzichtbar brauchen benötigen Bedarf erfordern unabdingbar vonnöten
unnecessary unnötig überflüssig entbehrlich verzichtbar überflüssigerweise
possible möglich denkbar Möglichkeit Option potenziell machbar vorstellbar etwaig Eventualität realisierbar infrage
impossible unmöglich ausgeschlossen ausschließen undenkbar aussichtslos unvorstellbar unrealistisch
likely wahrscheinlich Wahrscheinlichkeit voraussichtlich vermutlich wohl absehbar naheliegend vorhersehbar mutmaßlich
unlikely unwahrscheinlich abwegig fraglich zweifelhaft unglaubwürdig unglaublich unplausibel
certain sicher gewiss Gewissheit feststehen eindeutig zweifelsfrei unbestritten festgestellt zweifellos unstrittig definitiv Klarheit klarstellen gesichert verbürgt
unclear unklar offen ungewiss ungeklärt unbekannt Unklarheit rätselhaft fraglich ungelöst offenbleiben unsicher Unsicherheit Rätsel Ungewissheit schleierhaft unbestimmt mysteriös
obvious offensichtlich offenkundig klar ersichtlich augenscheinlich evident offenbar erkennbar unübersehbar
true wahr Wahrheit richtig zutreffen stimmen zutreffend korrekt tatsächlich authentisch echt Echtheit Tatsache Richtigkeit Fakt bewahrheiten wahrheitsgemäß faktisch
false falsch unwahr unzutreffend unrichtig Falschmeldung Irrtum irren irrig haltlos unbegründet unzutreffenderweise irreführend erfunden Unwahrheit gegenstandslos unhaltbar Unsinn abwegig inkorrekt fehlerhaft
doubt zweifeln Zweifel bezweifeln anzweifeln zweifelhaft Skepsis skeptisch fragwürdig infrage hinterfragen misstrauen Misstrauen Skeptiker misstrauisch Vorbehalt zweifelnd
credible glaubwürdig glaubhaft Glaubwürdigkeit plausibel überzeugend zuverlässig verlässlich seriös Plausibilität stichhaltig
normal normal üblich gewöhnlich regulär planmäßig Normalität alltäglich routinemäßig gängig herkömmlich Alltag fahrplanmäßig konventionell
unusual ungewöhnlich außergewöhnlich selten beispiellos einmalig einzigartig Ausnahme Seltenheit besonderer außerordentlich ungewohnt untypisch Novum seltsam merkwürdig sonderbar auffällig Auffälligkeit
surprising überraschend überraschen Überraschung unerwartet unvermutet plötzlich verblüffend unvorhergesehen verblüffen erstaunlich Sensation Paukenschlag unverhofft überrumpeln sensationell
successful erfolgreich geglückt gelungen Erfolg siegreich
failed gescheitert erfolglos vergeblich misslungen ergebnislos fruchtlos missglückt aussichtslos
good gut positiv erfreulich günstig vorteilhaft Vorteil ausgezeichnet hervorragend Pluspunkt
bad schlecht negativ schlimm ungünstig nachteilig Nachteil miserabel mies unerfreulich desaströs
better verbessern Verbesserung besser Besserung optimieren aufwerten Optimierung Aufwertung nachbessern Nachbesserung Aufwärtstrend aufpolieren
worse verschlechtern Verschlechterung verschlimmern Verschlimmerung schlechter verschärfen Verschärfung Abwärtstrend zuspitzen
difficult schwierig Schwierigkeit schwer Problem problematisch kompliziert mühsam komplex heikel Herausforderung Hürde Hindernis knifflig Schwierigkeiten hindernisreich zäh herausfordernd
easy einfach leicht unkompliziert simpel problemlos mühelos reibungslos unproblematisch vereinfachen Vereinfachung
fast schnell rasch zügig rasant Eile eilig umgehend sofort unverzüglich beschleunigen Beschleunigung prompt sofortig schleunigst unmittelbar blitzschnell schnellstmöglich kurzfristig
slow langsam schleppend zögerlich zäh bremsen verlangsamen Verlangsamung gemächlich schleichend stockend stocken abbremsen
soon bald demnächst kurzfristig baldig kommend bevorstehen bevorstehend anstehen anstehend alsbald zeitnah künftig
late spät verspätet nachträglich säumig überfällig
long_term langfristig dauerhaft nachhaltig permanent ständig anhaltend kontinuierlich andauernd unbefristet fortwährend unaufhörlich durchgehend stetig
temporary vorübergehend zeitweise zeitweilig befristet vorläufig kurzzeitig provisorisch interimistisch einstweilig übergangsweise temporär Übergang Provisorium
previous früher ehemalig vormalig damalig vorherig bisherig einstig einst bislang zuvor vorangegangen vorig
current aktuell derzeit gegenwärtig momentan derzeitig jetzig zurzeit heutig laufend
new neu neuartig frisch neuerlich erneut erstmals erstmalig Neuheit wiederholt
again erneut wieder nochmals abermals wiederum neuerlich wiederholt wiederholen Wiederholung
first erster erstmals erstmalig Premiere erstmal Debüt zuerst
last letzter zuletzt letztmals abschließend final endgültig letztlich schließlich
final endgültig abschließend definitiv unwiderruflich letztgültig unumkehrbar
official offiziell amtlich formell behördlich förmlich formal offizielle
unofficial inoffiziell informell unbestätigt halboffiziell
public öffentlich publik Öffentlichkeit bekannt
private privat persönlich nichtöffentlich intern vertraulich Privatleben
known bekannt Bekanntheit namhaft prominent berühmt Prominenter Prominenz renommiert Berühmtheit
unknown unbekannt anonym Unbekannter namenlos Anonymität unbekannterweise Unbekannte
free_adj frei unabhängig ungehindert freiheitlich Freiheit
equal gleich identisch gleichwertig ebenbürtig Gleichheit deckungsgleich übereinstimmen Übereinstimmung ähnlich entsprechen gleichen ähneln Ähnlichkeit vergleichbar
different anders unterschiedlich verschieden abweichen Abweichung Unterschied unterscheiden andersartig abweichend differieren Gegensatz divergieren Diskrepanz Kontrast
opposite gegensätzlich Gegenteil Widerspruch widersprechen widersprüchlich konträr entgegengesetzt unvereinbar entgegen
average durchschnittlich Durchschnitt Mittelwert Schnitt
total insgesamt Gesamtzahl Summe gesamt Gesamtsumme zusammen addieren summieren belaufen Gesamtbetrag Gesamtwert
maximum maximal höchstens Obergrenze Maximum Deckel Höchstgrenze Deckelung deckeln
minimum minimal mindestens Untergrenze Minimum wenigstens
strong stark kräftig robust mächtig Stärke kraftvoll wirkmächtig
weak schwach Schwäche schwächeln fragil brüchig instabil Schwachpunkt kraftlos wackelig
stable stabil Stabilität konstant unverändert stabilisieren Stabilisierung gleichbleibend gleichbleiben Beständigkeit stetig
unstable instabil Instabilität labil fragil unbeständig volatil destabilisieren Turbulenz
high hoch Höhe hochgradig erhöht hochrangig
low niedrig gering tief Tiefstand niedrigste
full voll ausgelastet ausgebucht überfüllt Auslastung vollbesetzt überlastet überlasten Überlastung Kapazitätsgrenze überbelegt
empty leer leeren unbesetzt leerstehend Leerstand ausgestorben verwaist entleeren leerstehen
clean sauber reinigen Reinigung säubern Säuberung rein putzen waschen desinfizieren Desinfektion
dark dunkel Dunkelheit finster Nacht nächtlich nachts
loud laut Lärm Geräusch lautstark lärmend Knall Lärmbelästigung ohrenbetäubend
large_number_people Menschenmenge Menge Masse Andrang Ansturm Gedränge Massen Zulauf
hot heiß Hitze glühend brütend
happy glücklich froh erfreut freuen Freude zufrieden Zufriedenheit Glück erleichtert Erleichterung begeistert Begeisterung
sad traurig bestürzt erschüttert betroffen Bestürzung Erschütterung Entsetzen entsetzt fassungslos schockiert Schock schockieren geschockt Fassungslosigkeit bestürzend Betroffenheit
angry wütend empört verärgert Wut Zorn Empörung Ärger ärgern zornig erbost Entrüstung entrüstet erzürnt aufgebracht sauer Verärgerung Unmut ungehalten entrüsten wutentbrannt
disappointed enttäuscht enttäuschen Enttäuschung ernüchtert Ernüchterung frustriert Frust unzufrieden Unzufriedenheit desillusioniert
confident zuversichtlich Zuversicht optimistisch Optimismus Optimist siegessicher hoffnungsvoll getrost
pessimistic pessimistisch Pessimismus düster hoffnungslos schwarzsehen besorgt trübe
ready bereit Bereitschaft gewillt willens bereitwillig startklar einsatzbereit bereiterklären vorbereitet
unwilling unwillig widerwillig abgeneigt ablehnend zögern zögerlich Zögern zaudern Weigerung
responsible zuständig verantwortlich federführend Zuständigkeit Verantwortlicher verantwortungsvoll Federführung
guilty schuldig Schuld mitschuldig schuldhaft Schuldfrage verschuldet
innocent unschuldig Unschuld schuldlos Unschuldsvermutung unbescholten
fair gerecht fair Gerechtigkeit Fairness ausgewogen angemessen verhältnismäßig Verhältnismäßigkeit
unfair ungerecht unfair ungerechtfertigt unverhältnismäßig Ungerechtigkeit unangemessen willkürlich Willkür überzogen
justified gerechtfertigt berechtigt rechtfertigen Rechtfertigung begründet legitim Legitimität nachvollziehbar angebracht verständlich
reasonable vernünftig sinnvoll angemessen vertretbar ratsam zweckmäßig klug pragmatisch sachgerecht
senseless sinnlos unsinnig absurd irrsinnig unvernünftig widersinnig Irrsinn Wahnsinn töricht
irresponsible unverantwortlich verantwortungslos fahrlässig leichtsinnig rücksichtslos Verantwortungslosigkeit
transparent transparent Transparenz offenlegen Offenlegung Offenheit durchsichtig Einblick nachvollziehbar
independent_adj unabhängig neutral unparteiisch überparteilich Neutralität objektiv
effective wirksam effektiv Wirksamkeit Wirkung effizient Effizienz wirkungsvoll Effektivität wirken
ineffective wirkungslos unwirksam ineffizient nutzlos zwecklos verpuffen unzulänglich
useful nützlich hilfreich Nutzen sinnvoll nutzbringend brauchbar dienlich
voluntary freiwillig Freiwilligkeit
mandatory verpflichtend Pflicht vorgeschrieben obligatorisch zwingend vorschreiben Verpflichtung verpflichten verbindlich bindend Auflage Muss rechtsverbindlich
urgent dringend dringlich eilig Dringlichkeit akut überfällig unaufschiebbar brandeilig unmittelbar
global weltweit global international Welt länderübergreifend
nationwide bundesweit landesweit flächendeckend überregional deutschlandweit
local örtlich lokal ortsansässig hiesig kommunal einheimisch Einheimischer
foreign ausländisch Ausland Ausländer Fremder auswärtig fremd Ausländerin
domestic inländisch Inland heimisch einheimisch innenpolitisch
nearby nahe Nähe benachbart unweit nahegelegen umliegend Umgebung angrenzend Umkreis Umland
far fern weit entfernt Entfernung Ferne abgelegen abseits Distanz
young jung Jugend jugendlich Nachwuchs
adult erwachsen Erwachsener volljährig mündig
naked_violence brutal grausam Grausamkeit barbarisch bestialisch unmenschlich Brutalität blutig
armed bewaffnet Bewaffneter schwerbewaffnet bewaffnen vermummt maskiert Maskierter
planned geplant vorgesehen beabsichtigt angesetzt terminiert avisiert angedacht
alleged angeblich vermeintlich mutmaßlich behauptet sogenannt
`
