"""What was typed before: looking it up, running it again, forgetting it."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "history | tail -n <count>",
        en="Show the last <count> commands",
        ko="최근 명령 <count>개 보기",
        fish="history | head -n <count>",
        asks="""
            show the last <count> commands of history
            my <count> most recent commands
            최근 명령어 <count> 개 보기
            히스토리 마지막 <count> 개
            last <count> commands
            <count> recent commands
            최근 명령 <count> 개
            마지막으로 친 명령 <count> 개
            """,
    ),
    Recipe(
        "history -c",
        en="Forget the history of this shell",
        ko="이 셸의 명령 기록 지우기",
        fish="history clear",
        asks="""
            clear command history
            delete my shell history
            명령어 기록 지우기
            히스토리 삭제
            forget all typed commands
            erase history
            명령어 기록 삭제
            히스토리 비우기
            히스토리 전부 지우기
            """,
    ),
    Recipe(
        "history -d <number>",
        en="Delete entry <number> of the history",
        ko="명령 기록의 <number>번 항목 삭제",
        fish="history delete",
        asks="""
            delete history entry <number>
            remove line <number> from command history
            히스토리 <number>번 삭제
            명령 기록 <number>번 지우기
            forget history line <number>
            히스토리 <number> 번째 줄 삭제
            <number> 번 명령 기록에서 지우기
            delete line <number> of the history
            명령 기록 <number> 번 줄 삭제
            """,
    ),
    Recipe(
        "sudo !!",
        en="Run the last command again as root",
        ko="방금 명령을 루트 권한으로 다시 실행",
        fish="sudo $history[1]",
        asks="""
            repeat the last command with sudo
            rerun previous command as root
            방금 명령을 sudo 로 다시 실행
            직전 명령어 루트 권한으로 다시
            again with sudo
            last command as root
            방금 명령 sudo 로 다시
            sudo 붙여서 다시 실행
            직전 명령 sudo 로
            방금 거 sudo 로
            방금 친 명령 sudo 로
            """,
    ),
    Recipe(
        "fc",
        en="Edit the last command in the editor and run it",
        ko="방금 명령을 편집기에서 고쳐 실행",
        fish="commandline $history[1]",
        asks="""
            edit the last command in an editor
            fix previous command in editor
            직전 명령을 편집기로 수정해서 실행
            correct the last command in an editor
            직전 명령 고쳐서 실행
            방금 명령 편집기로 열기
            open the last command in the editor
            마지막 명령 편집기에서 고치기
            """,
    ),
    Recipe(
        "echo !$",
        en="Show the last argument of the last command",
        ko="직전 명령의 마지막 인자 보기",
        fish="string split -- ' ' $history[1] | tail -n 1",
        asks="""
            last argument of the previous command
            the last argument of the command before
            reuse the last argument
            직전 명령의 마지막 인자
            이전 명령의 마지막 인자
            방금 명령의 마지막 인수
            """,
    ),
    Recipe(
        "history | awk '{print $2}' | sort | uniq -c | sort -rn | head -n <count>",
        en="Show the <count> commands that I use most",
        ko="가장 많이 쓴 명령 <count>개 보기",
        fish="history | awk '{print $1}' | sort | uniq -c | sort -rn | head -n <count>",
        asks="""
            my <count> most used commands
            the <count> commands i use most often
            top <count> commands in my history
            내가 제일 많이 쓰는 명령어 <count> 개
            자주 쓰는 명령 <count> 개
            히스토리에서 가장 많이 쓴 명령 <count> 개
            """,
    ),
    Recipe(
        "history | awk '{print $2}' | sort | uniq -c | sort -rn | head -n 10",
        en="Show the commands that I use most",
        ko="가장 많이 쓴 명령 보기",
        fish="history | awk '{print $1}' | sort | uniq -c | sort -rn | head -n 10",
        asks="""
            which commands do i use most often
            my most frequent commands in history
            가장 많이 쓴 명령어 순위
            자주 쓰는 명령어 통계
            most used commands
            what commands do i type most
            제일 많이 쓰는 명령어
            자주 치는 명령
            내가 제일 많이 친 명령이 뭐야
            """,
    ),
    Recipe(
        "export HISTSIZE=100000 HISTFILESIZE=200000",
        en="Keep more commands in the history",
        ko="명령 기록을 더 많이 보관",
        fish="set -gx fish_history fish",
        asks="""
            increase the size of the command history
            keep more commands in bash history
            히스토리 크기 늘리기
            명령 기록 보관 개수 늘리기
            bigger history
            history size
            히스토리 개수 늘리기
            명령 기록 더 많이 저장
            """,
    ),
    Recipe(
        "history | grep -- <pattern>",
        en="Find <pattern> in the history of commands",
        ko="명령 기록에서 <pattern> 찾기",
        mac="history | grep <pattern>",
        fish="history search --contains <pattern>",
        asks="""
            search command history for <pattern>
            find <pattern> in history
            명령 히스토리에서 <pattern> 찾기
            명령어 기록 <pattern> 검색
            which command with <pattern> did i use
            did i run <pattern> before history
            search my history for <pattern>
            명령어 기록에서 <pattern> 찾기
            예전에 쓴 <pattern> 명령 찾기 히스토리
            히스토리에서 <pattern>
            show only history lines with <pattern>
            히스토리에서 <pattern> 들어간 것만
            예전에 친 명령 중에 <pattern> 들어간 거 찾기
            search my command history for <pattern>
            내 명령어 기록에서 <pattern> 검색
            did I use <pattern> before
            when did I use the command <pattern>
            <pattern> 쓴 적 있는지 히스토리에서
            전에 쳤던 <pattern> 명령 찾아줘
            """,
    ),
    Recipe(
        "history",
        en="Show the history of commands",
        ko="명령 기록 보기",
        asks="""
            show command history
            show the whole command history
            print the entire command history
            the saved command history
            명령 기록 전체 보기
            recent commands
            명령어 기록 보기
            히스토리 보기
            what did i type before
            previous commands
            command history
            명령어 기록
            이전에 친 명령어
            내가 쓴 명령들
            which commands did I type before
            내가 아까 뭐 쳤었지
            what have I typed so far
            전에 쳤던 명령들
            """,
    ),
    Recipe(
        "!!",
        en="Run the last command again",
        ko="방금 명령 다시 실행",
        fish="eval $history[1]",
        asks="""
            repeat the last command
            run the previous command again
            same command again
            방금 명령 다시 실행
            직전 명령 반복
            마지막 명령어 한 번 더
            방금 친 명령 한 번 더
            방금 친 명령 다시
            run that again
            이전 명령 다시 실행
            이전 명령어 다시 실행하기
            직전 명령 한 번 더 실행
            방금 거 다시 돌려줘
            방금 친 거 한 번 더
            """,
    ),
    Recipe(
        "!<number>",
        en="Run the command <number> of the history again",
        ko="히스토리 <number>번 명령 다시 실행",
        asks="""
            run history command <number> again
            repeat entry <number> of the history
            히스토리 <number> 번 명령 다시 실행
            rerun command number <number> from history
            run history entry <number> again
            """,
    ),
    Recipe(
        "HISTTIMEFORMAT='%F %T ' history",
        en="The command history with date and time",
        ko="날짜와 시각이 붙은 명령어 기록",
        fish="history --show-time",
        asks="""
            history with date and time
            when did i run which command
            히스토리에 시간 표시
            명령어 기록 날짜와 시각까지
            """,
    ),
    Recipe(
        "unset HISTFILE",
        en="Do not keep the commands of this shell",
        ko="이 셸의 명령을 기록하지 않기",
        fish="set -g fish_private_mode 1",
        asks="""
            do not save the history of this session
            turn off history for this shell
            이 셸은 명령 기록 안 남기기
            이번 세션 히스토리 저장 안 하기
            forget this session's commands
            이 세션 명령 기록 끄기
            """,
    ),
    Recipe(
        "history | grep ssh",
        en="Commands with ssh from the history",
        ko="히스토리에서 ssh가 든 명령",
        asks="""
            which ssh commands did i use history
            history of ssh commands
            히스토리에서 ssh 들어간 것만
            예전에 쓴 ssh 명령 히스토리
            """,
    ),
    Recipe(
        "history 2 | head -n 1",
        en="Show the last command",
        ko="마지막 명령 보기",
        fish="history -n 1",
        asks="""
            print the last command in history
            show the last command i typed
            마지막으로 친 명령 보기
            방금 입력한 명령 확인
            직전에 실행한 명령이 뭐였는지
            """,
    ),
    Recipe(
        "compgen -c -- <prefix> | sort -u",
        en="List the commands that begin with <prefix>",
        ko="<prefix>로 시작하는 명령 목록",
        fish="complete -C <prefix>",
        asks="""
            list all commands starting with <prefix>
            which commands begin with <prefix>
            show commands whose name starts with <prefix>
            <prefix> 으로 시작하는 명령어 목록
            <prefix> 로 시작하는 명령 뭐가 있는지
            이름이 <prefix> 로 시작하는 명령어 찾기
            """,
    ),
)
