"""Processes: listing, finding and ending them."""

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
