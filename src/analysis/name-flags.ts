import type {GrammarRules} from '../language/grammar.ts'
import {type Gazetteer, GIVEN, PERSON, PLACE} from '../models/gazetteer.ts'

/** What the gazetteer knows of a word, for the tagger: bit 0 given name, 1 family name, 2 place; 3 with its ending taken off. */
export function nameFlags(form: string, gazetteer: Gazetteer | undefined, grammar: GrammarRules): number {
  if (!gazetteer || !/^\p{Lu}/u.test(form)) return 0
  const kinds = gazetteer.kinds(form)
  if (kinds !== 0) return flagsOf(kinds)
  const base = grammar.nameBase(form)
  return base === form ? 0 : flagsOf(gazetteer.kinds(base)) && flagsOf(gazetteer.kinds(base)) | 8
}

const flagsOf = (kinds: number): number => (kinds & GIVEN ? 1 : 0) | (kinds & PERSON & ~GIVEN ? 2 : 0) | (kinds & PLACE ? 4 : 0)
