import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {Gazetteer} from './gazetteer.ts'
import {Lexicon} from './lexicon.ts'
import {ModelError} from './model-error.ts'
import type {Models} from './models.ts'
import {NameTagger} from './name-tagger.ts'
import {readPart} from './read-part.ts'
import {Tagger} from './tagger.ts'
import {TreeParser} from './tree-parser.ts'

/** Reads a language's model folder and checks it. Throws ModelError with what is wrong and what to do. */
export function loadModels(folder: URL): Models {
  const header = readHeader(new URL('model.json', folder))
  const part = (name: string): Uint8Array => {
    const bytes = readPart(folder, header.shared?.[name] ?? name)
    checkSum(name, bytes, header)
    return bytes
  }
  return {
    version: `${header.name}-${header.version}`,
    lexicon: new Lexicon(part('lexicon.bin')),
    tagger: new Tagger(part('tagger.bin')),
    gazetteer: new Gazetteer(part('gazetteer.bin')),
    nameTagger: new NameTagger(part('names.bin')),
    ...(header.files[TREES] ? {treeParser: once(() => new TreeParser(part(TREES)))} : {}),
  }
}

const TREES = 'trees.bin'

/** A value made at its first use. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The format of model.json that this engine reads. */
const FORMAT = 1

interface ModelHeader {
  readonly format: number
  readonly name: string
  readonly version: string
  /** SHA-256 of the folder's own files. */
  readonly files: Readonly<Record<string, string>>
  /** Files that another language's folder holds: name → path from this folder. */
  readonly shared?: Readonly<Record<string, string>>
}

function readHeader(file: URL): ModelHeader {
  let header: ModelHeader
  try {
    header = JSON.parse(readFileSync(file, 'utf8')) as ModelHeader
  } catch (cause) {
    throw new ModelError(`no readable model description at ${file.pathname}; reinstall the package`, {cause})
  }
  if (header.format !== FORMAT) {
    throw new ModelError(
      `model ${header.name} ${header.version} has format ${header.format}, this engine reads ${FORMAT}; reinstall the package`,
    )
  }
  return header
}

function checkSum(name: string, bytes: Uint8Array, {name: model, version, files}: ModelHeader): void {
  const wanted = files[name]
  if (wanted === undefined) return
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== wanted)
    throw new ModelError(
      `${name} of model ${model} ${version} is not as it was made (sha256 ${found}, expected ${wanted}); reinstall the package`,
    )
}
