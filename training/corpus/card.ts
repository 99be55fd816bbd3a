import {agreementTable} from './agreement.ts'
import {countTables} from './count.ts'

export const CARD = 'corpus/de/DATA_CARD.md'

/** The data card with its tables as counted and measured now: what stands between `<!-- name -->` and `<!-- /name -->`. */
export async function cardWithTables(card: string): Promise<string> {
  const tables = {counts: countTables(), agreement: await agreementTable()}
  return Object.entries(tables).reduce((text, [name, table]) => {
    const [before, rest] = text.split(`<!-- ${name} -->`)
    const after = rest?.split(`<!-- /${name} -->`)[1]
    if (after === undefined) throw new Error(`the data card has no place for ${name}`)
    return `${before}<!-- ${name} -->\n${table}\n<!-- /${name} -->${after}`
  }, card)
}
