"""Git."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git status",
        en="Show what has changed",
        ko="변경 상태 보기",
        asks="""
            git status
            what files have i changed in git
            show git state
            깃 상태 확인
            git 변경된 파일 보기
            """,
        others=("git status --short --branch",),
    ),
    Recipe(
        "git reset --soft HEAD~1",
        en="Undo the last commit and keep its changes",
        ko="마지막 커밋을 취소하고 변경은 남기기",
        asks="""
            커밋만 취소하고 변경 내용은 남기기
            undo last commit
            undo the last commit but keep changes
            uncommit
            take back my last commit
            마지막 커밋 취소
            최근 커밋 되돌리기
            직전 커밋 취소하고 변경 유지
            """,
        others=("git revert --no-edit HEAD",),
    ),
    Recipe(
        "git reset --hard HEAD~1",
        en="Throw the last commit away with its changes",
        ko="마지막 커밋을 변경까지 버리기",
        asks="""
            discard last commit and its changes
            delete last commit completely
            throw away the last commit
            마지막 커밋 완전히 버리기
            마지막 커밋 변경까지 삭제
            """,
    ),
    Recipe(
        "git revert --no-edit <commit>",
        en="Make a commit that undoes <commit>",
        ko="<commit> 커밋을 되돌리는 커밋 만들기",
        asks="""
            revert commit <commit>
            undo commit <commit>
            <commit> 커밋 되돌리기
            """,
    ),
    Recipe(
        "git commit --amend",
        en="Change the last commit and its message",
        ko="마지막 커밋과 메시지 고치기",
        asks="""
            amend last commit
            change the last commit message
            edit message of the last commit
            마지막 커밋 메시지 수정
            커밋 메시지 바꾸기
            """,
    ),
    Recipe(
        "git commit --amend --no-edit",
        en="Add what is staged to the last commit",
        ko="스테이지된 변경을 마지막 커밋에 더하기",
        asks="""
            add staged changes to the last commit
            amend without changing the message
            add forgotten file to last commit
            마지막 커밋에 변경 추가
            """,
    ),
    Recipe(
        "git restore -- <file>",
        en="Throw away the changes to <file>",
        ko="<file>의 변경 버리기",
        asks="""
            restore deleted file <file>
            get deleted <file> back
            recover file <file> that i deleted
            forget my changes to <file>
            삭제한 <file> 복구
            지운 <file> 되살리기
            discard changes in <file>
            undo changes to file <file>
            restore <file> to last commit
            revert <file>
            <file> 변경 취소
            <file> 수정 되돌리기
            """,
    ),
    Recipe(
        "git restore .",
        en="Throw away all changes that are not staged",
        ko="스테이지하지 않은 변경 모두 버리기",
        asks="""
            discard all local changes
            throw away all unstaged changes
            undo all changes
            모든 변경 버리기
            수정한 것 전부 취소
            로컬 변경 모두 되돌리기
            """,
    ),
    Recipe(
        "git restore --staged -- <file>",
        en="Take <file> out of the stage",
        ko="<file> 스테이징 취소",
        asks="""
            unstage <file>
            undo git add <file>
            remove <file> from staging
            <file> 스테이징 취소
            <file> git add 취소
            """,
    ),
    Recipe(
        "git restore --staged .",
        en="Take everything out of the stage",
        ko="스테이징 모두 취소",
        asks="""
            unstage everything
            unstage all files
            undo git add
            git add 취소
            스테이징 모두 취소
            """,
    ),
    Recipe(
        "git add -A",
        en="Stage all changes",
        ko="모든 변경 스테이징",
        asks="""
            stage all changes
            git add all files
            모든 변경 스테이징
            전체 파일 git add
            """,
    ),
    Recipe(
        "git add -- <file>",
        en="Stage <file>",
        ko="<file> 스테이징",
        asks="""
            stage <file>
            git add <file>
            <file> 스테이징
            """,
    ),
    Recipe(
        "git add -p",
        en="Choose what to stage part by part",
        ko="변경을 부분별로 골라 스테이징",
        asks="""
            stage parts of a file interactively
            stage changes hunk by hunk
            부분만 스테이징
            """,
    ),
    Recipe(
        "git commit -m <message>",
        en="Commit what is staged",
        ko="스테이지된 변경 커밋",
        asks="""
            commit with message <message>
            git commit staged changes
            <message> 메시지로 커밋
            커밋 하기
            """,
    ),
    Recipe(
        "git branch",
        en="List the local branches",
        ko="로컬 브랜치 목록",
        asks="""
            list branches
            show local branches
            브랜치 목록
            로컬 브랜치 보기
            """,
    ),
    Recipe(
        "git branch -a",
        en="List all branches, remote ones too",
        ko="원격까지 모든 브랜치 보기",
        asks="""
            list all branches including remote
            show remote branches
            원격 브랜치 목록
            모든 브랜치 보기
            """,
    ),
    Recipe(
        "git branch --show-current",
        en="Show the current branch",
        ko="현재 브랜치 보기",
        asks="""
            current branch
            which branch am i on
            현재 브랜치 이름
            지금 어느 브랜치인지
            """,
    ),
    Recipe(
        "git switch -c <branch>",
        en="Make the branch <branch> and go to it",
        ko="<branch> 브랜치를 만들어 전환",
        asks="""
            create branch <branch>
            create and switch to new branch <branch>
            make a new branch called <branch>
            <branch> 브랜치 만들기
            새 브랜치 <branch> 생성
            """,
        others=("git checkout -b <branch>",),
    ),
    Recipe(
        "git switch <branch>",
        en="Go to the branch <branch>",
        ko="<branch> 브랜치로 전환",
        asks="""
            switch to branch <branch>
            checkout branch <branch>
            checkout <branch>
            <branch> 브랜치로 전환
            <branch> 브랜치 체크아웃
            """,
        others=("git checkout <branch>",),
    ),
    Recipe(
        "git switch -",
        en="Go back to the branch before",
        ko="이전 브랜치로 돌아가기",
        asks="""
            go back to the previous branch
            switch back to previous branch
            go to the last branch
            이전 브랜치로 돌아가기
            """,
    ),
    Recipe(
        "git branch -d <branch>",
        en="Delete the branch <branch> if it is merged",
        ko="<branch> 브랜치 삭제",
        asks="""
            delete branch <branch>
            remove local branch <branch>
            <branch> 브랜치 삭제
            로컬 브랜치 <branch> 지우기
            """,
        others=("git branch -D <branch>",),
    ),
    Recipe(
        "git push <remote> --delete <branch>",
        en="Delete the branch <branch> on the server",
        ko="원격 브랜치 <branch> 삭제",
        asks="""
            delete remote branch <branch>
            remove branch <branch> from remote <remote>
            원격 브랜치 <branch> 삭제
            """,
    ),
    Recipe(
        "git branch -m <name>",
        en="Rename the current branch to <name>",
        ko="현재 브랜치 이름을 <name>으로 바꾸기",
        asks="""
            rename current branch to <name>
            rename branch to <name>
            현재 브랜치 이름을 <name> 로 변경
            브랜치 이름 <name> 로 바꾸기
            """,
    ),
    Recipe(
        "git branch --merged",
        en="List the branches that are merged",
        ko="병합된 브랜치 목록",
        asks="""
            list merged branches
            which branches are merged
            머지된 브랜치 목록
            """,
    ),
    Recipe(
        "git merge <branch>",
        en="Merge <branch> into the current branch",
        ko="<branch> 브랜치를 현재 브랜치에 병합",
        asks="""
            merge branch <branch>
            merge <branch> into current branch
            <branch> 브랜치 머지
            <branch> 브랜치를 현재 브랜치에 병합
            """,
    ),
    Recipe(
        "git merge --abort",
        en="Give the merge up",
        ko="병합 취소",
        asks="""
            abort merge
            cancel the merge
            undo merge with conflicts
            머지 취소
            병합 중단
            """,
    ),
    Recipe(
        "git rebase <branch>",
        en="Put my commits on top of <branch>",
        ko="<branch> 위로 리베이스",
        asks="""
            rebase onto <branch>
            rebase on branch <branch>
            <branch> 위로 리베이스
            <branch> 브랜치에 리베이스
            """,
    ),
    Recipe(
        "git rebase --abort",
        en="Give the rebase up",
        ko="리베이스 취소",
        asks="""
            abort rebase
            cancel rebase
            리베이스 취소
            리베이스 중단
            """,
    ),
    Recipe(
        "git rebase -i HEAD~<count>",
        en="Edit the last <count> commits",
        ko="최근 커밋 <count>개 편집",
        asks="""
            squash last <count> commits
            interactive rebase of the last <count> commits
            combine last <count> commits into one
            최근 커밋 <count> 개 합치기
            마지막 <count> 개 커밋 스쿼시
            """,
    ),
    Recipe(
        "git log --oneline --graph --all",
        en="Show the history as a graph",
        ko="커밋 이력을 그래프로 보기",
        asks="""
            show git log as graph
            commit history graph
            visualize branches
            커밋 그래프 보기
            브랜치 그래프
            """,
    ),
    Recipe(
        "git log --oneline",
        en="Show the history, one line a commit",
        ko="커밋 이력을 한 줄씩 보기",
        asks="""
            git log one line per commit
            show commit history
            list commits
            git log
            커밋 이력 보기
            커밋 목록
            """,
    ),
    Recipe(
        "git log --oneline -n <count>",
        en="Show the last <count> commits",
        ko="최근 커밋 <count>개 보기",
        asks="""
            show last <count> commits
            list the <count> most recent commits
            최근 커밋 <count> 개 보기
            마지막 커밋 <count> 개
            """,
    ),
    Recipe(
        "git log --author=<author>",
        en="Show the commits of <author>",
        ko="<author>의 커밋 보기",
        asks="""
            commits by author <author>
            show commits made by author <author>
            <author> 작성자의 커밋 보기
            <author> 가 작성한 커밋
            """,
    ),
    Recipe(
        "git log --since='<span> ago'",
        en="Show the commits of the last <span>",
        ko="최근 <span> 동안의 커밋 보기",
        asks="""
            commits of the last <span>
            show commits since <span> ago
            지난 <span> 동안의 커밋
            최근 <span> 커밋
            """,
    ),
    Recipe(
        "git log -p -- <file>",
        en="Show how <file> has changed",
        ko="<file>의 변경 이력 보기",
        asks="""
            history of file <file>
            show commits that changed <file>
            git log for file <file>
            <file> 변경 이력
            <file> 수정한 커밋 보기
            """,
    ),
    Recipe(
        "git log -S<pattern>",
        en="Find the commits that added or removed <pattern>",
        ko="<pattern>을 넣거나 뺀 커밋 찾기",
        asks="""
            search git history for the string <pattern>
            find commits that contain <pattern>
            <pattern> 문자열이 들어간 커밋 찾기
            find commit that added <pattern>
            search history for code <pattern>
            which commit introduced <pattern>
            <pattern> 을 추가한 커밋 찾기
            """,
    ),
    Recipe(
        "git log --grep=<pattern>",
        en="Find the commits with <pattern> in their message",
        ko="메시지에 <pattern>이 있는 커밋 찾기",
        asks="""
            search commit messages for <pattern>
            find commits with message containing <pattern>
            커밋 메시지에서 <pattern> 검색
            """,
    ),
    Recipe(
        "git shortlog -sn",
        en="Count the commits of each author",
        ko="작성자별 커밋 수 보기",
        asks="""
            who are the top contributors
            count commits by author
            number of commits per author
            who committed the most
            작성자별 커밋 수
            커밋 많이 한 사람
            """,
    ),
    Recipe(
        "git rev-list --count HEAD",
        en="Count the commits",
        ko="커밋 개수 세기",
        asks="""
            how many commits are in the repository
            커밋이 총 몇 개
            how many commits
            count commits
            커밋 개수
            """,
    ),
    Recipe(
        "git blame -- <file>",
        en="Show who wrote each line of <file>",
        ko="<file>의 각 줄을 누가 썼는지 보기",
        asks="""
            who wrote each line of <file>
            git blame <file>
            who changed this line in <file>
            <file> 누가 작성했는지
            <file> 각 줄 작성자
            """,
    ),
    Recipe(
        "git diff",
        en="Show the changes that are not staged",
        ko="스테이지하지 않은 변경 보기",
        asks="""
            git diff
            show unstaged changes
            what did i change
            변경 내용 보기
            수정된 내용 비교
            """,
    ),
    Recipe(
        "git diff --cached",
        en="Show the staged changes",
        ko="스테이지된 변경 보기",
        asks="""
            show staged changes
            diff of staged files
            스테이지된 변경 내용 보기
            """,
    ),
    Recipe(
        "git diff <branch>",
        en="Compare with the branch <branch>",
        ko="<branch> 브랜치와 비교",
        asks="""
            compare with branch <branch>
            diff against branch <branch>
            difference between current branch and <branch>
            <branch> 브랜치와 비교
            """,
    ),
    Recipe(
        "git diff --name-only",
        en="List the changed files by name",
        ko="변경된 파일 이름만 보기",
        asks="""
            names of changed files only in git
            git diff only file names
            변경된 파일 이름만 보기
            """,
    ),
    Recipe(
        "git show --stat <commit>",
        en="Show what <commit> changed",
        ko="<commit> 커밋이 바꾼 것 보기",
        asks="""
            show commit <commit>
            which files changed in commit <commit>
            details of commit <commit>
            <commit> 커밋 내용 보기
            <commit> 커밋에서 변경된 파일
            """,
    ),
    Recipe(
        "git stash",
        en="Put the changes aside",
        ko="변경을 임시로 저장",
        asks="""
            save my work for later without committing
            temporarily save my work
            작업중인 것 치워두기
            stash changes
            put my changes aside for now
            save changes temporarily stash
            변경 임시저장
            스태시 하기
            """,
    ),
    Recipe(
        "git stash pop",
        en="Take the changes put aside back",
        ko="임시로 저장한 변경 꺼내기",
        asks="""
            get my stashed work back
            치워둔 변경 다시 꺼내기
            apply stash
            stash pop
            get stashed changes back
            스태시 꺼내기
            임시저장 복원
            """,
    ),
    Recipe(
        "git stash list",
        en="List what was put aside",
        ko="임시 저장 목록 보기",
        asks="""
            list stashes
            show stash list
            스태시 목록
            임시저장 목록 보기
            """,
    ),
    Recipe(
        "git cherry-pick <commit>",
        en="Apply the commit <commit> here",
        ko="<commit> 커밋만 가져오기",
        asks="""
            cherry-pick commit <commit>
            apply commit <commit> to this branch
            <commit> 커밋만 가져오기 체리픽
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
            """,
    ),
    Recipe(
        "git remote set-url <remote> <url>",
        en="Change the address of a remote to <url>",
        ko="원격 저장소 주소를 <url>로 바꾸기",
        asks="""
            change remote url to <url>
            set remote <remote> url to <url>
            원격 저장소 주소를 <url> 로 변경
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
            """,
    ),
    Recipe(
        "git tag --sort=-creatordate",
        en="List the tags, the newest first",
        ko="태그 목록 보기",
        asks="""
            list tags
            show tags newest first
            태그 목록
            """,
    ),
    Recipe(
        "git clean -nd",
        en="Show which untracked files would be deleted",
        ko="지워질 추적되지 않는 파일 미리 보기",
        asks="""
            show untracked files that would be removed
            list untracked files
            추적되지 않는 파일 보기
            """,
        others=("git ls-files --others --exclude-standard",),
    ),
    Recipe(
        "git clean -fd",
        en="Delete untracked files and folders",
        ko="추적되지 않는 파일과 폴더 삭제",
        asks="""
            delete untracked files
            remove all untracked files and folders
            추적되지 않는 파일 삭제
            """,
        others=("git clean -id",),
    ),
    Recipe(
        "git rm --cached -- <file>",
        en="Stop tracking <file> and keep it",
        ko="<file>을 남겨 두고 추적만 중단",
        asks="""
            stop tracking <file>
            remove <file> from git but keep it
            untrack file <file>
            <file> git 추적 중단
            <file> 추적 제외
            """,
    ),
    Recipe(
        "git diff --name-only --diff-filter=U",
        en="List the files in conflict",
        ko="충돌한 파일 보기",
        asks="""
            머지하다 충돌난 파일
            list files with merge conflicts
            which files are in conflict
            충돌 난 파일 목록
            """,
    ),
    Recipe(
        "git reflog",
        en="Show where HEAD has been",
        ko="HEAD가 지나온 기록 보기",
        asks="""
            show reflog
            recover lost commit
            find deleted commit
            사라진 커밋 찾기
            reflog 보기
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
            """,
    ),
    Recipe(
        "git grep -n -e <pattern>",
        en="Search the tracked files for <pattern>",
        ko="추적하는 파일에서 <pattern> 검색",
        asks="""
            git grep <pattern>
            search tracked files for <pattern>
            git 저장소에서 <pattern> 검색
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
            """,
    ),
)
