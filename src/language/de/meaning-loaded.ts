/** Words that judge where another word would tell the same; nouns, verbs by full lemma, adjectives. Not for what a report only quotes. */
export const LOADED = `
Bestie Monster Gangster Ganove Halunke Schurke Schuft Lump Verräter Spitzel Handlanger Marionette Lakai Hetzer Hardliner Scharfmacher Ideologe Fanatiker
Regime Mullah Mullahs Despot Diktator Tyrann Autokrat Kriegstreiber Kriegsherr Warlord Schlächter Sippe Klüngel Seilschaft Bonze Apparatschik Gutmensch
Todespfleger Todesschwester Todesfahrer Todesraser Todesengel
Heldentod Heldentat Blutbad Gemetzel Abschlachten Inferno Grauen Albtraum Alptraum Wahnsinn Irrsinn 
Seelenverkäufer Schrottkahn Geisterschiff Todesfalle Pulverfass Zeitbombe Flüchtlingswelle Asylantenflut Illegale Illegaler Asylant Sozialtourist Schmarotzer Abzocker Raffke Heuschrecke
Abzocke Gier Frechheit Unverschämtheit Schande Schmach Kotau Kniefall Offenbarungseid Armutszeugnis Ohrfeige Klatsche Watschn Trauerspiel Possenspiel Posse Farce Schmierentheater Lachnummer Peinlichkeit
Rundumschlag Säbelrasseln Hexenjagd Kuhhandel Mauschelei Kungelei Machenschaft Märchenstunde Lügenmärchen Dolchstoß Schmutzkampagne Hetzjagd Schlammschlacht
klauen abkassieren abzocken verscherbeln verschachern einknicken kuschen zündeln hetzen poltern wettern keifen geifern faseln schwadronieren absägen abservieren vollpumpen plattmachen verprassen verpulvern draufschlagen meucheln abschlachten niedermetzeln krepieren dahinsiechen
skrupellos eiskalt kaltblütig heimtückisch hinterhältig barbarisch bestialisch perfide niederträchtig widerlich ekelhaft schamlos dreist gierig unfähig irre wahnsinnig stümperhaft dilettantisch lächerlich peinlich feige verlogen qualvoll 
heldenhaft heroisch glorreich ruhmreich
`

/** First parts that judge in compounds with a hyphen, as tabloids write them: "Killer-Flut", "Skandal-Boss". */
export const LOADED_FIRST = `killer|panik|horror|skandal|chaos|pleite|schock|grusel|gruft|todes|mörder|monster|bomben|prügel|skrupellos|irren?|pannen|protz|mega|hammer|wut|hass|zoff|drama|problem|schrott|geister|schatten|blut|lügen|schmuddel|luxus|abzock|raffke|billig`

/** Last parts of such compounds: "Fähr-Drama", "Haushalts-Beben", "Spitzel-Duo". */
export const LOADED_LAST = `drama|kahn|beben|hammer|gangster|boss|bonze|bande|pfleger-monster|clan|hölle|inferno|wahnsinn|irrsinn|chaos|zoff|krieg|flut|schock|schande|bestie|duo|pärchen|schmuggler|spione?|raser|rambo|sippe|mafia|könig|königin|zar|papst|guru|schreck|killer`
