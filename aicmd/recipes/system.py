"""Disk, memory, hardware, the system itself."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "df -h",
        en="Show the free space of all disks",
        ko="디스크 여유 공간 보기",
        asks="""
            disk space
            show free disk space
            how much disk space is left
            disk usage
            디스크 용량 확인
            디스크 여유 공간
            남은 디스크 공간 보기
            디스크 사용량
            """,
    ),
    Recipe(
        "df -h -- <path>",
        en="Show the free space where <path> is",
        ko="<path>가 있는 디스크의 여유 공간",
        mac="df -h <path>",
        asks="""
            free disk space of <path>
            disk space on <path>
            <path> 디스크 여유 공간
            """,
    ),
    Recipe(
        "du -sh -- <folder>",
        en="Show how large <folder> is",
        ko="<folder> 폴더의 크기 보기",
        mac="du -sh <folder>",
        asks="""
            size of directory <folder>
            how big is folder <folder>
            total size of folder <folder>
            disk usage of directory <folder>
            <folder> 폴더 크기
            <folder> 디렉토리 용량 확인
            """,
    ),
    Recipe(
        "du -sh .",
        en="Show how large the current folder is",
        ko="현재 폴더의 크기 보기",
        asks="""
            size of current directory
            how big is this folder
            total size of this directory
            현재 폴더 크기
            현재 디렉토리 전체 용량
            """,
    ),
    Recipe(
        "du -h --max-depth=1 | sort -h",
        en="Show the size of each folder here, the largest last",
        ko="폴더별 크기를 순서대로 보기",
        mac="du -h -d 1 | sort -h",
        asks="""
            size of each subdirectory
            size of every folder sorted
            disk usage by folder
            which folder takes the most space
            largest directories
            폴더별 크기 보기
            하위 폴더 크기 순으로 정렬
            가장 큰 폴더 찾기
            어떤 폴더가 용량을 많이 차지하는지
            뭐가 용량을 가장 많이 차지하는지
            """,
    ),
    Recipe(
        "df -i",
        en="Show the use of inodes",
        ko="아이노드 사용량 보기",
        asks="""
            inode usage
            free inodes
            아이노드 사용량 확인
            """,
    ),
    Recipe(
        "lsblk -f",
        en="List disks and partitions",
        ko="디스크와 파티션 목록 보기",
        mac="diskutil list",
        asks="""
            list disks and partitions
            show block devices
            list drives
            디스크 파티션 목록
            블록 장치 보기
            """,
    ),
    Recipe(
        "lsusb",
        en="List USB devices",
        ko="USB 장치 보기",
        mac="system_profiler SPUSBDataType",
        asks="""
            list usb devices
            usb 장치 목록
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
            """,
    ),
    Recipe(
        "lscpu",
        en="Show what CPU this is",
        ko="CPU 정보 보기",
        mac="sysctl -n machdep.cpu.brand_string",
        asks="""
            cpu information
            what cpu do i have
            processor details
            cpu 정보 보기
            프로세서 확인
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
            """,
    ),
    Recipe(
        "top",
        en="Watch processes and load",
        ko="프로세스와 부하 지켜보기",
        asks="""
            monitor system in real time
            watch cpu usage live
            cpu usage
            cpu 사용량 보기
            시스템 실시간 모니터링
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
            """,
        others=("last reboot",),
    ),
    Recipe(
        "uname -a",
        en="Show the kernel and the machine",
        ko="커널 정보 보기",
        asks="""
            kernel version
            system information
            커널 버전 확인
            시스템 정보 보기
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
            """,
    ),
    Recipe(
        "sudo reboot",
        en="Restart the computer",
        ko="컴퓨터 다시 시작",
        asks="""
            reboot
            restart the computer
            reboot the system now
            컴퓨터 재시작
            시스템 재부팅
            """,
    ),
    Recipe(
        "sudo shutdown -h now",
        en="Switch the computer off",
        ko="컴퓨터 끄기",
        asks="""
            shutdown the computer
            turn off the computer
            power off now
            컴퓨터 끄기
            시스템 종료 전원
            """,
    ),
    Recipe(
        "sudo shutdown -h +<minutes>",
        en="Switch the computer off in <minutes> minutes",
        ko="<minutes>분 뒤에 컴퓨터 끄기",
        asks="""
            shutdown the computer in <minutes>
            turn off the computer after <minutes>
            <minutes> 뒤에 컴퓨터 끄기
            <minutes> 후 컴퓨터 종료
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
            what graphics card do i have
            하드웨어 목록 보기
            그래픽 카드 확인
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
            """,
    ),
    Recipe(
        'upower -i "$(upower -e | grep -m 1 BAT)"',
        en="Show the state of the battery",
        ko="배터리 상태 보기",
        mac="pmset -g batt",
        fish="upower -i (upower -e | grep -m 1 BAT)",
        asks="""
            battery status
            how much battery is left
            배터리 상태 확인
            배터리 잔량
            """,
    ),
)
