"""SQLite databases, which are files."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sqlite3 <file>",
        en="Open the SQLite database <file>",
        ko="SQLite 데이터베이스 <file> 열기",
        asks="""
            open sqlite database <file>
            start sqlite3 with <file>
            sqlite shell for <file>
            look into sqlite <file>
            sqlite <file> 열기
            sqlite 데이터베이스 <file> 접속
            sqlite3 로 <file> 들어가는 법
            sqlite <file> 데이터베이스 접속
            open sqlite <file> database
            """,
    ),
    Recipe(
        "sqlite3 <file> .schema",
        en="Show how the tables of <file> are made",
        ko="<file>의 테이블 구조 보기",
        asks="""
            schema of sqlite database <file>
            show create statements of sqlite <file>
            structure of sqlite <file>
            sqlite <file> 스키마 보기
            sqlite 데이터베이스 <file> 구조 확인
            sqlite <file> 데이터베이스 구조 확인
            schema of sqlite <file> database
            show the table structure of sqlite <file>
            sqlite 데이터베이스 <file> 의 테이블 구조
            """,
    ),
    Recipe(
        "sqlite3 <file> '.schema <table>'",
        en="Show how the table <table> of <file> is made",
        ko="<file>의 <table> 테이블 구조 보기",
        asks="""
            schema of table <table> in sqlite <file>
            describe sqlite table <table> of <file>
            columns of table <table> in sqlite database <file>
            sqlite <file> 의 <table> 테이블 구조
            sqlite <file> 에서 테이블 <table> 컬럼 보기
            columns of table <table> in sqlite <file> database
            schema of <table> table in sqlite <file>
            """,
    ),
    Recipe(
        "sqlite3 <file> 'SELECT count(*) FROM <table>'",
        en="Count the rows of a table",
        ko="테이블의 행 개수 세기",
        asks="""
            count rows of sqlite table <table> in <file>
            how many rows are in table <table> of sqlite <file>
            sqlite <file> 의 <table> 테이블 행 개수
            sqlite <file> <table> 테이블 몇 줄인지
            sqlite <file> 의 테이블 <table> 행 개수
            count rows of sqlite <table> table in <file>
            """,
    ),
    Recipe(
        "sqlite3 -header -column <file> 'SELECT * FROM <table> LIMIT 10'",
        en="Show the first rows of a table",
        ko="테이블의 처음 몇 행 보기",
        asks="""
            first rows of table <table> in sqlite <file>
            look at sqlite table <table> of <file>
            print table <table> from sqlite database <file>
            sqlite <file> 의 <table> 테이블 내용 보기
            sqlite <file> 에서 <table> 앞부분 출력
            sqlite <file> 의 테이블 <table> 내용 보기
            print table <table> from sqlite <file> database
            first rows of <table> table in sqlite <file>
            """,
    ),
    Recipe(
        "sqlite3 <file> .dump > <other>",
        en="Save the SQLite database <file> as SQL",
        ko="SQLite 데이터베이스 <file>을 SQL로 저장",
        asks="""
            dump sqlite <file> to <other>
            export sqlite database <file> as sql <other>
            sqlite <file> 을 sql <other> 로 덤프
            sqlite 데이터베이스 <file> 을 <other> 로 내보내기
            sqlite <file> 데이터베이스을 <other> 로 내보내기
            export sqlite <file> database as sql <other>
            dump sqlite database <file> to <other>
            backup sqlite <file> as sql <other>
            sqlite <file> 을 <other> 로 덤프
            sqlite 데이터베이스 <file> 백업 sql <other>
            """,
    ),
    Recipe(
        "sqlite3 <file> '.backup <other>'",
        en="Copy the SQLite database <file> while it is in use",
        ko="사용 중인 SQLite 데이터베이스 <file> 복사",
        asks="""
            back up sqlite database <file> to <other>
            copy a live sqlite <file> as <other>
            sqlite <file> 을 <other> 로 백업
            sqlite 데이터베이스 <file> 백업본 <other> 만들기
            sqlite <file> 데이터베이스 백업본 <other> 만들기
            back up sqlite <file> database to <other>
            """,
    ),
    Recipe(
        "sqlite3 <other> < <file>",
        en="Run the SQL file <file> on the SQLite database <other>",
        ko="SQLite 데이터베이스 <other>에 SQL 파일 <file> 실행",
        asks="""
            restore sql dump <file> into sqlite <other>
            run sql file <file> on sqlite database <other>
            load <file> into sqlite <other>
            sql 덤프 <file> 을 sqlite <other> 에 복원
            sql 파일 <file> 을 sqlite <other> 에서 실행
            run sql file <file> on sqlite <other> database
            """,
    ),
    Recipe(
        "sqlite3 <other> '.import --csv <file> <table>'",
        en="Load the CSV file <file> into a table",
        ko="CSV 파일 <file>을 테이블에 넣기",
        asks="""
            import csv <file> into sqlite <other> table <table>
            load csv file <file> to sqlite database <other> as table <table>
            csv <file> 을 sqlite <other> 의 <table> 테이블에 넣기
            csv 파일 <file> 을 sqlite <other> 테이블 <table> 로 가져오기
            import csv <file> into sqlite <other> <table> table
            load csv <file> to table <table> of sqlite database <other>
            csv <file> 를 sqlite <other> 의 테이블 <table> 로 가져오기
            sqlite <other> 테이블 <table> 에 csv <file> 넣기
            """,
    ),
    Recipe(
        "sqlite3 -header -csv <file> 'SELECT * FROM <table>' > <other>",
        en="Save a table as the CSV file <other>",
        ko="테이블을 CSV 파일 <other>로 저장",
        asks="""
            export table <table> of sqlite <file> to csv <other>
            save sqlite table <table> from <file> as csv file <other>
            sqlite <file> 의 <table> 테이블을 csv <other> 로 저장
            sqlite <file> <table> 테이블 csv 파일 <other> 로 내보내기
            sqlite <file> 테이블 <table> csv 파일 <other> 로 내보내기
            export <table> table of sqlite <file> to csv <other>
            """,
    ),
    Recipe(
        "sqlite3 -cmd '.mode json' <file> <query>",
        en="Run a query and print the result as JSON",
        ko="쿼리 결과를 JSON으로 출력",
        asks="""
            sqlite query <query> on <file> as json
            json output of sql <query> from sqlite <file>
            sqlite <file> 에서 <query> 결과를 json 으로
            sqlite <file> 쿼리 <query> 제이슨 출력
            """,
    ),
    Recipe(
        "sqlite3 <file> 'PRAGMA integrity_check'",
        en="Check the SQLite database <file> for damage",
        ko="SQLite 데이터베이스 <file> 손상 검사",
        asks="""
            check integrity of sqlite database <file>
            is sqlite <file> corrupt
            verify sqlite <file>
            sqlite <file> 무결성 검사
            sqlite 데이터베이스 <file> 손상됐는지 확인
            sqlite <file> 데이터베이스 손상됐는지 확인
            check integrity of sqlite <file> database
            """,
    ),
    Recipe(
        "sqlite3 <file> VACUUM",
        en="Make the file of the SQLite database smaller",
        ko="SQLite 데이터베이스 파일 줄이기",
        asks="""
            vacuum sqlite database <file>
            shrink sqlite <file>
            compact sqlite database <file>
            sqlite <file> 용량 줄이기 vacuum
            sqlite 데이터베이스 <file> 압축 정리 vacuum
            sqlite <file> 데이터베이스 압축 정리 vacuum
            vacuum sqlite <file> database
            """,
    ),
)
