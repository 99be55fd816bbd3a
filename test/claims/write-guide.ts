import {readFileSync, writeFileSync} from 'node:fs'
import {constructionsTable} from './constructions-table.ts'

/** Writes the table of constructions into docs/claims.md. */
const path = new URL('../../docs/claims.md', import.meta.url)
const guide = readFileSync(path, 'utf8')
writeFileSync(
  path,
  guide.replace(/(<!-- constructions -->\n)[\s\S]*?(\n<!-- end -->)/u, (_, a, b) => a + constructionsTable() + b),
)
