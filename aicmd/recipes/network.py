"""Ports, addresses and whether a host can be reached."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "lsof -i :<port>",
        en="Show what uses port <port>",
        ko="<port> 포트를 쓰는 프로세스 보기",
        asks="""
            what is using port <port>
            which process is listening on port <port>
            find the process that holds port <port>
            who is on port <port>
            port <port> is already in use
            <port> 포트 쓰는 프로세스
            <port> 포트를 사용하는 프로그램 찾기
            <port> 포트 누가 점유하고 있는지
            <port> 포트 확인
            who uses port <port>
            is port <port> in use
            which program occupies port <port>
            check port <port>
            address already in use port <port>
            what runs on port <port>
            pid on port <port>
            <port> 포트 누가 쓰는지
            <port> 포트 사용 중인지
            <port> 번 포트 잡고 있는 프로세스
            <port> 포트에 뭐가 떠 있는지
            <port> 포트 이미 사용 중
            listening on port <port>
            listening port <port>
            is anything listening on <port>
            what listens on <port>
            <port> 에 뭔가 떠 있나
            <port> 에 뭐가 떠 있는지
            <port> 누가 쓰는지 포트
            process using port <port>
            which process uses port <port>
            <port> 포트 사용하는 프로세스
            which process is listening on <port>
            see which process uses port <port>
            what is sitting on port <port>
            what sits on port <port>
            who has port <port>
            <port> 포트를 누가 물고 있는지
            which pid is listening on tcp <port>
            which pid has port <port>
            tcp <port> 에서 듣고 있는 pid
            <port> 포트에서 듣고 있는 프로세스 pid
            port <port> is taken, by whom
            why is port <port> taken
            what is holding port <port>
            who occupies port <port>
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
            open ports
            ports in use
            which ports is this computer listening on
            all open ports on this machine
            열린 포트
            사용 중인 포트
            포트 목록
            어떤 포트가 열려 있는지
            이 컴퓨터 열린 포트 전부
            what ports are open on this machine
            which ports are open here
            """,
        others=("sudo lsof -nP -iTCP -sTCP:LISTEN",),
        mac="lsof -nP -iTCP -sTCP:LISTEN",
    ),
    Recipe(
        "kill $(lsof -t -iTCP:<port> -sTCP:LISTEN)",
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
            kill port <port>
            close port <port>
            kill the process that occupies port <port>
            terminate what listens on port <port>
            <port> 포트 죽이기
            <port> 포트 비우기
            <port> 포트 점유한 프로세스 종료
            <port> 번 포트 쓰는 거 죽여줘
            <port> 포트 쓰는 놈 죽여
            <port> 쓰는 거 죽여
            kill whatever runs on <port>
            <port> 에서 돌고 있는 거 죽여
            <port> 에 떠 있는 프로세스 죽이기
            <port> 번에서 돌아가는 거 종료
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
            who is connected to this computer
            network connections with their programs
            현재 연결
            누가 이 컴퓨터에 접속해 있는지 연결
            established network connections
            맺어진 연결
            connections that are established
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
            check whether port <port> on <host> is reachable
            is port <port> open on <host>
            telnet <host> <port>
            does <host> answer on port <port>
            test port <port> of <host>
            <host> 의 <port> 포트 열렸는지
            <host> <port> 접속되는지
            <host> 서버 <port> 포트 테스트
            <host> <port> 포트로 연결 확인
            check if <host> port <port> is reachable
            check that <host> <port> is reachable
            nc check <host> <port>
            <host> 서버 <port> 포트 열려 있는지 확인
            <host> 서버의 <port> 포트 열렸나
            can i reach <host> <port>
            <host> <port> 연결되나
            can i reach port <port> on <host>
            can i get to <host> on port <port>
            can i connect to <host> port <port>
            is port <port> on <host> open
            does port <port> of <host> respond
            <host> <port> 포트 열려 있나
            <host> <port> 포트 뚫려 있는지
            <host> <port> 포트가 열려 있는지
            <host> 서버 <port> 포트로 접속 가능한지
            """,
    ),
    Recipe(
        "ip addr",
        en="Show the IP addresses of this computer",
        ko="내 컴퓨터의 IP 주소 보기",
        asks="""
            my ip address
            show local ip addresses
            what is my private ip
            ip address of this computer
            내 아이피 주소
            내부 ip 확인
            로컬 ip 주소 보기
            what is my ip
            local ip of this machine
            my lan address
            내 ip
            내 아이피 뭐야
            아이피 주소 확인
            이 컴퓨터 ip
            사설 아이피
            what is my ip in the local network
            what is my own local address
            """,
        others=("hostname -I",),
        mac="ifconfig",
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
            routes
            which gateway do i use
            what is my router's address
            라우팅 경로
            게이트웨이
            공유기 주소
            내 게이트웨이 뭐야
            기본 게이트웨이가 뭐야
            what is my default gateway
            which gateway am i using
            through which gateway do i go out
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
            <count> pings to <host>
            ping <host> exactly <count> times
            <host> 에 핑 <count> 번만
            <host> 로 <count> 번 핑
            <host> ping <count> 번
            ping <host> <count> times please
            <host> 에 핑 <count> 번
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
            can i reach <host>
            does <host> respond to ping
            is <host> online
            <host> 핑
            <host> 핑 되는지
            <host> 살아 있나
            <host> 응답하는지
            <host> 까지 통신되는지
            <host> 서버와 연결되는지 확인
            is <host> up status
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
            what route do packets take to <host>
            which hops are between here and <host>
            path of packets to <host>
            <host> 까지 경로
            <host> 로 가는 경로 추적
            <host> 까지 어디를 거치는지
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
            dns of <host>
            <host> dns
            <host> ip
            what ip does <host> have
            resolve hostname <host>
            <host> 도메인 조회
            <host> 의 아이피
            <host> ip 알아내기
            which address is behind <host>
            what address does <host> point to
            where does <host> point
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
            mail servers of <host>
            mx of <host>
            <host> mx
            <host> 메일 서버
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
            what is my dns server
            dns 서버 뭐 쓰는지
            네임서버 뭐로 되어 있는지
            """,
        mac="scutil --dns",
    ),
    Recipe(
        "arp -a",
        en="List the devices known on the local network",
        ko="같은 네트워크의 장치 보기",
        asks="""
            list devices on my local network
            show arp table
            arp 테이블 보기
            devices in my network
            who else is on my network
            scan the local network for devices
            같은 네트워크에 있는 기기
            공유기에 붙은 장치 목록
            same network device list arp
            같은 네트워크 장치 목록 보기
            로컬 네트워크에 어떤 장비 있는지
            what hosts are in my network
            """,
        others=("ip neigh",),
    ),
    Recipe(
        "ping -c 4 \"$(ip route | awk '/^default/ {print $3; exit}')\"",
        en="Ping the gateway",
        ko="게이트웨이에 핑",
        mac="ping -c 4 \"$(route -n get default | awk '/gateway/ {print $2}')\"",
        fish="ping -c 4 (ip route | awk '/^default/ {print $3; exit}')",
        asks="""
            ping my gateway
            is my router reachable ping
            게이트웨이에 핑
            공유기까지 핑 되는지
            """,
    ),
    Recipe(
        "ping <host>",
        en="Ping <host> until Ctrl-C",
        ko="멈출 때까지 <host>에 핑 보내기",
        asks="""
            keep pinging <host>
            ping <host> continuously without stopping
            ping <host> forever
            <host> 계속 핑
            <host> 에 끝없이 핑 보내기
            endless ping to <host>
            ping <host> until stopped
            <host> 핑 계속 보내기
            """,
    ),
)
