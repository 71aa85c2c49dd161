"""Well-known services by their names, and services of one's own."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "systemctl --user list-units --type=service",
        en="List my own services",
        ko="내 사용자 서비스 보기",
        asks="""
            list my user services
            systemd services of my user
            사용자 서비스 목록
            내 사용자 서비스 보기
            user units
            사용자 유닛 목록
            내 계정 서비스 보기
            """,
    ),
    Recipe(
        "systemctl --user restart <service>",
        en="Restart my own service <service>",
        ko="내 사용자 서비스 <service> 재시작",
        asks="""
            restart user service <service>
            restart my user unit <service>
            사용자 서비스 <service> 재시작
            내 사용자 유닛 <service> 다시 시작
            """,
    ),
    Recipe(
        "systemctl --user enable --now <service>",
        en="Start my own service <service>, also at every login",
        ko="내 사용자 서비스 <service>를 켜고 로그인 때마다 시작",
        asks="""
            enable user service <service>
            start user unit <service> at login
            사용자 서비스 <service> 활성화
            로그인할 때 사용자 서비스 <service> 시작
            """,
    ),
    Recipe(
        "systemctl --user status <service>",
        en="State of my own service <service>",
        ko="내 사용자 서비스 <service>의 상태",
        asks="""
            status of user service <service>
            is my user unit <service> running
            사용자 서비스 <service> 상태
            내 사용자 유닛 <service> 상태 확인
            user service <service> status
            내 사용자 서비스 <service> 상태
            """,
    ),
    Recipe(
        "sudo systemctl restart docker",
        en="Restart Docker",
        ko="도커 재시작",
        asks="""
            restart docker
            restart the docker daemon
            restart docker service
            도커 재시작
            도커 데몬 다시 시작
            도커 서비스 재시작
            docker needs a restart
            도커 다시 시작
            """,
    ),
    Recipe(
        "sudo systemctl start docker",
        en="Start Docker",
        ko="도커 시작",
        asks="""
            start docker
            start the docker daemon
            start docker service
            도커 시작
            도커 데몬 켜기
            도커 서비스 시작
            docker daemon start
            도커 켜기
            """,
    ),
    Recipe(
        "systemctl status docker",
        en="State of the Docker daemon",
        ko="도커 데몬 상태",
        asks="""
            docker status
            is the docker daemon running
            status of docker service
            도커 상태
            도커 데몬 돌고 있는지
            도커 서비스 상태 확인
            state of the docker service
            how is the docker daemon
            도커 서비스 상태
            is docker running
            도커가 실행 중인지 확인
            is the docker daemon up
            status of docker
            도커 상태 확인
            """,
    ),
    Recipe(
        "sudo systemctl enable --now docker",
        en="Start Docker now and at boot",
        ko="도커를 지금 켜고 부팅 때도 시작",
        asks="""
            start docker at boot
            enable docker at boot
            도커 부팅할 때 자동 시작
            부팅하면 도커도 켜지게
            """,
    ),
    Recipe(
        "sudo systemctl restart ssh",
        en="Restart the SSH server",
        ko="ssh 서버 재시작",
        others=("sudo systemctl restart sshd",),
        asks="""
            restart ssh
            restart the ssh server
            restart sshd
            restart ssh service
            ssh 재시작
            ssh 서버 다시 시작
            ssh 데몬 재시작
            ssh server restart
            sshd 재시작
            """,
    ),
    Recipe(
        "systemctl status ssh",
        en="State of the SSH server",
        ko="ssh 서버 상태",
        others=("systemctl status sshd",),
        asks="""
            is the ssh server running
            ssh server status
            status of the ssh service
            ssh 서버 상태
            ssh 서버 돌고 있는지
            ssh 서비스 상태 확인
            is sshd up
            ssh 데몬 상태
            sshd status
            """,
    ),
    Recipe(
        "sudo systemctl enable --now ssh",
        en="Start the SSH server now and at boot",
        ko="ssh 서버를 지금 켜고 부팅 때도 시작",
        others=("sudo systemctl enable --now sshd",),
        asks="""
            start the ssh server
            turn on the ssh server
            enable ssh server at boot
            ssh 서버 켜기
            ssh 서버 시작
            부팅할 때 ssh 서버 시작
            enable the ssh server
            ssh 서버 활성화
            """,
    ),
    Recipe(
        "sudo systemctl restart bluetooth",
        en="Restart Bluetooth",
        ko="블루투스 서비스 재시작",
        asks="""
            restart bluetooth
            restart the bluetooth service
            블루투스 재시작
            블루투스 서비스 다시 시작
            bluetooth does not work restart it
            블루투스 데몬 재시작
            """,
    ),
    Recipe(
        "sudo systemctl restart cron",
        en="Restart cron",
        ko="크론 재시작",
        others=("sudo systemctl restart crond",),
        asks="""
            restart cron
            restart the cron daemon
            크론 재시작
            크론 데몬 다시 시작
            """,
    ),
    Recipe(
        "sudo systemctl restart postgresql",
        en="Restart the PostgreSQL server",
        ko="PostgreSQL 서버 재시작",
        asks="""
            restart postgresql
            restart postgres
            restart the postgres service
            restart the postgresql server
            bounce postgresql
            postgresql 재시작
            postgres 서비스 재시작
            포스트그레스 다시 시작
            postgresql 껐다 켜기
            포스트그레스 서버 재시작
            """,
    ),
    Recipe(
        "sudo systemctl start postgresql",
        en="Start the PostgreSQL server",
        ko="PostgreSQL 서버 시작",
        asks="""
            start postgresql
            start the postgres service
            start the postgresql server
            bring up postgres
            postgresql 시작
            postgresql 켜기
            postgres 서비스 시작
            포스트그레스 서버 띄우기
            """,
    ),
    Recipe(
        "sudo systemctl stop postgresql",
        en="Stop the PostgreSQL server",
        ko="PostgreSQL 서버 중지",
        asks="""
            stop postgresql
            stop the postgres service
            stop the postgresql server
            shut down postgres
            bring postgres down
            postgresql 중지
            postgresql 끄기
            postgres 서비스 멈추기
            포스트그레스 서버 내리기
            """,
    ),
    Recipe(
        "sudo systemctl enable --now postgresql",
        en="Start the PostgreSQL server now and at every boot",
        ko="PostgreSQL 서버를 지금과 부팅할 때 시작",
        asks="""
            start postgresql at boot
            enable postgresql
            enable the postgres service
            start postgres automatically at boot
            postgresql 부팅할 때 자동 시작
            postgresql 자동 시작 켜기
            부팅하면 postgres 자동으로 켜지게
            포스트그레스 부팅 때 자동 실행
            """,
    ),
    Recipe(
        "sudo systemctl disable postgresql",
        en="Do not start the PostgreSQL server at boot",
        ko="부팅할 때 PostgreSQL 서버 시작하지 않기",
        asks="""
            disable postgresql
            do not start postgresql at boot
            stop postgres from starting at boot
            keep the postgres service from coming up at boot
            postgresql 부팅 때 시작 안 되게
            postgresql 자동 시작 끄기
            포스트그레스 자동 실행 해제
            """,
    ),
)
