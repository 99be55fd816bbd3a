/**
 * Text as a report holds it: NFC, no soft hyphens, zero-width or direction marks, line ends as \n, every kind of space as
 * a plain space (so "10 000" and "z. B." read the same however they were set), no control characters, well formed.
 */
export function cleanText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\v\f]/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f\ufff0-\ufffb\ufffe\uffff]/g, '')
    .normalize('NFC')
}

/** Characters that UTF-8 bytes turn into when they are read as Windows-1252 ("fÃ¼r", "â€ž"), by code point. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Mends text that was written in UTF-8 and read as Windows-1252 before it came to us. Only runs whose bytes are valid
 * UTF-8 change. Out: the text and the number of characters mended.
 */
export function mendMojibake(text: string): {readonly text: string; readonly mended: number} {
  if (!/[ÃÂ][\u0080-\u00bf€-™Š-ž]|â(?:€|\u0080)/.test(text)) return {text, mended: 0}
  let mended = 0
  const fixed = text.replace(/[ÂÃÅâð][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]{1,3}/g, (run) => {
    const good = asUtf8(run)
    if (good === undefined) return run
    mended++
    return good
  })
  return {text: fixed, mended}
}

function asUtf8(run: string): string | undefined {
  const bytes = [...run].map((c) => {
    const at = windows1252.indexOf(c)
    return at >= 0 ? 0x80 + at : c.charCodeAt(0)
  })
  if (bytes.some((b) => b > 0xff)) return undefined
  const expected = bytes[0]! >= 0xf0 ? 4 : bytes[0]! >= 0xe0 ? 3 : 2
  try {
    const head = new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes.slice(0, expected)))
    return head + run.slice(expected)
  } catch {
    return undefined
  }
}
