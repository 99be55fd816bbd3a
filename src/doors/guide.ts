import {type Verb, verbs} from './verbs.ts'

/** docs/verbs.md, made from the list of verbs; a test compares the two. */
export function guide(): string {
  return `# Commands\n\nMade from \`src/doors/verbs.ts\`; \`quellenlage COMMAND --help\` says the same in the terminal, in German or (\`--lang en\`) English.\n\n${verbs.map(section).join('\n\n')}\n\n${exitCodes}\n`
}

const exitCodes = `## Exit codes

| code | when |
|---|---|
| 0 | all was done |
| 1 | part of the input could not be used; one sentence for each on standard error, the rest was done and the dossier notes what was left out |
| 2 | the command line was wrong |
| 70 | a fault of the program |`

function section(verb: Verb): string {
  const options = verb.options.map(
    (o) => `| \`--${o.name}${o.value ? ` ${o.value.en}` : ''}\`${o.many ? ' (repeatable)' : ''} | ${o.summary.en} |`,
  )
  const examples = verb.examples.map((e) => `${e.line}   # ${e.does.en}`)
  return [
    `### ${verb.name}`,
    `\`quellenlage ${verb.name} ${verb.operands.en}\``,
    `${verb.summary.en}.`,
    ['| option | |', '|---|---|', ...options.map((o) => o.replaceAll('a|b', 'a\\|b').replace(/(\w)\|(\w)/gu, '$1\\|$2'))].join(
      '\n',
    ),
    ['```', ...examples, '```'].join('\n'),
  ].join('\n\n')
}
