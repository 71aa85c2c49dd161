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
            show me everything that is running right now
            running programs
            which programs are active at the moment
            full process listing with ps
            지금 돌아가는 프로그램 전부 보기
            실행 중인 프로그램 목록
            프로세스 리스트 좀 보여줘
            어떤 프로세스가 떠 있는지
            show all processes with full command lines
            전체 명령줄 포함해서 모든 프로세스 보기
            every process with its command line
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
            processes sorted by memory usage
            memory hogs
            what is using all my memory
            who is eating my ram
            what takes up so much memory
            sort processes by ram
            메모리 사용량 순으로 프로세스 정렬
            램 많이 먹는 프로세스
            메모리를 제일 많이 잡아먹는 게 뭔지
            메모리 순으로 프로세스 보기
            어떤 프로그램이 램을 많이 쓰는지
            show top memory consumers
            top memory consumers
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
            processes sorted by cpu usage
            cpu hogs
            what makes my cpu so busy
            computer is slow which process uses the cpu
            sort processes by cpu
            cpu 사용량 순으로 프로세스 정렬
            cpu 많이 먹는 프로세스
            cpu를 제일 많이 잡아먹는 게 뭔지
            컴퓨터가 느린데 cpu 쓰는 프로세스 찾기
            cpu 점유율 높은 프로세스
            cpu를 가장 많이 잡아먹는 프로세스
            who is eating my cpu
            what is using my cpu
            cpu 누가 쓰고 있는지
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
            <process> 프로세스 찾기
            <process> 실행 중인지 확인
            look for a running <process>
            is <process> still running
            check whether <process> is up and running
            <process> 돌고 있는지 확인
            <process> 가 떠 있는지 확인
            <process> 돌아가고 있나
            <process> 프로세스 살아있는지
            is the <process> process alive
            <process> 프로세스 떠 있는지 확인
            is the process <process> running
            show all processes with <process> in their name
            processes whose name contains <process>
            이름에 <process> 들어간 프로세스 전부 보기
            <process> 라는 이름이 들어간 프로세스
            is there any process called <process>
            <process> 돌아가고 있어
            is there a process called <process>
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
            <pid> 프로세스 종료
            <pid> 번 프로세스 죽이기
            kill <pid>
            end process <pid>
            stop the process <pid> gracefully
            kill the program with pid <pid>
            pid <pid> 종료
            pid <pid> 죽여줘
            stop process with the id <pid>
            <pid> 번 프로세스 없애줘
            get rid of process <pid>
            stop process <pid> nicely
            <pid> 프로세스 정상 종료
            <pid> 프로세스 정상적으로 종료
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
            force quit process <pid>
            kill pid <pid> the hard way it does not react
            process <pid> will not die force it
            <pid> 강제 종료
            <pid> 번 프로세스 강제로 죽이기
            <pid> 강제로 끄기
            pid <pid> 안 죽는데 강제로 종료
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
            kill everything named <process>
            quit <process>
            stop all running <process> processes
            end every instance of <process>
            kill the <process> program
            <process> 전부 죽여줘
            <process> 다 종료
            돌고 있는 <process> 모두 종료하기
            <process> 이름으로 된 프로세스 전부 죽이기
            <process> 프로그램 꺼줘
            shut all <process> processes
            stop all <process> processes at once
            close every <process>
            <process> 프로세스 한꺼번에 다 종료
            <process> 싹 다 꺼줘
            <process> 떠 있는 거 다 죽여줘
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
            force quit <process>
            <process> is frozen kill it
            <process> hangs force close it
            <process> 강제로 끄기
            <process> 멈췄는데 강제로 죽이기
            <process> 응답이 없어서 강제 종료
            <process> 멈췄어 강제 종료
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
            show all processes that belong to <user>
            which programs does user <user> run
            <user> 가 실행 중인 프로세스
            <user> 계정이 돌리는 프로그램 보기
            <user> 소유 프로세스 보기
            <user> 사용자가 띄운 프로세스 목록
            <user> 가 띄운 프로세스 전부
            processes started by user <user>
            <user> 가 실행한 프로세스 목록
            processes run by <user>
            which processes does <user> have
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
            show the process hierarchy
            draw all processes as a tree with pids
            which process started which
            프로세스 계층 구조 보기
            프로세스를 트리로 보기
            전체 프로세스 트리 pid 포함
            프로세스를 트리 형태로 보기
            프로세스 트리 형태로 출력
            프로세스 트리 구조로 보기
            list processes as a tree
            running processes in tree form
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
            are there zombie processes
            show zombies
            dead processes that were not reaped
            zombie process list
            좀비 프로세스 있나
            좀비 상태인 프로세스 목록
            죽었는데 남아 있는 좀비 프로세스
            any zombies around
            """,
    ),
    Recipe(
        'ps -u "$USER" -o pid= | wc -l',
        en="Count my own processes",
        ko="내가 돌리는 프로세스 수 세기",
        asks="""
            how many processes am i running
            number of my own processes
            how many processes belong to me
            내가 돌리는 프로세스 몇 개야
            내 프로세스 개수
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
            number of running processes
            how many programs are running in total
            total process count
            프로세스 총 개수
            전체 프로세스가 몇 개인지
            프로세스 개수가 몇 개
            실행 중인 프로세스 수
            현재 프로세스 수 확인
            how many processes run right now
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
            number of <process> processes
            how many instances of <process> are there
            count <process> processes
            <process> 가 몇 개 떠 있는지
            <process> 프로세스 수 세기
            실행 중인 <process> 개수
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
            kill every process with <pattern> in its command line
            stop the process started with <pattern>
            kill by command line <pattern>
            pkill processes matching <pattern>
            명령줄이 <pattern> 인 프로세스 종료
            <pattern> 로 실행된 프로세스 모두 죽이기
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
            signal <signal> to pid <pid>
            kill with <signal> process <pid>
            pid <pid> 에 <signal> 신호 보내기
            <signal> 시그널을 <pid> 번 프로세스에 보내기
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
            make <process> reread its configuration with sighup
            send hup to all <process> processes
            <process> 에 hup 신호 보내서 설정 다시 읽게
            <process> sighup
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
            which signals are there
            signal names
            table of signals with numbers
            show me all kill signals
            시그널 이름 전체 보기
            어떤 시그널이 있는지
            kill 시그널 번호표
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
            which processes have been running for the longest time
            sort processes by age
            processes by start time
            가장 오래 떠 있는 프로세스
            프로세스를 시작 시각 순서로 보기
            언제부터 실행됐는지 순으로 프로세스 목록
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
            how many processes does each user run
            process count by user
            누가 프로세스를 몇 개 돌리는지
            사용자별로 프로세스 수 세기
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
            live process list ordered by memory
            start top sorted by ram
            메모리 많이 쓰는 순으로 top
            top 을 메모리 순 정렬로
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
            what is hammering my disk
            which program reads and writes the disk
            disk activity per process
            디스크 입출력 많은 프로세스
            뭐가 디스크를 계속 쓰는지
            프로세스별 디스크 io 사용량
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
            processes in state d
            which processes wait for io and cannot be killed
            d 상태 프로세스 찾기
            입출력 기다리며 멈춘 프로세스
            """,
    ),
    Recipe(
        "ps aux | sort -nrk 4 | head -n <count>",
        en="The <count> processes that use the most memory",
        ko="메모리를 가장 많이 쓰는 프로세스 <count>개",
        mac="ps aux -m | head -n <count>",
        asks="""
            top <count> processes by memory
            <count> processes using the most memory
            <count> biggest memory consumers
            show the <count> most memory hungry programs
            메모리 많이 쓰는 프로세스 <count> 개
            메모리 사용량 상위 <count> 개 프로세스
            램 가장 많이 먹는 프로그램 <count> 개
            메모리 점유율 높은 <count> 개
            """,
    ),
    Recipe(
        "ps aux | sort -nrk 3 | head -n <count>",
        en="The <count> processes that use the most CPU",
        ko="CPU를 가장 많이 쓰는 프로세스 <count>개",
        mac="ps aux -r | head -n <count>",
        asks="""
            top <count> processes by cpu
            <count> processes using the most cpu
            <count> biggest cpu consumers
            show the <count> most cpu hungry programs
            cpu 많이 쓰는 프로세스 <count> 개
            cpu 사용량 상위 <count> 개 프로세스
            cpu 가장 많이 먹는 프로그램 <count> 개
            cpu 점유율 높은 <count> 개
            """,
    ),
    Recipe(
        'ps -u "$USER"',
        en="My own processes",
        ko="내 프로세스만 보기",
        asks="""
            show only my own processes
            processes of the current user
            내 프로세스만 보기
            현재 사용자의 프로세스
            내 계정으로 돌고 있는 프로그램
            processes of my own user
            """,
    ),
    Recipe(
        "pstree -p <pid>",
        en="The process <pid> with all it started, as a tree",
        ko="프로세스 <pid>와 그 자식들을 트리로 보기",
        asks="""
            process tree of <pid>
            show process tree for pid <pid>
            tree of process <pid> and its children
            draw everything below process <pid> as a tree
            <pid> 프로세스 트리
            <pid> 번 프로세스 트리 보기
            pid <pid> 아래 프로세스를 트리로 보기
            <pid> 와 자식 프로세스 트리 구조
            """,
    ),
    Recipe(
        "top -o %CPU",
        en="Processes live, those that use the most CPU first",
        ko="CPU를 많이 쓰는 프로세스부터 실시간으로 보기",
        mac="top -o cpu",
        asks="""
            top sorted by cpu
            monitor processes live by cpu usage
            live process list ordered by cpu
            cpu 순으로 top 실행
            cpu 사용량 순으로 실시간 프로세스 모니터링
            cpu 많이 쓰는 순으로 top
            sort top by cpu
            top cpu 정렬
            """,
    ),
    Recipe(
        "pgrep -- <process>",
        en="The process ids of <process>",
        ko="<process>의 프로세스 번호 보기",
        others=("pidof -- <process>",),
        asks="""
            pid of <process>
            process id of <process>
            get the pids of <process>
            what is the pid of <process>
            <process> 의 pid
            <process> 프로세스 아이디 알아내기
            <process> pid 번호
            <process> pid 확인
            find pid of <process>
            find the pid of <process>
            <process> pid 찾기
            <process> 프로세스 pid 찾기
            <process> 프로세스 번호 확인
            which pid does <process> have
            <process> pid가 몇이야
            """,
    ),
    Recipe(
        "kill $(ps -eo pid= --sort=-%cpu | head -n 1)",
        en="End the process that uses the most CPU",
        ko="CPU를 가장 많이 쓰는 프로세스 종료",
        fish="kill (ps -eo pid= --sort=-%cpu | head -n 1 | string trim)",
        asks="""
            kill the process using the most cpu
            end the process that uses the most cpu
            kill whatever is hogging the cpu
            CPU 제일 많이 쓰는 프로세스 죽이기
            CPU 가장 많이 먹는 프로세스 종료
            CPU 점유율 1위 프로세스 종료
            """,
    ),
    Recipe(
        "kill $(ps -eo pid= --sort=-%mem | head -n 1)",
        en="End the process that uses the most memory",
        ko="메모리를 가장 많이 쓰는 프로세스 종료",
        fish="kill (ps -eo pid= --sort=-%mem | head -n 1 | string trim)",
        asks="""
            kill the process using the most memory
            end the process that uses the most memory
            kill the biggest memory hog
            메모리 제일 많이 쓰는 프로세스 죽이기
            메모리 가장 많이 먹는 프로세스 종료
            메모리 점유율 1위 프로세스 종료
            """,
    ),
    Recipe(
        "ps -eo pid,%cpu,comm --sort=-%cpu | awk '$2 > <number:number>'",
        en="Processes that use more than <number> % CPU",
        ko="CPU를 <number>% 넘게 쓰는 프로세스",
        asks="""
            find processes using more than <number> percent cpu
            processes above <number> % cpu
            which processes use over <number> percent of the cpu
            CPU <number> 퍼센트 넘게 쓰는 프로세스
            CPU 를 <number> % 이상 쓰는 프로세스 목록
            CPU 사용률 <number> 넘는 프로세스 찾기
            """,
    ),
    Recipe(
        "ps -eo pid,%mem,comm --sort=-%mem | awk '$2 > <number:number>'",
        en="Processes that use more than <number> % of the memory",
        ko="메모리를 <number>% 넘게 쓰는 프로세스",
        asks="""
            find processes using more than <number> percent memory
            processes above <number> % memory
            메모리 <number> 퍼센트 넘게 쓰는 프로세스
            메모리 를 <number> % 이상 쓰는 프로세스 목록
            """,
    ),
    Recipe(
        "ps -o user= -p <pid>",
        en="Who runs process <pid>",
        ko="<pid>번 프로세스를 누가 실행했는지",
        asks="""
            what user is running process <pid>
            who runs process <pid>
            who owns process <pid>
            which user started the process <pid>
            <pid> 번 프로세스 소유자
            <pid> 프로세스를 실행한 사용자
            """,
    ),
)
