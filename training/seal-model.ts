/**
 * Writes the checksums of a model folder's files into its model.json; to be run after each change of a file:
 *
 *   node training/seal-model.ts [models/de]
 */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Seals a model folder. */
export function sealModel(folder: string): void {
  const path = join(folder, 'model.json')
  const header = JSON.parse(readFileSync(path, 'utf8'))
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'))
  const sum = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  const files = Object.fromEntries(names.sort().map((name) => [name, sum(name)]))
  writeFileSync(path, `${JSON.stringify({format: 1, ...header, files}, null, 2)}\n`)
}

if (import.meta.filename === process.argv[1]) sealModel(process.argv[2] ?? 'models/de')
