"""SQLite databases, which are files."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sqlite3 <sqlite>",
        en="Open the SQLite database <sqlite>",
        ko="SQLite 데이터베이스 <sqlite> 열기",
        asks="""
            open sqlite database <sqlite>
            start sqlite3 with <sqlite>
            sqlite shell for <sqlite>
            look into sqlite <sqlite>
            sqlite <sqlite> 열기
            sqlite 데이터베이스 <sqlite> 접속
            sqlite3 로 <sqlite> 들어가는 법
            sqlite <sqlite> 데이터베이스 접속
            open sqlite <sqlite> database
            open <sqlite>
            open database <sqlite>
            <sqlite> 열기
            <sqlite> 데이터베이스 접속
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> .schema",
        en="Show how the tables of <sqlite> are made",
        ko="<sqlite>의 테이블 구조 보기",
        asks="""
            schema of sqlite database <sqlite>
            show create statements of sqlite <sqlite>
            structure of sqlite <sqlite>
            sqlite <sqlite> 스키마 보기
            sqlite 데이터베이스 <sqlite> 구조 확인
            sqlite <sqlite> 데이터베이스 구조 확인
            schema of sqlite <sqlite> database
            show the table structure of sqlite <sqlite>
            sqlite 데이터베이스 <sqlite> 의 테이블 구조
            schema of <sqlite>
            <sqlite> 스키마 보기
            <sqlite> 테이블 구조 어떻게 생겼는지
            how are the tables in <sqlite> built
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> '.schema <table>'",
        en="Show how the table <table> of <sqlite> is made",
        ko="<sqlite>의 <table> 테이블 구조 보기",
        asks="""
            schema of table <table> in sqlite <sqlite>
            describe sqlite table <table> of <sqlite>
            columns of table <table> in sqlite database <sqlite>
            sqlite <sqlite> 의 <table> 테이블 구조
            sqlite <sqlite> 에서 테이블 <table> 컬럼 보기
            columns of table <table> in sqlite <sqlite> database
            schema of <table> table in sqlite <sqlite>
            schema of <table> table in <sqlite>
            schema of table <table> in <sqlite>
            describe table <table> of <sqlite>
            <sqlite> 의 <table> 테이블 스키마
            <sqlite> 의 <table> 테이블 구조 보기
            how is the table <table> in <sqlite> built
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> 'SELECT count(*) FROM <table>'",
        en="Count the rows of a table",
        ko="테이블의 행 개수 세기",
        asks="""
            count rows of sqlite table <table> in <sqlite>
            how many rows are in table <table> of sqlite <sqlite>
            sqlite <sqlite> 의 <table> 테이블 행 개수
            sqlite <sqlite> <table> 테이블 몇 줄인지
            sqlite <sqlite> 의 테이블 <table> 행 개수
            count rows of sqlite <table> table in <sqlite>
            count rows in <table> table of <sqlite>
            how many rows in table <table> of <sqlite>
            <sqlite> 의 <table> 테이블 행 수
            how many rows are in <table> in <sqlite>
            number of rows in table <table> of sqlite file <sqlite>
            how many entries has table <table> of <sqlite>
            <sqlite> 의 <table> 테이블 몇 건인지
            """,
    ),
    Recipe(
        "sqlite3 -header -column <sqlite> 'SELECT * FROM <table> LIMIT 10'",
        en="Show the first rows of a table",
        ko="테이블의 처음 몇 행 보기",
        asks="""
            first rows of table <table> in sqlite <sqlite>
            look at sqlite table <table> of <sqlite>
            print table <table> from sqlite database <sqlite>
            sqlite <sqlite> 의 <table> 테이블 내용 보기
            sqlite <sqlite> 에서 <table> 앞부분 출력
            sqlite <sqlite> 의 테이블 <table> 내용 보기
            print table <table> from sqlite <sqlite> database
            first rows of <table> table in sqlite <sqlite>
            show table <table> of <sqlite>
            contents of table <table> in <sqlite>
            <sqlite> 의 <table> 테이블 내용
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> .dump > <other>",
        en="Save the SQLite database <sqlite> as SQL",
        ko="SQLite 데이터베이스 <sqlite>을 SQL로 저장",
        asks="""
            dump sqlite <sqlite> to <other>
            export sqlite database <sqlite> as sql <other>
            sqlite <sqlite> 을 sql <other> 로 덤프
            sqlite 데이터베이스 <sqlite> 을 <other> 로 내보내기
            sqlite <sqlite> 데이터베이스을 <other> 로 내보내기
            export sqlite <sqlite> database as sql <other>
            dump sqlite database <sqlite> to <other>
            backup sqlite <sqlite> as sql <other>
            sqlite <sqlite> 을 <other> 로 덤프
            sqlite 데이터베이스 <sqlite> 백업 sql <other>
            dump <sqlite> to <other>
            <sqlite> 를 <other> 로 덤프
            <sqlite> 를 <other> 로 덤프 뜨기
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> '.backup <other>'",
        en="Copy the SQLite database <sqlite> while it is in use",
        ko="사용 중인 SQLite 데이터베이스 <sqlite> 복사",
        asks="""
            back up sqlite database <sqlite> to <other>
            copy a live sqlite <sqlite> as <other>
            sqlite <sqlite> 을 <other> 로 백업
            sqlite 데이터베이스 <sqlite> 백업본 <other> 만들기
            sqlite <sqlite> 데이터베이스 백업본 <other> 만들기
            back up sqlite <sqlite> database to <other>
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> < <file>",
        en="Run the SQL file <file> on the SQLite database <sqlite>",
        ko="SQLite 데이터베이스 <sqlite>에 SQL 파일 <file> 실행",
        asks="""
            restore sql dump <file> into sqlite <sqlite>
            run sql file <file> on sqlite database <sqlite>
            load <file> into sqlite <sqlite>
            sql 덤프 <file> 을 sqlite <sqlite> 에 복원
            sql 파일 <file> 을 sqlite <sqlite> 에서 실행
            run <file> on <sqlite>
            execute sql file <file> on <sqlite>
            <file> 을 <sqlite> 에 실행
            <sqlite> 에 <file> 실행
            execute <file> in <sqlite>
            <sqlite> 에서 <file> 돌리기
            run the statements in <file> against <sqlite>
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> '.import --csv <file> <table>'",
        en="Load the CSV file <file> into a table",
        ko="CSV 파일 <file>을 테이블에 넣기",
        asks="""
            import csv <file> into sqlite <sqlite> table <table>
            load csv file <file> to sqlite database <sqlite> as table <table>
            csv <file> 을 sqlite <sqlite> 의 <table> 테이블에 넣기
            csv 파일 <file> 을 sqlite <sqlite> 테이블 <table> 로 가져오기
            import csv <file> into sqlite <sqlite> <table> table
            load csv <file> to table <table> of sqlite database <sqlite>
            csv <file> 를 sqlite <sqlite> 의 테이블 <table> 로 가져오기
            sqlite <sqlite> 테이블 <table> 에 csv <file> 넣기
            import <file> into <sqlite> table <table>
            load csv <file> into table <table> of <sqlite>
            <file> 을 <sqlite> 의 <table> 테이블로 가져오기
            """,
    ),
    Recipe(
        "sqlite3 -header -csv <sqlite> 'SELECT * FROM <table>' > <other>",
        en="Save a table as the CSV file <other>",
        ko="테이블을 CSV 파일 <other>로 저장",
        asks="""
            export table <table> of sqlite <sqlite> to csv <other>
            save sqlite table <table> from <sqlite> as csv file <other>
            sqlite <sqlite> 의 <table> 테이블을 csv <other> 로 저장
            sqlite <sqlite> <table> 테이블 csv 파일 <other> 로 내보내기
            sqlite <sqlite> 테이블 <table> csv 파일 <other> 로 내보내기
            export <table> table of sqlite <sqlite> to csv <other>
            """,
    ),
    Recipe(
        "sqlite3 -cmd '.mode json' <sqlite> <query>",
        en="Run a query and print the result as JSON",
        ko="쿼리 결과를 JSON으로 출력",
        asks="""
            sqlite query <query> on <sqlite> as json
            json output of sql <query> from sqlite <sqlite>
            sqlite <sqlite> 에서 <query> 결과를 json 으로
            sqlite <sqlite> 쿼리 <query> 제이슨 출력
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> 'PRAGMA integrity_check'",
        en="Check the SQLite database <sqlite> for damage",
        ko="SQLite 데이터베이스 <sqlite> 손상 검사",
        asks="""
            check integrity of sqlite database <sqlite>
            is sqlite <sqlite> corrupt
            verify sqlite <sqlite>
            sqlite <sqlite> 무결성 검사
            sqlite 데이터베이스 <sqlite> 손상됐는지 확인
            sqlite <sqlite> 데이터베이스 손상됐는지 확인
            check integrity of sqlite <sqlite> database
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> VACUUM",
        en="Make the file of the SQLite database smaller",
        ko="SQLite 데이터베이스 파일 줄이기",
        asks="""
            vacuum sqlite database <sqlite>
            shrink sqlite <sqlite>
            compact sqlite database <sqlite>
            sqlite <sqlite> 용량 줄이기 vacuum
            sqlite 데이터베이스 <sqlite> 압축 정리 vacuum
            sqlite <sqlite> 데이터베이스 압축 정리 vacuum
            vacuum sqlite <sqlite> database
            """,
    ),
    Recipe(
        "sqlite3 -header -csv <sqlite> 'SELECT * FROM <table>' > <table>.csv",
        en="Save the table <table> of <sqlite> as CSV",
        ko="<sqlite>의 <table> 테이블을 CSV로 저장",
        asks="""
            export table <table> of <sqlite> to csv
            export the <table> table of <sqlite> as csv
            save table <table> of <sqlite> as csv
            <sqlite> 의 <table> 테이블을 csv 로 내보내기
            <sqlite> <table> 테이블 csv 로 저장
            <sqlite> 에서 <table> 테이블 csv 추출
            """,
    ),
    Recipe(
        "sqlite3 -version",
        en="Show the version of SQLite",
        ko="SQLite 버전 보기",
        asks="""
            sqlite version
            version of sqlite3
            which sqlite is installed
            sqlite 버전
            sqlite3 버전 확인
            설치된 sqlite 버전
            """,
    ),
    Recipe(
        "sqlite3 -header -column <sqlite> 'SELECT * FROM <table>'",
        en="Show all rows of the table <table> of <sqlite>",
        ko="<sqlite>의 <table> 테이블 전체 보기",
        asks="""
            select all from <table> in <sqlite>
            all rows of table <table> in <sqlite>
            print everything in table <table> of <sqlite>
            <sqlite> 에서 <table> 전체 조회
            <sqlite> 의 <table> 테이블 모든 행 보기
            <table> 테이블 전부 <sqlite> 에서 출력
            """,
    ),
)
