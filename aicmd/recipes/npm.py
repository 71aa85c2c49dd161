"""Packages of Node."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "npm install <package>",
        en="Add the npm package <package> to the project",
        ko="npm 패키지 <package> 설치",
        asks="""
            npm install <package>
            install node package <package>
            npm 패키지 <package> 설치
            """,
    ),
    Recipe(
        "npm install -g <package>",
        en="Install the npm package <package> for all projects",
        ko="npm 패키지 <package> 전역 설치",
        asks="""
            install npm package <package> globally
            npm 으로 <package> 전역 설치
            """,
    ),
    Recipe(
        "npm uninstall <package>",
        en="Take the npm package <package> out of the project",
        ko="npm 패키지 <package> 제거",
        asks="""
            npm uninstall <package>
            remove node package <package>
            npm 패키지 <package> 제거
            """,
    ),
    Recipe(
        "npm outdated",
        en="List npm packages with a newer version",
        ko="새 버전이 있는 npm 패키지 보기",
        asks="""
            새 버전이 나온 npm 패키지
            outdated npm packages
            which node packages can be upgraded
            npm 업데이트 가능 목록
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
        "npm ci",
        en="Install exactly what the lock file of the node project says",
        ko="잠금 파일대로 npm 의존성 설치",
        asks="""
            잠금 파일대로 npm 의존성 설치
            install npm dependencies of this project
            clean install of node dependencies
            node 프로젝트 의존성 깔기
            """,
        others=("npm install",),
    ),
    Recipe(
        "npm run <script>",
        en="Run the npm script <script>",
        ko="npm 스크립트 <script> 실행",
        asks="""
            run the <script> script of npm
            npm <script> 스크립트 실행
            run npm script <script>
            npm 스크립트 <script> 실행
            """,
    ),
    Recipe(
        "npm init -y",
        en="Make a package.json here",
        ko="package.json 만들기",
        asks="""
            npm 프로젝트 새로 만들기
            create a new node project
            start a new npm project here
            새 node 프로젝트 만들기
            """,
    ),
)
