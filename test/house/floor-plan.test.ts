import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {test} from 'node:test'
import {floorPlanTable, roomOf} from './floor-plan.ts'

const files = globSync('src/**/*.ts').map((f) => f.replaceAll('\\', '/'))
const read = (file: string) => readFileSync(file, 'utf8')

/** Files that a source imports, type imports too. */
function importsOf(file: string): string[] {
  const found = [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map((m) => m[1] ?? '')
  return found.map((path) => normalize(join(dirname(file), path)))
}

test('every source file stands in a room', () => {
  assert.ok(files.length > 30)
  assert.deepEqual(
    files.filter((f) => !roomOf(f)),
    [],
  )
})

test('each room imports only what the floor plan allows', () => {
  const broken = files.flatMap((file) => {
    const room = roomOf(file)
    const allowed = [room?.path, ...(room?.mayImport ?? [])]
    return importsOf(file).flatMap((other) => {
      const target = roomOf(other)?.path ?? other.split('/')[0]
      return allowed.includes(target) ? [] : [`${file} may not import ${other}`]
    })
  })
  assert.deepEqual(broken, [])
})

test('no import rings', () => {
  const state = new Map<string, 'open' | 'done'>()
  const rings: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      rings.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const next of valueImportsOf(file)) if (files.includes(next)) visit(next, [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  assert.deepEqual(rings, [])
})

/** A ring of types alone is none at run time. */
function valueImportsOf(file: string): string[] {
  const source = read(file).replace(/import type [^;]*?from '[^']+'/gu, '')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)].map((m) => normalize(join(dirname(file), m[1] ?? '')))
}

test('no utils, helpers, common or barrels', () => {
  assert.deepEqual(
    files.filter((f) => /\/(utils?|helpers?|common|misc|index)(\.ts|\/)/u.test(f)),
    [],
  )
})

test('ARCHITECTURE.md prints this floor plan', () => {
  assert.ok(read('ARCHITECTURE.md').includes(floorPlanTable()), `ARCHITECTURE.md should hold:\n${floorPlanTable()}`)
})
