import {verbs} from '../verbs.ts'

const shells = {bash, zsh, fish} as const
export const SHELLS = Object.keys(shells) as (keyof typeof shells)[]

/** A completion script for a shell, made from the list of verbs. */
export function completion(shell: keyof typeof shells): string {
  return shells[shell]()
}

const names = verbs.map((v) => v.name).join(' ')

function bash(): string {
  const cases = verbs.map((v) => `    ${v.name}) words="${v.options.map((o) => `--${o.name}`).join(' ')} --help" ;;`)
  return `_quellenlage() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="${names}" ;;
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then words="${names}"; fi
  if [[ $COMP_CWORD -gt 1 && "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); return; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _quellenlage quellenlage`
}

function zsh(): string {
  const cases = verbs.map((v) => {
    const specs = v.options.map((o) => `'--${o.name}[${o.summary.de.replace(/[[\]':]/gu, ' ')}]${o.value ? ':wert:_files' : ''}'`)
    return `    ${v.name}) _arguments ${specs.join(' ')} '*:bericht:_files' ;;`
  })
  return `#compdef quellenlage
_quellenlage() {
  if (( CURRENT == 2 )); then compadd ${names}; return; fi
  local verb=$words[2]
  shift words; (( CURRENT-- ))
  case $verb in
${cases.join('\n')}
  esac
}
compdef _quellenlage quellenlage`
}

function fish(): string {
  const heads = verbs.map(
    (v) => `complete -c quellenlage -n __fish_use_subcommand -f -a ${v.name} -d '${v.summary.de.replace(/'/gu, '')}'`,
  )
  const options = verbs.flatMap((v) =>
    v.options.map(
      (o) =>
        `complete -c quellenlage -n '__fish_seen_subcommand_from ${v.name}' -l ${o.name}${o.value ? ' -r' : ''} -d '${o.summary.de.replace(/'/gu, '')}'`,
    ),
  )
  return [...heads, ...options].join('\n')
}
