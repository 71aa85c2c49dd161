"""Ports and connections: who listens, who is connected, what can be reached."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo ss -tulpn | grep -- <process>",
        en="Show the ports that <process> listens on",
        ko="<process>가 쓰는 포트 보기",
        mac="lsof -nP -iTCP -sTCP:LISTEN -a -c <process>",
        asks="""
            which port does <process> listen on
            what ports is process <process> using
            <process> 가 어떤 포트를 쓰는지
            <process> 프로세스가 사용하는 포트 확인
            port of <process>
            ports opened by <process>
            on which port does <process> run
            <process> 포트
            <process> 포트 번호 확인
            <process> 가 무슨 포트에서 도는지
            <process> 가 쓰는 포트
            <process> 가 여는 포트
            which port does <process> use
            port used by <process>
            """,
    ),
    Recipe(
        "sudo lsof -nP -i -a -p <pid>",
        en="Show the ports and connections of process <pid>",
        ko="<pid>번 프로세스의 포트와 연결 보기",
        asks="""
            which ports does pid <pid> use
            network connections of process <pid>
            pid <pid> 프로세스가 사용하는 포트
            <pid> 프로세스의 네트워크 연결
            connections of pid <pid>
            ports of process <pid>
            <pid> 가 여는 포트
            pid <pid> 네트워크 접속
            <pid> 프로세스가 쓰는 포트
            <pid> 번 프로세스가 사용하는 포트
            """,
    ),
    Recipe(
        "ss -tlpn",
        en="List the listening TCP ports",
        ko="열린 TCP 포트 보기",
        mac="lsof -nP -iTCP -sTCP:LISTEN",
        asks="""
            listening tcp ports
            open tcp ports without udp
            tcp 포트만 보기 열린
            대기 중인 tcp 포트
            tcp listeners
            which tcp ports are listening
            tcp 리스닝 포트
            열린 tcp 포트
            tcp 대기 포트 목록
            """,
    ),
    Recipe(
        "ss -ulpn",
        en="List the UDP ports in use",
        ko="사용 중인 UDP 포트 보기",
        mac="lsof -nP -iUDP",
        asks="""
            listening udp ports
            open udp ports
            열린 udp 포트
            udp 포트 목록
            udp listeners
            which udp ports are open
            udp 대기 포트
            udp 열린 포트 확인
            udp ports in use
            사용 중인 udp 포트
            used udp ports
            """,
    ),
    Recipe(
        "ss -xlp",
        en="List the listening Unix sockets",
        ko="유닉스 소켓 보기",
        mac="lsof -U",
        asks="""
            list unix domain sockets
            listening unix sockets
            유닉스 소켓 목록
            unix sockets
            유닉스 도메인 소켓 보기
            """,
    ),
    Recipe(
        "ss -s",
        en="Count the sockets of each kind",
        ko="소켓 통계 보기",
        mac="netstat -s",
        asks="""
            socket statistics
            summary of network connections
            소켓 통계
            네트워크 연결 요약
            how many sockets are open
            socket summary
            소켓 개수 요약
            열린 소켓 통계
            how many sockets are in use
            how many connections are there in all
            """,
    ),
    Recipe(
        "ss -tan | awk 'NR > 1 {print $1}' | sort | uniq -c | sort -rn",
        en="Count the connections in each state",
        ko="상태별 연결 개수",
        mac="netstat -an -p tcp | awk 'NR > 2 {print $6}' | sort | uniq -c | sort -rn",
        asks="""
            count connections by state
            how many connections are in time_wait
            상태별 연결 개수
            time_wait 연결 몇 개인지
            tcp connection states with counts
            tcp 상태별 연결 수
            연결 상태 통계
            """,
    ),
    Recipe(
        "ss -Htn state established | awk '{print $4}' | sed 's/:[^:]*$//' | sort | uniq -c"
        " | sort -rn",
        en="Count the connections from each address",
        ko="IP별 연결 개수",
        mac="netstat -an -p tcp | awk '$6 == \"ESTABLISHED\" {print $5}' | sed 's/\\.[^.]*$//'"
        " | sort | uniq -c | sort -rn",
        asks="""
            number of connections per ip
            which ip addresses have the most connections to this server
            아이피별 연결 개수
            접속이 가장 많은 ip 찾기
            which clients have most connections
            connections per client address
            접속자 ip 별 연결 수
            ip 별 접속 수
            """,
    ),
    Recipe(
        "ss -tnp dst <ip>",
        en="List the connections to <ip>",
        ko="<ip>로 연결된 접속 보기",
        mac="lsof -nP -i @<ip>",
        asks="""
            connections to <ip>
            which process is connected to <ip>
            <ip> 로 연결된 접속 보기
            <ip> 에 접속한 프로세스
            sockets to <ip>
            <ip> 와 연결된 소켓
            connections to ip <ip>
            <ip> 와의 연결 보기
            """,
    ),
    Recipe(
        "ss -tnp 'sport = :<port>'",
        en="List the connections to port <port> of this computer",
        ko="이 컴퓨터의 <port> 포트에 접속한 연결 보기",
        mac="lsof -nP -iTCP:<port> -sTCP:ESTABLISHED",
        asks="""
            who is connected to port <port>
            connections on port <port>
            <port> 포트에 연결된 접속 목록
            <port> 포트로 접속한 ip 보기
            <port> 포트에 붙어 있는 연결
            <port> 포트에 접속한 클라이언트 ip
            <port> 포트에 접속 중인 사람
            <port> 포트에 누가 접속 중인지
            <port> 포트에 누가 접속해 있나
            <port> 포트 접속자 보기
            """,
    ),
    Recipe(
        "ss -Htn state established 'sport = :<port>' | wc -l",
        en="Count the connections to port <port> of this computer",
        ko="<port> 포트의 연결 개수",
        mac="lsof -nP -iTCP:<port> -sTCP:ESTABLISHED | tail -n +2 | wc -l",
        asks="""
            count connections on port <port>
            how many clients are connected to port <port>
            <port> 포트 연결 개수
            <port> 포트에 몇 개 접속했는지
            number of connections to port <port>
            <port> 포트에 연결 몇 개
            how many clients are on port <port>
            <port> 포트에 연결이 몇 개나 붙어 있는지
            <port> 포트에 몇 명이 붙어 있는지
            """,
    ),
    Recipe(
        "nc -l <port>",
        en="Listen on port <port> and show what comes in",
        ko="<port> 포트에서 듣고 들어오는 것 보기",
        asks="""
            open a listener on port <port> with nc
            netcat listen on port <port>
            nc 로 <port> 포트 열고 기다리기
            <port> 포트 리스닝 시작 nc
            listen on port <port> with netcat
            open port <port> for testing with nc
            nc <port> 포트 리슨
            netcat 으로 <port> 포트 대기
            wait for a connection on port <port>
            <port> 포트에서 연결 기다리기
            """,
    ),
    Recipe(
        "nc -l <port> > <file>",
        en="Receive <file> on port <port>",
        ko="<port> 포트로 <file> 받기",
        asks="""
            receive file <file> with netcat on port <port>
            nc 로 <port> 포트에서 <file> 받기
            netcat receive <file> on port <port>
            netcat 으로 <port> 포트에서 <file> 받기
            """,
    ),
    Recipe(
        "nc -N <host> <port> < <file>",
        en="Send <file> to port <port> of <host>",
        ko="<file>을 <host>의 <port> 포트로 보내기",
        mac="nc <host> <port> < <file>",
        asks="""
            send file <file> with netcat to <host> port <port>
            nc 로 <file> 을 <host> <port> 포트로 보내기
            netcat send <file> to <host> on <port>
            <file> 을 netcat 으로 <host> <port> 에 전송
            """,
    ),
    Recipe(
        "nc -zv <host> <port>-<to>",
        en="Try the ports from <port> to <to> of <host>",
        ko="<host>의 <port>번부터 <to>번 포트까지 확인",
        asks="""
            scan ports <port> to <to> on <host>
            check open port range <port> - <to> of <host>
            <host> 의 <port> 에서 <to> 까지 포트 스캔
            which ports between <port> and <to> are open on <host>
            <host> 포트 <port> 부터 <to> 까지 검사
            scan port range <port> to <to> on <host>
            """,
        others=("nmap -p <port>-<to> <host>",),
    ),
    Recipe(
        "nc -zuv <host> <port>",
        en="Try whether UDP port <port> of <host> is open",
        ko="<host>의 UDP <port> 포트가 열려 있는지 확인",
        asks="""
            check if udp port <port> is open on <host>
            test udp port <port> of <host>
            <host> udp <port> 포트 열려 있는지 확인
            is udp <port> open on <host>
            <host> 의 udp <port> 확인
            check udp port <port> on <host>
            <host> 의 udp 포트 <port> 열렸는지
            """,
    ),
    Recipe(
        "nmap <host>",
        en="Scan the usual ports of <host>",
        ko="<host>의 열린 포트 스캔",
        asks="""
            scan open ports of <host>
            port scan <host>
            which ports are open on <host>
            nmap <host>
            <host> 열린 포트 스캔
            <host> 포트 검색
            find open ports on <host>
            nmap scan of <host>
            <host> 포트 스캔
            <host> 에 어떤 포트가 열려 있는지
            """,
    ),
    Recipe(
        "nmap -p- <host>",
        en="Scan all ports of <host>",
        ko="<host>의 모든 포트 스캔",
        asks="""
            scan all ports of <host>
            full port scan of every port on <host>
            <host> 모든 포트 스캔
            <host> 전체 포트 검사
            <host> 포트 전부 스캔
            every single port of <host>
            scan every port on <host>
            <host> 의 모든 포트
            """,
    ),
    Recipe(
        "nmap -sV <host>",
        en="Find out which services and versions <host> runs",
        ko="<host>의 서비스와 버전 알아내기",
        asks="""
            which services and versions run on <host>
            detect service versions of <host>
            <host> 서비스 버전 스캔
            <host> 에서 도는 서비스 알아내기
            software versions on <host> nmap
            <host> 서비스 버전 알아내기
            nmap service detection <host>
            <host> 에 무슨 서비스가 도는지 버전까지
            """,
    ),
    Recipe(
        "sudo nmap -O <host>",
        en="Guess the operating system of <host>",
        ko="<host>의 운영체제 알아내기",
        asks="""
            detect the operating system of <host>
            which os does host <host> run nmap
            <host> 운영체제 알아내기
            <host> os 탐지 스캔
            guess os of <host>
            <host> 가 무슨 운영체제인지
            """,
    ),
    Recipe(
        "nmap -sn <ip>",
        en="Find the computers in the network <ip>",
        ko="<ip> 네트워크의 컴퓨터 찾기",
        asks="""
            find all hosts in the network <ip>
            ping scan of subnet <ip>
            which devices are alive in <ip>
            <ip> 대역의 장치 찾기
            <ip> 네트워크 스캔
            devices in subnet <ip>
            scan the network <ip>
            <ip> 대역 스캔
            <ip> 에서 켜져 있는 장치
            <ip> 네트워크에 있는 기기 찾기
            who else is in the network <ip>
            who is there in the network <ip>
            <ip> 에 뭐뭐 붙어 있는지
            <ip> 대역에 누가 있는지
            """,
    ),
    Recipe(
        "grep -w <port> /etc/services",
        en="Show what port <port> is usually for",
        ko="<port> 포트가 보통 어디에 쓰이는지 보기",
        asks="""
            what is port <port> usually for
            which service has the well-known port <port>
            <port> 포트는 무슨 용도
            <port> 포트 보통 무슨 서비스인지
            what runs on port <port> by default
            which protocol uses port <port>
            <port> 번 포트 기본 서비스
            well-known service of port <port>
            <port> 포트 용도
            """,
    ),
    Recipe(
        'python3 -c \'import socket; s = socket.socket(); s.bind(("", 0)); '
        "print(s.getsockname()[1])'",
        en="Find a port that nothing uses",
        ko="아무도 쓰지 않는 포트 찾기",
        asks="""
            find a free port
            give me an unused port number
            빈 포트 찾기
            안 쓰는 포트 번호 하나
            unused port
            which port is free
            비어 있는 포트
            안 쓰는 포트 찾기
            """,
    ),
    Recipe(
        "while ! nc -z <host> <port>; do sleep 1; done",
        en="Wait until port <port> of <host> is open",
        ko="<host>의 <port> 포트가 열릴 때까지 기다리기",
        fish="while not nc -z <host> <port>; sleep 1; end",
        asks="""
            wait until port <port> of <host> is open
            wait for <host> to accept connections on port <port>
            <host> 의 <port> 포트 열릴 때까지 기다리기
            block until <host> answers on port <port>
            <host> <port> 열릴 때까지 대기
            <host> 의 <port> 포트가 뜰 때까지
            wait for port <port> on <host>
            <host> 의 <port> 포트 기다리기
            """,
    ),
    Recipe(
        "openssl s_client -connect <host>:<port> -servername <host>",
        en="Open an encrypted connection to port <port> of <host>",
        ko="<host>의 <port> 포트로 TLS 연결 시험",
        asks="""
            test tls connection to <host> port <port>
            open ssl connection to <host> on port <port>
            <host> <port> 포트 tls 연결 시험
            tls handshake with <host> on <port>
            <host> <port> 에 ssl 로 접속
            """,
    ),
)
