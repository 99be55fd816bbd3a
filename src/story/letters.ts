import {foldedWords} from './shingles.ts'

/** A claim as weighted runs of letters, its length 1; `keys` ascend. */
export interface Letters {
  readonly keys: Int32Array
  readonly weights: Float32Array
}

export const NO_LETTERS: Letters = {keys: new Int32Array(), weights: new Float32Array()}

/** Letters in a run: "liefern" and "Lieferung" share lief, iefe, efer; "Streik" stands whole in "Warnstreik". */
const RUN = 4

/** "Brände" → brande: the vowel's change in plurals and derived words is left out. */
function folded(word: string): string {
  return word.replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')
}

/** The runs of a word, its begin marked, so that common endings weigh less by themselves than common beginnings. */
export function runsOf(word: string): readonly string[] {
  const marked = `^${folded(word.toLowerCase())}`
  if (marked.length <= RUN) return [marked]
  const runs: string[] = []
  for (let at = 0; at + RUN <= marked.length; at++) runs.push(marked.slice(at, at + RUN))
  return runs
}

/** Each claim's content as runs of letters, the rarer in the story the heavier. */
export function lettersOf(contents: readonly string[]): readonly Letters[] {
  const numbers = new Map<string, number>()
  const claimsWith: number[] = []
  const runs = new Map<string, readonly number[]>()
  const numbered = (word: string): readonly number[] => {
    const known = runs.get(word)
    if (known) return known
    const own = runsOf(word).map((run) => {
      const at = numbers.get(run) ?? numbers.size
      numbers.set(run, at)
      return at
    })
    runs.set(word, own)
    return own
  }
  const counts = contents.map((content) => {
    const count = new Map<number, number>()
    for (const word of foldedWords(content)) for (const run of numbered(word)) count.set(run, (count.get(run) ?? 0) + 1)
    for (const run of count.keys()) claimsWith[run] = (claimsWith[run] ?? 0) + 1
    return count
  })
  return counts.map((count) => weighted(count, claimsWith, contents.length))
}

function weighted(count: ReadonlyMap<number, number>, claimsWith: readonly number[], n: number): Letters {
  const sorted = [...count].sort((a, b) => a[0] - b[0])
  const weights = sorted.map(([run, times]) => (1 + Math.log(times)) * Math.log((n + 2) / (claimsWith[run] ?? 1)))
  const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0)) || 1
  return {keys: Int32Array.from(sorted, ([run]) => run), weights: Float32Array.from(weights, (w) => w / length)}
}

/** Cosine: 1 for the same runs, 0 for none in common. */
export function lettersFit(a: Letters, b: Letters): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.keys.length && j < b.keys.length) {
    const [x, y] = [a.keys[i] as number, b.keys[j] as number]
    if (x === y) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (x < y) i++
    else j++
  }
  return sum
}
