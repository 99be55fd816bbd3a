/** Words remembered for one table at most; then it begins anew, so that no run, however long, grows. */
const MOST = 20_000

/**
 * A pure look-up of words in a table that never changes, each done once: `look` is called for words not seen before. The
 * table itself is the key, so that a table that goes takes its answers along.
 */
export function remembering<Table extends object, Answer>(
  look: (table: Table, word: string) => Answer,
): (table: Table, word: string) => Answer {
  const known = new WeakMap<Table, Map<string, Answer>>()
  return (table, word) => {
    let answers = known.get(table)
    if (!answers || answers.size >= MOST) {
      answers = new Map()
      known.set(table, answers)
    }
    const answer = answers.get(word)
    if (answer !== undefined || answers.has(word)) return answer as Answer
    const fresh = look(table, word)
    answers.set(word, fresh)
    return fresh
  }
}
