"""Processes and jobs."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ps aux",
        en="List all processes",
        ko="모든 프로세스 보기",
        asks="""
            list all running processes
            show processes
            what is running
            실행 중인 프로세스 보기
            모든 프로세스 목록
            프로세스 확인
            """,
        others=("top", "ps -ef"),
    ),
    Recipe(
        "ps aux --sort=-%mem | head -n 11",
        en="Show the processes that use the most memory",
        ko="메모리를 가장 많이 쓰는 프로세스 보기",
        mac="ps aux -m | head -n 11",
        asks="""
            processes using most memory
            top memory consuming processes
            what is eating my ram
            which program uses the most memory
            메모리 가장 많이 쓰는 프로세스
            메모리 많이 사용하는 프로그램
            """,
    ),
    Recipe(
        "ps aux --sort=-%cpu | head -n 11",
        en="Show the processes that use the most CPU",
        ko="CPU를 가장 많이 쓰는 프로세스 보기",
        mac="ps aux -r | head -n 11",
        asks="""
            processes using most cpu
            top cpu consuming processes
            what is hogging the cpu
            cpu 가장 많이 쓰는 프로세스
            cpu 많이 사용하는 프로그램
            """,
    ),
    Recipe(
        "pgrep -af -- <process>",
        en="Find the processes called <process>",
        ko="<process> 프로세스 찾기",
        mac="pgrep -fl <process>",
        asks="""
            find process <process>
            is <process> running
            search for process named <process>
            pid of <process>
            <process> 프로세스 찾기
            <process> 실행 중인지 확인
            <process> 의 pid 찾기
            """,
        others=("pidof <process>",),
    ),
    Recipe(
        "kill <pid>",
        en="End process <pid>",
        ko="<pid>번 프로세스 종료",
        asks="""
            kill process <pid>
            terminate pid <pid>
            stop process with id <pid>
            <pid> 프로세스 종료
            <pid> 번 프로세스 죽이기
            """,
        others=("kill -9 <pid>",),
    ),
    Recipe(
        "kill -9 <pid>",
        en="End process <pid> by force",
        ko="<pid>번 프로세스 강제 종료",
        asks="""
            force kill process <pid>
            kill process <pid> forcefully
            kill -9 pid <pid> by force
            <pid> 프로세스 강제 종료
            """,
    ),
    Recipe(
        "pkill -x -- <process>",
        en="End all processes called <process>",
        ko="<process> 프로세스 모두 종료",
        mac="pkill -x <process>",
        asks="""
            kill process named <process>
            kill all <process> processes
            terminate program <process>
            kill <process>
            <process> 프로세스 종료
            <process> 프로그램 모두 죽이기
            """,
        others=("killall <process>",),
    ),
    Recipe(
        "pkill --signal KILL -x -- <process>",
        en="End all processes called <process> by force",
        ko="<process> 프로세스 강제 종료",
        mac="pkill -9 -x <process>",
        asks="""
            force kill <process>
            kill program <process> by force
            <process> 강제 종료
            <process> 프로그램 강제로 죽이기
            """,
    ),
    Recipe(
        "ps -u <user>",
        en="List the processes of <user>",
        ko="<user>의 프로세스 보기",
        asks="""
            processes of user <user>
            list processes owned by <user>
            <user> 사용자의 프로세스 목록
            """,
    ),
    Recipe(
        "pstree -p",
        en="Show the processes as a tree",
        ko="프로세스를 트리로 보기",
        mac="ps -axo ppid,pid,comm",
        asks="""
            process tree
            show processes as a tree
            프로세스 트리 보기
            """,
        others=("ps -ef --forest",),
    ),
    Recipe(
        "ps -o ppid= -p <pid>",
        en="Show the parent of process <pid>",
        ko="<pid>번 프로세스의 부모 보기",
        asks="""
            parent process of <pid>
            <pid> 부모 프로세스
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
        "ps -eo pid,ppid,stat,comm | awk '$3 ~ /^Z/'",
        en="List zombie processes",
        ko="좀비 프로세스 보기",
        asks="""
            find zombie processes
            list defunct processes
            좀비 프로세스 찾기
            """,
    ),
    Recipe(
        "nohup <command> > nohup.out 2>&1 &",
        en="Run a command that goes on after logout",
        ko="로그아웃해도 계속되게 명령 실행",
        asks="""
            run <command> in the background after logout
            keep <command> running after logout
            run command in background with nohup
            <command> 를 백그라운드로 실행
            로그아웃해도 계속 실행 백그라운드
            """,
    ),
    Recipe(
        "jobs -l",
        en="List the jobs of this shell",
        ko="이 셸의 작업 보기",
        asks="""
            list background jobs
            show jobs of this shell
            백그라운드 작업 목록
            """,
    ),
    Recipe(
        "fg",
        en="Bring the last job to the foreground",
        ko="마지막 작업을 포그라운드로",
        asks="""
            bring job to foreground
            resume stopped job in foreground
            작업을 포그라운드로
            백그라운드 작업을 앞으로 가져오기 포그라운드
            """,
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
        "watch -n <seconds> <command>",
        en="Repeat a command every <seconds> seconds",
        ko="<seconds>초마다 명령 반복",
        asks="""
            run <command> every <seconds> seconds
            repeat command <command> every <seconds>
            watch <command> every <seconds>
            <command> 를 <seconds> 마다 실행
            명령 <seconds> 마다 반복 실행
            """,
    ),
    Recipe(
        "time <command>",
        en="Measure how long a command takes",
        ko="명령이 걸리는 시간 재기",
        asks="""
            measure how long <command> takes
            time a command
            execution time of command <command>
            명령 실행 시간 측정
            <command> 걸리는 시간 재기
            """,
    ),
    Recipe(
        "timeout <seconds> <command>",
        en="Stop a command after <seconds> seconds",
        ko="<seconds>초 뒤에 명령 중단",
        asks="""
            run <command> with a timeout of <seconds>
            stop command after <seconds>
            limit <command> to <seconds>
            <command> 를 <seconds> 뒤에 중단
            명령 실행 시간 <seconds> 제한
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
)
