import {type Conflict, conflictsOf, isRefusal} from './conflict.ts'
import {type Fact, type FactTerm, numbersOf} from './fact.ts'
import {lettersFit} from './letters.ts'
import {LARGE, sameUnit} from './quantity.ts'
import {timesFit} from './times-fit.ts'
import {FIT} from './word-fit.ts'

/** What speaks for and against two claims saying the same. Numbers from 0 to about 1 (counts are counts), shared ones first. */
export interface Features {
  /** Likeness of all letters, the rare runs heavier; its root, so that the first bit of likeness counts most. */
  readonly letters: number
  readonly 'letters-root': number
  /** Share of information that the other has too, in the same words: of the claim of which less, and of the one of which more is shared. */
  readonly 'same-least': number
  readonly 'same-most': number
  /** The same with senses, compounds and kindred words. */
  readonly 'fit-least': number
  readonly 'fit-most': number
  readonly information: number
  readonly 'best-word': number
  readonly 'second-word': number
  /** The most telling word that the other has not: of the claim where it tells less, and where it tells more. */
  readonly 'lack-least': number
  readonly 'lack-most': number
  readonly names: number
  readonly 'names-lacking': number
  /** A person among the names shared, and a deed at least kindred with two names and a person shared. */
  readonly person: number
  readonly 'person-deed': number
  readonly nouns: number
  /** How well one's deed stands in the other; 1 if both deeds are one; claims without a deed. */
  readonly deed: number
  readonly 'deed-both': number
  readonly 'deed-absent': number
  /** A number of one unit; one that counts something else; numbers that the other has not. */
  readonly number: number
  readonly 'number-stray': number
  readonly 'numbers-lacking': number
  readonly 'time-same': number
  readonly 'place-same': number
  readonly 'actor-same': number
  readonly 'actor-other': number
  readonly 'holder-same': number
  readonly 'holder-other': number
  /** Claims on somebody's word, headlines among the two. */
  readonly voices: number
  readonly headlines: number
  readonly quote: number
  readonly 'certainty-same': number
  readonly demand: number
  readonly refusal: number
  /** Another act (demanding, promising), past and plan, "nur" in one: weighed, where no veto. */
  readonly 'act-other': number
  readonly 'stage-other': number
  readonly 'only-other': number
  readonly 'one-report': number
  readonly near: number
  /** Place of the earlier in its report, and how far their places lie apart. */
  readonly place: number
  readonly 'place-apart': number
  readonly 'length-least': number
  readonly 'length-most': number
  readonly 'letters-deed': number
  readonly 'letters-names': number
  readonly 'letters-headline': number
  readonly 'fit-information': number
  readonly 'names-deed': number
  readonly 'best-deed': number
  readonly 'number-fit': number
  readonly 'time-deed': number
  /** Alike, though neither's deed stands in the other; information shared by a headline and its report's first sentences. */
  readonly 'letters-deedless': number
  readonly 'fit-deedless': number
  readonly 'lead-headline': number
  readonly 'short-letters': number
}

/** Two claims and their conflicts → what speaks for and against their saying the same; the same whichever comes first. */
export function featuresOf(a: Fact, b: Fact, conflicts: readonly Conflict[] = conflictsOf(a, b)): Features {
  const letters = lettersFit(a.letters, b.letters)
  const words = wordFeatures(a, b)
  const deeds = deedFeatures(a, b)
  const numbers = numberFeatures(a, b)
  const around = circumstances(a, b)
  const told = manner(a, b, conflicts)
  return {
    letters,
    'letters-root': Math.sqrt(letters),
    ...words,
    ...deeds,
    ...numbers,
    ...around,
    ...told,
    'letters-deed': letters * deeds.deed,
    'letters-names': letters * words.names,
    'letters-headline': letters * told.headlines,
    'fit-information': words['fit-least'] * words.information,
    'names-deed': words.names * deeds.deed,
    'person-deed': words.person && words.names >= 2 && deeds.deed >= FIT.kin ? 1 : 0,
    'best-deed': words['best-word'] * deeds.deed,
    'number-fit': numbers.number * words['fit-least'],
    'time-deed': around['time-same'] * deeds.deed,
    'letters-deedless': deeds.deed < FIT.kin ? letters : 0,
    'fit-deedless': deeds.deed < FIT.kin ? words['fit-most'] : 0,
    'lead-headline': told['one-report'] && told.headlines === 1 && around['place-apart'] < LEAD ? letters : 0,
    'short-letters': told['length-least'] < SHORT ? letters : 0,
  }
}

/** A headline's own first sentences; information below which a claim is a scrap. */
const LEAD = 0.2
const SHORT = 1

/** For each word of `a` its best fit among the words of `b`. */
function fitsIn(a: Fact, b: Fact): readonly number[] {
  const {words} = a.common
  return a.terms.map((t) => {
    let best = 0
    for (const u of b.terms) {
      const fit = words.of(t, u)
      if (fit > best) best = fit
      if (best === FIT.same) break
    }
    return best
  })
}

/** Share of a claim's information that stands in the other. */
function shareOf({terms, total}: Fact, fits: readonly number[], least: number): number {
  if (total === 0) return 0
  return terms.reduce((sum, t, i) => sum + ((fits[i] ?? 0) >= least ? (fits[i] ?? 0) * t.weight : 0), 0) / total
}

const LEAST_PART = FIT.modifier

function wordFeatures(a: Fact, b: Fact) {
  const [inB, inA] = [fitsIn(a, b), fitsIn(b, a)]
  const same = [shareOf(a, inB, FIT.same), shareOf(b, inA, FIT.same)] as const
  const fit = [shareOf(a, inB, 0), shareOf(b, inA, 0)] as const
  const [mine, theirs] = [sharedWords(a, inB), sharedWords(b, inA)]
  const mean = (x: number, y: number) => (x + y) / 2
  const lack = (f: Fact, fits: readonly number[]) => f.terms.reduce((m, t, i) => Math.max(m, t.weight * (1 - (fits[i] ?? 0))), 0)
  const lacks = [lack(a, inB), lack(b, inA)] as const
  const lone = (f: Fact, fits: readonly number[]) => f.terms.filter((t, i) => t.name && (fits[i] ?? 0) < LEAST_PART).length
  return {
    'same-least': Math.min(...same),
    'same-most': Math.max(...same),
    'fit-least': Math.min(...fit),
    'fit-most': Math.max(...fit),
    information: Math.log1p(mean(mine.sum, theirs.sum)),
    'best-word': mean(mine.best, theirs.best),
    'second-word': mean(mine.second, theirs.second),
    'lack-least': Math.min(...lacks),
    'lack-most': Math.max(...lacks),
    person: mine.hasPerson || theirs.hasPerson ? 1 : 0,
    names: Math.min(3, mine.names, theirs.names),
    'names-lacking': Math.min(3, lone(a, inB), lone(b, inA)),
    nouns: Math.min(4, mine.nouns, theirs.nouns),
  }
}

/** The words of a claim that the other has too. */
function sharedWords({terms}: Fact, fits: readonly number[]) {
  const shared = terms.filter((_, i) => (fits[i] ?? 0) >= LEAST_PART)
  const weights = terms.map((t, i) => t.weight * (fits[i] ?? 0)).sort((x, y) => y - x)
  return {
    sum: weights.reduce((sum, w) => sum + w, 0),
    best: weights[0] ?? 0,
    second: weights[1] ?? 0,
    names: shared.filter((t) => t.name).length,
    nouns: shared.filter((t) => !t.name && !t.verb).length,
    hasPerson: shared.some((t) => t.person),
  }
}

function deedFeatures(a: Fact, b: Fact) {
  const {words} = a.common
  const [p, q] = [a.predicate, b.predicate]
  const carried = (deed: FactTerm | undefined, f: Fact) =>
    deed === undefined ? 0 : f.terms.reduce((best, t) => Math.max(best, words.of(deed, t)), 0)
  const known = a.actors.size > 0 && b.actors.size > 0
  const meet = known && [...a.actors].some((x) => b.actors.has(x))
  return {
    deed: Math.max(carried(p, b), carried(q, a)),
    'deed-both': p && q ? words.of(p, q) : 0,
    'deed-absent': (p ? 0 : 1) + (q ? 0 : 1),
    'actor-same': meet ? 1 : 0,
    'actor-other': known && !meet ? 1 : 0,
  }
}

function numberFeatures(a: Fact, b: Fact) {
  const [own, other] = [numbersOf(a), numbersOf(b)]
  const shared = [...own].filter((v) => other.has(v))
  const unitsOf = ({claim}: Fact, value: number) =>
    claim.gist.quantities.filter((q) => q.low === value || q.high === value).map((q) => q.unit)
  const rarity = (v: number) => a.common.rarity.get(v) ?? 0
  const fits = (v: number) =>
    unitsOf(a, v).some((x) => unitsOf(b, v).some((y) => x === undefined || y === undefined || sameUnit(x, y) || v >= LARGE))
  const best = (list: readonly number[]) => list.reduce((most, v) => Math.max(most, rarity(v)), 0)
  return {
    number: best(shared.filter(fits)),
    'number-stray': best(shared.filter((v) => !fits(v))),
    'numbers-lacking': Math.min(3, own.size + other.size - 2 * shared.length),
  }
}

function circumstances(a: Fact, b: Fact) {
  const fit = timesFit(a.claim.when, b.claim.when, a.day === b.day)
  const place = a.claim.where?.entity
  return {
    'time-same': fit === 'same' || fit === 'within' || fit === 'contains' ? 1 : 0,
    'place-same': place !== undefined && place === b.claim.where?.entity ? 1 : 0,
    'holder-same': a.holder !== 0 && a.holder === b.holder ? 1 : 0,
    'holder-other': a.holder !== 0 && b.holder !== 0 && a.holder !== b.holder ? 1 : 0,
    quote: a.quotes.some((x) => b.quotes.includes(x)) ? 1 : 0,
    place: Math.min(a.place, b.place),
    'place-apart': Math.abs(a.place - b.place),
  }
}

const demanding = new Set<string>(['demands', 'asks', 'wants'])

function manner(a: Fact, b: Fact, conflicts: readonly Conflict[]) {
  const [x, y] = [a.claim, b.claim]
  const both = (test: (f: Fact) => boolean) => (test(a) ? 1 : 0) + (test(b) ? 1 : 0)
  const one = a.report === b.report
  return {
    voices: both((f) => f.claim.chain.length > 0),
    headlines: both((f) => f.claim.form === 'headline'),
    'certainty-same': x.certainty === y.certainty ? 1 : 0,
    demand: both((f) => demanding.has(f.claim.force)) === 2 ? 1 : 0,
    refusal: both(isRefusal) === 1 ? 1 : 0,
    'act-other': conflicts.includes('act') ? 1 : 0,
    'stage-other': conflicts.includes('stage') ? 1 : 0,
    'only-other': conflicts.includes('exclusivity') ? 1 : 0,
    'one-report': one ? 1 : 0,
    near: one && Math.abs(a.sentence - b.sentence) < 2 ? 1 : 0,
    'length-least': Math.min(4, a.total, b.total),
    'length-most': Math.min(6, Math.max(a.total, b.total)),
  }
}
