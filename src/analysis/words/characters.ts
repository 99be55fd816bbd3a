/** What a UTF-16 code unit is to the tokeniser. */
export const CharKind = {other: 1, space: 2, letter: 3, digit: 4} as const
export type CharKind = (typeof CharKind)[keyof typeof CharKind]

const kinds = new Uint8Array(0x10000)

function classify(unit: number): CharKind {
  const char = String.fromCharCode(unit)
  // NBSP, thin and zero-width spaces separate; the byte order mark is no word either
  if (/[\s\u200b\u2060\ufeff\u0000-\u001f]/.test(char)) return CharKind.space
  if (unit >= 0x30 && unit <= 0x39) return CharKind.digit
  return /[\p{L}\p{M}\p{N}_]/u.test(char) && char !== '_' ? CharKind.letter : CharKind.other
}

/** The kind of the character at a position; half a surrogate pair is judged with its other half. */
export function kindAt(text: string, at: number): CharKind {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogateKind(text, at, unit)
  return (kinds[unit] ||= classify(unit)) as CharKind
}

function surrogateKind(text: string, at: number, unit: number): CharKind {
  const code = text.codePointAt(unit <= 0xdbff ? at : at - 1) ?? 0
  return code > 0xffff && /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code)) ? CharKind.letter : CharKind.other
}

/** True for a letter or digit. */
export const isWordChar = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && kindAt(text, at) >= CharKind.letter

/** True for a capital letter at the position. */
export function isUpper(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && char !== char.toLowerCase()
}

/** True for a small letter at the position. */
export function isLower(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== '' && (char !== char.toUpperCase() || char === 'ß')
}

/** Where the next character stands that is no space, at most 200 characters on. */
export function skipSpace(text: string, at: number): number {
  const last = Math.min(text.length, at + 200)
  while (at < last && kindAt(text, at) === CharKind.space) at++
  return at
}

/** The run of letters at a position, at most 40. */
export function lettersAt(text: string, at: number): string {
  let end = at
  const last = Math.min(text.length, at + 40)
  while (end < last && kindAt(text, end) === CharKind.letter) end++
  return text.slice(at, end)
}
