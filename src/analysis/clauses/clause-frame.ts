import type {Clause} from '../../document/doc.ts'

/** A clause while it is being read. Tokens are its own through `ClauseReader.owner`, not listed here. */
export interface Frame {
  readonly number: number
  kind: Clause['kind']
  relation: Clause['relation']
  from: number
  opener: number
  /** The verb is expected at the end. */
  verbLast: boolean
  finite: number
  /** Infinitives and participles of the complex in text order. */
  verbs: number[]
  parent: Frame | null
  conjunctOf: Frame | null
  /** Commas met while it waits for its verb. */
  commas: number
  /** Begin of a stretch without verb behind a comma, after the clause was complete; -1 if none. */
  pending: number
  /** A coordinator taken to join phrases, after the clause was complete; -1 if none. */
  coordinator: number
  /** An embedded clause stood in it since the last of its own tokens. */
  embedded: boolean
}

/** True where the clause still waits for the verb that makes it one. */
export function waits(frame: Frame): boolean {
  if (frame.kind === 'infinitive') return frame.verbs.length === 0
  if (frame.kind === 'participle' || frame.kind === 'fragment') return false
  if (frame.conjunctOf && frame.conjunctOf.finite >= 0 && frame.verbs.length > 0) return false
  return frame.finite < 0
}

/** The first clause of a coordination. */
export function firstOf(frame: Frame): Frame {
  let first = frame
  while (first.conjunctOf) first = first.conjunctOf
  return first
}

/** The frame or the nearest above it for which `holds` is true. */
export function nearest(frame: Frame | null, holds: (frame: Frame) => boolean): Frame | null {
  for (let f = frame; f; f = f.parent) if (holds(f)) return f
  return null
}

/** The clause at the top of a chain of parents. */
export function rootOf(frame: Frame): Frame {
  let top = frame
  while (top.parent) top = top.parent
  return top
}
