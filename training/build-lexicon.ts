// Builds models/de/lexicon.bin: node training/build-lexicon.ts
import {writeFileSync} from 'node:fs'
import {adjectiveReadings, comparisonReadings} from './lexicon/adjectives.ts'
import {functionReadings} from './lexicon/function-words.ts'
import {nounReadings} from './lexicon/nouns.ts'
import {type Forms, oldAndNewSpellings} from './lexicon/readings.ts'
import {verbReadings} from './lexicon/verbs.ts'
import {writeLexicon} from './lexicon/write.ts'

const forms: Forms = new Map()
functionReadings(forms)
const participles = verbReadings(forms)
const adjectives = adjectiveReadings(forms, participles)
comparisonReadings(forms, adjectives)
nounReadings(forms)
oldAndNewSpellings(forms)
const bytes = writeLexicon(forms)
writeFileSync(new URL('../models/de/lexicon.bin', import.meta.url), bytes)
console.log(`${forms.size} forms, ${bytes.length} bytes`)
