"""Running, measuring and publishing Python programs."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "command -v python3",
        en="Show which Python is run",
        ko="실행되는 파이썬의 위치 보기",
        asks="""
            which python is used
            path of the python interpreter
            파이썬 경로 확인
            어느 파이썬을 쓰는지 위치
            where is python installed
            which python
            파이썬 어디에 설치됐는지
            파이썬 위치
            which python am i using
            path of the python in use
            where is python3
            지금 쓰는 파이썬 경로
            어떤 파이썬이 실행되는지
            python3 위치
            """,
    ),
    Recipe(
        "python3 -c <code>",
        en="Run a line of Python",
        ko="파이썬 코드 한 줄 실행",
        asks="""
            run python code <code> on the command line
            execute one line of python <code>
            파이썬 코드 <code> 한 줄 실행
            run the python one-liner <code>
            evaluate <code> with python
            파이썬 한 줄 코드 <code> 실행
            파이썬으로 <code> 계산
            """,
    ),
    Recipe(
        "python3 -m <module>",
        en="Run the Python module <module>",
        ko="파이썬 모듈 <module> 실행",
        asks="""
            run python module <module>
            execute module <module> with python -m
            파이썬 모듈 <module> 실행
            start the module <module> with python -m
            파이썬 모듈 <module> 돌리기
            파이썬 <module> 모듈 실행
            run python <module> module
            """,
    ),
    Recipe(
        "python3 -i <file>",
        en="Run <file> and stay in Python",
        ko="<file>를 실행하고 파이썬에 남기",
        asks="""
            run python script <file> and stay interactive
            open interactive python after script <file>
            파이썬 스크립트 <file> 실행 후 대화형 모드
            파이썬 <file> 스크립트 실행 후 대화형 모드
            """,
    ),
    Recipe(
        "python3",
        en="Open Python",
        ko="파이썬 열기",
        asks="""
            open python shell
            start interactive python
            파이썬 셸 열기
            파이썬 대화형 모드 시작
            python repl
            python prompt
            파이썬 인터프리터 실행
            파이썬 대화창 열기
            """,
    ),
    Recipe(
        "python3 -m pdb <file>",
        en="Run <file> in the debugger",
        ko="<file>를 디버거로 실행",
        asks="""
            debug python script <file>
            run <file> with the python debugger pdb
            파이썬 스크립트 <file> 디버그
            <file> 파이썬 디버거로 실행
            step through python script <file>
            파이썬 <file> 한 줄씩 디버깅
            파이썬 <file> 스크립트 디버그
            debug python <file> script
            debug <file> with pdb
            <file> pdb 로 디버깅
            """,
    ),
    Recipe(
        "python3 -m cProfile -s cumulative <file>",
        en="Show where <file> spends its time",
        ko="<file>가 시간을 어디에 쓰는지 보기",
        asks="""
            profile python script <file>
            which functions are slow in python script <file>
            파이썬 스크립트 <file> 프로파일링
            파이썬 <file> 느린 함수 찾기
            why is python script <file> slow
            where does <file> spend its time python
            파이썬 <file> 어디가 느린지
            파이썬 <file> 스크립트 프로파일링
            profile python <file> script
            """,
    ),
    Recipe(
        "python3 -m timeit <code>",
        en="Measure how long a line of Python takes",
        ko="파이썬 코드 한 줄의 시간 재기",
        asks="""
            measure time of python code <code>
            timeit python expression <code>
            파이썬 코드 <code> 실행 시간 측정
            """,
    ),
    Recipe(
        "jupyter notebook",
        en="Open Jupyter",
        ko="주피터 노트북 열기",
        asks="""
            start jupyter notebook
            open jupyter
            주피터 노트북 실행
            주피터 열기
            run jupyter
            jupyter lab notebook in browser
            주피터 켜기
            노트북 주피터 시작
            """,
    ),
    Recipe(
        "python3 -m build",
        en="Build the Python package here",
        ko="여기의 파이썬 패키지 빌드",
        asks="""
            build python package
            build wheel and sdist of this python project
            파이썬 패키지 빌드
            파이썬 wheel 만들기 빌드
            make wheel
            파이썬 휠 파일 만들기
            """,
    ),
    Recipe(
        "twine upload dist/*",
        en="Publish the built packages",
        ko="빌드한 파이썬 패키지 올리기",
        asks="""
            publish python package to pypi
            upload built python wheel
            파이썬 패키지 배포 pypi 업로드
            pypi 에 패키지 올리기
            upload my package to pypi
            파이썬 패키지 pypi 에 배포
            """,
    ),
    Recipe(
        "python3 manage.py runserver",
        en="Start the development server of Django",
        ko="장고 개발 서버 시작",
        asks="""
            start django server
            run django development server
            장고 서버 실행
            django 개발 서버 띄우기
            django runserver
            launch the django site locally
            장고 실행
            django 서버 켜기
            """,
    ),
    Recipe(
        "python3 manage.py migrate",
        en="Apply the migrations of Django",
        ko="장고 마이그레이션 적용",
        asks="""
            django migrate
            apply django migrations
            장고 마이그레이션 적용
            django 마이그레이션 실행
            run database migrations in django
            update the database of my django app migrate
            장고 migrate
            django 디비 마이그레이션
            """,
    ),
    Recipe(
        "python3 manage.py makemigrations",
        en="Make migrations of the changed models",
        ko="바뀐 모델의 마이그레이션 만들기",
        asks="""
            create django migrations
            django makemigrations
            장고 마이그레이션 만들기
            django 마이그레이션 생성
            """,
    ),
    Recipe(
        "python3 manage.py createsuperuser",
        en="Make an administrator of Django",
        ko="장고 관리자 계정 만들기",
        asks="""
            create django superuser
            django admin account
            장고 관리자 계정 만들기
            django 슈퍼유저 생성
            장고 슈퍼유저 만들기
            """,
    ),
    Recipe(
        "flask run",
        en="Start the development server of Flask",
        ko="플라스크 개발 서버 시작",
        asks="""
            start flask app
            run flask development server
            플라스크 서버 실행
            flask 앱 띄우기
            flask dev server
            flask run
            플라스크 앱 실행
            flask 개발 서버 켜기
            """,
    ),
    Recipe(
        "uvicorn main:app --reload",
        en="Start a FastAPI app and reload it on changes",
        ko="FastAPI 앱을 띄우고 바뀌면 다시 읽기",
        asks="""
            start fastapi app with reload
            run fastapi development server with uvicorn
            fastapi 서버 실행
            유비콘으로 fastapi 띄우기
            uvicorn reload
            serve my fastapi app
            fastapi 앱 실행
            uvicorn 으로 서버 띄우기
            """,
    ),
)
