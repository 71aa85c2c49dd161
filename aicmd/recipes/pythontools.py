"""Packages, environments and tests of Python."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "python3 -m pip uninstall <package>",
        en="Remove the Python package <package>",
        ko="파이썬 패키지 <package> 제거",
        asks="""
            uninstall python package <package>
            pip uninstall <package>
            파이썬 패키지 <package> 삭제
            pip 로 <package> 제거
            get rid of python package <package>
            delete <package> with pip
            파이썬 모듈 <package> 지우기
            pip <package> 삭제
            파이썬 <package> 패키지 삭제
            uninstall python <package> package
            """,
    ),
    Recipe(
        "python3 -m pip install --upgrade <package>",
        en="Bring the Python package <package> up to date",
        ko="파이썬 패키지 <package> 업그레이드",
        asks="""
            upgrade python package <package>
            pip upgrade <package>
            update <package> with pip
            파이썬 패키지 <package> 업그레이드
            pip 로 <package> 업데이트
            newest version of python package <package>
            bring <package> up to date with pip
            pip <package> 최신 버전으로
            파이썬 <package> 업데이트
            파이썬 <package> 패키지 업그레이드
            upgrade python <package> package
            install latest <package> with pip
            pip 로 <package> 최신 버전 설치
            """,
    ),
    Recipe(
        "python3 -m pip install --upgrade pip",
        en="Bring pip up to date",
        ko="pip 업그레이드",
        asks="""
            upgrade pip itself
            update pip to the newest version
            pip 업그레이드
            pip 최신 버전으로 업데이트
            a new version of pip is available
            pip 자체 업데이트
            pip 버전 올리기
            """,
    ),
    Recipe(
        "python3 -m pip install '<package>==<version>'",
        en="Install <package> for Python in version <version>",
        ko="파이썬 패키지 <package>의 <version> 버전 설치",
        asks="""
            install version <version> of python package <package>
            pip install <package> in version <version>
            파이썬 패키지 <package> <version> 버전 설치
            pip 로 <package> 버전 <version> 설치
            pip install <package> <version>
            pin python package <package> to version <version>
            pip <package> <version> 버전으로 설치
            파이썬 <package> 를 <version> 버전으로 깔기
            파이썬 <package> 패키지 <version> 버전 설치
            install version <version> of python <package> package
            """,
    ),
    Recipe(
        "python3 -m pip install -e .",
        en="Install this project so that changes count at once",
        ko="이 프로젝트를 개발 모드로 설치",
        asks="""
            install this python project in editable mode
            pip editable install of the current folder
            현재 프로젝트를 개발 모드로 설치 pip
            pip editable 설치
            pip install local project for development
            install the package i am working on
            현재 폴더 패키지를 pip 로 설치
            개발 중인 파이썬 패키지 설치
            """,
    ),
    Recipe(
        "python3 -m pip install <url>",
        en="Install a Python package from <url>",
        ko="<url>에서 파이썬 패키지 설치",
        asks="""
            pip install from git url <url>
            install python package from <url>
            <url> 에서 파이썬 패키지 설치
            pip 로 <url> 설치
            """,
    ),
    Recipe(
        "python3 -m pip show <package>",
        en="Show the version and details of the Python package <package>",
        ko="파이썬 패키지 <package>의 버전과 정보 보기",
        asks="""
            version of python package <package>
            pip show <package>
            where is python package <package> installed
            파이썬 패키지 <package> 버전 확인
            pip 로 설치한 <package> 정보
            which version of <package> does pip have
            info about the python package <package>
            파이썬 <package> 버전 뭐야
            pip 패키지 <package> 정보 보기
            파이썬 <package> 패키지 버전 확인
            version of python <package> package
            """,
    ),
    Recipe(
        "python3 -m pip check",
        en="Check whether the Python packages fit together",
        ko="파이썬 패키지 의존성 충돌 검사",
        asks="""
            check python dependencies for conflicts
            are my pip packages compatible
            pip 의존성 충돌 검사
            파이썬 패키지 의존성 문제 확인
            broken python dependencies
            파이썬 패키지 충돌 확인
            """,
    ),
    Recipe(
        "python3 -m pip cache purge",
        en="Empty the cache of pip",
        ko="pip 캐시 비우기",
        asks="""
            clear pip cache
            delete the cache of pip
            pip 캐시 삭제
            pip 캐시 비우기
            free the space of the pip cache
            pip 캐시 정리
            """,
    ),
    Recipe(
        "python3 -m pip download <package>",
        en="Fetch the Python package <package> without installing it",
        ko="파이썬 패키지 <package>를 설치하지 않고 받기",
        asks="""
            download python package <package> without installing
            pip download <package>
            파이썬 패키지 <package> 설치하지 않고 다운로드
            pip 로 <package> 내려받기만
            save the wheel of <package> without installing
            <package> 휠 파일만 받기 pip
            파이썬 <package> 패키지 설치하지 않고 다운로드
            download python <package> package without installing
            """,
    ),
    Recipe(
        "python3 -m venv <folder>",
        en="Make a virtual environment in <folder>",
        ko="<folder>에 가상환경 만들기",
        asks="""
            create python virtual environment in <folder>
            create venv in folder <folder>
            <folder> 에 파이썬 가상환경 만들기
            <folder> 폴더에 venv 생성
            make a virtual environment in <folder>
            new venv called <folder>
            virtualenv folder <folder>
            <folder> 에 가상환경 만들기
            <folder> 라는 이름의 가상환경 생성
            """,
    ),
    Recipe(
        "rm -r .venv && python3 -m venv .venv",
        en="Make the virtual environment in .venv anew",
        ko=".venv 가상환경 다시 만들기",
        asks="""
            recreate the virtual environment
            delete venv and create it again
            가상환경 지우고 다시 만들기
            venv 다시 생성
            """,
    ),
    Recipe(
        'echo "$VIRTUAL_ENV"',
        en="Show which virtual environment is in use",
        ko="사용 중인 가상환경 보기",
        asks="""
            which virtual environment is active
            am i in a venv
            지금 어느 가상환경인지
            활성화된 venv 확인
            is a virtualenv active
            가상환경 안에 있는지 확인
            """,
    ),
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
        "python3 -m py_compile <file>",
        en="Check <file> for syntax errors",
        ko="<file>의 문법 검사",
        asks="""
            check syntax of python script <file>
            does python file <file> compile
            파이썬 스크립트 <file> 문법 검사
            syntax check python <file>
            파이썬 <file> 문법 오류 확인
            파이썬 <file> 스크립트 문법 검사
            check syntax of python <file> script
            """,
    ),
    Recipe(
        "python3 -m pytest <file>",
        en="Run the tests in <file>",
        ko="<file>의 테스트 실행",
        asks="""
            run pytest on file <file>
            run the python tests in <file>
            <file> 파이썬 테스트 실행
            pytest 로 <file> 만 테스트
            test file <file> with pytest
            run only the tests in <file>
            <file> 테스트만 실행
            <file> pytest 돌리기
            """,
    ),
    Recipe(
        "python3 -m pytest -k <pattern>",
        en="Run the tests whose names match <pattern>",
        ko="이름이 <pattern>인 테스트만 실행",
        asks="""
            run only the tests whose name contains <pattern>
            run only pytest tests matching <pattern>
            run a single python test named <pattern>
            이름이 <pattern> 인 파이썬 테스트만 실행
            pytest 에서 이름이 <pattern> 인 테스트
            run only tests matching <pattern>
            tests with <pattern> in their name pytest
            pytest -k <pattern>
            이름에 <pattern> 들어간 테스트만 실행
            <pattern> 관련 테스트만 pytest
            """,
    ),
    Recipe(
        "python3 -m pytest -x",
        en="Run the tests up to the first failure",
        ko="처음 실패할 때까지 테스트 실행",
        asks="""
            stop pytest at the first failure
            run python tests until one fails
            첫 실패에서 pytest 멈추기
            테스트 하나 실패하면 중단 pytest
            pytest exit on first error
            첫 번째 오류에서 멈추게 pytest
            """,
    ),
    Recipe(
        "python3 -m pytest --lf",
        en="Run the tests that failed last time",
        ko="지난번에 실패한 테스트만 다시 실행",
        asks="""
            rerun failed pytest tests
            run only the tests that failed last time
            실패한 파이썬 테스트만 다시 실행
            pytest 실패한 것만 재실행
            pytest last failed
            방금 실패한 테스트만 다시 pytest
            rerun only failed tests pytest
            """,
    ),
    Recipe(
        "python3 -m pytest -s",
        en="Run the tests and show what they print",
        ko="테스트의 출력까지 보며 실행",
        asks="""
            show print output in pytest
            run python tests with output
            pytest 출력 보이게 실행
            테스트에서 print 출력 보기 pytest
            pytest does not show my prints
            pytest 에서 print 가 안 보일 때
            """,
    ),
    Recipe(
        "python3 -m pytest --cov",
        en="Run the tests and show what they cover",
        ko="테스트 커버리지 보기",
        asks="""
            pytest coverage
            how much code do the python tests cover
            pytest 커버리지
            파이썬 테스트 커버리지 측정
            test coverage python
            파이썬 커버리지 확인
            """,
    ),
    Recipe(
        "python3 -m unittest",
        en="Run the tests with unittest",
        ko="unittest로 테스트 실행",
        asks="""
            run unittest
            run python unit tests with unittest
            unittest 실행
            unittest 로 파이썬 테스트
            """,
    ),
    Recipe(
        "uv venv",
        en="Make a virtual environment with uv",
        ko="uv로 가상환경 만들기",
        asks="""
            create virtual environment with uv
            uv venv
            uv 로 가상환경 만들기
            virtual env using uv
            uv 가상환경 생성
            """,
    ),
    Recipe(
        "uv pip install <package>",
        en="Install <package> into the virtual environment with uv",
        ko="uv로 <package> 설치",
        asks="""
            install <package> with uv
            uv pip install <package>
            uv 로 <package> 설치
            uv 로 <package> 패키지 깔기
            uv 로 패키지 <package> 깔기
            """,
    ),
    Recipe(
        "uv add <package>",
        en="Add <package> to the project with uv",
        ko="uv 프로젝트에 <package> 추가",
        asks="""
            add dependency <package> with uv
            uv add <package>
            uv 로 의존성 <package> 추가
            uv 프로젝트에 <package> 넣기 추가
            """,
    ),
    Recipe(
        "uv sync",
        en="Install what the project needs with uv",
        ko="uv로 프로젝트 의존성 설치",
        asks="""
            install project dependencies with uv
            uv sync the environment
            uv 로 의존성 설치
            uv 동기화
            uv install everything from the lock file
            uv 프로젝트 의존성 맞추기
            """,
    ),
    Recipe(
        "uv run <file>",
        en="Run <file> in the environment of the project",
        ko="프로젝트 환경에서 <file> 실행",
        asks="""
            run <file> with uv
            uv run script <file>
            uv 로 <file> 실행
            start <file> through uv
            <file> 를 uv 로 돌리기
            uv run <file> script
            """,
    ),
    Recipe(
        "uv init <name>",
        en="Start the Python project <name> with uv",
        ko="uv로 파이썬 프로젝트 <name> 시작",
        asks="""
            start new python project <name> with uv
            uv init project <name>
            uv 로 파이썬 프로젝트 <name> 만들기
            uv 로 파이썬 <name> 프로젝트 만들기
            start new python <name> project with uv
            """,
    ),
    Recipe(
        "uv python install <version>",
        en="Install Python <version> with uv",
        ko="uv로 파이썬 <version> 설치",
        asks="""
            install python <version> with uv
            uv python version <version> install
            uv 로 파이썬 <version> 설치
            get python <version> using uv
            uv 로 파이썬 <version> 버전 받기
            """,
    ),
    Recipe(
        "pipx install <package>",
        en="Install the Python program <package> by itself",
        ko="파이썬 프로그램 <package>를 따로 설치",
        asks="""
            install python program <package> with pipx
            pipx install <package>
            pipx 로 <package> 설치
            command line python tool <package> isolated install pipx
            pipx 로 <package> 도구 설치
            """,
    ),
    Recipe(
        "poetry add <package>",
        en="Add <package> to the project with poetry",
        ko="poetry 프로젝트에 <package> 추가",
        asks="""
            add dependency <package> with poetry
            poetry add <package>
            poetry 로 <package> 추가
            """,
    ),
    Recipe(
        "poetry install",
        en="Install what the project needs with poetry",
        ko="poetry로 프로젝트 의존성 설치",
        asks="""
            install project dependencies with poetry
            poetry install
            poetry 로 의존성 설치
            """,
    ),
    Recipe(
        "conda create -n <name> python=<version>",
        en="Make the conda environment <name> with Python <version>",
        ko="파이썬 <version>인 conda 환경 <name> 만들기",
        asks="""
            create conda environment <name> with python <version>
            new conda env <name> python version <version>
            파이썬 <version> 콘다 환경 <name> 만들기
            conda 가상환경 <name> 파이썬 <version> 으로 만들기
            conda environment <name> with python <version>
            파이썬 <version> 콘다 <name> 환경 만들기
            create conda <name> environment with python <version>
            """,
    ),
    Recipe(
        "conda activate <name>",
        en="Use the conda environment <name>",
        ko="conda 환경 <name> 쓰기",
        asks="""
            activate conda environment <name>
            switch to conda env <name>
            콘다 환경 <name> 활성화
            use the conda environment <name>
            conda 가상환경 <name> 켜기
            콘다 <name> 환경으로 전환
            콘다 <name> 환경 활성화
            activate conda <name> environment
            """,
    ),
    Recipe(
        "conda env list",
        en="List the conda environments",
        ko="conda 환경 목록 보기",
        asks="""
            list conda environments
            which conda envs are there
            콘다 환경 목록
            show all conda envs
            conda 가상환경 목록
            콘다 환경 뭐 있는지
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
        "black .",
        en="Format all Python files here",
        ko="여기의 파이썬 파일 모두 포맷",
        asks="""
            format python code
            format all python files with black
            파이썬 코드 포맷
            black 으로 파이썬 코드 정리
            auto format python
            파이썬 코드 자동 정리
            black 돌리기
            """,
    ),
    Recipe(
        "ruff check .",
        en="Check all Python files here for mistakes",
        ko="여기의 파이썬 코드 검사",
        asks="""
            lint python code
            check python code with ruff
            파이썬 코드 린트 검사
            ruff 로 파이썬 코드 검사
            find problems in python code
            파이썬 코드 문제 찾기 ruff
            ruff 돌리기
            """,
    ),
    Recipe(
        "mypy .",
        en="Check the types of the Python files here",
        ko="여기의 파이썬 타입 검사",
        asks="""
            type check python code
            run mypy on this project
            파이썬 타입 검사
            mypy 로 타입 체크
            static type checking python
            파이썬 타입 체크
            mypy 돌리기
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
        "python3 -m pip index versions <package>",
        en="List the versions of <package> that there are",
        ko="<package>의 배포된 버전 보기",
        asks="""
            pip list available versions of <package>
            pip <package> 설치 가능한 버전 목록
            """,
    ),
    Recipe(
        ". <folder>/bin/activate",
        en="Activate the virtual environment in <folder>",
        ko="<folder>의 가상환경 활성화",
        asks="""
            activate the virtual environment in <folder>
            activate venv <folder>
            <folder> 가상환경 활성화
            <folder> venv 켜기
            가상환경 <folder> 활성화
            activate <folder> venv
            """,
    ),
    Recipe(
        "python3 -m pytest -v",
        en="Run the tests and name each",
        ko="테스트를 자세히 실행",
        asks="""
            pytest verbose
            show the name of every test pytest runs
            pytest 자세히
            테스트 이름까지 보이게 pytest
            run tests verbosely with pytest
            pytest 로 테스트 자세히 실행
            """,
    ),
    Recipe(
        "python3 -m pytest -n auto",
        en="Run the tests on all cores",
        ko="모든 코어로 테스트 실행",
        asks="""
            run pytest in parallel
            pytest on all cores
            pytest 병렬 실행
            테스트 동시에 여러 개 pytest
            """,
    ),
    Recipe(
        "python3 -m pytest --durations=10",
        en="Show the slowest tests",
        ko="가장 느린 테스트 보기",
        asks="""
            slowest python tests
            which pytest tests take longest
            가장 느린 파이썬 테스트
            pytest 오래 걸리는 테스트
            """,
    ),
    Recipe(
        "conda create -n <name>",
        en="Make the conda environment <name>",
        ko="콘다 환경 <name> 만들기",
        asks="""
            create conda environment <name>
            new conda env <name>
            콘다 환경 <name> 만들기
            conda 가상환경 <name> 생성
            콘다 <name> 환경 만들기
            create conda <name> environment
            """,
    ),
    Recipe(
        "conda deactivate",
        en="Leave the conda environment",
        ko="콘다 환경 나가기",
        asks="""
            deactivate conda environment
            leave the conda env
            콘다 환경 비활성화
            conda 가상환경 나가기
            """,
    ),
    Recipe(
        "conda env remove -n <name>",
        en="Delete the conda environment <name>",
        ko="콘다 환경 <name> 삭제",
        asks="""
            delete conda environment <name>
            remove conda env <name>
            콘다 환경 <name> 삭제
            conda 가상환경 <name> 지우기
            콘다 <name> 환경 삭제
            delete conda <name> environment
            """,
    ),
    Recipe(
        "conda install <package>",
        en="Install <package> with conda",
        ko="콘다로 <package> 설치",
        asks="""
            install <package> with conda
            conda install <package>
            콘다로 <package> 설치
            conda 로 <package> 깔기
            """,
    ),
    Recipe(
        "conda env export > environment.yml",
        en="Save the conda environment as environment.yml",
        ko="콘다 환경을 environment.yml로 저장",
        asks="""
            export conda environment to yaml
            save conda env to file
            콘다 환경 내보내기
            conda 환경 yml 로 저장
            """,
    ),
    Recipe(
        "ruff check --fix .",
        en="Lint the Python code and mend what is easy",
        ko="파이썬 코드를 검사하고 고칠 수 있는 것은 고치기",
        asks="""
            fix python lint errors with ruff
            ruff fix
            ruff 로 파이썬 코드 자동 수정
            ruff 로 고칠 수 있는 것 고치기
            """,
    ),
    Recipe(
        "ruff format .",
        en="Format the Python code with ruff",
        ko="ruff로 파이썬 코드 포맷",
        asks="""
            format python code with ruff
            ruff format
            ruff 로 파이썬 코드 포맷
            ruff 포맷터 실행
            """,
    ),
    Recipe(
        "isort .",
        en="Sort the imports of the Python code",
        ko="파이썬 import 정렬",
        asks="""
            sort python imports
            isort the project
            파이썬 import 정렬
            isort 실행
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
            """,
    ),
)
