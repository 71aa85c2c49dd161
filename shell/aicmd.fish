# aicmd for fish: a line that begins with `??` is a question, answered with a command.
#
#   ?? listening port 5000       Enter hands the whole line to `aicmd ask`, exactly as typed
#   git? undo the last commit    the same, answered with git; `gh?` with gh
#   Alt-i                        turn the text on the line into a command, in place
#   Alt-k                        explain the command on the line
#
# The command is executed by the line editor as if it had been typed: it runs in this shell, and
# history holds the question and the command. It is run as it was shown: no abbreviation changes it.
#
# To switch it on, in ~/.config/fish/config.fish:   aicmd init fish | source
#
# Variables, set before this file is read:
#   AICMD_DISABLE=1      do nothing at all
#   AICMD_NO_ENTER=1     leave Enter alone
#   AICMD_KEYS=          (empty) bind no other keys
#   AICMD_KEY_ASK=       a key, as bind takes it, in place of \ei
#   AICMD_KEY_EXPLAIN=   a key in place of \ek
#   AICMD_BIN            the program to call, aicmd if not set; may be changed at any time
#
# fish 3.4 or later. Before fish 4.0 nothing but a line that is executed can be put into the history,
# so the question is added to the history file and `history merge` reads it back: that shows the
# lines of other sessions too, as after a `history merge` of your own. AICMD_NO_MERGE=1 leaves it out.

if status is-interactive; and test "$AICMD_DISABLE" != 1

    # --- the question and the program -----------------------------------------------------------------

    function __aicmd_is_question --argument-names line
        string match --quiet --regex '^\s*(\?\?|(git|gh)\?(\s|$))' -- $line
    end

    # The names of functions, without those of fish's own that only add options to a program.
    function __aicmd_functions
        set --local names (functions --names)
        set --local shipped '^(embedded:|'(string escape --style=regex -- $__fish_data_dir)'/)'
        for name in diff grep ls man realpath seq
            string match --quiet --regex -- $shipped (functions --details $name 2>/dev/null)
            and set names (string match --invert -- $name $names)
        end
        string join \n -- $names
    end

    # verb: ask or explain. Sets __aicmd_command to the program's answer; its exit status.
    function __aicmd_call --argument-names verb line
        set --local program aicmd
        test -n "$AICMD_BIN"; and set program $AICMD_BIN
        set --global __aicmd_command ''
        # What a `.` in PATH finds is the repository's own.
        set --local --export PATH (string match '/*' -- $PATH)
        if not command --query $program
            set --local languages (string match --invert '' -- "$LANGUAGE" "$LC_ALL" "$LC_MESSAGES" "$LANG")
            if string match --quiet 'ko*' -- "$languages[1]"
                echo "aicmd: \"$program\" 프로그램이 없습니다. 설치하거나 AICMD_BIN에 적어 주세요" >&2
            else
                echo "aicmd: there is no program \"$program\"; install it, or name it in AICMD_BIN" >&2
            end
            return 127
        end
        # Modules from the folder one stands in are the repository's own: not for this call.
        set --query PYTHONPATH; and string match --quiet --regex '::|:[^/]' -- ":$PYTHONPATH:"
        and set --local --unexport PYTHONPATH
        # What no variable of the environment can hold would keep the program from starting.
        set --local --export AICMD_ALIASES (alias | string join \n | string sub --length 30000 | string collect)
        set --local --export AICMD_FUNCTIONS (__aicmd_functions | string join ' ' | string sub --length 30000)
        set --local --export AICMD_STATUS $__aicmd_status
        set --local recent (builtin history search --max 10 --null | string split0)
        set --query recent[1]; and set recent $recent[-1..1]
        set --local --export AICMD_COMMANDS (string join \n -- $recent | string sub --length 10000 | string collect)
        set --local answer (AICMD_QUESTION=$line command $program $verb --widget --shell fish </dev/tty)
        set --local result $status
        set --global __aicmd_command "$(string join \n -- $answer)"
        return $result
    end

    # A line with a leading space stays out of the history, as fish has it.
    function __aicmd_remember --argument-names line
        string match --quiet ' *' -- $line; and return
        if not string match --quiet --regex '^[0-3]\.' -- $version
            builtin history append -- $line
        else if test "$AICMD_NO_MERGE" != 1
            __aicmd_merge $line
        end
    end

    # One write at the end of the file, as fish does it: other sessions are not disturbed.
    function __aicmd_merge --argument-names line
        set --local --export PATH (string match '/*' -- $PATH)
        set --local session fish
        set --query fish_history; and set session $fish_history
        if test -z "$session"; or set --query fish_private_mode
            return
        end
        set --local folder ~/.local/share
        test -n "$XDG_DATA_HOME"; and set folder $XDG_DATA_HOME
        set --local file $folder/fish/{$session}_history
        set --local text (string replace --all '\\' '\\\\' -- $line | string join '\n')
        builtin history save
        test -e $file; or command install -m 600 /dev/null $file
        test -w $file; or return
        printf '- cmd: %s\n  when: %s\n' $text (date +%s) >>$file
        builtin history merge
    end

    # --- Enter ----------------------------------------------------------------------------------------

    # Leave the line on the screen. From the cursor on it is written again, which takes the cursor to
    # its end wherever it stood, and takes away what fish suggested behind it.
    function __aicmd_leave_line --argument-names line
        set --local rest "$(string sub --start (math (commandline --cursor) + 1) -- $line)"
        printf '\e[J%s\n' "$(string replace --all \e '^[' -- $rest)" >/dev/tty
    end

    function __aicmd_enter
        set --global __aicmd_status $status
        set --local line "$(commandline --current-buffer)"
        set --local offered $__aicmd_offered
        set --global __aicmd_offered
        __aicmd_as_before
        if not set --query __aicmd_primary; or commandline --paging-mode; or not __aicmd_is_question "$line"
            string length --quiet -- $offered; and test "$line" = "$offered"; and __aicmd_as_shown
            commandline --function execute
            return
        end
        __aicmd_leave_line $line
        commandline --replace '' # first: nothing that ends the call may leave the question behind
        __aicmd_call ask $line
        set --local result $status
        switch $result
            case 0 4
                __aicmd_remember $line
            case 130
                __aicmd_remember $line
                set __aicmd_command ''
            case '*'
                set __aicmd_command $line
        end
        __aicmd_put $result
    end

    # The command on the line, and executed if the program's exit status says so.
    function __aicmd_put --argument-names result
        commandline --replace -- $__aicmd_command
        commandline --function repaint
        if test $result -eq 0
            __aicmd_as_shown
            commandline --function execute
        else if test $result -eq 4
            set --global __aicmd_offered $__aicmd_command
        end
    end

    # An abbreviation would change the last word of the line as it is executed. What is added last
    # comes first, and ours gives each word as it is. fish before 3.6 has no way to say so.
    function __aicmd_as_shown
        string match --quiet --regex '^([0-2]\.|3\.[0-5]\.)' -- $version; and return
        abbr --add __aicmd_same --position anywhere --regex '(?s).+' --function __aicmd_same
        set --global __aicmd_guard
    end

    function __aicmd_same --argument-names word
        printf %s $word
    end

    function __aicmd_as_before
        set --query __aicmd_guard; or return 0
        set --erase --global __aicmd_guard
        abbr --erase __aicmd_same
    end

    # `read` has the same keys: a line is ours only between a prompt and the command it starts.
    function __aicmd_prompt --on-event fish_prompt
        set --global __aicmd_primary
        set --global __aicmd_offered
        __aicmd_as_before
    end
    function __aicmd_preexec --on-event fish_preexec
        set --erase --global __aicmd_primary
        __aicmd_as_before
    end

    # --- the other keys -------------------------------------------------------------------------------

    function __aicmd_key --argument-names verb
        set --global __aicmd_status $status
        set --local line "$(commandline --current-buffer)"
        test -n "$line"; or return
        __aicmd_leave_line $line
        __aicmd_call $verb $line
        set --local result $status
        if test $verb = ask; and contains $result 0 4
            __aicmd_put $result
        else
            commandline --function repaint
        end
    end

    # --- install --------------------------------------------------------------------------------------

    function __aicmd_install
        set --local ask \ei
        set --local explain \ek
        test -n "$AICMD_KEY_ASK"; and set ask $AICMD_KEY_ASK
        test -n "$AICMD_KEY_EXPLAIN"; and set explain $AICMD_KEY_EXPLAIN
        for mode in default insert
            test "$AICMD_NO_ENTER" = 1; or bind --mode $mode \r __aicmd_enter
            if not set --query AICMD_KEYS; or test -n "$AICMD_KEYS"
                bind --mode $mode $ask '__aicmd_key ask'
                bind --mode $mode $explain '__aicmd_key explain'
            end
        end
    end
    __aicmd_install
end
