import {execFileSync} from 'node:child_process'
import {loadavg} from 'node:os'
import {coldCompare} from './cold.ts'
import {peers} from './peers.ts'
import {warmSpeed} from './speed.ts'

// Times on a busy machine vary up to fivefold; memory hardly at all. Look at the load first.
console.log(`load ${loadavg()[0]?.toFixed(2)} (figures of a loaded machine are no figures)`)
execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'})
coldCompare(process.argv.length > 3 ? process.argv.slice(2) : undefined)
await warmSpeed()
await peers()
