import type {ScreenLanguage} from '../../dossier/labels.ts'
import type {Trace} from '../../engine.ts'

const stages = {
  read: {de: 'lese', en: 'reading'},
  analyse: {de: 'untersuche', en: 'analysing'},
  compare: {de: 'vergleiche', en: 'comparing'},
} as const
/** Work shorter than this (milliseconds) shows no progress. */
const patience = 700

/** Progress on standard error, on a terminal and for long work only. `end` clears the line. */
export function progress(language: ScreenLanguage): Trace & {end(): void} {
  const began = Date.now()
  const shows = process.stderr.isTTY === true
  const trace: Trace = (stage, done, of) => {
    if (shows && Date.now() - began > patience) process.stderr.write(`\r\u001b[K${stages[stage][language]} ${done + 1}/${of}`)
  }
  const end = () => {
    if (shows && Date.now() - began > patience) process.stderr.write('\r\u001b[K')
  }
  return Object.assign(trace, {end})
}
