"""Git: clones, remotes and all that concerns the whole repository."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git push <remote> --delete <branch>",
        en="Delete the branch <branch> of the remote <remote>",
        ko="원격 <remote>의 <branch> 브랜치 삭제",
        asks="""
            remove branch <branch> from remote <remote>
            delete branch <branch> on remote <remote>
            원격 <remote> 에서 브랜치 <branch> 삭제
            리모트 <remote> 의 <branch> 브랜치 지우기
            <remote> 리모트의 <branch> 브랜치 지우기
            remove branch <branch> from <remote> remote
            remove <branch> branch from remote <remote>
            """,
    ),
    Recipe(
        "git push -u origin HEAD",
        en="Push the current branch and remember where to",
        ko="현재 브랜치를 올리고 업스트림 설정",
        asks="""
            push current branch
            push new branch to remote
            push and set upstream
            현재 브랜치 푸시
            새 브랜치 원격에 푸시
            push a new branch and track it
            first push of this branch
            push this branch to origin and set upstream
            publish my branch
            fatal no upstream branch push
            새 브랜치 처음 푸시하면서 추적 설정
            브랜치 처음 푸시하기
            업스트림 설정하면서 푸시
            현재 브랜치를 원격에 올리기
            push and track
            publish my new branch
            upload this branch to the server for the first time
            put my new branch on the remote
            새 브랜치 원격 저장소에 올리기
            새로 만든 브랜치 원격에 올려줘
            """,
    ),
    Recipe(
        "git push --force-with-lease",
        en="Push by force, unless someone else has pushed",
        ko="안전하게 강제 푸시",
        asks="""
            force push
            push by force safely
            강제 푸시
            overwrite the remote branch with mine
            push after a rebase
            force push without losing the work of others
            리베이스한 다음 푸시
            원격 브랜치를 덮어쓰며 푸시
            안전하게 force push
            푸시 강제로
            원격 브랜치를 내 걸로 덮어쓰기
            서버에 있는 브랜치를 내 것으로 덮어쓰기
            """,
    ),
    Recipe(
        "git pull --rebase",
        en="Fetch and put my commits on top",
        ko="가져와서 내 커밋을 위에 얹기",
        asks="""
            pull with rebase
            pull latest changes
            update my branch from remote
            최신 변경 가져오기
            리베이스로 pull
            get the latest changes and put my commits on top
            update from origin with rebase
            pull new commits rebasing mine
            최신 내용 받아서 리베이스
            원격 변경 당겨오면서 내 커밋을 위로
            pull rebase 하기
            리베이스로 풀
            풀 받을 때 리베이스
            git pull 리베이스 옵션
            """,
    ),
    Recipe(
        "git fetch --all --prune",
        en="Fetch everything and forget deleted branches",
        ko="모두 가져오고 없어진 브랜치 정리",
        asks="""
            fetch all and prune
            git fetch remote branches
            prune deleted remote branches
            원격에서 삭제된 브랜치 정리
            forget remote branches that were deleted
            update remote branches and drop stale ones
            remove stale remote tracking branches
            원격 브랜치 정보 갱신
            없어진 원격 브랜치 목록에서 지우기
            모든 리모트 fetch 하고 정리
            fetch all remotes and prune deleted branches
            모든 원격 fetch 하고 없어진 브랜치 정리
            clean up remote branches that no longer exist on the server
            forget remote branches that were deleted on the server
            forget about branches that are gone on the remote
            drop references to remote branches that are gone
            drop stale remote branches
            throw out remote branches that do not exist any more
            서버에서 이미 없어진 원격 브랜치 정리
            서버에서 지워진 브랜치 정리
            원격에서 사라진 브랜치 치우기
            원격에 없는 브랜치 목록에서 지우기
            """,
    ),
    Recipe(
        "git clone <url>",
        en="Clone <url>",
        ko="<url> 복제",
        asks="""
            clone <url>
            clone repository <url>
            <url> 클론
            <url> 저장소 복제
            download the repo <url> with git
            get a copy of repository <url>
            git clone <url>
            <url> 저장소 받기
            <url> 레포 클론해줘
            깃으로 <url> 내려받기
            저장소 <url> 복제
            clone <url> repository
            <url> 저장소 내려받기
            <url> 레포 받아오기
            """,
    ),
    Recipe(
        "git clone --depth 1 <url>",
        en="Clone <url> without its history",
        ko="<url>을 이력 없이 복제",
        asks="""
            clone only the latest commit of <url>
            shallow clone <url>
            clone <url> without history
            <url> 이력 없이 클론
            clone <url> quickly with only the newest version
            clone <url> depth 1
            fast clone of <url> latest commit only
            <url> 최신 커밋만 얕게 클론
            <url> 얕은 클론
            <url> 마지막 커밋만 받기
            용량 적게 <url> 클론
            """,
    ),
    Recipe(
        "git remote -v",
        en="List the remotes",
        ko="원격 저장소 보기",
        asks="""
            list remotes
            show remote url
            원격 저장소 확인
            리모트 주소 보기
            which remotes are configured
            where does this repo push to
            git remote addresses
            리모트 목록
            원격 주소 확인
            어느 원격 저장소에 연결돼 있는지
            which remotes are set up
            what remotes does this repository have
            어떤 원격이 등록되어 있는지
            원격 저장소 뭐뭐 있어
            """,
    ),
    Recipe(
        "git remote set-url <remote> <url>",
        en="Change the address of the remote <remote>",
        ko="원격 <remote>의 주소 변경",
        asks="""
            set remote <remote> url to <url>
            change url of remote <remote> to <url>
            리모트 <remote> 의 주소를 <url> 로 변경
            원격 <remote> 주소 <url> 로 바꾸기
            <remote> 리모트의 주소를 <url> 로 변경
            set <remote> remote url to <url>
            """,
    ),
    Recipe(
        "git tag <tag>",
        en="Make the tag <tag>",
        ko="<tag> 태그 만들기",
        asks="""
            tag the current commit <tag>
            <tag> 태그 달기
            create tag <tag>
            tag this commit as <tag>
            <tag> 태그 만들기
            mark this commit with tag <tag>
            new tag <tag>
            git tag <tag>
            현재 커밋에 <tag> 태그 붙이기
            태그 <tag> 생성
            <tag> 버전 태그 달아줘
            tag the current <tag> commit
            stick a tag <tag> on the current commit
            """,
    ),
    Recipe(
        "git tag --sort=-creatordate",
        en="List the tags, the newest first",
        ko="태그를 최신순으로 보기",
        asks="""
            show tags newest first
            git tags sorted by date
            최신 태그부터 나열
            newest tags first
            태그 최신순으로
            """,
    ),
    Recipe(
        "git init",
        en="Make a repository here",
        ko="여기에 저장소 만들기",
        asks="""
            create a git repository
            initialize git repository here
            git 저장소 만들기
            깃 저장소 초기화
            start version control here
            new git repo in this folder
            make this folder a git repository
            turn the current directory into a repository
            이 폴더를 git 저장소로 만들기
            깃 시작하기
            새 저장소 초기화
            현재 디렉터리 git init
            """,
    ),
    Recipe(
        "git config --list --show-origin",
        en="Show the settings of git and where they are",
        ko="깃 설정 보기",
        asks="""
            show git config
            list git settings
            깃 설정 보기
            git 설정 목록
            show all git settings and where they come from
            print git configuration
            what is configured in git
            git 설정이 어느 파일에서 왔는지 보기
            깃 설정 값 전부 확인
            git config 조회
            """,
    ),
    Recipe(
        "git config --global user.email <login>",
        en="Set my e-mail address in git",
        ko="깃 이메일 설정",
        asks="""
            set git email to <login>
            configure git user email <login>
            git 이메일 <login> 설정
            change my git email to <login>
            use <login> for my commits
            커밋 이메일을 <login> 로 바꾸기
            깃 메일 주소 <login> 등록
            git 이메일 <login> 으로 변경
            set global git user email to <login>
            git 전역 이메일을 <login> 으로 설정
            """,
    ),
    Recipe(
        "git rev-parse --show-toplevel",
        en="Show the root folder of the repository",
        ko="저장소의 최상위 폴더 보기",
        asks="""
            root directory of the git repository
            저장소 최상위 폴더
            저장소 루트 경로
            top level of the repo
            path of the repository root
            where does this git repository start
            깃 저장소 루트 폴더
            저장소 최상위 경로
            이 저장소의 루트가 어디인지
            """,
    ),
    Recipe(
        "git rev-parse HEAD",
        en="Show the hash of the current commit",
        ko="현재 커밋 해시 보기",
        asks="""
            current commit hash
            hash of HEAD commit
            현재 커밋 해시
            full sha of the current commit
            commit id of HEAD
            which commit am i on
            현재 커밋 아이디
            HEAD 커밋 해시값
            지금 체크아웃된 커밋 sha
            """,
    ),
    Recipe(
        "git archive -o <archive> HEAD",
        en="Pack the files of the last commit into <archive>",
        ko="마지막 커밋의 파일을 <archive>로 묶기",
        asks="""
            export git repository as archive <archive>
            zip the git repository to <archive>
            저장소를 <archive> 로 압축 내보내기
            pack the repository without history into <archive>
            git archive to <archive>
            source archive of the current commit as <archive>
            git 이력 없이 소스만 <archive> 로 묶기
            현재 커밋을 <archive> 로 압축
            git archive <archive> 만들기
            """,
    ),
    Recipe(
        "git submodule update --init --recursive",
        en="Fetch all submodules",
        ko="서브모듈 모두 가져오기",
        asks="""
            update submodules
            initialize git submodules
            서브모듈 업데이트
            서브모듈 초기화
            submodules are empty after clone
            fetch all submodules
            get the content of submodules
            클론했더니 서브모듈이 비어 있음
            서브모듈 내려받기
            서브모듈 전부 받기
            서브모듈까지 다 받아오기
            update submodules recursively
            서브모듈 전부 업데이트
            """,
    ),
    Recipe(
        "git push origin --delete <branch>",
        en="Delete the branch <branch> on the server",
        ko="원격의 <branch> 브랜치 삭제",
        asks="""
            delete remote branch <branch>
            remove branch <branch> on origin
            delete branch <branch> from the server too
            git push delete branch <branch>
            원격 브랜치 <branch> 삭제
            원격에 있는 <branch> 브랜치 지우기
            서버에서 <branch> 브랜치 없애기
            origin 의 <branch> 브랜치 제거
            delete remote <branch> branch
            origin 에 있는 <branch> 브랜치 지우기
            원격 origin 에 있는 <branch> 브랜치 삭제
            delete the branch <branch> on origin
            delete <branch> branch from origin
            원격 저장소의 <branch> 브랜치 삭제
            원격 저장소에서 <branch> 브랜치 지우기
            delete <branch> in the remote repository
            get rid of <branch> on origin
            take branch <branch> off the server
            깃허브에 올라간 <branch> 브랜치 없애기
            깃헙에서 <branch> 브랜치 지우기
            서버에 올라가 있는 <branch> 브랜치 삭제
            """,
    ),
    Recipe(
        "git remote set-url origin <url>",
        en="Change the address of origin",
        ko="origin의 주소 변경",
        asks="""
            change remote url to <url>
            change origin url to <url>
            point this repository to <url>
            switch the remote to <url>
            원격 저장소 주소를 <url> 로 변경
            origin 주소를 <url> 로 변경
            리모트 url 을 <url> 로 바꾸기
            푸시할 저장소를 <url> 로 설정
            """,
    ),
    Recipe(
        "git push --force-with-lease origin <branch>",
        en="Overwrite the branch <branch> on the server",
        ko="원격의 <branch> 브랜치 덮어쓰기",
        asks="""
            force push branch <branch>
            push force with lease to origin <branch>
            overwrite <branch> on origin with my version
            <branch> 브랜치 강제로 푸시
            origin <branch> 에 강제 푸시
            브랜치 <branch> 강제로 푸시
            force push <branch> branch
            """,
    ),
    Recipe(
        "git --version",
        en="Show the version of git",
        ko="git 버전 보기",
        asks="""
            git version
            which version of git is installed
            show git version
            what git do i have
            깃 버전
            git 버전 확인
            설치된 git 버전 뭐야
            깃 몇 버전인지
            """,
    ),
    Recipe(
        "git push -u origin <branch>",
        en="Push <branch> and set its upstream",
        ko="<branch> 브랜치를 푸시하고 업스트림 설정",
        asks="""
            push branch <branch> to origin and set upstream
            push <branch> and set upstream
            push branch <branch> to origin and track it
            push the new branch <branch> to origin with tracking
            publish branch <branch> to origin
            <branch> 브랜치를 origin 에 푸시하면서 업스트림 설정
            <branch> 브랜치 푸시하고 추적 설정
            <branch> 브랜치를 원격에 올리고 업스트림 지정
            <branch> 브랜치 origin 에 처음 푸시 업스트림
            """,
    ),
    Recipe(
        "git archive --format=zip -o HEAD.zip HEAD",
        en="Pack what is committed as a zip",
        ko="커밋된 내용을 zip으로 묶기",
        asks="""
            export the repository as a zip
            zip of the repository at HEAD
            export repo as zip of HEAD
            git archive to zip
            저장소를 zip 으로 내보내기
            현재 커밋을 zip 으로 묶기
            깃 저장소 zip 으로 압축
            """,
    ),
)
