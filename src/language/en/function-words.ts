import type {FunctionWord} from '../grammar.ts'

/** `POS [features]: form[>lemma] …`, one class a line. */
const ROWS = `
DET Def: the
DET Indef: a an>a
DET: this that these>this those>that all both each every either any some another such what which whatever whichever half enough
DET Neg: no neither
PRON: my your his her its our their whose
PRON P1 Sing: I me>I myself mine
PRON P2: you yourself yourselves yours
PRON P3 Sing Masc: he him>he himself his
PRON P3 Sing Fem: she her>she herself hers
PRON P3 Sing Neut: it itself
PRON P1 Plur: we us>we ourselves ours
PRON P3 Plur: they them>they themselves theirs
PRON: this that these>this those>that who whom>who whose which what whoever whatever one ones>one each all both some any many few several most none
PRON: another other others>other either neither everyone everybody everything someone somebody something anyone anybody anything noone nobody nothing
PRON: there much more less such
ADP: of in on at by for from with to into onto about above across after against along alongside amid amidst among amongst around as before behind below
ADP: beneath beside besides between beyond concerning considering despite down during except excluding following including inside like minus near off
ADP: opposite out outside over past pending per plus regarding round since than through throughout till toward towards under underneath unlike until
ADP: up upon versus via vs. vs within without worth according amid unto aboard atop notwithstanding ahead due because instead
SCONJ: that if whether because although though while whilst since unless until till when whenever where wherever as before after once lest than whereas
SCONJ: for how why so of in by with at on from about to without
CCONJ: and or but nor yet plus & either neither both
PART: to not n't>not 's '>'s ’s>'s ’>'s n’t>not
AUX Fin Ind Pres P3 Sing: is>be has>have does>do 's>be ’s>be
AUX Fin Ind Pres: am>be are>be have do 're>be 've>have 'm>be ’re>be ’ve>have ’m>be
AUX Fin Ind Past: was>be were>be had>have did>do 'd>have ’d>have
AUX Inf: be have do
AUX Part2: been>be had>have done>do
AUX Part1: being>be having>have
AUX Fin Pres: can ca>can could may might must shall should will would wo>will 'll>will ’ll>will ought cannot>can
VERB Fin Ind Pres P3 Sing: is>be has>have does>do
VERB Fin Ind Pres: are>be am>be have do
VERB Fin Ind Past: was>be were>be had>have did>do
VERB Inf: be have do
VERB Part2: been>be had>have done>do
VERB Part1: being>be having>have doing>do
ADV: not n't>not n’t>not never also however then there here now too very just only even still already yet soon later ago again always often once
ADV: how when where why as so more most less least much well far almost about around over nearly approximately roughly perhaps maybe instead otherwise
ADV: therefore thus hence meanwhile moreover furthermore nevertheless nonetheless yesterday today tomorrow tonight together apart away back forward
ADV: up down out off on in ahead abroad elsewhere everywhere nowhere somewhere anywhere else ever rather quite
NUM: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
NUM: fifty sixty seventy eighty ninety hundred thousand million billion trillion
INTJ: yes no oh please well hello
`

/** English words of the closed classes. */
export const functionWords: readonly FunctionWord[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const colon = row.indexOf(':')
    const [pos = 'X', ...features] = row.slice(0, colon).split(' ')
    return row
      .slice(colon + 1)
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [form = '', lemma = form] = entry.split('>')
        return {form, lemma, pos, features: features.join(' '), cells: ''}
      })
  })
