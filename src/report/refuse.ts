import {ReadError} from './read-error.ts'

const codeLine =
  /^\s*(?:import\s.+from\s|#include\b|def \w+\(|class \w+[^.!?]*[:{]$|(?:public|private|static|const|let|var|function|return|if|for|while)\b.*[;{(]$|[{}();]+$|<\/?\w+[^>]*>$|[\w.$[\]]+\s*(?:=|\+=)\s*\S+;?$|@\w+|\/\/ |SELECT\b.*\bFROM\b)/i
const fillerText = /\b(?:lorem ipsum|dolor sit amet|consectetu?r adipiscing|consetetur sadipscing)\b/i

/**
 * Throws where a text is plainly no news text: no words, source code, a table of numbers, filler. Careful on purpose: a
 * one-sentence ticker entry, a verse or a bare statement stays a report.
 */
export function refuseNoNews(text: string, name: string): void {
  const sample = text.slice(0, 50_000)
  const words = sample.match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? []
  const refuse = (de: string, en: string): never => {
    throw new ReadError('not-news', name, {de, en})
  }
  if (words.length < 3) refuse(`nur ${words.length} Wörter`, `only ${words.length} words`)
  if (fillerText.test(sample.slice(0, 600))) refuse('Blindtext „Lorem ipsum“', 'filler text "Lorem ipsum"')
  const visible = sample.replace(/\s/g, '')
  const letters = visible.match(/\p{L}/gu)?.length ?? 0
  const digits = visible.match(/\p{N}/gu)?.length ?? 0
  if (digits > letters && visible.length > 40) refuse('mehr Ziffern als Buchstaben', 'more digits than letters')
  if (letters < 0.5 * visible.length && visible.length > 40) refuse('mehr Zeichen als Buchstaben', 'more signs than letters')
  const lines = sample.split('\n').filter((l) => l.trim())
  const code = lines.filter((l) => codeLine.test(l)).length
  if (lines.length >= 4 && code > 0.35 * lines.length) refuse('Programmcode', 'source code')
  const separated = lines.filter((l) => (l.match(/[;,\t|]/g)?.length ?? 0) >= 2 && !/[.!?…“”"»«]\s*$/.test(l)).length
  if (lines.length >= 5 && separated > 0.9 * lines.length) refuse('eine Tabelle', 'a table')
  if (Math.max(...words.slice(0, 2000).map((w) => w.length)) > 400) refuse('ein Wort ohne Ende', 'one endless word')
}
