"""Remotes, tags and submodules of git."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git ls-remote --heads <remote>",
        en="List the branches on <remote>, as they are there now",
        ko="<remote>에 지금 있는 브랜치 보기",
        asks="""
            list branches on remote <remote> without fetching
            ls-remote heads of <remote>
            원격 <remote> 의 브랜치 목록을 fetch 없이 보기
            """,
    ),
    Recipe(
        "git tag -a <tag> -m <message>",
        en="Make the tag <tag> with the message <message>",
        ko="메시지가 있는 <tag> 태그 만들기",
        asks="""
            create annotated tag <tag> with message <message>
            tag <tag> with message <message>
            <tag> 태그를 <message> 메시지와 함께 만들기
            주석 태그 <tag> 메시지 <message>
            """,
    ),
    Recipe(
        "git tag <tag> <commit>",
        en="Put the tag <tag> on <commit>",
        ko="<commit> 커밋에 <tag> 태그 달기",
        asks="""
            tag commit <commit> as <tag>
            put tag <tag> on old commit <commit>
            <commit> 커밋에 <tag> 태그 달기
            """,
    ),
    Recipe(
        "git tag -d <tag>",
        en="Delete the tag <tag> here",
        ko="로컬 태그 <tag> 삭제",
        asks="""
            delete tag <tag>
            remove local tag <tag>
            <tag> 태그 삭제
            로컬 태그 <tag> 지우기
            """,
    ),
    Recipe(
        "git push <remote> --delete <tag>",
        en="Delete the tag <tag> on <remote>",
        ko="<remote>의 <tag> 태그 삭제",
        asks="""
            delete remote tag <tag>
            remove tag <tag> from remote <remote>
            원격 태그 <tag> 삭제
            원격 <remote> 에서 태그 <tag> 지우기
            """,
    ),
    Recipe(
        "git push <remote> <tag>",
        en="Push the tag <tag> to <remote>",
        ko="<tag> 태그를 <remote>에 푸시",
        asks="""
            push tag <tag> to <remote>
            push a single tag <tag>
            <tag> 태그 푸시
            태그 <tag> 를 <remote> 에 푸시하기
            """,
    ),
    Recipe(
        "git push --tags",
        en="Push all tags",
        ko="모든 태그 푸시",
        asks="""
            push all tags
            push tags to remote
            태그 모두 푸시
            태그 전체를 원격에 올리기
            """,
    ),
    Recipe(
        "git show <tag>",
        en="Show the tag <tag> and what it is on",
        ko="<tag> 태그와 그 커밋 보기",
        asks="""
            show tag <tag>
            details of tag <tag>
            what commit is tag <tag> on
            <tag> 태그 정보 보기
            <tag> 태그가 가리키는 커밋
            """,
    ),
    Recipe(
        "git tag --contains <commit>",
        en="List the tags that have <commit>",
        ko="<commit> 커밋이 들어 있는 태그 보기",
        asks="""
            which tags contain commit <commit>
            which release has commit <commit>
            <commit> 커밋이 포함된 태그
            <commit> 커밋이 어느 릴리스에 들어갔는지
            """,
    ),
    Recipe(
        "git tag -l <pattern>",
        en="List the tags like <pattern>",
        ko="<pattern>에 맞는 태그 보기",
        asks="""
            list tags matching pattern <pattern>
            find tags like <pattern>
            <pattern> 패턴에 맞는 태그 목록
            <pattern> 와 일치하는 태그 찾기
            """,
    ),
    Recipe(
        "git ls-remote --tags <remote>",
        en="List the tags on <remote>",
        ko="<remote>에 있는 태그 보기",
        asks="""
            list remote tags
            tags on remote <remote>
            원격 태그 목록
            원격 <remote> 에 있는 태그 보기
            """,
    ),
    Recipe(
        "git remote add <remote> <url>",
        en="Add the remote <remote> at <url>",
        ko="<url>을 <remote> 원격 저장소로 추가",
        asks="""
            add remote <remote> with url <url>
            add a git remote <url>
            connect this repo to remote <url>
            원격 저장소 <url> 추가
            <remote> 라는 리모트로 <url> 추가
            """,
    ),
    Recipe(
        "git remote remove <remote>",
        en="Forget the remote <remote>",
        ko="원격 저장소 <remote> 제거",
        asks="""
            remove remote <remote>
            delete git remote <remote>
            원격 저장소 <remote> 제거
            리모트 <remote> 삭제
            """,
    ),
    Recipe(
        "git remote rename <old> <new>",
        en="Rename the remote <old> to <new>",
        ko="원격 저장소 이름 <old>를 <new>로 바꾸기",
        asks="""
            rename remote <old> to <new>
            change the name of remote <old> to <new>
            리모트 이름을 <old> 에서 <new> 로 변경
            원격 저장소 이름 <old> 를 <new> 로 바꾸기
            """,
    ),
    Recipe(
        "git remote show <remote>",
        en="Show what is on <remote> and what tracks it",
        ko="원격 저장소 <remote>의 상세 정보 보기",
        asks="""
            details of remote <remote>
            show information about remote <remote>
            원격 저장소 <remote> 상세 정보
            리모트 <remote> 자세히 보기
            """,
    ),
    Recipe(
        "git remote get-url origin",
        en="Show the address of origin",
        ko="origin의 주소 보기",
        asks="""
            url of origin
            address of this repository's remote origin
            which url was this repo cloned from
            이 저장소의 origin url
            어느 주소에서 클론했는지
            """,
    ),
    Recipe(
        "git ls-remote --symref origin HEAD",
        en="Show the default branch of the server",
        ko="서버의 기본 브랜치 보기",
        asks="""
            default branch of the remote
            is it main or master on the remote
            원격 저장소의 기본 브랜치
            원격 기본 브랜치가 main 인지 master 인지
            """,
    ),
    Recipe(
        "git push",
        en="Push the commits of the current branch",
        ko="현재 브랜치의 커밋 푸시",
        asks="""
            push my commits
            git push
            send my commits to the server
            커밋 푸시하기
            깃 푸시
            커밋한 것 서버에 올리기
            """,
    ),
    Recipe(
        "git push <remote> <branch>",
        en="Push the branch <branch> to <remote>",
        ko="<branch> 브랜치를 <remote>에 푸시",
        asks="""
            push branch <branch> to remote <remote>
            <branch> 브랜치를 <remote> 에 푸시
            <remote> 로 <branch> 브랜치 푸시하기
            """,
    ),
    Recipe(
        "git push --dry-run",
        en="Show what a push would do",
        ko="푸시하면 무엇이 되는지 미리 보기",
        asks="""
            dry run of git push
            test a push without pushing
            푸시 시험 실행 dry run
            실제로 하지 않고 푸시 미리 확인
            """,
    ),
    Recipe(
        "git pull",
        en="Fetch and merge what is new",
        ko="새 변경을 받아 합치기",
        asks="""
            git pull
            pull from the server
            get new commits of my colleagues
            깃 풀 pull
            서버에서 커밋 당겨오기
            """,
    ),
    Recipe(
        "git pull --ff-only",
        en="Fetch what is new if nothing has to be merged",
        ko="머지가 필요 없을 때만 받기",
        asks="""
            pull without a merge commit
            pull fast-forward only
            머지 커밋 없이 pull
            fast-forward 로만 pull
            """,
    ),
    Recipe(
        "git pull --autostash --rebase",
        en="Put changes aside, pull, and take them back",
        ko="변경을 임시저장하고 pull 한 뒤 되살리기",
        asks="""
            pull with uncommitted changes
            stash pull and pop in one step
            커밋 안 한 변경이 있을 때 pull
            스태시하고 pull 한 번에
            """,
    ),
    Recipe(
        "git fetch",
        en="Fetch what is new without changing my files",
        ko="내 파일은 그대로 두고 새 커밋만 받기",
        asks="""
            git fetch
            fetch new commits without merging
            download remote commits but don't merge
            머지하지 않고 새 커밋만 받아오기
            깃 fetch 하기
            """,
    ),
    Recipe(
        "git clone -b <branch> <url>",
        en="Clone <url> and check <branch> out",
        ko="<url>을 <branch> 브랜치로 클론",
        asks="""
            clone branch <branch> of <url>
            clone <url> and checkout branch <branch>
            <url> 의 <branch> 브랜치 클론
            <url> 저장소를 <branch> 브랜치로 복제
            """,
    ),
    Recipe(
        "git clone --recurse-submodules <url>",
        en="Clone <url> with its submodules",
        ko="<url>을 서브모듈까지 클론",
        asks="""
            clone <url> with submodules
            clone repository <url> including all submodules
            <url> 서브모듈까지 클론
            <url> 저장소를 서브모듈 포함해서 복제
            """,
    ),
    Recipe(
        "git clone <url> <folder>",
        en="Clone <url> into the folder <folder>",
        ko="<url>을 <folder> 폴더에 클론",
        asks="""
            clone <url> into folder <folder>
            clone repository <url> to directory <folder>
            <url> 을 <folder> 폴더에 클론
            <url> 저장소를 <folder> 디렉터리로 복제
            """,
    ),
    Recipe(
        "git submodule add <url> <path>",
        en="Add <url> as a submodule in <path>",
        ko="<url>을 <path>에 서브모듈로 추가",
        asks="""
            add submodule <url> at <path>
            add <url> as a submodule in <path>
            서브모듈 <url> 을 <path> 에 추가
            <url> 을 <path> 서브모듈로 넣기
            """,
    ),
    Recipe(
        "git submodule status --recursive",
        en="List the submodules and their commits",
        ko="서브모듈과 커밋 보기",
        asks="""
            list submodules
            status of submodules
            which submodules are there
            서브모듈 목록
            서브모듈 상태 확인
            """,
    ),
    Recipe(
        "git submodule update --remote",
        en="Bring all submodules to their newest commit",
        ko="서브모듈을 최신 커밋으로 올리기",
        asks="""
            update submodules to the latest remote commit
            pull the newest version of all submodules
            서브모듈을 최신 원격 커밋으로 갱신
            서브모듈 최신 버전으로 당겨오기
            """,
    ),
    Recipe(
        "git submodule foreach <command>",
        en="Run a command in each submodule",
        ko="서브모듈마다 명령 실행",
        asks="""
            run command <command> in every submodule
            submodule foreach <command>
            모든 서브모듈에서 <command> 명령 실행
            """,
    ),
    Recipe(
        "git rm -- <path>",
        en="Remove the submodule or file <path> from git and the disk",
        ko="서브모듈이나 파일 <path>를 git과 디스크에서 제거",
        asks="""
            remove submodule <path>
            delete <path> from git and disk
            서브모듈 <path> 제거
            <path> git 과 디스크에서 모두 삭제
            """,
    ),
)
