import type {Furniture, LanguageCode} from './report.ts'

/** Words of page furniture that belong to one language only; what both use ("Newsletter", "Video", "Tags") is left out. */
const words: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  de: new Set(
    'kommentar kommentare hinterlassen schreiben antwort lesen sie auch mehr zum thema das könnte interessieren teilen auf startseite nachrichten anmelden abonnieren anzeige werbung quelllink quelle datenschutz impressum weiterlesen zurück nach oben ihre wird nicht veröffentlicht erforderliche felder sind markiert alle rechte vorbehalten lesezeit und der die'.split(
      ' ',
    ),
  ),
  en: new Set(
    'leave a reply comment comments cancel source site original article your email address will not be published required fields are marked share this on related posts stories story read more next previous post filed under advertisement subscribe sign up skip to content back top all rights reserved you may also like save my name website in browser for the time i follow us by most popular recommended continue reading loading view'.split(
      ' ',
    ),
  ),
}

/** Adds the language to furniture that is plainly written in another one than the report: all its words are of that language. */
export function withLanguage(furniture: readonly Furniture[], text: string, language: LanguageCode): readonly Furniture[] {
  const other: LanguageCode = language === 'de' ? 'en' : 'de'
  return furniture.map((f) => {
    const found =
      text
        .slice(f.start, f.end)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const foreign = found.length >= 2 && found.every((w) => words[other].has(w)) && found.some((w) => !words[language].has(w))
    return foreign ? {...f, language: other} : f
  })
}
