import type {DocEntity} from '../document/doc.ts'
import type {Holder} from './attribution.ts'
import type {Link} from './claim.ts'
import type {Reading} from './reading.ts'

/** Whose word a source noun names by itself: "mpd-Informationen" → mpd, "Polizeiangaben" → Polizei, "dänischen Angaben" → Denmark. */
export interface WordOwner {
  readonly kind: Link['kind']
  /** As it stands in the word; absent where the whole phrase is the name. */
  readonly name?: string
  /** Index in `Doc.entities`. */
  readonly entity?: number
}

export function ownerInWord(reading: Reading, {core, head}: Holder): WordOwner | undefined {
  const noun = sourceNounAtEnd(reading, head)
  if (noun === undefined) return undefined
  const first = reading.form(head).slice(0, noun)
  return first === '' ? byAdjective(reading, core.from, head) : inCompound(reading, first, head)
}

/** Where the source noun without a text of its own begins in a word: 0 in "Angaben", 4 in "mpd-Informationen". */
function sourceNounAtEnd(reading: Reading, head: number): number | undefined {
  const {emptySourceNouns, baseForms} = reading.rules
  const [form, lemma] = [reading.form(head), reading.lemma(head)]
  if (emptySourceNouns.has(lemma)) return 0
  const hyphen = form.lastIndexOf('-')
  if (hyphen > 0) return baseForms(form).some((f) => emptySourceNouns.has(f)) ? hyphen + 1 : undefined
  for (let at = 3; at + 3 <= lemma.length; at++)
    if (emptySourceNouns.has(lemma.charAt(at).toUpperCase() + lemma.slice(at + 1))) return at
  return undefined
}

function byAdjective(reading: Reading, from: number, head: number): WordOwner | undefined {
  for (let i = from; i < head; i++) {
    const mention = reading.mentionAt(i)
    const entity = mention?.form === 'adjective' ? reading.entity(mention) : undefined
    if (mention && entity?.kind === 'state') return {kind: 'state', entity: mention.entity}
  }
  return undefined
}

/** What stands before the noun: a state or body that the analysis knows there, one of the document by that name, a body's noun, a medium. */
function inCompound(reading: Reading, first: string, head: number): WordOwner | undefined {
  const inside = reading.mentionAt(head)
  const own = inside?.form === 'adjective' ? reading.entity(inside) : undefined
  if (inside && own) return {kind: own.kind === 'state' ? 'state' : 'organisation', entity: inside.entity}
  const name = first.replace(/-$/u, '')
  const stem = name.replace(/(?<=\p{L}{4})s$/u, '')
  const entity = reading.doc.entities.findIndex((e) => isCalled(reading, e, name) || isCalled(reading, e, stem))
  const known = reading.doc.entities[entity]
  const isBody = reading.rules.bodies.has(stem) || reading.rules.bodies.has(name)
  if (known) return {kind: kindOf(reading, known, name), name, entity}
  if (isBody) return {kind: 'organisation', name: reading.rules.bodies.has(name) ? name : stem}
  return first.endsWith('-') ? {kind: 'medium', name} : undefined
}

const kindOf = (reading: Reading, {kind}: DocEntity, name: string): Link['kind'] =>
  reading.rules.mediaNames.has(name.toLowerCase()) ? 'medium' : kind === 'state' || kind === 'person' ? kind : 'organisation'

/** Some mention is this name, with an article at most. */
function isCalled(reading: Reading, {kind, mentions}: DocEntity, name: string): boolean {
  if (kind === 'thing' || kind === 'event' || kind === 'place') return false
  return mentions.some((m) => {
    const mention = reading.doc.mentions[m]
    if (!mention || mention.form === 'pronoun' || mention.form === 'adjective') return false
    const alone = mention.form === 'nominal' && mention.to - mention.from > 2
    return !alone && reading.form(mention.to - 1).toLowerCase() === name.toLowerCase()
  })
}
