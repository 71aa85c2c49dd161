"""Files that go to other computers and come from there."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "scp -r -- <folder> <login>:",
        en="Copy the folder <folder> to <login>",
        ko="<folder> 폴더를 <login>에 복사",
        mac="scp -r <folder> <login>:",
        asks="""
            copy the folder <folder> to server <login>
            scp a whole directory <folder> to <login>
            send directory <folder> and everything in it to remote host <login>
            폴더 <folder> 를 <login> 서버로 복사
            디렉터리 <folder> 통째로 <login> 에 scp
            upload folder <folder> to <login>
            <folder> 폴더 통째로 <login> 에 보내기
            <folder> 디렉토리를 <login> 서버에 업로드
            <folder> 폴더를 원격 서버 <login> 으로 복사
            """,
    ),
    Recipe(
        "scp -r <login>:<folder> .",
        en="Copy the folder <folder> of <login> to here",
        ko="<login>의 <folder> 폴더를 여기로 복사",
        asks="""
            copy the folder <folder> from server <login>
            download a whole directory <folder> from <login>
            <login> 서버의 폴더 <folder> 가져오기
            <login> 에서 디렉터리 <folder> 통째로 받기
            get directory <folder> from <login>
            fetch the whole folder <folder> from server <login>
            <login> 의 <folder> 폴더 받아오기
            <login> 서버에서 <folder> 폴더 통째로 복사해 오기
            <login> 의 <folder> 디렉토리 다운로드
            scp the folder <folder> from <login> to here
            scp folder <folder> from <login> to the current directory
            copy folder <folder> from <login> to here
            <login> 의 <folder> 폴더를 scp 로 현재 위치에 가져오기
            <login> 에서 <folder> 폴더 가져오기
            <login> 서버 <folder> 폴더를 여기로 복사
            """,
    ),
    Recipe(
        "scp -P <port> -- <file> <login>:",
        en="Copy <file> to <login> through port <port>",
        ko="<port> 포트로 <file>을 <login>에 복사",
        mac="scp -P <port> <file> <login>:",
        asks="""
            scp <file> to <login> on port <port>
            copy <file> to server <login> using ssh port <port>
            <file> 을 <port> 포트로 <login> 에 복사
            <login> 에 <file> 전송하는데 ssh 포트가 <port>
            scp <file> to <login> with port <port>
            <file> 을 <login> 에 scp 포트 <port>
            <login> <port> 포트로 <file> 복사
            upload <file> to <login> using port <port>
            <file> 을 <login> 에 <port> 포트로 업로드
            """,
    ),
    Recipe(
        "scp -i <other> -- <file> <login>:",
        en="Copy <file> to <login> with the key <other>",
        ko="<other> 키로 <file>을 <login>에 복사",
        mac="scp -i <other> <file> <login>:",
        asks="""
            scp file <file> to <login> with identity key <other>
            copy <file> to server <login> using private key <other>
            <file> 을 개인 키 <other> 로 <login> 서버에 복사
            scp <file> to <login> using key <other>
            <other> 키로 <file> 을 <login> 에 복사
            """,
    ),
    Recipe(
        "rsync -avz --progress -- <folder> <login>:<path>",
        en="Sync <folder> to <path> on <login>",
        ko="<folder>를 <login>의 <path>로 동기화",
        mac="rsync -avz --progress <folder> <login>:<path>",
        asks="""
            sync local folder <folder> to <path> on server <login>
            rsync <folder> to remote host <login> path <path>
            <folder> 를 <login> 서버의 <path> 로 동기화
            로컬 <folder> 를 <login> 서버 <path> 에 rsync
            rsync <folder> to <login> into <path>
            push folder <folder> to <path> of <login> with rsync
            rsync 로 <folder> 를 <login> 의 <path> 에 올리기
            <folder> 를 <login> <path> 에 동기화
            """,
    ),
    Recipe(
        "rsync -avz -e 'ssh -p <port:number>' -- <folder> <login>:",
        en="Sync <folder> to <login> through port <port>",
        ko="<port> 포트로 <folder>를 <login>에 동기화",
        mac="rsync -avz -e 'ssh -p <port:number>' <folder> <login>:",
        asks="""
            rsync <folder> to <login> over ssh port <port>
            sync <folder> to server <login> with ssh on port <port>
            <folder> 를 <port> 포트 ssh 로 <login> 에 동기화
            rsync <folder> to <login> on ssh port <port>
            <login> 에 <folder> rsync ssh 포트 <port>
            """,
    ),
    Recipe(
        "rsync -avn --delete -- <folder> <target>",
        en="Show what mirroring <folder> to <target> would do",
        ko="<folder>를 <target>에 동기화하면 무엇이 바뀌는지 미리 보기",
        mac="rsync -avn --delete <folder> <target>",
        asks="""
            what would syncing <folder> to <target> change
            <folder> 를 <target> 로 동기화하면 바뀌는 것 미리 보기
            dry run of mirroring <folder> to <target> with deletions
            rsync dry run from <folder> to <target> with delete
            preview what rsync with delete from <folder> to <target> would remove
            <folder> 를 <target> 로 rsync 삭제까지 미리 보기
            rsync 로 <folder> 에서 <target> 삭제 포함 시험 실행
            """,
    ),
    Recipe(
        "rsync -av --exclude=<skipped> -- <folder> <target>",
        en="Sync <folder> to <target> without <skipped>",
        ko="<skipped>을 빼고 <folder>를 <target>로 동기화",
        mac="rsync -av --exclude=<skipped> <folder> <target>",
        asks="""
            sync <folder> to <target> excluding <skipped>
            rsync <folder> to <target> but skip <skipped>
            <skipped> 을 제외하고 <folder> 를 <target> 로 동기화
            <skipped> 빼고 <folder> 를 <target> 에 rsync
            rsync <folder> to <target> without <skipped>
            <skipped> 제외 <folder> 에서 <target> 동기화
            rsync <folder> <target> exclude <skipped>
            <folder> 를 <target> 에 동기화 <skipped> 제외
            rsync excluding <skipped> from <folder> to <target>
            sync <folder> to <target> but leave out <skipped>
            mirror <folder> to <target>, all but <skipped>
            """,
    ),
    Recipe(
        "rsync -av --partial --progress -- <file> <target>",
        en="Copy <file> to <target> and go on where it broke off",
        ko="<file>을 <target>로 이어서 복사",
        mac="rsync -av --partial --progress <file> <target>",
        asks="""
            resume copying large file <file> to <target>
            끊긴 <file> 복사를 <target> 로 이어서 하기
            continue interrupted copy of <file> to <target>
            copy big <file> to <target> with progress and resume
            <file> 을 <target> 로 이어서 복사 진행률
            """,
    ),
    Recipe(
        "rsync -av --bwlimit=<number> -- <folder> <target>",
        en="Sync <folder> to <target> with at most <number> KB a second",
        ko="초당 <number>KB 이하로 <folder>를 <target>에 동기화",
        mac="rsync -av --bwlimit=<number> <folder> <target>",
        asks="""
            rsync <folder> to <target> with bandwidth limit <number>
            limit speed of syncing <folder> to <target> to <number>
            <folder> 를 <target> 로 동기화하는데 대역폭 <number> 로 제한
            <folder> <target> rsync 속도 <number> 제한
            """,
    ),
    Recipe(
        "tar -cz -- <folder> | ssh <login> 'tar -xz'",
        en="Send <folder> to <login> packed",
        ko="<folder>를 묶어서 <login>으로 보내기",
        mac="tar -cz <folder> | ssh <login> 'tar -xz'",
        asks="""
            send folder <folder> to <login> with tar over ssh
            pipe tar of <folder> through ssh to <login>
            <folder> 를 tar 로 묶어 ssh 로 <login> 에 보내기
            """,
    ),
    Recipe(
        "sftp <login>",
        en="Move files to and from <login> by hand",
        ko="<login>과 파일을 주고받는 sftp 열기",
        asks="""
            sftp to <login>
            open sftp session with <login>
            <login> 에 sftp 접속
            sftp 로 <login> 연결
            ftp over ssh to <login>
            sftp <login>
            <login> sftp
            sftp connection to <login>
            <login> 에 sftp 연결
            """,
    ),
    Recipe(
        "sshfs <login>:<path> <folder>",
        en="Mount <path> of <login> as <folder>",
        ko="<login>의 <path>를 <folder>에 마운트",
        asks="""
            mount remote directory <path> of <login> at <folder> with sshfs
            sshfs <login> path <path> on local folder <folder>
            <login> 의 <path> 를 <folder> 에 sshfs 마운트
            mount <path> of <login> on <folder>
            remote folder <path> on <login> as local <folder>
            <login> 의 <path> 를 <folder> 에 마운트
            원격 <login> <path> 를 <folder> 로 연결 sshfs
            """,
    ),
    Recipe(
        "fusermount -u <folder>",
        en="Unmount the sshfs folder <folder>",
        ko="sshfs 폴더 <folder> 언마운트",
        mac="umount <folder>",
        asks="""
            unmount sshfs folder <folder>
            disconnect sshfs at <folder>
            sshfs <folder> 언마운트
            sshfs umount <folder>
            <folder> sshfs 해제
            """,
    ),
    Recipe(
        "ssh <login> cat <path>",
        en="Show the file <path> of <login>",
        ko="<login>의 <path> 파일 보기",
        asks="""
            print file <path> on server <login> without copying it
            cat remote file <path> of <login>
            <login> 서버에 있는 파일 <path> 내용 출력
            show remote file <path> of <login>
            <login> 의 <path> 파일 내용
            원격 <login> 파일 <path> 보기
            read file <path> on <login>
            <login> 서버 <path> 파일 보기
            """,
    ),
    Recipe(
        "diff <(ssh <login> cat <path>) <file>",
        en="Compare <file> with <path> on <login>",
        ko="<file>을 <login>의 <path>와 비교",
        fish="diff (ssh <login> cat <path> | psub) <file>",
        asks="""
            compare local file <file> with remote file <path> on <login>
            diff <file> against <path> on server <login>
            로컬 <file> 을 <login> 서버의 <path> 와 비교
            is <file> the same as <path> on <login>
            <file> 과 <login> 의 <path> 비교
            """,
    ),
    Recipe(
        "scp -r -- <folder> <login>:<path>",
        en="Copy the folder <folder> to <path> on <login>",
        ko="폴더 <folder>를 <login>의 <path>에 복사",
        asks="""
            copy folder <folder> to <path> on <login>
            upload directory <folder> to <path> on server <login>
            <folder> 폴더를 <login> 의 <path> 로 복사
            <folder> 디렉토리 통째로 <login> 서버 <path> 에 업로드
            """,
    ),
    Recipe(
        "rsync -avz --progress <login>:<path> <folder>",
        en="Bring <folder> up to date with <path> on <login>",
        ko="<login>의 <path>를 <folder>로 동기화해 오기",
        asks="""
            rsync <path> from <login> to local <folder>
            pull <path> of server <login> into <folder> with rsync
            rsync 로 <login> 의 <path> 를 <folder> 에 받기
            <login> 서버 <path> 를 로컬 <folder> 로 동기화
            """,
    ),
    Recipe(
        "rsync -avn -- <folder> <target>",
        en="Show what copying <folder> to <target> with rsync would do",
        ko="<folder>를 <target>로 rsync 하면 무엇이 복사되는지 보기",
        mac="rsync -avn <folder> <target>",
        asks="""
            rsync dry run <folder> to <target>
            rsync dry run from <folder> to <target>
            what would rsync copy from <folder> to <target>
            simulate rsync of <folder> to <target>
            <folder> 에서 <target> 로 rsync 하면 뭐가 복사되는지 미리 확인
            <folder> 를 <target> 로 rsync 시험 실행
            rsync <folder> <target> 드라이런
            dry run of rsync from <folder> to <target>
            rsync 시험 실행 dry run <folder> 에서 <target>
            preview rsync of <folder> to <target>
            <folder> 에서 <target> rsync 미리 보기
            what would rsync from <folder> to <target> change
            <folder> 에서 <target> 으로 rsync 하면 뭐가 바뀌는지 미리
            """,
    ),
    Recipe(
        "sshfs <source> <folder>",
        en="Mount <source> as <folder>",
        ko="<source>를 <folder>에 마운트",
        asks="""
            mount <source> at <folder> via sshfs
            sshfs <source> on <folder>
            mount remote <source> at <folder>
            <source> 를 <folder> 에 sshfs 마운트
            sshfs 로 <source> 를 <folder> 에 연결
            원격 <source> 를 <folder> 에 마운트
            mount remote folder <source> over ssh
            <source> ssh 로 마운트
            """,
    ),
)
