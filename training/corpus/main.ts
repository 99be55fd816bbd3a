import {globSync, readFileSync, writeFileSync} from 'node:fs'
import {CARD, cardWithTables} from './card.ts'
import {GoldError} from './locate.ts'
import {annotatedStories, makeStory} from './make.ts'
import {fileFaults} from './trees/main.ts'
import {faultsOf} from './validate.ts'

/** Makes the published layers of every annotated story (or of the folders named) and the tables of the data card, and prints what cannot be right. */
let faults = 0
for (const folder of process.argv.length > 2 ? process.argv.slice(2) : annotatedStories()) {
  try {
    const made = await makeStory(folder)
    for (const [path, content] of made.files) writeFileSync(path, content)
    const found = faultsOf(made)
    for (const fault of found) console.log(fault)
    faults += found.length
  } catch (error) {
    if (!(error instanceof GoldError)) throw error
    console.log(error.message)
    faults++
  }
}
for (const path of process.argv.length > 2 ? [] : globSync('corpus/de/trees/*.conllu')) {
  const found = fileFaults(path)
  for (const fault of found) console.log(fault)
  faults += found.length
}
if (!faults) writeFileSync(CARD, await cardWithTables(readFileSync(CARD, 'utf8')))
console.log(faults ? `${faults} faults` : 'all is well')
process.exitCode = faults ? 1 : 0
