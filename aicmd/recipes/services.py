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
            restart the <service> server
            <service> needs a restart
            systemctl restart <service>
            stop and start <service> again
            <service> 다시 시작
            <service> 재시작해 줘
            <service> 데몬 재시작
            <service> 서버 다시 켜기
            bounce <service>
            give <service> a restart
            <service> 껐다 켜기
            <service> 내렸다 올리기
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
            start <service>
            systemctl start <service>
            <service> 시작
            <service> 서비스 시작해 줘
            bring up <service>
            bring the <service> service up
            get the <service> service going
            <service> 띄우기
            <service> 서비스 올리기
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
            stop <service>
            turn off service <service>
            shut down the <service> service
            systemctl stop <service>
            <service> 중지
            <service> 서비스 끄기
            <service> 데몬 정지
            <service> 멈춰
            take <service> down
            bring down the <service> service
            <service> 끄기
            <service> 꺼 줘
            <service> 내리기
            <service> 서비스 내려
            shut down <service>
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
            <service> status
            systemctl status <service>
            how is the <service> service doing
            check service <service>
            is the <service> daemon up
            <service> 상태
            <service> 서비스가 돌고 있는지
            <service> 서비스 잘 돌아가는지
            <service> 데몬 상태 확인
            is the <service> service alive
            is <service> up status
            <service> 살아있는지
            <service> 떠 있나 상태
            <service> 켜져 있나 상태
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
            start <service> automatically at boot
            autostart <service>
            systemctl enable <service>
            launch <service> when the computer boots
            <service> 부팅할 때 자동으로 켜지게
            부팅하면 <service> 자동 시작
            <service> 자동 시작 설정
            컴퓨터 켤 때 <service> 도 시작
            start and enable <service>
            <service> 켜고 부팅 때도 자동 시작
            enable and start the <service> service
            enable and start <service>
            <service> 서비스 활성화하고 시작
            enable <service>
            <service> 활성화
            make <service> start automatically on boot
            <service> 서비스 부팅할 때 자동으로 시작되게
            make the service <service> start at boot
            enable <service> at boot
            <service> 부팅 시 자동 시작
            start <service> service at boot
            부팅할 때 <service> 자동 시작
            <service> should come up at boot
            have <service> come up by itself at boot
            부팅하면 <service> 알아서 뜨게
            컴퓨터 켜질 때 <service> 알아서 켜지게
            make <service> come up by itself after a reboot
            재부팅해도 <service> 알아서 뜨게
            재부팅하면 <service> 자동으로 뜨게
            """,
    ),
    Recipe(
        "sudo systemctl disable --now <service>",
        en="Stop <service> and do not start it at boot",
        ko="<service>를 끄고 부팅 때 시작하지 않기",
        asks="""
            disable service <service>
            <service> 서비스 비활성화
            systemctl disable <service>
            disable <service>
            <service> 비활성화
            stop and disable <service>
            <service> 끄고 비활성화
            stop <service> and disable it at boot
            stop <service> and keep it from starting at boot
            <service> 서비스 멈추고 부팅 시에도 안 뜨게
            <service> 멈추고 자동 시작도 끄기
            <service> 중지하고 자동 시작 해제
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
            what services are active
            show services that are running
            running daemons
            돌고 있는 서비스
            활성화된 서비스 목록
            어떤 서비스가 돌고 있는지
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
            services that did not start
            broken services
            what failed in systemd
            실패한 서비스
            시작 못 한 서비스
            에러 난 서비스 목록
            list failed units
            which units failed
            실패한 systemd 유닛 목록
            실패한 유닛 목록
            failed systemd units
            show status of all failed services
            status of failed units
            which services have crashed
            which services are broken
            죽은 서비스 뭐 있어
            뻗은 서비스 목록
            any services that died
            뻗은 서비스 있나
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
            i changed a unit file make systemd notice it
            daemon-reload
            유닛 파일 바꾼 거 반영
            systemd 설정 다시 로드
            reload systemd after editing a unit file
            make systemd read changed unit files
            유닛 파일 고쳤는데 systemd 다시 읽히기
            서비스 파일 수정한 뒤 systemd 다시 읽기
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
            reload <service>
            let <service> reread its config
            apply new config of <service> without downtime
            <service> 리로드
            <service> 설정만 다시 적용
            <service> 끊김 없이 설정 반영
            <service> 설정만 다시 읽기
            <service> 설정 다시 읽기
            reload <service> config without downtime
            <service> 설정 다시 불러오기
            reload the config of <service>
            <service> 설정 파일 다시 읽게 하기
            make <service> read its config again
            have <service> take over its new config
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
            is <service> enabled at boot
            will <service> start after a reboot
            <service> 서비스가 자동 시작으로 되어 있는지 여부
            is <service> enabled
            <service> 자동 시작 켜져 있는지 확인
            is <service> set to start on boot
            does <service> start at boot
            is <service> set to come up at boot
            <service> 서비스 부팅 시 켜지나
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
            unit file of <service>
            print service definition of <service>
            <service> 유닛 파일
            <service> 서비스 정의 보기
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
            change the unit of <service>
            customize service <service>
            <service> 서비스 설정 덮어쓰기
            <service> 유닛 수정하기
            create override for <service>
            override file for unit <service>
            <service> 오버라이드 만들기
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
            autostart services
            which services are enabled
            자동으로 시작되는 서비스
            부팅 시 켜지는 서비스 목록
            부팅할 때 켜지는 서비스
            services started at boot
            what starts at boot
            which services start by themselves
            부팅할 때 뭐가 자동으로 켜지는지
            부팅하면 자동으로 뜨는 서비스
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
            every service that is installed
            all service unit files
            모든 서비스 유닛 파일
            설치되어 있는 서비스 전부
            list all installed services
            설치된 서비스 보기
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
            mask <service>
            block <service> from ever starting
            <service> 마스크
            <service> 절대 시작 안 되게
            """,
    ),
    Recipe(
        "sudo systemctl unmask <service>",
        en="Let <service> be started again",
        ko="<service> mask 풀기",
        asks="""
            unmask service <service>
            <service> 서비스 unmask
            unmask <service>
            allow <service> to be started again
            <service> 마스크 해제
            <service> mask 풀기
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
            units required by <service>
            <service> 가 필요로 하는 유닛
            <service> 유닛 의존 관계
            dependencies of <service> unit
            <service> 유닛 의존성
            """,
    ),
    Recipe(
        "systemctl list-dependencies --reverse <service>",
        en="Show what needs <service>",
        ko="<service> 서비스에 의존하는 것 보기",
        asks="""
            which units depend on service <service> reverse dependencies
            <service> 서비스에 의존하는 것 역방향
            reverse dependencies of unit <service>
            <service> 를 필요로 하는 유닛 역방향
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
            which pid has service <service>
            main pid of <service>
            <service> 서비스 메인 pid
            <service> 데몬 프로세스 번호
            """,
    ),
    Recipe(
        "systemctl show <service>",
        en="Show all settings of the service <service>",
        ko="<service> 서비스의 모든 속성 보기",
        asks="""
            all properties of service <service>
            <service> 서비스의 모든 속성
            systemctl show <service>
            unit properties of <service>
            <service> 유닛 속성 보기
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
            kill the processes of service <service>
            <service> 서비스 프로세스 죽이기
            <service> 서비스 안 꺼질 때 강제
            force kill service <service>
            <service> 서비스 강제로 죽이기
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
            clear failed state
            실패 상태 초기화
            실패 기록 없애기 서비스
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
            which service uses the cpu
            top for services
            어떤 서비스가 자원을 많이 쓰는지
            서비스별 cpu 메모리
            """,
    ),
    Recipe(
        "service --status-all",
        en="List the services of the old init scripts",
        ko="init 스크립트 서비스 상태 보기",
        asks="""
            status of all sysvinit services
            sysvinit 서비스 목록
            sysv services
            sysv 서비스 상태
            init 서비스 전체 상태
            """,
    ),
    Recipe(
        "systemctl is-active <service>",
        en="Whether <service> is active, in one word",
        ko="<service>가 켜져 있는지 한 단어로",
        asks="""
            is service <service> active
            just tell me active or inactive for <service>
            is <service> active
            <service> 서비스 active 인지
            <service> 활성 상태인지 확인
            <service> active or not
            <service> active 상태인지
            <service> 켜져 있는지 확인
            """,
    ),
    Recipe(
        "systemctl show -p ActiveEnterTimestamp --value <service>",
        en="Since when <service> is running",
        ko="<service> 서비스가 언제 시작됐는지",
        asks="""
            since when is service <service> running
            when was service <service> last started
            start time of service <service>
            <service> 서비스 언제 시작했는지
            <service> 서비스 시작 시각
            """,
    ),
    Recipe(
        "systemctl list-sockets",
        en="List the sockets that systemd listens on",
        ko="systemd가 기다리는 소켓 목록",
        asks="""
            systemd sockets
            which sockets start services
            systemd 소켓 목록
            소켓 유닛 보기
            """,
    ),
    Recipe(
        "sudo systemctl disable <service>",
        en="Do not start <service> at boot any more",
        ko="부팅할 때 <service>를 시작하지 않기",
        asks="""
            do not start <service> at boot
            prevent <service> from starting automatically
            stop <service> from starting at boot
            turn off autostart of <service>
            <service> 자동 시작 끄기
            <service> 자동 실행 해제
            부팅할 때 <service> 시작하지 않게
            <service> 자동 시작 해제
            <service> 자동 시작 중지
            disable <service> at boot
            <service> 부팅 시 실행 안 되게
            <service> 부팅 때 자동 시작 끄기
            <service> 부팅 때 시작 안 되게
            <service> 부팅할 때 안 뜨게
            """,
        others=("sudo systemctl disable --now <service>",),
    ),
    Recipe(
        "systemctl list-units --type=service --all",
        en="List all services",
        ko="모든 서비스 보기",
        asks="""
            all services
            list all services
            every systemd service
            모든 서비스 목록
            서비스 전부 보기
            전체 서비스 목록
            """,
    ),
    Recipe(
        "systemctl show <service> -p Environment",
        en="Show the environment of <service>",
        ko="<service> 서비스의 환경변수 보기",
        asks="""
            environment of service <service>
            environment variables of the <service> service
            which env does systemd service <service> have
            <service> 서비스 환경변수
            <service> 서비스의 환경 보기
            systemd <service> 환경변수 확인
            """,
    ),
    Recipe(
        "sudo systemctl kill -s HUP <service>",
        en="Send SIGHUP to <service>",
        ko="<service> 서비스에 SIGHUP 보내기",
        asks="""
            kill service <service> with SIGHUP
            send sighup to service <service>
            hup the <service> service
            <service> 서비스에 SIGHUP 보내기
            <service> 에 HUP 시그널 systemctl
            <service> 서비스 SIGHUP
            """,
    ),
    Recipe(
        "sudo systemctl stop docker docker.socket",
        en="Stop docker and its socket",
        ko="도커와 소켓 끄기",
        asks="""
            stop docker and its socket
            stop the docker daemon and socket
            shut down docker service and docker.socket
            도커와 도커 소켓 중지
            docker 서비스와 소켓 멈추기
            도커 데몬과 소켓 끄기
            """,
    ),
    Recipe(
        "sudo nginx -t",
        en="Check the settings of nginx",
        ko="nginx 설정 검사",
        asks="""
            nginx config test
            test the nginx configuration
            check nginx config syntax
            is my nginx config valid
            nginx 설정 문법 검사
            nginx 설정 테스트
            nginx 설정 파일 확인
            nginx 설정 맞게 썼는지
            is my nginx config okay
            """,
    ),
    Recipe(
        "systemctl status postgresql",
        en="Show whether the PostgreSQL server runs",
        ko="PostgreSQL 서버가 돌고 있는지 보기",
        asks="""
            is postgresql running
            is postgres running
            postgresql 돌고 있나
            postgresql 지금 돌고 있나
            postgres 실행 중인지 확인
            """,
    ),
)
