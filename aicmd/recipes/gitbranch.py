"""Branches, worktrees and merging in git."""

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
            병합 안 했어도 <branch> 브랜치 지우기
            강제로 브랜치 <branch> 없애기
            <branch> 브랜치 강제로 지우기
            force delete local branch <branch>
            force delete <branch> branch
            throw out branch <branch> even though it isn't merged
            delete branch <branch> no matter whether it was merged
            delete branch <branch> although it was never merged
            get rid of the unmerged branch <branch>
            머지 안 됐어도 로컬 브랜치 <branch> 삭제
            머지 안 했지만 <branch> 브랜치 없애기
            합쳐지지 않은 <branch> 브랜치 그냥 지우기
            머지 여부 상관없이 <branch> 브랜치 지우기
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
            what does each branch track
            어느 브랜치가 어떤 원격을 추적하는지
            브랜치별 업스트림 확인
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
            newest branches first
            last touched branches
            최신 브랜치부터 보기
            최근에 커밋한 브랜치 순서
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
            which branch is commit <commit> on
            where did commit <commit> end up
            <commit> 커밋이 어느 브랜치에 있는지
            커밋 <commit> 포함하는 브랜치 찾기
            which branches contain <commit> commit
            which branch contains commit <commit>
            <commit> 커밋이 있는 브랜치
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
            which branches still have to be merged
            branches with unmerged work
            머지 남은 브랜치 목록
            머지되지 않은 브랜치 보기
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
            link my branch to <branch> of remote <remote>
            현재 브랜치가 원격 <remote> 의 <branch> 를 추적하게
            track remote <remote> <branch> branch
            """,
    ),
    Recipe(
        "git switch -c <branch> <commit>",
        en="Make the branch <branch> at <commit> and go to it",
        ko="<commit>에서 <branch> 브랜치를 만들어 이동",
        asks="""
            create branch <branch> off tag <commit>
            create branch <branch> from commit <commit>
            new branch <branch> starting at tag <commit>
            make branch <branch> at commit <commit>
            <commit> 커밋에서 <branch> 브랜치 만들기
            branch <branch> from an old commit <commit>
            start <branch> at commit <commit>
            <commit> 시점에서 <branch> 브랜치 따기
            <commit> 태그에서 <branch> 브랜치 따기
            <commit> 태그로 <branch> 브랜치 만들기
            <commit> 커밋에서 브랜치 <branch> 만들기
            create branch <branch> off <commit> tag
            create <branch> branch off tag <commit>
            create branch <branch> from tag <commit>
            new branch <branch> at tag <commit>
            <commit> 태그에서 <branch> 브랜치 만들기
            <commit> 태그 기준으로 브랜치 <branch> 생성
            """,
    ),
    Recipe(
        "git switch --track <remote>/<branch>",
        en="Fetch nothing, check out <branch> of the remote <remote>",
        ko="원격 <remote>의 <branch> 브랜치 체크아웃",
        asks="""
            checkout remote branch <branch> from <remote>
            create local branch from remote <remote> branch <branch>
            원격 <remote> 의 <branch> 브랜치 체크아웃
            원격 <remote> 의 브랜치 <branch> 를 로컬로 가져와 체크아웃
            checkout remote <branch> branch from <remote>
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
            look at the code of commit <commit>
            check out an old version <commit>
            <commit> 커밋 당시 코드로 돌아가 보기
            예전 커밋 <commit> 체크아웃
            checkout <commit> commit
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
            start branch <branch> with no commits
            커밋 없는 새 브랜치 <branch>
            빈 이력의 <branch> 브랜치 만들기
            create an orphan <branch> branch
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
            rename the branch <old> as <new>
            git branch rename <old> <new>
            <old> 브랜치 이름 <new> 로 수정
            rename local branch <old> to <new>
            브랜치 <old> 이름을 <new> 로 변경
            <old> 브랜치를 <new> 로 이름 변경
            <old> branch should be called <new>
            call branch <old> <new> instead
            <old> 브랜치 이름을 <new> 로
            <old> 브랜치를 <new> 라고 부르기
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
            get rid of all branches that were merged
            clean up old local branches
            이미 합친 브랜치들 한꺼번에 지우기
            병합된 로컬 브랜치 전부 삭제
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
            i deleted branch <branch>, bring it back from <commit>
            undelete branch <branch> at <commit>
            실수로 지운 브랜치 <branch> 를 <commit> 에서 살리기
            restore deleted branch <branch> at <commit> commit
            restore deleted <branch> branch at commit <commit>
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
        "git worktree add <path> <branch>",
        en="Check <branch> out in the folder <path> besides",
        ko="<branch> 브랜치를 <path> 폴더에 따로 체크아웃",
        asks="""
            add worktree for branch <branch> at <path>
            check out branch <branch> in another folder <path>
            work on branch <branch> at the same time in <path>
            <branch> 브랜치의 워크트리를 <path> 에 만들기
            <branch> 브랜치를 다른 폴더 <path> 에 체크아웃
            second working copy of <branch> in <path>
            git worktree <path> for branch <branch>
            <path> 에 <branch> 브랜치 작업 폴더 하나 더
            <path> 에 브랜치 <branch> 작업 폴더 하나 더
            add worktree for <branch> branch at <path>
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
            which worktrees do i have
            all working copies of this repo
            워크트리 뭐 있는지
            git worktree 확인
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
            get rid of the worktree <path>
            <path> 워크트리 없애기
            git worktree remove <path>
            <path> 작업 폴더 워크트리 지우기
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
            merge <branch> and squash its commits
            combine all commits of <branch> into one when merging
            <branch> 를 스쿼시해서 병합
            브랜치 <branch> 스쿼시 머지
            squash merge <branch> branch
            merge <branch> as one commit
            <branch> 를 커밋 하나로 뭉쳐서 합치기
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
            always make a merge commit for <branch>
            git merge no-ff <branch>
            <branch> 를 머지 커밋 만들면서 병합 no-ff
            merge <branch> into current branch without fast forward
            merge branch <branch> no ff
            <branch> 를 ff 없이 머지
            <branch> 브랜치를 패스트포워드 없이 병합
            merge <branch> branch no ff
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
            complete the merge after fixing conflicts
            충돌 다 고쳤으니 병합 마무리
            머지 계속 진행
            git merge continue
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
            take my version of <file> in the conflict
            use ours for <file>
            충돌 난 <file> 은 내 것으로
            <file> 충돌 ours 로
            in the conflict of <file> i am right
            충돌 난 <file> 은 내 걸로
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
            충돌 난 <file> 은 상대방 것으로
            theirs for <file> in the conflict
            <file> 충돌 theirs 로
            take their version of <file>
            in the conflict of <file> the others are right
            <file> 은 상대방 걸로 받기
            충돌 난 <file> 은 남의 걸로
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
            can <branch> be merged without conflicts
            test merge of <branch>
            <branch> 합쳐도 충돌 없는지
            <branch> 머지 충돌 미리 보기
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
            visual merge tool
            solve conflicts in a merge tool
            병합 도구 실행
            충돌 해결 도구 열기
            """,
    ),
    Recipe(
        "git branch -u origin/<branch>",
        en="Let the current branch track <branch> of origin",
        ko="현재 브랜치가 origin의 <branch>를 추적하게 하기",
        asks="""
            set upstream to origin <branch>
            track origin <branch> with the current branch
            set upstream branch <branch>
            connect this branch with remote branch <branch>
            업스트림 브랜치를 <branch> 로 설정
            origin 의 <branch> 를 추적하게 설정
            현재 브랜치를 원격 <branch> 에 연결
            set upstream <branch> branch
            """,
    ),
    Recipe(
        "git switch -c <branch> <base>",
        en="Make the branch <branch> from the branch <base>",
        ko="<base> 브랜치에서 <branch> 브랜치 만들기",
        asks="""
            create branch <branch> from branch <base>
            new branch <branch> based on <base>
            branch <branch> off <base>
            make a branch <branch> from <base>
            <base> 브랜치에서 <branch> 브랜치 만들기
            <base> 기준으로 새 브랜치 <branch> 생성
            <base> 에서 <branch> 브랜치 따기
            create branch <branch> from <base> branch
            create <branch> branch from branch <base>
            <base> 브랜치를 바탕으로 <branch> 브랜치 새로 만들기
            """,
    ),
    Recipe(
        "git checkout --ours -- .",
        en="Resolve all conflicts with our version",
        ko="모든 충돌을 우리 쪽으로 해결",
        asks="""
            resolve all conflicts with ours
            keep our version of every conflicted file
            모든 충돌을 우리 쪽 ours 로 해결
            take ours for all conflicting files
            our side wins everywhere in the merge conflict
            충돌 파일 전부 내 것으로 ours
            모든 충돌에서 우리 버전 쓰기 ours
            """,
    ),
    Recipe(
        "git checkout --theirs -- .",
        en="Resolve all conflicts with their version",
        ko="모든 충돌을 상대 쪽으로 해결",
        asks="""
            resolve all conflicts with theirs
            take their version of every conflicted file theirs
            모든 충돌을 상대 쪽 theirs 로 해결
            take theirs for all conflicting files
            their side wins everywhere in the merge conflict theirs
            충돌 파일 전부 상대 것으로 theirs
            모든 충돌에서 상대 버전 쓰기 theirs
            """,
    ),
    Recipe(
        "git branch -m <old> <new> && git push -u origin <new> && git push origin --delete <old>",
        en="Rename a branch on the server",
        ko="원격 브랜치 이름 바꾸기",
        asks="""
            rename remote branch <old> to <new>
            change the name of the remote branch <old> to <new>
            원격 브랜치 이름 <old> 를 <new> 로 변경
            원격에 있는 브랜치 <old> 이름을 <new> 로 바꾸기
            원격에 있는 <old> 브랜치 이름을 <new> 로 바꾸기
            rename branch <old> to <new> locally and on the server
            rename <old> to <new> on origin too
            브랜치 <old> 를 <new> 로 로컬과 원격 모두 이름 변경
            """,
    ),
    Recipe(
        "git switch --track origin/<branch>",
        en="Check out the branch <branch> of origin",
        ko="origin의 <branch> 브랜치 체크아웃",
        asks="""
            check out a remote branch <branch>
            checkout a remote branch <branch> locally
            get branch <branch> from origin and switch to it
            create a local branch from origin <branch>
            원격 브랜치 <branch> 를 로컬로 가져와 체크아웃
            원격 <branch> 브랜치 로컬로 받아서 체크아웃
            origin 의 <branch> 브랜치로 전환
            다른 사람이 올린 <branch> 브랜치 받아서 이동
            check out a remote <branch> branch
            get branch <branch> from the server and work on it
            원격에 있는 <branch> 브랜치 받아서 작업하기
            """,
    ),
    Recipe(
        "git branch -u <path>",
        en="Let the current branch track <path>",
        ko="현재 브랜치가 <path>를 추적하게 하기",
        asks="""
            set upstream to <path>
            track <path> with the current branch
            set the upstream branch to <path>
            업스트림을 <path> 로 설정
            현재 브랜치를 <path> 에 연결
            업스트림 <path> 로
            업스트림 브랜치 지정 <path>
            """,
    ),
)
