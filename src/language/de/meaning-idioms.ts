/** Words of German news that tell little by themselves, and phrases that mean one thing. Written by hand. */

/** Words too common in news to tell one claim from another. */
export const FAINT = `
Mensch Jahr Tag Monat Woche Zeit Land Stadt Person Seite Teil Fall Frage Thema Ort Zahl Leute Sache Bereich Ebene Rahmen Ding
machen tun sein haben werden geben gehen kommen stehen liegen lassen bringen sehen halten nehmen bleiben führen stellen setzen
neu alt groß klein gut viel ander weit erst letzt nächst eigen ganz hoch lang kurz ein zwei drei
auch noch schon bereits dann da so jedoch aber sehr weiter wieder nun nur hier dort zudem dabei insbesondere dennoch
`

/** Verbs that only carry a noun. */
export const LIGHT_VERBS = `
führen machen haben sein werden geben kommen gehen stehen liegen bringen stellen setzen nehmen treffen_auf erfolgen stattfinden
durchführen vornehmen leisten üben erheben äußern unternehmen bestehen geschehen ablaufen halten abhalten tätigen folgen planen
vorsehen anstreben wünschen wollen beabsichtigen
`

/** A verb and a noun beside it that mean one thing: `verb noun concept`. */
export const IDIOMS = `
kommen Leben die
verlieren Leben die
finden Tod die
lassen Leben die
bezahlen Leben die
erliegen Verletzung die
nehmen Leben die
kommen Schaden injure
ziehen Verletzung injure
davontragen Verletzung injure
erleiden Verletzung injure
kommen Krankenhaus hospitalise
bringen Krankenhaus hospitalise
bringen Klinik hospitalise
kommen Klinik hospitalise
fliegen Krankenhaus hospitalise
fehlen Spur miss
fehlen Lebenszeichen miss
bringen Sicherheit evacuate
legen Amt resign
räumen Posten resign
nehmen Hut resign
stellen Amt resign
scheiden Amt resign
aufgeben Amt resign
verlassen Amt resign
erklären Rücktritt resign
einreichen Rücktritt resign
anbieten Rücktritt resign
treten Amt appoint
antreten Amt appoint
übernehmen Amt appoint
setzen Tür dismiss
werfen Tür dismiss
heben Amt impeach
entheben Amt dismiss
entbinden Aufgabe dismiss
nehmen Gewahrsam arrest
kommen Gewahrsam arrest
nehmen Haft arrest
sitzen Haft custody
sitzen Untersuchungshaft custody
sitzen Gefängnis custody
kommen Gefängnis sentence
müssen Gefängnis sentence
bringen Gitter arrest
kommen Gitter sentence
sitzen Gitter custody
klicken Handschelle arrest
setzen Fuß free
kommen Fuß free
sein Fuß free
lassen Freiheit free
lassen laufen free
stehen Gericht trial
kommen Gericht trial
bringen Gericht sue
ziehen Gericht sue
einreichen Klage sue
liegen Last accuse
legen Last accuse
werfen Vorwurf accuse
erstatten Anzeige complaint
einlegen Berufung appeal_court
einlegen Revision appeal_court
einlegen Rechtsmittel appeal_court
einlegen Widerspruch appeal_court
einlegen Einspruch appeal_court
einlegen Beschwerde appeal_court
sprechen Urteil verdict
fällen Urteil verdict
fallen Urteil verdict
ablegen Geständnis confess
verweigern Aussage be_silent
schweigen Vorwurf be_silent
fliegen Luft explode
gehen Luft explode
jagen Luft explode
aufgehen Flamme burn
geraten Brand burn
fangen Feuer burn
ausbrechen Feuer burn
ausbrechen Brand burn
setzen Brand arson
legen Feuer arson
stecken Brand arson
bringen Kontrolle extinguish
haben Kontrolle extinguish
legen Eis stop
geben Licht allow
erteilen Erlaubnis allow
erteilen Genehmigung allow
erteilen Zustimmung approve
stimmen Antrag approve
stimmen Plan approve
bekommen Zuschlag order
erhalten Zuschlag order
ziehen Notbremse stop
ziehen Schlussstrich end
treten Kraft enter_into_force
setzen Kraft enter_into_force
sein Kraft apply
setzen Vollzug stop
treten Stelle stall
geraten Stocken stall
liegen Eis stall
stellen Betrieb stop
nehmen Betrieb open
gehen Betrieb open
gehen Netz begin
fallen Startschuss begin
rufen Leben found
melden Insolvenz insolvency
anmelden Insolvenz insolvency
beantragen Insolvenz insolvency
schreiben Zahl earn
schreiben Verlust lose_money
einfahren Verlust lose_money
neigen Ende end
bringen Ende finish
rufen Streik strike
treten Streik strike
treten Ausstand strike
legen Arbeit strike
niederlegen Arbeit strike
gehen Straße protest
gehen Barrikade protest
ziehen Straße protest
machen Luft criticise
stoßen Kritik criticise
ernten Kritik criticise
geraten Kritik criticise
stoßen Ablehnung reject
stoßen Widerstand resistance
eilen Hilfe help
ergreifen Flucht flee
begeben Flucht flee
schlagen Flucht flee
suchen Weite flee
suchen Zuflucht flee
befinden Flucht flee
sitzen Tisch talk
kommen Tisch talk
setzen Tisch talk
aufnehmen Verhandlung talk
erzielen Einigung agree
erzielen Kompromiss agree
finden Kompromiss agree
schließen Abkommen agree
schließen Vertrag contract
schließen Frieden peace
treffen Vereinbarung agree
treffen Absprache agree
treffen Entscheidung decide
fassen Beschluss decide
fällen Entscheidung decide
fallen Entscheidung decide
treffen Vorkehrung prepare
treffen Vorbereitung prepare
ergreifen Maßnahme respond_measure
treffen Maßnahme respond_measure
ziehen Konsequenz respond_measure
ziehen Rechenschaft blame
ziehen Verantwortung blame
tragen Verantwortung blame
übernehmen Verantwortung blame
schieben Schuld blame
tragen Schuld blame
bringen Weg legislate
ziehen Zweifel doubt
stellen Abrede deny
weisen Hand deny
stellen Frage doubt
bereiten Sorge fear
schlagen Alarm warn
auslösen Alarm emergency_call
sprechen Warnung warn
aussprechen Warnung warn
herausgeben Warnung warn
ausüben Druck pressure
geraten Druck pressure
bringen Ausdruck say
machen öffentlich publish
kommen Licht reveal
bringen Licht reveal
werden bekannt reveal
stellen Bein organise
finden Zustimmung approve
finden Mehrheit approve
erhalten Mehrheit approve
verfehlen Mehrheit vote_down
bekommen Mehrheit approve
gehen Urne elect
abgeben Stimme vote
ziehen Parlament elect
gehen Rennen candidate
antreten Wahl candidate
stellen Wahl candidate
stehen Wahl candidate
ziehen Truppe withdraw
ziehen Soldat withdraw
strecken Waffe surrender
legen Waffe surrender
niederlegen Waffe surrender
schweigen Waffe ceasefire
eröffnen Feuer shoot
nehmen Visier attack
ausüben Anschlag attack
verüben Anschlag attack
starten Angriff attack
fliegen Angriff attack
verhängen Sanktion sanction
erlassen Sanktion sanction
belegen Sanktion sanction
verhängen Zoll tariff
verhängen Strafe sentence
verhängen Ausgangssperre curfew
verhängen Kriegsrecht emergency_state
verkünden Waffenruhe ceasefire
ausrufen Waffenruhe ceasefire
treten Hungerstreik strike
lassen frei free
stellen bereit provide
beschließen Embargo sanction
beschließen Waffenembargo sanction
beschließen Sanktion sanction
verlegen Truppe deploy
verlegen Soldat deploy
verletzen Bombenanschlag attack
angreifen Rechner hack
angreifen Server hack
angreifen Computer hack
stellen hinter support
bringen Gefahr endanger
setzen Spiel endanger
geraten Seenot distress_sea
laufen Grund run_aground
schlagen Leck leak
springen Gleis derail
kommen Schaden injure
richten Schaden damage
entstehen Schaden damage
anrichten Schaden damage
legen Schutt destroy
ziehen Mitleidenschaft damage
machen Erdboden destroy
fallen Opfer victim
treten Ufer flood
stehen Wasser flood
laufen Wasser flood
gehen Wasser capsize
fallen Strom power_outage
legen lahm stop
gehen Besitz takeover
gehen Eigentümer takeover
wechseln Besitzer takeover
wechseln Eigentümer takeover
aufnehmen Schulden debt
nehmen Auge plan
fassen Auge plan
ziehen Betracht consider
stellen Aussicht promise
halten Versprechen keep_promise
halten Wort keep_promise
brechen Wort break_promise
werfen Blick focus
legen Wert focus
stehen Vordergrund focus
leisten Eid swear_in
legen Eid swear_in
ablegen Eid swear_in
nehmen Teil participate
bringen Welt birth
kommen Welt birth
aufstellen Rekord record
erzielen Tor goal
schießen Tor goal
gewinnen Titel title_win
holen Titel title_win
ziehen Kürzeren lose
nehmen Vertrag transfer
wechseln Verein transfer
feststellen Tod die
feststellen Fehler defect
aufnehmen Ermittlung investigate
einleiten Ermittlung investigate
einleiten Verfahren investigate
einleiten Ermittlungsverfahren investigate
kommen Schluss result
gelangen Schluss result
aufnehmen Arbeit begin
treten Dienst begin
treten Streit dispute
geraten Streit dispute
nehmen Abschied leave
nehmen Anteil mourn
`

/** Words of several meanings whose likeliest one in news is not the first that the tables give: `word concept`. */
export const LIKELIEST = `
verurteilen convict
Verurteilung convict
Behandlung treat
behandeln treat
Unterstützung support
unterstützen support
übernehmen takeover
Übernahme takeover
Verfahren trial
Abbau lower
Abschuss shoot_down
Amt office
Ausbruch begin
ausbrechen begin
Ausfall cancel
ausfallen cancel
Auszeichnung award
Beschwerde complaint
beantragen motion
Antrag motion
Bericht report
Bewährung sentence
brechen burst
Einbruch burgle
einbrechen fall
Einsatz deploy
einsetzen deploy
entlassen dismiss
Entlassung dismiss
Erklärung statement_press
feuern shoot
Fund find
Gewinn earn
Haltung position_view
Hinweis tip
kündigen dismiss
Kündigung dismiss
Krieg war
Maschine plane
Opfer victim
Prozess trial
prüfen check
Rückzug withdraw
sperren block_road
Sperre block_road
stürzen fall_down
Tat crime
Treffen meet
treffen meet
Umzug relocate
Urteil verdict
verletzen injure
Verletzung injure
verlieren lose
Verlust lose_thing
Vertretung embassy
Wahl elect
wählen elect
Zug train
zurückziehen withdraw
Anklage charge
anklagen charge
Vorwurf accuse
Sturz fall_down
Kampf fight
Lage situation
liefern deliver
Lieferung deliver
Tote die
tot die
Toter die
Feuer burn
löschen extinguish
Vermisste miss
vermissen miss
sterben die
schießen shoot
Schuss shoot
Gefahr danger
Warnung warn
warnen warn
Sitz seat
Bürger citizen
Einwohner inhabitant
Bewohner inhabitant
Anwohner inhabitant
Unternehmen company
Konzern company
Betrieb company
Gesellschaft company
Hersteller manufacturer
Halle warehouse
Sprecher spokesperson
Chef chair
Vorstand board
Aufsicht authority
Behörde authority
Rat town_council
Anwalt lawyer
Verteidiger lawyer
Verteidigung defend
Auftrag order
Auslieferung deliver
Absturz crash
abstürzen crash
Verhandlung talk
Verhör testify
Spur evidence_item
Strecke railway
Signal railway
Boot ship
Kapitän captain
Sender media
Begegnung meet
Team team
Mannschaft team
Aufnahme begin
aufnehmen begin
Titel title_win
Freispruch acquit
Punkt focus
Anschlag attack
Angriff attack
angreifen attack
Brand burn
Streik strike
streiken strike
Stimme vote
Kontrolle check
kontrollieren check
Überwachung monitor
überwachen monitor
Vorstoß advance
Vorsprung win
Abstimmung vote
Mord murder
ermorden murder
Druck pressure
drängen demand
Mahnung warn
Ausschreitung riot
beraten talk
beschlagnahmen seize
nachgeben concede
befürworten support
einlenken concede
retten rescue
Rettung rescue
zustimmen approve
Zustimmung approve
schuldig guilty
verschieben delay
Sperrung block_road
senden send
Zoll tariff
besetzen conquer
Besetzung conquer
Aufstieg relegation
Abstieg relegation
Grenze border
Preis price
Markt market
Streit dispute
Konflikt dispute
Schaden damage
Mangel shortage
Probe sample_test
Test test
Fehler defect
Maßnahme respond_measure
Forscher scientist
Familie family
Vermieter rent
`

/** Last parts of compounds shorter than four letters: "Rathausbau", "Güterzug". */
export const SHORT_HEADS = 'bau zug amt bad bus gas tod haft hof see akt rad jet abc tat typ uni film'

/** Words whose end only looks like a last part: "Verlust" has nothing of "Lust". */
export const WHOLE_WORDS = `
Minister Ministerin Meister Register Kloster Muster Cluster Pflaster Raster Monster Laster Polizei Kanzlei Partei Metzgerei Molkerei
Kandidat Soldat Mandat Format Diplomat Apparat Senat Etat Resultat Attentat Zitat Plakat Sekretariat Magistrat Konsulat Internat
Verlust Verlauf Verrat Vertrag Vertrieb Verkehr Verband Verbot Verbrechen Verdacht Verfahren Verfassung Vergleich Verletzung Verlag
Verleih Vermögen Vernehmung Versammlung Verschulden Versicherung Versprechen Versuch Verteidigung Verwaltung Verwandte Verzicht
Besuch Betrag Betrieb Beitrag Beamte Bestand Beschluss Besitz Bescheid Bewegung Beziehung Bericht Beruf Beschwerde Besatzung
Entwurf Entzug Entscheidung Entschuldigung Entlassung Ereignis Ergebnis Erfahrung Erfolg Erlass Erlös Ersatz Ertrag Erwerb
Unfall Unglück Unruhe Unfug Unheil Unterhalt Unternehmen Unterricht Unterschied Unterkunft Unterlagen Unterlage Untergang Unterwasser
Abfall Ausfall Anfall Einfall Vorfall Zufall Überfall Rückfall Wegfall Beifall Notfall Zerfall Verfall
Anlage Auflage Beilage Grundlage Niederlage Vorlage Zulage Ablage Umlage Einlage
Antrag Auftrag Vortrag Eintrag Nachtrag Übertrag Abtrag
Aufbau Ausbau Abbau Umbau Anbau Einbau Rückbau
Auszug Abzug Anzug Aufzug Bezug Einzug Entzug Vollzug Umzug Vorzug Rückzug Verzug Zuzug Feldzug Raubzug
Abstand Anstand Aufstand Ausstand Beistand Bestand Einstand Gegenstand Notstand Ruhestand Tatbestand Umstand Verstand Vorstand Widerstand Zustand Missstand Stillstand Rückstand Waffenstillstand
Absicht Ansicht Aufsicht Aussicht Einsicht Hinsicht Nachsicht Rücksicht Übersicht Vorsicht Zuversicht Weitsicht
Angriff Begriff Eingriff Zugriff Übergriff Rückgriff Vorgriff
Ansatz Absatz Einsatz Ersatz Gegensatz Grundsatz Umsatz Vorsatz Zusatz Aufsatz Besatz Datensatz
Anruf Aufruf Beruf Notruf Widerruf Zuruf Rückruf Abruf
Ausbruch Abbruch Anbruch Einbruch Umbruch Zusammenbruch Durchbruch Aufbruch
Ausgang Abgang Durchgang Eingang Fortgang Rückgang Übergang Umgang Untergang Vorgang Zugang Hergang Werdegang
Auslöser Auslauf Ablauf Anlauf Kreislauf Vorlauf Umlauf
Aussage Absage Ansage Zusage Vorhersage Durchsage Voraussage
Ausschuss Zuschuss Überschuss Vorschuss Beschuss Abschuss
Abschluss Anschluss Aufschluss Beschluss Einschluss Entschluss Ausschluss Zusammenschluss Schulterschluss Schlussfolgerung
Ausstoß Anstoß Verstoß Vorstoß Zusammenstoß
Abschlag Anschlag Aufschlag Ausschlag Beschlag Einschlag Niederschlag Ratschlag Totschlag Umschlag Vorschlag Zuschlag
Auftritt Austritt Beitritt Eintritt Fortschritt Rücktritt Zutritt Antritt
Abschied Unterschied Ausblick Anblick Einblick Überblick Augenblick Durchblick
Anspruch Einspruch Freispruch Widerspruch Zuspruch Ausspruch Schuldspruch
Aufnahme Abnahme Annahme Ausnahme Einnahme Entnahme Festnahme Maßnahme Übernahme Zunahme Stellungnahme Teilnahme Wiederaufnahme Geiselnahme
Abgabe Angabe Aufgabe Ausgabe Eingabe Freigabe Hingabe Rückgabe Übergabe Vorgabe Zugabe Bekanntgabe Wiedergabe Preisgabe Herausgabe
Bahnhof Bauernhof Friedhof Gerichtshof Direktor Faktor Reaktor Traktor Doktor Autor Motor Sektor Rektor Inspektor Investor Senator
Gemeinde Gebäude Gebiet Gefängnis Geheimnis Gelände Genehmigung Gericht Geschäft Gesellschaft Gespräch Gewalt Gewerkschaft Gewinn Geschoss Gewehr
Preis Kreis Beweis Hinweis Nachweis Ausweis Verweis Kritik Musik Technik Republik Fabrik Klinik Rubrik Politik
Wirtschaft Mannschaft Botschaft Landwirtschaft Herrschaft Wissenschaft Landschaft Freundschaft Nachbarschaft Belegschaft
Krankheit Freiheit Sicherheit Mehrheit Minderheit Einheit Wahrheit Gesundheit Gelegenheit Vergangenheit
Parlament Dokument Instrument Argument Moment Element Experiment Regiment Kontingent Abonnement
Journalist Polizist Aktivist Extremist Terrorist Spezialist Tourist Jurist Islamist
Ausstellung Einstellung Vorstellung Herstellung Bestellung Darstellung Erstellung Feststellung Fertigstellung Sicherstellung
Ursache Tatsache Nebensache Hauptsache Mitleid Beileid Abwehr Gegenwehr Feuerwehr Bundeswehr Einwohner Anwohner Bewohner
`
