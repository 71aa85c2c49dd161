"""Python."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "python3 -m venv .venv",
        en="Make a virtual environment in .venv",
        ko=".venv에 파이썬 가상환경 만들기",
        asks="""
            create python virtual environment
            create a venv
            파이썬 가상환경 만들기
            가상환경 생성
            """,
    ),
    Recipe(
        ". .venv/bin/activate",
        en="Use the virtual environment in .venv",
        ko=".venv 가상환경 켜기",
        fish="source .venv/bin/activate.fish",
        asks="""
            activate virtual environment
            activate venv
            가상환경 활성화
            가상환경 켜기
            """,
    ),
    Recipe(
        "deactivate",
        en="Leave the virtual environment",
        ko="가상환경 끄기",
        asks="""
            deactivate virtual environment
            leave the venv deactivate
            가상환경 비활성화
            """,
    ),
    Recipe(
        "python3 -m pip install <package>",
        en="Install the Python package <package>",
        ko="파이썬 패키지 <package> 설치",
        asks="""
            pip install <package>
            install python package <package>
            pip 로 <package> 설치
            파이썬 패키지 <package> 설치
            """,
    ),
    Recipe(
        "python3 -m pip install -r requirements.txt",
        en="Install what requirements.txt lists",
        ko="requirements.txt의 패키지 설치",
        asks="""
            install python requirements
            install dependencies from requirements file
            pip 의존성 설치
            requirements 설치
            """,
    ),
    Recipe(
        "python3 -m pip freeze > requirements.txt",
        en="Write the installed packages to requirements.txt",
        ko="설치된 패키지를 requirements.txt에 저장",
        asks="""
            save installed packages to requirements.txt
            save python requirements to file
            freeze pip packages to requirements
            파이썬 의존성 저장
            requirements 파일 만들기
            """,
    ),
    Recipe(
        "python3 -m pip list --outdated",
        en="List Python packages with a newer version",
        ko="업데이트할 파이썬 패키지 보기",
        asks="""
            outdated python packages
            which pip packages are outdated
            업데이트할 파이썬 패키지
            """,
    ),
    Recipe(
        "python3 -m pip list",
        en="List the installed Python packages",
        ko="설치된 파이썬 패키지 보기",
        asks="""
            list installed python packages
            pip list
            설치된 파이썬 패키지 목록
            """,
    ),
    Recipe(
        "python3 --version",
        en="Show the version of Python",
        ko="파이썬 버전 보기",
        asks="""
            python version
            파이썬 버전 확인
            """,
    ),
    Recipe(
        "python3 <script>",
        en="Run the Python script <script>",
        ko="파이썬 스크립트 <script> 실행",
        asks="""
            run python script <script>
            파이썬 스크립트 <script> 실행
            """,
    ),
    Recipe(
        "python3 -m pytest",
        en="Run the tests",
        ko="테스트 실행",
        asks="""
            run python tests
            run pytest
            파이썬 테스트 실행
            """,
    ),
    Recipe(
        "find . -type d -name __pycache__ -prune -exec rm -r {} +",
        en="Delete the caches of Python",
        ko="파이썬 캐시 폴더 삭제",
        asks="""
            delete pycache folders
            remove python cache
            파이썬 캐시 삭제
            """,
    ),
)
