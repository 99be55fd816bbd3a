/**
 * Lines that pages carry and reports do not, German and English. One entry a line: reason key, how far it reaches,
 * pattern of the whole line (case does not count; a closing colon, dots or arrow may follow), an example that it must match.
 * - `line`: the line alone.
 * - `list`: the line and the headline-like lines after it (short, no final stop), up to the next running sentence.
 * - `rest`: everything after it, where it stands in the last part of the text.
 */
export type Reach = 'line' | 'list' | 'rest'
export type FurnitureLine = readonly [because: string, reach: Reach, pattern: string, example: string]

const tail = '(?: .{0,80})?'

// biome-ignore format: a table, one entry a line
export const furnitureLines: readonly FurnitureLine[] = [
  // comments
  ['comments', 'rest', 'leave a (?:reply|comment)(?: to .{1,40})?(?: cancel reply)?', 'Leave a Reply'],
  ['comments', 'rest', '(?:einen? )?(?:kommentar|antwort)e? (?:hinterlassen|schreiben|verfassen|abgeben)', 'Kommentar hinterlassen'],
  ['comments', 'rest', '(?:hinterlasse|hinterlassen sie|schreibe?|schreiben sie) (?:uns )?(?:einen|eine) (?:kommentar|antwort|nachricht)', 'Schreibe einen Kommentar'],
  ['comments', 'rest', '(?:your|ihre|deine) e-?mail(?:-| )?ad(?:d?)ress?e? (?:will not be published|wird nicht veröffentlicht).*', 'Ihre E-Mail-Adresse wird nicht veröffentlicht.'],
  ['comments', 'line', '(?:erforderliche felder sind|required fields are) .{0,40}', 'Required fields are marked *'],
  ['comments', 'line', '(?:save my name|meinen namen, meine e-mail).{0,140}', 'Save my name, email, and website in this browser for the next time I comment.'],
  ['comments', 'line', '\\(?\\d{0,5}\\)? ?(?:leser)?(?:kommentare?|comments?|leserbriefe)(?: ?\\(?\\d{1,5}\\)?)?|\\d{1,5} reaktionen', '12 Kommentare'],
  ['comments', 'line', '(?:zu den|alle|show|view|read|load|add|post a?|join the|mehr|weitere|keine|no)(?: all)? (?:kommentare?n?|comments?|conversation)(?: (?:anzeigen|lesen|laden|yet|vorhanden))?', 'Alle Kommentare anzeigen'],
  ['comments', 'line', '(?:jetzt |artikel )?(?:kommentieren|mitdiskutieren|diskutieren sie mit|diskussion|diskutieren|to comment)', 'Diskutieren Sie mit'],
  ['comments', 'line', '(?:die |the )?(?:kommentarfunktion|kommentare|comments) (?:(?:(?:ist|sind|wurde|wurden) .{0,40})?(?:geschlossen|deaktiviert|gesperrt|beendet).{0,20}|(?:are|have been) (?:closed|disabled))\\.?', 'Die Kommentarfunktion ist geschlossen.'],
  // more to read
  ['teaser', 'list', '(?:lesen|sehen|hören) sie (?:auch|dazu|mehr|hier|zudem|außerdem|jetzt|weiter)(?: (?:auch|mehr|dazu|hier))*(?: (?:zum|zu diesem) thema)?(?: .{0,60})?', 'Lesen Sie auch'],
  ['teaser', 'line', '(?:lesen|sehen|hören) sie (?:auch|dazu|hier|mehr|zum thema)?(?: (?:auch|mehr|dazu))*(?: .{0,30})?[:|–-] ?.{3,200}', 'Lesen Sie auch: Die fünf besten Wanderwege im Harz'],
  ['teaser', 'line', '(?:auch )?(?:interessant|lesenswert|passend dazu|dazu passend|zum thema|mehr zum thema|mehr dazu|mehr aus .{2,20}|mehr lesen|lies auch|lies hier|siehe auch|see also|read more|read also|also read|read next|related|related article|more|don.t miss|recommended|weiterlesen|podcast|video|im video|newsblog|liveblog|liveticker|exklusiv|plus)(?: .{0,30})?: ?\\S.{3,180}(?<![.“”"])', 'Mehr zum Thema: Wie die Zahlen zustande kamen'],
  ['teaser', 'list', '(?:auch )?(?:interessant|lesenswert|mehr zum thema|mehr zu diesem thema|mehr dazu|mehr aus .{2,40}|mehr lesen|zum thema|weitere? (?:themen|artikel|nachrichten|meldungen|beiträge|informationen|infos)(?: (?:zum|zu|aus|finden sie).{0,50})?|siehe auch|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|beiträge|themen|nachrichten)|passende (?:artikel|beiträge))', 'Mehr zum Thema'],
  ['teaser', 'list', '(?:das|dies|diese artikel|diese themen) (?:könnte|könnten|dürfte) (?:sie|dich|euch|ihnen|dir) (?:auch |ebenfalls )?(?:interessieren|gefallen)', 'Das könnte Sie auch interessieren'],
  ['teaser', 'list', '(?:related|recommended|more|similar|popular|latest|trending|recent|top|further)(?: (?:on|from|in|about))? ?(?:articles?|stories|posts?|news|reading|content|topics?|videos?|coverage|links?)?(?: from .{2,30})?', 'Related stories'],
  ['teaser', 'list', '(?:more (?:on|from|about) .{2,50}|you (?:may|might) (?:also )?like(?: this)?|read (?:more|next|also)|recommended for you|most (?:read|popular|viewed|shared)|editor.s picks?|don.t miss|what to read next|up next)', 'You may also like'],
  ['teaser', 'list', '(?:am )?(?:meist|häufig)(?:gelesene?|geklickte?|kommentierte?|geteilte?)(?:n?)?(?: (?:artikel|beiträge|nachrichten))?', 'Meistgelesen'],
  ['teaser', 'list', '(?:neueste|aktuelle|beliebte|empfohlene|top-?) ?(?:artikel|nachrichten|meldungen|beiträge|themen|videos|news|posts)(?: .{0,40})?', 'Aktuelle Nachrichten'],
  ['teaser', 'list', '(?:unsere |die )?(?:empfehlungen?(?: der redaktion)?|empfohlen(?: von| für sie)?.{0,40}|leseempfehlung(?:en)?|lesetipps?|unser angebot|topthemen|auch auf .{2,40}|aus dem archiv|previous (?:article|post)|next (?:article|post)|(?:nächster|vorheriger) (?:artikel|beitrag))', 'Empfehlungen der Redaktion'],
  ['teaser', 'line', '(?:mehr|mehr (?:in|auf|aus|von|bei|dazu|hier|lesen|erfahren)\\b.{0,30}|(?:weiterlesen|weiter lesen|zum artikel|zur startseite|zurück zur startseite|read full article|continue reading|read the full story|hier klicken|click here|see more|show more|mehr anzeigen|alle anzeigen|view all)(?: .{0,30})?)(?<![.!?])', 'Zur Startseite'],
  ['teaser', 'line', '(?:>{2,}|➤|►|▶) ?.{3,180}', '>> Alle Termine des Jahres im Überblick'],
  ['teaser', 'line', 'mehr (?:zum thema|dazu|infos?|informationen|über .{2,40})\\b.{0,80}\\b(?:sie|hier|unter)\\b.{0,80}', 'Mehr über den Verein lesen Sie hier.'],
  ['teaser', 'line', '.{3,120}\\b(?:finden|lesen|sehen|hören|erfahren) sie (?:hier|jederzeit|auch hier|außerdem|in unserem|in unserer|auf unserer|unter)\\b.{0,80}', 'Alle Meldungen dazu finden Sie jederzeit in unserem Liveblog:'],
  ['teaser', 'list', '(?:weiterführende|nützliche|externe) links|links zum (?:thema|artikel)|(?:zum )?originalartikel|service|downloads?', 'Weiterführende Links'],
  ['author-box', 'line', '(?:zur person|(?:über|infos zu) (?:den|die|unsere?n?) autor(?:in|en|innen)?|(?:die |der )?autor(?:in|en|innen|:innen)?|about the authors?|authors?|mitarbeit)', 'Über die Autorin'],
  ['teaser', 'list', 'mehr (?:geschichten|artikel|nachrichten|storys|meldungen|themen|news|videos)(?:,? .{0,60})?(?<![.!?])', 'Mehr Geschichten, die Ihnen gefallen könnten'],
  ['teaser', 'line', '(?:hören|sehen) sie unser(?:en?|em)? .{3,40}(?<![.])', 'Hören Sie unseren Podcast'],
  // sharing
  ['share', 'line', '(?:(?:artikel |beitrag |jetzt |auf |per |via |mit |bei |über )*(?:facebook|twitter|x|whatsapp|telegram|linkedin|xing|pinterest|reddit|tumblr|flipboard|pocket|threads|bluesky|mastodon|instagram|messenger|e-?mail|mail|sms)(?: ?[,|/·•+]? ?|$)){1,12}(?:teilen|share|tweet|senden|versenden|folgen)?', 'Facebook Twitter WhatsApp E-Mail'],
  ['share', 'line', '(?:(?:artikel|beitrag|seite|diesen? (?:artikel|beitrag|seite|inhalt)|jetzt) )?(?:teilen|weiterleiten|versenden|twittern|tweeten|drucken|ausdrucken|merken|verschicken|vorlesen|anhören|speichern|bookmark)(?: (?:auf|via|per|mit|über|sie|teilen|drucken|senden).{0,40})?', 'Teilen auf Facebook'],
  ['share', 'line', '(?:share|tweet|email|print|save|copy link|link kopieren|copy url|pin it|post|like|gefällt mir|follow us|folgen sie uns|folge uns|follow)(?: (?:this|on|via|by|to|with|auf|bei|the)\\b.{0,50})?', 'Share this article'],
  ['share', 'line', 'click to (?:share|print|email|tweet).{0,60}', 'Click to share on Facebook (Opens in new window)'],
  ['share', 'line', '(?:folgen sie|folge|folgt|follow|find|besuchen sie|finden sie) (?:uns|us|dem|der|.{2,40})(?: auch)? (?:bei|auf|on|at)\\b.{0,120}(?:facebook|instagram|twitter|youtube|tiktok|whatsapp|google news|threads|linkedin|\\bx\\b).{0,60}', 'Folgen Sie uns auch auf Facebook und Instagram!'],
  // newsletter, apps, paying
  ['newsletter', 'line', '(?:der |das |die |our |the |unser |daily |täglicher )?.{0,40}newsletter(?: .{0,60})?(?: abonnieren| bestellen| anmelden| sign.?up)?(?<![.“”"])', 'Newsletter abonnieren'],
  ['newsletter', 'line', '(?:(?:jetzt|hier|kostenlos|gratis|sign up|subscribe|melden sie sich|abonnieren sie|bestellen sie|mit unserem|in unserem|get|receive|erhalten sie|nichts mehr verpassen)\\b.{0,120}(?:newsletter|whatsapp-kanal|inbox|postfach|push-nachrichten|your email))\\b.{0,120}', 'Melden Sie sich jetzt für unseren Newsletter an.'],
  ['newsletter', 'line', '(?:jetzt (?:kostenlos )?(?:anmelden|abonnieren|registrieren|bestellen|downloaden)|anmelden|abmelden|einloggen|log ?in|log ?out|sign (?:in|up|out)(?: here| now)?|register|registrieren|subscribe(?: now| to .{2,40})?|abonnieren|abo(?:nnement)?|mein konto|my account)!?', 'Jetzt kostenlos anmelden!'],
  ['newsletter', 'line', '.{0,140}\\bnewsletter\\b.{0,80}(?:hier entlang|anmeld|abonnier|sign(?:ing)? up|bestell|eintragen|registrier).{0,60}', 'Sie mögen es kompakt? Dann ist unser Newsletter richtig, hier anmelden.'],
  ['newsletter', 'line', '(?:(?:anmelden|abonnieren|einloggen|log ?in|registrieren|sign in|subscribe|abmelden)(?: ?[|/·,•]+ ?|$)){2,5}', 'Abonnieren | Einloggen'],
  ['app', 'line', '(?:(?:menü|menu|suche|search) )*(?:(?:push-?)?(?:nachrichten|benachrichtigungen|mitteilungen) (?:aktivieren|einschalten|erhalten|zulassen)|(?:turn on|enable) notifications)', 'Benachrichtigungen einschalten'],
  ['paywall', 'line', '(?:(?:jetzt|hier|sofort|unbegrenzt|mit .{2,30}) (?:weiterlesen|alle artikel lesen)|dieser artikel ist (?:teil|nur|exklusiv|kostenpflichtig).{0,80}|(?:this article|this content) is (?:only )?(?:for|available to) .{0,60}|sie sind bereits (?:abonnent|digital-abonnent|registriert).{0,60}|(?:bereits|schon) (?:abonnent|registriert|kunde|mitglied).{0,60}|already a (?:subscriber|member).{0,40}|(?:im abo|mit abo|plus-artikel|s\\+|z\\+))\\??', 'Sie sind bereits Abonnent? Hier einloggen'],
  ['advert', 'line', '\\[?[-–—]* ?(?:anzeige|anzeigen|werbung|advertisement|advertisements|advertising|sponsored(?: content)?|gesponsert|promoted|ad)n? ?[-–—]*\\]?', 'Anzeige'],
  ['advert', 'line', '(?:anzeige|werbung) (?:überspringen|schließen|ausblenden)|skip advertisement|close ad', 'Anzeige überspringen'],
  ['advert', 'line', '(?:anzeige|werbung|advertisement): ?.{2,160}', 'Anzeige: Jetzt Depot wechseln und Prämie sichern'],
  ['advert', 'line', '(?:nach der werbung|story continues below|article continues (?:after|below)|continue reading the main story|scroll to continue|artikel wird nach der anzeige|der artikel geht unter|hier geht es weiter).{0,60}', 'Article continues after advertisement'],
  ['advert', 'line', '(?:.{0,80}[ -])?affiliate[- ]?links?\\b.{0,220}', 'Dieser Artikel enthält Affiliate-Links.'],
  ['app', 'line', '.{0,80}(?:news|nachrichten)-?app\\b.{0,80}(?:android|ios|iphone|app store|google play|hier).{0,20}|e-?paper und .{0,60}app', 'Hier geht es zur neuen News-App für Android und iOS.'],
  ['app', 'line', '(?:(?:laden|holen) sie (?:sich )?(?:jetzt |hier )?(?:die|unsere) .{0,40}app\\b.{0,80}|download (?:the|our) .{0,40}app\\b.{0,60}|(?:google play|app store|google news)(?: .{0,40})?)', 'Download our app'],
  ['app', 'line', '(?:hier|jetzt) .{0,50}\\bin der app\\b.{0,40}(?<![.!?])', 'Hier können Sie den Artikel in der App weiterlesen'],
  ['cookie', 'line', '(?:(?:wir|diese (?:web)?seite|diese website|we|this (?:web)?site|wir und unsere partner)\\b.{0,80}\\bcookies?\\b.{0,300}|.{0,30}cookies? (?:akzeptieren|ablehnen|einstellungen|settings|policy|richtlinie|preferences).{0,30}|alle (?:akzeptieren|ablehnen)|accept(?: all)?(?: cookies)?|zustimmen(?: und weiter)?|einstellungen|datenschutz-?einstellungen)', 'Wir und unsere Partner verwenden Cookies, um die Seite zu verbessern.'],
  ['cookie', 'line', '(?:an dieser stelle (?:finden sie|befindet sich|steht) .{0,60}(?:externe|inhalt|redaktionelle).{0,200}|(?:empfohlener|externer) (?:redaktioneller )?inhalt(?:e)?|ich bin damit einverstanden, dass mir externe inhalte.{0,200}|(?:mehr dazu in unsere[rn]|weitere informationen in der) datenschutz.{0,40}|externen inhalt anzeigen|inhalt (?:anzeigen|laden))', 'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.'],
  // legal and contact
  ['legal', 'line', `(?:©|\\(c\\)|copyright)${tail}`, '© 2024 Beispielzeitung'],
  ['legal', 'line', '(?:.{0,60}[ .])?(?:alle rechte (?:sind )?vorbehalten|all rights reserved)\\.?(?: .{0,60})?', 'Alle Rechte vorbehalten.'],
  ['legal', 'line', '(?:(?:impressum|datenschutz(?:erklärung|hinweise?|bestimmungen)?|agb|nutzungsbedingungen|kontakt|mediadaten|barrierefreiheit|jugendschutz|privacy(?: policy)?|terms(?: of (?:use|service)|.{0,3}and conditions)?|imprint|about(?: us)?|contact(?: us)?|über uns|hilfe|help|faq|karriere|careers|jobs|sitemap|rss|werben|mediathek|risikohinweis)(?: ?[|·•,/]? ?|$)){1,14}', 'Impressum | Datenschutz | AGB'],
  ['legal', 'line', '(?:alle angaben ohne gewähr|angaben ohne gewähr|all information without guarantee)\\.?', 'Alle Angaben ohne Gewähr.'],
  ['contact', 'line', '(?:kontakt|pressekontakt|ansprechpartner(?:in)?|rückfragen an|rückfragehinweis|press contact|media contact|contact|telefon|tel\\.?|fax|e-?mail|mail|phone|mitteilende person)(?: [^:]{0,30})?: ?.{2,120}', 'Kontakt: Erika Musterfrau, Leiterin Kommunikation'],
  ['contact', 'line', '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+', 'redaktion@zeitung.example'],
  ['correction-form', 'line', '(?:fehler (?:gefunden|melden|entdeckt|im text)|feedback|korrektur melden|report (?:an error|a typo)|haben sie (?:einen )?fehler .{0,60}|schreiben sie uns).{0,60}', 'Fehler gefunden? Jetzt melden'],
  ['correction-form', 'line', '(?:war (?:der|dieser) (?:artikel|beitrag|text)|wie (?:hat ihnen|fanden sie) (?:der|dieser|den|diesen) (?:artikel|beitrag|text)|möchten sie (?:den|diesen) (?:artikel|beitrag)|was (?:this|the) article|did you find this|rate this article).{0,60}\\?', 'War der Artikel nützlich?'],
  ['correction-form', 'line', '(?:war (?:der|dieser) (?:artikel|beitrag|text)|was this (?:article|story)) .{2,30}\\? ?(?:ja|yes)\\W{1,3}(?:nein|no)|melden sie (?:uns )?(?:einen )?fehler|report an error', 'War dieser Artikel hilfreich? Ja Nein'],
  // where the text was taken from
  ['source-link', 'line', '(?:source site|source link|source|sources?|quelllink|quellenlink|originalquelle|original source|original article|read original|zum original|quellseite|link zur quelle|via|quelle: ?link)', 'source site'],
  ['source-link', 'list', '(?:quellen|quellenangaben|quellenverzeichnis|einzelnachweise|references|sources)', 'Quellen:'],
  ['source-link', 'line', '(?:(?:quelle|source|original|link|via|url|quellen)[: ]+)?https?://\\S+', 'Quelle: https://zeitung.example/artikel'],
  ['credit', 'line', '.{2,40} hat diese (?:meldung|nachricht) (?:redaktionell )?nicht bearbeitet.*|this (?:story|article) (?:has not been|was not) edited .{0,120}|(?:mit )?agenturmaterial(?: .{0,40})?|mit (?:material|informationen) (?:von|der) .{2,60}', 'Die Redaktion hat diese Meldung nicht bearbeitet.'],
  ['credit', 'line', '(?:additional |with )?(?:reporting|writing|editing|compiled) by .{3,200}', 'Reporting by Jane Doe; Editing by John Smith'],
  ['credit', 'line', '\\(?(?:(?:zusätzliche |weitere )?(?:berichterstattung|mitarbeit|bericht)|additional reporting) (?:von|durch|by) .{3,160}', '(Zusätzliche Berichterstattung durch Erika Muster in Kairo)'],
  ['credit', 'line', '.{3,120} contributed (?:to this (?:report|story|article)|reporting)\\b.{0,60}', 'Agency writer John Smith in Berlin contributed to this report.'],
  ['legal', 'line', 'our standards: .{3,80}', 'Our Standards: The Trust Principles.'],
  ['ai-summary', 'line', '(?:diese|die) (?:zusammenfassung|kurzfassung) wurde (?:künstlich|automatisch|mit|von|durch) .{0,260}|(?:ki-zusammenfassung|zusammenfassung (?:mit|durch|von) ki|ai summary|summary generated by .{2,40})', 'Diese Zusammenfassung wurde automatisch erzeugt.'],
  ['slug', 'line', '(?:© ?)?(?:\\S+, )?dpa:\\d{6}-[\\d-]+\\/\\d+', 'dpa-infocom, dpa:241003-99-422411/3'],
  ['translated-by', 'line', '(?:(?:dieser|der) (?:artikel|text|beitrag) wurde (?:automatisch|maschinell|mit (?:hilfe )?.{2,30}) übersetzt.{0,120}|(?:automatisch|maschinell) übersetzt.{0,60}|this (?:article|text) (?:was|has been) (?:automatically|machine)[ -]translated.{0,80}|translated (?:by|with|from) .{2,60})', 'Dieser Artikel wurde automatisch übersetzt.'],
  // menus and page controls
  ['tags', 'list', '(?:themen|topics|tags|schlagwörter|schlagworte|stichwörter|stichworte|mehr zu den themen)', 'THEMEN'],
  ['separator', 'line', '(?:[-=_*~#•·.–—+] ?){3,}', '====='],
  ['menu', 'line', '(?:start(?:seite)?|home|nachrichten|news) ?[›»>/→] ?.{2,80}(?<![.!?])', 'Startseite › Welt › Afrika'],
  ['menu', 'line', '(?:(?:start(?:seite)?|home(?:page)?|nachrichten|news|politik|politics|wirtschaft|business|finanzen|sport|sports?|kultur|culture|panorama|welt|world|inland|ausland|deutschland|europa|usa|regional(?:es)?|lokales|local|wissen|wissenschaft|science|technik|tech|technology|digital|reise|travel|auto|gesundheit|health|leben|lifestyle|meinung|opinion|video|videos|podcasts?|wetter|weather|unterhaltung|entertainment|boulevard|gesellschaft|menü|menu|suche|search|rubriken|ressorts|mehr|login|abo|e-?paper|shop|spiele|games|börse|magazin|netzwelt|geld|fußball|bundesliga|themen|live|tv-?programm)(?: ?[|·•>›»/,]+ ?| |$)){1,30}', 'Startseite › Nachrichten › Politik'],
  ['menu', 'line', '(?:zum (?:inhalt|hauptinhalt|seitenanfang|menü)(?: springen)?|skip to (?:main )?(?:content|navigation)|nach oben|back to top|toggle navigation|menü (?:öffnen|schließen)|(?:open|close) menu|schließen|close|zurück|back|weiter|vor|next|previous|seite \\d+(?: (?:von|/) ?\\d+)?|page \\d+(?: of \\d+)?|inhaltsverzeichnis|table of contents)', 'Zum Inhalt springen'],
  ['tags', 'line', '(?:tags?|themen|schlagwörter(?: zu(?:m| diesem) .{3,20})?|schlagworte|stichwörter|stichworte|topics|filed under|kategorien?|categor(?:y|ies)|keywords|posted in)(?:: ?.{1,200})?', 'Schlagwörter: Hafen, Brand, Bremen'],
  ['date', 'line', '(?:zuletzt )?(?:stand|aktualisiert|geändert|veröffentlicht|last updated|updated|published|posted)(?: am| on| um| at)?:? .{0,40}\\d{1,2}[:.]\\d\\d(?! ?[%€]).{0,50}', 'Stand: 10:49 Uhr'],
  ['date', 'line', '(?:(?:\\d{1,2}|an?) (?:mins?|minutes?|hours?|hrs?|days?|weeks?) ago|vor (?:\\d{1,2}|einer|einem) (?:minuten?|stunden?|tag(?:en)?)).{0,40}(?<![.!?])', 'vor 3 Stunden'],
  ['media', 'line', '(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4} ?[|·] ?)?\\d{1,3}:\\d\\d ?(?:min\\.?|minuten)(?:\\.?,? verfügbar bis .{5,20})?', '26.10.2025 | 2:43 min'],
  // player, pictures
  ['media', 'line', '(?:video|audio|podcast|bilderstrecke|bildergalerie|fotostrecke|galerie|gallery|slideshow|photos?|grafik|infografik|karte|zur galerie|artikel anhören|jetzt anhören|listen to (?:this )?article|watch|play(?: video)?|video (?:abspielen|starten|laden)|bild \\d+ von \\d+|\\d+ bilder|\\d+ fotos)(?: ?\\(?\\d{1,2}:\\d\\d(?: min\\.?)?\\)?)?', 'Bild 1 von 12'],
  ['caption', 'line', '(?:foto|fotos|bild|bilder|grafik|illustration|collage|montage|photo|photograph|image|picture|symbol(?:bild|foto)|archiv(?:bild|foto)|bildrechte|bildquelle|fotocredit|credit|picture alliance|getty images|imago)(?:(?:: ?| ?© ?| ?/ ?)(?:.{0,60}|.{0,160}(?<![.!?“”"]))|$)', 'Foto: Erika Musterfrau/Beispielagentur'],
  ['caption', 'line', '.{0,220}(?:\\((?:(?:foto|bild|photo|image|picture|credit)[:/ ].{1,60}|(?:symbolbild|symbolfoto|archivbild|archivfoto|archiv|file photo)(?:[:/ ].{0,60})?)\\)|[|•·] ?(?:bild|foto|quelle|bildrechte): ?.{2,60}|(?:©|\\bfoto:|\\bbild:|\\bphoto:|\\bcredit:|\\bbildquelle:) ?[^„“”"»«.!?]{2,60})', 'Der Hafen am Morgen. | Bild: Nordwestfunk'],
  ['reading-time', 'line', '(?:(?:lesezeit|lesedauer|reading time|read time|dauer):? ?)?(?:(?:etwa|ca\\.?|circa|about) )?\\d{1,3} ?(?:min\\.?|minuten?|minutes?|mins)(?: ?(?:lesezeit|read|lesedauer|zum lesen))?', 'Lesezeit: 3 Min.'],
  ['reading-time', 'line', '(?:.{2,40} ?[·|•] ?)?\\d{1,3} ?min(?:\\.|uten|utes)?(?: lesezeit| lesedauer| read)?(?: ?[·|•] ?.{0,40})?', 'Wissenschaft · 4 Min. Lesezeit · Vorlesen lassen'],
  ['label', 'line', '(?:pressemitteilung|pressemeldung|presseinformation|medienmitteilung|press release|news release|eilmeldung|breaking(?: news)?|exklusiv|exclusive|kommentar|analyse|interview|gastbeitrag|live|update|newsticker|live-?ticker|meinung|essay|reportage|analysis|opinion)', 'Pressemitteilung'],
  ['programme-note', 'line', '(?:eine version dieses artikels|a version of this article|diese (?:nachricht|meldung|sendung) wurde am .{4,20}(?:gesendet|ausgestrahlt|programm)|dieses thema im programm|sendung|über dieses thema berichtet.{0,20}|dieser (?:beitrag|artikel) (?:lief|läuft|wurde|erschien|ist erschienen|stammt)|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published)|first published)\\b.{0,200}', 'Dieses Thema im Programm: Funk Eins | 18.03.2025 | 17:30 Uhr'],
]
