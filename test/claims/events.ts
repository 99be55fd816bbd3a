/**
 * Sentences of the kinds of event that the PLOVER gold standard illustrates, in our own German words about invented or general
 * actors: `TYPE sentence`. PLOVER's older INVESTIGATE and DISAPPROVE are ACCUSE, DEMAND is REQUEST, FIGHT is ASSAULT.
 */
export const EVENTS = `
AGREE Die Wirtschaftsgemeinschaft vereinbarte den Aufbau eines Forschungszentrums in Tokio.
AGREE Die beiden Staaten einigten sich auf ein neues Freihandelsabkommen.
AGREE Libyen bot an, zwei Verdächtige an Großbritannien zu übergeben.
AGREE Portugal sagte zu, die Bewerbung der Türkei zu unterstützen.
AGREE Der Präsident versprach, den Rechtsstaat herzustellen.
AGREE Die Rebellen sicherten zu, die erbeuteten Waffen zurückzugeben.
AGREE Regierung und Aufständische unterzeichneten ein Abkommen über freien Zugang für Helfer.
AGREE Der Ministerpräsident stimmte einer Vermittlung durch die USA zu.
AGREE Der König erklärte sich bereit, ein Treffen auszurichten.
CONSULT Eine Gruppe von Diplomaten traf den Präsidenten zu einem Mittagessen.
CONSULT Der Staatschef besuchte am Mittwoch überraschend Amman.
CONSULT Unterhändler beider Länder verhandelten in Genf über Atomraketen.
CONSULT Der Emir vermittelte zwischen den Emiraten und Saudi-Arabien.
CONSULT Die Minister berieten in Wien über die Lage an der Grenze.
SUPPORT Ein Beamter lobte die Bemühungen Haitis um die Menschenrechte.
SUPPORT Die Regierung unterstützte die Rechte der Minderheit.
SUPPORT Das Nachbarland stellte sich hinter die Bewerbung.
SUPPORT Das Parlament befürwortete den Plan der Vereinten Nationen.
COOPERATE Die beiden Marinen arbeiteten bei der Suche zusammen.
COOPERATE Frankreich und Ägypten kooperieren beim Küstenschutz.
AID Ärzte zweier Hilfsorganisationen lieferten Medikamente an eine Klinik in Bagdad.
AID Die Schweiz half dem Roten Halbmond mit sieben Tonnen Arznei.
AID Die USA stellten Mazedonien Luftbilder bereit.
CONCEDE Der Präsident gab den Forderungen der Opposition nach.
CONCEDE Das Land entschuldigte sich bei Brasilien für den Vorfall.
CONCEDE Die Behörden ließen vierzig Gefangene frei.
CONCEDE Der Staatschef begnadigte zwei Journalisten.
CONCEDE Die Regierung lenkte im Streit mit den Lehrern ein.
RETREAT Fünfhundert Rebellen ergaben sich nach einer Offensive.
RETREAT Die Armee zog ihre Truppen aus dem Süden ab.
RETREAT Beide Seiten verkündeten eine Waffenruhe.
RETREAT Die Miliz kapitulierte am Dienstag.
REQUEST Das Parlament verlangte von Moskau ein Eingeständnis.
REQUEST Die Opposition fordert ein Ende der Enteignungen.
REQUEST Die USA riefen Nordkorea auf, das Atomprogramm aufzugeben.
REQUEST Die Minderheit fordert politische Autonomie.
REQUEST Die Kurden baten in Deutschland um Hilfe.
REQUEST Serbien beantragte eine Sitzung des Sicherheitsrats.
ACCUSE Die Organisation warf den USA vor, die Menschenrechte zu verletzen.
ACCUSE Die Regierung beschuldigte die Rebellen, die Waffenruhe gebrochen zu haben.
ACCUSE Albanien verurteilte die Unterdrückung der Minderheit scharf.
ACCUSE Der frühere Präsident wurde wegen Untreue angeklagt.
ACCUSE Die Staatsanwaltschaft ermittelt gegen achtundzwanzig Beamte.
ACCUSE Die Vereinten Nationen untersuchten die Vorwürfe gegen das Militär.
ACCUSE Bürgerrechtler kritisierten die Behörden wegen der Enteignungen.
REJECT Bangladesch lehnte den indischen Vorschlag ab.
REJECT Pakistan weigerte sich, Soldaten in den Irak zu schicken.
REJECT Die Aufständischen wiesen den Appell des Präsidenten zurück.
REJECT Berlin verweigerte die verlangte Wirtschaftshilfe.
REJECT Der Vizepräsident bestritt jede Beteiligung.
THREATEN Der Iran drohte damit, den Strom abzustellen.
THREATEN Der Minister drohte Deutschland mit Einfuhrbeschränkungen.
THREATEN Die Gruppe warnte vor neuen Anschlägen.
THREATEN Die Bauern kündigten an, Paris zu blockieren, falls die Reform komme.
PROTEST Tausende Studenten demonstrierten in der Hauptstadt gegen die Regierung.
PROTEST Häftlinge traten in einen Hungerstreik.
PROTEST Arbeiter streikten am Montag gegen die Ansiedlung.
PROTEST Etwa zweihundert Anhänger protestierten vor dem Parlament.
MOBILIZE Großbritannien mobilisierte Reservisten für einen möglichen Krieg.
MOBILIZE Russland verlegte Truppen an die Grenze.
MOBILIZE Die Regierung stationierte Raketen im Norden.
SANCTION Die USA verhängten Sanktionen gegen drei Banken.
SANCTION Die Europäische Union sanktionierte zwei Minister.
SANCTION Der Rat beschloss ein Waffenembargo.
COERCE Die Polizei nahm zwölf Demonstranten fest.
COERCE Sicherheitskräfte beschlagnahmten Waffen und Sprengstoff.
COERCE Die Behörden verhängten eine Ausgangssperre.
COERCE Rebellen entführten fünfzehn Beobachter.
COERCE Hacker griffen die Rechner der Armee an.
ASSAULT Kämpfer töteten den Stellvertreter des Milizenchefs.
ASSAULT Grenzbeamte folterten mehrere Flüchtlinge.
ASSAULT Die Armee beschoss die Stadt mit Granaten.
ASSAULT Truppen eroberten das Dorf nach heftigen Gefechten zurück.
ASSAULT Bei einem Bombenanschlag verletzten Rebellen zwei Soldaten.
ASSAULT Panzer marschierten in den Süden des Landes ein.
`
