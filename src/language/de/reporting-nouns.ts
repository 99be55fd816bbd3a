/**
 * Nouns with content ("die Ankündigung, dass …", "seine Forderung, die Steuern zu senken"), one a line:
 * `Noun force medium frames [flags]`, as in reporting-verbs.ts. Compounds match by their last part.
 */
export const REPORTING_NOUNS = `
Aussage says speech dass
Angabe says speech dass
Ankündigung announces speech dass zu
Behauptung says speech dass zu
Erklärung says speech dass
Feststellung assesses speech dass
Konsens assesses speech dass weak
Bekanntgabe announces speech dass
Verkündung announces speech dass
Mitteilung says speech dass
Meldung says writing dass
Nachricht says writing dass
Bericht says writing dass pp:über
Hinweis says speech dass pp:auf
Anzeichen assesses thought dass weak
Beleg says writing dass weak
Beweis says writing dass weak
Information says speech dass
Bekenntnis confirms speech dass zu
Geständnis confirms speech dass zu
Eingeständnis confirms speech dass zu
Bestätigung confirms speech dass
Zusage promises speech dass zu
Zusicherung promises speech dass zu
Versprechen promises speech dass zu
Garantie promises speech dass weak
Beteuerung says speech dass zu
Versicherung promises speech dass zu
Angebot offers speech dass zu
Vorschlag offers speech dass zu
Anregung offers speech dass zu
Idee offers thought dass zu weak
Appell demands speech dass zu
Aufruf demands speech dass zu
Aufforderung demands speech dass zu
Forderung demands speech dass zu pp:nach
Befehl demands speech dass zu
Anweisung demands speech dass zu
Auftrag demands speech dass zu weak
Verpflichtung promises speech dass zu weak
Bitte asks speech dass zu pp:um
Ersuchen asks speech dass zu
Antrag asks speech dass zu
Mahnung warns speech dass zu
Warnung warns speech dass zu pp:vor
Drohung threatens speech dass zu
Ultimatum threatens speech zu
Empfehlung demands speech dass zu
Rat demands speech zu weak
Vorwurf accuses speech dass zu
Anschuldigung accuses speech dass zu
Beschuldigung accuses speech dass zu
Unterstellung accuses speech dass zu
Anklage accuses speech dass zu weak
Verdacht accuses thought dass zu
Kritik rejects speech dass
Klage rejects speech dass zu weak
Protest rejects speech dass weak
Einwand rejects speech dass
Einspruch rejects speech dass
Widerspruch rejects speech dass
Bedauern assesses speech dass
Verwunderung assesses speech dass
Empörung rejects speech dass
Meinung assesses thought dass
Ansicht assesses thought dass
Auffassung assesses thought dass
Überzeugung assesses thought dass
Einschätzung assesses thought dass
Haltung assesses thought dass weak
Standpunkt assesses thought dass
These assesses thought dass
Theorie assesses thought dass
Argument says speech dass
Begründung says speech dass
Schluss assesses thought dass
Schlussfolgerung assesses thought dass
Fazit assesses thought dass
Ergebnis assesses writing dass weak
Erkenntnis assesses thought dass
Eindruck assesses thought dass
Urteil assesses speech dass weak
Glaube assesses thought dass
Annahme assesses thought dass
Vermutung assesses thought dass
Mutmaßung assesses thought dass
Spekulation assesses speech dass
Gerücht says speech dass
Prognose expects speech dass
Vorhersage expects speech dass
Erwartung expects thought dass
Hoffnung expects thought dass zu pp:auf
Zuversicht expects thought dass
Sorge expects thought dass pp:vor pp:um
Angst expects thought dass zu pp:vor weak
Furcht expects thought dass pp:vor
Befürchtung expects thought dass
Zweifel rejects thought dass pp:an
Wunsch wants thought dass zu pp:nach
Absicht plans thought dass zu intent
Plan plans thought dass zu intent
Vorhaben plans thought zu intent
Ziel wants thought dass zu intent weak
Entscheidung announces speech dass zu weak
Beschluss announces speech dass zu weak
Dementi denies speech dass
Frage asks speech dass weak
Rede says speech dass
Parole says speech dass
Botschaft says speech dass
Signal says speech dass weak
`

/**
 * Nouns and adjectives that say something together with a light verb, one a line:
 * `word verbs(comma) force medium frames`. "Vorwürfe erheben", "der Ansicht sein", "sich überzeugt zeigen".
 */
export const LIGHT_PHRASES = `
Meinung sein,vertreten,äußern,haben,teilen assesses thought dass v2
Ansicht sein,vertreten,äußern,teilen assesses thought dass v2
Auffassung sein,vertreten,äußern,teilen assesses thought dass v2
Überzeugung sein,vertreten,äußern,bekunden assesses thought dass v2
Standpunkt vertreten,stehen,einnehmen assesses thought dass v2
These vertreten,aufstellen assesses thought dass
Theorie vertreten,aufstellen assesses thought dass
Schluss kommen,gelangen,ziehen assesses thought dass
Ergebnis kommen,gelangen assesses writing dass
Einschätzung kommen,gelangen,äußern,teilen assesses thought dass
Erkenntnis kommen,gelangen assesses thought dass
Urteil kommen,gelangen assesses speech dass
Fazit ziehen,kommen assesses speech dass
Vorwurf erheben,machen,äußern accuses speech dass zu
Anschuldigung erheben accuses speech dass zu
Kritik üben,äußern rejects speech dass
Hoffnung äußern,ausdrücken,haben,hegen,aussprechen expects thought dass zu
Erwartung äußern,haben expects thought dass
Zuversicht äußern expects thought dass
Sorge äußern,ausdrücken,haben expects thought dass
Besorgnis äußern,ausdrücken expects thought dass
Befürchtung äußern,haben expects thought dass
Furcht äußern expects thought dass
Zweifel äußern,haben,hegen,anmelden rejects thought dass
Bedenken äußern,anmelden,haben rejects speech dass
Bedauern äußern,ausdrücken assesses speech dass
Wunsch äußern wants thought dass zu
Verdacht äußern,haben,hegen accuses thought dass
Vermutung äußern,anstellen assesses thought dass
Forderung erheben,stellen demands speech dass zu
Anspruch erheben demands speech zu
Appell richten demands speech dass zu
Bitte richten,äußern asks speech dass zu
Vorschlag machen,unterbreiten offers speech dass zu
Angebot machen,unterbreiten offers speech dass zu
Drohung aussprechen threatens speech dass zu
Warnung aussprechen,veröffentlichen,herausgeben warns speech dass zu
Empfehlung aussprechen,geben demands speech dass zu
Zusage machen,geben promises speech dass zu
Versprechen geben,abgeben promises speech dass zu
Versicherung geben,abgeben promises speech dass
Erklärung abgeben says speech dass
Grund nennen,angeben,anführen says speech dass zu v2 np
Begründung nennen,angeben,anführen says speech dass zu v2 np
Ursache nennen,angeben,anführen,vermuten says speech dass np
verantwortlich machen accuses speech pp:für
Hinweis geben,haben says speech dass
Auskunft geben says speech dass
Bescheid geben,sagen says speech dass
Bericht erstatten says speech dass
Rede sein says speech pp:von
Protokoll geben says speech dass v2
Ausdruck bringen,verleihen says speech dass
Bedenken geben says speech dass
Bedingung machen demands speech dass
Verantwortung übernehmen confirms speech np
Aussicht stellen announces speech dass zu np
Abrede stellen denies speech dass np
Frage stellen rejects speech dass np
Zweifel ziehen rejects speech dass np
Kenntnis setzen says speech dass
Spiel bringen offers speech dass np
Kraft setzen announces speech np
Wert legen demands speech dass
Anzeichen geben,sehen assesses thought dass
Beleg geben,haben says writing dass
Indiz geben assesses thought dass
Gerücht geben,kursieren says speech dass
möglich halten assesses thought dass pp:für
ausgemacht halten assesses thought dass pp:für
denkbar halten assesses thought dass pp:für
wahrscheinlich halten assesses thought dass pp:für
unwahrscheinlich halten assesses thought dass pp:für
ausgeschlossen halten assesses thought dass pp:für
erwiesen halten,ansehen,sehen assesses thought dass
sinnvoll halten assesses thought dass zu pp:für
notwendig halten assesses thought dass zu pp:für
nötig halten assesses thought dass zu pp:für
falsch halten assesses thought dass zu pp:für
richtig halten assesses thought dass zu pp:für
bewusst sein says thought dass
überzeugt sein,zeigen,geben assesses thought dass v2 zu
zuversichtlich sein,zeigen,geben,äußern expects thought dass v2 zu dir
optimistisch sein,zeigen,äußern expects thought dass v2 zu dir
pessimistisch sein,zeigen,äußern expects thought dass v2
skeptisch sein,zeigen,äußern rejects thought dass dir
besorgt sein,zeigen,äußern expects thought dass v2
beunruhigt sein,zeigen expects thought dass
sicher sein,zeigen,halten assesses thought dass v2
enttäuscht sein,zeigen,äußern assesses speech dass v2 dir
empört sein,zeigen rejects speech dass dir
entsetzt sein,zeigen,äußern rejects speech dass dir
erschüttert sein,zeigen,äußern assesses speech dass dir
bestürzt sein,zeigen,äußern assesses speech dass dir
glücklich sein,zeigen,äußern assesses speech dass dir
stolz sein,zeigen,äußern assesses speech dass dir
verwundert sein,zeigen,äußern assesses speech dass dir
erfreut sein,zeigen,äußern assesses speech dass dir
erleichtert sein,zeigen,äußern assesses speech dass dir
zufrieden sein,zeigen,äußern assesses speech dass dir
anders sehen,darstellen,schildern,beurteilen,bewerten,lesen rejects speech np
kritisch äußern,sehen rejects speech dass dir
offen zeigen offers speech dass
bereit erklären,zeigen,sein offers speech zu
gewiss sein assesses thought dass
verärgert zeigen,äußern rejects speech dass dir
bekannt geben,machen,werden announces speech dass v2 dir np
kund tun says speech dass
aufmerksam machen says speech dass pp:auf
geltend machen says speech dass
deutlich machen says speech dass v2 dir
klar machen,stellen says speech dass v2 dir
`
