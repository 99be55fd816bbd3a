import {spawnSync} from 'node:child_process'
import {globSync} from 'node:fs'

/** One process from start to end: wall time in milliseconds and peak resident memory in megabytes. */
export interface Run {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Median of a list; the list is not empty. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Runs a program of node and reads its peak memory from what it reports at its end. */
function timed(args: readonly string[]): Run {
  const hook = "process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))"
  const before = performance.now()
  const {stderr, status} = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args],
    {encoding: 'utf8'},
  )
  const milliseconds = performance.now() - before
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return {milliseconds, megabytes: Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024}
}

/** Cold `compare` of two reports from the built package beside node's own start, interleaved, ten runs each. */
export function coldCompare(reports: readonly string[] = globSync('examples/uebernahme/*.txt').sort().slice(0, 2)): void {
  const empty: Run[] = []
  const compare: Run[] = []
  for (let i = 0; i < 10; i++) {
    empty.push(timed(['-e', '0']))
    compare.push(timed(['dist/src/doors/cli/main.js', 'compare', ...reports, '--json', '-']))
  }
  for (const [name, runs] of [
    ['node alone', empty],
    ['compare, two reports', compare],
  ] as const)
    console.log(
      `${name.padEnd(22)} median ${median(runs.map((r) => r.milliseconds)).toFixed(0)} ms, peak ${Math.max(...runs.map((r) => r.megabytes)).toFixed(0)} MB`,
    )
}
