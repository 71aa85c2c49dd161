"""Undoing and changing commits in git."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git reset --soft HEAD~<count>",
        en="Undo the last <count> commits and keep their changes",
        ko="최근 커밋 <count>개를 취소하고 변경은 남기기",
        asks="""
            undo the last <count> commits
            uncommit <count> commits but keep changes
            최근 커밋 <count> 개 취소
            마지막 <count> 개 커밋 되돌리고 변경은 유지
            go back <count> commits but keep my work
            remove the last <count> commits and keep the files
            커밋 <count> 개 취소하고 변경은 남기기
            최근 <count> 개 커밋 무르기
            최근 <count> 커밋 개 취소
            get rid of the last <count> commits but keep the changes
            undo last <count> commits and keep the work
            """,
    ),
    Recipe(
        "git reset --hard HEAD~<count>",
        en="Throw the last <count> commits away with their changes",
        ko="최근 커밋 <count>개를 변경까지 버리기",
        asks="""
            discard the last <count> commits completely
            throw away the last <count> commits and their changes
            최근 커밋 <count> 개 완전히 버리기
            마지막 <count> 개 커밋 변경까지 삭제
            go back <count> commits and lose the changes
            hard reset <count> commits
            커밋 <count> 개 날리기
            <count> 개 전으로 하드 리셋
            최근 <count> 커밋 개 완전히 버리기
            """,
    ),
    Recipe(
        "git reset --hard <commit>",
        en="Set the branch and all files back to <commit>",
        ko="브랜치와 파일을 모두 <commit>으로 되돌리기",
        asks="""
            reset hard to commit <commit>
            go back to commit <commit> and throw away everything after
            <commit> 커밋으로 하드 리셋
            <commit> 이후 커밋 모두 버리고 되돌아가기
            git reset hard <commit>
            return the branch to commit <commit>
            <commit> 으로 완전히 되돌리기
            <commit> 상태로 강제로 돌아가기
            go back to commit <commit> and delete everything after
            <commit> 커밋으로 돌아가고 그 뒤는 다 삭제
            <commit> 커밋 이후 전부 지우고 돌아가기
            커밋 <commit> 이후 전부 지우고 돌아가기
            reset hard to <commit> commit
            """,
    ),
    Recipe(
        "git reset --soft <commit>",
        en="Set the branch back to <commit> and keep all changes",
        ko="변경은 남기고 브랜치만 <commit>으로 되돌리기",
        asks="""
            reset soft to commit <commit>
            go back to commit <commit> but keep changes
            <commit> 커밋으로 소프트 리셋
            변경은 유지하고 <commit> 커밋으로 리셋
            git reset soft <commit>
            undo commits back to <commit> keeping changes
            <commit> 까지 커밋 취소하고 변경 유지
            reset soft to <commit> commit
            <commit> 이후 커밋만 취소하고 파일은 유지
            """,
    ),
    Recipe(
        "git fetch && git reset --hard '@{upstream}'",
        en="Make the branch the same as on the server",
        ko="브랜치를 서버와 똑같이 만들기",
        asks="""
            reset local branch to remote
            make my branch identical to the remote branch
            throw away local commits and match origin
            로컬 브랜치를 원격과 똑같이 만들기
            원격 브랜치 상태로 리셋
            overwrite my local branch with the remote one
            force pull
            discard everything local and take the remote version
            로컬 무시하고 원격 내용으로 덮어쓰기
            강제로 pull
            원격이랑 똑같이 맞추기
            내 브랜치를 원격으로 리셋
            내 브랜치를 origin 상태로 리셋
            """,
    ),
    Recipe(
        "git reset --hard ORIG_HEAD",
        en="Undo the last merge, rebase or reset",
        ko="마지막 머지, 리베이스, 리셋 취소",
        asks="""
            undo the last merge
            undo a git reset
            undo a rebase that is done
            git reset 한 것 되돌리기
            끝난 리베이스 되돌리기
            take back the merge i just did
            병합하기 전으로 되돌리기
            끝난 머지 되돌리기
            """,
    ),
    Recipe(
        "git revert --no-edit -m 1 <commit>",
        en="Make a commit that undoes the merge <commit>",
        ko="머지 커밋 <commit>을 되돌리는 커밋 만들기",
        asks="""
            revert merge commit <commit>
            undo the merge commit <commit> that was pushed
            머지 커밋 <commit> 되돌리기
            푸시한 머지 커밋 <commit> 취소
            revert a merge <commit>
            병합 커밋 <commit> 취소
            머지 <commit> 커밋 되돌리기
            revert merge <commit> commit
            """,
    ),
    Recipe(
        "git revert --no-edit HEAD",
        en="Make a commit that undoes the last one",
        ko="마지막 커밋을 되돌리는 커밋 만들기",
        asks="""
            undo a pushed commit
            revert the last commit that was already pushed
            이미 푸시한 마지막 커밋 되돌리기
            푸시한 커밋 취소
            undo last commit after push
            safely undo the commit i already pushed
            푸시한 마지막 커밋 취소
            이미 올린 커밋 되돌리기
            마지막 커밋을 되돌리는 커밋 만들기
            마지막 커밋을 되돌리는 새 커밋
            마지막 커밋 취소하는 커밋 만들기
            """,
    ),
    Recipe(
        "git restore --source=<commit> -- <file>",
        en="Bring <file> back as it was in <commit>",
        ko="<file>을 <commit> 때로 되돌리기",
        asks="""
            restore <file> from commit <commit>
            bring <file> back from commit <commit>
            checkout <file> from branch <commit>
            <file> 을 <commit> 커밋 때로 되돌리기
            <commit> 커밋에서 <file> 가져오기
            get <file> from another branch <commit>
            old version of <file> from <commit>
            <commit> 에서 <file> 만 가져오기
            <commit> 브랜치의 <file> 로 바꾸기
            get file <file> from branch <commit>
            take <file> from branch <commit>
            <commit> 브랜치에 있는 <file> 가져오기
            <commit> 브랜치에서 <file> 만 가져오기
            <file> 을 커밋 <commit> 때로 되돌리기
            restore <file> from <commit> commit
            get <file> back as it was in commit <commit>
            bring back the <file> of commit <commit>
            <commit> 때의 <file> 로 되돌리기
            """,
    ),
    Recipe(
        "git restore --staged --worktree -- <file>",
        en="Throw the changes to <file> away, staged ones too",
        ko="<file>의 변경을 스테이지된 것까지 버리기",
        asks="""
            discard staged and unstaged changes of <file>
            undo all changes to <file> even staged
            <file> 변경을 스테이지된 것까지 모두 취소
            completely reset <file> to HEAD
            <file> 을 스테이지까지 완전히 되돌리기
            <file> 스테이징까지 전부 취소
            <file> 을 스테이지와 작업 폴더 모두 되돌리기
            """,
    ),
    Recipe(
        "git commit -am <message>",
        en="Commit all changes of tracked files",
        ko="추적되는 파일의 변경 모두 커밋",
        asks="""
            stage and commit everything with message <message>
            commit all changes with message <message>
            모든 변경을 <message> 메시지로 커밋
            스테이징과 커밋 한 번에 메시지 <message>
            commit all tracked files with message <message>
            add and commit in one go <message>
            추가하고 커밋 한 번에 <message>
            수정한 파일 전부 <message> 로 커밋
            commit all modified files with message <message>
            수정된 파일 모두 <message> 메시지로 커밋
            <message> 로 전부 커밋
            """,
    ),
    Recipe(
        "git commit --allow-empty -m <message>",
        en="Make a commit without changes",
        ko="변경 없는 빈 커밋 만들기",
        asks="""
            empty commit with message <message>
            make an empty commit
            빈 커밋 만들기
            변경 없이 <message> 메시지로 빈 커밋
            trigger ci with an empty commit <message>
            빈 커밋 <message>
            빈 <message> 커밋
            trigger ci with an empty <message> commit
            """,
    ),
    Recipe(
        "git commit --amend --no-edit --author=<author>",
        en="Change the author of the last commit to <author>",
        ko="마지막 커밋의 작성자를 <author>로 바꾸기",
        asks="""
            change author of the last commit to <author>
            set the author of last commit to <author>
            마지막 커밋 작성자를 <author> 로 변경
            직전 커밋 저자 바꾸기 <author>
            마지막 커밋 작성자 <author> 로 고치기
            git amend author <author>
            마지막 커밋 저자를 <author> 로
            """,
    ),
    Recipe(
        "git commit --amend --no-edit --reset-author",
        en="Put my name on the last commit",
        ko="마지막 커밋의 작성자를 나로 바꾸기",
        asks="""
            use my current name for the last commit author
            reset author of the last commit to me
            마지막 커밋 작성자를 나로 초기화
            마지막 커밋 작성자를 현재 설정으로 리셋
            git reset author
            마지막 커밋 저자를 내 설정으로
            커밋 작성자 다시 설정 reset author
            """,
    ),
    Recipe(
        "git commit --amend --no-edit --date=now",
        en="Set the date of the last commit to now",
        ko="마지막 커밋의 날짜를 지금으로 바꾸기",
        asks="""
            change the date of the last commit
            set last commit time to now
            마지막 커밋 날짜 변경
            직전 커밋 시간을 지금으로 바꾸기
            last commit should have the current date
            git amend date now
            마지막 커밋 날짜를 현재로
            커밋 시간 지금으로 수정
            """,
    ),
    Recipe(
        "git commit --no-verify",
        en="Commit without running the hooks",
        ko="훅을 실행하지 않고 커밋",
        asks="""
            commit without hooks
            skip pre-commit hooks
            bypass git hooks
            훅 없이 커밋
            pre-commit 훅 건너뛰고 커밋
            commit and ignore the hook
            pre-commit is failing, commit anyway
            훅 무시하고 커밋
            pre-commit 검사 건너뛰기
            """,
    ),
    Recipe(
        "git commit -S -m <message>",
        en="Make a signed commit",
        ko="서명한 커밋 만들기",
        asks="""
            signed commit with message <message>
            sign my commit with gpg
            서명해서 커밋하기
            gpg 서명 커밋
            commit <message> with my gpg key
            git signed commit <message>
            <message> 를 서명 커밋
            서명 붙여서 <message> 커밋
            """,
    ),
    Recipe(
        "git commit --fixup=<commit>",
        en="Commit what is staged as a correction of <commit>",
        ko="스테이지된 변경을 <commit>의 수정으로 커밋",
        asks="""
            make fixup commit for <commit>
            commit as fixup of <commit>
            <commit> 에 대한 fixup 커밋 만들기
            <commit> 커밋 수정용 fixup 커밋
            fix up an earlier commit <commit>
            <commit> 고치는 fixup 커밋
            커밋 <commit> 수정용 fixup 커밋
            fix up an earlier <commit> commit
            """,
    ),
    Recipe(
        "git rebase -i --autosquash <commit>",
        en="Put fixup commits since <commit> into what they correct",
        ko="<commit> 이후의 fixup 커밋 합치기",
        asks="""
            autosquash fixup commits since <commit>
            fold fixup commits with rebase since <commit>
            <commit> 이후 fixup 커밋 자동 합치기 리베이스
            autosquash 리베이스 <commit>
            rebase autosquash from <commit>
            squash my fixup commits since <commit> automatically
            fixup 커밋 정리 autosquash <commit>
            <commit> 부터 autosquash 리베이스
            """,
    ),
    Recipe(
        "git rebase -i <commit>^",
        en="Edit the commits from <commit> on",
        ko="<commit>부터의 커밋 고치기",
        asks="""
            edit commit <commit> with interactive rebase
            change an older commit <commit>
            edit message of old commit <commit>
            이전 커밋 <commit> 메시지 수정
            예전 커밋 <commit> 을 대화형 리베이스로 수정
            change the message of an old commit <commit>
            reword commit <commit>
            옛날 커밋 <commit> 메시지 바꾸기
            이전 <commit> 커밋 메시지 수정
            """,
    ),
    Recipe(
        "git rebase --continue",
        en="Go on with the rebase after the conflicts are solved",
        ko="충돌을 해결한 뒤 리베이스 계속하기",
        asks="""
            continue rebase
            continue rebase after resolving conflicts
            리베이스 계속
            충돌 해결 후 리베이스 이어서 continue
            go on with the rebase
            리베이스 진행 계속
            충돌 고쳤으니 리베이스 계속
            continue rebase after fixing conflicts
            충돌 해결하고 리베이스 계속
            conflict 고치고 rebase 계속
            리베이스 마저 진행
            리베이스 마저 하기
            """,
    ),
    Recipe(
        "git rebase --skip",
        en="Leave this commit out and go on with the rebase",
        ko="이 커밋을 건너뛰고 리베이스 계속하기",
        asks="""
            skip this commit in rebase
            rebase skip
            리베이스에서 이 커밋 건너뛰기
            리베이스 skip
            leave this commit out and go on rebasing
            이 커밋은 빼고 리베이스 계속
            git rebase skip
            문제 되는 커밋 빼고 리베이스 진행 skip
            """,
    ),
    Recipe(
        "git rebase --onto <new> <old> <branch>",
        en="Move <branch> from <old> onto <new>",
        ko="<branch>를 <old>에서 <new> 위로 옮기기",
        asks="""
            move branch <branch> from <old> onto <new> with rebase
            rebase onto <new> from <old> branch <branch>
            <branch> 브랜치를 <old> 에서 <new> 위로 옮기는 리베이스
            git rebase onto <new> <old> <branch>
            transplant branch <branch> from <old> to <new> rebase
            <branch> 브랜치를 <old> 대신 <new> 위로 rebase onto
            """,
    ),
    Recipe(
        "git rebase -i --root",
        en="Edit all commits from the first one on",
        ko="첫 커밋부터 모두 고치기",
        asks="""
            rebase from the first commit
            edit the root commit
            squash all commits of the repository
            첫 커밋부터 리베이스
            최초 커밋 수정 root 리베이스
            interactive rebase of all commits from the root
            전체 커밋 리베이스 root
            맨 처음 커밋부터 rebase
            """,
    ),
    Recipe(
        "git cherry-pick --no-commit <commit>",
        en="Bring the changes of <commit> here without a commit",
        ko="커밋하지 않고 <commit>의 변경만 가져오기",
        asks="""
            cherry-pick <commit> without committing
            apply changes of <commit> but don't commit cherry-pick
            커밋 없이 <commit> 체리픽
            take the changes of <commit> uncommitted cherry-pick
            cherry-pick no commit <commit>
            <commit> 체리픽 커밋하지 않고 변경만
            <commit> 변경만 가져오기 체리픽 커밋 없이
            """,
    ),
    Recipe(
        "git cherry-pick <old>^..<new>",
        en="Bring the commits from <old> to <new> here",
        ko="<old>부터 <new>까지의 커밋 가져오기",
        asks="""
            cherry-pick commits from <old> to <new>
            cherry-pick a range of commits <old> to <new>
            <old> 부터 <new> 까지 커밋 체리픽
            커밋 범위 <old> 에서 <new> 체리픽
            several commits <old> up to <new> cherry-pick
            copy commits <old> through <new> to this branch cherry-pick
            <old> 에서 <new> 까지 여러 커밋 체리픽
            연속된 커밋 <old> <new> 체리픽
            """,
    ),
    Recipe(
        "git cherry-pick --abort",
        en="Give the cherry-pick up",
        ko="체리픽 중단",
        asks="""
            abort cherry-pick
            cancel the cherry-pick
            체리픽 취소
            체리픽 중단
            stop cherry-picking
            체리픽 그만두기
            git cherry-pick abort
            진행 중인 체리픽 취소
            """,
    ),
    Recipe(
        "git cherry-pick --continue",
        en="Go on with the cherry-pick after the conflicts are solved",
        ko="충돌을 해결한 뒤 체리픽 계속하기",
        asks="""
            continue cherry-pick
            continue cherry-pick after conflict
            체리픽 계속
            충돌 해결 후 체리픽 이어서 진행
            go on with cherry-pick
            체리픽 마저 진행
            git cherry-pick continue
            체리픽 이어서 하기
            """,
    ),
    Recipe(
        "git fetch --unshallow",
        en="Fetch the history that a shallow clone lacks",
        ko="얕은 클론의 나머지 이력 받기",
        asks="""
            convert shallow clone to full
            fetch the complete history unshallow
            얕은 클론에 전체 이력 받기
            shallow 클론을 전체 클론으로 변환
            i cloned with depth 1, get all history now
            fetch unshallow
            얕은 클론을 전체 이력으로 unshallow
            depth 1 로 클론했는데 전체 이력 받기
            """,
    ),
    Recipe(
        "git revert --no-edit HEAD~<count>..HEAD",
        en="Undo the last <count> commits with new commits",
        ko="최근 커밋 <count>개를 새 커밋으로 되돌리기",
        asks="""
            git revert last <count> pushed commits
            푸시한 최근 커밋 <count> 개 되돌리기 revert
            푸시한 최근 <count> 커밋 개 되돌리기 revert
            revert the last <count> pushed commits
            new commits that undo the last <count> pushed commits
            푸시한 커밋 <count> 개 취소
            푸시된 마지막 <count> 개 커밋 되돌리기
            """,
    ),
    Recipe(
        "git revert --abort",
        en="Give up a revert in progress",
        ko="진행 중인 revert 취소",
        asks="""
            abort revert
            cancel git revert
            진행 중인 revert 그만두기
            stop reverting
            되돌리기 revert 중단
            revert 그만두기
            revert 중단하고 원래대로
            """,
    ),
    Recipe(
        "git restore --source=HEAD~<count> -- <file>",
        en="Bring <file> back as it was <count> commits ago",
        ko="<file>을 <count>개 전 커밋 때로 되돌리기",
        asks="""
            restore the file <file> as it was <count> commits ago
            bring <file> back to <count> commits ago
            revert <file> to its state <count> commits ago
            <file> 를 <count> 개 전 커밋 상태로 되돌리기
            <file> 를 <count> 커밋 전으로 복원
            """,
    ),
    Recipe(
        "git format-patch -1",
        en="Make a patch of the last commit",
        ko="마지막 커밋을 패치 파일로 만들기",
        asks="""
            create a patch from the last commit
            patch file of the last commit
            export last commit as patch
            마지막 커밋 패치 파일로 만들기
            마지막 커밋을 패치로 내보내기
            직전 커밋 패치 생성
            """,
    ),
    Recipe(
        "git rm -r --cached -- <folder>",
        en="Stop tracking the folder <folder> and keep it",
        ko="<folder> 폴더를 남기고 추적만 해제",
        asks="""
            remove directory <folder> from git but not disk
            untrack the folder <folder>
            remove folder <folder> from the index only
            <folder> 폴더를 깃에서만 제거
            <folder> 폴더 git 에서 빼고 디스크에는 유지
            """,
    ),
    Recipe(
        "git reset --hard <branch>",
        en="Make the current branch the same as <branch>",
        ko="현재 브랜치를 <branch>와 똑같이 만들기",
        asks="""
            reset branch to match <branch>
            make my branch identical to <branch>
            reset the current branch to <branch> and throw away changes
            브랜치를 <branch> 랑 똑같이 만들기
            현재 브랜치를 <branch> 로 강제로 맞추기
            <branch> 상태로 브랜치 되돌리기
            make my local branch exactly like <branch>
            make my branch the same as <branch>
            throw away my local state and match <branch>
            sync my local branch to exactly what is on <branch>
            force my branch to the state of <branch>
            로컬을 <branch> 랑 완전히 똑같이 맞추기
            로컬 브랜치를 <branch> 하고 똑같이 만들기
            내 로컬 버리고 <branch> 상태로 맞추기
            내 브랜치를 <branch> 상태로 덮어쓰기
            내 커밋 다 버리고 <branch> 그대로 쓰기
            """,
    ),
    Recipe(
        "git clean -fdx",
        en="Delete untracked and ignored files",
        ko="추적되지 않는 파일과 무시된 파일 삭제",
        asks="""
            clean ignored files too
            remove untracked and ignored files
            git clean including ignored files
            무시된 파일까지 삭제 git clean
            추적 안 되는 파일과 무시된 파일 모두 삭제
            ignore 된 파일까지 깨끗이 지우기 git
            """,
    ),
    Recipe(
        "git commit --no-verify -m <message>",
        en="Commit with a message and without the hooks",
        ko="훅 없이 메시지로 커밋",
        asks="""
            commit without running the pre-commit hooks, message <message>
            commit <message> without hooks
            skip the hooks and commit with message <message>
            commit with message <message> but do not run the hooks
            bypass the commit hook and commit as <message>
            pre-commit 훅 건너뛰고 <message> 로 커밋
            훅 없이 <message> 메시지로 커밋
            <message> 로 훅 없이 커밋
            훅 실행하지 않고 <message> 커밋
            커밋 훅 무시하고 <message> 로 커밋
            """,
    ),
)
