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
            """,
    ),
    Recipe(
        "history",
        en="Show the history of commands",
        ko="명령 기록 보기",
        asks="""
            show command history
            recent commands
            명령어 기록 보기
            히스토리 보기
            """,
    ),
)
