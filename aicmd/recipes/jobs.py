"""Jobs of the shell, priorities and limits of commands."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "bg",
        en="Let the stopped job go on in the background",
        ko="멈춘 작업을 백그라운드에서 계속하기",
        asks="""
            resume stopped job in background
            send the job to the background
            continue the suspended job in the background
            멈춘 작업 백그라운드에서 계속
            작업을 백그라운드로 보내기
            let the stopped job go on in the background
            resume job in background
            background the suspended job
            ctrl z 로 멈춘 작업 뒤에서 계속
            일시 정지한 작업 백그라운드로 돌리기
            중지된 작업 백그라운드에서 재개
            continue the job stopped with ctrl-z in the background
            i pressed ctrl-z continue in background
            ctrl-z 로 멈춘 거 백그라운드에서 계속
            """,
    ),
    Recipe(
        "fg %<number>",
        en="Bring job <number> to the foreground",
        ko="<number>번 작업을 포그라운드로",
        asks="""
            bring job <number> to the foreground
            fg job <number>
            작업 <number> 포그라운드로
            bring job <number> back to the foreground
            continue job <number> in foreground
            작업 번호 <number> 앞으로 가져오기
            <number> 번 작업 포그라운드로 가져오기
            foreground job <number>
            작업 <number> 번 포그라운드
            """,
    ),
    Recipe(
        "kill %<number>",
        en="End job <number> of this shell",
        ko="이 셸의 <number>번 작업 종료",
        asks="""
            kill job <number>
            stop background job <number>
            백그라운드 작업 <number> 종료
            end job <number>
            terminate job number <number>
            백그라운드 <number> 번 작업 죽이기
            잡 <number> 종료
            job <number> kill
            백그라운드 작업 <number> 번 죽이기
            """,
    ),
    Recipe(
        "disown",
        en="Let the last job go on when the terminal is closed",
        ko="터미널을 닫아도 마지막 작업이 계속되게 하기",
        asks="""
            keep the running job alive after closing the terminal
            detach the job from this shell with disown
            터미널 닫아도 실행 중인 작업 유지
            작업을 셸에서 떼어내기 disown
            do not end my job when the terminal closes disown
            detach running program from the terminal
            already started a command keep it after logout
            실행 중인 작업 터미널 꺼도 안 죽게
            이미 시작한 명령을 로그아웃 후에도 유지
            작업을 터미널에서 분리
            """,
    ),
    Recipe(
        "wait",
        en="Wait until all background jobs are done",
        ko="백그라운드 작업이 모두 끝날 때까지 기다리기",
        asks="""
            wait for all background jobs
            wait until background jobs are done
            백그라운드 작업 모두 끝날 때까지 기다리기
            wait for background processes to finish
            block until all jobs have ended
            백그라운드 작업 다 끝나기를 기다림
            모든 작업 종료 대기
            let all background jobs finish first
            백그라운드 작업이 끝나길 기다리기
            """,
    ),
    Recipe(
        'echo "$!"',
        en="Show the number of the last background process",
        ko="마지막 백그라운드 프로세스의 PID 보기",
        fish="echo $last_pid",
        asks="""
            pid of the last background job
            process id of the command i just put in the background
            마지막 백그라운드 작업의 pid
            방금 백그라운드로 보낸 명령 pid
            pid of the command i just started in background
            last background pid
            방금 실행한 백그라운드 프로세스 pid
            마지막으로 백그라운드에 넣은 작업 pid 출력
            """,
    ),
    Recipe(
        'echo "$$"',
        en="Show the number of this shell's process",
        ko="이 셸의 PID 보기",
        fish="echo $fish_pid",
        asks="""
            pid of this shell
            process id of the current shell
            이 셸의 pid
            현재 쉘 프로세스 번호
            what is the pid of my shell
            own process id
            지금 셸의 프로세스 id
            셸 pid 출력
            """,
    ),
    Recipe(
        "nice -n 19 <command:words>",
        en="Run a command with the lowest priority",
        ko="가장 낮은 우선순위로 명령 실행",
        asks="""
            run <command> with low priority
            start <command> so that it does not slow down the computer nice
            <command> 낮은 우선순위로 실행
            run <command> at the lowest priority
            run <command> nicely in the background without slowing things
            <command> 를 가장 낮은 우선순위로 실행
            <command> 우선순위 낮춰서 실행
            <command> nice 로 실행
            """,
    ),
    Recipe(
        "ionice -c 3 <command:words>",
        en="Run a command that uses the disk only when nothing else does",
        ko="디스크가 한가할 때만 쓰게 명령 실행",
        asks="""
            run <command> with low disk priority
            run <command> with idle io priority
            <command> 낮은 디스크 우선순위로 실행
            run <command> only when the disk is idle
            <command> 를 디스크 놀 때만 실행
            <command> 디스크 부담 없이 실행 ionice
            """,
    ),
    Recipe(
        "taskset -cp <number> <pid>",
        en="Let process <pid> run on CPU <number> only",
        ko="<pid>번 프로세스를 CPU <number>에서만 실행",
        asks="""
            pin process <pid> to cpu <number>
            set cpu affinity of process <pid> to core <number>
            <pid> 프로세스를 cpu <number> 에 고정
            bind process <pid> to core <number>
            <pid> 프로세스를 코어 <number> 에서만 실행
            <pid> cpu 친화도 <number> 로 설정
            """,
    ),
    Recipe(
        "systemd-run --user --scope -p MemoryMax=<size> <command:words>",
        en="Run a command that may use <size> of memory",
        ko="메모리를 <size>까지만 쓰게 명령 실행",
        asks="""
            run <command> with a memory limit of <size>
            limit memory of command <command> to <size>
            <command> 메모리 <size> 로 제한해서 실행
            do not let <command> use more than <size> of ram
            <command> 가 메모리 <size> 넘게 못 쓰게
            <command> 램 <size> 까지만 쓰게 실행
            limit memory of <command> to <size>
            limit the memory of <command> to <size>
            """,
    ),
    Recipe(
        "prlimit --pid <pid>",
        en="Show the limits of process <pid>",
        ko="<pid>번 프로세스의 제한 보기",
        asks="""
            resource limits of process <pid>
            ulimit of process <pid>
            <pid> 프로세스의 제한 보기
            <pid> 프로세스 ulimit 확인
            which limits apply to pid <pid>
            <pid> 에 걸린 자원 제한
            실행 중인 <pid> 의 리밋 확인
            """,
        others=("cat /proc/<pid>/limits",),
    ),
    Recipe(
        "ulimit -n",
        en="Show how many files a process may have open",
        ko="프로세스가 열 수 있는 파일 수 보기",
        asks="""
            open files limit
            maximum number of open files per process
            열 수 있는 파일 수 제한 확인
            파일 열기 개수 한도 보기
            how many files can a process open
            show max open files
            file descriptor limit
            최대 열린 파일 수
            파일 디스크립터 한도
            ulimit 열린 파일 수 확인
            열 수 있는 파일 최대 개수
            max number of open files
            최대 몇 개 파일을 열 수 있는지
            """,
    ),
    Recipe(
        "ulimit -n <number>",
        en="Let this shell's programs open <number> files",
        ko="이 셸에서 파일을 <number>개까지 열 수 있게 하기",
        asks="""
            raise the open files limit to <number>
            set ulimit for open files to <number>
            too many open files increase limit to <number>
            열 수 있는 파일 수 제한을 <number> 로 변경
            파일 열기 한도 <number> 로 늘리기
            set max open files to <number>
            file descriptor limit <number> for this shell
            파일 디스크립터 한도 <number> 로 올리기
            ulimit 를 <number> 로 설정
            """,
    ),
    Recipe(
        "ulimit -c unlimited",
        en="Let crashed programs leave a core file",
        ko="프로그램이 죽을 때 코어 파일을 남기게 하기",
        asks="""
            enable core dumps
            allow unlimited core dump size
            코어 덤프 켜기
            코어덤프 남기게 설정
            turn on core files
            i want a core dump when it crashes
            코어 파일 남기기
            죽을 때 코어 덤프 생성되게
            """,
    ),
    Recipe(
        "coredumpctl list",
        en="List the programs that crashed",
        ko="비정상 종료한 프로그램 보기",
        asks="""
            list crashed programs
            show core dumps
            which programs crashed recently
            비정상종료 프로그램 목록
            코어 덤프 목록 보기
            crash list
            what crashed on this system
            프로그램이 죽은 기록 목록
            크래시 기록 보기
            """,
    ),
    Recipe(
        "xkill",
        en="End the program whose window is clicked",
        ko="클릭한 창의 프로그램 종료",
        asks="""
            kill a window by clicking on it
            close a frozen window with the mouse
            마우스로 클릭한 창 강제 종료
            멈춘 창 클릭해서 죽이기
            kill a frozen window
            kill window with mouse click
            응답 없는 창 마우스로 죽이기
            창 클릭해서 강제 종료
            """,
    ),
    Recipe(
        "nohup <command:words> > nohup.out 2>&1 &",
        en="Run a command that goes on after logout",
        ko="로그아웃해도 계속되게 명령 실행",
        asks="""
            run <command> in the background after logout
            keep <command> running after logout
            run command in background with nohup
            로그아웃해도 계속 실행 백그라운드
            keep <command> running after i close the terminal
            run <command> so that it survives closing the terminal
            run <command> with nohup
            start <command> in the background and log out
            do not stop <command> when i disconnect ssh
            <command> 터미널 꺼도 계속 돌게
            <command> 로그아웃해도 계속 실행
            로그아웃 후에도 <command> 유지
            nohup 으로 <command> 실행
            ssh 끊겨도 <command> 안 죽게
            터미널 닫아도 <command> 계속 실행
            <command> 를 로그아웃해도 안 죽게 백그라운드로 돌리기
            로그아웃해도 안 죽게 <command> 를 백그라운드로 실행
            <command> 로그아웃해도 안 꺼지게 실행
            <command> 터미널 닫아도 안 죽게 실행
            run <command> in the background and keep it running after logout
            run <command> so it keeps running after i close the terminal
            start <command> that survives logout
            run <command> even after closing ssh
            ssh 끊어도 <command> 계속 돌게
            ssh 접속 끊겨도 <command> 안 죽게 실행
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
            what jobs are running in this shell
            background jobs with their pids
            which jobs are suspended or in the background
            jobs list
            백그라운드 작업 pid 포함 목록
            지금 셸에서 돌고 있는 작업 보기
            백그라운드에서 도는 작업 확인
            멈춰 있는 작업 목록
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
            bring the background job back
            continue the last job in the foreground
            get back to the job i suspended
            foreground the last job
            작업 다시 앞으로 가져오기
            멈춘 작업 앞으로 불러오기
            중지한 작업 이어서 하기 포그라운드
            백그라운드 작업 다시 포그라운드로
            """,
    ),
    Recipe(
        "<command:words> &",
        en="Run a command in the background of this shell",
        ko="명령을 이 셸의 백그라운드에서 실행",
        asks="""
            run <command> in the background
            이 셸에서 <command> 를 백그라운드 작업으로 시작
            <command> 뒤에 앰퍼샌드 붙여 백그라운드로
            <command> 를 백그라운드로 실행
            <command> 백그라운드 실행
            start <command> in the background of this shell
            background <command>
            <command> 백그라운드로 돌리기
            <command> 뒤에서 돌려줘
            <command> 백그라운드로 돌려줘
            """,
    ),
    Recipe(
        "bg %<number>",
        en="Let job <number> go on in the background",
        ko="작업 <number>을 백그라운드에서 계속하기",
        asks="""
            continue job <number> in the background
            bg job <number>
            resume job number <number> in background
            작업 <number> 백그라운드에서 계속
            <number> 번 작업 백그라운드로 보내기
            let job <number> go on in background
            <number> 번 작업 백그라운드에서 재개
            """,
    ),
    Recipe(
        "kill $(jobs -p)",
        en="End all background jobs of this shell",
        ko="이 셸의 백그라운드 작업 모두 종료",
        asks="""
            kill all background jobs
            stop every job of this shell
            end all jobs at once
            백그라운드 작업 모두 종료
            이 셸의 작업 전부 죽이기
            백그라운드로 돌린 거 다 끄기
            terminate all jobs in the background
            백그라운드 작업 전부 죽이기
            """,
    ),
    Recipe(
        "nice -n <number> <command:words>",
        en="Run a command with niceness <number>",
        ko="nice 값 <number>(으)로 명령 실행",
        asks="""
            run <command> with nice <number>
            start <command> with niceness <number>
            launch <command> with priority <number>
            <command> 를 nice <number> 로 실행
            nice 값 <number> 로 <command> 시작
            <command> 우선순위 <number> 로 실행
            nice <command> by <number>
            <command> 를 우선순위 <number> 로 시작
            """,
    ),
    Recipe(
        "cpulimit -p <pid> -l <number>",
        en="Let process <pid> use <number> % of a processor at most",
        ko="프로세스 <pid>의 CPU 사용을 <number>%로 제한",
        asks="""
            limit cpu of process <pid> to <number> percent
            limit cpu usage of pid <pid> to <number> %
            do not let process <pid> use more than <number> percent cpu
            cap the cpu of process <pid> at <number> percent
            <pid> 프로세스 CPU <number> 퍼센트로 제한
            <pid> 번 프로세스 CPU 사용률을 <number> % 로 제한
            프로세스 <pid> CPU 를 <number> 퍼센트 넘지 않게
            pid <pid> CPU 사용량 <number> 로 제한
            """,
    ),
    Recipe(
        "nohup <command:words> > <file> 2>&1 &",
        en="Run a command in the background and log to <file>",
        ko="백그라운드로 실행하고 <file>에 기록",
        fish="nohup <command:words> > <file> 2>&1 &",
        asks="""
            run <command> in the background and log to <file>
            start <command> in the background with output to <file>
            run <command> in the background and write the output to <file>
            <command> 를 백그라운드로 돌리고 <file> 에 기록
            <command> 를 백그라운드로 실행하고 출력은 <file> 에 저장
            <command> 백그라운드 실행 로그는 <file> 로
            """,
    ),
)
