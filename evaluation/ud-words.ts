import type {Doc, TokenRange} from '../src/document/doc.ts'
import * as m from '../src/document/morph.ts'
import {tokenAt} from '../src/document/token.ts'
import {loadModels} from '../src/models/load.ts'

const {lexicon} = loadModels(new URL('../models/de/', import.meta.url))

/** A syntactic word at a place of the text; words of one contraction share the range and are numbered by `part`. */
export interface PlacedWord {
  /** Our token that it is, or is part of. */
  readonly token: number
  readonly start: number
  readonly end: number
  readonly part: number
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly morph: number
}

/** Words are matched by their place. */
export const keyOf = ({start, end, part}: Pick<PlacedWord, 'start' | 'end' | 'part'>): string => `${start}-${end}-${part}`

/** German contractions as Universal Dependencies take them apart: form → article. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    im: 'in',
    am: 'an',
    zum: 'zu',
    zur: 'zu',
    vom: 'von',
    beim: 'bei',
    ins: 'in',
    ans: 'an',
    aufs: 'auf',
    fürs: 'für',
    ums: 'um',
    durchs: 'durch',
    übers: 'über',
    unters: 'unter',
    vors: 'vor',
    hinters: 'hinter',
  }),
)

/**
 * Our tokens as the German GSD treebank writes words: contractions are two words, hyphens stand alone, a space separates
 * the thousands of a number.
 */
export function udWords(doc: Pick<Doc, 'text' | 'words' | 'tokens' | 'tags'>, range: TokenRange): PlacedWord[] {
  const words: PlacedWord[] = []
  for (let i = range.from; i < range.to; i++) {
    const token = tokenAt(doc, i)
    if (!token) break
    const {start, end, form, lemma, pos, morph} = token
    const whole: PlacedWord = {token: i, start, end, part: 0, form, lemma, upos: pos, morph}
    if (pos === 'ADP' && CONTRACTIONS.has(form.toLowerCase())) {
      words.push({...whole, morph: 0}, {...whole, part: 1, lemma: 'der', upos: 'DET'})
    } else if (/\p{L}-|-\p{L}/u.test(form) && form !== '-') words.push(...splitHyphens(whole))
    else if (/^\d{1,3}(?: \d{3})+$/.test(form)) words.push(...splitAt(whole, / /g))
    else words.push(whole)
  }
  return words
}

/** "US-Angaben" → US, -, Angaben; the first parts are what the whole is, the last has the whole's features. */
function splitHyphens(word: PlacedWord): PlacedWord[] {
  const parts = splitAt(word, /-/g, true)
  const lemmas = word.lemma.split('-')
  const last = lemmas.at(-1) ?? word.lemma
  return parts.map((part, i): PlacedWord => {
    if (part.form === '-') return {...part, lemma: '-', upos: 'PUNCT', morph: 0}
    if (i === parts.length - 1)
      return {...part, lemma: /^\p{Lu}/u.test(part.form) ? last.charAt(0).toUpperCase() + last.slice(1) : last}
    return {...part, lemma: part.form, morph: 0, upos: word.upos === 'PROPN' ? 'PROPN' : firstPart(part.form)}
  })
}

/** The first part of a compound is a name where the lexicon lacks it as a noun. */
function firstPart(form: string): string {
  if (/^\p{Ll}/u.test(form)) return 'ADJ'
  return form === form.toUpperCase() || !lexicon.analyses(form).some(({pos}) => pos === 'NOUN') ? 'PROPN' : 'NOUN'
}

function splitAt(word: PlacedWord, mark: RegExp, keep = false): PlacedWord[] {
  const parts: PlacedWord[] = []
  let at = 0
  const push = (from: number, to: number): void => {
    if (to > from)
      parts.push({
        ...word,
        start: word.start + from,
        end: word.start + to,
        form: word.form.slice(from, to),
        lemma: word.form.slice(from, to),
      })
  }
  for (const match of word.form.matchAll(mark)) {
    push(at, match.index)
    if (keep) push(match.index, match.index + match[0].length)
    at = match.index + match[0].length
  }
  push(at, word.form.length)
  return parts
}

/** Mood of a finite verb as the treebank has it, or '' where ours is not one finite reading. */
export function moodOf(morph: number): string {
  if (!(morph & m.Fin)) return ''
  if (morph & (m.Sub1 | m.Sub2) && !(morph & m.Ind)) return 'Sub'
  return morph & m.Imp && !(morph & m.Ind) ? 'Imp' : 'Ind'
}

/** The value of a feature group where exactly one is left, '' where none or several are. */
export function soleValue(morph: number, group: 'Case' | 'Number' | 'Gender'): string {
  const found = GROUPS[group].filter(([, bit]) => morph & bit)
  return found.length === 1 ? (found[0]?.[0] ?? '') : ''
}

const GROUPS = {
  Case: [
    ['Nom', m.Nom],
    ['Gen', m.Gen],
    ['Dat', m.Dat],
    ['Acc', m.Acc],
  ],
  Number: [
    ['Sing', m.Sing],
    ['Plur', m.Plur],
  ],
  Gender: [
    ['Masc', m.Masc],
    ['Fem', m.Fem],
    ['Neut', m.Neut],
  ],
} as const
