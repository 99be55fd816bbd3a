import type {Finding} from '../story/story.ts'
import type {Sentence} from './reasons/reasons.ts'

type Detail = Readonly<Record<string, string>>

/** Templates by kind and, where `detail.about` divides it, by `kind about`; `{x}` is filled from `detail.x`. */
const templates: Readonly<Record<string, Sentence>> = {
  contradiction: {
    de: '{reportA}: „{a}“ – {reportB}: „{b}“. Beides zugleich kann nicht stimmen.',
    en: '{reportA}: “{a}” – {reportB}: “{b}”. Both cannot be right.',
  },
  'contradiction number': {
    de: '„{valueA}“ ({reportA}) gegen „{valueB}“ ({reportB}): „{a}“ – „{b}“.',
    en: '“{valueA}” ({reportA}) against “{valueB}” ({reportB}): “{a}” – “{b}”.',
  },
  'contradiction date': {
    de: '„{valueA}“ ({reportA}) gegen „{valueB}“ ({reportB}): „{a}“ – „{b}“.',
    en: '“{valueA}” ({reportA}) against “{valueB}” ({reportB}): “{a}” – “{b}”.',
  },
  'contradiction polarity': {
    de: '{reportA}: „{a}“ – {reportB} sagt das Gegenteil: „{b}“.',
    en: '{reportA}: “{a}” – {reportB} says the opposite: “{b}”.',
  },
  'contradiction contrast': {
    de: 'Zwei Darstellungen in {reportA}: „{a}“ – dagegen: „{b}“.',
    en: 'Two accounts in {reportA}: “{a}” – against it: “{b}”.',
  },
  'contradiction exclusivity': {
    de: 'Nur einer, oder doch mehrere? {reportA}: „{a}“ – {reportB}: „{b}“.',
    en: 'Only one, or more after all? {reportA}: “{a}” – {reportB}: “{b}”.',
  },
  'less-precise open': {
    de: '{reportA} legt sich fest: „{a}“. In {reportB} ist es offen: „{b}“.',
    en: '{reportA} is definite: “{a}”. In {reportB} it is open: “{b}”.',
  },
  'less-precise grain': {
    de: '„{a}“ ({reportA}) ist genauer als „{b}“ ({reportB}); beides passt zusammen.',
    en: '“{a}” ({reportA}) is more exact than “{b}” ({reportB}); both fit together.',
  },
  'attribution-conflict': {
    de: 'Dieselbe Aussage, verschiedene Quellen: {sourceA} ({reportA}), {sourceB} ({reportB}): „{a}“.',
    en: 'The same statement, different sources: {sourceA} ({reportA}), {sourceB} ({reportB}): “{a}”.',
  },
  'attribution-conflict house': {
    de: 'Dieselbe Aussage, verschiedene Sprecher eines Hauses ({house}): {sourceA} ({reportA}), {sourceB} ({reportB}): „{a}“.',
    en: 'The same statement, different speakers of one house ({house}): {sourceA} ({reportA}), {sourceB} ({reportB}): “{a}”.',
  },
  'attribution-lost': {
    de: '{reportA} schreibt ohne Quelle: „{a}“. Quelle in {reportB}: {source}.',
    en: '{reportA} writes without a source: “{a}”. Source in {reportB}: {source}.',
  },
  'hedge-lost': {
    de: '{reportA} macht zur Tatsache: „{a}“. {reportB} schreibt mit Vorbehalt: „{b}“.',
    en: '{reportA} makes it a fact: “{a}”. {reportB} writes with reservation: “{b}”.',
  },
  'hedge-lost headline': {
    de: 'Die Überschrift von {reportA} macht zur Tatsache, was im Text nicht feststeht: „{headline}“ – „{words}“.',
    en: 'The headline of {reportA} makes a fact of what the text leaves unsure: “{headline}” – “{words}”.',
  },
  'attribution-lost headline': {
    de: 'Die Überschrift von {reportA} lässt die Quelle weg ({source}): „{headline}“ – „{words}“.',
    en: 'The headline of {reportA} leaves out the source ({source}): “{headline}” – “{words}”.',
  },
  'headline-overreach quote': {
    de: 'Die Überschrift von {reportA} setzt in Anführungszeichen, was im Text niemand sagt: „{words}“.',
    en: 'The headline of {reportA} quotes what nobody says in the text: “{words}”.',
  },
  'headline-overreach mouth': {
    de: 'Die Überschrift von {reportA} sagt etwas, was kein Satz des Textes sagt: „{words}“.',
    en: 'The headline of {reportA} says what no sentence of the text says: “{words}”.',
  },
  'headline-overreach words': {
    de: 'Die Überschrift von {reportA} sagt etwas, wovon im Text nichts steht ({words}): „{headline}“.',
    en: 'The headline of {reportA} says something of which the text has nothing ({words}): “{headline}”.',
  },
  'wording-drift': {
    de: 'Das entscheidende Wort ist ein anderes: „{a}“ ({reportA}), „{b}“ ({reportB}).',
    en: 'The decisive word differs: “{a}” ({reportA}), “{b}” ({reportB}).',
  },
  'wording-drift quote': {
    de: 'Ein Zitat ist gekürzt: „{a}“ ({reportA}), „{b}“ ({reportB}).',
    en: 'A quotation was cut: “{a}” ({reportA}), “{b}” ({reportB}).',
  },
  'source-changed': {
    de: '{reportA} wechselt die Quelle: erst „{a}“, dann „{b}“.',
    en: '{reportA} changes its source: first “{a}”, then “{b}”.',
  },
  'one-origin': {
    de: 'Steht in {reports} Berichten ({names}), geht aber allein auf {house} zurück: „{a}“.',
    en: 'Stands in {reports} reports ({names}), but goes back to {house} alone: “{a}”.',
  },
  'one-origin many': {
    de: '{count} Sachverhalte in {reports} Berichten ({names}) gehen allein auf {house} zurück, zum Beispiel: „{a}“.',
    en: '{count} statements in {reports} reports ({names}) go back to {house} alone, for example: “{a}”.',
  },
  'denial denies': {de: '{source} bestreitet ({reportA}): „{a}“.', en: '{source} denies ({reportA}): “{a}”.'},
  'denial contradicts': {de: '{source} widerspricht ({reportA}): „{a}“.', en: '{source} contradicts ({reportA}): “{a}”.'},
  'denial rejects': {de: '{source} weist zurück ({reportA}): „{a}“.', en: '{source} rejects ({reportA}): “{a}”.'},
  'denial bare': {
    de: '{source} bestreitet ({reportA}): „{a}“. Zuvor heißt es dort: „{b}“.',
    en: '{source} denies ({reportA}): “{a}”. Before that it says: “{b}”.',
  },
  'denial bare told': {
    de: '{reportA}: „{a}“. Zuvor heißt es dort: „{b}“.',
    en: '{reportA}: “{a}”. Before that it says: “{b}”.',
  },
  'denial anonymous': {de: '{reportA} vermerkt einen Widerspruch: „{a}“.', en: '{reportA} notes a denial: “{a}”.'},
  'denial answers': {
    de: '{reportB}: „{b}“. Dagegen {reportA}: „{a}“.',
    en: '{reportB}: “{b}”. Against it {reportA}: “{a}”.',
  },
  'denial answers here': {de: '{reportA}: „{b}“. Dagegen: „{a}“.', en: '{reportA}: “{b}”. Against it: “{a}”.'},
  'denial mentioned': {
    de: '{reportA} erwähnt ein Dementi („{words}“), nennt aber nicht, von wem: „{a}“.',
    en: '{reportA} mentions a denial (“{words}”) without saying whose: “{a}”.',
  },
  'only-in': {de: 'Nur in {reportA}: „{a}“.', en: 'Only in {reportA}: “{a}”.'},
  'only-in inside': {
    de: 'Nur in {reportA}, auf das Wort von Ungenannten oder aus Unterlagen: „{a}“.',
    en: 'Only in {reportA}, on the word of unnamed sources or papers: “{a}”.',
  },
  'only-in source': {de: 'Nur in {reportA}, Quelle {source}: „{a}“.', en: 'Only in {reportA}, source {source}: “{a}”.'},
  'new update': {
    de: 'Die Zahl ist gestiegen: „{a}“ ({reportA}), später „{b}“ ({reportB}).',
    en: 'The count has grown: “{a}” ({reportA}), later “{b}” ({reportB}).',
  },
  'new rising': {
    de: 'Die Zahl wächst von Bericht zu Bericht: „{a}“ ({reportA}), „{b}“ ({reportB}); ohne Datum gilt die Reihenfolge der Eingabe.',
    en: 'The count grows from report to report: “{a}” ({reportA}), “{b}” ({reportB}); without dates in the order given.',
  },
  'new corrected': {
    de: 'Die Zahl ist berichtigt: „{a}“ ({reportA}), später „{b}“ ({reportB}): „{words}“.',
    en: 'The count is corrected: “{a}” ({reportA}), later “{b}” ({reportB}): “{words}”.',
  },
  'new corrects': {
    de: '{reportA} berichtigt: „{a}“. In {reportB} steht: „{b}“.',
    en: '{reportA} corrects: “{a}”. {reportB} has: “{b}”.',
  },
  'new confirmed': {
    de: '{reportB} hat eine unabhängige Quelle für das, was {reportA} zuvor schrieb: {source} – „{a}“.',
    en: '{reportB} has an independent source for what {reportA} wrote before: {source} – “{a}”.',
  },
  'new source': {
    de: '{reportB} nennt für das, was {reportA} ohne genannten Ursprung schrieb, eine Quelle: {source} – „{a}“.',
    en: '{reportB} names a source for what {reportA} wrote without a named origin: {source} – “{a}”.',
  },
  'copy same': {de: '{reportA} ist wortgleich mit {reportB}.', en: '{reportA} is word for word {reportB}.'},
  'copy edited': {
    de: '{reportA} besteht zu {share} % aus Sätzen von {reportB}.',
    en: '{share} % of {reportA} are sentences of {reportB}.',
  },
  'copy agency': {
    de: '{reportA} besteht zu {share} % aus dem Agenturtext {reportB}.',
    en: '{share} % of {reportA} are the agency text {reportB}.',
  },
  'copy translated': {
    de: '{reportA} ist eine Übersetzung von {reportB}: {share} % des Textes folgen Satz für Satz.',
    en: '{reportA} is a translation of {reportB}: {share} % of its text follow sentence by sentence.',
  },
  voices: {
    de: '{attributed} von {all} Aussagen sind jemandem zugeschrieben ({direct} wörtlich, {unnamed} nur Ungenannten): {voices}.',
    en: '{attributed} of {all} claims are attributed ({direct} verbatim, {unnamed} to unnamed sources only): {voices}.',
  },
  'voices silent': {
    de: '{attributed} von {all} Aussagen sind jemandem zugeschrieben ({direct} wörtlich, {unnamed} nur Ungenannten): {voices}. Genannt, aber nicht gehört: {silent}.',
    en: '{attributed} of {all} claims are attributed ({direct} verbatim, {unnamed} to unnamed sources only): {voices}. Named but not heard: {silent}.',
  },
  'loaded-wording words': {
    de: 'Wertende Wortwahl in {reportA}: „{words}“.',
    en: 'Judging words in {reportA}: “{words}”.',
  },
  'loaded-wording': {de: 'Wertende Namen für {name}: {names}.', en: 'Judging names for {name}: {names}.'},
}

/** The finding's sentence in German and English: a fixed template filled from `detail`. */
export function findingText(finding: Finding): Sentence {
  const detail = finding.detail ?? {}
  const template = templates[templateKey(finding.kind, detail)] ?? templates[finding.kind]
  if (!template) return {de: finding.kind, en: finding.kind}
  return {de: filled(template.de, detail), en: filled(template.en, detail)}
}

function templateKey(kind: string, detail: Detail): string {
  // "Der Verein bestreitet alles" needs no "Verein bestreitet" before it
  if (detail.about === 'bare' && detail.source && detail.a?.includes(detail.source)) return `${kind} bare told`
  if (detail.about === 'answers' && detail.reportA === detail.reportB) return `${kind} answers here`
  if (detail.about) return `${kind} ${detail.about}`
  const divided = ['house', 'source', 'silent'].find((part) => detail[part] !== undefined && templates[`${kind} ${part}`])
  return divided ? `${kind} ${divided}` : kind
}

/** One line; neither quotation marks nor full stops are doubled where the words bring their own („Igor L.“ at the end). */
function filled(template: string, detail: Detail): string {
  const text = template.replace(/\{(\w+)\}/gu, (_, name: string) => bare((detail[name] ?? '').replace(/\s+/gu, ' ').trim()))
  return text.replace(/([.!?])(“|”)\.(?=\s|$)/gu, '$1$2').replace(/(?<!\.)\.\.(?=\s|$)/gu, '.')
}

/** Words that are one quotation as a whole, without its marks: the template brings its own. */
function bare(words: string): string {
  return /^[„“"«»]([^„“”"«»]+)[“”"«»]$/u.exec(words)?.[1] ?? words
}
