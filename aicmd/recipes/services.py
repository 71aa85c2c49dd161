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
)
