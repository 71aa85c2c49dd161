# aicmd for zsh: a line that begins with `??` is a question, answered with a command.
#
#   ?? listening port 5000       Enter hands the whole line, byte for byte, to `aicmd ask`
#   git? undo the last commit    the same, answered with git; `gh?` with gh
#   Alt-i, Ctrl-X Ctrl-T         turn the text on the line into a command, in place
#   Alt-k, Ctrl-X Ctrl-Y         explain the command on the line
#
# The command is accepted by the line editor as if it had been typed: it runs in this shell, and
# history holds the question and the command. It means what it means in a file: its `!` and `^` are
# no history and its `#` starts a comment, also when it was put on the line for editing.
#
# To switch it on, in ~/.zshrc:   source "$(aicmd init --path zsh)"
# Sourced rather than evaluated: a text given to `eval` is parsed whole before its first line runs,
# too late to keep the user's aliases out of it.
#
# Variables, set before this file is read:
#   AICMD_DISABLE=1      do nothing at all
#   AICMD_NO_ENTER=1     leave Enter alone
#   AICMD_KEYS=          (empty) bind no other keys
#   AICMD_KEY_ASK=       a key, as bindkey takes it, in place of '^[i' and '^X^T'
#   AICMD_KEY_EXPLAIN=   a key in place of '^[k' and '^X^Y'
#   AICMD_NO_AHEAD=1     start the program at Enter only, not while the question is being typed
#   AICMD_BIN            the program to call, aicmd if not set; may be changed at any time
# In the vi keymaps Alt is Escape, so only the Ctrl-X keys are bound there.
#
# How: accept-line becomes a widget of ours that calls the one it found. Plug-ins that wrap it
# later, even after the first prompt, are called from inside. zsh 5.8 or later.

# Aliases are expanded when functions are read: an alias named like a builtin would get into ours. And
# what braces mean is settled then.
'builtin' 'zmodload' 'zsh/parameter'
__aicmd_aliases=${options[aliases]-on}
__aicmd_braces=${options[ignorebraces]-off}
'builtin' 'setopt' 'no_aliases' 'no_ignore_braces'

if [[ -o interactive && -o zle && "${AICMD_DISABLE-}" != 1 ]]; then

# --- the question and the program -------------------------------------------------------------------

function __aicmd_is_question {
  builtin emulate -L zsh -o extendedglob
  [[ $BUFFER == [[:space:]]#('??'*|(git|gh)'?'([[:space:]]*|)) ]]
}

# Sets REPLY to the program's full name, or to nothing. What a `.` in PATH finds is the repository's
# own; a name with a slash in it is what the user says.
function __aicmd_program {
  builtin emulate -L zsh
  builtin local folder name=${AICMD_BIN:-aicmd}
  REPLY=$name
  if [[ $name != */* ]]; then
    for folder in $path; do
      REPLY=$folder/$name
      [[ $folder != /* || ! -f $REPLY || ! -x $REPLY ]] || builtin return 0
    done
  fi
  [[ -f $REPLY && -x $REPLY ]]
}

# Modules from the folder one stands in are the repository's own: for the call alone, in a subshell.
function __aicmd_modules {
  builtin emulate -L zsh
  [[ ":${PYTHONPATH-/}:" != *::* && ":${PYTHONPATH-/}:" != *:[^/]* ]] || builtin unset PYTHONPATH
}

# Sets AICMD_COMMANDS, which is the caller's own, to the last commands.
function __aicmd_recent {
  builtin emulate -L zsh
  AICMD_COMMANDS=$('builtin' 'fc' -ln -10 2>/dev/null)
  AICMD_COMMANDS=${AICMD_COMMANDS[1,10000]}
}

# $1: ask or explain, $2: a line. Sets REPLY to the program's answer; its exit status.
function __aicmd_call {
  builtin emulate -L zsh
  # What no variable of the environment can hold would keep the program from starting.
  builtin local -x AICMD_QUESTION=$2 AICMD_ALIASES AICMD_FUNCTIONS AICMD_COMMANDS AICMD_STATUS=${__aicmd_status-}
  AICMD_ALIASES=$('builtin' 'alias' -L)
  AICMD_ALIASES=${AICMD_ALIASES[1,30000]}
  AICMD_FUNCTIONS=$('builtin' 'functions' +)
  AICMD_FUNCTIONS=${AICMD_FUNCTIONS[1,30000]}
  __aicmd_recent
  if ! __aicmd_program; then
    if [[ ${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}} == ko* ]]; then
      builtin print -ru2 -- "aicmd: \"${AICMD_BIN:-aicmd}\" 프로그램이 없습니다. 설치하거나 AICMD_BIN에 적어 주세요"
    else
      builtin print -ru2 -- "aicmd: there is no program \"${AICMD_BIN:-aicmd}\"; install it, or name it in AICMD_BIN"
    fi
    builtin return 127
  fi
  builtin local program=$REPLY
  REPLY=
  # Ctrl-C must not leave a widget half done. Quotes, because aliases do get into `$()`.
  {
    REPLY=$('__aicmd_modules'; 'builtin' 'command' -- $program $1 --widget --shell zsh </dev/tty)
  } always {
    (( TRY_BLOCK_INTERRUPT )) && TRY_BLOCK_ERROR=0 TRY_BLOCK_INTERRUPT=0 REPLY= && builtin return 130
  }
}

# --- while the question is being typed --------------------------------------------------------------

# The program is started as soon as the line is a question, and waits on a socket. Its standard output
# is a pipe of ours: there it says where, and sees when we close it. No job, no word on the screen.
function __aicmd_peek {
  builtin emulate -L zsh -o extendedglob
  if [[ $CONTEXT == 'start' && $BUFFER == [[:space:]]#('??'|git'?'|gh'?')' '* ]]; then
    [[ -n $__aicmd_ahead || -n $__aicmd_busy ]] || __aicmd_start
  elif [[ -n $__aicmd_ahead ]]; then
    __aicmd_drop
  fi
  builtin return 0
}

function __aicmd_start {
  builtin emulate -L zsh
  builtin local REPLY
  builtin local -x AICMD_COMMANDS AICMD_STATUS=${__aicmd_status-}
  __aicmd_recent
  __aicmd_program || builtin return 0
  builtin exec {__aicmd_ahead}< <('__aicmd_modules'; 'builtin' 'exec' -- $REPLY ask --ahead --shell zsh </dev/null 2>/dev/null)
}

function __aicmd_drop {
  builtin emulate -L zsh
  builtin local fd=$__aicmd_ahead
  __aicmd_ahead=
  [[ -z $fd ]] || builtin exec {fd}<&-
}

# $1: a line. Like __aicmd_call, by the program that waits; 1 where there is none.
function __aicmd_hand_over {
  builtin emulate -L zsh
  builtin local socket fd outcome aliases functions
  [[ -n $__aicmd_ahead ]] && IFS= builtin read -r -u $__aicmd_ahead socket || builtin return 1
  builtin zsocket $socket 2>/dev/null || builtin return 1
  fd=$REPLY
  aliases=$('builtin' 'alias' -L)
  functions=$('builtin' 'functions' +)
  {
    REPLY=
    builtin print -rn -u $fd -- "$1"$'\0'"${aliases[1,30000]}"$'\0'"${functions[1,30000]}"$'\0'
    IFS= builtin read -r -d $'\0' -u $fd outcome && IFS= builtin read -r -d $'\0' -u $fd REPLY
  } always {
    builtin exec {fd}<&-
    (( TRY_BLOCK_INTERRUPT )) && TRY_BLOCK_ERROR=0 TRY_BLOCK_INTERRUPT=0 REPLY= outcome=130
  }
  __aicmd_result=${outcome:-1}
}

# Keep a question and its command together: what stays out of the history takes both out.
# `print -s` takes the number of the line that is being edited, so the editor has to move on to the
# next one, or Up would skip the question.
function __aicmd_remember {
  builtin emulate -L zsh
  if [[ $1 == ' '* && -o hist_ignore_space ]]; then
    REPLY=" $REPLY"
  else
    builtin print -rs -- $1
    HISTNO=$HISTCMD
  fi
}

# --- Enter ------------------------------------------------------------------------------------------

# Wrapped widgets must run with the user's own options, so this function changes none, and is written
# to mean the same under all of them.
function __aicmd-accept-line {
  if [[ "${CONTEXT-}" == 'start' && -z "${__aicmd_busy-}" && "${BUFFER-}" == *'?'* ]] && __aicmd_is_question; then
    __aicmd_ask || builtin return 0
  fi
  if [[ -n "${__aicmd_offered-}" ]] && __aicmd_is_answer; then
    __aicmd_as_shown
  fi
  builtin typeset -g __aicmd_offered=
  # A wrapper around us calls back into us: go on with the one that was there before it.
  builtin local __aicmd_depth="$(( ${__aicmd_depth:-$__aicmd_found + 1} - 1 ))"
  if [[ "$__aicmd_depth" == '0' ]]; then
    builtin zle .accept-line -- "$@"
  else
    builtin zle "__aicmd-found-$__aicmd_depth" -- "$@"
  fi
}

# 0: BUFFER holds the command to accept. 1: stay in the editor.
function __aicmd_ask {
  builtin emulate -L zsh
  builtin local REPLY question=$BUFFER __aicmd_busy=1
  builtin integer result
  builtin zle -I # leaves the typed line on the screen and the terminal in its normal mode
  if __aicmd_hand_over $question; then
    result=$__aicmd_result
  else
    __aicmd_call ask $question
    result=$?
  fi
  __aicmd_drop
  case $result in
    (0|4) __aicmd_remember $question ;;
    (130) __aicmd_remember $question; REPLY= ;;
    (*) REPLY=$question ;;
  esac
  BUFFER=$REPLY CURSOR=${#REPLY}
  (( result != 0 && result != 4 )) || builtin typeset -g __aicmd_offered=$REPLY
  (( result != 0 )) || builtin return 0
  # What zsh-autosuggestions still looks up for the question would come behind the answer.
  (( ! ${+widgets[autosuggest-fetch]} )) || builtin zle autosuggest-fetch
  builtin return 1
}

# --- an answer is run as it was shown ---------------------------------------------------------------

# Whether the line is the answer, also when it was put there for editing: what was changed in it has
# no history character and no `#`. One that the user typed means what it means to the shell.
function __aicmd_is_answer {
  builtin emulate -L zsh
  builtin local answer=$__aicmd_offered line=$BUFFER
  [[ $answer != $line ]] || builtin return 0
  while [[ -n $answer && $answer[1] == $line[1] ]]; do
    answer=${answer[2,-1]} line=${line[2,-1]}
  done
  while [[ -n $answer && $answer[-1] == $line[-1] ]]; do
    answer=${answer[1,-2]} line=${line[1,-2]}
  done
  [[ $line != *['!^#'$histchars]* ]]
}

# While the shell reads the line, `!` and `^` are no history and `#` starts a comment. `setopt
# no_bang_hist` comes too late for a line that is being read; other characters do not. Options that
# are set here must stay set behind it, so nothing here or around it makes them local.
function __aicmd_as_shown {
  if [[ -z "${__aicmd_histchars-}" ]]; then
    builtin typeset -g __aicmd_histchars="$histchars," histchars=$'\001\002#'
  fi
  if [[ "$BUFFER" == *'#'* && ! -o interactive_comments ]]; then
    builtin setopt interactive_comments
    builtin typeset -g __aicmd_comments=1
  fi
}

# Put back before the command runs, or at the prompt if it could not.
function __aicmd_preexec {
  if [[ -n "${__aicmd_histchars-}" ]]; then
    builtin typeset -g histchars="${__aicmd_histchars%,}" __aicmd_histchars=
  fi
  if [[ -n "${__aicmd_comments-}" ]]; then
    builtin unsetopt interactive_comments
    builtin typeset -g __aicmd_comments=
  fi
}

# Plug-ins may come at any time and put their own accept-line in our place, or around ours: call that
# one and be outside again. Once for each name, digits aside: zsh-autosuggestions counts its wrappers
# up each time it meets ours.
function __aicmd_precmd {
  builtin typeset -g __aicmd_status=$?
  __aicmd_preexec
  builtin typeset -g __aicmd_offered=
  __aicmd_look
}

function __aicmd_look {
  builtin emulate -L zsh
  [[ -z ${__aicmd_ahead-} ]] || __aicmd_drop # a line that Ctrl-C took away ends without a word to us
  builtin local widget=${widgets[accept-line]-}
  [[ $widget != user:__aicmd-accept-line && $__aicmd_seen != *" ${widget//[0-9]/} "* ]] && __aicmd_take_enter
  builtin return 0
}

# Not `zle -A`: a copy of the builtin still says "builtin" in $widgets, and zsh-syntax-highlighting
# before 0.8 then calls a widget of that name with a dot, which does not exist.
function __aicmd_take_enter {
  builtin emulate -L zsh
  builtin local widget=${widgets[accept-line]-}
  __aicmd_seen+=" ${widget//[0-9]/} "
  if [[ $widget == user:* && $widget != user:__aicmd-accept-line ]]; then
    (( ++__aicmd_found ))
    builtin zle -N __aicmd-found-$__aicmd_found ${widget#user:}
  fi
  builtin zle -N accept-line __aicmd-accept-line
}

# --- the other keys ---------------------------------------------------------------------------------

# As in accept-line, no options may be local around what accepts the line.
function aicmd-ask {
  __aicmd_key_ask || builtin return 0
  builtin zle accept-line
}

# 0: BUFFER holds the command to accept. 1: stay in the editor.
function __aicmd_key_ask {
  builtin emulate -L zsh
  builtin local REPLY __aicmd_busy=1
  builtin integer result
  [[ -n $BUFFER ]] || builtin return 1
  builtin zle -I
  __aicmd_call ask $BUFFER
  result=$?
  (( result == 0 || result == 4 )) || builtin return 1
  builtin zle .split-undo # one step back to the text
  BUFFER=$REPLY CURSOR=${#REPLY}
  builtin typeset -g __aicmd_offered=$REPLY
  (( result == 0 ))
}

function aicmd-explain {
  builtin emulate -L zsh
  builtin local REPLY
  [[ -n $BUFFER ]] || builtin return 0
  builtin zle -I
  __aicmd_call explain $BUFFER
  builtin return 0
}

# --- install ----------------------------------------------------------------------------------------

function __aicmd_bind_key { # $1: widget, $2: the key the user chose or "", $3: Alt, $4: Ctrl-X key
  builtin local keymap
  builtin zle -N $1
  for keymap in emacs viins vicmd; do
    builtin bindkey -M $keymap ${2:-$4} $1
  done
  [[ -n $2 ]] || builtin bindkey -M emacs $3 $1
}

function __aicmd_install { # $1: not empty if no hooks of the editor can be used
  builtin emulate -L zsh
  builtin typeset -ga precmd_functions preexec_functions
  precmd_functions=(${precmd_functions:#__aicmd_precmd} __aicmd_precmd)
  preexec_functions=(${preexec_functions:#__aicmd_preexec} __aicmd_preexec)
  if [[ ${AICMD_NO_ENTER-} != 1 ]]; then
    builtin typeset -gi __aicmd_found=${__aicmd_found:-0}
    builtin typeset -g __aicmd_seen=${__aicmd_seen-}
    __aicmd_precmd
  fi
  builtin typeset -g __aicmd_ahead= __aicmd_busy=${__aicmd_busy-} __aicmd_result= __aicmd_offered=
  builtin typeset -g __aicmd_histchars=${__aicmd_histchars-} __aicmd_comments=${__aicmd_comments-}
  # What zsh calls such hooks with does not work under the options of other shells.
  if [[ ${AICMD_NO_ENTER-} != 1 && ${AICMD_NO_AHEAD-} != 1 && -z $1 ]] && builtin zmodload zsh/net/socket 2>/dev/null; then
    builtin autoload -Uz add-zle-hook-widget
    add-zle-hook-widget line-pre-redraw __aicmd_peek
    add-zle-hook-widget line-finish __aicmd_drop
  fi
  [[ -n ${AICMD_KEYS-on} ]] || builtin return 0
  __aicmd_bind_key aicmd-ask "${AICMD_KEY_ASK-}" '^[i' '^X^T'
  __aicmd_bind_key aicmd-explain "${AICMD_KEY_EXPLAIN-}" '^[k' '^X^Y'
}
__aicmd_install "${options[shglob]#off}"

fi
[[ "$__aicmd_aliases" != 'on' ]] || 'builtin' 'setopt' 'aliases'
[[ "$__aicmd_braces" != 'on' ]] || 'builtin' 'setopt' 'ignore_braces'
'builtin' 'unset' '__aicmd_aliases' '__aicmd_braces'
