/**
 * Sentences that answer another one, `act of | pattern | example`. Acts: `denies` (it is not so), `contrasts` (somebody else has it
 * otherwise), `corrects` (a number or word stands for another). Of: `before` (what was said before, taken up by a word such as "das", "die Vorwürfe"), `thing` (a thing that the sentence names again: "ein solches Treffen"), `self` (what the
 * sentence itself says: "Dass er floh, ist falsch"). Patterns are tried in this order, in small and capital letters alike; `<that>`, `<first>`,
 * `<false>`, `<charge>` and `<is>` stand for the words below. Act `none` keeps off what only looks like an answer.
 */
export const REPLIES = `
none before | \\b(?:wies|weist|bestritt\\p{L}*|bestreite\\p{L}*|dementier\\p{L}*|widersprach\\p{L}*|widerspr\\p{L}*)\\b[^.,:]{0,24} nicht\\b|^offiziell [^.]{0,24}bestätig|dem, was | Der Sprecher wies das nicht zurück.
denies self | ^(?:aber |doch )?dass [^.]{8,}(?:trifft (?:so )?(?:auch |ebenfalls )?nicht zu|treffe (?:so )?(?:auch |ebenfalls )?nicht zu|stimmt (?:so |aber )?nicht|stimme (?:so |aber )?nicht|(?:<is>) (?:[\\p{L}]+ ){0,3}<false>|entsprech\\p{L}+ nicht|<false> (?:<is>)) | Dass er geflohen sei, trifft nicht zu.
denies self | (?:bericht|meldung|behauptung|darstellung|gerücht|angabe|spekulation|annahme|vorw[uü]rf|vermutung)\\p{L}*,? (?:wonach|dass|nach denen|denen zufolge|nach der|man|er|sie|es|die|der|das) [^.]{6,}(?:<false>|zurück(?:\\b|gewiesen)|dementier\\p{L}*|stimm\\p{L}+ nicht|nicht zu\\b|widersprach\\p{L}*) | Meldungen, wonach zwei Deutsche starben, haben sich als falsch herausgestellt.
denies self | (?:^|[,:;] )(?:es|das) (?:ist|sei|war|stimmt|stimme|trifft|treffe) (?:einfach |schlicht |gar |überhaupt |auch )?nicht (?:wahr|richtig|zu|so)?,? ?dass\\b | Es ist nicht wahr, dass Ventile versagt haben.
denies self | (?:falsch|unwahr|gelogen|lüge|erfunden) (?:ist|sei|war)(?: auch| zudem| die behauptung)?,? dass\\b | Falsch ist, dass er fliehen wollte.
denies self | \\banders als (?:(?:von|durch|in) [^,.]{3,60} )?(?:dargestellt|behauptet|berichtet|gemeldet|angegeben|mitgeteilt|angekündigt|zunächst|zuerst|bisher) | Anders als von der Firma behauptet, habe es eine Warnung gegeben.
denies thing | \\b(?:bestreite[tn]?|bestritt(?:en)?|dementier(?:t|te|ten|en)|leugne(?:t|te|ten|n)|verneint?e?n?)\\b(?: [\\p{L}\\d„“«»"()-]+){0,5}? (?:eine[nr]? solche[ns]?|ein solches|solche|derartige)(?: \\p{L}+){1,2} | Der Konzern bestritt ein solches Treffen.
denies thing | (?:eine[nr]? solche[ns]?|ein solches|solche|derartige)(?: \\p{L}+){1,2}?(?: [\\p{L}\\d„“«»"()-]+){0,12}? (?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten)|geleugnet)\\b | Eine solche Zusage hat das Land stets bestritten.
denies before | \\b(?:bestreite[tn]?|bestritt(?:en)?|dementier(?:t|te|ten|en)|leugne(?:t|te|ten|n)|verneint?e?n?)\\b(?: [\\p{L}\\d„“«»"()-]+){0,5}? (?:<that>|<charge>|alles|beides|jede[ns]? \\p{L}+|jegliche[ns]? \\p{L}+)\\b | Der Konzern bestreitet das.
denies before | (?:<first>|<charge>|jede[ns]? \\p{L}+)(?: [\\p{L}\\d„“«»"()-]+){0,12}? (?:bestreite[tn]|bestritt(?:en)?|dementier(?:t|te|ten)|geleugnet)\\b | Die Vorwürfe hat der Minister bestritten.
denies before | \\b(?:weist|wies|wiesen|weisen|weise) (?:[^.,]{0,60} )?(?:<that>|<charge>)\\b[^.]{0,90}?(?:zurück|von sich|von der hand)\\b | Eine Bahnsprecherin wies das am Samstag zurück.
denies before | (?:<first>|<charge>)\\b[^.]{0,90}?(?:zurückgewiesen|zurückweisen|zurückwies(?:en)?)\\b | Der Angeklagte ließ die Vorwürfe durch seinen Anwalt zurückweisen.
denies before | (?:einen|den|diesen|jeden) \\p{L}*(?:vorwurf|bericht)\\b[^.]{0,90}?(?:zurückgewiesen|dementiert|bestritten) | Der Verein hat einen Bericht über die Entlassung des Trainers zurückgewiesen.
denies before | \\bstell(?:t|te|ten|en) (?:<that>|<charge>)[^.]{0,40}? in abrede | Die Organisation stellte dies in Abrede.
denies before | (?:^|[.,;:] ?|\\b(?:aber|doch|und|dem|auch|umgehend|entschieden|energisch) )(?:\\p{L}+ ){0,8}(?:widersprach|widersprechen|widerspricht|widersprachen)(?: (?:<that>|dem|jedoch|aber|vehement|deutlich|entschieden|am \\p{L}+))*[.:,]?$ | Die Abgeordnete widersprach.
denies before | (?:dem|dieser darstellung|dieser version|dieser schilderung|dieser lesart|diesen angaben) (?:\\p{L}+ ){0,6}?(?:widersprach|widersprechen|widerspricht|widersprochen|widersprachen)|(?:widersprach|widerspricht|widersprachen|widersprechen) (?:dem|dieser|diesen|der darstellung|den angaben|den vorwürfen) | Der Betreiber widersprach dieser Darstellung.
denies before | \\b(?:nennt|nannte[n]?|nennen|bezeichnet|bezeichnete[n]?|bezeichnen|weist|wies|tut|tat|tun|taten|verwarf)\\b[^.]{0,60}?(?:<that>|<charge>)\\b[^.]{0,50}?<false> | Özkan bezeichnete auch das als falsch.
denies before | (?:<first>|<charge>)\\b[^.]{0,60}?\\b(?:nennt|nannte[n]?|nennen|bezeichnet|bezeichnete[n]?)\\b[^.]{0,60}?<false> | Das nannte der Sprecher eine Erfindung.
denies before | (?:^|[:;,„«"] ?)(?:<that>|daran|davon|nichts davon|kein wort davon|die \\p{L}+) (?:<is>|stimm\\p{L}*) (?:[\\p{L}]+ ){0,3}(?:<false>|gelogen|kein wort wahr|nicht wahr|nicht richtig|nichts wahres) | Das sei frei erfunden, sagte er.
denies before | (?:^|[:;,„«"] ?)(?:<that>) (?:stimmt|stimme|trifft|treffe|entspricht|entspreche) (?:so |aber |einfach |überhaupt )?nicht\\b | „Das stimmt nicht“, sagte sie.
denies thing | \\bvon (?:eine[rm] |\\p{L}+en )?\\p{Lu}\\p{L}+ (?:kann|könne|könnte) [^.]{0,20}keine rede sein\\b | Von Betrug könne keine Rede sein.
denies before | (?:hat|habe|haben|hätten) (?:[\\p{L}]+ ){0,3}?mit (?:de[mrn]|diese[mrn]) [^.,]{3,30} (?:gar |überhaupt )?nichts zu tun(?: gehabt)?\\b | Der Verband habe mit dem Fall nichts zu tun.
denies before | \\bda (?:ist|war) nichts dran\\b|\\bkeine rede sein\\b|\\bnichts wissen wollen\\b|\\bwollte\\p{L}* (?:man )?davon [^.]{0,30}nichts wissen\\b|\\bist es genau umgekehrt\\b|\\b(?:das|so etwas) (?:hat|habe) (?:er|sie|es|man) nie (?:gesagt|getan|gegeben)\\b | Davon könne keine Rede sein.
denies before | \\b(?:wehrt|wehrte|wehren|wehrten|verwahrt|verwahrte|verwahren)\\b[^.]{0,30} sich\\b[^.]{0,40} gegen [^.]{0,30}(?:vorw[uü]rf|anschuldigung|verdacht|darstellung|kritik|behauptung)|gegen [^.]{0,20}(?:vorwürfe|anschuldigungen|den vorwurf)[^.]{0,40} (?:wehrt|wehrte|verwahrt|verwahrte) sich | Gegen die Vorwürfe wehrt sich der Wirt entschieden.
denies before | \\b(?:spricht|sprach|sprachen|sprechen|tat|tut|taten)\\b[^.]{0,40}? (?:von|als) (?:einer |einem |reiner |purer |kompletter |völliger )?<false> | Die Anwältin sprach von „Verleumdung“.
denies thing | \\b(?:ihm|ihr|ihnen|mir|uns|dem \\p{L}+|der \\p{L}+) (?:ist|sei|seien|sind|war|waren) [^.]{0,60}?(?:nicht|nichts|kein\\p{L}*)\\b[^.]{0,40}?bekannt\\b|\\bvon [^.,]{3,50} (?:ist|sei) [^.,]{0,30}(?:nichts|nicht) bekannt\\b | Ihm sei ein solches Treffen nicht bekannt.
denies thing | ^(?:eine?[nr]? |solche |derartige )?\\p{L}+ (?:hat|habe|hatte) es (?:so |das )?nie(?:mals)? gegeben\\b|\\b(?:es )?(?:gab|gibt|gebe) (?:es )?kein\\p{L}* (?:solche|derartige)\\p{L}* \\p{L}+ | Ein Angebot habe es nie gegeben.
denies before | \\b(?:hat|habe|hatte) (?:es|er|sie|man) (?:so |das )?nie(?:mals)? (?:gegeben|gesagt|getan|behauptet|gefordert)\\b|\\b(?:das|so etwas) (?:hat|habe|haben) [^.,]{2,50} (?:nie|niemals|nicht einmal [^.,]{2,30}) (?:gesagt|getan|behauptet|gefordert|gegeben)\\b | So etwas habe er nie gesagt.
contrasts before | (?<!stimm\\p{L}{0,4} |etwas |nichts |sich |klag\\p{L}{0,4} |protestier\\p{L}{0,4} )\\b(?:dagegen|hingegen)\\b(?! (?:gestimmt|stimm|wehr|klag|protest|vorgeh|vorzugehen|votier|entschied|ausgesprochen|spr\\p{L}+,|sein\\b|sei\\b|ist\\b|war\\b|sind\\b)|\\.|, dass) | Die Feuerwehr sprach dagegen von elf Verletzten.
corrects self | \\b(?:muss|müsse) es (?:richtig |nun )?heißen\\b|\\brichtig (?:muss|müsste) es heißen|^(?:berichtigung|korrektur|richtigstellung)\\b|\\bwird (?:damit )?berichtigt\\b|\\((?:nicht|statt):? [^)]{1,40}\\) | Die Anklage hatte elf (nicht: zwölf) Jahre verlangt.
corrects self | \\b(?:keine[nr]?|nicht) (?:\\p{L}+ )?(?:\\d[\\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}+zehn|\\p{L}+zig|hundert|tausend)\\b[^.;:]{0,30}, sondern\\b | Es sind keine 300, sondern 212 Stellen.
contrasts before | ^(?:offiziell|in wahrheit|in wirklichkeit|umgekehrt|ganz anders)\\b | In Wahrheit waren es nur drei.
contrasts before | \\b(?:es|das) umgekehrt\\b|\\bganz anders\\b(?! als) | In Magdeburg sieht man es umgekehrt.
`

/** Stems without one of which no pattern above fits: a sentence is looked through for these first. */
export const REPLY_SIGNS =
  'nicht|kein|nie|falsch|wahr|zutreffend|haltlos|absurd|konstruiert|grotesk|lüge|logen|erfind|erfund|legende|unsinn|verleumd|märchen|hysterie|seemann|kampagne|antasie|humbug|unterstell|gegriffen|lächerlich|abwegig|quatsch|unfug|gegenstandslos|unbegründet|bestreit|bestritt|dement|leugn|vernein|widersp|zurück|verw[ao]rf|abrede|umgekehrt|anders|sondern|berichtig|korrektur|richtig|dagegen|hingegen|wehr|offiziell|wirklichkeit|dem, was|statt|heißen|von sich|der hand'

/** What a reply takes up. */
export const THAT = `(?:auch |all |alles |genau |gerade )?(?:das|dies|diese[nmrs]? \\p{L}+)`

/** The same before a verb: "Das bestritt er". */
export const FIRST = `(?:auch )?(?:das|dies|alles) (?=bestr|dement|nann|nenn|bezeichn|wies|weis|hat|habe|haben|wurde|sei|ließ|leugn|stell)`

/** Words for what was said. */
export const CHARGE = `(?:die|den|das|der|alle|allen|solche|sämtliche|jegliche|derartige|anderslautende) (?:\\p{L}+en )?(?:\\p{L}*(?:vorw[uü]rfe?n?|anschuldigung(?:en)?|darstellung(?:en)?|schilderung(?:en)?|behauptung(?:en)?|berichte?n?|kritik|zahl(?:en)?|angaben?|meldung(?:en)?|verdacht|spekulation(?:en)?|gerüchte?n?|version|lesart|unterstellung(?:en)?|aussagen?))\\b`

export const FALSE = `(?:als |eine |ein |für |komplett\\p{L}* |rein\\p{L}* |pur\\p{L}* |groß\\p{L}* |schlicht |schlichtweg |völlig |frei |reine |„|«|")*(?:falsch(?!\\p{L})|unzutreffend|unwahr|haltlos|absurd|konstruiert|grotesk|lüge|erfindung|legende|unsinn|verleumdung|märchen|falschmeldung|hysterie|seemannsgarn|schmutzkampagne|fantasie|phantasie|humbug|unterstellung|erfunden|aus der luft gegriffen|lächerlich|abwegig|quatsch|unfug|gegenstandslos|unbegründet|erlogen|gelogen|nicht wahr|nicht zutreffend)`

export const IS = `(?:ist|sei|war|sind|seien|waren|wäre|gewesen|hat sich als|haben sich als|habe sich als|erwies sich als|erwiesen sich als)`
