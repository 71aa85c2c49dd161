"""SSH: keys, tunnels, settings."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ssh -N -R <port>:localhost:<port> <login>",
        en="Make port <port> of this computer available on <login>",
        ko="이 컴퓨터의 <port> 포트를 <login>에서 쓸 수 있게 하기",
        asks="""
            reverse ssh tunnel of port <port> to <login>
            expose my local port <port> on server <login> via reverse tunnel
            <login> 으로 <port> 포트 역방향 ssh 터널
            리버스 터널로 <port> 포트를 <login> 에 열기
            let <login> reach my port <port>
            <login> 에서 내 <port> 포트로 들어오게
            <login> 에 <port> 리버스 터널
            reverse forward of <port> to <login>
            """,
    ),
    Recipe(
        "ssh -N -D <port> <login>",
        en="Open a SOCKS proxy through <login> on port <port>",
        ko="<login>을 지나는 SOCKS 프록시를 <port> 포트에 열기",
        asks="""
            socks proxy on port <port> through <login>
            dynamic ssh tunnel via <login> on port <port> proxy
            <login> 을 통한 socks 프록시 <port> 포트
            use <login> as socks proxy on <port>
            <login> 으로 socks <port>
            <login> 을 프록시로 쓰기 포트 <port>
            """,
    ),
    Recipe(
        "ssh -N -L <port>:<host>:<port> <login>",
        en="Reach port <port> of <host> through <login>",
        ko="<login>을 거쳐 <host>의 <port> 포트에 연결",
        asks="""
            reach port <port> of <host> through jump server <login> tunnel
            ssh tunnel to <host> port <port> via <login>
            <login> 을 거쳐 <host> 의 <port> 포트 터널 연결
            forward port <port> to <host> through <login>
            tunnel to <host> <port> over <login>
            <login> 통해서 <host> <port> 포트 터널링
            <login> 거쳐 <host> 의 <port> 로 연결
            """,
    ),
    Recipe(
        "cat ~/.ssh/authorized_keys",
        en="Show the keys that may log in to my account here",
        ko="여기 로그인이 허용된 키 보기",
        asks="""
            which keys are allowed to log in here
            show the authorized keys
            who may log in here with a key
            여기 로그인 허용된 키 목록
            등록된 공개키 보기 ssh
            """,
    ),
    Recipe(
        "chmod 700 ~/.ssh && chmod 600 ~/.ssh/*",
        en="Let nobody but me use my SSH folder and keys",
        ko="SSH 폴더와 키를 나만 쓸 수 있게 하기",
        asks="""
            fix the permissions of my ssh folder
            set proper permissions on ~/.ssh
            ~/.ssh 권한 제대로 고치기
            ssh 폴더 권한 고치기
            """,
    ),
    Recipe(
        "ssh -J <login> <host>",
        en="Log in to <host> by way of <login>",
        ko="<login>을 거쳐 <host>에 접속",
        asks="""
            ssh to <host> through jump host <login>
            점프 서버 <login> 을 거쳐 <host> 에 ssh 접속
            jump through <login> to <host>
            <login> 거쳐서 <host> 접속
            <login> 경유 <host> ssh
            <login> 거쳐서 <host> 에 접속
            connect to <host> through <login>
            ssh through jump host <login> to <host>
            <login> 거쳐 <host> 에 ssh 접속
            <login> 통해 <host> 로 ssh
            connect to <host> via jump server <login>
            ssh to <host> with <login> in between
            <login> 통해서 <host> 접속
            """,
    ),
    Recipe(
        "ssh -X <login>",
        en="Log in to <login> and show its windows here",
        ko="<login>에 접속해 창을 여기에 띄우기",
        asks="""
            ssh to <login> with x11 forwarding
            run graphical programs of <login> over ssh
            <login> 에 x11 포워딩으로 ssh 접속
            <login> 의 gui 프로그램을 ssh 로 띄우기
            x forwarding to <login>
            <login> x11 포워딩
            <login> 의 그래픽 프로그램 띄우기
            ssh with x11 to <login>
            <login> x11 접속
            """,
    ),
    Recipe(
        "ssh -v <login>",
        en="Show what goes wrong when logging in to <login>",
        ko="<login> 접속 과정을 자세히 보기",
        asks="""
            debug ssh connection to <login>
            verbose ssh to <login>
            why does ssh to <login> fail
            <login> ssh 접속 문제 디버그
            <login> ssh 연결이 왜 안 되는지 자세히
            ssh verbose <login>
            ssh to <login> does not work show why
            <login> ssh 자세한 로그
            <login> ssh 가 왜 안 되는지
            <login> ssh 접속이 안 되는 이유
            why can i not ssh to <login>
            """,
    ),
    Recipe(
        "ssh -T git@github.com",
        en="Check whether my SSH key works for GitHub",
        ko="GitHub에 SSH 키가 통하는지 확인",
        asks="""
            test ssh connection to github
            does my ssh key work with github
            깃허브 ssh 연결 테스트
            깃허브에 ssh 키가 되는지 확인
            github ssh test
            am i authenticated at github by ssh
            깃허브 ssh 확인
            깃허브 ssh 접속 시험
            """,
    ),
    Recipe(
        "ssh -o ServerAliveInterval=60 <login>",
        en="Log in to <login> and keep the connection alive",
        ko="연결이 끊기지 않게 <login>에 접속",
        asks="""
            keep ssh connection to <login> alive
            stop ssh to <login> from timing out
            <login> ssh 연결 안 끊기게 유지
            <login> 접속이 자꾸 끊기는 ssh 유지
            ssh <login> keepalive
            <login> ssh 안 끊기게
            <login> ssh 연결 유지
            """,
    ),
    Recipe(
        "ssh <login> 'bash -s' < <file>",
        en="Run the local script <file> on <login>",
        ko="로컬 스크립트 <file>를 <login>에서 실행",
        asks="""
            run local script <file> on remote server <login>
            execute my shell script <file> over ssh on <login> without copying
            로컬 스크립트 <file> 를 <login> 서버에서 실행
            run local <file> on <login>
            <login> 에서 내 스크립트 <file> 돌리기
            run script <file> on <login>
            run local script <file> on server <login>
            execute my script <file> on <login> over ssh
            로컬 스크립트 <file> 를 <login> 에서 실행
            """,
    ),
    Recipe(
        "ssh-keygen -t rsa -b 4096",
        en="Make a pair of RSA keys",
        ko="RSA SSH 키 만들기",
        asks="""
            generate rsa ssh key
            create 4096 bit rsa key
            rsa ssh 키 생성
            rsa 4096 비트 키 만들기
            rsa key with 4096 bits
            rsa 키 만들기
            4096 비트 rsa ssh 키
            """,
    ),
    Recipe(
        "ssh-keygen -t ed25519 -f <file> -C <text>",
        en="Make a pair of SSH keys in <file> with a comment",
        ko="설명을 달아 <file>에 SSH 키 만들기",
        asks="""
            generate ssh key in file <file> with comment <text>
            create ssh key called <file> with comment <text>
            <file> 에 코멘트 <text> 로 ssh 키 생성
            ssh key <file> comment <text>
            <file> 이름으로 코멘트 <text> ssh 키
            """,
    ),
    Recipe(
        "ssh-keygen -p -f <file>",
        en="Change the passphrase of the key <file>",
        ko="SSH 키 <file>의 암호 바꾸기",
        asks="""
            change passphrase of ssh key <file>
            set new password for private key <file>
            ssh 키 <file> 암호 변경
            개인 키 <file> 비밀번호 바꾸기
            passphrase of key <file> change
            remove passphrase of ssh key <file>
            <file> 키 암호 바꾸기
            <file> ssh 키 패스프레이즈 변경
            change passphrase of <file>
            <file> 암호 바꾸기
            <file> 키 비밀번호 변경
            """,
    ),
    Recipe(
        "ssh-keygen -lf <file>",
        en="Show the fingerprint of the key <file>",
        ko="SSH 키 <file>의 지문 보기",
        asks="""
            fingerprint of ssh key <file>
            show ssh fingerprint for <file>
            ssh 키 <file> 지문 보기
            <file> 핑거프린트 확인
            fingerprint of <file>
            <file> 지문
            <file> ssh 키 핑거프린트
            key fingerprint <file>
            <file> 키 지문
            """,
    ),
    Recipe(
        "ssh-keygen -y -f <file>",
        en="Show the public key of the private key <file>",
        ko="개인 키 <file>의 공개 키 만들어 보기",
        asks="""
            get public key from private key <file>
            recreate the public ssh key of <file>
            개인 키 <file> 에서 공개 키 뽑기
            <file> 개인 키로 공개 키 만들기
            derive public key of <file>
            <file> 공개 키 추출
            개인키 <file> 에서 공개키 만들기
            """,
    ),
    Recipe(
        "ssh-keyscan <host>",
        en="Show the host keys of <host>",
        ko="<host> 서버의 호스트 키 보기",
        asks="""
            host keys of <host>
            scan ssh host key of server <host>
            <host> 의 ssh 호스트 키 가져오기
            <host> 호스트 키 스캔
            get ssh host key of <host>
            <host> ssh 호스트 키
            <host> 호스트 키 확인
            ssh host key of <host>
            <host> 호스트 키 보기
            """,
    ),
    Recipe(
        'eval "$(ssh-agent -s)"',
        en="Start the SSH agent",
        ko="SSH 에이전트 시작",
        fish="eval (ssh-agent -c)",
        asks="""
            start ssh agent
            run ssh-agent in this shell
            ssh 에이전트 시작
            ssh-agent 켜기
            ssh agent start
            launch ssh-agent
            ssh-agent 실행
            ssh-agent 시작
            ssh-agent on
            ssh-agent 띄우기
            """,
    ),
    Recipe(
        "ssh-add <file>",
        en="Give the key <file> to the SSH agent",
        ko="SSH 에이전트에 <file> 키 추가",
        asks="""
            add ssh key <file> to the agent
            ssh-add <file>
            ssh 에이전트에 키 <file> 추가
            <file> 키를 ssh-agent 에 등록
            give key <file> to ssh-agent
            ssh 키 <file> 에이전트에 올리기
            add key <file> to the agent
            <file> 키를 에이전트에 등록
            <file> 키를 에이전트에 추가
            load the ssh key file <file>
            """,
    ),
    Recipe(
        "ssh-add -D",
        en="Let the SSH agent forget all keys",
        ko="SSH 에이전트의 키 모두 제거",
        asks="""
            remove all keys from ssh agent
            ssh agent forget keys
            ssh 에이전트 키 모두 삭제
            clear ssh agent
            remove ssh agent keys
            ssh-agent 키 비우기
            에이전트에서 키 모두 제거
            delete all keys in the ssh agent
            ssh-agent 키 전부 삭제
            """,
    ),
    Recipe(
        "chmod 600 -- <file>",
        en="Let only me read and change <file>",
        ko="<file>을 나만 읽고 쓸 수 있게 하기",
        mac="chmod 600 <file>",
        asks="""
            fix permissions of private key <file> that are too open
            ssh says key <file> is too open
            unprotected private key file <file>
            개인 키 <file> 권한이 너무 열려 있음 수정
            ssh 키 <file> 권한 오류 해결
            permissions for ssh key <file> are too open
            key <file> bad permissions
            <file> 키 권한 너무 열려 있다는 오류
            ssh 키 <file> 권한 고치기
            set permissions of <file> so only i can read and write
            make <file> readable and writable only by the owner
            only i may read and write <file>
            <file> 나만 읽고 쓸 수 있게 권한 설정
            <file> 소유자만 읽고 쓰게
            <file> 권한을 나만 읽기 쓰기로
            """,
    ),
    Recipe(
        '"${EDITOR:-vi}" ~/.ssh/config',
        en="Edit my SSH settings",
        ko="내 SSH 설정 편집",
        fish="$EDITOR ~/.ssh/config",
        asks="""
            edit ssh config
            add a host to my ssh config file
            ssh 설정 파일 편집
            ssh config 수정
            open ssh config
            ssh config
            ssh config 편집
            ssh 접속 별칭 추가 설정
            """,
    ),
    Recipe(
        "ssh -N -L <port>:<host>:<to> <login>",
        en="Reach port <to> of <host> through <login> as port <port> here",
        ko="<login>을 거쳐 <host>의 <to> 포트를 여기 <port>로 쓰기",
        asks="""
            forward local port <port> to <to> on <host> via <login>
            <login> 통해서 <host> 의 <to> 를 로컬 <port> 로 터널링
            로컬 <port> 포트를 <login> 거쳐 <host> <to> 로 연결
            <login> 을 거쳐서 로컬 <port> 포트를 <host> 의 <to> 로 포워딩
            local port <port> to <host> port <to> through <login>
            local port <port> to <host> <to> through <login>
            ssh tunnel local <port> to <host> <to> via <login>
            forward local port <port> to <host> <to> on <login> over ssh
            forward <port> to <host> port <to> through <login>
            로컬 <port> 포트를 <login> 거쳐 <host> <to> 로 터널
            <login> 통해서 로컬 <port> 포트를 <host> <to> 로 포워딩
            <login> 통해서 로컬 <port> 포트를 그쪽 <host> <to> 로 포워딩
            <login> 경유로 <port> 를 <host> <to> 에 연결 터널
            open a tunnel so that localhost <port> reaches <host> <to> via <login>
            <login> 통해서 localhost <port> 를 <host> <to> 로 터널
            """,
    ),
    Recipe(
        "ssh-keygen -t ed25519 -C <text>",
        en="Make an SSH key with the comment <text>",
        ko="코멘트 <text>로 ssh 키 만들기",
        others=("ssh-keygen -t rsa -b 4096 -C <text>",),
        asks="""
            generate ssh key with comment <text>
            create an ssh key for email <text>
            ssh 키를 코멘트 <text> 로 생성
            <text> 이메일로 ssh 키 만들기
            """,
    ),
    Recipe(
        "ssh-keygen -t ed25519 -f <file>",
        en="Make an SSH key in <file>",
        ko="<file>에 ssh 키 만들기",
        asks="""
            generate ssh key in file <file>
            create an ssh key named <file>
            <file> 에 ssh 키 생성
            <file> 이라는 이름으로 ssh 키 만들기
            """,
    ),
    Recipe(
        "ssh-keygen -t ed25519 -C <login>",
        en="Make an Ed25519 SSH key with the comment <login>",
        ko="<login> 코멘트로 ed25519 SSH 키 만들기",
        asks="""
            generate an ed25519 ssh key with the comment <login>
            new ed25519 ssh key for <login>
            create an ssh key with my email <login>
            ssh key ed25519 with email <login>
            <login> 코멘트 달아서 ed25519 ssh 키 만들기
            <login> 으로 ed25519 ssh 키 생성
            이메일 <login> 로 ssh 키 만들기
            """,
    ),
)
