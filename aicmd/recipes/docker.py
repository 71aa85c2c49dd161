"""Docker and compose."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "docker ps",
        en="List the running containers",
        ko="실행 중인 컨테이너 보기",
        asks="""
            list running containers
            docker containers running
            show containers
            실행 중인 컨테이너 목록
            도커 컨테이너 보기
            """,
    ),
    Recipe(
        "docker ps -a",
        en="List all containers, stopped ones too",
        ko="멈춘 것까지 모든 컨테이너 보기",
        asks="""
            list all containers including stopped
            docker show all containers
            모든 컨테이너 목록
            멈춘 컨테이너까지 보기
            """,
    ),
    Recipe(
        "docker images",
        en="List the images",
        ko="도커 이미지 보기",
        asks="""
            list docker images
            도커 이미지 목록
            """,
    ),
    Recipe(
        "docker logs <container>",
        en="Show the output of <container>",
        ko="<container> 컨테이너 로그 보기",
        asks="""
            show logs of container <container>
            docker logs <container>
            <container> 컨테이너 로그 보기
            """,
    ),
    Recipe(
        "docker logs -f --tail 100 <container>",
        en="Follow the output of <container>",
        ko="<container> 컨테이너 로그 계속 보기",
        asks="""
            tail logs of container <container>
            follow logs of container <container>
            tail docker logs of <container> live
            <container> 컨테이너 로그 실시간
            """,
    ),
    Recipe(
        "docker exec -it <container> sh",
        en="Open a shell in <container>",
        ko="<container> 컨테이너 안에서 셸 열기",
        asks="""
            open a shell in container <container>
            enter container <container>
            get into docker container <container>
            <container> 컨테이너 안으로 들어가기
            <container> 컨테이너 셸 접속
            """,
        others=("docker exec -it <container> bash",),
    ),
    Recipe(
        "docker stop <container>",
        en="Stop <container>",
        ko="<container> 컨테이너 중지",
        asks="""
            stop container <container>
            docker stop <container>
            <container> 컨테이너 중지
            """,
    ),
    Recipe(
        "docker start <container>",
        en="Start <container>",
        ko="<container> 컨테이너 시작",
        asks="""
            start container <container>
            <container> 컨테이너 시작
            """,
    ),
    Recipe(
        "docker restart <container>",
        en="Restart <container>",
        ko="<container> 컨테이너 재시작",
        asks="""
            restart container <container>
            <container> 컨테이너 재시작
            """,
    ),
    Recipe(
        "docker rm <container>",
        en="Delete <container>",
        ko="<container> 컨테이너 삭제",
        asks="""
            remove container <container>
            delete docker container <container>
            <container> 컨테이너 삭제
            """,
    ),
    Recipe(
        "docker stop $(docker ps -q)",
        en="Stop all running containers",
        ko="실행 중인 컨테이너 모두 중지",
        fish="docker stop (docker ps -q)",
        asks="""
            stop all containers
            stop all running docker containers
            모든 컨테이너 중지
            """,
    ),
    Recipe(
        "docker container prune",
        en="Delete all stopped containers",
        ko="멈춘 컨테이너 모두 삭제",
        asks="""
            remove all stopped containers
            delete stopped containers
            멈춘 컨테이너 모두 삭제
            중지된 컨테이너 정리
            """,
    ),
    Recipe(
        "docker rmi <image>",
        en="Delete the image <image>",
        ko="<image> 이미지 삭제",
        asks="""
            remove docker image <image>
            delete image <image> docker
            도커 <image> 이미지 삭제
            """,
    ),
    Recipe(
        "docker image prune",
        en="Delete images that nothing uses",
        ko="안 쓰는 이미지 삭제",
        asks="""
            안쓰는 이미지 지우기
            remove unused docker images
            delete dangling images
            안 쓰는 도커 이미지 정리
            """,
    ),
    Recipe(
        "docker system prune",
        en="Delete all that docker does not use",
        ko="도커에서 안 쓰는 것 모두 정리",
        asks="""
            free up space used by docker
            도커 안 쓰는 것 싹 정리
            clean up docker
            free docker disk space
            remove everything unused in docker
            도커 정리
            도커 디스크 공간 확보
            """,
    ),
    Recipe(
        "docker system df",
        en="Show the space that docker takes",
        ko="도커가 차지하는 공간 보기",
        asks="""
            docker disk usage
            how much space does docker use
            도커 디스크 사용량
            """,
    ),
    Recipe(
        "docker build -t <name> .",
        en="Build the image <name> from the Dockerfile here",
        ko="여기의 Dockerfile로 <name> 이미지 빌드",
        asks="""
            build docker image <name>
            docker build with tag <name>
            도커 이미지 <name> 빌드
            """,
    ),
    Recipe(
        "docker run --rm -it <image>",
        en="Run <image> with a terminal and delete it afterwards",
        ko="<image>를 터미널과 함께 한 번 실행",
        asks="""
            run docker image <image> interactively
            run container from image <image>
            docker run <image>
            도커 이미지 <image> 실행
            """,
    ),
    Recipe(
        "docker run -d -p <port>:<port> <image>",
        en="Run <image> in the background on port <port>",
        ko="<image>를 <port> 포트로 백그라운드 실행",
        asks="""
            run docker image <image> on port <port>
            run container <image> in background on port <port>
            도커 <image> 이미지를 <port> 포트로 실행
            """,
    ),
    Recipe(
        "docker pull <image>",
        en="Fetch the image <image>",
        ko="<image> 이미지 받기",
        asks="""
            pull docker image <image>
            download docker image <image>
            도커 이미지 <image> 받기
            """,
    ),
    Recipe(
        "docker cp <container>:<path> .",
        en="Copy <path> out of <container>",
        ko="<container> 컨테이너의 <path>를 복사해 오기",
        asks="""
            copy <path> from container <container>
            copy file <path> out of docker container <container>
            <container> 컨테이너에서 <path> 복사
            """,
    ),
    Recipe(
        "docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' <container>",
        en="Show the IP address of <container>",
        ko="<container> 컨테이너의 IP 주소 보기",
        asks="""
            ip address of container <container>
            docker container ip <container>
            <container> 컨테이너 ip 주소
            """,
    ),
    Recipe(
        "docker stats",
        en="Watch what the containers use",
        ko="컨테이너의 자원 사용량 보기",
        asks="""
            docker container memory and cpu usage
            docker stats
            컨테이너 자원 사용량
            컨테이너 메모리 사용량
            """,
    ),
    Recipe(
        "docker compose up -d",
        en="Start the services of the compose file",
        ko="컴포즈 서비스를 백그라운드로 시작",
        asks="""
            start docker compose
            docker compose up in background
            도커 컴포즈 실행
            컴포즈 시작
            start compose in the background
            compose up detached
            bring up all compose services
            run docker compose as a daemon
            컴포즈 백그라운드로 실행
            도커 컴포즈 띄우기
            컴포즈 서비스 전부 올리기
            bring everything up with compose
            컴포즈 전부 올려줘
            """,
    ),
    Recipe(
        "docker compose down",
        en="Stop the services of the compose file",
        ko="컴포즈 서비스 내리기",
        asks="""
            stop docker compose
            docker compose down
            도커 컴포즈 중지
            컴포즈 내리기 down
            stop and remove compose containers
            take down docker compose
            compose down
            shut compose down and remove its containers
            컴포즈 컨테이너 중지하고 제거
            도커 컴포즈 전부 내리기
            컴포즈 종료하고 컨테이너 삭제
            """,
    ),
    Recipe(
        "docker compose logs -f",
        en="Follow the output of the compose services",
        ko="컴포즈 로그 계속 보기",
        asks="""
            follow docker compose logs
            docker compose logs
            도커 컴포즈 로그 보기
            compose logs live
            see the logs of all compose services
            컴포즈 로그 실시간으로 보기
            컴포즈 전체 서비스 로그 따라가기
            """,
    ),
    Recipe(
        "docker volume ls",
        en="List the volumes of docker",
        ko="도커 볼륨 보기",
        asks="""
            list docker volumes
            도커 볼륨 목록
            """,
    ),
    Recipe(
        "docker network ls",
        en="List the networks of docker",
        ko="도커 네트워크 보기",
        asks="""
            list docker networks
            도커 네트워크 목록
            """,
    ),
)
