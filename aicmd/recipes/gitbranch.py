"""Branches, tags, remotes, worktrees and submodules of git, and merging."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git branch -D <branch>",
        en="Delete the branch <branch> even if it is not merged",
        ko="머지되지 않은 <branch> 브랜치 강제 삭제",
        asks="""
            force delete branch <branch>
            delete unmerged branch <branch>
            remove branch <branch> even if not merged
            <branch> 브랜치 강제 삭제
            머지 안 된 <branch> 브랜치 삭제
            """,
    ),
    Recipe(
        "git branch -vv",
        en="List the branches with their upstream and last commit",
        ko="브랜치를 추적 브랜치, 마지막 커밋과 함께 보기",
        asks="""
            which remote branch does each branch track
            list branches with upstream and last commit
            show tracking branches
            브랜치별 추적 원격 브랜치 보기
            브랜치 목록을 업스트림과 함께 보기
            """,
    ),
    Recipe(
        "git branch --sort=-committerdate",
        en="List the branches, those with the newest commits first",
        ko="최근에 커밋한 브랜치부터 보기",
        asks="""
            list branches sorted by last commit date
            recently used branches
            which branches did i work on recently
            최근 작업한 브랜치 순으로 목록
            브랜치를 최근 커밋 날짜순으로 정렬
            """,
    ),
    Recipe(
        "git branch --contains <commit>",
        en="List the branches that have <commit>",
        ko="<commit> 커밋이 들어 있는 브랜치 보기",
        asks="""
            which branches contain commit <commit>
            find branch that has commit <commit>
            is commit <commit> in which branch
            <commit> 커밋이 들어 있는 브랜치
            <commit> 커밋 포함하는 브랜치 찾기
            """,
    ),
    Recipe(
        "git branch --no-merged",
        en="List the branches that are not merged yet",
        ko="아직 머지되지 않은 브랜치 보기",
        asks="""
            list unmerged branches
            branches not merged yet
            머지되지 않은 브랜치 목록
            아직 병합 안 한 브랜치
            """,
    ),
    Recipe(
        "git branch -u <remote>/<branch>",
        en="Let the current branch track <branch> of <remote>",
        ko="현재 브랜치가 <remote>의 <branch>를 추적하게 하기",
        asks="""
            set upstream of the current branch to <branch> on remote <remote>
            track remote <remote> branch <branch>
            set tracking branch <branch>
            업스트림을 원격 <remote> 의 <branch> 브랜치로 설정
            현재 브랜치의 추적 브랜치를 <branch> 로 설정
            """,
    ),
    Recipe(
        "git switch -c <branch> <commit>",
        en="Make the branch <branch> at <commit> and go to it",
        ko="<commit>에서 <branch> 브랜치를 만들어 이동",
        asks="""
            create branch <branch> from commit <commit>
            new branch <branch> starting at tag <commit>
            make branch <branch> at commit <commit>
            <commit> 커밋에서 <branch> 브랜치 만들기
            <commit> 태그에서 새 브랜치 <branch> 생성
            """,
    ),
    Recipe(
        "git switch --track <remote>/<branch>",
        en="Make a local branch of <branch> on <remote>",
        ko="원격 <remote>의 <branch>를 로컬 브랜치로 가져오기",
        asks="""
            checkout remote branch <branch> from <remote>
            create local branch from remote <remote> branch <branch>
            check out a remote branch <branch>
            원격 <remote> 의 <branch> 브랜치 체크아웃
            원격 브랜치 <branch> 를 로컬로 가져와 체크아웃
            """,
    ),
    Recipe(
        "git switch --detach <commit>",
        en="Look at <commit> without a branch",
        ko="브랜치 없이 <commit> 커밋으로 이동",
        asks="""
            checkout commit <commit>
            go back to commit <commit> to look around
            switch to tag <commit> detached
            <commit> 커밋으로 체크아웃
            <commit> 커밋 시점으로 이동
            """,
        others=("git checkout <commit>",),
    ),
    Recipe(
        "git switch --orphan <branch>",
        en="Make the branch <branch> without a history",
        ko="이력 없는 <branch> 브랜치 만들기",
        asks="""
            create an orphan branch <branch>
            new branch <branch> without history
            빈 이력의 브랜치 <branch> 만들기
            orphan 브랜치 <branch> 생성
            """,
    ),
    Recipe(
        "git branch -m <old> <new>",
        en="Rename the branch <old> to <new>",
        ko="<old> 브랜치 이름을 <new>로 바꾸기",
        asks="""
            rename branch <old> to <new>
            change branch name from <old> to <new>
            <old> 브랜치 이름을 <new> 로 변경
            브랜치 이름 <old> 에서 <new> 로 바꾸기
            """,
    ),
    Recipe(
        "git branch --merged | grep -vE '^[*+]|^ *(main|master)$' | xargs git branch -d",
        en="Delete all branches that are merged",
        ko="머지된 브랜치 모두 삭제",
        asks="""
            delete all merged branches
            clean up merged local branches
            remove branches that are already merged
            머지된 브랜치 모두 삭제
            병합 끝난 브랜치 정리
            """,
    ),
    Recipe(
        "git branch <branch> <commit>",
        en="Make the branch <branch> at <commit> and stay here",
        ko="이동하지 않고 <commit>에 <branch> 브랜치 만들기",
        asks="""
            restore deleted branch <branch> at commit <commit>
            recover branch <branch> from commit <commit>
            create branch <branch> at <commit> without switching
            삭제한 브랜치 <branch> 를 <commit> 커밋에서 복구
            지운 <branch> 브랜치 <commit> 으로 되살리기
            """,
    ),
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
        "git for-each-ref --sort=-committerdate --format='%(committerdate:short) %(authorname) %(refname:short)' refs/remotes",
        en="List the remote branches with date and author",
        ko="원격 브랜치를 날짜, 작성자와 함께 보기",
        asks="""
            remote branches with author and date
            who made each remote branch and when
            원격 브랜치를 작성자와 날짜까지 보기
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
            <tag> 태그가 어느 커밋인지
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
            push <branch> to <remote>
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
        "git worktree add <path> <branch>",
        en="Check <branch> out in the folder <path> besides",
        ko="<branch> 브랜치를 <path> 폴더에 따로 체크아웃",
        asks="""
            add worktree for branch <branch> at <path>
            check out branch <branch> in another folder <path>
            work on branch <branch> at the same time in <path>
            <branch> 브랜치의 워크트리를 <path> 에 만들기
            <branch> 브랜치를 다른 폴더 <path> 에 체크아웃
            """,
    ),
    Recipe(
        "git worktree list",
        en="List the worktrees",
        ko="워크트리 목록 보기",
        asks="""
            list worktrees
            show git worktrees
            워크트리 목록
            워크트리 보기
            """,
    ),
    Recipe(
        "git worktree remove <path>",
        en="Remove the worktree <path>",
        ko="워크트리 <path> 제거",
        asks="""
            remove worktree <path>
            delete git worktree at <path>
            워크트리 <path> 삭제
            <path> 워크트리 제거
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
    Recipe(
        "git merge --squash <branch>",
        en="Bring the changes of <branch> here as one, to be committed",
        ko="<branch>의 변경을 하나로 합쳐 가져오기",
        asks="""
            squash merge branch <branch>
            merge <branch> as a single commit
            <branch> 브랜치 스쿼시 머지
            <branch> 브랜치를 커밋 하나로 합쳐 병합
            """,
    ),
    Recipe(
        "git merge --no-ff <branch>",
        en="Merge <branch> with a merge commit in any case",
        ko="항상 머지 커밋을 남기며 <branch> 머지",
        asks="""
            merge <branch> with a merge commit no fast forward
            merge <branch> without fast-forward
            <branch> 브랜치를 fast-forward 없이 머지
            머지 커밋을 남기며 <branch> 머지
            """,
    ),
    Recipe(
        "git merge --continue",
        en="Go on with the merge after the conflicts are solved",
        ko="충돌을 해결한 뒤 머지 계속하기",
        asks="""
            continue merge after resolving conflicts
            finish the merge
            충돌 해결 후 머지 계속
            머지 이어서 진행 continue
            """,
    ),
    Recipe(
        "git checkout --ours -- <file>",
        en="Take our version of <file> in a conflict",
        ko="충돌에서 <file>을 우리 쪽 것으로 하기",
        asks="""
            resolve conflict in <file> with our version
            keep ours for <file> in merge conflict
            충돌 난 <file> 을 우리 쪽 ours 로 해결
            충돌에서 <file> 내 버전 쓰기 ours
            """,
    ),
    Recipe(
        "git checkout --theirs -- <file>",
        en="Take their version of <file> in a conflict",
        ko="충돌에서 <file>을 상대 쪽 것으로 하기",
        asks="""
            resolve conflict in <file> with their version theirs
            accept theirs for <file> in merge conflict
            충돌 난 <file> 을 상대 쪽 theirs 로 해결
            충돌에서 <file> 상대 버전 쓰기 theirs
            """,
    ),
    Recipe(
        "git merge-tree --write-tree HEAD <branch>",
        en="Show whether merging <branch> would conflict",
        ko="<branch> 머지가 충돌할지 미리 보기",
        asks="""
            would merging <branch> cause conflicts
            check for conflicts before merging <branch>
            <branch> 머지하면 충돌이 나는지 미리 확인
            <branch> 병합 전에 충돌 검사
            """,
    ),
    Recipe(
        "git mergetool",
        en="Solve the conflicts in a tool",
        ko="도구로 충돌 해결",
        asks="""
            resolve merge conflicts with a tool
            open merge tool
            머지 도구로 충돌 해결
            mergetool 열기
            """,
    ),
)
