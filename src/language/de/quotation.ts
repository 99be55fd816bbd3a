import type {QuotationRules} from '../quotation.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** German quotation: „…“, »…«, ‚…‘, Swiss «…», English “…” in agency copy, straight marks and mixed closers. */
export const quotation: QuotationRules = {
  pairs: new Map([
    ['„', words("“ ” \" ''")],
    ['“', words('” "')],
    ['»', words('«')],
    ['«', words('»')],
    ['‚', words("‘ ’ '")],
    ['‘', words('’')],
    ['›', words('‹')],
    ['‹', words('›')],
    ['``', words("''")],
    ['”', words('”')],
  ]),
  straight: words(`" '' '`),
  titleNouns: words(
    `zeitung blatt magazin zeitschrift sender portal film buch roman serie sendung band lied song album oper schiff fregatte satellit
    programm projekt operation aktion kampagne initiative verein organisation stück restaurant hotel gaststätte titel überschrift
    motto podcast show nachrichtenseite agentur studie hurrikan taifun orkan partei bündnis plattform firma marke modell tagesschau
    newsletter kanal blog dienst spiel rakete frachter tanker yacht kreuzfahrtschiff bar club kneipe theater haus`,
  ),
  namingVerbs: words(
    `bezeichnen nennen beschreiben sprechen kritisieren betiteln titulieren bewerten einstufen werten loben rügen verurteilen
    zurückweisen warnen schreiben reden äußern heißen betonen sagen`,
  ),
}
