import type {ReportClaims} from '../../src/claims/claim.ts'
import {cast} from './cast.ts'
import {claimsOf, type Facts, type Line} from './claims-of.ts'

/** Both reports share a claim, and name everybody. */
export const ground: readonly Line[] = [
  [
    'Der Stausee bei Talheim liegt seit Jahrzehnten hinter Beton.',
    {says: 'Der Stausee bei Talheim liegt seit Jahrzehnten hinter Beton', verb: 'liegen'},
  ],
  'Dort waren Lena Ohlsen, Paul Brandt und Jonas Reik, der Wasserverband Murtal und das Umweltministerium.',
]
/** Sentences of each report's own, so that neither is a copy. */
const own: Readonly<Record<string, readonly Line[]>> = {
  a: [
    'Am Nachmittag kam die Sonne heraus, und über den Wiesen hing ein Geruch von nassem Heu und Diesel.',
    'Der Pfarrer läutete die Glocke eine halbe Stunde lang, obwohl ihn niemand darum gebeten hatte.',
    'Oben am Hang standen Kühe, die sich um nichts von alledem kümmerten und weiter Gras fraßen.',
    'Im Gasthof am Markt gab es Suppe für alle, die nicht schlafen konnten und lieber bei Kerzen saßen.',
    'Die Wirtin erinnerte sich an ein Hochwasser aus ihrer Kindheit, von dem noch eine Marke am Haus zeugt.',
  ],
  b: [
    'Abends saßen die Alten auf der Bank vor dem Laden und zählten die Wagen der fremden Leute.',
    'Hinter der Mühle lag ein umgestürzter Kastanienbaum quer über dem Weg, den sonst die Schulkinder nehmen.',
    'Ein Junge verkaufte Limonade für zwanzig Cent das Glas und machte das Geschäft seines Lebens.',
    'Am Rathaus hing gestern ein Zettel mit den Nummern der Ämter und einer Zeichnung des Tals.',
    'Wer Fragen hatte, der wartete im Flur auf jemanden, der sich mit Pumpen und Schiebern auskennt.',
  ],
}
/** A report `a` or `b` of one story: the lines given, then what it shares with the other, then its own. */
export const onGround = (id: string, lines: readonly Line[], facts: Partial<Facts> = {}): ReportClaims =>
  claimsOf({id, ...facts}, cast, [...lines, ...ground, ...(own[id] ?? [])])
