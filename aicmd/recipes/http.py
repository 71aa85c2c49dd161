"""Requests with curl, downloads with wget."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "curl -sL <url>",
        en="Show what <url> answers",
        ko="<url>의 내용 보기",
        asks="""
            show the content of <url>
            send a get request to <url>
            curl <url>
            view html source of <url>
            <url> 내용 출력
            <url> 에 get 요청 보내기
            <url> 소스 보기
            """,
    ),
    Recipe(
        "curl -s <url> | jq .",
        en="Show the JSON of <url>, indented",
        ko="<url>의 JSON을 보기 좋게 보기",
        asks="""
            get json from <url> and pretty print it
            show formatted json response of <url>
            <url> json 예쁘게 보기
            <url> 응답 json 정리해서 출력
            """,
    ),
    Recipe(
        "curl -sIL -o /dev/null -w '%{url_effective}\\n' <url>",
        en="Show where <url> leads after all redirects",
        ko="<url>이 최종적으로 가는 주소 보기",
        asks="""
            where does <url> redirect to
            final address after redirects of <url>
            <url> 리다이렉트 최종 주소
            <url> 어디로 리디렉션되는지
            """,
    ),
    Recipe(
        "curl -u <user> <url>",
        en="Get <url> as <user>, asking for the password",
        ko="<user> 계정으로 <url> 요청 (비밀번호는 물어봄)",
        asks="""
            curl <url> with basic auth user <user>
            request <url> with username <user> and password
            <url> 에 사용자 <user> 인증으로 요청
            """,
    ),
    Recipe(
        "curl -H 'Authorization: Bearer <token>' <url>",
        en="Get <url> with a bearer token",
        ko="토큰으로 <url> 요청",
        asks="""
            request <url> with bearer token
            curl <url> with bearer token <token>
            call api <url> with an authorization token
            <url> 에 bearer 토큰으로 요청
            <url> 토큰 인증해서 요청
            """,
    ),
    Recipe(
        "curl -H <header> <url>",
        en="Get <url> with a header of one's own",
        ko="헤더를 붙여 <url> 요청",
        asks="""
            send request to <url> with custom header
            add a header to the curl request <url>
            <url> 에 헤더 추가해서 요청
            """,
    ),
    Recipe(
        "curl -v <url>",
        en="Get <url> and show the whole conversation",
        ko="<url>과 주고받는 내용 모두 보기",
        asks="""
            debug http request to <url> verbose
            show request and response headers of <url>
            <url> 요청과 응답 헤더 모두 보기
            <url> 요청 자세히 디버그
            """,
    ),
    Recipe(
        "curl -k <url>",
        en="Get <url> without checking its certificate",
        ko="인증서를 확인하지 않고 <url> 요청",
        asks="""
            curl <url> ignoring certificate errors
            get <url> without ssl verification
            <url> 인증서 무시하고 요청
            <url> ssl 오류 무시
            """,
    ),
    Recipe(
        "curl -x <proxy> <url>",
        en="Get <url> through a proxy",
        ko="프록시를 거쳐 <url> 요청",
        asks="""
            curl <url> through a proxy
            request <url> via proxy <proxy>
            <url> 프록시 통해서 요청
            """,
    ),
    Recipe(
        "curl -X DELETE <url>",
        en="Send a DELETE request to <url>",
        ko="<url>에 DELETE 요청 보내기",
        asks="""
            send delete request to <url>
            http delete <url>
            <url> 에 delete 요청
            """,
    ),
    Recipe(
        "curl -X PUT -H 'Content-Type: application/json' -d <text> <url>",
        en="Send JSON to <url> with PUT",
        ko="<url>에 JSON을 PUT으로 보내기",
        asks="""
            send put request to <url>
            put json <text> to <url>
            <url> 에 put 요청 보내기
            """,
    ),
    Recipe(
        "curl -H 'Content-Type: application/json' -d @<file> <url>",
        en="Post the JSON in <file> to <url>",
        ko="<file>의 JSON을 <url>에 POST",
        asks="""
            post the json in <file> to <url>
            send json file <file> as post request to <url>
            <file> 의 json 을 <url> 에 post
            """,
    ),
    Recipe(
        "curl --data-urlencode <text> <url>",
        en="Post a field of a form, like name=value, to <url>",
        ko="<url>에 폼 데이터 보내기",
        asks="""
            post form data <text> to <url>
            submit form field <text> to <url>
            <url> 에 폼 데이터 <text> 보내기
            """,
    ),
    Recipe(
        "curl -A <agent> <url>",
        en="Get <url> with another user agent",
        ko="다른 User-Agent로 <url> 요청",
        asks="""
            curl <url> with user-agent <agent>
            request <url> pretending to be browser user-agent
            <url> 에 user-agent <agent> 로 요청
            """,
    ),
    Recipe(
        "curl -c <file> <url>",
        en="Get <url> and save its cookies in <file>",
        ko="<url>의 쿠키를 <file>에 저장",
        asks="""
            save cookies of <url> to <file>
            <url> 쿠키를 <file> 에 저장
            """,
    ),
    Recipe(
        "curl -b <file> <url>",
        en="Get <url> with the cookies in <file>",
        ko="<file>의 쿠키로 <url> 요청",
        asks="""
            request <url> with the cookies from <file>
            use cookies in <file> for <url>
            <file> 쿠키로 <url> 요청
            """,
    ),
    Recipe(
        "curl --limit-rate <size> -LO <url>",
        en="Download <url> with at most <size> a second",
        ko="초당 <size> 이하로 <url> 내려받기",
        asks="""
            download <url> with speed limit <size>
            limit the download bandwidth of <url> to <size>
            <url> 속도 <size> 제한해서 다운로드
            """,
        others=("wget --limit-rate=<size> -- <url>",),
    ),
    Recipe(
        "curl -L --output-dir <folder> -O <url>",
        en="Download <url> into <folder>",
        ko="<url>을 <folder>에 내려받기",
        asks="""
            download <url> into folder <folder>
            download <url> to <folder>
            save <url> in directory <folder>
            <url> 을 <folder> 폴더에 다운로드
            <folder> 디렉토리에 <url> 내려받기
            <url> 받아서 <folder> 에 저장
            """,
        others=("wget -P <folder> -- <url>",),
    ),
    Recipe(
        "wget -i <file>",
        en="Download all addresses in <file>",
        ko="<file>에 적힌 주소 모두 내려받기",
        mac="xargs -n 1 curl -LO < <file>",
        asks="""
            download all urls listed in <file>
            fetch every link from file <file>
            <file> 에 있는 url 모두 다운로드
            <file> 목록의 주소 전부 내려받기
            """,
    ),
    Recipe(
        "wget -b <url>",
        en="Download <url> in the background",
        ko="<url>을 백그라운드로 내려받기",
        asks="""
            download <url> in the background
            <url> 백그라운드로 다운로드
            """,
    ),
    Recipe(
        "curl --retry 5 -LO <url>",
        en="Download <url>, trying again when it fails",
        ko="실패하면 다시 시도하며 <url> 내려받기",
        asks="""
            download <url> and retry on failure
            <url> 다운로드 실패하면 재시도
            """,
    ),
    Recipe(
        "curl -m <seconds> <url>",
        en="Get <url>, giving up after <seconds> seconds",
        ko="<seconds>초 안에 응답 없으면 <url> 요청 포기",
        asks="""
            curl <url> with a timeout of <seconds>
            request <url> but give up after <seconds>
            <url> 요청 타임아웃 <seconds>
            """,
    ),
    Recipe(
        "curl -sIL <url> | grep -i content-length",
        en="Show how large the file at <url> is, without downloading it",
        ko="내려받지 않고 <url> 파일 크기 보기",
        asks="""
            size of remote file <url> without downloading
            how large is the download <url>
            <url> 다운로드 파일 크기 확인
            <url> 받기 전에 용량 보기
            """,
    ),
    Recipe(
        "curl -T <file> <url>",
        en="Put <file> on <url> as it is",
        ko="<file>을 그대로 <url>에 올리기 (PUT, FTP)",
        asks="""
            upload <file> to ftp server <url>
            put file <file> on <url>
            <file> 을 ftp <url> 에 업로드
            """,
    ),
    Recipe(
        "ab -n <count> -c 10 <url>",
        en="Send <count> requests to <url> and measure how it bears them",
        ko="<url>에 요청 <count>번을 보내 부하 시험",
        asks="""
            load test <url> with <count> requests
            benchmark web server <url> with <count> requests
            <url> 부하 테스트 요청 <count> 회
            """,
    ),
    Recipe(
        "openssl x509 -noout -text -in <file>",
        en="Show the certificate in <file>",
        ko="인증서 파일 <file>의 내용 보기",
        asks="""
            view certificate file <file>
            decode the certificate in <file>
            <file> 인증서 내용 보기
            인증서 파일 <file> 정보
            """,
    ),
    Recipe(
        "openssl x509 -noout -enddate -in <file>",
        en="Show when the certificate in <file> expires",
        ko="인증서 파일 <file>의 만료일 보기",
        asks="""
            expiry date of certificate file <file>
            when does the certificate in <file> expire
            인증서 파일 <file> 만료일
            """,
    ),
)
