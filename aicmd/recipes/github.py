"""The GitHub command line."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "gh pr list",
        en="List the open pull requests",
        ko="열린 풀 리퀘스트 보기",
        asks="""
            list pull requests
            show open prs
            열린 pr 목록
            풀 리퀘스트 목록
            """,
    ),
    Recipe(
        "gh pr create --fill",
        en="Open a pull request with the text of the commits",
        ko="커밋 내용으로 풀 리퀘스트 만들기",
        asks="""
            create pull request
            open a pr
            pr 만들기
            풀 리퀘스트 생성
            """,
    ),
    Recipe(
        "gh pr checkout <number>",
        en="Check out pull request <number>",
        ko="<number>번 풀 리퀘스트 체크아웃",
        asks="""
            checkout pull request <number>
            switch to pr <number>
            pr <number> 체크아웃
            """,
    ),
    Recipe(
        "gh pr view <number>",
        en="Show pull request <number>",
        ko="<number>번 풀 리퀘스트 보기",
        asks="""
            show pull request <number>
            view pr <number>
            pr <number> 보기
            """,
    ),
    Recipe(
        "gh pr diff <number>",
        en="Show the changes of pull request <number>",
        ko="<number>번 풀 리퀘스트의 변경 보기",
        asks="""
            diff of pull request <number>
            changes in pr <number>
            pr <number> 변경 내용
            """,
    ),
    Recipe(
        "gh pr merge <number> --squash",
        en="Merge pull request <number> as one commit",
        ko="<number>번 풀 리퀘스트를 한 커밋으로 병합",
        asks="""
            merge pull request <number>
            squash merge pr <number>
            pr <number> 머지
            """,
        others=("gh pr merge <number> --merge", "gh pr merge <number> --rebase"),
    ),
    Recipe(
        "gh pr checks",
        en="Show the checks of this branch's pull request",
        ko="현재 풀 리퀘스트의 검사 보기",
        asks="""
            status of pr checks
            did ci pass on my pull request
            pr 검사 상태
            """,
    ),
    Recipe(
        "gh pr review <number> --approve",
        en="Approve pull request <number>",
        ko="<number>번 풀 리퀘스트 승인",
        asks="""
            pr <number> 승인
            approve pull request <number>
            approve pr <number>
            pr <number> 승인
            """,
    ),
    Recipe(
        "gh pr close <number>",
        en="Close pull request <number>",
        ko="<number>번 풀 리퀘스트 닫기",
        asks="""
            close pull request <number>
            pr <number> 닫기
            """,
    ),
    Recipe(
        "gh issue list",
        en="List the open issues",
        ko="열린 이슈 보기",
        asks="""
            list issues
            show open issues
            이슈 목록 보기
            열린 이슈
            """,
    ),
    Recipe(
        "gh issue list --assignee @me",
        en="List the issues assigned to me",
        ko="나에게 할당된 이슈 보기",
        asks="""
            issues assigned to me
            나에게 할당된 이슈
            내 담당 이슈 목록
            """,
    ),
    Recipe(
        "gh issue create",
        en="Open an issue",
        ko="이슈 만들기",
        asks="""
            create an issue
            open a new issue
            이슈 만들기
            새 이슈 작성
            """,
    ),
    Recipe(
        "gh issue view <number>",
        en="Show issue <number>",
        ko="<number>번 이슈 보기",
        asks="""
            show issue <number>
            view issue <number>
            이슈 <number> 보기
            """,
    ),
    Recipe(
        "gh issue close <number>",
        en="Close issue <number>",
        ko="<number>번 이슈 닫기",
        asks="""
            close issue <number>
            이슈 <number> 닫기
            """,
    ),
    Recipe(
        "gh issue comment <number> --body <text>",
        en="Comment on issue <number>",
        ko="<number>번 이슈에 댓글 달기",
        asks="""
            comment on issue <number>
            comment <text> on issue <number>
            이슈 <number> 에 댓글
            """,
    ),
    Recipe(
        "gh run list",
        en="List the last workflow runs",
        ko="최근 워크플로 실행 보기",
        asks="""
            list workflow runs
            show recent actions runs
            워크플로 실행 목록
            """,
    ),
    Recipe(
        "gh run watch",
        en="Watch a workflow run",
        ko="워크플로 실행 지켜보기",
        asks="""
            watch workflow run
            follow the ci run live
            워크플로 실행 실시간 보기
            """,
    ),
    Recipe(
        "gh run view --log-failed",
        en="Show the logs of what failed in a workflow run",
        ko="워크플로에서 실패한 로그 보기",
        asks="""
            logs of failed workflow run
            why did ci fail
            실패한 워크플로 로그 보기
            """,
    ),
    Recipe(
        "gh repo clone <repo>",
        en="Clone the repository <repo> from GitHub",
        ko="GitHub 저장소 <repo> 복제",
        asks="""
            clone github repo <repo>
            github 저장소 <repo> 클론
            """,
    ),
    Recipe(
        "gh repo create <name> --private --source=. --push",
        en="Put this folder on GitHub as the private repository <name>",
        ko="현재 폴더를 비공개 GitHub 저장소 <name>으로 올리기",
        asks="""
            create github repository <name>
            create a new repository <name> on github
            github 에 저장소 <name> 만들기
            """,
    ),
    Recipe(
        "gh repo fork <repo> --clone",
        en="Fork <repo> and clone the fork",
        ko="<repo>를 포크해서 복제",
        asks="""
            fork repository <repo>
            <repo> 저장소 포크
            """,
    ),
    Recipe(
        "gh repo view --web",
        en="Open the repository in the browser",
        ko="브라우저에서 저장소 열기",
        asks="""
            open repository in browser
            open github page of this repo
            브라우저에서 저장소 열기
            """,
    ),
    Recipe(
        "gh release list",
        en="List the releases",
        ko="릴리스 목록 보기",
        asks="""
            list releases
            릴리스 목록
            """,
    ),
    Recipe(
        "gh release create <tag> --generate-notes",
        en="Make the release <tag>",
        ko="<tag> 릴리스 만들기",
        asks="""
            create release <tag>
            publish release <tag>
            <tag> 릴리스 만들기
            """,
    ),
    Recipe(
        "gh auth login",
        en="Log in to GitHub",
        ko="GitHub에 로그인",
        asks="""
            login to github
            authenticate github
            github 로그인
            """,
    ),
    Recipe(
        "gh auth status",
        en="Show who is logged in to GitHub",
        ko="GitHub 로그인 상태 보기",
        asks="""
            github login status
            am i logged in to github
            github 로그인 상태
            """,
    ),
    Recipe(
        "gh gist create <file>",
        en="Make a gist of <file>",
        ko="<file>로 기스트 만들기",
        asks="""
            create gist from <file>
            share <file> as gist
            <file> 기스트 만들기
            """,
    ),
)
