"""The machine itself and what is attached to it."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "sudo lshw -short",
        en="Show a summary of the hardware",
        ko="하드웨어 요약 보기",
        mac="system_profiler SPHardwareDataType",
        asks="""
            hardware summary
            full specs of this computer
            하드웨어 요약
            컴퓨터 사양 보기
            컴퓨터 스펙 확인
            what hardware does this computer have
            computer specs
            list all hardware components
            이 컴퓨터 사양
            하드웨어 정보 전체
            컴퓨터 스펙
            """,
        others=("inxi -F",),
    ),
    Recipe(
        "sudo dmidecode -s system-product-name",
        en="Show the model of this computer",
        ko="컴퓨터 모델 보기",
        mac="sysctl -n hw.model",
        asks="""
            computer model
            which laptop model is this
            컴퓨터 모델명 확인
            노트북 기종 보기
            which computer model is this
            manufacturer model of my laptop
            노트북 모델명
            무슨 컴퓨터 모델인지
            who made this laptop
            이 노트북 어느 회사 거야
            which make of computer is this
            """,
        others=("cat /sys/devices/virtual/dmi/id/product_name",),
    ),
    Recipe(
        "sudo dmidecode -s system-serial-number",
        en="Show the serial number of this computer",
        ko="컴퓨터 일련번호 보기",
        mac="ioreg -l | grep IOPlatformSerialNumber",
        asks="""
            serial number of this computer
            machine serial
            컴퓨터 시리얼 번호
            이 컴퓨터 일련번호
            laptop serial number
            노트북 시리얼 번호
            컴퓨터 일련번호
            """,
    ),
    Recipe(
        "sudo dmidecode -s bios-version",
        en="Show the version of the BIOS",
        ko="BIOS 버전 보기",
        mac="system_profiler SPHardwareDataType | grep Firmware",
        asks="""
            bios version
            which firmware version does the computer have
            바이오스 버전 확인
            bios 버전 보기
            version of the bios
            firmware version
            펌웨어 버전
            바이오스 버전
            """,
    ),
    Recipe(
        "sudo dmidecode -t baseboard",
        en="Show which mainboard this computer has",
        ko="메인보드 정보 보기",
        asks="""
            which motherboard do i have
            mainboard information
            메인보드 정보
            메인보드 모델 확인
            motherboard model
            which mainboard
            메인보드 뭐 쓰는지
            메인보드 모델
            """,
    ),
    Recipe(
        "nvidia-smi",
        en="Show how the NVIDIA GPU is used",
        ko="NVIDIA GPU 사용량 보기",
        mac="system_profiler SPDisplaysDataType",
        asks="""
            gpu usage
            gpu memory usage
            which processes use the gpu
            gpu 사용량 확인
            그래픽 메모리 사용량
            nvidia gpu status
            vram usage
            gpu temperature and load
            gpu 상태
            그래픽카드 사용률
            vram 얼마나 쓰는지
            """,
    ),
    Recipe(
        "watch -n 1 nvidia-smi",
        en="Watch how the NVIDIA GPU is used",
        ko="NVIDIA GPU 사용량 지켜보기",
        asks="""
            monitor gpu usage live
            watch the gpu in real time
            gpu 사용량 실시간 모니터링
            gpu 계속 지켜보기
            gpu load live
            keep watching the gpu
            gpu 실시간
            그래픽카드 사용량 계속 보기
            """,
        others=("nvtop",),
    ),
    Recipe(
        "lspci -k",
        en="Show which driver each PCI device uses",
        ko="PCI 장치가 쓰는 드라이버 보기",
        asks="""
            which driver does each device use
            drivers in use for pci devices
            which graphics driver is in use
            장치가 쓰는 드라이버 확인
            그래픽 드라이버 확인
            kernel driver of each pci device
            which driver runs my graphics card
            어떤 드라이버를 쓰는지
            장치별 드라이버
            네트워크 카드 드라이버 확인
            랜카드 드라이버가 뭔지
            """,
    ),
    Recipe(
        "hostnamectl",
        en="Show name, system, kernel and kind of this computer",
        ko="컴퓨터 이름, 운영체제, 커널 한눈에 보기",
        mac="system_profiler SPSoftwareDataType",
        asks="""
            hostname with os and kernel information
            summary of os kernel and hostname
            컴퓨터 이름과 운영체제 커널 정보 한번에
            static hostname machine id and operating system
            hostnamectl
            호스트 이름과 운영체제 커널 같이 보기
            hostnamectl 정보
            """,
    ),
    Recipe(
        "locale",
        en="Show the language settings",
        ko="언어(로케일) 설정 보기",
        asks="""
            current locale
            show language settings
            로케일 확인
            언어 설정 보기
            which language is my system set to
            지금 시스템 언어 설정
            locale settings
            로케일 보기
            """,
    ),
    Recipe(
        "locale -a",
        en="List the languages that programs can use",
        ko="쓸 수 있는 로케일 목록 보기",
        asks="""
            list available locales
            which languages are installed
            설치된 로케일 목록
            사용 가능한 언어 목록
            installed locales
            available languages
            쓸 수 있는 로케일
            사용 가능한 로케일 전부
            """,
    ),
    Recipe(
        "sudo localectl set-locale LANG=<locale>",
        en="Set the language of the system to <locale>",
        ko="시스템 언어를 <locale>로 바꾸기",
        asks="""
            set system language to <locale>
            change the locale to <locale>
            시스템 언어를 <locale> 로 변경
            로케일 <locale> 로 설정
            switch system language to <locale>
            locale <locale>
            시스템 언어 <locale> 로 설정
            로케일을 <locale> 로 변경
            시스템 로케일을 <locale> 로
            """,
    ),
    Recipe(
        "timedatectl list-timezones",
        en="List the time zones",
        ko="시간대 목록 보기",
        mac="sudo systemsetup -listtimezones",
        asks="""
            list available timezones
            names of all timezones
            전체 시간대 이름 목록
            타임존 이름 모두 보기
            which time zones are there
            all timezone names
            시간대 이름 전체 목록
            고를 수 있는 타임존 이름 목록
            """,
    ),
    Recipe(
        "sudo timedatectl set-ntp true",
        en="Let the clock be set from the network",
        ko="시계를 네트워크로 맞추기 (NTP)",
        mac="sudo systemsetup -setusingnetworktime on",
        asks="""
            sync the system clock with ntp
            enable automatic network time
            시스템 시간 ntp 동기화
            시계 자동으로 맞추기 ntp
            turn on automatic time sync
            synchronize clock with the internet
            시간 자동 동기화 켜기
            인터넷 시간과 시계 맞추기
            """,
    ),
    Recipe(
        "sudo hwclock --show",
        en="Show the time of the hardware clock",
        ko="하드웨어 시계의 시간 보기",
        asks="""
            time of the hardware clock
            hwclock
            하드웨어 시계 시간
            read the rtc
            bios clock time
            하드웨어 시계 보기
            바이오스 시계 시각
            """,
    ),
    Recipe(
        "ldd <file>",
        en="Show which libraries the program <file> needs",
        ko="프로그램 <file>이 필요로 하는 라이브러리 보기",
        mac="otool -L <file>",
        asks="""
            which shared libraries does <file> need
            library dependencies of binary <file>
            <file> 이 쓰는 공유라이브러리
            <file> 라이브러리 의존성 확인
            libraries used by <file>
            dynamic libraries of program <file>
            <file> 이 의존하는 라이브러리
            <file> 공유 라이브러리 목록
            """,
    ),
    Recipe(
        "ldconfig -p | grep -- <name>",
        en="Find the shared library <name>",
        ko="공유 라이브러리 <name> 찾기",
        asks="""
            is the shared library <name> installed
            find library <name>
            라이브러리 <name> 찾기
            do i have library <name>
            <name> 라이브러리 있는지
            공유 라이브러리 <name> 확인
            shared library <name> in the linker cache
            """,
    ),
    Recipe(
        "ldd --version",
        en="Show the version of glibc",
        ko="glibc 버전 보기",
        asks="""
            glibc version
            which libc version
            glibc 버전 확인
            version of glibc
            libc 버전
            glibc 몇 버전
            which glibc is installed
            glibc 버전 보기
            """,
    ),
    Recipe(
        "cat /sys/class/power_supply/BAT0/capacity",
        en="Charge of the battery in per cent",
        ko="배터리 잔량을 퍼센트로 보기",
        mac="pmset -g batt",
        asks="""
            only the battery percentage as a number
            battery charge in percent
            배터리 퍼센트 숫자만
            배터리 잔량 퍼센트
            """,
    ),
    Recipe(
        "powerprofilesctl set power-saver",
        en="Use the power saving profile",
        ko="절전 프로필 사용",
        asks="""
            save battery power profile
            power saver mode
            switch to power saving profile
            배터리 절약 모드
            전원 프로필을 절약으로
            배터리 아끼기 모드
            power saving mode
            절전 프로필
            """,
    ),
    Recipe(
        "powerprofilesctl set performance",
        en="Use the performance profile",
        ko="성능 프로필 사용",
        asks="""
            performance mode
            switch to the performance power profile
            maximum cpu performance profile
            고성능 모드
            전원 프로필을 성능으로
            최고 성능 모드
            full performance
            성능 모드
            """,
    ),
)
