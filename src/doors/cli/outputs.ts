import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {csvTables} from '../../dossier/csv.ts'
import type {Dossier} from '../../dossier/dossier.ts'
import {htmlPage} from '../../dossier/html/page.ts'
import {markdown} from '../../dossier/markdown.ts'
import {terminalSummary} from '../../dossier/terminal.ts'
import {packageFile} from '../../engine.ts'
import type {Request} from './arguments.ts'
import {write} from './say.ts'

/** Writes the dossier in each form asked for; the summary is printed unless a form goes to standard output. */
export async function writeOutputs(dossier: Dossier, request: Request): Promise<boolean> {
  const {html, json, markdown: md, csv} = request.options
  if (![html, json, md].includes('-')) process.stdout.write(terminalSummary(dossier, screen(request)))
  let fine = true
  if (typeof html === 'string') {
    const assets = {style: packageFile('web/page.css'), script: packageFile('web/page.js')}
    fine = (await write(html, htmlPage(dossier, assets, request.language), request)) && fine
  }
  if (typeof json === 'string') fine = (await write(json, `${JSON.stringify(dossier, null, 1)}\n`, request)) && fine
  if (typeof md === 'string') fine = (await write(md, markdown(dossier, request.language), request)) && fine
  if (typeof csv === 'string') fine = (await writeTables(dossier, csv, request)) && fine
  return fine
}

async function writeTables(dossier: Dossier, folder: string, request: Request): Promise<boolean> {
  await mkdir(folder, {recursive: true}).catch(() => {}) // write() says what is wrong with the folder
  let fine = true
  for (const [name, table] of Object.entries(csvTables(dossier))) fine = (await write(join(folder, name), table, request)) && fine
  return fine
}

function screen(request: Request) {
  const {stdout, env} = process
  return {
    columns: Math.min(stdout.columns ?? 100, 120),
    rows: stdout.rows ?? 50,
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    language: request.language,
  }
}
