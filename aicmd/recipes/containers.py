"""Containers of docker."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "docker run -d --name <name> <image>",
        en="Run <image> in the background as <name>",
        ko="<image>를 <name>이라는 이름으로 백그라운드 실행",
        asks="""
            run docker image <image> in the background named <name>
            start container named <name> from image <image>
            <image> 이미지로 <name> 이라는 컨테이너 실행
            도커 <image> 를 <name> 이름으로 띄우기
            start <image> in the background and call the container <name>
            docker run <image> with name <name>
            <image> 이미지를 <name> 컨테이너로 백그라운드 실행
            도커로 <image> 를 <name> 이라는 이름으로 실행
            run <image> image with name <name> detached
            run container <name> of <image> in the background
            start <image> in the background and call the <name> container
            run <image> with name <name> in background
            <image> 를 <name> 이라는 이름으로 백그라운드 실행
            """,
    ),
    Recipe(
        'docker run --rm -it -v "$PWD":/work -w /work <image>',
        en="Run <image> with the current folder in it",
        ko="현재 폴더를 넣어 <image> 실행",
        asks="""
            run docker <image> with the current directory mounted
            mount current folder into container <image>
            현재 폴더를 마운트해서 도커 <image> 실행
            도커 <image> 에 현재 디렉터리 연결해서 실행
            run <image> in docker on the files of this folder
            share the current folder with container <image>
            현재 디렉터리를 볼륨으로 연결해 <image> 실행
            이 폴더를 컨테이너에 마운트해서 <image> 실행
            mount current directory into <image> container and get a shell
            현재 디렉터리 마운트해서 <image> 컨테이너 셸
            현재 디렉터리 마운트해서 컨테이너 <image> 셸
            """,
    ),
    Recipe(
        "docker run -d -v <volume>:<path> <image>",
        en="Run <image> with the volume <volume> at <path>",
        ko="<volume> 볼륨을 <path>에 연결해 <image> 실행",
        asks="""
            run docker image <image> with volume <volume> at <path>
            mount volume <volume> at <path> in container <image>
            볼륨 <volume> 을 <path> 에 연결해서 도커 <image> 실행
            start <image> with volume <volume> mounted at <path>
            <volume> 볼륨을 <path> 에 마운트해서 <image> 실행
            <volume> 볼륨을 <path> 에 연결해서 도커 <image> 실행
            run docker image <image> with <volume> volume at <path>
            run docker <image> image with volume <volume> at <path>
            <image> 컨테이너에 볼륨 <volume> 을 <path> 로 붙여 실행
            """,
    ),
    Recipe(
        "docker run --rm -it -e <variable>=<value> <image>",
        en="Run <image> with the environment variable <variable>",
        ko="환경변수 <variable>을 넣어 <image> 실행",
        asks="""
            run docker <image> with environment variable <variable> set to <value>
            pass env variable <variable> with value <value> to docker container <image>
            환경 변수 <variable> 를 <value> 로 넣어 도커 <image> 실행
            환경변수 <variable> <value> 로 <image> 컨테이너 실행
            pass env variable <variable> with value <value> to docker <image> container
            docker run <image> with env <variable> <value>
            <image> 를 환경변수 <variable> <value> 주고 실행 도커
            도커 <image> 환경변수 <variable> 를 <value> 로 실행
            """,
    ),
    Recipe(
        "docker run -d --restart unless-stopped <image>",
        en="Run <image> and start it again whenever it ends",
        ko="<image>를 실행하고 꺼지면 항상 재시작",
        asks="""
            run docker image <image> and always restart it
            container <image> that restarts automatically after reboot
            도커 <image> 를 항상 재시작하게 실행
            재부팅해도 자동 재시작하는 <image> 컨테이너 실행
            keep container <image> running after a reboot
            서버 재부팅해도 켜지게 <image> 실행 도커
            재부팅해도 자동 재시작하는 컨테이너 <image> 실행
            run docker <image> image and always restart it
            """,
    ),
    Recipe(
        "docker update --restart unless-stopped <container>",
        en="Let <container> start again whenever it ends",
        ko="<container> 컨테이너가 꺼지면 항상 재시작하게 하기",
        asks="""
            make container <container> restart automatically
            set restart policy of existing container <container>
            <container> 컨테이너 자동 재시작 설정
            always restart container <container>
            부팅하면 <container> 컨테이너 자동으로 켜지게
            컨테이너 <container> 자동 재시작 설정
            make <container> container restart automatically
            <container> 컨테이너 항상 재시작되게
            <container> 컨테이너 죽으면 자동으로 다시 시작
            """,
    ),
    Recipe(
        "docker run --rm -it --entrypoint sh <image>",
        en="Open a shell in the image <image>",
        ko="<image> 이미지에서 셸 열기",
        asks="""
            open a shell in docker image <image>
            run <image> with a shell instead of its entrypoint
            look inside docker image <image> with a shell
            도커 이미지 <image> 안에서 셸 열기
            <image> 엔트리포인트 대신 셸로 실행
            debug docker image <image> with a shell
            <image> 이미지 안을 셸로 들여다보기
            open a shell in docker <image> image
            <image> 이미지 셸로 들어가 보기 도커
            """,
    ),
    Recipe(
        "docker exec <container> <command>",
        en="Run a command in <container>",
        ko="<container> 컨테이너에서 명령 실행",
        asks="""
            run command <command> in container <container>
            execute <command> inside docker container <container>
            <container> 컨테이너에서 <command> 명령 실행
            도커 <container> 안에서 명령 <command> 수행 실행
            run <command> in docker <container>
            docker exec <container> <command>
            도커 <container> 에서 <command> 실행
            <container> 컨테이너에 명령 <command> 내리기
            run command <command> in <container> container
            <container> 컨테이너 안에서 <command> 돌리기
            """,
    ),
    Recipe(
        "docker exec -u root -it <container> sh",
        en="Open a shell in <container> as root",
        ko="<container> 컨테이너에서 루트로 셸 열기",
        asks="""
            open a root shell in container <container>
            enter docker container <container> as root
            <container> 컨테이너에 root 로 접속 셸
            루트 권한으로 <container> 컨테이너 들어가기
            root shell in container <container>
            <container> 컨테이너 루트로 들어가기
            루트 권한으로 컨테이너 <container> 들어가기
            open a root shell in <container> container
            exec as root in container <container>
            enter container <container> as root
            <container> 컨테이너에 root 로 들어가기
            <container> 컨테이너 루트 셸 열기
            컨테이너 <container> 에 root 권한으로 접속
            """,
    ),
    Recipe(
        "docker logs --tail <count> <container>",
        en="Show the last <count> lines of the output of <container>",
        ko="<container> 컨테이너 로그의 마지막 <count>줄 보기",
        asks="""
            last <count> lines of docker logs of <container>
            show the last <count> log lines of container <container>
            <container> 컨테이너 로그 마지막 <count> 줄
            도커 <container> 로그 최근 <count> 줄만 보기
            <count> newest log lines of container <container>
            tail <count> lines of docker container <container>
            last <count> lines of the logs of container <container>
            컨테이너 <container> 로그 끝에서 <count> 줄
            도커 <container> 로그 마지막 <count> 줄
            """,
    ),
    Recipe(
        "docker logs --since <minutes>m <container>",
        en="Show what <container> has printed in the last <minutes> minutes",
        ko="최근 <minutes>분 동안의 <container> 컨테이너 로그 보기",
        asks="""
            see logs of container <container> since <minutes>
            docker logs of <container> for the last <minutes>
            logs of container <container> in the past <minutes>
            <container> 컨테이너 최근 <minutes> 로그
            도커 <container> 로그 최근 <minutes> 만
            <minutes> 전부터 <container> 컨테이너 로그
            container <container> logs since <minutes> ago
            컨테이너 <container> 로그 지난 <minutes>
            """,
    ),
    Recipe(
        "docker cp <file> <container>:<path>",
        en="Copy <file> to <path> in <container>",
        ko="<file>을 <container> 컨테이너의 <path>로 복사",
        asks="""
            copy <file> into container <container> at <path>
            copy local file <file> to docker container <container> folder <path>
            <file> 을 <container> 컨테이너 <path> 로 복사
            로컬 <file> 을 도커 컨테이너 <container> 안 <path> 에 넣기
            put <file> into the container <container> at <path>
            <file> 을 컨테이너 <container> 의 <path> 로 넣기
            copy <file> into <container> container at <path>
            <file> 을 <container> 컨테이너 안 <path> 로 보내기
            put <file> into container <container> under <path>
            <file> 을 <container> 컨테이너 <path> 에 넣기
            """,
    ),
    Recipe(
        "docker rename <old> <new>",
        en="Rename the container <old> to <new>",
        ko="<old> 컨테이너 이름을 <new>로 바꾸기",
        asks="""
            rename container <old> to <new>
            change docker container name <old> to <new>
            컨테이너 이름 <old> 를 <new> 로 변경
            도커 컨테이너 <old> 이름을 <new> 로 바꾸기
            give container <old> the new name <new>
            컨테이너 이름 <old> 에서 <new> 로 수정
            도커 <old> 컨테이너 이름을 <new> 로 바꾸기
            docker rename <old> <new>
            <old> 컨테이너 이름을 <new> 으로 변경
            call container <old> <new> from now on
            call container <old> <new> instead
            <old> 컨테이너를 <new> 라고 바꿔 부르기
            <old> 컨테이너 이름 <new> 로
            """,
    ),
    Recipe(
        "docker kill <container>",
        en="Kill <container> at once",
        ko="<container> 컨테이너 강제 종료",
        asks="""
            kill container <container>
            force stop docker container <container>
            <container> 컨테이너 강제 종료
            도커 <container> 컨테이너 죽이기
            <container> 컨테이너가 안 꺼질 때 강제로 끄기
            컨테이너 <container> 강제 종료
            kill <container> container
            docker kill <container>
            """,
    ),
    Recipe(
        "docker rm -f <container>",
        en="Stop and delete <container>",
        ko="<container> 컨테이너를 멈추고 삭제",
        asks="""
            force remove running container <container>
            stop and delete container <container>
            실행 중인 <container> 컨테이너 강제 삭제
            <container> 컨테이너 멈추고 삭제
            force delete container <container>
            <container> 컨테이너 강제로 지우기
            돌고 있는 <container> 컨테이너 강제 제거
            실행 중인 컨테이너 <container> 강제 삭제
            force remove running <container> container
            remove container <container> forcefully
            force remove <container> container
            <container> 컨테이너 강제 삭제
            get rid of container <container> although it is still running
            kick out container <container> even if it is running
            throw away the running container <container>
            delete <container> container even though it is up
            <container> 컨테이너 돌고 있어도 없애기
            돌아가는 <container> 컨테이너 그냥 지우기
            떠 있는 <container> 컨테이너 바로 삭제
            실행 중이어도 <container> 컨테이너 지우기
            kill and remove container <container>
            """,
    ),
    Recipe(
        "docker pause <container>",
        en="Freeze <container>",
        ko="<container> 컨테이너 일시 정지",
        asks="""
            pause container <container>
            freeze docker container <container>
            <container> 컨테이너 일시정지 pause
            도커 <container> 잠시 pause 멈추기
            suspend container <container>
            <container> 컨테이너 일시중지
            컨테이너 <container> 일시정지 pause
            pause <container> container
            """,
    ),
    Recipe(
        "docker inspect <container>",
        en="Show all details of <container>",
        ko="<container> 컨테이너의 상세 정보 보기",
        asks="""
            inspect container <container>
            all details of docker container <container>
            <container> 컨테이너 상세 정보
            도커 <container> 컨테이너 설정 자세히 보기
            full configuration of container <container>
            <container> 컨테이너 정보
            도커 inspect <container>
            컨테이너 <container> 상세 정보
            inspect <container> container
            everything about container <container>
            <container> 컨테이너에 대한 것 전부 보기
            """,
    ),
    Recipe(
        "docker inspect -f '{{json .Mounts}}' <container>",
        en="Show what is mounted in <container>",
        ko="<container> 컨테이너에 마운트된 것 보기",
        asks="""
            which volumes does container <container> use
            mounts of docker container <container>
            <container> 컨테이너에 마운트된 볼륨
            컨테이너 <container> 가 쓰는 볼륨 확인
            which host folders does container <container> mount
            <container> 컨테이너 마운트 확인
            which volumes does <container> container use
            <container> 컨테이너 볼륨 뭐 쓰는지
            """,
    ),
    Recipe(
        "docker inspect -f '{{.State.Status}} {{.State.ExitCode}}' <container>",
        en="Show the state and exit code of <container>",
        ko="<container> 컨테이너의 상태와 종료 코드 보기",
        asks="""
            exit code of container <container>
            why did docker container <container> stop
            status of container <container>
            <container> 컨테이너 종료 코드
            <container> 컨테이너 상태 확인
            is container <container> running or exited
            <container> 컨테이너 왜 꺼졌는지
            컨테이너 <container> 종료 코드
            exit code of <container> container
            """,
    ),
    Recipe(
        "docker exec <container> env",
        en="Show the environment variables of <container>",
        ko="<container> 컨테이너의 환경변수 보기",
        asks="""
            environment variables of container <container>
            env of docker container <container>
            <container> 컨테이너 환경 변수 보기
            print env of container <container>
            <container> 컨테이너의 환경변수 출력
            도커 <container> 환경변수 확인
            컨테이너 <container> 환경 변수 보기
            environment variables of <container> container
            """,
    ),
    Recipe(
        "docker port <container>",
        en="Show the ports of <container>",
        ko="<container> 컨테이너의 포트 보기",
        asks="""
            ports of container <container>
            which port does docker container <container> publish
            <container> 컨테이너 포트 확인
            도커 <container> 가 연 포트 보기
            port mapping of container <container>
            <container> 컨테이너 포트 매핑
            what ports does container <container> expose
            <container> 컨테이너가 무슨 포트 쓰는지
            컨테이너 <container> 포트 확인
            ports of <container> container
            """,
    ),
    Recipe(
        "docker top <container>",
        en="Show the processes of <container>",
        ko="<container> 컨테이너의 프로세스 보기",
        asks="""
            processes in container <container>
            what runs inside docker container <container>
            <container> 컨테이너 프로세스 목록
            컨테이너 <container> 안에서 돌아가는 프로세스
            process list of docker container <container>
            <container> 컨테이너 안에 뭐가 돌고 있는지
            processes in <container> container
            도커 <container> 프로세스 보기
            """,
    ),
    Recipe(
        "docker diff <container>",
        en="Show the files that <container> has changed",
        ko="<container> 컨테이너에서 바뀐 파일 보기",
        asks="""
            files changed in container <container>
            docker diff of container <container>
            <container> 컨테이너에서 변경된 파일
            files changed in <container> container
            what did container <container> change on its filesystem
            <container> 컨테이너에서 바뀐 파일 보기
            도커 <container> 파일 변경 내역
            컨테이너 <container> 안에서 뭐가 달라졌는지
            """,
    ),
    Recipe(
        "docker commit <container> <image>",
        en="Make the image <image> of <container>",
        ko="<container> 컨테이너로 <image> 이미지 만들기",
        asks="""
            save container <container> as image <image>
            create docker image <image> from container <container>
            <container> 컨테이너를 <image> 이미지로 저장
            컨테이너 <container> 로 이미지 <image> 만들기
            make an image <image> of the container <container>
            snapshot container <container> to image <image>
            <container> 컨테이너 상태를 <image> 이미지로 만들기
            컨테이너 <container> 로 <image> 이미지 만들기
            save <container> container as image <image>
            save container <container> as <image> image
            commit container <container> as image <image>
            <container> 컨테이너를 <image> 이미지로 커밋
            """,
    ),
    Recipe(
        "docker wait <container>",
        en="Wait until <container> ends",
        ko="<container> 컨테이너가 끝날 때까지 기다리기",
        asks="""
            wait for container <container> to finish
            wait until docker container <container> exits
            <container> 컨테이너 끝날 때까지 기다리기
            컨테이너 <container> 끝날 때까지 기다리기
            wait for <container> container to finish
            wait until container <container> finishes
            <container> 컨테이너 끝날 때까지 대기
            block until container <container> ends
            <container> 컨테이너 종료 기다리기
            """,
    ),
    Recipe(
        "docker ps -s",
        en="List the running containers with their size",
        ko="실행 중인 컨테이너를 크기와 함께 보기",
        asks="""
            size of docker containers
            how much disk does each container take
            컨테이너별 크기 보기
            컨테이너가 차지하는 용량
            which container takes most disk
            컨테이너 크기 확인
            docker container sizes
            컨테이너 용량 확인 도커
            list containers with their size
            how big are the containers
            size of running containers
            컨테이너 크기 보기
            컨테이너별 용량
            컨테이너 목록 크기 포함
            """,
    ),
    Recipe(
        "docker ps --filter ancestor=<image>",
        en="List the containers of the image <image>",
        ko="<image> 이미지로 만든 컨테이너 보기",
        asks="""
            which containers use image <image>
            list containers of image <image>
            <image> 이미지를 쓰는 컨테이너 목록
            이미지 <image> 로 실행한 컨테이너 찾기
            containers started from image <image>
            <image> 이미지로 만든 컨테이너
            <image> 이미지로 실행한 컨테이너 찾기
            which containers use <image> image
            """,
    ),
    Recipe(
        "docker ps -a --filter status=exited",
        en="List the stopped containers",
        ko="멈춘 컨테이너 보기",
        asks="""
            list only stopped containers
            which containers have exited
            멈춘 컨테이너만 목록
            종료된 컨테이너만 보기
            exited containers
            show stopped containers only
            멈춰 있는 컨테이너만
            꺼진 컨테이너 목록만
            """,
    ),
    Recipe(
        "docker rm -f $(docker ps -aq)",
        en="Stop and delete all containers",
        ko="모든 컨테이너를 멈추고 삭제",
        asks="""
            delete all containers
            remove all docker containers even running
            모든 컨테이너 삭제
            도커 컨테이너 전부 지우기
            wipe all containers
            remove every docker container
            컨테이너 싹 지우기
            도커 컨테이너 모두 강제 삭제
            stop and remove all containers
            모든 컨테이너 멈추고 삭제
            컨테이너 전부 정지하고 지우기
            """,
    ),
    Recipe(
        "docker run -d --name <name> -p <port>:<port> <image>",
        en="Run <image> as <name> on port <port>",
        ko="<image>를 <name> 이름과 <port> 포트로 실행",
        asks="""
            run <image> named <name> on port <port>
            docker run <image> name <name> port <port>
            start container <name> from image <image> on port <port>
            <image> 를 <name> 이름으로 <port> 포트에서 실행
            도커 <image> 를 <name> 컨테이너로 <port> 포트 열어서 띄우기
            start container <name> from <image> image on port <port>
            start <name> container from image <image> on port <port>
            <image> 컨테이너 이름 <name> 포트 <port> 로 실행
            이름 <name> 포트 <port> 로 도커 <image> 띄우기
            """,
    ),
    Recipe(
        "docker run --rm --env-file <file> <image>",
        en="Run <image> with the environment of <file>",
        ko="<file>의 환경 변수로 <image> 실행",
        asks="""
            환경 변수 파일 <file> 로 도커 <image> 실행
            use env file <file> for docker image <image>
            env 파일 <file> 로 도커 <image> 이미지 실행
            env 파일 <file> 로 도커 이미지 <image> 실행
            use env file <file> for docker <image> image
            docker run env file <file> image <image>
            env file <file> for container <image>
            <file> env 파일로 <image> 컨테이너 실행
            """,
    ),
    Recipe(
        "docker logs -t <container>",
        en="Show the output of <container> with times",
        ko="시간과 함께 <container> 로그 보기",
        asks="""
            logs of container <container> with timestamps
            docker logs with time <container>
            <container> 컨테이너 로그 시간까지 보기
            도커 <container> 로그 타임스탬프 포함
            컨테이너 <container> 로그 시간까지 보기
            logs of <container> container with timestamps
            when was each log line of container <container> written
            <container> 컨테이너 로그 타임스탬프까지
            """,
    ),
    Recipe(
        "docker unpause <container>",
        en="Let <container> go on",
        ko="<container> 다시 진행",
        asks="""
            unpause container <container>
            resume paused container <container>
            <container> 컨테이너 일시정지 해제
            일시정지한 <container> 컨테이너 다시 진행
            컨테이너 <container> 일시정지 해제
            unpause <container> container
            docker unpause <container>
            <container> 컨테이너 pause 풀기
            """,
    ),
    Recipe(
        "docker export -o <file> <container>",
        en="Save the files of <container> in <file>",
        ko="<container>의 파일을 <file>에 저장",
        asks="""
            export container <container> to <file>
            save filesystem of container <container> as <file>
            <container> 컨테이너를 <file> 로 내보내기
            컨테이너 <container> 파일 시스템을 <file> 로 export
            <container> 컨테이너 파일 시스템을 <file> 로 export
            export <container> container to <file>
            docker export <container> as <file>
            <container> 컨테이너 통째로 <file> 로 내보내기
            """,
    ),
    Recipe(
        "docker ps --filter name=<name>",
        en="List the running containers with <name> in their name",
        ko="이름에 <name>이 든 컨테이너 보기",
        asks="""
            find container named <name>
            docker ps filter name <name>
            이름이 <name> 인 컨테이너 찾기
            docker ps name <name>
            search running containers by name <name>
            이름에 <name> 들어간 컨테이너
            컨테이너 이름으로 찾기 <name>
            컨테이너 이름 <name> 검색
            """,
    ),
    Recipe(
        "docker ps -q",
        en="List only the ids of the running containers",
        ko="실행 중인 컨테이너 아이디만 보기",
        asks="""
            only the ids of running containers
            docker container ids
            컨테이너 아이디만 목록
            도커 컨테이너 id 만 보기
            print container ids
            docker ps quiet ids
            컨테이너 id 목록
            돌고 있는 컨테이너 아이디
            """,
    ),
    Recipe(
        "docker rmi $(docker images -q)",
        en="Delete all images",
        ko="모든 이미지 삭제",
        fish="docker rmi (docker images -q)",
        asks="""
            delete all docker images
            remove every image of docker
            도커 이미지 전부 삭제
            모든 도커 이미지 지우기
            wipe all docker images
            delete every docker image there is
            도커 이미지 싹 지우기
            이미지 모두 없애기 도커
            """,
    ),
    Recipe(
        "docker run -d -e POSTGRES_PASSWORD=<password> -p 5432:5432 postgres",
        en="Run PostgreSQL in docker with a password",
        ko="비밀번호를 정해 도커로 PostgreSQL 실행",
        asks="""
            start postgres in docker with password <password>
            run a postgres container with password <password>
            postgres database in docker
            비밀번호 <password> 으로 postgres 도커 띄우기
            도커로 postgres 실행
            postgres 컨테이너 띄우기
            docker postgres password <password>
            포스트그레스 컨테이너 비밀번호 <password> 로 실행
            """,
    ),
    Recipe(
        "docker run -d -e MYSQL_ROOT_PASSWORD=<password> -p 3306:3306 mysql",
        en="Run MySQL in docker with a password",
        ko="비밀번호를 정해 도커로 MySQL 실행",
        asks="""
            start mysql in docker with password <password>
            run a mysql container with password <password>
            mysql database in docker
            비밀번호 <password> 으로 mysql 도커 띄우기
            도커로 mysql 실행
            mysql 컨테이너 띄우기
            docker mysql root password <password>
            mysql 컨테이너 루트 비밀번호 <password> 로 실행
            """,
    ),
    Recipe(
        "docker run -d -p 6379:6379 redis",
        en="Run Redis in docker",
        ko="도커로 Redis 실행",
        asks="""
            start redis in docker
            run a redis container
            도커로 redis 실행
            redis 컨테이너 띄우기
            레디스 도커로 띄우기
            docker redis server
            redis in a container on its usual port
            레디스 컨테이너 실행
            """,
    ),
    Recipe(
        "docker run -d -m <size> <image>",
        en="Run <image> with at most <size> of memory",
        ko="메모리를 <size>로 제한해서 <image> 실행",
        asks="""
            limit container memory to <size> when running <image>
            docker run <image> with memory limit <size>
            run <image> in docker with at most <size> memory
            도커 <image> 실행할 때 메모리 <size> 로 제한
            메모리 <size> 제한으로 <image> 컨테이너 실행
            container <image> with <size> ram limit
            <image> 컨테이너 램 <size> 제한
            도커 <image> 메모리 최대 <size> 로 실행
            """,
    ),
    Recipe(
        "docker update -m <size> <container>",
        en="Let <container> have at most <size> of memory",
        ko="<container> 컨테이너 메모리를 <size>로 제한",
        asks="""
            limit memory of running container <container> to <size>
            docker memory limit <size> for container <container>
            실행 중인 컨테이너 <container> 메모리 제한 <size>
            change memory limit of container <container> to <size>
            container <container> may use <size> memory at most
            컨테이너 <container> 메모리 최대 <size>
            <container> 컨테이너 메모리 한도를 <size> 로 변경
            """,
    ),
    Recipe(
        "docker system prune -a --volumes",
        en="Delete all that docker does not use, volumes and images too",
        ko="도커에서 안 쓰는 것을 볼륨과 이미지까지 모두 삭제",
        asks="""
            delete all docker data
            clean docker completely including volumes
            remove all unused docker images and volumes
            도커 데이터 전부 삭제
            도커 볼륨까지 전부 정리
            도커 이미지 볼륨 모두 청소
            docker prune everything including volumes
            도커 싹 비우기 볼륨 포함
            """,
    ),
    Recipe(
        "docker logs -f --tail <count> <container>",
        en="Follow the output of <container> from its last <count> lines",
        ko="<container> 출력을 마지막 <count>줄부터 따라가기",
        asks="""
            follow the last <count> lines of logs of container <container>
            follow logs of container <container> starting with the last <count> lines
            tail the last <count> log lines of container <container> live
            docker logs follow with tail <count> of <container>
            <container> 컨테이너 로그 마지막 <count> 줄부터 실시간으로 따라가기
            <container> 컨테이너 로그 최근 <count> 줄부터 실시간
            도커 <container> 로그 뒤에서 <count> 줄부터 계속 보기
            """,
    ),
    Recipe(
        "docker run -d -p <port>:80 nginx",
        en="Run nginx in the background, at port <port> here",
        ko="nginx를 <port> 포트로 백그라운드 실행",
        asks="""
            run nginx in a container on port <port> in the background
            nginx container on port <port>
            docker run nginx on port <port>
            nginx 컨테이너를 <port> 포트로 백그라운드에서 실행
            도커로 nginx <port> 포트에 띄우기
            run nginx on port <port> in background
            start nginx on port <port> with docker
            nginx 를 <port> 포트로 백그라운드 실행
            nginx 를 <port> 포트에 띄우기
            """,
    ),
    Recipe(
        "docker run -it --rm <image> bash",
        en="Start bash in a new container of <image>",
        ko="<image>의 새 컨테이너에서 bash 실행",
        asks="""
            run <image> container interactively
            start a new <image> container with bash
            docker run <image> interactive with bash
            <image> 이미지로 새 컨테이너 띄워서 bash 실행
            <image> 새 컨테이너에서 bash 로 작업
            run <image> interactively
            interactive shell in image <image>
            run image <image> with bash
            <image> 이미지를 대화형으로 실행
            <image> 컨테이너 대화형으로 띄우기
            """,
    ),
    Recipe(
        "docker exec <container> <command:words>",
        en="Run a command in <container>",
        ko="<container> 컨테이너에서 명령 실행하기",
        asks="""
            run <command> in container <container>
            run <command> inside the container <container>
            exec <command> in container <container>
            <container> 컨테이너에서 <command> 실행
            컨테이너 <container> 에서 <command> 실행
            <container> 컨테이너 안에서 <command> 돌려 보기
            """,
    ),
    Recipe(
        "docker inspect -f '{{.Config.Image}}' <container>",
        en="Show which image <container> runs",
        ko="<container> 컨테이너의 이미지 보기",
        asks="""
            which image is container <container> using
            image of container <container>
            what image does container <container> run
            <container> 컨테이너가 쓰는 이미지
            <container> 컨테이너 이미지가 뭔지
            컨테이너 <container> 는 어떤 이미지인지
            """,
    ),
    Recipe(
        "docker run -d -e POSTGRES_PASSWORD=<password> -p <port>:5432 postgres",
        en="Run PostgreSQL in docker on port <port> with the password <password>",
        ko="도커로 <port> 포트에 비밀번호 <password>인 PostgreSQL 실행",
        asks="""
            run postgres with password <password> on <port>
            start a postgres container with password <password> on port <port>
            docker postgres port <port> password <password>
            비밀번호 <password> 로 postgres 컨테이너 <port> 포트에 실행
            postgres 도커 <port> 포트 비밀번호 <password>
            포스트그레스 컨테이너를 비밀번호 <password> 포트 <port> 로 띄우기
            """,
    ),
    Recipe(
        "docker run -d -e <assignment> <image>",
        en="Run <image> with the variable <assignment>",
        ko="환경변수 <assignment>로 <image> 실행",
        asks="""
            run <image> with env <assignment>
            run docker image <image> with environment variable <assignment>
            start container of <image> with env <assignment>
            <assignment> 환경변수로 <image> 실행
            <image> 이미지를 환경변수 <assignment> 로 띄우기
            도커 <image> 실행 환경변수 <assignment>
            """,
    ),
    Recipe(
        "docker run -d -v <folder>:<path> <image>",
        en="Run <image> with <folder> mounted at <path>",
        ko="<folder>를 <path>에 마운트해서 <image> 실행",
        asks="""
            run <image> with <folder> mounted at <path>
            mount <folder> into <path> when running docker <image>
            docker run <image> with volume <folder> at <path>
            <folder> 를 <path> 에 마운트해서 <image> 컨테이너 실행
            <image> 도커를 <folder> 볼륨을 <path> 에 연결해서 실행
            도커로 <image> 띄우면서 <folder> 를 <path> 에 마운트
            """,
    ),
    Recipe(
        "docker inspect -f '{{.State.Health.Status}}' <container>",
        en="Show how healthy <container> is",
        ko="<container> 컨테이너의 헬스 상태 보기",
        asks="""
            health of container <container>
            health check status of container <container>
            is container <container> healthy
            <container> 컨테이너 헬스체크 상태
            <container> 컨테이너 건강 상태
            컨테이너 <container> health 상태 확인
            """,
    ),
    Recipe(
        "docker attach <container>",
        en="Attach to <container>",
        ko="<container> 컨테이너에 붙기",
        asks="""
            docker attach <container>
            attach to container <container>
            attach to the running container <container>
            <container> 컨테이너에 attach
            <container> 컨테이너에 붙기
            실행 중인 <container> 컨테이너에 어태치
            """,
    ),
    Recipe(
        "docker ps --format '{{.Names}}'",
        en="List just the names of the containers",
        ko="컨테이너 이름만 보기",
        asks="""
            docker ps only names
            names of running containers
            list only container names
            컨테이너 이름만 보기
            실행 중인 컨테이너 이름만
            도커 컨테이너 이름 목록만 출력
            """,
    ),
    Recipe(
        "docker cp <file> <container>:/",
        en="Copy <file> into <container>",
        ko="<file>을 <container> 컨테이너로 복사",
        asks="""
            copy file <file> into container <container>
            put <file> into container <container>
            send <file> to docker container <container>
            <file> 을 컨테이너 <container> 안에 넣기
            <file> 을 <container> 컨테이너에 넣기
            """,
    ),
)
