"""Repositories, releases and actions on GitHub."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "gh workflow list",
        en="List the workflows of GitHub Actions",
        ko="GitHub Actions 워크플로 목록 보기",
        asks="""
            list workflows
            which github actions workflows exist
            워크플로 목록
            깃허브 액션 목록 보기
            what workflows does this repository have
            깃허브 액션 워크플로 뭐 있는지
            github actions list
            워크플로 종류 보기 깃허브
            """,
    ),
    Recipe(
        "gh workflow run <workflow>",
        en="Start the workflow <workflow>",
        ko="<workflow> 워크플로 실행",
        asks="""
            run workflow <workflow>
            trigger github action <workflow> manually
            <workflow> 워크플로 실행
            깃허브 액션 <workflow> 수동 실행
            start the github actions workflow <workflow>
            kick off workflow <workflow>
            <workflow> 워크플로 수동으로 돌리기
            액션 <workflow> 직접 실행
            워크플로 <workflow> 실행
            run <workflow> workflow
            """,
    ),
    Recipe(
        "gh workflow disable <workflow>",
        en="Switch the workflow <workflow> off",
        ko="<workflow> 워크플로 끄기",
        asks="""
            disable workflow <workflow>
            turn off github action <workflow>
            <workflow> 워크플로 비활성화
            깃허브 액션 <workflow> 끄기
            stop the github workflow <workflow> from running
            <workflow> 액션 안 돌게 끄기
            워크플로 <workflow> 비활성화
            disable <workflow> workflow
            """,
    ),
    Recipe(
        "gh run rerun <id> --failed",
        en="Run the failed jobs of the workflow run <id> again",
        ko="워크플로 실행 <id>의 실패한 작업 다시 실행",
        asks="""
            rerun failed jobs of workflow run <id>
            retry failed github actions run <id>
            워크플로 <id> 실패한 작업 다시 실행
            실패한 깃허브 액션 <id> 재실행
            run the failed jobs of <id> again
            ci run <id> retry failed
            실패한 CI <id> 다시 돌리기
            rerun failed jobs of run <id>
            실행 <id> 실패한 잡만 다시 돌리기
            <id> 실행에서 실패한 작업만 재실행
            <id> 워크플로 실패한 작업 다시 실행
            """,
    ),
    Recipe(
        "gh run cancel <id>",
        en="Cancel the workflow run <id>",
        ko="워크플로 실행 <id> 취소",
        asks="""
            cancel workflow run <id>
            stop github actions run <id>
            워크플로 실행 <id> 취소
            깃허브 액션 <id> 중단
            abort ci run <id>
            CI 실행 <id> 취소
            gh run cancel <id>
            돌고 있는 액션 <id> 취소
            """,
    ),
    Recipe(
        "gh run download",
        en="Choose a run and download its artifacts",
        ko="워크플로 실행을 골라 아티팩트 다운로드",
        asks="""
            download artifacts of the last ci run
            download the latest build artifacts with gh
            마지막 ci 아티팩트 받기
            최근 워크플로 아티팩트 다운로드
            """,
    ),
    Recipe(
        "gh run download <id>",
        en="Fetch the artifacts of the workflow run <id>",
        ko="워크플로 실행 <id>의 산출물 받기",
        asks="""
            download artifacts of workflow run <id>
            get github actions artifacts <id>
            워크플로 <id> 아티팩트 다운로드
            깃허브 액션 <id> 산출물 받기
            download build artifacts of run <id>
            CI <id> 결과물 내려받기
            <id> 워크플로 아티팩트 다운로드
            gh run download <id>
            """,
    ),
    Recipe(
        "gh repo view <repo>",
        en="Show the repository <repo> on GitHub",
        ko="GitHub 저장소 <repo> 보기",
        asks="""
            description of github repository <repo>
            readme of github repo <repo>
            깃허브 저장소 <repo> 소개 보기
            <repo> 깃허브 저장소 정보
            what is the github project <repo>
            about the repository <repo> on github
            <repo> 저장소 설명 깃허브
            description of github <repo> repository
            <repo> 깃허브 리포 설명
            """,
    ),
    Recipe(
        "gh repo list <user>",
        en="List the repositories of <user> on GitHub",
        ko="<user>의 GitHub 저장소 목록 보기",
        asks="""
            list github repositories of <user>
            which repos does <user> have on github
            <user> 의 깃허브 저장소 목록
            <user> 깃허브 리포 보기
            repositories of github user <user>
            github repos by <user>
            깃허브 사용자 <user> 저장소들
            깃허브 <user> 사용자 저장소들
            repositories of github <user> user
            list repos of org <user>
            repositories of organization <user>
            <user> 조직 저장소 목록
            """,
    ),
    Recipe(
        "gh repo list",
        en="List my repositories on GitHub",
        ko="내 GitHub 저장소 목록 보기",
        asks="""
            list my github repositories
            my repos on github
            내 깃허브 저장소 목록
            내 깃허브 리포 보기
            which repositories do i own on github
            내 깃허브에 있는 저장소들
            list my repos on github
            내 저장소 목록 깃허브
            """,
    ),
    Recipe(
        "gh repo create <name> --public --clone",
        en="Make the public repository <name> on GitHub and clone it",
        ko="GitHub에 공개 저장소 <name>을 만들고 클론",
        asks="""
            create public github repository <name>
            new public repo <name> on github and clone it
            깃허브에 공개 저장소 <name> 만들기
            <name> 공개 리포 생성하고 클론
            make a public repository <name> on github
            깃허브 공개 저장소 <name> 새로 만들기
            깃허브에 공개 <name> 저장소 만들기
            create public github <name> repository
            """,
    ),
    Recipe(
        "gh repo sync",
        en="Bring my fork up to date with the original",
        ko="포크를 원본과 동기화",
        asks="""
            sync my fork with the original repository
            update fork from upstream on github
            포크를 원본과 동기화
            깃허브 포크 최신으로 갱신
            bring my github fork up to date
            포크한 저장소 최신화 깃허브
            gh repo sync
            포크 최신 상태로 동기화 깃허브
            """,
    ),
    Recipe(
        "gh repo rename <name>",
        en="Rename this repository on GitHub to <name>",
        ko="GitHub의 이 저장소 이름을 <name>으로 바꾸기",
        asks="""
            rename github repository to <name>
            change the repo name on github to <name>
            깃허브 저장소 이름을 <name> 으로 변경
            깃허브 리포 이름 <name> 으로 바꾸기
            gh repo rename <name>
            give this github repo the new name <name>
            이 저장소 깃허브 이름 <name> 으로 수정
            """,
    ),
    Recipe(
        "gh repo archive <repo>",
        en="Archive the repository <repo> on GitHub",
        ko="GitHub 저장소 <repo> 보관 처리",
        asks="""
            archive github repository <repo>
            make github repo <repo> read-only archive
            깃허브 저장소 <repo> 아카이브하기
            깃허브 리포 <repo> 보관 처리
            깃허브 <repo> 저장소 아카이브하기
            archive github <repo> repository
            freeze github repository <repo> archive
            <repo> 저장소 읽기 전용 아카이브 깃허브
            """,
    ),
    Recipe(
        "gh release view",
        en="Show the latest release",
        ko="최신 릴리스 보기",
        asks="""
            show the latest release
            details of the newest github release
            최신 릴리스 보기
            최근 깃허브 릴리즈 정보
            newest release of this repo
            latest github release
            가장 최근 릴리스 정보
            깃허브 최신 릴리즈 보기
            """,
    ),
    Recipe(
        "gh release download <tag>",
        en="Fetch the files of the release <tag>",
        ko="<tag> 릴리스의 파일 받기",
        asks="""
            download release <tag>
            get the assets of github release <tag>
            <tag> 릴리스 다운로드
            깃허브 릴리즈 <tag> 파일 받기
            get the files of release <tag>
            download assets from github release <tag>
            릴리스 <tag> 파일 내려받기
            download <tag> release
            릴리스 <tag> 받기 깃허브
            """,
    ),
    Recipe(
        "gh release upload <tag> <file>",
        en="Put <file> into the release <tag>",
        ko="<tag> 릴리스에 <file> 올리기",
        asks="""
            upload <file> to release <tag>
            attach <file> to github release <tag>
            <tag> 릴리스에 <file> 업로드
            릴리즈 <tag> 에 <file> 첨부해 올리기
            add the asset <file> to release <tag>
            <file> 을 릴리스 <tag> 에 추가
            <file> 을 <tag> 릴리스에 추가
            upload <file> to <tag> release
            """,
    ),
    Recipe(
        "gh release delete <tag>",
        en="Delete the release <tag>",
        ko="<tag> 릴리스 삭제",
        asks="""
            delete release <tag>
            remove github release <tag>
            <tag> 릴리스 삭제
            깃허브 릴리즈 <tag> 지우기
            take back the release <tag>
            릴리스 <tag> 없애기
            delete <tag> release
            깃허브 릴리스 <tag> 제거
            """,
    ),
    Recipe(
        "gh secret set <name>",
        en="Set the secret <name> of this repository",
        ko="이 저장소의 시크릿 <name> 설정",
        asks="""
            set github secret <name>
            add actions secret <name> to the repository
            깃허브 시크릿 <name> 설정
            저장소에 비밀 값 <name> 추가 시크릿
            add a secret <name> for github actions
            store secret <name> in the github repo
            깃허브 액션 시크릿 <name> 추가
            저장소 시크릿 <name> 등록
            깃허브 <name> 시크릿 설정
            set github <name> secret
            """,
    ),
    Recipe(
        "gh secret list",
        en="List the secrets of this repository",
        ko="이 저장소의 시크릿 목록 보기",
        asks="""
            list github secrets
            which actions secrets are set
            깃허브 시크릿 목록
            저장소 시크릿 보기
            show the secrets of this github repository
            어떤 시크릿이 등록됐는지 깃허브
            gh secret list
            깃허브 액션 시크릿 조회
            """,
    ),
    Recipe(
        "gh variable set <name> --body <value>",
        en="Set the variable <name> of GitHub Actions",
        ko="GitHub Actions 변수 <name> 설정",
        asks="""
            set github actions variable <name> to <value>
            repository variable <name> with value <value> on github
            깃허브 액션 변수 <name> 를 <value> 로 설정
            저장소 변수 <name> 에 <value> 깃허브
            set actions variable <name> to <value>
            gh variable set <name> <value>
            깃허브 변수 <name> 값 <value> 로
            액션 변수 <name> 에 <value> 넣기 깃허브
            """,
    ),
    Recipe(
        "gh ssh-key add <file>",
        en="Put the public SSH key <file> on GitHub",
        ko="공개 SSH 키 <file>을 GitHub에 등록",
        asks="""
            add ssh key <file> to github
            upload my public ssh key <file> to github
            ssh 키 <file> 깃허브에 등록
            깃허브에 공개 키 <file> 추가
            register ssh public key <file> with github
            ssh 공개 키 <file> 깃허브에 올리기
            ssh <file> 키 깃허브에 등록
            new github ssh key <file>
            """,
    ),
    Recipe(
        "gh search repos <pattern>",
        en="Search GitHub for repositories about <pattern>",
        ko="GitHub에서 <pattern> 저장소 검색",
        asks="""
            search github for repositories about <pattern>
            find github repos matching <pattern>
            깃허브에서 <pattern> 저장소 검색
            <pattern> 관련 깃허브 리포 찾기
            github project search <pattern>
            <pattern> 깃허브 프로젝트 검색
            깃허브에서 저장소 <pattern> 검색
            search repos for <pattern>
            search github repositories for <pattern>
            <pattern> 관련 깃허브 저장소 찾기
            """,
    ),
    Recipe(
        "gh search code <pattern>",
        en="Search the code on GitHub for <pattern>",
        ko="GitHub 코드에서 <pattern> 검색",
        asks="""
            search code on github for <pattern>
            find <pattern> in github source code
            깃허브 코드에서 <pattern> 검색
            깃허브 소스 코드 <pattern> 찾기
            which github code uses <pattern>
            깃허브 전체 코드에서 <pattern> 찾기
            github code search <pattern>
            깃허브 코드 검색 <pattern>
            """,
    ),
    Recipe(
        "gh gist list",
        en="List my gists",
        ko="내 지스트 목록 보기",
        asks="""
            list my gists
            show gists on github
            내 기스트 목록
            깃허브 gist 목록 보기
            which gists do i have
            내 gist 보기
            github gists of mine
            깃허브 기스트 조회
            """,
    ),
    Recipe(
        "gh gist create --public <file>",
        en="Make a public gist of <file>",
        ko="<file>로 공개 지스트 만들기",
        asks="""
            create public gist from <file>
            share <file> as public gist
            <file> 로 공개 gist 만들기
            <file> 을 공개 기스트로 공유
            public github gist <file>
            make <file> a gist for everyone public
            <file> 공개 gist
            공개 기스트로 <file> 올리기
            """,
    ),
    Recipe(
        "gh auth logout",
        en="Log out of GitHub",
        ko="GitHub 로그아웃",
        asks="""
            log out of github
            gh logout
            깃허브 로그아웃
            깃허브에서 로그아웃하기
            sign out of gh
            gh 로그아웃
            log out with gh
            깃허브 계정 로그아웃
            """,
    ),
    Recipe(
        "gh auth token",
        en="Print my token for GitHub",
        ko="내 GitHub 토큰 출력",
        asks="""
            print my github token
            which token does gh use
            깃허브 토큰 출력
            gh 토큰 보기
            show the token of gh
            깃허브 인증 토큰 보기
            github token of gh cli
            gh 인증 토큰 출력
            """,
    ),
    Recipe(
        "gh auth setup-git",
        en="Let git log in to GitHub with gh",
        ko="git이 gh로 GitHub에 로그인하게 하기",
        asks="""
            use gh credentials for git
            make git push authenticate with github cli
            git 이 깃허브 로그인을 쓰게 설정
            gh 로그인을 git 에 연결
            git should use my github login
            gh auth setup git
            깃이 깃허브 인증을 gh 로 하게
            gh 인증을 git 에서 쓰기
            """,
    ),
    Recipe(
        "gh browse -- <file>",
        en="Open <file> of this repository in the browser",
        ko="이 저장소의 <file>을 브라우저에서 열기",
        asks="""
            open <file> on github in the browser
            view <file> of this repo on the github website
            <file> 을 깃허브 브라우저에서 열기
            깃허브에서 <file> 열기
            github page of <file>
            깃허브 웹에서 <file> 보기
            gh browse <file>
            <file> 깃허브 페이지 열기
            """,
    ),
    Recipe(
        "gh api <path>",
        en="Ask the API of GitHub for <path>",
        ko="GitHub API의 <path> 호출",
        asks="""
            call github api <path>
            github api request to <path>
            깃허브 api <path> 호출
            깃허브 api 로 <path> 요청
            query the github api at <path>
            gh api <path>
            깃허브 api <path> 조회
            gh api 로 <path> 요청
            """,
    ),
    Recipe(
        "gh workflow enable <workflow>",
        en="Turn the workflow <workflow> on",
        ko="<workflow> 워크플로 켜기",
        asks="""
            enable workflow <workflow>
            turn on github action <workflow>
            <workflow> 워크플로 활성화
            깃허브 액션 <workflow> 켜기
            워크플로 <workflow> 활성화
            enable <workflow> workflow
            enable github workflow <workflow> again
            <workflow> 액션 다시 켜기
            """,
    ),
    Recipe(
        "gh run rerun <id>",
        en="Run the workflow run <id> again",
        ko="워크플로 실행 <id> 다시 실행",
        asks="""
            rerun workflow run <id>
            run github actions <id> again
            워크플로 실행 <id> 다시 실행
            깃허브 액션 <id> 재실행
            repeat ci run <id>
            gh run rerun <id>
            <id> 액션 다시 돌리기
            CI <id> 재실행
            """,
    ),
    Recipe(
        "gh repo delete <repo>",
        en="Delete the repository <repo> on GitHub, asking first",
        ko="물어본 뒤 깃허브 저장소 <repo> 삭제",
        asks="""
            delete github repository <repo>
            remove the repo <repo> from github
            깃허브 저장소 <repo> 삭제
            깃허브 리포 <repo> 지우기
            깃허브 <repo> 저장소 삭제
            delete github <repo> repository
            gh repo delete <repo>
            깃허브에서 <repo> 저장소 없애기
            """,
    ),
    Recipe(
        "gh repo edit --visibility private --accept-visibility-change-consequences",
        en="Make this repository private",
        ko="이 저장소를 비공개로 바꾸기",
        asks="""
            make this github repository private
            change repo visibility to private on github
            깃허브 저장소 비공개로 변경
            이 리포 private 으로 바꾸기 깃허브
            github repo public to private
            공개 저장소를 비공개로 깃허브
            깃허브 리포 비공개 전환
            """,
    ),
    Recipe(
        "gh release download --repo <repo>",
        en="Download the files of the latest release of <repo>",
        ko="<repo>의 최신 릴리스 파일 받기",
        asks="""
            download latest release of <repo>
            get newest release files of github repo <repo>
            <repo> 최신 릴리스 다운로드
            깃허브 <repo> 최신 릴리즈 파일 받기
            newest release assets of <repo>
            gh release download <repo>
            <repo> 최근 릴리스 받기
            <repo> 릴리스 최신 버전 내려받기
            """,
    ),
    Recipe(
        "gh repo fork <repo> --clone=false",
        en="Fork <repo> without cloning it",
        ko="<repo>를 복제하지 않고 포크",
        asks="""
            fork <repo> without cloning
            fork <repo> on github only
            github fork of <repo> but no clone
            <repo> 포크만 하고 클론은 안 함
            <repo> 클론 없이 포크
            깃허브에서 <repo> 포크만
            """,
    ),
    Recipe(
        "gh api repos/<repo> --jq .stargazers_count",
        en="Show how many stars <repo> has",
        ko="<repo>의 별 개수 보기",
        asks="""
            star count of <repo>
            how many stars does <repo> have
            number of github stars of <repo>
            <repo> 스타 개수
            <repo> 별 몇 개인지
            깃허브 <repo> 스타 수
            """,
    ),
)
