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
  return {
    version: `${header.name}-${header.version}`,
    lexicon: new Lexicon(readPart(folder, 'lexicon.bin')),
    tagger: new Tagger(readPart(folder, 'tagger.bin')),
    gazetteer: new Gazetteer(readPart(folder, 'gazetteer.bin')),
    nameTagger: new NameTagger(readPart(folder, 'names.bin')),
  }
}

interface ModelHeader {
  readonly name: string
  readonly version: string
}

function readHeader(file: URL): ModelHeader {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ModelHeader
  } catch (cause) {
    throw new ModelError(`no readable model description at ${file.pathname}; reinstall the package`, {cause})
  }
}
