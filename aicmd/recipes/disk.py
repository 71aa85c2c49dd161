"""Space on disks, what takes it, and how the disks are."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
    Recipe(
        "df -hT",
        en="Show the free space of all disks with their file systems",
        ko="파일 시스템 종류와 함께 디스크 여유 공간 보기",
        mac="df -hY",
        asks="""
            which filesystem type does each disk have
            disk usage with filesystem types
            디스크별 파일시스템 종류
            파일시스템 타입 확인
            show file system type of mounted disks
            is it ext4 or xfs
            df with filesystem type
            파일시스템이 ext4 인지 xfs 인지
            디스크 파일 시스템 종류
            마운트된 디스크의 파일시스템 유형
            """,
    ),
    Recipe(
        "df -h --total",
        en="Show the free space of all disks and its sum",
        ko="모든 디스크 용량과 합계 보기",
        mac="df -h",
        asks="""
            total disk space of all disks together
            sum of all disk capacities
            전체 디스크 용량 합계
            모든 디스크 총 용량
            all disks together how much space
            disk space with a grand total
            디스크 전체 합계 용량
            모든 디스크 합쳐서 용량
            """,
    ),
    Recipe(
        "df -h .",
        en="Show the free space where I am",
        ko="현재 폴더가 있는 디스크의 여유 공간",
        asks="""
            free disk space in the current folder
            how much space is left on the disk of this directory
            현재 폴더의 디스크 여유 공간
            여기 디스크에 남은 용량
            space left here
            how much free space does this folder's disk have
            지금 폴더가 있는 디스크 여유
            여기 얼마나 남았는지 디스크
            """,
    ),
    Recipe(
        "lsblk -o NAME,SIZE,MODEL,SERIAL,TRAN",
        en="List the disks with model and serial number",
        ko="디스크의 모델과 일련번호 보기",
        mac="system_profiler SPStorageDataType",
        asks="""
            disk model and serial number
            which brand of disk is installed
            디스크 모델명 확인
            하드디스크 시리얼 번호
            hard disk model
            which disks with model names are built in
            디스크 모델
            어떤 회사 하드디스크인지
            디스크 시리얼 번호
            """,
    ),
    Recipe(
        "lsblk -d -o NAME,SIZE,ROTA",
        en="Show whether the disks are hard disks (ROTA 1) or SSDs (0)",
        ko="디스크가 HDD인지(ROTA 1) SSD인지(0) 보기",
        mac="system_profiler SPStorageDataType",
        asks="""
            is my disk an ssd or hdd
            is the drive rotational or solid state
            ssd 인지 hdd 인지 확인
            ssd or hdd
            do i have an ssd
            하드가 ssd 인지
            ssd 인지 확인하는 법
            solid state or spinning disk
            디스크가 ssd 인지 하드인지
            """,
    ),
    Recipe(
        "sudo smartctl -H <device>",
        en="Show whether <device> is healthy",
        ko="<device> 디스크의 건강 상태 보기",
        mac="diskutil info <device>",
        asks="""
            check disk health of <device>
            is the disk <device> failing
            smart status of <device>
            <device> 디스크 건강 상태
            <device> 디스크 수명 확인
            is <device> healthy
            is my hard drive <device> dying
            smart health of <device>
            <device> 상태가 괜찮은지 smart
            <device> 하드디스크 건강 확인
            <device> 고장 났는지 확인
            <device> 디스크 상태 점검
            <device> 디스크 점검
            condition of disk <device>
            """,
    ),
    Recipe(
        "sudo smartctl -a <device>",
        en="Show all that <device> tells about its health",
        ko="<device>의 SMART 정보 모두 보기",
        asks="""
            all smart attributes of <device>
            detailed smart report of <device>
            <device> smart 상세 정보
            <device> smart 속성 모두
            complete smart information of <device>
            <device> smart 전체 정보
            <device> smart 값 자세히
            """,
    ),
    Recipe(
        "sudo smartctl -t short <device>",
        en="Let <device> test itself for two minutes",
        ko="<device> 자가 진단 시작",
        asks="""
            start a smart self-test of <device>
            run a smart test on disk <device>
            <device> 디스크 자가진단 테스트
            <device> smart 테스트 실행
            short smart self test on <device>
            <device> smart 짧은 테스트
            <device> 자가 진단 시작
            """,
    ),
    Recipe(
        "sudo badblocks -sv <device>",
        en="Search <device> for bad blocks, reading only",
        ko="<device>의 배드 블록 검사",
        asks="""
            scan <device> for bad blocks
            check disk <device> for bad sectors
            <device> 배드섹터 검사
            <device> 배드 섹터 스캔
            look for bad sectors on <device>
            bad block test <device>
            <device> 불량 섹터 찾기
            <device> 배드블록 확인
            """,
    ),
    Recipe(
        "sudo hdparm -Tt <device>",
        en="Measure how fast <device> reads",
        ko="<device> 읽기 속도 재기",
        asks="""
            measure read speed of <device>
            benchmark disk <device>
            <device> 읽기 속도 측정
            <device> 디스크 벤치마크
            how fast does <device> read
            read benchmark of <device>
            <device> 읽기 속도
            <device> 디스크 속도 측정
            how fast is my disk <device>
            how fast is <device>
            speed of disk <device>
            <device> 속도
            """,
    ),
    Recipe(
        "dd if=/dev/zero of=speedtest.tmp bs=1M count=1024 conv=fdatasync status=progress; "
        "rm speedtest.tmp",
        en="Measure how fast the disk here writes, with a file of 1 GB",
        ko="1 GB 파일로 디스크 쓰기 속도 재기",
        mac="dd if=/dev/zero of=speedtest.tmp bs=1m count=1024; rm speedtest.tmp",
        asks="""
            measure disk write speed
            test how fast the disk writes
            디스크 쓰기 속도 측정
            디스크 쓰기 속도 테스트
            disk write benchmark
            how fast can i write to this disk
            디스크 쓰기 벤치마크
            디스크 쓰는 속도 재기
            """,
    ),
    Recipe(
        "iostat -xz 1",
        en="Watch how busy each disk is",
        ko="디스크 입출력 지켜보기",
        mac="iostat -w 1",
        asks="""
            disk io statistics
            how busy are the disks
            디스크 입출력 통계
            디스크 io 모니터링
            io load of the disks
            disk utilization live
            디스크 얼마나 바쁜지
            디스크 입출력 부하 보기
            """,
    ),
    Recipe(
        "sudo fstrim -av",
        en="Tell the SSDs which blocks are free",
        ko="SSD에 빈 블록 알리기 (TRIM)",
        asks="""
            trim the ssd
            run fstrim on all filesystems
            ssd 트림 실행
            ssd trim
            trim all ssd filesystems
            ssd 트림
            ssd trim 하기
            ssd trim now
            트림 실행 ssd
            """,
    ),
    Recipe(
        "sync",
        en="Write to the disks what is still only in memory",
        ko="메모리에 남은 내용을 디스크에 쓰기",
        asks="""
            flush write buffers to disk
            make sure everything is written to disk
            쓰기 버퍼 디스크에 비우기 sync
            write cached data to disk now
            flush disk buffers
            버퍼를 디스크에 모두 쓰기
            캐시된 쓰기 내용 디스크로 내리기
            write everything to disk before unplugging
            디스크에 다 쓰기 sync
            """,
    ),
    Recipe(
        "ncdu -x <folder>",
        en="Look through <folder> for what takes space",
        ko="<folder>에서 용량을 차지하는 것 찾아보기",
        asks="""
            interactive disk usage of <folder>
            browse what takes up space in <folder>
            <folder> 용량 대화식으로 살펴보기
            <folder> ncdu 로 보기
            explore disk usage of <folder> interactively
            ncdu <folder>
            <folder> 용량 ncdu
            <folder> 디스크 사용량 둘러보기 대화식
            """,
    ),
    Recipe(
        "sudo du -xh --max-depth=1 / | sort -h",
        en="Show what fills the root disk",
        ko="루트 디스크를 채우고 있는 것 보기",
        mac="sudo du -xh -d 1 / | sort -h",
        asks="""
            what is filling up the root disk
            root partition is full what takes the space
            루트 디스크가 꽉 찼는데 뭐가 차지하는지
            루트 파티션 용량 차지하는 폴더
            my root filesystem is full
            what fills the system disk
            루트 디스크 용량 부족 원인
            시스템 디스크가 꽉 찼는데 어디가 큰지
            루트 파티션에서 뭐가 용량 차지하는지
            뭐가 디스크를 다 채우고 있는지
            """,
    ),
    Recipe(
        "du -sh --exclude=<pattern> -- <folder>",
        en="Show how large <folder> is without <pattern>",
        ko="<pattern>을 뺀 <folder>의 크기",
        mac="du -sh -I <pattern> <folder>",
        asks="""
            size of folder <folder> excluding <pattern>
            how big is <folder> without <pattern>
            <pattern> 빼고 <folder> 폴더 크기
            folder size of <folder> not counting <pattern>
            <folder> 크기 <pattern> 제외하고
            <pattern> 제외한 <folder> 용량
            size of <folder> excluding <pattern>
            <folder> 폴더 크기 <pattern> 빼고
            """,
    ),
    Recipe(
        "du -sb -- <folder>",
        en="Show how many bytes <folder> has",
        ko="<folder>의 크기를 바이트로 보기",
        mac="find <folder> -type f -exec stat -f %z {} + | awk '{sum += $1} END {print sum}'",
        asks="""
            size of folder <folder> in bytes
            exact byte size of directory <folder>
            <folder> 폴더 크기 바이트 단위로
            bytes of folder <folder>
            how many bytes is directory <folder>
            <folder> 폴더가 몇 바이트인지
            <folder> 용량 바이트로
            exact size of <folder> in bytes
            <folder> 정확한 바이트 크기
            """,
    ),
    Recipe(
        "quota -s",
        en="Show how much disk space I may use",
        ko="내 디스크 할당량 보기",
        asks="""
            my disk quota
            how much quota is left
            내 디스크 쿼터 확인
            할당량 얼마나 남았는지
            my storage quota
            disk quota of my account
            내 계정 디스크 할당량
            쿼터 확인
            """,
    ),
    Recipe(
        "cat /proc/mdstat",
        en="Show the state of software RAID",
        ko="소프트웨어 RAID 상태 보기",
        asks="""
            raid status
            is the raid array healthy
            레이드 상태 확인
            raid 상태 보기
            software raid state
            mdadm status
            raid 어레이 상태
            소프트웨어 레이드 확인
            """,
    ),
    Recipe(
        "du -h --max-depth=1 | sort -rh | head -n <count>",
        en="The <count> largest folders in this one",
        ko="이 폴더에서 가장 큰 폴더 <count>개",
        mac="du -h -d 1 | sort -rh | head -n <count>",
        asks="""
            <count> largest folders
            top <count> directories by size
            the <count> biggest subdirectories
            which <count> folders take the most space
            가장 큰 폴더 <count> 개
            용량 큰 폴더 상위 <count> 개
            제일 큰 디렉토리 <count> 개
            <count> biggest folders here
            현재 폴더에서 큰 폴더 <count> 개
            용량 제일 큰 디렉토리 <count> 개
            용량 가장 큰 폴더 <count> 개
            <count> largest directories here
            """,
    ),
    Recipe(
        "du -h --max-depth=1 -- <folder> | sort -h",
        en="Size of each folder in <folder>",
        ko="<folder> 안의 폴더별 크기",
        mac="du -h -d 1 -- <folder> | sort -h",
        asks="""
            <folder> 에서 어떤 폴더가 용량을 많이 차지하는지
            size of each subdirectory of <folder> sorted by size
            <folder> 하위 폴더별 용량 크기순 정렬
            which subfolder of <folder> takes the most space
            <folder> 에서 뭐가 용량을 제일 많이 먹는지
            <folder> 하위 폴더 크기순
            <folder> 안의 폴더 크기순 정렬
            size of the folders in <folder> sorted
            which directories under <folder> are largest
            <folder> 밑에서 제일 큰 디렉토리
            <folder> 에서 제일 큰 폴더
            largest folder in <folder>
            what eats up all the space in <folder>
            <folder> 에서 뭐가 공간 제일 많이 먹고 있어
            """,
    ),
    Recipe(
        "du -h --max-depth=1 -- <folder> | sort -rh | head -n <count>",
        en="The <count> largest folders in <folder>",
        ko="<folder>에서 가장 큰 폴더 <count>개",
        mac="du -h -d 1 -- <folder> | sort -rh | head -n <count>",
        asks="""
            <count> largest folders in <folder>
            top <count> directories by size under <folder>
            <count> biggest subdirectories of <folder>
            <folder> 에서 가장 큰 폴더 <count> 개
            <folder> 안의 용량 큰 디렉토리 <count> 개
            <folder> 밑에서 제일 큰 폴더 상위 <count> 개
            <folder> 에서 용량 제일 큰 디렉토리 <count> 개
            <folder> 에서 용량 가장 큰 폴더 <count> 개
            <folder> 에서 공간 많이 쓰는 폴더 <count> 개
            <count> largest directories under <folder>
            <count> biggest folders in <folder>
            top <count> largest directories in <folder>
            <folder> 에서 용량을 가장 많이 차지하는 폴더 <count> 개
            """,
    ),
    Recipe(
        "lsblk -d -o NAME,ROTA <device>",
        en="Whether <device> is an SSD (ROTA 0) or turns (ROTA 1)",
        ko="<device>가 SSD인지 하드디스크인지 보기 (ROTA 0이면 SSD)",
        mac="diskutil info <device>",
        asks="""
            is <device> an ssd
            is <device> an ssd or an hdd
            is the drive <device> solid state
            <device> 가 ssd 인지
            <device> ssd 인지 hdd 인지 확인
            <device> 하드인지 ssd 인지
            """,
    ),
    Recipe(
        "df -h /",
        en="Free space of the root file system",
        ko="루트 파일 시스템의 여유 공간",
        asks="""
            free space on the root partition
            how full is the root filesystem
            root disk usage
            루트 파티션 여유 공간
            루트 디스크 용량
            space left on the root partition
            루트 파티션 남은 용량
            how full is my root partition
            루트 파티션 얼마나 찼는지
            how much space is left on the root partition
            """,
    ),
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
            how full is my disk
            how full are the disks
            is my disk full
            free space on my drives
            disk usage of all file systems human readable
            space left on device
            디스크 얼마나 찼는지
            디스크가 꽉 찼는지
            하드 용량 얼마나 남았는지
            저장 공간 확인
            디스크 남은 용량
            용량 얼마나 남았는지 디스크
            how much room is left on my drives
            how much room do I have
            room left on the hard disk
            is my hard disk nearly full
            디스크 얼마나 비어 있어
            하드 자리 얼마나 남았어
            how much space have I got left
            which partition is the fullest
            어느 파티션이 제일 꽉 찼어
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
            how full is <path>
            <path> 디스크 용량
            how much free space on <path>
            free space on <path>
            on which partition is <path> and how full is it
            <path> 가 어느 파티션에 있고 얼마나 찼는지
            how much space is left where <path> is
            <path> 파티션 얼마나 찼는지
            <path> 남은 용량
            how much is in use on <path>
            <path> 얼마나 썼어
            is there enough space on <path>
            <path> 용량 충분한지
            <path> 에 공간이 충분한지
            """,
    ),
    Recipe(
        "sudo du -sh /home/*",
        en="Show how much space each home folder takes",
        ko="홈 폴더별 디스크 사용량",
        mac="sudo du -sh /Users/*",
        asks="""
            disk usage of each user's home
            size of every home directory
            홈별 디스크 사용량
            사용자별 홈 폴더 용량
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
            how much space does <folder> take
            disk space taken by folder <folder>
            how large is <folder>
            <folder> 용량
            <folder> 크기 얼마
            <folder> 가 차지하는 용량
            <folder> 폴더 전체 크기
            disk usage of <folder> in human readable form
            <folder> 디스크 사용량 보기 좋게
            <folder> 폴더 용량이 얼마나 되는지
            how heavy is the folder <folder>
            <folder> 폴더 얼마나 커
            <folder> 폴더가 얼마나 큰지
            size of <folder>
            how big is <folder>
            <folder> 얼마나 차지하는지
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
            space used by the current folder
            total size of everything here
            이 폴더 용량
            여기 전체 용량이 얼마
            지금 디렉터리 크기
            how big is this folder in total
            이 폴더 전체 용량
            현재 폴더 총 크기
            print the current directory size including hidden files
            숨김 파일 포함해서 현재 디렉토리 크기
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
            which folders eat the most space
            sort folders by size
            what takes up space in this directory
            biggest subfolders
            폴더 크기순 정렬
            어떤 폴더가 제일 큰지
            하위 디렉토리 용량 정렬
            뭐가 용량을 많이 먹는지
            size of each folder here sorted
            폴더마다 용량 크기순으로
            space taken by each folder here
            what is eating my disk space
            what takes up all the disk space
            디스크 용량 뭐가 다 먹고 있는지
            뭐가 용량을 차지하는지
            현재 디렉토리 안의 폴더별 용량을 크기순으로
            폴더별 용량 크기순으로 보기
            where did all my disk space go
            what ate all my disk
            디스크 다 어디 갔는지
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
            how many inodes are left
            out of inodes
            no space left although disk is not full inodes
            아이노드 얼마나 남았는지
            아이노드 부족한지 확인
            inode 사용률
            """,
    ),
    Recipe(
        "lsblk -f",
        en="List disks and partitions",
        ko="디스크와 파티션 목록 보기",
        mac="diskutil list",
        asks="""
            filesystems and labels of all partitions
            drives with their filesystems and mount points
            파티션별 파일시스템과 마운트 위치
            디스크와 파일시스템 같이 보기
            """,
    ),
    Recipe(
        "lsblk",
        en="List disks and partitions",
        ko="디스크와 파티션 목록 보기",
        mac="diskutil list",
        asks="""
            list all disks
            which disks are connected
            list block devices
            attached drives
            show hard drives and their partitions
            디스크 목록
            연결된 디스크 보기
            하드디스크 목록 보기
            블록 장치 목록
            어떤 디스크가 달려 있는지
            list disks and partitions
            show block devices
            list drives
            디스크 파티션 목록
            블록 디바이스 목록
            디바이스 목록 디스크
            which drives are plugged in
            어떤 드라이브가 꽂혀 있어
            파티션 어떻게 나뉘어 있어
            """,
    ),
    Recipe(
        "df --output=pcent,target",
        en="How full each file system is, in per cent",
        ko="파일시스템마다 사용률(%)만 보기",
        mac="df -h",
        asks="""
            show disk usage as percentage only
            how full are the disks in percent
            only the percentages of disk use
            디스크 사용률 퍼센트만 보기
            디스크가 몇 퍼센트 찼는지
            파일시스템별 사용률만 출력
            """,
    ),
    Recipe(
        "du -h --max-depth=1 -- ~ | sort -h",
        en="Size of each folder in my home folder",
        ko="홈 폴더의 폴더별 크기",
        mac="du -h -d 1 -- ~ | sort -h",
        asks="""
            find the largest directory in home
            which folder in my home is the biggest
            sizes of the folders in my home directory
            홈에서 제일 큰 폴더
            홈 디렉토리의 폴더별 용량
            홈 폴더에서 용량 제일 많이 쓰는 폴더
            """,
    ),
)
