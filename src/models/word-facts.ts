/** What the features ask of a word; made once for each distinct word of a document. */
export interface WordFacts {
  readonly word: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix3: number
  readonly shape: number
  /** Labels that the readings allow inside a sentence, and as its first word. */
  readonly inner: number
  readonly initial: number
  /** Where the readings come from, and other flags of the caller's. */
  readonly flags: number
  /** A mark that ends a stretch of a clause: comma, full stop, dash, bracket, not a quotation mark. */
  readonly pause: boolean
  /** Cells (document/agreement.ts) of the readings as a determiner, and as a noun; a mask of all for a name. */
  readonly determiner: number
  readonly nominal: number
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The facts of a word. */
export function wordFacts(
  form: string,
  own: Pick<WordFacts, 'inner' | 'initial' | 'flags' | 'pause' | 'determiner' | 'nominal'>,
): WordFacts {
  const small = form.toLowerCase()
  const end = (length: number): number => hashOf(small.slice(-length))
  return {
    word: hashOf(small),
    suffix2: end(2),
    suffix3: end(3),
    suffix4: end(4),
    prefix3: hashOf(small.slice(0, 3)),
    shape: shapeOf(form, small),
    ...own,
  }
}

function shapeOf(form: string, small: string): number {
  const first = form.charAt(0) !== small.charAt(0) ? 1 : 0
  const all = form === form.toUpperCase() && form !== small ? 2 : 0
  const digit = /\d/.test(form) ? 4 : 0
  const hyphen = form.includes('-') ? 8 : 0
  return first | all | digit | hyphen | (form.length === 1 ? 16 : 0) | (/['’.]/.test(form) ? 32 : 0)
}

/** What stands before the first and after the last word. */
export const EDGE: WordFacts = {
  word: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix3: 1,
  shape: 64,
  inner: 0,
  initial: 0,
  flags: 0,
  pause: true,
  determiner: 0,
  nominal: 0,
}
