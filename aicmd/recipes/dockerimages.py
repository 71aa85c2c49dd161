"""Images, volumes and networks of docker."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "docker image prune -a",
        en="Delete all images that no container uses",
        ko="컨테이너가 쓰지 않는 이미지 모두 삭제",
        asks="""
            delete all docker images without a container
            remove every unused image not only dangling
            안 쓰는 도커 이미지 전부 삭제
            컨테이너 없는 이미지 모두 지우기
            delete all images that no container uses
            쓰지 않는 도커 이미지 모두 지우기
            사용 안 하는 이미지 전부 삭제 도커
            docker image prune all
            throw away images nobody uses
            안 쓰는 도커 이미지 치우기
            """,
    ),
    Recipe(
        "docker history <image>",
        en="Show the layers of the image <image>",
        ko="<image> 이미지의 레이어 보기",
        asks="""
            layers of docker image <image>
            how was image <image> built
            history of docker image <image>
            <image> 이미지 레이어 보기
            도커 이미지 <image> 빌드 이력
            how large is each layer of image <image>
            docker history <image>
            <image> 이미지가 어떻게 만들어졌는지
            이미지 <image> 레이어별 크기
            layers of docker <image> image
            """,
    ),
    Recipe(
        "docker tag <name> <tag>",
        en="Give the image <name> the name <tag> too",
        ko="<name> 이미지에 <tag> 태그 달기",
        asks="""
            tag docker image <name> as <tag>
            rename docker image <name> to <tag>
            도커 이미지 <name> 를 <tag> 로 태그
            도커 이미지 이름 <name> 를 <tag> 로 바꾸기
            give docker image <name> the tag <tag>
            tag image <name> as <tag>
            add another name <tag> to image <name>
            <name> 이미지에 <tag> 태그 붙이기
            이미지 <name> 를 <tag> 로 태그
            도커 태그 <name> <tag>
            도커 <name> 이미지를 <tag> 로 태그
            <name> 이미지에 태그 <tag> 붙이기
            docker tag <name> as <tag>
            tag docker <name> as <tag>
            <name> 이미지를 <tag> 로 태그
            """,
    ),
    Recipe(
        "docker push <image>",
        en="Push the image <image> to its registry",
        ko="<image> 이미지를 레지스트리에 푸시",
        asks="""
            push docker image <image>
            upload image <image> to the registry
            도커 이미지 <image> 푸시
            <image> 이미지를 레지스트리에 올리기
            publish docker image <image>
            push <image> to docker hub
            도커 허브에 <image> 올리기
            이미지 <image> 레지스트리로 푸시
            push image <image> to docker hub
            도커 허브에 이미지 <image> 푸시
            도커 <image> 이미지 푸시
            push docker <image> image
            """,
    ),
    Recipe(
        "docker login",
        en="Log in to a registry",
        ko="도커 레지스트리에 로그인",
        asks="""
            log in to docker hub
            docker registry login
            도커 로그인
            도커 허브에 로그인하기
            sign in to docker hub
            docker hub login
            도커 허브 로그인하는 법
            도커 레지스트리 인증
            """,
    ),
    Recipe(
        "docker search <name>",
        en="Search Docker Hub for <name>",
        ko="Docker Hub에서 <name> 검색",
        asks="""
            search docker hub for <name>
            find docker image called <name>
            도커 허브에서 <name> 검색
            도커 이미지 <name> 찾기
            is there an image <name> on docker hub
            docker search <name>
            도커에서 <name> 이미지 검색
            is there an <name> image on docker hub
            도커 허브에 <name> 있는지
            """,
    ),
    Recipe(
        "docker save -o <file> <name>",
        en="Save the image <name> to <file>",
        ko="<name> 이미지를 <file>로 저장",
        asks="""
            save docker image <name> to <file>
            export image <name> as file <file>
            도커 이미지 <name> 를 <file> 로 저장
            이미지 <name> 를 파일 <file> 로 내보내기
            write image <name> to tar file <file>
            docker save <name> as <file>
            save image <name> to <file>
            <name> 이미지를 <file> 파일로 저장
            도커 이미지 <name> 을 tar 파일 <file> 로 백업
            도커 <name> 이미지를 <file> 로 저장
            save docker <name> image to <file>
            write image <name> to <file>
            put the image <name> into <file>
            <name> 이미지를 <file> 로 뽑기
            <name> 이미지를 <file> 에 담기
            """,
    ),
    Recipe(
        "docker load -i <file>",
        en="Read the image in <file>",
        ko="<file>의 이미지 불러오기",
        asks="""
            load docker image from <file>
            import docker image file <file>
            <file> 에서 도커 이미지 불러오기
            도커 이미지 파일 <file> 로드
            restore docker image from file <file>
            docker load <file>
            <file> 파일을 도커 이미지로 불러오기
            tar 로 저장한 이미지 <file> 복원 도커
            tar 로 저장한 <file> 이미지 복원 도커
            bring in the image from <file>
            get the docker image out of <file>
            <file> 에서 이미지 불러오기
            """,
    ),
    Recipe(
        "docker build --no-cache -t <image> .",
        en="Build the image <image> from scratch",
        ko="캐시 없이 <image> 이미지 빌드",
        asks="""
            build docker image <image> without cache
            rebuild docker image <image> from scratch no cache
            캐시 없이 도커 이미지 <image> 빌드
            캐시 무시하고 <image> 이미지 다시 빌드
            build an image called <image> without cache
            docker build no cache <image>
            캐시 없이 <image> 이미지 빌드
            <image> 이미지 처음부터 다시 빌드
            build docker <image> image without cache
            """,
    ),
    Recipe(
        "docker build -f <file> -t <image> .",
        en="Build the image <image> from <file>",
        ko="<file>로 <image> 이미지 빌드",
        asks="""
            build docker image <image> from dockerfile <file>
            docker build with another dockerfile <file> named <image>
            <file> 도커파일로 <image> 이미지 빌드
            use dockerfile <file> to build image <image>
            <file> 로 도커 이미지 <image> 만들기 빌드
            다른 도커파일 <file> 로 <image> 빌드
            build <image> from <file> with docker
            <file> 로 <image> 이미지 빌드
            build docker <image> image from dockerfile <file>
            """,
    ),
    Recipe(
        "docker buildx build --platform linux/amd64,linux/arm64 -t <image> .",
        en="Build the image <image> for Intel and ARM",
        ko="인텔과 ARM용 <image> 이미지 빌드",
        asks="""
            build docker image <image> for amd64 and arm64
            multi platform docker build of <image>
            여러 플랫폼용 도커 이미지 <image> 빌드
            arm64 와 amd64 용 도커 이미지 <image> 빌드
            여러 플랫폼용 도커 <image> 이미지 빌드
            build docker <image> image for amd64 and arm64
            docker buildx multi arch image <image>
            <image> 이미지 멀티 아키텍처 빌드
            """,
    ),
    Recipe(
        "docker builder prune",
        en="Delete the cache of builds",
        ko="도커 빌드 캐시 삭제",
        asks="""
            clear docker build cache
            delete docker builder cache
            도커 빌드 캐시 삭제
            도커 빌드 캐시 정리
            remove the build cache of docker
            도커 빌드 캐시 지우기
            buildkit 캐시 삭제
            clean the docker build cache
            """,
    ),
    Recipe(
        "docker volume create <volume>",
        en="Make the volume <volume>",
        ko="도커 볼륨 <volume> 만들기",
        asks="""
            create docker volume <volume>
            make a volume named <volume> in docker
            도커 볼륨 <volume> 만들기
            <volume> 볼륨 생성 도커
            new docker volume <volume>
            도커 볼륨 <volume> 생성
            create docker <volume> volume
            도커에 <volume> 볼륨 새로 만들기
            create volume <volume>
            볼륨 <volume> 생성
            """,
    ),
    Recipe(
        "docker volume rm <volume>",
        en="Delete the volume <volume>",
        ko="도커 볼륨 <volume> 삭제",
        asks="""
            delete docker volume <volume>
            remove volume <volume> of docker
            도커 볼륨 <volume> 삭제
            <volume> 도커 볼륨 지우기
            get rid of docker volume <volume>
            도커 볼륨 <volume> 제거
            도커 <volume> 볼륨 삭제
            delete docker <volume> volume
            remove volume <volume>
            <volume> 볼륨 삭제
            """,
    ),
    Recipe(
        "docker volume prune",
        en="Delete the volumes that nothing uses",
        ko="안 쓰는 도커 볼륨 삭제",
        asks="""
            delete unused docker volumes
            prune docker volumes
            안 쓰는 도커 볼륨 삭제
            도커 볼륨 정리
            remove volumes that no container uses
            사용하지 않는 볼륨 정리 도커
            도커 안 쓰는 볼륨 모두 지우기
            remove all unused docker volumes
            remove all unused volumes
            clean up volumes in docker
            안 쓰는 볼륨 정리
            clear out unused volumes
            throw out volumes nobody uses
            안 쓰는 볼륨 치우기
            remove unused volumes
            안 쓰는 볼륨 지우기
            """,
    ),
    Recipe(
        "docker volume inspect <volume>",
        en="Show where the volume <volume> is",
        ko="도커 볼륨 <volume>의 위치 보기",
        asks="""
            where is docker volume <volume> stored
            details of docker volume <volume>
            도커 볼륨 <volume> 저장 위치
            도커 볼륨 <volume> 상세 정보
            path of docker volume <volume> on the host
            도커 볼륨 <volume> 실제 경로
            도커 <volume> 볼륨 저장 위치
            where is docker <volume> volume stored
            inspect volume <volume>
            where is volume <volume> stored
            <volume> 볼륨 상세
            <volume> 볼륨 정보
            """,
    ),
    Recipe(
        "docker network create <network>",
        en="Make the network <network>",
        ko="도커 네트워크 <network> 만들기",
        asks="""
            create docker network <network>
            make a network named <network> in docker
            도커 네트워크 <network> 만들기
            <network> 라는 도커 네트워크 생성
            new docker network <network>
            도커 네트워크 <network> 새로 만들기
            도커 <network> 네트워크 만들기
            create docker <network> network
            """,
    ),
    Recipe(
        "docker network connect <network> <container>",
        en="Connect <container> to the network <network>",
        ko="<container> 컨테이너를 <network> 네트워크에 연결",
        asks="""
            connect container <container> to network <network>
            join docker network <network> with container <container>
            컨테이너 <container> 를 네트워크 <network> 에 연결
            attach container <container> to docker network <network>
            <container> 컨테이너를 <network> 네트워크에 붙이기
            <container> 컨테이너를 네트워크 <network> 에 연결
            컨테이너 <container> 를 <network> 네트워크에 연결
            connect <container> container to network <network>
            connect container <container> to <network> network
            """,
    ),
    Recipe(
        "docker network inspect <network>",
        en="Show which containers are in the network <network>",
        ko="<network> 네트워크의 컨테이너 보기",
        asks="""
            which containers are in docker network <network>
            details of docker network <network>
            도커 네트워크 <network> 에 있는 컨테이너
            도커 네트워크 <network> 상세 정보
            what is connected to docker network <network>
            도커 네트워크 <network> 에 연결된 컨테이너
            inspect network <network>
            <network> 네트워크 상세 도커
            which containers are in docker <network> network
            """,
    ),
    Recipe(
        "docker info",
        en="Show how docker is set up here",
        ko="도커 설정과 상태 보기",
        asks="""
            docker system information
            how is docker configured here
            도커 시스템 정보
            """,
    ),
    Recipe(
        "docker events",
        en="Watch what happens in docker",
        ko="도커 이벤트 지켜보기",
        asks="""
            watch docker events
            stream docker events live
            도커 이벤트 실시간 보기
            도커 이벤트 지켜보기
            what is docker doing right now events
            도커에서 일어나는 일 실시간
            docker events
            도커 이벤트 스트림
            """,
    ),
    Recipe(
        "docker context use <name>",
        en="Let docker work with the context <name>",
        ko="도커 컨텍스트를 <name>으로 바꾸기",
        asks="""
            switch docker context to <name>
            use docker context <name>
            도커 컨텍스트를 <name> 으로 전환
            use docker <name> context
            docker context <name>
            도커 컨텍스트 <name> 으로 바꾸기
            <name> 도커 컨텍스트 사용
            도커 컨텍스트 변경 <name>
            """,
    ),
    Recipe(
        "docker network rm <network>",
        en="Delete the network <network>",
        ko="<network> 네트워크 삭제",
        asks="""
            delete docker network <network>
            remove network <network> of docker
            도커 네트워크 <network> 삭제
            <network> 도커 네트워크 지우기
            도커 <network> 네트워크 삭제
            delete docker <network> network
            docker network rm <network>
            도커 네트워크 <network> 제거
            """,
    ),
    Recipe(
        "docker network prune",
        en="Delete the networks that no container uses",
        ko="컨테이너가 쓰지 않는 네트워크 삭제",
        asks="""
            delete unused docker networks
            prune docker networks
            안 쓰는 도커 네트워크 삭제
            도커 네트워크 정리
            docker network cleanup
            remove networks nobody uses docker
            사용하지 않는 네트워크 정리 도커
            도커 미사용 네트워크 지우기
            delete all unused networks
            remove unused docker networks
            clean up docker networks
            미사용 네트워크 정리 도커
            """,
    ),
    Recipe(
        "docker network disconnect <network> <container>",
        en="Take <container> off the network <network>",
        ko="<container>를 <network> 네트워크에서 떼기",
        asks="""
            disconnect container <container> from network <network>
            remove container <container> from docker network <network>
            컨테이너 <container> 를 네트워크 <network> 에서 분리
            <container> 컨테이너를 네트워크 <network> 에서 분리
            컨테이너 <container> 를 <network> 네트워크에서 분리
            disconnect <container> container from network <network>
            disconnect container <container> from <network> network
            <container> 컨테이너를 도커 네트워크 <network> 에서 떼기
            disconnect <container> from network <network>
            remove container <container> from network <network>
            take <container> off the docker network <network>
            <network> 네트워크에서 <container> 분리
            <container> 컨테이너를 <network> 네트워크에서 떼기
            """,
    ),
    Recipe(
        "docker version",
        en="Show the version of docker and its daemon",
        ko="도커와 데몬의 버전 보기",
        asks="""
            docker version
            which version of docker is installed
            도커 버전 확인
            설치된 도커 버전
            docker client and server version
            what docker version is this
            도커 버전 뭐야
            도커 몇 버전
            which docker do i have
            which docker version is on this machine
            """,
    ),
    Recipe(
        "docker context ls",
        en="List the contexts of docker",
        ko="도커 컨텍스트 보기",
        asks="""
            list docker contexts
            which docker contexts are there
            도커 컨텍스트 목록
            도커 컨텍스트 보기
            docker context list
            which docker hosts can i use context
            도커 컨텍스트 뭐 있는지
            도커 컨텍스트 조회
            """,
    ),
    Recipe(
        "docker image inspect <image>",
        en="Show all details of the image <image>",
        ko="<image> 이미지의 상세 정보 보기",
        asks="""
            inspect image <image>
            details of docker image <image>
            metadata of docker image <image>
            도커 이미지 <image> 상세 정보
            <image> 이미지 자세히 보기 도커
            inspect <image> image
            <image> 이미지 정보 도커
            도커 <image> 이미지 inspect
            """,
    ),
    Recipe(
        "docker login <host>",
        en="Sign in to the registry <host>",
        ko="<host> 레지스트리에 로그인",
        asks="""
            log in to docker registry <host>
            docker login <host>
            sign in to container registry <host>
            <host> 레지스트리 로그인
            도커로 <host> 에 로그인
            docker login to <host>
            <host> 도커 로그인
            도커 레지스트리 <host> 인증
            login to registry <host>
            """,
    ),
    Recipe(
        "docker logout",
        en="Sign out of docker hub",
        ko="도커 허브에서 로그아웃",
        asks="""
            log out of docker hub
            docker logout
            도커 로그아웃
            도커 허브 로그아웃하기
            sign off docker hub
            docker hub log out
            도커에서 로그아웃
            도커 허브 계정 로그아웃
            """,
    ),
    Recipe(
        "docker build -f <file> .",
        en="Build an image by <file>",
        ko="<file>로 이미지 빌드",
        asks="""
            build with <file>
            docker build using <file>
            build an image from dockerfile <file>
            build docker image with another dockerfile <file>
            <file> 로 빌드 도커
            <file> 도커파일로 이미지 빌드
            도커 빌드할 때 <file> 사용
            """,
    ),
    Recipe(
        "docker build --platform <platform> -t <image> .",
        en="Build <image> for <platform>",
        ko="<platform>용으로 <image> 빌드",
        asks="""
            build <image> for <platform>
            build image <image> for platform <platform>
            docker build <image> platform <platform>
            <image> 이미지를 <platform> 용으로 빌드
            <platform> 플랫폼으로 <image> 빌드
            도커 이미지 <image> 를 <platform> 로 빌드
            """,
    ),
    Recipe(
        "docker rmi -f <image>",
        en="Delete the image <image> by force",
        ko="<image> 이미지 강제 삭제",
        asks="""
            delete image <image> forcefully
            force remove image <image>
            force delete docker image <image>
            <image> 이미지 강제 삭제
            도커 이미지 <image> 강제로 지우기
            이미지 <image> 강제 제거
            """,
    ),
)
