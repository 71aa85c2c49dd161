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
            """,
    ),
    Recipe(
        "cut -d<delimiter:one> -f<column>-<second> -- <file>",
        en="Print columns <column> to <second> of <file>, separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>의 <column>~<second>번째 열 출력",
        mac="cut -d<delimiter:one> -f<column>-<second> <file>",
        asks="""
            columns from <column> to <second> of <file> separated by <delimiter>
            range of fields from <column> through <second> of <file> with delimiter <delimiter>
            <delimiter> 로 구분된 <file> 의 <column> 번째 열부터 <second> 번째 열까지
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
            """,
    ),
    Recipe(
        "sort -h -- <file>",
        en="Sort <file> by sizes like 2K and 1G",
        ko="<file>을 2K, 1G 같은 크기순으로 정렬",
        asks="""
            sort <file> by sizes with units
            <file> 을 사람이 읽는 크기 단위 순으로 정렬
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
            """,
    ),
)
