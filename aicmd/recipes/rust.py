"""Rust: cargo and rustup."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "cargo new <name>",
        en="Make the Rust project <name>",
        ko="Rust 프로젝트 <name> 만들기",
        asks="""
            create rust project <name>
            new cargo project called <name>
            start a rust program <name>
            cargo new <name>
            러스트 프로젝트 <name> 만들기
            cargo 로 새 프로젝트 <name> 생성
            카고 프로젝트 <name> 시작
            러스트 <name> 프로젝트 만들기
            create rust <name> project
            """,
    ),
    Recipe(
        "cargo new --lib <name>",
        en="Make the Rust library <name>",
        ko="Rust 라이브러리 <name> 만들기",
        asks="""
            create rust library <name>
            new cargo library called <name>
            러스트 라이브러리 <name> 만들기
            cargo 로 라이브러리 <name> 생성
            """,
    ),
    Recipe(
        "cargo init",
        en="Make a Rust project of this folder",
        ko="이 폴더를 Rust 프로젝트로 만들기",
        asks="""
            initialize cargo project here
            cargo init in the current folder
            현재 폴더에 cargo 프로젝트 초기화
            카고 초기화
            """,
    ),
    Recipe(
        "cargo build",
        en="Build the Rust project",
        ko="Rust 프로젝트 빌드",
        asks="""
            build rust project
            cargo build
            compile rust code
            러스트 빌드
            카고로 컴파일
            cargo 프로젝트 빌드하기
            """,
    ),
    Recipe(
        "cargo build --release",
        en="Build the optimised program",
        ko="최적화해서 빌드",
        asks="""
            cargo build release
            optimised rust build
            build rust project for release
            cargo 릴리스 빌드
            러스트 릴리즈 빌드
            카고 최적화 빌드
            """,
    ),
    Recipe(
        "cargo run",
        en="Build and run the Rust program",
        ko="Rust 프로그램 빌드하고 실행",
        asks="""
            run rust program
            cargo run
            build and run rust project
            러스트 프로그램 실행
            cargo 로 실행
            카고 프로젝트 돌리기
            """,
    ),
    Recipe(
        "cargo run --release",
        en="Run the optimised program",
        ko="최적화해서 실행",
        asks="""
            cargo run in release mode
            run the optimised rust program
            cargo 릴리스 모드로 실행
            러스트 릴리즈로 돌리기
            """,
    ),
    Recipe(
        "cargo run --example <name>",
        en="Run the example <name>",
        ko="예제 <name> 실행",
        asks="""
            run cargo example <name>
            cargo run example <name>
            cargo 예제 <name> 실행
            러스트 example <name> 돌리기
            """,
    ),
    Recipe(
        "cargo test",
        en="Run the tests of the Rust project",
        ko="Rust 테스트 실행",
        asks="""
            run rust tests
            cargo test
            test rust project
            러스트 테스트 실행
            cargo 테스트 돌리기
            카고 테스트
            """,
    ),
    Recipe(
        "cargo test <pattern>",
        en="Run the tests with <pattern> in their name",
        ko="이름에 <pattern>이 든 테스트 실행",
        asks="""
            run cargo tests named <pattern>
            run only rust test <pattern>
            cargo test matching <pattern>
            cargo 테스트 <pattern> 만 실행
            러스트에서 이름이 <pattern> 인 테스트만 돌리기
            """,
    ),
    Recipe(
        "cargo test -- --nocapture",
        en="Run the tests and show what they print",
        ko="테스트의 출력을 보며 실행",
        asks="""
            show output of cargo tests
            rust tests with println output
            cargo 테스트 출력 보기
            러스트 테스트에서 println 보이게
            """,
    ),
    Recipe(
        "cargo check",
        en="Check the code without building it",
        ko="빌드하지 않고 코드 검사",
        asks="""
            check rust code without building
            cargo check
            does the rust code compile
            cargo 로 빌드 없이 검사
            러스트 컴파일 되는지 확인
            """,
    ),
    Recipe(
        "cargo clippy",
        en="Lint the Rust code",
        ko="Rust 코드 린트",
        asks="""
            lint rust code
            run clippy
            rust code warnings clippy
            러스트 린트
            cargo clippy 실행
            클리피로 러스트 코드 검사
            """,
    ),
    Recipe(
        "cargo fmt",
        en="Format the Rust code",
        ko="Rust 코드 포맷",
        asks="""
            format rust code
            cargo fmt
            run rustfmt on the project
            러스트 코드 포맷
            cargo 로 코드 정리
            """,
    ),
    Recipe(
        "cargo add <crate>",
        en="Add the dependency <crate>",
        ko="의존성 <crate> 추가",
        asks="""
            add crate <crate>
            cargo add dependency <crate>
            use <crate> in my rust project
            cargo 로 <crate> 추가
            러스트 의존성 <crate> 넣기
            크레이트 <crate> 추가
            <crate> 크레이트 추가
            add <crate> crate
            """,
    ),
    Recipe(
        "cargo add <crate> --features <feature>",
        en="Add <crate> with the feature <feature>",
        ko="<feature> 기능을 켜서 <crate> 추가",
        asks="""
            add crate <crate> with feature <feature>
            cargo add <crate> features <feature>
            크레이트 <crate> 를 feature <feature> 로 추가
            cargo 로 <crate> 를 <feature> 피처와 함께 추가
            <crate> 크레이트를 feature <feature> 로 추가
            add <crate> crate with feature <feature>
            """,
    ),
    Recipe(
        "cargo remove <crate>",
        en="Remove the dependency <crate>",
        ko="의존성 <crate> 제거",
        asks="""
            remove crate <crate>
            cargo remove dependency <crate>
            cargo 에서 <crate> 제거
            러스트 의존성 <crate> 빼기 삭제
            remove <crate> crate
            """,
    ),
    Recipe(
        "cargo update",
        en="Update the locked dependencies",
        ko="잠긴 의존성 갱신",
        asks="""
            update cargo dependencies
            upgrade rust crates
            cargo 의존성 업데이트
            러스트 크레이트 업그레이드
            update all rust dependencies
            러스트 의존성 업데이트
            upgrade dependencies of the rust project
            """,
    ),
    Recipe(
        "cargo clean",
        en="Delete what cargo has built",
        ko="cargo가 만든 것 지우기",
        asks="""
            clean cargo build
            delete the rust target folder
            cargo 빌드 결과 삭제
            러스트 target 폴더 정리
            """,
    ),
    Recipe(
        "cargo doc --open",
        en="Build the documentation and open it",
        ko="문서를 만들어 열기",
        asks="""
            open rust documentation of the project
            cargo doc in browser
            cargo 문서 만들어서 열기
            러스트 프로젝트 문서 보기 doc
            """,
    ),
    Recipe(
        "cargo install <crate>",
        en="Install the program <crate>",
        ko="<crate> 프로그램 설치",
        asks="""
            cargo install <crate>
            install rust program <crate>
            cargo 로 <crate> 설치
            러스트 프로그램 <crate> 설치
            """,
    ),
    Recipe(
        "cargo uninstall <crate>",
        en="Uninstall the program <crate>",
        ko="<crate> 프로그램 제거",
        asks="""
            cargo uninstall <crate>
            uninstall rust program <crate>
            cargo 로 설치한 <crate> 제거
            러스트 프로그램 <crate> 삭제
            """,
    ),
    Recipe(
        "cargo install --list",
        en="List the programs that cargo installed",
        ko="cargo로 설치한 프로그램 보기",
        asks="""
            list programs installed with cargo
            which rust binaries are installed by cargo
            cargo 로 설치한 프로그램 목록
            카고로 설치된 것 보기
            """,
    ),
    Recipe(
        "cargo tree",
        en="Show the dependencies as a tree",
        ko="의존성을 트리로 보기",
        asks="""
            rust dependency tree
            cargo tree
            cargo 의존성 트리
            러스트 의존성 구조 보기
            """,
    ),
    Recipe(
        "cargo search <name>",
        en="Search crates.io for <name>",
        ko="crates.io에서 <name> 검색",
        asks="""
            search crates for <name>
            find rust crate <name>
            크레이트 <name> 검색
            러스트 패키지 <name> 찾기
            <name> 크레이트 검색
            find rust <name> crate
            """,
    ),
    Recipe(
        "cargo bench",
        en="Run the benchmarks",
        ko="벤치마크 실행",
        asks="""
            run rust benchmarks
            cargo bench
            러스트 벤치마크 실행
            cargo 벤치마크 돌리기
            """,
    ),
    Recipe(
        "cargo publish",
        en="Publish the crate",
        ko="크레이트 배포",
        asks="""
            publish rust crate
            cargo publish
            러스트 크레이트 배포 publish
            러스트 패키지 올리기 publish
            """,
    ),
    Recipe(
        "rustup update",
        en="Update Rust",
        ko="Rust 업데이트",
        asks="""
            update rust
            upgrade the rust compiler
            rustup update
            러스트 업데이트
            rustup 으로 최신 러스트 받기
            """,
    ),
    Recipe(
        "rustup default <toolchain>",
        en="Use the toolchain <toolchain> from now on",
        ko="기본 툴체인을 <toolchain>으로 바꾸기",
        asks="""
            switch rust to <toolchain> toolchain
            set default rust toolchain <toolchain>
            use rust <toolchain>
            러스트 툴체인을 <toolchain> 으로 전환
            rustup 기본 툴체인 <toolchain> 설정
            rustup 기본 <toolchain> 툴체인 설정
            """,
    ),
    Recipe(
        "rustup show",
        en="Show which Rust is used",
        ko="어느 Rust를 쓰는지 보기",
        asks="""
            which rust toolchains are installed
            show rust toolchain
            설치된 러스트 툴체인 목록
            rustup 현재 툴체인 보기
            """,
    ),
    Recipe(
        "rustup target add <target>",
        en="Add the target <target> for cross-compiling",
        ko="크로스 컴파일용 타깃 <target> 추가",
        asks="""
            add rust target <target>
            rustup target <target> for cross compile
            러스트 타깃 <target> 추가
            rustup 으로 타겟 <target> 설치
            러스트 <target> 타깃 추가
            add rust <target> target
            """,
    ),
    Recipe(
        "rustc --version",
        en="Show the version of Rust",
        ko="Rust 버전 보기",
        asks="""
            rust version
            which rustc is installed
            러스트 버전 확인
            rustc 버전 보기
            """,
    ),
    Recipe(
        "rustc <file>",
        en="Compile the Rust file <file>",
        ko="Rust 파일 <file> 컴파일",
        asks="""
            compile rust file <file>
            rustc <file>
            러스트 파일 <file> 컴파일
            rustc 로 <file> 빌드
            """,
    ),
)
