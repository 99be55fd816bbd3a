import {readFile, stat} from 'node:fs/promises'
import type {Source} from '../../engine.ts'

/** A source that cannot be had: one sentence in each language, with the value and the way out. */
export class SourceError extends Error {
  readonly de: string
  readonly en: string
  constructor(en: string, de: string) {
    super(en)
    this.name = 'SourceError'
    this.de = de
    this.en = en
  }
}

const longest = 64 * 1024 * 1024
const patience = 20_000

/** Fetches the bytes of a path, an address or "-". Throws SourceError with one sentence and the way out. */
export async function fetchSource(name: string): Promise<Source> {
  if (name === '-') return {name, file: '-', bytes: await readStandardInput()}
  if (/^https?:\/\//iu.test(name)) return fetchAddress(name)
  return readPath(name)
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

async function readPath(name: string): Promise<Source> {
  try {
    const about = await stat(name)
    if (about.isDirectory())
      throw new SourceError(
        `${name} is a folder; name the reports in it (${name}/*.txt).`,
        `${name} ist ein Ordner; nennen Sie die Berichte darin (${name}/*.txt).`,
      )
    if (about.size > longest)
      throw new SourceError(
        `${name} has ${about.size} bytes, more than a report can have (${longest}).`,
        `${name} hat ${about.size} Bytes, mehr als ein Bericht haben kann (${longest}).`,
      )
    return {name, file: name, bytes: await readFile(name)}
  } catch (error) {
    if (error instanceof SourceError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT')
      throw new SourceError(`There is no file ${name}; check the path.`, `Die Datei ${name} gibt es nicht; prüfen Sie den Pfad.`)
    throw new SourceError(
      `${name} cannot be read (${code}); check its permissions.`,
      `${name} lässt sich nicht lesen (${code}); prüfen Sie die Rechte.`,
    )
  }
}

async function fetchAddress(url: string): Promise<Source> {
  const response = await fetch(url, {
    redirect: 'follow',
    signal: AbortSignal.timeout(patience),
    headers: {accept: 'text/html, application/json;q=0.9, text/plain;q=0.8', 'user-agent': 'quellenlage'},
  }).catch((error: unknown) => {
    const cause = error instanceof Error ? ((error.cause as {code?: string} | undefined)?.code ?? error.name) : String(error)
    throw new SourceError(
      `${url} does not answer (${cause}); save the page and name the file instead.`,
      `${url} antwortet nicht (${cause}); speichern Sie die Seite und nennen Sie die Datei.`,
    )
  })
  if (!response.ok)
    throw new SourceError(
      `${url} answers ${response.status}; check the address, or save the page and name the file.`,
      `${url} antwortet mit ${response.status}; prüfen Sie die Adresse oder speichern Sie die Seite und nennen Sie die Datei.`,
    )
  const contentType = response.headers.get('content-type')
  const bytes = new Uint8Array(await response.arrayBuffer())
  return {name: url, url, bytes, ...(contentType ? {contentType} : {})}
}
