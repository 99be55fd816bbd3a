const list = (text: string): string[] => text.trim().split(/\s+/)

/** Legal forms after a firm's name. */
export const legalForms: ReadonlySet<string> = new Set(
  list(`AG GmbH mbH gGmbH KG KGaA OHG GbR SE eG UG Inc. Inc Corp. Corp Ltd. Ltd LLC LLP PLC plc S.A. SA SpA S.p.A. B.V. BV N.V. NV AB ASA Oy
  Holding Group Gruppe Co. Co e.V. e.V e. V. eV VVaG SARL Sàrl Pty A/S ApS JSC OAO PAO`).filter((w) => w !== 'e.' && w !== 'V.'),
)

/** First words of sports clubs' names: "FC", "TSV", "Eintracht". */
export const clubWords: ReadonlySet<string> = new Set(
  list(`FC SV TSV SC VfB VfL VfR SG FSV TuS TSG SpVgg Spvgg BSC ASV ESV DJK TV HC EHC ERC EV SSV MSV KSC FSC AC AS SK FK ZSKA Borussia Eintracht Fortuna
  Alemannia Arminia Dynamo Lokomotive Viktoria Werder Hertha Inter Olympique Atlético Sporting Benfica Spartak`),
)

/** Last words of a firm's or body's name in other languages: "Corvane Industries", "Princeton University". */
export const foreignHeads: ReadonlySet<string> = new Set(
  list(`Industries Technologies Systems Solutions Partners Capital Investments Investment Bank Banking Airlines Airways Motors Energy Petroleum
  Pharmaceuticals Pharma Therapeutics Laboratories Entertainment Pictures Studios Records Music Media Networks Communications Software
  Semiconductor Electronics Aerospace Foods Brands Stores Trading Services Logistics International Corporation Company Trust
  University College Institute Foundation Association Society Council Committee Agency Authority Department Ministry Commission
  Party Union Federation League Club United City Rovers Orchestra Ensemble Quartett Museum Gallery Press Times Post Journal Tribune
  Herald Guardian Observer Telegraph Chronicle Gazette Courier Globe Weekly Magazine Review Broadcasting News Université Universität
  Monde Figaro República Sera Stampa Fund Center Centre`),
)

/**
 * Nouns for bodies, with gender (m, f, n): a compound that ends in one followed by a genitive, place or adjective before
 * it is a name ("Bundesamt für …", "Bremer Gesundheitsbehörde"); alone with an article it takes up a body named before.
 */
export const bodies: ReadonlyMap<string, 'm' | 'f' | 'n'> = new Map([
  ...list(`Rat Sicherheitsrat Stadtrat Gemeinderat Bundesrat Nationalrat Aufsichtsrat Verband Bund Verein Konzern Betrieb Hersteller Anbieter
    Betreiber Sender Verlag Ausschuss Gerichtshof Rechnungshof Dienst Geheimdienst Nachrichtendienst Club Klub Kongress Senat
    Landtag Bundestag Kreistag Reichstag Vorstand Orden Lehrstuhl Rundfunk Fernsehsender Discounter Autobauer Zulieferer Chiphersteller
    Energieversorger Versorger Flughafen Kreml Generalstab Stab Krisenstab Arbeitskreis Dachverband Zoll Fonds Traditionsbetrieb
    Familienbetrieb Maschinenbauer Rüstungskonzern Autokonzern US-Konzern Rettungsdienst Wetterdienst Personalrat Beirat Dienstleister
    Versicherer Zusammenschluss`).map((w) => [w, 'm'] as const),
  ...list(`Behörde Regierung Bundesregierung Landesregierung Staatsregierung Partei Fraktion Koalition Opposition Kommission Agentur
    Nachrichtenagentur Zeitung Tageszeitung Wochenzeitung Polizei Bundespolizei Kriminalpolizei Feuerwehr Staatsanwaltschaft
    Bundesanwaltschaft Generalstaatsanwaltschaft Gewerkschaft Universität Hochschule Akademie Bank Zentralbank Notenbank Sparkasse
    Versicherung Krankenkasse Firma Gesellschaft Aktiengesellschaft Holding Gruppe Kirche Gemeinde Stiftung Kammer Handelskammer
    Verwaltung Stadtverwaltung Botschaft Vertretung Armee Bundeswehr Marine Luftwaffe Miliz Organisation Hilfsorganisation
    Menschenrechtsorganisation Terrororganisation Allianz Union Vereinigung Liga Bundesliga Redaktion Klinik Schule Anstalt Genossenschaft
    Kanzlei Anwaltskanzlei Leitstelle Gewerbeaufsicht Aufsicht Söldnertruppe Truppe Airline Fluggesellschaft Reederei Werft Brauerei
    Küstenwache Bergwacht Zeitschrift Fachzeitschrift Mannschaft Käserei Molkerei Bäckerei Geschäftsführung Geschäftsleitung Vereinsführung Klubführung
    Heimleitung Einsatzleitung Pressestelle Geschäftsstelle Belegschaft Fluglinie Bundesstelle Landesstelle Bürgerinitiative Delegation Verhandlungsgruppe
    Beobachtermission Polizeiinspektion Landesdirektion
    Zentrale Tochter Mutter Bundesbank Staatskanzlei Börse Bahn Deutsche-Bahn-Tochter Lagergesellschaft Handelsgesellschaft`).map(
    (w) => [w, 'f'] as const,
  ),
  ...list(`Ministerium Außenministerium Innenministerium Verteidigungsministerium Wirtschaftsministerium Finanzministerium
    Justizministerium Gesundheitsministerium Umweltministerium Amt Bundesamt Landesamt Kriminalamt Kanzleramt Gericht Landgericht
    Amtsgericht Oberlandesgericht Verwaltungsgericht Bundesverfassungsgericht Verfassungsgericht Parlament Institut Unternehmen
    Bündnis Komitee Gremium Büro Präsidium Polizeipräsidium Kabinett Museum Theater Orchester Krankenhaus Klinikum Werk Netzwerk
    Militär Kommando Regime Land Zentrum Magazin Nachrichtenmagazin Blatt Start-up Bankhaus Team Kollegium Konsortium Kartell
    Militärbündnis Verteidigungsbündnis Weltwirtschaftsforum Forum Repräsentantenhaus Oberhaus Unterhaus Abgeordnetenhaus Rathaus
    Gesundheitsamt Ordnungsamt Kontrollgremium Labor Referenzlabor Nachrichtenportal Hilfswerk Pflegeheim Seniorenheim Management Hauptquartier
    Ingenieurbüro Boulevardblatt Staatsfernsehen`).map((w) => [w, 'n'] as const),
])

/** Words that introduce a paper, agency or programme before its name. */
export const mediaWords: ReadonlySet<string> = new Set(
  list(`Zeitung Tageszeitung Wochenzeitung Sonntagszeitung Boulevardzeitung Wirtschaftszeitung Magazin Nachrichtenmagazin Nachrichtenagentur
  Agentur Sender Fernsehsender Nachrichtensender Radiosender Blatt Portal Nachrichtenportal Onlineportal Wochenmagazin Regionalzeitung
  Fachblatt Plattform Rundfunk Staatsagentur Staatsfernsehen Zeitschrift Fachzeitschrift Wochenblatt Boulevardblatt`),
)
/** Parts by which a quoted or multi-word name is known for a paper: "Rheinisches Wirtschaftsblatt". */
export const mediaHeads = list(
  `Zeitung Anzeiger Kurier Rundschau Nachrichten Tageblatt Tagblatt Abendblatt Morgenpost Post Blatt Bote Presse Courier Times Journal Wirtschaftsblatt Volksblatt Volkszeitung
  Stadtanzeiger Generalanzeiger Abendecho Echo Rundfunk Merkur Allgemeine`,
)
