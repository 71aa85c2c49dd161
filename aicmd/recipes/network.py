"""Ports, addresses, downloads."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "lsof -i :<port>",
        en="Show what uses port <port>",
        ko="<port> 포트를 쓰는 프로세스 보기",
        asks="""
            listening port <port>
            what is using port <port>
            which process is listening on port <port>
            find the process that holds port <port>
            who is on port <port>
            port <port> is already in use
            <port> 포트 쓰는 프로세스
            <port> 포트를 사용하는 프로그램 찾기
            <port> 포트 누가 점유하고 있는지
            <port> 포트 확인
            """,
        others=("sudo ss -ltnp 'sport = :<port>'", "sudo fuser -v <port>/tcp"),
    ),
    Recipe(
        "ss -tulpn",
        en="List all listening ports with their processes",
        ko="열린 포트와 프로세스 모두 보기",
        asks="""
            list open ports
            show all listening ports
            which ports are open
            what ports are in use
            listening sockets
            열린 포트 보기
            열려 있는 포트 목록
            사용 중인 포트 모두 확인
            대기 중인 포트
            """,
        others=("sudo lsof -nP -iTCP -sTCP:LISTEN",),
        mac="lsof -nP -iTCP -sTCP:LISTEN",
    ),
    Recipe(
        "lsof -ti tcp:<port> -sTCP:LISTEN | xargs -r kill",
        en="End the process that listens on port <port>",
        ko="<port> 포트를 쓰는 프로세스 종료",
        asks="""
            kill process on port <port>
            kill whatever is using port <port>
            free up port <port>
            stop the program that listens on port <port>
            <port> 포트 프로세스 죽이기
            <port> 포트 쓰는 프로그램 종료
            <port> 포트 강제 종료
            """,
        others=("sudo fuser -k <port>/tcp",),
        mac="lsof -ti tcp:<port> -sTCP:LISTEN | xargs kill",
    ),
    Recipe(
        "ss -tnp state established",
        en="List established connections",
        ko="연결된 네트워크 접속 보기",
        asks="""
            show established connections
            list active network connections
            current tcp connections
            현재 네트워크 연결 보기
            연결된 소켓 목록
            접속 중인 연결 확인
            """,
        others=("lsof -nP -iTCP -sTCP:ESTABLISHED",),
        mac="lsof -nP -iTCP -sTCP:ESTABLISHED",
    ),
    Recipe(
        "nc -zv <host> <port>",
        en="Try whether port <port> of <host> is open",
        ko="<host>의 <port> 포트가 열려 있는지 확인",
        asks="""
            check if port <port> is open on <host>
            test connection to <host> port <port>
            is port <port> of <host> reachable
            can i connect to <host> on port <port>
            <host> <port> 포트 열려 있는지 확인
            <host> 서버 <port> 포트 접속 확인
            """,
    ),
    Recipe(
        "ip -brief address",
        en="Show the IP addresses of this computer",
        ko="내 컴퓨터의 IP 주소 보기",
        asks="""
            my ip address
            show local ip addresses
            what is my private ip
            list network interfaces
            ip address of this computer
            내 아이피 주소
            내부 ip 확인
            로컬 ip 주소 보기
            네트워크 인터페이스 목록
            """,
        others=("hostname -I",),
        mac="ifconfig",
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
            """,
        others=("dig +short myip.opendns.com @resolver1.opendns.com",),
    ),
    Recipe(
        "ip route",
        en="Show the routing table and the default gateway",
        ko="라우팅 테이블과 기본 게이트웨이 보기",
        asks="""
            show routing table
            default gateway
            list routes
            라우팅 테이블 보기
            기본 게이트웨이 확인
            게이트웨이 주소
            gateway address
            """,
        mac="netstat -rn",
    ),
    Recipe(
        "ping -c <count> <host>",
        en="Ping <host> <count> times",
        ko="<host>에 핑 <count>번 보내기",
        asks="""
            ping <host> <count> times
            send <count> pings to <host>
            <host> 핑 <count> 회
            <host> 에 <count> 번 핑 보내기
            <host> 에 핑 <count>
            """,
    ),
    Recipe(
        "ping -c 4 <host>",
        en="Check whether <host> answers",
        ko="<host>가 응답하는지 확인",
        asks="""
            ping <host>
            check if <host> is reachable
            is host <host> up
            is <host> alive
            <host> 핑 보내기
            <host> 서버 살아 있는지 확인
            <host> 에 ping
            """,
    ),
    Recipe(
        "traceroute <host>",
        en="Trace the route to <host>",
        ko="<host>까지의 경로 추적",
        asks="""
            traceroute <host>
            trace the network route to <host>
            <host> 경로추적
            <host> 까지 네트워크 경로 추적
            """,
        others=("mtr <host>",),
    ),
    Recipe(
        "dig +short <host>",
        en="Look up the addresses of <host>",
        ko="<host>의 IP 조회",
        asks="""
            dns lookup <host>
            resolve <host>
            ip address of <host>
            find the ip of domain <host>
            nslookup <host>
            <host> 도메인 ip 조회
            <host> dns 조회
            <host> 아이피 주소 확인
            """,
        others=("nslookup <host>", "host <host>"),
    ),
    Recipe(
        "dig +short MX <host>",
        en="Show the mail servers of <host>",
        ko="<host>의 메일 서버 조회",
        asks="""
            mx records of <host>
            mail server of domain <host>
            <host> mx 레코드 조회
            <host> 메일 서버 확인
            """,
    ),
    Recipe(
        "curl -LO <url>",
        en="Download <url> under its own name",
        ko="<url> 내려받기",
        asks="""
            download <url>
            download file from <url>
            save <url>
            fetch <url>
            <url> 다운로드
            <url> 파일 받기
            <url> 내려받기
            """,
        others=("wget -- <url>",),
    ),
    Recipe(
        "curl -L -o <file> -- <url>",
        en="Download <url> to <file>",
        ko="<url>을 <file>로 내려받기",
        asks="""
            download <url> as <file>
            save <url> to <file>
            download <url> to file <file>
            <url> 다운로드 해서 <file> 로 저장
            """,
        others=("wget -O <file> -- <url>",),
    ),
    Recipe(
        "curl -L -C - -O <url>",
        en="Go on with an interrupted download of <url>",
        ko="<url> 이어받기",
        asks="""
            resume download <url>
            continue interrupted download <url>
            <url> 이어받기
            끊긴 다운로드 이어서 받기 <url>
            """,
        others=("wget -c -- <url>",),
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
            """,
    ),
    Recipe(
        "curl -X POST -H 'Content-Type: application/json' -d <text> <url>",
        en="Send JSON to <url> with POST",
        ko="<url>에 JSON을 POST로 보내기",
        asks="""
            post json to <url>
            send post request to <url>
            post json <text> to <url>
            <url> 에 json post 요청 보내기
            <url> 로 post 요청
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
            """,
    ),
    Recipe(
        "cat /etc/resolv.conf",
        en="Show the DNS servers in use",
        ko="사용 중인 DNS 서버 보기",
        asks="""
            which dns server am i using
            show dns servers
            current nameserver
            dns 서버 확인
            내 네임서버 보기
            """,
        mac="scutil --dns",
    ),
    Recipe(
        "nmcli device wifi list",
        en="List wireless networks",
        ko="무선 네트워크 목록 보기",
        asks="""
            list wifi networks
            scan for wireless networks
            와이파이 목록 보기
            무선 네트워크 검색
            """,
    ),
    Recipe(
        "sudo ufw status verbose",
        en="Show the state of the firewall",
        ko="방화벽 상태 보기",
        asks="""
            firewall status
            show firewall rules
            방화벽 상태 확인
            방화벽 규칙 보기
            """,
        others=("sudo iptables -L -n -v", "sudo nft list ruleset"),
    ),
    Recipe(
        "sudo ufw allow <port>/tcp",
        en="Open port <port> in the firewall",
        ko="방화벽에서 <port> 포트 열기",
        asks="""
            open port <port> in firewall
            allow port <port> through the firewall
            방화벽 <port> 포트 열기
            방화벽에서 <port> 포트 허용
            """,
    ),
    Recipe(
        "arp -a",
        en="List the devices known on the local network",
        ko="같은 네트워크의 장치 보기",
        asks="""
            list devices on my local network
            show arp table
            같은 네트워크 장치 목록
            arp 테이블 보기
            """,
        others=("ip neigh",),
    ),
    Recipe(
        "wget --mirror --convert-links --page-requisites --no-parent <url>",
        en="Download a whole website",
        ko="웹사이트 전체 내려받기",
        asks="""
            download entire website <url>
            mirror website <url>
            recursively download <url>
            <url> 웹사이트 전체 다운로드
            <url> 사이트 미러링
            """,
    ),
)
