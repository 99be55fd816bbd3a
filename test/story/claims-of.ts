import type {
  Certainty,
  Claim,
  Force,
  Form,
  Gist,
  Link,
  LinkKind,
  Participant,
  ReportClaims,
  ReportEntity,
  Term,
} from '../../src/claims/claim.ts'
import type {EntityKind} from '../../src/document/doc.ts'
import {meaning} from '../../src/language/de/meaning.ts'
import type {Furniture, Grain, TextRange, When} from '../../src/report/report.ts'

/** Somebody in a test story: the words that name them, first the fullest; a `!` before a word makes it a judging name. */
export interface Who {
  readonly names: readonly string[]
  readonly kind?: EntityKind
  readonly as?: LinkKind
  readonly memberOf?: string
  readonly country?: string
  readonly metonymOf?: string
  readonly offices?: readonly string[]
  readonly nominal?: true
  readonly plural?: boolean
  readonly known?: true
}

export type Cast = Readonly<Record<string, Who>>

/** A claim in short: `says` are its words in the sentence, `by` keys of the cast from the report outward, joint ones as `a+b`. */
export interface Short {
  readonly says: string
  readonly by?: readonly string[]
  readonly verb?: string
  readonly cue?: string
  readonly force?: Force
  readonly certainty?: Certainty
  readonly form?: Form
  readonly not?: boolean
  readonly actor?: string
  readonly hedges?: readonly string[]
  /** Words of the time, then its first and last day. */
  readonly when?: readonly [string, (string | undefined)?, (string | undefined)?, Grain?]
  readonly where?: readonly [string, string?]
  /** Words of the number, lower and upper bound, unit, hedge. */
  readonly numbers?: readonly (readonly [string, number | null, number | null, string, string?])[]
  readonly only?: string
  readonly denial?: string
  readonly open?: string
  readonly tense?: Gist['tense']
  readonly medium?: Claim['medium']
  readonly partOf?: number
}

/** One sentence and the claims in it; a bare string is a sentence without claims. */
export type Line = string | readonly [string, ...Short[]]

export interface Facts {
  readonly id: string
  readonly headline?: boolean
  readonly outlet?: string
  readonly agency?: string
  readonly published?: string
  readonly language?: 'de' | 'en'
  readonly furniture?: readonly Furniture[]
}

/** A hand-made report with its claims: lines are joined by a blank, offsets follow from the words. */
export function claimsOf(facts: Facts, cast: Cast, lines: readonly Line[]): ReportClaims {
  const texts = lines.map((l) => (typeof l === 'string' ? l : l[0]))
  const text = texts.join(' ')
  const sentences: TextRange[] = []
  let at = 0
  for (const t of texts) {
    sentences.push({start: at, end: at + t.length})
    at += t.length + 1
  }
  const entities = entitiesIn(text, cast)
  const claims: Claim[] = []
  lines.forEach((line, i) => {
    if (typeof line === 'string') return
    const [, ...shorts] = line
    for (const short of shorts) claims.push(claim(facts, cast, text, sentences[i] as TextRange, short, claims.length + 1))
  })
  return {
    report: {
      id: facts.id,
      language: facts.language ?? 'de',
      text,
      sha256: '',
      furniture: facts.furniture ?? [],
      notes: [],
      ...(facts.headline && sentences[0] ? {headline: sentences[0]} : {}),
      ...(facts.outlet ? {outlet: facts.outlet} : {}),
      ...(facts.agency ? {agency: {name: facts.agency, range: {start: 0, end: 0}}} : {}),
      ...(facts.published
        ? {published: {text: facts.published, from: facts.published, to: facts.published, grain: 'day', anchored: 'text'}}
        : {}),
    },
    language: facts.language ?? 'de',
    sentences,
    claims,
    entities,
    times: [],
  }
}

const bare = (name: string): string => name.replace(/^!/u, '')

function entitiesIn(text: string, cast: Cast): ReportEntity[] {
  const present = Object.entries(cast).filter(([, who]) => who.names.some((n) => text.includes(bare(n))))
  return present.map(([id, who]) => {
    const mentions = who.names.flatMap((name) =>
      ranges(text, bare(name)).map((range) => ({
        range,
        text: bare(name),
        base: bare(name),
        form: who.nominal || name.startsWith('!') ? ('nominal' as const) : ('name' as const),
        ...(name.startsWith('!') ? {loaded: true as const} : {}),
      })),
    )
    const name = who.names.find((n) => text.includes(bare(n))) ?? id
    return {
      id,
      kind: who.kind ?? 'person',
      name: bare(name),
      mentions,
      offices: (who.offices ?? []).flatMap((o) => ranges(text, o).map((range) => ({range, text: o}))),
      plural: who.plural ?? false,
      ...(who.known ? {known: true as const} : {}),
      ...(who.memberOf && present.some(([key]) => key === who.memberOf) ? {memberOf: who.memberOf} : {}),
      ...(who.country ? {country: who.country} : {}),
      ...(who.metonymOf ? {metonymOf: who.metonymOf} : {}),
    }
  })
}

function ranges(text: string, words: string): TextRange[] {
  const found: TextRange[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push({start: at, end: at + words.length})
  return found
}

function rangeOf(text: string, words: string, within: TextRange): TextRange {
  const start = text.indexOf(words, within.start)
  if (start < 0 || start + words.length > within.end)
    throw new Error(`"${words}" is not in "${text.slice(within.start, within.end)}"`)
  return {start, end: start + words.length}
}

function claim(facts: Facts, cast: Cast, text: string, sentence: TextRange, short: Short, number: number): Claim {
  const content = rangeOf(text, short.says, sentence)
  const chain = (short.by ?? []).map((key) => link(key, cast))
  const actor = short.actor
  const who: Participant[] = actor ? [{role: 'actor', entity: actor, range: content}] : []
  return {
    id: `${facts.id}${number}`,
    report: facts.id,
    range: sentence,
    text: text.slice(sentence.start, sentence.end),
    content: [content],
    ...(short.cue
      ? {cue: {range: text.includes(short.cue) ? rangeOf(text, short.cue, sentence) : sentence, lemma: short.cue}}
      : {}),
    form: short.form ?? (chain.length ? 'indirect' : 'own-voice'),
    ...(short.medium ? {medium: short.medium} : {}),
    chain,
    force: short.force ?? 'says',
    certainty: short.certainty ?? (chain.length ? 'reported' : 'asserted'),
    hedges: (short.hedges ?? []).map((h) => rangeOf(text, h, sentence)),
    negated: short.not ?? false,
    who,
    ...(short.when ? {when: when(text, sentence, short.when)} : {}),
    ...(short.where ? {where: place(text, sentence, short.where)} : {}),
    ...(short.partOf ? {partOf: `${facts.id}${short.partOf}`} : {}),
    gist: gist(text, sentence, content, cast, short),
  }
}

function link(key: string, cast: Cast): Link {
  if (key.includes('+')) {
    const members = key.split('+').map((k) => link(k, cast))
    return {name: members.map((m) => m.name).join(', '), kind: 'organisation', members}
  }
  const who = cast[key]
  if (!who) return {name: key, kind: 'unnamed'}
  const kind = who.as ?? (who.kind === 'organisation' || who.kind === 'state' ? who.kind : 'person')
  return {entity: key, name: bare(who.names[0] ?? key), kind, ...(who.plural === undefined ? {} : {plural: who.plural})}
}

function when(text: string, sentence: TextRange, [words, from, to, grain]: NonNullable<Short['when']>): When {
  const range = rangeOf(text, words, sentence)
  return {
    range,
    text: words,
    ...(from ? {from} : {}),
    ...(to ? {to} : {}),
    grain: grain ?? 'day',
    anchored: from ? 'text' : 'open',
  }
}

function place(text: string, sentence: TextRange, [words, country]: NonNullable<Short['where']>): NonNullable<Claim['where']> {
  return {range: rangeOf(text, words, sentence), text: words, entity: words, grain: 'city', ...(country ? {country} : {})}
}

function gist(text: string, sentence: TextRange, content: TextRange, cast: Cast, short: Short): Gist {
  const verb = short.verb
  return {
    ...(verb
      ? {predicate: {lemma: verb, pos: 'verb' as const, range: {start: content.end - 1, end: content.end}, ...concept(verb)}}
      : {}),
    terms: termsIn(text, content, cast),
    quantities: (short.numbers ?? []).map(([words, low, high, unit, hedge]) => ({
      range: rangeOf(text, words, sentence),
      low,
      high,
      unit,
      ...(hedge ? {hedge} : {}),
    })),
    ...(short.only ? {exclusive: {range: rangeOf(text, short.only, sentence), focus: rangeOf(text, short.only, sentence)}} : {}),
    ...(short.denial ? {denial: rangeOf(text, short.denial, sentence)} : {}),
    ...(short.open ? {open: rangeOf(text, short.open, sentence)} : {}),
    tense: short.tense ?? 'present',
  }
}

/** Names, nouns (capital letter) and other long words, with the concepts of the German table. */
function termsIn(text: string, content: TextRange, cast: Cast): Term[] {
  const terms: Term[] = []
  const taken: TextRange[] = []
  for (const [key, who] of Object.entries(cast))
    for (const name of who.names)
      for (const range of ranges(text.slice(0, content.end), bare(name))) {
        if (range.start < content.start || taken.some((t) => range.start < t.end && range.end > t.start)) continue
        taken.push(range)
        terms.push({lemma: bare(name), pos: 'name', range, entity: key})
      }
  for (const match of text.slice(content.start, content.end).matchAll(/\p{L}{4,}/gu)) {
    const range = {start: content.start + match.index, end: content.start + match.index + match[0].length}
    if (taken.some((t) => range.start < t.end && range.end > t.start)) continue
    terms.push(wordTerm(match[0], range))
  }
  return terms.filter((t) => !meaning.faint.has(t.lemma) && !empty.has(t.lemma))
}

/** Function words long enough to look like content. */
const empty = new Set(
  'dass diese dieser dieses diesen über nach laut oder aber wird werde würde würden werden wurde wurden hatte hatten haben habe hätten seien seine seinen ihre ihren eine einen einer eines unter zwischen nicht auch wann davon noch für gegen durch'.split(
    ' ',
  ),
)

function wordTerm(word: string, range: TextRange): Term {
  const isNoun = /^\p{Lu}/u.test(word)
  const stems = [
    word,
    ...(isNoun ? [] : verbStems(word)),
    ...['n', 'e', 'en', 's', 'es', 'er', 'ern'].filter((e) => word.endsWith(e)).map((e) => word.slice(0, -e.length)),
  ]
  const known = stems.find((s) => meaning.senses.has(s))
  const lemma = known ?? stems.at(-1) ?? word
  const head = isNoun && !known ? headOf(stems) : undefined
  return {
    lemma,
    pos: isNoun ? 'noun' : known?.endsWith('n') ? 'verb' : 'adjective',
    range,
    ...concept(lemma),
    ...(head ? {head: head.toLowerCase(), ...concept(head)} : {}),
  }
}

/** "geliefert" → liefern, "fortgesetzt" → fortsetzen, "liefert" → liefern; guesses that only count if the table knows them. */
function verbStems(word: string): readonly string[] {
  const stem = word.replace(/(?:et|te|ten|t|en)$/u, '')
  return [stem, stem.replace(/^ge/u, ''), stem.replace(/(?<=\p{L}{2})ge/u, '')].flatMap((x) => [`${x}en`, `${x}n`])
}

function headOf(stems: readonly string[]): string | undefined {
  for (const stem of stems)
    for (let at = 3; at < stem.length - 3; at++) {
      const tail = stem.charAt(at).toUpperCase() + stem.slice(at + 1)
      if (meaning.senses.has(tail)) return tail
    }
  return undefined
}

function concept(lemma: string): {concept?: string} {
  const [found] = meaning.senses.get(lemma) ?? []
  return found ? {concept: found} : {}
}
