"""Go: the go command."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "go run .",
        en="Run the Go program here",
        ko="여기의 Go 프로그램 실행",
        asks="""
            run go program
            go run the current project
            start my golang app
            go 프로그램 실행
            고랭 프로젝트 돌리기
            go 로 현재 폴더 실행
            """,
    ),
    Recipe(
        "go run <file>",
        en="Run the Go file <file>",
        ko="Go 파일 <file> 실행",
        asks="""
            run go file <file>
            go run <file>
            execute golang <file>
            go 파일 <file> 실행
            고랭 <file> 돌리기
            """,
    ),
    Recipe(
        "go build",
        en="Build the Go program here",
        ko="여기의 Go 프로그램 빌드",
        asks="""
            build go program
            go build
            compile golang project
            go 빌드
            고랭 컴파일
            go 프로젝트 빌드하기
            """,
    ),
    Recipe(
        "go build -o <name>",
        en="Build the Go program as <name>",
        ko="Go 프로그램을 <name>으로 빌드",
        asks="""
            go build with output <name>
            build golang binary named <name>
            compile go program to <name>
            go 로 <name> 이라는 이름의 바이너리 빌드
            고랭 빌드 출력 <name>
            """,
    ),
    Recipe(
        "go build ./...",
        en="Build all packages below",
        ko="아래의 모든 패키지 빌드",
        asks="""
            build all go packages
            go build everything
            모든 go 패키지 빌드
            고랭 전체 패키지 컴파일
            """,
    ),
    Recipe(
        "GOOS=linux GOARCH=amd64 go build",
        en="Build for Linux on amd64",
        ko="리눅스 amd64용으로 빌드",
        asks="""
            cross compile go for linux amd64
            build go binary for linux
            go 리눅스용 크로스 컴파일
            고랭 linux amd64 빌드
            go 리눅스용 빌드
            go build for linux
            """,
    ),
    Recipe(
        "GOOS=windows GOARCH=amd64 go build",
        en="Build for Windows on amd64",
        ko="윈도우 amd64용으로 빌드",
        asks="""
            cross compile go for windows
            build go exe for windows
            go 윈도우용 크로스 컴파일
            고랭 windows exe 빌드
            go 윈도우용 빌드
            go build for windows
            """,
    ),
    Recipe(
        "go test ./...",
        en="Run all Go tests",
        ko="모든 Go 테스트 실행",
        asks="""
            run all go tests
            test golang project
            go test everything
            go 테스트 전부 실행
            고랭 테스트 돌리기
            go 전체 테스트
            """,
    ),
    Recipe(
        "go test -v ./...",
        en="Run all Go tests and name each",
        ko="모든 Go 테스트를 자세히 실행",
        asks="""
            run go tests verbose
            go test with details
            go 테스트 자세히 실행
            고랭 테스트 상세 출력
            """,
    ),
    Recipe(
        "go test -run <pattern> ./...",
        en="Run the Go tests that match <pattern>",
        ko="<pattern>에 맞는 Go 테스트 실행",
        asks="""
            run go tests matching <pattern>
            run only go test <pattern>
            single golang test named <pattern>
            go 테스트 <pattern> 만 실행
            이름이 <pattern> 인 고랭 테스트만 돌리기
            """,
    ),
    Recipe(
        "go test -cover ./...",
        en="Run the Go tests with their coverage",
        ko="Go 테스트 커버리지 보기",
        asks="""
            go test coverage
            how much golang code do the tests cover
            go 테스트 커버리지
            고랭 커버리지 측정
            """,
    ),
    Recipe(
        "go test -race ./...",
        en="Run the Go tests and look for data races",
        ko="Go 테스트로 데이터 레이스 찾기",
        asks="""
            go tests with race detector
            find data races in golang
            go 테스트 레이스 검사
            고랭 race detector 실행
            """,
    ),
    Recipe(
        "go test -bench . ./...",
        en="Run the Go benchmarks",
        ko="Go 벤치마크 실행",
        asks="""
            run go benchmarks
            golang benchmark tests
            go 벤치마크 실행
            고랭 벤치마크 돌리기
            """,
    ),
    Recipe(
        "go test -count=1 ./...",
        en="Run the Go tests without the cache",
        ko="캐시 없이 Go 테스트 실행",
        asks="""
            run go tests without cache
            go test no cached results
            go 테스트 캐시 없이 실행
            고랭 테스트 캐시 무시
            """,
    ),
    Recipe(
        "go mod init <module>",
        en="Make the Go module <module>",
        ko="Go 모듈 <module> 만들기",
        asks="""
            create go module <module>
            initialize golang module <module>
            start new go project <module>
            go 모듈 <module> 만들기
            고랭 모듈 <module> 초기화
            새 go 프로젝트 <module> 시작
            go <module> 모듈 만들기
            create go <module> module
            """,
    ),
    Recipe(
        "go mod tidy",
        en="Add missing and drop unused dependencies",
        ko="빠진 의존성은 더하고 안 쓰는 것은 빼기",
        asks="""
            tidy go modules
            clean up go modules
            remove unused golang dependencies
            go 모듈 정리
            go 의존성 정리 tidy
            고랭 안 쓰는 의존성 제거
            """,
    ),
    Recipe(
        "go mod download",
        en="Download the dependencies",
        ko="의존성 내려받기",
        asks="""
            download go modules
            install golang dependencies
            go 모듈 다운로드
            고랭 의존성 받기 설치
            """,
    ),
    Recipe(
        "go mod vendor",
        en="Copy the dependencies into vendor",
        ko="의존성을 vendor에 복사",
        asks="""
            vendor go dependencies
            copy golang modules into vendor folder
            go 의존성 vendor 에 복사
            고랭 vendor 폴더 만들기
            """,
    ),
    Recipe(
        "go mod why <module>",
        en="Show why <module> is needed",
        ko="<module>이 왜 필요한지 보기",
        asks="""
            why is go module <module> needed
            which golang package uses module <module>
            go 모듈 <module> 왜 필요한지
            고랭에서 <module> 을 누가 쓰는지
            go <module> 모듈 왜 필요한지
            why is go <module> module needed
            """,
    ),
    Recipe(
        "go get <module>",
        en="Add the dependency <module>",
        ko="의존성 <module> 추가",
        asks="""
            add go dependency <module>
            go get <module>
            install golang package <module>
            go 의존성 <module> 추가
            고랭 패키지 <module> 설치
            고랭 <module> 패키지 설치
            install golang <module> package
            """,
    ),
    Recipe(
        "go get -u ./...",
        en="Update all dependencies",
        ko="모든 의존성 업데이트",
        asks="""
            update all go dependencies
            upgrade golang modules
            go 의존성 모두 업데이트
            고랭 모듈 업그레이드
            """,
    ),
    Recipe(
        "go install <module>@latest",
        en="Install the program <module>",
        ko="<module> 프로그램 설치",
        asks="""
            install go program <module>
            go install latest <module>
            install golang tool <module>
            go 프로그램 <module> 설치
            고랭 도구 <module> 최신 버전 설치
            """,
    ),
    Recipe(
        "go list -m all",
        en="List the modules in use",
        ko="쓰는 모듈 목록 보기",
        asks="""
            list go modules
            which golang dependencies does the project use
            go 모듈 목록
            고랭 의존성 보기
            """,
    ),
    Recipe(
        "go list -m -u all",
        en="List the modules that have an update",
        ko="업데이트가 있는 모듈 보기",
        asks="""
            outdated go modules
            which golang dependencies have updates
            업데이트할 go 모듈 목록
            고랭 오래된 의존성 확인
            """,
    ),
    Recipe(
        "go fmt ./...",
        en="Format the Go code",
        ko="Go 코드 포맷",
        asks="""
            format go code
            gofmt the project
            go 코드 포맷
            고랭 코드 정리 fmt
            """,
    ),
    Recipe(
        "go vet ./...",
        en="Look for mistakes in the Go code",
        ko="Go 코드의 실수 찾기",
        asks="""
            check go code for mistakes
            go vet
            lint golang
            go 코드 검사
            고랭 vet 실행
            check go code for problems
            go 코드 문제 점검
            """,
    ),
    Recipe(
        "go doc <name>",
        en="Show the documentation of <name>",
        ko="<name> 문서 보기",
        asks="""
            go documentation of <name>
            golang docs for <name>
            go <name> 문서 보기
            고랭 <name> 도움말
            """,
    ),
    Recipe(
        "go env",
        en="Show the settings of Go",
        ko="Go 설정 보기",
        asks="""
            go environment variables
            where is gopath
            go 환경변수 보기
            고랭 gopath 확인
            """,
    ),
    Recipe(
        "go generate ./...",
        en="Run the generators of the code",
        ko="코드 생성기 실행",
        asks="""
            run go generate
            generate golang code
            go generate 실행
            고랭 코드 생성
            """,
    ),
    Recipe(
        "go clean -cache",
        en="Empty the build cache of Go",
        ko="Go 빌드 캐시 비우기",
        asks="""
            clear go build cache
            clean golang cache
            go 빌드 캐시 삭제
            고랭 캐시 비우기
            """,
    ),
    Recipe(
        "go clean -modcache",
        en="Delete all downloaded Go modules",
        ko="내려받은 Go 모듈 모두 삭제",
        asks="""
            clear go module cache
            delete downloaded golang modules
            go 모듈 캐시 삭제
            고랭 받은 모듈 지우기
            """,
    ),
    Recipe(
        "go version",
        en="Show the version of Go",
        ko="Go 버전 보기",
        asks="""
            go version
            which golang is installed
            go 버전 확인
            고랭 버전 보기
            """,
    ),
    Recipe(
        "GOOS=darwin GOARCH=arm64 go build",
        en="Build for macOS on Apple silicon",
        ko="애플 실리콘 맥용으로 빌드",
        asks="""
            go build for mac
            cross compile go for macos
            go 맥용 빌드
            고랭 macos 크로스 컴파일
            """,
    ),
)
