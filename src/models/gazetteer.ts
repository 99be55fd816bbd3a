import {ModelError} from './model-error.ts'

/** What a name is known for; an entry holds the union. */
export const GivenMale = 1 << 0,
  GivenFemale = 1 << 1,
  Given = 1 << 2,
  Family = 1 << 3,
  /** Family name of a person in public life. */
  Known = 1 << 4,
  City = 1 << 5,
  Region = 1 << 6,
  Organisation = 1 << 7,
  /** First word of a longer name ("New" of "New York"). */
  Begins = 1 << 8,
  /** Given or family name in a German-speaking country. */
  Home = 1 << 9

export const GIVEN = GivenMale | GivenFemale | Given
export const PERSON = GIVEN | Family | Known
export const PLACE = City | Region

/** A place's country (ISO 3166), its position in degrees, and its inhabitants' decimal logarithm. */
export interface PlaceEntry {
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly magnitude: number
}

/**
 * File: "QLGZ", u32 version, u32 count; then for each column its `count` rows, ascending by key and fingerprint:
 * u32 key, u16 fingerprint, u16 kinds, u16 country (two ASCII letters or 0), i16 latitude and longitude in 1/180 of
 * their range's 32767, u8 tenths of the logarithm. Names themselves are not kept: key and fingerprint are hashes of 32
 * and 16 bits, so that a stranger is taken for one of 60,000 names about once in 10⁹ words.
 */
export class Gazetteer {
  readonly count: number
  readonly #key: Uint32Array
  readonly #print: Uint16Array
  readonly #kinds: Uint16Array
  readonly #country: Uint16Array
  readonly #lat: Int16Array
  readonly #lon: Int16Array
  readonly #size: Uint8Array

  constructor(bytes: Uint8Array) {
    const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.byteLength < 12 || head.getUint32(0, true) !== MAGIC || head.getUint32(4, true) !== VERSION)
      throw new ModelError('gazetteer.bin is not a gazetteer of version 1; reinstall the package')
    const n = (this.count = head.getUint32(8, true))
    if (bytes.byteLength < 12 + n * 15)
      throw new ModelError(`gazetteer.bin is cut short: ${bytes.byteLength} bytes for ${n} names`)
    const body = bytes.buffer.slice(bytes.byteOffset + 12, bytes.byteOffset + 12 + n * 15)
    this.#key = new Uint32Array(body, 0, n)
    this.#print = new Uint16Array(body, 4 * n, n)
    this.#kinds = new Uint16Array(body, 6 * n, n)
    this.#country = new Uint16Array(body, 8 * n, n)
    this.#lat = new Int16Array(body, 10 * n, n)
    this.#lon = new Int16Array(body, 12 * n, n)
    this.#size = new Uint8Array(body, 14 * n, n)
  }

  /** What a name, written as in its base form, is known for: a mask of the kinds above; 0 for a stranger. */
  kinds(name: string): number {
    const at = this.#find(name)
    return at < 0 ? 0 : this.#kinds[at]!
  }

  /** The largest place of that name, or undefined. */
  place(name: string): PlaceEntry | undefined {
    const at = this.#find(name)
    if (at < 0 || (this.#kinds[at]! & PLACE) === 0) return undefined
    const code = this.#country[at]!
    const known = this.#lat[at] !== 0 || this.#lon[at] !== 0
    return {
      ...(code && {country: String.fromCharCode(code >> 8, code & 255)}),
      ...(known && {lat: degrees(this.#lat[at]!, 90), lon: degrees(this.#lon[at]!, 180)}),
      magnitude: this.#size[at]! / 10,
    }
  }

  #find(name: string): number {
    const key = nameKey(name)
    const print = namePrint(name)
    let low = 0
    let high = this.count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.#key[middle]!
      if (found === key) return this.#print[middle] === print ? middle : this.#besides(middle, key, print)
      if (found < key) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  #besides(at: number, key: number, print: number): number {
    for (let i = at; i >= 0 && this.#key[i] === key; i--) if (this.#print[i] === print) return i
    for (let i = at; i < this.count && this.#key[i] === key; i++) if (this.#print[i] === print) return i
    return -1
  }
}

export const MAGIC = 0x5a474c51
export const VERSION = 1

/** FNV-1a over UTF-16 units: the 32-bit key of a name. */
export function nameKey(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A second, independent hash of 16 bits. */
export function namePrint(name: string): number {
  let hash = 7
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i) * 2654435761) | 0
  return (hash >>> 16) & 0xffff
}

const degrees = (value: number, range: number): number => Math.round(((value * range) / 32767) * 100) / 100
