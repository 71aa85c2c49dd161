"""MySQL and MariaDB: mysql, mysqladmin and mysqldump."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "mysql -u root -p",
        en="Open MySQL as root, asking for the password",
        ko="root로 MySQL 열기",
        asks="""
            log in to mysql as root
            connect to mysql
            open mysql shell
            mysql prompt
            mysql 접속
            mysql 루트 계정으로 로그인
            mysql 셸 열기
            마리아디비 접속하는 법
            """,
    ),
    Recipe(
        "mysql -u <user> -p",
        en="Open MySQL as <user>, asking for the password",
        ko="<user> 계정으로 MySQL 열기",
        asks="""
            connect to mysql as user <user>
            log in to mysql with user <user>
            mysql login user <user>
            mysql 에 <user> 계정으로 접속
            mysql 사용자 <user> 로 로그인
            mysql <user> 사용자로 로그인
            connect to mysql as <user> user
            """,
    ),
    Recipe(
        "mysql -u root -p <database>",
        en="Open the MySQL database <database>",
        ko="MySQL 데이터베이스 <database> 열기",
        asks="""
            connect to mysql database <database>
            open mysql database <database>
            use database <database> in mysql
            mysql <database> 데이터베이스 접속
            mysql <database> 디비 열기
            mysql 데이터베이스 <database> 접속
            connect to mysql <database> database
            mysql <database> db 접속
            """,
    ),
    Recipe(
        "mysql -u <user> -p <database>",
        en="Open the MySQL database <database> as <user>",
        ko="<user> 계정으로 MySQL 데이터베이스 <database> 열기",
        asks="""
            connect to mysql database <database> as user <user>
            mysql user <user> database <database>
            <user> 계정으로 mysql <database> 데이터베이스 접속
            mysql 사용자 <user> 로 <database> 디비 들어가기
            <user> 계정으로 mysql 데이터베이스 <database> 접속
            mysql <user> 사용자로 <database> 디비 들어가기
            connect to mysql <database> database as user <user>
            """,
    ),
    Recipe(
        "mysql -h <host> -u <user> -p",
        en="Connect to MySQL on the server <host> as <user>",
        ko="<host> 서버의 MySQL에 <user>로 접속",
        asks="""
            connect to mysql on server <host> as user <user>
            remote mysql login at host <host> with user <user>
            mysql host <host> user <user>
            <host> 서버의 mysql 에 <user> 계정으로 접속
            원격 mysql <host> 에 사용자 <user> 로 로그인
            원격 mysql <host> 에 <user> 사용자로 로그인
            mysql host user <host> <user>
            connect to mysql on server <host> as <user> user
            connect to mysql at <host> as <user>
            <host> mysql 에 <user> 로 접속
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'SHOW DATABASES'",
        en="List the MySQL databases",
        ko="MySQL 데이터베이스 목록 보기",
        asks="""
            list mysql databases
            show databases in mysql
            which databases does mysql have
            mysql 데이터베이스 목록
            mysql 디비 뭐 있는지 보기
            mysql 모든 db 조회
            mysql db 목록
            mysql db list
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'SHOW TABLES' <database>",
        en="List the tables of <database>",
        ko="<database>의 테이블 목록 보기",
        asks="""
            list tables in mysql database <database>
            show mysql tables of <database>
            which tables are in mysql <database>
            mysql <database> 테이블 목록
            mysql <database> 데이터베이스에 있는 테이블 조회
            mysql 테이블 <database> 목록
            list tables in mysql <database> database
            show tables in mysql database <database>
            mysql <database> DB 테이블 목록
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'DESCRIBE <table>' <database>",
        en="Show the columns of the table <table>",
        ko="<table> 테이블의 컬럼 보기",
        asks="""
            describe mysql table <table> in <database>
            columns of mysql table <table> in database <database>
            structure of mysql table <table>
            mysql <database> 의 <table> 테이블 구조
            columns of mysql table <table> in <database> database
            describe mysql <table> table in <database>
            mysql <database> 의 <table> 테이블 컬럼
            show columns of table <table> in mysql database <database>
            describe table <table> in mysql <database>
            describe table <table> of mysql database <database>
            """,
    ),
    Recipe(
        "mysql -u root -p -e <query> <database>",
        en="Run a query on <database>",
        ko="<database>에서 쿼리 실행",
        asks="""
            run sql <query> on mysql database <database>
            execute query <query> in mysql <database>
            mysql <database> 에서 <query> 쿼리 실행
            mysql <database> 디비에 sql <query> 날리기
            run query <query> on mysql database <database>
            mysql <database> 데이터베이스에서 <query> 실행
            run sql <query> on mysql <database> database
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'SELECT COUNT(*) FROM <table>' <database>",
        en="Count the rows of a table",
        ko="테이블의 행 개수 세기",
        asks="""
            count rows of mysql table <table> in <database>
            how many rows are in mysql table <table> of <database>
            mysql <database> 의 <table> 테이블 행 개수
            mysql <database> <table> 테이블 몇 줄인지
            mysql <database> 의 테이블 <table> 행 개수
            count rows of mysql <table> table in <database>
            count rows of table <table> in mysql database <database>
            count the rows of table <table> in mysql database <database>
            how many rows does table <table> in mysql <database> have
            mysql <database> 디비의 <table> 테이블 행 수
            mysql <database> 디비의 <table> 테이블 행 개수 세기
            mysql <database> 디비의 <table> 테이블 행 수 세려면
            """,
    ),
    Recipe(
        "mysqldump -u root -p <database> > <file>",
        en="Save the MySQL database <database> as SQL in <file>",
        ko="MySQL 데이터베이스 <database>를 <file>에 저장",
        asks="""
            dump mysql database <database> to <file>
            back up mysql database <database> into <file>
            export mysql <database> as sql file <file>
            mysqldump <database> to <file>
            mysql <database> 데이터베이스를 <file> 로 백업
            mysql <database> 덤프를 <file> 로 뜨기
            mysql <database> 디비 <file> 에 내보내기
            mysqldump 로 <database> 를 <file> 에 저장
            dump mysql <database> database to <file>
            backup mysql db <database> to <file>
            mysql <database> db 를 <file> 로 백업
            mysql <database> 데이터베이스를 <file> 로 덤프
            mysql <database> 디비를 <file> 에 백업
            back up mysql <database> into <file>
            """,
    ),
    Recipe(
        "mysqldump -u root -p <database> > <database>.sql",
        en="Save the MySQL database <database> as SQL",
        ko="MySQL 데이터베이스 <database>를 SQL로 저장",
        asks="""
            dump mysql database <database>
            back up mysql database <database>
            mysqldump <database>
            mysql <database> 데이터베이스 백업
            mysql <database> 덤프 뜨기
            mysql 데이터베이스 <database> 백업
            dump mysql <database> database
            """,
    ),
    Recipe(
        "mysqldump -u root -p --all-databases > <file>",
        en="Save all MySQL databases in <file>",
        ko="모든 MySQL 데이터베이스를 <file>에 저장",
        asks="""
            back up all mysql databases to <file>
            dump every mysql database into <file>
            mysqldump all databases to <file>
            mysql 전체 데이터베이스를 <file> 로 백업
            모든 mysql 디비 덤프 <file>
            """,
    ),
    Recipe(
        "mysqldump -u root -p <database> <table> > <file>",
        en="Save one MySQL table in <file>",
        ko="MySQL 테이블 하나를 <file>에 저장",
        asks="""
            dump only table <table> of mysql database <database> to <file>
            back up a single mysql table <table> from <database> into <file>
            mysql <database> 의 <table> 테이블만 <file> 로 백업
            mysql <database> 에서 테이블 <table> 하나만 덤프 <file>
            mysql <database> 에서 <table> 테이블 하나만 덤프 <file>
            dump only table <table> of mysql <database> database to <file>
            dump only <table> table of mysql database <database> to <file>
            copy table <table> from mysql database <database> to file <file>
            save mysql table <table> of <database> in a file
            mysql <database> 의 <table> 테이블을 파일로 백업
            """,
    ),
    Recipe(
        "mysqldump -u root -p --no-data <database> > <file>",
        en="Save the structure of <database> without data",
        ko="데이터 없이 <database>의 구조만 저장",
        asks="""
            dump schema only of mysql database <database> to <file>
            export mysql <database> structure without data to <file>
            mysql <database> 스키마만 <file> 로 덤프
            mysql <database> 데이터 없이 구조만 <file> 에 백업
            dump schema only of mysql <database> database to <file>
            """,
    ),
    Recipe(
        "mysql -u root -p <database> < <file>",
        en="Run the SQL file <file> on <database>",
        ko="<database>에서 SQL 파일 <file> 실행",
        asks="""
            restore mysql dump <file> into <database>
            import sql file <file> to mysql database <database>
            load <file> into mysql <database>
            run sql script <file> on mysql <database>
            <file> 을 mysql <database> 에 복원
            mysql <database> 데이터베이스에 sql 파일 <file> 가져오기
            <file> 덤프를 mysql <database> 디비에 넣기
            mysql <database> 에 스크립트 <file> 실행
            <file> 을 mysql <database> 에 넣기
            mysql <database> 에 <file> 복원
            mysql <database> 에 <file> 스크립트 실행
            import sql file <file> to mysql <database> database
            run sql <file> script on mysql <database>
            <file> 을 mysql <database> 데이터베이스에 가져오기
            restore <file> into mysql <database>
            <file> 을 mysql <database> 에 집어넣기
            """,
    ),
    Recipe(
        "mysqladmin -u root -p create <database>",
        en="Make the MySQL database <database>",
        ko="MySQL 데이터베이스 <database> 만들기",
        asks="""
            create mysql database <database>
            make a new mysql database called <database>
            mysql 데이터베이스 <database> 만들기
            mysql 에 새 디비 <database> 생성
            mysql <database> 데이터베이스 만들기
            create mysql <database> database
            """,
    ),
    Recipe(
        "mysqladmin -u root -p drop <database>",
        en="Delete the MySQL database <database>, asking first",
        ko="물어본 뒤 MySQL 데이터베이스 <database> 삭제",
        asks="""
            delete mysql database <database>
            drop mysql database <database>
            mysql 데이터베이스 <database> 삭제
            mysql <database> 디비 지우기
            delete mysql <database> database
            """,
    ),
    Recipe(
        "mysqladmin -u root -p processlist",
        en="Show the connections and what they run",
        ko="연결과 실행 중인 쿼리 보기",
        asks="""
            active connections of mysql
            show running mysql queries
            mysql process list
            who is connected to mysql
            mysql 연결 목록
            실행 중인 mysql 쿼리 보기
            mysql 프로세스 리스트
            """,
    ),
    Recipe(
        "mysqladmin -u root -p status",
        en="Show the state of the MySQL server",
        ko="MySQL 서버 상태 보기",
        asks="""
            mysql server status
            is mysql up
            mysql uptime and queries per second
            mysql 서버 상태 확인
            mysql 살아 있는지
            """,
    ),
    Recipe(
        "mysqladmin -u <user> -p password",
        en="Change the MySQL password of <user>",
        ko="<user>의 MySQL 비밀번호 변경",
        asks="""
            change mysql password of user <user>
            set a new mysql password for <user>
            mysql 사용자 <user> 비밀번호 변경
            mysql <user> 계정 암호 바꾸기
            change mysql password of <user> user
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'SELECT user, host FROM mysql.user'",
        en="List the users of MySQL",
        ko="MySQL 사용자 목록 보기",
        asks="""
            list mysql users
            show mysql accounts
            mysql 사용자 목록
            mysql 계정 조회
            """,
    ),
    Recipe(
        "mysql -u root -p -e \"CREATE USER '<user:string>'@'localhost' IDENTIFIED BY '<password:string>'\"",
        en="Make the MySQL user <user> with a password",
        ko="비밀번호가 있는 MySQL 사용자 <user> 만들기",
        asks="""
            create mysql user <user> with password <password>
            add a mysql account <user>
            mysql 사용자 <user> 를 비밀번호 <password> 로 만들기
            mysql 계정 <user> 추가
            mysql <user> 사용자를 비밀번호 <password> 로 만들기
            create mysql <user> user with password <password>
            """,
    ),
    Recipe(
        "mysql -u root -p -e \"GRANT ALL ON <database>.* TO '<user:string>'@'localhost'\"",
        en="Give <user> all rights on <database>",
        ko="<user>에게 <database>의 모든 권한 주기",
        asks="""
            grant all on mysql database <database> to <user>
            give mysql user <user> all privileges on <database>
            mysql <database> 데이터베이스 권한을 <user> 에게 부여
            mysql <user> 에게 <database> 모든 권한 주기
            mysql 데이터베이스 <database> 권한을 <user> 에게 부여
            grant all on mysql <database> database to <user>
            give mysql <user> user all privileges on <database>
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'SELECT table_schema, ROUND(SUM(data_length + index_length) / 1048576) AS mb FROM information_schema.tables GROUP BY table_schema'",
        en="Show how large each MySQL database is",
        ko="MySQL 데이터베이스별 크기 보기",
        asks="""
            size of mysql databases
            how large are my mysql databases
            mysql 데이터베이스별 크기
            mysql 디비 용량 확인
            """,
    ),
    Recipe(
        "mysql --version",
        en="Show the version of the mysql client",
        ko="mysql 버전 보기",
        asks="""
            mysql version
            which version of mysql is installed
            mysql 버전 확인
            mysql 버전 보기
            """,
    ),
    Recipe(
        "mysql -h <host> -u root -p",
        en="Connect to MySQL on the server <host>",
        ko="<host> 서버의 MySQL에 접속",
        asks="""
            connect to mysql on server <host>
            remote mysql <host>
            <host> 의 mysql 에 접속
            원격 mysql <host> 접속
            """,
    ),
    Recipe(
        "mysqldump -u root -p --all-databases > all.sql",
        en="Save all MySQL databases as SQL",
        ko="모든 MySQL 데이터베이스를 SQL로 저장",
        asks="""
            dump all mysql databases
            back up every mysql database
            mysqldump all databases
            mysql 모든 데이터베이스 백업
            mysql 전체 데이터베이스 덤프
            모든 mysql 디비 백업
            """,
    ),
    Recipe(
        "mysql -u root -p -e \"CREATE USER '<user:string>'@'localhost'\"",
        en="Make the MySQL user <user>",
        ko="MySQL 사용자 <user> 만들기",
        asks="""
            create mysql user <user>
            add mysql user <user>
            new user <user> in mysql
            mysql 사용자 <user> 만들기
            mysql 에 <user> 계정 추가
            mysql 유저 <user> 생성
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'SELECT * FROM <table> LIMIT <count:number>' <database>",
        en="Show the first <count> rows of a table",
        ko="테이블의 처음 <count>행 보기",
        asks="""
            select first <count> rows from <table> in mysql <database>
            show <count> rows of mysql table <table> in <database>
            first <count> rows of table <table> of mysql database <database>
            mysql <database> 데이터베이스에서 <table> 테이블 <count> 줄 보기
            mysql <database> 의 <table> 테이블 처음 <count> 행
            mysql <database> 에서 <table> 테이블 <count> 개 조회
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'DROP TABLE <table>' <database>",
        en="Delete a table",
        ko="테이블 삭제",
        asks="""
            drop table <table> in mysql <database>
            delete table <table> of mysql database <database>
            mysql drop <table> table from <database>
            mysql <database> 의 <table> 테이블 삭제
            mysql <database> 에서 <table> 테이블 지우기
            mysql <database> 데이터베이스 <table> 테이블 drop
            """,
    ),
    Recipe(
        "mysql -u root -p -e 'TRUNCATE TABLE <table>' <database>",
        en="Delete all rows of a table",
        ko="테이블의 모든 행 삭제",
        asks="""
            truncate table <table> in mysql <database>
            truncate table <table> in mysql database <database>
            empty table <table> of mysql database <database>
            mysql <database> 의 <table> 테이블 비우기
            mysql <database> 데이터베이스의 <table> 테이블 비우기
            mysql <database> <table> 테이블 truncate
            """,
    ),
    Recipe(
        "mysqladmin -u root -p password",
        en="Change the password of MySQL's root",
        ko="MySQL root 비밀번호 변경",
        asks="""
            change mysql root password
            set a new password for mysql root
            mysql root password reset
            mysql root 비밀번호 변경
            mysql 루트 암호 바꾸기
            mysql root 비밀번호 새로 설정
            """,
    ),
    Recipe(
        "mysql -u root -p < <file>",
        en="Run the SQL of <file> in MySQL",
        ko="MySQL에서 <file>의 SQL 실행",
        asks="""
            restore mysql from <file>
            run <file> in mysql
            import <file> into mysql
            mysql 에 <file> 복원
            <file> 을 mysql 에서 실행
            <file> 로 mysql 복구
            """,
    ),
)
