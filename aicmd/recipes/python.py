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
            make a virtual environment
            set up a venv for this project
            new python virtualenv
            venv 만들기
            파이썬 가상환경 새로 만드는 법
            가상환경 세팅
            create virtualenv
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
            enter the venv
            use the virtual environment
            source venv activate
            가상환경 진입
            venv 켜는 법
            가상환경 들어가기
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
            exit virtualenv
            turn off the venv
            get out of the virtual environment
            가상환경 나가기
            가상환경 끄기
            venv 종료
            venv 나가는 법
            how to exit venv
            venv 빠져나오기
            leave the active virtual environment
            지금 켜져 있는 가상환경에서 빠져나오기
            가상환경에서 빠져나오려면
            가상환경 빠져나가기
            가상환경에서 나가기
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
            get the python library <package>
            add <package> with pip
            pip install the package <package>
            <package> 라이브러리 설치 파이썬
            pip 로 <package> 깔기
            파이썬에 <package> 모듈 설치
            install python <package> package
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
            install packages from requirements.txt
            install everything in requirements.txt
            pip install -r requirements.txt
            install all dependencies of this python project
            requirements.txt 패키지 설치
            requirements.txt 에 있는 것 전부 설치
            파이썬 의존성 설치
            필요한 파이썬 패키지 한꺼번에 설치
            install requirements.txt
            requirements.txt 설치
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
            write requirements.txt
            pip freeze
            export python dependencies
            설치된 파이썬 패키지를 requirements.txt 로 저장
            pip freeze 저장
            freeze dependencies into requirements.txt
            파이썬 의존성을 requirements.txt 로 뽑기
            의존성 목록을 requirements.txt 에 저장
            pip freeze 로 requirements.txt 만들기
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
            which python packages can be upgraded
            outdated pip packages
            pip check for updates
            업데이트 가능한 pip 패키지
            오래된 파이썬 패키지 확인
            새 버전 나온 pip 패키지
            pip packages that need an update
            업데이트 필요한 pip 패키지
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
            which python packages do i have
            installed pip packages
            show python libraries
            pip 패키지 목록
            파이썬에 깔린 라이브러리 보기
            설치된 파이썬 모듈 확인
            which packages are installed in this venv
            python packages in this environment
            이 가상환경에 설치된 패키지 목록
            """,
    ),
    Recipe(
        "python3 --version",
        en="Show the version of Python",
        ko="파이썬 버전 보기",
        asks="""
            python version
            파이썬 버전 확인
            which version of python do i have
            what python is installed
            check the python version
            파이썬 버전 뭐야
            파이썬 몇 버전인지
            설치된 파이썬 버전
            """,
    ),
    Recipe(
        "python3 <py>",
        en="Run the Python script <py>",
        ko="파이썬 스크립트 <py> 실행",
        asks="""
            run python script <py>
            파이썬 스크립트 <py> 실행
            execute the python file <py>
            start <py> with python
            python <py>
            파이썬 파일 <py> 돌리기
            파이썬으로 <py> 돌려줘
            <py> 파이썬으로 실행
            파이썬으로 <py> 실행해줘
            파이썬 <py> 스크립트 실행
            run python <py> script
            run <py>
            execute <py>
            start <py>
            run script <py>
            <py> 실행
            <py> 돌리기
            <py> 스크립트 실행
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
            test this python project
            execute all python tests
            pytest
            파이썬 테스트 돌리기
            pytest 실행
            파이썬 테스트 전부 실행
            run tests with pytest
            run the tests using pytest
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
            clean up pyc files
            pycache 지우기
            파이썬 캐시 파일 정리
            """,
    ),
    Recipe(
        "python3 -m pip install -r <requirements>",
        en="Install the packages that <requirements> lists",
        ko="<requirements>에 적힌 패키지 설치",
        asks="""
            install packages from requirements file <requirements>
            <requirements> 에 적힌 파이썬 패키지 설치
            pip 로 <requirements> 목록 설치
            pip install everything from <requirements>
            install python dependencies listed in <requirements>
            pip 로 <requirements> 에 있는 것 전부 설치
            파이썬 의존성 <requirements> 설치
            install packages from <requirements>
            install python dependencies from <requirements>
            pip install from <requirements>
            install from requirements file <requirements>
            <requirements> 에 있는 패키지 설치
            <requirements> 로 패키지 설치
            <requirements> 로 pip 설치
            <requirements> 의 의존성 설치
            install <requirements>
            install from <requirements>
            pip install <requirements>
            <requirements> 로 설치
            <requirements> 설치
            get everything listed in <requirements>
            get all that <requirements> lists
            <requirements> 에 적힌 거 다 깔기
            <requirements> 에 있는 패키지 전부 깔기
            """,
    ),
)
