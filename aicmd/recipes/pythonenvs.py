"""Python projects and environments: venv, uv, poetry and conda."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            create virtualenv in <folder> folder
            create a virtual environment named <folder>
            <folder> 라는 가상환경 생성
            <folder> 라는 이름으로 파이썬 가상환경 생성
            set up a virtual environment in <folder>
            make a venv in <folder>
            <folder> 에 가상환경 파기
            가상환경 <folder> 파기
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
            uv add package <package>
            use <package> in my uv project
            uv 에 <package> 의존성 넣기
            uv 프로젝트 의존성 <package> 추가
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
            poetry new dependency <package>
            poetry 의존성 <package> 추가
            poetry 에 <package> 넣기
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
            poetry set up the project
            poetry 의존성 전부 설치
            poetry 프로젝트 설치
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
            activate the virtual environment <folder>
            turn on the virtual environment <folder>
            switch on the venv <folder>
            <folder> 가상환경 켜기
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
            conda package <package>
            get <package> through conda
            콘다 패키지 <package> 설치
            conda <package> 추가 설치
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
        "python<version> -m venv .venv",
        en="Make a virtual environment with Python <version>",
        ko="파이썬 <version>으로 가상환경 만들기",
        asks="""
            create venv with python <version>
            make a virtual environment using python <version>
            python <version> virtual environment
            new virtualenv for python <version>
            파이썬 <version> 로 가상환경 만들기
            파이썬 <version> 가상환경 생성
            파이썬 <version> 버전으로 venv 생성
            """,
    ),
    Recipe(
        "rm -r .venv",
        en="Delete the virtual environment in .venv",
        ko=".venv 가상환경 삭제",
        asks="""
            delete venv
            delete the virtual environment
            remove the virtualenv
            가상환경 삭제
            가상환경 지우기
            venv 폴더 삭제
            """,
    ),
    Recipe(
        "pipx install poetry",
        en="Install poetry",
        ko="poetry 설치",
        asks="""
            install poetry
            install python poetry
            how to get poetry
            poetry 설치
            파이썬 poetry 깔기
            poetry 설치 방법
            """,
    ),
    Recipe(
        "python3 -m pip install virtualenv",
        en="Install virtualenv",
        ko="virtualenv 설치",
        asks="""
            install virtualenv
            pip install virtualenv
            get virtualenv with pip
            virtualenv 설치
            pip 로 virtualenv 깔기
            virtualenv 파이썬 패키지 설치
            """,
    ),
    Recipe(
        "conda list",
        en="List the packages of the conda environment",
        ko="conda 환경의 패키지 목록",
        asks="""
            list conda packages
            conda list
            packages in the conda environment
            conda 패키지 목록
            콘다 패키지 목록
            conda 에 설치된 패키지
            """,
    ),
    Recipe(
        "conda env create -f <file>",
        en="Make the conda environment that <file> describes",
        ko="<file>로 conda 환경 만들기",
        asks="""
            create conda env from <file>
            create env from <file>
            make a conda environment from <file>
            <file> 로 콘다 환경 만들기
            conda 환경을 <file> 로 생성
            <file> 에서 conda 환경 만들기
            """,
    ),
    Recipe(
        "conda env export > <file>",
        en="Save the conda environment in <file>",
        ko="conda 환경을 <file>에 저장",
        asks="""
            export conda env to <file>
            save conda environment to <file>
            write conda env into <file>
            conda 환경을 <file> 로 내보내기
            콘다 환경 <file> 에 저장
            conda env <file> 로 추출
            """,
    ),
    Recipe(
        "python3 -m venv .venv && . .venv/bin/activate",
        en="Make a virtual environment and use it",
        ko="가상환경을 만들고 활성화",
        asks="""
            make virtualenv and activate it
            create and activate a virtual environment
            new venv and activate it
            가상환경 만들고 활성화
            venv 만들어서 바로 켜기
            가상환경 생성 후 활성화
            """,
    ),
    Recipe(
        "python<version> -m venv <folder>",
        en="Make a virtual environment in <folder> with Python <version>",
        ko="파이썬 <version>으로 <folder>에 가상환경 만들기",
        asks="""
            create a venv in folder <folder> with python <version>
            make virtual environment <folder> using python <version>
            python <version> virtualenv in <folder>
            파이썬 <version> 으로 <folder> 에 가상환경 만들기
            <folder> 폴더에 파이썬 <version> 가상환경 생성
            <folder> 에 python <version> venv 만들기
            """,
    ),
)
