import type {LanguageCode} from './report.ts'

/** Frequent function words by language: enough to tell which language a text is written in, not what it says. */
const functionWords: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht ein eine einen dem den des mit von zu auf für im sich auch als nach wie bei aus werden wird hat sei noch über oder dass er sie es wir nur aber zum zur vor durch unter gegen ab am in an um einem einer eines sind war waren hat haben wurde worden wurden kann soll noch schon mehr sagte bis zwischen diese dieser seine ihre keine ihm ihn uns da wenn weil',
  en: 'the of and to in is that for on was with as by at from be are this have has it not an or were said its his he they who which had but will would after been their',
  fr: 'le la les des du un une est et que qui dans pour pas sur au avec ce il elle par plus ne se sont aux ont cette',
  es: 'el la los las de del que y en un una es por con para no se su al lo como más ha fue sus este pero',
  it: 'il lo la gli di che e è un una per non con del della dei sono nel alla da più ha si anche dal',
  nl: 'de het een en van is dat op te zijn met voor niet aan er om ook als maar door naar bij nog heeft werd',
  pt: 'o a os as de do da dos das que e em um uma para com não por se na no mais foi ao como',
  pl: 'i w na z że się nie do jest to o jak po od za przez dla oraz które był',
  cs: 'a v se na je že s z do o k pro za jako byl by ale po které jsou',
  sv: 'och att det som en på är av för med till den har de inte om ett han var från',
  da: 'og at det som en på er af for med til den har de ikke om et han var fra',
  tr: 've bir bu için ile da de olarak olan daha çok en gibi sonra kadar ise',
  hu: 'a az és hogy nem is egy van volt meg de ez csak már mint',
  ro: 'și în de la a cu pe un o care este nu din să mai pentru sunt au',
}

/** Scripts that neither German nor English is written in. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
]

const wordSets = Object.entries(functionWords).map(([code, words]) => [code, new Set(words.split(' '))] as const)

export interface LanguageGuess {
  readonly language: LanguageCode
  /** Set where the text is in a language that the engine cannot read; then `language` is only the nearer one. */
  readonly unread?: string
}

/** German or English by share of function words in the first 20,000 characters; another language is named, not read. */
export function guessLanguage(text: string, declared = ''): LanguageGuess {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = scripts.find(([pattern]) => (sample.match(pattern)?.length ?? 0) > 0.4 * letters)
  if (script) return {language: 'en', unread: script[1]}
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const score = new Map(wordSets.map(([code, set]) => [code, words.reduce((n, w) => n + (set.has(w) ? 1 : 0), 0)]))
  const of = (code: string) => score.get(code) ?? 0
  const german = of('de') + (/[äöüß]/i.test(sample) ? 1 : 0)
  const tie = declared.toLowerCase().startsWith('en') ? 'en' : 'de'
  const language: LanguageCode = german === of('en') ? tie : german > of('en') ? 'de' : 'en'
  const [best = language, most = 0] = [...score].sort((a, b) => b[1] - a[1])[0] ?? []
  const foreign = best !== 'de' && best !== 'en' && most >= 5 && most > 1.4 * Math.max(german, of('en'))
  return foreign ? {language, unread: best} : {language}
}
