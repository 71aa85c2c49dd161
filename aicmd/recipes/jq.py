"""JSON, YAML and XML."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "jq -r --arg key <key> '.[][$key]' <file>",
        en="Show <key> of each element of the JSON in <file>",
        ko="<file> JSON의 모든 요소에서 <key> 값 보기",
        asks="""
            value of <key> in every element of json array <file>
            list all <key> values from json <file>
            get the <key> of each object in json <file>
            <file> json 배열의 모든 요소에서 <key> 값 뽑기
            <file> json 각 객체의 <key> 목록
            """,
    ),
    Recipe(
        "jq --arg key <key> --arg value <value> '.[] | select((.[$key] | tostring) == $value)' <file>",
        en="Show the elements of the JSON in <file> whose <key> is <value>",
        ko="<file> JSON에서 <key>가 <value>인 요소 보기",
        asks="""
            filter json <file> where <key> equals <value>
            select objects in json <file> with <key> being <value>
            json elements of <file> whose <key> is <value>
            <file> json 에서 <key> 가 <value> 인 요소만 필터
            <file> json 객체 중 <key> 값이 <value> 인 것 선택
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
            """,
    ),
    Recipe(
        "jq --arg key <key> 'sort_by(.[$key])' <file>",
        en="Sort the JSON in <file> by <key>",
        ko="<file> JSON을 <key> 순으로 정렬",
        asks="""
            sort json array <file> by <key>
            order json objects in <file> by <key>
            <file> json 을 <key> 순으로 정렬
            <file> json 배열 <key> 기준 정렬
            """,
    ),
    Recipe(
        "jq --arg key <key> 'group_by(.[$key]) | map({(.[0][$key] | tostring): length}) | add' <file>",
        en="Count the elements of the JSON in <file> by <key>",
        ko="<file> JSON의 요소 수를 <key>별로 세기",
        asks="""
            count json elements of <file> by <key>
            group json <file> by <key> and count
            <file> json 을 <key> 별로 묶어 개수 세기
            <file> json <key> 별 개수
            """,
    ),
    Recipe(
        "jq --arg key <key> '[.[][$key]] | unique' <file>",
        en="Show the distinct values of <key> in the JSON of <file>",
        ko="<file> JSON에서 <key>의 서로 다른 값 보기",
        asks="""
            distinct values of <key> in json <file>
            unique <key> values in json array <file>
            <file> json 에서 <key> 의 고유 값
            <file> json <key> 값 중복 없이
            """,
    ),
    Recipe(
        "jq --arg key <key> 'map(.[$key]) | add' <file>",
        en="Add up <key> of the JSON in <file>",
        ko="<file> JSON의 <key> 합계",
        asks="""
            sum of <key> in json array <file>
            add up all <key> in json <file>
            <file> json 의 <key> 합계
            <file> json 배열에서 <key> 모두 더하기
            """,
    ),
    Recipe(
        "jq --arg key <key> 'del(.[$key])' <file>",
        en="Show the JSON in <file> without <key>",
        ko="<file> JSON을 <key> 없이 보기",
        asks="""
            delete key <key> from json <file>
            remove field <key> of json object <file>
            <file> json 에서 <key> 키 삭제
            <file> json 의 <key> 필드 제거
            """,
    ),
    Recipe(
        "jq --arg key <key> --arg value <value> '.[$key] = $value' <file>",
        en="Show the JSON in <file> with <key> set to <value>",
        ko="<file> JSON의 <key>를 <value>로 바꾸어 보기",
        asks="""
            set key <key> to <value> in json <file>
            change value of <key> to <value> in json file <file>
            add key <key> with value <value> to json <file>
            <file> json 의 <key> 키를 <value> 로 변경
            <file> json 에 <key> 키 값 <value> 추가
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
            """,
    ),
    Recipe(
        "jq --arg key <key> 'max_by(.[$key])' <file>",
        en="Show the element of the JSON in <file> with the largest <key>",
        ko="<file> JSON에서 <key>가 가장 큰 요소 보기",
        asks="""
            json element of <file> with the highest <key>
            object with maximum <key> in json <file>
            <file> json 에서 <key> 가 가장 큰 요소
            <file> json 의 <key> 최댓값 객체
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
            """,
    ),
    Recipe(
        "python3 -c 'import csv, json, sys; print(json.dumps(list(csv.DictReader(sys.stdin)), indent=2, ensure_ascii=False))' < <file>",
        en="Turn the CSV of <file> into JSON",
        ko="<file> CSV를 JSON으로 변환",
        asks="""
            convert csv <file> to json
            csv to json <file>
            <file> csv 를 json 으로 변환
            csv 파일 <file> json 으로 바꾸기
            """,
    ),
    Recipe(
        "python3 -c 'import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout, indent=2, default=str)' < <file>",
        en="Turn the YAML of <file> into JSON",
        ko="<file> YAML을 JSON으로 변환",
        asks="""
            convert yaml <file> to json
            yaml to json <file>
            <file> yaml 을 json 으로 변환
            """,
    ),
    Recipe(
        "python3 -c 'import json, sys, yaml; yaml.safe_dump(json.load(sys.stdin), sys.stdout, allow_unicode=True, sort_keys=False)' < <file>",
        en="Turn the JSON of <file> into YAML",
        ko="<file> JSON을 YAML로 변환",
        asks="""
            convert json <file> to yaml
            json to yaml <file>
            <file> json 을 yaml 로 변환
            """,
    ),
    Recipe(
        "python3 -c 'import sys, yaml; yaml.safe_load(sys.stdin)' < <file>",
        en="Check whether <file> is valid YAML",
        ko="<file>이 올바른 YAML인지 확인",
        asks="""
            validate yaml <file>
            check if <file> is valid yaml
            <file> yaml 문법 검사
            <file> 올바른 yaml 인지 확인
            """,
    ),
    Recipe(
        "xmllint --noout <file>",
        en="Check whether <file> is valid XML",
        ko="<file>이 올바른 XML인지 확인",
        asks="""
            validate xml <file>
            check if <file> is well-formed xml
            <file> xml 유효 검사
            <file> 올바른 xml 인지 확인
            """,
    ),
    Recipe(
        "xmllint --xpath <pattern> <file>",
        en="Show what the XPath <pattern> finds in <file>",
        ko="<file>에서 XPath <pattern> 결과 보기",
        asks="""
            xpath <pattern> in xml <file>
            query xml <file> with xpath <pattern>
            <file> xml 에서 xpath <pattern> 조회
            """,
    ),
)
