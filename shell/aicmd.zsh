# aicmd for zsh: `?? plain words` becomes a command; so do `git? …` and `gh? …`.
#
# Source this file from ~/.zshrc. Enter hands a line with one of these prefixes to aicmd byte for
# byte; the command it answers with runs at your own prompt. Source it rather than evaluating it:
# aliases of yours for words like `local` would be read into an evaluated text.
#
# Variables, to be set before sourcing:
#   AICMD_DISABLE=1    nothing is installed
#   AICMD_NO_ENTER=1   Enter is left alone; the keys below work
#   AICMD_KEYS=        (empty) no further keys
#   AICMD_KEY_ASK      key that turns the line into a command in place ('^[i', Alt-i)
#   AICMD_KEY_EXPLAIN  key that explains the line ('^[k', Alt-k)
#   AICMD_BIN          the program to call (aicmd)
'builtin' 'zmodload' 'zsh/parameter'
__aicmd_aliases=${options[aliases]-on}
'builtin' 'setopt' 'no_aliases'

if [[ -o interactive && -o zle && -z "${AICMD_DISABLE-}" ]]; then

# The outermost function stays free of options, so that what it wraps runs with the user's own.
function __aicmd-accept-line {
  if [[ "${CONTEXT-}" == 'start' && -z "${__aicmd_busy-}" && "${BUFFER-}" == *'?'* ]] && __aicmd_is_question; then
    __aicmd_enter || \builtin return 0
    # The command runs as shown: its `!` means nothing. The hooks below put it back. For a line
    # that is being read already, no_bang_hist would come too late.
    if [[ -o banghist && -z "${__aicmd_histchars-}" && "$BUFFER" == *'!'* ]]; then
      \builtin typeset -g __aicmd_histchars="$histchars" histchars=$'\001\002'"${histchars#??}"
    fi
  fi
  # Second time round, a wrapper between our two layers has called back: the innermost original.
  if [[ -n "${__aicmd_depth-}" ]]; then
    \builtin zle "${__aicmd_orig:-.accept-line}" -- "$@"
    \builtin return
  fi
  \builtin local __aicmd_depth=1
  \builtin zle "${__aicmd_outer:-${__aicmd_orig:-.accept-line}}" -- "$@"
}

function __aicmd_is_question {
  \builtin emulate -L zsh -o extendedglob
  [[ $BUFFER == [[:space:]]#('??'*|(git|gh)'?'(|[[:space:]]*)) ]]
}

function __aicmd_unbang {
  [[ -z "${__aicmd_histchars-}" ]] || { histchars="$__aicmd_histchars"; __aicmd_histchars=''; }
}

# A plug-in that loads late may have put itself in our place without calling us: go around it.
function __aicmd_heal {
  case "${widgets[accept-line]-}" in
    ('user:__aicmd-accept-line') ;;
    (user:*) \builtin zle -N _aicmd_outer_accept_line "${widgets[accept-line]#user:}"
             \builtin typeset -g __aicmd_outer=_aicmd_outer_accept_line
             \builtin zle -N accept-line __aicmd-accept-line ;;
    (*)      \builtin zle -N accept-line __aicmd-accept-line ;;
  esac
}

# Call the program with the line $1; REPLY is the answer, its exit code is ours.
function __aicmd_call {
  \builtin emulate -L zsh
  \builtin local -x AICMD_QUESTION="$1"
  \builtin shift
  REPLY="$(\command ${AICMD_BIN:-aicmd} "$@" --widget </dev/tty)"
}

# Status 0: BUFFER holds the command to accept. 1: stay in the editor.
function __aicmd_enter {
  \builtin emulate -L zsh -o extendedglob
  \builtin local REPLY='' line=$BUFFER __aicmd_busy=1
  \builtin integer code=1
  \builtin zle -I
  { __aicmd_call "$line" ask --shell zsh; code=$? } always { TRY_BLOCK_ERROR=0; TRY_BLOCK_INTERRUPT=0 }
  if [[ $line != ' '* || ! -o hist_ignore_space ]]; then
    # print -s takes the number of the line being edited: move on, or Up would skip the question.
    \builtin print -rs -- "$line"
    HISTNO=$HISTCMD
  elif (( code == 0 )); then
    REPLY=" $REPLY"
  fi
  case $code in
    (0|4) BUFFER=$REPLY ;;
    (130) BUFFER='' ;;
    (*)   BUFFER=$line ;;
  esac
  CURSOR=${#BUFFER}
  (( code == 0 ))
}

function __aicmd-ask {
  \builtin emulate -L zsh
  \builtin local REPLY='' line=$BUFFER
  \builtin integer code=1
  [[ -n $line ]] || \builtin return 0
  \builtin zle -I
  { __aicmd_call "$line" ask --shell zsh; code=$? } always { TRY_BLOCK_ERROR=0; TRY_BLOCK_INTERRUPT=0 }
  (( code == 0 || code == 4 )) || \builtin return 0
  \builtin zle .split-undo 2>/dev/null
  BUFFER=$REPLY CURSOR=${#REPLY}
}

function __aicmd-explain {
  \builtin emulate -L zsh
  \builtin local REPLY=''
  [[ -n $BUFFER ]] || \builtin return 0
  \builtin zle -I
  { __aicmd_call "$BUFFER" explain } always { TRY_BLOCK_ERROR=0; TRY_BLOCK_INTERRUPT=0 }
  \builtin return 0
}

\builtin zle -N __aicmd-accept-line
\builtin zle -N aicmd-ask __aicmd-ask
\builtin zle -N aicmd-explain __aicmd-explain
if [[ -z "${AICMD_NO_ENTER-}" ]]; then
  # Not `zle -A`: some highlighters then look for a widget of the saved name that does not exist.
  if [[ -z "${__aicmd_orig-}" || "${widgets[accept-line]-}" == 'builtin' ]]; then
    case "${widgets[accept-line]-}" in
      (user:*) \builtin zle -N _aicmd_orig_accept_line "${widgets[accept-line]#user:}"
               \builtin typeset -g __aicmd_orig=_aicmd_orig_accept_line ;;
      (*)      \builtin typeset -g __aicmd_orig=.accept-line ;;
    esac
    \builtin zle -N accept-line __aicmd-accept-line
  fi
  \builtin autoload -Uz add-zsh-hook
  add-zsh-hook precmd __aicmd_heal
  add-zsh-hook precmd __aicmd_unbang
  add-zsh-hook preexec __aicmd_unbang
fi
if [[ -n "${AICMD_KEYS-x}" ]]; then
  for __aicmd_map in emacs viins vicmd; do
    \builtin bindkey -M "$__aicmd_map" '^X^T' aicmd-ask
    \builtin bindkey -M "$__aicmd_map" '^X^Y' aicmd-explain
    \builtin bindkey -M "$__aicmd_map" "${AICMD_KEY_ASK:-^[i}" aicmd-ask
    \builtin bindkey -M "$__aicmd_map" "${AICMD_KEY_EXPLAIN:-^[k}" aicmd-explain
  done
  \builtin unset __aicmd_map
fi

fi
[[ "$__aicmd_aliases" != 'on' ]] || 'builtin' 'setopt' 'aliases'
'builtin' 'unset' '__aicmd_aliases'
