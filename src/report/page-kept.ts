import {numberPrefix, type PageDocument, type PageElement} from './page-dom.ts'

/** Numbers of the elements that Readability takes for the article. Changes the tree. Empty where it finds nothing. */
export async function keptByReadability(document: PageDocument): Promise<ReadonlySet<number>> {
  const {Readability} = await import('@mozilla/readability')
  try {
    const options = {serializer: (node: unknown) => node as PageElement, keepClasses: true}
    // biome-ignore lint/suspicious/noExplicitAny: the package asks for the browser's own Document type
    const article = new Readability<PageElement>(document as any, options as any).parse()
    const kept = new Set<number>()
    for (const element of article?.content?.querySelectorAll('*') ?? []) {
      for (const {name} of element.attributes)
        if (name.startsWith(numberPrefix)) kept.add(Number(name.slice(numberPrefix.length)))
    }
    return kept
  } catch {
    return new Set() // trees that its own code trips over: the blocks are then judged without it
  }
}
