# shellcheck shell=bash
# aicmd for bash: a line that begins with `??` is a question, answered with a command.
#
#   ?? listening port 5000       Enter hands the whole line, byte for byte, to `aicmd ask`
#   git? undo the last commit    the same, answered with git; `gh?` with gh
#   Alt-i, Ctrl-X Ctrl-T         turn the text on the line into a command, in place
#   Alt-k, Ctrl-X Ctrl-Y         explain the command on the line
#
# The command is accepted by readline as if it had been typed: it runs in this shell, and history
# holds the question and the command. It means what it means in a file: its `!` and `^` are no
# history and its `#` starts a comment, also when it was put on the line for editing. Ctrl-J accepts
# a line without looking at it.
#
# To switch it on, in ~/.bashrc:   eval "$(aicmd init bash)"
#
# Variables, set before this file is read:
#   AICMD_DISABLE=1      do nothing at all
#   AICMD_NO_ENTER=1     leave Enter alone; `?? `, `git? ` and `gh? ` are aliases only (see below)
#   AICMD_KEYS=          (empty) bind no other keys
#   AICMD_KEY_ASK=       a key, as readline writes it, in place of "\ei" and "\C-x\C-t"
#   AICMD_KEY_EXPLAIN=   a key in place of "\ek" and "\C-x\C-y"
#   AICMD_BIN            the program to call, aicmd if not set; may be changed at any time
# In the vi keymaps Alt is Escape, so only the Ctrl-X keys are bound there.
#
# How: Enter is a macro of two private key sequences. The first runs __aicmd_enter; what the second
# one does is decided there, since a `bind -x` command cannot accept a line but a macro can.
#
# bash before 4.3 (macOS has 3.2), bash without line editing and a read-only PROMPT_COMMAND have the
# aliases only: they make the rest of the line a comment and read it back from the history. Lost is
# there: `??text` without a blank, words with `!` (expanded before), lines kept out of the history,
# the second line of pasted text (it is run), a second prompt line, the keys. bash before 4.4 shows
# a question again without its prompt. What is put back on the line may have a ^[[0n above it.
#
# A DEBUG trap sees the call of __aicmd_enter at each Enter, as it sees each part of PROMPT_COMMAND.

if [[ $- == *i* && ${AICMD_DISABLE-} != 1 ]]; then

  __aicmd_primary=1 # the line being edited is at PS1, not at PS2 and not in `read -e`

  # --- the question and the program ---------------------------------------------------------------

  __aicmd_is_question() { # $1: a line
    case ${1#"${1%%[![:space:]]*}"} in
    '??'* | 'git?' | 'git?'[[:space:]]* | 'gh?' | 'gh?'[[:space:]]*) return 0 ;;
    esac
    return 1
  }

  # Prints the program's full name, or nothing. What a `.` in PATH finds is the repository's own; a
  # name with a slash in it is what the user says.
  __aicmd_program() {
    local name=${AICMD_BIN:-aicmd} found
    while IFS= read -r found; do
      if [[ $name == */* || $found == /* ]]; then
        printf '%s' "$found"
        return
      fi
    done <<<"$(\builtin type -aP -- "$name")"
  }

  # Modules from the folder one stands in are the repository's own: for the call alone.
  __aicmd_modules() {
    [[ :${PYTHONPATH-/}: != *::* && :${PYTHONPATH-/}: != *:[!/]* ]] || unset PYTHONPATH
  }

  # Says what the program cannot say itself: a text in English, in Korean, and what goes into either.
  __aicmd_say() {
    local text=$1
    [[ ${LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}} == ko* ]] && text=$2
    # shellcheck disable=SC2059
    printf "aicmd: $text\n" "${@:3}" >&2
  }

  # $1: ask or explain, $2: a line. Sets __aicmd_command to the program's answer; its exit status.
  # Not `$(<file)`: bash 5.2 would misread the line accepted afterwards. Aliases get into `$()`: hence
  # the backslash.
  __aicmd_call() {
    local program aliases functions commands
    __aicmd_command=
    program=$(__aicmd_program)
    if [[ ! $program ]]; then
      __aicmd_say 'there is no program "%s"; install it, or name it in AICMD_BIN' \
        '"%s" 프로그램이 없습니다. 설치하거나 AICMD_BIN에 적어 주세요' "${AICMD_BIN:-aicmd}"
      return 127
    fi
    # What no variable of the environment can hold would keep the program from starting.
    aliases=$(\builtin alias)
    functions=$(\builtin declare -F)
    commands=$(\builtin fc -ln -9 -0 2>/dev/null)
    __aicmd_command=$(__aicmd_modules && AICMD_ALIASES=${aliases:0:30000} AICMD_FUNCTIONS=${functions:0:30000} \
      AICMD_COMMANDS=${commands:0:10000} AICMD_STATUS=${__aicmd_status-} \
      AICMD_QUESTION=$2 \command "$program" "$1" --widget --shell bash </dev/tty)
  }

  # Keep a question and its command together: what stays out of the history takes both out.
  __aicmd_remember() { # $1: question
    if [[ $1 == ' '* && ${HISTCONTROL-} == *ignore[sb]* ]]; then
      __aicmd_command=" $__aicmd_command"
    elif [[ -o history ]]; then
      builtin history -s -- "$1"
    fi
  }

  # --- Enter --------------------------------------------------------------------------------------

  # Leave the line on the screen: readline has just cleared it.
  __aicmd_show_line() { # $1: line
    local prompt=
    if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 404)); then
      prompt=${PS1@P}
      prompt=${prompt//[$'\001\002']/}
      prompt=${prompt##*$'\n'}
    fi
    printf '%s%s\n' "$prompt" "${1//$'\e'/^[}" >/dev/tty
  }

  # Decide what the second half of the macro does. Binding takes time, so only when it changes.
  __aicmd_then() { # $1: what readline takes for a binding
    local keymap
    [[ $1 == "${__aicmd_bound-}" ]] && return
    __aicmd_bound=$1
    for keymap in emacs vi-insert vi-command; do
      bind -m "$keymap" "\"\\C-x\\C-_2\\a\": $1"
    done
  }

  # Put the answer on the edit line, to be run as it was shown.
  __aicmd_put() { # $1: text, $2: exit status of the program
    READLINE_LINE=$1 READLINE_POINT=${#1}
    __aicmd_offered=
    if (($2 != 0)); then
      (($2 == 4)) && __aicmd_offered=$1
      __aicmd_then '"\C-x\C-_3\a"'
      return
    fi
    __aicmd_as_shown "$1"
    __aicmd_primary=
    __aicmd_then '"\C-x\C-_3\a\C-x\C-_4\a"'
  }

  __aicmd_ask() {
    local line=$READLINE_LINE status
    __aicmd_show_line "$line"
    __aicmd_call ask "$line"
    status=$?
    case $status in
    0 | 4 | 130) __aicmd_remember "$line" ;;
    *) __aicmd_command=$line ;;
    esac
    ((status == 130)) && __aicmd_command=
    __aicmd_put "$__aicmd_command" "$status"
  }

  __aicmd_enter() {
    __aicmd_status=$?
    __aicmd_as_before
    # Nothing can take the hook away between PS1 and PS2: without it this line is a new one.
    if [[ ${PROMPT_COMMAND-} != *__aicmd_prompt* ]]; then
      __aicmd_primary=
      __aicmd_hook && __aicmd_primary=1
    fi
    if [[ $__aicmd_primary && $READLINE_LINE == *'?'* ]] && __aicmd_is_question "$READLINE_LINE"; then
      __aicmd_ask
      return 124 # the screen below the line was used: draw the whole prompt again
    fi
    __aicmd_primary=
    if [[ ${__aicmd_offered-} ]] && __aicmd_is_answer "$__aicmd_offered" "$READLINE_LINE"; then
      __aicmd_as_shown "$READLINE_LINE"
    fi
    __aicmd_offered=
    __aicmd_then accept-line
    return "$__aicmd_status"
  }

  # `$?` as it was before the question, for the command that was chosen and for the next line.
  __aicmd_old_status() { return "$__aicmd_status"; }

  # --- an answer is run as it was shown -----------------------------------------------------------

  # While the shell reads the line, `!` and `^` are no history and `#` starts a comment. A command
  # that sets the option itself has the last word on it.
  __aicmd_as_shown() { # $1: command
    local own='(^|[^[:alnum:]])set[[:space:]]+([-+][[:alpha:]]+[[:space:]]+)*[-+][[:alpha:]]*H|histexpand'
    if [[ $- == *H* && $1 == *["!^${histchars-}"]* ]]; then
      set +H
      [[ $1 =~ $own ]] || __aicmd_again+='set -H;'
    fi
    if [[ $1 == *'#'* ]] && ! shopt -q interactive_comments; then
      shopt -s interactive_comments
      [[ $1 == *interactive_comments* ]] || __aicmd_again+='shopt -u interactive_comments;'
    fi
  }

  __aicmd_as_before() {
    local again=${__aicmd_again-}
    __aicmd_again=
    eval "$again"
  }

  # Whether a line that was put there for editing is still the answer: what was changed in it has no
  # history character and no `#`. One that the user typed means what it means to the shell.
  __aicmd_is_answer() { # $1: the answer, $2: the line
    local answer=$1 line=$2
    [[ $answer == "$line" ]] && return
    while [[ $answer && ${answer:0:1} == "${line:0:1}" ]]; do
      answer=${answer:1} line=${line:1}
    done
    while [[ $answer && ${answer: -1} == "${line: -1}" ]]; do
      answer=${answer%?} line=${line%?}
    done
    [[ $line != *["!^#${histchars-}"]* ]]
  }

  # --- the other keys -----------------------------------------------------------------------------

  __aicmd_key_ask() {
    __aicmd_status=$?
    local status
    __aicmd_then '""'
    [[ $READLINE_LINE ]] || return "$__aicmd_status"
    __aicmd_show_line "$READLINE_LINE"
    __aicmd_call ask "$READLINE_LINE"
    status=$?
    case $status in
    0 | 4) __aicmd_put "$__aicmd_command" "$status" ;;
    *) __aicmd_then '"\C-x\C-_3\a"' ;;
    esac
    return 124
  }

  __aicmd_key_explain() {
    __aicmd_status=$?
    __aicmd_then '""'
    [[ $READLINE_LINE ]] || return "$__aicmd_status"
    __aicmd_show_line "$READLINE_LINE"
    __aicmd_call explain "$READLINE_LINE"
    __aicmd_then '"\C-x\C-_3\a"'
    return 124
  }

  # --- PROMPT_COMMAND -----------------------------------------------------------------------------

  __aicmd_prompt() {
    local status=$?
    __aicmd_primary=1
    __aicmd_offered=
    __aicmd_as_before
    [[ ${__aicmd_guarded-} ]] || __aicmd_guard
    return "$status"
  }

  # In the first element if it is an array: later ones may have to run after other tools' last hook.
  # printf, because an assignment to a read-only variable would end the file.
  __aicmd_hook() {
    [[ ${PROMPT_COMMAND-} == *__aicmd_prompt* ]] ||
      printf -v PROMPT_COMMAND '%s' "${PROMPT_COMMAND:+$PROMPT_COMMAND$'\n'}__aicmd_prompt" 2>/dev/null
  }

  # The DEBUG trap of VS Code would report the previous history line for our call at each Enter: give
  # it the test that bash-preexec has. Once, at the first prompt, when all start-up files have run.
  __aicmd_guard() {
    local hook
    __aicmd_guarded=1
    for hook in __vsc_preexec_only __vsc_preexec_all; do
      if declare -F "$hook" >/dev/null; then
        eval "__aicmd$(declare -f "$hook")"
        eval "$hook() { [[ \${READLINE_POINT+x} ]] || __aicmd$hook \"\$@\"; }"
      fi
    done
  }

  # --- lines that did not come through Enter: Ctrl-J, old bash, AICMD_NO_ENTER ---------------------

  # Reads the line back from the history and sets __aicmd_run to the command.
  __aicmd_from_history() {
    local line status pattern='^[[:space:]]*[0-9]+[*[:space:]] ?([[:space:]]*([?][?]|(git|gh)[?]).*)$'
    __aicmd_run=
    line=$(HISTTIMEFORMAT='' LC_ALL=C \builtin history 1)
    if ! [[ $line =~ $pattern ]]; then
      __aicmd_say 'a question is a line of its own: type it with nothing in front, no space either' \
        '질문은 따로 한 줄로, 앞에 빈칸도 없이 입력하세요'
      return 1
    fi
    line=${BASH_REMATCH[1]}
    __aicmd_call ask "$line"
    status=$?
    builtin history -s -- "$line" # `history -s` takes the running line out
    case $status in
    0)
      builtin history -s -- "$__aicmd_command"
      __aicmd_run=$__aicmd_command
      ;;
    4) __aicmd_type "$__aicmd_command" ;;
    130) return 130 ;;
    *) __aicmd_type "$line" && return "$status" ;;
    esac
  }

  # Type a text at the next prompt: the terminal answers ESC [ 5 n with ESC [ 0 n.
  __aicmd_type() { # $1: text
    local keymap text=${1//\\/\\\\}
    text=${text//\"/\\\"}
    text=${text//$'\n'/\\C-v\\C-j}
    text=${text//$'\t'/\\C-v\\C-i}
    for keymap in emacs vi-insert; do
      bind -m "$keymap" "\"\\e[0n\": \"$text\""
    done
    printf '\e[5n' >/dev/tty
  }

  # `eval` stands here and not in the function, so that declare, Ctrl-Z and so on act at top level.
  # shellcheck disable=SC2139,SC2154
  alias '??'='__aicmd_from_history && \eval "$__aicmd_run" #' \
    'git?'='__aicmd_from_history && \eval "$__aicmd_run" #' \
    'gh?'='__aicmd_from_history && \eval "$__aicmd_run" #'

  # --- ble.sh has its own line editor: wrap its accept widgets and leave the keys alone ------------

  __aicmd_ble_ask() { # runs in ble.sh's emulation of bind -x
    local line=$READLINE_LINE
    __aicmd_show_line "$line"
    __aicmd_call ask "$line"
    __aicmd_ble_status=$?
    case $__aicmd_ble_status in
    0 | 4 | 130) __aicmd_remember "$line" ;;
    *) __aicmd_command=$line ;;
    esac
    READLINE_LINE=$__aicmd_command READLINE_POINT=${#__aicmd_command}
  }

  __aicmd_ble_accept() {
    if __aicmd_is_question "${_ble_edit_str-}"; then
      ble/widget/.EDIT_COMMAND __aicmd_ble_ask
      ((__aicmd_ble_status == 0)) && ble/widget/accept-line
      return 0
    fi
    ble/function#advice/do
  }

  # --- install ------------------------------------------------------------------------------------

  __aicmd_bind_key() { # $1: private sequence, $2: the key the user chose or "", $3: Alt, $4: Ctrl-X key
    local keymap
    if [[ $2 ]]; then
      for keymap in emacs vi-insert vi-command; do bind -m "$keymap" "\"$2\": \"$1\""; done
      return
    fi
    bind -m emacs "\"$3\": \"$1\""
    for keymap in emacs vi-insert vi-command; do bind -m "$keymap" "\"$4\": \"$1\""; done
  }

  __aicmd_bind() {
    local keymap
    # "$_" is an argument that nobody reads: it is what keeps $_.
    # shellcheck disable=SC2016
    for keymap in emacs vi-insert vi-command; do
      bind -m "$keymap" -x '"\C-x\C-_1\a": __aicmd_enter "$_"'
      bind -m "$keymap" -x '"\C-x\C-_3\a": __aicmd_old_status "$_"'
      bind -m "$keymap" '"\C-x\C-_4\a": accept-line'
      bind -m "$keymap" -x '"\C-x\C-_5\a": __aicmd_key_ask "$_"'
      bind -m "$keymap" -x '"\C-x\C-_6\a": __aicmd_key_explain "$_"'
      [[ ${AICMD_NO_ENTER-} == 1 ]] || bind -m "$keymap" '"\C-m": "\C-x\C-_1\a\C-x\C-_2\a"'
    done
    __aicmd_then accept-line
    [[ ${AICMD_KEYS-on} ]] || return 0
    __aicmd_bind_key '\C-x\C-_5\a\C-x\C-_2\a' "${AICMD_KEY_ASK-}" '\ei' '\C-x\C-t'
    __aicmd_bind_key '\C-x\C-_6\a\C-x\C-_2\a' "${AICMD_KEY_EXPLAIN-}" '\ek' '\C-x\C-y'
  }

  if [[ ${BLE_VERSION-} ]]; then
    if [[ ${AICMD_NO_ENTER-} != 1 ]]; then
      ble/function#advice around ble/widget/default/accept-single-line-or __aicmd_ble_accept
      ble/function#advice around ble/widget/default/accept-line __aicmd_ble_accept
    fi
  elif ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 403)) &&
    [[ :$SHELLOPTS: == *:emacs:* || :$SHELLOPTS: == *:vi:* ]]; then
    __aicmd_bound=
    __aicmd_hook && __aicmd_bind
  fi
fi
