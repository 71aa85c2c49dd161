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
        "node <script>",
        en="Run <script> with Node",
        ko="Node로 <script> 실행",
        asks="""
            run javascript file <script> with node
            execute <script> in node
            노드로 <script> 실행
            자바스크립트 <script> 실행
            """,
    ),
    Recipe(
        "node --watch <script>",
        en="Run <script> and again whenever it changes",
        ko="<script>가 바뀔 때마다 다시 실행",
        asks="""
            run node <script> and restart on changes
            node watch mode for <script>
            노드 <script> 변경될 때마다 재시작
            node <script> 감시 모드로 실행
            """,
    ),
    Recipe(
        "node --inspect-brk <script>",
        en="Run <script> for the debugger",
        ko="<script>를 디버거로 실행",
        asks="""
            debug node script <script>
            node inspect <script>
            노드 스크립트 <script> 디버그
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
            """,
    ),
)
