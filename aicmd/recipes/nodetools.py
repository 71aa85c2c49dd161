"""Node itself, nvm, yarn, pnpm and what npx runs."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "npx <command>",
        en="Run <command> from a package without installing it",
        ko="설치하지 않고 패키지의 <command> 실행",
        asks="""
            run <command> with npx
            npx <command>
            npx 로 <command> 실행
            execute npm package command <command> without installing
            설치 없이 <command> 실행 npx
            """,
    ),
    Recipe(
        "node --version",
        en="Show the version of Node",
        ko="Node 버전 보기",
        asks="""
            node version
            which version of node is installed
            노드 버전 확인
            node 버전 보기
            노드 버전 뭐야
            nodejs 버전
            """,
    ),
    Recipe(
        "node <file>",
        en="Run <file> with Node",
        ko="Node로 <file> 실행",
        asks="""
            run javascript file <file> with node
            execute <file> in node
            노드로 <file> 실행
            자바스크립트 <file> 실행
            execute javascript file <file>
            run <file> with nodejs
            node <file>
            <file> 노드로 돌리기
            node 로 <file> 실행
            자바스크립트 파일 <file> 실행
            <file> node
            """,
    ),
    Recipe(
        "node --watch <file>",
        en="Run <file> and again whenever it changes",
        ko="<file>가 바뀔 때마다 다시 실행",
        asks="""
            run node <file> and restart on changes
            node watch mode for <file>
            노드 <file> 변경될 때마다 재시작
            node <file> 감시 모드로 실행
            <file> 노드 변경될 때마다 재시작
            run <file> node and restart on changes
            """,
    ),
    Recipe(
        "node --inspect-brk <file>",
        en="Run <file> for the debugger",
        ko="<file>를 디버거로 실행",
        asks="""
            debug node script <file>
            node inspect <file>
            노드 스크립트 <file> 디버그
            노드 <file> 스크립트 디버그
            debug node <file> script
            """,
    ),
    Recipe(
        "node -e <code>",
        en="Run a line of JavaScript",
        ko="자바스크립트 한 줄 실행",
        asks="""
            run javascript code <code> in node
            execute one line of javascript <code>
            자바스크립트 코드 <code> 한 줄 실행
            """,
    ),
    Recipe(
        "nvm install --lts",
        en="Install the long-lived version of Node with nvm",
        ko="nvm으로 Node LTS 설치",
        asks="""
            install node lts with nvm
            nvm install the lts version
            nvm 으로 노드 lts 설치
            latest lts node
            노드 최신 lts 설치
            """,
    ),
    Recipe(
        "nvm use <version>",
        en="Switch to Node <version> with nvm",
        ko="nvm으로 Node <version> 쓰기",
        asks="""
            switch node version to <version>
            nvm use <version>
            노드 버전을 <version> 로 전환
            nvm 으로 노드 <version> 사용
            use node <version>
            nvm 노드 버전 <version> 으로 바꾸기
            nvm 으로 <version> 노드 사용
            use <version> node
            """,
    ),
    Recipe(
        "nvm ls",
        en="List the versions of Node that nvm has",
        ko="nvm에 설치된 Node 버전 보기",
        asks="""
            list installed node versions
            nvm list
            설치된 노드 버전 목록
            nvm 노드 버전 목록
            깔린 노드 버전들 보기
            """,
    ),
    Recipe(
        "yarn add <package>",
        en="Add <package> with yarn",
        ko="yarn으로 <package> 추가",
        asks="""
            yarn add <package>
            install <package> with yarn
            yarn 으로 <package> 설치
            add <package> using yarn
            yarn 으로 <package> 추가
            yarn <package> 패키지 설치
            yarn 패키지 <package> 설치
            """,
    ),
    Recipe(
        "yarn install",
        en="Install what package.json lists with yarn",
        ko="yarn으로 의존성 설치",
        asks="""
            install dependencies with yarn
            yarn install
            yarn 으로 의존성 설치
            yarn 의존성 전부 설치
            yarn
            install everything with yarn
            yarn 으로 전부 설치
            yarn install 하기
            """,
    ),
    Recipe(
        "pnpm install",
        en="Install what package.json lists with pnpm",
        ko="pnpm으로 의존성 설치",
        asks="""
            install dependencies with pnpm
            pnpm install
            pnpm 으로 의존성 설치
            pnpm 의존성 전부 설치
            install everything with pnpm
            pnpm 으로 전부 설치
            pnpm install 하기
            """,
    ),
    Recipe(
        "pnpm add <package>",
        en="Add <package> with pnpm",
        ko="pnpm으로 <package> 추가",
        asks="""
            pnpm add <package>
            install <package> with pnpm
            pnpm 으로 <package> 설치
            add <package> using pnpm
            pnpm <package> 패키지 추가
            pnpm 패키지 <package> 추가
            """,
    ),
    Recipe(
        "npx prettier --write .",
        en="Format all files here with prettier",
        ko="prettier로 모든 파일 포맷",
        asks="""
            format javascript code with prettier
            run prettier on all files
            prettier 로 코드 정리
            자바스크립트 코드 포맷 prettier
            format all javascript files
            prettier 돌리기
            """,
    ),
    Recipe(
        "npx eslint .",
        en="Check the JavaScript here for mistakes",
        ko="여기의 자바스크립트 검사",
        asks="""
            lint javascript code with eslint
            run eslint
            eslint 로 자바스크립트 검사
            자바스크립트 린트
            find problems in javascript code
            eslint 돌리기
            """,
    ),
    Recipe(
        "npx tsc --noEmit",
        en="Check the types of TypeScript",
        ko="타입스크립트 타입 검사",
        asks="""
            type check typescript
            run tsc without output
            타입스크립트 타입 검사
            tsc 로 타입 체크
            typescript errors without compiling
            타입스크립트 타입 오류 확인
            """,
    ),
    Recipe(
        "node",
        en="Open the prompt of Node",
        ko="노드 대화형 셸 열기",
        asks="""
            open node shell
            node repl
            노드 셸 열기
            노드 대화형 모드
            """,
    ),
    Recipe(
        "nvm install <version>",
        en="Install Node <version>",
        ko="노드 <version> 설치",
        asks="""
            install node <version> with nvm
            nvm install node version <version>
            nvm 으로 노드 <version> 설치
            노드 <version> 버전 설치 nvm
            nvm 으로 <version> 노드 설치
            install <version> node with nvm
            install node version <version>
            install node <version>
            install nodejs <version>
            """,
    ),
    Recipe(
        "nvm alias default <version>",
        en="Use Node <version> in every new shell",
        ko="새 셸에서 노드 <version>을 기본으로 쓰기",
        asks="""
            make node <version> the default
            nvm default version <version>
            노드 <version> 을 기본으로 설정 nvm
            nvm 기본 버전 <version>
            <version> 노드을 기본으로 설정 nvm
            make <version> node the default
            """,
    ),
    Recipe(
        "yarn add --dev <package>",
        en="Add <package> for development with yarn",
        ko="yarn으로 <package>를 개발 의존성에 추가",
        asks="""
            add dev dependency <package> with yarn
            yarn add dev <package>
            yarn 으로 <package> 개발 의존성 추가
            """,
    ),
    Recipe(
        "yarn remove <package>",
        en="Remove <package> with yarn",
        ko="yarn으로 <package> 제거",
        asks="""
            remove <package> with yarn
            yarn remove <package>
            yarn 으로 <package> 제거
            yarn 패키지 <package> 삭제
            yarn <package> 패키지 삭제
            """,
    ),
    Recipe(
        "pnpm remove <package>",
        en="Remove <package> with pnpm",
        ko="pnpm으로 <package> 제거",
        asks="""
            remove <package> with pnpm
            pnpm remove <package>
            pnpm 으로 <package> 제거
            pnpm 패키지 <package> 삭제
            pnpm <package> 패키지 삭제
            """,
    ),
    Recipe(
        "npx eslint --fix .",
        en="Lint the JavaScript code and mend what is easy",
        ko="자바스크립트 코드를 검사하고 고칠 수 있는 것은 고치기",
        asks="""
            fix eslint errors automatically
            eslint fix
            eslint 오류 자동 수정
            eslint 로 고칠 수 있는 것 고치기
            """,
    ),
    Recipe(
        "npx tsc",
        en="Compile the TypeScript project",
        ko="타입스크립트 프로젝트 컴파일",
        asks="""
            compile typescript
            build typescript project
            타입스크립트 컴파일
            타입스크립트 빌드
            tsc
            typescript compiler run
            타입스크립트 컴파일 돌리기
            tsc 실행
            """,
    ),
    Recipe(
        "npx create-next-app@latest <name>",
        en="Make the Next.js project <name>",
        ko="Next.js 프로젝트 <name> 만들기",
        asks="""
            create nextjs app <name>
            new next project <name>
            nextjs 프로젝트 <name> 만들기
            넥스트 앱 <name> 생성
            nextjs <name> 프로젝트 만들기
            new next <name> project
            """,
    ),
    Recipe(
        "npm run lint",
        en="Run the linter of the project",
        ko="프로젝트의 린터 실행",
        asks="""
            npm run lint
            lint the node project
            run the linter with npm
            npm 린트 실행
            노드 프로젝트 린트
            run lint script
            lint 스크립트 실행
            """,
    ),
    Recipe(
        "npm ls <nodelib>",
        en="Show which version of <nodelib> the project has",
        ko="프로젝트의 <nodelib> 버전 보기",
        asks="""
            version of <nodelib>
            which version of <nodelib> is installed
            what version of <nodelib> do i have
            <nodelib> 버전
            <nodelib> 버전 확인
            <nodelib> 설치된 버전
            """,
    ),
    Recipe(
        "npm install <nodelib>",
        en="Install <nodelib> in the project",
        ko="프로젝트에 <nodelib> 설치",
        asks="""
            install <nodelib>
            install the package <nodelib>
            add <nodelib> to the project
            <nodelib> 설치
            <nodelib> 추가
            """,
    ),
    Recipe(
        "npx create-react-app <name>",
        en="Make the React app <name>",
        ko="리액트 앱 <name> 만들기",
        asks="""
            create react app <name>
            npx create react app <name>
            new react app called <name>
            리액트 앱 <name> 생성
            react 앱 <name> 만들기
            <name> 이라는 리액트 프로젝트 생성
            """,
    ),
    Recipe(
        "npx jest <file>",
        en="Run the tests of <file> with jest",
        ko="jest로 <file> 테스트",
        asks="""
            run a single jest test file <file>
            run jest on <file>
            jest test <file>
            jest 로 <file> 만 테스트
            <file> jest 테스트 실행
            jest 로 <file> 돌리기
            """,
    ),
    Recipe(
        "npx jest",
        en="Run the tests with jest",
        ko="jest로 테스트 실행",
        asks="""
            run jest
            run jest tests
            run all tests with jest
            jest 실행
            jest 로 테스트 실행
            jest 테스트 전부 돌리기
            """,
    ),
    Recipe(
        "npx prettier --write <folder>",
        en="Format the files in <folder> with prettier",
        ko="prettier로 <folder> 포맷",
        asks="""
            run prettier on <folder>
            format <folder> with prettier
            prettier write <folder>
            <folder> 에 prettier 적용
            prettier 로 <folder> 포맷
            <folder> 폴더 프리티어 돌리기
            """,
    ),
    Recipe(
        "npx tsc --watch",
        en="Compile TypeScript whenever a file changes",
        ko="파일이 바뀔 때마다 타입스크립트 컴파일",
        asks="""
            run tsc in watch mode
            tsc watch
            compile typescript on every change
            tsc 감시 모드로 실행
            tsc watch 모드
            타입스크립트 바뀔 때마다 컴파일
            """,
    ),
    Recipe(
        "node <js>",
        en="Run <js>",
        ko="<js> 실행",
        asks="""
            run <js>
            execute <js>
            start <js>
            <js> 실행
            <js> 돌리기
            <js> 스크립트 실행
            """,
    ),
    Recipe(
        "node --inspect-brk <js>",
        en="Debug <js>",
        ko="<js> 디버깅",
        asks="""
            debug <js>
            debug the script <js> with node
            start the debugger for <js>
            <js> 디버깅
            node 로 <js> 디버그
            <js> 디버거 실행
            """,
    ),
)
