import type {Gender, NameRules} from '../names.ts'
import {actsAsBody, body, genderOfName, takesUp} from './names-bodies.ts'
import {derived} from './names-derived.ts'
import {basesOf, isFormOf, nominative} from './names-forms.ts'
import {knownFrom, partOf} from './names-known.ts'
import {clubWords, foreignHeads, legalForms, mediaHeads, mediaWords} from './names-organisations.ts'
import {bynames, honorifics, particles} from './names-persons.ts'
import {role} from './names-roles.ts'
import {seats} from './names-states.ts'
import {
  addressVerbs,
  emptySubjectVerbs,
  eventHeads,
  governmentOwned,
  governmentPrepositions,
  neverNames,
  placeHeads,
  placePrepositions,
  places,
  pluralStates,
  pronouns,
  stateGenders,
  townVerbs,
} from './names-words.ts'

const endsIn = (heads: readonly string[]) => {
  const lower = heads.map((h) => h.toLowerCase())
  const pattern = new RegExp(`(?:${lower.map((h) => h.replace('.', '\\.')).join('|')})(?:e?s|e?n)?$`, 'u')
  // most words end in other letters: no need to search them
  const ends = new Set(lower.flatMap((h) => ['', 's', 'es', 'n', 'en'].map((ending) => (h + ending).slice(-2))))
  return (word: string): boolean => ends.has(word.slice(-2).toLowerCase()) && pattern.test(word.toLowerCase())
}

/** Letters that transliterations of one name differ in are made the same: "Bekow", "Bekov" → "bekov". */
const variantKey = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/zh|dsch/gu, 'j')
    .replace(/schtsch|shch/gu, 'sc')
    .replace(/tsch|tch|cz/gu, 'c')
    .replace(/sch|sh|sz/gu, 's')
    .replace(/ch|kh/gu, 'c')
    .replace(/z/gu, 's')
    .replace(/w/gu, 'v')
    .replace(/ph/gu, 'f')
    .replace(/th/gu, 't')
    .replace(/[jy]/gu, 'i')
    .replace(/ck/gu, 'k')
    .replace(/[-’'ʼ]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')

/** German names: the tables beside this file, with the rules by which their words are inflected and compounded. */
export const names: NameRules = {
  knownFrom,
  isFormOf,
  role,
  derived,
  partOf,
  basesOf,
  nominative,
  body,
  actsAsBody,
  honorific: (word) => honorifics.get(word),
  particles,
  bynames,
  legalForms,
  clubWords,
  foreignHeads,
  ofWords: new Set(['von', 'bei']),
  firmPrepositions: new Set(['bei', 'Bei', 'beim', 'Beim']),
  mediaWords,
  mediaGender: (word) => {
    const lower = word.toLowerCase()
    if (/(?:blatt|echo|journal|magazin)(?:e?s)?$/u.test(lower)) return 'n'
    if (/(?:zeitung|rundschau|post|presse)$/u.test(lower)) return 'f'
    return /(?:kurier|courier|anzeiger|bote|merkur|rundfunk|spiegel)s?$/u.test(lower) ? 'm' : undefined
  },
  streetHead: (word) =>
    /^(?:straße|platz|allee|weg|gasse|ufer|damm|brücke|bahnhof|hauptbahnhof|flughafen|tor|dom|ring|markt|chaussee)s?$/iu.test(
      word,
    ),
  isMediaHead: endsIn(mediaHeads),
  placeHead: endsIn(placeHeads),
  eventHead: endsIn(eventHeads),
  seats,
  placePrepositions,
  governmentOwned: (word) => governmentOwned.has(word),
  neverNames,
  pronouns,
  places,
  fieldWords: new Set(['für']),
  fieldBodies: new Set([
    'Amt',
    'Bundesamt',
    'Bundesstelle',
    'Leitstelle',
    'Rat',
    'Landesamt',
    'Institut',
    'Ministerium',
    'Agentur',
    'Zentrum',
    'Behörde',
    'Kommission',
    'Verband',
    'Stiftung',
    'Hochschule',
  ]),
  conjunctions: new Set(['und', 'sowie', 'oder']),
  uninflected: (word) => word.replace(/(?<=isch|deutsch)e[nmrs]?$/u, ''),
  isInflected: (word) => /(?:e|e[nms]|(?:isch|lich|al|iv|ig|ell|ent|ew|frei|weiß|rot)er)$/u.test(word),
  definite: new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'dieser', 'diese', 'dieses', 'diesem', 'diesen']),
  genderOfName,
  contracted: new Set(['am', 'im', 'vom', 'zum', 'zur', 'beim', 'ins', 'ans']),
  articleGender: (article, noun) => {
    if (article === 'der' || article === 'dieser') return noun.endsWith('n') ? 'feminine' : 'masculine'
    if (/^(?:ein|den|einen|dem|einem|des|eines|diesem|diesen)$/u.test(article)) return 'masculine'
    return /^(?:die|eine|einer|diese)$/u.test(article) ? 'feminine' : undefined
  },
  nominativeArticles: new Map<string, Gender>([
    ['der', 'masculine'],
    ['die', 'feminine'],
    ['das', 'neuter'],
  ]),
  isStateNoun: (word) => /(?:land|staat|republik)(?:e?s)?$/iu.test(word),
  demonstratives: new Set(['dieser', 'diese', 'dieses', 'diesem', 'diesen', 'solche', 'solchen', 'solcher']),
  indefinite: new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'kein', 'keine']),
  possessives: (word) => (/^sein(?:e[nmrs]?)?$/iu.test(word) ? 'his' : /^ihr(?:e[nmrs]?)?$/iu.test(word) ? 'her' : undefined),
  pluralStates,
  variantKey,
  townVerbs,
  emptySubjectVerbs,
  governmentPrepositions,
  addressVerbs,
  takesUp,
  genderOfState: (base) => stateGenders.get(base) ?? 'neuter',
}
