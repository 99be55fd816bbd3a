import {spawn} from 'node:child_process'

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line from the sources, as a process of its own. */
export function quellenlage(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/doors/cli/main.ts', ...args], {stdio: 'pipe'})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString()}))
    child.stdin.on('error', () => {}) // a child that refuses early closes its end
    child.stdin.end(input)
  })
}
