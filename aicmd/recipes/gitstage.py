"""Git: what is staged, and throwing changes away."""

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
            which files have i changed since the last commit
            which files did i change
            which files have i touched in this repository
            what files are different from the last commit
            마지막 커밋 이후로 내가 바꾼 파일
            내가 손댄 파일이 뭐야 git
            커밋한 뒤로 바뀐 파일이 뭐야
            which files did i touch
            """,
        others=("git status --short --branch",),
    ),
    Recipe(
        "git restore -- <file>",
        en="Throw away the changes to <file>",
        ko="<file>의 변경 버리기",
        asks="""
            restore deleted file <file>
            get deleted <file> back
            recover file <file> that i deleted
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
            bring <file> back to how it was at the last commit
            i messed up <file>, give me the committed version
            <file> 고친 거 없던 일로
            <file> 손댄 거 되돌리기
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
            undo all local changes to files
            로컬 수정 전부 되돌리기
            커밋 안 한 수정 사항 다 버리기
            추적 중인 파일의 커밋 안 한 수정 전부 버리기
            discard all uncommitted changes in tracked files
            커밋하지 않은 변경 사항 모두 버리기
            i want all files back as they were at the last commit
            bring all files back to the last commit
            수정한 거 다 되돌리기
            고친 거 전부 없던 일로
            수정한 거 싹 되돌려 줘
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
            accidentally ran git add on <file>
            실수로 <file> 을 add 했을 때
            take <file> out of the next commit
            i don't want <file> in the next commit
            leave <file> out of the next commit
            <file> 은 이번 커밋에서 빼기
            <file> 다음 커밋에 안 들어가게 빼기
            <file> shouldn't be in this commit, take it out
            <file> add 한 거 빼기
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
            스테이지에 올린 거 다 내리기
            take everything out of the next commit
            add 한 거 전부 없던 일로
            스테이지에 올린 거 다 내려 줘
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
            변경 사항 모두 add
            put everything i changed into the next commit
            put all my changes into the next commit
            include everything i touched in the next commit
            get all changes ready for the next commit
            get all modified files ready to commit
            everything i changed should go into the next commit
            바꾼 거 전부 다음 커밋에 넣기
            고친 파일 전부 다음 커밋에 포함
            바꾼 파일 전부 커밋 준비
            고친 거 다 스테이지에 올리기
            변경한 거 전부 add 하기
            고친 거 다 스테이지에 올려 줘
            everything goes into the next commit
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
            get <file> ready for the commit
            put <file> into the next commit
            <file> 다음 커밋에 포함
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
            what would git clean throw away
            깃이 뭘 지우게 될지 미리 보기
            files git doesn't track
            files git isn't tracking
            추적 안 되는 파일 목록
            깃이 추적 안 하는 파일
            untracked files
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
            throw out files git doesn't know
            get rid of the files git does not know
            깃이 모르는 파일들 치우기
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
            <file> 저장소에서만 빼고 디스크에는 남기기
            remove <file> from repository but not from disk
            stop tracking <file> but keep it on disk
            <file> 파일은 남겨두고 git 추적만 해제
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
        "git add -u",
        en="Stage the changes of tracked files",
        ko="추적 중인 파일의 변경만 스테이징",
        asks="""
            stage only tracked files
            git add without new files
            git add modified files only
            추적 중인 파일만 스테이징
            수정된 파일만 git add 새 파일 제외
            git add u
            stage changes but no untracked files
            추적 중인 변경만 add
            수정분만 스테이징 새 파일은 빼고
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
            all changed <extension> files into staging
            <extension> 파일 전부 git add
            git 에 <extension> 파일만 추가
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
            git add two files <file> <other>
            both <file> and <other> into the next commit
            <file> <other> 두 파일 git add
            <file> 하고 <other> 스테이지에 올리기
            """,
    ),
    Recipe(
        "git status --short",
        en="Show what has changed in short",
        ko="짧은 형식으로 변경 상태 보기",
        asks="""
            git status in short format
            short git status
            git status short
            compact git status
            show git status briefly
            git status one line per file
            git 상태 짧게 보기
            짧은 형식으로 git status
            git status 간략하게
            깃 상태 짧은 형식
            git status 한 줄씩 간단하게
            """,
    ),
)
