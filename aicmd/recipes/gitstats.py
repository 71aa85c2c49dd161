"""What is in a git repository, counted and checked."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "git rev-list --count --author=<author> HEAD",
        en="Count the commits of <author>",
        ko="<author>의 커밋 수 세기",
        asks="""
            how many commits did author <author> make
            count commits by author <author>
            number of commits of author <author>
            <author> 작성자의 커밋 개수
            <author> 가 작성한 커밋 몇 개
            commit count of <author>
            <author> 가 커밋 몇 번 했는지
            number of commits by <author>
            how many commits by <author>
            <author> 작성자 커밋 세기
            """,
    ),
    Recipe(
        "git shortlog -sn HEAD | wc -l",
        en="Count the authors of the repository",
        ko="저장소 기여자 수 세기",
        asks="""
            how many contributors does this repository have
            number of different authors in git
            count the contributors
            저장소 기여자 몇 명
            작성자가 총 몇 명인지
            how many people worked on this
            몇 명이 이 프로젝트에 커밋했는지
            기여자 수
            """,
    ),
    Recipe(
        "git shortlog -sne HEAD",
        en="List the authors with e-mail address and commits",
        ko="기여자를 이메일, 커밋 수와 함께 보기",
        asks="""
            list contributors with email
            authors and their email addresses in git
            기여자 이메일 목록
            작성자 이메일까지 목록
            mail addresses of all committers
            contributors and emails
            커밋한 사람들 이메일
            기여자와 이메일 보기
            """,
    ),
    Recipe(
        "git ls-files -z | xargs -0 wc -l",
        en="Count the lines of all tracked files",
        ko="추적되는 모든 파일의 줄 수 세기",
        asks="""
            count lines of code in the git repository
            how many lines of code does this repo have
            total lines of all tracked files
            저장소 전체 코드 줄 수
            git 추적 파일의 줄 수 합계
            lines of code in git
            코드가 총 몇 줄인지 git
            저장소 코드 총 라인 수
            """,
    ),
    Recipe(
        "git ls-files",
        en="List the tracked files",
        ko="추적되는 파일 목록 보기",
        asks="""
            list tracked files
            files in git
            all files that git knows
            git 이 추적하는 파일 목록
            저장소에 커밋된 파일 목록
            which files are under version control
            git 에 올라간 파일 보기
            버전 관리되는 파일 목록
            """,
    ),
    Recipe(
        "git ls-files | wc -l",
        en="Count the tracked files",
        ko="추적되는 파일 수 세기",
        asks="""
            how many files are tracked by git
            number of files in the git repository
            count tracked files
            git 추적 파일 개수
            저장소에 파일이 몇 개인지
            file count of the git repo
            git 에 있는 파일 몇 개
            저장소 파일 개수 git
            """,
    ),
    Recipe(
        "git status --short --ignored",
        en="List the ignored files too",
        ko="무시된 파일까지 보기",
        asks="""
            list ignored files
            which files does git ignore
            show ignored files in git status
            git 이 무시하는 파일 목록
            무시된 파일 보기
            what is git ignoring
            gitignore 로 무시되는 파일 확인
            gitignore 에 걸린 파일 목록
            """,
    ),
    Recipe(
        "git check-ignore -v -- <file>",
        en="Show which rule makes git ignore <file>",
        ko="git이 <file>을 무시하는 규칙 보기",
        asks="""
            why does git ignore <file>
            which gitignore rule ignores <file>
            check whether <file> is ignored by git
            git 이 <file> 을 왜 무시하는지
            <file> 이 gitignore 에 걸리는지 확인
            is <file> in gitignore
            <file> 이 왜 git 에 안 잡히는지
            <file> 어느 gitignore 규칙 때문에 무시되는지
            """,
    ),
    Recipe(
        "git count-objects -vH",
        en="Show how large the repository is",
        ko="저장소 크기 보기",
        asks="""
            why is the git repository so large
            git 저장소 용량이 왜 큰지
            size of the git repository
            how big is this git repo
            disk space used by git objects
            git 저장소 크기
            저장소 용량 얼마나 되는지
            git folder size
            깃 저장소 사이즈
            """,
    ),
    Recipe(
        "git rev-list --objects --all | git cat-file --batch-check='%(objectsize) %(rest)' | sort -rn | head -n 20",
        en="List the largest files of the whole history",
        ko="이력 전체에서 가장 큰 파일 보기",
        asks="""
            largest files in git history
            find big files in the git history
            what makes my repository so large
            git 이력에서 가장 큰 파일 찾기
            저장소 이력의 대용량 파일 목록
            biggest blobs in the repository history
            which big files were ever committed
            깃 이력에 있는 큰 파일
            저장소에 들어 있는 가장 큰 파일 이력까지
            """,
    ),
    Recipe(
        "git gc",
        en="Tidy up the repository and make it smaller",
        ko="저장소를 정리하고 작게 만들기",
        asks="""
            clean up git repository garbage
            make git repository smaller gc
            compact the git repo
            git 저장소 가비지 정리
            git gc 로 저장소 최적화
            shrink the git folder
            optimise the repository
            깃 저장소 용량 줄이기
            git 가비지 컬렉션
            make the repo take less space
            git 저장소 용량 줄이기
            """,
    ),
    Recipe(
        "git fsck",
        en="Check the repository for damage",
        ko="저장소 손상 검사",
        asks="""
            check git repository integrity
            is my git repository corrupt
            verify git objects
            git 저장소 손상 검사
            git 저장소 무결성 확인
            verify the repository for corruption
            깃 저장소 검사
            git 저장소 깨졌는지 확인
            """,
    ),
    Recipe(
        "git rev-list --left-right --count <branch>...HEAD",
        en="Count how many commits this branch is behind and ahead of <branch>",
        ko="현재 브랜치가 <branch>보다 몇 커밋 뒤처지고 앞서는지 보기",
        asks="""
            how many commits ahead and behind <branch>
            count commits ahead or behind branch <branch>
            <branch> 보다 몇 커밋 앞서고 뒤처졌는지
            how far ahead or behind <branch> am i
            count commits ahead or behind <branch> branch
            <branch> 대비 앞뒤 커밋 수
            <branch> 와 몇 커밋 차이 나는지
            """,
    ),
)
