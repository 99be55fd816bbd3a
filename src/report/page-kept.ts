import {numberAttribute, type PageDocument, type PageElement} from './page-dom.ts'

/** Numbers of the elements that Readability takes for the article. Changes the tree. Empty where it finds nothing. */
export async function keptByReadability(document: PageDocument): Promise<ReadonlySet<number>> {
  const {Readability} = await import('@mozilla/readability')
  try {
    const options = {serializer: (node: unknown) => node as PageElement, keepClasses: true}
    // biome-ignore lint/suspicious/noExplicitAny: the package asks for the browser's own Document type
    const article = new Readability<PageElement>(document as any, options as any).parse()
    const kept = [...(article?.content?.querySelectorAll(`[${numberAttribute}]`) ?? [])]
    return new Set(kept.map((e) => Number(e.getAttribute(numberAttribute))))
  } catch {
    return new Set() // trees that its own code trips over: the blocks are then judged without it
  }
}
