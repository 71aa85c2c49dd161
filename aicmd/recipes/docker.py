"""Docker: containers, images and what they take."""

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
            which containers are up
            what is running in docker
            docker process list
            떠 있는 컨테이너 보기
            실행 중인 도커 확인
            컨테이너 뭐 돌고 있는지
            도커 컨테이너 상태
            container list
            what containers are up at the moment
            which containers are alive
            what is docker running now
            지금 떠 있는 컨테이너
            컨테이너 뭐가 떠 있어
            어떤 컨테이너가 돌고 있어
            도커에 뭐 떠 있는지
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
            all docker containers
            docker ps all
            꺼진 컨테이너까지 전부
            종료된 것 포함 컨테이너 목록
            도커 컨테이너 전체 보기
            멈춘 것도 포함해서 컨테이너 전부
            list all containers, also the stopped ones
            꺼진 컨테이너까지 다
            """,
    ),
    Recipe(
        "docker images",
        en="List the images",
        ko="도커 이미지 보기",
        asks="""
            list docker images
            도커 이미지 목록
            which images do i have
            local docker images
            images downloaded by docker
            도커 이미지 뭐 있는지
            받아둔 이미지 보기
            로컬 이미지 리스트 도커
            what docker images do i have on this machine
            which docker images are stored here
            which images did docker download
            받아놓은 도커 이미지
            도커 이미지 뭐 있어
            what images are lying around in docker
            도커에 쌓인 이미지 목록
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
            what did container <container> print
            logs from docker <container>
            도커 <container> 로그
            <container> 컨테이너가 뭘 출력했는지
            컨테이너 <container> 로그 확인
            show logs of <container> container
            <container> 컨테이너 로그
            logs of container <container>
            output of container <container>
            what has container <container> written
            what does container <container> say
            <container> 컨테이너가 뭐라고 찍었는지
            <container> 컨테이너가 출력한 내용
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
            watch the output of container <container>
            docker logs follow <container>
            live logs from <container> container
            도커 <container> 로그 실시간으로 보기
            컨테이너 <container> 로그 따라가기
            <container> 컨테이너 로그 계속 출력
            keep watching the log of container <container>
            <container> 컨테이너 로그 계속 보기
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
            shell into container <container>
            get a terminal in docker container <container>
            attach a shell to container <container>
            <container> 컨테이너 안에 쉘로 들어가기
            도커 <container> 에 접속
            <container> 컨테이너 터미널 접속
            open a shell in <container> container
            <container> 컨테이너로 들어가는 법
            look around inside container <container>
            get inside container <container>
            get me a prompt inside container <container>
            i need a shell inside container <container>
            <container> 컨테이너에 셸로 붙기
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
            shut down container <container>
            halt the docker container <container>
            <container> 컨테이너 멈추기
            도커 <container> 끄기
            컨테이너 <container> 정지시켜줘
            stop <container> container
            bring container <container> down
            take container <container> down
            <container> 컨테이너 내리기
            떠 있는 <container> 컨테이너 끄기
            """,
    ),
    Recipe(
        "docker start <container>",
        en="Start <container>",
        ko="<container> 컨테이너 시작",
        asks="""
            start container <container>
            <container> 컨테이너 시작
            start stopped container <container>
            bring container <container> back up
            docker start <container>
            멈춘 <container> 컨테이너 켜기
            도커 <container> 시작
            컨테이너 <container> 다시 켜기
            start <container> container
            spin up container <container>
            start existing container <container>
            start the stopped container <container>
            <container> 컨테이너 다시 시작시키기
            turn container <container> on again
            bring up the stopped container <container>
            꺼둔 <container> 컨테이너 켜기
            <container> 컨테이너 다시 켜기
            멈춘 <container> 컨테이너 다시 띄우기
            """,
    ),
    Recipe(
        "docker restart <container>",
        en="Restart <container>",
        ko="<container> 컨테이너 재시작",
        asks="""
            restart container <container>
            <container> 컨테이너 재시작
            docker restart <container>
            reboot the container <container>
            도커 <container> 재시작
            컨테이너 <container> 재기동
            컨테이너 <container> 껐다 켜기
            restart <container> container
            bounce container <container>
            <container> 컨테이너 껐다 켜기
            <container> 컨테이너 내렸다 올리기
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
            get rid of container <container>
            docker rm <container>
            도커 <container> 컨테이너 지우기
            컨테이너 <container> 제거
            <container> 컨테이너 없애기
            remove <container> container
            throw away container <container>
            clean up container <container>
            <container> 컨테이너 치우기
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
            shut every container down
            docker stop all
            실행 중인 컨테이너 전부 중지
            도커 컨테이너 다 끄기
            모든 도커 컨테이너 정지
            모든 컨테이너 중지
            돌고 있는 도커 컨테이너 한꺼번에 멈추기
            실행 중인 도커 컨테이너 전부 멈추기
            stop every running container at once
            shut down all containers
            bring all containers down
            컨테이너 다 끄기
            떠 있는 컨테이너 전부 내리기
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
            prune containers
            clean up exited containers
            종료된 컨테이너 한꺼번에 지우기
            꺼진 컨테이너 청소
            멈춰 있는 컨테이너 전부 삭제
            throw away all stopped containers
            clear out stopped containers
            멈춘 컨테이너 다 치우기
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
            docker rmi <image>
            get rid of the image <image>
            delete docker image <image>
            이미지 <image> 지우기 도커
            도커에서 <image> 이미지 제거
            <image> 도커 이미지 없애기
            remove docker <image> image
            """,
    ),
    Recipe(
        "docker images -f dangling=true",
        en="List the images that nothing uses",
        ko="안 쓰는 도커 이미지 목록",
        asks="""
            show unused docker images
            list dangling images
            which docker images are unused
            images nobody uses
            안 쓰는 도커 이미지 보기
            안 쓰는 이미지 목록
            댕글링 이미지 보기
            어떤 도커 이미지를 안 쓰는지
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
            clean up images without a tag
            remove images that no container uses
            none 이미지 지우기
            태그 없는 도커 이미지 삭제
            안 쓰는 도커 이미지 삭제
            댕글링 이미지 삭제
            remove dangling images
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
            docker cleanup
            remove every stopped container and unused image
            delete unused containers images and networks
            안 쓰는 컨테이너랑 이미지 다 지워줘
            도커 청소
            도커 용량 줄이기
            사용하지 않는 도커 리소스 정리
            clean up unused docker data
            안 쓰는 도커 데이터 정리
            도커 미사용 데이터 정리
            how do i clear out everything docker doesn't need anymore
            clear out all that docker does not need
            remove everything docker no longer needs
            free space by throwing out unused docker stuff
            throw out all unused docker data
            도커에서 안 쓰는 거 다 치우기
            도커가 안 쓰는 것 전부 정리
            도커 찌꺼기 다 치우기
            give me back the space docker wastes
            도커가 먹는 공간 정리
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
            docker storage usage
            how much disk do images and containers take
            도커가 디스크 얼마나 쓰는지
            도커 용량 확인
            도커 이미지랑 볼륨이 차지하는 공간
            """,
    ),
    Recipe(
        "docker build -t <image> .",
        en="Build the image <image> from the Dockerfile here",
        ko="여기의 Dockerfile로 <image> 이미지 빌드",
        asks="""
            build docker image <image>
            docker build with tag <image>
            도커 이미지 <image> 빌드
            build the dockerfile here as <image>
            create image <image> from the dockerfile
            make a docker image called <image>
            도커파일로 <image> 이미지 만들기
            현재 폴더 빌드해서 <image> 이미지로
            <image> 이라는 도커 이미지 빌드
            build docker <image> image
            <image> 도커 이미지 빌드
            docker image <image> build
            build a docker image from the dockerfile in this directory and tag it <image>
            이 디렉토리 dockerfile 로 <image> 태그 달아서 이미지 빌드
            build an image here tagged <image>
            <image> 태그로 도커 이미지 빌드
            build the dockerfile in this folder and tag it <image>
            """,
    ),
    Recipe(
        "docker run --rm -it <image> bash",
        en="Open bash in a container of <image> that is gone afterwards",
        ko="<image> 컨테이너를 일회용으로 띄워 bash 실행",
        asks="""
            run bash in a throwaway <image> container
            bash in a temporary container of image <image>
            start a disposable <image> container with bash
            <image> 컨테이너 일회용으로 bash 실행
            <image> 임시 컨테이너에서 bash 열기
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
            try docker image <image>
            start <image> interactively and remove it afterwards
            <image> 이미지로 컨테이너 실행
            도커로 <image> 돌리기
            <image> 컨테이너 한 번만 실행하고 지우기
            run <image> with an interactive shell in docker
            start an <image> container with a shell
            <image> 컨테이너 띄워서 셸 쓰기
            <image> 컨테이너를 대화형으로 실행
            run <image> and remove it after exit
            run container <image> and delete it when it ends
            <image> 실행하고 끝나면 삭제
            <image> 컨테이너 실행 후 자동 삭제
            run a container from <image> and remove it on exit
            run <image> and delete the container afterwards
            <image> 컨테이너 실행하고 나가면 삭제되게
            <image> 실행하고 종료하면 자동 삭제
            <image> 컨테이너 하나 띄워서 들어가기
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
            run <image> on port <port> in the background
            start <image> container and publish port <port>
            docker run <image> with port <port>
            expose port <port> of docker image <image>
            <image> 를 <port> 포트로 백그라운드 실행
            도커로 <image> <port> 포트 열어서 띄우기
            <image> 컨테이너 <port> 포트로 띄우기
            set up <image> container on port <port>
            <port> 포트로 <image> 컨테이너 실행
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
            get image <image> from docker hub
            fetch the latest <image> image
            docker pull <image>
            도커 허브에서 <image> 받기
            <image> 이미지 내려받기 도커
            도커 <image> 풀
            get image <image> onto this machine
            <image> 이미지 가져오기
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
            get <path> out of the container <container>
            docker cp <path> from <container> here
            컨테이너 <container> 안의 <path> 꺼내오기
            도커 <container> 에서 <path> 파일 가져오기
            <container> 컨테이너 안의 <path> 꺼내오기
            copy <path> from <container> container
            take <path> out of container <container>
            copy <path> out of container <container> into this directory
            get <path> from container <container> onto this machine
            pull <path> out of the <container> container
            fetch <path> from inside container <container>
            <container> 컨테이너의 <path> 를 현재 디렉터리로 복사
            <container> 컨테이너 안의 <path> 를 여기로 가져오기
            <container> 컨테이너에서 <path> 꺼내기
            <container> 컨테이너에서 <path> 밖으로 꺼내오기
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
            which ip does container <container> have
            find the ip of docker <container>
            컨테이너 <container> 아이피
            도커 <container> ip 확인
            ip address of <container> container
            <container> 컨테이너의 아이피 주소
            docker inspect ip of <container>
            <container> 컨테이너 ip 확인
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
            which container uses most memory
            live resource usage of containers
            cpu usage per docker container
            컨테이너별 cpu 사용률
            도커 컨테이너가 메모리 얼마나 쓰는지
            도커 리소스 모니터링
            how much memory do my containers eat
            how much cpu and memory are my containers using
            how heavy are my containers on cpu
            컨테이너들이 메모리 얼마나 먹고 있어
            컨테이너가 자원을 얼마나 쓰는지
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
            bring the compose stack up
            docker-compose up
            도커 컴포즈로 띄우기
            컴포즈 백그라운드로 올리기
            docker-compose 서비스 전부 실행
            spin up docker compose
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
            컴포즈 컨테이너 중지하고 제거
            도커 컴포즈 전부 내리기
            컴포즈 종료하고 컨테이너 삭제
            take the compose stack down
            docker-compose down
            도커 컴포즈 종료
            컴포즈 전부 내리기
            docker-compose 서비스 내려줘
            take down the compose stack
            take everything in compose down again
            compose 로 띄운 거 다 내리기
            컴포즈로 올린 컨테이너 내리기
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
            output of all compose services
            watch compose logs
            컴포즈 로그 실시간
            도커 컴포즈 전체 로그 따라가기
            """,
    ),
    Recipe(
        "docker volume ls -f dangling=true",
        en="List the volumes that no container uses",
        ko="안 쓰는 도커 볼륨 목록",
        asks="""
            list docker volumes nobody uses
            show unused docker volumes
            dangling docker volumes list
            안 쓰는 도커 볼륨 목록
            안 쓰는 볼륨 보기
            """,
    ),
    Recipe(
        "docker volume ls",
        en="List the volumes of docker",
        ko="도커 볼륨 보기",
        asks="""
            list docker volumes
            도커 볼륨 목록
            which volumes does docker have
            docker storage volumes
            도커 볼륨 뭐 있는지
            도커에 만든 볼륨 보기
            볼륨 리스트 도커
            docker volume list
            which docker volumes exist
            what volumes are there in docker
            """,
    ),
    Recipe(
        "docker network ls",
        en="List the networks of docker",
        ko="도커 네트워크 보기",
        asks="""
            list docker networks
            도커 네트워크 목록
            which networks does docker have
            show networks of docker
            도커 네트워크 뭐 있는지
            도커 네트워크 리스트 보기
            docker network list
            도커 네트워크 조회
            """,
    ),
    Recipe(
        "docker build .",
        en="Build the Dockerfile here",
        ko="여기의 Dockerfile 빌드",
        asks="""
            build the dockerfile here
            docker build current folder
            현재 폴더 도커파일 빌드
            도커 빌드
            docker build
            build the docker image of this folder
            도커파일 빌드하기
            이 폴더 도커 빌드
            """,
    ),
    Recipe(
        "docker run -d <image>",
        en="Run <image> in the background",
        ko="<image>를 백그라운드로 실행",
        asks="""
            run docker image <image> in the background
            start <image> container detached
            docker run detached <image>
            도커 <image> 이미지를 백그라운드로 실행
            <image> 컨테이너 백그라운드로 띄우기
            컨테이너 <image> 백그라운드로 띄우기
            docker run in background <image>
            <image> 이미지 데몬으로 실행
            """,
    ),
    Recipe(
        "docker run -d -p <port>:<number> <image>",
        en="Run <image> with its port <number> at port <port> here",
        ko="<image>의 <number> 포트를 여기 <port> 포트로 열어 실행",
        asks="""
            run <image> with port <port> mapped to <number>
            docker run <image> host port <port> container port <number>
            map local port <port> to container port <number> of image <image>
            도커 <image> 를 호스트 <port> 포트에서 컨테이너 <number> 포트로 실행
            <image> 실행할 때 <port> 포트를 컨테이너의 <number> 에 매핑
            도커 <image> 를 호스트 <port> 포트에서 <number> 컨테이너 포트로 실행
            publish container port <number> of <image> as <port>
            <image> 컨테이너 <number> 포트를 호스트 <port> 로
            run <image> in the background with host port <port> to container port <number>
            <image> 이미지를 백그라운드로 띄우고 호스트 <port> 포트를 컨테이너 <number> 포트에 연결
            <port> 포트에서 컨테이너 <number> 포트로
            """,
    ),
    Recipe(
        "docker exec -it <container> bash",
        en="Open bash in <container>",
        ko="<container> 컨테이너 안에서 bash 열기",
        asks="""
            open a bash shell in container <container>
            bash into container <container>
            run bash in container <container>
            get a bash prompt in <container> container
            <container> 컨테이너에 bash 로 들어가기
            실행 중인 <container> 컨테이너에 bash 로 접속
            <container> 컨테이너 bash 접속
            """,
    ),
    Recipe(
        "docker restart $(docker ps -q)",
        en="Restart all running containers",
        ko="실행 중인 컨테이너 모두 재시작",
        asks="""
            restart all containers
            restart all running containers
            restart every docker container
            모든 컨테이너 재시작
            컨테이너 전부 재시작
            도커 컨테이너 모두 재시작
            """,
    ),
    Recipe(
        "docker run -d -e MYSQL_ROOT_PASSWORD=<password> -p <port>:3306 mysql",
        en="Run MySQL in docker on port <port>",
        ko="도커로 <port> 포트에 MySQL 실행",
        asks="""
            run mysql on port <port> in the background
            run mysql in docker on port <port>
            start a mysql container with password <password> on port <port>
            mysql <port> 포트로 백그라운드 실행
            mysql 컨테이너를 <port> 포트에 비밀번호 <password> 로 실행
            도커 mysql <port> 포트
            """,
    ),
    Recipe(
        "docker run -d -p <port>:6379 redis",
        en="Run Redis in docker on port <port>",
        ko="도커로 <port> 포트에 Redis 실행",
        asks="""
            run redis on port <port> in the background
            run redis in docker on port <port>
            start a redis container on port <port>
            redis <port> 포트로 백그라운드 실행
            redis 컨테이너를 <port> 포트에 실행
            도커 redis <port> 포트
            """,
    ),
    Recipe(
        "docker run -d --name <name> -p <port>:80 nginx",
        en="Run nginx in docker as <name> on port <port>",
        ko="도커로 nginx를 <name>이라는 이름으로 <port> 포트에 실행",
        asks="""
            run nginx named <name> on <port>
            run nginx as <name> on port <port>
            start an nginx container called <name> on port <port>
            nginx 를 <name> 이라는 이름으로 <port> 포트에 실행
            nginx 컨테이너 <name> 을 <port> 포트로 띄우기
            도커 nginx 이름 <name> 포트 <port>
            """,
    ),
    Recipe(
        "docker update --restart always <container>",
        en="Always restart <container>",
        ko="<container> 컨테이너를 항상 재시작",
        asks="""
            set restart policy of container <container> to always
            <container> 컨테이너 재시작 정책 always 로
            컨테이너 <container> 재시작 정책을 always 로 변경
            docker update restart always <container>
            restart policy always for container <container>
            """,
    ),
    Recipe(
        "docker ps -a --filter volume=<volume>",
        en="List the containers that use the volume <volume>",
        ko="<volume> 볼륨을 쓰는 컨테이너 보기",
        asks="""
            who uses volume <volume>
            which containers use volume <volume>
            containers with volume <volume>
            <volume> 볼륨을 쓰는 컨테이너
            <volume> 볼륨 사용하는 컨테이너 목록
            볼륨 <volume> 누가 쓰는지
            """,
    ),
)
