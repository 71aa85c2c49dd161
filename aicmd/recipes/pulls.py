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
            what is going on with my prs
            나와 관련된 pr 상태
            """,
    ),
    Recipe(
        "gh pr list --author @me",
        en="List my open pull requests",
        ko="내가 올린 풀 리퀘스트 보기",
        asks="""
            list my own pull requests
            내가 만든 pr 목록
            내가 올린 풀 리퀘스트 목록
            pull requests i made
            내가 연 풀리퀘스트
            prs opened by me
            my own pull requests
            내가 직접 올린 pr 목록
            내가 연 열린 pr 목록
            show my pull requests
            my open prs
            list my open pull requests
            내 PR 목록
            내가 올린 PR 보기
            내가 연 풀리퀘스트 목록
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
            recently merged pull requests
            이미 머지된 풀리퀘스트 목록
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
            draft pull request from this branch
            draft pr 올리기
            초안으로 풀리퀘스트 만들기
            """,
    ),
    Recipe(
        "gh pr create --base <branch> --title <title> --body <text>",
        en="Open a pull request against <branch> with a title",
        ko="<branch>에 <title> 제목으로 풀 리퀘스트 만들기",
        asks="""
            open a pr against <branch> titled <title> with the text <text>
            <branch> 브랜치로 제목 <title> 내용 <text> pr 만들기
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
            pr <number> is ready, undraft it
            드래프트 pr <number> 를 정식 pr 로
            드래프트 <number>번 pr 리뷰 준비 완료
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
            merge pr <number> delete branch
            <number>번 pr 머지 후 브랜치 삭제
            <number>번 pr 머지하고 브랜치 삭제
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
            merge pr <number> automatically
            <number>번 pr 체크 통과하면 자동으로 병합
            <number>번 pr 검사 통과하면 자동 머지
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
            ask for changes in pr <number>
            pr <number> 변경 요청 리뷰 남기기
            <number>번 pr 에 수정 요청 리뷰
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
            reply <text> on pull request <number>
            <number>번 pr 에 코멘트 <text> 남기기
            <number>번 pr 에 <text> 댓글 달기
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
            request a review from <user> on pr <number>
            <number>번 pr 리뷰어로 <user> 지정
            <number>번 pr 에 리뷰어 <user> 추가
            request review from <user> on pr <number>
            add <user> as reviewer to pr <number>
            ask user <user> to review pull request <number>
            PR <number> 에 <user> 리뷰어 추가
            <user> 에게 PR <number> 리뷰 요청
            <number> 번 풀리퀘스트 리뷰어로 <user> 지정
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
            open my pull request in the browser
            go to the pr page
            내 풀리퀘스트 브라우저로 열기
            pr 페이지 열기
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
            open pull request <number> again reopen
            닫힌 pr <number> 다시 열기
            닫은 <number>번 pr 다시 열기 reopen
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
            issues that have the label <label>
            <label> 라벨 붙은 이슈
            라벨 <label> 이슈 목록
            list issues with <label> label
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
            github issues mentioning <pattern>
            <pattern> 이슈 찾기
            이슈 <pattern> 찾기
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
            closed github issues
            닫힌 깃허브 이슈
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
            new issue <title>
            file a github issue called <title>
            <title> 이라는 이슈 등록
            제목 <title> 내용 <text> 로 이슈 만들기
            new <title> issue
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
            tag issue <number> with label <label>
            <number>번 이슈에 <label> 라벨 달기
            <number>번 이슈에 <label> 라벨 붙이기
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
            assign <user> to issue <number>
            <user> 를 이슈 <number> 담당자로
            <number>번 이슈를 <user> 에게 할당
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
            <number>번 이슈 다시 열기 reopen
            open closed issue <number> again
            gh issue reopen <number>
            닫은 이슈 <number> 다시 열기
            <number>번 이슈 재오픈 reopen
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
            discussion of issue <number>
            <number>번 이슈 댓글 보기
            <number>번 이슈 댓글까지 보기
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
            new github label <label>
            깃허브 라벨 <label> 생성
            create <label> label on github
            """,
    ),
    Recipe(
        "gh pr list --state closed",
        en="List the closed pull requests",
        ko="닫힌 풀 리퀘스트 보기",
        asks="""
            list closed pull requests
            show prs that are closed
            닫힌 pr 목록
            닫힌 풀리퀘스트 보기
            closed pull requests
            which prs were closed
            닫힌 풀리퀘스트 목록
            종료된 pr 보기
            """,
    ),
    Recipe(
        "gh pr create --base <branch> --fill",
        en="Open a pull request against <branch>",
        ko="<branch> 브랜치로 풀 리퀘스트 열기",
        asks="""
            create pull request to branch <branch>
            open a pr against <branch>
            pull request into <branch>
            <branch> 브랜치로 풀 리퀘스트 만들기
            <branch> 에 pr 올리기
            create pull request to <branch> branch
            """,
    ),
    Recipe(
        "gh pr edit <number> --add-label <label>",
        en="Put the label <label> on a pull request",
        ko="풀 리퀘스트에 <label> 라벨 붙이기",
        asks="""
            add label <label> to pull request <number>
            label pr <number> as <label>
            pr <number> 에 <label> 라벨 붙이기
            풀리퀘스트 <number> 에 라벨 <label> 추가
            <number>번 pr 에 <label> 라벨 붙이기
            """,
    ),
    Recipe(
        "gh pr update-branch <number>",
        en="Bring the branch of a pull request up to date",
        ko="풀 리퀘스트 브랜치를 최신으로 갱신",
        asks="""
            update branch of pull request <number>
            bring pr <number> up to date with main
            pr <number> 브랜치 최신으로 업데이트
            풀리퀘스트 <number> 브랜치 갱신
            """,
    ),
    Recipe(
        "gh issue edit <number> --add-assignee @me",
        en="Assign an issue to me",
        ko="이슈를 나에게 할당",
        asks="""
            assign issue <number> to myself
            take issue <number> myself
            이슈 <number> 를 나 자신에게 할당
            <number>번 이슈를 나 자신에게 할당
            assign issue <number> to me
            make me the assignee of issue <number>
            이슈 <number> 담당자를 나로 지정
            이슈 <number> 나에게 할당
            <number> 번 이슈 내가 맡기
            """,
    ),
    Recipe(
        "gh label list",
        en="List the labels",
        ko="라벨 목록 보기",
        asks="""
            list github labels
            which labels does this repository have
            라벨 목록
            깃허브 라벨 보기
            labels of this github repository
            gh labels
            저장소 라벨 조회
            깃허브 라벨 뭐 있는지
            """,
    ),
    Recipe(
        "gh pr close <number> --delete-branch",
        en="Close the pull request <number> and delete its branch",
        ko="풀 리퀘스트 <number>을 닫고 브랜치 삭제",
        asks="""
            close pull request <number> and delete the branch
            close pr <number> with its branch
            pr <number> 닫고 브랜치 삭제
            <number>번 풀리퀘스트 닫고 브랜치 지우기
            <number>번 pr 닫고 브랜치 삭제
            """,
    ),
    Recipe(
        "gh pr view <number> --web",
        en="Open the pull request <number> in the browser",
        ko="풀 리퀘스트 <number>을 브라우저에서 열기",
        asks="""
            open pr <number> in browser
            open pull request <number> on the web
            pr <number> 브라우저로 열기
            <number>번 풀리퀘스트 웹에서 보기
            web page of pull request <number>
            gh pr <number> browser
            풀리퀘스트 <number> 브라우저에서 보기
            """,
    ),
    Recipe(
        "gh issue view <number> --web",
        en="Open the issue <number> in the browser",
        ko="이슈 <number>을 브라우저에서 열기",
        asks="""
            open issue <number> in browser
            open github issue <number> on the web
            이슈 <number> 브라우저로 열기
            <number>번 이슈 웹에서 보기
            """,
    ),
    Recipe(
        "gh pr create --title <title> --base <branch>",
        en="Open a pull request with a title against <branch>",
        ko="제목을 정해 <branch>에 풀 리퀘스트 만들기",
        asks="""
            open a pull request with gh titled <title> against <branch>
            open a pr titled <title> against <branch>
            create a pull request titled <title> with base <branch>
            pull request titled <title> into <branch>
            gh 로 <branch> 대상으로 <title> 제목의 pr 생성
            <branch> 대상으로 <title> 이라는 제목의 풀리퀘스트 만들기
            제목 <title> base <branch> 로 pr 열기
            create pull request to branch <branch> with title <title>
            open a pr against <branch> titled <title>
            <branch> 브랜치로 제목 <title> pr 만들기
            pull request to <branch> called <title>
            <branch> 로 <title> 이라는 제목의 풀리퀘스트
            <branch> 브랜치로 제목 pr <title> 만들기
            create pull request to <branch> branch with title <title>
            <title> 제목으로 <branch> 에 pr 올리기
            <branch> 로 <title> pr 열기
            """,
    ),
    Recipe(
        "gh pr list --author <author>",
        en="List the pull requests of <author>",
        ko="<author>의 풀 리퀘스트 목록",
        asks="""
            list prs by author <author>
            pull requests opened by <author>
            show prs of user <author>
            <author> 가 만든 PR 목록
            <author> 가 올린 풀리퀘스트
            작성자가 <author> 인 PR 보기
            """,
    ),
    Recipe(
        "gh pr view <number> --comments",
        en="Show the comments of the pull request <number>",
        ko="<number>번 풀 리퀘스트의 댓글 보기",
        asks="""
            review comments on pr <number>
            show comments of pull request <number>
            read the discussion of pr <number>
            PR <number> 댓글 보기
            풀리퀘스트 <number> 리뷰 코멘트 보기
            <number> 번 PR 코멘트
            """,
    ),
    Recipe(
        "gh pr edit <number> --title <text>",
        en="Change the title of the pull request <number>",
        ko="<number>번 풀 리퀘스트 제목 변경",
        asks="""
            edit title of pr <number> to <text>
            change the title of pull request <number> to <text>
            rename pr <number> to <text>
            PR <number> 제목을 <text> 로 변경
            <number> 번 풀리퀘스트 제목 <text> 로 수정
            PR <number> 이름 <text> 로 바꾸기
            """,
    ),
    Recipe(
        "gh issue create --title <title> --label <label>",
        en="Open an issue called <title> with the label <label>",
        ko="<label> 라벨이 붙은 이슈 <title> 만들기",
        asks="""
            create an issue <title> with label <label>
            file an issue <title> with label <label>
            file an issue titled <title> and label it <label>
            open an issue <title> with the label <label>
            report an issue <title> labelled <label>
            new github issue <title> labelled <label>
            <title> 이슈를 <label> 라벨로 등록
            <label> 라벨 달아서 <title> 이슈 등록
            <label> 라벨 붙여서 <title> 이슈 만들기
            제목 <title> 라벨 <label> 로 이슈 열기
            """,
    ),
    Recipe(
        "gh issue create --title <title>",
        en="Open an issue called <title>",
        ko="이슈 <title> 만들기",
        asks="""
            file an issue <title>
            open a new issue called <title>
            report a bug <title> as an issue
            create github issue <title>
            <title> 이슈 올리기
            <title> 제목으로 이슈 만들기
            깃허브에 <title> 이슈 열기
            """,
    ),
    Recipe(
        "gh pr create --title <title>",
        en="Open a pull request called <title>",
        ko="풀 리퀘스트 <title> 만들기",
        asks="""
            create a pull request titled <title>
            open a pull request called <title>
            open a pr called <title>
            make a pr with the title <title>
            new pr titled <title>
            <title> 제목으로 pr 열기
            <title> 이라는 pr 만들기
            제목이 <title> 인 pr 생성
            """,
    ),
)
