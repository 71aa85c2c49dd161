"""Services, logs, schedules."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo systemctl restart <service>",
        en="Restart the service <service>",
        ko="<service> 서비스 다시 시작",
        mac="brew services restart <service>",
        asks="""
            restart service <service>
            restart <service>
            <service> 서비스 재시작
            <service> 재시작
            """,
    ),
    Recipe(
        "sudo systemctl start <service>",
        en="Start the service <service>",
        ko="<service> 서비스 시작",
        mac="brew services start <service>",
        asks="""
            start service <service>
            start the <service> daemon
            <service> 서비스 시작
            """,
    ),
    Recipe(
        "sudo systemctl stop <service>",
        en="Stop the service <service>",
        ko="<service> 서비스 중지",
        mac="brew services stop <service>",
        asks="""
            stop service <service>
            stop the <service> daemon
            <service> 서비스 중지
            <service> 서비스 멈추기
            """,
    ),
    Recipe(
        "systemctl status <service>",
        en="Show the state of the service <service>",
        ko="<service> 서비스 상태 보기",
        mac="brew services info <service>",
        asks="""
            status of service <service>
            is service <service> running
            <service> 서비스 상태 확인
            <service> 상태 보기
            """,
    ),
    Recipe(
        "sudo systemctl enable --now <service>",
        en="Start <service> now and at every boot",
        ko="<service>를 지금과 부팅 때마다 시작",
        asks="""
            enable service <service>
            start <service> on boot
            start service <service> automatically at boot
            <service> 서비스 부팅 시 자동 시작
            <service> 서비스 활성화
            """,
    ),
    Recipe(
        "sudo systemctl disable --now <service>",
        en="Stop <service> and do not start it at boot",
        ko="<service>를 끄고 부팅 때 시작하지 않기",
        asks="""
            disable service <service>
            do not disable <service> on boot
            <service> 서비스 비활성화
            """,
    ),
    Recipe(
        "systemctl list-units --type=service --state=running",
        en="List the running services",
        ko="실행 중인 서비스 보기",
        mac="launchctl list",
        asks="""
            list running services
            which services are running
            show all services
            실행 중인 서비스 목록
            서비스 목록 보기
            """,
    ),
    Recipe(
        "systemctl --failed",
        en="List the services that failed",
        ko="실패한 서비스 보기",
        asks="""
            failed services
            which services failed
            실패한 서비스 보기
            """,
    ),
    Recipe(
        "journalctl -u <service>",
        en="Show the log of the service <service>",
        ko="<service> 서비스 로그 보기",
        asks="""
            show logs of service <service>
            log of <service> service
            journal for unit <service>
            <service> 서비스 로그 보기
            """,
    ),
    Recipe(
        "journalctl -fu <service>",
        en="Follow the log of the service <service>",
        ko="<service> 서비스 로그 계속 보기",
        asks="""
            follow logs of service <service>
            live log of service <service>
            <service> 서비스 로그 실시간 보기
            """,
    ),
    Recipe(
        "journalctl -u <service> --since='<span> ago'",
        en="Show the log of <service> of the last <span>",
        ko="<service> 서비스의 최근 <span> 로그 보기",
        asks="""
            logs of service <service> from the last <span>
            log of service <service> since <span>
            <service> logs from the last <span>
            <service> 최근 <span> 로그
            <service> 서비스 최근 <span> 로그
            """,
    ),
    Recipe(
        "journalctl --since='<span> ago'",
        en="Show the system log of the last <span>",
        ko="최근 <span> 동안의 시스템 로그 보기",
        asks="""
            system logs of the last <span>
            journal since <span> ago
            log messages of the last <span>
            최근 <span> 시스템 로그
            지난 <span> 로그 보기
            """,
    ),
    Recipe(
        "journalctl -p err -b",
        en="Show the errors since the last boot",
        ko="부팅 이후의 오류 보기",
        asks="""
            show system errors since boot
            error messages in the system log
            부팅 이후 에러 로그
            시스템 오류 로그 보기
            """,
    ),
    Recipe(
        "journalctl -e",
        en="Show the system log from its end",
        ko="시스템 로그 보기",
        mac="log show --last 1h",
        asks="""
            show system log
            view the journal
            시스템 로그 보기
            """,
    ),
    Recipe(
        "journalctl --boot=-1",
        en="Show the log of the boot before",
        ko="이전 부팅의 로그 보기",
        asks="""
            logs of previous boot
            이전 부팅 로그 보기
            """,
    ),
    Recipe(
        "sudo journalctl --vacuum-time=<days>d",
        en="Delete system logs older than <days> days",
        ko="<days>일보다 오래된 시스템 로그 삭제",
        asks="""
            delete journal logs older than <days>
            clean up system logs older than <days>
            <days> 보다 오래된 시스템 로그 삭제
            """,
    ),
    Recipe(
        "sudo systemctl daemon-reload",
        en="Read the unit files again",
        ko="유닛 파일 다시 읽기",
        asks="""
            reload systemd unit files
            systemd daemon reload
            systemd 다시 읽기 reload
            """,
    ),
    Recipe(
        "crontab -e",
        en="Edit my scheduled commands",
        ko="예약된 명령 편집",
        asks="""
            edit cron jobs
            schedule a command with cron
            크론 편집
            예약 작업 추가
            """,
    ),
    Recipe(
        "crontab -l",
        en="List my scheduled commands",
        ko="예약된 명령 보기",
        asks="""
            list cron jobs
            show my scheduled jobs
            크론 목록 보기
            예약 작업 확인
            """,
    ),
    Recipe(
        "systemctl list-timers --all",
        en="List the timers of systemd",
        ko="systemd 타이머 보기",
        asks="""
            list systemd timers
            systemd 타이머 목록
            """,
    ),
    Recipe(
        "systemd-analyze blame",
        en="Show what makes the boot slow",
        ko="부팅이 오래 걸리는 원인 보기",
        asks="""
            what makes boot slow
            boot time of each service
            why is boot so slow
            부팅 느린 원인
            부팅 시간 분석
            """,
    ),
    Recipe(
        "sudo systemctl reload <service>",
        en="Let <service> read its configuration again without a restart",
        ko="재시작 없이 <service> 설정 다시 읽기",
        asks="""
            reload service <service>
            reload <service> config
            reload the configuration of <service> without restarting
            <service> 서비스 reload
            <service> 설정 reload
            <service> 재시작 없이 설정 다시 읽기
            """,
    ),
    Recipe(
        "systemctl is-enabled <service>",
        en="Tell whether <service> starts at boot",
        ko="<service>가 부팅 때 시작되는지 확인",
        asks="""
            does service <service> start at boot
            is service <service> enabled
            <service> 서비스가 부팅 때 시작되는지 확인
            <service> 자동 시작 여부
            """,
    ),
    Recipe(
        "systemctl cat <service>",
        en="Show the unit file of <service>",
        ko="<service>의 유닛 파일 보기",
        mac="cat /Library/LaunchDaemons/<service>.plist",
        asks="""
            show the unit file of <service>
            where is the service file of <service>
            <service> 유닛 파일 보기
            <service> 서비스 파일 내용
            """,
    ),
    Recipe(
        "sudo systemctl edit <service>",
        en="Change settings of the unit <service>",
        ko="<service> 유닛 설정 바꾸기",
        asks="""
            edit the unit file of <service>
            override settings of service <service>
            <service> 유닛 파일 수정
            <service> 서비스 파일 편집
            """,
    ),
    Recipe(
        "systemctl list-unit-files --type=service --state=enabled",
        en="List the services that start at boot",
        ko="부팅 때 시작되는 서비스 보기",
        mac="launchctl list",
        asks="""
            which services start at boot
            list enabled services
            부팅 때 시작되는 서비스 목록
            자동 시작 서비스 보기
            """,
    ),
    Recipe(
        "systemctl list-unit-files --type=service",
        en="List all services, also those that do not run",
        ko="설치된 모든 서비스 보기",
        asks="""
            list installed services
            all services including those not running
            설치된 서비스 목록
            """,
    ),
    Recipe(
        "sudo systemctl mask --now <service>",
        en="Stop <service> and let nothing start it",
        ko="<service>를 아무도 시작하지 못하게 막기",
        asks="""
            mask service <service>
            make it impossible to start <service>
            <service> 서비스 mask
            <service> 서비스 아예 시작 못 하게 막기
            """,
    ),
    Recipe(
        "sudo systemctl unmask <service>",
        en="Let <service> be started again",
        ko="<service> mask 풀기",
        asks="""
            unmask service <service>
            <service> 서비스 unmask
            """,
    ),
    Recipe(
        "systemctl list-dependencies <service>",
        en="Show what <service> needs",
        ko="<service> 서비스의 의존성 보기",
        asks="""
            dependencies of service <service>
            what does service <service> depend on
            <service> 서비스 의존성
            """,
    ),
    Recipe(
        "systemctl list-dependencies --reverse <service>",
        en="Show what needs <service>",
        ko="<service> 서비스에 의존하는 것 보기",
        asks="""
            which units depend on service <service> reverse dependencies
            <service> 서비스에 의존하는 것 역방향
            """,
    ),
    Recipe(
        "systemctl show -p MainPID --value <service>",
        en="Show the main process of the service <service>",
        ko="<service> 서비스의 주 프로세스 PID 보기",
        asks="""
            pid of service <service>
            main process id of service <service>
            <service> 서비스의 pid
            """,
    ),
    Recipe(
        "systemctl show <service>",
        en="Show all settings of the service <service>",
        ko="<service> 서비스의 모든 속성 보기",
        asks="""
            all properties of service <service>
            <service> 서비스의 모든 속성
            """,
    ),
    Recipe(
        "sudo systemctl kill <service>",
        en="End all processes of <service>",
        ko="<service> 서비스의 프로세스 모두 종료",
        asks="""
            kill service <service>
            kill all processes of service <service>
            <service> 서비스 죽이기
            <service> 서비스 강제 종료
            """,
    ),
    Recipe(
        "sudo systemctl reset-failed",
        en="Forget which services failed",
        ko="실패한 서비스 기록 지우기",
        asks="""
            clear the list of failed services
            reset failed services
            실패한 서비스 기록 지우기
            실패 서비스 초기화
            """,
    ),
    Recipe(
        "systemctl --user list-units --type=service",
        en="List my own services",
        ko="내 사용자 서비스 보기",
        asks="""
            list my user services
            systemd services of my user
            사용자 서비스 목록
            내 사용자 서비스 보기
            """,
    ),
    Recipe(
        "systemd-cgtop",
        en="Watch how much each service uses",
        ko="서비스별 자원 사용량 지켜보기",
        asks="""
            resource usage by service
            which service uses the most memory and cpu
            서비스별 자원 사용량
            메모리 가장 많이 쓰는 서비스
            """,
    ),
    Recipe(
        "systemd-analyze",
        en="Show how long the last boot took",
        ko="부팅에 걸린 시간 보기",
        asks="""
            how long did the boot take
            total boot duration
            부팅에 걸린 시간
            부팅 얼마나 걸렸는지
            """,
    ),
    Recipe(
        "systemd-analyze critical-chain",
        en="Show which units the boot waited for",
        ko="부팅이 기다린 유닛 보기",
        asks="""
            critical chain of the boot
            which units does the boot wait for
            부팅이 기다린 유닛
            """,
    ),
    Recipe(
        "systemd-analyze verify <file>",
        en="Check the unit file <file> for mistakes",
        ko="유닛 파일 <file> 검사",
        asks="""
            check unit file <file> for errors
            validate systemd unit <file>
            유닛 파일 <file> 오류 검사
            """,
    ),
    Recipe(
        "systemctl get-default",
        en="Show whether the system starts with a desktop or a text console",
        ko="기본 부팅 대상(그래픽/텍스트) 보기",
        asks="""
            default boot target
            which runlevel does the system boot into
            기본 부팅 타겟
            런레벨 확인
            """,
    ),
    Recipe(
        "sudo systemctl set-default multi-user.target",
        en="Start without a desktop from the next boot on",
        ko="다음 부팅부터 텍스트 모드로 시작",
        asks="""
            boot into text mode without desktop
            disable the graphical desktop at boot
            텍스트 모드로 부팅
            부팅할 때 데스크톱 없이 텍스트 콘솔로
            """,
    ),
    Recipe(
        "sudo systemctl set-default graphical.target",
        en="Start with a desktop from the next boot on",
        ko="다음 부팅부터 그래픽 화면으로 시작",
        asks="""
            boot into the graphical desktop
            enable the desktop at boot
            그래픽 모드로 부팅
            부팅할 때 데스크톱으로
            """,
    ),
    Recipe(
        "service --status-all",
        en="List the services of the old init scripts",
        ko="init 스크립트 서비스 상태 보기",
        asks="""
            status of all sysvinit services
            sysvinit 서비스 목록
            """,
    ),
)
