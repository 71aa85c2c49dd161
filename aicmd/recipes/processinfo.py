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
            who started process <pid>
            which process is the parent of <pid>
            parent pid of <pid>
            <pid> 프로세스를 누가 실행했는지
            <pid> 의 부모 프로세스 번호
            <pid> 상위 프로세스 찾기
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
            which files does process <pid> use
            what files has pid <pid> opened
            open files of process <pid>
            <pid> 프로세스가 쓰는 파일
            <pid> 가 연 파일 목록
            <pid> 번 프로세스 열린 파일
            <pid> 이 무슨 파일 열고 있어
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
            which program is using <file>
            what is locking <file>
            cannot delete <file> because it is in use by what
            process that holds <file>
            <file> 사용 중인 프로세스
            <file> 을 누가 열고 있는지
            <file> 잡고 있는 프로그램
            <file> 파일이 사용 중이라는데 누가 쓰는지
            <file> 파일을 누가 잡고 있는지
            <file> 누가 쓰고 있는지
            which process has <file> open
            <file> 파일 열고 있는 프로세스
            <file> 을 열고 있는 프로세스 찾기
            is anything using the file <file>
            <file> 누가 쓰고 있어
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
            set niceness of process <pid> to <number>
            give process <pid> priority <number>
            lower the priority of running process <pid>
            <pid> 의 nice 값을 <number> 로
            <pid> 프로세스 우선순위를 <number> 로 바꾸기
            <pid> 우선순위 낮추기
            lower the priority of pid <pid> to <number>
            renice <pid> to <number>
            <pid> 우선순위를 <number> 로 낮추기
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
            freeze process <pid>
            stop process <pid> for a while without killing it
            hold process <pid>
            <pid> 프로세스 잠시 멈추기
            <pid> 얼려 두기
            pid <pid> 일시정지
            <pid> 프로세스 잠깐 멈춤
            pid <pid> 멈추기
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
            unfreeze process <pid>
            let the paused process <pid> go on
            <pid> 멈춘 프로세스 다시 진행
            <pid> 일시정지 풀기
            wake up process <pid>
            pid <pid> 계속 실행
            let process <pid> carry on
            <pid> 다시 돌게 해줘
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
            children of pid <pid>
            subprocesses of <pid>
            <pid> 가 만든 자식 프로세스
            <pid> 하위 프로세스 보기
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
            complete command of pid <pid>
            how was process <pid> launched
            command line arguments of <pid>
            <pid> 가 어떤 명령으로 실행됐는지
            <pid> 프로세스 명령줄 전체
            which command started pid <pid>
            command of pid <pid>
            <pid> 는 어떤 명령으로 시작됐나
            <pid> 를 실행한 명령
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
            since when is process <pid> running
            age of process <pid>
            uptime of process <pid>
            elapsed time of pid <pid>
            <pid> 프로세스 실행된 지 얼마나
            <pid> 프로세스 시작 시각
            <pid> 언제부터 돌고 있는지
            <pid> 프로세스 얼마나 오래 실행됐는지
            <pid> 프로세스 얼마나 오래 돌고 있는지
            how long is <pid> up status
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
            how much cpu and ram does process <pid> use
            how much memory does pid <pid> take
            cpu usage of process <pid>
            resource usage of pid <pid>
            memory used by process <pid>
            <pid> 프로세스 cpu 사용량
            <pid> 가 메모리 얼마나 먹는지
            pid <pid> 자원 사용량
            <pid> 번 프로세스 램 사용량
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
            memory used by <process>
            ram usage of <process>
            how many mb of ram does <process> take
            <process> 램 얼마나 먹는지
            <process> 메모리 점유량
            <process> 가 쓰는 메모리 합계
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
            show env of pid <pid>
            which environment does process <pid> see
            <pid> 프로세스 env 보기
            실행 중인 <pid> 의 환경변수 확인
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
            current folder of process <pid>
            cwd of pid <pid>
            where was process <pid> started
            <pid> 프로세스가 어느 폴더에서 실행됐는지
            <pid> 의 cwd
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
            where is the program file of pid <pid>
            executable behind process <pid>
            <pid> 의 실행 파일이 어디 있는지
            <pid> 프로세스 프로그램 경로
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
            list threads of pid <pid>
            thread count of process <pid>
            <pid> 의 쓰레드 보기
            <pid> 프로세스가 스레드 몇 개 쓰는지
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
            block until pid <pid> is gone
            wait till process <pid> has finished
            <pid> 가 끝나기를 기다리기
            <pid> 프로세스 종료될 때까지 대기
            프로세스 <pid> 종료 대기
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
            follow cpu and memory of process <pid>
            live view of pid <pid>
            <pid> 만 top 으로 보기
            <pid> 프로세스 cpu 메모리 실시간으로
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
            list files opened by user <user>
            <user> 가 열어 둔 파일
            <user> 계정이 쓰는 파일 목록
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
            which programs have something open below <folder>
            <folder> 를 누가 사용하는지
            <folder> 안의 파일을 열고 있는 프로세스
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
            space is not freed after deleting a file
            deleted but still open files
            find deleted files that still take space
            지웠는데 용량이 안 줄어드는 파일
            삭제됐지만 열려 있는 파일
            파일 지웠는데 디스크 용량 그대로
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
            see which system calls pid <pid> makes
            what is process <pid> doing right now strace
            attach strace to <pid>
            <pid> 가 어떤 시스템 콜을 부르는지
            <pid> 에 strace 붙이기
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
            memory layout of pid <pid>
            pmap of process <pid>
            <pid> 메모리 영역 보기
            <pid> pmap
            """,
    ),
    Recipe(
        "ps -f -p <pid>",
        en="What the process <pid> is",
        ko="프로세스 <pid>가 무엇인지 보기",
        asks="""
            what is process <pid>
            which program is pid <pid>
            show information about pid <pid>
            what does pid <pid> belong to
            <pid> 프로세스가 뭔지
            pid <pid> 가 무슨 프로그램인지
            <pid> 프로세스 상세 정보 보기
            what kind of process is <pid>
            <pid> 번이 무슨 프로세스
            which process has the number <pid>
            <pid> 프로세스가 뭐 하는 놈이야
            <pid> 번이 무슨 프로세스야
            """,
    ),
    Recipe(
        "sudo ls /proc/<pid>/fd | wc -l",
        en="How many files the process <pid> has open",
        ko="프로세스 <pid>가 열고 있는 파일 개수",
        mac="lsof -p <pid> | wc -l",
        asks="""
            how many files does process <pid> have open
            count open file descriptors of pid <pid>
            number of open files of process <pid>
            <pid> 프로세스가 연 파일 개수
            <pid> 의 파일 디스크립터 수
            <pid> 프로세스 열린 파일 몇 개인지
            file descriptor count of <pid>
            <pid> 파일 디스크립터 몇 개
            """,
    ),
    Recipe(
        "lsof -c <process>",
        en="Files that <process> has open",
        ko="<process> 프로그램이 열고 있는 파일",
        asks="""
            which files does <process> have open
            files opened by program <process>
            open files of all <process> processes
            <process> 가 열고 있는 파일
            <process> 프로그램이 연 파일 목록
            <process> 프로세스가 사용하는 파일들
            open files of <process>
            <process> 가 연 파일
            """,
    ),
    Recipe(
        "ps -C <process> -o pid,lstart,etime,comm",
        en="Since when <process> is running",
        ko="<process>가 언제부터 실행 중인지",
        mac="pgrep -x <process> | xargs -n 1 ps -o pid,lstart,etime,comm -p",
        asks="""
            how long has <process> been running
            since when is <process> running
            when was <process> started
            start time of program <process>
            <process> 언제 시작했는지
            <process> 실행된 지 얼마나
            <process> 가 언제부터 돌고 있는지
            <process> 프로그램 시작 시각
            """,
    ),
)
