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
            which pull requests are open
            prs of this repo
            all open pull requests
            열려 있는 풀리퀘스트 보기
            pr 뭐 있는지
            PR 리스트
            what prs are waiting
            which prs are there
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
            create a pull request from the terminal
            make a pr from this branch
            submit my branch as pull request
            gh pr create
            터미널에서 풀리퀘스트 만들기
            현재 브랜치로 pr 올리기
            PR 날리기
            풀 리퀘스트 작성
            pr 하나 올리기
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
            check out pull request <number>
            get the branch of pr <number> locally
            test pull request <number> on my machine
            pr <number> 브랜치로 전환
            <number>번 PR 체크아웃
            풀리퀘스트 <number> 로컬로 받기
            checkout pr <number>
            <number>번 pr 체크아웃
            """,
    ),
    Recipe(
        "gh pr view <number>",
        en="Show pull request <number>",
        ko="<number>번 풀 리퀘스트 보기",
        asks="""
            pr <number> 보기
            details of pull request <number>
            what is pr <number> about
            read pull request <number>
            풀리퀘스트 <number> 내용 보기
            <number>번 pr 확인
            pr <number> 상세
            show pull request <number>
            view pr <number>
            <number>번 pr 보기
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
            what does pull request <number> change
            code changes of pr <number>
            풀리퀘스트 <number> diff
            <number>번 pr 에서 뭐가 바뀌었는지
            pr <number> 변경 코드 보기
            <number>번 pr 변경 내용
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
            land pull request <number>
            merge pr number <number> on github
            풀리퀘스트 <number> 병합
            <number>번 pr 머지하기
            pr <number> 스쿼시 머지
            <number>번 pr 머지
            merge pull request <number> with squash
            PR <number> 스쿼시 머지
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
            are the checks of my pr green
            ci status of this pull request
            풀리퀘스트 ci 통과했는지
            내 pr 검사 결과 보기
            pr 체크 상태
            have the checks of my pull request passed
            did the checks on my pr pass
            내 pr 체크 통과했는지
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
            accept pull request <number>
            lgtm pr <number>
            풀리퀘스트 <number> 승인하기
            <number>번 pr approve
            <number>번 pr 승인
            give pull request <number> my okay
            say yes to pr <number>
            """,
    ),
    Recipe(
        "gh pr close <number>",
        en="Close pull request <number>",
        ko="<number>번 풀 리퀘스트 닫기",
        asks="""
            close pull request <number>
            pr <number> 닫기
            close pr <number> without merging
            풀리퀘스트 <number> 닫기
            <number>번 PR 닫아줘
            pr <number> 머지하지 않고 닫기
            <number>번 pr 닫기
            reject pull request <number>
            gh pr close <number>
            throw out pull request <number> without merging
            reject pr <number>
            <number> 번 pr 안 합치고 닫기
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
            open issues of this repo
            which issues are open
            깃허브 이슈 목록
            열려 있는 이슈 조회
            이슈 뭐 있는지
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
            my issues on github
            what is assigned to me
            나한테 배정된 이슈
            내게 할당된 이슈 목록
            github issues i am assigned to
            my issues
            내 이슈 목록
            which issues are mine
            issues that i have to do
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
            report a bug on github
            file a new issue
            github issue create
            깃허브에 이슈 등록
            이슈 올리기
            버그 리포트 이슈 생성
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
            details of issue <number>
            read github issue <number>
            <number>번 이슈 내용 보기
            이슈 <number> 상세 확인
            깃허브 이슈 <number> 조회
            <number>번 이슈 보기
            what is issue <number> about
            what does issue <number> say
            <number> 번 이슈 내용 뭐야
            """,
    ),
    Recipe(
        "gh issue close <number>",
        en="Close issue <number>",
        ko="<number>번 이슈 닫기",
        asks="""
            close issue <number>
            이슈 <number> 닫기
            mark issue <number> as done
            close github issue <number>
            <number>번 이슈 닫기
            깃허브 이슈 <number> 종료
            resolve issue <number>
            이슈 <number> 해결됨 닫기
            """,
    ),
    Recipe(
        "gh issue comment <number> --body <text>",
        en="Comment on issue <number>",
        ko="<number>번 이슈에 댓글 달기",
        asks="""
            comment on issue <number>
            이슈 <number> 에 댓글
            reply <text> to issue <number>
            add comment <text> to github issue <number>
            이슈 <number> 에 <text> 댓글 달기
            <number>번 이슈에 댓글
            add comment <text> to issue <number>
            answer issue <number> with <text>
            <number> 번 이슈에 <text> 라고 댓글 달기
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
            recent ci runs
            list github actions runs
            which workflows ran lately
            깃허브 액션 실행 목록
            최근 CI 실행 보기
            액션 실행 내역
            ci 상태 확인
            status of ci
            최근 액션 돌아간 거 보기
            how did the last workflow runs go
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
            wait for ci to finish
            watch github actions run
            ci 끝날 때까지 지켜보기
            깃허브 액션 진행 상황 실시간
            돌고 있는 액션 지켜보기
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
            log of the failed ci job
            ci 왜 실패했는지
            실패한 깃허브 액션 로그
            CI 오류 로그 보기
            why is the github action red
            """,
    ),
    Recipe(
        "gh repo clone <repo>",
        en="Clone the repository <repo> from GitHub",
        ko="GitHub 저장소 <repo> 복제",
        asks="""
            clone github repo <repo>
            github 저장소 <repo> 클론
            clone <repo> from github
            get the github project <repo>
            깃허브에서 <repo> 클론
            깃허브 리포 <repo> 받기
            github <repo> 저장소 클론
            clone github <repo> repo
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
            put this project on github as <name>
            make a private github repo <name>
            이 프로젝트를 깃허브 <name> 저장소로 올리기
            현재 폴더를 깃허브 <name> 으로 올리기
            github 에 <name> 저장소 만들기
            create github <name> repository
            """,
    ),
    Recipe(
        "gh repo fork <repo> --clone",
        en="Fork <repo> and clone the fork",
        ko="<repo>를 포크해서 복제",
        asks="""
            fork repository <repo>
            <repo> 저장소 포크
            fork <repo> and clone it
            make my own fork of <repo>
            <repo> 포크하고 클론
            깃허브 <repo> 포크 뜨기
            저장소 <repo> 포크
            fork <repo> repository
            <repo> 포크 떠줘
            <repo> 를 내 계정으로 포크
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
            open this repo in the browser
            go to the github page of this project
            이 저장소 브라우저로 열기
            깃허브 페이지 열기
            웹에서 저장소 보기 깃허브
            """,
    ),
    Recipe(
        "gh release list",
        en="List the releases",
        ko="릴리스 목록 보기",
        asks="""
            list releases
            릴리스 목록
            which releases does this repository have
            github releases
            깃허브 릴리스 목록
            릴리즈 버전들 보기
            배포된 릴리스 확인
            list github releases
            릴리스 뭐뭐 나왔는지
            which releases have been published
            릴리스 뭐 나왔어
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
            make a github release for tag <tag>
            release version <tag> on github
            깃허브 릴리즈 <tag> 생성
            <tag> 태그로 릴리스 발행
            릴리스 <tag> 만들기
            create <tag> release
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
            sign in with gh
            log in to github from the terminal
            깃허브 로그인하기
            gh 로그인
            터미널에서 깃허브 인증
            log me in to github from the terminal
            sign in to github
            sign me in to github on the command line
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
            which github account am i using
            am i signed in with gh
            gh 인증 상태 확인
            gh auth status
            깃허브 로그인 확인
            which account am i logged in with on github
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
            upload <file> as gist
            post <file> as a github gist
            <file> 을 gist 로 올리기
            <file> gist 만들어 공유
            <file> 깃허브 gist 공유
            """,
    ),
    Recipe(
        "gh run list --status failure",
        en="List the workflow runs that failed",
        ko="실패한 워크플로 실행 보기",
        asks="""
            list failed workflow runs
            which github actions runs failed
            failed ci runs
            show runs with status failure
            실패한 워크플로 실행 목록
            깃허브 액션 중 실패한 것 보기
            실패한 CI 실행 내역
            실패한 액션 목록 깃허브
            """,
    ),
    Recipe(
        "gh run view <id> --log",
        en="Show the log of the run <id>",
        ko="실행 <id>의 로그 보기",
        asks="""
            log of workflow run <id>
            show the github actions log of run <id>
            output of ci run <id>
            워크플로 실행 <id> 로그 보기
            깃허브 액션 <id> 로그 출력
            full log of github actions run <id>
            CI 실행 <id> 로그 전체
            show logs of run <id>
            logs of github actions run <id>
            <id> 번 워크플로 실행 로그
            액션 실행 <id> 로그 보기
            워크플로 런 <id> 로그
            """,
    ),
    Recipe(
        "gh pr merge <number> --squash --delete-branch",
        en="Squash the pull request <number> into one commit and delete its branch",
        ko="풀 리퀘스트 <number>을 커밋 하나로 머지하고 브랜치 삭제",
        asks="""
            merge pr <number> with squash and delete the branch
            squash pull request <number> and delete its branch
            pr <number> 스쿼시 머지하고 브랜치 삭제
            <number>번 풀리퀘스트 스쿼시 후 브랜치 지우기
            <number>번 pr 스쿼시 머지하고 브랜치 삭제
            gh pr merge <number> squash delete branch
            squash and merge pr <number> then delete branch
            PR <number> 스쿼시 머지 브랜치 삭제
            """,
    ),
    Recipe(
        "gh repo create <name> --private",
        en="Make the private repository <name> on GitHub",
        ko="깃허브에 비공개 저장소 <name> 만들기",
        asks="""
            create private repo <name> on github
            new private github repository <name>
            깃허브에 <name> 비공개 저장소 만들기
            깃허브 비공개 리포 <name> 새로 만들기
            create private <name> repo on github
            private github repo <name>
            비공개로 깃허브 저장소 <name> 만들기
            create a private repo called <name> on github
            make private repository <name>
            <name> 이라는 비공개 저장소 깃허브에 만들기
            깃허브 비공개 저장소 <name> 생성
            프라이빗 저장소 <name> 만들기
            """,
    ),
    Recipe(
        "gh run rerun --failed",
        en="Run the failed jobs of a run again, asking which",
        ko="실패한 잡만 다시 실행",
        asks="""
            rerun failed jobs
            retry the failed ci jobs
            실패한 잡만 다시 실행
            실패한 CI 작업 재시도
            gh rerun failed
            실패한 액션 작업만 재실행
            CI 실패한 것만 다시
            """,
    ),
    Recipe(
        "gh issue close <number> --comment <text>",
        en="Close the issue <number> with a comment",
        ko="댓글을 달고 이슈 <number> 닫기",
        asks="""
            close issue <number> with comment <text>
            comment <text> on issue <number> and close it
            이슈 <number> 에 <text> 댓글 달고 닫기
            <number>번 이슈 <text> 코멘트 남기고 닫기
            <number>번 이슈에 <text> 댓글 달고 닫기
            <number>번 <text> 이슈 코멘트 남기고 닫기
            close github issue <number> saying <text>
            gh issue close <number> comment <text>
            """,
    ),
    Recipe(
        "gh run list --limit <count>",
        en="List the last <count> workflow runs",
        ko="최근 워크플로 실행 <count>개 보기",
        asks="""
            list last <count> workflow runs
            show the last <count> workflow runs
            last <count> github actions runs
            recent <count> ci runs
            최근 워크플로 실행 <count> 개
            최근 github actions 실행 <count> 개 보기
            깃허브 액션 최근 실행 <count> 개
            최근 CI 실행 <count> 건
            """,
    ),
    Recipe(
        "gh pr list --limit <count>",
        en="List <count> pull requests",
        ko="PR <count>개 보기",
        asks="""
            list last <count> pull requests
            show <count> open prs
            latest <count> pull requests
            최근 PR <count> 개
            열린 PR <count> 개 보기
            풀 리퀘스트 최근 <count> 개 목록
            """,
    ),
    Recipe(
        "gh issue list --limit <count>",
        en="List <count> issues",
        ko="이슈 <count>개 보기",
        asks="""
            list last <count> issues
            show <count> open issues
            latest <count> issues
            최근 이슈 <count> 개
            열린 이슈 <count> 개 보기
            이슈 최근 <count> 개 목록
            """,
    ),
    Recipe(
        "gh release create <tag> --notes <text>",
        en="Make the release <tag> with the notes <text>",
        ko="<text> 노트로 <tag> 릴리스 만들기",
        asks="""
            create release <tag> with notes <text>
            gh release <tag> notes <text>
            publish release <tag> with the text <text>
            make a github release <tag> with notes <text>
            <tag> 릴리스를 <text> 노트로 생성
            <text> 내용으로 <tag> 릴리스 만들기
            gh 로 <tag> 릴리스를 <text> 노트로 만들기
            <tag> 릴리즈 노트 <text> 로 발행
            """,
    ),
    Recipe(
        "gh secret set <name> --body <text>",
        en="Set the secret <name> of the repository",
        ko="저장소의 시크릿 <name> 설정",
        asks="""
            set secret <name> with value <text>
            github secret <name> to <text>
            add repository secret <name> value <text>
            시크릿 <name> 을 <text> 값으로 설정
            깃허브 시크릿 <name> 값 <text> 등록
            <name> 시크릿에 <text> 넣기
            """,
    ),
    Recipe(
        "gh run rerun <number>",
        en="Run the workflow run <number> again",
        ko="<number>번 워크플로 다시 실행",
        asks="""
            rerun workflow <number>
            rerun workflow run <number>
            run github actions run <number> again
            <number> 번 워크플로 다시 실행
            워크플로 실행 <number> 재실행
            액션 <number> 다시 돌리기
            """,
    ),
)
