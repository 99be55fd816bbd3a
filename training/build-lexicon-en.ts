/**
 * Builds models/en/lexicon.bin from an English treebank (UD EWT, CC BY-SA 4.0) and our closed classes: the words seen with their
 * readings, and the regular forms of the verbs and nouns among them.
 *
 *   node training/build-lexicon-en.ts --treebank en_ewt-ud-train.conllu
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {type GoldWord, readTreebank} from '../evaluation/treebank.ts'
import {featureBits} from '../src/analysis/words/readings.ts'
import {parseCells} from '../src/document/agreement.ts'
import type {Pos} from '../src/document/doc.ts'
import {functionWords} from '../src/language/en/function-words.ts'
import {offices, professions} from '../src/language/en/names-words.ts'
import {add, type Forms} from './lexicon/readings.ts'
import {writeLexicon} from './lexicon/write.ts'
import {sealModel} from './seal-model.ts'

const {values} = parseArgs({options: {treebank: {type: 'string', multiple: true, default: []}}})
const OPEN: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])
const PLAIN = /^[a-z][a-z'-]*$/

const forms: Forms = new Map()
for (const {form, lemma, pos, features, cells} of functionWords)
  add(forms, form, {lemma, pos: pos as Pos, morph: featureBits(features), cells: parseCells(cells)})

/** Our features of a treebank word. */
function featuresOf({upos, feats}: GoldWord): string {
  if (upos !== 'VERB') return feats.get('Degree') === 'Cmp' ? 'Cmp' : feats.get('Degree') === 'Sup' ? 'Sup' : ''
  const form = feats.get('VerbForm')
  if (form === 'Inf') return 'Inf'
  if (form === 'Ger' || (form === 'Part' && feats.get('Tense') === 'Pres')) return 'Part1'
  if (form === 'Part') return 'Part2'
  if (feats.get('Mood') === 'Imp') return 'Inf'
  return feats.get('Tense') === 'Past'
    ? 'Fin Ind Past'
    : `Fin Ind Pres${feats.get('Person') === '3' && feats.get('Number') === 'Sing' ? ' P3 Sing' : ''}`
}

const put = (form: string, lemma: string, pos: string, features: string, cells = '') =>
  add(forms, form, {lemma, pos: pos as Pos, morph: featureBits(features), cells: parseCells(cells)})

/** Closed classes as the treebank has them, where our own list lacks the reading. */
const CLOSED: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'PART', 'AUX', 'NUM', 'INTJ'])
const closed = new Map<string, number>()
for (const {form, lemma, upos, feats} of values.treebank.flatMap(readTreebank).flatMap(({words}) => words)) {
  if (!CLOSED.has(upos) || feats.has('Typo') || !PLAIN.test(form.toLowerCase())) continue
  const key = `${form.toLowerCase()}|${lemma.toLowerCase()}|${upos}`
  closed.set(key, (closed.get(key) ?? 0) + 1)
}
for (const [key, count] of closed) {
  const [form = '', lemma = '', pos = ''] = key.split('|')
  if (count > 1 && !forms.get(form)?.some((reading) => reading.pos === pos)) put(form, lemma, pos, '')
}

const counts = new Map<string, number>()
const irregular = new Map<string, Set<string>>()
const lemmas = new Map<string, number>()
for (const word of values.treebank.flatMap(readTreebank).flatMap(({words}) => words)) {
  const form = word.form.toLowerCase()
  if (!OPEN.has(word.upos) || word.feats.has('Typo') || !PLAIN.test(form) || !PLAIN.test(word.lemma)) continue
  const features = featuresOf(word)
  const cells = word.upos === 'NOUN' ? (word.feats.get('Number') === 'Plur' ? 'p' : 'n') : ''
  const key = [form, word.lemma, word.upos, features, cells].join('|')
  counts.set(key, (counts.get(key) ?? 0) + 1)
  lemmas.set(`${word.upos} ${word.lemma}`, (lemmas.get(`${word.upos} ${word.lemma}`) ?? 0) + 1)
  const slot = `${word.upos} ${word.lemma} ${features}${cells}`
  irregular.set(slot, (irregular.get(slot) ?? new Set()).add(form))
}
for (const key of counts.keys()) {
  const [form = '', lemma = '', pos = '', features = '', cells = ''] = key.split('|')
  put(form, lemma, pos, features, cells)
}

for (const word of [...offices, ...professions]) lemmas.set(`NOUN ${word}`, 1)

const plural = (word: string): string =>
  /(?:[sxz]|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
const doubled = (verb: string): string =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && verb.length < 6 ? verb + verb.at(-1) : verb
const past = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`
const progressive = (verb: string): string => (/[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`)

for (const key of lemmas.keys()) {
  const [pos = '', lemma = ''] = key.split(' ')
  const missing = (features: string) => !irregular.has(`${pos} ${lemma} ${features}`)
  if (pos === 'NOUN') {
    put(lemma, lemma, pos, '', 'n')
    if (missing('p')) put(plural(lemma), lemma, pos, '', 'p')
  }
  if (pos !== 'VERB' || lemma === 'be') continue
  put(lemma, lemma, pos, 'Inf')
  put(lemma, lemma, pos, 'Fin Ind Pres')
  put(plural(lemma), lemma, pos, 'Fin Ind Pres P3 Sing')
  put(progressive(lemma), lemma, pos, 'Part1')
  const seen = [...(irregular.get(`VERB ${lemma} Fin Ind Past`) ?? []), ...(irregular.get(`VERB ${lemma} Part2`) ?? [])]
  for (const form of seen.length > 0 ? seen : [past(lemma)]) {
    if (missing('Fin Ind Past')) put(form, lemma, pos, 'Fin Ind Past')
    if (missing('Part2')) put(form, lemma, pos, 'Part2')
  }
}
const bytes = writeLexicon(forms)
const folder = new URL('../models/en/', import.meta.url)
mkdirSync(folder, {recursive: true})
writeFileSync(new URL('lexicon.bin', folder), bytes)
sealModel(fileURLToPath(folder))
console.log(`${forms.size} forms, ${bytes.length} bytes`)
