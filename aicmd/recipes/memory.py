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
            """,
    ),
    Recipe(
        "stress-ng --cpu <number> --timeout <seconds>",
        en="Keep <number> CPU cores busy for <seconds> seconds",
        ko="CPU 코어 <number>개에 <seconds>초 동안 부하 주기",
        asks="""
            stress test <number> cpu cores for <seconds>
            cpu 코어 <number> 스트레스 테스트 <seconds>
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
            """,
    ),
    Recipe(
        "modinfo <module>",
        en="Show what the kernel module <module> is",
        ko="커널 모듈 <module>의 정보 보기",
        asks="""
            information about kernel module <module>
            커널 모듈 <module> 정보
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
            """,
    ),
    Recipe(
        "sysctl <name>",
        en="Show the kernel setting <name>",
        ko="커널 설정 <name> 보기",
        asks="""
            value of kernel parameter <name>
            커널 파라미터 <name> 값 보기
            """,
    ),
    Recipe(
        "sudo sysctl -w <name>=<value>",
        en="Set the kernel setting <name> until the next boot",
        ko="커널 설정 <name>을 <value>로 바꾸기 (재부팅 전까지)",
        asks="""
            set kernel parameter <name> to <value>
            커널 파라미터 <name> 을 <value> 로 변경
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
            """,
    ),
)
