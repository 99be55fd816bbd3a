/**
 * How far a figure varies over folds of the documents: every n-th document is one fold's, each fold is measured by itself.
 * `documents` are what was measured of each document; `measure` gives metrics of some of them. Returns, for every F1 among the
 * metrics, mean, lowest and highest over the folds; nothing where no more than one fold is asked for.
 */
export function spreadOver<T>(
  documents: readonly T[],
  folds: number | undefined,
  measure: (some: readonly T[]) => Readonly<Record<string, number>>,
): Record<string, number> {
  if (folds === undefined || folds < 2 || documents.length < folds) return {}
  const each = Array.from({length: folds}, (_, k) => measure(documents.filter((_d, i) => i % folds === k)))
  const spread: Record<string, number> = {}
  for (const name of Object.keys(each[0] ?? {}).filter((n) => n.endsWith('-f1'))) {
    const values = each.map((metrics) => metrics[name] ?? 0)
    spread[`${name}-mean`] = values.reduce((sum, v) => sum + v, 0) / folds
    spread[`${name}-low`] = Math.min(...values)
    spread[`${name}-high`] = Math.max(...values)
  }
  return spread
}
