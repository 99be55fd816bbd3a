import type {Gender} from '../names.ts'
import {bodies} from './names-organisations.ts'
import {takers} from './names-words.ts'

const raised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The last three letters of all bodies: a word that ends otherwise is no compound of one. */
const bodyEnds = new Set([...bodies.keys()].map((word) => word.slice(-3).toLowerCase()))

/** "des Bundesamts", "der Gewerbeaufsicht", "der Behörden": the body a noun speaks of, whole or by its last part. */
export function body(word: string): {head: string; gender: 'm' | 'f' | 'n'; compound: boolean} | undefined {
  for (const form of formsOfNoun(word)) {
    const whole = bodies.get(form)
    if (whole) return {head: form, gender: whole, compound: false}
    const lower = form.toLowerCase()
    if (!bodyEnds.has(lower.slice(-3))) continue
    for (let at = 3; at <= lower.length - 3; at++) {
      const last = raised(lower.slice(at))
      const gender = last.length > 3 || last === 'Amt' || last === 'Rat' ? bodies.get(last) : undefined
      if (gender && !notBodies.has(last)) return {head: last, gender, compound: true}
    }
  }
  return undefined
}
/** Buildings, plants and troops: named they are bodies, alone they do not speak. */
const placesRatherThanBodies =
  /(?:werk|krankenhaus|klinik|klinikum|museum|theater|schule|rathaus|flughafen|truppe|gruppe|team|börse|land|stab|betrieb|bahn|museum|zentrum|hochschule|gemeinde|kirche|mutter|tochter|zentrale|institut|fonds|blatt|versicherung|union|bund)(?:e?s|e?n)?$/iu
const notBodyWords =
  /^(?:dienst|rat|bund)e?s?$|(?:brandstiftung|anstiftung|bewegung|verbund|hintergrund|zusammenkunft|pressekonferenz|gesellschaftsschicht)/iu
const notBodies = new Set([
  'Land',
  'Werk',
  'Mutter',
  'Tochter',
  'Bahn',
  'Gruppe',
  'Dienst',
  'Stab',
  'Betrieb',
  'Zug',
  'Blatt',
  'Team',
])
function formsOfNoun(word: string): string[] {
  const forms = [word]
  if (word.length > 1 && word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1))
  if (word.endsWith('n')) forms.push(word.slice(0, -1))
  if (word.endsWith('es') || word.endsWith('en')) forms.push(word.slice(0, -2))
  if (word.endsWith('innen')) forms.push(word.slice(0, -3))
  return forms
}

/** Whether a noun can take up a body of these words: "Behörde" an office, "Unternehmen" a firm. */
export function takesUp(head: string, name: {words: readonly string[]; medium: boolean; firm: boolean}): boolean {
  const lower = head.toLowerCase()
  for (const word of name.words) if (word.toLowerCase().endsWith(lower)) return true
  const row = takers.find((t) => t.heads.includes(head))
  if (!row) return false
  if (row.medium) return name.medium
  if (row.firm) return name.firm && !name.medium
  return name.words.some((word) => row.endings!.some((ending) => word.toLowerCase().replace(/e?s$/u, '').endsWith(ending)))
}

/** The gender of a body's name, by its noun or by the ending of its first adjective ("Weißes Haus"). */
export function genderOfName(base: string): Gender | undefined {
  const words = base.split(' ')
  for (const word of words) {
    const found = body(word)
    if (found) return ({m: 'masculine', f: 'feminine', n: 'neuter'} as const)[found.gender]
  }
  const first = words[0] ?? ''
  if (words.length < 2 || !/^\p{Lu}/u.test(first)) return undefined
  if (/(?:iß|isch|lich|al|ig|ot|tig|oß)es$/u.test(first)) return 'neuter'
  return /(?:isch|lich|al|ig|ot|tig|oß)er$/u.test(first) ? 'masculine' : undefined
}

/** Whether a noun for a body speaks and acts by itself ("die Polizei"), not only a place or plant ("das Werk"). */
export const actsAsBody = (word: string): boolean => !placesRatherThanBodies.test(word) && !notBodyWords.test(word)
