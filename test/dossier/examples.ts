import {globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import type {Dossier} from '../../src/dossier/dossier.ts'
import {type Comparison, openEngine} from '../../src/engine.ts'

/** The example stories, by folder name, with their report files in order. */
export const examples: ReadonlyMap<string, readonly string[]> = new Map(
  globSync('examples/*/')
    .sort()
    .map((folder) => [basename(folder), globSync(`${folder}/*.{txt,html,json,md}`).sort()]),
)

const engine = openEngine()
const made = new Map<string, Promise<Comparison>>()

/** The comparison of an example story, made once. */
export function comparisonOf(story: string): Promise<Comparison> {
  const known = made.get(story)
  if (known) return known
  const files = examples.get(story) ?? []
  const fresh = engine.compare(files.map((file) => ({name: file, file: basename(file), bytes: readFileSync(file)})))
  made.set(story, fresh)
  return fresh
}

/** Its dossier. */
export async function dossierOf(story: string): Promise<Dossier> {
  return (await comparisonOf(story)).dossier
}
