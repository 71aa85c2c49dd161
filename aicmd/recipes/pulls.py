"""Pull requests and issues on GitHub."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "gh pr status",
        en="Show the pull requests that concern me",
        ko="나와 관련된 풀 리퀘스트 보기",
        asks="""
            status of my pull requests
            which pull requests wait for my review
            내 풀 리퀘스트 상태
            내가 리뷰해야 할 pr
            """,
    ),
    Recipe(
        "gh pr list --author @me",
        en="List my open pull requests",
        ko="내가 올린 풀 리퀘스트 보기",
        asks="""
            list my own pull requests
            prs opened by me
            내가 만든 pr 목록
            내가 올린 풀 리퀘스트 목록
            """,
    ),
    Recipe(
        "gh pr list --state merged",
        en="List the merged pull requests",
        ko="머지된 풀 리퀘스트 보기",
        asks="""
            list merged pull requests
            which prs were merged
            머지된 pr 목록
            병합된 풀 리퀘스트 보기
            """,
    ),
    Recipe(
        "gh pr create --draft --fill",
        en="Open a draft pull request",
        ko="초안 풀 리퀘스트 만들기",
        asks="""
            create draft pull request
            open a pr as draft
            초안 pr 만들기
            드래프트 풀 리퀘스트 생성
            """,
    ),
    Recipe(
        "gh pr create --base <branch> --title <title> --body <text>",
        en="Open a pull request against <branch> with a title",
        ko="<branch>에 <title> 제목으로 풀 리퀘스트 만들기",
        asks="""
            create pull request to branch <branch> with title <title>
            open a pr against <branch> titled <title>
            <branch> 브랜치로 제목 <title> pr 만들기
            <branch> 브랜치에 풀 리퀘스트 올리기
            """,
    ),
    Recipe(
        "gh pr ready <number>",
        en="Mark pull request <number> as ready",
        ko="<number>번 풀 리퀘스트를 준비 완료로 표시",
        asks="""
            mark draft pull request <number> as ready for review
            pr <number> no longer a draft
            드래프트 pr <number> 리뷰 준비 완료
            <number>번 드래프트 풀 리퀘스트를 리뷰 준비 완료로
            """,
    ),
    Recipe(
        "gh pr merge <number> --merge --delete-branch",
        en="Merge pull request <number> and delete its branch",
        ko="<number>번 풀 리퀘스트를 머지하고 브랜치 삭제",
        asks="""
            merge pull request <number> and delete the branch
            merge pr <number> then remove its branch
            pr <number> 머지하고 브랜치 삭제
            <number>번 풀 리퀘스트 병합 후 브랜치 지우기
            """,
    ),
    Recipe(
        "gh pr merge <number> --auto --squash",
        en="Merge pull request <number> as soon as its checks pass",
        ko="검사를 통과하면 <number>번 풀 리퀘스트 자동 머지",
        asks="""
            auto-merge pull request <number> when checks pass
            enable automatic merge for pr <number>
            pr <number> 검사 통과하면 자동 머지
            <number>번 풀 리퀘스트 자동 병합 켜기
            """,
    ),
    Recipe(
        "gh pr review <number> --request-changes --body <text>",
        en="Ask for changes to pull request <number>",
        ko="<number>번 풀 리퀘스트에 수정 요청",
        asks="""
            request changes on pull request <number>
            reject pr <number> in review
            pr <number> 에 수정 요청 리뷰
            <number>번 풀 리퀘스트 변경 요청
            """,
    ),
    Recipe(
        "gh pr comment <number> --body <text>",
        en="Comment on pull request <number>",
        ko="<number>번 풀 리퀘스트에 댓글 달기",
        asks="""
            comment on pull request <number> with <text>
            write comment <text> on pr <number>
            pr <number> 에 <text> 댓글 달기
            풀 리퀘스트 <number> 에 코멘트 <text>
            """,
    ),
    Recipe(
        "gh pr edit <number> --add-reviewer <user>",
        en="Ask <user> to review pull request <number>",
        ko="<number>번 풀 리퀘스트의 리뷰어로 <user> 추가",
        asks="""
            add reviewer <user> to pull request <number>
            ask <user> to review pr <number>
            pr <number> 에 리뷰어 <user> 추가
            <user> 에게 풀 리퀘스트 <number> 리뷰 요청
            """,
    ),
    Recipe(
        "gh pr view --web",
        en="Open the pull request of this branch in the browser",
        ko="현재 브랜치의 풀 리퀘스트를 브라우저에서 열기",
        asks="""
            open pull request of this branch in the browser
            view pr on the web
            현재 브랜치의 pr 브라우저에서 열기
            풀 리퀘스트 웹에서 보기
            """,
    ),
    Recipe(
        "gh pr reopen <number>",
        en="Open pull request <number> again",
        ko="<number>번 풀 리퀘스트 다시 열기",
        asks="""
            reopen pull request <number>
            reopen closed pr <number>
            닫은 pr <number> 다시 열기 reopen
            풀 리퀘스트 <number> reopen
            """,
    ),
    Recipe(
        "gh issue list --label <label>",
        en="List the open issues with the label <label>",
        ko="<label> 라벨이 붙은 열린 이슈 보기",
        asks="""
            list issues with label <label>
            issues labeled <label>
            <label> 라벨 이슈 목록
            라벨이 <label> 인 이슈 보기
            """,
    ),
    Recipe(
        "gh issue list --search <pattern>",
        en="Search the issues for <pattern>",
        ko="이슈에서 <pattern> 검색",
        asks="""
            search issues for <pattern>
            find github issue about <pattern>
            이슈에서 <pattern> 검색
            <pattern> 관련 깃허브 이슈 찾기
            """,
    ),
    Recipe(
        "gh issue list --state closed",
        en="List the closed issues",
        ko="닫힌 이슈 보기",
        asks="""
            list closed issues
            show issues that are closed
            닫힌 이슈 목록
            종료된 이슈 보기
            """,
    ),
    Recipe(
        "gh issue create --title <title> --body <text>",
        en="Open the issue <title>",
        ko="<title> 이슈 만들기",
        asks="""
            create issue titled <title>
            open an issue with title <title> and body <text>
            제목이 <title> 인 이슈 만들기
            <title> 제목으로 깃허브 이슈 생성
            """,
    ),
    Recipe(
        "gh issue edit <number> --add-label <label>",
        en="Put the label <label> on issue <number>",
        ko="<number>번 이슈에 <label> 라벨 붙이기",
        asks="""
            add label <label> to issue <number>
            label issue <number> as <label>
            이슈 <number> 에 <label> 라벨 붙이기
            <number>번 이슈에 라벨 <label> 추가
            """,
    ),
    Recipe(
        "gh issue edit <number> --add-assignee <user>",
        en="Assign issue <number> to <user>",
        ko="<number>번 이슈를 <user>에게 할당",
        asks="""
            assign issue <number> to <user>
            make <user> assignee of issue <number>
            이슈 <number> 를 <user> 에게 할당
            <number>번 이슈 담당자 <user> 로 지정
            """,
    ),
    Recipe(
        "gh issue develop <number> --checkout",
        en="Make a branch for issue <number> and check it out",
        ko="<number>번 이슈의 브랜치를 만들어 체크아웃",
        asks="""
            create branch for issue <number>
            start a branch from github issue <number>
            이슈 <number> 브랜치 만들기
            <number>번 이슈용 브랜치 생성
            """,
    ),
    Recipe(
        "gh issue reopen <number>",
        en="Open issue <number> again",
        ko="<number>번 이슈 다시 열기",
        asks="""
            reopen issue <number>
            이슈 <number> 다시 열기 reopen
            """,
    ),
    Recipe(
        "gh issue view <number> --comments",
        en="Show issue <number> with its comments",
        ko="<number>번 이슈를 댓글까지 보기",
        asks="""
            show issue <number> with comments
            read the comments of issue <number>
            이슈 <number> 댓글까지 보기
            <number>번 이슈의 코멘트 읽기
            """,
    ),
    Recipe(
        "gh label create <label>",
        en="Make the label <label>",
        ko="<label> 라벨 만들기",
        asks="""
            create label <label> on github
            add a new label <label> to the repository
            <label> 라벨 만들기
            깃허브에 새 라벨 <label> 추가
            """,
    ),
)
