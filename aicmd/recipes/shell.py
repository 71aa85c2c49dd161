"""The shell itself: variables, aliases, help, scripts."""

from __future__ import annotations

from aicmd.recipes import Recipe


def _git_alias(subcommand: str) -> Recipe:
    """An alias for a subcommand of git whose name is a word that says something by itself."""
    return Recipe(
        f"alias <name>='git {subcommand}'",
        en=f"Make the alias <name> for git {subcommand}",
        ko=f"git {subcommand}의 별칭 <name> 만들기",
        asks=f"""
            make an alias <name> for git {subcommand}
            alias <name> for git {subcommand}
            create a shell alias <name> that runs git {subcommand}
            git {subcommand} 를 <name> 로 쓰는 앨리어스 만들기
            <name> 로 git {subcommand} 실행되게 앨리어스
            git {subcommand} 를 <name> 로 줄여 쓰는 별칭
            """,
    )


RECIPES = (
    Recipe(
        "export <variable>=<value>",
        en="Set the environment variable <variable>",
        ko="환경변수 <variable> 설정",
        fish="set -gx <variable> <value>",
        asks="""
            set environment variable <variable> to <value>
            export variable <variable> with value <value>
            환경 변수 <variable> 를 <value> 로 설정
            make <variable> equal <value> in the environment
            <variable> 를 <value> 로 설정 환경변수
            환경변수 <variable> 에 <value> 넣기
            <variable> 변수에 <value> 대입
            set env var <variable> to <value>
            <variable> 환경변수를 <value> 로 설정
            set <variable> to <value> for this session
            이번 세션만 <variable> 을 <value> 로 설정
            set environment variable <variable> to <value> for this session
            set the variable <variable> to <value>
            <variable> 환경변수를 <value> 로
            set the environment variable <variable> to <value> for this session
            """,
    ),
    Recipe(
        "env",
        en="List the environment variables",
        ko="환경변수 목록 보기",
        asks="""
            list environment variables
            show all env variables
            환경 변수 목록
            환경 변수 보기
            print env
            which environment variables are set
            all environment variables
            환경변수 전부
            환경변수 출력
            설정된 환경 변수
            """,
        others=("printenv",),
    ),
    Recipe(
        "echo \"$PATH\" | tr ':' '\\n'",
        en="Show the folders of PATH, one a line",
        ko="PATH의 폴더를 한 줄씩 보기",
        fish="string join \\n $PATH",
        asks="""
            show my PATH variable
            print path one per line
            PATH 변수 보기
            PATH 경로 환경 변수 확인
            what is in my path
            where does the shell look for programs PATH
            print PATH
            패스에 뭐가 있는지
            PATH 출력
            PATH 확인
            show my PATH one entry per line
            PATH 를 한 줄에 하나씩 보기
            PATH 경로를 줄 단위로 나눠서 보기
            each folder of PATH on its own line
            """,
    ),
    Recipe(
        "unset <variable>",
        en="Remove the variable <variable>",
        ko="변수 <variable> 없애기",
        fish="set -e <variable>",
        asks="""
            unset variable <variable>
            remove environment variable <variable>
            환경 변수 <variable> 삭제
            delete variable <variable>
            forget <variable> in this shell
            <variable> 변수 지우기
            환경변수 <variable> 없애기
            unset <variable>
            <variable> 환경변수 지우기
            <variable> 변수 해제
            """,
    ),
    Recipe(
        "alias",
        en="List the aliases",
        ko="별칭 목록 보기",
        asks="""
            list aliases
            show my aliases
            별칭 목록
            which aliases do i have
            my aliases
            앨리어스 목록
            별칭 뭐 있는지
            설정된 alias 보기
            show aliases
            별칭 보기
            내가 만들어 둔 별칭 뭐 있어
            """,
    ),
    Recipe(
        "alias <name>=<command>",
        en="Make the alias <name>",
        ko="별칭 <name> 만들기",
        asks="""
            create alias <name> for <command>
            create alias <name> for command <command>
            set the alias <name> for the command <command>
            make an alias called <name>
            <name> 별칭 만들기
            <command> 명령 별칭 <name> 만들기
            short name <name> for <command>
            <command> 를 <name> 로 줄여 쓰기
            <name> 치면 <command> 실행되게
            make an alias <name> for <command>
            <name> 을 <command> 앨리어스로 등록
            <command> 를 <name> 으로 쓰는 앨리어스 만들기
            <name> 앨리어스를 <command> 로 설정
            make <name> a short form of <command>
            make <name> short for <command>
            let <name> stand for <command>
            <name> 를 <command> 줄임말로
            <name> 라고 치면 <command> 가 실행되게
            """,
    ),
    Recipe(
        "command -v <command>",
        en="Show where <command> is",
        ko="<command> 명령의 위치 보기",
        asks="""
            where is command <command>
            which program runs for <command>
            location of executable <command>
            is <command> installed
            <command> 명령어 위치
            <command> 어디에 설치되어 있는지
            where is <command>
            where is <command> installed
            is <command> available
            <command> 어디 있는지
            <command> 위치
            <command> 실행 파일 위치
            <command> 가 어디에 깔렸는지
            where is the <command> binary
            where is the <command> binary located
            <command> 명령어 경로 찾기
            <command> 실행 파일 경로
            where is the executable <command>
            where does the command <command> live
            is <command> there on this machine
            <command> 깔려 있나
            <command> 어디에 깔려 있어
            which <command> am I using
            어떤 <command> 쓰고 있는 거야
            does <command> exist on this machine
            does a command <command> exist here
            <command> 명령 존재하는지
            """,
        others=("type -a <command>", "which <command>"),
    ),
    Recipe(
        "man <command>",
        en="Open the manual of <command>",
        ko="<command> 설명서 열기",
        asks="""
            manual of <command>
            help for command <command>
            how to use command <command> manual
            <command> 매뉴얼 보기
            <command> 명령어 사용법
            how does <command> work manual
            docs of <command>
            help on <command>
            <command> 도움말
            <command> 사용법
            <command> 어떻게 쓰는지 매뉴얼
            <command> man 페이지
            how do I use <command>, show the manual
            <command> 설명서 띄워줘
            <command> 어떻게 쓰는지 설명서
            open the man page of <command>
            open the manual of <command>
            """,
        others=("<command> --help",),
    ),
    Recipe(
        "echo $?",
        en="Show the exit code of the last command",
        ko="마지막 명령의 종료 코드 보기",
        fish="echo $status",
        asks="""
            exit code of last command
            did the last command succeed exit status
            마지막 명령의 종료코드
            last exit code
            return value of the last command
            종료 코드
            마지막 명령 성공했는지
            방금 명령 결과 코드
            did the last command work
            방금 명령 성공했어
            was the last command successful
            방금 그거 제대로 됐는지
            """,
    ),
    Recipe(
        "clear",
        en="Clear the screen",
        ko="화면 지우기",
        asks="""
            터미널 화면 지우기
            화면 지워
            clear the screen
            clear terminal
            화면 지우기
            터미널 화면 정리
            clear
            wipe the terminal
            empty the screen
            화면 비우기
            터미널 청소
            화면 깨끗이
            화면 깨끗하게
            clean the terminal
            화면 싹 지우기
            화면 좀 치워줘
            wipe the screen
            empty the terminal
            """,
    ),
    Recipe(
        'echo "$SHELL"',
        en="Show my login shell",
        ko="내 로그인 셸 보기",
        asks="""
            which shell am i using
            show current shell
            현재 쉘 확인
            어떤 셸 쓰는지
            what shell do i have
            my shell
            current shell
            am i in bash or zsh
            내 셸
            지금 쓰는 셸
            무슨 쉘인지
            배시인지 zsh 인지
            """,
        others=("ps -p $$ -o comm=",),
        fish='echo "$SHELL"',
    ),
    Recipe(
        "chsh -s <path>",
        en="Change my login shell to <path>",
        ko="로그인 셸을 <path>로 바꾸기",
        asks="""
            change default shell to <path>
            change login shell to <path>
            로그인 셸 <path>
            기본 쉘을 <path> 로
            default shell <path>
            기본 셸 <path>
            기본 셸 경로를 <path> 로 변경
            set the path of my login shell to <path>
            """,
    ),
    Recipe(
        "source <file>",
        en="Read the commands of <file> into this shell",
        ko="<file>의 명령을 이 셸에서 읽기",
        asks="""
            source <file>
            reload <file> in the current shell
            <file> 현재 셸에 적용 source
            load <file> into this shell
            run <file> in the current shell
            <file> 다시 불러오기
            <file> 적용
            <file> source 하기
            """,
    ),
    Recipe(
        "bash -x <script>",
        en="Run <script> and show each command",
        ko="<script>을 명령을 보여 주며 실행",
        asks="""
            debug shell script <script>
            trace script <script>
            셸 스크립트 <script> 디버그
            <script> 스크립트 디버깅
            run <script> in debug mode
            <script> 디버그 모드로 실행
            run <script> with tracing of each command
            """,
    ),
    Recipe(
        "bash -n <script>",
        en="Check <script> without running it",
        ko="<script>을 실행하지 않고 문법 검사",
        asks="""
            check syntax of shell script <script>
            validate bash script <script>
            셸 스크립트 <script> 문법 검사
            does <script> have shell syntax errors
            <script> 문법 확인
            <script> 스크립트 문법 오류
            syntax check the shell script <script>
            check syntax of <script> without running it
            <script> 문법만 검사
            <script> 실행하지 않고 문법 검사
            check <script> for syntax errors
            """,
        others=("shellcheck <script>",),
    ),
    Recipe(
        "<command:words> | tee <file>",
        en="Show the output of a command and save it to <file>",
        ko="명령의 출력을 보면서 <file>에 저장",
        asks="""
            save output of command <command> to <file> and show it
            log output of <command> to file <file> and screen
            <command> 명령 출력을 화면과 <file> 에 저장
            see and save output of <command> in <file>
            <command> 출력을 보면서 <file> 에도 저장
            <command> 결과 화면과 <file> 에 동시에
            <command> 출력 화면에도 보고 <file> 에도 남겨줘
            <command> 화면에도 보이고 <file> 에도 저장
            save what <command> prints to <file> and see it too
            save the output of <command> and see it too
            <command> 출력을 화면에도 보고 파일에도 저장
            save the output of <command> to <file> and show it
            """,
    ),
    Recipe(
        "<command:words> > <file> 2>&1",
        en="Save output and errors of a command to <file>",
        ko="명령의 출력과 오류를 <file>에 저장",
        asks="""
            redirect output and errors of <command> to <file>
            save stdout and stderr of <command> to <file>
            <command> 명령 출력과 에러를 <file> 에 저장
            log everything <command> prints to <file>
            <command> 출력이랑 에러 모두 <file> 에
            send both stdout and stderr of <command> to <file>
            write stdout and stderr of <command> to <file>
            redirect both stdout and stderr of <command> into <file>
            <command> 의 표준출력과 에러를 모두 <file> 에 저장
            <command> 표준출력과 표준에러 둘 다 <file> 로
            <command> 의 출력과 에러를 모두 <file> 에 저장
            """,
    ),
    Recipe(
        "ulimit -a",
        en="Show the limits of this shell",
        ko="이 셸의 제한 보기",
        asks="""
            show limits of the shell ulimit
            ulimit
            자원 제한 보기
            all limits of this shell
            셸 제한 값
            ulimit 전체
            """,
    ),
    Recipe(
        "gpg -c <file>",
        en="Encrypt <file> with a password",
        ko="<file>을 비밀번호로 암호화",
        asks="""
            encrypt <file>
            encrypt file <file> with a password
            <file> 암호화
            protect <file> with a password
            password protect <file>
            <file> 에 비밀번호 걸기
            <file> 암호 걸기
            파일 <file> 암호화하기
            lock <file> with a password
            <file> 에 암호 걸어줘
            <file> 비밀번호 걸어 잠가줘
            protect <file> with a passphrase
            """,
    ),
    Recipe(
        "gpg -d <file>",
        en="Decrypt <file>",
        ko="<file> 복호화",
        asks="""
            decrypt <file>
            decrypt gpg file <file>
            <file> 복호화
            decrypt <file> with gpg
            open encrypted <file>
            <file> 암호 풀기
            암호화된 <file> 열기
            <file> 복호화하기
            <file> 암호 풀어줘
            """,
    ),
    Recipe(
        'chsh -s "$(command -v <name>)"',
        en="Make the shell <name> mine at login",
        ko="기본 셸을 <name>(으)로 바꾸기",
        asks="""
            make <name> my default shell
            change my login shell to <name>
            use <name> as default shell
            기본 셸을 <name> 로 바꾸기
            <name> 을 기본 쉘로
            로그인 셸을 <name> 로 변경
            """,
    ),
    Recipe(
        'chsh -s "$(command -v zsh)"',
        en="Make zsh the shell that I log in with",
        ko="기본 셸을 zsh로 바꾸기",
        asks="""
            change default shell to zsh
            make zsh my default shell
            switch to zsh for good
            기본 셸을 zsh 로
            기본 쉘 zsh 로 변경
            zsh 를 기본 셸로
            use zsh from now on
            """,
    ),
    *map(_git_alias, "status push pull commit log diff checkout branch".split()),
    Recipe(
        "chmod +x -- <script> && <script:run>",
        en="Make <script> executable and run it",
        ko="<script>에 실행 권한을 주고 실행",
        asks="""
            make <script> executable and run it
            give <script> execute permission and start it
            <script> 실행 권한 주고 바로 실행
            <script> 에 실행 권한 추가하고 실행하기
            <script> 실행 가능하게 만들고 돌리기
            """,
    ),
    Recipe(
        "basename -- <file> <file:ending>",
        en="The name of <file> without its extension",
        ko="<file>에서 확장자를 뺀 이름",
        asks="""
            remove extension from <file> filename
            the name of <file> without extension
            strip the extension off <file>
            <file> 에서 확장자 뺀 이름
            <file> 확장자 없이 이름만
            <file> 파일명에서 확장자 제거
            """,
    ),
)
