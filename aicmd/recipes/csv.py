"""Tables: CSV, spreadsheets, SQLite."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "awk -F, -v name=<name> 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == name) n = i; next } n { print $n }' <file>",
        en="Print the column called <name> of the CSV in <file>",
        ko="<file> CSV에서 이름이 <name>인 열 출력",
        asks="""
            print the column named <name> of csv <file>
            csv <file> column by header name <name>
            <file> csv 에서 이름이 <name> 인 열 출력
            csv <file> 의 <name> 이라는 열만
            get the column with header <name> from csv <file>
            csv <file> values of the column called <name>
            <file> csv 에서 헤더가 <name> 인 컬럼만
            csv <file> 에서 <name> 컬럼 값 뽑기
            """,
    ),
    Recipe(
        "tail -n +2 -- <file> | wc -l",
        en="Count the rows of the CSV in <file> without its header",
        ko="헤더를 뺀 <file> CSV의 행 수 세기",
        mac="tail -n +2 <file> | wc -l",
        asks="""
            how many rows are in csv <file> without header
            count csv records in <file>
            <file> csv 데이터 행 개수 헤더 제외
            csv <file> 레코드 몇 건
            number of data rows in csv <file>
            how many records does csv <file> have
            csv <file> 데이터가 몇 행인지
            헤더 빼고 csv <file> 행 수
            """,
    ),
    Recipe(
        "(head -n 1 -- <file>; tail -n +2 -- <file> | sort -t, -k<column>,<column>)",
        en="Sort the CSV of <file> by column <column> under its header",
        ko="헤더를 두고 <file> CSV를 <column>번째 열로 정렬",
        mac="(head -n 1 <file>; tail -n +2 <file> | sort -t, -k<column>,<column>)",
        fish="begin; head -n 1 -- <file>; tail -n +2 -- <file> | sort -t, -k<column>,<column>; end",
        asks="""
            sort csv <file> by column <column> keeping the header
            order csv rows of <file> by column <column> with header on top
            헤더는 그대로 두고 <file> csv 를 <column> 번째 열로 정렬
            <file> csv <column> 번째 열 기준 정렬하되 헤더 유지
            sort csv <file> on field <column> but leave the header first
            csv <file> sort by column <column>, header stays
            csv <file> 헤더는 두고 <column> 번째 컬럼으로 정렬
            <file> csv 를 <column> 열로 정렬하는데 헤더는 맨 위에
            """,
    ),
    Recipe(
        "awk 'FNR > 1 || NR == 1' <file> <other>",
        en="Join the CSV of <file> and <other> under one header",
        ko="헤더 하나로 <file>과 <other> CSV 합치기",
        asks="""
            merge csv files <file> and <other> with one header
            combine csv <file> and <other> keeping a single header
            헤더 하나만 남기고 <file> 과 <other> csv 합치기
            csv <file> 과 <other> 병합
            append csv <other> to csv <file> without repeating the header
            join csv files <file> <other> with the header only once
            <file> csv 와 <other> csv 를 헤더 한 번만 남기고 합치기
            csv 두 개 <file> <other> 병합하고 헤더는 하나만
            """,
    ),
    Recipe(
        "awk -F, -v value=<value> '$<column:number> == value' <file>",
        en="Show the rows of the CSV in <file> whose column <column> is <value>",
        ko="<file> CSV에서 <column>번째 열이 <value>인 행 보기",
        asks="""
            csv rows of <file> where column <column> equals <value>
            filter csv <file> by column <column> being <value>
            <file> csv 에서 <column> 번째 열이 <value> 인 행만
            csv <file> 의 <column> 번째 열 값이 <value> 인 줄 필터
            csv <file> rows with <value> in column <column>
            only rows of csv <file> whose column <column> is <value>
            csv <file> 에서 <column> 열이 <value> 인 행
            <file> csv <column> 번째 컬럼이 <value> 인 줄만 필터
            """,
    ),
    Recipe(
        "awk -F, '$<column:number> > <number:number>' <file>",
        en="Show the rows of the CSV in <file> whose column <column> is over <number>",
        ko="<file> CSV에서 <column>번째 열이 <number>보다 큰 행 보기",
        asks="""
            csv rows of <file> where column <column> is greater than <number>
            filter csv <file> column <column> larger than <number>
            <file> csv 에서 <column> 번째 열이 <number> 보다 큰 행
            only csv rows of <file> with column <column> above <number>
            csv <file> where column <column> is over <number> greater
            csv <file> 에서 <column> 번째 열이 <number> 넘게 큰 행만
            <file> csv <column> 번째 컬럼이 <number> 보다 큰 줄 필터
            <column> 번째 열 값이 <number> 넘게 큰 csv 행 <file>
            """,
    ),
    Recipe(
        "cut -d, --complement -f<column> -- <file>",
        en="Show the CSV of <file> without column <column>",
        ko="<column>번째 열을 뺀 <file> CSV 보기",
        mac='awk -F, -v n=<column> \'{ line = ""; for (i = 1; i <= NF; i++) if (i != n) line = line (line == "" ? "" : ",") $i; print line }\' <file>',
        asks="""
            remove column <column> from csv <file>
            csv <file> without column <column>
            <file> csv 에서 <column> 번째 열 제거
            csv <file> 을 <column> 번째 열 빼고 출력
            delete column <column> in csv <file>
            drop csv column <column> of <file>
            csv <file> 의 <column> 번째 컬럼 삭제
            <file> csv 에서 <column> 열만 빼기
            """,
    ),
    Recipe(
        "awk -F, '{ print NF; exit }' <file>",
        en="Count the columns of the CSV in <file>",
        ko="<file> CSV의 열 수 세기",
        asks="""
            how many columns does csv <file> have
            count columns of csv <file>
            <file> csv 열 개수
            csv <file> 컬럼이 몇 개인지
            number of csv columns in <file>
            how many fields are in csv <file>
            csv <file> 에 컬럼이 몇 개
            <file> csv 의 열 수 세기
            number of columns in csv <file>
            """,
    ),
    Recipe(
        "awk -F, '{ n[$<column:number>]++ } END { for (value in n) print n[value], value }' <file> | sort -rn",
        en="Count how often each value of column <column> of the CSV in <file> occurs",
        ko="<file> CSV의 <column>번째 열 값마다 개수 세기",
        asks="""
            count csv rows of <file> by column <column>
            frequency of the values in column <column> of csv <file>
            <file> csv <column> 번째 열 값별 개수
            csv <file> 의 <column> 번째 열 빈도
            group csv <file> by column <column> and count the rows
            how often does each value of column <column> occur in csv <file>
            csv <file> 을 <column> 번째 컬럼으로 묶어서 개수
            <file> csv <column> 열의 값이 몇 번씩 나오는지
            """,
    ),
    Recipe(
        "tr '\\t' ',' < <file>",
        en="Turn tabs of <file> into commas",
        ko="<file>의 탭을 쉼표로 바꾸기",
        asks="""
            convert tsv <file> to csv
            replace tabs with commas in <file>
            <file> tsv 를 csv 로 변환
            <file> 탭을 쉼표로 바꾸기
            tab separated <file> to csv
            change tabs of <file> to commas
            <file> tsv 파일을 csv 로
            탭으로 된 <file> 을 쉼표 csv 로 변환
            convert tsv <file> to csv file
            tsv <file> 을 csv 로 변환
            """,
    ),
    Recipe(
        "tr ';' ',' < <file>",
        en="Turn semicolons of <file> into commas",
        ko="<file>의 세미콜론을 쉼표로 바꾸기",
        asks="""
            convert semicolon csv <file> to commas
            replace semicolons with commas in <file>
            <file> 세미콜론을 쉼표로 바꾸기
            semicolons to commas in <file>
            <file> with semicolon delimiter to comma csv
            <file> 의 구분자를 세미콜론에서 쉼표로
            세미콜론 csv <file> 을 쉼표 csv 로 변환
            <file> 에서 세미콜론 대신 쉼표로
            """,
    ),
    Recipe(
        "libreoffice --headless --convert-to csv -- <file>",
        en="Turn the spreadsheet <file> into CSV",
        ko="엑셀 <file>을 CSV로 변환",
        mac="soffice --headless --convert-to csv <file>",
        asks="""
            convert excel <file> to csv
            xlsx to csv <file>
            엑셀 <file> 을 csv 로 변환
            <file> 스프레드시트 csv 로 바꾸기
            excel file <file> as csv
            export the spreadsheet <file> to csv
            엑셀 파일 <file> csv 로 저장
            <file> xlsx 를 csv 로 변환
            excel <file> to csv
            엑셀 파일 <file> 을 csv 로
            """,
    ),
    Recipe(
        "sqlite3 <sqlite> .tables",
        en="List the tables of the SQLite database <sqlite>",
        ko="SQLite 데이터베이스 <sqlite>의 테이블 보기",
        asks="""
            list tables in sqlite database <sqlite>
            which tables are in sqlite <sqlite>
            sqlite <sqlite> 테이블 목록
            sqlite 데이터베이스 <sqlite> 의 테이블 보기
            show the tables of sqlite file <sqlite>
            sqlite tables in <sqlite>
            <sqlite> sqlite 에 어떤 테이블이 있는지
            sqlite <sqlite> 의 테이블 나열
            list tables in <sqlite>
            show tables of <sqlite>
            which tables does <sqlite> have
            <sqlite> 테이블 목록
            <sqlite> 에 어떤 테이블이 있는지
            """,
    ),
    Recipe(
        "sqlite3 -header -csv <sqlite> <query>",
        en="Run the SQL <query> on the SQLite database <sqlite>",
        ko="SQLite <sqlite>에 SQL <query> 실행",
        asks="""
            run sql query <query> on sqlite database <sqlite>
            query sqlite <sqlite> with <query> as csv
            sqlite <sqlite> 에 sql <query> 실행
            sqlite <sqlite> select with <query>
            execute the sql <query> in sqlite file <sqlite>
            sqlite <sqlite> 에서 <query> 쿼리 실행
            <query> 를 sqlite 데이터베이스 <sqlite> 에 조회
            <sqlite> sqlite 에 <query> 질의
            run the query <query> against <sqlite>
            <sqlite> 에 <query> 쿼리 실행
            """,
    ),
    Recipe(
        "cut -d, -f<column> -- <file>",
        en="Show column <column> of the CSV <file>",
        ko="CSV <file>의 <column>번째 열 보기",
        asks="""
            show column <column> of csv <file>
            the <column> column of csv file <file>
            extract field <column> from csv <file>
            only column <column> from the csv <file>
            csv <file> 의 <column> 번째 열 보기
            <file> csv <column> 번째 컬럼만 출력
            csv <file> 에서 <column> 열 뽑기
            """,
        others=("awk -F, '{print $<column:number>}' <file>",),
    ),
    Recipe(
        "cut -d, -f<column>,<second> -- <file>",
        en="Show columns <column> and <second> of the CSV <file>",
        ko="CSV <file>의 <column>번째와 <second>번째 열 보기",
        asks="""
            show columns <column> and <second> of csv <file>
            csv fields <column> and <second> from <file>
            only columns <column> and <second> of the csv file <file>
            csv <file> 의 <column> 번째와 <second> 번째 열 보기
            <file> csv 에서 <column> 번째 컬럼과 <second> 번째 컬럼만
            csv <file> <column> 열과 <second> 열 출력
            only columns <column> and <second> of csv <file>
            csv <file> 에서 <column> 번째랑 <second> 번째 컬럼만 뽑기
            columns <column> and <second> of csv <file>
            """,
    ),
    Recipe(
        "sort -t, -k<column>,<column> -- <file>",
        en="Sort the CSV <file> by column <column>",
        ko="CSV <file>을 <column>번째 열로 정렬",
        asks="""
            sort csv <file> by column <column>
            order the rows of csv file <file> by field <column>
            sort csv <file> on the <column> column
            csv <file> 을 <column> 번째 열로 정렬
            <file> csv <column> 번째 컬럼 기준 정렬
            csv <file> <column> 열 순서로 정렬
            """,
    ),
    Recipe(
        "sort -t, -k<column>,<column>n -- <file>",
        en="Sort the CSV <file> by the numbers in column <column>",
        ko="CSV <file>을 <column>번째 열 숫자 순으로 정렬",
        asks="""
            sort csv <file> numerically by column <column>
            order csv <file> by the number in column <column>
            csv <file> 을 <column> 번째 열 숫자 순으로 정렬
            <file> csv <column> 번째 컬럼을 숫자로 정렬
            csv <file> 를 <column> 번째 컬럼 숫자 기준으로 정렬
            sort csv <file> by column <column> as numbers
            sort csv <file> by the numeric column <column>
            """,
    ),
    Recipe(
        "sort -t, -k<column>,<column>nr -- <file>",
        en="Sort the CSV <file> by column <column>, the largest number first",
        ko="CSV <file>을 <column>번째 열 숫자 내림차순으로 정렬",
        asks="""
            sort csv <file> by column <column> numerically in descending order
            csv <file> largest number of column <column> first
            csv <file> 을 <column> 번째 열 숫자 내림차순으로 정렬
            <file> csv <column> 번째 컬럼 큰 숫자부터 정렬
            """,
    ),
    Recipe(
        "awk -F, '{sum += $<column:number>} END {print sum}' <file>",
        en="Add up column <column> of the CSV <file>",
        ko="CSV <file>의 <column>번째 열 합계",
        asks="""
            sum column <column> of csv <file>
            total of column <column> in csv file <file>
            add up field <column> of the csv <file>
            csv <file> 의 <column> 번째 열 합계
            <file> csv <column> 번째 컬럼 모두 더하기
            csv <file> <column> 열 총합
            """,
    ),
    Recipe(
        "awk -F, 'NR > 1 {sum += $<column:number>; n++} END {if (n) print sum / n}' <file>",
        en="Show the average of column <column> of the CSV <file>",
        ko="CSV <file>의 <column>번째 열 평균",
        asks="""
            average of column <column> in csv <file>
            mean of csv column <column> of <file>
            csv <file> 의 <column> 번째 열 평균
            <file> csv <column> 번째 컬럼 평균값
            """,
    ),
    Recipe(
        "awk -F, 'NR > 1 && $<column:number> > max {max = $<column:number>} END {print max}' <file>",
        en="Show the largest value of column <column> of the CSV <file>",
        ko="CSV <file>의 <column>번째 열 최댓값",
        asks="""
            maximum of column <column> in csv <file>
            largest value in csv column <column> of <file>
            csv <file> 의 <column> 번째 열 최댓값
            <file> csv <column> 번째 컬럼에서 가장 큰 값
            """,
    ),
    Recipe(
        "tail -n +2 -- <file> | cut -d, -f<column> | sort -u",
        en="Show the different values of column <column> of the CSV <file>",
        ko="CSV <file>의 <column>번째 열 고유 값",
        asks="""
            unique values of column <column> in csv <file>
            distinct values of csv column <column> in <file>
            csv <file> 의 <column> 번째 열 고유 값
            <file> csv <column> 번째 컬럼에서 중복 없는 값
            """,
    ),
    Recipe(
        "awk -F, '{print NF}' <file> | sort | uniq -c",
        en="Check whether all rows of the CSV <file> have the same number of columns",
        ko="CSV <file>의 행마다 열 개수가 같은지 확인",
        asks="""
            check that every row of csv <file> has the same number of columns
            csv rows of <file> with a wrong number of columns
            csv <file> 행마다 열 개수가 같은지 확인
            <file> csv 열 개수가 안 맞는 행이 있는지 검사
            """,
    ),
    Recipe(
        "awk -F, -v OFS=, '{t = $<column:number>; $<column:number> = $<second:number>; $<second:number> = t; print}' <file>",
        en="Swap columns <column> and <second> of the CSV <file>",
        ko="CSV <file>의 <column>번째와 <second>번째 열 맞바꾸기",
        asks="""
            swap columns <column> and <second> of csv <file>
            exchange csv columns <column> and <second> in <file>
            csv <file> 의 <column> 번째와 <second> 번째 열 서로 바꾸기
            <file> csv <column> 번째 컬럼과 <second> 번째 컬럼 위치 교환
            """,
    ),
    Recipe(
        "grep -- <pattern> <file> | cut -d, -f<column>",
        en="Show column <column> of the CSV rows of <file> that contain <pattern>",
        ko="CSV <file>에서 <pattern>이 있는 행의 <column>번째 열",
        asks="""
            column <column> of the csv rows in <file> containing <pattern>
            csv <file> grep <pattern> and cut column <column>
            csv <file> 에서 <pattern> 있는 행의 <column> 번째 열
            <pattern> 이 포함된 csv 행에서 <column> 번째 컬럼만 <file>
            """,
    ),
    Recipe(
        "tr ',' ';' < <file>",
        en="Part the CSV <file> by semicolons instead of commas",
        ko="CSV <file>의 쉼표를 세미콜론으로 바꾸기",
        asks="""
            convert commas of csv <file> to semicolons
            change the delimiter of csv <file> from comma to semicolon
            <file> 쉼표를 세미콜론으로 바꾸기
            csv <file> 구분자를 쉼표에서 세미콜론으로
            replace all commas with semicolons in <file>
            replace commas by semicolons in <file>
            <file> 의 쉼표를 전부 세미콜론으로
            <file> 쉼표를 세미콜론으로 치환
            """,
    ),
    Recipe(
        "awk -F, '$<column:number> == \"\"' <file>",
        en="The rows of the CSV <file> whose column <column> is empty",
        ko="CSV <file>에서 <column>번째 열이 빈 행",
        asks="""
            show rows where column <column> is empty in <file>
            rows of csv <file> with an empty column <column>
            which rows of <file> have no value in column <column>
            <file> <column> 열이 비어 있는 행
            <file> 에서 <column> 번째 열이 빈 행 찾기
            csv <file> 에서 <column> 열 값이 없는 행
            """,
    ),
    Recipe(
        "cut -d, -f<range> -- <file>",
        en="Show the columns <range> of the CSV <file>",
        ko="CSV <file>의 <range>열 보기",
        asks="""
            columns <range> of csv <file>
            show columns <range> of <file>
            cut columns <range> from csv <file>
            csv <file> 의 <range> 열
            <file> 에서 <range> 번째 열 csv
            <file> <range> 컬럼만 보기
            """,
    ),
    Recipe(
        "awk -F, '$<column:number> >= <least:number>' <file>",
        en="Show the rows of the CSV <file> whose column <column> is at least <least>",
        ko="CSV <file>에서 <column>번째 열이 <least> 이상인 행 보기",
        asks="""
            csv rows of <file> where column <column> is at least <least>
            rows of csv <file> with column <column> of at least <least>
            csv <file> column <column> at least <least>
            <file> csv 에서 <column> 번째 열이 <least> 이상인 행
            csv <file> <column> 열이 <least> 이상인 줄
            <column> 번째 컬럼이 <least> 이상인 행만 csv <file>
            """,
    ),
    Recipe(
        "awk -F, '$<column:number> < <below:number>' <file>",
        en="Show the rows of the CSV <file> whose column <column> is under <below>",
        ko="CSV <file>에서 <column>번째 열이 <below> 미만인 행 보기",
        asks="""
            csv rows of <file> where column <column> is under <below>
            rows of csv <file> with column <column> below <below>
            csv <file> column <column> under <below>
            <file> csv 에서 <column> 번째 열이 <below> 미만인 행
            csv <file> <column> 열이 <below> 미만인 줄
            <column> 번째 컬럼이 <below> 미만인 행만 csv <file>
            """,
    ),
    Recipe(
        "awk -F, -v name=<name> -v value=<value> 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == name) n = i} NR == 1 || $n == value' <file>",
        en="Show the rows of the CSV <file> whose <name> is <value>",
        ko="CSV <file>에서 <name>이 <value>인 행 보기",
        asks="""
            csv rows of <file> where <name> is <value>
            select rows where <name> is <value> in csv <file>
            filter csv <file> by <name> equal to <value>
            csv <file> 에서 <name> 이 <value> 인 행
            <file> csv 에서 <name> 값이 <value> 인 줄만
            csv <file> 의 <name> 이 <value> 인 것 필터
            """,
    ),
    Recipe(
        "awk -F, -v name=<name> 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == name) n = i} NR == 1 || $n >= <least:number>' <file>",
        en="Show the rows of the CSV <file> whose <name> is at least <least>",
        ko="CSV <file>에서 <name>이 <least> 이상인 행 보기",
        asks="""
            csv rows of <file> where <name> is at least <least>
            rows of csv <file> with <name> of at least <least>
            csv <file> <name> at least <least>
            csv <file> 에서 <name> 이 <least> 이상인 행
            <file> 에서 <name> 이 <least> 이상인 것 csv
            csv <file> 의 <name> <least> 이상만
            """,
    ),
    Recipe(
        "awk -F, -v name=<name> 'NR == 1 {for (i = 1; i <= NF; i++) if ($i == name) n = i} NR == 1 || $n > <above:number>' <file>",
        en="Show the rows of the CSV <file> whose <name> is over <above>",
        ko="CSV <file>에서 <name>이 <above> 초과인 행 보기",
        asks="""
            csv rows of <file> where <name> is over <above>
            rows of csv <file> with <name> above <above>
            csv <file> <name> over <above>
            csv <file> 에서 <name> 이 <above> 초과인 행
            <file> 에서 <name> 이 <above> 넘는 것 csv
            csv <file> 의 <name> <above> 초과만
            """,
    ),
)
