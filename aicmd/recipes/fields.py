"""Columns and lines of tables: picked, counted, sorted."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "awk '{print $<column:number>, $<second:number>}' <file>",
        en="Print columns <column> and <second> of <file>",
        ko="<file>의 <column>, <second>번째 열 출력",
        asks="""
            print columns <column> and <second> of <file>
            show fields <column> and <second> from <file>
            only columns <column> and <second> of <file>
            <file> 의 <column> 번째와 <second> 번째 열 출력
            <file> 에서 <column> 번째 <second> 번째 열만 보기
            get columns <column> and <second> out of <file>
            fields <column> and <second> of <file>
            <file> 에서 <column> 열과 <second> 열 출력
            <file> 의 <column> 번째 열과 <second> 번째 열 뽑기
            <file> 의 <column> 열과 <second> 열만 출력
            columns <column> and <second> of <file>
            """,
    ),
    Recipe(
        "awk '{print $<column:number>, $<second:number>}'",
        en="Print columns <column> and <second>",
        ko="<column>, <second>번째 열 출력",
        asks="""
            print columns <column> and <second>
            only fields <column> and <second>
            <column> 번째와 <second> 번째 열 출력
            columns <column> and <second> of each line
            get fields <column> and <second> out of the input
            <column> 열과 <second> 열 뽑기
            각 줄에서 <column> 번째 열과 <second> 번째 열
            <column> 번째 칸과 <second> 번째 칸 보기
            """,
    ),
    Recipe(
        "cut -d<delimiter:one> -f<column>,<second> -- <file>",
        en="Print columns <column> and <second> of <file>, separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>의 <column>, <second>번째 열 출력",
        mac="cut -d<delimiter:one> -f<column>,<second> <file>",
        asks="""
            print columns <column> and <second> of <file> separated by <delimiter>
            fields <column> and <second> of <file> with delimiter <delimiter>
            <delimiter> 로 구분된 <file> 의 <column> 번째와 <second> 번째 열
            columns <column> and <second> from <file> delimiter <delimiter>
            split <file> at <delimiter> and show fields <column> and <second>
            <file> 을 <delimiter> 로 나눠서 <column> 번째와 <second> 번째
            구분자 <delimiter> 로 <file> 의 <column> 열 <second> 열 출력
            <delimiter> 로 나뉜 <file> 에서 <column> 번째 <second> 번째 필드
            """,
    ),
    Recipe(
        "cut -d<delimiter:one> -f<column>-<second> -- <file>",
        en="Print columns <column> to <second> of <file>, separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>의 <column>~<second>번째 열 출력",
        mac="cut -d<delimiter:one> -f<column>-<second> <file>",
        asks="""
            columns <column> through <second> of <file> as a range with delimiter <delimiter>
            range of fields from <column> through <second> of <file> with delimiter <delimiter>
            <delimiter> 로 구분된 <file> 의 <column> 번째 열부터 <second> 번째 열까지
            fields <column> through <second> of <file> split by <delimiter>
            <delimiter> 로 나뉜 <file> 의 <column> 번째 필드부터 <second> 번째 필드까지
            """,
    ),
    Recipe(
        "awk '{for (i = <column:number>; i <= NF; i++) printf \"%s%s\", $i, i < NF ? OFS : ORS}' <file>",
        en="Print <file> from column <column> on",
        ko="<file>을 <column>번째 열부터 끝까지 출력",
        asks="""
            print all columns from column <column> to the end of <file>
            <file> starting at field <column> until the end
            <file> 의 <column> 번째 열부터 끝까지 출력
            everything from field <column> on in <file>
            drop the columns before column <column> of <file>
            <file> 에서 <column> 번째 열 이후 전부
            <file> 의 <column> 번째 칸부터 나머지 모두 출력
            <column> 번째 열부터 마지막 열까지 <file>
            """,
    ),
    Recipe(
        "awk '{$<column:number> = \"\"; print}' <file>",
        en="Print <file> without column <column>",
        ko="<column>번째 열을 뺀 <file> 출력",
        asks="""
            print <file> without column <column>
            all columns except column <column> of <file>
            remove column <column> from <file>
            <file> 에서 <column> 번째 열 빼고 출력
            <file> 의 <column> 번째 열 제거
            delete column <column> of <file> in the output
            drop field <column> from <file>
            <file> 의 <column> 번째 칸만 빼고 보기
            <column> 번째 열 제외하고 <file> 출력
            """,
    ),
    Recipe(
        "awk '{print $(NF - 1)}' <file>",
        en="Print the column before the last of <file>",
        ko="<file>의 끝에서 두 번째 열 출력",
        asks="""
            second to last column of <file>
            print the column before the last one of <file>
            <file> 의 끝에서 두번째 열
            <file> 마지막에서 두번째 열 출력
            the column next to the last in <file>
            penultimate column of <file>
            <file> 뒤에서 두번째 열
            <file> 마지막 바로 앞 열
            <file> 끝에서 두 번째 열
            second to last field of <file>
            """,
    ),
    Recipe(
        "awk '{ t = $<column:number>; $<column:number> = $<second:number>; $<second:number> = t; print }' <file>",
        en="Swap columns <column> and <second> of <file>",
        ko="<file>의 <column>, <second>번째 열 바꾸기",
        asks="""
            swap columns <column> and <second> of <file>
            exchange column <column> with column <second> in <file>
            <file> 의 <column> 번째와 <second> 번째 열 서로 바꾸기 swap
            <file> 에서 <column> 번째 열과 <second> 번째 열 맞바꾸기
            switch columns <column> and <second> in <file>
            swap column <column> and <second> in <file>
            <file> 의 <column> 열과 <second> 열 바꾸기
            <column> 번째 열과 <second> 번째 열 위치 교환 <file>
            <file> 에서 <column> 번째 <second> 번째 열 순서 바꾸기
            """,
    ),
    Recipe(
        "awk '{print $<column:number>}' <file> | sort -u",
        en="Show the different values of column <column> of <file>",
        ko="<file>의 <column>번째 열의 서로 다른 값 보기",
        asks="""
            unique values of column <column> in <file>
            distinct values in field <column> of <file>
            <file> 의 <column> 번째 열 고유 값
            <file> <column> 번째 열에서 중복 없는 값 목록
            which different values does column <column> of <file> have
            list of unique entries in column <column> of <file>
            <file> <column> 번째 열의 중복 없는 값
            <file> 의 <column> 열에 어떤 값들이 있는지 고유
            """,
    ),
    Recipe(
        "awk '{print $<column:number>}' <file> | sort | uniq -c | sort -rn",
        en="Count how often each value of column <column> of <file> occurs",
        ko="<file>의 <column>번째 열 값마다 개수 세기",
        asks="""
            count each value of column <column> in <file>
            frequency of values in column <column> of <file>
            how often does every value of field <column> occur in <file>
            <file> 의 <column> 번째 열 값별 개수
            <file> <column> 번째 열 빈도 세기
            most common values in column <column> of <file>
            group <file> by column <column> and count
            count by column <column> in <file>
            <file> <column> 번째 열에서 가장 많이 나오는 값
            <file> 을 <column> 열 기준으로 묶어서 개수
            <file> <column> 번째 열별로 개수 세기
            count lines per value of column <column> in <file>
            """,
    ),
    Recipe(
        "awk 'NR == 1 || $<column:number> > max { max = $<column:number> } END { print max }' <file>",
        en="Show the largest number in column <column> of <file>",
        ko="<file>의 <column>번째 열의 최댓값 보기",
        asks="""
            maximum of column <column> in <file>
            largest value in field <column> of <file>
            <file> <column> 번째 열의 최댓값
            <file> 의 <column> 번째 열에서 가장 큰 값
            highest number in column <column> of <file>
            biggest value of column <column> in <file>
            max of column <column> <file>
            <file> <column> 열 최대값 구하기
            <column> 번째 열에서 제일 큰 값 <file>
            """,
    ),
    Recipe(
        "awk 'NR == 1 || $<column:number> < min { min = $<column:number> } END { print min }' <file>",
        en="Show the smallest number in column <column> of <file>",
        ko="<file>의 <column>번째 열의 최솟값 보기",
        asks="""
            minimum of column <column> in <file>
            smallest value in field <column> of <file>
            <file> <column> 번째 열의 최솟값
            <file> 의 <column> 번째 열에서 가장 작은 값
            lowest number in column <column> of <file>
            min of column <column> in <file>
            <file> <column> 열 최소값 구하기
            <column> 번째 열에서 제일 작은 값 <file>
            """,
    ),
    Recipe(
        "awk '$<column:number> > <number:number>' <file>",
        en="Show the lines of <file> whose column <column> is over <number>",
        ko="<file>에서 <column>번째 열이 <number>보다 큰 줄 보기",
        asks="""
            lines of <file> where column <column> is greater than <number>
            rows of <file> with field <column> larger than <number>
            <file> 에서 <column> 번째 열이 <number> 보다 큰 줄
            <column> 번째 열 값이 <number> 넘게 큰 행만 <file>
            filter <file> for column <column> over <number>
            rows of <file> where column <column> is more than <number>
            only lines of <file> with column <column> above <number>
            <file> 에서 <column> 열이 <number> 초과인 줄만
            <column> 번째 열이 <number> 보다 큰 행만 <file> 에서 출력
            """,
    ),
    Recipe(
        "awk '$<column:number> < <number:number>' <file>",
        en="Show the lines of <file> whose column <column> is under <number>",
        ko="<file>에서 <column>번째 열이 <number>보다 작은 줄 보기",
        asks="""
            lines of <file> where column <column> is less than <number>
            rows of <file> with field <column> smaller than <number>
            <file> 에서 <column> 번째 열이 <number> 보다 작은 줄
            filter <file> for column <column> under <number> smaller
            only lines of <file> with column <column> below <number>
            <file> 에서 <column> 열이 <number> 보다 작은 행만 출력
            <column> 번째 열이 <number> 작은 줄만 <file>
            <file> <column> 열 값이 <number> 보다 낮은 줄
            """,
    ),
    Recipe(
        "awk -v value=<value> '$<column:number> == value' <file>",
        en="Show the lines of <file> whose column <column> is <value>",
        ko="<file>에서 <column>번째 열이 <value>인 줄 보기",
        asks="""
            lines of <file> where column <column> equals <value>
            rows of <file> with field <column> being <value>
            <file> 에서 <column> 번째 열이 <value> 인 줄
            <column> 번째 열 값이 <value> 인 행만 <file>
            filter <file> by column <column> equal to <value>
            only rows of <file> whose column <column> is <value>
            <file> 에서 <column> 열이 <value> 와 같은 줄
            <column> 번째 열이 <value> 와 일치하는 행만 <file> 에서
            """,
    ),
    Recipe(
        "awk '{print NF}' <file>",
        en="Count the columns of each line of <file>",
        ko="<file> 각 줄의 열 수 세기",
        asks="""
            number of columns in each line of <file>
            how many fields does each line of <file> have
            <file> 각 줄의 열 개수
            <file> 줄마다 필드 몇 개인지
            how many columns does <file> have per line
            count the fields of every line of <file>
            <file> 각 행의 칸 수
            <file> 각 줄에 열이 몇 개씩인지
            """,
    ),
    Recipe(
        "awk '{sum[$<column:number>] += $<second:number>} END {for (key in sum) print key, sum[key]}' <file>",
        en="Add up column <second> of <file> for each value of column <column>",
        ko="<file>의 <column>번째 열 값별로 <second>번째 열 합계",
        asks="""
            group by column <column> and sum column <second> of <file>
            total for each value of column <column> of column <second> in <file> grouped
            <file> 의 <column> 번째 열로 묶어서 <second> 번째 열 합계
            <file> <column> 번째 열 값별 <second> 번째 열 합
            sum of column <second> per value of column <column> in <file>
            <file> 에서 <column> 번째 열별로 <second> 번째 열 합계
            sum column <second> grouped by column <column> of <file>
            total of column <second> by column <column> in <file>
            <file> 을 <column> 열로 묶어서 <second> 열 합계
            """,
    ),
    Recipe(
        "column -t -s<delimiter:one> -- <file>",
        en="Line up <file>, whose columns are separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>의 열 맞추기",
        mac="column -t -s<delimiter:one> <file>",
        asks="""
            show <file> separated by <delimiter> as an aligned table
            align columns of <file> delimited by <delimiter>
            <delimiter> 로 구분된 <file> 을 표로 맞춰 보기
            format <file> into a table with separator <delimiter>
            pretty columns for <file> split at <delimiter>
            table view of <file> with delimiter <delimiter>
            <file> 을 <delimiter> 기준으로 열 맞춰 보기
            구분자가 <delimiter> 인 <file> 표로 출력
            <delimiter> 로 나뉜 <file> 을 정렬된 표로
            """,
    ),
    Recipe(
        "join <(sort -- <file>) <(sort -- <other>)",
        en="Join the lines of <file> and <other> with the same first column",
        ko="첫 열이 같은 <file>과 <other>의 줄 합치기",
        fish="join (sort -- <file> | psub) (sort -- <other> | psub)",
        asks="""
            join <file> and <other> on the first column
            merge lines of <file> and <other> by their common first field
            <file> 과 <other> 를 첫번째 열 기준으로 조인
            <file> 과 <other> 를 같은 키 열로 합치기
            sql-like join of <file> and <other> on column one
            match lines of <file> and <other> with the same first column
            <file> 과 <other> 를 첫 열로 조인
            공통 키로 <file> 과 <other> join
            """,
    ),
    Recipe(
        "sort -k<column>,<column>nr -- <file>",
        en="Sort <file> by the numbers in column <column>, the largest first",
        ko="<file>을 <column>번째 열의 숫자가 큰 순으로 정렬",
        asks="""
            sort <file> by column <column> numerically in descending order
            order <file> by largest number in column <column> first
            <file> 을 <column> 번째 열 숫자 내림차순으로 정렬
            <file> <column> 번째 열 숫자 큰 순서로 정렬
            sort <file> by column <column> from high to low
            sort <file> by the <column> column numerically reversed
            <file> 을 <column> 열이 큰 순서로 정렬
            <file> <column> 번째 열 기준 숫자 역순 정렬
            """,
    ),
    Recipe(
        "sort -h -- <file>",
        en="Sort <file> by sizes like 2K and 1G",
        ko="<file>을 2K, 1G 같은 크기순으로 정렬",
        asks="""
            sort <file> by sizes with units
            <file> 을 사람이 읽는 크기 단위 순으로 정렬
            sort <file> by human readable sizes
            sort du output <file> by human sizes
            <file> 을 K M G 단위 크기로 정렬
            크기 단위가 붙은 <file> 을 크기 순으로 정렬
            사람이 읽는 크기로 된 <file> 정렬
            """,
    ),
    Recipe(
        "sort -V -- <file>",
        en="Sort <file> by version numbers",
        ko="<file>을 버전 순으로 정렬",
        asks="""
            sort <file> by version number
            version sort <file>
            <file> 을 버전 순으로 정렬
            <file> 버전 번호 정렬
            sort version strings in <file>
            order <file> by version
            <file> 의 버전들을 버전 순서로 정렬
            버전 번호 순으로 <file> 정렬
            """,
    ),
    Recipe(
        "sort -M -- <file>",
        en="Sort <file> by month names",
        ko="<file>을 월 이름 순으로 정렬",
        asks="""
            sort <file> by month
            order <file> by month names
            <file> 을 월 순서로 정렬
            sort <file> by jan feb mar
            month sort of <file>
            sort lines of <file> by month name
            <file> 을 월 이름 순으로 정렬
            월별로 <file> 줄 정렬
            <file> 을 달 이름 차례로 정렬
            """,
    ),
    Recipe(
        "sort -f -- <file>",
        en="Sort <file> without regard to upper and lower case",
        ko="대소문자 구분 없이 <file> 정렬",
        asks="""
            sort <file> ignoring case
            case insensitive sort of <file>
            <file> 을 대소문자 구분 없이 정렬
            대소문자 무시하고 <file> 정렬
            sort <file> treating upper and lower case the same
            alphabetical sort of <file> regardless of case
            <file> 대소문자 무시하고 정렬
            대소문자 같은 것으로 보고 <file> 정렬
            """,
    ),
    Recipe(
        "sort -o <file> -- <file>",
        en="Sort <file> itself",
        ko="<file> 자체를 정렬해 저장",
        asks="""
            sort <file> in place
            sort <file> and save it
            <file> 을 정렬해서 그대로 저장
            <file> 제자리 정렬
            sort <file> and write the result back
            sort the file <file> itself
            <file> 정렬 결과를 같은 파일에 저장
            <file> 파일 자체를 정렬해 저장
            """,
    ),
    Recipe(
        "sort -- <file> | uniq -u",
        en="Show the lines that <file> has only once",
        ko="<file>에 한 번만 나오는 줄 보기",
        asks="""
            lines that occur only once in <file>
            show unrepeated lines of <file>
            <file> 에 한 번만 나오는 줄
            <file> 에서 유일한 줄만
            lines of <file> that have no duplicate
            only lines appearing once in <file>
            <file> 에서 중복되지 않은 줄만
            """,
    ),
    Recipe(
        "sort -- <file> | uniq | wc -l",
        en="Count the different lines of <file>",
        ko="<file>의 서로 다른 줄 수 세기",
        asks="""
            how many unique lines in <file>
            count distinct lines of <file>
            <file> 에서 중복 빼고 줄 개수
            <file> 고유한 줄 몇 개인지
            number of different lines in <file>
            how many distinct lines does <file> have
            <file> 의 서로 다른 줄 개수
            <file> 중복 제거하면 몇 줄인지
            """,
    ),
    Recipe(
        "sort -m -- <file> <other>",
        en="Merge the sorted <file> and <other>",
        ko="정렬된 <file>과 <other> 합치기",
        asks="""
            merge sorted files <file> and <other>
            combine two sorted lists <file> and <other> keeping order
            정렬된 <file> 과 <other> 를 정렬 유지하며 합치기
            merge two sorted files <file> and <other>
            combine already sorted <file> with <other>
            이미 정렬된 <file> 과 <other> 병합
            정렬된 두 파일 <file> <other> 합치기
            정렬 순서대로 <file> 과 <other> 합치기
            """,
    ),
    Recipe(
        "awk '{ for (i = 1; i <= NF; i++) cell[NR, i] = $i } NF > width { width = NF } END { for (i = 1; i <= width; i++) { line = cell[1, i]; for (j = 2; j <= NR; j++) line = line \" \" cell[j, i]; print line } }' <file>",
        en="Show the columns of <file> as lines",
        ko="<file>의 행과 열 바꾸기",
        asks="""
            transpose <file>
            turn rows of <file> into columns
            <file> 행과 열 바꾸기 전치
            <file> 행렬 전치 transpose
            flip rows and columns of <file>
            transpose the table in <file>
            <file> 가로 세로 바꾸기 행 열
            <file> 의 행과 열 뒤집기
            <file> 행과 열 바꾸기
            swap rows and columns of <file>
            """,
    ),
    Recipe(
        "sort -n -- <file> | awk '{ value[NR] = $1 } END { if (NR % 2) print value[(NR + 1) / 2]; else print (value[NR / 2] + value[NR / 2 + 1]) / 2 }'",
        en="Show the median of the numbers in <file>",
        ko="<file>에 있는 수의 중앙값 보기",
        asks="""
            median of the numbers in <file>
            middle value of <file>
            <file> 숫자들의 중앙값
            <file> 의 중간값 구하기
            calculate the median of <file>
            median value in <file>
            <file> 중앙값 계산
            <file> 숫자 중간값
            """,
    ),
    Recipe(
        "awk '{sum += $1} END {if (NR) print sum / NR}' <file>",
        en="Average of the numbers in <file>",
        ko="<file>에 있는 수의 평균",
        asks="""
            average of the numbers in <file>
            mean of all numbers in <file>
            <file> 숫자들의 평균
            <file> 의 수 평균 구하기
            calculate the average of <file>
            what is the mean value in <file>
            <file> 평균값 계산
            <file> 에 있는 숫자들 평균 내기
            """,
    ),
    Recipe(
        "sort -n -- <file> | tail -n 1",
        en="Show the largest number in <file>",
        ko="<file>에서 가장 큰 수 보기",
        asks="""
            largest number in <file>
            maximum of the numbers in <file>
            <file> 에서 가장 큰 숫자
            <file> 숫자 중 최댓값
            highest number in <file>
            max value in <file>
            <file> 의 최대값 구하기
            <file> 에서 제일 큰 수 찾기
            """,
    ),
    Recipe(
        "sort -n -- <file> | head -n 1",
        en="Show the smallest number in <file>",
        ko="<file>에서 가장 작은 숫자",
        asks="""
            smallest number in <file>
            lowest value in <file>
            minimum of the numbers in <file>
            <file> 에서 가장 작은 숫자
            <file> 의 최소값 구하기
            <file> 숫자 중 최솟값
            """,
    ),
    Recipe(
        "awk 'END {print NF}' <file>",
        en="Count the columns of the last line of <file>",
        ko="<file> 마지막 줄의 열 개수",
        asks="""
            how many columns does <file> have
            column count of <file>
            number of columns in <file>
            <file> 의 열이 몇 개인지
            <file> 열 개수
            """,
    ),
    Recipe(
        "awk 'NR > 1' <file>",
        en="Show <file> without its first line",
        ko="<file>에서 첫 줄 빼고 보기",
        asks="""
            <file> without the first line using awk
            awk 로 <file> 첫 줄 건너뛰기
            <file> 의 첫 행 건너뛰고 awk 로 출력
            """,
    ),
    Recipe(
        "awk -v text=<text> 'index($<column:number>, text)' <file>",
        en="Show the lines of <file> whose column <column> contains <text>",
        ko="<file>에서 <column>번째 열에 <text>가 들어 있는 줄 보기",
        asks="""
            lines of <file> where column <column> contains <text>
            rows of <file> with text <text> somewhere in column <column>
            <file> 에서 <column> 번째 열에 <text> 가 포함된 줄
            <column> 번째 열에 <text> 가 들어 있는 행만 <file>
            """,
    ),
    Recipe(
        "awk '{sum = 0; for (i = 1; i <= NF; i++) sum += $i; print sum}' <file>",
        en="Add up the numbers of each line of <file>",
        ko="<file>의 줄마다 숫자 더하기",
        asks="""
            sum of each row in <file>
            add up the numbers of every line of <file>
            total per line of <file>
            <file> 줄마다 숫자 합계
            <file> 각 행의 합 구하기
            행별 합계 <file>
            """,
    ),
    Recipe(
        "cut -f<column> -- <file>",
        en="Show column <column> of <file>, parted by tabs",
        ko="탭으로 나뉜 <file>의 <column>번째 열 보기",
        asks="""
            cut field <column> of <file>
            tab separated column <column> of <file> with cut
            cut 으로 <file> 의 <column> 번째 필드
            cut 명령으로 <file> <column> 번째 탭 필드 자르기
            """,
    ),
    Recipe(
        "cut -d ' ' -f<range> -- <file>",
        en="Show the columns <range> of <file>",
        ko="<file>의 <range>열 보기",
        asks="""
            columns <range> of text <file>
            show columns <range> of text file <file>
            fields <range> of <file> separated by spaces
            텍스트 <file> 의 <range> 열
            공백으로 나뉜 <file> 에서 <range> 번째 열
            텍스트 파일 <file> <range> 컬럼만 보기
            """,
    ),
)
