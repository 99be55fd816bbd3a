/**
 * When two written names can mean the same: case, accents, hyphens and the usual transliterations are folded, legal forms
 * of firms dropped. Knows nothing of any language's endings but that a few letters may follow a name.
 */

const legalForms = new Set([
  'gmbh',
  'ag',
  'se',
  'kg',
  'kgaa',
  'ohg',
  'ug',
  'inc',
  'ltd',
  'llc',
  'plc',
  'corp',
  'co',
  'sa',
  'spa',
  'nv',
  'bv',
])

/** Names folded before, at most this many: then it begins anew. */
const MOST_KNOWN = 20_000
const known = new Map<string, readonly string[]>()

/** Name → folded words: "Moon Jae-in" → moon, jae, in; "Andrij Schewtschuk" → andrij, shevchuk. */
export function nameWords(name: string): readonly string[] {
  const before = known.get(name)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const words = foldedName(name)
  known.set(name, words)
  return words
}

function foldedName(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
    .map(foldSpelling)
  const bare = words.filter((w) => !legalForms.has(w))
  return bare.length ? bare : words
}

/** One spelling for the ways in which a foreign name is written: Schewtschuk/Shevchuk, Wladimir/Vladimir, Sergej/Sergei/Sergey. */
function foldSpelling(word: string): string {
  return word
    .replace(/tsch/gu, 'ch')
    .replace(/sch/gu, 'sh')
    .replace(/w/gu, 'v')
    .replace(/(?:ij|yj|iy|yi|y|j)$/u, 'i')
    .replace(/ii$/u, 'i')
}

/** The same word, or one with a case ending of up to two letters: "rundschau", "wirtschaftsblatts". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short)
}

/** "T." for "Thode": one is the other's first letter. */
function initialOf(a: string, b: string): boolean {
  return a.length === 1 ? b.startsWith(a) : b.length === 1 && a.startsWith(b)
}

/**
 * How two persons' names fit: `full` when the words agree, `part` when one is a part of the other's,
 * `initial` when a word is abbreviated ("Carsten T."), `no` otherwise.
 */
export function personsFit(a: readonly string[], b: readonly string[]): 'full' | 'part' | 'initial' | 'no' {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return 'no'
  const joined = a.join('') === b.join('')
  if (joined) return 'full'
  if (few.every((w) => many.includes(w))) return few.length === many.length ? 'full' : 'part'
  if (few.length === many.length && few.length > 1 && few[0] === many[0])
    return few.every((w, i) => w === many[i] || initialOf(w, many[i] ?? '')) ? 'initial' : 'no'
  return 'no'
}

/** The same for organisations and things; words may carry a case ending, and initials stand for words (UN, EZB). */
export function organisationsFit(a: readonly string[], b: readonly string[]): 'full' | 'part' | 'no' {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  if (few.length === 0) return 'no'
  if (few.every((w) => many.some((v) => sameWord(w, v)))) return few.length === many.length ? 'full' : 'part'
  return 'no'
}
