#!/usr/bin/env node
import {parseArguments, UsageError} from './arguments.ts'
import {helpFor, overview} from './help.ts'
import {run} from './run.ts'

/**
 * Exit codes: 0 all done; 1 something of the input could not be used, the sentence is on standard error and what could
 * be done was done; 2 the command line was wrong; 70 a fault of ours.
 */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const request = parseArguments(argv)
    if (request.version) return say((await import('../../engine.ts')).version)
    if (!request.verb) return say(overview(request.language))
    if (request.help) return say(helpFor(request.verb, request.language))
    return await run(request)
  } catch (error) {
    if (error instanceof UsageError) return complain(`${error.message}`, 2)
    throw error
  }
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function complain(text: string, code: number): number {
  process.stderr.write(`quellenlage: ${text}\n`)
  return code
}

// a reader that closes early (| head) is no fault, and the files asked for are still written
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(70)
})
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const what = error instanceof Error ? error.message : String(error)
    process.exitCode = complain(`interner Fehler / internal fault: ${what} (QUELLENLAGE_TRACE=1 zeigt mehr / shows more)`, 70)
    if (process.env.QUELLENLAGE_TRACE) console.error(error)
  },
)
