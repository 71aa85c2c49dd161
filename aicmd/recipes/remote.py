"""SSH, copying to and from other computers."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ssh <login>",
        en="Log in to <login>",
        ko="<login>에 접속",
        asks="""
            ssh into <login>
            connect to server <login>
            login to remote host <login>
            <login> ssh 접속
            <login> 서버에 접속하기
            ssh <login>
            log in to <login>
            open a shell on <login>
            connect to <login>
            <login> 접속
            <login> 에 로그인
            <login> 으로 ssh
            <login> 원격 접속
            get on <login>
            get onto <login>
            log me in on <login>
            """,
    ),
    Recipe(
        "ssh -p <port> <login>",
        en="Log in to <login> on port <port>",
        ko="<port> 포트로 <login>에 접속",
        asks="""
            ssh to <login> on port <port>
            connect to <login> via ssh port <port>
            <login> 에 <port> 포트로 ssh 접속
            ssh <login> port <port>
            <login> ssh on a different port <port>
            log in to <login> on port <port>
            <login> <port> 포트로 접속
            <login> ssh 포트 <port>
            포트 <port> 로 <login> 접속
            """,
    ),
    Recipe(
        "ssh -i <file> <login>",
        en="Log in to <login> with the key <file>",
        ko="<file> 키로 <login>에 접속",
        asks="""
            ssh into <login> with key <file>
            connect to <login> using key file <file>
            <file> 키로 <login> ssh 접속
            ssh <login> with private key <file>
            use key <file> to log in to <login>
            <login> 에 키 파일 <file> 로 접속
            <file> 키 써서 <login> 접속
            <file> 로 <login> 접속
            ssh <login> with <file>
            log in to <login> with key <file>
            <login> 접속 키 <file>
            use <file> to get onto <login>
            """,
    ),
    Recipe(
        "ssh-keygen -t ed25519",
        en="Make a pair of SSH keys",
        ko="SSH 키 만들기",
        asks="""
            generate ssh key
            create a new ssh key pair
            ssh 키 생성
            ssh 키 만들기
            make a new ssh key
            i need an ssh key
            new key pair for ssh
            ssh 키 새로 만들기
            ssh 키 발급
            ssh 키 쌍 생성
            """,
    ),
    Recipe(
        "ssh-copy-id <login>",
        en="Put my public key on <login>",
        ko="<login>에 내 공개 키 등록",
        asks="""
            copy ssh key to <login>
            passwordless login to <login>
            set up ssh key on server <login>
            <login> 에 ssh 키 복사
            <login> 비밀번호 없이 접속
            install my public key on <login>
            put my ssh key on <login>
            log in to <login> without password
            authorize my key on <login>
            <login> 에 내 공개키 등록
            <login> 서버에 공개키 복사
            <login> 에 비밀번호 없이 로그인되게
            <login> ssh 키 등록
            add my key to server <login>
            add my public key to <login>
            """,
    ),
    Recipe(
        "cat ~/.ssh/*.pub",
        en="Show my public SSH keys",
        ko="내 SSH 공개 키 보기",
        asks="""
            show my ssh public key
            print public key
            ssh 공개 키 보기
            my public key
            what is my ssh public key
            내 공개키
            ssh 공개키 출력
            내 ssh 공개 키 확인
            """,
    ),
    Recipe(
        "scp -- <file> <login>:",
        en="Copy <file> to <login>",
        ko="<file>을 <login>으로 복사",
        mac="scp <file> <login>:",
        asks="""
            copy <file> to <login>
            send <file> to <login>
            <file> 을 <login> 로 보내기
            copy <file> to server <login>
            scp <file> to <login>
            send file <file> to remote host <login>
            <file> 을 <login> 서버로 복사
            <file> 원격 서버 <login> 에 전송
            upload <file> to server <login>
            transfer <file> to <login>
            put <file> on <login>
            <file> 을 <login> 에 업로드
            <login> 에 <file> 복사
            <login> 서버로 <file> 보내기
            upload <file> to <login> home
            copy <file> to the home directory of <login>
            <file> 을 <login> 홈 디렉토리에 업로드
            """,
    ),
    Recipe(
        "scp <login>:<path> .",
        en="Copy <path> from <login> to here",
        ko="<login>의 <path>를 여기로 복사",
        asks="""
            copy <path> from <login>
            download <path> from <login>
            copy <path> from server <login>
            download <path> from remote host <login>
            scp <path> from <login> here
            <login> 서버에서 <path> 가져오기
            <login> 서버의 <path> 복사해 오기
            get <path> from <login>
            fetch file <path> of server <login>
            <login> 에서 <path> 받기
            <login> 의 <path> 다운로드
            <login> 서버에 있는 <path> 내려받기
            <login> 에서 <path> 가져오기
            <login> 서버의 <path> 파일 가져오기
            fetch <path> from <login>
            scp <path> from <login> to here
            copy file <path> from <login> home directory
            <login> 홈에서 <path> 가져오기
            bring <path> from <login> over here
            """,
    ),
    Recipe(
        "rsync -av --progress -- <folder> <target>",
        en="Sync <folder> to <target>",
        ko="<folder>를 <target>로 동기화",
        mac="rsync -av --progress <folder> <target>",
        asks="""
            sync <folder> to <target>
            rsync folder <folder> to <target>
            synchronize directory <folder> with <target>
            <folder> 를 <target> 로 동기화
            rsync <folder> <target>
            keep <target> in sync with <folder>
            <folder> 와 <target> 동기화
            <folder> 를 <target> 에 rsync
            bring <target> up to date with <folder>
            """,
    ),
    Recipe(
        "rsync -av --delete -- <folder:slash> <target:slash>",
        en="Mirror <folder> to <target>, deleting what is gone",
        ko="<folder>를 <target>에 똑같이 미러링",
        mac="rsync -av --delete <folder:slash> <target:slash>",
        asks="""
            mirror folder <folder> to <target> deleting extra files
            sync <folder> to <target> and delete removed files
            <folder> 를 <target> 로 미러링 없는 파일 삭제
            exact mirror of <folder> in <target>
            <folder> 를 <target> 에 그대로 미러링 삭제 포함
            rsync 로 <folder> 를 <target> 에 동기화하고 거기만 있는 파일은 삭제
            sync <folder> to <target> with rsync and delete extra files there
            rsync <folder> to <target> deleting what is not in the source
            make <target> an exact mirror of <folder>
            <folder> 를 <target> 에 그대로 미러링, 없어진 건 지우기
            """,
    ),
    Recipe(
        "ssh -N -L <port>:localhost:<port> <login>",
        en="Make port <port> of <login> available here",
        ko="<login>의 <port> 포트를 여기서 쓰게 하기",
        asks="""
            ssh tunnel port <port> to <login>
            forward port <port> from <login>
            port forwarding <port> via ssh <login>
            <login> <port> 포트 ssh 터널
            <login> <port> 포트 포워딩
            reach port <port> of <login> on my computer
            local forward <port> <login>
            <login> 의 <port> 포트를 내 컴퓨터로 포워딩
            <login> <port> 터널링
            ssh tunnel for port <port> on <login>
            tunnel <port> of <login> to localhost
            <login> 의 <port> 포트 ssh 터널
            <login> 의 <port> 포트 터널링
            """,
    ),
    Recipe(
        "ssh-add -l",
        en="List the keys of the SSH agent",
        ko="SSH 에이전트의 키 보기",
        asks="""
            list ssh agent keys
            ssh 에이전트 키 목록
            which keys does my ssh agent have
            loaded ssh keys
            에이전트에 올라간 ssh 키
            ssh-agent 키 확인
            ssh 에이전트에 등록된 키
            keys in ssh agent
            show ssh agent keys
            ssh-agent 에 어떤 키가 있는지
            """,
    ),
    Recipe(
        "ssh-keygen -R <host>",
        en="Forget the key of <host>",
        ko="<host>의 알려진 키 지우기",
        asks="""
            remove <host> from known hosts
            remote host identification has changed <host>
            delete known host key of <host>
            known_hosts 에서 <host> 삭제
            forget the old host key of <host>
            host key of <host> changed
            clear <host> from known_hosts
            <host> 예전 호스트 키 지우기
            <host> 호스트 키가 바뀌었다는 오류
            known_hosts 에서 <host> 지우기
            forget the host key of <host>
            forget the known key of <host>
            """,
    ),
    Recipe(
        "ssh <login> <command>",
        en="Run a command on <login>",
        ko="<login>에서 명령 실행",
        asks="""
            run <command> on remote server <login>
            execute command <command> over ssh on <login>
            <login> 서버에서 <command> 명령 실행
            run <command> on <login>
            run <command> on <login> without logging in
            <login> 에서 <command> 실행
            <login> 에 접속하지 않고 <command> 만 실행
            run <command> on server <login> via ssh
            ssh <login> <command>
            <login> 서버에서 ssh 로 <command> 실행
            <login> 에 ssh 로 <command> 실행
            execute <command> on the remote host <login>
            <login> 서버에서 <command> 돌리기
            <login> 에서 <command> 돌리기
            <login> 서버에서 <command> 실행
            check <command> on <login> over ssh
            """,
    ),
    Recipe(
        "ssh-copy-id -i <file> <login>",
        en="Allow login to <login> with the public key <file>",
        ko="공개 키 <file>로 <login>에 접속할 수 있게 하기",
        asks="""
            install public key <file> on <login>
            copy ssh key <file> to server <login>
            공개키 <file> 을 <login> 에 등록
            <file> 키를 <login> 서버에 복사 ssh-copy-id
            ssh-copy-id <file> <login>
            <login> 에 공개 키 <file> 복사
            """,
    ),
    Recipe(
        "ls -l ~/.ssh",
        en="Which SSH keys I have",
        ko="내 ssh 키 목록",
        asks="""
            which ssh keys exist
            ssh 키 있는지 확인
            내 ssh 키 목록
            which ssh key files are in my home
            """,
    ),
    Recipe(
        "scp -- <file> <login>:<path>",
        en="Copy <file> to <path> on <login>",
        ko="<file>을 <login>의 <path>에 복사",
        asks="""
            copy <file> to <path> on <login>
            send <file> to <login> into <path>
            upload <file> to folder <path> on server <login>
            scp <file> to <path> of <login>
            <file> 을 <login> 의 <path> 에 복사
            <file> 을 <login> 서버 <path> 로 보내기
            <login> 의 <path> 에 <file> 업로드
            put <file> on <login> under <path>
            """,
    ),
    Recipe(
        "scp -- <file> <target>",
        en="Copy <file> to another computer",
        ko="<file>을 다른 컴퓨터로 복사",
        asks="""
            scp <file> to <target>
            copy <file> with scp to <target>
            <file> 을 <target> 로 scp
            scp 로 <file> 을 <target> 에 복사
            scp <file> <target>
            <file> <target> scp
            upload <file> to <target>
            upload <file> with scp to <target>
            <file> 을 <target> 에 업로드
            """,
    ),
    Recipe(
        "scp <login>:<path> <folder>",
        en="Copy <path> from <login> into <folder>",
        ko="<login>의 <path>를 <folder>에 받기",
        asks="""
            copy <path> from <login> to local <folder>
            download <path> from server <login> into <folder>
            <login> 의 <path> 를 <folder> 에 받기
            <login> 서버에서 <path> 를 로컬 <folder> 로 복사
            """,
    ),
    Recipe(
        "ssh -N -L <port>:localhost:<to> <login>",
        en="Reach port <to> of <login> as port <port> here",
        ko="<login>의 <to> 포트를 여기 <port> 포트로 쓰기",
        asks="""
            forward local port <port> to port <to> on <login>
            ssh tunnel from <port> here to <to> on <login>
            map local <port> to remote <to> of <login>
            로컬 <port> 포트를 <login> 의 <to> 포트로 터널
            로컬 <port> 를 <login> <to> 로 포워딩
            """,
    ),
    Recipe(
        "ssh -t <login> <command>",
        en="Run an interactive command on <login>",
        ko="<login>에서 대화식 명령 실행",
        asks="""
            run interactive <command> on <login> with a terminal
            ssh <login> and start <command> in a terminal
            <login> 에서 터미널 붙여서 <command> 실행
            <login> 에 접속해서 바로 <command> 띄우기 터미널
            """,
    ),
    Recipe(
        "ssh -o StrictHostKeyChecking=accept-new <login>",
        en="Connect to <login>, accepting its key if it is new",
        ko="<login>에 접속하면서 새 호스트 키 받아들이기",
        asks="""
            ssh <login> without asking about the host key
            accept new host key of <login> automatically
            <login> 호스트 키 묻지 않고 접속
            <login> 에 처음 접속할 때 yes 안 묻게
            """,
    ),
    Recipe(
        "ssh -A <login>",
        en="Connect to <login> and let it use my SSH agent",
        ko="ssh 에이전트를 넘기며 <login>에 접속",
        asks="""
            ssh to <login> with agent forwarding
            forward my ssh agent to <login>
            <login> 에 에이전트 포워딩으로 접속
            ssh 에이전트 넘겨서 <login> 접속
            agent forwarding ssh <login>
            <login> 에이전트 포워딩
            """,
    ),
    Recipe(
        "ssh <user>@<host>",
        en="Log in to <host> as <user>",
        ko="<host>에 <user>로 접속",
        asks="""
            ssh to <host> as <user>
            log in to <host> as user <user>
            connect to <host> as <user>
            <host> 에 <user> 로 접속
            <host> 서버에 <user> 계정으로 ssh 접속
            <user> 로 <host> 에 로그인
            <host> 에 <user> 로 들어가기
            """,
    ),
    Recipe(
        "ssh -i <file> <user>@<host>",
        en="Log in to <host> as <user> with the key <file>",
        ko="키 <file>로 <host>에 <user>로 접속",
        asks="""
            log in to <host> as <user> with key <file>
            login to <host> as <user> with <file>
            ssh <host> as <user> using key file <file>
            <file> 키로 <host> 에 <user> 로 접속
            <host> 에 <user> 계정으로 접속 키는 <file>
            ssh to <host> as <user> with <file>
            """,
    ),
    Recipe(
        "ssh -p <port> <user>@<host>",
        en="Log in to <host> as <user> on port <port>",
        ko="<host>에 <user>로 <port> 포트로 접속",
        asks="""
            ssh to <host> as <user> on port <port>
            ssh to <host> on port <port> as <user>
            connect to <host> as user <user> on port <port>
            log in to <host> as <user> through port <port>
            <host> 서버에 <user> 계정으로 <port> 포트로 ssh 접속
            <host> 에 <user> 계정 <port> 포트로 ssh
            <user> 계정으로 <host> 에 <port> 포트 접속
            <port> 포트로 <host> 에 <user> 계정으로 로그인
            get onto <host> as <user> through port <port>
            <host> 에 <user> 로 <port> 포트 통해 들어가기
            <user> 계정으로 <port> 포트로 <host> 들어가기
            """,
    ),
    Recipe(
        "scp -- <file> <user>@<host>:<path>",
        en="Copy <file> to <path> on <host> as <user>",
        ko="<file>을 <user> 계정으로 <host>의 <path>에 복사",
        mac="scp <file> <user>@<host>:<path>",
        asks="""
            copy <file> to <path> on <host> as user <user>
            scp <file> to <host> as user <user> into <path>
            upload <file> to <path> on <host> as user <user>
            send <file> to server <host> as user <user> in <path>
            <file> 을 <host> 의 <path> 로 보내기 계정은 <user>
            <file> 을 <user> 계정으로 <host> 의 <path> 에 복사
            <user> 계정으로 <host> 서버 <path> 에 <file> 업로드
            <host> 서버 <path> 에 <user> 계정으로 <file> 전송
            """,
    ),
    Recipe(
        "scp <user>@<host>:<path> .",
        en="Copy <path> of <host> to here as <user>",
        ko="<user> 계정으로 <host>의 <path>를 여기로 복사",
        asks="""
            download <path> from <host> as user <user>
            copy <path> from <host> as user <user> to here
            get <path> of server <host> as user <user>
            <host> 의 <path> 를 <user> 계정으로 받기
            <user> 계정으로 <host> 에서 <path> 가져오기
            <user> 계정으로 <host> 서버의 <path> 다운로드
            """,
    ),
    Recipe(
        "scp -r -- <folder> <target>",
        en="Copy the folder <folder> to <target>, like kim@host:/tmp",
        ko="<folder> 폴더를 <target>(kim@host:/tmp 등)으로 복사",
        mac="scp -r <folder> <target>",
        asks="""
            scp the folder <folder> to <target>
            upload the folder <folder> to <target>
            <folder> 폴더를 <target> 로 scp
            <folder> 폴더를 <target> 에 업로드
            """,
    ),
    Recipe(
        "ssh -p <port> root@<host>",
        en="Log in to <host> as root on port <port>",
        ko="<host>에 root로 <port> 포트로 접속",
        asks="""
            ssh to <host> as root on port <port>
            log in to <host> on port <port> as root
            <host> 에 root 로 <port> 포트로 ssh 접속
            <host> 서버에 root 계정으로 <port> 포트 접속
            """,
    ),
    Recipe(
        "ssh root@<host>",
        en="Log in to <host> as root",
        ko="<host>에 root로 접속",
        asks="""
            ssh to <host> as root
            log in to <host> as root
            <host> 에 root 로 ssh 접속
            <host> 서버에 root 계정으로 접속
            <host> 에 root 로 들어가기
            get into <host> as root
            """,
    ),
    Recipe(
        "scp -- <file> <user>@<host>:",
        en="Copy <file> to the home folder of <user> on <host>",
        ko="<file>을 <host>의 <user> 홈 폴더로 복사",
        mac="scp <file> <user>@<host>:",
        asks="""
            copy <file> to the home folder of <user> on <host>
            send <file> to <host> as user <user>
            scp <file> to <host> as <user>
            <file> 을 <host> 의 <user> 홈 폴더로 전송
            <file> 을 <user> 계정으로 <host> 에 복사
            <host> 의 <user> 홈 디렉토리에 <file> 보내기
            """,
    ),
    Recipe(
        "ssh-copy-id <user>@<host>",
        en="Put my public key on <host> for <user>",
        ko="<host>의 <user> 계정에 내 공개키 등록",
        asks="""
            put my public key on the server <host> for user <user>
            copy my ssh key to <host> for user <user>
            set up key login to <host> as user <user>
            <host> 서버의 <user> 계정에 내 공개키 등록
            <user> 계정으로 <host> 에 ssh 키 복사
            <host> 에 <user> 계정 공개키 넣기
            """,
    ),
    Recipe(
        "scp -- <file> <spot>",
        en="Copy <file> to <spot>",
        ko="<file>을 <spot>로 복사하기",
        mac="scp <file> <spot>",
        asks="""
            copy <file> to <spot>
            upload <file> to <spot>
            send <file> to <spot>
            put <file> in <spot>
            <file> 을 <spot> 로 복사
            <file> 을 <spot> 에 올리기
            <file> 을 <spot> 로 보내기
            <file> 을 <spot> 에 전송
            """,
    ),
    Recipe(
        "scp -r -- <folder> <spot>",
        en="Copy the folder <folder> to <spot>",
        ko="<folder> 폴더를 <spot>로 복사하기",
        mac="scp -r <folder> <spot>",
        asks="""
            copy folder <folder> to <spot>
            recursively copy directory <folder> to <spot>
            copy the folder <folder> to <spot> recursively
            <folder> 폴더를 <spot> 로 재귀 복사
            upload the directory <folder> to <spot>
            send the whole folder <folder> to <spot>
            <folder> 폴더를 <spot> 로 복사
            <folder> 디렉토리를 <spot> 에 올리기
            <folder> 폴더 통째로 <spot> 로 전송
            """,
    ),
    Recipe(
        "scp <source> .",
        en="Copy <source> to here",
        ko="<source>를 여기로 복사",
        asks="""
            copy <source> here
            copy <source> to the current directory
            download <source>
            get <source>
            fetch the file <source>
            <source> 를 여기로 복사
            <source> 가져오기
            <source> 다운로드
            <source> 받아오기
            <source> 를 현재 폴더로 가져오기
            """,
    ),
    Recipe(
        "scp -r <source> .",
        en="Copy the folder <source> to here",
        ko="<source> 폴더를 여기로 복사",
        asks="""
            copy folder <source> here
            download the directory <source>
            get the whole folder <source>
            scp folder <source> to the current directory
            <source> 폴더를 여기로 복사
            <source> 디렉토리 통째로 가져오기
            <source> 폴더 다운로드
            """,
    ),
    Recipe(
        "scp <source> <target>",
        en="Copy <source> to <target>",
        ko="<source>를 <target>로 복사",
        asks="""
            copy <source> to <target>
            download <source> into <target>
            fetch <source> to local <target>
            <source> 를 <target> 로 복사
            <source> 를 <target> 에 받기
            <source> 를 로컬 <target> 으로 가져오기
            """,
    ),
    Recipe(
        "ssh -N -R <port>:localhost:<to> <login>",
        en="Make port <to> here reachable as port <port> of <login>",
        ko="여기 <to> 포트를 <login>의 <port> 포트로 열기",
        asks="""
            reverse tunnel remote port <port> to local port <to> on <login>
            reverse ssh tunnel from <port> on <login> to <to> here
            <login> 의 <port> 포트를 로컬 <to> 로 역터널
            리버스 터널 <login> <port> 에서 로컬 <to>
            <login> 원격 <port> 포트로 내 <to> 포트 노출
            """,
    ),
    Recipe(
        "scp <source>/<file> <target>",
        en="Copy <file> from <source> to <target>",
        ko="<source>의 <file>을 <target>로 복사",
        asks="""
            copy <file> from <source> to <target>
            download <file> in <source> to <target>
            get <file> from <source> into <target>
            <source> 의 <file> 을 <target> 로 복사
            <source> 에서 <file> 을 <target> 로 가져오기
            <source> 에 있는 <file> 을 <target> 에 받기
            """,
    ),
    Recipe(
        "ssh <login> tail -f <path>",
        en="Follow the file <path> on <login>",
        ko="<login>의 <path> 파일 계속 보기",
        asks="""
            tail <path> on <login>
            follow <path> on server <login>
            watch the log <path> on <login> over ssh
            <login> 에서 <path> 실시간 보기
            <login> 서버의 <path> 로그 실시간
            ssh 로 <login> 의 <path> 따라가기
            """,
    ),
    Recipe(
        "ssh <login> df -h",
        en="Show how full the disks of <login> are",
        ko="<login>의 디스크 여유 공간 보기",
        asks="""
            check disk space on <login> via ssh
            disk usage of server <login> over ssh
            ssh <login> disk space
            <login> 디스크 용량 ssh 로 확인
            <login> 서버 디스크 여유 ssh
            ssh 로 <login> 디스크 사용량 보기
            """,
    ),
    Recipe(
        "ssh <login> free -h",
        en="Show the memory of <login>",
        ko="<login>의 메모리 보기",
        asks="""
            check memory on <login> via ssh
            free memory of server <login> over ssh
            ssh <login> memory usage
            <login> 메모리 ssh 로 확인
            <login> 서버 메모리 사용량 ssh
            ssh 로 <login> 메모리 보기
            """,
    ),
    Recipe(
        "ssh -t <login> sudo systemctl restart <service>",
        en="Restart <service> on <login>",
        ko="<login>에서 <service> 재시작",
        asks="""
            restart <service> on <login> over ssh
            restart service <service> on remote server <login>
            ssh <login> restart <service>
            <login> 에서 <service> 재시작 ssh
            ssh 로 <login> 의 <service> 서비스 재시작
            원격 <login> 서버에서 <service> 재시작
            """,
    ),
    Recipe(
        "ssh <login> systemctl status <service>",
        en="Show the status of <service> on <login>",
        ko="<login>에서 <service> 상태 보기",
        asks="""
            status of <service> on <login> over ssh
            check service <service> on remote server <login>
            ssh <login> status of <service>
            <login> 에서 <service> 상태 확인 ssh
            ssh 로 <login> 의 <service> 서비스 상태
            원격 <login> 서버의 <service> 상태 보기
            """,
    ),
    Recipe(
        "ssh -o StrictHostKeyChecking=no <login>",
        en="Connect to <login> without checking its key",
        ko="호스트 키를 확인하지 않고 <login>에 접속",
        asks="""
            disable host key checking for <login>
            ssh to <login> without host key check
            skip host key verification for <login>
            <login> 호스트 키 검사 없이 접속
            호스트 키 확인 끄고 <login> 에 ssh
            <login> 호스트 키 무시하고 접속
            """,
    ),
    Recipe(
        "ssh-keygen -l -f ~/.ssh/known_hosts",
        en="List the known hosts",
        ko="known_hosts에 있는 호스트 보기",
        asks="""
            list known hosts
            show the hosts in known_hosts
            which hosts are known to ssh
            known_hosts 목록
            known_hosts 보기
            ssh 가 아는 호스트 목록
            """,
    ),
)
