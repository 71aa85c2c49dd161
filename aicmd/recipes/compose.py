"""Services of a compose file."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "docker compose up -d --build",
        en="Build the images of the compose file and start its services",
        ko="컴포즈 이미지를 다시 빌드하고 시작",
        asks="""
            rebuild and start docker compose
            docker compose up with build
            start compose services after rebuilding the images
            컴포즈 다시 빌드하고 시작
            도커 컴포즈 빌드 후 실행
            """,
    ),
    Recipe(
        "docker compose up -d <service>",
        en="Start the service <service> of the compose file",
        ko="컴포즈의 <service> 서비스만 시작",
        asks="""
            start only service <service> of docker compose
            docker compose up service <service>
            컴포즈에서 <service> 서비스만 시작
            도커 컴포즈 <service> 서비스 하나만 띄우기
            """,
    ),
    Recipe(
        "docker compose -f <file> up -d",
        en="Start the services of the compose file <file>",
        ko="컴포즈 파일 <file>의 서비스 시작",
        asks="""
            start docker compose with file <file>
            docker compose up using another file <file>
            <file> 컴포즈 파일로 시작
            도커 컴포즈를 <file> 파일로 실행
            """,
    ),
    Recipe(
        "docker compose ps",
        en="List the containers of the compose file",
        ko="컴포즈 컨테이너 상태 보기",
        asks="""
            status of docker compose services
            list compose containers
            which compose services are running
            컴포즈 서비스 상태 보기
            도커 컴포즈 컨테이너 목록
            """,
    ),
    Recipe(
        "docker compose logs -f <service>",
        en="Follow the output of the compose service <service>",
        ko="컴포즈 <service> 서비스의 로그 계속 보기",
        asks="""
            logs of compose service <service>
            follow docker compose log of service <service>
            컴포즈 <service> 서비스 로그 보기
            도커 컴포즈 로그 <service> 서비스만
            """,
    ),
    Recipe(
        "docker compose logs --tail <count> <service>",
        en="Show the last <count> lines of the compose service <service>",
        ko="컴포즈 <service> 서비스 로그의 마지막 <count>줄 보기",
        asks="""
            last <count> log lines of compose service <service>
            docker compose logs last <count> lines of service <service>
            컴포즈 <service> 서비스 로그 마지막 <count> 줄
            """,
    ),
    Recipe(
        "docker compose exec <service> sh",
        en="Open a shell in the compose service <service>",
        ko="컴포즈 <service> 서비스에서 셸 열기",
        asks="""
            open a shell in compose service <service>
            enter docker compose service <service>
            컴포즈 <service> 서비스에 접속 셸
            컴포즈 서비스 <service> 안으로 들어가기
            """,
    ),
    Recipe(
        "docker compose exec <service> <command>",
        en="Run a command in the running compose service <service>",
        ko="실행 중인 컴포즈 <service> 서비스에서 명령 실행",
        asks="""
            run command <command> in compose service <service>
            execute <command> in docker compose service <service>
            컴포즈 <service> 서비스에서 <command> 명령 실행
            """,
    ),
    Recipe(
        "docker compose run --rm <service> <command>",
        en="Run a command in a new container of the service <service>",
        ko="<service> 서비스의 새 컨테이너에서 명령 한 번 실행",
        asks="""
            one-off command <command> in a new compose container of <service>
            docker compose run <command> once with service <service>
            컴포즈 <service> 서비스의 새 컨테이너에서 <command> 일회성 실행
            """,
    ),
    Recipe(
        "docker compose restart <service>",
        en="Restart the compose service <service>",
        ko="컴포즈 <service> 서비스 재시작",
        asks="""
            restart compose service <service>
            restart service <service> in docker compose
            컴포즈 <service> 서비스 재시작
            도커 컴포즈 서비스 <service> 다시 재시작
            """,
    ),
    Recipe(
        "docker compose restart",
        en="Restart all services of the compose file",
        ko="컴포즈 서비스 모두 재시작",
        asks="""
            restart docker compose
            restart all compose services
            도커 컴포즈 재시작
            컴포즈 전체 재시작
            """,
    ),
    Recipe(
        "docker compose stop <service>",
        en="Stop the compose service <service>",
        ko="컴포즈 <service> 서비스 중지",
        asks="""
            stop compose service <service>
            stop only service <service> in docker compose
            컴포즈 <service> 서비스 중지
            도커 컴포즈 서비스 <service> 만 멈추기
            """,
    ),
    Recipe(
        "docker compose down -v",
        en="Stop the services and delete their volumes",
        ko="컴포즈 서비스를 내리고 볼륨까지 삭제",
        asks="""
            docker compose down and delete volumes
            remove compose services with their volumes
            컴포즈 내리고 볼륨까지 삭제
            도커 컴포즈 볼륨 포함해서 삭제
            """,
    ),
    Recipe(
        "docker compose down --rmi all",
        en="Stop the services and delete their images",
        ko="컴포즈 서비스를 내리고 이미지까지 삭제",
        asks="""
            docker compose down and delete images
            remove compose services with their images
            컴포즈 내리고 이미지까지 삭제
            도커 컴포즈 이미지 포함해서 삭제
            """,
    ),
    Recipe(
        "docker compose build",
        en="Build the images of the compose file",
        ko="컴포즈 이미지 빌드",
        asks="""
            build docker compose images
            docker compose build
            컴포즈 이미지 빌드
            도커 컴포즈 빌드
            """,
    ),
    Recipe(
        "docker compose build --no-cache <service>",
        en="Build the service <service> from scratch",
        ko="캐시 없이 컴포즈 <service> 서비스 빌드",
        asks="""
            build compose service <service> without cache
            rebuild docker compose service <service> from scratch no cache
            캐시 없이 컴포즈 <service> 서비스 빌드
            """,
    ),
    Recipe(
        "docker compose pull",
        en="Fetch newer images for the compose file",
        ko="컴포즈 이미지 새로 받기",
        asks="""
            pull docker compose images
            update images of compose services
            컴포즈 이미지 받기 pull
            도커 컴포즈 이미지 업데이트
            """,
    ),
    Recipe(
        "docker compose pull && docker compose up -d",
        en="Fetch newer images and start the services with them",
        ko="컴포즈 이미지를 새로 받아 다시 시작",
        asks="""
            update docker compose services to the newest images and restart
            pull new compose images and restart
            컴포즈 이미지 새로 받아서 재시작
            도커 컴포즈 최신 이미지로 업데이트하고 재시작
            """,
    ),
    Recipe(
        "docker compose up -d --force-recreate",
        en="Make all containers of the compose file anew",
        ko="컴포즈 컨테이너를 모두 새로 만들기",
        asks="""
            recreate compose containers
            docker compose up force recreate
            컴포즈 컨테이너 강제로 다시 만들기
            컴포즈 recreate
            """,
    ),
    Recipe(
        "docker compose up -d --scale <service>=<number>",
        en="Run <number> containers of the service <service>",
        ko="<service> 서비스를 컨테이너 <number>개로 실행",
        asks="""
            scale compose service <service> to <number>
            run <number> containers of compose service <service>
            컴포즈 <service> 서비스를 <number> 개로 스케일
            컴포즈 서비스 <service> 컨테이너 <number> 개로 늘리기
            """,
    ),
    Recipe(
        "docker compose config",
        en="Show the compose file with all values filled in",
        ko="값이 모두 채워진 컴포즈 설정 보기",
        asks="""
            validate docker compose file
            show the resolved compose config
            check compose yaml for errors
            컴포즈 파일 검증
            도커 컴포즈 설정 확인
            """,
    ),
    Recipe(
        "docker compose top",
        en="Show the processes of the compose services",
        ko="컴포즈 서비스의 프로세스 보기",
        asks="""
            processes of docker compose services
            what runs in the compose containers
            컴포즈 서비스 프로세스 보기
            """,
    ),
    Recipe(
        "docker compose ls",
        en="List the compose projects that run",
        ko="실행 중인 컴포즈 프로젝트 보기",
        asks="""
            list compose projects
            which docker compose projects are running
            컴포즈 프로젝트 목록
            실행 중인 도커 컴포즈 프로젝트
            """,
    ),
    Recipe(
        "docker compose cp <service>:<path> .",
        en="Copy <path> out of the compose service <service>",
        ko="컴포즈 <service> 서비스의 <path>를 복사해 오기",
        asks="""
            copy <path> from compose service <service>
            copy file <path> out of docker compose service <service>
            컴포즈 <service> 서비스에서 <path> 복사
            """,
    ),
)
