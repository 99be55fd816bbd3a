import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {test} from 'node:test'

const files = globSync('{src,evaluation,training,bench,web}/**/*.{ts,js}')
const lines = (file: string) => readFileSync(file, 'utf8').split('\n')

/** A table of words is as long as its language needs: most of its lines are entries, not code. */
function isTable(file: string): boolean {
  const all = lines(file).filter((l) => l.trim())
  const entries = all.filter((l) => /^\s*(['"[{}\])]|[\p{L}\d_-]+:|[^=(]*\|)/u.test(l) || !/[=;{}()]/u.test(l))
  return file.startsWith('src/language/') && entries.length > all.length * 0.7
}

test('a file has up to 300 lines, tables of words aside', () => {
  const long = files.filter((f) => lines(f).length > 301 && !isTable(f)).map((f) => `${f}: ${lines(f).length}`)
  assert.deepEqual(long, [])
})

test('a function has up to 40 lines', () => {
  assert.deepEqual(files.flatMap(longFunctions), [])
})

/** Functions found by their indentation, which the formatter guarantees: from the head to the closing brace below it. */
function longFunctions(file: string): string[] {
  const all = lines(file)
  return all.flatMap((line, at) => {
    const head =
      /^(\s*)(?:export )?(?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?\(.*=> \{$|(?:async |readonly |\*)?#?(\w+)\([^)]*\)(?:: .*)? \{$)/u.exec(
        line,
      )
    if (!head || /^\s*(?:if|for|while|switch|return|else)\b/u.test(line)) return []
    const end = all.findIndex((l, i) => i > at && l.startsWith(`${head[1]}}`))
    const length = end - at + 1
    return length > 40 ? [`${file}: ${head[2] ?? head[3] ?? head[4]} has ${length} lines`] : []
  })
}
