/**
 * General deeds: beginning and ending, more and less, moving, giving, causing, knowing, saying. The first of the tables of meaning.
 * A line is `concept[=PLOVER type] words`: words that report one deed, thing or quality in news. Verbs stand by their full lemma, nouns
 * and adjectives by base form; what is made of them by rule (participles, "-ung", "-in") is added by `meaning.ts`. A word may stand in
 * several concepts. Compounds are looked up by their last part ("Waffenlieferung" → "Lieferung"). Written by hand.
 */
export const DEEDS = `
advance voranschreiten vorankommen vorangehen fortschreiten Fortschritt weiterkommen Vorstoß voranbringen vorantreiben Vorankommen gedeihen Durchbruch
continue fortsetzen fortführen weiterführen weitergehen andauern anhalten fortdauern weiterlaufen Fortsetzung Fortführung weitermachen fortbestehen beibehalten weiterhin festhalten fortfahren aufrechterhalten Aufrechterhaltung fortwähren weiterbetreiben Fortbestand weiterarbeiten Weiterführung Weiterbetrieb
prolong verlängern Verlängerung ausdehnen Ausdehnung Fristverlängerung hinausziehen Vertragsverlängerung
resume wiederaufnehmen Wiederaufnahme Wiederbeginn fortsetzen Neustart
stop einstellen stoppen beenden abbrechen aufhören Einstellung Stopp Abbruch Beendigung abblasen aussetzen Aussetzung unterbrechen Unterbrechung ruhen auslaufen einfrieren lahmlegen stillstehen Stillstand innehalten pausieren Pause unterbrochen Moratorium aufhalten Aus stoppt Ruhe
stall stocken festfahren Sackgasse Stillstand Pattsituation Blockade festgefahren Patt
begin beginnen anfangen starten Beginn Start Auftakt Anfang anlaufen eröffnen Eröffnung aufnehmen Aufnahme einleiten Einleitung loslegen losgehen Startschuss begonnen einläuten anbrechen ausbrechen Anbruch Einstieg antreten initiieren entbrennen gestartet einsetzen Gründung
found gründen Gründung Gründer aufbauen stiften Neugründung
end enden Ende Abschluss abschließen vorbei Schluss auslaufen Beendigung vollenden Vollendung vorüber Finale Abpfiff abgeschlossen ausklingen
finish fertigstellen Fertigstellung vollenden abschließen erledigen Abschluss fertig Vollendung
dissolve auflösen Auflösung zerschlagen Zerschlagung liquidieren zerfallen Zerfall abschaffen
abolish abschaffen Abschaffung aufheben streichen abbauen wegfallen beseitigen Wegfall Beseitigung tilgen entfallen
introduce einführen Einführung etablieren einrichten Implementierung implementieren Neueinführung
implement umsetzen Umsetzung durchführen Durchführung verwirklichen Verwirklichung realisieren Realisierung vollziehen Vollzug ausführen Ausführung durchsetzen Durchsetzung vollstrecken Implementierung Vollstreckung
use nutzen Nutzung verwenden Verwendung gebrauchen Gebrauch anwenden Anwendung benutzen Benutzung einsetzen Nutzer zurückgreifen Nutzerin
consume verbrauchen Verbrauch konsumieren Konsum verzehren Verzehr essen trinken
happen geschehen passieren ereignen Ereignis Vorfall Geschehen zutragen vorfallen Zwischenfall Vorkommnis abspielen Hergang Ereignisse eintreten stattfinden
take_place stattfinden abhalten veranstalten Veranstaltung Veranstalter ausrichten austragen Austragung anberaumen
appear erscheinen auftauchen Erscheinen auftreten Auftreten vorkommen Vorkommen aufkommen
disappear verschwinden Verschwinden verschwunden abtauchen wegfallen untertauchen
become werden entstehen Entstehung herausbilden hervorgehen
change ändern verändern Änderung Veränderung wandeln Wandel abändern Umbruch Kurswechsel anpassen Anpassung Kehrtwende umstellen Umstellung wechseln Wende Umschwung Kursänderung umschwenken Neuausrichtung Richtungswechsel variieren verwandeln
replace ersetzen Ersatz austauschen Austausch ablösen auswechseln Auswechslung tauschen vertreten
remain bleiben verbleiben Verbleib ausharren übrig übrigbleiben dableiben Aufenthalt
stay aufhalten Aufenthalt verweilen übernachten wohnen unterkommen verbringen campieren
rise steigen Anstieg wachsen Wachstum zunehmen Zunahme ansteigen Steigerung zulegen klettern Plus Zuwachs anwachsen Erhöhung emporschnellen gestiegen hochgehen anschwellen verdoppeln Aufwärtstrend zugenommen Mehr hochschnellen anziehen sprunghaft
raise erhöhen anheben Anhebung steigern aufstocken Aufstockung verteuern Erhöhung Steigerung heraufsetzen hochsetzen Verteuerung hochschrauben
fall sinken Rückgang zurückgehen abnehmen Abnahme fallen schrumpfen Minus Senkung nachgeben einbrechen Einbruch gesunken Schwund schwinden Rückgänge Talfahrt abfallen absinken zurückfallen halbieren Einbußen abflauen Abwärtstrend abrutschen rückläufig Absturz
lower senken reduzieren verringern kürzen Kürzung abbauen Abbau Reduzierung streichen Streichung verkleinern herabsetzen Verringerung Reduktion mindern Minderung herunterfahren drosseln Drosselung herabsenken Senkung vermindern zurückfahren zusammenstreichen verbilligen dämpfen Herabsetzung einsparen
expand ausbauen Ausbau erweitern Erweiterung ausweiten Ausweitung vergrößern intensivieren expandieren Expansion Vergrößerung vertiefen Vertiefung ausdehnen aufstocken Intensivierung
spread ausbreiten Ausbreitung verbreiten Verbreitung übergreifen umgreifen grassieren ausufern streuen
strengthen stärken Stärkung verstärken Verstärkung festigen Festigung untermauern aufwerten konsolidieren Konsolidierung
weaken schwächen Schwächung aushöhlen untergraben abschwächen Abschwächung unterminieren angeschlagen entkräften aufweichen
tighten verschärfen Verschärfung anziehen straffen härter zuspitzen strenger
loosen lockern Lockerung aufweichen erleichtern Erleichterung abmildern entschärfen
limit begrenzen beschränken einschränken Beschränkung Einschränkung Begrenzung eindämmen Eindämmung deckeln Deckelung drosseln bremsen eingrenzen rationieren Limit Einschnitt Restriktion zügeln beschneiden kontingentieren
contain_threat eindämmen Eindämmung bekämpfen Bekämpfung
exceed übersteigen überschreiten Überschreitung übertreffen überbieten hinausgehen überragen toppen überholen
reach erreichen Erreichung gelangen erzielen betragen verzeichnen
amount betragen belaufen ausmachen umfassen beziffern Betrag Umfang zählen
miss_target verfehlen verpassen versäumen unterschreiten
develop entwickeln Entwicklung Entwickler erarbeiten Erarbeitung Weiterentwicklung weiterentwickeln entwerfen konzipieren Konzept Konzeption ausarbeiten
create schaffen erschaffen kreieren gestalten Gestaltung Schaffung entwerfen Entwurf Schöpfung
repair reparieren Reparatur instandsetzen ausbessern flicken beheben Behebung Wartung nachrüsten
open öffnen Öffnung eröffnen Eröffnung wiedereröffnen geöffnet aufmachen aufschließen Neueröffnung freigeben Einweihung einweihen Wiedereröffnung Wiederöffnung
reopen wiedereröffnen Wiedereröffnung Wiederöffnung wiederöffnen
switch_off abschalten Abschaltung ausschalten abdrehen herunterfahren abstellen kappen stilllegen abgeschaltet deaktivieren
switch_on einschalten anschalten hochfahren aktivieren Inbetriebnahme anfahren
turn_off_supply abdrehen kappen sperren unterbrechen Lieferstopp Exportstopp Importstopp
travel reisen fahren fliegen Reise Fahrt Anreise anreisen abreisen Abreise aufbrechen Flug einreisen Einreise ausreisen Ausreise Trip Weiterreise Abfahrt Auslandsreise unterwegs umherreisen Tour Dienstreise bereisen Ausflug Reiseziel Überfahrt
arrive ankommen Ankunft eintreffen anreisen landen erreichen einlaufen anlanden Eintreffen anlegen einfahren aufkreuzen
depart abreisen Abfahrt abfahren aufbrechen abfliegen auslaufen ablegen Abflug starten losfahren verlassen weggehen Aufbruch abheben
return zurückkehren Rückkehr zurückkommen heimkehren Heimkehr wiederkehren heimkommen Rückreise wiederkommen Comeback Heimreise Rückkehrer Rückflug
leave verlassen Abgang austreten Austritt ausscheiden Ausscheiden weggehen Weggang aussteigen Ausstieg Rückzug abwenden ausziehen scheiden
enter betreten eintreten Zutritt einreisen Einreise hineingehen eindringen Zugang einfahren
move bewegen Bewegung umziehen Umzug rücken ziehen verlagern wandern fortbewegen
approach nähern annähern zugehen heranrücken Näherkommen anrücken herankommen
pass passieren durchfahren vorbeifahren durchqueren überqueren
transport transportieren Transport befördern Beförderung bringen tragen verfrachten überführen Überführung verlegen
follow folgen verfolgen Verfolgung nachfolgen hinterherfahren befolgen begleiten Begleitung
stop_vehicle halten anhalten Halt bremsen Bremsung Vollbremsung Notbremsung
fall_down stürzen Sturz fallen hinfallen herabstürzen herunterfallen umstürzen ausrutschen abstürzen herunterstürzen hinunterstürzen umfallen umkippen
jump springen Sprung hinausspringen hineinspringen
throw werfen Wurf schleudern bewerfen schmeißen wegwerfen
hit treffen stoßen anstoßen schlagen prallen erfassen erwischen rammen
give geben übergeben aushändigen überreichen Übergabe Aushändigung reichen gewähren Gewährung vergeben erteilen Erteilung überlassen abgeben verleihen Abgabe zuteilen überantworten
provide=AID bereitstellen Bereitstellung gewähren beisteuern liefern stellen versorgen Versorgung spendieren ausstatten Ausstattung ausrüsten Verfügung Beitrag beitragen
take nehmen wegnehmen entnehmen Entnahme entziehen Entzug ergreifen mitnehmen aneignen
withdraw_right entziehen Entzug aberkennen Aberkennung absprechen zurücknehmen widerrufen Entziehung annullieren aberkannt
keep behalten aufbewahren Aufbewahrung bewahren festhalten Erhalt lagern Lagerung
preserve erhalten Erhalt bewahren Bewahrung sichern Sicherung Erhaltung retten konservieren
distribute verteilen Verteilung austeilen Ausgabe zuteilen Zuteilung aufteilen Aufteilung Umverteilung
share_divide teilen Teilung aufteilen spalten Spaltung trennen Trennung zersplittern gespalten
combine verbinden Verbindung vereinen verknüpfen kombinieren bündeln zusammenführen Vereinigung vereinigen zusammenlegen Zusammenlegung Zusammenführung
connect verbinden anschließen Anschluss Verbindung Anbindung verknüpfen koppeln vernetzen
separate trennen Trennung abtrennen absondern loslösen scheiden
include beinhalten enthalten umfassen einbeziehen einschließen einbinden Einbeziehung aufnehmen Einbindung inkludieren
contain beinhalten enthalten umfassen vorsehen Inhalt aufweisen
exclude ausschließen Ausschluss ausgrenzen ausgeschlossen aussperren Ausgrenzung ausnehmen rauswerfen
remove entfernen Entfernung beseitigen Beseitigung abnehmen wegräumen wegschaffen ausräumen abmontieren beheben demontieren räumen
add hinzufügen ergänzen Ergänzung hinzukommen zusätzlich Zusatz beifügen weiterer aufstocken
choose auswählen Auswahl wählen aussuchen bevorzugen selektieren
cause_verb verursachen bewirken hervorrufen auslösen herbeiführen
lead_to führen Folge Auswirkung auswirken Konsequenz bewirken Folgen münden
result_from zurückgehen zurückführen resultieren herrühren beruhen basieren fußen
influence beeinflussen Einfluss Einflussnahme einwirken Einwirkung prägen einmischen Einmischung lenken
interfere einmischen Einmischung eingreifen Eingriff intervenieren Intervention einschreiten Einschreiten dazwischengehen Einmischen
prevent verhindern Verhinderung vermeiden abwenden unterbinden vereiteln vorbeugen Prävention Vorbeugung verhüten abhalten stoppen Vermeidung hindern durchkreuzen Vereitelung abblocken Verhütung vereitelt
block blockieren Blockade versperren behindern Behinderung verstellen Hindernis sperren hemmen torpedieren Veto ausbremsen Obstruktion
veto=REJECT Veto Einspruch Vetorecht blockieren
protect schützen Schutz absichern sichern bewahren behüten Absicherung Schutzmaßnahme beschützen abschirmen Sicherung Schutzvorkehrung
allow erlauben genehmigen Erlaubnis Genehmigung zulassen Zulassung billigen Billigung gestatten bewilligen freigeben Freigabe ermöglichen Zustimmung Bewilligung Ermöglichung dürfen autorisieren erlaubt genehmigt Okay lizenzieren Erlaubniserteilung
enable ermöglichen befähigen Ermöglichung
ban verbieten Verbot untersagen Untersagung verboten Verbannung verbannen Fahrverbot Betretungsverbot untersagt Hausverbot Einreiseverbot Bann
order_command anordnen Anordnung befehlen Befehl verfügen Verfügung anweisen Anweisung Weisung verhängen Verhängung auferlegen diktieren Dekret veranlassen Erlass
impose verhängen Verhängung erlassen auferlegen belegen Auflage anordnen
force zwingen Zwang nötigen erzwingen drängen Druck gezwungen verpflichten aufzwingen zwangsweise
pressure drängen Druck Drängen bedrängen Druckmittel einwirken Zugzwang
promise=AGREE versprechen zusagen Zusage Versprechen zusichern Zusicherung geloben Versprechung Garantie garantieren verpflichten Selbstverpflichtung Gelöbnis Beteuerung beteuern versichern schwören Ehrenwort
keep_promise einhalten Einhaltung erfüllen Erfüllung nachkommen halten befolgen beachten Beachtung einlösen
break_promise brechen Bruch Wortbruch Vertrauensbruch
demand=REQUEST fordern verlangen auffordern aufrufen Forderung Aufforderung Aufruf Appell appellieren pochen einfordern abverlangen drängen beharren Verlangen anmahnen dringen Mahnung beanspruchen Anspruch Ultimatum
request=REQUEST bitten Bitte ersuchen beantragen Antrag Gesuch Ersuchen anfordern Anforderung Anfrage anfragen erbitten flehen nachfragen
recommend empfehlen Empfehlung raten Rat anraten nahelegen Ratschlag Tipp abraten anregen plädieren
advise beraten Beratung Berater Rat Ratgeber Beraterin Expertenrat
reject=REJECT ablehnen Ablehnung zurückweisen Zurückweisung abweisen Absage verweigern Weigerung weigern ausschlagen abschmettern ablehnend verwerfen Abfuhr Nein abblitzen verschmähen Abweisung Verweigerung abgelehnt ausschließen Veto Widerspruch abwehren
refuse=REJECT verweigern weigern Weigerung Verweigerung versagen sperren
accept=AGREE akzeptieren annehmen Akzeptanz hinnehmen einwilligen anerkennen Annahme zustimmen einverstanden Einverständnis Hinnahme billigen
deny=REJECT bestreiten dementieren Dementi leugnen abstreiten verneinen zurückweisen Leugnung widersprechen Widerspruch Bestreiten Richtigstellung
contradict widersprechen Widerspruch entgegnen kontern widerlegen Widerlegung entgegentreten dagegenhalten entkräften
correct korrigieren Korrektur berichtigen Berichtigung richtigstellen Richtigstellung revidieren klarstellen Klarstellung zurechtrücken nachbessern
take_back zurücknehmen Rücknahme zurückziehen widerrufen Widerruf zurückrudern Rückzieher abrücken Rückzug Kehrtwende
admit einräumen eingestehen zugeben gestehen Eingeständnis Geständnis eingeräumt Zugeständnis
concede=CONCEDE nachgeben zugestehen Zugeständnis entgegenkommen Entgegenkommen einlenken Einlenken Kompromissbereitschaft Konzession abrücken
confirm bestätigen Bestätigung bekräftigen Bekräftigung bestätigt beglaubigen verifizieren Verifizierung untermauern erhärten bezeugen
prove beweisen belegen nachweisen Beweis Beleg Nachweis Beweisführung dokumentieren überführen erwiesen
refute widerlegen Widerlegung entkräften entkräftet
criticise=ACCUSE kritisieren Kritik rügen bemängeln anprangern monieren Rüge Kritiker beanstanden Beanstandung tadeln missbilligen Schelte kritisch geißeln Kritikpunkt beklagen Tadel attackieren Kritikerin bemäkeln Missbilligung
condemn=ACCUSE verurteilen Verurteilung ächten anprangern missbilligen verdammen brandmarken Ächtung
complain beklagen klagen Beschwerde beschweren bemängeln lamentieren beanstanden Klage jammern reklamieren
praise=SUPPORT loben Lob würdigen begrüßen preisen Würdigung Anerkennung honorieren Zuspruch bejubeln hervorheben wertschätzen Wertschätzung gratulieren Gratulation Glückwunsch
thank=SUPPORT danken Dank bedanken dankbar Dankbarkeit
apologise=CONCEDE entschuldigen Entschuldigung bedauern Bedauern Verzeihung Reue bereuen Abbitte verzeihen vergeben
regret bedauern Bedauern bereuen Reue bedauerlich
decide entscheiden Entscheidung beschließen Beschluss Entschluss verabschieden entschließen festlegen Festlegung bestimmen Entscheid Weichenstellung Beschlussfassung entschieden befinden festsetzen
plan planen Plan vorhaben beabsichtigen Vorhaben Absicht Planung vorsehen geplant Projekt wollen Konzept anpeilen erwägen Plänen Vorsatz
consider erwägen Erwägung überlegen Überlegung prüfen nachdenken abwägen Abwägung liebäugeln Gedankenspiel bedenken betrachten
prepare vorbereiten Vorbereitung rüsten wappnen anbahnen Anbahnung vorbereitend Vorkehrung Vorsorge
schedule ansetzen anberaumen terminieren Termin Zeitplan festlegen Frist datieren Fahrplan Zeitpunkt
deadline Frist Ultimatum Stichtag befristen Ablauf Fristablauf ablaufen auslaufen Abgabefrist
organise organisieren Organisation veranstalten koordinieren Koordination Organisator Koordinierung Koordinator
lead leiten Leitung anführen führen Führung lenken steuern Steuerung dirigieren Federführung
manage verwalten Verwaltung bewältigen Bewältigung managen meistern
control kontrollieren Kontrolle beherrschen überprüfen Aufsicht beaufsichtigen Überwachung steuern
check prüfen Prüfung überprüfen Überprüfung kontrollieren Kontrolle Inspektion inspizieren Test checken Check testen Inspekteur Prüfer Wartung begutachten Stichprobe Nachprüfung TÜV nachprüfen
monitor überwachen Überwachung beobachten Beobachtung Beobachter verfolgen Monitoring beaufsichtigen
expect erwarten ausgehen rechnen Erwartung voraussehen Prognose prognostizieren vorhersagen Vorhersage erwartet gefasst annehmen Aussicht
forecast prognostizieren Prognose vorhersagen Vorhersage voraussagen Voraussage Hochrechnung vorausberechnen Ausblick
strive anstreben streben bemühen abzielen Bemühung anvisieren Ziel hinarbeiten Bestreben wollen Zielsetzung verfolgen
try versuchen Versuch probieren ausprobieren Bemühung bemühen Anlauf wagen Bestrebung erproben
hope hoffen Hoffnung erhoffen hoffnungsvoll Hoffnungsträger
wish wünschen Wunsch möchten wollen begehren Verlangen ersehnen
want wollen möchten Wille Willen interessieren Interesse interessiert
fear fürchten befürchten Befürchtung Sorge Angst Furcht besorgt bangen sorgen ängstigen Bedenken Besorgnis Panik Beunruhigung beunruhigen Ängste
believe glauben annehmen vermuten meinen Annahme Vermutung Meinung überzeugt mutmaßen Überzeugung ausgehen Auffassung Ansicht vermutet dünken Einschätzung einschätzen denken
assess bewerten Bewertung einschätzen Einschätzung beurteilen Beurteilung einstufen Einstufung werten benoten evaluieren
suspect_think vermuten verdächtigen Verdacht Vermutung argwöhnen Mutmaßung mutmaßen spekulieren Spekulation Argwohn
announce ankündigen Ankündigung verkünden bekanntgeben mitteilen bekanntmachen Bekanntgabe ausrufen kundtun Verkündung angekündigt annoncieren proklamieren Ausrufung vermelden
report berichten Bericht melden Meldung Medienbericht schildern Schilderung Rapport Berichterstattung Zeitungsbericht vermelden
say sagen erklären äußern angeben betonen Aussage Angabe Erklärung Äußerung versichern unterstreichen hinzufügen mitteilen anmerken bemerken verlauten
claim_assert behaupten Behauptung beteuern vorgeben unterstellen vorbringen
inform informieren Information unterrichten benachrichtigen mitteilen verständigen Unterrichtung Benachrichtigung Auskunft aufklären
ask fragen anfragen Nachfrage Rückfrage befragen nachfragen erkundigen
answer antworten Antwort beantworten erwidern entgegnen reagieren Erwiderung Replik Rückmeldung
react reagieren Reaktion antworten Gegenreaktion
publish veröffentlichen Veröffentlichung publizieren herausgeben Herausgabe erscheinen publik herausbringen Bekanntmachung verbreiten freigeben Publikation
reveal enthüllen aufdecken Enthüllung offenlegen Offenlegung aufgeflogen auffliegen entlarven Aufdeckung durchsickern herauskommen offenbaren bekanntwerden preisgeben Entlarvung
conceal verheimlichen vertuschen Vertuschung verschweigen verbergen verschleiern Verschleierung unterschlagen verstecken geheimhalten Geheimhaltung Verheimlichung verdecken versteckt Versteck
know wissen kennen Kenntnis bewusst Wissen vertraut Mitwisser geläufig Bescheid
learn erfahren lernen herausfinden mitbekommen
notice bemerken merken auffallen feststellen Feststellung wahrnehmen entdecken registrieren erkennen beobachten mitbekommen
recognise_see erkennen Erkenntnis Einsicht identifizieren begreifen
understand verstehen Verständnis nachvollziehen begreifen einsehen
explain erklären Erklärung erläutern Erläuterung begründen Begründung darlegen ausführen darstellen Darstellung klarmachen Argument argumentieren
show zeigen belegen beweisen veranschaulichen ergeben vorführen präsentieren aufzeigen vorzeigen illustrieren darstellen hervorgehen
present vorstellen Vorstellung präsentieren Präsentation vorlegen Vorlage darlegen unterbreiten einbringen
submit einreichen Einreichung vorlegen Vorlage abgeben einbringen unterbreiten übermitteln Übermittlung zuleiten
send senden schicken Sendung entsenden versenden verschicken übermitteln Übermittlung Versand zusenden
indicate hindeuten hinweisen andeuten Hinweis Anzeichen Indiz Signal signalisieren Andeutung nahelegen durchblicken Anhaltspunkt deuten Zeichen
convince überzeugen überreden umstimmen bewegen überzeugend Überredung
persuade überreden bewegen drängen überzeugen
name nennen benennen bezeichnen Bezeichnung heißen Name betiteln Namensgebung umbenennen Umbenennung taufen
describe beschreiben Beschreibung schildern Schilderung bezeichnen charakterisieren darstellen
mention erwähnen Erwähnung ansprechen nennen anführen thematisieren
remember erinnern Erinnerung gedenken Andenken Gedächtnis erinnerlich mahnen
forget vergessen verdrängen ignorieren Vergessenheit
ignore ignorieren missachten übergehen hinwegsetzen Missachtung unbeachtet übersehen vernachlässigen Vernachlässigung
propose vorschlagen Vorschlag anregen Anregung Initiative Idee einbringen Vorstoß anbieten Vorschläge Vorlage
help=AID helfen Hilfe Hilfsgut Nothilfe aushelfen Unterstützung unterstützen beistehen Beistand Hilfestellung Hilfsangebot Mithilfe assistieren Hilfsaktion Hilfeleistung Soforthilfe
care pflegen Pflege betreuen Betreuung kümmern versorgen Versorgung Fürsorge umsorgen Seelsorge Pflegebedürftigkeit Seelsorger
participate teilnehmen Teilnahme beteiligen Beteiligung mitmachen mitwirken Mitwirkung Teilnehmer mitspielen anschließen
compete konkurrieren antreten wetteifern
win_over überzeugen anlocken locken
succeed gelingen Erfolg glücken schaffen klappen erfolgreich Gelingen durchsetzen gelungen fruchten
fail scheitern Scheitern fehlschlagen misslingen Misserfolg platzen gescheitert Fehlschlag missglücken Fiasko durchfallen Flop Misslingen zerschlagen Scherbenhaufen floppen versagen Versagen
lose_thing verlieren Verlust einbüßen verloren abhandenkommen Einbuße
abandon aufgeben verzichten Verzicht verwerfen fallenlassen abrücken Aufgabe aufgegeben abkehren Abkehr aussetzen
avoid vermeiden umgehen ausweichen meiden Vermeidung scheuen entgehen
wait warten abwarten ausharren Warteschlange Wartezeit abwartend
need brauchen benötigen Bedarf bedürfen erfordern angewiesen Bedürfnis notwendig
lack fehlen mangeln Mangel entbehren Fehlen
own besitzen Besitz gehören verfügen Eigentum
depend abhängen abhängig Abhängigkeit angewiesen
concern betreffen angehen gelten berühren
apply gelten Geltung anwenden Anwendung greifen wirksam rechtskräftig
enter_into_force Inkrafttreten inkrafttreten wirksam gelten
count zählen Zählung auszählen beziffern Bilanz
register registrieren Registrierung anmelden Anmeldung erfassen eintragen Eintrag Erfassung verzeichnen verbuchen
compare vergleichen Vergleich gegenüberstellen
focus Fokus Mittelpunkt Schwerpunkt konzentrieren fokussieren Konzentration Augenmerk
solve lösen Lösung beilegen Beilegung klären Klärung bereinigen ausräumen beheben Ausweg Lösungsvorschlag lösbar Bewältigung
treat_handle behandeln umgehen Umgang Behandlung verfahren
respond_measure Maßnahme Vorkehrung Schritt Gegenmaßnahme Konsequenz Handlung ergreifen Vorgehen vorgehen Handlungsbedarf Sofortmaßnahme
act handeln Handlung agieren Aktion vorgehen Tat unternehmen eingreifen tätig
work arbeiten Arbeit tätig Tätigkeit beschäftigen Arbeitseinsatz werkeln jobben
run_operate betreiben Betrieb laufen funktionieren arbeiten Inbetriebnahme betrieben
function funktionieren laufen Funktion arbeiten intakt Funktionieren
live leben wohnen Leben wohnhaft beheimatet bewohnen Wohnort hausen
hide verstecken Versteck untertauchen verbergen Unterschlupf tarnen
see sehen beobachten sichten Sichtung ansehen Anblick erblicken beobachtet zuschauen
hear hören Geräusch gehört zuhören
write schreiben Schrift verfassen notieren aufschreiben niederschreiben
read lesen Leser vorlesen durchlesen Lektüre
cover_cost decken Deckung übernehmen tragen aufkommen
dominate beherrschen dominieren bestimmen Vorherrschaft Dominanz vorherrschen
overcome überwinden Überwindung bewältigen meistern überstehen
endanger gefährden Gefährdung bedrohen Bedrohung riskieren
harm schaden schädigen Schaden schädlich beeinträchtigen Beeinträchtigung Schädigung abträglich belasten Nachteil
benefit profitieren nützen nutzen Vorteil Profiteur zugutekommen begünstigen Nutznießer nützlich
burden belasten Belastung Last Bürde lasten Mehrbelastung strapazieren
relieve entlasten Entlastung erleichtern Erleichterung Linderung lindern abmildern
encourage ermutigen bestärken fördern ermuntern anspornen Ansporn Anreiz Motivation motivieren
calm beruhigen Beruhigung besänftigen entspannen ruhig
shock erschüttern schockieren Schock Erschütterung entsetzen Entsetzen bestürzen
trust vertrauen Vertrauen Zutrauen zutrauen Vertrauensverhältnis vertrauensvoll anvertrauen
mistrust misstrauen Misstrauen Argwohn Vertrauensverlust Vertrauensbruch
oblige verpflichten Verpflichtung Pflicht Auflage zwingen
entitle berechtigen Anspruch Recht berechtigt Berechtigung Anrecht zustehen Rechtsanspruch
exceed_mandate überschreiten missbrauchen Missbrauch ausnutzen Ausnutzung zweckentfremden
contact kontaktieren Kontakt Kontaktaufnahme ansprechen wenden Austausch
meet_expectation entsprechen erfüllen
load laden beladen verladen Ladung Verladung Fracht aufladen Beladung
unload entladen abladen ausladen Entladung umladen
install installieren Installation einbauen Einbau montieren anbringen Montage aufstellen einrichten
dig graben ausheben Grabung freilegen ausgraben baggern freischaufeln
drill bohren Bohrung Bohrer Probebohrung
cut schneiden abschneiden Schnitt durchtrennen kappen durchschneiden zerschneiden
draw ziehen Ziehung zeichnen abheben
wear tragen anhaben bekleidet
sleep schlafen Schlaf übernachten Schlafender
carry_out verüben begehen durchführen ausüben ausführen vollbringen Durchführung
rule_out ausschließen Ausschluss ausgeschlossen kategorisch
stand_by festhalten beharren bekennen Bekenntnis
distance distanzieren Distanzierung abgrenzen Abstand Abgrenzung abrücken lossagen
turn_against wenden abwenden abkehren Abkehr
split spalten Spaltung auseinanderbrechen Bruch zerbrechen zerfallen zerwerfen Zerwürfnis
balance Ausgleich ausgleichen Bilanz Gleichgewicht kompensieren
overload überlasten Überlastung überfordern Überforderung überfordert überlastet
train_practice üben Übung trainieren Training proben Probe Trainingslager
test_item Probe Stichprobe Testreihe Kontrollprobe
position_view Position Standpunkt Haltung Ansicht Meinung Auffassung Sichtweise
goal_aim Ziel Zweck Absicht Zielsetzung Intention bezwecken
reason Grund Begründung Anlass Ursache Motiv begründen Hintergrund
consequence Folge Konsequenz Auswirkung Nachspiel Tragweite Ergebnis Nachwirkung Folgewirkung
condition Bedingung Voraussetzung Vorbedingung Auflage Kondition Zustand voraussetzen Maßgabe
problem Problem Schwierigkeit Missstand Mangel Herausforderung Defizit Misere Problemfall
situation Lage Situation Zustand Umstand Stand Sachlage Gemengelage Sachstand
process Ablauf Verlauf Vorgang Prozedur verlaufen Procedere
role Rolle Funktion Part Bedeutung
group Gruppe Gruppierung Bewegung Organisation Zusammenschluss Team Trupp
`
