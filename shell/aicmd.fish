# aicmd for fish: `?? plain words` becomes a command; so do `git? …` and `gh? …`.
#
# Source this file from ~/.config/fish/config.fish. Enter hands a line with one of these prefixes
# to aicmd byte for byte; the command it answers with runs at your own prompt. fish 3.4 or later;
# before 4.0 the question does not go into the history, which only commands enter there.
#
# Variables, to be set before sourcing:
#   AICMD_DISABLE=1    nothing is installed
#   AICMD_NO_ENTER=1   Enter is left alone; the keys below work
#   AICMD_KEYS=        (empty) no further keys
#   AICMD_KEY_ASK      key that turns the line into a command in place (\ei, Alt-i)
#   AICMD_KEY_EXPLAIN  key that explains the line (\ek, Alt-k)
#   AICMD_BIN          the program to call (aicmd)
if status is-interactive; and test -z "$AICMD_DISABLE"

    # Call the program with the line; the answer is in __aicmd_answer, its exit code is ours.
    function __aicmd_call
        set -l bin aicmd
        test -n "$AICMD_BIN"; and set bin $AICMD_BIN
        set -g __aicmd_answer (AICMD_QUESTION=$argv[1] command $bin $argv[2..] --widget </dev/tty | string collect)
        return $pipestatus[1]
    end

    function __aicmd_enter
        set -l line (commandline -b | string collect)
        if not string match -qr '^\s*(\?\?|(git|gh)\?(\s|$))' -- "$line"; or commandline --paging-mode
            commandline -f execute
            return
        end
        # Below the last row of a line that wraps, and with the line gone, so that nothing of it is
        # left behind where the call is broken off.
        commandline -C (string length -- "$line")
        printf '\n' >/dev/tty
        commandline -r ''
        __aicmd_call $line ask --shell fish
        set -l code $status
        string match -q ' *' -- "$line"; or history append -- "$line" 2>/dev/null
        switch $code
            case 0 4
                commandline -r -- "$__aicmd_answer"
            case 130
            case '*'
                commandline -r -- "$line"
        end
        commandline -f repaint
        test $code -eq 0; and commandline -f execute
    end

    function __aicmd_ask
        set -l line (commandline -b | string collect)
        test -n "$line"; or return
        printf '\n' >/dev/tty
        __aicmd_call $line ask --shell fish
        contains -- $status 0 4; and commandline -r -- "$__aicmd_answer"
        commandline -f repaint
    end

    function __aicmd_explain
        set -l line (commandline -b | string collect)
        test -n "$line"; or return
        printf '\n' >/dev/tty
        __aicmd_call $line explain
        commandline -f repaint
    end

    for __aicmd_mode in default insert
        test -z "$AICMD_NO_ENTER"; and bind -M $__aicmd_mode \r __aicmd_enter
        if not set -q AICMD_KEYS; or test -n "$AICMD_KEYS"
            set -q AICMD_KEY_ASK; and bind -M $__aicmd_mode $AICMD_KEY_ASK __aicmd_ask
            or bind -M $__aicmd_mode \ei __aicmd_ask
            set -q AICMD_KEY_EXPLAIN; and bind -M $__aicmd_mode $AICMD_KEY_EXPLAIN __aicmd_explain
            or bind -M $__aicmd_mode \ek __aicmd_explain
        end
    end
    set -e __aicmd_mode
end
