"""Node and npm."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "npm install",
        en="Install what package.json lists",
        ko="package.json의 의존성 설치",
        asks="""
            install node dependencies
            install dependencies from package.json
            npm install everything
            노드 의존성 설치
            npm 의존성 설치
            npm install
            set up the node project
            install what package.json lists
            package.json 의존성 설치
            노드 모듈 설치
            npm 패키지 전부 설치
            """,
    ),
    Recipe(
        "npm install --save-dev <package>",
        en="Install <package> for development",
        ko="<package>를 개발용으로 설치",
        asks="""
            install <package> as dev dependency with npm
            npm install development dependency <package>
            npm 으로 <package> 개발 의존성 설치
            <package> 를 devDependencies 에 npm 설치
            add <package> as a dev dependency
            save <package> as development dependency
            <package> 를 개발 의존성으로 추가
            npm 개발용 패키지 <package> 설치
            npm 개발용 <package> 패키지 설치
            """,
    ),
    Recipe(
        "npm install <package>@<version>",
        en="Install <package> in version <version>",
        ko="<package>의 <version> 버전 설치",
        asks="""
            npm install <package> version <version>
            install version <version> of npm package <package>
            npm 으로 <package> <version> 버전 설치
            npm <package> <version>
            npm <package> <version> 버전 설치
            install version <version> of npm <package> package
            """,
    ),
    Recipe(
        "npm run",
        en="List the scripts of package.json",
        ko="package.json의 스크립트 보기",
        asks="""
            list npm scripts
            which scripts are in package.json
            npm 스크립트 목록
            package.json 의 스크립트 보기
            what npm scripts are there
            npm 스크립트 뭐 있는지
            """,
    ),
    Recipe(
        "npm start",
        en="Start the project",
        ko="프로젝트 시작",
        asks="""
            npm start
            start node project with npm
            npm 프로젝트 시작
            노드 프로젝트 실행 npm start
            run npm start
            npm 으로 앱 시작
            """,
    ),
    Recipe(
        "npm test",
        en="Run the tests of the project",
        ko="프로젝트의 테스트 실행",
        asks="""
            run npm tests
            npm test
            npm 테스트 실행
            노드 프로젝트 테스트
            test node project
            npm test 돌리기
            노드 테스트 실행
            """,
    ),
    Recipe(
        "npm update",
        en="Bring the packages up to date within their ranges",
        ko="패키지 업데이트",
        asks="""
            update npm packages
            upgrade all node dependencies
            npm 패키지 업데이트
            노드 의존성 업데이트
            bring npm packages up to date
            npm 의존성 업데이트
            노드 패키지 최신으로
            """,
    ),
    Recipe(
        "npm ls --depth=0",
        en="List the packages of the project",
        ko="프로젝트의 패키지 보기",
        asks="""
            list installed npm packages
            npm packages of this project
            설치된 npm 패키지 목록
            which npm packages are installed here
            깔린 npm 패키지 확인
            노드 의존성 목록
            """,
    ),
    Recipe(
        "npm view <package> versions",
        en="List the versions of <package>",
        ko="<package>의 버전 목록 보기",
        asks="""
            list versions of npm package <package>
            which versions of <package> are on npm
            npm 패키지 <package> 버전 목록
            npm <package> 패키지 버전 목록
            list versions of npm <package> package
            """,
    ),
    Recipe(
        "npm view <package>",
        en="Show details of the package <package>",
        ko="npm 패키지 <package>의 정보 보기",
        asks="""
            npm info of package <package>
            details of npm package <package>
            npm 패키지 <package> 정보
            npm <package> 패키지 정보
            npm info of <package> package
            """,
    ),
    Recipe(
        "npm audit",
        en="Check the packages for known weaknesses",
        ko="패키지의 보안 취약점 검사",
        asks="""
            npm security audit
            check node dependencies for vulnerabilities
            npm 보안 취약점 검사
            노드 의존성 취약점 확인
            security problems in npm packages
            npm 취약점 검사
            check for vulnerabilities in npm packages
            npm 취약점 점검
            """,
        others=("npm audit fix",),
    ),
    Recipe(
        "npm cache clean --force",
        en="Empty the cache of npm",
        ko="npm 캐시 비우기",
        asks="""
            clear npm cache
            delete the npm cache
            npm 캐시 삭제
            npm 캐시 비우기
            npm cache clean
            npm 캐시 정리
            npm 캐시 지우기
            """,
    ),
    Recipe(
        "rm -r node_modules && npm install",
        en="Install all packages anew",
        ko="패키지 모두 다시 설치",
        asks="""
            delete node_modules and reinstall
            reinstall all npm packages from scratch
            node_modules 지우고 다시 설치
            npm 패키지 전부 다시 설치
            reinstall node modules from scratch
            remove node_modules and install again
            node_modules 지우고 새로 설치
            node_modules 재설치
            노드 모듈 삭제하고 다시 깔기
            """,
    ),
    Recipe(
        "find . -name node_modules -type d -prune -exec du -sh {} +",
        en="Show how large the node_modules folders are",
        ko="node_modules 폴더들의 크기 보기",
        asks="""
            size of all node_modules folders
            how much space do node_modules take
            node_modules 폴더 용량
            node_modules 가 차지하는 크기
            """,
    ),
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
        "npm why <package>",
        en="Show what needs <package>",
        ko="<package>가 왜 설치됐는지 보기",
        asks="""
            why is npm package <package> installed
            which dependency needs node package <package>
            npm 패키지 <package> 가 왜 설치됐는지
            npm <package> 패키지가 왜 설치됐는지
            why is npm <package> package installed
            """,
    ),
    Recipe(
        "npm link",
        en="Make this package available to other projects here",
        ko="이 패키지를 다른 프로젝트에서 쓰게 연결",
        asks="""
            link local npm package
            npm link this package
            로컬 npm 패키지 링크
            """,
    ),
    Recipe(
        "npm publish",
        en="Publish this package",
        ko="이 패키지 배포",
        asks="""
            publish npm package
            release this package to npm
            npm 패키지 배포
            npm 에 패키지 올리기 publish
            put my package on npm
            npm 에 배포하기
            """,
    ),
    Recipe(
        "npm login",
        en="Log in to npm",
        ko="npm 로그인",
        asks="""
            log in to npm
            npm login
            npm 로그인
            """,
    ),
    Recipe(
        "npm version patch",
        en="Raise the version of the package by a patch",
        ko="패키지 패치 버전 올리기",
        asks="""
            bump npm package version
            increase patch version in package.json
            npm 패키지 버전 올리기
            package.json 패치 버전 증가
            new patch version for npm package
            npm 패치 버전 올리기
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
        "npm --version",
        en="Show the version of npm",
        ko="npm 버전 보기",
        asks="""
            npm version
            which npm do i have
            npm 버전 확인
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
        "npm install <package>",
        en="Install <package> and save it as a dependency",
        ko="<package>를 설치하고 의존성에 저장",
        asks="""
            npm install <package>
            install npm package <package>
            install <package> and save it with npm
            add <package> to my node project
            npm i <package>
            npm 으로 <package> 설치
            노드 패키지 <package> 설치
            <package> 패키지 npm 으로 깔기
            npm <package> 추가
            install npm <package> package
            """,
    ),
    Recipe(
        "npm install -g <package>",
        en="Install <package> for all projects",
        ko="<package>를 전역으로 설치",
        asks="""
            install <package> globally with npm
            npm global install <package>
            global npm package <package>
            npm 으로 <package> 전역 설치
            <package> 를 npm 글로벌로 설치
            global npm <package> package
            """,
    ),
    Recipe(
        "npm uninstall <package>",
        en="Uninstall <package>",
        ko="<package> 제거",
        asks="""
            npm uninstall <package>
            remove npm package <package>
            delete node package <package>
            npm 으로 <package> 제거
            npm 패키지 <package> 삭제
            노드 패키지 <package> 지우기
            npm <package> 패키지 삭제
            remove npm <package> package
            remove <package> from the project with npm
            npm 프로젝트에서 <package> 제거
            """,
    ),
    Recipe(
        "npm ci",
        en="Install exactly what the lock file says",
        ko="잠금 파일 그대로 설치",
        asks="""
            clean install from the npm lock file
            npm ci
            install exactly the locked node dependencies
            npm 잠금 파일 그대로 설치
            package-lock 대로 설치
            """,
    ),
    Recipe(
        "npm run <script>",
        en="Run the script <script> of package.json",
        ko="package.json의 <script> 스크립트 실행",
        asks="""
            npm run <script>
            run npm script <script>
            start the package.json script <script>
            npm 스크립트 <script> 실행
            npm <script> 돌리기
            npm <script> 스크립트 실행
            run npm <script> script
            """,
    ),
    Recipe(
        "npm run build",
        en="Build the project",
        ko="프로젝트 빌드",
        asks="""
            npm build
            build node project
            build the frontend with npm
            npm 빌드
            노드 프로젝트 빌드
            run the build script of npm
            빌드 스크립트 실행 npm
            npm 으로 빌드 스크립트 돌리기
            """,
    ),
    Recipe(
        "npm run dev",
        en="Start the development server",
        ko="개발 서버 시작",
        asks="""
            npm run dev
            start development server with npm
            npm dev server
            npm 개발 서버 실행
            노드 개발 서버 띄우기
            """,
    ),
    Recipe(
        "npm init -y",
        en="Make a package.json",
        ko="package.json 만들기",
        asks="""
            create package.json
            npm init
            start a new node project
            package.json 만들기
            npm 프로젝트 초기화
            노드 프로젝트 새로 시작
            """,
    ),
    Recipe(
        "npm outdated",
        en="List the packages that have an update",
        ko="업데이트가 있는 패키지 보기",
        asks="""
            outdated npm packages
            which node packages can be updated
            오래된 npm 패키지 확인
            업데이트할 npm 패키지 목록
            """,
    ),
    Recipe(
        "npm audit fix",
        en="Mend the known weaknesses",
        ko="알려진 취약점 고치기",
        asks="""
            fix npm vulnerabilities
            npm audit fix
            npm 취약점 고치기
            npm 보안 문제 해결
            """,
    ),
    Recipe(
        "npm version minor",
        en="Raise the minor version",
        ko="마이너 버전 올리기",
        asks="""
            bump npm minor version
            npm minor version increase
            npm 마이너 버전 올리기
            package.json 마이너 버전 증가
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
            """,
    ),
    Recipe(
        "npm create vite@latest <name>",
        en="Make the web project <name> with Vite",
        ko="Vite로 웹 프로젝트 <name> 만들기",
        asks="""
            create vite project <name>
            new react app <name> with vite
            비트로 프로젝트 <name> 만들기
            vite 프로젝트 <name> 생성
            비트로 <name> 프로젝트 만들기
            create vite <name> project
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
        "npm install --omit=dev",
        en="Install without the packages for development",
        ko="개발용 패키지 없이 설치",
        asks="""
            npm install without dev dependencies
            npm production install
            install only production dependencies with npm
            개발 의존성 빼고 npm 설치
            npm 운영 의존성만 설치
            """,
    ),
    Recipe(
        "npm install -g pnpm",
        en="Install pnpm for all projects",
        ko="pnpm을 전역으로 설치",
        asks="""
            install pnpm globally
            get pnpm
            pnpm 전역 설치
            """,
    ),
    Recipe(
        "npm install -g yarn",
        en="Install yarn for all projects",
        ko="yarn을 전역으로 설치",
        asks="""
            install yarn globally
            get yarn
            yarn 전역 설치
            """,
    ),
)
