import {keyOf, moodOf, type PlacedWord} from './ud-words.ts'

export interface GoldMood extends PlacedWord {
  readonly feats: ReadonlyMap<string, string>
  /** The mood where the treebank's is a known slip. */
  readonly asRead: string | undefined
}

type Complain<Word> = (right: string, wrong: string, word: Word) => void

const share = (right: number, of: number): number => (of === 0 ? 1 : right / of)

/** Mood of the finite verbs whose words we cut alike; once more with known slips of the treebank set right, where it has some. */
export function moods<Word extends GoldMood>(
  gold: readonly Word[],
  ours: ReadonlyMap<string, PlacedWord>,
  complain: Complain<Word>,
): Record<string, number> {
  const verbs = gold.filter(({feats}) => feats.has('Mood') && feats.get('VerbForm') === 'Fin')
  const pairs = verbs.flatMap((word) => {
    const mine = ours.get(keyOf(word))
    return mine ? [{word, mood: word.feats.get('Mood') ?? '', guess: moodOf(mine.morph)}] : []
  })
  for (const {word, mood, guess} of pairs) if (guess !== mood) complain(mood, guess, word)
  const slips = pairs.filter(({word}) => word.asRead !== undefined)
  if (slips.length === 0) return figures(pairs)
  const mended = figures(pairs.map((pair) => ({...pair, mood: pair.word.asRead ?? pair.mood})))
  return {
    ...figures(pairs),
    'mood slips of the treebank-count': slips.length,
    ...Object.fromEntries(Object.entries(mended).map(([name, value]) => [withSlips(name), value])),
  }
}

const withSlips = (name: string): string =>
  name.endsWith('-count') ? name.replace('-count', ', slips set right-count') : `${name}, slips set right`

interface Pair {
  readonly word: GoldMood
  readonly mood: string
  readonly guess: string
}

function figures(pairs: readonly Pair[]): Record<string, number> {
  const found = pairs.filter(({guess}) => guess !== '')
  const subjunctive = pairs.filter(({mood}) => mood === 'Sub')
  const first = subjunctive.filter(({word}) => word.feats.get('Tense') !== 'Past')
  const guessed = pairs.filter(({guess}) => guess === 'Sub')
  const right = (list: readonly Pair[]): number => share(list.filter(({mood, guess}) => guess === mood).length, list.length)
  return {
    'mood (finite verbs found)': right(found),
    'mood (all finite verbs)': right(pairs),
    'subjunctive recall': right(subjunctive),
    'subjunctive precision': right(guessed),
    'subjunctive-count': subjunctive.length,
    'konjunktiv I recall': right(first),
    'konjunktiv I-count': first.length,
  }
}
