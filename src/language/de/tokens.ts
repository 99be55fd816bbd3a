import type {SentenceRules, TokenRules} from '../text.ts'

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

/** Stand before what they belong to: no sentence ends after them. Written small, also found capitalised ("Vgl."). */
const SMALL_NEVER_LAST = list(`zit. vgl. bzw. ca. rd. inkl. exkl. zzgl. bspw. bes. insb. insbes. sog. ggf. evtl. eigtl.
z.b. z.B. d.h. i.d.R. z.T. z.Zt. z.Hd. i.H.v. i.S.v. m.W. m.E. i.V. i.A. d.J. d.M. v.l.n.r. S.E. I.E. i.d.r. u.u. v.a. o.g. s.o. s.u. m.w. m.e. n.n. i.v. i.h.v. i.s.v. z.t. z.zt. z.hd. i.a. d.i. tgl. wg. höchst. durchschn. entspr. allg. spez. betr.
stv. stellv. geb. gest. verh. verst. gegr. ehem. dt. engl. franz. frz. russ. ukr. amerik. europ. röm. chin. jap. ital. türk. poln. griech. österr.
staatl. städt. kath. ev. bayr. bayer. sächs. thür. westf. nördl. südl. östl. westl. zw. gem. mind. gg. hrsg. hg. verf. übers. med. phil. jur. rer.
nat. dipl. lic. univ. hon. lfd. zul. bez. ungef.`)

/** The same, written as here only. */
const LARGE_NEVER_LAST =
  list(`Dr. Prof. Dipl. Ing. Dipl.-Ing. Hr. Hrn. Fr. Frl. St. Sr. Abg. Mag. Lic. Dres. PD. Nr. Nrn. No. Abs. Ziff. Buchst. Kap. Bde. Jg.
Hl. Tel. Az. Abt. Vors. Gouv. Präs. Min.-Präs. Sen. Rep. Lt. Hptm. Maj. Kpt. Kapt. Oberstlt. Gen.-Lt. Jan. Feb. Febr. Mrz. Apr. Aug. Sept. Sep. Okt.
Nov. Dez. RA. Verf. Anm. Bem. Mr. Mrs. Ms. vs. v.l. h.c.`)

/** May also stand last in a sentence. */
const MAY_BE_LAST =
  list(`usw. etc. usf. u.s.w. u.a. u.ä. o.ä. u.a.m. u.v.m. u.v.a. v.m. v.Chr. n.Chr. e.v. e.V. a.D. u.v.a.m. r.V. i.R. a.G. i.L. N.N. Co. Corp. Inc. Ltd. Bros.
Mio. Mrd. Bio. Tsd. Mill. mio. mrd. Hj. Jh. Jhd. Jhdt. Chr. std. Std. Str. Pl. ff. dgl. Jun. jun. Jr. jr. sen. Mwst. U.S. Bhf. Hbf.`)

/** Abbreviations before a number only; elsewhere they are words ("dieser Art."). */
const BEFORE_NUMBER = list(
  'Art. Bd. Lit. lit. Mo. Di. Mi. Do. Fr. Sa. So. Jun. Jul. max. min. Max. Min. ab. S. Kl. f. Aufl. Tab. Abb. Anl. Rn. Tz. §. Fa.',
)

const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1)

const neverLast = new Set([...SMALL_NEVER_LAST, ...SMALL_NEVER_LAST.map(capital), 'Z.', ...LARGE_NEVER_LAST])
const abbreviations = new Set([...neverLast, ...MAY_BE_LAST])
for (const word of ['Gem.', 'Nat.', 'Med.', 'Lic.', 'Bez.']) abbreviations.delete(word)

/** Verbs, conjunctions and pronouns to which 's (es) leans: "geht's", "wenn's". */
const CLITIC_HOSTS = new Set(
  list(`geht gibt ist war wird hat hatte kann muss musste soll will wär wäre tut macht steht läuft kommt bleibt heißt sieht nimmt gilt
wenn ob weil dass was wer wie wo so da er sie ich du wir ihr man auf für in um an durch mir dir ihm ihn uns bin bist sind haben hab habe
mach lass lässt find finde fand scheint reicht brauch braucht weiß glaub könnt wollt möcht sagt sag dürft mag schafft klappt fehlt hieß ging gab gäb kam`),
)

export const tokenRules: TokenRules = {
  abbreviations,
  numbered: new Set(BEFORE_NUMBER),
  slashWords: new Set(
    list('km/h m/s und/oder cdu/csu spö/övp tcp/ip bzw./oder kwh/m² l/100 i/o a/s ac/dc 24/7 w/m² mg/l g/km us/kanada'),
  ),
  innerMark:
    /[*_:·](?:innen|in|r|e|en|n|s|m|rin|nen)(?![\p{L}\p{N}])|[*:·](?:innen|in)(?=\p{Ll})|\/-?in(?:nen)?(?![\p{L}\p{N}])|\/-(?:e[rsnm]?|[nrs])(?![\p{L}\p{N}])/uy,
  clitic: (word) => {
    const at = word.length - 2
    if (at < 2 || !/['’ʼ]s$/.test(word)) return 0
    const host = word.slice(0, at)
    return CLITIC_HOSTS.has(host.toLowerCase()) || /^\p{Ll}/u.test(host) ? at : 0
  },
  topLevelDomain:
    /(?:de|at|ch|com|org|net|eu|info|tv|ru|ua|uk|fr|it|pl|gov|io|news|online|berlin|us|edu|by|cn|ir|il)(?![\p{L}\p{N}])/iuy,
  beforeOrdinal: new Set(
    list(`am vom zum beim im der die das den dem des ein eine einen einem einer eines bis ab seit dieser diesem diesen jeder jedem jeden
kein keine ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser unsere mein meinem zur ins und oder montag dienstag mittwoch
donnerstag freitag samstag sonnabend sonntag platz rang nächsten vergangenen kommenden auf gegen vor nach erst bereits schon`),
  ),
  afterOrdinal: new Set(
    list(`januar jänner februar feber märz april mai juni juli august september oktober november dezember jan. feb. apr. jun. jul. aug. sept. okt.
nov. dez. jahrhundert jahrhunderts jh. jahrestag geburtstag todestag hochzeitstag senat strafsenat zivilsenat liga bundesliga platz rang stock etage
obergeschoss runde spieltag minute auflage ausgabe klasse kammer quartal halbjahr jahr tag woche monat mal armee division brigade korps flotte weltkrieg
bundestag wahlperiode legislaturperiode sitzung verfassungszusatz zusatzartikel sanktionspaket paket parteitag gipfel kongress amtszeit arrondissement
bezirk wahlgang etappe tagung konferenz platz fc advent saison staffel folge teil kapitel akt satz tour symphonie sinfonie republik reich juli-hälfte`),
  ),
  dottedOrdinals: true,
  beforeLabel: new Set(
    list(`plan variante klasse gruppe vitamin typ hepatitis punkt teil buchstabe note kategorie abschnitt version linie block halle gate tor
szenario option fall person firma stufe liga abteilung haus gebäude kurve tribüne lager zone zimmer stelle`),
  ),
}

export const sentenceRules: SentenceRules = {
  starters: new Set(
    list(`Der Die Das Den Dem Des Er Sie Es Wir Ich Ihr Man Ein Eine Einen Einem Einer Eines Dieser Diese Dieses Diesem Diesen Jener Jene
Und Oder Aber Doch Denn Sondern Auch In Im Am An Auf Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Aus Über Unter Um Durch Seit Bis Ab Ohne Trotz
Wegen Während Laut Gemäß Nun Jetzt Heute Gestern Morgen Dann Da Dort Hier Dabei Damit Daher Dadurch Danach Dafür Dagegen Darauf Darin Daran Darüber
Darum Deshalb Deswegen Trotzdem Dennoch Jedoch Allerdings Zudem Außerdem Ferner Zuvor Zuletzt Zunächst Später Inzwischen Mittlerweile Bereits Schon Noch Nur
So Wie Wo Was Wer Wann Warum Weshalb Wenn Als Ob Dass Weil Obwohl Obgleich Falls Sollte Nachdem Bevor Sobald Solange Indem Da Nicht Kein Keine
Sein Seine Seiner Seinem Seinen Ihre Ihrer Ihrem Ihren Unser Unsere Mein Meine Alle Alles Viele Vieles Einige Manche Mehrere Beide Andere Jeder Jede Jedes
Ist Sind War Waren Hat Haben Hatte Wird Werden Kann Können Muss Müssen Soll Sollen Will Wollen Insgesamt Rund Etwa Mehr Weniger Immer Niemand Jemand Etwas
Nichts Hinzu Hingegen Dagegen Zwar Nämlich Schließlich Letztlich Anschließend Demnach Somit Folglich Insbesondere Vielmehr Lediglich Ob Neben Zwischen Innerhalb Außerhalb Hinter`),
  ),
  neverLast: new Set([...neverLast, ...list('z. d. i. u. o. s. v. Z. D.')]),
}
