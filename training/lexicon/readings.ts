import type {Analysis} from '../../src/models/lexicon.ts'

/** All forms with their readings. */
export type Forms = Map<string, Analysis[]>

/** Adds a reading; equal lemma, class and features are one reading with all cells. Forms outside Latin-1 are left out. */
export function add(forms: Forms, form: string, reading: Analysis): void {
  if (form === '' || /[^\u0001-\u00ff]/.test(form + reading.lemma) || form.includes(' ')) return
  const known = forms.get(form)
  if (!known) {
    forms.set(form, [reading])
    return
  }
  const same = known.findIndex(({lemma, pos, morph}) => lemma === reading.lemma && pos === reading.pos && morph === reading.morph)
  const twin = known[same]
  if (twin) known[same] = {...twin, cells: twin.cells | reading.cells}
  else known.push(reading)
}

/**
 * Spellings before and after 1996 and in Switzerland: "daß", "muss", "grosse". The lists know some words in one spelling
 * only; a lemma follows its form.
 */
export function oldAndNewSpellings(forms: Forms): void {
  const added: [string, Analysis][] = []
  for (const [form, readings] of forms) {
    for (const other of [form.replaceAll('ß', 'ss'), form.replace(/ss(?=$|[tlbcdfghjkmnpqrvwxz])/g, 'ß')]) {
      if (other === form) continue
      const there = forms.get(other) ?? []
      for (const reading of readings) {
        if (there.some(({pos, morph}) => pos === reading.pos && morph === reading.morph)) continue
        added.push([other, {...reading, lemma: lemmaLike(reading, form, other)}])
      }
    }
  }
  for (const [form, reading] of added) add(forms, form, reading)
}

/** The lemma in its form's spelling where form and lemma share the stem; verbs keep theirs ("muß" → "müssen"). */
function lemmaLike(reading: Analysis, form: string, other: string): string {
  if (reading.pos === 'VERB' || reading.pos === 'AUX' || !reading.lemma.includes(form.includes('ß') ? 'ß' : 'ss'))
    return reading.lemma
  if (form.startsWith(reading.lemma)) return other.slice(0, other.length - (form.length - reading.lemma.length))
  return reading.lemma
}
