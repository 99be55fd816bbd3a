import type {RoleNoun} from '../names.ts'
import {epithets, feminines, genderless, offices, professions, relational, stateOffices} from './names-persons.ts'

/** Person nouns: every head with its feminine, by lower-cased singular. */
const roles = new Map<string, RoleNoun>()
const addRole = (word: string, role: RoleNoun): void => {
  const key = word.toLowerCase()
  if (roles.has(key)) return
  roles.set(key, {
    ...role,
    ...(stateOffices.has(role.head) && {ofState: true as const}),
    ...(relational.has(role.head) && {relational: true as const}),
  })
}
function addRoles(words: readonly string[], kind: RoleNoun['kind']): void {
  for (const head of words) {
    const nominal = adjectival.has(head)
    const male: RoleNoun = {kind, head, plural: false, ...(!genderless.has(head) && {gender: 'masculine' as const})}
    const many: RoleNoun = {kind, head, plural: true}
    addRole(head, nominal ? {...male, singular: true} : male)
    if (nominal) {
      const root = head.slice(0, -1)
      addRole(`${root}n`, {kind, head, plural: false})
      addRole(`${root}m`, male)
      if (head === 'Beamter') addRole('Beamtin', {kind, head, gender: 'feminine', plural: false})
      // "der Abgeordnete", "die Abgeordnete", "Abgeordnete": number and gender by the article
      addRole(root, {kind, head, plural: false})
      continue
    }
    const weak = /(?:e|ent|ant|ist|at|oge|arch|kt|soph|kat|it|nom|graf|graph|rr|rst|ot|Soldat|Prinz|Graf|Fürst|Zar|Held)$/u.test(
      head,
    )
    addRole(`${head}s`, male)
    addRole(`${head}es`, male)
    if (weak) {
      const root = head.replace(/e$/u, '')
      addRole(`${root}en`, male)
      if (root !== head) addRole(`${root}n`, male)
    }
    const roots = feminines[head] ?? (genderless.has(head) ? [] : [`${head.replace(/e$/u, '')}in`])
    for (const female of roots) {
      addRole(female, {kind, head, gender: 'feminine', plural: false, singular: true})
      addRole(female.endsWith('in') ? `${female}nen` : `${female}n`, {
        ...many,
        ...(female.endsWith('in') && {gender: 'feminine' as const}),
      })
    }
    if (!/(?:er|e)$/u.test(head)) addRole(`${head}e`, many)
    if (/er$/u.test(head)) addRole(`${head}n`, many)
    if (/eur$|or$/u.test(head)) addRole(`${head}en`, many)
  }
}
const adjectival = new Set(
  `Beamter Abgeordneter Bundestagsabgeordneter Landtagsabgeordneter Vorsitzender Fraktionsvorsitzender Parteivorsitzender
  Vorstandsvorsitzender Staatsratsvorsitzender Ratsvorsitzender Betriebsratsvorsitzender Beauftragter Bundesbeauftragter Gesandter
  Delegierter Wirtschaftsweiser Tatverdächtiger Verdächtiger Angeklagter Beschuldigter Angestellter Geistlicher Liberaler Grüner
  Verletzter Verstorbener Toter Vermisster Überlebender Deutscher Sachverständiger Vertrauter Verbündeter Heiliger
  Beklagter Verurteilter Gefangener Inhaftierter Geflüchteter Reisender Auszubildender Freiwilliger Verunglückter Verschütteter Schiffbrüchiger
  Geretteter Betroffener Geschädigter Angehöriger Hinterbliebener Erkrankter Infizierter Getöteter Schwerverletzter Leichtverletzter Bekannter
  Verlobter Geliebter Verwandter Jugendlicher`.split(/\s+/),
)
addRoles(epithets, 'epithet')
addRoles(offices, 'office')
addRoles(professions, 'profession')

/** Words that end like a role but are none ("Rat" in "Sicherheitsrat", "Mann" in "Kaufmann" is one, "Stab"). */
const notRoles =
  /(?:sicherheitsrat|aufsichtsrat|betriebsrat|gemeinderat|stadtrat|nationalrat|bundesrat|personalrat|zentralrat|stadtstaat|vorrat|verrat|heirat|staatsrat|beirat|hausrat|fahrrad|mehrheit|jemand|niemand|inspektor|traktor|reaktor|faktor|sektor|motor|meister)$/u

/** The last four letters of all person nouns: a word that ends otherwise is no compound of one. */
const roleEnds = new Set([...roles.keys()].map((word) => word.slice(-4)))

/** The person noun that a form belongs to, whole or by the last part of a compound. */
export function role(word: string): RoleNoun | undefined {
  const lower = word.toLowerCase()
  // "der 71-Jährige", "eine 30-Jährige": whoever was just spoken of
  if (/^\d{1,3}-jährige[nrm]?$/u.test(lower))
    return {kind: 'epithet', head: 'Jähriger', prefix: lower.slice(0, lower.indexOf('-')), plural: false, anyone: true}
  const whole = roles.get(lower)
  if (whole) return whole
  if (!roleEnds.has(lower.slice(-4)) || notRoles.test(lower)) return undefined
  // Compounds: the longest known last part of four letters or more, after at least three others
  for (let at = 3; at <= lower.length - 4; at++) {
    if (lower.charCodeAt(at) < 97) continue
    const last = lower.slice(at)
    const found = roles.get(last)
    if (found && (last.length > 4 || lower.charAt(at - 1) === '-' || found.kind === 'office') && !/^(?:rat|räte)/u.test(last))
      return {...found, prefix: lower.slice(0, at)}
  }
  return undefined
}
