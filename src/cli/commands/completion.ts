/** `nlkit completion`: scripts that ask `nlkit __complete` what could stand next. */

import { own } from '../../wire/own.js'
import type { Check, Invocation, Run } from '../command.js'
import { suggestion } from '../nearest.js'
import { UsageError } from '../usage-error.js'

/** In each, `nlkit __complete WORDS...` gets the words behind the program's name, the one under the cursor last. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  bash: [
    '# bash completion for nlkit; source <(nlkit completion bash)',
    '_nlkit() {',
    // Bash splits words at colons; of what it puts together again only the part behind the last colon may be replied.
    "  local line=${COMP_LINE:0:COMP_POINT} words word IFS=$' \\t\\n'",
    '  read -r -a words <<< "$line"',
    '  [[ $line == *[[:space:]] ]] && words+=("")',
    '  word=${words[${#words[@]} - 1]}',
    "  IFS=$'\\n'",
    '  local found=($("${words[0]}" __complete -- "${words[@]:1}" 2>/dev/null))',
    '  if [[ ${found[0]} == :file ]]; then',
    '    COMPREPLY=($(compgen -f -- "$word"))',
    '    compopt -o filenames 2>/dev/null',
    '    return',
    '  fi',
    '  if [[ ${found[0]} == :directory ]]; then',
    '    COMPREPLY=($(compgen -d -- "$word"))',
    '    compopt -o filenames 2>/dev/null',
    '    return',
    '  fi',
    '  COMPREPLY=($(compgen -W "${found[*]}" -- "$word"))',
    '  if [[ $word == *:* && $COMP_WORDBREAKS == *:* ]]; then',
    '    local prefix=${word%"${word##*:}"} index',
    '    for index in "${!COMPREPLY[@]}"; do COMPREPLY[index]=${COMPREPLY[index]#"$prefix"}; done',
    '  fi',
    '}',
    'complete -F _nlkit nlkit',
  ],
  zsh: [
    '#compdef nlkit',
    '# zsh completion for nlkit; source <(nlkit completion zsh)',
    '_nlkit() {',
    '  local -a found',
    '  found=("${(@f)$("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")',
    '  case "${found[1]}" in',
    '    :file) _files ;;',
    '    :directory) _files -/ ;;',
    '    *) compadd -- "${found[@]}" ;;',
    '  esac',
    '}',
    'compdef _nlkit nlkit',
  ],
  fish: [
    '# fish completion for nlkit; nlkit completion fish | source',
    'function __nlkit_complete',
    '  set -l words (commandline -opc) (commandline -ct)',
    '  set -l found ($words[1] __complete -- $words[2..-1] 2>/dev/null)',
    '  switch "$found[1]"',
    '    case :file',
    '      __fish_complete_path (commandline -ct)',
    '    case :directory',
    '      __fish_complete_directories (commandline -ct)',
    "    case '*'",
    "      printf '%s\\n' $found",
    '  end',
    'end',
    "complete -c nlkit -f -a '(__nlkit_complete)'",
  ],
}

function script({ arguments: [shell = ''] }: Invocation): readonly string[] {
  const found = own(SCRIPTS, shell)
  if (found !== undefined) return found
  const shells = Object.keys(SCRIPTS)
  throw new UsageError(
    `nlkit completion: no script for '${shell}'${suggestion(shell, shells)}; there are ${shells.join(', ')}`,
  )
}

export const check: Check = async invocation => void script(invocation)

export const run: Run = async invocation => {
  for (const line of script(invocation)) invocation.output.line(line)
  return undefined
}
