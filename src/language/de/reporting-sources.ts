const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** Nouns that make "nach", "laut", "zufolge", "gemäß" a source: "nach Angaben der Polizei". Compounds match by their last part. */
export const SOURCE_NOUNS = words(`
  Angabe Aussage Auskunft Ansicht Meinung Auffassung Einschätzung Wort Darstellung Information Bericht Schätzung Mitteilung
  Erklärung Bekunden Bekundung Erkenntnis Ermittlung Untersuchung Überzeugung Lesart Prognose Berechnung Studie Umfrage
  Hochrechnung Statistik Zählung Analyse Gutachten Meldung Vorstellung Dafürhalten Dokument Unterlage Papier Entwurf Brief
  Schreiben Urteil Kenntnis Eindruck Vermutung Vorwurf Quelle Zahl Daten Datum Darlegung Behauptung Beobachtung Schilderung
  Beteuerung Bestätigung Erhebung Befragung Bilanz Protokoll Akte Anklage Anklageschrift Beschluss Plan Planung Annahme
  Erwartung Ankündigung Äußerung Stellungnahme Beurteilung Bewertung Interpretation Version Zeuge Zeugenaussage Verständnis
  Gefühl Agentur Recherche Presse Zeitung Medium Kreis Insider Experte Behörde Vernehmen Hörensagen Lagebild Tweet Post Blog
  Interview Nachricht Veröffentlichung Gerücht Idee Vorhersage Schlussfolgerung Erinnerung Auslegung Logik Sprecher Sprecherin Bulletin Report Artikel Tagebuch Liste Übersicht Hinweis
  Erkenntnisstand Kenntnisstand Ermittlungsstand Informationsstand
`)

/** Source nouns without a text of their own: the holder is the person or body whose they are. */
export const EMPTY_SOURCE_NOUNS = words(`
  Angabe Aussage Auskunft Ansicht Meinung Auffassung Einschätzung Wort Darstellung Information Schätzung Mitteilung Erklärung
  Bekunden Bekundung Erkenntnis Ermittlung Überzeugung Lesart Berechnung Zählung Vorstellung Dafürhalten Kenntnis Eindruck
  Vermutung Vorwurf Darlegung Behauptung Beobachtung Schilderung Beteuerung Bestätigung Annahme Erwartung Ankündigung Äußerung
  Stellungnahme Beurteilung Bewertung Version Verständnis Gefühl Zahl Daten Hinweis Plan Planung Recherche Sicht Perspektive Idee Vorhersage Schlussfolgerung Erinnerung Auslegung Logik
  Erkenntnisstand Kenntnisstand Ermittlungsstand Informationsstand
`)

/** After "nach", "gemäß", "laut": rules, times, places, events; never a source by themselves. */
export const NOT_SOURCES = words(`
  Artikel Paragraf Paragraph Gesetz Vertrag Vereinbarung Vorschrift Wunsch Vorgabe Regel Motto Prinzip Satzung Verfassung
  Recht Maßgabe Möglichkeit Ende Beginn Abschluss Ablauf Jahr Monat Woche Tag Stunde Minute Uhr Spiel Unfall Tod Wahl
  Krieg Stimme Musik Lachen Schrei Knall Ruf Stil Muster Tradition Verhältnis
`)

/** Adverbs that hand on the source named before. */
export const SOURCE_ADVERBS = words('demnach danach wonach demzufolge diesbezüglich')

/** People who are a source without a name. */
export const UNNAMED_SOURCES = words(`
  Beamter Beamte Beamtin Regierungsbeamter Insider Kreis Quelle Beobachter Experte Expertin Analyst Kritiker Augenzeuge Zeuge
  Zeugin Anwohner Diplomat Diplomatin Regierungskreis Sicherheitskreis Parteikreis Vertreter Vertreterin Mitarbeiter Militär
  Offizieller Informant Informantin Eingeweihter Vertrauter Händler Helfer Funktionär Anwesender Teilnehmer Wissenschaftler
  Forscher Forscherin Ermittler Gegner Befürworter Betroffener Bewohner Offizier Gewährsmann Branchenkenner Fachleute Leute Nachbar Nachbarin Passant Passantin Kollege Kollegin Freund Freundin Angehöriger Angehörige
  Verwandter Verwandte Mutter Vater Eltern Sohn Tochter Bruder Schwester Ehefrau Ehemann Witwe Frau Mann Kunde Kundin Besucher Besucherin
  Fan Schüler Schülerin Arzt Ärztin Lehrer Lehrerin Fahrgast Reisender Reisende Überlebender Überlebende Demonstrant Aktivist Aktivistin
  Bürger Bürgerin Einwohner Bauer Landwirt Student Studentin Pfleger Pflegerin Hafenarbeiter Fischer Retter Ingenieur Ingenieurin
  Rettungskraft Einsatzkraft Streitkraft Sicherheitskraft Lehrkraft Pflegekraft Meteorologe Seismologe Biologe Soziologe Politologe
  Umweltschützer Tierschützer Datenschützer Verbraucherschützer Menschenrechtler Veranstalter Organisator Initiator Ohrenzeuge
  Rechtsanwalt Verteidiger Verteidigerin Ankläger Nebenkläger Jurist Juristin Ökonom Ökonomin Historiker Historikerin Professor Professorin
`)

/** Who stays unknown though a report speaks of him as known: "der Beamte sagte". */
export const ANONYMOUS = words(`
  Beamter Beamte Beamtin Insider Kreis Quelle Beobachter Kritiker Diplomat Diplomatin Offizieller Informant Informantin Eingeweihter
  Eingeweihte Vertrauter Vertraute Gewährsmann Branchenkenner Fachleute Leute Person Mensch Nachbar Nachbarin Passant Passantin
  Zeuge Zeugin Augenzeuge Augenzeugin Anwohner Anwohnerin Teilnehmer Teilnehmerin Anwesender Mitarbeiter Mitarbeiterin
`)

export const DOCUMENTS = words(`
  Bericht Studie Brief Schreiben Dokument Unterlage Papier Entwurf Gutachten Protokoll Akte Anklageschrift Anklage Urteil Umfrage
  Statistik Erklärung Mitteilung Pressemitteilung Analyse Untersuchung Erhebung Bilanz Memo Memorandum Tweet Post Blog Video Buch
  Report Resolution Beschluss Gesetzentwurf Liste Übersicht Prognose Hochrechnung Interview Vermerk Bulletin Bekennerschreiben
  Polizeibericht Lagebericht Geschäftsbericht Abschlussbericht Statement Botschaft Telegramm Mail Depesche Kommuniqué
`)

export const MEDIA_NOUNS = words(`
  Zeitung Sender Fernsehsender Radiosender Rundfunk Nachrichtenagentur Agentur Magazin Nachrichtenmagazin Blatt Portal
  Nachrichtenportal Onlineportal Tageszeitung Wochenzeitung Zeitschrift Presse Medium Medien Fernsehen Radio Nachrichtensender
  Boulevardblatt Boulevardzeitung Fachmagazin Wirtschaftsblatt Staatsmedium Staatsfernsehen Staatsagentur Internetportal
`)

/** Names of media that a news text cites, lower case, without the article. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  `new york times;washington post;wall street journal;guardian;times;sunday times;daily telegraph;telegraph;daily mail;mirror;sun
  financial times;economist;independent;observer;usa today;los angeles times;politico;axios;time;newsweek;forbes;atlantic;wired
  bloomberg;reuters;associated press;ap;afp;agence france-presse;dpa;deutsche presse-agentur;apa;sda;keystone-sda;epd;kna;sid
  tass;ria nowosti;ria novosti;interfax;itar-tass;sputnik;rt;russia today;kommersant;nowaja gaseta;meduza;iswestija;moscow times
  xinhua;global times;people's daily;south china morning post;kcna;yonhap;kyodo;nhk;asahi shimbun;nikkei;japan times;al-dschasira
  al jazeera;al-arabija;al-arabiya;haaretz;jerusalem post;times of israel;jediot achronot;wafa;irna;fars;tasnim;isna;anadolu;hürriyet
  sabah;cumhuriyet;ukrinform;unian;kyiv independent;ukrajinska prawda;kyiv post;bbc;cnn;fox news;cbs;nbc;abc;abc news;nbc news;cbs news
  msnbc;npr;pbs;sky news;itv;channel 4;radio free europe;voice of america;spiegel;der spiegel;spiegel online;zeit;die zeit;zeit online
  stern;focus;focus online;bild;bild-zeitung;bild am sonntag;welt;die welt;welt am sonntag;frankfurter allgemeine zeitung
  frankfurter allgemeine;frankfurter allgemeine sonntagszeitung;faz;fas;f.a.z.;süddeutsche zeitung;süddeutsche;sz;tageszeitung;taz
  handelsblatt;wirtschaftswoche;manager magazin;capital;tagesspiegel;der tagesspiegel;berliner zeitung;berliner morgenpost
  hamburger abendblatt;hamburger morgenpost;frankfurter rundschau;rheinische post;westdeutsche allgemeine zeitung;waz
  neue osnabrücker zeitung;noz;stuttgarter zeitung;stuttgarter nachrichten;leipziger volkszeitung;sächsische zeitung;freie presse
  mitteldeutsche zeitung;münchner merkur;augsburger allgemeine;nürnberger nachrichten;kölner stadt-anzeiger;express;weser-kurier
  hannoversche allgemeine zeitung;redaktionsnetzwerk deutschland;rnd;funke mediengruppe;correctiv;t-online;n-tv;ntv;rtl;sat.1;prosieben
  ard;zdf;tagesschau;heute;deutschlandfunk;dlf;deutsche welle;ndr;wdr;swr;br;bayerischer rundfunk;mdr;rbb;hr;orf;srf;srg;phoenix
  neue zürcher zeitung;nzz;tages-anzeiger;blick;20 minuten;standard;der standard;die presse;kurier;kronen zeitung;krone;profil;falter
  le monde;figaro;le figaro;libération;liberation;france 24;bfmtv;franceinfo;el país;el pais;el mundo;la repubblica;repubblica
  corriere della sera;la stampa;ansa;pap;gazeta wyborcza;rzeczpospolita;ctk;der postillon;titanic;kicker;l'équipe;marca;gazzetta dello sport`
    .split(/[;\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
)

/** Nouns of office or function: a holder with one of these and no personal name is an office. */
export const OFFICES = words(`
  Sprecher Sprecherin Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Chef Chefin Vorsitzender Vorsitzende Direktor
  Direktorin Leiter Leiterin General Generalin Kommissar Kommissarin Bürgermeister Bürgermeisterin Botschafter Botschafterin
  Staatsanwalt Staatsanwältin Richter Richterin Anwalt Anwältin Beauftragter Beauftragte Berater Beraterin Sekretär Sekretärin
  Staatssekretär Generalsekretär Gouverneur Senator Senatorin Abgeordneter Abgeordnete König Königin Papst Bischof Kommandeur
  Geschäftsführer Geschäftsführerin Vorstand Manager Trainer Kapitän Landrat Landrätin Premier Premierminister Premierministerin
  Boss Chefin Regierungschef Regierungschefin Staatschef Außenamtssprecher Machthaber Diktator Polizeisprecher Polizeisprecherin Wirtin
`)

/** Nouns for bodies that speak as such, by themselves or as the last part of six letters and more: "Landessanitätsdirektion". */
export const BODIES = words(`
  Verbund Träger Zentrum Konsortium Gruppe Liga Kasse Krankenkasse Versicherung Börse Sparkasse Genossenschaft Ausschuss Gremium
  Komitee Delegation Justiz Militär Bündnis Initiative Forschungsgruppe Polizei Feuerwehr Staatsanwaltschaft Bundesanwaltschaft
  Ministerium Behörde Amt Gericht Regierung Verband Gewerkschaft Partei Fraktion Bundeswehr Armee Unternehmen Konzern Firma
  Universität Hochschule Klinik Krankenhaus Verein Kirche Stadt Gemeinde Kreml Parlament Kommission Agentur Institut Bank
  Zentralbank Bundesbank Bundestag Bundesrat Senat Kongress Rat Sicherheitsrat Organisation Stiftung Kammer Botschaft Zoll
  Verwaltung Stadtverwaltung Landratsamt Bezirk Kanzleramt Präsidialamt Präsidialverwaltung Generalstab Geheimdienst
  Nachrichtendienst Verfassungsschutz Zentralrat Hilfsorganisation Betreiber Hersteller Anbieter Airline Fluggesellschaft Bahn
  Gesellschaft Union Koalition Opposition Landesregierung Bundesregierung Vorstand Aufsichtsrat Betriebsrat Küstenwache Marine
  Luftwaffe Wetterdienst Bundesamt Landesamt Gesundheitsamt Jugendamt Rettungsdienst Bergwacht Leitstelle Werk Rathaus Haus
  Staat Bund Land Kreis Landkreis Team Klub Departement Aussendepartement Reederei Käserei Brauerei Verlag Redaktion
  Verteidigung Anklage Nebenklage Führung Leitung Geschäftsführung Klinikleitung Konzernleitung Luftfahrtbehörde Heimaufsicht
  Aufsicht Rechnungshof Landesrechnungshof Kanzlei Staatskanzlei Garde Miliz Wehr Kurie Gemeinschaft Plattform Allianz Direktion
  Labor Referenzlabor Landeslabor Zentrallabor Fachlabor Untersuchungslabor Notariat Zentrale Sternwarte Erdbebenwarte
  Wetterwarte Vogelwarte Arbeitgeberseite Arbeitnehmerseite Pressestelle Prüfstelle Meldestelle Zentralstelle Schiedsstelle
  Beratungsstelle Dekanat Rektorat Präsidium Direktorium Kuratorium Sekretariat Konsulat Kabinett Landtag Kreistag Stadtrat
  Gemeinderat Jury Wasserschutzpolizei Hausverwaltung Ombudsstelle Landkreistag Städtetag Bürgerinitiative Elternbeirat
  Personalrat Beirat Museum
`)

/** Evidence that a speaker claims to have: "es verfüge über Informationen, die darauf hindeuteten, dass …". */
export const EVIDENCE_NOUNS = words(`
  Information Hinweis Beleg Beweis Erkenntnis Anzeichen Indiz Geheimdienstinformation Geheimdiensterkenntnis Nachweis
  Bericht Unterlage Dokument Aufnahme Foto Video Satellitenbild Zeugenaussage
`)

/** Verbs whose dass-clause tells no one's word. */
export const NEVER_REPORTING = words(`
  sein haben werden führen sorgen geben gehen bleiben liegen kommen dazu_führen bedeuten heißen_lassen bewirken verhindern
  vermeiden gelingen zwingen verbieten beginnen anfangen aufhören brauchen scheinen pflegen vermögen dienen helfen nutzen
  ermöglichen lassen dauern passieren geschehen vorkommen reichen genügen abwarten zulassen ausreichen gehören folgen
  beitragen erreichen schaffen verpassen vergessen riskieren verdienen freuen stören ärgern überraschen abhängen
  überprüfen untersuchen testen kontrollieren achten aufpassen sicherstellen gewährleisten ermitteln
`)
