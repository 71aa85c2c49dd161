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
            known bluetooth devices
            bluetooth device list
            블루투스 기기 목록
            등록된 블루투스 기기
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
            connect bluetooth device <device>
            pair my headset <device> over bluetooth connect
            블루투스 기기 <device> 연결
            <device> 블루투스로 연결
            connect bluetooth headset <device>
            블루투스 헤드셋 <device> 연결
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
            which sound cards are there
            playback devices
            사운드 카드 목록
            재생 장치 보기
            사운드카드 뭐 달려 있어
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
            volume to <number> percent
            set volume <number>
            sound level <number> percent
            소리 <number> 퍼센트로
            볼륨 <number> 로 맞추기
            음량을 <number> 로
            볼륨 <number> 퍼센트로
            볼륨 <number>
            소리 크기 <number>
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
            mute
            unmute the sound
            silence the speakers
            소리 음소거
            음소거 켜고 끄기
            스피커 소리 끄기
            소리 꺼줘
            turn off the sound
            sound off
            소리 끄기
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
            screen brightness <number> percent
            dim the screen to <number> percent
            화면 밝기 <number> 퍼센트
            모니터 밝기를 <number> 로
            brightness <number>
            밝기 <number>
            """,
    ),
    Recipe(
        "xrandr",
        en="Show the screens and their resolutions",
        ko="모니터와 해상도 보기",
        mac="system_profiler SPDisplaysDataType",
        asks="""
            screen resolution
            화면 해상도 확인
            which screen resolution do i have
            모니터 해상도
            어떤 모니터가 연결됐는지
            which monitors are connected
            연결된 모니터 목록
            monitor resolution
            해상도 보기
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
            which printers are set up
            default printer
            프린터 뭐 있는지
            등록된 프린터
            프린터 뭐 연결돼 있지
            연결된 프린터
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
            <file> 프린트
            프린터로 <file> 뽑기
            print <file> on paper with the printer
            종이에 <file> 인쇄
            send <file> to printer
            <file> 프린터로 출력
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
            what is in the print queue
            print jobs
            인쇄 대기열
            프린터에 걸린 작업
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
            stop all printing
            cancel printing
            인쇄 취소
            인쇄 작업 전부 취소
            cancel all print jobs
            인쇄 대기 중인 거 전부 취소
            인쇄 대기열 전부 취소
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
            keyboard layout <layout>
            switch keyboard to <layout>
            키보드 <layout> 로 바꾸기
            자판 배열 <layout>
            switch keyboard layout to <layout>
            키보드 레이아웃을 <layout> 로
            switch to keyboard layout <layout>
            """,
        others=("sudo localectl set-x11-keymap <layout>",),
    ),
    Recipe(
        "bluetoothctl disconnect <device>",
        en="Disconnect a Bluetooth device",
        ko="블루투스 기기 연결 끊기",
        asks="""
            disconnect bluetooth headphones
            disconnect bluetooth device <device>
            블루투스 연결 끊기
            블루투스 기기 <device> 끊기
            drop the bluetooth connection
            블루투스 끊어줘
            """,
    ),
    Recipe(
        "bluetoothctl power on",
        en="Switch Bluetooth on",
        ko="블루투스 켜기",
        asks="""
            turn on bluetooth
            enable bluetooth
            bluetooth on
            블루투스 켜기
            블루투스 활성화
            switch bluetooth on
            블루투스 켜줘
            """,
    ),
    Recipe(
        "bluetoothctl power off",
        en="Switch Bluetooth off",
        ko="블루투스 끄기",
        asks="""
            turn off bluetooth
            disable bluetooth
            bluetooth off
            블루투스 끄기
            블루투스 비활성화
            switch bluetooth off
            블루투스 꺼줘
            """,
    ),
    Recipe(
        "bluetoothctl --timeout 15 scan on",
        en="Look for Bluetooth devices nearby",
        ko="주변 블루투스 기기 찾기",
        asks="""
            scan for bluetooth devices
            find bluetooth devices nearby
            search new bluetooth devices
            주변 블루투스 기기 찾기
            블루투스 기기 검색
            블루투스 스캔
            bluetooth scan
            블루투스 기기 찾기
            """,
    ),
    Recipe(
        "arecord -l",
        en="List the microphones and other recording devices",
        ko="마이크와 녹음 장치 목록",
        mac="system_profiler SPAudioDataType",
        asks="""
            list microphones
            recording devices
            which microphone is connected
            마이크 목록
            녹음 장치 보기
            마이크가 잡히는지
            """,
    ),
    Recipe(
        "v4l2-ctl --list-devices",
        en="List the cameras",
        ko="카메라 목록",
        mac="system_profiler SPCameraDataType",
        asks="""
            list webcams
            which camera is connected
            video capture devices
            웹캠 목록
            카메라 잡히는지 확인
            연결된 카메라
            """,
    ),
    Recipe(
        "pactl set-sink-volume @DEFAULT_SINK@ +5%",
        en="Make the sound louder",
        ko="소리 키우기",
        mac=(
            "osascript -e 'set volume output volume (output volume of (get volume settings) + 5)'"
        ),
        asks="""
            turn the volume up
            make the sound louder
            increase sound volume
            소리 키우기
            볼륨 올리기
            음량 크게
            louder
            소리 더 크게
            """,
    ),
    Recipe(
        "pactl set-sink-volume @DEFAULT_SINK@ -5%",
        en="Make the sound quieter",
        ko="소리 줄이기",
        mac=(
            "osascript -e 'set volume output volume (output volume of (get volume settings) - 5)'"
        ),
        asks="""
            turn the volume down
            make the sound quieter
            decrease sound volume
            소리 줄이기
            볼륨 내리기
            음량 작게
            quieter
            소리 더 작게
            """,
    ),
    Recipe(
        "paplay -- <file>",
        en="Play a sound file",
        ko="소리 파일 재생",
        others=("aplay -- <file>",),
        mac="afplay -- <file>",
        asks="""
            play sound file <file>
            <file> 재생
            <file> 소리 틀기
            소리 파일 <file> 들어보기
            """,
    ),
    Recipe(
        "arecord -f cd -d <seconds> <file>",
        en="Record <seconds> seconds from the microphone to <file>",
        ko="마이크로 <seconds>초 녹음해서 <file>에 저장",
        asks="""
            record <seconds> from the microphone to <file>
            record audio for <seconds> into <file>
            마이크로 <seconds> 녹음해서 <file> 에 저장
            <seconds> 동안 <file> 로 녹음
            """,
    ),
    Recipe(
        "xrandr --output <output> --mode <width>x<height>",
        en="Set the resolution of a screen",
        ko="화면 해상도 바꾸기",
        asks="""
            set screen resolution of <output> to <width> x <height>
            change resolution of monitor <output> to <width> x <height>
            화면 <output> 해상도를 <width> x <height> 로 변경
            모니터 <output> 해상도 <width> x <height>
            """,
    ),
    Recipe(
        "xset dpms force off",
        en="Switch the screen off",
        ko="화면만 끄기",
        mac="pmset displaysleepnow",
        asks="""
            turn the screen off
            turn off the monitor only
            blank the display
            화면만 끄기
            모니터 끄기
            화면 꺼지게
            switch off the monitor
            모니터 화면 꺼줘
            """,
    ),
    Recipe(
        "lpr -# <count> -- <file>",
        en="Print <count> copies of <file>",
        ko="<file> <count>부 인쇄",
        asks="""
            print <count> copies of <file>
            print <file> <count> times on the printer
            <file> <count> 부 인쇄
            <file> <count> 장 프린터로 인쇄
            """,
    ),
    Recipe(
        "bluetoothctl show",
        en="Whether Bluetooth is on",
        ko="블루투스가 켜져 있는지 보기",
        asks="""
            is bluetooth enabled
            bluetooth status
            블루투스 상태 확인
            블루투스가 켜졌는지 확인
            """,
    ),
    Recipe(
        "brightnessctl set +10%",
        en="Make the screen brighter",
        ko="화면을 더 밝게",
        asks="""
            increase screen brightness
            make the screen brighter
            turn up the brightness
            화면 밝기 올리기
            화면 더 밝게
            모니터 밝기 높이기
            """,
    ),
    Recipe(
        "brightnessctl set 10%-",
        en="Make the screen darker",
        ko="화면을 더 어둡게",
        asks="""
            decrease screen brightness
            make the screen darker
            turn down the brightness
            dim the screen
            화면 밝기 낮추기
            화면 더 어둡게
            모니터 밝기 줄이기
            """,
    ),
    Recipe(
        "espeak <text>",
        en="Read a text aloud",
        ko="글을 소리 내어 읽기",
        mac="say <text>",
        asks="""
            speak the text <text>
            read <text> aloud
            say <text> out loud
            text to speech <text>
            <text> 소리 내어 읽기
            <text> 음성으로 읽어줘
            <text> 라고 말하게 하기
            """,
    ),
)
