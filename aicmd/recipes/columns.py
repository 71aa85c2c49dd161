"""Columns, sorting, counting, sums."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "awk -F<delimiter:awk> '{print $<column:number>}'",
        en="Print column <column> of lines separated by <delimiter>",
        ko="<delimiter>로 구분된 줄의 <column>번째 열 출력",
        asks="""
            print column <column> separated by <delimiter>
            show the <column> column delimited by <delimiter>
            split lines by <delimiter> and print field <column>
            extract <column> field with delimiter <delimiter>
            <column> 번째 열 출력 <delimiter> 로 구분
            <delimiter> 로 나눠서 <column> 번째 필드
            <delimiter> 구분자 <column> 번째 칸만
            """,
        others=("cut -d<delimiter:one> -f<column>",),
    ),
    Recipe(
        "awk -F<delimiter:awk> '{print $<column:number>}' <file>",
        en="Print column <column> of <file>, separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>의 <column>번째 열 출력",
        asks="""
            print column <column> of <file> separated by <delimiter>
            show the <column> field of <file> delimited by <delimiter>
            extract column <column> from <file> with delimiter <delimiter>
            <file> <column> 번째 열 출력 <delimiter> 로 구분
            <file> 을 <delimiter> 로 나눠서 <column> 번째 필드
            """,
        others=("cut -d<delimiter:one> -f<column> <file>",),
    ),
    Recipe(
        "awk '{print $<column:number>}'",
        en="Print column <column>, separated by blanks",
        ko="공백으로 구분된 <column>번째 열 출력",
        asks="""
            print column <column>
            show the <column> column
            only the <column> field of each line
            <column> 번째 열 출력
            <column> 번째 칸만 보기
            """,
    ),
    Recipe(
        "awk '{print $<column:number>}' <file>",
        en="Print column <column> of <file>",
        ko="<file>의 <column>번째 열 출력",
        asks="""
            print column <column> of <file>
            show the <column> field of <file>
            extract column <column> from <file>
            the <column> word of each line in <file>
            <file> <column> 번째 열 출력
            <file> 에서 <column> 번째 칸만
            """,
    ),
    Recipe(
        "awk '{print $NF}' <file>",
        en="Print the last column of <file>",
        ko="<file>의 마지막 열 출력",
        asks="""
            print the last column of <file>
            last field of each line in <file>
            <file> 마지막 열 출력
            <file> 맨 끝 칸 보기
            """,
    ),
    Recipe(
        "awk '{sum += $<column:number>} END {print sum}' <file>",
        en="Add up column <column> of <file>",
        ko="<file>의 <column>번째 열 합계",
        asks="""
            sum column <column> of <file>
            add up the numbers in column <column> of <file>
            total of column <column> in <file>
            <file> <column> 번째 열 합계
            <file> <column> 번째 열 더하기
            """,
    ),
    Recipe(
        "awk -F<delimiter:awk> '{sum += $<column:number>} END {print sum}' <file>",
        en="Add up column <column> of <file>, separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>의 <column>번째 열 합계",
        asks="""
            sum column <column> of <file> separated by <delimiter>
            total of column <column> in <file> delimited by <delimiter>
            <file> <column> 번째 열 합계 <delimiter> 로 구분
            """,
    ),
    Recipe(
        "awk '{sum += $<column:number>} END {if (NR) print sum / NR}' <file>",
        en="Average of column <column> of <file>",
        ko="<file>의 <column>번째 열 평균",
        asks="""
            average of column <column> of <file>
            mean of column <column> in <file>
            <file> <column> 번째 열 평균
            """,
    ),
    Recipe(
        "awk '{sum += $1} END {print sum}' <file>",
        en="Add up the numbers in <file>",
        ko="<file>의 숫자 합계",
        asks="""
            sum the numbers in <file>
            add up all numbers of <file>
            <file> 숫자 합계
            <file> 의 숫자 모두 더하기
            """,
    ),
    Recipe(
        "sort -- <file>",
        en="Sort the lines of <file>",
        ko="<file>의 줄 정렬",
        mac="sort <file>",
        asks="""
            sort <file>
            sort lines of <file> alphabetically
            <file> 정렬
            <file> 줄 가나다순 정렬
            """,
    ),
    Recipe(
        "sort -n -- <file>",
        en="Sort <file> by number",
        ko="<file>을 숫자 순으로 정렬",
        mac="sort -n <file>",
        asks="""
            sort <file> numerically
            sort numbers in <file>
            <file> 숫자 순으로 정렬
            """,
    ),
    Recipe(
        "sort -r -- <file>",
        en="Sort <file> in reverse",
        ko="<file>을 거꾸로 정렬",
        mac="sort -r <file>",
        asks="""
            sort <file> in reverse order
            sort <file> descending
            <file> 역순 정렬
            <file> 내림차순 정렬
            """,
    ),
    Recipe(
        "sort -k<column>,<column> -- <file>",
        en="Sort <file> by column <column>",
        ko="<file>을 <column>번째 열로 정렬",
        mac="sort -k<column>,<column> <file>",
        asks="""
            sort <file> by column <column>
            order <file> by the <column> field
            <file> <column> 번째 열로 정렬
            <file> <column> 번째 열 기준 정렬
            """,
    ),
    Recipe(
        "sort -k<column>,<column>n -- <file>",
        en="Sort <file> by the numbers in column <column>",
        ko="<file>을 <column>번째 열의 숫자 순으로 정렬",
        mac="sort -k<column>,<column>n <file>",
        asks="""
            sort <file> numerically by column <column>
            sort <file> by number in column <column>
            <file> <column> 번째 열 숫자 순으로 정렬
            """,
    ),
    Recipe(
        "sort -t<delimiter:one> -k<column>,<column> -- <file>",
        en="Sort <file> by column <column>, separated by <delimiter>",
        ko="<delimiter>로 구분된 <file>을 <column>번째 열로 정렬",
        mac="sort -t<delimiter:one> -k<column>,<column> <file>",
        asks="""
            sort <file> by column <column> separated by <delimiter>
            sort <file> by the <column> field delimited by <delimiter>
            <file> <column> 번째 열로 정렬 <delimiter> 로 구분
            """,
    ),
    Recipe(
        "sort -u -- <file>",
        en="Sort <file> and leave out repeated lines",
        ko="<file>을 정렬하고 중복 줄 빼기",
        mac="sort -u <file>",
        asks="""
            sort <file> and remove duplicates
            unique lines of <file>
            sorted unique lines in <file>
            <file> 정렬하고 중복 제거
            <file> 중복 없는 줄
            """,
    ),
    Recipe(
        "awk '!seen[$0]++' <file>",
        en="Show <file> without repeated lines, in its order",
        ko="<file>의 중복 줄을 순서대로 빼고 보기",
        asks="""
            remove duplicate lines from <file>
            delete repeated lines in <file> keeping the order
            dedupe <file>
            <file> 중복 줄 제거
            <file> 순서 유지하고 중복 줄 삭제
            """,
        others=("sort -u <file>",),
    ),
    Recipe(
        "sort -- <file> | uniq -d",
        en="Show the lines that <file> has more than once",
        ko="<file>에서 중복된 줄 보기",
        mac="sort <file> | uniq -d",
        asks="""
            show duplicate lines in <file>
            find repeated lines of <file>
            <file> 중복된 줄 찾기
            <file> 중복 줄 보기
            """,
    ),
    Recipe(
        "sort -- <file> | uniq -c | sort -rn",
        en="Count how often each line of <file> occurs",
        ko="<file>의 줄마다 나오는 횟수",
        mac="sort <file> | uniq -c | sort -rn",
        asks="""
            count how often each line occurs in <file>
            count duplicate lines in <file>
            most frequent lines of <file>
            frequency of lines in <file>
            <file> 줄 빈도 세기
            <file> 가장 자주 나오는 줄
            <file> 줄 마다 횟수
            """,
    ),
    Recipe(
        "tr -s '[:space:]' '\\n' < <file> | sort | uniq -c | sort -rn | head -n <count>",
        en="Show the <count> most frequent words of <file>",
        ko="<file>에서 가장 자주 나오는 단어 <count>개",
        asks="""
            <count> most frequent words in <file>
            top <count> words of <file>
            word frequency of <file> top <count>
            <file> 가장 많이 나오는 단어 <count> 개
            <file> 단어 빈도 상위 <count> 개
            """,
    ),
    Recipe(
        "tr -s '[:space:]' '\\n' < <file> | sort | uniq -c | sort -rn",
        en="Count how often each word of <file> occurs",
        ko="<file>의 단어마다 나오는 횟수",
        asks="""
            word frequency of <file>
            count how often each word occurs in <file>
            most frequent words in <file>
            <file> 단어 빈도 세기
            <file> 단어 마다 횟수
            """,
    ),
    Recipe(
        "shuf -- <file>",
        en="Shuffle the lines of <file>",
        ko="<file>의 줄 섞기",
        mac="sort -R <file>",
        asks="""
            shuffle lines of <file>
            randomize the order of lines in <file>
            <file> 줄 섞기
            <file> 무작위 순서
            """,
    ),
    Recipe(
        "shuf -n <count> -- <file>",
        en="Pick <count> random lines of <file>",
        ko="<file>에서 무작위로 <count>줄 뽑기",
        mac="sort -R <file> | head -n <count>",
        asks="""
            pick <count> random lines from <file>
            <count> random lines of <file>
            <file> 에서 무작위로 <count> 줄 뽑기
            <file> 랜덤 <count> 줄
            """,
    ),
    Recipe(
        "column -t -- <file>",
        en="Line up the columns of <file>",
        ko="<file>의 열 맞춰 보기",
        mac="column -t <file>",
        asks="""
            align columns of <file>
            show <file> as a table
            format <file> in aligned columns
            <file> 열 맞춰 출력
            <file> 표로 보기
            """,
    ),
    Recipe(
        "awk '{ if (length($0) > max) { max = length($0); line = $0 } } END { print line }' <file>",
        en="Show the longest line of <file>",
        ko="<file>에서 가장 긴 줄 보기",
        asks="""
            longest line of <file>
            find the longest line in <file>
            <file> 가장 긴 줄
            <file> 에서 제일 긴 줄 찾기
            """,
    ),
    Recipe(
        "awk 'length($0) > <number:number>' <file>",
        en="Show the lines of <file> longer than <number> characters",
        ko="<file>에서 <number>글자보다 긴 줄 보기",
        asks="""
            lines longer than <number> characters in <file>
            <file> 에서 <number> 글자 보다 긴 줄
            <file> 길이 <number> 넘는 줄
            """,
    ),
    Recipe(
        "paste -- <file> <other>",
        en="Put the lines of <file> and <other> beside each other",
        ko="<file>과 <other>의 줄을 나란히 붙이기",
        mac="paste <file> <other>",
        asks="""
            put <file> and <other> side by side as columns
            merge <file> and <other> line by line
            <file> 와 <other> 나란히 붙이기
            """,
    ),
)
