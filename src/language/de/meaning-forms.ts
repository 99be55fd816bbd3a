import {STRONG} from './meaning-participles.ts'

/** Particles that stand before a verb and its "ge": "ein|ge|stellt". Longer ones first. */
const particles =
  'zusammen auseinander voran voraus vorbei zurück wieder weiter herunter hinunter heraus hinaus herein hinein herab hinab herum umher entgegen fest frei statt teil fort nieder bloß nach vor aus auf ein mit los weg her hin zu an ab um bei durch über unter dar'.split(
    ' ',
  )

const strong = new Map(
  STRONG.trim()
    .split('\n')
    .flatMap((line): [string, string][] => {
      const [infinitive = '', ...participles] = line.split(' ')
      return participles.map((p) => [p, infinitive])
    }),
)

/** "gestellt" → stellen, "verletzt" → verletzen, "abgebrochen" → abbrechen; nothing where it is no participle. */
function verbsOf(participle: string): readonly string[] {
  const found: string[] = []
  for (const particle of ['', ...particles]) {
    if (!participle.startsWith(particle)) continue
    const rest = participle.slice(particle.length)
    const known = strong.get(rest)
    if (known) found.push(particle + known)
    else if (rest.endsWith('t') && rest.length > 4) {
      const stem = rest.startsWith('ge') ? rest.slice(2, -1) : rest.slice(0, -1)
      found.push(...infinitives(particle + stem))
      if (stem.endsWith('e')) found.push(...infinitives(particle + stem.slice(0, -1)))
    }
  }
  return found
}

const infinitives = (stem: string): readonly string[] =>
  /(?:el|er)$/u.test(stem) ? [`${stem}n`, `${stem}en`] : /[mpb]l$/u.test(stem) ? [`${stem.slice(0, -1)}eln`] : [`${stem}en`]

/**
 * Words that a German word is made of by rule, likeliest first; some of them may be none: "Zerstörung" → zerstören, "Scheitern" →
 * scheitern, "Festgenommene" → festgenommen and festnehmen, "Richterin" → Richter, "streikend" → streiken, "Angreifer" → angreifen.
 */
export function baseWords(word: string): readonly string[] {
  const lower = word.toLowerCase()
  if (lower === word) return /end$/u.test(word) ? [word.slice(0, -1), ...verbsOf(word)] : verbsOf(word)
  const bare = lower.replace(/(?:er|e|en)$/u, '')
  const participle = /(?:t|en)(?:er|e)$/u.test(lower) ? [bare, ...verbsOf(bare)] : []
  const made = [
    ...(/(?:ung|ungen)$/u.test(lower) ? infinitives(lower.replace(/ung(?:en)?$/u, '')) : []),
    ...(/(?:en|ern|eln)$/u.test(lower) ? [lower] : []),
    ...(lower.endsWith('in') ? [word.slice(0, -2), `${word.slice(0, -2)}e`] : []),
    ...(lower.endsWith('frau') ? [`${word.slice(0, -4)}mann`] : []),
    ...(/ende[rn]?$/u.test(lower) ? [lower.replace(/de[rn]?$/u, '')] : []),
    ...participle,
    ...(/(?:e|er)$/u.test(lower) ? [bare] : []),
    ...(/[^e]er$/u.test(lower) ? [`${lower.slice(0, -2)}en`, `${lower.slice(0, -1)}n`] : []),
  ]
  return made
}
