"""Services and their units."""

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
        "service --status-all",
        en="List the services of the old init scripts",
        ko="init 스크립트 서비스 상태 보기",
        asks="""
            status of all sysvinit services
            sysvinit 서비스 목록
            """,
    ),
)
