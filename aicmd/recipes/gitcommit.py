"""Git: commits, and how to change, undo, copy and stack them."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            직전 커밋 물리고 파일은 그대로
            uncommit, but don't lose my changes
            방금 커밋 물리고 변경은 남기기
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
            undo last commit completely
            undo the last commit and throw its changes away
            마지막 커밋 완전히 없애기
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
            undo commit <commit> with a new commit
            <commit> 커밋 취소 리버트
            커밋 <commit> 되돌리는 커밋 만들기
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
        "git commit --amend --signoff --no-edit",
        en="Sign off the last commit",
        ko="마지막 커밋에 sign-off 추가",
        asks="""
            sign off the last commit
            add a sign off line to my last commit
            마지막 커밋에 sign off 추가
            마지막 커밋 sign off 하기
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
            slip my changes into the last commit
            put these changes into the previous commit too
            forgot something, put it into the last commit
            빠뜨린 거 직전 커밋에 끼워넣기
            마지막 커밋에 지금 변경도 넣기
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
            <message> 커밋하기
            commit staged changes with message <message>
            commit the staged files as <message>
            commit what is staged with <message>
            스테이징된 변경을 <message> 메시지로 커밋
            스테이지된 변경 <message> 로 커밋
            스테이징한 것만 <message> 로 커밋
            save my work as a commit called <message>
            make a commit called <message>
            <message> 라고 커밋해 줘
            지금 상태를 <message> 로 커밋
            <message> 이라고 커밋
            commit what is ready as <message>
            준비된 거 <message> 로 커밋
            스테이지된 것만 <message> 로 커밋
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
            내 커밋을 <branch> 위로 올리기
            내 브랜치를 <branch> 최신 위에 얹기
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
            리베이스 하던 거 그만두고 되돌리기
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
            merge my last <count> commits into a single commit
            reorder or edit the last <count> commits
            마지막 커밋 <count> 개 하나로 합치기
            최근 <count> 개 커밋을 한 개로 묶기
            커밋 <count> 개 정리 리베이스
            최근 <count> 커밋 개 합치기
            최근 커밋 <count> 개 인터랙티브 리베이스
            마지막 <count> 개 커밋 대화형 리베이스
            interactively rebase the last <count> commits
            커밋 <count> 개 인터랙티브 리베이스
            melt the last <count> commits into one
            최근 커밋 <count> 개 하나로 합치기
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
            shelve what i am working on
            put away what i am working on
            put my work aside for now
            작업하던 거 잠시 넣어두기
            하던 작업 잠깐 치워 두기
            put my changes aside for a moment
            set my changes aside
            지금까지 한 거 스태시에 넣기
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
            apply the most recent stash and drop it
            최근 스태시 적용하고 삭제
            가장 최근 스태시 꺼내면서 목록에서 삭제
            pop the stash
            bring back what i put aside
            bring back the changes i shelved
            치워둔 작업 다시 가져오기
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
            what have i put aside
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
            커밋 <commit> 를 현재 브랜치로 가져오기
            bring the commit <commit> onto the current branch
            take just commit <commit> over to my branch
            다른 브랜치의 커밋 <commit> 하나만 가져오기
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
            git amend message <message>
            마지막 커밋 메시지 <message> 로 다시 쓰기
            마지막 커밋 설명 <message> 로 바꾸기
            the last commit should be called <message>
            call the last commit <message> instead
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
            <file> 만 커밋 메시지 <message>
            다른 것 빼고 <file> 만 <message> 로 커밋
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
            방금 커밋을 새 <branch> 브랜치로 이동
            move my last commit to a new <branch> branch
            방금 한 커밋을 새 브랜치 <branch> 로 옮기고 현재 브랜치에서 빼기
            잘못된 브랜치에 한 마지막 커밋을 새 브랜치 <branch> 로 옮기기
            """,
    ),
    Recipe(
        "git add -- <file> && git commit --amend --no-edit",
        en="Add <file> to the last commit",
        ko="<file>을 마지막 커밋에 추가",
        asks="""
            add <file> to the last commit
            include <file> in the previous commit
            put forgotten file <file> into the last commit
            add <file> to last commit without changing the message
            <file> 을 마지막 커밋에 추가
            빠뜨린 <file> 을 직전 커밋에 포함
            마지막 커밋에 <file> 도 넣기
            <file> 을 이전 커밋에 포함시키기
            """,
    ),
    Recipe(
        "git add . && git commit -m 'Initial commit'",
        en="Make the first commit of everything",
        ko="모든 파일로 첫 커밋 만들기",
        asks="""
            initial commit
            make the initial commit
            first commit of a new repository
            commit everything for the first time
            첫 커밋
            초기 커밋 만들기
            처음으로 커밋하기 전체 파일
            """,
    ),
    Recipe(
        "git config commit.gpgsign true",
        en="Sign all commits",
        ko="모든 커밋에 서명하기",
        asks="""
            how to sign my commits
            sign commits by default
            turn on commit signing
            always sign git commits
            커밋 서명하기 설정
            커밋에 항상 서명
            커밋 서명 켜기
            """,
    ),
)
