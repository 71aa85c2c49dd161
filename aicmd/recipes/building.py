"""Building programs: make, cmake, compilers of C and Java."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "make",
        en="Build what the Makefile here has first",
        ko="여기의 Makefile로 빌드",
        asks="""
            build with make
            run make
            compile the project with the makefile
            make 로 빌드
            메이크 실행
            make 돌리기
            """,
    ),
    Recipe(
        "make <target>",
        en="Build the target <target>",
        ko="<target> 타깃 빌드",
        asks="""
            run make target <target>
            build target <target> with make
            makefile target <target>
            make 타깃 <target> 실행
            make 로 <target> 타겟 빌드
            make <target> 타깃 실행
            """,
    ),
    Recipe(
        "make -j<number>",
        en="Build with <number> jobs at a time",
        ko="작업 <number>개로 동시에 빌드",
        asks="""
            run make with <number> jobs
            make in parallel with <number> jobs
            parallel make on <number> cores
            make 병렬로 작업 <number> 개
            make 로 코어 <number> 개 써서 동시에 빌드
            """,
    ),
    Recipe(
        'make -j"$(nproc)"',
        en="Build with as many jobs as there are cores",
        ko="코어 수만큼 동시에 빌드",
        mac='make -j"$(sysctl -n hw.ncpu)"',
        fish="make -j(nproc)",
        asks="""
            run make in parallel
            make using all cores
            speed up make
            make 병렬 빌드
            모든 코어로 make 하기
            make 빌드 속도 올리기
            """,
    ),
    Recipe(
        "make clean",
        en="Delete what make has built",
        ko="make가 만든 것 지우기",
        asks="""
            make clean
            clean make build
            delete files that make built
            make 빌드 결과 지우기
            make 로 클린 하기
            make 산출물 정리
            make 빌드 결과물 지우기
            make 로 만든 파일 삭제
            """,
    ),
    Recipe(
        "make install",
        en="Install what was built",
        ko="빌드한 것 설치",
        asks="""
            make install
            install what make built
            make 로 설치
            make 빌드한 것 설치
            """,
    ),
    Recipe(
        "make -n",
        en="Show what make would run",
        ko="make가 무엇을 실행할지만 보기",
        asks="""
            make dry run
            what would make do without running it
            make 실행하지 않고 미리 보기
            make 가 뭘 할지 dry run
            """,
    ),
    Recipe(
        "make -B",
        en="Build everything again",
        ko="모두 다시 빌드",
        asks="""
            force make to rebuild everything
            make rebuild all even if up to date
            make 로 전부 다시 빌드
            make 강제로 처음부터 빌드
            build everything from scratch with make
            make 로 처음부터 다시 빌드
            """,
    ),
    Recipe(
        "make -C <folder>",
        en="Run make in <folder>",
        ko="<folder>에서 make 실행",
        asks="""
            run make in folder <folder>
            make in another directory <folder>
            <folder> 폴더에서 make 실행
            다른 디렉터리 <folder> 에서 make
            """,
    ),
    Recipe(
        "make -f <file>",
        en="Run make with the makefile <file>",
        ko="<file>로 make 실행",
        asks="""
            run make with makefile <file>
            use another makefile <file>
            <file> 메이크파일로 make 실행
            다른 makefile <file> 사용
            """,
    ),
    Recipe(
        "./configure && make",
        en="Configure and build a source package",
        ko="소스 패키지를 설정하고 빌드",
        asks="""
            configure and make
            build from source with configure
            configure 하고 make
            소스 받아서 configure 로 빌드
            """,
    ),
    Recipe(
        "cmake -S . -B build",
        en="Prepare a build in the folder build",
        ko="build 폴더에 빌드 준비",
        asks="""
            cmake configure
            configure cmake project in build folder
            generate build files with cmake
            cmake 프로젝트 설정
            cmake 빌드 폴더 만들기
            cmake 로 빌드 파일 생성
            """,
    ),
    Recipe(
        "cmake -S . -B <folder>",
        en="Prepare a build in <folder>",
        ko="<folder>에 빌드 준비",
        asks="""
            cmake configure into folder <folder>
            cmake 빌드 폴더 <folder> 로 설정
            cmake 로 <folder> 디렉터리에 빌드 파일 생성
            """,
    ),
    Recipe(
        "cmake -S . -B build -DCMAKE_BUILD_TYPE=Release",
        en="Prepare an optimised build",
        ko="릴리스 빌드 준비",
        asks="""
            cmake configure release build
            cmake release mode
            optimised cmake build type
            cmake 릴리스 빌드 설정
            cmake 릴리즈 모드
            """,
    ),
    Recipe(
        "cmake -S . -B build -DCMAKE_BUILD_TYPE=Debug",
        en="Prepare a build for debugging",
        ko="디버그 빌드 준비",
        asks="""
            cmake configure debug build
            cmake debug mode
            cmake build type with debug symbols
            cmake 디버그 빌드 설정
            cmake 디버그 모드
            """,
    ),
    Recipe(
        "cmake --build build",
        en="Build what cmake has prepared in build",
        ko="build에 준비된 것 빌드",
        asks="""
            build cmake project
            compile with cmake
            run the cmake build
            cmake 로 빌드하기
            cmake 컴파일
            cmake 프로젝트 빌드
            """,
    ),
    Recipe(
        "cmake --build build --parallel <number>",
        en="Build with <number> jobs at a time",
        ko="작업 <number>개로 동시에 빌드",
        asks="""
            cmake build with <number> jobs
            parallel cmake build on <number> cores
            cmake 빌드 병렬 작업 <number> 개
            cmake 로 코어 <number> 개 동시에 빌드
            cmake 로 <number> 코어 써서 빌드
            build with cmake using <number> cores
            """,
    ),
    Recipe(
        "cmake --build build --target <target>",
        en="Build only <target>",
        ko="<target>만 빌드",
        asks="""
            cmake build target <target>
            build only <target> with cmake
            cmake 로 <target> 타깃만 빌드
            cmake 타겟 <target> 빌드
            cmake build <target> target
            """,
    ),
    Recipe(
        "cmake --install build",
        en="Install what cmake has built",
        ko="cmake로 빌드한 것 설치",
        asks="""
            install cmake build
            cmake install
            cmake 로 설치
            cmake 빌드 결과 설치
            """,
    ),
    Recipe(
        "ctest --test-dir build",
        en="Run the tests of a cmake project",
        ko="cmake 프로젝트 테스트 실행",
        asks="""
            run cmake tests
            ctest
            test cmake project
            cmake 테스트 실행
            ctest 돌리기
            """,
    ),
    Recipe(
        "cmake -S . -B build -G Ninja",
        en="Prepare a build with Ninja",
        ko="Ninja로 빌드 준비",
        asks="""
            cmake with ninja
            use ninja generator in cmake
            cmake 를 ninja 로 설정
            닌자로 cmake 빌드 준비
            """,
    ),
    Recipe(
        "cmake --version",
        en="Show the version of cmake",
        ko="cmake 버전 보기",
        asks="""
            cmake version
            which cmake is installed
            cmake 버전 확인
            cmake 버전 보기
            """,
    ),
    Recipe(
        "gcc -Wall -o <name> <file>",
        en="Compile the C file <file> as <name>",
        ko="C 파일 <file>을 <name>으로 컴파일",
        asks="""
            compile c file <file> to <name>
            gcc <file> output <name>
            build program <name> from c source <file>
            c 파일 <file> 을 <name> 으로 컴파일
            gcc 로 <file> 컴파일해서 <name> 만들기
            compile <file> to <name>
            compile <file> into program <name>
            <file> 를 <name> 로 컴파일
            <file> 컴파일해서 <name> 실행 파일 만들기
            """,
    ),
    Recipe(
        "gcc -Wall <file>",
        en="Compile the C file <file> as a.out",
        ko="C 파일 <file>을 a.out으로 컴파일",
        asks="""
            compile c program <file>
            gcc compile <file>
            c 프로그램 <file> 컴파일
            gcc 로 <file> 컴파일
            compile <file>
            <file> 컴파일
            """,
    ),
    Recipe(
        "g++ -Wall -std=c++17 -o <name> <file>",
        en="Compile the C++ file <file> as <name>",
        ko="C++ 파일 <file>을 <name>으로 컴파일",
        asks="""
            compile cpp file <file> to <name>
            build cpp program <name> from <file>
            cpp 파일 <file> 을 <name> 으로 컴파일
            cpp 소스 <file> 로 <name> 만들기
            compile cpp <file> to <name>
            """,
    ),
    Recipe(
        "g++ -Wall -std=c++17 <file>",
        en="Compile the C++ file <file> as a.out",
        ko="C++ 파일 <file>을 a.out으로 컴파일",
        asks="""
            compile cpp program <file>
            cpp compiler <file>
            cpp 프로그램 <file> 컴파일
            cpp 소스 <file> 컴파일
            """,
    ),
    Recipe(
        "gcc -Wall -g -o <name> <file>",
        en="Compile <file> with debug information",
        ko="디버그 정보를 넣어 <file> 컴파일",
        asks="""
            compile c file <file> to <name> with debug symbols
            gcc debug build of <file> as <name>
            c 파일 <file> 을 디버그 심볼 넣어 <name> 으로 컴파일
            gcc 디버그 정보 포함해서 <file> 컴파일
            """,
    ),
    Recipe(
        "javac <file>",
        en="Compile the Java file <file>",
        ko="자바 파일 <file> 컴파일",
        asks="""
            compile java file <file>
            javac <file>
            자바 파일 <file> 컴파일
            javac 로 <file> 컴파일
            """,
    ),
    Recipe(
        "java <file>",
        en="Run the Java source <file>",
        ko="자바 소스 <file> 실행",
        asks="""
            run java file <file>
            execute java source <file>
            자바 소스 <file> 실행
            자바 파일 <file> 돌리기
            """,
    ),
    Recipe(
        "java -jar <file>",
        en="Run the jar <file>",
        ko="jar <file> 실행",
        asks="""
            run jar file <file>
            start java jar <file>
            execute jar <file>
            jar 파일 <file> 실행
            자바 jar <file> 돌리기
            """,
    ),
    Recipe(
        "java -version",
        en="Show the version of Java",
        ko="자바 버전 보기",
        asks="""
            java version
            which java is installed
            자바 버전 확인
            java 버전 보기
            """,
    ),
    Recipe(
        "mvn package",
        en="Build the jar of a Maven project",
        ko="Maven 프로젝트 jar 빌드",
        asks="""
            build maven project
            mvn package
            build jar with maven
            메이븐 빌드
            maven 으로 jar 만들기
            """,
    ),
    Recipe(
        "mvn clean install",
        en="Build a Maven project afresh and install it locally",
        ko="Maven 프로젝트를 새로 빌드해 로컬에 설치",
        asks="""
            maven clean install
            rebuild maven project and install it
            메이븐 clean install
            maven 으로 새로 빌드하고 설치
            """,
    ),
    Recipe(
        "mvn package -DskipTests",
        en="Build a Maven project without tests",
        ko="테스트 없이 Maven 빌드",
        asks="""
            build maven project without tests
            maven skip tests
            메이븐 테스트 건너뛰고 빌드
            maven 테스트 없이 빌드
            """,
    ),
    Recipe(
        "mvn test",
        en="Run the tests of a Maven project",
        ko="Maven 프로젝트 테스트",
        asks="""
            run maven tests
            mvn test
            메이븐 테스트 실행
            maven 테스트 돌리기
            """,
    ),
    Recipe(
        "./gradlew build",
        en="Build a Gradle project",
        ko="Gradle 프로젝트 빌드",
        asks="""
            build gradle project
            gradle build
            그래들 빌드
            gradle 로 빌드
            """,
    ),
    Recipe(
        "./gradlew test",
        en="Run the tests of a Gradle project",
        ko="Gradle 프로젝트 테스트",
        asks="""
            run gradle tests
            gradle test
            그래들 테스트 실행
            gradle 테스트 돌리기
            """,
    ),
    Recipe(
        "grep -E '^[A-Za-z0-9_.-]+:' Makefile",
        en="List the targets of the Makefile",
        ko="Makefile의 타깃 목록 보기",
        asks="""
            list of make targets
            which targets does the makefile have
            what can i run with make
            make 타깃 목록
            메이크파일에 어떤 타깃이 있는지
            make 명령 뭐 있는지
            """,
    ),
)
