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
            """,
    ),
    Recipe(
        "sqlite3 <file> .tables",
        en="List the tables of the SQLite database <file>",
        ko="SQLite 데이터베이스 <file>의 테이블 보기",
        asks="""
            list tables in sqlite database <file>
            which tables are in sqlite <file>
            sqlite <file> 테이블 목록
            sqlite 데이터베이스 <file> 의 테이블 보기
            """,
    ),
    Recipe(
        "sqlite3 -header -csv <file> <query>",
        en="Run the SQL <query> on the SQLite database <file>",
        ko="SQLite <file>에 SQL <query> 실행",
        asks="""
            run sql query <query> on sqlite database <file>
            query sqlite <file> with <query> as csv
            sqlite <file> 에 sql <query> 실행
            """,
    ),
)
