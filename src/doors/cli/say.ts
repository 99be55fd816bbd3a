import {writeFile} from 'node:fs/promises'
import type {Request} from './arguments.ts'

/** A sentence in both languages, on standard error in the language asked for. */
export function complain({de, en}: {readonly de: string; readonly en: string}, {language}: Pick<Request, 'language'>): void {
  process.stderr.write(`quellenlage: ${language === 'de' ? de : en}\n`)
}

/** Writes text to a file, or to standard output for "-"; says on standard error where a file went. */
export async function write(path: string, text: string, request: Pick<Request, 'language'>): Promise<boolean> {
  if (path === '-') {
    process.stdout.write(text)
    return true
  }
  try {
    await writeFile(path, text)
    process.stderr.write(`${request.language === 'de' ? 'geschrieben' : 'written'}: ${path}\n`)
    return true
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    complain({de: `${path} lässt sich nicht schreiben (${code}).`, en: `${path} cannot be written (${code}).`}, request)
    return false
  }
}
