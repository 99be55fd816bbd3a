/** Things, bodies, nature, talk and movement of everyday reports. Form of a line: `meaning-verbs.ts`. */
export const THINGS = `
head Kopf Schädel Haupt Stirn Hinterkopf Gesicht
leg Bein Knie Fuß Oberschenkel Wade Unterschenkel Zeh
arm Arm Hand Finger Schulter Handgelenk Faust Ellbogen
torso Brust Bauch Rücken Rumpf Oberkörper Lunge Rippe
eye Auge Blick blicken schauen
heart Herz Puls Kreislauf Blutdruck
blood Blut bluten blutig Blutverlust Blutspur
bite beißen Biss Bissspur Bisswunde Gebiss zubeißen
breath Atem atmen Atemnot ersticken Erstickung Atmung beatmen Beatmung
unconscious bewusstlos Bewusstlosigkeit ohnmächtig Ohnmacht Koma kollabieren
resuscitate wiederbeleben Wiederbelebung reanimieren Reanimation Herzdruckmassage Defibrillator
inject spritzen Spritze Injektion injizieren verabreichen Dosis Infusion Überdosis
pain Schmerz schmerzen schmerzhaft wehtun
tired müde Müdigkeit erschöpft Erschöpfung Übermüdung ermüden
clothes Kleidung Jacke Hemd Hose Mantel Uniform Kleid Schuh Mütze Handschuh
mask Maske Mundschutz maskieren maskiert vermummt Sturmhaube
door Tür Tor Eingang Haustür Ausgang Pforte Schloss verriegeln
window Fenster Scheibe Glas Fensterscheibe Schaufenster
key Schlüssel Schloss aufschließen Generalschlüssel
room Raum Zimmer Saal Büro Keller Kammer Flur Küche Schlafzimmer
stairs Treppe Leiter Rolltreppe Aufzug Lift Fahrstuhl
box Kiste Karton Kasten Behälter Container Koffer Tasche Paket Fass Tonne Rucksack Beutel
bag Tasche Rucksack Koffer Beutel Tüte Gepäck
table Tisch Schreibtisch Bank Stuhl Sessel Möbel
rope Seil Leine Tau Kette Kabel
cable Kabel Leitung Ladekabel Seekabel Stromkabel Datenkabel
stone Stein Fels Felsbrocken Brocken Geröll Gestein Felsen
earth Erde Boden Erdreich Schlamm Sand Gelände
mountain Berg Gebirge Gipfel Hang Alpen Tal Schlucht Berghang Steilhang Böschung Hügel
forest Wald Waldstück Gehölz Forst Dickicht Waldrand
field Feld Acker Wiese Weide Maisfeld Koppel Gelände
fence Zaun Weidezaun Absperrung Gitter Elektrozaun Mauer Schutzzaun
island Insel Halbinsel Inselgruppe Eiland
coast Küste Strand Ufer küstennah Meeresküste
lake See Weiher Teich Stausee Binnensee Baggersee
wave Welle Brandung Seegang Wellengang
wind Wind Böe Windstärke windig
ice Eis eisig vereist Eisscholle
flag Flagge Fahne flaggen beflaggen Banner
ship_register Schiffsregister Flaggenstaat Reederei ausgeflaggt
anchor Anker ankern Reede vertäuen festmachen
hull Rumpf Bordwand Heck Bug Deck Unterdeck Kiel
list_heel Schlagseite Schräglage krängen kippen
board_ship entern Enterung aufbringen Aufbringung kapern
engine Motor Triebwerk Maschine Antrieb Maschinenraum Turbine
brake Bremse bremsen Bremsung Notbremse Bremsweg Bremsanlage
wheel Rad Reifen Achse Lenkung
seat_belt Gurt Anschnallpflicht Sicherheitsgurt anschnallen
tunnel_shaft Tunnel Schacht Stollen Röhre
track Gleis Schiene Gleisbett Bahntrasse Schienenstrang
roadside Straßenrand Standstreifen Bankett Böschung Leitplanke
detour umleiten Umleitung umfahren Umweg Umleitungsstrecke
access Zugang Zufahrt zugänglich Zutritt Einlass
queue Schlange anstehen Warteschlange Andrang
drive fahren steuern lenken Fahrt Autofahrt
run laufen rennen Lauf Sprint joggen
walk gehen laufen spazieren Spaziergang wandern Wanderung Wanderer Spaziergänger
climb klettern Kletterer Bergsteiger besteigen Aufstieg Kletterin
swim schwimmen Schwimmer baden tauchen Badegast Badender
ride reiten Reiter Pferd
play spielen Spiel
sing singen Gesang
laugh lachen lächeln Gelächter schmunzeln
cry weinen Träne schluchzen
shout rufen schreien Schrei Ruf brüllen Zuruf
whistle pfeifen Pfiff buhen Buhruf auspfeifen
smell riechen Geruch Gestank stinken
bury begraben vergraben verschütten Grab
push schieben stoßen drücken schubsen drängeln
pull ziehen zerren schleppen
lift heben hochheben Kran anheben
carry tragen schleppen mitführen
hold halten festhalten Griff
catch fangen auffangen schnappen einfangen Fang
press drücken Druck pressen
turn wenden drehen umkehren umdrehen Wende kehrtmachen
sit sitzen setzen Sitz hinsetzen
bind binden fesseln Fessel Handschelle festbinden
paint malen streichen lackieren Anstrich Farbe
print drucken Druck ausdrucken
colour Farbe farbig weiß schwarz rot blau grün gelb
mark Zeichen Markierung markieren kennzeichnen Kennzeichnung Etikett beschriften
label Etikett Kennzeichnung Packung Verpackung Aufschrift
list Liste Verzeichnis Register auflisten Aufstellung Kataster Namensliste
file Akte Aktenlage Dossier Unterlage
number_plate Kennzeichen Nummernschild
serial Nummer Seriennummer Charge Chargennummer
duration Stunde Minute Sekunde Dauer stundenlang tagelang wochenlang
percent Prozent Prozentpunkt Prozentsatz Quote
measure Liter Kubikmeter Seemeile Zentimeter Millimeter Grad Beaufort Kilowatt Megawatt Gigawatt Hektar Kilometer Meter Tonne Kilogramm Gramm
weight Gewicht Tonne Kilogramm wiegen schwer
length Länge Meter Kilometer lang
area Fläche Hektar Quadratmeter Areal Quadratkilometer
depth Tiefe Wassertiefe tief
age Alter alt Lebensalter
half_year Halbjahr Quartal Semester
holiday Feiertag Ferien Urlaub Weihnachten Ostern Feiertage Sommerferien
night Nacht nachts nächtlich Mitternacht
morning Morgen Vormittag morgens früh frühmorgens Morgengrauen
evening Abend abends Spätabend
weekend Wochenende Samstag Sonntag
friend Freund Freundin Bekannter Kamerad Freundeskreis befreundet
colleague Kollege Kollegin Mitarbeiter Kameradin
neighbour Nachbar Nachbarin Nachbarschaft
guest Gast Gästin Hotelgast Badegast
stranger Fremder Unbekannter Fremde
baby Baby Säugling Neugeborenes
hero Held Heldin heldenhaft Heldentat
name_person Name Vorname namentlich Personalien
speech_act kommentieren Kommentar anmerken Anmerkung
rumour Gerücht gerüchteweise kursieren munkeln gemunkelt Hörensagen
joke Scherz Witz scherzen spotten Spott Satire
insult beleidigen Beleidigung beschimpfen pöbeln
discuss_public Debatte Diskurs Streitgespräch Kontroverse
consult_lawyer Mandant Mandantin Mandat
bail Kaution Sicherheitsleistung
right_of_way Vorfahrt Ampel Rotlicht Vorrang
trace Spur Abdruck Reifenspur Fährte
origin_place Herkunft Ursprung stammen herstammen abstammen
habit Gewohnheit Brauch Tradition üblich traditionell
luck Glück glücklicherweise Zufall zufällig
bad_luck Pech Missgeschick Unglück
mistake Fehler Irrtum irrtümlich versehentlich Versehen Fehleinschätzung verwechseln Verwechslung
confusion Verwirrung Chaos Durcheinander chaotisch verwirrt Wirrwarr
noise Geräusch Lärm Krach Knall Grollen Dröhnen
light Licht leuchten Lampe Scheinwerfer beleuchten Beleuchtung
repay_debt tilgen Tilgung abzahlen
tranche Rate Teilzahlung Anzahlung Tranche
register_firm Handelsregister Eintragung
merit Leistung Verdienst leistungsfähig
chance Chance Gelegenheit Aussicht Möglichkeit
step Schritt Etappe Zwischenschritt Stufe
proportion Verhältnis Anteil Quote Prozentsatz
remainder Rest übrig verbleibend Überrest
example Beispiel beispielsweise beispielhaft Musterbeispiel
sign_symbol Symbol symbolisch Zeichen
version Version Fassung Darstellung Lesart Variante
rule Regel Regelung regeln Vorschrift
basis Grundlage Basis basieren Fundament
standard Standard Norm Richtwert Grenzwert
threshold Grenzwert Schwelle Schwellenwert Höchstwert
`
