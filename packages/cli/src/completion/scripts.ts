// Each script hands the words up to the cursor to `roster __complete` as arguments, and never evaluates one: a word such as
// $(…) on the command line is text. A line of the reply is a value and its description with a tab between them; the last line is
// `:files` if file names fit, and `:` if not.

const bash = String.raw`# bash completion for roster
_roster() {
  local IFS=$' \t\n' line files reply typed values=()
  # Bash splits words at = and :, which values have. These are the words as they were typed.
  read -ra typed <<< "${'$'}{COMP_LINE:0:COMP_POINT}"
  [[ "${'$'}{COMP_LINE:0:COMP_POINT}" == *[[:space:]] ]] && typed+=('')
  reply="$(roster __complete -- "${'$'}{typed[@]:1}" 2>/dev/null)" || return
  files="${'$'}{reply##*$'\n'}"
  local current="${'$'}{typed[${'$'}{#typed[@]} - 1]}"
  IFS=$'\n'
  if [[ "$files" == ':files' ]]; then
    type compopt &>/dev/null && compopt -o filenames
    COMPREPLY=($(compgen -f -- "${'$'}{current#--*=}"))
    return
  fi
  # What stands before the last separator is already on the line.
  local prefix="${'$'}{current%"${'$'}{current##*[=:]}"}"
  while IFS= read -r line; do
    [[ "$line" == :* ]] && continue
    line="${'$'}{line%%$'\t'*}"
    values+=("${'$'}{line#"$prefix"}")
  done <<< "$reply"
  COMPREPLY=("${'$'}{values[@]}")
  if (( ${'$'}{#COMPREPLY[@]} == 1 )) && [[ "${'$'}{COMPREPLY[0]}" == *[=:] ]]; then
    type compopt &>/dev/null && compopt -o nospace
  fi
}
complete -F _roster roster
`;

const zsh = String.raw`#compdef roster
# zsh completion for roster
_roster() {
  local -a lines whole open
  local line value shown
  lines=("${'$'}{(@f)$(roster __complete -- "${'$'}{(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ "${'$'}{lines[-1]}" == ':files' ]]; then
    # The file is what stands behind --csv=.
    compset -P '--*='
    _files
    return
  fi
  for line in "${'$'}{(@)lines[1,-2]}"; do
    value="${'$'}{line%%$'\t'*}"
    shown="${'$'}{value//:/\\:}:${'$'}{line#*$'\t'}"
    [[ "$value" == *[=:] ]] && open+=("$shown") || whole+=("$shown")
  done
  local result=1
  (( ${'$'}{#open} )) && _describe -V 'field' open -S '' && result=0
  (( ${'$'}{#whole} )) && _describe -V 'roster' whole && result=0
  return $result
}
if [[ "$funcstack[1]" == '_roster' ]]; then
  _roster "$@"
else
  compdef _roster roster
fi
`;

const fish = String.raw`# fish completion for roster
function __roster_complete
    set -l typed (commandline -opc) (commandline -ct)
    set -l lines (roster __complete -- $typed[2..-1] 2>/dev/null)
    if test "$lines[-1]" = ':files'
        __fish_complete_path (string replace -r '^--[\w-]+=' '' -- $typed[-1])
    else
        printf '%s\n' $lines[1..-2]
    end
end
complete -c roster -f -a '(__roster_complete)'
`;

const powershell = String.raw`# PowerShell completion for roster
Register-ArgumentCompleter -Native -CommandName roster -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
    # Older versions drop an empty argument, so that the word in progress stands behind a mark.
    $lines = @(roster __complete "--current=$wordToComplete" -- @typed 2>$null)
    $last = $lines | Select-Object -Last 1
    if ($last -eq ':files') { return }
    $lines | Select-Object -SkipLast 1 | ForEach-Object {
        $value, $description = $_ -split "${'`'}t", 2
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
`;

/** The completion script of each shell. */
export const scripts = { bash, zsh, fish, powershell };
export type Shell = keyof typeof scripts;
