import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {Ind, Sub2} from '../../src/document/morph.ts'
import type {Analysis} from '../../src/models/lexicon.ts'
import type {Forms} from './readings.ts'

type Packed = string | number | readonly Packed[] | Readonly<Record<string, unknown>>

/** Reads the part of MessagePack that wordfreq's lists are written in: arrays, strings, small maps and numbers. */
function unpack(bytes: Buffer): Packed {
  let at = 0
  const take = (length: number): Buffer => bytes.subarray(at, (at += length))
  const text = (length: number): string => take(length).toString('utf8')
  const list = (length: number): Packed[] => Array.from({length}, () => value())
  const value = (): Packed => {
    const tag = bytes[at++] ?? 0
    if (tag < 0x80) return tag
    if (tag < 0x90) return Object.fromEntries(Array.from({length: tag & 15}, () => [value(), value()]))
    if (tag < 0xa0) return list(tag & 15)
    if (tag < 0xc0) return text(tag & 31)
    if (tag === 0xd9) return text(take(1).readUInt8())
    if (tag === 0xda) return text(take(2).readUInt16BE())
    if (tag === 0xdc) return list(take(2).readUInt16BE())
    if (tag === 0xdd) return list(take(4).readUInt32BE())
    throw new Error(`a MessagePack tag that word lists do not have: ${tag}`)
  }
  return value()
}

/** Centibels below certainty by word, from a wordfreq list (words in bins, the commonest first). */
export function readFrequencies(path: string): ReadonlyMap<string, number> {
  const [, ...bins] = unpack(gunzipSync(readFileSync(path))) as readonly (readonly string[])[]
  return new Map(bins.flatMap((words, bin) => words.map((word): [string, number] => [word, bin])))
}

const UNKNOWN = 900

/**
 * Puts the likelier lemma first among a form's readings of one class: indicative before a subjunctive that looks like
 * another verb ("führen": führen before fahren), then the commoner lemma ("getroffen": treffen before triefen).
 */
export function orderByFrequency(forms: Forms, frequencies: ReadonlyMap<string, number>): void {
  const rareness = ({lemma}: Analysis): number => frequencies.get(lemma.toLowerCase()) ?? UNKNOWN
  const irreal = ({morph}: Analysis): number => (morph & Sub2 && !(morph & Ind) ? 1 : 0)
  for (const readings of forms.values()) {
    if (readings.length > 1) readings.sort((a, b) => irreal(a) - irreal(b) || rareness(a) - rareness(b))
  }
}
