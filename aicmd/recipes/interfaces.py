"""Network interfaces, routes, wireless networks, packets."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "ip -brief link",
        en="Show the hardware (MAC) addresses of the network interfaces",
        ko="네트워크 인터페이스의 MAC 주소 보기",
        mac="ifconfig | grep -E '^[a-z]|ether'",
        asks="""
            what is my mac address
            hardware addresses of the network interfaces
            내 맥 주소 확인
            랜카드 맥주소 보기
            my mac address
            hardware address of this computer
            내 맥 주소
            맥 주소 확인
            이 컴퓨터 맥 주소
            """,
    ),
    Recipe(
        "ip addr show dev <interface>",
        en="Show the addresses of <interface>",
        ko="<interface>의 IP 주소 보기",
        mac="ifconfig <interface>",
        asks="""
            ip address of interface <interface>
            settings of network interface <interface>
            <interface> 인터페이스의 ip 주소
            <interface> 랜카드 아이피 확인
            ip of <interface>
            what ip does <interface> have
            <interface> ip
            <interface> 아이피
            <interface> 의 아이피 주소
            ip of network card <interface>
            which address does <interface> have
            what is the address of <interface>
            <interface> 에 어떤 주소가 붙어 있는지
            """,
    ),
    Recipe(
        "sudo ip link set <interface> up",
        en="Switch <interface> on",
        ko="<interface> 켜기",
        mac="sudo ifconfig <interface> up",
        asks="""
            enable network interface <interface>
            turn on interface <interface>
            <interface> 인터페이스 켜기
            네트워크 인터페이스 <interface> 활성화
            enable network card <interface>
            <interface> 네트워크 올리기
            bring network interface <interface> up
            <interface> 랜카드 켜기
            bring <interface> up
            <interface> 인터페이스 올리기
            """,
    ),
    Recipe(
        "sudo ip link set <interface> down && sudo ip link set <interface> up",
        en="Switch the interface <interface> off and on again",
        ko="<interface> 인터페이스를 껐다 켜기",
        asks="""
            restart interface <interface>
            restart network interface <interface>
            set <interface> down and up again
            <interface> 인터페이스 재시작
            <interface> 랜카드 다시 켜기
            <interface> 인터페이스 껐다 켜기
            """,
    ),
    Recipe(
        "sudo ip link set <interface> down",
        en="Switch <interface> off",
        ko="<interface> 끄기",
        mac="sudo ifconfig <interface> down",
        asks="""
            disable network interface <interface>
            shutdown interface <interface>
            <interface> 인터페이스 끄기
            네트워크 인터페이스 <interface> 비활성화
            take interface <interface> offline
            <interface> 네트워크 내리기
            bring network interface <interface> down
            <interface> 랜카드 끄기
            bring <interface> down
            <interface> 인터페이스 내리기
            """,
    ),
    Recipe(
        "sudo ip addr add <ip> dev <interface>",
        en="Give <interface> the address <ip> until the next boot",
        ko="<interface>에 <ip> 주소 추가 (재부팅 전까지)",
        mac="sudo ifconfig <interface> alias <ip>",
        asks="""
            add ip address <ip> to interface <interface>
            set static ip <ip> on interface <interface>
            <interface> 인터페이스에 ip <ip> 추가
            <interface> 에 고정 아이피 <ip> 설정
            give <interface> the address <ip>
            assign <ip> to <interface>
            <interface> 에 <ip> 할당
            <interface> 아이피를 <ip> 로 설정
            <interface> 에 <ip> 주소 주기
            <interface> 에 주소 <ip> 추가
            """,
    ),
    Recipe(
        "sudo ip addr del <ip> dev <interface>",
        en="Take the address <ip> from <interface>",
        ko="<interface>에서 <ip> 주소 제거",
        mac="sudo ifconfig <interface> -alias <ip>",
        asks="""
            remove ip address <ip> from interface <interface>
            <interface> 인터페이스에서 ip <ip> 제거
            take <ip> away from <interface>
            <interface> 에서 <ip> 삭제
            <interface> 의 <ip> 주소 지우기
            remove <ip> from <interface>
            <interface> 아이피 <ip> 제거
            """,
    ),
    Recipe(
        "sudo ip route replace default via <ip>",
        en="Send what leaves the network through the gateway <ip>",
        ko="기본 게이트웨이를 <ip>로 바꾸기",
        mac="sudo route change default <ip>",
        asks="""
            set the default gateway to <ip>
            change gateway to <ip>
            기본 게이트웨이를 <ip> 로 변경
            use <ip> as gateway
            gateway <ip>
            게이트웨이를 <ip> 로 설정
            게이트웨이 <ip> 로 바꾸기
            """,
    ),
    Recipe(
        "sudo ip route add <network> via <ip>",
        en="Reach <network> through the gateway <ip>",
        ko="<network>로 가는 경로를 <ip>로 추가",
        mac="sudo route add <network> <ip>",
        asks="""
            add a static route to a network via <ip>
            <ip> 를 거치는 정적 라우팅 추가
            route the network <network> over the router <ip>
            <network> 네트워크로 가는 정적 경로를 <ip> 로 추가
            """,
    ),
    Recipe(
        "ip route get <ip>",
        en="Show by which interface and gateway <ip> is reached",
        ko="<ip>로 갈 때 쓰는 인터페이스와 게이트웨이 보기",
        mac="route get <ip>",
        asks="""
            which route is used to reach <ip>
            through which interface do packets to <ip> go
            <ip> 로 가는 라우팅 확인
            <ip> 로 갈 때 어느 인터페이스를 쓰는지
            which interface goes to <ip>
            <ip> 로 어느 경로로 나가는지
            <ip> 로 가는 인터페이스
            route to <ip>
            <ip> 까지 라우팅
            """,
    ),
    Recipe(
        "sudo dhclient -v <interface>",
        en="Ask for a new address for <interface>",
        ko="<interface>의 IP를 DHCP로 다시 받기",
        mac="sudo ipconfig set <interface> DHCP",
        asks="""
            renew dhcp lease of <interface>
            get a new ip address by dhcp on interface <interface>
            <interface> dhcp 로 아이피 다시 받기
            <interface> dhcp 갱신
            dhcp on <interface>
            renew ip of <interface>
            <interface> dhcp
            <interface> 아이피 갱신
            <interface> 아이피 새로 받기
            get a new ip on <interface>
            <interface> dhcp renew
            <interface> dhcp 다시
            """,
    ),
    Recipe(
        "ip -s link",
        en="Show how much each interface has sent and received, with errors",
        ko="인터페이스별 송수신량과 오류 보기",
        mac="netstat -ib",
        asks="""
            traffic statistics of the network interfaces
            bytes sent and received per interface
            인터페이스별 트래픽 통계
            네트워크 송수신량 보기
            network traffic counters
            how much data was transferred per network card
            네트워크 트래픽 양
            인터페이스 송수신 통계
            """,
    ),
    Recipe(
        "sudo nethogs",
        en="Watch how much network traffic each process makes",
        ko="프로세스별 네트워크 사용량 지켜보기",
        mac="nettop",
        asks="""
            which process uses the most bandwidth
            network traffic by process
            프로세스별 네트워크 사용량
            인터넷 가장 많이 쓰는 프로세스
            who is using my internet
            bandwidth by program
            which program uses the network
            어떤 프로그램이 인터넷을 많이 쓰는지
            네트워크 많이 쓰는 프로세스
            """,
    ),
    Recipe(
        "sudo iftop",
        en="Watch the traffic to each address",
        ko="주소별 트래픽 지켜보기",
        asks="""
            monitor network traffic live
            network usage in real time
            실시간 네트워크 트래픽 보기
            네트워크 사용량 실시간 모니터링
            live network traffic
            bandwidth live
            네트워크 트래픽 실시간
            실시간 대역폭
            """,
        others=("sudo nethogs",),
    ),
    Recipe(
        "sudo ethtool <interface>",
        en="Show speed and state of the cable at <interface>",
        ko="<interface>의 링크 속도와 상태 보기",
        mac="ifconfig <interface>",
        asks="""
            link speed of interface <interface>
            is the cable of <interface> plugged in
            <interface> 링크 속도 확인
            <interface> 랜선 연결 상태
            speed of network card <interface>
            is <interface> gigabit
            <interface> 가 몇 기가인지
            <interface> 케이블 꽂혔는지
            """,
    ),
    Recipe(
        "sudo tcpdump -ni <interface>",
        en="Show the packets at <interface>",
        ko="<interface>의 패킷 보기",
        asks="""
            capture packets on interface <interface>
            sniff network traffic on <interface>
            <interface> 패킷 캡처
            <interface> 인터페이스의 패킷 보기
            tcpdump <interface>
            listen to the traffic on <interface>
            <interface> 트래픽 캡처
            <interface> tcpdump
            sniff <interface>
            <interface> 패킷 보기
            """,
    ),
    Recipe(
        "sudo tcpdump -ni any port <port>",
        en="Show the packets from and to port <port>",
        ko="<port> 포트의 패킷 보기",
        asks="""
            capture packets on port <port>
            sniff traffic of port <port>
            <port> 포트 패킷 캡처
            <port> 포트 트래픽 보기
            tcpdump port <port>
            what comes in on port <port>
            <port> 포트 tcpdump
            <port> 포트 패킷 보기
            """,
    ),
    Recipe(
        "sudo tcpdump -ni any host <ip>",
        en="Show the packets from and to <ip>",
        ko="<ip>와 주고받는 패킷 보기",
        asks="""
            capture packets from and to <ip>
            sniff traffic with host <ip>
            <ip> 패킷 캡처
            <ip> 와 주고받는 패킷 보기
            tcpdump host <ip>
            packets of <ip>
            <ip> 트래픽 보기
            <ip> tcpdump
            """,
    ),
    Recipe(
        "sudo tcpdump -ni any -w <file>",
        en="Save all packets in <file>",
        ko="모든 패킷을 <file>에 저장",
        asks="""
            capture packets to file <file>
            save network traffic in <file>
            패킷 캡처해서 <file> 에 저장
            tcpdump into <file>
            record packets in <file>
            패킷을 <file> 로 저장
            tcpdump 결과 <file> 저장
            packet capture into <file>
            패킷 캡처 <file> 로
            """,
    ),
    Recipe(
        "sudo systemctl restart NetworkManager",
        en="Restart the network",
        ko="네트워크 다시 시작",
        mac="sudo ifconfig en0 down && sudo ifconfig en0 up",
        asks="""
            restart the network
            restart networking
            네트워크 재시작
            인터넷 연결 재시작
            network is broken restart it
            restart network manager
            네트워크 다시 시작
            네트워크 매니저 재시작
            """,
        others=("sudo systemctl restart networking",),
    ),
    Recipe(
        "ping -c 3 1.1.1.1",
        en="Check whether the internet can be reached",
        ko="인터넷이 되는지 확인",
        asks="""
            is the internet working
            check internet connection
            am i online
            인터넷 되는지 확인
            인터넷 연결 확인
            internet connection working
            does the internet work
            인터넷 되나
            인터넷 안 되는지 확인
            do i have a working internet connection
            인터넷 연결이 되는지 핑으로
            is the internet connection ok
            인터넷 되는지 봐줘
            인터넷이 안 되는 것 같은데 확인
            """,
    ),
    Recipe(
        "mtr -rwc <count> <host>",
        en="Measure loss and delay on each step to <host>",
        ko="<host>까지 구간별 패킷 손실과 지연 재기",
        asks="""
            measure packet loss to <host>
            mtr report for <host>
            <host> 패킷 손실 측정
            <host> 까지 구간별 지연 확인
            packet loss to <host>
            mtr <host>
            <host> 패킷 손실
            <host> mtr
            """,
        others=("mtr <host>",),
    ),
    Recipe(
        "ping -i <seconds> <host>",
        en="Ping <host> every <seconds> seconds",
        ko="<seconds>초마다 <host>에 핑 보내기",
        asks="""
            ping <host> with an interval of <seconds>
            <seconds> 마다 <host> 에 핑
            <host> 핑을 <seconds> 간격으로
            <host> 에 <seconds> 마다 핑
            """,
    ),
    Recipe(
        "ping -6 -c 4 <host>",
        en="Check whether <host> answers over IPv6",
        ko="IPv6로 <host>가 응답하는지 확인",
        mac="ping6 -c 4 <host>",
        asks="""
            ping <host> over ipv6
            ipv6 ping <host>
            <host> ipv6 로 핑
            ping6 <host>
            <host> ipv6 핑
            """,
    ),
    Recipe(
        "iperf3 -c <host>",
        en="Measure the speed to <host>, where `iperf3 -s` runs",
        ko="<host>까지 네트워크 속도 재기 (상대는 iperf3 -s)",
        asks="""
            measure network throughput to <host>
            bandwidth test between this computer and <host>
            <host> 와 네트워크 속도 측정
            <host> 까지 대역폭 재기
            iperf to <host>
            network speed to <host>
            <host> 까지 네트워크 속도
            <host> iperf 측정
            bandwidth to <host>
            <host> 대역폭
            """,
    ),
    Recipe(
        "speedtest-cli",
        en="Measure the speed of the internet connection",
        ko="인터넷 속도 재기",
        mac="networkQuality",
        asks="""
            test internet speed
            how fast is my internet connection
            인터넷 속도 측정
            인터넷 속도 테스트
            internet speed
            speed test
            bandwidth of my internet connection
            인터넷 속도
            속도 측정 인터넷
            how fast is my internet
            인터넷 속도 확인
            인터넷 얼마나 빠른지
            test download speed
            how fast are my downloads
            다운로드 속도 측정
            """,
    ),
    Recipe(
        "sudo ip neigh flush all",
        en="Forget the known addresses of the local network",
        ko="ARP 캐시 비우기",
        mac="sudo arp -ad",
        asks="""
            clear the arp cache
            flush arp table
            arp 캐시 비우기
            arp 테이블 초기화
            empty arp table
            delete arp entries
            arp 캐시 삭제
            arp 테이블 지우기
            """,
    ),
    Recipe(
        "ip link show dev <interface>",
        en="State and MAC address of <interface>",
        ko="<interface>의 상태와 맥 주소",
        mac="ifconfig <interface>",
        asks="""
            mac address of <interface>
            hardware address of network card <interface>
            <interface> 맥 주소
            <interface> 의 mac 주소 확인
            state of network link <interface>
            """,
    ),
    Recipe(
        "ip addr",
        en="The network interfaces with their addresses",
        ko="네트워크 인터페이스와 주소 목록",
        others=(
            "ip -brief link",
            "ifconfig -a",
        ),
        mac="ifconfig",
        asks="""
            list network interfaces
            all network interfaces
            which network adapters do i have
            show network cards
            네트워크 인터페이스 목록
            랜카드 목록
            네트워크 어댑터 보기
            모든 인터페이스
            """,
    ),
    Recipe(
        "sudo ip route del <network>",
        en="Remove the route to <network>",
        ko="<network>로 가는 라우팅 삭제",
        asks="""
            delete the route to <network>
            remove static route <network>
            <network> 라우팅 삭제
            <network> 경로 제거
            """,
    ),
    Recipe(
        "ip -6 addr",
        en="IPv6 addresses of this computer",
        ko="이 컴퓨터의 IPv6 주소",
        mac="ifconfig | grep inet6",
        asks="""
            my ipv6 address
            do i have ipv6
            내 ipv6 주소
            ipv6 되는지 주소 확인
            show ipv6 addresses
            ipv6 주소 보기
            """,
    ),
    Recipe(
        "sudo ip link set dev <interface> mtu <number>",
        en="Set the MTU of <interface> to <number>",
        ko="<interface>의 MTU를 <number>(으)로",
        asks="""
            set mtu of <interface> to <number>
            change mtu <interface> <number>
            <interface> mtu 를 <number> 로 변경
            <interface> mtu <number> 설정
            """,
    ),
    Recipe(
        "tcpdump -nr <file>",
        en="Read the captured packets in <file>",
        ko="<file>에 저장된 패킷 보기",
        asks="""
            read packet capture <file>
            show packets saved in <file>
            <file> 에 저장된 패킷 보기
            패킷 캡처 파일 <file> 읽기
            """,
    ),
    Recipe(
        "sudo tcpdump -ni any -w <file> host <ip>",
        en="Capture packets from and to <ip> into <file>",
        ko="<ip>와 주고받는 패킷을 <file>에 저장",
        asks="""
            capture traffic of <ip> into <file>
            record packets of host <ip> in <file>
            <ip> 패킷을 캡처해서 <file> 에 저장
            <ip> 트래픽을 <file> 로 저장
            """,
    ),
    Recipe(
        "sudo tcpdump -ni <interface> port <port>",
        en="Show the packets of port <port> at <interface>",
        ko="<interface>에서 <port> 포트의 패킷 보기",
        asks="""
            capture packets on <interface> port <port>
            sniff port <port> on interface <interface>
            tcpdump <interface> port <port>
            listen to port <port> traffic on <interface>
            <interface> 에서 <port> 포트 패킷 캡처
            <interface> 인터페이스의 <port> 포트 트래픽 보기
            <interface> <port> 포트 tcpdump
            """,
    ),
)
