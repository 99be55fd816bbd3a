import {readFileSync} from 'node:fs'
import {ModelError} from './model-error.ts'

/** The bytes of one file of a model folder. Throws ModelError where it is missing. */
export function readPart(folder: URL, name: string): Uint8Array {
  const file = new URL(name, folder)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new ModelError(`no readable model data at ${file.pathname}; reinstall the package`, {cause})
  }
}
