"""Wireless networks."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "nmcli --ask device wifi connect <ssid>",
        en="Connect to the wireless network <ssid>, asking for its password",
        ko="와이파이 <ssid>에 연결 (비밀번호는 물어봄)",
        mac="networksetup -setairportnetwork en0 <ssid>",
        asks="""
            connect to wifi <ssid>
            join the wireless network <ssid>
            와이파이 <ssid> 에 연결
            <ssid> 와이파이 접속
            connect wifi <ssid>
            log into wifi <ssid>
            <ssid> 와이파이 연결
            와이파이 <ssid> 접속하기
            <ssid> 라는 와이파이에 붙기
            """,
    ),
    Recipe(
        "nmcli -f IN-USE,SSID,SIGNAL,RATE device wifi list",
        en="Show the wireless networks with their signal, mine marked",
        ko="연결된 와이파이와 신호 세기 보기",
        mac="system_profiler SPAirPortDataType",
        asks="""
            which wifi am i connected to
            wifi signal strength
            name of the current wireless network
            지금 연결된 와이파이 이름
            와이파이 신호 세기
            wifi signal
            how strong is my wifi
            current wifi
            와이파이 신호
            무슨 와이파이에 연결됐는지
            와이파이 세기
            """,
    ),
    Recipe(
        "nmcli device wifi show-password",
        en="Show the password of the current wireless network",
        ko="지금 와이파이의 비밀번호 보기",
        mac="security find-generic-password -wa <ssid>",
        asks="""
            show the wifi password
            password of the current wireless network
            와이파이 비밀번호 보기
            저장된 와이파이 암호 확인
            wifi password
            what is the password of my wifi
            와이파이 비번
            와이파이 비밀번호
            와이파이 암호 보기
            """,
    ),
    Recipe(
        "nmcli radio wifi on",
        en="Switch the wireless network on",
        ko="와이파이 켜기",
        mac="networksetup -setairportpower en0 on",
        asks="""
            turn on wifi
            enable wireless
            와이파이 켜기
            무선 활성화
            wifi on
            switch wireless on
            와이파이 켜줘
            무선 켜기
            와이파이 다시 켜기
            """,
    ),
    Recipe(
        "nmcli radio wifi off",
        en="Switch the wireless network off",
        ko="와이파이 끄기",
        mac="networksetup -setairportpower en0 off",
        asks="""
            turn off wifi
            disable wireless
            와이파이 끄기
            무선 비활성화
            wifi off
            switch wireless off
            와이파이 꺼줘
            무선 끄기
            와이파이 안 쓰게 끄기
            """,
    ),
    Recipe(
        "nmcli device status",
        en="Show the network devices and what they are connected to",
        ko="네트워크 장치와 연결 상태 보기",
        mac="networksetup -listallhardwareports",
        asks="""
            status of network devices
            network connection status of each adapter
            네트워크 장치 상태
            네트워크 연결 상태 확인
            network status
            which network devices are connected
            네트워크 상태
            네트워크 장치 상태 보기
            """,
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
            available wifi networks
            wifi networks nearby
            which wifi networks are there
            scan wifi
            주변 와이파이
            와이파이 목록
            잡히는 와이파이 보기
            와이파이 검색
            """,
    ),
    Recipe(
        "nmcli device wifi connect <ssid> password <password>",
        en="Connect to the wireless network <ssid> with its password",
        ko="비밀번호로 와이파이 <ssid>에 연결",
        asks="""
            connect to wifi <ssid> with password <password>
            join wireless <ssid> using password <password>
            와이파이 <ssid> 에 비밀번호 <password> 로 연결
            <ssid> 와이파이 암호 <password> 로 접속
            """,
    ),
    Recipe(
        "nmcli connection show",
        en="List the saved network connections",
        ko="저장된 네트워크 연결 목록",
        asks="""
            saved wifi networks
            list network connections known to networkmanager
            which wifi networks are saved
            저장된 와이파이 목록
            저장된 네트워크 연결 보기
            saved connections
            저장된 연결
            """,
    ),
    Recipe(
        "sudo nmcli connection delete <name>",
        en="Forget the saved connection <name>",
        ko="저장된 연결 <name> 지우기",
        asks="""
            forget wifi <name>
            delete saved network <name>
            remove saved wifi connection <name>
            저장된 와이파이 <name> 지우기
            네트워크 연결 <name> 삭제
            와이파이 <name> 잊기
            """,
    ),
    Recipe(
        "nmcli connection up <name>",
        en="Switch the connection <name> on, also a VPN",
        ko="네트워크 연결 <name> 켜기 (VPN 포함)",
        asks="""
            connect vpn <name>
            activate network connection <name>
            turn on vpn <name>
            vpn <name> 연결
            네트워크 연결 <name> 켜기
            vpn <name> 켜기
            vpn <name> on
            <name> vpn 접속
            """,
    ),
    Recipe(
        "nmcli connection down <name>",
        en="Switch the connection <name> off, also a VPN",
        ko="네트워크 연결 <name> 끄기 (VPN 포함)",
        asks="""
            disconnect vpn <name>
            deactivate network connection <name>
            turn off vpn <name>
            vpn <name> 끊기
            네트워크 연결 <name> 끄기
            vpn <name> 끄기
            vpn <name> off
            <name> vpn 끊기
            """,
    ),
    Recipe(
        "nmcli device disconnect <interface>",
        en="Disconnect the device <interface> from its network",
        ko="장치 <interface>의 네트워크 연결 끊기",
        asks="""
            disconnect <interface> from the network
            disconnect wifi device <interface>
            <interface> 네트워크 연결 끊기
            <interface> 와이파이 끊기
            disconnect wifi on <interface>
            <interface> 연결 끊기
            """,
    ),
    Recipe(
        "nmcli device wifi hotspot ssid <ssid> password <password>",
        en="Open the wireless network <ssid> on this computer",
        ko="이 컴퓨터로 와이파이 핫스팟 <ssid> 열기",
        asks="""
            create wifi hotspot <ssid> with password <password>
            share my internet as hotspot <ssid> with password <password>
            와이파이 핫스팟 <ssid> 비밀번호 <password> 로 만들기
            핫스팟 <ssid> 암호 <password> 로 켜기
            """,
    ),
    Recipe(
        "rfkill list",
        en="Which wireless devices are blocked",
        ko="어떤 무선 장치가 막혀 있는지",
        asks="""
            is wifi blocked
            which radios are blocked
            rfkill status
            와이파이가 막혀 있는지
            무선 장치 차단 상태
            """,
    ),
    Recipe(
        "rfkill unblock wifi",
        en="Lift the block of the wireless network",
        ko="와이파이 차단 풀기",
        asks="""
            unblock wifi
            wifi is blocked by rfkill
            와이파이 차단 해제
            막힌 와이파이 풀기
            wifi unblock
            rfkill 와이파이 해제
            """,
    ),
    Recipe(
        "nmcli radio all off",
        en="Switch all radios off",
        ko="무선 장치 모두 끄기 (비행기 모드)",
        asks="""
            airplane mode
            turn off all radios
            비행기 모드
            무선 전부 끄기
            flight mode
            비행기 모드 켜기
            """,
    ),
)
