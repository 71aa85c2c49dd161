# aicmd for bash: `?? plain words` becomes a command; so do `git? …` and `gh? …`.
#
# Source this file from ~/.bashrc. Enter hands a line with one of these prefixes to aicmd byte for
# byte; the command it answers with runs at your own prompt. Ctrl-J accepts a line without us.
#
# Variables, to be set before sourcing:
#   AICMD_DISABLE=1    nothing is installed
#   AICMD_NO_ENTER=1   Enter is left alone: the aliases below take the line from the history
#   AICMD_KEYS=        (empty) no further keys
#   AICMD_KEY_ASK      key that turns the line into a command in place ('\ei', Alt-i)
#   AICMD_KEY_EXPLAIN  key that explains the line ('\ek', Alt-k)
#   AICMD_BIN          the program to call (aicmd)
#
# bash before 4.3 (macOS has 3.2) uses the aliases. They lose: `??text` without a blank, words with
# `!`, the second line of a paste, and lines that do not go into the history.
if [[ $- == *i* && -z ${__aicmd_loaded-} && -z ${AICMD_DISABLE-} ]]; then
  __aicmd_loaded=1
  __aicmd_primary=1 # the line being edited is at PS1, not at a continuation
  __aicmd_bang=     # history expansion is off for one command and has to come back
  __aicmd_pattern='^[[:space:]]*([?][?]|(git|gh)[?]([[:space:]]|$))'

  # Call the program with the line $1; the answer is in __aicmd_answer, its exit code is ours.
  __aicmd_call() {
    local line=$1
    shift
    __aicmd_answer=$(AICMD_QUESTION=$line command "${AICMD_BIN:-aicmd}" "$@" --widget </dev/tty)
  }

  # Leave the typed line on the screen: readline has just cleared it.
  __aicmd_echo_line() {
    local prompt=
    if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 404)); then
      prompt=${PS1@P}
      prompt=${prompt//[$'\001\002']/}
      prompt=${prompt##*$'\n'}
    fi
    printf '%s%s\n' "$prompt" "$1" >/dev/tty
  }

  # What the second half of the Enter macro does: accept-line, or nothing.
  __aicmd_accept() {
    local map action=$1
    [[ $action == "${__aicmd_action-?}" ]] && return
    __aicmd_action=$action
    for map in emacs vi-insert vi-command; do
      bind -m "$map" "\"\\C-x\\C-_q2\\a\": ${action:-\"\"}"
    done
  }

  __aicmd_unbang() {
    [[ -z $__aicmd_bang ]] || set -H
    __aicmd_bang=
  }

  __aicmd_enter() {
    local last=$? line=$READLINE_LINE
    __aicmd_unbang
    # PROMPT_COMMAND tells that this is PS1; where it was replaced, every line counts.
    [[ "${PROMPT_COMMAND[*]-}" == *__aicmd_prompt* ]] || __aicmd_primary=1
    if [[ $__aicmd_primary && $line == *'?'* && $line =~ $__aicmd_pattern ]]; then
      __aicmd_asked "$line"
      return 124 # redraw the whole prompt: the screen below the line was used
    fi
    __aicmd_accept accept-line
    __aicmd_primary=
    return "$last"
  }

  __aicmd_asked() {
    local status line=$1
    __aicmd_echo_line "$line"
    __aicmd_call "$line" ask --shell bash
    status=$?
    history -s -- "$line"
    __aicmd_accept ''
    case $status in
      0) __aicmd_run "$line" ;;
      4) ;; # the answer goes onto the edit line as it is
      130) __aicmd_answer= ;;
      *) __aicmd_answer=$line ;;
    esac
    READLINE_LINE=$__aicmd_answer READLINE_POINT=${#__aicmd_answer}
  }

  __aicmd_run() {
    # A leading blank keeps the question out of the history, so it keeps the command out too.
    [[ $1 != ' '* ]] || __aicmd_answer=" $__aicmd_answer"
    # The command runs as shown: its `!` means nothing. The next prompt puts it back.
    if [[ $- == *H* && $__aicmd_answer == *'!'* ]]; then
      set +H
      __aicmd_bang=1
    fi
    __aicmd_accept accept-line
    __aicmd_primary=
  }

  __aicmd_prompt() {
    local last=$?
    __aicmd_primary=1
    __aicmd_unbang
    return "$last"
  }

  # Turn the line into a command in place (ask), or explain it.
  __aicmd_key() {
    local status line=$READLINE_LINE
    [[ $line ]] || return 0
    __aicmd_echo_line "$line"
    if [[ $1 == ask ]]; then __aicmd_call "$line" ask --shell bash; else __aicmd_call "$line" explain; fi
    status=$?
    if [[ $1 == ask && ($status == 0 || $status == 4) ]]; then
      READLINE_LINE=$__aicmd_answer READLINE_POINT=${#__aicmd_answer}
    fi
    return 124
  }

  # For lines that did not come through Enter: the alias ends in a comment mark, so nothing of the
  # line is parsed, and its text is read back from the history.
  __aicmd_line() {
    local line status
    __aicmd_answer=
    line=$(HISTTIMEFORMAT='' LC_ALL=C builtin history 1)
    line=${line#"${line%%[![:space:]]*}"}
    line=${line#"${line%%[!0-9]*}"}
    line=${line#[* ]}
    line=${line# }
    if [[ ! $line =~ $__aicmd_pattern ]]; then
      printf 'aicmd: this line is not in the history: type it without a leading blank\n' >&2
      return 1
    fi
    __aicmd_call "$line" ask --shell bash
    status=$?
    history -s -- "$line"
    case $status in
      0) history -s -- "$__aicmd_answer" ;;
      4)
        printf '%s\n' "$__aicmd_answer"
        history -s -- "$__aicmd_answer"
        return 0
        ;;
      *) return "$status" ;;
    esac
    __aicmd_todo=$__aicmd_answer
  }
  alias '??'='__aicmd_todo=; __aicmd_line && eval "$__aicmd_todo" #'
  alias 'git?'='__aicmd_todo=; __aicmd_line && eval "$__aicmd_todo" #'
  alias 'gh?'='__aicmd_todo=; __aicmd_line && eval "$__aicmd_todo" #'

  if [[ -z ${AICMD_NO_ENTER-} ]] && ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 403)) &&
    [[ :$SHELLOPTS: == *:emacs:* || :$SHELLOPTS: == *:vi:* ]]; then
    # In the first element, which is a string: a later one would run after other tools' last hook.
    if [[ ${PROMPT_COMMAND-} != *__aicmd_prompt* ]]; then
      PROMPT_COMMAND=${PROMPT_COMMAND-}
      PROMPT_COMMAND=${PROMPT_COMMAND%"${PROMPT_COMMAND##*[![:space:];]}"}
      PROMPT_COMMAND="${PROMPT_COMMAND:+$PROMPT_COMMAND;}__aicmd_prompt"
    fi
    for __aicmd_map in emacs vi-insert vi-command; do
      # "$_" as an argument that nobody reads is what keeps $_ for the user.
      # shellcheck disable=SC2016 # expanded when the key is pressed
      bind -m "$__aicmd_map" -x '"\C-x\C-_q1\a": __aicmd_enter "$_"'
      bind -m "$__aicmd_map" '"\C-m": "\C-x\C-_q1\a\C-x\C-_q2\a"'
      if [[ ${AICMD_KEYS-x} ]]; then
        bind -m "$__aicmd_map" -x '"\C-x\C-t": __aicmd_key ask'
        bind -m "$__aicmd_map" -x '"\C-x\C-y": __aicmd_key explain'
        [[ $__aicmd_map == vi-insert ]] ||
          bind -m "$__aicmd_map" -x "\"${AICMD_KEY_ASK:-\\ei}\": __aicmd_key ask"
        [[ $__aicmd_map == vi-insert ]] ||
          bind -m "$__aicmd_map" -x "\"${AICMD_KEY_EXPLAIN:-\\ek}\": __aicmd_key explain"
      fi
    done
    unset -v __aicmd_map
    __aicmd_accept accept-line
  fi
fi
