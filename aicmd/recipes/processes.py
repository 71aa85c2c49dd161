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
            processes as a tree with parents and children
            프로세스 트리 보기
            프로세스 부모 자식 구조
            """,
        others=("ps -ef --forest",),
    ),
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
        "ps -e -o pid= | wc -l",
        en="Count the running processes",
        ko="실행 중인 프로세스 개수",
        asks="""
            count running processes
            how many processes are running
            실행 중인 프로세스 개수
            프로세스 몇 개 돌고 있는지
            """,
    ),
    Recipe(
        "pgrep -x <process> | wc -l",
        en="Count the processes called <process>",
        ko="<process> 프로세스 개수",
        asks="""
            how many <process> processes are running
            count the instances of process <process>
            <process> 프로세스 개수
            <process> 프로세스 몇 개 떠 있는지
            """,
    ),
    Recipe(
        "pkill -f -- <pattern>",
        en="End the processes with <pattern> in their command line",
        ko="명령줄에 <pattern>이 들어 있는 프로세스 종료",
        mac="pkill -f <pattern>",
        asks="""
            kill processes whose command line contains <pattern>
            kill process matching <pattern> in full command
            명령줄에 <pattern> 포함된 프로세스 종료
            명령어에 <pattern> 들어간 프로세스 죽이기
            """,
    ),
    Recipe(
        "kill -s <signal> <pid>",
        en="Send the signal <signal> to process <pid>",
        ko="<pid>번 프로세스에 <signal> 시그널 보내기",
        asks="""
            send signal <signal> to process <pid>
            send the <signal> signal to pid <pid>
            <pid> 프로세스에 <signal> 시그널 보내기
            """,
    ),
    Recipe(
        "pkill --signal HUP -x -- <process>",
        en="Let <process> read its configuration again (SIGHUP)",
        ko="<process>가 설정을 다시 읽게 하기 (SIGHUP)",
        mac="pkill -HUP -x <process>",
        asks="""
            send sighup to <process>
            hang-up signal to process <process> to reload its config
            <process> 에 sighup 보내기
            <process> 프로세스에 hup 시그널
            """,
    ),
    Recipe(
        "kill -l",
        en="List the signals",
        ko="시그널 목록 보기",
        asks="""
            list all signals
            names and numbers of kill signals
            시그널 목록
            시그널 종류와 번호
            """,
    ),
    Recipe(
        "ps -eo pid,lstart,etime,comm --sort=start_time",
        en="List the processes by age, the oldest first",
        ko="오래 실행된 프로세스부터 보기",
        mac="ps -Ao pid,lstart,etime,comm",
        asks="""
            longest running processes
            processes sorted by start time
            oldest processes first
            오래 실행된 프로세스
            시작 시간 순으로 프로세스 정렬
            """,
    ),
    Recipe(
        "ps -eo user= | sort | uniq -c | sort -rn",
        en="Count the processes of each user",
        ko="사용자별 프로세스 개수",
        asks="""
            number of processes per user
            count processes for each user
            사용자별 프로세스 개수
            사용자마다 프로세스 몇 개인지
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
        "top -o %MEM",
        en="Watch the processes, those with the most memory first",
        ko="메모리를 많이 쓰는 순서로 프로세스 지켜보기",
        mac="top -o mem",
        asks="""
            top sorted by memory
            monitor processes live by memory usage
            메모리 순으로 top 실행
            메모리 사용량 순으로 실시간 프로세스 모니터링
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
    Recipe(
        "sudo iotop -o",
        en="Watch which processes read and write the disk",
        ko="디스크를 읽고 쓰는 프로세스 지켜보기",
        mac="sudo fs_usage -f filesys",
        asks="""
            which process writes to the disk so much
            disk io by process
            processes with the most disk activity
            디스크 많이 쓰는 프로세스
            프로세스별 디스크 입출력
            """,
    ),
    Recipe(
        "ps -eo pid,stat,wchan:32,comm | awk 'NR == 1 || $2 ~ /^D/'",
        en="List processes that hang waiting for a disk or device",
        ko="디스크나 장치를 기다리며 멈춘 프로세스 보기",
        mac="ps -Ao pid,stat,wchan,comm | awk 'NR == 1 || $2 ~ /^U/'",
        asks="""
            processes stuck in uninterruptible sleep
            list hanging processes in d state
            멈춰서 응답 없는 d 상태 프로세스
            """,
    ),
)
