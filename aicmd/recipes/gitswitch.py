"""Git: listing, making, switching and merging branches."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git branch",
        en="List the local branches",
        ko="로컬 브랜치 목록",
        asks="""
            list branches
            show local branches
            브랜치 목록
            로컬 브랜치 보기
            what branches do i have
            which local branches exist
            show me the branches
            브랜치 뭐 있는지
            로컬에 있는 브랜치 조회
            깃 브랜치 목록
            """,
    ),
    Recipe(
        "git branch -a",
        en="List all branches, remote ones too",
        ko="원격까지 모든 브랜치 보기",
        asks="""
            list all branches including remote
            모든 브랜치 보기
            branches local and remote
            every branch on the server and here
            원격에 있는 브랜치까지 전부 보기
            로컬이랑 원격 브랜치 모두
            local and remote branches
            로컬 원격 브랜치 전체
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
            name of the current branch
            what branch am i on
            print the branch i have checked out
            내가 지금 있는 브랜치
            현재 체크아웃된 브랜치 확인
            지금 무슨 브랜치야
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
            new branch <branch>
            start a branch named <branch>
            branch off as <branch>
            git checkout new branch <branch>
            <branch> 브랜치 만들고 바로 이동
            <branch> 라는 브랜치 새로 파기
            <branch> 브랜치 생성하고 전환
            새로운 브랜치 <branch> 따기
            create <branch> branch
            <branch> 라는 새 브랜치 만들어서 이동
            새 브랜치 <branch> 만들어 전환
            <branch> 브랜치를 새로 만들고 체크아웃
            create new branch called <branch> and switch to it
            create and switch to branch <branch>
            open a new branch <branch>
            open a fresh branch <branch> and go there
            start a fresh branch <branch>
            <branch> 브랜치 새로 파기
            <branch> 라는 브랜치 하나 따기
            브랜치 <branch> 파서 옮겨가기
            <branch> 이라는 브랜치 하나 따기
            i need a new branch <branch> to work on
            <branch> 브랜치 새로 만들어서 거기서 작업
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
            go to branch <branch>
            change to branch <branch>
            move to the <branch> branch
            git switch <branch>
            <branch> 브랜치로 이동
            <branch> 로 체크아웃
            <branch> 브랜치로 바꾸기
            브랜치 <branch> 로 갈아타기
            switch to <branch>
            change branch to <branch>
            <branch> 로 브랜치 전환
            <branch> 브랜치로 가기
            <branch> 브랜치로 넘어가기
            hop over to branch <branch>
            jump to branch <branch>
            i want to work on branch <branch>
            continue on branch <branch>
            put me on branch <branch>
            <branch> 브랜치에서 작업하고 싶어
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
            toggle between the last two branches
            checkout the branch i was on before
            return to the branch i came from
            직전 브랜치로 돌아가기
            방금 전에 있던 브랜치로 이동
            이전 브랜치 체크아웃
            아까 그 브랜치로 다시 전환
            직전에 쓰던 브랜치로 다시 가기
            방금 전 브랜치로 복귀
            where was i before, back to that branch
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
            delete branch <branch> locally
            get rid of the branch <branch>
            drop local branch <branch>
            <branch> 로컬 브랜치 삭제
            다 쓴 브랜치 <branch> 없애기
            브랜치 <branch> 지워줘
            delete <branch> branch
            i no longer need branch <branch>, remove it
            throw away branch <branch>
            branch <branch> is not needed any more
            다 쓴 <branch> 브랜치 치우기
            필요 없는 <branch> 브랜치 지우기
            """,
        others=("git branch -D <branch>",),
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
            change the name of this branch to <name>
            rename the branch i am on to <name>
            give the current branch the new name <name>
            지금 브랜치 이름을 <name> 으로 수정
            현재 브랜치를 <name> 으로 이름 변경
            이 브랜치 이름 바꾸기 <name>
            rename the current branch to <name>
            change current branch name to <name>
            현재 브랜치 이름을 <name> 으로 변경
            현재 브랜치 이름 <name> 으로 바꾸기
            call the current branch <name> instead
            call this branch <name>
            call my branch <name> from now on
            give the current branch the name <name>
            give this branch another name <name>
            현재 브랜치를 <name> 라고 부르기
            지금 브랜치를 <name> 라고 부르고 싶어
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
            which branches are already merged
            show branches that have been merged
            branches merged into this one
            이미 병합된 브랜치 목록
            합쳐진 브랜치 보기
            머지 끝난 브랜치 확인
            현재 브랜치에 병합 완료된 브랜치
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
            bring the changes of <branch> into my branch
            combine branch <branch> with the current one
            git merge <branch>
            <branch> 브랜치 합치기
            <branch> 를 현재 브랜치에 합쳐줘
            <branch> 브랜치 변경 사항 병합
            <branch> 머지
            merge in the branch <branch>
            브랜치 <branch> 머지
            merge <branch> branch
            get the changes of <branch> into the current branch
            get what is in <branch> into my branch
            bring what is on <branch> into this branch
            pull the changes of <branch> into this branch
            <branch> 변경 내용을 현재 브랜치로 가져오기
            <branch> 내용을 내 브랜치로 가져와서 합치기
            <branch> 에 있는 걸 지금 브랜치에 반영
            <branch> 브랜치를 여기에 합치기
            put what is in <branch> into the branch i am on
            <branch> 브랜치 것들을 지금 브랜치에 넣기
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
            abort a merge in progress
            stop merging and go back
            get out of a conflicted merge
            cancel merge conflict
            진행 중인 머지 취소
            머지 그만두고 이전 상태로
            충돌 난 병합 취소하고 되돌리기
            머지 중단
            get out of the merge i started
            i don't want this merge after all
            머지 그만두기
            머지하던 거 없던 일로
            """,
    ),
    Recipe(
        "git branch -r",
        en="List the branches on the remotes",
        ko="원격 브랜치만 보기",
        asks="""
            only the branches on the remote
            which branches are on origin
            원격 브랜치만 보기
            원격 브랜치만 목록
            origin 에 있는 브랜치
            list remote branches
            show remote branches
            list remote branches only
            원격 브랜치 목록
            리모트 브랜치 목록
            what branches exist on the remote
            branches on the server
            원격에 어떤 브랜치 있는지
            서버에 있는 브랜치들
            """,
    ),
    Recipe(
        "git branch <branch>",
        en="Make the branch <branch> and stay here",
        ko="<branch> 브랜치를 만들기만 하기",
        asks="""
            create branch <branch> without switching
            make branch <branch> but stay on this one
            전환하지 않고 <branch> 브랜치만 만들기
            create <branch> branch without switching
            git branch <branch> without checkout
            체크아웃하지 않고 <branch> 브랜치 생성
            이동하지 않고 <branch> 브랜치만 생성
            create branch <branch> without switching to it
            make a new branch <branch> without switching
            create branch <branch> but stay on the current one
            only create branch <branch>
            <branch> 브랜치 만들기만 하고 이동은 안 함
            <branch> 브랜치 생성만 전환 없이
            """,
    ),
)
