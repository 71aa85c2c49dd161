"""Names and addresses of the internet."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "dig +short NS <host>",
        en="Show the name servers of <host>",
        ko="<host>의 네임서버 조회",
        asks="""
            ns records of <host>
            nameservers of <host>
            which nameservers does domain <host> have
            <host> ns 레코드
            <host> 도메인의 네임서버 조회
            name servers of <host>
            who hosts dns for <host>
            <host> 네임서버
            <host> ns 확인
            """,
    ),
    Recipe(
        "dig +short TXT <host>",
        en="Show the TXT records of <host>",
        ko="<host>의 TXT 레코드 조회",
        asks="""
            txt records of <host>
            spf record of domain <host>
            <host> txt 레코드 조회
            <host> spf 레코드 확인
            txt record <host>
            <host> txt 확인
            <host> 의 spf
            txt of <host>
            <host> txt
            """,
    ),
    Recipe(
        "dig +short AAAA <host>",
        en="Look up the IPv6 addresses of <host>",
        ko="<host>의 IPv6 주소 조회",
        asks="""
            ipv6 address of <host>
            aaaa record of <host>
            <host> ipv6 주소
            <host> aaaa 레코드 조회
            ipv6 of <host>
            <host> ipv6
            <host> 의 ipv6 주소 확인
            aaaa of <host>
            <host> aaaa
            """,
    ),
    Recipe(
        "dig +short CNAME <host>",
        en="Show what name <host> stands for",
        ko="<host>의 CNAME 조회",
        asks="""
            cname record of <host>
            which canonical hostname does <host> have in dns
            <host> cname 조회
            <host> cname 레코드 확인
            cname of <host>
            alias record of <host>
            <host> cname
            <host> 의 cname 레코드
            cname record for <host>
            <host> cname 확인
            """,
    ),
    Recipe(
        "dig +noall +answer SOA <host>",
        en="Show the zone of <host>: main server, serial number, times",
        ko="<host> 존의 SOA 레코드 조회",
        asks="""
            soa record of <host>
            <host> soa 레코드
            soa of <host>
            start of authority <host>
            <host> soa
            <host> soa 조회
            """,
    ),
    Recipe(
        "dig +noall +answer <host>",
        en="Show the DNS answer for <host> with its time to live",
        ko="<host>의 DNS 응답과 TTL 보기",
        asks="""
            ttl of the dns record of <host>
            how long is dns of <host> cached
            <host> dns ttl 확인
            ttl of <host>
            <host> ttl
            <host> 레코드 ttl 값
            """,
    ),
    Recipe(
        "dig +short -x <ip>",
        en="Look up the name of <ip>",
        ko="<ip>의 이름을 역방향 조회",
        asks="""
            reverse dns lookup of <ip>
            hostname of <ip>
            which domain name belongs to <ip>
            <ip> 역방향 dns 조회
            <ip> 의 도메인 이름 찾기
            reverse lookup <ip>
            ptr record of <ip>
            what name does <ip> have
            which name does <ip> resolve to
            <ip> 역방향 조회
            <ip> 호스트 이름
            <ip> ptr 레코드
            <ip> 도메인이 뭔지
            """,
    ),
    Recipe(
        "dig +short <host> @<ip>",
        en="Ask the name server <ip> for the address of <host>",
        ko="네임서버 <ip>에 <host> 주소 물어보기",
        asks="""
            resolve <host> using dns server <ip>
            lookup <host> at nameserver <ip>
            <host> 를 dns 서버 <ip> 로 조회
            네임서버 <ip> 에서 <host> 조회
            ask <ip> for <host>
            dig <host> at <ip>
            query nameserver <ip> for <host>
            <ip> 에 <host> 물어보기 dns
            <ip> dns 서버로 <host> 조회
            <ip> 로 <host> 조회
            look <host> up at <ip>
            """,
    ),
    Recipe(
        "dig +trace <host>",
        en="Follow the lookup of <host> from the root servers on",
        ko="<host> DNS 조회 과정 추적",
        asks="""
            trace dns resolution of <host>
            follow the dns delegation of <host> from the root
            <host> dns 조회 과정 추적
            dig trace <host>
            <host> dns 추적
            <host> 루트부터 dns 추적
            dns trace of <host>
            <host> dns 경로 추적
            """,
    ),
    Recipe(
        "getent hosts <host>",
        en="Look up <host> as this computer's programs do, with /etc/hosts",
        ko="/etc/hosts까지 포함해 <host> 주소 조회",
        mac="dscacheutil -q host -a name <host>",
        asks="""
            what does this computer resolve <host> to including the hosts file
            hosts 파일까지 포함해서 <host> 조회
            resolve <host> like programs do with /etc/hosts
            <host> 시스템 설정대로 이름 풀기 hosts
            resolve <host> with the hosts file too
            <host> hosts 포함 조회
            """,
    ),
    Recipe(
        "whois <host>",
        en="Show who registered <host>, and until when",
        ko="<host> 도메인의 등록 정보 보기",
        asks="""
            whois <host>
            who registered the domain <host>
            when does the domain registration of <host> expire
            <host> 도메인 등록 정보
            <host> 도메인 소유자 확인
            domain owner of <host>
            domain registration <host>
            <host> whois
            <host> 도메인 언제 만료되는지
            <host> 도메인 주인
            who owns <host>
            who is behind the domain <host>
            <host> 누구 거야
            <host> 도메인 주인이 누구야
            """,
    ),
    Recipe(
        "curl -s https://ipinfo.io/<ip>",
        en="Show where in the world <ip> is",
        ko="<ip>의 위치 보기",
        asks="""
            geolocation of <ip>
            which country is <ip> from
            <ip> 위치 조회
            <ip> 어느 나라인지
            where is <ip> located
            country of <ip>
            geoip <ip>
            <ip> 위치
            <ip> 국가 확인
            <ip> 가 어디 있는 ip 인지
            <ip> 어느 나라 아이피
            <ip> 어느 나라
            from which country is ip <ip>
            """,
    ),
    Recipe(
        "resolvectl flush-caches",
        en="Forget the cached DNS answers",
        ko="DNS 캐시 비우기",
        mac="sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder",
        asks="""
            flush dns cache
            clear the cached dns entries
            dns 캐시 비우기
            dns 캐시 초기화
            dns cache flush
            forget cached dns
            dns 캐시 삭제
            dns 캐시 지우기
            """,
    ),
    Recipe(
        "cat /etc/hosts",
        en="Show the hosts file",
        ko="hosts 파일 보기",
        asks="""
            show the hosts file
            which names are in the local hosts file
            hosts 파일 보기
            hosts 파일 내용 확인
            hosts file
            local hosts entries
            hosts 파일
            hosts 파일 출력
            """,
    ),
    Recipe(
        "echo '<ip> <host>' | sudo tee -a /etc/hosts",
        en="Let <host> stand for <ip> on this computer",
        ko="hosts 파일에 <host>를 <ip>로 등록",
        asks="""
            add <ip> <host> to the hosts file
            map <host> to <ip> in hosts file
            hosts 파일에 <ip> <host> 추가
            hosts entry <ip> <host>
            <host> 를 <ip> 로 연결 hosts 파일
            hosts 에 <ip> <host> 등록
            add a hosts entry <ip> <host>
            hosts 파일에 <ip> <host> 등록
            """,
    ),
    Recipe(
        "sudo nano /etc/hosts",
        en="Edit the hosts file",
        ko="hosts 파일 편집",
        asks="""
            edit the hosts file
            open hosts file in an editor
            hosts 파일 편집
            hosts 파일 수정
            hosts 파일 고치기
            hosts 열어서 수정
            modify the local hosts file
            open /etc/hosts hosts file for editing
            hosts 파일 열기
            """,
        others=("sudo vi /etc/hosts",),
    ),
    Recipe(
        "hostname -f",
        en="Show the full name of this computer with its domain",
        ko="도메인까지 포함한 컴퓨터 이름 보기",
        asks="""
            fully qualified domain name of this machine
            fqdn of this computer
            도메인까지 포함한 호스트 이름
            이 컴퓨터의 fqdn
            full hostname
            domain name of this server
            전체 호스트 이름
            fqdn
            show fqdn
            fqdn 확인
            """,
    ),
    Recipe(
        "whois <ip>",
        en="Whom the address <ip> belongs to",
        ko="<ip> 주소의 소유자",
        asks="""
            who owns the ip <ip>
            whois of ip <ip>
            to which provider does <ip> belong
            <ip> 소유자
            <ip> whois 조회
            <ip> 어느 회사 아이피인지
            owner of ip <ip>
            <ip> 아이피 주인
            """,
    ),
    Recipe(
        "dig <host>",
        en="The whole DNS answer for <host>",
        ko="<host>의 DNS 응답 전체",
        asks="""
            full dns answer for <host>
            dns answer section with all details for <host>
            <host> dns 응답 전체를 자세히
            look up the dns records of <host>
            dns records of <host>
            <host> 의 dns 레코드 조회
            """,
    ),
)
