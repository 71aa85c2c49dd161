"""Memory, CPU load and the kernel."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "watch -n 1 free -h",
        en="Watch the use of memory",
        ko="메모리 사용량 지켜보기",
        mac="top -o mem",
        asks="""
            watch memory usage live
            monitor ram in real time
            메모리 사용량 실시간으로 보기
            메모리 계속 모니터링
            keep an eye on memory
            live ram usage
            메모리 실시간 감시
            램 사용량 계속 보기
            """,
    ),
    Recipe(
        "vmstat 1",
        en="Watch memory, swapping and load every second",
        ko="메모리, 스왑, 부하를 매초 보기",
        mac="vm_stat 1",
        asks="""
            vmstat every second
            is the system swapping right now
            지금 스왑이 일어나는지 확인
            vmstat 실행
            memory and swap activity every second
            스왑 인 아웃 보기
            매초 메모리와 스왑 활동 보기
            """,
    ),
    Recipe(
        "cat /proc/meminfo",
        en="Show all numbers about memory",
        ko="메모리에 관한 모든 수치 보기",
        mac="vm_stat",
        asks="""
            detailed memory information
            meminfo
            메모리 상세 정보
            full memory details
            everything the kernel says about memory
            메모리 정보 자세히
            meminfo 보기
            memory statistics of the kernel
            커널 메모리 정보 상세
            """,
    ),
    Recipe(
        "sudo dmidecode -t memory",
        en="Show type, speed and slots of the memory modules",
        ko="메모리 모듈의 종류, 속도, 슬롯 보기",
        mac="system_profiler SPMemoryDataType",
        asks="""
            what type of ram is installed
            ram speed and slots
            how many memory slots are free
            램 종류와 속도
            메모리 슬롯 확인
            what kind of ram do i have
            ram speed
            is it ddr4 or ddr5
            free memory slots
            램 종류 ddr
            램 속도 확인
            메모리 슬롯 몇 개 남았는지
            is my ram ddr4
            내 램이 ddr4 인지
            ddr4 인지 ddr5 인지
            how many ram slots are used
            how many memory slots does this computer have
            which ram sticks are in here
            램이 어떤 거 꽂혀 있어
            """,
    ),
    Recipe(
        "sync && echo 3 | sudo tee /proc/sys/vm/drop_caches",
        en="Give back the memory that caches hold",
        ko="캐시가 차지한 메모리 비우기",
        mac="sudo purge",
        asks="""
            clear the memory cache
            drop caches to free memory
            메모리 캐시 비우기
            램 캐시 정리
            empty the page cache
            free cached memory
            flush memory cache
            캐시 메모리 비우기
            램 캐시 비우기
            캐시로 잡힌 메모리 해제
            """,
    ),
    Recipe(
        "journalctl -k -g 'out of memory|oom'",
        en="Show which processes were killed for lack of memory",
        ko="메모리 부족으로 종료된 프로세스 기록",
        asks="""
            oom killer log
            was a process killed because of out of memory
            메모리부족으로 죽은 프로세스 기록
            oom 로그 확인
            which process was killed by the oom killer
            did the kernel kill something because memory ran out
            oom 으로 죽은 프로세스
            메모리가 모자라서 죽은 프로세스 기록
            what was killed by oom killer
            which process did the oom killer kill
            was something killed for lack of memory
            """,
    ),
    Recipe(
        "getconf PAGE_SIZE",
        en="Show the size of a page of memory",
        ko="메모리 페이지 크기 보기",
        asks="""
            memory pagesize
            page size of memory
            메모리 페이지크기
            how large is a memory page
            메모리 페이지 크기
            페이지 사이즈 확인
            """,
    ),
    Recipe(
        "ipcs -a",
        en="List shared memory, queues and semaphores",
        ko="공유 메모리, 큐, 세마포어 보기",
        asks="""
            list shared memory segments
            show semaphores and message queues
            공유메모리 목록
            세마포어 보기
            ipc resources
            shared memory and semaphores
            공유 메모리 보기
            ipc 자원 목록
            """,
    ),
    Recipe(
        "mpstat -P ALL 1",
        en="Watch how busy each CPU core is",
        ko="CPU 코어별 사용률 지켜보기",
        asks="""
            cpu usage per core
            usage of every single core
            코어별 cpu 사용률
            코어마다 cpu 사용량
            load of each cpu core
            how busy is every core
            per core cpu utilization
            코어별 부하
            각 코어가 얼마나 바쁜지
            cpu 코어마다 사용률 보기
            """,
    ),
    Recipe(
        "grep MHz /proc/cpuinfo",
        en="Show how fast the CPU cores run now",
        ko="CPU 클럭 속도 보기",
        mac="sysctl hw.cpufrequency",
        asks="""
            cpu clock speed
            current cpu frequency in mhz
            cpu 클럭 확인
            cpu 속도 보기
            how many mhz does my cpu run at
            cpu frequency
            current clock of every core
            cpu 클럭
            cpu 주파수 확인
            지금 cpu 몇 mhz 로 도는지
            """,
    ),
    Recipe(
        "grep -cE 'vmx|svm' /proc/cpuinfo",
        en="Show whether the CPU can run virtual machines (more than 0)",
        ko="CPU가 가상화를 지원하는지 보기 (0보다 크면 지원)",
        mac="sysctl kern.hv_support",
        asks="""
            does the cpu support virtualization
            is vt-x enabled
            cpu 가상화 지원하는지
            가상화 지원 확인
            can my cpu do hardware virtualization
            kvm supported
            가상화 지원 여부
            kvm 쓸 수 있는 cpu 인지
            """,
    ),
    Recipe(
        "systemd-detect-virt",
        en="Tell whether this is a virtual machine or a container",
        ko="가상 머신이나 컨테이너인지 보기",
        mac="sysctl kern.hv_vmm_present",
        asks="""
            is this a virtual machine
            am i in a vm or on real hardware
            이거 가상머신인지 확인
            가상컴퓨터인지 실제 하드웨어인지
            am i inside a virtual machine or container
            is this server virtual
            지금 가상 머신 안인지
            실제 컴퓨터인지 가상 머신인지
            """,
    ),
    Recipe(
        "stress-ng --cpu <number> --timeout <seconds>",
        en="Keep <number> CPU cores busy for <seconds> seconds",
        ko="CPU 코어 <number>개에 <seconds>초 동안 부하 주기",
        asks="""
            stress test <number> cpu cores for <seconds>
            cpu 코어 <number> 스트레스 테스트 <seconds>
            put load on <number> cpus for <seconds>
            cpu <number> 개에 <seconds> 동안 부하 주기
            cpu 코어 <number> 개 <seconds> 스트레스 테스트
            """,
    ),
    Recipe(
        "lsmod",
        en="List the loaded kernel modules",
        ko="로드된 커널 모듈 보기",
        mac="kmutil showloaded",
        asks="""
            list loaded kernel modules
            which drivers are loaded in the kernel
            로드된 커널 모듈 목록
            커널 모듈 보기
            loaded modules
            which kernel modules are in use
            커널 모듈 목록
            적재된 드라이버 모듈
            올라와 있는 커널 모듈
            kernel modules that are loaded now
            """,
    ),
    Recipe(
        "modinfo <module>",
        en="Show what the kernel module <module> is",
        ko="커널 모듈 <module>의 정보 보기",
        asks="""
            information about kernel module <module>
            커널 모듈 <module> 정보
            what is kernel module <module>
            modinfo <module>
            모듈 <module> 정보 보기
            <module> 커널 모듈이 뭔지
            """,
    ),
    Recipe(
        "sudo modprobe <module>",
        en="Load the kernel module <module>",
        ko="커널 모듈 <module> 로드",
        asks="""
            load kernel module <module>
            modprobe <module>
            커널 모듈 <module> 로드
            커널 모듈 <module> 불러오기
            insert kernel module <module>
            load driver <module>
            커널 모듈 <module> 올리기
            <module> 드라이버 모듈 로드
            """,
    ),
    Recipe(
        "sudo modprobe -r <module>",
        en="Unload the kernel module <module>",
        ko="커널 모듈 <module> 내리기",
        asks="""
            unload kernel module <module>
            remove kernel module <module>
            커널 모듈 <module> 제거
            take out kernel module <module>
            rmmod <module>
            커널 모듈 <module> 내리기
            커널 모듈 <module> 언로드
            kernel module <module> unload
            <module> 커널 모듈 제거
            """,
    ),
    Recipe(
        "sysctl -a",
        en="Show all settings of the kernel",
        ko="커널 설정 모두 보기",
        asks="""
            list all kernel parameters
            show sysctl settings
            커널 파라미터 목록
            sysctl 설정 보기
            all sysctl values
            kernel settings
            sysctl 값 전부
            커널 설정값 목록
            """,
    ),
    Recipe(
        "sysctl <name>",
        en="Show the kernel setting <name>",
        ko="커널 설정 <name> 보기",
        asks="""
            value of kernel parameter <name>
            커널 파라미터 <name> 값 보기
            read sysctl <name>
            what is kernel parameter <name> set to
            sysctl <name> 값
            커널 설정 <name> 확인
            show sysctl <name>
            <name> 커널 파라미터 값
            """,
    ),
    Recipe(
        "sudo sysctl -w <name>=<value>",
        en="Set the kernel setting <name> until the next boot",
        ko="커널 설정 <name>을 <value>로 바꾸기 (재부팅 전까지)",
        asks="""
            set kernel parameter <name> to <value>
            커널 파라미터 <name> 을 <value> 로 변경
            sysctl set <name> to <value>
            change kernel setting <name> to <value>
            sysctl <name> 을 <value> 로 설정
            커널 설정 <name> 값을 <value> 로
            set sysctl <name> to <value>
            커널 파라미터 <name> 을 <value> 로
            """,
    ),
    Recipe(
        "sudo sysctl --system",
        en="Read the kernel settings from their files again",
        ko="sysctl 설정 파일 다시 읽기",
        asks="""
            reload sysctl settings
            apply the sysctl settings again
            sysctl 설정 다시 적용
            sysctl.conf changes take effect
            sysctl 다시 읽기
            커널 파라미터 파일 다시 적용
            """,
    ),
    Recipe(
        "cat /proc/cmdline",
        en="Show with which parameters the kernel was started",
        ko="커널 부팅 옵션 보기",
        mac="nvram boot-args",
        asks="""
            kernel boot parameters
            kernel command line at boot
            커널 부팅 파라미터
            커널 부팅 옵션 보기
            which options was the kernel booted with
            kernel arguments
            커널 부트 옵션
            커널 명령줄 보기
            """,
    ),
    Recipe(
        "dpkg --list 'linux-image*'",
        en="List the installed kernels",
        ko="설치된 커널 목록 보기",
        asks="""
            list installed kernels
            which kernel versions are installed
            설치된 커널 목록
            """,
        others=("rpm -q kernel",),
    ),
    Recipe(
        "sudo fallocate -l <size> /swapfile && sudo chmod 600 /swapfile && "
        "sudo mkswap /swapfile && sudo swapon /swapfile",
        en="Make a swap file of <size> and use it",
        ko="<size> 스왑 파일을 만들어 쓰기",
        asks="""
            create a swap file of <size>
            add <size> of swap
            increase swap space to <size>
            <size> 스왑 파일 만들기
            스왑 <size> 추가
            make a <size> swapfile
            add swap <size>
            i need <size> more swap
            스왑 <size> 만들기
            스왑 파일 <size> 로 생성
            <size> 스왑 메모리 늘리기
            """,
    ),
    Recipe(
        "sudo swapoff -a",
        en="Use no swap space any more",
        ko="스왑 끄기",
        asks="""
            disable swap
            turn off swap
            스왑 끄기
            스왑 비활성화
            deactivate all swap
            swap off
            스왑 안 쓰게 끄기
            스왑 메모리 끄기
            """,
    ),
    Recipe(
        "sudo swapon -a",
        en="Use the swap space in /etc/fstab",
        ko="스왑 켜기",
        asks="""
            enable swap
            turn on swap
            스왑 켜기
            스왑 활성화
            activate all swap
            스왑 메모리 켜기
            스왑 다시 사용
            """,
    ),
    Recipe(
        "cat /proc/sys/vm/swappiness",
        en="Show how readily memory is swapped out",
        ko="swappiness 값 보기",
        asks="""
            show swappiness
            current swappiness value
            swappiness 확인
            swappiness 값 보기
            what is my swappiness
            스왑 성향 값
            swappiness 얼마인지
            """,
    ),
    Recipe(
        "sudo sysctl vm.swappiness=<number>",
        en="Set how readily memory is swapped out",
        ko="swappiness를 <number>로 바꾸기",
        asks="""
            set swappiness to <number>
            change swappiness to <number>
            swappiness 를 <number> 로 변경
            swappiness <number>
            make the kernel swap less swappiness <number>
            swappiness <number> 로 낮추기
            스왑 성향을 <number> 로 설정
            """,
    ),
    Recipe(
        "free -m",
        en="Memory use in megabytes",
        ko="메모리 사용량을 MB 단위로 보기",
        mac="vm_stat",
        asks="""
            free memory in megabytes
            memory usage in mb
            show ram in megabytes
            메모리 사용량 메가바이트 단위로
            남은 메모리 mb 로 보기
            램 몇 메가 남았는지
            memory in megabytes
            메가바이트로 메모리 보기
            """,
    ),
    Recipe(
        "grep MemTotal /proc/meminfo",
        en="How much memory this computer has",
        ko="이 컴퓨터의 전체 메모리 크기",
        mac="sysctl hw.memsize",
        asks="""
            how much ram is installed in this computer
            installed memory size
            total amount of ram
            램이 총 몇 기가인지
            설치된 메모리 크기
            장착된 램 용량
            설치된 램 총량
            total installed ram
            메모리 몇 기가 설치되어 있는지
            램 몇 기가인지 확인
            램 총 용량
            램이 몇 기가야
            """,
    ),
    Recipe(
        "watch -n <seconds> free -h",
        en="Memory use, again every <seconds> seconds",
        ko="<seconds>초마다 메모리 사용량 보기",
        mac="vm_stat <seconds>",
        asks="""
            memory usage every <seconds>
            show free ram every <seconds>
            <seconds> 마다 메모리 사용량 보기
            메모리를 <seconds> 마다 확인
            메모리 사용량 <seconds> 간격으로 출력
            repeat memory usage every <seconds>
            메모리 <seconds> 마다 출력
            """,
    ),
    Recipe(
        "watch -n <seconds> df -h",
        en="Watch the disk usage, every <seconds> seconds anew",
        ko="<seconds>초마다 디스크 사용량 보기",
        asks="""
            watch disk usage every <seconds> seconds
            show the disk space every <seconds>
            <seconds> 마다 디스크 사용량 보기
            디스크 용량을 <seconds> 간격으로 보기
            run df every <seconds> for the disk space
            디스크 여유 공간을 <seconds> 마다 확인
            """,
    ),
)
