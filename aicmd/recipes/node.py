"""npm and its package.json."""

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
            run test script with npm
            run the npm test script
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
            which npm packages are vulnerable
            vulnerable npm packages
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
            throw out node_modules and get everything again
            """,
    ),
    Recipe(
        "find . -name node_modules -type d -prune -exec du -sh {} +",
        en="Show how large the node_modules folders are",
        ko="node_modules 폴더들의 크기 보기",
        asks="""
            size of all node_modules folders
            모든 node_modules 폴더 용량
            node_modules 전부 차지하는 크기
            space taken by every node_modules
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
            sign in to the npm registry
            npm 에 로그인하기
            npm 계정 로그인
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
        "npm --version",
        en="Show the version of npm",
        ko="npm 버전 보기",
        asks="""
            npm version
            which npm do i have
            npm 버전 확인
            what npm version is this
            npm 버전 뭐야
            npm 몇 버전
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
            install node package <package>
            npm 패키지 <package> 설치
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
            install npm package <package> globally
            put <package> on the whole system with npm
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
            remove node package <package>
            npm 패키지 <package> 제거
            take <package> out of the project
            <package> 프로젝트에서 빼기 npm
            take <package> out of the node project
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
            install all packages from the lockfile
            lockfile 대로 패키지 설치
            락파일 그대로 npm 설치
            잠금 파일대로 npm 의존성 설치
            install npm dependencies of this project
            clean install of node dependencies
            node 프로젝트 의존성 깔기
            delete node_modules and reinstall from the lock file
            install node dependencies exactly from package-lock
            package-lock 기준으로 의존성 그대로 설치
            package-lock 기준으로 노드 의존성 클린 설치
            node_modules 지우고 lock 파일 기준으로 다시 설치
            lock 파일대로 npm 설치
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
            run the <script> script of npm
            npm 으로 <script> 스크립트 돌리기
            npm <script> 스크립트 돌리기
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
            build production bundle
            프로덕션 빌드
            npm production build
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
            dev 스크립트 돌리기 npm
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
            create package.json with defaults
            package.json 기본값으로 생성
            package.json 새로 만들기
            npm 프로젝트 새로 만들기
            create a new node project
            start a new npm project here
            새 node 프로젝트 만들기
            initialize npm project
            initialise a node project
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
            npm packages that are out of date
            새 버전 있는 npm 패키지
            npm 구버전 패키지 확인
            새 버전이 나온 npm 패키지
            which node packages can be upgraded
            npm 업데이트 가능 목록
            check for outdated dependencies node
            outdated node dependencies
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
            repair npm security issues
            npm 보안 취약점 자동 수정
            npm audit 으로 고치기
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
            npx create vite app called <name>
            vite 로 <name> 앱 만들기
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
            install pnpm
            pnpm 설치
            pnpm 깔기
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
    Recipe(
        "npm view <package> version",
        en="Show the newest version of <package>",
        ko="<package>의 최신 버전 보기",
        asks="""
            latest version of package <package> on npm
            newest npm version of <package>
            what is the current version of <package> on npm
            npm <package> 최신 버전 확인
            npm 패키지 <package> 최신 버전
            """,
    ),
    Recipe(
        "npm list -g --depth=0",
        en="List the npm packages installed for all projects",
        ko="전역 npm 패키지 보기",
        asks="""
            list global npm packages
            npm packages installed globally
            전역 npm 패키지 목록
            """,
    ),
    Recipe(
        "npm install -g npm@latest",
        en="Update npm itself",
        ko="npm 자체를 업데이트",
        asks="""
            update npm itself
            upgrade npm
            update npm to the latest version
            npm 자체 업데이트
            npm 최신 버전으로
            npm 업그레이드
            """,
    ),
    Recipe(
        "npm uninstall -g <package>",
        en="Uninstall the global npm package <package>",
        ko="전역 npm 패키지 <package> 삭제",
        asks="""
            remove global npm package <package>
            npm uninstall global <package>
            uninstall <package> globally with npm
            전역 npm 패키지 <package> 삭제
            npm 전역 <package> 제거
            글로벌 npm <package> 지우기
            """,
    ),
    Recipe(
        "npm outdated -g",
        en="List the outdated global npm packages",
        ko="오래된 전역 npm 패키지 보기",
        asks="""
            list outdated global npm packages
            npm outdated globally
            which global npm packages are old
            오래된 전역 npm 패키지
            npm 전역 패키지 업데이트 확인
            글로벌 npm 패키지 중 오래된 것
            """,
    ),
    Recipe(
        "npm config set registry <url>",
        en="Let npm use the registry <url>",
        ko="npm 레지스트리를 <url>로 변경",
        asks="""
            npm registry change to <url>
            set npm registry to <url>
            use npm registry <url>
            npm 레지스트리를 <url> 로 변경
            npm 레지스트리 <url> 설정
            npm registry <url> 사용
            """,
    ),
    Recipe(
        "npm config list",
        en="Show the settings of npm",
        ko="npm 설정 보기",
        asks="""
            show npm config
            list npm settings
            npm configuration
            npm 설정 보기
            npm 설정 목록
            npm config 확인
            """,
    ),
    Recipe(
        "PORT=<port> npm start",
        en="Start the project with npm on port <port>",
        ko="<port> 포트로 npm start 실행",
        asks="""
            run npm start on port <port>
            start the node app on port <port> with npm
            npm start with port <port>
            npm start 를 <port> 포트로 실행
            <port> 포트에서 npm start
            npm 으로 <port> 포트에 시작
            """,
    ),
    Recipe(
        "npm update <nodelib>",
        en="Update <nodelib> in the project",
        ko="프로젝트의 <nodelib> 업데이트",
        asks="""
            update <nodelib>
            upgrade <nodelib> in the project
            npm update <nodelib>
            <nodelib> 업데이트
            <nodelib> 업그레이드
            프로젝트에서 <nodelib> 최신으로
            """,
    ),
    Recipe(
        "npm uninstall <nodelib>",
        en="Uninstall <nodelib> from the project",
        ko="프로젝트에서 <nodelib> 삭제",
        asks="""
            uninstall <nodelib>
            remove <nodelib> from the project
            npm remove <nodelib>
            <nodelib> 삭제
            <nodelib> 제거
            프로젝트에서 <nodelib> 제거
            remove <nodelib> from dev dependencies
            개발 의존성에서 <nodelib> 제거
            """,
    ),
    Recipe(
        "npm install <nodelib>@<version>",
        en="Install version <version> of <nodelib>",
        ko="<nodelib> <version> 버전 설치",
        asks="""
            install <nodelib> <version>
            install exact version <nodelib> <version>
            add <nodelib> version <version> to the project
            <nodelib> <version> 설치
            <nodelib> <version> 정확히 설치
            <nodelib> 을 <version> 버전으로 설치
            """,
    ),
    Recipe(
        "npm view <nodelib> version",
        en="Show the newest version of <nodelib>",
        ko="<nodelib>의 최신 버전 보기",
        asks="""
            show latest version of <nodelib>
            newest <nodelib> version on npm
            what is the latest <nodelib>
            <nodelib> 최신 버전 확인
            <nodelib> 최신 버전이 뭔지
            npm 에 있는 <nodelib> 최신 버전
            """,
    ),
)
