import {ALL_CELLS, CASE_ROW, COLUMN, parseCells} from '../../document/agreement.ts'
import type {ClauseRules} from '../../language/clause-rules.ts'
import type {Choice} from './finite-verbs.ts'

/**
 * The cells (case by gender and number) that agreement leaves to each word of a sentence: those of determiner, attributes
 * and noun together, under the case of a preposition. An attribute's own phrase ("die in der Ukraine stationierten
 * Raketen") is read inside its host's. 0xffff where nothing is known.
 */
export function agreementCells(sentence: readonly Choice[], rules: ClauseRules): Uint16Array {
  const cells = new Uint16Array(sentence.length).fill(ALL_CELLS)
  const open: Frame[] = []
  let governed = ALL_CELLS
  for (const [i, choice] of sentence.entries()) {
    const {label, form} = choice
    if (label === 'ADP') {
      governed = prepositionCells(choice, rules)
      cells[i] = ownCells(choice)
      const article = cells[i] !== ALL_CELLS
      open.push({members: article ? [i] : [], cells: governed & (cells[i] ?? ALL_CELLS), determined: article, afterNoun: false})
      continue
    }
    const top = open.at(-1)
    if (label === 'DET') {
      const afterNoun = sentence[i - 1]?.label === 'NOUN' || sentence[i - 1]?.label === 'PROPN'
      if (top && top.members.length === 0) extend(top, i, choice, true)
      else open.push({members: [i], cells: ownCells(choice), determined: true, afterNoun})
    } else if (label === 'ADJ' && isInflected(choice)) {
      const host = top ?? begin(open)
      extend(host, i, choice, false, host.determined ? ALL_CELLS : strongCells(form, rules))
    } else if (label === 'NUM' && isSeveral(form)) {
      extend(top ?? begin(open), i, choice, false, COLUMN.p)
    } else if (label === 'NOUN' || label === 'PROPN') {
      close(open, i, choice, cells, label === 'PROPN')
    } else if (ENDS.has(label) && !(form === ',' && sentence[i + 1]?.label === 'ADJ' && top)) {
      for (const frame of open) settle(frame, cells)
      open.length = 0
    }
  }
  for (const frame of open) settle(frame, cells)
  return cells
}

/** A phrase that waits for its noun. */
interface Frame {
  readonly members: number[]
  cells: number
  determined: boolean
  readonly afterNoun: boolean
}

const ENDS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ', 'PRON', 'VERB.Inf', 'AUX.Inf'])

/** A number that makes its noun a plural; not years, which stand after nouns, nor one. */
const isSeveral = (form: string): boolean => !/^(?:ein|eins|1|[12]\d{3}|.*[.,:]\d*)$/i.test(form)

function begin(open: Frame[]): Frame {
  const frame = {members: [], cells: ALL_CELLS, determined: false, afterNoun: false}
  open.push(frame)
  return frame
}

const ownCells = ({fitting}: Choice): number => fitting.reduce((all, {cells}) => all | cells, 0) || ALL_CELLS
const isInflected = ({fitting}: Choice): boolean => fitting.some(({cells}) => cells !== 0)

function extend(frame: Frame, i: number, choice: Choice, determiner: boolean, limit = ALL_CELLS): void {
  const shared = frame.cells & ownCells(choice) & limit
  frame.members.push(i)
  if (shared !== 0) frame.cells = shared
  if (determiner) frame.determined = true
}

/** The noun ends the innermost phrase; the phrases around it go on if an attribute follows, else they have no noun. */
function close(open: Frame[], i: number, choice: Choice, cells: Uint16Array, name: boolean): void {
  const frame = open.pop() ?? {members: [], cells: ALL_CELLS, determined: false, afterNoun: false}
  const own = ownCells(choice)
  let shared = frame.cells & own
  if (shared === 0) shared = name ? frame.cells : own
  // "die Sprecherin der Regierung": after a noun the genitive, where the form may be one
  if (frame.afterNoun && shared & CASE_ROW.G) shared &= CASE_ROW.G
  frame.members.push(i)
  frame.cells = shared
  settle(frame, cells)
}

function settle(frame: Frame, cells: Uint16Array): void {
  for (const member of frame.members) cells[member] = frame.cells
}

/** The cells of a preposition's cases; a contraction's article is in its own cells. */
function prepositionCells({form}: Choice, rules: ClauseRules): number {
  const cases = rules.prepositions.get(form.toLowerCase()) ?? ''
  const rows = [...cases].reduce((all, name) => all | (CASE_ROW[name as keyof typeof CASE_ROW] ?? 0), 0)
  return rows === 0 ? ALL_CELLS : rows
}

function strongCells(form: string, rules: ClauseRules): number {
  for (const [ending, notation] of rules.strongEndings) if (form.endsWith(ending)) return parseCells(notation)
  return ALL_CELLS
}
