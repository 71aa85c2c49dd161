"""What the shell keeps: aliases, variables, settings, terminals."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "unalias <name>",
        en="Remove the alias <name>",
        ko="별칭 <name> 없애기",
        fish="functions -e <name>",
        asks="""
            remove alias <name>
            delete the alias <name>
            별칭 <name> 삭제
            <name> 앨리어스 해제
            unalias <name>
            <name> 별칭 지우기
            <name> alias 해제
            <name> 별칭 없애기
            <name> alias 삭제
            drop alias <name>
            별칭 <name> 없애기
            undo the alias <name>
            """,
    ),
    Recipe(
        "alias <name>",
        en="Show what the alias <name> stands for",
        ko="별칭 <name>의 뜻 보기",
        fish="functions <name>",
        asks="""
            what does alias <name> do
            show the alias <name>
            별칭 <name> 확인
            <name> 앨리어스가 무엇인지
            what is <name> aliased to
            <name> 별칭이 뭔지
            <name> alias 확인
            what is <name> short for
            what does the alias <name> stand for
            <name> 가 무슨 줄임말이야
            what does <name> stand for
            what does alias <name> expand to
            meaning of alias <name>
            <name> 별칭이 무슨 명령인지
            """,
    ),
    Recipe(
        "echo 'alias <name>=\"<command>\"' >> ~/.bashrc",
        en="Make the alias <name> for good",
        ko="별칭 <name>을 영구히 만들기",
        mac="echo 'alias <name>=\"<command>\"' >> ~/.zshrc",
        fish="alias --save <name>=<command>",
        asks="""
            make a permanent alias <name> for <command>
            save alias <name> in bashrc
            별칭 <name> 영구 등록
            <name> 앨리어스를 bashrc 에 저장
            permanent alias <name> <command>
            <name> 별칭을 <command> 로 영구 저장
            재시작해도 <name> 별칭 <command> 유지
            """,
    ),
    Recipe(
        "\\<command>",
        en="Run <command> and not the alias of this name",
        ko="별칭을 무시하고 <command> 실행",
        fish="command <command>",
        asks="""
            run <command> ignoring its alias
            bypass alias of <command>
            별칭 무시하고 <command> 실행
            <command> 를 앨리어스 말고 원래 명령으로 실행
            original <command> not the alias
            <command> 별칭 말고 원본
            <command> alias 무시
            """,
    ),
    Recipe(
        "type -a <command>",
        en="Show what <command> is: program, alias or function",
        ko="<command>가 프로그램인지 별칭인지 함수인지 보기",
        asks="""
            is <command> an alias a function or a program
            what kind of command is <command>
            <command> 가 별칭인지 함수인지 종류 확인
            <command> 는 어떤 종류의 명령인지
            is <command> builtin
            all places of <command>
            <command> 내장 명령인지
            <command> 가 뭔지 alias 인지 프로그램인지
            """,
    ),
    Recipe(
        "declare -f <name>",
        en="Show the function <name>",
        ko="함수 <name>의 내용 보기",
        fish="functions <name>",
        asks="""
            show the definition of shell function <name>
            print function <name> of bash
            셸 함수 <name> 내용 보기
            <name> 함수 정의 출력
            what does function <name> do source
            <name> 함수 소스
            셸 함수 <name> 보기
            """,
    ),
    Recipe(
        'export PATH="$PATH:<folder>"',
        en="Add <folder> to PATH",
        ko="PATH에 <folder> 추가",
        fish="fish_add_path <folder>",
        asks="""
            add <folder> to path
            put directory <folder> in my PATH variable
            PATH 에 <folder> 추가
            <folder> 를 패스에 넣기
            put <folder> on the PATH
            extend PATH by <folder>
            PATH 에 <folder> 넣기
            <folder> 를 PATH 에 추가
            패스에 <folder> 추가
            remember <folder> in my PATH
            """,
    ),
    Recipe(
        "echo 'export PATH=\"$PATH:<folder:home>\"' >> ~/.bashrc",
        en="Add <folder> to PATH for good",
        ko="PATH에 <folder>를 영구히 추가",
        mac="echo 'export PATH=\"$PATH:<folder:home>\"' >> ~/.zshrc",
        fish="fish_add_path <folder>",
        asks="""
            add <folder> to PATH permanently
            keep folder <folder> in path after restart bashrc
            PATH 에 <folder> 영구 추가
            <folder> 를 bashrc 의 패스에 등록
            always have <folder> in PATH
            PATH 에 <folder> 계속 들어 있게 영구
            <folder> 를 PATH 에 영구적으로
            """,
    ),
    Recipe(
        'echo "$<variable>"',
        en="Show the variable <variable>",
        ko="변수 <variable>의 값 보기",
        asks="""
            show value of variable <variable>
            print environment variable <variable>
            echo variable <variable>
            변수 <variable> 값 보기
            환경 변수 <variable> 출력
            value of environment variable <variable>
            <variable> 변수 값
            환경변수 <variable> 확인
            <variable> 에 뭐가 들어 있는지 변수
            print the value of <variable>
            <variable> 값 출력
            show contents of variable <variable>
            <variable> 변수에 뭐 들었어
            what is in the variable <variable>
            """,
    ),
    Recipe(
        "<variable>=<value> <command:words>",
        en="Run a command with the variable <variable> set to <value>",
        ko="<variable>을 <value>로 하여 명령 실행",
        fish="env <variable>=<value> <command:words>",
        asks="""
            run <command> with variable <variable> set to <value>
            set <variable> to <value> only for command <command>
            <variable> 변수를 <value> 로 하고 <command> 실행
            """,
    ),
    Recipe(
        "echo 'export <variable>=<value>' >> ~/.bashrc",
        en="Set the environment variable <variable> for good",
        ko="환경변수 <variable>을 영구히 설정",
        mac="echo 'export <variable>=<value>' >> ~/.zshrc",
        fish="set -Ux <variable> <value>",
        asks="""
            set environment variable <variable> to <value> permanently
            make variable <variable> with value <value> permanent
            환경 변수 <variable> 를 <value> 로 영구 설정
            환경변수 <variable> <value> 영구 저장
            <variable> 를 <value> 로 항상 설정되게 환경변수
            set <variable> to <value> permanently
            <variable> 를 <value> 로 영구 설정
            """,
    ),
    Recipe(
        "set -a; . <file>; set +a",
        en="Set the variables in <file>",
        ko="<file>의 변수들을 환경변수로 읽기",
        fish="export (grep -vE '^(#|$)' <file>)",
        asks="""
            load environment variables from <file>
            export all variables in file <file>
            <file> 의 환경 변수 불러오기
            환경 변수를 <file> 에서 로드
            load env file <file>
            source dotenv <file>
            <file> env 파일 적용
            <file> 에 있는 환경변수 모두 적용
            """,
    ),
    Recipe(
        "source ~/.bashrc",
        en="Read my shell settings again",
        ko="셸 설정 다시 읽기",
        mac="source ~/.zshrc",
        fish="source ~/.config/fish/config.fish",
        asks="""
            bashrc 다시 읽기
            reload bashrc
            apply changes to my shell config
            reload shell settings without logging out
            bashrc 다시 적용
            셸 설정 다시 불러오기
            zshrc 새로고침
            reload my bashrc
            bashrc changed load it
            bashrc 다시 불러오기
            bashrc 적용
            셸 설정 다시 로드
            reload .bashrc without logging out
            reload .bashrc
            .bashrc 다시 적용
            로그아웃 없이 .bashrc 다시 적용
            .bashrc 다시 불러오기
            """,
    ),
    Recipe(
        'exec "$SHELL"',
        en="Start this shell anew",
        ko="셸을 새로 시작",
        fish="exec fish",
        asks="""
            restart the shell
            start a fresh login shell
            셸 재시작
            셸 새로 시작하기
            restart my shell
            new shell
            쉘 다시 시작
            셸 재시작하기
            """,
    ),
    Recipe(
        '"${EDITOR:-vi}" ~/.bashrc',
        en="Edit my shell settings",
        ko="셸 설정 파일 편집",
        mac='"${EDITOR:-vi}" ~/.zshrc',
        fish="$EDITOR ~/.config/fish/config.fish",
        asks="""
            edit bashrc
            open my shell config file in the editor
            bashrc 편집
            셸 설정 파일 열어서 수정
            open bashrc
            bashrc 열기
            bashrc 수정
            """,
    ),
    Recipe(
        "bash --version",
        en="Show the version of the shell",
        ko="셸의 버전 보기",
        fish="fish --version",
        asks="""
            bash version
            which version of the shell is this
            bash 버전 확인
            셸 버전 보기
            version of bash
            bash 버전
            배시 버전
            """,
    ),
    Recipe(
        "cat /etc/shells",
        en="List the shells that are installed",
        ko="설치된 셸 목록 보기",
        asks="""
            list available shells
            which shells are installed
            설치된 셸 목록
            사용 가능한 셸 보기
            valid login shells
            셸 종류
            쓸 수 있는 쉘
            """,
    ),
    Recipe(
        "pushd <folder>",
        en="Go to <folder> and remember where I was",
        ko="지금 위치를 기억하고 <folder>로 이동",
        asks="""
            pushd <folder>
            현재 위치 기억하고 <folder> 로 이동
            go to <folder> and come back later pushd
            <folder> 로 pushd
            """,
    ),
    Recipe(
        "popd",
        en="Go back to the folder remembered last",
        ko="마지막에 기억한 폴더로 돌아가기",
        asks="""
            go back to the remembered directory popd
            return to the pushed directory
            기억해 둔 폴더로 돌아가기 popd
            pop directory
            popd 로 돌아가기
            """,
    ),
    Recipe(
        "echo $RANDOM",
        en="Show a random number",
        ko="무작위 수 보기",
        fish="random",
        asks="""
            random number
            print a random number in the shell
            랜덤 숫자 하나
            무작위 숫자 출력
            random number please
            난수
            난수 하나 출력
            give me a random number
            랜덤 숫자
            """,
    ),
    Recipe(
        "reset",
        en="Mend a terminal that shows rubbish",
        ko="깨진 터미널 되돌리기",
        asks="""
            fix broken terminal
            terminal shows garbage characters reset
            터미널 글자 깨짐 복구
            터미널 초기화 reset
            terminal is broken fix it
            my terminal prints strange characters
            터미널 깨진 거 고치기
            글자가 이상하게 나오는 터미널 복구
            깨진 터미널 초기화
            """,
    ),
    Recipe(
        "tput cols",
        en="Show how wide the terminal is",
        ko="터미널의 너비 보기",
        asks="""
            width of the terminal
            how many columns does my terminal have
            터미널 너비
            터미널이 몇 칸인지 너비
            terminal width
            터미널 폭
            터미널 가로 칸 수
            """,
    ),
    Recipe(
        "tty",
        en="Show which terminal this is",
        ko="이 터미널의 이름 보기",
        asks="""
            which tty am i on
            name of this terminal device
            지금 tty 확인
            터미널 장치 이름
            tty 번호
            내 터미널 장치
            what terminal device is this
            터미널 이름 tty
            """,
    ),
    Recipe(
        "script <file>",
        en="Record all of the terminal in <file>",
        ko="터미널의 모든 내용을 <file>에 기록",
        asks="""
            record terminal session to <file>
            save everything in the terminal to <file> script
            터미널 세션을 <file> 에 기록
            터미널 내용 모두 <file> 로 저장
            log my terminal to <file>
            <file> 에 터미널 기록
            터미널 녹화 <file>
            """,
    ),
    Recipe(
        "exit",
        en="Leave the shell",
        ko="셸 나가기",
        asks="""
            exit the shell
            close this terminal
            셸 나가기
            터미널 닫기
            close the shell
            quit terminal
            셸 종료
            """,
    ),
    Recipe(
        "xclip -selection clipboard < <file>",
        en="Copy what is in <file> to the clipboard",
        ko="<file>의 내용을 클립보드에 복사",
        mac="pbcopy < <file>",
        asks="""
            copy contents of <file> to the clipboard
            put file <file> on clipboard
            <file> 내용을 클립보드에 복사
            <file> to clipboard
            <file> 클립보드로
            <file> 전체를 클립보드에
            """,
        others=("wl-copy < <file>",),
    ),
    Recipe(
        "xclip -selection clipboard -o",
        en="Print what is in the clipboard",
        ko="클립보드의 내용 출력",
        mac="pbpaste",
        asks="""
            paste from clipboard to terminal
            show clipboard contents
            클립보드 내용 출력
            클립보드 붙여넣기
            what is in the clipboard
            클립보드 보기
            클립보드에 뭐가 있는지
            """,
        others=("wl-paste",),
    ),
    Recipe(
        "bind -P",
        en="List the keys of the command line",
        ko="명령줄의 단축키 보기",
        fish="bind",
        asks="""
            list key bindings of the shell
            which keyboard shortcuts does bash have
            셸 단축키 목록
            bash 키 바인딩 보기
            shell shortcuts
            키보드 단축키 보기 셸
            bash 단축키
            """,
    ),
    Recipe(
        "complete -p",
        en="List the completions of the shell",
        ko="셸의 자동 완성 목록 보기",
        fish="complete",
        asks="""
            list bash completions
            which completions are defined
            자동 완성 목록
            bash completion 보기
            which commands have completion
            자동완성 설정 보기
            """,
    ),
    Recipe(
        "compgen -c | sort -u",
        en="List all commands that can be run",
        ko="실행할 수 있는 모든 명령 보기",
        fish="complete -C ''",
        asks="""
            list all available commands
            every command i can run
            실행 가능한 모든 명령어 목록
            쓸 수 있는 명령 전체 보기
            all commands
            every available command
            모든 명령어
            쓸 수 있는 명령어 목록
            """,
    ),
    Recipe(
        "shopt",
        en="List the options of bash",
        ko="bash 옵션 보기",
        fish="set -S",
        asks="""
            list bash options shopt
            which shell options are on
            bash 옵션 목록
            셸 옵션 보기
            bash options
            bash 옵션
            shopt 보기
            """,
    ),
    Recipe(
        "apropos <pattern>",
        en="Find commands whose manual speaks of <pattern>",
        ko="설명에 <pattern>이 나오는 명령 찾기",
        asks="""
            find commands about <pattern>
            which command does <pattern> apropos
            search man pages for <pattern>
            <pattern> 에 관한 명령어 찾기
            매뉴얼에서 <pattern> 검색
            man page about <pattern>
            <pattern> 하는 명령어 뭐 있는지 apropos
            <pattern> 관련 명령어
            """,
    ),
    Recipe(
        "whatis <command>",
        en="Say in a line what <command> does",
        ko="<command>가 무엇을 하는지 한 줄로 보기",
        asks="""
            what does command <command> do
            short description of <command>
            <command> 명령이 뭐 하는 건지
            <command> 간단한 설명 whatis
            one line description of <command>
            <command> 가 뭐 하는 명령인지
            what does the command <command> do
            <command> 가 뭐 하는 명령이야
            <command> 명령은 뭐 하는 거야
            """,
    ),
    Recipe(
        "declare -F",
        en="List the shell functions",
        ko="셸 함수 목록",
        asks="""
            list shell functions
            which functions are defined in my shell
            셸 함수 목록
            정의된 함수 목록 보기
            functions of this shell
            셸 함수 전체
            list functions defined in this shell
            """,
    ),
    Recipe(
        "tput lines",
        en="How many lines the terminal has",
        ko="터미널의 줄 수",
        asks="""
            height of the terminal
            how many lines does my terminal have
            터미널 높이
            터미널 세로 줄 수
            """,
    ),
    Recipe(
        "stty size",
        en="Lines and columns of the terminal",
        ko="터미널 크기 (줄과 칸)",
        asks="""
            size of the terminal
            터미널 크기
            터미널 창 크기
            how big is my terminal
            터미널 줄과 칸 수
            """,
    ),
    Recipe(
        "set -o vi",
        en="Edit command lines with the keys of vi",
        ko="명령줄을 vi 키로 편집",
        fish="fish_vi_key_bindings",
        asks="""
            vi mode in the shell
            edit the command line with vi keys
            셸 vi 모드
            명령줄을 vi 키로 편집
            use vi keys in bash
            bash vi 모드
            """,
    ),
    Recipe(
        r"printf '\a'",
        en="Ring the bell of the terminal",
        ko="터미널 소리 내기",
        asks="""
            beep
            make the terminal beep
            삐 소리 내기
            터미널 비프음
            """,
    ),
    Recipe(
        '[ -n "${<variable>+x}" ] && echo set || echo unset',
        en="Whether the variable <variable> is set",
        ko="<variable> 변수가 설정되어 있는지 확인",
        fish="set -q <variable>; and echo set; or echo unset",
        asks="""
            check if variable <variable> is set
            is the environment variable <variable> set
            test whether <variable> is defined as a variable
            <variable> 변수 설정되어 있는지 확인
            <variable> 환경변수가 설정돼 있는지
            <variable> 변수가 있는지 확인
            """,
    ),
)
