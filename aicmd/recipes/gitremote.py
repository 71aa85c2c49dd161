"""Remotes and submodules of git."""

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
            list branches on <remote> remote without fetching
            what branches are on remote <remote>
            리모트 <remote> 의 브랜치 조회 ls-remote
            <remote> 원격 브랜치 ls-remote
            원격 <remote> 에 어떤 브랜치가 있는지
            """,
    ),
    Recipe(
        "git remote add <remote> <url>",
        en="Add the remote <remote> at <url>",
        ko="<url>을 <remote> 원격 저장소로 추가",
        asks="""
            add remote <remote> with url <url>
            <remote> 라는 리모트로 <url> 추가
            new remote <remote> at <url>
            git remote add <remote> <url>
            원격 <remote> 를 <url> 로 등록
            add <remote> remote with url <url>
            원격 저장소 <remote> 추가 <url>
            리모트 <remote> 를 주소 <url> 로 추가
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
            disconnect remote <remote>
            git remote rm <remote>
            원격 <remote> 연결 끊기
            리모트 <remote> 지우기
            원격 <remote> 저장소 제거
            remove <remote> remote
            get rid of the remote <remote>
            원격 <remote> 없애기
            원격 저장소 <remote> 빼기
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
            git remote rename <old> <new>
            call remote <old> <new> from now on
            리모트 <old> 를 <new> 로 이름 변경
            원격 이름 <old> 에서 <new> 로
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
            원격 <remote> 저장소 상세 정보
            details of <remote> remote
            what does remote <remote> track
            원격 <remote> 정보
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
            where was this repo cloned from
            what is the origin url
            이 저장소 원격 url 뭐야
            origin url 출력
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
            what is the main branch on the server
            원격 기본 브랜치 확인
            which branch is default on origin
            origin 기본 브랜치 뭐야
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
            push
            upload commits
            publish my commits
            send changes to remote
            푸시
            원격에 올리기
            커밋 원격으로 보내기
            내 커밋 올리기
            get my commits onto origin
            put my commits on the server
            get my work to the server
            커밋한 거 원격에 올리기
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
            git push <remote> <branch>
            push branch <branch> to <remote> remote
            push <branch> branch to remote <remote>
            <branch> 를 원격 <remote> 로 푸시
            <remote> 원격에 <branch> 브랜치 올리기
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
            푸시하면 뭐가 올라가는지
            push dry run
            simulate git push
            푸시 연습 dry run
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
            get the latest code
            update my local copy from the server
            download and merge new commits
            풀 받기
            원격 변경 사항 받기
            최신 코드 받아오기
            git pull 하는 법
            fetch and apply what others pushed
            get what my colleagues pushed
            get the others' newest commits
            동료가 올린 거 받아오기
            다른 사람들이 푸시한 커밋 가져오기
            get me up to date with the server
            서버 최신 상태로 당겨오기
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
            pull only if it fast-forwards
            병합 커밋 안 생기게 pull
            only fast-forward pull
            git pull ff only
            fast-forward 가능할 때만 pull
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
            pull fails because of local changes
            로컬 변경이 있어서 pull 이 안 될 때
            pull and keep my uncommitted work
            수정 중인 파일 있는데 pull 하기
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
            check the server for new commits
            update remote info without touching my files
            원격 정보만 갱신
            합치지 않고 원격 내용 받기
            fetch 만 하기
            see what is new on the server without merging
            서버 변경 사항 받아만 오고 합치지 않기
            원격 변경 합치지 말고 받아만 오기
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
            clone only branch <branch> of <url>
            get the <branch> version of <url>
            <url> 에서 <branch> 브랜치만 받기
            <url> 의 브랜치 <branch> 클론
            clone <branch> branch of <url>
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
            clone <url> recursively
            <url> 을 서브모듈이랑 같이 받기
            clone <url> repository including all submodules
            <url> 클론할 때 서브모듈도
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
            clone <url> as <folder>
            clone <url> under the name <folder>
            <url> 을 <folder> 라는 이름으로 클론
            <url> 클론 <folder> 폴더로
            clone <url> into the directory <folder>
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
            include repository <url> as submodule at <path>
            <path> 에 서브모듈로 <url> 넣기
            include <url> repository as submodule at <path>
            <url> 저장소를 <path> 에 서브모듈로 등록
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
            what submodules does this repository have
            서브모듈 뭐 있는지
            서브모듈 조회
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
            bring submodules up to date
            서브모듈 최신으로 업데이트
            latest version of the submodules
            서브모듈 원격 최신 받기
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
            do <command> for each submodule
            git submodule foreach run <command>
            서브모듈마다 <command> 실행
            서브모듈 전부에 <command> 명령
            각 서브모듈에서 <command>
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
            delete <path> from git and from disk
            git rm <path>
            <path> 를 git 과 디스크에서 삭제
            git rm 으로 <path> 제거
            take <path> out of the repo and the disk
            <path> 를 저장소에서도 디스크에서도 지우기
            """,
    ),
    Recipe(
        "git remote add origin <url>",
        en="Call the repository <url> origin",
        ko="<url> 저장소를 origin으로 추가",
        asks="""
            add a git remote <url>
            connect this repository to <url>
            add origin <url>
            link local repo with github repository <url>
            원격 저장소 <url> 추가
            origin 으로 <url> 등록
            로컬 저장소를 <url> 에 연결
            원격 <url> 저장소 추가
            add a git <url> remote
            """,
    ),
    Recipe(
        "git push origin <branch>",
        en="Push the branch <branch>",
        ko="<branch> 브랜치 푸시",
        asks="""
            push branch <branch>
            push the <branch> branch to the server
            upload branch <branch> to origin
            <branch> 브랜치 푸시
            <branch> 브랜치를 원격에 올리기
            origin 에 <branch> 푸시
            브랜치 <branch> 푸시
            git push origin <branch>
            """,
    ),
    Recipe(
        "git pull origin <branch>",
        en="Fetch and merge <branch> of origin",
        ko="origin의 <branch>를 받아서 병합",
        asks="""
            pull branch <branch> from origin
            pull the latest <branch>
            git pull origin <branch>
            get newest changes of <branch> into my branch
            origin 의 <branch> 당겨오기
            원격 <branch> 브랜치 변경 받아 합치기
            <branch> 브랜치 pull 하기
            origin <branch> 당겨오기
            pull <branch> from origin
            <branch> 브랜치 최신으로 받기
            원격 브랜치 <branch> 변경 받아 합치기
            pull <branch> branch from origin
            get the latest changes from origin <branch>
            origin <branch> 에서 최신 내용 당겨오기
            origin <branch> 최신 변경 받아오기
            """,
    ),
    Recipe(
        "git fetch origin <branch>",
        en="Fetch <branch> of origin without merging",
        ko="합치지 않고 origin의 <branch> 받기",
        asks="""
            fetch only branch <branch>
            git fetch origin <branch>
            download branch <branch> without merging
            원격 <branch> 브랜치만 fetch
            <branch> 만 받아오고 병합은 안 하기
            fetch only <branch> branch
            origin 에서 <branch> 만 fetch
            <branch> 브랜치 fetch
            """,
    ),
    Recipe(
        "git remote add upstream <url>",
        en="Call the repository <url> upstream",
        ko="<url> 저장소를 upstream으로 추가",
        asks="""
            add remote upstream <url>
            add upstream <url>
            connect my fork to the original repository <url> as upstream
            upstream 리모트로 <url> 추가
            업스트림 원격 저장소 <url> 추가
            업스트림 원격 <url> 저장소 추가
            connect my fork to the original <url> repository as upstream
            원본 저장소 <url> 를 upstream 으로 등록
            """,
    ),
    Recipe(
        "git fetch upstream && git merge upstream/main",
        en="Bring in what is new in upstream",
        ko="upstream의 새 내용 합치기",
        asks="""
            merge changes from upstream into my fork
            update my fork with upstream main
            업스트림 변경을 내 포크에 합치기
            upstream main 가져와 병합
            sync my fork with upstream by git
            get new commits from upstream and merge them
            업스트림 최신 내용 병합
            upstream 에서 받아서 합치기
            sync fork with upstream
            get my fork up to date with upstream
            """,
    ),
    Recipe(
        "git branch -d <branch> && git push origin --delete <branch>",
        en="Delete the branch <branch> here and on the server",
        ko="<branch> 브랜치를 여기와 서버에서 삭제",
        asks="""
            delete branch <branch> locally and on remote
            remove the branch <branch> both local and remote
            <branch> 브랜치 로컬이랑 원격 둘 다 삭제
            브랜치 <branch> 로컬과 원격에서 모두 지우기
            delete <branch> branch locally and on remote
            get rid of branch <branch> here and on the server
            <branch> 브랜치를 로컬과 서버에서 없애기
            """,
    ),
    Recipe(
        "git push --all origin",
        en="Push all branches",
        ko="모든 브랜치 푸시",
        asks="""
            push all branches
            push every local branch to origin
            모든 브랜치 푸시
            로컬 브랜치 전부 원격에 올리기
            upload all my branches
            git push all
            브랜치 전부 푸시
            모든 로컬 브랜치 올리기
            """,
    ),
    Recipe(
        "git clone <url> .",
        en="Clone into this folder, which is empty",
        ko="비어 있는 이 폴더에 클론",
        asks="""
            clone <url> into the current folder
            git clone <url> here without a new folder
            <url> 현재 폴더에 클론
            새 폴더 만들지 않고 <url> 여기에 클론
            clone <url> into this directory itself
            clone <url> here in place
            현재 디렉터리에 바로 <url> 클론
            <url> 를 이 폴더에 바로 클론
            """,
    ),
    Recipe(
        "git clone --mirror <url>",
        en="Copy a repository with all its refs",
        ko="모든 참조까지 저장소 복제",
        asks="""
            mirror clone <url>
            make a bare backup of repository <url>
            <url> 미러로 클론
            <url> 저장소 전체 백업 미러
            저장소 <url> 전체 백업 미러
            make a bare backup of <url> repository
            full backup copy of repository <url> mirror
            <url> 모든 브랜치와 태그까지 미러 클론
            """,
    ),
    Recipe(
        "git pull --rebase origin <branch>",
        en="Put my commits on top of the newest <branch>",
        ko="최신 <branch> 위에 내 커밋을 올리기",
        asks="""
            update my branch with the latest <branch>
            rebase on the latest <branch> from the server
            pull <branch> with rebase
            bring my branch up to date with <branch>
            내 브랜치에 최신 <branch> 반영
            최신 <branch> 를 내 브랜치에 리베이스로 받기
            <branch> 최신 내용 내 브랜치에 적용
            내 브랜치를 원격 <branch> 위로 리베이스
            """,
    ),
    Recipe(
        "git remote rename origin <new>",
        en="Rename the remote origin to <new>",
        ko="원격 origin의 이름을 <new>로 변경",
        asks="""
            rename remote origin to <new>
            rename origin to <new>
            change the name of the remote origin to <new>
            원격 origin 이름을 <new> 로 변경
            origin 리모트 이름을 <new> 로 바꾸기
            origin 을 <new> 로 이름 변경
            """,
    ),
)
