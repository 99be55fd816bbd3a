import type {EndingRule, GrammarRules} from '../grammar.ts'
import {functionWords} from './function-words.ts'

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

const FEMININE = 'Nf Gf Df Af'
const PLURAL = 'Np Gp Dp Ap'

/** ending → part of speech, features, cells, ending of the lemma; only for words that no list and no compound explains. */
const ENDINGS: readonly (readonly [ending: string, pos: string, features: string, cells: string, lemma: string])[] = [
  ...list('ung heit keit schaft tion sion tät ik enz anz ion ie ei ur esse ose itis').map(
    (e) => [e, 'NOUN', '', FEMININE, e] as const,
  ),
  ...list('ungen heiten keiten schaften tionen sionen täten enzen anzen ionen').map(
    (e) => [e, 'NOUN', '', PLURAL, e.slice(0, -2)] as const,
  ),
  ['innen', 'NOUN', '', PLURAL, 'in'],
  ['erin', 'NOUN', '', FEMININE, 'erin'],
  ['istin', 'NOUN', '', FEMININE, 'istin'],
  ['ismus', 'NOUN', '', 'Nm Gm Dm Am', 'ismus'],
  ['ist', 'NOUN', '', 'Nm', 'ist'],
  ['isten', 'NOUN', '', `Gm Dm Am ${PLURAL}`, 'ist'],
  ['ling', 'NOUN', '', 'Nm Dm Am', 'ling'],
  ['linge', 'NOUN', '', 'Np Gp Ap', 'ling'],
  ['lingen', 'NOUN', '', 'Dp', 'ling'],
  ['chen', 'NOUN', '', `Nn Dn An ${PLURAL}`, 'chen'],
  ['lein', 'NOUN', '', `Nn Dn An ${PLURAL}`, 'lein'],
  ['ment', 'NOUN', '', 'Nn Dn An', 'ment'],
  ['ments', 'NOUN', '', `Gn ${PLURAL}`, 'ment'],
  ['tum', 'NOUN', '', 'Nn Dn An', 'tum'],
  ['or', 'NOUN', '', 'Nm Dm Am', 'or'],
  ['oren', 'NOUN', '', PLURAL, 'or'],
  ['eur', 'NOUN', '', 'Nm Dm Am', 'eur'],
  ['er', 'NOUN', '', 'Nm Dm Am Np Gp Ap', 'er'],
  ['ern', 'NOUN', '', 'Dp', 'er'],
  ['ers', 'NOUN', '', 'Gm', 'er'],
]

/** Endings of adjectives, with the cells of weak and strong inflection together. */
const ADJECTIVE: Readonly<Record<string, string>> = {
  '': '',
  e: 'Nm Nf Nn Af An Np Ap',
  en: 'Gm Gf Gn Dm Df Dn Am Np Gp Dp Ap',
  er: 'Nm Gf Df Gp',
  es: 'Nn An',
  em: 'Dm Dn',
}
const ADJECTIVE_STEMS = list(
  'isch lich ig bar sam los haft voll jährig mäßig förmig artig reich arm frei fähig würdig wertig weit fest iert ell iv är ös al ant ent abel ibel end',
)

const small = (rules: readonly (readonly [string, string, string, string, string])[], capital: boolean): EndingRule[] =>
  rules.map(([ending, pos, features, cells, lemma]) => ({ending, pos, features, cells, lemma, capital}))

const adjectives = ADJECTIVE_STEMS.flatMap((stem) =>
  Object.entries(ADJECTIVE).map(([ending, cells]) => [stem + ending, 'ADJ', '', cells, stem] as const),
)

const verbs: readonly (readonly [string, string, string, string, string])[] = [
  ['ieren', 'VERB', 'Inf', '', 'ieren'],
  ['ieren', 'VERB', 'Fin Ind Pres P1 P3 Plur', '', 'ieren'],
  ['iert', 'VERB', 'Part2', '', 'ieren'],
  ['iert', 'VERB', 'Fin Ind Pres P3 Sing', '', 'ieren'],
  ['ierte', 'VERB', 'Fin Ind Sub2 Past P1 P3 Sing', '', 'ieren'],
  ['ierten', 'VERB', 'Fin Ind Sub2 Past P1 P3 Plur', '', 'ieren'],
  ['iere', 'VERB', 'Fin Sub1 Pres P3 Sing', '', 'ieren'],
  ['elt', 'VERB', 'Fin Ind Pres P3 Sing', '', 'eln'],
  ['te', 'VERB', 'Fin Ind Sub2 Past P1 P3 Sing', '', 'en'],
  ['ten', 'VERB', 'Fin Ind Sub2 Past P1 P3 Plur', '', 'en'],
  ['en', 'VERB', 'Inf', '', 'en'],
  ['t', 'VERB', 'Fin Ind Pres P3 Sing', '', 'en'],
]

const UNITS = 'ein eins zwei zwo drei vier fünf sechs sechzehn sieben acht neun'
const NUMBER_PARTS = list(
  `${UNITS} zehn elf zwölf dreizehn vierzehn fünfzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend und eine`,
).sort((a, b) => b.length - a.length)
const NUMBER_WORD = new RegExp(`^(?:${NUMBER_PARTS.join('|')}){2,12}$`)

const SEPARABLE = `ab an auf aus bei da dabei dagegen daher dahin dahinter daneben dar daran darauf darein darunter davon davor dazu dazwischen durch ein einher empor entgegen
entlang entzwei fehl fern fertig fest flach fort frei fremd gegenüber gerade gleich groß gut heim her herab heran herauf heraus herbei herein herüber herum herunter hervor
hin hinab hinan hinauf hinaus hindurch hinein hinüber hinunter hinweg hinzu hoch irre kalt kaputt kennen klar klein krank kund kürzer lahm los maß mit mitten nach nahe
nebenher nieder offen preis quer richtig rück rückwärts ruhig runter sauber schief schön schwarz schwer sicher spazieren stand statt stehen stiller still teil tot trocken über überein überhand
um umher umhin unter vor voran voraus vorbei vorher vorüber vorweg vorwärts wach wahr weg weh weiter wett wider wieder wohl wunder zu zufrieden zugrunde zugute zunichte
zurecht zurück zusammen zustande zutage zuteil zuvor zuwider zwischen acht auseinander aneinander aufeinander beieinander beisammen bereit besser bevor bekannt bloß blank breit
brach daheim dafür drauf drauflos drüber durcheinander einig gefangen gegen gelten gesund glatt halt haus inne instand kurz lang leicht leid mies nahe näher not rein rum rüber satt
schlecht seiltanzen selig sitzen stramm still taub übel übrig verloren voll vonstatten vorlieb warm wegen weis zuende zufrieden zugleich hintan hinterher ineinander miteinander nebeneinander übereinander auswendig`

/** German grammar of words. */
export const grammar: GrammarRules = {
  functionWords,
  endings: [...small(ENDINGS, true), ...small(adjectives, false), ...small(verbs, false)],
  particles: new Set(list(SEPARABLE)),
  prefixes: list(
    'un nicht- ex- vize- anti anti- super ur erz hyper pseudo quasi- semi mega ko- ultra multi inter neo pro- prä post mini- groß- all- schein- noch- non- co- cyber- vor mit be',
  ),
  links: ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'],
  infixes: {infinitive: 'zu', participle: 'ge'},
  respell: (form) => {
    const found: string[] = []
    if (form.includes('ß')) found.push(form.replaceAll('ß', 'ss'))
    if (form.includes('ss')) found.push(form.replace('ss', 'ß'))
    if (/ae|oe|ue/.test(form)) found.push(form.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü'))
    return found
  },
  capitalNouns: true,
  nameBase: (form) => {
    if (/['’]$/.test(form)) return form.slice(0, -1)
    if (/['’]s$/.test(form)) return form.slice(0, -2)
    return form.length > 3 && /[^sxzß]s$/.test(form) && form !== form.toUpperCase() ? form.slice(0, -1) : form
  },
  subjectPersons: new Map([
    ['ich', 1],
    ['wir', 2],
    ['du', 4],
    ['ihr', 8],
  ]),
  firstPossessives: new Set(['mein']),
  politeSubjects: new Set(['Sie']),
  idealModals: new Set(['sollte', 'sollten']),
  isNumberWord: (form) => form.length < 60 && NUMBER_WORD.test(form),
}
