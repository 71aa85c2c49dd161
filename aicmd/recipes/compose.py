"""Services of a compose file."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "docker compose up -d --build",
        en="Build the images of the compose file and start its services",
        ko="컴포즈 이미지를 다시 빌드하고 시작",
        asks="""
            docker compose rebuild and restart
            컴포즈 다시 빌드해서 올리기
            rebuild and start docker compose
            docker compose up with build
            start compose services after rebuilding the images
            컴포즈 다시 빌드하고 시작
            도커 컴포즈 빌드 후 실행
            rebuild compose images and start
            compose up with a fresh build
            컴포즈 이미지 다시 빌드해서 시작
            도커 컴포즈 새로 빌드해서 실행
            docker compose up in the background and rebuild the images
            컴포즈 백그라운드로 올리면서 이미지 다시 빌드
            docker compose up detached with rebuild
            도커 컴포즈 이미지 다시 빌드해서 백그라운드로 실행
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
            compose up just <service>
            bring up only the <service> service with compose
            컴포즈로 <service> 만 올리기
            <service> 서비스만 컴포즈로 실행
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
            use compose file <file> to start
            compose up from <file>
            <file> 로 도커 컴포즈 올리기
            컴포즈 파일 <file> 을 지정해서 실행
            start with compose file <file>
            <file> 파일로 컴포즈 실행
            bring up what <file> describes
            bring up the services in <file>
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
            compose ps
            are my compose containers up
            컴포즈 ps
            컴포즈로 뜬 컨테이너 확인
            실행 중인 컴포즈 서비스 목록
            컴포즈 서비스 목록
            running compose services
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
            logs of the <service> service in compose
            show compose logs for <service>
            컴포즈 <service> 로그 보여줘
            <service> 서비스의 컴포즈 로그 따라가기
            show compose logs of <service> live
            컴포즈 <service> 로그 실시간
            what does compose service <service> print
            컴포즈 <service> 가 뭐 찍는지 보기
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
            compose logs of service <service> only the last <count> lines
            tail <count> lines of the compose log of service <service>
            컴포즈 로그에서 <service> 서비스 마지막 <count> 줄만
            <service> 서비스 컴포즈 로그 끝 <count> 줄
            도커 컴포즈 <service> 서비스 로그 최근 <count> 줄
            show the last <count> lines of compose logs for service <service>
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
            get a shell inside compose service <service>
            shell into the compose service <service>
            컴포즈 <service> 서비스 셸 열기
            <service> 컴포즈 서비스 안으로 접속
            컴포즈 <service> 컨테이너 안으로 들어가기
            get inside the <service> service of compose
            """,
    ),
    Recipe(
        "docker compose exec <service> <command:words>",
        en="Run a command in the running compose service <service>",
        ko="실행 중인 컴포즈 <service> 서비스에서 명령 실행",
        asks="""
            run command <command> in compose service <service>
            execute <command> in docker compose service <service>
            컴포즈 <service> 서비스에서 <command> 명령 실행
            compose exec <command> in service <service>
            in compose service <service> execute command <command>
            컴포즈 <service> 서비스 안에서 <command> 실행
            <command> 명령을 컴포즈 서비스 <service> 에서 실행하기
            도커 컴포즈 <service> 서비스로 <command> 명령 실행
            """,
    ),
    Recipe(
        "docker compose run --rm <service> <command:words>",
        en="Run a command in a new container of the service <service>",
        ko="<service> 서비스의 새 컨테이너에서 명령 한 번 실행",
        asks="""
            one-off command <command> in a new compose container of <service>
            docker compose run <command> once with service <service>
            컴포즈 <service> 서비스의 새 컨테이너에서 <command> 일회성 실행
            compose run <command> in a temporary container of <service>
            run <command> one time with compose service <service> in a new container
            컴포즈로 <service> 컨테이너를 새로 띄워 <command> 한 번 실행
            새 컴포즈 컨테이너 <service> 에서 <command> 일회성 명령
            컴포즈 run <service> <command> 일회성
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
            compose restart only <service>
            restart just the <service> service of compose
            컴포즈 <service> 만 재시작
            <service> 컴포즈 서비스 다시 시작
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
            restart everything in docker compose
            compose restart
            컴포즈 다시 시작
            도커 컴포즈 전부 재시작
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
            compose stop only <service>
            halt the <service> service of compose
            컴포즈 <service> 만 중지
            <service> 컴포즈 서비스 멈춰
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
            compose down including volumes
            stop compose and delete its volumes
            컴포즈 볼륨까지 싹 지우기
            컴포즈 중지하고 볼륨도 함께 제거
            컴포즈 내리면서 볼륨도 삭제
            컴포즈 down 하고 볼륨도 삭제
            compose down and delete the volumes too
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
            compose down including images
            stop compose and remove all its images
            컴포즈 중지하고 이미지도 제거
            컴포즈 이미지까지 지우기
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
            compose build
            build the images of the compose file
            컴포즈 빌드
            컴포즈 파일의 이미지들 빌드
            컴포즈 이미지 다시 빌드
            """,
    ),
    Recipe(
        "docker compose build --no-cache",
        en="Build all images of the compose file without the cache",
        ko="컴포즈 이미지를 캐시 없이 모두 다시 빌드",
        asks="""
            rebuild compose without cache
            docker compose build without cache
            build all compose services from scratch without cache
            컴포즈 캐시 없이 다시 빌드
            컴포즈 전체를 캐시 쓰지 않고 빌드
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
            compose build without cache for <service>
            build <service> in compose ignoring the cache
            <service> 컴포즈 서비스 캐시 없이 다시 빌드
            컴포즈 빌드할 때 <service> 서비스 캐시 무시
            컴포즈 <service> 캐시 안 쓰고 빌드
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
            compose pull
            get the newest images for compose
            컴포즈 pull
            컴포즈 이미지들 내려받기
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
            compose pull and up again
            update compose to the latest images and start
            컴포즈 이미지 받고 다시 올리기
            컴포즈 최신 이미지로 갱신해서 시작
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
            force compose to create its containers again
            compose up with new containers force
            컴포즈 컨테이너 새로 만들어서 띄우기 강제
            컴포즈 강제 재생성
            도커 컴포즈 컨테이너 강제 재생성
            컴포즈 컨테이너 전부 새로 만들어서 실행
            recreate all compose containers
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
            compose with <number> instances of service <service> scale
            scale <service> service up to <number> in compose
            컴포즈 <service> 서비스 인스턴스 <number> 개로 scale
            <service> 컴포즈 서비스를 <number> 개로 스케일
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
            is my compose file valid
            print the final compose configuration
            컴포즈 파일에 오류 있는지 검사
            컴포즈 최종 설정 출력
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
            processes inside compose containers
            compose top
            컴포즈 컨테이너 안의 프로세스
            컴포즈 top
            도커 컴포즈 프로세스 목록
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
            all compose projects on this computer
            compose ls
            컴포즈 프로젝트 전부 나열
            어떤 컴포즈 프로젝트가 돌고 있는지
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
            get <path> out of the compose service <service>
            compose cp <path> from service <service> to here
            컴포즈 <service> 서비스의 <path> 꺼내 오기 복사
            <service> 컴포즈 서비스 안의 <path> 를 여기로 복사
            컴포즈 서비스 <service> 에서 파일 <path> 복사해 오기
            """,
    ),
    Recipe(
        "docker compose images",
        en="List the images of the compose services",
        ko="컴포즈 서비스의 이미지 목록",
        asks="""
            list the images of compose services
            which images does docker compose use
            컴포즈가 쓰는 이미지 목록
            컴포즈 서비스 이미지 보기
            """,
    ),
    Recipe(
        "docker compose rm -f",
        en="Remove the stopped containers of compose",
        ko="멈춘 컴포즈 컨테이너 제거",
        asks="""
            remove stopped compose containers
            delete halted containers of docker compose
            멈춘 컴포즈 컨테이너 제거
            중지된 컴포즈 컨테이너 삭제
            """,
    ),
    Recipe(
        "docker compose config --services",
        en="List the services of the compose file",
        ko="컴포즈 파일의 서비스 이름 목록",
        asks="""
            list the service names of the compose file
            which services are defined in docker compose
            컴포즈 파일에 있는 서비스 이름 목록
            컴포즈에 정의된 서비스 나열
            """,
    ),
    Recipe(
        "docker compose pause",
        en="Pause the compose services",
        ko="컴포즈 서비스 일시 정지",
        asks="""
            pause docker compose
            suspend compose services for now
            컴포즈 일시정지
            도커 컴포즈 서비스 잠시 일시중지
            """,
    ),
    Recipe(
        "docker compose unpause",
        en="Go on with paused compose services",
        ko="일시 정지한 컴포즈 서비스 재개",
        asks="""
            unpause docker compose
            resume paused compose services
            컴포즈 일시정지 해제
            일시정지한 컴포즈 서비스 재개
            """,
    ),
    Recipe(
        "docker compose up",
        en="Start the compose services in the foreground",
        ko="컴포즈를 포그라운드로 시작",
        asks="""
            start docker compose in the foreground
            compose up attached and show its output
            컴포즈 포그라운드로 실행
            컴포즈 로그 보면서 앞에서 실행 포그라운드
            """,
    ),
    Recipe(
        "docker compose logs --tail <count> -f",
        en="Show the last <count> log lines of compose and follow",
        ko="컴포즈 로그를 마지막 <count>줄부터 실시간으로 보기",
        asks="""
            follow compose logs from the last <count> lines
            docker compose logs live with the last <count> lines
            컴포즈 로그 마지막 <count> 줄부터 실시간으로
            도커 컴포즈 로그 <count> 줄만 보고 따라가기
            """,
    ),
    Recipe(
        "docker compose kill",
        en="Kill the compose services at once",
        ko="컴포즈 서비스 강제 종료",
        asks="""
            kill docker compose
            force stop all compose services
            컴포즈 강제 종료
            도커 컴포즈 서비스 강제로 죽이기
            """,
    ),
    Recipe(
        "docker compose stop",
        en="Stop the compose services and keep their containers",
        ko="컨테이너는 두고 컴포즈 서비스 중지",
        asks="""
            stop compose without removing containers
            stop compose but keep the containers
            halt all compose services
            컴포즈 컨테이너는 남기고 중지
            컴포즈 서비스만 멈추고 지우지는 않기
            컴포즈 stop
            """,
    ),
    Recipe(
        "docker compose start",
        en="Start the stopped compose services again",
        ko="멈춘 컴포즈 서비스 다시 시작",
        asks="""
            start stopped compose services again
            start the existing compose containers
            멈춘 컴포즈 서비스 다시 시작
            중지된 컴포즈 컨테이너 시작
            """,
    ),
    Recipe(
        "docker compose exec <service> bash",
        en="Open bash in the service <service>",
        ko="<service> 서비스에서 bash 열기",
        asks="""
            run bash in compose service <service>
            open bash in compose service <service>
            bash in the <service> service of compose
            docker compose bash <service>
            컴포즈 <service> 서비스에서 bash 열기
            컴포즈 <service> 에 bash 로 들어가기
            docker compose <service> 서비스 bash 접속
            """,
    ),
    Recipe(
        "docker compose build <service>",
        en="Build the compose service <service>",
        ko="컴포즈 <service> 서비스 빌드",
        asks="""
            build only service <service> in compose
            docker compose build <service>
            rebuild the compose service <service>
            컴포즈 <service> 만 빌드
            컴포즈 <service> 서비스 빌드
            docker compose <service> 빌드
            """,
    ),
)
