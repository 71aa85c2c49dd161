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
            cut field <column> with delimiter <delimiter>
            get the <column> part of each line split at <delimiter>
            구분자 <delimiter> 로 <column> 번째 열만 출력
            <delimiter> 로 나뉜 줄에서 <column> 번째 필드
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
            cut field <column> from <file> with delimiter <delimiter>
            get the <column> part of each line of <file> split at <delimiter>
            구분자 <delimiter> 로 <file> 의 <column> 번째 열만 출력
            <delimiter> 로 나뉜 <file> 에서 <column> 번째 필드
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
            get column <column> from the input
            keep only the <column> word of every line
            <column> 번째 필드만
            각 줄의 <column> 번째 단어 출력
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
            only column <column> of <file>
            just the <column> column from file <file>
            get field number <column> out of <file>
            <file> 의 <column> 번째 열만 출력하기
            <file> <column> 번째 필드만 보여줘
            <file> 각 줄의 <column> 번째 단어
            <file> 에서 <column> 열만 뽑기
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
            last word of each line in <file>
            only the last column from <file>
            <file> 의 마지막 필드만 보여줘
            <file> 각 줄의 마지막 단어
            <file> 맨 뒤 열만 뽑기
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
            total the <column> column of file <file>
            what is the sum of column <column> in <file>
            sum up field <column> from <file>
            <file> 의 <column> 번째 열 숫자를 모두 더해줘
            <file> <column> 번째 열 총합 구하기
            <file> <column> 열 합
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
            add up column <column> of <file> with delimiter <delimiter>
            sum field <column> of the <delimiter> separated file <file>
            <delimiter> 로 구분된 <file> 의 <column> 번째 열 합계
            구분자가 <delimiter> 인 <file> 에서 <column> 열 총합
            <delimiter> 로 나눠서 <file> <column> 번째 열 더하기
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
            calculate the average of column <column> in <file>
            mean value of field <column> of <file>
            <file> 의 <column> 번째 열 평균값 구하기
            <file> 에서 <column> 열 평균 내기
            <column> 번째 열의 평균 <file>
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
            total of all numbers in <file>
            calculate the sum of a list of numbers <file>
            <file> 에 있는 숫자 전부 합하기
            <file> 숫자들의 총합 구하기
            <file> 수를 다 더한 값
            <file> 에 있는 숫자 다 더해줘
            <file> 숫자 다 더하기
            add up everything in <file>
            add up the numbers in <file>
            what do the numbers in <file> come to
            what is the sum of the numbers in <file>
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
            alphabetical order of <file>
            put the lines of <file> in order
            <file> 줄을 알파벳 순으로 정렬해줘
            <file> 오름차순 정렬
            <file> 내용을 정렬해서 보기
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
            order <file> by number
            numeric sort of <file>
            sort <file> from the smallest number to the largest
            <file> 숫자 크기대로 정렬
            <file> 을 수 크기 순서로 정렬
            <file> 숫자로 정렬하기
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
            sort <file> from z to a
            reverse alphabetical sort of <file>
            <file> 을 거꾸로 정렬
            <file> 반대 순서로 정렬해줘
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
            sort lines of <file> on field <column>
            sort <file> using the <column> column as key
            <file> 을 <column> 번째 필드 기준으로 정렬
            <file> <column> 번째 칸 순서로 정렬해줘
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
            numeric sort of <file> on the <column> field
            order <file> by the number in column <column>
            <file> 을 <column> 번째 열 기준 숫자로 정렬
            <file> 의 <column> 번째 열을 숫자로 보고 정렬
            <column> 번째 열 숫자 크기로 <file> 정렬
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
            order <file> on field <column> with delimiter <delimiter>
            sort the <delimiter> separated file <file> on column <column>
            <delimiter> 로 구분된 <file> 을 <column> 번째 열 기준으로 정렬
            구분자 <delimiter> 인 <file> 을 <column> 번째 필드로 정렬
            <delimiter> 로 나눠 <file> <column> 번째 열 순 정렬
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
            sort <file> without duplicates
            sorted list of the distinct lines of <file>
            <file> 을 정렬하면서 중복 없애기
            <file> 에서 고유한 줄만 정렬해서 출력
            <file> 유니크한 값만
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
            drop duplicate lines of <file> without sorting
            dedupe the lines of <file>
            <file> 중복된 줄 없애기
            <file> 에서 같은 줄은 하나만 남기기
            정렬하지 않고 <file> 중복 줄 제거
            <file> 에서 순서는 그대로 두고 중복 줄만 제거
            remove duplicate lines from <file> but keep the original order
            <file> 순서 그대로 중복 줄 제거
            <file> 줄 순서 바꾸지 않고 중복 제거
            remove duplicate lines of <file> without changing the order
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
            which lines occur more than once in <file>
            lines of <file> that are there twice
            <file> 에서 두 번 이상 나오는 줄
            <file> 에 중복이 있는지 줄 확인
            <file> 에서 중복되는 줄만 보기
            <file> 에서 중복된 줄만 출력
            <file> 중복되는 줄만
            <file> 에서 겹치는 줄
            which lines in <file> appear more than once
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
            count identical lines in <file>
            histogram of lines in <file>
            how many times each line appears in <file>
            <file> 같은 줄이 몇 번씩 나오는지
            <file> 줄별 등장 횟수
            <file> 에서 중복된 줄을 세어서 많은 순으로
            <file> 각 줄이 몇 번 나오는지
            how often does each line occur in <file>
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
            the <count> words that occur most in <file>
            <count> most common words in <file>
            <file> 에서 자주 쓰인 단어 상위 <count> 개
            <file> 에 많이 등장하는 단어 <count> 개
            """,
    ),
    Recipe(
        "tr -s '[:space:]' '\\n' < <file> | sort | uniq -c | sort -rn",
        en="Count how often each word of <file> occurs",
        ko="<file>의 단어마다 나오는 횟수",
        asks="""
            word frequency of <file>
            count how often each word occurs in <file>
            <file> 단어 빈도 세기
            <file> 단어 마다 횟수
            frequency table of the words in <file>
            how many times does each word appear in <file>
            <file> 단어별 등장 횟수
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
            random order of lines in <file>
            mix up the lines of <file>
            <file> 줄 순서를 랜덤으로
            <file> 내용을 무작위로 섞어줘
            <file> 뒤죽박죽 섞기
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
            choose <count> lines from <file> at random
            sample <count> lines of <file>
            <file> 에서 아무 줄이나 <count> 줄 랜덤으로
            무작위 <count> 줄만 <file> 에서 추출
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
            pretty columns for <file>
            line up the columns in <file>
            tabular view of <file>
            <file> 칸 맞춰서 보기
            <file> 열 맞춰서 예쁘게 보기
            <file> 을 표 형태로 정렬해서 출력
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
            which line in <file> is the longest
            print the line of <file> with the most characters
            <file> 에서 가장 긴 행 출력
            <file> 글자가 제일 많은 줄
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
            find lines in <file> with more than <number> characters
            too long lines over <number> characters in <file>
            lines of <file> exceeding <number> characters
            <file> 에서 <number> 자가 넘는 긴 줄 찾기
            <number> 글자 초과하는 줄 <file>
            <file> 에서 길이가 <number> 보다 긴 줄 보기
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
            merge <file> and <other> side by side
            paste <file> next to <other>
            join two files <file> and <other> column wise
            <file> 와 <other> 를 나란히 합치기
            <file> <other> 를 열 방향으로 붙이기
            <file> 옆에 <other> 붙이기 옆으로
            put <file> and <other> next to each other in columns
            <file> 와 <other> 를 두 칸으로 나란히
            merge two files line by line
            join the files <file> and <other> side by side
            """,
    ),
    Recipe(
        "tr -s '[:space:]' '\\n' < <file> | sort | uniq -c | sort -rn | head",
        en="Show the ten most frequent words of <file>",
        ko="<file>에서 가장 자주 나오는 단어 열 개",
        asks="""
            the most common words at the top for <file>
            which words occur most often in <file>
            <file> 에서 제일 많이 쓰인 단어들만 상위로
            <file> 최빈 단어 상위 목록
            most frequent words in <file>
            top words of <file>
            <file> 에서 가장 많이 나온 단어
            <file> 에 어떤 단어가 많이 나오는지
            """,
    ),
    Recipe(
        "sort -rn -- <file>",
        en="Sort <file> by number, the largest first",
        ko="<file>을 큰 숫자부터 정렬",
        asks="""
            sort <file> numerically in descending order
            largest numbers of <file> first
            reverse numeric sort of <file>
            <file> 을 숫자 큰 순서로 정렬
            <file> 숫자 내림차순 정렬
            <file> 큰 숫자부터 나열
            """,
    ),
    Recipe(
        "sort -u -o <file> -- <file>",
        en="Sort <file> and take duplicates out of the file itself",
        ko="<file>을 정렬하고 중복을 없애 그대로 저장",
        asks="""
            sort <file> in place without duplicates
            sort and dedupe <file> and save it
            <file> 을 정렬하고 중복 제거해서 그대로 저장
            <file> 파일 자체를 정렬하고 유니크하게 저장
            throw out the double lines of <file>
            <file> 겹치는 줄 치워줘
            """,
    ),
    Recipe(
        "sort -- <file> <other> | uniq",
        en="Merge <file> and <other> without duplicates",
        ko="<file>과 <other>를 중복 없이 합치기",
        asks="""
            merge <file> and <other> and remove duplicates
            combine lines of <file> and <other> without duplicates
            <file> 과 <other> 를 중복 없이 합치기
            두 파일 <file> <other> 합쳐서 중복 제거
            """,
        others=("sort -u -- <file> <other>",),
    ),
    Recipe(
        "awk '{print length($0)}' <file>",
        en="Show how long each line of <file> is",
        ko="<file> 각 줄의 길이 보기",
        asks="""
            length of each line in <file>
            how many characters does every line of <file> have
            <file> 각 줄의 길이
            <file> 줄마다 글자 수 출력
            """,
    ),
    Recipe(
        "shuf -n 1 -- <file>",
        en="Pick one random line of <file>",
        ko="<file>에서 아무 줄이나 하나 뽑기",
        asks="""
            pick a random line from <file>
            any one line of <file> by chance
            choose any line from <file> randomly
            <file> 에서 아무 줄이나 하나 뽑기
            <file> 에서 아무거나 줄 하나
            <file> 랜덤으로 줄 하나 출력
            """,
    ),
    Recipe(
        "sort -t: -k3,3n /etc/passwd",
        en="The users of this system, sorted by their numbers",
        ko="사용자를 uid 순으로 정렬",
        asks="""
            sort /etc/passwd by user id
            sort the users by uid
            /etc/passwd sorted by uid
            /etc/passwd 를 uid 순으로 정렬
            사용자를 uid 순서로 정렬
            /etc/passwd 사용자 아이디 순으로 정렬
            """,
    ),
    Recipe(
        "sort -V -- <file>",
        en="Sort the IP addresses or versions in <file>",
        ko="<file>의 IP 주소나 버전을 정렬",
        asks="""
            sort <file> by ip address
            sort the ip addresses in <file>
            <file> 을 ip 주소 순으로 정렬
            <file> 의 ip 주소 정렬
            sort the version numbers in <file>
            <file> 을 버전 순으로 정렬
            """,
    ),
    Recipe(
        "awk '{print $7}' <file> | sort | uniq -c | sort -rn | head -n <count>",
        en="The <count> addresses that the web server's log <file> has most often",
        ko="웹 서버 로그 <file>에서 가장 많이 요청된 URL <count>개",
        asks="""
            top <count> most requested urls in <file>
            the <count> most visited pages in <file>
            <count> most requested paths in <file>
            which <count> urls are requested most in <file>
            <file> 에서 가장 많이 요청된 URL <count> 개
            <file> 에서 제일 많이 접속한 페이지 <count> 개
            <file> 요청 많은 경로 상위 <count> 개
            <file> 에서 요청이 많은 url 상위 <count> 개
            """,
    ),
    Recipe(
        "awk '{print $9}' <file> | sort | uniq -c | sort -rn",
        en="How often each status code is in the web server's log <file>",
        ko="웹 서버 로그 <file>의 상태 코드별 개수",
        asks="""
            count requests per status code in <file>
            how many of each http status code are in <file>
            status codes in <file> by frequency
            <file> 상태 코드별 개수
            <file> 에서 상태코드별로 몇 건인지
            <file> http 상태 코드 통계
            """,
    ),
)
