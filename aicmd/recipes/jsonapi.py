"""Calling web services that speak JSON with curl and jq."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "curl -s <url> | jq -r '.<field>'",
        en="Show one field of the JSON answer of <url>",
        ko="<url> JSON 응답에서 필드 하나 보기",
        asks="""
            get field <field> from json api <url>
            extract <field> of json response from <url>
            value of key <field> in the json at <url>
            <url> json 응답에서 <field> 값만 뽑기
            <url> api 결과에서 <field> 필드 꺼내기
            get <url> and show only the <field> field
            <url> 에서 <field> 필드만
            only the field <field> from <url>
            """,
    ),
    Recipe(
        "curl -s <url> | jq length",
        en="Count the elements of the JSON answer of <url>",
        ko="<url> JSON 응답의 요소 개수 세기",
        asks="""
            how many items does the json api <url> return
            count elements of json response <url>
            <url> json 응답 요소 개수
            <url> api 결과가 몇 개인지 json
            """,
    ),
    Recipe(
        "curl -s <url> | jq . > <file>",
        en="Save the JSON answer of <url> in <file>, formatted",
        ko="<url> JSON 응답을 정리해서 <file>에 저장",
        asks="""
            save json from <url> to <file>
            store the json api response of <url> in file <file>
            <url> json 응답을 <file> 로 저장
            <url> api 결과 json 을 파일 <file> 에 저장
            """,
    ),
    Recipe(
        "curl -s -H 'Authorization: Bearer <token>' <url> | jq .",
        en="Call <url> with a bearer token and format the JSON",
        ko="토큰으로 <url>을 부르고 JSON 정리해서 보기",
        asks="""
            call json api <url> with token <token> and pretty print
            json response of <url> with bearer token <token> formatted
            토큰 <token> 으로 <url> api 호출해서 json 예쁘게 보기
            <url> 에 bearer 토큰 <token> 으로 요청하고 json 정리
            """,
    ),
    Recipe(
        "curl -X PATCH -H 'Content-Type: application/json' -d <text> <url>",
        en="Send the JSON <text> to <url> with PATCH",
        ko="<url>에 PATCH로 JSON 보내기",
        asks="""
            send patch request to <url>
            patch json <text> to <url>
            http patch <url> with <text>
            <url> 에 patch 요청 보내기
            <url> 로 json <text> patch 하기
            patch <url> with <text>
            <text> 를 <url> 에 patch
            """,
    ),
    Recipe(
        "curl -X POST -H 'Authorization: Bearer <token>' -H 'Content-Type: application/json' -d <text> <url>",
        en="Send the JSON <text> to <url> with a bearer token",
        ko="토큰과 함께 <url>에 JSON 보내기",
        asks="""
            post json <text> to <url> with bearer token <token>
            send post request to <url> with token <token> and json <text>
            토큰 <token> 으로 <url> 에 json <text> post 하기
            <url> 에 bearer 토큰 <token> 붙여서 json <text> 보내기
            """,
    ),
    Recipe(
        "curl -H 'X-API-Key: <key>' <url>",
        en="Call <url> with an API key",
        ko="API 키로 <url> 호출",
        asks="""
            call <url> with api key <key>
            send x-api-key <key> to <url>
            api 키 <key> 로 <url> 호출
            <url> 에 x-api-key <key> 넣어서 요청
            api <key> 키로 <url> 호출
            call <url> with api <key> key
            """,
    ),
    Recipe(
        "curl -G --data-urlencode <text> <url>",
        en="Call <url> with the query <text>",
        ko="쿼리 <text>를 붙여 <url> 호출",
        asks="""
            get <url> with query parameter <text>
            send url encoded query string <text> to <url>
            <url> 에 쿼리 파라미터 <text> 붙여서 get 요청
            <url> 로 쿼리스트링 <text> 보내기
            """,
    ),
    Recipe(
        "curl -H 'Accept: application/json' <url>",
        en="Ask <url> for JSON",
        ko="<url>에 JSON으로 요청",
        asks="""
            ask <url> for json with accept header
            curl <url> with accept header json
            <url> 에 accept 헤더로 json 요청
            <url> 에서 json 형식으로 응답 받기 accept
            """,
    ),
    Recipe(
        "curl -sSf <url>",
        en="Call <url> and fail where the server says so",
        ko="<url>을 부르고 서버 오류면 실패",
        asks="""
            curl <url> and fail on http errors
            make curl exit with an error when <url> returns 404
            <url> 요청하고 http 오류면 실패하게
            curl 이 <url> 404 일 때 오류로 끝나게
            """,
    ),
    Recipe(
        "curl -F <text> -F file=@<file> <url>",
        en="Send the file <file> and the field <text> to <url>",
        ko="<file>과 필드 <text>를 <url>에 보내기",
        asks="""
            upload <file> with form field <text> to <url>
            multipart form with file <file> and field <text> to <url>
            <file> 과 폼 필드 <text> 를 <url> 에 업로드
            <url> 로 멀티파트 파일 <file> 과 필드 <text> 보내기
            """,
    ),
    Recipe(
        "curl -X POST -d '' <url>",
        en="Send an empty POST request to <url>",
        ko="<url>에 빈 POST 요청 보내기",
        asks="""
            send post request without body to <url>
            empty post to <url>
            <url> 에 본문 없이 post 요청
            <url> 로 빈 post 보내기
            """,
    ),
    Recipe(
        "curl -X POST -H 'Content-Type: application/json' -d '{\"query\": \"<query:string>\"}' <url>",
        en="Send a GraphQL query to <url>",
        ko="<url>에 GraphQL 쿼리 보내기",
        asks="""
            graphql query <query> to <url>
            send graphql request <query> to <url>
            <url> 에 graphql 쿼리 <query> 보내기
            그래프큐엘 <query> 를 <url> 로 요청
            """,
    ),
)
