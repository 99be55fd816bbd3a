import type {Draft} from './draft.ts'
import {ReadError} from './read-error.ts'

export function readPage(_html: string, name: string, _url?: string): Draft {
  throw new ReadError('no-article', name, {de: 'Seiten folgen', en: 'pages follow'})
}

export function fragmentText(html: string): string {
  return html.replace(/<[^>]+>/g, '\n')
}
