"""Testing and checking Python code."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            <file> 문법 검사 python
            check the syntax of <file> python
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
            run only the tests in folder <file>
            <file> 폴더 테스트만 실행
            <file> 만 테스트 돌리기
            only run the tests of <file>
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
            run pytest tests matching <pattern>
            run only the pytest tests whose name contains <pattern>
            run only tests named <pattern>
            pytest tests with <pattern> in the name
            only tests with <pattern> in their name
            이름에 <pattern> 들어간 테스트만 돌리기
            이름에 <pattern> 이 들어간 테스트만 실행
            run only <pattern> with pytest
            pytest 로 <pattern> 만 실행
            pytest only <pattern>
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
            실패했던 테스트만 다시 돌리기
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
            run tests with coverage
            test coverage
            커버리지 포함 테스트
            테스트 커버리지 보기
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
            python unittest
            execute unit tests of python
            파이썬 유닛 테스트 실행
            unittest 돌리기
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
            speed up pytest with many workers
            pytest xdist
            pytest 빠르게 여러 코어로
            pytest 코어 전부 써서
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
            order the imports in my python files
            파이썬 임포트 순서 정리
            isort 로 import 정리
            """,
    ),
    Recipe(
        "python3 -m pytest <file> -k <pattern>",
        en="Run the tests of <file> called <pattern>",
        ko="<file>에서 이름이 <pattern>인 테스트 실행",
        asks="""
            run test <pattern> in <file>
            run only the test <pattern> of <file>
            pytest <pattern> in file <file>
            <file> 의 <pattern> 테스트만 실행
            <file> 에서 테스트 <pattern> 만 돌리기
            <file> 안의 <pattern> 테스트 실행
            run only test class <pattern> in <file>
            run class <pattern> of <file> with pytest
            <file> 의 <pattern> 클래스만 테스트
            """,
    ),
    Recipe(
        "python3 -m pytest --durations=<count>",
        en="Show the <count> slowest tests",
        ko="가장 느린 테스트 <count>개 보기",
        asks="""
            show slowest <count> tests
            <count> slowest tests in pytest
            which <count> tests take longest
            가장 느린 테스트 <count> 개
            느린 테스트 <count> 개 보기
            pytest 제일 오래 걸리는 테스트 <count> 개
            """,
    ),
    Recipe(
        "python3 -m pytest --cov --cov-report=html",
        en="Show the test coverage as a page",
        ko="테스트 커버리지를 HTML로 보기",
        asks="""
            coverage html report
            html report of test coverage
            pytest coverage as html
            커버리지 html 리포트
            테스트 커버리지 html 로
            pytest 커버리지 html 보고서
            """,
    ),
    Recipe(
        "python3 -m pytest --maxfail=<count>",
        en="Stop after <count> failing tests",
        ko="테스트 <count>개가 실패하면 멈추기",
        asks="""
            run pytest and stop after <count> failures
            pytest stop after <count> errors
            stop the tests after <count> failures
            테스트 <count> 개 실패하면 중단
            pytest <count> 개 실패 후 멈추기
            실패 <count> 개까지만 테스트
            """,
    ),
    Recipe(
        "python3 -m pytest -q",
        en="Run the tests and print little",
        ko="출력을 줄여 테스트 실행",
        asks="""
            run pytest quietly
            pytest quiet
            run tests with less output
            조용히 pytest 실행
            pytest 출력 줄여서 실행
            테스트 조용히 돌리기
            """,
    ),
    Recipe(
        "python3 -m pytest --ff",
        en="Run the tests, those that failed last time first",
        ko="마지막에 실패한 테스트부터 실행",
        asks="""
            run tests that failed last time first
            pytest failed first
            start with the tests that failed
            마지막에 실패한 테스트부터 실행
            실패했던 테스트 먼저 돌리기
            pytest 실패한 것 먼저
            """,
    ),
    Recipe(
        "python3 -m unittest discover -s <folder>",
        en="Run the unit tests in <folder>",
        ko="<folder>의 유닛 테스트 실행",
        asks="""
            run tests with unittest in folder <folder>
            unittest discover in <folder>
            run the unittest tests of <folder>
            <folder> 폴더의 unittest 실행
            unittest 로 <folder> 테스트
            <folder> 에서 unittest 찾아 실행
            """,
    ),
    Recipe(
        "mypy <folder>",
        en="Check the types in <folder>",
        ko="<folder>의 타입 검사",
        asks="""
            type check <folder>
            run mypy on <folder>
            check the types of <folder> with mypy
            <folder> 타입 검사
            mypy 로 <folder> 검사
            <folder> 폴더 mypy 실행
            """,
    ),
    Recipe(
        "python3 -m pytest -x <file>",
        en="Run the tests in <file> until one fails",
        ko="<file>의 테스트를 하나 실패할 때까지 실행",
        asks="""
            run the tests in <file> and stop at the first failure
            run only the tests in <file> and stop at the first failure
            run <file> with pytest until the first failure
            test <file> and quit at the first failure
            pytest <file> and stop when one fails
            <file> 테스트만 돌리고 처음 실패하면 멈추기
            <file> 테스트하다가 실패하면 바로 중단
            <file> 테스트 돌려서 하나라도 실패하면 멈추기
            pytest 로 <file> 첫 실패에서 멈추기
            run the tests in <file>, give up after one failure
            """,
    ),
)
