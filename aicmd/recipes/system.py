"""Hardware, the kernel and the system itself."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "lsusb",
        en="List USB devices",
        ko="USB 장치 보기",
        mac="system_profiler SPUSBDataType",
        asks="""
            list usb devices
            usb 장치 목록
            usb devices
            what is plugged into usb
            connected usb devices
            is my usb stick recognized
            usb 장치 보기
            꽂혀 있는 usb 목록
            usb 에 뭐가 연결됐는지
            연결된 usb 기기
            is my usb detected
            usb 꽂은 거 인식됐는지
            usb 인식되는지 확인
            usb 가 잡히는지
            """,
    ),
    Recipe(
        "free -h",
        en="Show used and free memory",
        ko="메모리 사용량 보기",
        mac="vm_stat",
        asks="""
            show memory usage
            how much ram is free
            free memory
            total ram
            메모리 사용량 확인
            남은 메모리 보기
            메모리 용량
            how much ram do i have
            how much memory is left
            ram usage
            memory available
            is my ram full
            how much memory is in use
            램 얼마나 남았는지
            램 사용량
            메모리 얼마나 쓰고 있는지
            남은 램 확인
            메모리 총 용량
            메모리 상태 보기
            free memory in human readable form
            show memory usage in human readable units
            메모리 사용량 사람이 읽기 쉽게
            total memory in gb
            전체 메모리 몇 gb
            메모리 얼마나 쓰고 있어
            how much ram is still free
            램 얼마나 남았어
            지금 메모리 얼마나 쓰고 있어
            """,
    ),
    Recipe(
        "lscpu",
        en="Show what CPU this is",
        ko="CPU 정보 보기",
        mac="sysctl -n machdep.cpu.brand_string",
        asks="""
            cpu information
            processor details
            cpu 정보 보기
            프로세서 확인
            cpu model
            processor type and speed
            cpu details
            which processor is in this computer
            cpu 모델
            cpu 사양
            프로세서 정보
            무슨 프로세서인지 모델
            what cpu do i have
            cpu sockets cores and threads
            what cpu is in this box
            which processor do I have
            씨피유가 뭐 달려 있어
            어떤 cpu 쓰는 컴퓨터인지
            cpu 종류
            """,
    ),
    Recipe(
        "nproc",
        en="Show the number of CPU cores",
        ko="CPU 코어 수 보기",
        mac="sysctl -n hw.ncpu",
        asks="""
            number of cpu cores
            how many cores do i have
            cpu 코어 개수
            코어 몇 개인지
            count cpu cores
            how many cpus are there
            how many threads can run in parallel
            cpu 몇 코어
            코어 수
            cpu 개수
            how many cores and threads
            코어랑 스레드 몇 개
            how many cores does my cpu have
            이 서버 cpu 코어 몇 개인지
            서버 cpu 코어 개수 확인
            how many cpu cores does this server have
            cpu 코어 수
            cpu 코어 수 알려줘
            how many processors are in here
            """,
    ),
    Recipe(
        "top",
        en="Watch processes and load",
        ko="프로세스와 부하 지켜보기",
        asks="""
            monitor system in real time
            watch cpu usage live
            cpu 사용량 보기
            시스템 실시간 모니터링
            task manager
            live process monitor
            see what is going on in real time cpu memory
            작업 관리자
            실시간으로 프로세스 보기
            지금 cpu 사용률
            cpu usage live
            지금 cpu 사용량
            open the task manager in the terminal
            터미널에서 작업 관리자 띄우기
            작업 관리자 열기
            """,
        others=("htop",),
    ),
    Recipe(
        "uptime",
        en="Show how long the system has been up, and its load",
        ko="가동 시간과 부하 보기",
        asks="""
            how long has the computer been running uptime
            system uptime
            load average
            가동 시간 확인
            시스템 부하 보기
            컴퓨터 켜져 있던 시간
            how long has this machine been up
            how long is the computer on
            since how long is the server running
            uptime of this server
            how high is the load
            켜진 지 얼마나
            컴퓨터 켠 지 얼마나
            서버 언제부터 켜져 있는지
            부하 평균
            업타임
            시스템 부하
            서버가 켜진지 얼마나 됐는지
            컴퓨터가 켜진 지 얼마나 됐는지
            how long has the system been running
            how long has the server been up
            since when has this machine been running
            재부팅 없이 언제부터 켜져 있었어
            how long has this server been on
            컴퓨터 언제 켰어
            how busy is the computer
            컴퓨터 지금 얼마나 바빠
            what is the load
            부하가 얼마나 걸려 있어
            """,
    ),
    Recipe(
        "who -b",
        en="Show when the system was started",
        ko="마지막 부팅 시각 보기",
        asks="""
            when was the last reboot
            last boot time
            마지막 부팅 시간
            마지막 재부팅 언제
            when was this machine booted
            since when is the system up
            boot date and time
            언제 부팅했는지
            컴퓨터 언제 켰는지
            부팅한 날짜와 시각
            컴퓨터 언제 켜졌어
            when was the computer switched on
            """,
        others=("last reboot",),
    ),
    Recipe(
        "uname -a",
        en="Show the kernel and the machine",
        ko="커널 정보 보기",
        asks="""
            system information
            시스템 정보 보기
            all about the kernel
            uname with all information
            커널과 시스템 정보 전부
            시스템 정보 한 줄로
            system and kernel details
            시스템 정보 모두
            """,
    ),
    Recipe(
        "cat /etc/os-release",
        en="Show which Linux distribution this is",
        ko="리눅스 배포판 버전 보기",
        mac="sw_vers",
        asks="""
            which linux distribution version
            os version
            what operating system is this
            ubuntu version
            운영체제 버전 확인
            리눅스 배포판 버전 보기
            우분투 버전
            which linux is this
            what distro am i on
            os name and version
            linux version
            debian or ubuntu which version
            무슨 리눅스인지
            리눅스 버전
            운영체제 버전
            배포판 이름과 버전
            우분투 몇 버전인지
            데비안 버전
            이거 무슨 리눅스야
            무슨 배포판이 깔려 있어
            """,
        others=("lsb_release -a",),
    ),
    Recipe(
        "uname -m",
        en="Show whether the machine is 32 or 64 bit",
        ko="32비트인지 64비트인지 보기",
        asks="""
            is this machine 64 bit
            cpu architecture
            64비트인지 확인
            시스템 아키텍처
            is it arm or x86
            architecture of this computer
            arm 인지 x86 인지
            cpu 아키텍처
            몇 비트 시스템인지
            is this a 32 bit or a 64 bit system
            is the system 32 or 64 bit
            is this 32 bit or 64 bit
            """,
    ),
    Recipe(
        "hostname",
        en="Show the name of this computer",
        ko="컴퓨터 이름 보기",
        asks="""
            hostname of this computer
            name of this machine
            호스트 이름 확인
            컴퓨터 이름 보기
            what is this computer called
            show the hostname
            my machine name
            컴퓨터 이름
            호스트명 보기
            서버 이름 확인
            """,
    ),
    Recipe(
        "sudo hostnamectl set-hostname <name>",
        en="Name this computer <name>",
        ko="컴퓨터 이름을 <name>으로 바꾸기",
        mac="sudo scutil --set HostName <name>",
        asks="""
            change hostname to <name>
            set the hostname <name>
            호스트 이름을 <name> 로 변경
            rename this computer to <name>
            set computer name to <name>
            컴퓨터 이름을 <name> 로 바꾸기
            호스트명 <name> 로 변경
            서버 이름 <name> 로 설정
            call this computer <name> from now on
            """,
    ),
    Recipe(
        "lspci",
        en="List the hardware on the PCI bus",
        ko="PCI 하드웨어 목록 보기",
        mac="system_profiler SPHardwareDataType",
        asks="""
            list pci hardware devices
            list hardware
            하드웨어 목록 보기
            pci devices
            what hardware is built in
            pci 장치 목록
            내장된 장치 보기
            list pci cards
            pci 장치 보기
            """,
    ),
    Recipe(
        "sensors",
        en="Show the temperatures",
        ko="온도 보기",
        asks="""
            cpu temperature
            show sensors temperature
            cpu 온도 확인
            how hot is my cpu
            temperature of the computer
            is the cpu too hot
            fan speed and temperatures
            cpu 온도
            컴퓨터 온도
            cpu 얼마나 뜨거운지
            팬 속도와 온도 보기
            fan speed
            show the fan speed
            how fast do the fans turn
            """,
    ),
    Recipe(
        "swapon --show",
        en="Show the swap space",
        ko="스왑 공간 보기",
        mac="sysctl vm.swapusage",
        asks="""
            swap usage
            show swap space
            스왑 사용량 확인
            is swap used
            how much swap do i have
            where is my swap
            스왑 쓰고 있는지
            스왑 크기
            스왑 메모리 확인
            스왑이 있는지 확인 크기까지
            is the machine swapping
            is swap on status
            스왑 켜져 있는지 status
            스왑 상태
            """,
    ),
    Recipe(
        "sudo dmesg --human --follow",
        en="Follow the messages of the kernel",
        ko="커널 메시지 계속 보기",
        mac="sudo dmesg",
        asks="""
            follow kernel messages
            kernel log live
            커널 메시지 실시간 보기
            watch kernel messages live
            new kernel messages as they come
            커널 로그 실시간
            dmesg 계속 보기
            """,
    ),
    Recipe(
        "sudo dmesg",
        en="Show the messages of the kernel",
        ko="커널 메시지 보기",
        asks="""
            kernel messages
            show kernel log
            커널 로그 보기
            커널 메시지 확인
            show dmesg
            kernel ring buffer
            커널 메시지
            dmesg 보기
            """,
    ),
    Recipe(
        "lsusb -t",
        en="USB devices as a tree, with speed and driver",
        ko="USB 장치를 트리로 보기 (속도와 드라이버)",
        mac="system_profiler SPUSBDataType",
        asks="""
            usb devices as a tree
            usb speed and driver of each device
            usb tree
            usb 장치 트리로 보기
            usb 속도와 드라이버 확인
            show usb tree with speeds
            usb 트리
            """,
    ),
    Recipe(
        "uname -r",
        en="Version of the kernel",
        ko="커널 버전 보기",
        asks="""
            kernel version
            which kernel am i running
            what kernel is this
            kernel release
            version of the running kernel
            커널 버전
            지금 쓰는 커널
            리눅스 커널 버전
            커널 몇 버전인지
            """,
    ),
    Recipe(
        "lspci | grep -iE 'vga|3d|display'",
        en="Which graphics card this computer has",
        ko="그래픽 카드 종류 보기",
        mac="system_profiler SPDisplaysDataType",
        asks="""
            what graphics card do i have
            graphics card info
            gpu model
            which gpu is in this computer
            video card
            그래픽 카드 확인
            그래픽카드 정보
            무슨 그래픽 카드인지
            gpu 모델
            vga 카드 종류
            그래픽카드 뭐 달려 있는지 확인
            which graphics card is in this computer
            그래픽카드 확인
            그래픽카드 종류 확인
            그래픽카드 뭐 달렸는지
            """,
    ),
    Recipe(
        "lspci | grep -iE 'ethernet|network'",
        en="Which network cards this computer has",
        ko="네트워크 카드 종류 보기",
        mac="networksetup -listallhardwareports",
        asks="""
            which network card do i have
            ethernet card model
            wifi chip model
            네트워크 카드 모델
            랜카드 종류
            무슨 와이파이 칩인지
            """,
    ),
    Recipe(
        "stat -c %w /",
        en="When the system was installed",
        ko="시스템을 설치한 날짜",
        asks="""
            when was the system installed
            when was linux installed on this computer
            install date of this system
            시스템을 언제 설치했는지
            운영체제 설치 날짜
            리눅스 설치한 날짜 확인
            """,
    ),
)
