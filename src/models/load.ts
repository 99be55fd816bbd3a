import {readFileSync} from 'node:fs'
import {Gazetteer} from './gazetteer.ts'
import {Lexicon} from './lexicon.ts'
import {ModelError} from './model-error.ts'
import type {Models} from './models.ts'
import {NameTagger} from './name-tagger.ts'
import {readPart} from './read-part.ts'
import {Tagger} from './tagger.ts'

/** Reads a language's model folder and checks it. Throws ModelError with what is wrong and what to do. */
export function loadModels(folder: URL): Models {
  const header = readHeader(new URL('model.json', folder))
  const part = (name: string) => readPart(folder, header.shared?.[name] ?? name)
  return {
    version: `${header.name}-${header.version}`,
    lexicon: new Lexicon(part('lexicon.bin')),
    tagger: new Tagger(part('tagger.bin')),
    gazetteer: new Gazetteer(part('gazetteer.bin')),
    nameTagger: new NameTagger(part('names.bin')),
  }
}

interface ModelHeader {
  readonly name: string
  readonly version: string
  /** Files that another language's folder holds: name → path from this folder. */
  readonly shared?: Readonly<Record<string, string>>
}

function readHeader(file: URL): ModelHeader {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ModelHeader
  } catch (cause) {
    throw new ModelError(`no readable model description at ${file.pathname}; reinstall the package`, {cause})
  }
}
