export type Form = 'plain' | 'markdown' | 'html' | 'json'
interface Bilingual {
  readonly de: string
  readonly en: string
}

/** First bytes of files that are no text. Latin letters stand for themselves, `\x` escapes for bytes. */
const magic: readonly (readonly [start: string, de: string, en: string])[] = [
  ['%PDF-', 'ein PDF', 'a PDF'],
  ['%!PS', 'ein PostScript-Dokument', 'a PostScript document'],
  ['{\\rtf', 'ein RTF-Dokument', 'an RTF document'],
  ['PK\x03\x04', 'ein ZIP-Archiv oder Office-Dokument', 'a ZIP archive or Office document'],
  ['PK\x05\x06', 'ein ZIP-Archiv', 'a ZIP archive'],
  ['\xd0\xcf\x11\xe0', 'ein altes Office-Dokument', 'an old Office document'],
  ['\x89PNG', 'ein PNG-Bild', 'a PNG image'],
  ['GIF8', 'ein GIF-Bild', 'a GIF image'],
  ['\xff\xd8\xff', 'ein JPEG-Bild', 'a JPEG image'],
  ['RIFF', 'eine Medien-Datei (RIFF)', 'a media file (RIFF)'],
  ['II*\0', 'ein TIFF-Bild', 'a TIFF image'],
  ['MM\0*', 'ein TIFF-Bild', 'a TIFF image'],
  ['ID3', 'eine MP3-Datei', 'an MP3 file'],
  ['OggS', 'eine Ogg-Datei', 'an Ogg file'],
  ['\x1f\x8b', 'eine gzip-Datei', 'a gzip file'],
  ['BZh', 'eine bzip2-Datei', 'a bzip2 file'],
  ['7z\xbc\xaf', 'ein 7z-Archiv', 'a 7z archive'],
  ['Rar!', 'ein RAR-Archiv', 'a RAR archive'],
  ['\xfd7zXZ', 'eine xz-Datei', 'an xz file'],
  ['\x28\xb5\x2f\xfd', 'eine Zstandard-Datei', 'a Zstandard file'],
  ['\x7fELF', 'ein Programm', 'a program'],
  ['MZ\x90', 'ein Windows-Programm', 'a Windows program'],
  ['\xca\xfe\xba\xbe', 'ein Programm', 'a program'],
  ['\xcf\xfa\xed\xfe', 'ein Programm', 'a program'],
  ['\0asm', 'ein WebAssembly-Modul', 'a WebAssembly module'],
  ['SQLite format 3', 'eine SQLite-Datenbank', 'an SQLite database'],
  ['wOF', 'eine Schriftdatei', 'a font file'],
]

/** What binary the bytes are, or undefined where they may be text. Control characters decide where no start is known. */
export function binaryKind(bytes: Uint8Array): Bilingual | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 16))
  // the decoder is Windows-1252: 0x80 to 0x9F come out as other characters, which is why bytes are compared one by one
  const starts = (start: string) => [...start].every((c, i) => bytes[i] === c.charCodeAt(0))
  const known = magic.find(([start]) => starts(start))
  if (known) return {de: known[1], en: known[2]}
  if (head.slice(4, 8) === 'ftyp') return {de: 'eine Video-Datei', en: 'a video file'}
  return undefined
}

/** True where decoded text holds so many control or undecodable characters that it cannot be writing. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i)
    if ((c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13) || c === 0xfffd || (c >= 0x80 && c <= 0x9f)) odd++
  }
  return odd > 0.05 * sample.length
}

const htmlStart =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|meta|title|script|p|h[1-6]|span|table|ul|ol|header|figure|link|template)\b/i
const markdownSigns = [
  /^#{1,6} \S/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /(?:^|\s)\*\*\S[^*\n]*\S\*\*/,
  /^(?:[-*+] \S.*\n){2}/m,
  /^> \S/m,
  /^(?:```|---$)/m,
]

/** The form of a text by its own signs; name and content type only decide between plain text and Markdown. */
export function sniffForm(text: string, name = '', contentType = ''): Form {
  const start = text.slice(0, 10_000).trimStart()
  if (htmlStart.test(start) || (/^<[a-z!]/i.test(start) && /<(?:html|body|p|div|a|h1)\b[^>]*>/i.test(text.slice(0, 200_000))))
    return 'html'
  if (/^[{[]/.test(start) && isJson(text)) return 'json'
  if (/\.(?:md|markdown)$/i.test(name) || /markdown/i.test(contentType)) return 'markdown'
  return markdownSigns.filter((sign) => sign.test(start)).length >= 2 ? 'markdown' : 'plain'
}

/** Feeds and agency XML, which hold many reports: named, so that the refusal can say so. */
export function collectionKind(text: string): Bilingual | undefined {
  const start = text.slice(0, 5_000)
  if (!/^\s*<(?!!doctype html|html)/i.test(start) || /<html\b/i.test(start)) return undefined
  if (/<(?:rss|rdf:RDF|feed)\b/.test(start)) return {de: 'ein Feed', en: 'a feed'}
  if (/<(?:newsMessage|newsItem|NewsML|nitf|packageItem)\b/.test(start))
    return {de: 'ein NewsML-Dokument', en: 'a NewsML document'}
  if (/<(?:urlset|sitemapindex)\b/.test(start)) return {de: 'eine Sitemap', en: 'a sitemap'}
  return /^\s*<\?xml/.test(start) ? {de: 'ein XML-Dokument', en: 'an XML document'} : undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
