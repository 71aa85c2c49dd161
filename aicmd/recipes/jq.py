"""JSON, YAML and XML."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "jq -r '.[].<key:jq>' <file>",
        en="Show <key> of each element of the JSON in <file>",
        ko="<file> JSON의 모든 요소에서 <key> 값 보기",
        asks="""
            extract the <key> field from every object in json <file>
            <file> json 에서 <key> 만 전부 뽑기
            value of <key> in every element of json array <file>
            list all <key> values from json <file>
            get the <key> of each object in json <file>
            <file> json 배열의 모든 요소에서 <key> 값 뽑기
            <file> json 각 객체의 <key> 목록
            all <key> fields of the json array <file>
            only the <key> of every item in json <file>
            json <file> 배열에서 <key> 만 모두 출력
            모든 항목의 <key> 값 json <file>
            list all <key> from the array in json <file>
            json <file> 배열에서 <key> 만 전부 출력
            json <file> 의 <key> 만 뽑아줘 전부
            <file> is an array of objects print the <key> of each one with jq
            print the <key> of each object in <file> with jq
            jq 로 <file> 배열의 각 객체에서 <key> 만 출력
            <file> 는 객체 배열인데 각각의 <key> 출력 jq
            get all <key> from json array <file>
            all <key> values in array of <file>
            <key> of every object in <file>
            <file> 배열에서 <key> 만 모두 뽑기
            <file> 에서 모든 <key> 뽑기
            list every <key> in the array in <file>
            <key> of everyone in <file>
            all <key> fields in <file>
            <file> 에서 <key> 만 싹 뽑아줘
            list every <key> in the array of <file>
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> == <value:json>)' <file>",
        en="Show the elements of the JSON in <file> whose <key> is <value>",
        ko="<file> JSON에서 <key>가 <value>인 요소 보기",
        asks="""
            filter json <file> where <key> equals <value>
            select objects in json <file> with <key> being <value>
            json elements of <file> with <key> equal to <value>
            <file> json 에서 <key> 가 <value> 인 요소만 필터
            <file> json 객체 중 <key> 값이 <value> 인 것 선택
            find objects in json <file> with <key> equal to <value>
            only items of json <file> where <key> is <value>
            json <file> 에서 <key> 가 <value> 인 것만 골라내기
            <key> 값이 <value> 인 json 요소 찾기 <file>
            find objects with <key> <value> in json <file>
            filter <file> where <key> is <value>
            objects in <file> whose <key> equals <value>
            json <file> 에서 <key> 가 <value> 인 것만
            """,
    ),
    Recipe(
        "jq '.[0]' <file>",
        en="Show the first element of the JSON in <file>",
        ko="<file> JSON의 첫 요소 보기",
        asks="""
            first element of json array <file>
            first item in json <file>
            <file> json 배열의 첫 요소
            <file> json 첫번째 항목
            the first object of json array <file>
            json <file> first entry
            json <file> 의 첫 번째 요소만
            <file> json 맨 앞 항목
            """,
    ),
    Recipe(
        "jq '.[-1]' <file>",
        en="Show the last element of the JSON in <file>",
        ko="<file> JSON의 마지막 요소 보기",
        asks="""
            last element of json array <file>
            last item in json <file>
            <file> json 배열의 마지막 요소
            the last object of json array <file>
            json <file> last entry of the array
            json <file> 의 마지막 항목만
            <file> json 배열 맨 끝 요소
            <file> json 마지막 원소
            """,
    ),
    Recipe(
        "jq '.[:<count:number>]' <file>",
        en="Show the first <count> elements of the JSON in <file>",
        ko="<file> JSON의 처음 <count>개 요소 보기",
        asks="""
            first <count> elements of json array <file>
            show <count> items from the start of json <file>
            <file> json 배열의 처음 <count> 개 요소
            only <count> entries at the beginning of json array <file>
            first <count> objects in json <file>
            <file> json 배열에서 첫 <count> 개 항목
            <file> json 처음 <count> 개 객체
            """,
    ),
    Recipe(
        "jq 'sort_by(.<key:jq>)' <file>",
        en="Sort the JSON in <file> by <key>",
        ko="<file> JSON을 <key> 순으로 정렬",
        asks="""
            sort json <file> by <key>
            sort json array <file> by <key>
            order json objects in <file> by <key>
            <file> json 을 <key> 순으로 정렬
            <file> json 배열 <key> 기준 정렬
            sort the json items of <file> by field <key>
            json <file> sorted by <key>
            json <file> 을 <key> 값으로 정렬
            <key> 기준으로 json 배열 정렬 <file>
            """,
    ),
    Recipe(
        "jq 'group_by(.<key:jq>) | map({(.[0].<key:jq> | tostring): length}) | add' <file>",
        en="Count the elements of the JSON in <file> by <key>",
        ko="<file> JSON의 요소 수를 <key>별로 세기",
        asks="""
            count json elements of <file> by <key>
            group json <file> by <key> and count
            <file> json 을 <key> 별로 묶어 개수 세기
            <file> json <key> 별 개수
            how many json objects per <key> in <file>
            number of json items for each <key> of <file>
            json <file> 에서 <key> 별로 몇 개인지
            <key> 값마다 json 요소 개수 <file>
            count objects of json <file> per <key>
            <file> 을 <key> 별로 개수 세기
            """,
    ),
    Recipe(
        "jq '[.[].<key:jq>] | unique' <file>",
        en="Show the distinct values of <key> in the JSON of <file>",
        ko="<file> JSON에서 <key>의 서로 다른 값 보기",
        asks="""
            distinct values of <key> in json <file>
            unique <key> values in json array <file>
            <file> json 에서 <key> 의 고유 값
            <file> json <key> 값 중복 없이
            which different <key> values are in json <file>
            list of unique <key> in json <file>
            json <file> 의 <key> 중복 제거한 목록
            <key> 값의 종류 json <file> 고유
            unique <key> values in json <file>
            json <file> 에서 <key> 고유값
            unique <key> in json <file>
            <file> 에서 중복 없는 <key>
            """,
    ),
    Recipe(
        "jq 'map(.<key:jq>) | add' <file>",
        en="Add up <key> of the JSON in <file>",
        ko="<file> JSON의 <key> 합계",
        asks="""
            sum of <key> in json array <file>
            add up all <key> in json <file>
            <file> json 의 <key> 합계
            <file> json 배열에서 <key> 모두 더하기
            total of the <key> field in json <file>
            sum up <key> over json array <file>
            json <file> 에서 <key> 총합
            <key> 값을 모두 더하기 json <file>
            """,
    ),
    Recipe(
        "jq 'del(.<key:jq>)' <file>",
        en="Show the JSON in <file> without <key>",
        ko="<file> JSON을 <key> 없이 보기",
        asks="""
            delete key <key> from json <file>
            remove field <key> of json object <file>
            <file> json 에서 <key> 키 삭제
            <file> json 의 <key> 필드 제거
            drop the <key> field from json <file>
            json <file> without key <key>
            json <file> 에서 <key> 필드 빼기
            <key> 키 없애기 json <file>
            delete field <key> from json <file>
            remove the <key> field from <file>
            <file> 에서 <key> 필드 삭제
            <file> 에서 <key> 키 제거
            """,
    ),
    Recipe(
        "jq '.<key:jq> = <value:json>' <file>",
        en="Show the JSON in <file> with <key> set to <value>",
        ko="<file> JSON의 <key>를 <value>로 바꾸어 보기",
        asks="""
            set key <key> to <value> in json <file>
            change value of <key> to <value> in json file <file>
            add key <key> with value <value> to json <file>
            <file> json 의 <key> 키를 <value> 로 변경
            <file> json 에 <key> 키 값 <value> 추가
            make <key> equal <value> in json <file>
            json <file> update key <key> to value <value>
            json <file> 의 <key> 값을 <value> 로 바꾸기
            <key> 를 <value> 로 설정 json <file>
            set <key> to <value> in json <file>
            json <file> 의 <key> 를 <value> 로 변경
            change <key> to <value> in json <file>
            json <file> 에서 <key> 값을 <value> 로 설정
            add field <key> <value> to <file>
            add <key> with value <value> to json <file>
            <file> 에 <key> 필드 <value> 추가
            """,
    ),
    Recipe(
        "jq -s '.[0] * .[1]' <file> <other>",
        en="Merge the JSON objects in <file> and <other>",
        ko="<file>과 <other>의 JSON 객체 합치기",
        asks="""
            merge json files <file> and <other>
            combine two json objects <file> and <other>
            json 파일 <file> 과 <other> 합치기
            <file> 과 <other> json 병합
            merge two json objects <file> and <other> into one
            deep merge json <file> with json <other>
            json 두 개 <file> <other> 병합
            <file> json 에 <other> json 덮어 합치기
            merge json <file> and <other>
            json <file> 과 <other> 병합
            """,
    ),
    Recipe(
        "jq -s add <file> <other>",
        en="Join the JSON arrays in <file> and <other>",
        ko="<file>과 <other>의 JSON 배열 이어 붙이기",
        asks="""
            concatenate json arrays <file> and <other>
            append array in json <other> to the array in <file>
            json 배열 <file> 과 <other> 이어 붙이기
            join two json arrays <file> and <other>
            one json array out of array <file> and array <other>
            <file> 배열과 <other> 배열 json 이어 붙이기
            json 배열 두 개 <file> <other> 연결
            두 json 배열 <file> <other> 를 이어서 하나로
            """,
    ),
    Recipe(
        "jq -r 'paths | map(tostring) | join(\".\")' <file>",
        en="List all paths in the JSON of <file>",
        ko="<file> JSON의 모든 경로 보기",
        asks="""
            list all paths in json <file>
            structure of json <file>
            nested keys of json <file>
            <file> json 의 구조 보기
            <file> json 안의 모든 경로
            which paths exist in json <file>
            overview of the nested structure of json <file>
            json <file> 의 중첩 구조
            <file> json 경로 목록
            what keys are nested in json <file>
            """,
    ),
    Recipe(
        "jq -c --arg text <text> '.. | strings | select(contains($text))' <file>",
        en="Find the texts with <text> in the JSON of <file>",
        ko="<file> JSON에서 <text>가 든 문자열 찾기",
        asks="""
            search json <file> for strings containing <text>
            find text <text> anywhere in json <file>
            <file> json 에서 <text> 문자열 찾기
            json <file> 전체에서 <text> 검색
            where does the string <text> occur in json <file>
            all json strings of <file> with <text> in them
            <text> 가 들어 있는 json 문자열 <file>
            json <file> 에서 <text> 포함한 문자열 검색
            """,
    ),
    Recipe(
        "jq -S . <file>",
        en="Show the JSON in <file> with sorted keys",
        ko="<file> JSON을 키 순으로 정렬해 보기",
        asks="""
            sort the keys of json <file>
            json <file> with keys in alphabetical order
            <file> json 키 정렬
            <file> json 을 키 이름순으로 정렬해 보기
            alphabetical keys for json <file>
            json <file> sorted keys
            json <file> 키를 알파벳 순으로
            키 순서대로 정렬한 json <file>
            """,
    ),
    Recipe(
        "diff <(jq -S . <file>) <(jq -S . <other>)",
        en="Compare the JSON of <file> and <other>, whatever the order of keys",
        ko="키 순서와 관계없이 <file>과 <other>의 JSON 비교",
        fish="diff (jq -S . <file> | psub) (jq -S . <other> | psub)",
        asks="""
            compare json files <file> and <other>
            diff of two json files <file> and <other> ignoring key order
            json 파일 <file> 과 <other> 비교
            <file> 과 <other> json 차이
            do the json files <file> and <other> say the same
            what differs between json <file> and json <other>
            json <file> 와 json <other> 다른 점
            두 json <file> <other> 비교
            """,
    ),
    Recipe(
        "jq -s . <file>",
        en="Turn the JSON lines of <file> into an array",
        ko="<file>의 JSON 줄들을 배열로 바꾸기",
        asks="""
            convert json lines <file> to a json array
            jsonl <file> to array
            <file> json lines 를 배열로 변환
            jsonl <file> 을 json 배열로
            json lines file <file> as one array
            turn ndjson <file> into an array
            <file> json lines 를 하나의 배열로
            줄 단위 json <file> 을 배열로 변환 lines
            jsonl <file> 배열 변환
            <file> jsonl 을 배열로 변환
            """,
    ),
    Recipe(
        "jq -c '.[]' <file>",
        en="Show each element of the JSON in <file> on a line",
        ko="<file> JSON 배열을 한 줄에 한 요소씩 보기",
        asks="""
            convert json array <file> to json lines
            each element of json <file> on its own line
            <file> json 배열을 jsonl 로 변환
            <file> json 배열 요소를 한 줄에 하나씩
            split json array <file> into lines
            json array <file> as ndjson one per line
            json 배열 <file> 을 한 줄에 한 객체씩
            <file> json 을 json lines 로 변환 배열에서
            """,
    ),
    Recipe(
        "jq -r '.[] | [.[]] | @tsv' <file>",
        en="Turn a JSON array of objects into lines with tabs",
        ko="JSON 객체 배열을 탭으로 구분된 줄로 바꾸기",
        asks="""
            convert json <file> to tsv
            json to tab separated values <file>
            <file> json 을 tsv 로 변환
            json <file> as tsv
            export json <file> with tabs tsv
            json <file> 을 탭으로 구분된 tsv 로
            <file> json tsv 변환
            json 파일 <file> tsv 로 출력
            """,
    ),
    Recipe(
        "jq --arg key <key> 'map(select(has($key)))' <file>",
        en="Show the elements of the JSON in <file> that have <key>",
        ko="<file> JSON에서 <key>가 있는 요소 보기",
        asks="""
            json objects in <file> that have key <key>
            elements of json array <file> having the key <key>
            <file> json 에서 <key> 키가 있는 객체만
            only json items of <file> with a <key> key
            filter json <file> for objects that have the key <key>
            <key> 키가 있는 json 요소만 <file>
            json <file> 에서 <key> 키를 가진 객체 필터
            <file> json 중 <key> 키 있는 항목
            """,
    ),
    Recipe(
        "jq 'max_by(.<key:jq>)' <file>",
        en="Show the element of the JSON in <file> with the largest <key>",
        ko="<file> JSON에서 <key>가 가장 큰 요소 보기",
        asks="""
            json element of <file> with the highest <key>
            object with maximum <key> in json <file>
            <file> json 에서 <key> 가 가장 큰 요소
            <file> json 의 <key> 최댓값 객체
            which json object of <file> has the largest <key>
            json item with maximum <key> in <file>
            json <file> 에서 <key> 가 최대인 항목
            <key> 가 제일 큰 json 객체 <file>
            """,
    ),
    Recipe(
        "jq -n --arg text <text> '$text'",
        en="Write a text as a JSON string",
        ko="텍스트를 JSON 문자열로 쓰기",
        asks="""
            escape text <text> as json string
            json encode the string <text>
            <text> 를 json 문자열로 이스케이프
            json string literal for <text>
            quote text <text> for json
            <text> 를 json 문자열로
            json 에 넣을 수 있게 <text> 이스케이프
            텍스트 <text> json 인코딩
            """,
    ),
    Recipe(
        "jq -r '.<key:jq>[]' <file>",
        en="Show each element of the array <key> of the JSON <file>",
        ko="JSON <file>의 <key> 배열 요소를 하나씩 보기",
        asks="""
            each element of the array <key> in json <file>
            list the items of array <key> from json <file>
            json <file> 의 <key> 배열 요소 모두 출력
            <file> json 에서 <key> 배열을 하나씩 펼치기
            """,
    ),
    Recipe(
        "jq '.<key:jq> | length' <file>",
        en="Count the elements of the array <key> in the JSON <file>",
        ko="JSON <file>의 <key> 배열 요소 개수",
        asks="""
            how many elements does the array <key> in json <file> have
            count items of the array <key> in json <file>
            json <file> 의 <key> 배열 요소가 몇 개인지
            <file> json <key> 배열 길이
            length of <key> array in <file>
            how many <key> are in json <file>
            <file> 의 <key> 배열 길이
            <file> 에서 <key> 배열 개수
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> > <number:number>)' <file>",
        en="Show the elements of the JSON <file> whose <key> is greater than <number>",
        ko="JSON <file>에서 <key>가 <number>보다 큰 요소만 보기",
        asks="""
            json elements of <file> where <key> is greater than <number>
            filter json <file> by <key> larger than <number>
            json <file> 에서 <key> 가 <number> 보다 큰 요소만
            <key> 값이 <number> 보다 큰 json 객체 <file>
            <file> 에서 <key> 가 <number> 넘는 것만 jq
            jq select items where <key> is greater than <number> in <file>
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> < <number:number>)' <file>",
        en="Show the elements of the JSON <file> whose <key> is less than <number>",
        ko="JSON <file>에서 <key>가 <number>보다 작은 요소만 보기",
        asks="""
            json elements of <file> where <key> is less than <number>
            filter json <file> by <key> smaller than <number>
            json <file> 에서 <key> 가 <number> 보다 작은 요소만
            <key> 값이 <number> 보다 작은 json 객체 <file>
            jq select items where <key> is less than <number> in <file>
            """,
    ),
    Recipe(
        "jq '.[<number:number>]' <file>",
        en="Show the element with index <number> of the JSON array <file>",
        ko="JSON 배열 <file>의 인덱스 <number> 요소 보기",
        asks="""
            element with index <number> of json array <file>
            item at index <number> in json <file>
            json 배열 <file> 의 인덱스 <number> 요소
            <file> json 에서 인덱스 <number> 항목
            """,
    ),
    Recipe(
        "jq '.[] | {<key>, <field>}' <file>",
        en="Show only <key> and <field> of each object of the JSON <file>",
        ko="JSON <file>의 각 객체에서 <key>와 <field>만 보기",
        asks="""
            only the fields <key> and <field> of every object in json <file>
            pick <key> and <field> from each json object of <file>
            json <file> 의 각 객체에서 <key> 와 <field> 만 뽑기
            <file> json 에서 필드 <key> 와 <field> 만 남기기
            json <file> 에서 <key> 과 <field> 만 뽑기
            get <key> and <field> of every element in json <file>
            """,
    ),
    Recipe(
        "jq 'map(.<key:jq>) | add / length' <file>",
        en="Show the average of <key> in the JSON array <file>",
        ko="JSON 배열 <file>의 <key> 평균",
        asks="""
            average of <key> in json <file>
            mean <key> over the json array <file>
            json <file> 의 <key> 평균
            <key> 값의 평균 json <file>
            """,
    ),
    Recipe(
        "jq 'sort_by(.<key:jq>) | reverse' <file>",
        en="Sort the JSON array <file> by <key>, the largest first",
        ko="JSON 배열 <file>을 <key> 내림차순으로 정렬",
        asks="""
            sort json <file> by <key> in descending order
            json array <file> reverse sorted by <key>
            json <file> 을 <key> 내림차순으로 정렬
            <file> json 배열 <key> 역순 정렬
            """,
    ),
    Recipe(
        "jq reverse <file>",
        en="Turn the JSON array <file> around",
        ko="JSON 배열 <file> 순서 뒤집기",
        asks="""
            reverse json array <file>
            json <file> in reverse order
            json 배열 <file> 거꾸로
            <file> json 배열 순서 뒤집기
            """,
    ),
    Recipe(
        "jq 'map(.<key:jq>) | max' <file>",
        en="Show the largest <key> in the JSON array <file>",
        ko="JSON 배열 <file>에서 가장 큰 <key> 값",
        asks="""
            maximum <key> value in json array <file>
            largest value of <key> in the json <file>
            json <file> 의 <key> 최댓값
            <file> json 에서 <key> 의 가장 큰 값
            """,
    ),
    Recipe(
        "jq type <file>",
        en="Tell whether the JSON <file> is an object or an array",
        ko="JSON <file>이 객체인지 배열인지 보기",
        asks="""
            type of json <file>
            is json <file> an object or an array
            json <file> 이 객체인지 배열인지
            <file> json 의 타입
            """,
    ),
    Recipe(
        "jq 'to_entries[] | \"\\(.key)=\\(.value)\"' -r <file>",
        en="Show the JSON object <file> as lines key=value",
        ko="JSON 객체 <file>을 key=value 줄로 보기",
        asks="""
            json object <file> as lines of key and value
            flatten json <file> to key value pairs
            json <file> 의 모든 키와 값을 나열
            <file> json 키와 값을 한 줄씩
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> > <above:number>)' <file>",
        en="Show the elements of the JSON <file> with a <key> over <above>",
        ko="<file> JSON에서 <key>가 <above> 초과인 요소 보기",
        asks="""
            elements of json <file> with <key> over <above>
            filter <file> with <key> over <above>
            json <file> where <key> is above <above>
            <file> 에서 <key> 가 <above> 초과인 json 요소
            json <file> 에서 <key> <above> 초과만
            <key> 가 <above> 넘는 항목만 json <file>
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> >= <least:number>)' <file>",
        en="Show the elements of the JSON <file> with a <key> of at least <least>",
        ko="<file> JSON에서 <key>가 <least> 이상인 요소 보기",
        asks="""
            elements of json <file> with <key> at least <least>
            filter json <file> with <key> of at least <least>
            json <file> where <key> is at least <least>
            <file> 에서 <key> 가 <least> 이상인 json 요소
            json <file> 에서 <key> <least> 이상만
            <key> 가 <least> 이상인 항목만 json <file>
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> < <below:number>)' <file>",
        en="Show the elements of the JSON <file> with a <key> under <below>",
        ko="<file> JSON에서 <key>가 <below> 미만인 요소 보기",
        asks="""
            elements of json <file> with <key> under <below>
            filter json <file> with <key> below <below>
            json <file> where <key> is below <below>
            <file> 에서 <key> 가 <below> 미만인 json 요소
            json <file> 에서 <key> <below> 미만만
            <key> 가 <below> 미만인 항목만 json <file>
            """,
    ),
    Recipe(
        "jq '.[] | select(.<key:jq> <= <most:number>)' <file>",
        en="Show the elements of the JSON <file> with a <key> of at most <most>",
        ko="<file> JSON에서 <key>가 <most> 이하인 요소 보기",
        asks="""
            elements of json <file> with <key> at most <most>
            filter json <file> with <key> at most <most>
            json <file> where <key> is at most <most>
            <file> 에서 <key> 가 <most> 이하인 json 요소
            json <file> 에서 <key> <most> 이하만
            <key> 가 <most> 이하인 항목만 json <file>
            """,
    ),
    Recipe(
        "jq '.<new:jq> = .<old:jq> | del(.<old:jq>)' <file>",
        en="Rename the key <old> of the JSON <file> to <new>",
        ko="JSON <file>의 키 <old>를 <new>로 이름 변경",
        asks="""
            rename key <old> to <new> in <file>
            rename json field <old> to <new> in <file>
            change the key name <old> to <new> in json <file>
            <file> 의 키 <old> 를 <new> 로 이름 변경
            json <file> 에서 <old> 필드 이름을 <new> 로 변경
            <file> 에서 <old> 키 이름을 <new> 로 바꾸기
            """,
    ),
    Recipe(
        "jq '.[<position:number> - 1]' <file>",
        en="Show the element <position> of the JSON <file>",
        ko="JSON <file>의 <position>번째 요소 보기",
        asks="""
            get the <position> element of json <file>
            <position> item of json <file>
            show <position> object in <file>
            json <file> 의 <position> 번째 요소
            <file> 에서 <position> 번째 항목 json
            <file> json 배열 <position> 번째 원소
            """,
    ),
)
