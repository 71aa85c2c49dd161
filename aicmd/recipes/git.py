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
            working tree status
            which files are modified
            git status check
            anything uncommitted
            깃 상태
            커밋 안 된 파일 있는지 확인
            작업 트리 상태 보기
            git 수정한 파일 확인
            is there anything to commit
            is my working tree clean
            뭐 바뀌었는지 git
            커밋할 변경이 있는지 확인
            커밋할 파일 있나 확인
            files not committed yet
            what changed in my repo
            what is changed in this repository
            저장소에 뭐 바뀌었는지
            지금 저장소 상태
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
            undo my most recent commit and leave the files as they are
            cancel the commit i just made
            un-commit but keep my work
            방금 한 커밋 취소
            실수로 한 커밋 무르기
            커밋 취소하고 수정한 내용은 그대로 두기
            마지막 커밋 없던 일로 하기
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
            drop my last commit for good
            remove the latest commit including the changes
            hard reset one commit back
            방금 커밋을 수정 내용까지 날리기
            직전 커밋 통째로 없애기
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
            make a new commit that undoes <commit>
            git revert <commit>
            reverse the changes of commit <commit>
            <commit> 커밋을 되돌리는 커밋 만들기
            <commit> 커밋 취소 revert
            git 에서 커밋 <commit> 되돌려줘
            revert <commit> commit
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
            fix the message of my last commit
            correct a typo in the last commit message
            reword the last commit
            rewrite the latest commit message
            마지막 커밋 메시지 고치기
            방금 커밋한 메시지 오타 수정
            직전 커밋 메시지 다시 쓰기
            커밋 amend
            wrong commit message, edit it
            i made a typo in the commit message
            commit message is wrong
            커밋 메시지 잘못 써서 고치기
            커밋 메시지 잘못 썼을 때
            커밋 메시지 오타
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
            i forgot a file, put it into the last commit
            add a forgotten file to the last commit without changing the message
            amend last commit keep the same message
            include staged files in the previous commit
            빠뜨린 파일을 마지막 커밋에 포함
            메시지 그대로 두고 마지막 커밋에 추가
            방금 커밋에 파일 하나 더 넣기
            직전 커밋에 변경 합치기 amend
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
            throw away my changes in <file>
            put <file> back to how it was
            revert local modifications of <file>
            git checkout file <file>
            <file> 수정한 것 버리기
            <file> 원래대로 되돌리기
            <file> 고친 거 취소하고 원래 상태로
            실수로 지운 <file> 복원
            reset file <file> to last committed version
            go back to the last committed version of <file>
            <file> 마지막 커밋 버전으로 되돌리기
            <file> 최근 커밋 상태로 복원
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
            revert everything to the last commit
            reset all files to the last commit
            git checkout all files again
            모든 파일 원래대로 되돌리기
            수정한 내용 전부 버리고 마지막 커밋 상태로
            로컬에서 고친 것 다 날리기
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
            take <file> out of the index
            remove <file> from the staging area but keep the changes
            <file> 스테이지에서 내리기
            <file> 을 add 한 것 되돌리기
            스테이징 영역에서 <file> 빼기
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
            reset the index
            take all files out of the staging area
            git reset staged files
            add 한 것 전부 취소
            스테이지에서 모두 내리기
            실수로 git add 한 것 되돌리기
            unstage all
            전부 언스테이지
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
            git add everything
            add all modified and new files to git
            stage every file
            git add all
            변경된 파일 전부 스테이징
            모두 git add 하기
            수정한 파일 전부 추가 git
            새 파일까지 다 스테이지에 올리기
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
            put <file> in the staging area
            add file <file> to the next commit
            track new file <file> in git
            <file> 스테이지에 올리기
            <file> git 에 추가
            다음 커밋에 <file> 포함
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
            add only parts of a file interactively
            stage only some of my changes
            git add patch mode
            choose which hunks to stage
            파일 일부분만 골라서 git add
            변경 내용 중 일부만 스테이지에 올리기
            조각별로 골라 스테이징
            git add 패치 모드
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
            commit my changes with the message <message>
            make a commit saying <message>
            git commit message <message>
            new commit <message>
            <message> 라고 커밋
            커밋 메시지 <message> 로 커밋해줘
            <message> 라는 메시지로 커밋 남기기
            git commit 하는 법
            new <message> commit
            <message> 으로 커밋
            <message> 커밋 만들기
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
            <branch> 으로 전환
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
            """,
        others=("git branch -D <branch>",),
    ),
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
            put my commits on top of <branch>
            rebase this branch on <branch>
            git rebase <branch>
            내 커밋을 <branch> 위에 다시 쌓기
            현재 브랜치를 <branch> 기준으로 리베이스
            <branch> 로 rebase 하기
            rebase my branch onto <branch>
            <branch> 기준으로 리베이스
            rebase on <branch> branch
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
            get out of a rebase
            stop the rebase and go back
            rebase went wrong, cancel it
            리베이스 그만두기
            진행 중인 rebase 취소하고 원래대로
            리베이스 중간에 취소
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
            make one commit of the last <count>
            merge my last <count> commits into a single commit
            reorder or edit the last <count> commits
            마지막 커밋 <count> 개 하나로 합치기
            최근 <count> 개 커밋을 한 개로 묶기
            커밋 <count> 개 정리 리베이스
            최근 <count> 커밋 개 합치기
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
            git history as a tree
            draw the commit graph
            graph of all branches and commits
            git log tree view
            깃 로그 그래프
            커밋 트리 보기
            모든 브랜치 이력을 그래프로
            git log one line with graph all branches
            oneline graph of every branch
            모든 브랜치 로그 그래프 한 줄씩
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
            compact commit log
            short git history
            brief list of commits
            깃 로그 간단히
            짧은 커밋 내역
            git 히스토리 보기
            커밋 이력 한 줄 요약
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
            last <count> commits on one line each
            <count> latest commits short
            git log last <count>
            recent <count> commits
            최근 커밋 <count> 개 한 줄씩
            최신 커밋 <count> 개만 보기
            깃 로그 최근 <count> 개
            마지막 <count> 개 커밋 목록
            최근 <count> 커밋 개 보기
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
            git log by author <author>
            everything committed by <author>
            only the commits of author <author>
            <author> 가 커밋한 것만 보기
            <author> 커밋만 조회
            작성자 <author> 의 커밋 이력
            what did commit <author>
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
            what was committed in the last <span>
            git log since <span> ago
            recent commits of the past <span>
            <span> 전부터 커밋 내역
            최근 <span> 동안 커밋한 것
            <span> 이내 커밋 보기
            최근 커밋 <span>
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
            how did <file> change over time
            all changes ever made to <file>
            git log with diffs of <file>
            <file> 이 어떻게 바뀌어 왔는지
            <file> 의 변경 기록 diff 까지
            <file> 의 커밋 내역 보기
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
            which commit removed the text <pattern>
            when did <pattern> appear or disappear in the code
            find the commit that deleted the line <pattern>
            pickaxe search <pattern>
            <pattern> 이 사라진 커밋 찾기
            <pattern> 을 지운 커밋
            <pattern> 코드가 언제 들어왔는지 커밋 찾기
            <pattern> 이라는 글자가 바뀐 커밋 검색
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
            commits that mention <pattern>
            git log grep <pattern>
            메시지에 <pattern> 들어간 커밋
            <pattern> 을 언급한 커밋 찾기
            커밋 로그에서 <pattern> 검색
            search the git log for messages with <pattern>
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
            commit count per person
            ranking of committers
            git contributors sorted by commits
            누가 커밋을 제일 많이 했는지
            기여자 순위
            사람별로 커밋 세기
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
            number of commits in this branch
            total commits so far
            commit count of the current branch
            지금 브랜치 커밋 총 몇 개
            전체 커밋 수
            현재 브랜치의 커밋 갯수
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
            last author of each line in <file>
            who is responsible for the code in <file>
            annotate <file> with authors
            <file> 블레임
            <file> 누가 고쳤는지
            <file> 코드 작성자 확인
            who wrote <file>
            who is the author of <file>
            <file> 누가 짰어
            <file> 누가 썼는지
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
            what have i changed so far
            see my uncommitted changes
            difference between working copy and index
            아직 스테이징 안 한 변경 보기
            뭘 고쳤는지 보여줘
            내가 수정한 내용 diff
            show changes i haven't staged yet
            changes not staged
            아직 add 안 한 변경 보기
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
            what is going to be committed
            preview the next commit
            diff of the staging area
            diff staged
            스테이지에 올린 것 차이 보기
            커밋될 내용 확인
            스테이징된 내용 diff
            add 한 변경 사항 보기
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
            what is different from <branch>
            compare my branch to <branch>
            git diff with <branch>
            <branch> 브랜치랑 뭐가 다른지
            <branch> 와 차이 보기
            현재 브랜치와 <branch> 비교
            compare with <branch> branch
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
            list only the names of files i changed
            changed files without content
            파일 이름만 나오게 diff
            수정한 파일명만 목록
            변경된 파일 리스트만
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
            files of commit <commit>
            what did commit <commit> change
            commit <commit> info
            <commit> 커밋 상세
            <commit> 커밋에서 뭐가 바뀌었는지
            커밋 <commit> 확인
            <commit> 커밋에서 뭐 바뀌었어
            show <commit> commit
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
            stash my work
            shelve my changes
            set my uncommitted work aside
            git stash save
            작업 내용 잠시 치워두기
            커밋하지 않고 변경 보관
            하던 작업 임시로 저장
            수정 사항 스태시
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
            apply the latest stash and drop it
            bring back what i stashed
            restore my stash
            unstash
            스태시 꺼내서 적용
            스태시한 것 되돌려 놓기
            임시저장한 작업 불러오기
            stash pop 하기
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
            show everything stashed
            all my stashes
            스태시 뭐 있는지 보기
            저장된 스태시 조회
            stash 리스트
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
            take only commit <commit> from another branch
            copy commit <commit> onto this branch
            pick commit <commit>
            <commit> 커밋 하나만 현재 브랜치에 적용
            다른 브랜치의 <commit> 커밋 가져오기
            체리픽 <commit>
            <commit> 커밋 체리픽
            커밋 <commit> 하나만 현재 브랜치에 적용
            cherry-pick <commit> commit
            copy one commit <commit> from another branch
            bring commit <commit> here from another branch
            다른 브랜치의 <commit> 커밋 하나만 가져오기
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
            which tags are there
            show all tags
            git tags sorted by date
            태그 뭐 있는지
            모든 태그 보기
            최신 태그부터 나열
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
            which files are untracked
            preview git clean
            files not under version control
            새로 생긴 추적 안 되는 파일 확인
            git clean 하면 지워질 파일 미리보기
            git 에 등록 안 된 파일 보기
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
            clean the working tree of untracked files
            get rid of files git does not track
            git clean
            git 에 없는 파일 모두 지우기
            추적 안 되는 파일과 폴더 정리
            새로 생긴 파일들 전부 삭제 git clean
            remove untracked files and directories
            추적 안 되는 파일이랑 폴더 지우기
            untracked 파일 지우기
            git 관리 안 되는 파일 삭제
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
            keep <file> on disk but delete it from the repository
            remove <file> from version control only
            <file> 은 남기고 git 에서만 삭제
            <file> 을 저장소에서만 제거
            실수로 올린 <file> 추적 해제
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
            which files still have conflicts
            list conflicted files
            unmerged files
            아직 충돌 해결 안 된 파일
            컨플릭트 난 파일 보기
            충돌 파일만 나열
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
            i lost my commits, how do i get them back
            history of where HEAD has been
            show what i did in git recently
            get back a commit after reset hard
            잃어버린 커밋 복구
            reset 해서 날아간 커밋 찾기
            헤드 이동 기록
            recover a deleted branch
            find the commit of a branch i deleted
            실수로 지운 브랜치 복구
            삭제한 브랜치 되살리려면
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
            find <pattern> in the files of the repository
            search the code base for <pattern> with git
            git 으로 코드에서 <pattern> 찾기
            저장소 파일 안에서 <pattern> 검색
            깃 grep <pattern>
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
        "git reset --hard HEAD",
        en="Throw away all changes since the last commit, staged ones too",
        ko="스테이지된 것까지 마지막 커밋 이후의 모든 변경 버리기",
        asks="""
            discard everything since the last commit including staged changes
            reset hard to the last commit
            throw away staged and unstaged changes
            go back to the last commit and lose everything since
            스테이징한 것까지 전부 버리고 마지막 커밋 상태로
            하드 리셋
            커밋 안 한 것 모두 버리기 스테이징까지
            마지막 커밋 상태로 완전히 되돌리기
            """,
    ),
    Recipe(
        "git commit --amend -m <message>",
        en="Give the last commit the message <message>",
        ko="마지막 커밋 메시지를 <message>로 변경",
        asks="""
            change last commit message to <message>
            amend the last commit with message <message>
            reword the last commit to <message>
            마지막 커밋 메시지를 <message> 로 변경
            직전 커밋 메시지 <message> 로 고치기
            방금 커밋 메시지 <message> 로 수정
            """,
    ),
    Recipe(
        "git commit -m <message> -- <file>",
        en="Commit <file> alone",
        ko="<file>만 커밋",
        asks="""
            commit only <file> with message <message>
            commit just the file <file> saying <message>
            commit <file> alone with message <message>
            <file> 만 <message> 메시지로 커밋
            <file> 파일 하나만 <message> 라고 커밋
            <file> commit alone with message <message>
            """,
    ),
    Recipe(
        "git add -u",
        en="Stage the changes of tracked files",
        ko="추적 중인 파일의 변경만 스테이징",
        asks="""
            stage only tracked files
            git add without new files
            git add modified files only
            추적 중인 파일만 스테이징
            수정된 파일만 git add 새 파일 제외
            """,
    ),
    Recipe(
        "git add -- '*.<extension>'",
        en="Stage all .<extension> files",
        ko=".<extension> 파일 모두 스테이징",
        asks="""
            git add all <extension> files
            stage every <extension> file
            add only <extension> files to git
            <extension> 파일만 git add
            <extension> 파일 모두 스테이징
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
            <branch> 브랜치 만들되 이동은 안 하기
            브랜치 <branch> 만들되 이동은 안 하기
            create <branch> branch without switching
            """,
    ),
    Recipe(
        "git branch <branch> && git reset --keep HEAD~1 && git switch <branch>",
        en="Move the last commit to the new branch <branch>",
        ko="마지막 커밋을 새 브랜치 <branch>로 옮기기",
        asks="""
            move my last commit to a new branch <branch>
            i committed on the wrong branch, move it to new branch <branch>
            take the last commit off this branch and onto new branch <branch>
            마지막 커밋을 <branch> 라는 새 브랜치로 옮기기
            방금 커밋을 새 브랜치 <branch> 로 이동
            방금 커밋을 새 <branch> 브랜치로 이동
            move my last commit to a new <branch> branch
            """,
    ),
    Recipe(
        "git show <commit>",
        en="Show the commit <commit> with its changes",
        ko="<commit> 커밋을 변경 내용과 함께 보기",
        asks="""
            diff of commit <commit>
            show the changes of commit <commit>
            code changes in commit <commit>
            <commit> 커밋의 diff 보기
            <commit> 커밋 변경 코드 보기
            <commit> 커밋에서 바뀐 내용 전체 보기
            커밋 <commit> 변경 코드 보기
            diff of <commit> commit
            commit <commit> diff
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
        "git add -- <file> <other>",
        en="Stage <file> and <other>",
        ko="<file>과 <other> 스테이징",
        asks="""
            stage <file> and <other>
            git add <file> and <other>
            <file> 이랑 <other> 스테이징
            <file> 과 <other> 를 git add
            """,
    ),
)
