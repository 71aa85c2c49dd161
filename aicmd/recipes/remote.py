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
            """,
    ),
    Recipe(
        "rsync -av --delete -- <folder> <target>",
        en="Mirror <folder> to <target>, deleting what is gone",
        ko="<folder>를 <target>에 똑같이 미러링",
        mac="rsync -av --delete <folder> <target>",
        asks="""
            mirror folder <folder> to <target> deleting extra files
            sync <folder> to <target> and delete removed files
            <folder> 를 <target> 로 미러링 없는 파일 삭제
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
            """,
    ),
    Recipe(
        "ssh-add -l",
        en="List the keys of the SSH agent",
        ko="SSH 에이전트의 키 보기",
        asks="""
            list ssh agent keys
            ssh 에이전트 키 목록
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
            """,
    ),
)
