"""Requests with curl, small servers, certificates."""

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
            fetch page <url> and print it
            get <url>
            print the body of <url>
            what does <url> return
            <url> 내용 보기
            <url> 가져와서 출력
            <url> 호출
            <url> html 보기
            follow redirects with curl <url>
            curl 로 리다이렉트 따라가기 <url>
            <url> 에 get 요청
            <url> 요청 보내기
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
            pretty json from <url>
            call api <url> and format the json
            <url> api 호출해서 json 정리
            <url> 결과 json 보기 좋게
            fetch json from <url> and pretty print it
            curl <url> json formatted
            <url> 에서 json 받아서 예쁘게 출력
            <url> json 응답 들여쓰기해서 보기
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
            final url of <url> after redirects
            follow redirects of <url>
            <url> 최종 주소
            <url> 리다이렉트 어디로
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
            login as <user> to <url> with basic auth
            <url> 에 <user> 로 기본 인증
            <user> 계정으로 <url> 요청
            basic auth <user> at <url>
            <url> 기본 인증 <user>
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
            bearer <token> for <url>
            authorization header with token <token> to <url>
            <url> 에 토큰 <token> 으로 요청
            <token> 토큰 넣어서 <url> 호출
            send bearer token <token> to <url>
            <url> 로 bearer 토큰 <token> 보내기
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
            get <url> with header <header>
            <url> 에 <header> 헤더 넣어서 요청
            <url> 커스텀 헤더 <header>
            send header <header> to <url>
            <header> 헤더로 <url> 요청
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
            verbose curl <url>
            what exactly is sent to <url>
            <url> 상세하게 요청
            <url> curl 디버그
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
            insecure request to <url>
            <url> has a self-signed certificate get it anyway
            <url> 인증서 검사 없이
            <url> 자체 서명 인증서 무시
            skip certificate check for <url>
            <url> 인증서 무시
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
            use proxy <proxy> for <url>
            프록시 <proxy> 로 <url> 요청
            <url> 을 <proxy> 프록시 거쳐서
            <url> through proxy <proxy>
            <url> 프록시 <proxy>
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
            delete <url> via api
            <url> delete 요청 보내기
            <url> delete 메서드
            curl delete <url>
            <url> 에 delete 보내기
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
            update <url> with put <text>
            <url> put 요청 <text>
            put 으로 <text> 를 <url> 에 보내기
            put <text> to <url>
            <url> 에 put 으로 <text>
            """,
    ),
    Recipe(
        "curl -H 'Content-Type: application/json' -d @<file> <url>",
        en="Post the JSON in <file> to <url>",
        ko="<file>의 JSON을 <url>에 POST",
        asks="""
            send json file <file> as post request to <url>
            post json file <file> to <url>
            send the contents of <file> as json to <url>
            <file> json 파일을 <url> 에 post
            <file> 내용을 <url> 로 post
            post the json of file <file> to <url>
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
            form post <text> to <url>
            send form <text> to <url>
            <url> 에 폼 <text> 전송
            폼 데이터 <text> 를 <url> 로
            submit <text> to form <url>
            <url> 폼에 <text> 전송
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
            user agent <agent> for <url>
            <url> 을 user-agent <agent> 로
            <url> 에 유저에이전트 <agent> 로 요청
            """,
    ),
    Recipe(
        "curl -c <file> <url>",
        en="Get <url> and save its cookies in <file>",
        ko="<url>의 쿠키를 <file>에 저장",
        asks="""
            save cookies of <url> to <file>
            <url> 쿠키를 <file> 에 저장
            store cookies from <url> in <file>
            <url> 쿠키 <file> 로 저장
            save cookies from <url> in <file>
            <url> 의 쿠키 저장 <file>
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
            send cookies of <file> to <url>
            <file> 쿠키 넣어서 <url> 요청
            use cookie file <file> for <url>
            쿠키 파일 <file> 로 <url> 요청
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
            <url> timeout <seconds>
            <url> 에 최대 <seconds> 만 기다리기
            <url> <seconds> 안에 응답 없으면 포기
            fetch <url> with timeout <seconds>
            <url> 타임아웃 <seconds> 로 요청
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
            ftp upload <file> to <url>
            <file> 을 <url> ftp 에 올리기
            upload <file> to <url> with PUT
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
            <count> requests against <url> benchmark
            <url> 에 요청 <count> 회 부하
            <url> <count> 번 벤치마크
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
            certificate details of <file>
            what is in certificate <file>
            <file> 인증서 자세히
            """,
    ),
    Recipe(
        "curl -s https://ifconfig.me",
        en="Show the public IP address",
        ko="공인 IP 주소 보기",
        asks="""
            my public ip
            external ip address
            what is my public ip address
            공인 아이피 확인
            외부 ip 주소
            what ip do i have on the internet
            my ip as seen from outside
            wan ip
            내 공인 아이피
            외부에서 보이는 내 ip
            공인 ip 주소
            인터넷 아이피
            public ip
            external ip
            공인 ip
            외부 아이피
            밖에서 보이는 내 아이피
            외부에서 보이는 내 ip 주소
            what do others see as my ip
            """,
        others=("dig +short myip.opendns.com @resolver1.opendns.com",),
    ),
    Recipe(
        "curl -sI <url>",
        en="Show the response headers of <url>",
        ko="<url>의 응답 헤더 보기",
        asks="""
            show http headers of <url>
            response headers <url>
            get only headers <url>
            <url> 응답 헤더 보기
            <url> http 헤더 확인
            response headers of <url>
            headers of <url>
            head request <url>
            only the headers of <url>
            <url> 헤더
            <url> 응답 헤더만
            <url> 헤더 정보
            <url> 살아 있는지 확인
            what headers does <url> send
            which headers does <url> answer with
            """,
    ),
    Recipe(
        "curl -s -o /dev/null -w '%{http_code}\\n' <url>",
        en="Show the status code of <url>",
        ko="<url>의 상태 코드 보기",
        asks="""
            http status code of <url>
            check if website <url> is up
            response code <url>
            <url> 상태 코드 확인
            <url> 사이트 살아 있는지
            status code of <url>
            <url> 상태 코드
            does website <url> work
            <url> 사이트 접속되는지
            """,
    ),
    Recipe(
        "curl -s -o /dev/null -w '%{time_total}\\n' <url>",
        en="Measure how long <url> takes to answer",
        ko="<url> 응답 시간 재기",
        asks="""
            response time of <url>
            measure how long <url> takes
            <url> 응답 시간 측정
            <url> 응답 속도 재기
            how fast is <url>
            how slow is website <url>
            load time of <url>
            <url> 응답 시간
            <url> 얼마나 빠른지
            <url> 로딩 시간
            how long does <url> take to respond
            how long does <url> take
            <url> 응답이 얼마나 걸리는지
            """,
    ),
    Recipe(
        "curl -X POST -H 'Content-Type: application/json' -d <text> <url>",
        en="Send JSON to <url> with POST",
        ko="<url>에 JSON을 POST로 보내기",
        asks="""
            send post request to <url>
            post json <text> to <url>
            <url> 에 json post 요청 보내기
            <url> 로 post 요청
            send json <text> to <url>
            send <text> as json to <url>
            post request with body <text> to <url>
            <url> 에 json <text> 보내기
            <url> 로 json <text> 전송
            <text> 를 <url> 에 json 으로 전송
            json 데이터 <text> 를 <url> 로 보내기
            curl post json <text> <url>
            curl 로 <url> 에 <text> json 을 post 로 보내기
            send <text> to <url> as a post request
            """,
    ),
    Recipe(
        "curl -F file=@<file> <url>",
        en="Upload <file> to <url> as a form",
        ko="<file>을 <url>에 올리기",
        asks="""
            upload <file> to <url>
            post file <file> to <url>
            <file> 을 <url> 로 업로드
            send file <file> to <url>
            multipart upload <file> to <url>
            curl upload <file> <url>
            <file> 파일을 <url> 에 보내기
            <url> 에 <file> 파일 업로드
            <file> 을 <url> 에 올리기
            """,
    ),
    Recipe(
        "python3 -m http.server <port>",
        en="Serve the current folder over HTTP on port <port>",
        ko="현재 폴더를 <port> 포트의 웹 서버로 열기",
        asks="""
            start a web server on port <port>
            serve current directory over http on port <port>
            simple http server <port>
            <port> 포트로 웹서버 띄우기
            현재 폴더 <port> 포트 웹 서버 실행
            serve this folder on port <port>
            http server on port <port>
            share this directory over http on port <port>
            static file server port <port>
            이 폴더를 <port> 포트로 서빙
            <port> 포트 http 서버
            현재 폴더를 <port> 포트 웹서버로
            <port> 번 포트에 간단한 웹 서버
            quick http server with python on port <port>
            python web server on port <port> for this folder
            파이썬으로 <port> 포트 간단한 웹서버
            파이썬 http 서버 <port> 포트로 열기
            serve this folder with python on port <port>
            share files by python http server at port <port>
            파이썬 웹서버 <port> 포트
            파이썬으로 현재 폴더 <port> 포트에 공유
            """,
    ),
    Recipe(
        "python3 -m http.server",
        en="Serve the current folder over HTTP",
        ko="현재 폴더를 웹 서버로 열기",
        asks="""
            start a simple web server
            serve current directory over http
            share this folder over http
            간단한 웹 서버 띄우기
            현재 폴더 http 서버로 공유
            web server in this folder
            http server here
            serve files of this directory
            이 폴더 웹서버로 열기
            현재 디렉터리 http 로 서빙
            파이썬 웹 서버
            quick python web server
            serve files with python
            파이썬으로 웹서버 띄우기
            파이썬 http 서버 열기
            share this folder with python
            파이썬 간이 웹서버
            파이썬으로 현재 폴더 공유
            """,
    ),
    Recipe(
        "openssl s_client -connect <host>:443 -servername <host> </dev/null 2>/dev/null"
        " | openssl x509 -noout -dates",
        en="Show when the certificate of <host> expires",
        ko="<host> 인증서 만료일 보기",
        asks="""
            ssl certificate expiry date of <host>
            when does the certificate of <host> expire
            check tls certificate <host>
            <host> 인증서 만료일 확인
            <host> ssl 인증서 확인
            certificate dates of <host>
            how long is the certificate of <host> valid
            ssl expiry <host>
            <host> 인증서 언제 만료
            <host> 인증서 유효 기간
            <host> ssl 만료일
            """,
    ),
    Recipe(
        (
            "curl -s -o /dev/null -w 'dns %{time_namelookup}  connect "
            "%{time_connect}  tls %{time_appconnect}  first byte "
            r"%{time_starttransfer}  total %{time_total}\n' <url>"
        ),
        en="How the time of a request splits into DNS, connection, TLS and transfer",
        ko="요청 시간을 DNS, 연결, TLS, 전송으로 나누어 보기",
        asks="""
            break down the response time of <url> into dns connect and tls
            timing details of request <url>
            <url> 응답 시간을 dns 연결 tls 로 나눠 보기
            <url> 요청 시간 상세
            """,
    ),
    Recipe(
        "curl -s <url> | grep -- <pattern>",
        en="Lines of <url> that contain <pattern>",
        ko="<url>에서 <pattern>이 든 줄",
        asks="""
            does <url> contain <pattern>
            grep <pattern> in the page <url>
            search <url> for <pattern>
            <url> 에서 <pattern> 찾기
            <url> 페이지에 <pattern> 있는지
            """,
    ),
    Recipe(
        (
            "openssl s_client -connect <host>:443 -servername <host> </dev/null "
            "2>/dev/null | openssl x509 -noout -text"
        ),
        en="The certificate of <host> in full",
        ko="<host>의 인증서 전체 내용",
        asks="""
            ssl certificate info of <host>
            show the whole certificate of <host>
            who issued the certificate of <host>
            <host> ssl 인증서 정보
            <host> 인증서 내용 전체
            <host> 인증서 발급자 확인
            """,
    ),
    Recipe(
        "curl -X PUT -H 'Content-Type: application/json' -d @<file> <url>",
        en="Send the file <file> to <url> with PUT",
        ko="<file> 파일을 <url>에 PUT으로 보내기",
        asks="""
            put <file> to <url>
            send put request with file <file> to <url>
            upload json file <file> to <url> with put
            <file> 을 <url> 에 put 으로 보내기
            <url> 에 <file> 내용으로 put 요청
            PUT 요청으로 <file> 을 <url> 에 전송
            """,
    ),
    Recipe(
        "curl -u <user>:<password> <url>",
        en="Get <url> as <user> with the password <password>",
        ko="<user>와 비밀번호 <password>로 <url> 요청",
        asks="""
            curl <url> with basic auth user <user> and password <password>
            get <url> as user <user> with password <password>
            request <url> with basic auth <user> <password>
            <url> 에 <user> 계정 비밀번호 <password> 로 기본 인증 요청
            기본 인증 사용자 <user> 비밀번호 <password> 로 <url> 요청
            """,
    ),
    Recipe(
        "curl -d <form> <url>",
        en="Send the form data <form> to <url>",
        ko="<url>에 폼 데이터 <form> 보내기",
        asks="""
            post form data <form> to <url>
            post <form> to <url>
            send form <form> to <url>
            submit <form> to <url> with post
            <form> 를 <url> 에 post
            <url> 로 폼 <form> 보내기
            """,
    ),
    Recipe(
        "curl -sI -o /dev/null -w '%{http_version}\\n' <url>",
        en="Show which version of HTTP <url> speaks",
        ko="<url>의 HTTP 버전 보기",
        asks="""
            http version of <url>
            which http version does <url> use
            does <url> support http2
            <url> http 버전
            <url> 이 HTTP/2 쓰는지 확인
            <url> 의 http 프로토콜 버전
            """,
    ),
)
