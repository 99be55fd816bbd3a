import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {openEngine} from '../src/engine.ts'
import {tasks} from './tasks.ts'

/** A figure that was reached: it may rise, never fall. */
interface Gate {
  readonly task: string
  /** Path below the data folder; or, beginning with "corpus/", a path of our own repository. */
  readonly data: string
  /** The split of `corpus/de` whose stories are measured, where `data` is its folder of stories. */
  readonly split?: string
  readonly floors: Readonly<Record<string, number>>
}

const tolerance = 0.0005

/** Measures every task of floors.json whose data is there and compares with its floors. */
async function main(): Promise<number> {
  const {values} = parseArgs({options: {data: {type: 'string'}, task: {type: 'string'}}})
  if (!values.data)
    console.error(
      'evaluation: without --data FOLDER, the folder that holds the data sets of evaluation/floors.json, only our own corpus is measured',
    )
  const gates: readonly Gate[] = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')).gates
  const engine = openEngine()
  let below = 0
  for (const gate of gates.filter((g) => !values.task || g.task === values.task)) {
    const path = pathOf(gate, values.data)
    if (!path || !existsSync(path)) {
      console.log(`${gate.task} ${gate.data}: no data, not measured`)
      continue
    }
    const scorer = await tasks[gate.task]?.()
    if (!scorer) throw new Error(`floors.json names the task ${gate.task}, which is none`)
    const {metrics} = await scorer.score(path, engine, {})
    if (gate.split) rmSync(path, {recursive: true})
    for (const [name, floor] of Object.entries(gate.floors))
      below += check(`${gate.task} ${gate.data} ${name}`, metrics[name], floor)
  }
  console.log(below ? `${below} below their floors` : 'all at or above their floors')
  return below ? 1 : 0
}

/** Where a gate's data lie; the stories of one split are linked into a folder of their own. */
function pathOf({data, split}: Gate, folder: string | undefined): string | undefined {
  if (!data.startsWith('corpus/')) return folder && join(folder, data)
  const own = fileURLToPath(new URL(`../${data}`, import.meta.url))
  if (!split) return own
  const splits: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(new URL('../corpus/de/split.json', import.meta.url), 'utf8'),
  )
  const chosen = mkdtempSync(join(tmpdir(), `quellenlage-${split}-`))
  for (const story of splits[split] ?? []) symlinkSync(join(own, story), join(chosen, story))
  return chosen
}

function check(name: string, reached: number | undefined, floor: number): number {
  const low = reached === undefined || reached < floor - tolerance
  const shown = reached === undefined ? 'missing' : (100 * reached).toFixed(2)
  console.log(`${low ? 'BELOW' : 'ok   '} ${name}: ${shown} (floor ${(100 * floor).toFixed(2)})`)
  return low ? 1 : 0
}

process.exitCode = await main()
