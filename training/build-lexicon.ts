/**
 * Builds models/de/lexicon.bin from the word lists on npm, our closed classes, and nouns seen in texts:
 *
 *   node training/build-lexicon.ts [--unimorph TRAIN.tsv] [--treebank GSD-DEV.conllu] [--frequencies large_de.msgpack.gz]
 */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {adjectiveReadings, comparisonReadings} from './lexicon/adjectives.ts'
import {orderByFrequency, readFrequencies} from './lexicon/frequency.ts'
import {functionReadings, particleReadings} from './lexicon/function-words.ts'
import {feminines, moreNouns} from './lexicon/more-nouns.ts'
import {nounReadings} from './lexicon/nouns.ts'
import {observedReadings, treebankNouns, unimorphNouns} from './lexicon/observed.ts'
import {type Forms, oldAndNewSpellings} from './lexicon/readings.ts'
import {verbReadings} from './lexicon/verbs.ts'
import {writeLexicon} from './lexicon/write.ts'
import {sealModel} from './seal-model.ts'

const {values} = parseArgs({
  options: {
    unimorph: {type: 'string', multiple: true, default: []},
    treebank: {type: 'string', multiple: true, default: []},
    frequencies: {type: 'string'},
  },
})
const forms: Forms = new Map()
functionReadings(forms)
const participles = verbReadings(forms)
const adjectives = adjectiveReadings(forms, participles)
comparisonReadings(forms, adjectives)
nounReadings(forms)
moreNouns(forms)
feminines(forms)
particleReadings(forms)
observedReadings(forms, [...values.unimorph.flatMap(unimorphNouns), ...values.treebank.flatMap(treebankNouns)])
oldAndNewSpellings(forms)
if (values.frequencies) orderByFrequency(forms, readFrequencies(values.frequencies))
const bytes = writeLexicon(forms)
const folder = new URL('../models/de/', import.meta.url)
writeFileSync(new URL('lexicon.bin', folder), bytes)
sealModel(fileURLToPath(folder))
console.log(`${forms.size} forms, ${bytes.length} bytes`)
