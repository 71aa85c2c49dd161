"""JSON, CSV and other data formats."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "jq . <file>",
        en="Show the JSON of <file> indented",
        ko="<file>의 JSON을 보기 좋게 출력",
        asks="""
            pretty print json <file>
            format json file <file>
            indent json in <file>
            <file> json 예쁘게 출력
            <file> json 보기좋게 정리
            make json <file> readable
            pretty json <file>
            show <file> json with indentation
            <file> json 들여쓰기해서 보기
            json <file> 정렬해서 예쁘게 보여줘
            <file> json 포맷팅
            format json <file> with indentation
            json <file> 들여쓰기 정리해서 보기
            json <file> 깔끔하게 보기
            <file> 보기 좋게 띄워줘
            <file> 읽기 편하게
            """,
        others=("python3 -m json.tool <file>",),
    ),
    Recipe(
        "jq empty <file>",
        en="Check whether <file> is valid JSON",
        ko="<file>이 올바른 JSON인지 검사",
        asks="""
            validate json <file>
            check if <file> is valid json
            <file> json 유효 검사
            <file> 올바른 json 인지 확인
            is json <file> valid
            does <file> have a json syntax error
            json 문법이 맞는지 <file> 검사
            <file> json 오류 있는지 확인
            """,
        others=("python3 -m json.tool <file> /dev/null",),
    ),
    Recipe(
        "jq --arg key <key> 'has($key)' <file>",
        en="Whether the JSON in <file> has the key <key>",
        ko="<file>의 JSON에 <key> 키가 있는지 확인",
        asks="""
            does <file> have a key <key>
            does the key <key> exist in json <file>
            <file> 에 <key> 키 있나
            json <file> 에 <key> 키가 존재하는지
            """,
    ),
    Recipe(
        "jq '.<key:jq> | keys' <file>",
        en="List the keys below <key> in the JSON of <file>",
        ko="<file>의 JSON에서 <key> 아래의 키 목록",
        asks="""
            keys of <key> in json <file>
            list the keys below <key> in <file>
            which keys does <key> of <file> have
            <file> 의 <key> 키 목록
            <file> 에서 <key> 아래 키들만 보기
            json <file> <key> 안의 키 이름 목록
            """,
    ),
    Recipe(
        "jq keys <file>",
        en="List the keys of the JSON in <file>",
        ko="<file> JSON의 키 목록",
        asks="""
            list keys of json <file>
            json keys in <file>
            <file> json 키 목록
            top level keys of json <file>
            which keys does json <file> have
            <file> json 의 키 이름들
            json <file> 에 어떤 키가 있는지
            <file> json 최상위 키
            keys of the object in json <file>
            json <file> 객체의 키
            """,
    ),
    Recipe(
        "jq -r '.<key:jq>' <file>",
        en="Get the value of <key> from the JSON in <file>",
        ko="<file> JSON에서 <key> 값 꺼내기",
        asks="""
            get value of key <key> from json <file>
            extract field <key> from json file <file>
            json value <key> of <file>
            <file> json 에서 <key> 값 꺼내기
            <file> json <key> 키 값 추출
            get the <key> field from json <file>
            what is <key> in json <file>
            read the <key> property of json <file>
            json <file> 에서 <key> 필드 값
            <file> json 의 <key> 값만 출력
            <file> json 에서 <key> 가져오기
            get <key> field of <file>
            get the <key> field from <file> without quotes
            print <key> of json <file>
            raw value of <key> in <file>
            <file> 에서 <key> 값만 따옴표 없이 뽑기
            <file> <key> 따옴표 없이 출력
            <file> 의 <key> 필드 출력
            get <key> field of json <file>
            <key> value of json <file>
            json <file> 에서 <key> 값 뽑기
            value of <key> in <file>
            <file> 에서 <key> 값
            <file> 에서 <key> 꺼내줘
            """,
    ),
    Recipe(
        "jq length <file>",
        en="Count the elements of the JSON in <file>",
        ko="<file> JSON의 요소 개수",
        asks="""
            count elements of json array in <file>
            how many items in json <file>
            <file> json 배열 개수
            <file> json 요소 몇 개
            length of the json array in <file>
            number of entries in json <file>
            how many items in the array in json <file>
            <file> json 배열 원소 개수
            <file> json 배열 길이
            json <file> 항목이 몇 개인지
            count objects in array of json <file>
            how many objects in json <file>
            <file> 에 몇 개 들어 있어
            how many entries has <file>
            how many things are in <file>
            """,
    ),
    Recipe(
        "jq -c . <file>",
        en="Show the JSON of <file> in one line",
        ko="<file>의 JSON을 한 줄로 출력",
        asks="""
            minify json <file>
            compact json <file> into one line
            <file> json 한 줄로
            <file> json 압축해서 한 줄 출력
            json <file> without whitespace
            one line json of <file>
            <file> json 공백 없이 줄이기
            json <file> 최소화
            <file> json minify
            <file> 한 줄로 만들어줘
            """,
    ),
    Recipe(
        "jq -r '(.[0] | keys_unsorted) as $keys | $keys, (.[] | [.[$keys[]]]) | @csv' <file>",
        en="Turn a JSON array of objects into CSV",
        ko="JSON 배열을 CSV로 변환",
        asks="""
            <file> json 을 csv 로 바꾸기
            convert json <file> to csv
            json to csv <file>
            <file> json 을 csv 로 변환
            turn json <file> into csv with header
            export json array <file> as csv
            json 파일 <file> csv 로 저장
            <file> json 배열을 csv 표로
            """,
    ),
    Recipe(
        "column -s, -t < <file>",
        en="Show the CSV of <file> as a table",
        ko="<file> CSV를 표로 보기",
        asks="""
            show csv <file> as a table
            view csv file <file>
            pretty print csv <file>
            <file> csv 표로 보기
            <file> csv 열 맞춰 출력
            csv <file> in aligned columns
            display csv <file> nicely in the terminal
            csv <file> 터미널에서 예쁘게 보기
            csv <file> 을 표 형태로 출력
            show csv <file> as a neat table
            csv <file> 표로 깔끔하게 보기
            csv <file> 를 표처럼 줄 맞춰서 보기
            show csv <file> as an aligned table
            <file> 표처럼 보기 좋게 띄워줘
            """,
    ),
    Recipe(
        "tail -n +2 -- <file>",
        en="Show <file> without its first line",
        ko="<file>의 첫 줄을 빼고 보기",
        mac="tail -n +2 <file>",
        asks="""
            skip the first line of <file>
            show <file> without the header
            remove header line from <file>
            <file> 첫 줄 빼고 보기
            <file> 헤더 제외하고 출력
            <file> without its header line
            print csv <file> from the second line
            skip the header line of <file>
            everything but the first line of <file>
            <file> 헤더 줄 빼고 출력
            <file> 에서 첫 번째 줄만 제외하고 보기
            csv <file> 헤더 없이 데이터만
            <file> 첫 줄 헤더 빼고 출력
            everything in <file> but the first line
            <file> 에서 첫 줄만 빼고 다
            """,
    ),
    Recipe(
        "tr ',' '\\t' < <file>",
        en="Turn commas of <file> into tabs",
        ko="<file>의 쉼표를 탭으로 바꾸기",
        asks="""
            convert csv <file> to tsv
            replace commas with tabs in <file>
            <file> csv 를 tsv 로 변환
            <file> 쉼표를 탭으로 바꾸기
            commas to tabs in csv <file>
            csv <file> as tab separated
            csv <file> 쉼표 대신 탭으로
            <file> csv 파일을 tsv 로
            turn commas into tabs in <file>
            """,
    ),
    Recipe(
        "xmllint --format <file>",
        en="Show the XML of <file> indented",
        ko="<file>의 XML을 보기 좋게 출력",
        asks="""
            pretty print xml <file>
            format xml file <file>
            <file> xml 예쁘게 출력
            <file> xml 들여쓰기 정리
            indent xml <file>
            make xml <file> readable
            xml <file> 보기좋게 출력
            xml 파일 <file> 포맷팅
            """,
    ),
    Recipe(
        "base64 <file>",
        en="Encode <file> in base64",
        ko="<file>을 base64로 인코딩",
        mac="base64 -i <file>",
        asks="""
            encode file <file> in base64
            base64 of file <file>
            turn <file> into base64 text
            <file> 을 base64 로 인코딩하기
            파일 <file> base64 변환
            <file> 베이스64
            base64 encode the file <file>
            <file> 파일 base64 인코딩
            base64 encode <file>
            <file> base64 인코딩
            """,
    ),
    Recipe(
        "base64 -d <file>",
        en="Decode the base64 of <file>",
        ko="<file>의 base64 디코딩",
        mac="base64 -D -i <file>",
        asks="""
            base64 decode <file>
            decode base64 file <file>
            <file> base64 디코딩
            decode the base64 in file <file>
            get the original of base64 encoded file <file> decode
            <file> 을 base64 로 디코딩하기
            base64 파일 <file> 원래대로 디코딩
            <file> 베이스64 풀기 디코딩
            """,
    ),
    Recipe(
        "printf '%s' <text> | base64",
        en="Encode a text in base64",
        ko="문자열을 base64로 인코딩",
        asks="""
            base64 encode the string <text>
            encode text <text> as base64
            <text> 문자열 base64 인코딩
            base64 of the text <text>
            문자열 <text> 를 base64 로
            base64 encode the text <text>
            문자열 <text> base64 인코딩
            encode <text> in base64
            글자 <text> base64 인코딩
            encode the text <text> in base64
            <text> 문자열을 base64 로 인코딩
            <text> 를 base64 로 바꿔줘
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
            turn csv <file> into json
            csv <file> as a json array
            csv <file> json 배열로
            csv 를 json 으로 <file>
            <file> 를 json으로 바꿔줘
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
            turn yaml <file> into json
            yaml <file> as json
            yaml <file> json 으로
            yaml 파일 <file> 을 json 형식으로
            <file> yaml json 변환
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
            turn json <file> into yaml
            json <file> as yaml
            json <file> yaml 로
            json 파일 <file> 을 yaml 형식으로
            <file> json yaml 변환
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
            is yaml <file> valid
            does yaml <file> have a syntax error
            yaml <file> 오류 있는지 확인
            yaml 문법이 맞는지 <file>
            yaml <file> 유효한지 검사
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
            is xml <file> valid
            does xml <file> have a syntax error
            xml <file> 오류 있는지 확인
            xml 문법이 맞는지 <file>
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
            get the nodes <pattern> from xml <file> by xpath
            xml <file> xpath query <pattern>
            xml <file> 에서 <pattern> xpath 로 찾기
            xpath <pattern> 로 <file> xml 조회
            xml <file> xpath <pattern> 값
            """,
    ),
)
