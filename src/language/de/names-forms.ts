import {stem} from './names-known.ts'

/** Whether the written word is the table's, inflected or not; inside a name adjectives agree, at its end nouns do. */
export function isFormOf(written: string, base: string, last: boolean): boolean {
  if (written === base) return true
  if (written === base.toUpperCase() && base.length > 2) return true
  if (/^\p{Lu}+$/u.test(base)) return written === `${base}s`
  if (!last || /(?:üne|inke|sche|iche|ünen)$/u.test(base)) {
    if (/e[nmrs]?$/u.test(base) && written.length > 3 && /e[nmrs]?$/u.test(written) && stem(written) === stem(base)) return true
  }
  if (!written.startsWith(base)) return false
  const ending = written.slice(base.length)
  return (
    ending === 's' ||
    ending === 'es' ||
    (last && (ending === '’' || ending === "'" || (ending === 'n' && /(?:ne|ke|thi|ate|de)$/u.test(base))))
  )
}

/** Forms without a genitive ending. A name in -s, -x, -z takes an apostrophe only. */
export function basesOf(word: string): readonly string[] {
  if (/[’'ʼ]$/u.test(word)) return [word.slice(0, -1), word]
  if (/[’']s$/u.test(word)) return [word.slice(0, -2), word]
  if (word.length > 3 && /[^sßxz]s$/u.test(word)) return [word.slice(0, -1), word]
  return [word]
}

const strong = {m: 'er', f: 'e', n: 'es'}
/** Words of a name in the nominative: adjectives strong, the last word without a genitive ending. */
export function nominative(words: readonly string[], gender: 'm' | 'f' | 'n' | undefined, plural: boolean): string {
  const last = words.length - 1
  return words
    .map((word, i) => {
      if (i === last)
        return gender === 'f' || plural || !gender ? word : word.replace(/([^s])(?:e?s)$/u, (_, before: string) => before)
      const inflected =
        i < last &&
        /(?:isch|lich|ig|al|iv|ell|ional|ent|deutsch|ew|einig|rot|weiß|schwarz|fern|nah|mittler|groß|alt|neu|freie?|hoh|höher|ober|unter|still|gelb|grün|blau|kalt|tot)e[nmrs]?$/iu.test(
          word,
        ) &&
        /^\p{Lu}/u.test(word)
      if (!inflected || !(gender || plural)) return word
      return word.replace(/e[nmrs]?$/u, plural ? 'e' : strong[gender!])
    })
    .join(' ')
}
