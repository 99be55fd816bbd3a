import type {FunctionWord} from '../grammar.ts'

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

/** What the endings of der, dieser, jeder tell: case and column. */
const STRONG: Readonly<Record<string, string>> = {
  er: 'Nm Gf Df Gp',
  e: 'Nf Af Np Ap',
  es: 'Nn An Gm Gn',
  em: 'Dm Dn',
  en: 'Am Dp',
}
/** The same of ein, kein, mein before a noun; without ending "". */
const MIXED: Readonly<Record<string, string>> = {
  '': 'Nm Nn An',
  er: 'Gf Df Gp',
  e: 'Nf Af Np Ap',
  es: 'Gm Gn',
  em: 'Dm Dn',
  en: 'Am Dp',
}

/** The article ein has no plural. */
const SINGULAR: Readonly<Record<string, string>> = {'': 'Nm Nn An', er: 'Gf Df', e: 'Nf Af', es: 'Gm Gn', em: 'Dm Dn', en: 'Am'}

function paradigm(
  stems: string,
  lemmaEnding: string,
  features: string,
  endings: Readonly<Record<string, string>>,
): FunctionWord[] {
  return split(stems).flatMap((entry) => {
    const [stem = '', lemma = stem + lemmaEnding] = entry.split('>')
    return Object.entries(endings).map(([ending, cells]) => ({form: stem + ending, lemma, pos: 'DET', features, cells}))
  })
}

/** "form>lemma:cells …", one class at a time. */
function listed(pos: string, features: string, entries: string): FunctionWord[] {
  return entries
    .split(/[\n;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [forms = '', cells = ''] = entry.split(':').map((part) => part.trim())
      const [form = '', lemma = form] = forms.split('>')
      const [plain = lemma, own = ''] = lemma.split('/')
      return {form, lemma: plain, pos, features: `${features} ${own.replaceAll('+', ' ')}`.trim(), cells}
    })
}

const words = (pos: string, list: string): FunctionWord[] => split(list).flatMap((entry) => listed(pos, '', entry))

const ARTICLES = listed(
  'DET',
  'Def',
  'der>der: Nm Gf Df Gp; die>der: Nf Af Np Ap; das>der: Nn An; des>der: Gm Gn; dem>der: Dm Dn; den>der: Am Dp',
)

const RELATIVES = [
  ...listed(
    'PRON',
    '',
    `der>der: Nm Df; die>der: Nf Af Np Ap; das>der: Nn An; dem>der: Dm Dn; den>der: Am; dessen>der: Gm Gn; deren>der: Gf Gp; derer>der: Gp Gf
    denen>der: Dp; was>was: Nn An; wer>wer: Nm; wem>wer: Dm; wen>wer: Am; wessen>wer: Gm Gn; wes>wer: Gm`,
  ),
  ...listed('DET', '', 'dessen>der: Gm Gn; deren>der: Gf Gp'),
]

const PERSONAL = listed(
  'PRON',
  '',
  `ich>ich/P1+Sing: N; mich>ich/P1+Sing: A; mir>ich/P1+Sing: D; meiner>ich/P1+Sing: G; du>du/P2+Sing: N; dich>du/P2+Sing: A; dir>du/P2+Sing: D
  er>er/P3+Sing: Nm; ihn>er/P3+Sing: Am; ihm>er/P3+Sing: Dm Dn; seiner>er/P3+Sing: Gm Gn; es>es/P3+Sing: Nn An; 's>es/P3+Sing: Nn An; ’s>es/P3+Sing: Nn An
  sie>sie/P3: Nf Af Np Ap; ihr>sie/P3+Sing: Df; ihnen>sie/P3+Plur: Dp; wir>wir/P1+Plur: Np; uns>wir/P1+Plur: Dp Ap; ihr>ihr/P2+Plur: Np
  euch>ihr/P2+Plur: Dp Ap; Sie>Sie/P3: Np Ap; Ihnen>Sie/P3: Dp; sich>sich/P3: D A; man>man/P3+Sing: Nm; einander>einander: Dp Ap
  jemand>jemand/Sing: Nm Dm Am; jemanden>jemand/Sing: Am; jemandem>jemand/Sing: Dm; jemandes>jemand/Sing: Gm; niemand>niemand/Sing+Neg: Nm Dm Am
  niemanden>niemand/Sing+Neg: Am; niemandem>niemand/Sing+Neg: Dm; niemandes>niemand/Sing+Neg: Gm; nichts>nichts/Sing+Neg: Nn Dn An; nix>nichts/Sing+Neg: Nn An
  etwas>etwas/Sing: Nn Dn An; irgendetwas>irgendetwas/Sing: Nn Dn An; irgendwas>irgendwas/Sing: Nn An; irgendwer>irgendwer: Nm; irgendjemand>irgendjemand: Nm Dm Am
  jedermann>jedermann/Sing: Nm Dm Am; unsereiner>unsereiner: Nm; ihresgleichen>ihresgleichen: N D A; seinesgleichen>seinesgleichen: N D A; meinesgleichen>meinesgleichen: N D A
  irgendjemanden>irgendjemand: Am; irgendjemandem>irgendjemand: Dm; irgendwem>irgendwer: Dm; alldem>all: Dn; alledem>all: Dn`,
)

const DETERMINERS = [
  ...paradigm('ein', '', 'Indef', SINGULAR).map((word) => ({...word, lemma: 'ein'})),
  ...paradigm('kein', '', 'Neg Indef', MIXED).map((word) => ({...word, lemma: 'kein'})),
  ...paradigm('mein dein sein ihr unser>unser unsr>unser euer>euer eur>euer', '', 'Def', MIXED).filter(
    ({form}) => !['unsr', 'eur'].includes(form),
  ),
  ...paradigm('Ihr', '', 'Def', MIXED),
  // standing alone: "einer der Männer", "keines", "seines"
  ...listed(
    'DET',
    '',
    'einer>ein/Indef: Nm; eines>ein/Indef: Nn An; eins>ein/Indef: Nn An; keiner>kein/Neg: Nm; keines>kein/Neg: Nn An; keins>kein/Neg: Nn An; meiner>mein/Def: Nm; deiner>dein/Def: Nm; seiner>sein/Def: Nm; ihrer>ihr/Def: Nm; unserer>unser/Def: Nm',
  ),
  ...paradigm('dies jen jed jedwed jeglich welch manch solch derjenig>derjenige', 'er', 'Def', STRONG).filter(
    ({form}) => !form.startsWith('derjenig'),
  ),
  ...paradigm('irgendwelch', 'er', 'Indef', STRONG),
  ...paradigm('irgendein', '', 'Indef', MIXED),
  ...listed('DET', 'Def', 'dies>dieser: Nn An; jeden>jeder: Gm Gn; welchen>welcher: Gm Gn; jedes>jeder: Nn An'),
  ...listed(
    'DET',
    '',
    'manch>mancher; solch>solcher; welch>welcher; all>alle; lauter>lauter; allerlei>allerlei; solcherlei>solcherlei; keinerlei>keinerlei/Neg; vielerlei>vielerlei; derlei>derlei; mancherlei>mancherlei; derart>derart; irgendwelch>irgendwelcher',
  ),
  ...paradigm('all>alle', '', '', STRONG),
  ...listed('DET', '', 'allen>alle: Gm Gn; aller>alle: Nm'),
  ...paradigm('beid>beide einig>einige etlich>etliche mehrer>mehrere sämtlich>sämtlicher', '', '', STRONG),
  ...listed('DET', '', 'beiden>beide: Np Gp Dp Ap; sämtlichen>sämtlicher: N G D A; einigen>einige: Gm Gn'),
  ...paradigm('viel>viel wenig>wenig ander>anderer andr>anderer', '', '', STRONG),
  ...listed(
    'DET',
    '',
    `viel>viel: Nn An Dn N A; wenig>wenig: N A D; mehr>mehr/Cmp: N G D A; weniger>wenig/Cmp: N G D A; vielen>viel: Np Gp Dp Ap; wenigen>wenig: Np Gp Dp Ap
    anderen>anderer: G D Np Ap; andern>anderer: G D Am Np Ap; anderm>anderer: Dm Dn; andere>anderer: Nm Nn An; viele>viel: Nm Nn; wenige>wenig: Nm Nn
    meisten>meist/Sup: Np Gp Dp Ap G D; meiste>meist/Sup: Nm Nf Nn Af An; allermeisten>allermeister: Np Gp Dp Ap; zuviel>zuviel; soviel>soviel; etwas>etwas; genug>genug; genügend>genügend; paar>paar; bisschen>bisschen
    mehreren>mehrere: Dp; mehrerer>mehrere: Gp; wieviel>wieviel; zuwenig>zuwenig`,
  ),
  ...['jenig', 'selb'].flatMap((stem) => [
    ...listed(
      'DET',
      'Def',
      `der${stem}e>der${stem}e: Nm; die${stem}e>der${stem}e: Nf Af; das${stem}e>der${stem}e: Nn An; des${stem}en>der${stem}e: Gm Gn; dem${stem}en>der${stem}e: Dm Dn
      den${stem}en>der${stem}e: Am Dp; die${stem}en>der${stem}e: Np Ap; der${stem}en>der${stem}e: Gf Df Gp`,
    ),
  ]),
  ...listed('DET', '', 'selben>selber: G D Am Np Ap; selbe>selber: Nm Nf Nn Af An; selber>selber: Df Gf'),
]

const PREPOSITIONS = words(
  'ADP',
  `in an auf hinter neben über unter vor zwischen entlang durch für gegen ohne um bis wider pro per via betreffend aus außer bei mit nach seit von zu
  gegenüber entgegen gemäß laut zufolge samt nebst mitsamt entsprechend fern nahe zuliebe binnen inklusive exklusive ausgenommen zuwider ab wegen während statt
  anstatt trotz dank aufgrund anhand angesichts anlässlich anläßlich innerhalb außerhalb oberhalb unterhalb bezüglich hinsichtlich infolge inmitten jenseits
  diesseits mangels mithilfe mittels namens seitens unweit unbeschadet ungeachtet zugunsten zuungunsten zulasten zwecks abseits abzüglich zuzüglich einschließlich
  ausschließlich anstelle kraft betreffs eingedenk halber nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich vermöge vorbehaltlich
  als wie à contra versus vs. plus minus gen zeit ob längs gelegentlich hinsichtlich wider von…an herum hinaus hindurch ausweislich mitten zeitlebens seitlich rund vonseiten aufseiten`,
).filter(({form}) => !form.includes('…'))

/** Preposition and article in one; the cells are the article's. */
const CONTRACTIONS = listed(
  'ADP',
  'Def',
  `im>in: Dm Dn; am>an: Dm Dn; zum>zu: Dm Dn; zur>zu: Df; vom>von: Dm Dn; beim>bei: Dm Dn; ins>in: An; ans>an: An; aufs>auf: An; fürs>für: An; ums>um: An; durchs>durch: An
  übers>über: An; unters>unter: An; hinters>hinter: An; vors>vor: An; überm>über: Dm Dn; unterm>unter: Dm Dn; hinterm>hinter: Dm Dn; vorm>vor: Dm Dn; übern>über: Am; untern>unter: Am`,
)

const CONJUNCTIONS = [
  ...words(
    'CCONJ',
    'und oder aber sondern doch sowie denn weder noch sowohl entweder beziehungsweise bzw. bzw jedoch respektive resp. u. als wie & sprich',
  ),
  ...words(
    'SCONJ',
    `dass daß ob weil da wenn falls obwohl obgleich obschon wenngleich obzwar nachdem bevor ehe während als seit seitdem bis sobald solange sofern soweit sooft indem damit
    sodass sodaß zumal insofern wohingegen wogegen indes indessen wie sowie anstatt statt ohne um je wiewohl insoweit wonach denn so ungeachtet außer kaum trotzdem nun desto umso
    soviel solang sowenig`,
  ),
]

const PARTICLES = [
  ...listed('PART', '', 'nicht>nicht/Neg'),
  ...words('PART', 'zu'),
  ...words('INTJ', 'ja nein ach oh ah hallo na aha okay tja leider bitte danke hurra pst psst bravo wow'),
]

const NUMBERS = words(
  'NUM',
  `null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig
  sechzig siebzig achtzig neunzig hundert tausend hunderttausend einhundert eintausend zweihundert dreihundert vierhundert fünfhundert zweitausend dreitausend zwo zweier>zwei:Gp dreier>drei:Gp
  ein>ein anderthalb eineinhalb zweieinhalb dreieinhalb`,
)

const ADVERBS = words(
  'ADV',
  `wirklich hellauf auch sehr nur noch so immer schon hier mehr dann leider dort einfach jetzt da also wieder wo sofort heute gern gerne bereits aber selbst nie etwas nun mal ganz fast damit dafür
  überhaupt weiter weiterhin lange etwa darüber dabei zwar vielmehr natürlich mittlerweile mitten lieber kaum erst eher dazu daran allerdings abends zuvor wohl wie sonst schließlich
  jedoch ja gleich gerade einmal eigentlich durchaus deshalb darauf dagegen bisher äußerst zusammen zurück zumindest teilweise somit sogar sicherlich rund recht oft möglicherweise
  mindestens maximal jedesmal insbesondere genau eben daraus damals bestimmt besonders bald anders öfter überall zweimal zurzeit derzeit zuerst weniger warum wahrscheinlich vorher
  vielleicht viel vermutlich untereinander unter unbedingt um tatsächlich stets offenbar nunmehr normalerweise nochmal doch denn davon daher trotzdem dennoch deswegen hinzu außerdem
  zudem ferner überdies ohnehin sowieso jedenfalls allenfalls ebenfalls ebenso gleichfalls andernfalls keinesfalls bestenfalls schlimmstenfalls notfalls gegebenenfalls ansonsten
  indes indessen inzwischen unterdessen währenddessen seitdem seither vorerst vorläufig zunächst zuletzt jüngst kürzlich neulich unlängst gestern morgen vorgestern übermorgen
  montags dienstags mittwochs donnerstags freitags samstags sonntags morgens vormittags mittags nachmittags nachts tagsüber heutzutage früher später seinerzeit einst einstmals
  jemals niemals nirgends nirgendwo irgendwo irgendwie irgendwann irgendwohin anderswo überallhin hierher hierhin dorthin dorther daher dahin woher wohin wann weshalb wieso weswegen
  inwieweit inwiefern wozu wofür womit wodurch woran worauf woraus worin worüber worum worunter wovon wovor wonach wogegen wobei woraufhin dadurch daneben dahinter davor danach darum darunter
  darin dazwischen demnach demzufolge demgegenüber deswegen dementsprechend infolgedessen folglich mithin hierbei hierdurch hierfür hiergegen hiermit hiernach hierzu hiervon hierin hierauf
  hieran hierüber hieraus allein alleine lediglich bloß ausgerechnet ausschließlich vornehmlich vorwiegend hauptsächlich überwiegend größtenteils weitgehend meist meistens zumeist manchmal
  mitunter bisweilen gelegentlich zeitweise zeitweilig häufig selten nämlich freilich gewiss gewiß zweifellos zweifelsohne fraglos selbstverständlich bekanntlich bekanntermaßen angeblich
  mutmaßlich anscheinend scheinbar offensichtlich augenscheinlich offenkundig womöglich voraussichtlich höchstwahrscheinlich eventuell gegebenenfalls beinahe nahezu annähernd ungefähr circa
  zirka ca. ca knapp gut schätzungsweise höchstens wenigstens allzu zu überaus ausgesprochen ziemlich einigermaßen halbwegs relativ vergleichsweise verhältnismäßig durchweg durchwegs rundum
  vollends gänzlich komplett völlig teils halb zugleich gleichzeitig währenddem nacheinander miteinander voneinander aufeinander zueinander gegeneinander füreinander auseinander hintereinander
  nebeneinander übereinander durcheinander ineinander beieinander aneinander drinnen draußen drüben oben unten vorn vorne hinten links rechts innen außen geradeaus seitwärts rückwärts vorwärts
  aufwärts abwärts herein heraus herauf herunter hinein hinaus hinauf hinunter herüber hinüber herum umher heran hervor hin her los fort weg davon dran drauf drin drum dabei nochmals
  abermals erneut wiederum wiederholt mehrfach mehrmals vielfach zigmal dreimal viermal fünfmal einerseits andererseits anderseits beiderseits allseits diesseits jenseits insgesamt
  zusammengenommen alles+in+allem vorab voraus im+voraus hinterher nachher nachträglich rechtzeitig beizeiten demnächst künftig fortan hinfort seinetwegen meinetwegen ihretwegen quasi
  gleichsam sozusagen gewissermaßen regelrecht geradezu schlichtweg schlicht glatt ohnedies nebenbei übrigens apropos nebenher obendrein mindest geschweige hingegen wohingegen dagegen
  andernorts mancherorts vielerorts allerorts hierzulande landesweit weltweit bundesweit europaweit stromabwärts flussabwärts vergebens umsonst vergeblich versehentlich absichtlich
  beispielsweise bspw. beziehungsweise ausnahmsweise glücklicherweise bedauerlicherweise unglücklicherweise überraschenderweise erstaunlicherweise interessanterweise möglicherweise
  üblicherweise typischerweise idealerweise fälschlicherweise richtigerweise seltsamerweise erfreulicherweise logischerweise stellenweise schrittweise probeweise zwangsweise beziehungsweise
  teils einigermaßen etcetera etc. usw. usf. u.a. z.B. d.h. ggf. evtl. vgl. bzgl. insb. sog. inkl. kürzestens spätestens frühestens ehestens längst längstens meistenteils bestens schnellstens
  höchst möglichst zutiefst zuallererst erstmals letztmals erstens zweitens drittens viertens fünftens letztlich letztendlich schlussendlich endlich eingangs anfangs zuvorderst unlängst
  jeweils jederzeit ebensowenig genauso geradeso umso desto dermaßen derart sowohl ebenso ebensogut hoffentlich irgend halt nirgendwohin allemal einmal erstmal keineswegs
  mitnichten nimmer nimmermehr kurzum kurzerhand vorderhand rundheraus rundweg insofern insoweit soweit sofern zuweilen trotz+allem alsbald sodann hernach späterhin nachgerade sonstwo
  beisammen beiseite abseits zuhause daheim heim nachhause unterwegs zuletzt tagelang wochenlang monatelang jahrelang stundenlang minutenlang jahrzehntelang lebenslang vorgestern heuer
  sonntagabends vorhin soeben ebendort dahingehend diesbezüglich hinsichtlich dessenungeachtet nichtsdestotrotz nichtsdestoweniger gleichwohl alleweil allesamt samt mitsamt insbesondere
  bislang stattdessen daraufhin immerhin derweil weitaus zwischendurch nebenan letztens woanders ungern gratis eigens sogleich mittendrin schlechthin zusehends insgeheim ungemein
  weitestgehend deutschlandweit fernab schleunigst gemeinhin wahrlich dito ihrerseits seinerseits meinerseits unsererseits nachts mithilfe vorerst anderntags tags mancherlei ehedem
  hierauf hierzulande dortzulande alsdann ehestmöglich baldmöglichst schnellstmöglich höchstwahrscheinlich teilweise paarweise reihenweise haufenweise massenweise
  vor+allem zuguterletzt minder genug wieviel vielmals anno contra pro live online offline nochmal ehedem ehemals vormals hinweg darüber+hinaus hinan bergauf bergab kopfüber querfeldein`,
).filter(({form}) => !form.includes('+'))

/** Abbreviated nouns; they have no endings. */
const ABBREVIATED = listed(
  'NOUN',
  '',
  `Dr.: N G D A; Prof.: N G D A; Hr.: Nm Dm Am; Fr.: f; Mio.>Mio.: p; Mrd.>Mrd.: p; Bio.: p; Tsd.: p; Nr.: f; Abs.: m; Art.: m; Str.: f; Std.: f p; Min.: f p; Jh.: n; Chr.: m; Mag.: m; Dipl.: n
  Ing.: m; Co.: f; St.: m f; Bd.: m; Kap.: n; Ziff.: f; Tel.: n; Abg.: m f; Hrn.: Dm Am; Präs.: m; Gouv.: m; Sen.: m; Rep.: m; Aufl.: f; Az.: n; Pl.: m; Bhf.: m; Hbf.: m; S.: f; Rn.: f; Abt.: f
  Jan.: m; Feb.: m; Apr.: m; Aug.: m; Sept.: m; Okt.: m; Nov.: m; Dez.: m`,
)

/** Adjectives and pronouns of rank that the word lists lack or inflect otherwise. */
const OTHERS = [
  ...words('PRON', 'welches>welcher:NnAn'),
  ...listed(
    'DET',
    '',
    'welcher>welcher: Nm Gf Df Gp; welche>welcher: Nf Af Np Ap; welches>welcher: Nn An Gm Gn; welchem>welcher: Dm Dn',
  ),
  ...listed('DET', '', 'so-ein>so-ein'),
].filter(({form, cells}) => !form.includes('-') && cells !== 'NnAn')

/** German words of the closed classes with all their readings; open classes stand in the lexicon. */
export const functionWords: readonly FunctionWord[] = [
  ...ARTICLES,
  ...RELATIVES,
  ...PERSONAL,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CONTRACTIONS,
  ...CONJUNCTIONS,
  ...PARTICLES,
  ...NUMBERS,
  ...ADVERBS,
  ...OTHERS,
  ...ABBREVIATED,
]
