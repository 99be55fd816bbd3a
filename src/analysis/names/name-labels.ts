import type {EntityKind} from '../../document/doc.ts'
import {LABEL_COUNT, NAME_LABELS, type NameTagger} from '../../models/name-tagger.ts'
import type {Candidate} from './name-candidate.ts'
import {NameFeatures} from './name-features.ts'
import type {NameReader} from './name-reader.ts'

/** Longer sentences are read in pieces, so that memory stays bounded. */
const LONGEST = 400

const KINDS: Readonly<Record<EntityKind, number>> = {person: 1, organisation: 2, place: 3, state: 4, event: 5, thing: 6}

/** What the tables and patterns propose, as a feature of each token: kind, how sure, first word or later one. */
export function marksOf(proposed: readonly Candidate[], length: number): Uint8Array {
  const marks = new Uint8Array(length)
  const weights = new Uint8Array(length)
  for (const c of proposed) {
    const sure = c.derived ? 0 : c.weight < 50 ? 1 : c.weight < 60 ? 2 : c.weight < 75 ? 3 : 4
    for (let at = c.from; at < c.to; at++) {
      if (weights[at]! >= c.weight) continue
      weights[at] = c.weight
      marks[at] = (KINDS[c.kind] * 5 + sure) * 2 + (at > c.from ? 1 : 0)
    }
  }
  return marks
}

/** The tagger's label for each token, as an index into NAME_LABELS. */
export function labelNames(reader: NameReader, proposed: readonly Candidate[], tagger: NameTagger): Uint8Array {
  const {doc} = reader
  const labels = new Uint8Array(doc.tokens.length)
  const features = new NameFeatures(doc, reader.facts, marksOf(proposed, doc.tokens.length))
  const scores = new Float32Array(LONGEST * LABEL_COUNT)
  for (let s = 0; s + 1 < doc.sentences.length; s++) {
    const end = doc.sentences[s + 1]!
    for (let from = doc.sentences[s]!; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST)
      scores.fill(0, 0, (to - from) * LABEL_COUNT)
      for (let at = from; at < to; at++) {
        const count = features.read(at, from, to)
        tagger.add(features.rows, count, scores, (at - from) * LABEL_COUNT)
      }
      tagger.best(scores, to - from, labels.subarray(from, to))
    }
  }
  return labels
}

export type LabelKind = 'PER' | 'LOC' | 'ORG' | 'OTH' | 'DER' | 'PART'

/** The kind that a label speaks of, or undefined outside of names. */
export function kindOfLabel(label: number): LabelKind | undefined {
  return label === 0 ? undefined : (NAME_LABELS[label]!.slice(2) as LabelKind)
}

/** The labelled spans in order. */
export function labelSpans(labels: Uint8Array): {readonly from: number; readonly to: number; readonly kind: LabelKind}[] {
  const spans: {from: number; to: number; kind: LabelKind}[] = []
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === 0 || label % 2 === 0) continue
    let to = at + 1
    while (to < labels.length && labels[to] === label + 1) to++
    spans.push({from: at, to, kind: kindOfLabel(label)!})
    at = to - 1
  }
  return spans
}
