/**
 * German words that mean the same in news: `concept[=PLOVER type] words`. Verbs by full lemma, nouns and adjectives by base form.
 * Compounds are looked up by their last part ("Waffenlieferung" → "Lieferung"). Written by hand.
 */
export const CONCEPTS = `
advance voranschreiten vorankommen vorangehen fortschreiten Fortschritt Voranschreiten Vorankommen weiterkommen Vorstoß
continue fortsetzen fortführen weiterführen weitergehen andauern anhalten fortdauern weiterlaufen Fortsetzung Fortführung weitermachen fortbestehen verlängern Verlängerung
stop einstellen stoppen beenden abbrechen aufhören Einstellung Stopp Abbruch Beendigung abblasen aussetzen Aussetzung unterbrechen Unterbrechung ruhen auslaufen einfrieren
begin beginnen anfangen starten Beginn Start Auftakt Anfang anlaufen eröffnen Eröffnung aufnehmen Aufnahme einleiten Einleitung loslegen
end enden Ende Abschluss abschließen
meet=CONSULT treffen zusammenkommen zusammentreffen Treffen Zusammenkunft Zusammentreffen Begegnung begegnen Gipfel Gipfeltreffen Spitzentreffen empfangen Empfang
talk=CONSULT verhandeln besprechen beraten Verhandlung Gespräch Unterredung Beratung Dialog Konsultation Austausch austauschen diskutieren Diskussion Debatte debattieren sprechen reden unterhalten Verhandlungsrunde Friedensgespräch Runde
visit=CONSULT besuchen Besuch Visite Staatsbesuch aufsuchen
travel reisen fahren fliegen Reise Fahrt Anreise anreisen abreisen Abreise aufbrechen ankommen Ankunft eintreffen einreisen Einreise ausreisen Ausreise Flug
return zurückkehren Rückkehr zurückkommen heimkehren Heimkehr
leave verlassen Abgang austreten Austritt ausscheiden Ausscheiden
letter Brief Schreiben Briefwechsel Korrespondenz
deliver=AID liefern Lieferung ausliefern Auslieferung beliefern verschicken zustellen bereitstellen Bereitstellung versorgen Versorgung
receive erhalten bekommen empfangen_ware beziehen beschaffen Beschaffung Bezug Erhalt erlangen erwerben
sell verkaufen Verkauf veräußern Veräußerung Absatz abstoßen vertreiben Vertrieb
buy kaufen Kauf ankaufen Ankauf Erwerb einkaufen Einkauf abkaufen Beschaffungskauf
takeover übernehmen Übernahme aufkaufen schlucken Fusion fusionieren Zusammenschluss zusammenschließen Beteiligung
trade handeln Handel Geschäft Deal Waffengeschäft exportieren Export ausführen_ware Ausfuhr importieren Import einführen_ware Einfuhr
weapon Waffe Rüstung Rüstungsgut Kriegsgerät Waffensystem Militärgerät Kriegswaffe Ausrüstung Militärausrüstung
ammunition Munition Artilleriemunition Granate Geschoss Patrone Artilleriegeschoss
missile Rakete Marschflugkörper Lenkwaffe
drone Drohne Kampfdrohne Flugdrohne
tank Panzer Kampfpanzer Schützenpanzer
submarine U-Boot Unterseeboot
war Krieg Angriffskrieg Invasion Einmarsch Militäroperation Kriegszug Konflikt Waffengang
offensive Offensive Gegenoffensive Großoffensive Vormarsch
attack=ASSAULT angreifen Angriff attackieren Attacke überfallen Überfall Anschlag Attentat beschießen Beschuss bombardieren Bombardierung bombardement Luftangriff Bombardement
kill=ASSAULT töten umbringen ermorden Mord ermordung Ermordung Tötung erschießen Erschießung erstechen hinrichten Hinrichtung
die sterben Tod umkommen verunglücken Todesfall Toter Todesopfer ums_leben Tote erliegen
injure verletzen verletzt Verletzter Verletzte Verletzung verwunden verwundet Verwundeter Verwundete
miss vermissen vermisst Vermisster Vermisste verschwinden Verschwinden verschollen
rescue retten Rettung bergen Bergung befreien Befreiung
evacuate evakuieren Evakuierung räumen Räumung
destroy zerstören Zerstörung vernichten Vernichtung verwüsten Verwüstung ruinieren
damage beschädigen Schaden Beschädigung Sachschaden
explode explodieren Explosion Detonation detonieren
burn brennen Brand Feuer Großbrand ausbrennen abbrennen Flamme Großfeuer
extinguish löschen Löscharbeit Löschung
collapse einstürzen Einsturz zusammenbrechen Zusammenbruch kollabieren Kollaps
crash abstürzen Absturz Unfall Unglück Kollision kollidieren zusammenstoßen Zusammenstoß verunglücken entgleisen Entgleisung
flood überfluten Überflutung Hochwasser Überschwemmung überschwemmen Flut
storm Sturm Unwetter Orkan Hurrikan Taifun Gewitter
quake Erdbeben Beben Nachbeben
cause verursachen auslösen Ursache Auslöser hervorrufen Brandursache Unfallursache Schuld
defect Defekt Fehler Mangel Störung Panne Ausfall ausfallen
support=SUPPORT unterstützen Unterstützung befürworten Rückendeckung beistehen Beistand stützen
help=AID helfen Hilfe Hilfsgut Hilfslieferung Lebensmittelhilfe Nothilfe
cooperate=COOPERATE zusammenarbeiten kooperieren Zusammenarbeit Kooperation Partnerschaft Schulterschluss
agree=AGREE einigen Einigung vereinbaren Vereinbarung Abkommen Übereinkunft Vertrag Pakt verständigen Verständigung Kompromiss Absprache Abmachung
sign unterzeichnen unterschreiben Unterzeichnung Unterschrift signieren ratifizieren Ratifizierung
promise=AGREE versprechen zusagen Zusage Versprechen zusichern Zusicherung
demand=REQUEST fordern verlangen auffordern aufrufen Forderung Aufforderung Aufruf Appell appellieren
request=REQUEST bitten Bitte ersuchen beantragen Antrag Gesuch Ersuchen
reject=REJECT ablehnen Ablehnung zurückweisen Zurückweisung abweisen Absage verweigern Weigerung weigern ausschlagen
deny=REJECT bestreiten dementieren Dementi leugnen abstreiten verneinen
accuse=ACCUSE beschuldigen vorwerfen Vorwurf Anschuldigung Beschuldigung bezichtigen anklagen
criticise=ACCUSE kritisieren Kritik verurteilen rügen bemängeln anprangern Verurteilung monieren Rüge
praise loben Lob würdigen begrüßen
warn=THREATEN warnen Warnung mahnen Mahnung
threaten=THREATEN drohen Drohung androhen Androhung bedrohen Bedrohung
protest=PROTEST protestieren Protest demonstrieren Demonstration Kundgebung streiken Streik Arbeitsniederlegung Warnstreik Aufstand Ausstand
sanction=SANCTION sanktionieren Sanktion Strafmaßnahme Embargo Waffenembargo Strafzoll
ban verbieten Verbot untersagen Untersagung
allow erlauben genehmigen Erlaubnis Genehmigung zulassen Zulassung billigen Billigung gestatten bewilligen freigeben Freigabe
violate verletzen_recht verstoßen Verstoß Verletzung_recht missachten Missachtung
arrest=COERCE festnehmen Festnahme verhaften Verhaftung inhaftieren Inhaftierung festsetzen
free freilassen Freilassung entlassen_haft freikommen
search durchsuchen Durchsuchung Razzia fahnden Fahndung suchen Suche
investigate ermitteln Ermittlung untersuchen Untersuchung prüfen Prüfung überprüfen Überprüfung Aufklärung aufklären kontrollieren Kontrolle
sue klagen Klage anzeigen Anzeige Strafanzeige verklagen
charge Anklage anklagen_recht
convict verurteilen_recht Schuldspruch
sentence Urteil Strafe Haftstrafe Freiheitsstrafe Gefängnisstrafe
court Gericht Landgericht Amtsgericht Bundesgerichtshof Gerichtshof Verwaltungsgericht Oberlandesgericht
suspect Verdächtiger Verdächtige Tatverdächtiger Beschuldigter mutmaßlicher_täter Täter
fraud betrügen Betrug Untreue veruntreuen
corruption Korruption bestechen Bestechung Schmiergeld
steal stehlen Diebstahl rauben Raub entwenden
intrude eindringen Eindringling Einbruch Eindringen
flee fliehen flüchten Flucht Flüchtling Geflüchteter
deploy=MOBILIZE entsenden Entsendung stationieren Stationierung verlegen Verlegung aufmarschieren Aufmarsch mobilisieren Mobilmachung Einsatz einsetzen
withdraw=RETREAT abziehen Abzug zurückziehen Rückzug
ceasefire=RETREAT Waffenstillstand Waffenruhe Feuerpause
peace Frieden Friedensschluss
conquer erobern Eroberung einnehmen besetzen Besetzung Einnahme
defend verteidigen Verteidigung abwehren Abwehr
fail scheitern Scheitern fehlschlagen misslingen Misserfolg
succeed gelingen Erfolg glücken
win gewinnen siegen Sieg besiegen schlagen bezwingen
lose verlieren Niederlage unterliegen Verlust
elect wählen Wahl Neuwahl Abstimmung abstimmen Wiederwahl Votum
appoint ernennen Ernennung berufen Berufung nominieren Nominierung
resign zurücktreten Rücktritt abtreten Demission
dismiss entlassen Entlassung feuern absetzen Absetzung kündigen Kündigung abberufen Abberufung
candidate kandidieren Kandidatur Kandidat Kandidatin Bewerber
decide entscheiden Entscheidung beschließen Beschluss Entschluss verabschieden Verabschiedung
plan planen Plan vorhaben beabsichtigen Vorhaben Absicht Planung
expect erwarten ausgehen rechnen Erwartung
strive anstreben streben bemühen abzielen Bemühung
hope hoffen Hoffnung
fear fürchten befürchten Befürchtung Sorge Angst
believe glauben annehmen vermuten meinen
announce ankündigen Ankündigung verkünden bekanntgeben mitteilen bekanntmachen
report berichten Bericht melden Meldung
say sagen erklären äußern angeben
publish veröffentlichen Veröffentlichung publizieren
reveal enthüllen aufdecken Enthüllung offenlegen
confirm bestätigen Bestätigung
know wissen kennen Kenntnis
show zeigen belegen beweisen Beleg Beweis nachweisen Nachweis
indicate hindeuten hinweisen andeuten Hinweis Anzeichen
convince überzeugen überreden
rise steigen Anstieg wachsen Wachstum zunehmen Zunahme ansteigen Steigerung zulegen klettern Erhöhung Plus Zuwachs
raise erhöhen anheben Anhebung steigern aufstocken Aufstockung verteuern
fall sinken Rückgang zurückgehen abnehmen Abnahme fallen schrumpfen Minus einbrechen_wirtschaft Senkung nachgeben
lower senken reduzieren verringern kürzen Kürzung abbauen Abbau Stellenabbau Reduzierung streichen Streichung
expand ausbauen Ausbau erweitern Erweiterung ausweiten Ausweitung vergrößern intensivieren
strengthen stärken Stärkung verstärken Verstärkung festigen
weaken schwächen Schwächung
limit begrenzen beschränken einschränken Beschränkung Einschränkung Begrenzung
build bauen Bau errichten Errichtung Neubau
develop entwickeln Entwicklung
produce produzieren herstellen Produktion Herstellung fertigen Fertigung
close schließen Schließung dichtmachen stilllegen Stilllegung
open öffnen Öffnung
pay zahlen bezahlen Zahlung entrichten überweisen begleichen
cost kosten Kosten Preis Kaufpreis
invest investieren Investition
earn verdienen Gewinn Überschuss Profit
revenue Umsatz Erlös
debt Schulden verschulden Verschuldung
insolvency Insolvenz Pleite insolvent Konkurs Bankrott
job Arbeitsplatz Stelle Job Arbeitsstelle
employee Beschäftigter Mitarbeiter Angestellter Arbeitnehmer Beschäftigte Belegschaft Arbeiter
company Unternehmen Firma Konzern Betrieb Gesellschaft
owner Eigentümer Besitzer Inhaber Betreiber
shareholder Aktionär Anteilseigner Investor Anleger
offer anbieten Angebot Offerte Gebot Kaufangebot
propose vorschlagen Vorschlag
negotiate_wage Tarifverhandlung Tarifgespräch
tax Steuer Abgabe
subsidy Subvention Förderung fördern Zuschuss
budget Haushalt Etat Budget
government Regierung Bundesregierung Kabinett Administration
parliament Parlament Bundestag Kongress Abgeordnetenhaus Unterhaus Landtag
president Präsident Staatschef Staatsoberhaupt Staatspräsident
leader Machthaber Diktator Führer Herrscher Regierungschef
minister Minister Ressortchef
spokesperson Sprecher Sprecherin Pressesprecher
official Beamter Beamte Regierungsvertreter Regierungsbeamter Offizieller Vertreter
police Polizei Polizist Polizeibeamter
fire_brigade Feuerwehr Feuerwehrmann Einsatzkraft
army Armee Streitkraft Militär Truppe Heer Bundeswehr Soldat
mercenary Söldner Söldnertruppe
ally Verbündeter Verbündete Partner Bündnispartner Alliierter
opponent Gegner Feind Rivale
delegation Delegation Abordnung
minister_visit Antrittsbesuch
resolution Resolution
law Gesetz Gesetzentwurf Regelung Verordnung Vorschrift
pact Bündnis Allianz
election Wahlgang Stichwahl
vaccine impfen Impfung Impfstoff
infect anstecken infizieren Infektion Ansteckung
ill erkranken Erkrankung Krankheit erkrankt
hospital Krankenhaus Klinik Spital
doctor Arzt Ärztin Mediziner
patient Patient Patientin
climate Klima Klimawandel Erderwärmung Klimakrise
energy Energie Strom Elektrizität
gas Gas Erdgas
reactor Kernkraftwerk Atomkraftwerk Reaktor AKW
emission Emission Ausstoß Treibhausgas
ship Schiff Frachter Tanker Fähre
train Zug Bahn Eisenbahn
plane Flugzeug Maschine Jet Flieger
car Auto Wagen Fahrzeug Pkw
port Hafen Hafenstadt
satellite Satellit
technology Technologie Technik
food Lebensmittel Nahrung Nahrungsmittel
school Schule Grundschule Gymnasium
teacher Lehrer Lehrerin Lehrkraft
child Kind Jugendlicher Minderjähriger
woman Frau
man Mann
victim Opfer
witness Zeuge Zeugin Augenzeuge
warehouse Lager Lagerhalle Halle
loading Ladestation Ladegerät
goal Tor Treffer
coach Trainer Coach
match Spiel Partie Begegnung_sport
club Verein Klub
transfer wechseln Wechsel Transfer
season Saison Spielzeit
title_win Meisterschaft Titel Pokal
exam Prüfung_schule Abitur
strike_down außer_kraft
delay verzögern Verzögerung verschieben Verschiebung vertagen Vertagung verspäten Verspätung
prevent verhindern Verhinderung vermeiden abwenden unterbinden
influence beeinflussen Einfluss
dominate beherrschen
monitor überwachen Überwachung beobachten Beobachtung
spy spionieren Spionage Spion ausspähen
hack hacken Hackerangriff Cyberangriff
migrate einwandern Migration Zuwanderung Einwanderung
deport abschieben Abschiebung
border Grenze Grenzübergang
asylum Asyl Asylantrag
hostage Geisel entführen Entführung Geiselnahme
nuclear Atomwaffe Kernwaffe Atombombe
test testen Test Atomtest Raketentest
launch abfeuern abschießen Abschuss
shoot schießen Schuss Schießerei
contact kontaktieren Kontakt
relation Beziehung Verhältnis
possibility Möglichkeit Option
failed gescheitert erfolglos
secret geheim Geheim- heimlich vertraulich
public öffentlich
important wichtig bedeutend zentral
military militärisch
dangerous gefährlich Gefahr Risiko
contain beinhalten enthalten umfassen einbeziehen einschließen
focus Fokus Mittelpunkt Schwerpunkt
`

/** Concepts of which only one can hold of the same thing at the same time: `a b`. */
export const OPPOSITES = `
advance stop
continue stop
begin stop
begin end
rise fall
raise lower
win lose
succeed fail
advance fail
open close
allow ban
agree reject
support reject
support criticise
praise criticise
confirm deny
arrest free
strengthen weaken
expand limit
expand lower
conquer withdraw
deploy withdraw
buy sell
appoint dismiss
help sanction
`

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
kommen Schaden injure
kommen Krankenhaus injure
bringen Krankenhaus injure
nehmen Leben die
fehlen Spur miss
legen Amt resign
nehmen Gewahrsam arrest
kommen Freiheit free
fliegen Luft explode
gehen Luft explode
stehen Flamme burn
gehen Flamme burn
legen Eis stop
geben Licht allow
ziehen Notbremse stop
treten Kraft begin
stellen Betrieb stop
melden Insolvenz insolvency
gehen Ende end
rufen Streik protest
legen Arbeit protest
`
