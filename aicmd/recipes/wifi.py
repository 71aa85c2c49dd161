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
            """,
    ),
)
