/** Text decoded from bytes; `encoding` is the label of what was found, `sure` false where it is the fallback. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Bytes that fit no character, shown as U+FFFD. */
  readonly errors: number
}

/** Bytes looked at for a declared charset: it may stand late in the head of a page. */
const scanned = 4096

/** Order: byte-order mark, zero bytes of UTF-16, strict UTF-8, declared charset, nearly clean UTF-8, Windows-1252. */
export function decode(bytes: Uint8Array, contentType = ''): Decoded {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (marked) return decodeAs(bytes, marked)
  const strict = strictUtf8(bytes)
  if (strict !== undefined) return {text: strict, encoding: 'utf-8', errors: 0}
  const declared = declaredEncoding(bytes, contentType)
  if (declared && declared !== 'utf-8') return nameSingleByte(bytes, decodeAs(bytes, declared))
  const lenient = decodeAs(bytes, 'utf-8')
  if (multiByteCount(lenient.text) > 4 * lenient.errors) return lenient
  return nameSingleByte(bytes, decodeAs(bytes, likelierSingleByte(bytes)))
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: in Western text every second byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, scanned) & ~1
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even = 0, odd = 0] = zeros
  if (length >= 8 && odd > length * 0.3 && even < length * 0.02) return 'utf-16le'
  if (length >= 8 && even > length * 0.3 && odd < length * 0.02) return 'utf-16be'
  return undefined
}

// `stream` forgives a character cut off at the end, as happens where a long input was cut
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true})
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  let errors = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) errors++
  return {text, encoding, errors}
}

const charset = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i

function declaredEncoding(bytes: Uint8Array, contentType: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, scanned))
  const inHead = /<(?:meta|\?xml)[^>]*/i.test(head) ? charset.exec(head) : null
  const label = (charset.exec(contentType) ?? inHead)?.[1]
  try {
    return label ? new TextDecoder(label).encoding : undefined
  } catch {
    return undefined // a label that no decoder knows says nothing
  }
}

function multiByteCount(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f && text.charCodeAt(i) !== 0xfffd) count++
  return count
}

/** Old Macintosh text has its umlauts where Windows-1252 has Š, š, Ÿ: the reading with more umlauts inside words wins. */
function likelierSingleByte(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 200_000)
  const umlauts = (encoding: string) =>
    new TextDecoder(encoding).decode(sample).match(/(?<=[a-zA-Z])[äöüß](?=[a-z])/g)?.length ?? 0
  return umlauts('macintosh') > umlauts('windows-1252') ? 'macintosh' : 'windows-1252'
}

/** ISO-8859-1 and Windows-1252 differ only in 0x80 to 0x9F; without such a byte the text is both, and the older name is given. */
function nameSingleByte(bytes: Uint8Array, decoded: Decoded): Decoded {
  if (decoded.encoding !== 'windows-1252') return decoded
  return {...decoded, encoding: bytes.some((b) => b >= 0x80 && b <= 0x9f) ? 'windows-1252' : 'iso-8859-1'}
}
