import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {openEngine} from '../src/engine.ts'
import {tasks} from './tasks.ts'

/** A figure that was reached: it may rise, never fall. */
interface Gate {
  readonly task: string
  /** Path below the data folder. */
  readonly data: string
  readonly floors: Readonly<Record<string, number>>
}

const tolerance = 0.0005

/** Measures every task of floors.json whose data is there and compares with its floors. */
async function main(): Promise<number> {
  const {values} = parseArgs({options: {data: {type: 'string'}, task: {type: 'string'}}})
  if (!values.data) {
    console.error('evaluation: give --data FOLDER, the folder that holds the data sets named in evaluation/floors.json')
    return 2
  }
  const gates: readonly Gate[] = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')).gates
  const engine = openEngine()
  let below = 0
  for (const gate of gates.filter((g) => !values.task || g.task === values.task)) {
    const path = join(values.data, gate.data)
    if (!existsSync(path)) {
      console.log(`${gate.task} ${gate.data}: no data, not measured`)
      continue
    }
    const scorer = await tasks[gate.task]?.()
    if (!scorer) throw new Error(`floors.json names the task ${gate.task}, which is none`)
    const {metrics} = await scorer.score(path, engine, {})
    for (const [name, floor] of Object.entries(gate.floors))
      below += check(`${gate.task} ${gate.data} ${name}`, metrics[name], floor)
  }
  console.log(below ? `${below} below their floors` : 'all at or above their floors')
  return below ? 1 : 0
}

function check(name: string, reached: number | undefined, floor: number): number {
  const low = reached === undefined || reached < floor - tolerance
  const shown = reached === undefined ? 'missing' : (100 * reached).toFixed(2)
  console.log(`${low ? 'BELOW' : 'ok   '} ${name}: ${shown} (floor ${(100 * floor).toFixed(2)})`)
  return low ? 1 : 0
}

process.exitCode = await main()
