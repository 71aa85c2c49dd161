"""Sound, screens, printers, keyboard and other devices beside the computer."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "bluetoothctl devices",
        en="List the known Bluetooth devices",
        ko="블루투스 장치 보기",
        mac="system_profiler SPBluetoothDataType",
        asks="""
            list bluetooth devices
            which bluetooth devices are paired
            블루투스 장치 목록
            블루투스 기기 보기
            """,
    ),
    Recipe(
        "bluetoothctl connect <device>",
        en="Connect the Bluetooth device with the address <device>",
        ko="블루투스 장치 연결",
        asks="""
            connect bluetooth headphones
            connect to a bluetooth device
            블루투스 연결
            블루투스 이어폰 연결하기
            """,
    ),
    Recipe(
        "aplay -l",
        en="List the sound devices",
        ko="소리 장치 보기",
        mac="system_profiler SPAudioDataType",
        asks="""
            list sound cards
            audio playback devices
            사운드카드 목록
            오디오 장치 보기
            """,
    ),
    Recipe(
        "pactl set-sink-volume @DEFAULT_SINK@ <number>%",
        en="Set the loudness to <number> percent",
        ko="소리 크기를 <number>%로 바꾸기",
        mac="osascript -e 'set volume output volume <number:number>'",
        asks="""
            set sound volume to <number>
            change audio loudness to <number> percent
            소리 크기를 <number> 로 설정
            소리 볼륨 <number> 로 변경
            """,
        others=("amixer set Master <number>%",),
    ),
    Recipe(
        "pactl set-sink-mute @DEFAULT_SINK@ toggle",
        en="Mute the sound or take it back",
        ko="소리 끄기/켜기",
        mac="osascript -e 'set volume with output muted'",
        asks="""
            mute the sound
            toggle audio mute
            음소거
            소리 끄기 음소거
            """,
    ),
    Recipe(
        "brightnessctl set <number>%",
        en="Set the brightness of the screen to <number> percent",
        ko="화면 밝기를 <number>%로 바꾸기",
        asks="""
            set screen brightness to <number>
            change display brightness to <number> percent
            화면 밝기 <number> 로 변경
            """,
    ),
    Recipe(
        "xrandr",
        en="Show the screens and their resolutions",
        ko="모니터와 해상도 보기",
        mac="system_profiler SPDisplaysDataType",
        asks="""
            screen resolution
            list connected monitors
            화면 해상도 확인
            연결된 모니터 보기
            """,
    ),
    Recipe(
        "lpstat -p -d",
        en="List the printers",
        ko="프린터 목록 보기",
        asks="""
            list printers
            which printer is the default
            프린터 목록
            기본 프린터 확인
            """,
    ),
    Recipe(
        "lp -- <file>",
        en="Print <file> on paper",
        ko="<file>을 종이에 인쇄",
        mac="lp <file>",
        asks="""
            send <file> to the printer
            print <file> on the printer
            <file> 프린터로 인쇄
            <file> 인쇄하기
            """,
    ),
    Recipe(
        "lpstat -o",
        en="List what waits to be printed",
        ko="인쇄 대기 목록 보기",
        asks="""
            show the printer queue
            pending printer jobs
            인쇄 대기열 보기
            프린터 대기 작업 목록
            """,
    ),
    Recipe(
        "cancel -a",
        en="Cancel all that waits to be printed",
        ko="인쇄 작업 모두 취소",
        asks="""
            cancel all printer jobs
            clear the printer queue
            인쇄 작업 모두 취소
            프린터 대기열 비우기
            """,
    ),
    Recipe(
        "setxkbmap <layout>",
        en="Use the keyboard layout <layout>",
        ko="키보드 배열을 <layout>로 바꾸기",
        asks="""
            change keyboard layout to <layout>
            set the keyboard to <layout>
            키보드 배열을 <layout> 로 변경
            키보드 레이아웃 <layout> 설정
            """,
        others=("sudo localectl set-x11-keymap <layout>",),
    ),
)
