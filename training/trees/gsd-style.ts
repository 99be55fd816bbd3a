import {TREE_RELATIONS, type TreeRelation} from '../../src/models/tree-relations.ts'
import type {GoldTree, GoldTreeWord} from './gold.ts'

const ADVERBIAL =
  /^(?:als|bevor|bis|da|damit|ehe|falls|indem|nachdem|ob?wohl|obgleich|obschon|sobald|sofern|solange|sodass|soweit|sowie|während|weil|wenn|wie|zumal)$/i
const known: ReadonlySet<string> = new Set(TREE_RELATIONS)

/** A relation without its subtype where the parser does not know the subtype. */
export function plainRelation(relation: string): TreeRelation {
  const base = relation.split(':')[0] ?? 'dep'
  return (known.has(relation) ? relation : known.has(base) ? base : 'dep') as TreeRelation
}

/**
 * An HDT tree with the relations of GSD: datives are obl:arg, possessives det:poss, "sich" is an object, clauses with an
 * adverbial subordinator are advcl, and of "…, sagte X" the verb is the head.
 */
export function hdtAsGsd({text, words}: GoldTree): GoldTree {
  const renamed = words.map((word, w) => ({...word, relation: gsdRelation(words, word, w)}))
  for (const w of renamed.keys()) speechAbove(renamed, w)
  return {text, words: renamed}
}

const SPEECH =
  /^(?:antwort|äußer|bekräftig|bemängel|bericht|bestätig|beton|ergänz|erklär|erläuter|fügt|gab|gibt|heißt|hieß|klag|mein|merkt|sag|schreib|schrieb|teilt|warn|unterst|versicher|räumt|kommentier|kritisier|verspr|zitier)/

/** "Das ist so, sagte X": the speech verb takes the place of what it reports. */
function speechAbove(words: GoldTreeWord[], w: number): void {
  const verb = words[w]!
  const content = words[verb.head]
  if (verb.relation !== 'parataxis' || !content || verb.head > w || !SPEECH.test(verb.form)) return
  if (!words.some(({head, relation}, at) => head === w && relation === 'nsubj' && at > w)) return
  words[w] = {...verb, head: content.head, relation: content.relation}
  words[verb.head] = {...content, head: w, relation: 'ccomp'}
  const last = words.length - 1
  if (words[last]!.head === verb.head && words[last]!.relation === 'punct') words[last] = {...words[last]!, head: w}
}

function gsdRelation(words: readonly GoldTreeWord[], word: GoldTreeWord, w: number): string {
  const {relation, feats} = word
  if (relation === 'obj' && /Case=Dat/.test(feats)) return 'obl:arg'
  if (relation === 'det' && /Poss=Yes/.test(feats)) return 'det:poss'
  if (relation === 'expl:pv') return 'obj'
  const mark = words.find(({head, relation}) => head === w && relation === 'mark')
  if (relation === 'ccomp' && mark && ADVERBIAL.test(mark.form)) return 'advcl'
  return relation
}
