"""One process: what it uses, opens and started, and how it is steered."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ps -o ppid= -p <pid>",
        en="Show the parent of process <pid>",
        ko="<pid>번 프로세스의 부모 보기",
        asks="""
            parent process of <pid>
            parent process of pid <pid>
            ppid of process <pid>
            <pid> 부모 프로세스
            <pid> 의 부모 pid
            """,
    ),
    Recipe(
        "lsof -p <pid>",
        en="List the files that process <pid> has open",
        ko="<pid>번 프로세스가 연 파일 보기",
        asks="""
            files opened by process <pid>
            list open files of pid <pid>
            <pid> 프로세스가 열고 있는 파일
            """,
    ),
    Recipe(
        "lsof -- <file>",
        en="Show which process has <file> open",
        ko="<file>을 열고 있는 프로세스 보기",
        asks="""
            which process is using file <file>
            who has <file> open
            what process has file <file> open
            <file> 파일을 쓰는 프로세스
            <file> 열고 있는 프로세스
            """,
        others=("fuser -v <file>",),
    ),
    Recipe(
        "renice -n <number> -p <pid>",
        en="Set the priority of process <pid>",
        ko="<pid>번 프로세스의 우선순위 바꾸기",
        asks="""
            change priority of process <pid> to <number>
            renice pid <pid>
            <pid> 프로세스 우선순위 변경 <number>
            """,
    ),
    Recipe(
        "kill -STOP <pid>",
        en="Pause process <pid>",
        ko="<pid>번 프로세스 일시 정지",
        asks="""
            pause process <pid>
            suspend pid <pid>
            <pid> 프로세스 일시 정지
            """,
    ),
    Recipe(
        "kill -CONT <pid>",
        en="Let process <pid> go on",
        ko="<pid>번 프로세스 다시 진행",
        asks="""
            resume process <pid>
            continue paused process <pid>
            <pid> 프로세스 재개
            """,
    ),
    Recipe(
        "pgrep -P <pid> -a",
        en="List the children of process <pid>",
        ko="<pid>번 프로세스의 자식 보기",
        mac="pgrep -P <pid> -l",
        asks="""
            child processes of <pid>
            which processes did process <pid> start as children
            <pid> 프로세스의 자식 프로세스
            <pid> 자식 프로세스 목록
            """,
        others=("pstree -p <pid>",),
    ),
    Recipe(
        "ps -ww -o args= -p <pid>",
        en="Show the whole command line of process <pid>",
        ko="<pid>번 프로세스의 전체 명령줄 보기",
        asks="""
            full command line of process <pid>
            with which arguments was process <pid> started
            <pid> 프로세스의 전체 명령어
            <pid> 프로세스 실행 인자 명령 보기
            """,
    ),
    Recipe(
        "ps -o pid,lstart,etime,comm -p <pid>",
        en="Show since when process <pid> runs",
        ko="<pid>번 프로세스가 언제부터 실행 중인지 보기",
        asks="""
            how long has process <pid> been running
            when was process <pid> started
            start time of process <pid>
            <pid> 프로세스 언제 시작했는지
            <pid> 프로세스 실행 시간
            """,
    ),
    Recipe(
        "ps -o pid,%cpu,%mem,rss,comm -p <pid>",
        en="Show how much CPU and memory process <pid> uses",
        ko="<pid>번 프로세스의 CPU와 메모리 사용량",
        asks="""
            memory usage of process <pid>
            cpu and memory used by pid <pid>
            <pid> 프로세스 메모리 사용량
            <pid> 프로세스 cpu 메모리 얼마나 쓰는지
            """,
    ),
    Recipe(
        "ps -C <process> -o rss= | awk '{sum += $1} END {print sum / 1024 \" MB\"}'",
        en="Show how much memory all <process> processes use together",
        ko="<process> 프로세스들의 메모리 합계",
        mac="pgrep -x <process> | xargs ps -o rss= -p"
        " | awk '{sum += $1} END {print sum / 1024 \" MB\"}'",
        asks="""
            how much memory does <process> use
            total ram of all <process> processes
            <process> 메모리 사용량
            <process> 가 메모리 얼마나 쓰는지
            """,
    ),
    Recipe(
        "sudo cat /proc/<pid>/environ | tr '\\0' '\\n'",
        en="Show the environment of process <pid>",
        ko="<pid>번 프로세스의 환경 변수 보기",
        mac="ps -E -ww -p <pid>",
        asks="""
            environment variables of process <pid>
            with which env does process <pid> run
            <pid> 프로세스의 환경변수
            <pid> 프로세스 환경 변수 보기
            """,
    ),
    Recipe(
        "pwdx <pid>",
        en="Show the folder that process <pid> works in",
        ko="<pid>번 프로세스의 작업 폴더 보기",
        mac="lsof -a -p <pid> -d cwd",
        asks="""
            working directory of process <pid>
            in which folder does process <pid> run
            <pid> 프로세스의 현재 폴더
            <pid> 프로세스 작업 디렉토리
            """,
    ),
    Recipe(
        "readlink -f /proc/<pid>/exe",
        en="Show the program file that process <pid> runs",
        ko="<pid>번 프로세스의 실행 파일 경로 보기",
        mac="lsof -a -p <pid> -d txt",
        asks="""
            path of the executable of process <pid>
            which binary does process <pid> run
            <pid> 프로세스의 실행파일 경로
            <pid> 프로세스 바이너리 위치
            """,
    ),
    Recipe(
        "ps -T -p <pid>",
        en="List the threads of process <pid>",
        ko="<pid>번 프로세스의 스레드 보기",
        mac="ps -M <pid>",
        asks="""
            threads of process <pid>
            how many threads does process <pid> have
            <pid> 프로세스의 스레드 목록
            <pid> 스레드 개수
            """,
    ),
    Recipe(
        "tail -f --pid=<pid> /dev/null",
        en="Wait until process <pid> ends",
        ko="<pid>번 프로세스가 끝날 때까지 기다리기",
        mac="lsof -p <pid> +r 1 >/dev/null",
        asks="""
            wait until process <pid> ends
            wait for pid <pid> to finish
            <pid> 프로세스 끝날 때까지 기다리기
            <pid> 종료 대기
            """,
    ),
    Recipe(
        "top -p <pid>",
        en="Watch process <pid>",
        ko="<pid>번 프로세스만 지켜보기",
        mac="top -pid <pid>",
        asks="""
            watch process <pid> live in top
            monitor only process <pid>
            <pid> 프로세스 실시간 모니터링
            <pid> 프로세스 계속 지켜보기
            """,
    ),
    Recipe(
        "lsof -u <user>",
        en="List the files that <user> has open",
        ko="<user>가 열고 있는 파일 보기",
        asks="""
            open files of user <user>
            which files does user <user> have open
            <user> 사용자가 연 파일 목록
            <user> 사용자가 열어 놓은 파일
            """,
    ),
    Recipe(
        "lsof +D <folder>",
        en="Show which processes use files in <folder>",
        ko="<folder> 안의 파일을 쓰는 프로세스 보기",
        asks="""
            which process is using the folder <folder>
            who has files open in directory <folder>
            <folder> 폴더를 쓰는 프로세스
            <folder> 디렉토리 사용 중인 프로세스 찾기
            """,
        others=("sudo fuser -vm <folder>",),
    ),
    Recipe(
        "sudo lsof +L1",
        en="List deleted files that processes still hold open",
        ko="삭제됐지만 아직 열려 있는 파일 보기",
        asks="""
            deleted files still held open by a process
            disk is full but files are deleted which process still uses them
            삭제했는데 프로세스가 잡고 있는 파일
            삭제된 파일 아직 열고 있는 프로세스
            """,
    ),
    Recipe(
        "sudo strace -f -p <pid>",
        en="Watch the system calls of process <pid>",
        ko="<pid>번 프로세스의 시스템 호출 보기",
        mac="sudo dtruss -p <pid>",
        asks="""
            trace system calls of process <pid>
            strace process <pid>
            <pid> 프로세스 시스템 콜 추적
            <pid> 프로세스 strace
            """,
    ),
    Recipe(
        "pmap -x <pid>",
        en="Show the memory map of process <pid>",
        ko="<pid>번 프로세스의 메모리 맵 보기",
        mac="vmmap <pid>",
        asks="""
            memory map of process <pid>
            which libraries and memory areas does process <pid> map
            <pid> 프로세스 메모리 맵
            """,
    ),
)
