"""Python packages: pip."""

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
            take <package> out of my python
            pip 로 깐 <package> 없애기
            파이썬에서 <package> 빼기
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
            upgrade package <package> with pip
            pip 로 <package> 업그레이드
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
            get the newest pip
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
            where is pip package <package> installed
            <package> 어디에 설치됐는지 pip
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
        "python3 -m pip index versions <package>",
        en="List the versions of <package> that there are",
        ko="<package>의 배포된 버전 보기",
        asks="""
            pip list available versions of <package>
            pip <package> 설치 가능한 버전 목록
            available versions of <package> on pypi
            pip versions of <package>
            pypi 에 있는 <package> 버전들
            pip 으로 설치할 수 있는 <package> 버전
            """,
    ),
    Recipe(
        "python3 -m pip show <library>",
        en="Show the version of the Python library <library>",
        ko="파이썬 라이브러리 <library>의 버전 보기",
        asks="""
            version of <library>
            which version of <library> is installed
            what version of <library> do i have
            is <library> installed
            <library> 버전
            <library> 버전 확인
            <library> 버전 뭐 깔려 있는지
            <library> 설치되어 있는지
            where is <library> installed
            show where <library> is installed
            <library> 어디 깔렸는지
            <library> 설치 위치
            """,
    ),
    Recipe(
        "python3 -m pip install <library>",
        en="Install the Python library <library>",
        ko="파이썬 라이브러리 <library> 설치",
        asks="""
            install <library>
            install python package <library>
            <library> 설치
            <library> 깔기
            """,
    ),
    Recipe(
        "python3 -m pip install --upgrade <library>",
        en="Upgrade the Python library <library>",
        ko="파이썬 라이브러리 <library> 업그레이드",
        asks="""
            upgrade <library>
            update <library> to the latest version
            upgrade the python library <library>
            <library> 업그레이드
            <library> 최신으로 업그레이드
            <library> 최신 버전으로
            """,
    ),
    Recipe(
        "python3 -m pip uninstall <library>",
        en="Uninstall the Python library <library>",
        ko="파이썬 라이브러리 <library> 삭제",
        asks="""
            uninstall <library>
            remove the python library <library>
            uninstall python package <library>
            <library> 삭제
            파이썬 <library> 제거
            <library> 라이브러리 삭제
            take <library> out of my python
            take <library> out of python again
            """,
    ),
    Recipe(
        "python3 -m pip install git+<url>",
        en="Install the Python package of the repository <url>",
        ko="저장소 <url>의 파이썬 패키지 설치",
        asks="""
            install pip package from git <url>
            pip install from git repository <url>
            install python library from github <url>
            git 저장소 <url> 에서 pip 설치
            깃 <url> 파이썬 패키지 설치
            pip 로 git <url> 설치
            """,
    ),
    Recipe(
        "python3 -m pip freeze | xargs python3 -m pip uninstall -y",
        en="Uninstall all Python packages",
        ko="파이썬 패키지 모두 삭제",
        asks="""
            uninstall all pip packages
            remove every python package
            pip uninstall everything
            pip 패키지 전부 삭제
            파이썬 패키지 모두 제거
            설치된 pip 패키지 싹 지우기
            """,
    ),
    Recipe(
        "python3 -m pip list --outdated --format=json | jq -r '.[].name' | xargs -n 1 python3 -m pip install -U",
        en="Upgrade all Python packages",
        ko="파이썬 패키지 모두 업그레이드",
        asks="""
            pip upgrade all packages
            upgrade every python package
            update all pip packages
            pip 패키지 전부 업그레이드
            파이썬 패키지 모두 업데이트
            설치된 pip 패키지 다 최신으로
            """,
    ),
    Recipe(
        "python3 -m pip install <library> <extra>",
        en="Install the Python libraries <library> and <extra>",
        ko="파이썬 라이브러리 <library>와 <extra> 설치",
        asks="""
            install <library> and <extra>
            install python packages <library> and <extra>
            <library> 와 <extra> 설치
            <library> 랑 <extra> 설치
            """,
    ),
)
