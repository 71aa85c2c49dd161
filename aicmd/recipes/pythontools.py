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
            python3 위치
            어떤 파이썬이 쓰이는지
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
            <file> 디버거로 실행
            run python <file> in debug mode
            파이썬 <file> 디버그 모드로 실행
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
            time a python snippet <code>
            benchmark python code <code>
            how long does the python code <code> take
            파이썬 코드 <code> 시간 측정
            파이썬 <code> 실행 시간 재기
            timeit <code>
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
    Recipe(
        "flask run --debug",
        en="Run the Flask app in debug mode",
        ko="디버그 모드로 Flask 앱 실행",
        asks="""
            run flask app in debug mode
            flask debug mode
            start flask with debugging
            flask 디버그 모드로 실행
            플라스크 디버그 모드 실행
            flask 앱을 디버그로 띄우기
            """,
    ),
    Recipe(
        "python3 manage.py runserver <port>",
        en="Run the Django server on port <port>",
        ko="<port> 포트로 Django 서버 실행",
        asks="""
            run django server on port <port>
            start django on port <port>
            django runserver port <port>
            장고 서버 <port> 포트로 실행
            django 서버를 <port> 포트에 띄우기
            장고 개발 서버 <port> 포트
            """,
    ),
    Recipe(
        "gunicorn -w <count> -b :<port> <name>",
        en="Serve <name> with gunicorn, <count> workers and port <port>",
        ko="gunicorn으로 <name>을 워커 <count>개 <port> 포트로 실행",
        asks="""
            start gunicorn <name> with <count> workers on port <port>
            run gunicorn <name> <count> workers port <port>
            gunicorn serve <name> on port <port> with <count> workers
            gunicorn 으로 <name> 을 워커 <count> 개로 <port> 포트에 실행
            gunicorn <name> 워커 <count> 포트 <port>
            구니콘 <name> 을 <port> 포트 워커 <count> 개로 실행
            """,
    ),
    Recipe(
        "flake8 .",
        en="Check the style of the Python code",
        ko="파이썬 코드 스타일 검사",
        asks="""
            check code style with flake8
            run flake8
            flake8 this project
            flake8 로 코드 검사
            flake8 실행
            flake8 스타일 검사
            """,
    ),
    Recipe(
        "python3 -m doctest -v <file>",
        en="Run the examples in the documentation of <file>",
        ko="<file>의 doctest 실행",
        asks="""
            run doctest of <file>
            doctest <file>
            test the docstrings of <file>
            <file> 의 doctest 실행
            <file> 독테스트 돌리기
            <file> 문서 예제 테스트
            """,
    ),
    Recipe(
        "pyenv install <version>",
        en="Install Python <version> with pyenv",
        ko="pyenv로 파이썬 <version> 설치",
        asks="""
            pyenv install <version>
            install python <version> with pyenv
            use pyenv to install python <version>
            pyenv 로 <version> 설치
            파이썬 <version> pyenv 로 설치
            pyenv 파이썬 <version> 설치
            """,
    ),
    Recipe(
        "pyenv local <version>",
        en="Use Python <version> in this folder with pyenv",
        ko="pyenv로 이 폴더에서 파이썬 <version> 사용",
        asks="""
            use python <version> in this folder with pyenv
            pyenv local <version>
            set the pyenv version of this folder to <version>
            pyenv 로 이 폴더에서 <version> 사용
            pyenv local <version> 설정
            이 폴더 파이썬을 pyenv <version> 으로
            """,
    ),
    Recipe(
        "jupyter nbconvert --to python <file>",
        en="Turn the notebook <file> into a Python script",
        ko="노트북 <file>을 파이썬 스크립트로 변환",
        asks="""
            convert notebook <file> to python
            jupyter notebook <file> as script
            turn the notebook <file> into a py file
            노트북 <file> 을 파이썬으로 변환
            주피터 <file> 을 스크립트로 변환
            <file> 노트북 py 로 내보내기
            """,
    ),
    Recipe(
        "jupyter lab --port=<port>",
        en="Start Jupyter Lab on port <port>",
        ko="<port> 포트로 주피터 랩 실행",
        asks="""
            run jupyter lab on port <port>
            start jupyterlab at port <port>
            jupyter lab port <port>
            주피터 랩 <port> 포트로 실행
            jupyter lab 을 <port> 포트에 띄우기
            주피터랩 포트 <port>
            """,
    ),
)
