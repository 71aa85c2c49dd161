"""Commands run in loops, one after another, for a time, as someone else."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        'for f in *; do <command:words> "$f"; done',
        en="Run a command for each file here",
        ko="여기의 파일마다 명령 실행",
        fish="for f in *; <command:words> $f; end",
        asks="""
            run <command> on every file in this folder
            loop over all files and run <command>
            for loop over files with <command>
            폴더의 모든 파일에 <command> 명령 실행
            파일마다 <command> 반복 실행
            do <command> for each file here
            apply <command> to all files of the directory
            현재 폴더 모든 파일에 <command> 적용
            각 파일에 대해 <command> 실행
            """,
    ),
    Recipe(
        'for f in *.<extension>; do <command:words> "$f"; done',
        en="Run a command for each <extension> file here",
        ko="여기의 <extension> 파일마다 명령 실행",
        fish="for f in *.<extension>; <command:words> $f; end",
        asks="""
            run <command> on every <extension> file
            loop over <extension> files with <command>
            모든 <extension> 파일에 <command> 명령 실행
            <extension> 파일마다 <command> 실행
            for every <extension> file run <command>
            apply <command> to all <extension> files
            <extension> 파일 전부에 <command> 적용
            """,
    ),
    Recipe(
        "for i in $(seq <count>); do <command:words>; done",
        en="Run a command <count> times",
        ko="명령을 <count>번 실행",
        fish="for i in (seq <count>); <command:words>; end",
        asks="""
            repeat a command <count> times
            명령을 <count>번 반복 실행
            run command <command> <count> times
            repeat <command> <count> times
            <command> 명령을 <count>번 반복
            <command> 를 <count> 회 실행
            do <command> <count> times
            execute <command> <count> times in a row
            <command> <count> 회 실행
            <count> 회 <command> 돌리기
            <command> <count>번 실행
            """,
    ),
    Recipe(
        'for i in $(seq <line> <to>); do echo "$i"; done',
        en="Count from <line> to <to> in a loop",
        ko="<line>부터 <to>까지 반복",
        fish="for i in (seq <line> <to>); echo $i; end",
        asks="""
            for loop from <line> to <to>
            loop over numbers <line> to <to>
            <line> 부터 <to> 까지 반복문
            <line> 에서 <to> 까지 for 루프
            """,
    ),
    Recipe(
        "while true; do <command:words>; sleep <seconds>; done",
        en="Run a command again and again, every <seconds> seconds",
        ko="명령을 <seconds>초마다 끝없이 실행",
        fish="while true; <command:words>; sleep <seconds>; end",
        asks="""
            run <command> forever every <seconds>
            infinite loop of <command> with <seconds> sleep
            <command> 를 <seconds> 마다 무한 반복
            무한 루프로 <command> 실행 <seconds> 간격
            endless loop with <command> every <seconds>
            keep running <command> every <seconds> forever
            <command> 를 <seconds> 간격으로 끝없이 반복
            """,
    ),
    Recipe(
        "until <command:words>; do sleep 1; done",
        en="Run a command until it succeeds",
        ko="명령이 성공할 때까지 반복",
        fish="while not <command:words>; sleep 1; end",
        asks="""
            repeat <command> until it succeeds
            retry command <command> until success
            <command> 성공할 때까지 반복
            <command> 명령이 될 때까지 재시도
            retry <command> until it works
            keep trying <command> until it works
            run <command> again and again until it succeeds
            try <command> until exit code is zero
            성공할 때까지 <command> 재시도
            <command> 될 때까지 계속 시도
            <command> 가 성공할 때까지 계속 실행
            """,
    ),
    Recipe(
        'while IFS= read -r line; do echo "$line"; done < <file>',
        en="Read <file> line by line in a loop",
        ko="<file>을 한 줄씩 읽어 처리",
        fish="while read -l line; echo $line; end < <file>",
        asks="""
            loop over the lines of <file>
            read file <file> line by line
            for each line in <file> do something
            <file> 을 한 줄씩 읽기
            <file> 각 줄마다 반복 처리
            iterate over <file> line by line
            bash loop over each line of <file>
            <file> 줄 단위로 읽어서 반복
            <file> 한 줄씩 처리하는 반복문
            """,
    ),
    Recipe(
        "xargs -a <file> -d '\\n' -n 1 <command:words>",
        en="Run a command for each line of <file>",
        ko="<file>의 각 줄마다 명령 실행",
        mac="xargs -n 1 <command:words> < <file>",
        asks="""
            run <command> for every line in <file>
            execute <command> once per line of <file> with xargs
            <file> 의 각 줄마다 <command> 명령 실행
            call <command> with each line of <file>
            <file> 줄마다 <command> 실행
            <file> 한 줄씩 <command> 에 넘기기
            """,
    ),
    Recipe(
        "xargs -a <file> -d '\\n' -n 1 -P <number> <command:words>",
        en="Run a command for each line of <file>, <number> at a time",
        ko="<file>의 줄마다 명령을 <number>개씩 동시에 실행",
        mac="xargs -n 1 -P <number> <command:words> < <file>",
        asks="""
            run <command> in parallel <number> at a time for lines of <file>
            parallel xargs with <number> jobs of <command> over <file>
            <file> 의 줄마다 <command> 를 병렬로 <number> 개씩 실행
            """,
    ),
    Recipe(
        "[ -e <file> ] && echo yes || echo no",
        en="Check whether <file> exists",
        ko="<file>이 있는지 확인",
        fish="test -e <file>; and echo yes; or echo no",
        asks="""
            check if <file> exists
            does file <file> exist
            <file> 존재하는지 확인
            <file> 파일 존재 여부
            <file> 파일이 존재하는지
            <file> 파일이 있는지 확인
            <file> 있는지 없는지 확인
            does <file> exist
            check if file <file> exists
            """,
    ),
    Recipe(
        "[ -d <folder> ] && echo yes || echo no",
        en="Check whether the folder <folder> exists",
        ko="<folder> 폴더가 있는지 확인",
        fish="test -d <folder>; and echo yes; or echo no",
        asks="""
            check if directory <folder> exists
            does the folder <folder> exist
            <folder> 폴더 존재하는지 확인
            디렉터리 <folder> 존재 여부
            test if <folder> is a directory
            does a folder called <folder> exist
            <folder> 디렉터리가 존재하는지
            """,
    ),
    Recipe(
        "command -v <command> > /dev/null && echo yes || echo no",
        en="Check whether <command> can be run",
        ko="<command> 명령이 있는지 확인",
        fish="command -q <command>; and echo yes; or echo no",
        asks="""
            check if command <command> exists
            is the program <command> available yes or no
            <command> 명령이 존재하는지 확인
            <command> 명령어 존재 여부
            test if program <command> exists
            <command> 프로그램 있는지 확인
            <command> 쓸 수 있는지 확인
            """,
    ),
    Recipe(
        "<command:words> > /dev/null 2>&1",
        en="Run a command without any output",
        ko="출력 없이 명령 실행",
        asks="""
            run <command> silently without output
            hide all output of <command>
            discard output and errors of <command>
            출력 없이 <command> 실행
            <command> 출력과 에러 버리기
            run <command> quietly
            <command> 조용히 실행
            <command> 출력 안 보이게 실행
            discard the output of <command>
            <command> 출력 결과 버리기
            discard all output of <command>
            <command> 출력 전부 버리기
            <command> 아무것도 안 뜨게 실행
            """,
    ),
    Recipe(
        "<command:words> 2>&1 | less",
        en="Show output and errors of a command page by page",
        ko="명령의 출력과 오류를 한 화면씩 보기",
        asks="""
            scroll through the output of <command>
            pipe <command> into a pager less
            <command> 출력을 한 페이지씩 보기
            <command> 결과를 스크롤하며 보기
            page through <command>
            <command> 출력 페이지 단위로
            <command> 결과가 길어서 나눠서 보기
            """,
    ),
    Recipe(
        "<command:words> && <next:words>",
        en="Run a second command if the first succeeds",
        ko="첫 명령이 성공하면 둘째 명령 실행",
        asks="""
            run <next> only if <command> succeeds
            <command> 성공하면 <next> 실행
            run <command> and if it works <next>
            <command> 가 성공한 경우에만 <next> 실행
            <command> 끝나고 성공하면 <next>
            <command> and then <next> if it succeeded
            <command> 성공하면 이어서 <next>
            <command> 잘 끝나면 <next> 도
            """,
    ),
    Recipe(
        "set -euo pipefail",
        en="Let this script end at the first mistake",
        ko="오류가 나면 스크립트를 바로 끝내기",
        fish="status job-control full",
        asks="""
            make shell script exit on error
            stop bash script at the first error
            스크립트 오류 나면 바로 종료하게
            에러 발생 시 셸 스크립트 중단
            abort script when a command fails
            strict mode for bash scripts
            스크립트 중간에 에러 나면 멈추게
            bash 스크립트 엄격 모드
            """,
    ),
    Recipe(
        "read -r -p <text> answer",
        en="Ask a question and keep the answer",
        ko="질문하고 입력 받기",
        fish="read -P <text> answer",
        asks="""
            ask user for input with prompt <text>
            read user input into a variable
            사용자 입력 받기 <text>
            <text> 라고 묻고 입력 읽기
            prompt the user with <text> and read the answer
            <text> 물어보고 입력받기
            <text> 라고 출력하고 사용자 입력 기다리기
            """,
    ),
    Recipe(
        "yes | <command:words>",
        en="Answer yes to all that a command asks",
        ko="명령의 모든 질문에 예라고 답하기",
        asks="""
            answer yes to every question of <command>
            auto confirm all prompts of <command>
            <command> 의 질문에 모두 yes 로 답하기
            <command> 자동으로 예 입력
            say yes to all questions of <command>
            run <command> without confirmation prompts
            <command> 물어보는 거 전부 yes
            <command> 확인 없이 자동으로 yes
            """,
    ),
    Recipe(
        "echo $(( <expression:sum> ))",
        en="Calculate <expression>",
        ko="<expression> 계산",
        fish="math <expression>",
        asks="""
            calculate <expression>
            what is the result of <expression>
            <expression> 계산해줘
            <expression> 얼마인지 계산
            how much is <expression>
            compute <expression> in the shell
            <expression> 값 계산하기
            <expression> 계산
            """,
    ),
    Recipe(
        "echo 'scale=4; <expression>' | bc",
        en="Calculate <expression> with decimals",
        ko="<expression>을 소수까지 계산",
        fish="math <expression>",
        asks="""
            calculate <expression> with decimals
            divide with decimal places bc <expression>
            <expression> 소수점까지 계산
            <expression> with decimal places
            <expression> 소수점 계산 bc
            """,
    ),
    Recipe(
        "printf '%s\\n' {<line:number>..<to:number>}",
        en="Write the numbers from <line> to <to> by brace expansion",
        ko="중괄호로 <line>부터 <to>까지 쓰기",
        fish="seq <line:number> <to:number>",
        asks="""
            brace expansion from <line> to <to>
            중괄호 확장으로 <line> 부터 <to> 까지
            """,
    ),
    Recipe(
        "<command:words> | xclip -selection clipboard",
        en="Copy the output of a command to the clipboard",
        ko="명령의 출력을 클립보드에 복사",
        mac="<command:words> | pbcopy",
        asks="""
            copy output of <command> to the clipboard
            put result of command <command> on clipboard
            <command> 명령 출력을 클립보드에 복사
            copy what <command> prints to the clipboard
            <command> 결과를 클립보드로
            <command> 출력 복사해서 클립보드에 넣기
            <command> 결과 클립보드에 담아줘
            """,
        others=("<command:words> | wl-copy",),
    ),
    Recipe(
        "env -i <command:words>",
        en="Run a command with no environment variables",
        ko="환경변수 없이 명령 실행",
        asks="""
            run <command> with a clean environment
            start <command> without environment variables
            환경 변수 없이 <command> 실행
            깨끗한 환경에서 <command> 실행
            run <command> in an empty environment
            <command> 를 빈 환경에서 실행
            환경 변수 모두 없애고 <command> 실행
            <command> with no environment variables
            <command> 환경변수 없이
            """,
    ),
    Recipe(
        "watch -n <seconds> <command:run>",
        en="Repeat a command every <seconds> seconds",
        ko="<seconds>초마다 명령 반복",
        asks="""
            run <command> every <seconds> seconds
            repeat command <command> every <seconds>
            watch <command> every <seconds>
            <command> 를 <seconds> 마다 실행
            명령 <seconds> 마다 반복 실행
            run <command> each <seconds>
            execute <command> every <seconds> and show the output
            refresh <command> every <seconds>
            repeat <command> every <seconds>
            <command> <seconds> 마다 반복
            <seconds> 마다 <command> 실행
            <seconds> 간격으로 <command> 실행
            <command> 를 <seconds> 마다 새로고침해서 보기
            <command> 를 <seconds> 마다 반복 실행해서 화면 갱신
            rerun <command> every <seconds>
            <command> 를 <seconds> 마다 계속 보기
            <seconds> 마다 <command> 반복 실행해서 보기
            <command> <seconds> 마다 계속 띄워줘
            do <command> over and over every <seconds>
            """,
    ),
    Recipe(
        "time <command:words>",
        en="Measure how long a command takes",
        ko="명령이 걸리는 시간 재기",
        asks="""
            measure how long <command> takes
            time a command
            execution time of command <command>
            명령 실행 시간 측정
            <command> 걸리는 시간 재기
            how long does it take to run <command>
            time <command>
            measure the runtime of <command>
            <command> 실행 시간 재기
            <command> 실행 시간 측정
            <command> 얼마나 걸리는지
            <command> 돌리는 데 걸리는 시간
            how long does the command <command> take
            measure how long <command> takes to run
            how long does <command> take
            <command> 얼마나 걸리는지 재기
            """,
    ),
    Recipe(
        "timeout <seconds> <command:words>",
        en="Stop a command after <seconds> seconds",
        ko="<seconds>초 뒤에 명령 중단",
        asks="""
            run <command> with a timeout of <seconds>
            stop command after <seconds>
            limit <command> to <seconds>
            <command> 를 <seconds> 뒤에 중단
            명령 실행 시간 <seconds> 제한
            stop <command> if it takes more than <seconds>
            kill <command> after <seconds>
            run <command> but give up after <seconds>
            run <command> for at most <seconds>
            abort <command> after <seconds>
            <command> <seconds> 만 실행
            <seconds> 넘으면 <command> 중단
            <seconds> 지나면 <command> 종료
            <command> 를 최대 <seconds> 동안만 실행
            <command> <seconds> 제한
            run <command> but stop it after <seconds>
            run <command> but kill it after <seconds>
            <command> 실행하되 <seconds> 지나면 멈추게 하기
            <command> 실행하고 <seconds> 넘으면 종료
            <command> 를 <seconds> 만 돌리고 종료
            <seconds> 지나면 <command> 강제 종료되게 실행
            stop <command> if it takes longer than <seconds>
            <command> <seconds> 넘으면 꺼줘
            give <command> <seconds> and then kill it
            """,
    ),
    Recipe(
        "watch <command:run>",
        en="Show the output of a command again and again",
        ko="명령의 출력을 계속 새로 보여 주기",
        asks="""
            watch the output of <command>
            keep refreshing <command>
            run <command> repeatedly and watch it
            monitor the output of <command> continuously
            <command> 결과를 계속 지켜보기
            <command> 반복해서 실행하며 보기
            <command> 출력 계속 갱신해서 보기
            watch 로 <command> 보기
            """,
    ),
    Recipe(
        "watch -d -n <seconds> <command:run>",
        en="Repeat a command every <seconds> seconds and mark what changed",
        ko="<seconds>초마다 명령을 실행하고 바뀐 곳 표시",
        asks="""
            watch <command> every <seconds> and highlight changes
            repeat <command> every <seconds> highlighting differences
            <command> 를 <seconds> 마다 실행하고 바뀐 부분 강조
            <command> 를 <seconds> 마다 보면서 변경된 곳 표시
            """,
    ),
    Recipe(
        "<command:words>; <next:words>",
        en="Run two commands one after the other",
        ko="두 명령을 차례로 실행",
        asks="""
            run <command> then <next> even if it fails afterwards
            first run <command> and afterwards run <next>
            <command> 먼저 실행하고 이어서 <next> 실행
            <command> 다음에 순서대로 <next> 실행
            """,
    ),
    Recipe(
        "<command:words> || <next:words>",
        en="Run the second command only if the first fails",
        ko="첫 명령이 실패할 때만 둘째 명령 실행",
        asks="""
            if <command> fails run <next>
            run <command> and if it fails run <next>
            run <next> only if <command> fails
            <command> 실패하면 <next> 실행
            """,
    ),
    Recipe(
        "sudo <command:words>",
        en="Run a command as root",
        ko="루트 권한으로 명령 실행",
        asks="""
            run <command> as root
            run <command> with sudo
            execute <command> as administrator
            <command> 를 루트 권한으로 실행
            <command> 관리자 권한으로 실행
            sudo 로 <command> 실행
            <command> with root rights
            <command> 루트로 실행
            """,
    ),
    Recipe(
        "bash <script>",
        en="Run a shell script",
        ko="셸 스크립트 실행",
        asks="""
            run shell script <script>
            execute <script> with bash
            셸 스크립트 <script> 실행하기
            execute the shell script <script>
            셸 스크립트 <script> 돌리기
            bash script <script> run
            셸 스크립트 <script> 실행해줘
            """,
    ),
    Recipe(
        "sleep <seconds> && <command:words>",
        en="Wait <seconds> seconds, then run a command",
        ko="<seconds>초 기다렸다가 명령 실행",
        asks="""
            wait <seconds> and then run <command>
            sleep <seconds> before <command>
            run <command> after sleeping <seconds>
            <seconds> 기다렸다가 <command> 실행
            <seconds> 쉬고 나서 <command> 실행
            <command> after waiting <seconds>
            <seconds> 대기 후 <command>
            """,
    ),
    Recipe(
        "<command:words> & <next:words> & wait",
        en="Run two commands at the same time",
        ko="두 명령을 동시에 실행",
        fish="<command:words> & <next:words> & wait",
        asks="""
            run two commands at the same time
            run <command> and <next> in parallel
            start <command> and <next> at the same time
            두 명령 동시에 실행
            <command> 와 <next> 를 동시에 실행
            <command> 랑 <next> 병렬로 실행
            """,
    ),
    Recipe(
        "sleep <seconds>; printf '\\a'",
        en="A timer: ring after <seconds> seconds",
        ko="<seconds>초 뒤에 알림음",
        asks="""
            timer for <seconds>
            set a timer for <seconds>
            beep after <seconds>
            ring the bell in <seconds>
            <seconds> 타이머
            <seconds> 타이머 맞추기
            <seconds> 뒤에 알람
            <seconds> 후에 알림음 울리기
            """,
    ),
    Recipe(
        "<command> && <next>",
        en="Run a second command only if the first succeeds",
        ko="앞 명령이 성공해야 다음 명령 실행",
        asks="""
            run command only if previous succeeded
            run the next command only when the one before worked
            run a second command if the first one succeeds
            앞 명령이 성공했을 때만 다음 명령 실행
            이전 명령이 성공하면 다음 명령 실행하는 법
            첫 명령 성공하면 두 번째 명령 실행
            """,
    ),
)
