"""PostgreSQL: psql, and its programs that dump, restore and make databases."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "psql -d <database>",
        en="Connect to the PostgreSQL database <database>",
        ko="PostgreSQL 데이터베이스 <database>에 접속",
        asks="""
            connect to postgres database <database>
            open postgres database <database>
            psql into database <database>
            log in to postgresql <database>
            postgres <database> 데이터베이스 접속
            psql 로 <database> 디비 열기
            포스트그레스 <database> 데이터베이스에 연결하기
            postgresql <database> 들어가는 법
            postgres 데이터베이스 <database> 접속
            connect to postgres <database> database
            connect to postgres db <database>
            postgres <database> db 접속
            connect to <database> postgres database
            <database> 포스트그레스 데이터베이스 접속
            """,
    ),
    Recipe(
        "psql",
        en="Open psql with your own account",
        ko="내 계정으로 psql 열기",
        asks="""
            open postgres prompt
            start psql
            postgres shell
            psql 실행
            포스트그레스 셸 열기
            postgres 접속
            """,
    ),
    Recipe(
        "psql -U <user> -d <database>",
        en="Connect to the database <database> as <user>",
        ko="<user> 계정으로 <database> 데이터베이스에 접속",
        asks="""
            connect to postgres database <database> as user <user>
            psql database <database> with user <user>
            log in to postgresql database <database> as <user>
            <user> 계정으로 postgres <database> 데이터베이스 접속
            psql 사용자 <user> 로 <database> 디비 접속
            포스트그레스 <database> 에 <user> 유저로 로그인
            <user> 계정으로 postgres 데이터베이스 <database> 접속
            psql <user> 사용자로 <database> 디비 접속
            connect to postgres <database> database as user <user>
            connect to postgres database <database> as <user> user
            """,
    ),
    Recipe(
        "psql -U <user>",
        en="Open psql as <user>",
        ko="<user> 계정으로 psql 열기",
        asks="""
            connect to postgres as user <user>
            psql with user <user>
            postgresql login user <user>
            <user> 계정으로 postgres 접속
            psql 사용자 <user> 로 로그인
            포스트그레스에 <user> 유저로 접속
            psql <user> 사용자로 로그인
            connect to postgres as <user> user
            """,
    ),
    Recipe(
        "psql -h <host> -U <user> -d <database>",
        en="Connect to <database> on the server <host> as <user>",
        ko="<host> 서버의 <database>에 <user>로 접속",
        asks="""
            connect to postgres on <host> as user <user> database <database>
            remote postgres database <database> at host <host> with user <user>
            psql to server <host> database <database> user <user>
            <host> 서버의 postgres <database> 데이터베이스에 <user> 계정으로 접속
            원격 postgres <host> 에 사용자 <user> 로 <database> 디비 연결
            원격 postgres <host> 에 사용자 <user> 로 디비 <database> 연결
            원격 postgres <host> 에 <user> 사용자로 <database> 디비 연결
            psql to server database <host> <database> user <user>
            connect to postgres database <database> as user <user> on host <host>
            psql database <database> user <user> host <host>
            """,
    ),
    Recipe(
        "psql -l",
        en="List the databases",
        ko="데이터베이스 목록 보기",
        asks="""
            list postgres databases
            show all databases in postgresql
            which databases are on the postgres server
            psql list databases
            postgres 데이터베이스 목록
            psql 디비 목록 보기
            포스트그레스에 어떤 데이터베이스가 있는지
            postgresql 모든 db 조회
            postgres db list
            """,
    ),
    Recipe(
        "psql -d <database> -c '\\dt'",
        en="List the tables of <database>",
        ko="<database>의 테이블 목록 보기",
        asks="""
            list tables in postgres database <database>
            show postgres tables of <database>
            psql tables of <database>
            which tables does postgresql <database> have
            postgres <database> 테이블 목록
            psql 로 <database> 테이블 보기
            포스트그레스 <database> 에 있는 테이블 조회
            postgres 테이블 <database> 목록
            list tables in postgres <database> database
            psql list tables in db <database>
            postgres <database> db 테이블 목록
            psql <database> 테이블 목록
            """,
    ),
    Recipe(
        "psql -d <database> -c '\\d <table>'",
        en="Show the columns of the table <table>",
        ko="<table> 테이블의 컬럼 보기",
        asks="""
            describe postgres table <table> in <database>
            columns of postgres table <table> in database <database>
            structure of table <table> in postgresql <database>
            schema of postgres table <table>
            postgres <database> 의 <table> 테이블 구조 보기
            psql 테이블 <table> 컬럼 확인
            포스트그레스 <database> 데이터베이스 <table> 테이블 스키마
            columns of postgres table <table> in <database> database
            describe postgres <table> table in <database>
            describe table <table> in postgres <database>
            show columns of table <table> in postgres database <database>
            postgres <database> 의 <table> 테이블 컬럼 보기
            """,
    ),
    Recipe(
        "psql -d <database> -c '\\dt+'",
        en="List the tables of <database> with their sizes",
        ko="<database>의 테이블을 크기와 함께 보기",
        asks="""
            size of postgres tables in <database>
            which tables of postgresql <database> are largest
            how big are the tables of postgres database <database>
            postgres <database> 테이블별 크기
            포스트그레스 <database> 에서 용량 큰 테이블
            psql 로 <database> 테이블 용량 확인
            psql 로 테이블 <database> 용량 확인
            how big are the tables of postgres <database> database
            """,
    ),
    Recipe(
        "psql -d <database> -c <query>",
        en="Run a query on <database>",
        ko="<database>에서 쿼리 실행",
        asks="""
            run sql <query> on postgres database <database>
            execute query <query> in postgresql <database>
            psql one query <query> on <database>
            postgres <database> 에서 <query> 쿼리 실행
            psql 로 <database> 에 sql <query> 날리기
            포스트그레스 <database> 디비에 질의 <query>
            run query <query> on postgres database <database>
            postgres <database> 데이터베이스에서 <query> 실행
            postgres <database> 에 <query> 실행해줘
            run sql <query> on postgres <database> database
            """,
    ),
    Recipe(
        "psql -d <database> --csv -c <query> > <file>",
        en="Save the result of a query as CSV",
        ko="쿼리 결과를 CSV 파일로 저장",
        asks="""
            save postgres query <query> on <database> as csv <file>
            export result of sql <query> from postgresql <database> to csv file <file>
            postgres <database> 쿼리 <query> 결과를 csv <file> 로 저장
            psql <database> 에서 <query> 결과 csv 파일 <file> 로 내보내기
            """,
    ),
    Recipe(
        "psql -d <database> -f <file>",
        en="Run the SQL file <file> on <database>",
        ko="<database>에서 SQL 파일 <file> 실행",
        asks="""
            run sql file <file> on postgres database <database>
            restore postgres dump <file> into <database>
            load <file> into postgresql database <database>
            execute script <file> in psql <database>
            import dump <file> to postgres <database>
            <file> 을 postgres <database> 데이터베이스에 복원
            postgres <database> 에 sql 파일 <file> 실행
            psql 로 <file> 스크립트를 <database> 에 돌리기
            <file> 덤프를 포스트그레스 <database> 디비에 넣기
            run sql file <file> on postgres <database> database
            execute <file> script in psql <database>
            restore <file> into postgres <database>
            restore <file> into postgres database <database>
            <file> 을 postgres <database> 데이터베이스에 복원
            <file> 을 포스트그레스 <database> 에 가져오기
            <file> 을 postgres <database> 디비에 부어 넣기
            """,
    ),
    Recipe(
        "createdb <database>",
        en="Make the database <database>",
        ko="<database> 데이터베이스 만들기",
        asks="""
            create postgres database <database>
            make a new postgresql database called <database>
            add database <database> in postgres
            postgres 데이터베이스 <database> 만들기
            새 postgresql 디비 <database> 생성
            포스트그레스에 <database> 데이터베이스 추가
            create postgres <database> database
            """,
    ),
    Recipe(
        "dropdb -i <database>",
        en="Delete the database <database>, asking first",
        ko="물어본 뒤 <database> 데이터베이스 삭제",
        asks="""
            delete postgres database <database>
            drop postgresql database <database>
            remove database <database> from postgres
            dropdb <database>
            postgres 데이터베이스 <database> 삭제
            postgresql <database> 디비 지우기
            포스트그레스에서 <database> 데이터베이스 제거
            delete postgres <database> database
            """,
    ),
    Recipe(
        "pg_dump <database> > <file>",
        en="Save the database <database> as SQL in <file>",
        ko="<database> 데이터베이스를 <file>에 SQL로 저장",
        asks="""
            dump postgres database <database> to <file>
            back up postgresql database <database> into <file>
            export postgres <database> as sql file <file>
            pg_dump <database> to <file>
            postgres <database> 데이터베이스를 <file> 로 백업
            postgresql <database> 덤프를 <file> 로 떠줘
            포스트그레스 <database> 디비 <file> 에 내보내기
            pg_dump 로 <database> 를 <file> 에 저장
            dump postgres <database> database to <file>
            backup postgres db <database> to <file>
            postgres <database> db 를 <file> 로 백업
            postgres <database> 데이터베이스를 <file> 로 덤프
            postgres <database> 를 <file> 에 백업
            """,
    ),
    Recipe(
        "pg_dump <database> > <database>.sql",
        en="Save the database <database> as SQL",
        ko="<database> 데이터베이스를 SQL로 저장",
        asks="""
            dump postgres database <database>
            back up postgresql database <database>
            pg_dump <database>
            postgres <database> 데이터베이스 백업
            postgresql <database> 덤프 뜨기
            포스트그레스 <database> 디비 백업하는 법
            postgres 데이터베이스 <database> 백업
            dump postgres <database> database
            """,
    ),
    Recipe(
        "pg_dump -Fc -f <file> <database>",
        en="Save <database> compressed, for pg_restore",
        ko="pg_restore용으로 <database>를 압축해 저장",
        asks="""
            dump postgres database <database> in custom format to <file>
            compressed custom format postgres backup of <database> in <file>
            pg_dump custom format <database> to <file>
            postgres <database> 를 커스텀 형식 <file> 로 덤프
            포스트그레스 <database> 압축 커스텀 포맷 백업 <file>
            dump postgres <database> database in custom format to <file>
            """,
    ),
    Recipe(
        "pg_restore -d <database> <file>",
        en="Restore a custom dump into <database>",
        ko="커스텀 형식 덤프를 <database>에 복원",
        asks="""
            pg_restore <file> into <database>
            restore custom format postgres dump <file> to database <database>
            restore compressed postgresql backup <file> to <database> with pg_restore
            pg_restore 로 <file> 을 <database> 에 복원
            커스텀 형식 postgres 덤프 <file> 을 <database> 디비에 복원
            restore custom format postgres dump <file> to <database> database
            """,
    ),
    Recipe(
        "pg_dump -t <table> <database> > <file>",
        en="Save one table of <database>",
        ko="<database>의 테이블 하나만 저장",
        asks="""
            dump only table <table> of postgres database <database> to <file>
            back up a single postgresql table <table> from <database> into <file>
            pg_dump one table <table> of <database> to <file>
            postgres <database> 의 <table> 테이블만 <file> 로 백업
            포스트그레스 <database> 에서 테이블 <table> 하나만 덤프 <file>
            포스트그레스 <database> 에서 <table> 테이블 하나만 덤프 <file>
            dump only table <table> of postgres <database> database to <file>
            dump only <table> table of postgres database <database> to <file>
            """,
    ),
    Recipe(
        "pg_dump --schema-only <database> > <file>",
        en="Save the structure of <database> without data",
        ko="데이터 없이 <database>의 구조만 저장",
        asks="""
            dump schema only of postgres database <database> to <file>
            export postgresql <database> structure without data to <file>
            postgres <database> 스키마만 <file> 로 덤프
            포스트그레스 <database> 데이터 없이 구조만 <file> 에 백업
            dump schema only of postgres <database> database to <file>
            """,
    ),
    Recipe(
        "pg_dumpall > <file>",
        en="Save all databases of the server",
        ko="서버의 모든 데이터베이스 저장",
        asks="""
            back up all postgres databases to <file>
            dump every postgresql database into <file>
            pg_dumpall to <file>
            postgres 전체 데이터베이스를 <file> 로 백업
            모든 postgresql 디비 덤프 <file>
            """,
    ),
    Recipe(
        "psql -c '\\du'",
        en="List the users of PostgreSQL",
        ko="PostgreSQL 사용자 목록 보기",
        asks="""
            list postgres users
            show roles in postgresql
            which users does postgres have
            postgres 사용자 목록
            postgresql 계정 보기
            포스트그레스 롤 조회
            """,
    ),
    Recipe(
        "createuser -P <user>",
        en="Make the PostgreSQL user <user> with a password",
        ko="비밀번호가 있는 PostgreSQL 사용자 <user> 만들기",
        asks="""
            create postgres user <user>
            add a postgresql role <user> with password
            new postgres account <user>
            postgres 사용자 <user> 만들기
            postgresql 계정 <user> 추가
            포스트그레스 <user> 유저 생성
            postgres <user> 사용자 만들기
            create postgres <user> user
            """,
    ),
    Recipe(
        "dropuser -i <user>",
        en="Delete the PostgreSQL user <user>, asking first",
        ko="물어본 뒤 PostgreSQL 사용자 <user> 삭제",
        asks="""
            delete postgres user <user>
            remove postgresql role <user>
            postgres 사용자 <user> 삭제
            포스트그레스 계정 <user> 지우기
            postgres <user> 사용자 삭제
            delete postgres <user> user
            """,
    ),
    Recipe(
        "psql -c \"ALTER USER <user> WITH PASSWORD '<password:string>'\"",
        en="Set the password of the PostgreSQL user <user>",
        ko="PostgreSQL 사용자 <user>의 비밀번호 설정",
        asks="""
            change postgres user <user> password to <password>
            set password of postgres user <user> to <password>
            postgres <user> 비밀번호를 <password> 로 변경
            포스트그레스 <user> 계정 비밀번호를 <password> 로 설정
            change the password of postgres user <user> to <password>
            postgres 사용자 <user> 비밀번호를 <password> 로 변경
            """,
    ),
    Recipe(
        'psql -d <database> -c "GRANT ALL PRIVILEGES ON DATABASE <database> TO <user>"',
        en="Give <user> all rights on <database>",
        ko="<user>에게 <database>의 모든 권한 주기",
        asks="""
            grant all on postgres database <database> to <user>
            give postgresql user <user> all privileges on <database>
            postgres <database> 데이터베이스 권한을 <user> 에게 부여
            포스트그레스 <user> 에게 <database> 모든 권한 주기
            postgres 데이터베이스 <database> 권한을 <user> 에게 부여
            grant all on postgres <database> database to <user>
            give postgresql <user> user all privileges on <database>
            """,
    ),
    Recipe(
        "psql -d <database> -c 'SELECT pg_size_pretty(pg_database_size(current_database()))'",
        en="Show how large <database> is",
        ko="<database> 데이터베이스 크기 보기",
        asks="""
            size of postgres database <database>
            how large is postgresql database <database>
            how much space does postgres <database> take
            postgres <database> 데이터베이스 크기
            포스트그레스 <database> 디비 용량 얼마야
            postgres 데이터베이스 <database> 크기
            size of postgres <database> database
            how big is postgres db <database>
            postgres <database> 용량
            disk space of postgresql database <database>
            """,
    ),
    Recipe(
        "psql -d <database> -c 'SELECT count(*) FROM <table>'",
        en="Count the rows of a table",
        ko="테이블의 행 개수 세기",
        asks="""
            count rows of postgres table <table> in <database>
            how many rows are in postgresql table <table> of <database>
            postgres <database> 의 <table> 테이블 행 개수
            포스트그레스 <database> <table> 테이블 몇 줄인지
            postgres <database> 의 테이블 <table> 행 개수
            count rows of postgres <table> table in <database>
            count rows in table <table> of postgres db <database>
            postgres <database> 의 <table> 테이블 행 수
            count rows in <table> table of postgres <database>
            count rows in table <table> in postgres database <database>
            number of rows in postgres table <table> of <database>
            """,
    ),
    Recipe(
        "psql -c 'SELECT pid, usename, datname, state, query FROM pg_stat_activity'",
        en="Show the connections and what they run",
        ko="연결과 실행 중인 쿼리 보기",
        asks="""
            active connections of postgres
            show running queries in postgresql
            who is connected to postgres
            what is postgres doing now
            postgres 연결 목록
            실행 중인 postgresql 쿼리 보기
            포스트그레스에 접속한 사용자와 쿼리 확인
            """,
    ),
    Recipe(
        "psql -c 'SELECT pg_terminate_backend(<pid:number>)'",
        en="End the PostgreSQL connection <pid>",
        ko="PostgreSQL 연결 <pid> 끊기",
        asks="""
            kill postgres connection <pid>
            terminate postgresql query with pid <pid>
            postgres 연결 pid <pid> 종료
            포스트그레스 쿼리 pid <pid> 강제로 끊기
            """,
    ),
    Recipe(
        "pg_isready",
        en="Check whether PostgreSQL accepts connections",
        ko="PostgreSQL이 연결을 받는지 확인",
        asks="""
            is postgres running and accepting connections
            check if postgresql is up
            postgres health check
            postgres 살아 있는지 확인
            postgresql 서버 떠 있는지
            포스트그레스 상태 확인
            """,
    ),
    Recipe(
        "psql --version",
        en="Show the version of psql",
        ko="psql 버전 보기",
        asks="""
            postgres version
            which version of psql is installed
            postgresql 버전 확인
            psql 버전 보기
            """,
    ),
    Recipe(
        "psql -d <database> -c \"\\copy <table> FROM '<file>' CSV HEADER\"",
        en="Load the CSV file <file> into a table",
        ko="CSV 파일 <file>을 테이블에 넣기",
        asks="""
            import csv <file> into postgres table <table> of <database>
            load csv file <file> to postgresql table <table> in <database>
            copy csv <file> into table <table> with psql database <database>
            csv <file> 을 postgres <database> 의 <table> 테이블에 넣기
            포스트그레스 <database> <table> 테이블로 csv 파일 <file> 가져오기
            copy csv <file> into table <table> with psql <database> database
            """,
    ),
    Recipe(
        "psql -d <database> -c \"\\copy <table> TO '<file>' CSV HEADER\"",
        en="Save a table as the CSV file <file>",
        ko="테이블을 CSV 파일 <file>로 저장",
        asks="""
            export postgres table <table> of <database> to csv <file>
            save postgresql table <table> from <database> as csv file <file>
            dump table <table> of postgres <database> as csv <file>
            postgres <database> 의 <table> 테이블을 csv <file> 로 내보내기
            포스트그레스 <database> <table> 테이블 csv 파일 <file> 로 저장
            포스트그레스 <database> 테이블 <table> csv 파일 <file> 로 저장
            export postgres <table> table of <database> to csv <file>
            export table <table> of postgres <database> to <file>
            export the <table> table of postgres database <database> to csv <file>
            postgres <database> <table> 테이블을 <file> 로 내보내기
            """,
    ),
    Recipe(
        "psql -h <host> -d <database>",
        en="Connect to <database> on the server <host>",
        ko="<host> 서버의 <database>에 접속",
        asks="""
            connect to postgres database <database> on server <host>
            psql host <host> database <database>
            <host> 서버의 postgres <database> 에 접속
            """,
    ),
    Recipe(
        "psql -h <host> -p <port> -U <user> -d <database>",
        en="Connect to <database> on <host> port <port> as <user>",
        ko="<host>의 <port> 포트 <database>에 <user>로 접속",
        asks="""
            connect to postgres database <database> on host <host> port <port> as user <user>
            psql host <host> port <port> user <user> database <database>
            postgres <database> on <host> port <port> as <user>
            <host> 서버 <port> 포트의 postgres <database> 에 <user> 계정으로 접속
            psql 로 <host> <port> 포트 <database> 데이터베이스에 <user> 로 접속
            포스트그레스 <host> 포트 <port> 사용자 <user> 디비 <database> 접속
            """,
    ),
    Recipe(
        "pg_dump -Fc <database> > <database>.dump",
        en="Save the database <database> in the custom format",
        ko="<database> 데이터베이스를 커스텀 포맷으로 저장",
        asks="""
            back up postgres database <database> in custom format
            dump postgres <database> in custom format
            pg_dump <database> custom format
            compressed custom dump of postgres database <database>
            postgres <database> 를 커스텀 포맷으로 백업
            포스트그레스 <database> 디비를 커스텀 포맷으로 덤프
            postgres <database> 데이터베이스 custom 형식 백업
            """,
    ),
    Recipe(
        "pg_restore -d <database> <dump>",
        en="Restore <dump> into the database <database>",
        ko="<dump>를 <database> 데이터베이스에 복원",
        asks="""
            restore <dump> into database <database>
            restore <dump> to <database>
            load postgres dump <dump> into <database>
            import <dump> into postgres database <database>
            <dump> 를 <database> 데이터베이스에 복원
            <dump> 를 <database> 데이터베이스에 복원
            <dump> 덤프를 postgres <database> 에 복구
            """,
    ),
    Recipe(
        "psql -d <database> -c 'SELECT * FROM <table> LIMIT <count:number>'",
        en="Show the first <count> rows of a table",
        ko="테이블의 처음 <count>행 보기",
        asks="""
            select first <count> rows from <table> in postgres <database>
            show <count> rows of postgres table <table> in <database>
            first <count> rows of table <table> of postgres database <database>
            postgres <database> 데이터베이스에서 <table> 테이블 <count> 줄 보기
            postgres <database> 의 <table> 테이블 처음 <count> 행
            포스트그레스 <database> 에서 <table> 테이블 <count> 개 조회
            """,
    ),
    Recipe(
        "psql -d <database> -c 'DROP TABLE <table>'",
        en="Delete a table",
        ko="테이블 삭제",
        asks="""
            drop table <table> in postgres <database>
            delete table <table> of postgres database <database>
            postgres drop <table> table from <database>
            postgres <database> 의 <table> 테이블 삭제
            포스트그레스 <database> 에서 <table> 테이블 지우기
            postgres <database> 데이터베이스 <table> 테이블 drop
            """,
    ),
    Recipe(
        "psql -d <database> -c 'TRUNCATE <table>'",
        en="Delete all rows of a table",
        ko="테이블의 모든 행 삭제",
        asks="""
            truncate table <table> in postgres <database>
            empty table <table> of postgres database <database>
            delete all rows of postgres table <table> in <database>
            postgres <database> 의 <table> 테이블 비우기
            포스트그레스 <database> 에서 <table> 테이블 내용 모두 삭제
            postgres <database> <table> 테이블 truncate
            """,
    ),
    Recipe(
        "psql -d <database> -c '\\di'",
        en="List the indexes of <database>",
        ko="<database>의 인덱스 보기",
        asks="""
            list indexes in postgres <database>
            postgres indexes of database <database>
            which indexes does postgres <database> have
            postgres <database> 인덱스 목록
            포스트그레스 <database> 인덱스 보기
            postgres 데이터베이스 <database> 의 인덱스
            """,
    ),
    Recipe(
        "psql -d <database> -c 'CREATE INDEX ON <table> (<field>)'",
        en="Make an index on a column",
        ko="컬럼에 인덱스 만들기",
        asks="""
            create index on <table> <field> in postgres <database>
            index column <field> of table <table> in postgres database <database>
            add a postgres index for <field> of <table> in <database>
            postgres <database> 의 <table> 테이블 <field> 에 인덱스 만들기
            포스트그레스 <database> <table> 의 <field> 인덱스 생성
            postgres <database> <table> <field> 인덱스 추가
            """,
    ),
    Recipe(
        "psql -c '\\password <user>'",
        en="Change the password of the PostgreSQL user <user>",
        ko="PostgreSQL 사용자 <user>의 비밀번호 변경",
        asks="""
            set postgresql password for role <user>
            reset the postgres password of <user>
            change password of postgres user <user>
            change postgres password of <user>
            포스트그레스 <user> 계정 암호 바꾸기
            포스트그레스 <user> 암호 변경
            postgres <user> 비밀번호 변경
            """,
    ),
    Recipe(
        "psql -d <database> -c '\\dn'",
        en="List the schemas of <database>",
        ko="<database>의 스키마 목록 보기",
        asks="""
            list schemas in postgres <database>
            list all schemas in postgres database <database>
            which schemas does postgres <database> have
            postgres <database> 스키마 목록
            포스트그레스 <database> 의 스키마들 보기
            postgres 데이터베이스 <database> 스키마 나열
            """,
    ),
)
