import type {Language} from '../../language/language.ts'
import {type Gazetteer, GIVEN, PERSON, PLACE} from '../../models/gazetteer.ts'

/**
 * What is known of a word as a name, for the tagger: bit 0 given name, 1 family name, 2 place, 3 known so without its ending
 * only; 4 a state, body or medium of the language's tables, 5 the first word of one, 6 a people's name.
 */
export function nameFlags(
  form: string,
  gazetteer: Gazetteer | undefined,
  {grammar, names}: Pick<Language, 'grammar' | 'names'>,
): number {
  if (!/^\p{Lu}/u.test(form))
    return form.length < 6 && names.knownFrom(form).some(({words, base}) => words.length === 1 && base === form) ? 16 : 0
  const base = grammar.nameBase(form)
  let flags = 0
  for (const {words, ambiguous} of names.knownFrom(form)) if (!ambiguous) flags |= words.length === 1 ? 16 : 32
  if (names.derived(form, () => undefined)?.person) flags |= 64
  if (!gazetteer) return flags
  const own = kindFlags(gazetteer.kinds(form))
  if (own !== 0 || base === form) return flags | own
  const bare = kindFlags(gazetteer.kinds(base))
  return bare === 0 ? flags : flags | bare | 8
}

const kindFlags = (kinds: number): number => (kinds & GIVEN ? 1 : 0) | (kinds & PERSON & ~GIVEN ? 2 : 0) | (kinds & PLACE ? 4 : 0)
