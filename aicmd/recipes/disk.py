"""Disks, partitions, mounts, file systems, swap."""

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
            """,
    ),
    Recipe(
        "findmnt -T <path>",
        en="Show on which disk <path> is",
        ko="<path>가 어느 디스크에 있는지 보기",
        mac="df -h <path>",
        asks="""
            which device holds <path>
            on which filesystem does <path> lie
            <path> 가 속한 파티션 확인
            <path> 가 들어 있는 파일시스템
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
            """,
    ),
    Recipe(
        "sudo blkid",
        en="Show the UUIDs and labels of all partitions",
        ko="파티션의 UUID와 라벨 보기",
        mac="diskutil info -all",
        asks="""
            uuid of the disk partitions
            show partition uuids and labels
            디스크 uuid 확인
            파티션 uuid 보기
            """,
        others=("lsblk -f",),
    ),
    Recipe(
        "sudo fdisk -l",
        en="Show the partition tables of all disks",
        ko="모든 디스크의 파티션 테이블 보기",
        mac="diskutil list",
        asks="""
            show partition tables
            partition table of all disks
            파티션 테이블 보기
            """,
    ),
    Recipe(
        "sudo parted <device> print free",
        en="Show the partitions of <device> and what is not allotted",
        ko="<device>의 파티션과 할당되지 않은 공간 보기",
        mac="diskutil list <device>",
        asks="""
            unallocated space on <device>
            partitions of <device>
            <device> 할당되지 않은 공간
            <device> 파티션 보기
            """,
    ),
    Recipe(
        "sudo fdisk <device>",
        en="Change the partitions of <device>, step by step",
        ko="<device>의 파티션을 대화식으로 나누기",
        mac="diskutil partitionDisk <device>",
        asks="""
            partition the disk <device>
            create partitions on <device>
            <device> 파티션 나누기
            <device> 에 파티션 만들기
            """,
        others=("sudo cfdisk <device>", "sudo parted <device>"),
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
            """,
    ),
    Recipe(
        "sudo mount <device> <folder>",
        en="Mount <device> at <folder>",
        ko="<device>를 <folder>에 마운트",
        asks="""
            mount <device> at <folder>
            mount device to <folder>
            mount partition at <folder>
            장치를 <folder> 에 마운트
            attach disk <device> to <folder> mount
            <device> 를 <folder> 에 마운트
            <device> <folder> 로 마운트하기
            """,
    ),
    Recipe(
        "sudo mount -o ro <device> <folder>",
        en="Mount <device> at <folder> for reading only",
        ko="<device>를 <folder>에 읽기 전용으로 마운트",
        asks="""
            mount <device> readonly at <folder>
            mount <device> read only at <folder>
            <device> 를 <folder> 에 읽기전용으로 마운트
            """,
    ),
    Recipe(
        "sudo mount -o loop <file> <folder>",
        en="Mount the disk image <file> at <folder>",
        ko="디스크 이미지 <file>을 <folder>에 마운트",
        mac="hdiutil attach -mountpoint <folder> <file>",
        asks="""
            mount iso image <file> at <folder>
            mount disk image <file> to <folder>
            iso 파일 <file> 을 <folder> 에 마운트
            <file> iso 이미지 <folder> 로 마운트
            """,
    ),
    Recipe(
        "sudo mount -o remount,rw <path>",
        en="Let what is mounted at <path> be written to",
        ko="<path>를 쓰기 가능하게 다시 마운트",
        mac="sudo mount -uw <path>",
        asks="""
            remount <path> read-write
            remount <path> writable
            <path> 쓰기 가능하게 다시 마운트 remount
            <path> remount rw
            """,
    ),
    Recipe(
        "sudo mount -a",
        en="Mount all that is in /etc/fstab",
        ko="/etc/fstab에 있는 것 모두 마운트",
        asks="""
            mount everything in fstab
            mount all filesystems from fstab
            fstab 에 있는 것 모두 마운트
            fstab 다시 적용 마운트
            """,
    ),
    Recipe(
        "cat /etc/fstab",
        en="Show what is mounted at boot",
        ko="부팅 때 마운트되는 목록 보기",
        asks="""
            show fstab
            what is mounted at boot
            fstab 보기
            부팅 때 마운트되는 디스크
            """,
    ),
    Recipe(
        "sudo umount -l <folder>",
        en="Unmount the busy <folder> as soon as nobody uses it",
        ko="사용 중인 <folder>를 나중에라도 마운트 해제",
        mac="diskutil unmount force <folder>",
        asks="""
            unmount busy <folder>
            lazy unmount of <folder>
            force unmount <folder> target is busy
            <folder> 사용 중인데 강제 언마운트
            """,
    ),
    Recipe(
        "sudo fuser -vm <folder>",
        en="Show which processes use what is mounted at <folder>",
        ko="<folder> 마운트를 쓰는 프로세스 보기",
        mac="lsof +f -- <folder>",
        asks="""
            which processes use the mount <folder>
            why is the mount <folder> busy
            <folder> 마운트 사용 중인 프로세스
            <folder> 마운트 해제가 안 되는 원인 프로세스
            """,
    ),
    Recipe(
        "udisksctl power-off -b <device>",
        en="Switch the USB disk <device> off, so that it can be unplugged",
        ko="USB 디스크 <device>를 안전하게 제거",
        mac="diskutil eject <device>",
        asks="""
            safely remove usb drive <device>
            power off the external disk <device>
            usb <device> 안전하게 제거
            외장 디스크 <device> 안전 제거
            """,
    ),
    Recipe(
        "sudo dd if=<file> of=<device> bs=4M conv=fsync status=progress",
        en="Write the image <file> to <device>, which loses all it has",
        ko="이미지 <file>을 <device>에 쓰기 (기존 내용은 사라짐)",
        mac="sudo dd if=<file> of=<device> bs=4m",
        asks="""
            write iso <file> to usb drive <device>
            create bootable usb <device> from <file>
            flash image <file> to <device>
            burn <file> to <device>
            write <file> to <device>
            <file> iso 를 usb <device> 에 쓰기
            <file> 로 <device> 부팅 usb 만들기
            """,
    ),
    Recipe(
        "sudo dd if=<device> of=<file> bs=4M conv=fsync status=progress",
        en="Save all of <device> in the image <file>",
        ko="<device> 전체를 이미지 <file>로 백업",
        mac="sudo dd if=<device> of=<file> bs=4m",
        asks="""
            backup disk <device> to image <file>
            create an image <file> of <device>
            clone disk <device> into <file>
            <device> 디스크를 이미지 <file> 로 백업
            <device> 이미지 뜨기 <file>
            """,
    ),
    Recipe(
        "sudo mkfs.ext4 <device>",
        en="Format <device> as ext4, which loses all it has",
        ko="<device>를 ext4로 포맷 (기존 내용은 사라짐)",
        asks="""
            format <device> as ext4
            create an ext4 filesystem on <device>
            <device> ext4 포맷
            <device> 를 ext4 로 포맷
            """,
    ),
    Recipe(
        "sudo mkfs.vfat -F 32 <device>",
        en="Format <device> as FAT32, which loses all it has",
        ko="<device>를 FAT32로 포맷 (기존 내용은 사라짐)",
        mac="diskutil eraseVolume FAT32 UNTITLED <device>",
        asks="""
            format <device> as fat32
            create a fat32 filesystem on <device>
            <device> fat32 포맷
            """,
    ),
    Recipe(
        "sudo mkfs.exfat <device>",
        en="Format <device> as exFAT, which loses all it has",
        ko="<device>를 exFAT으로 포맷 (기존 내용은 사라짐)",
        mac="diskutil eraseVolume ExFAT UNTITLED <device>",
        asks="""
            format <device> as exfat
            format usb <device> for windows and mac exfat
            <device> exfat 포맷
            """,
    ),
    Recipe(
        "sudo mkfs.ntfs -f <device>",
        en="Format <device> as NTFS, which loses all it has",
        ko="<device>를 NTFS로 포맷 (기존 내용은 사라짐)",
        asks="""
            format <device> as ntfs
            create an ntfs filesystem on <device>
            <device> ntfs 포맷
            """,
    ),
    Recipe(
        "sudo fsck -n <device>",
        en="Check the file system on <device> without changing it",
        ko="<device> 파일 시스템을 바꾸지 않고 검사",
        mac="diskutil verifyVolume <device>",
        asks="""
            check filesystem of <device> for errors
            fsck <device>
            <device> 파일시스템 오류 검사
            <device> fsck 실행
            """,
    ),
    Recipe(
        "sudo e2label <device> <label>",
        en="Name the ext file system on <device> <label>",
        ko="<device>의 라벨을 <label>로 바꾸기",
        mac="diskutil rename <device> <label>",
        asks="""
            set label of <device> to <label>
            <device> 라벨을 <label> 로 변경
            """,
    ),
    Recipe(
        "sudo resize2fs <device>",
        en="Let the ext file system on <device> fill its partition",
        ko="<device>의 파일 시스템을 파티션 크기에 맞추기",
        asks="""
            grow the filesystem on <device> to the partition size
            resize filesystem <device>
            <device> 파일시스템 크기 확장
            <device> 파일시스템 늘리기
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
            """,
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
    Recipe(
        "ncdu -x <folder>",
        en="Look through <folder> for what takes space",
        ko="<folder>에서 용량을 차지하는 것 찾아보기",
        asks="""
            interactive disk usage of <folder>
            browse what takes up space in <folder>
            <folder> 용량 대화식으로 살펴보기
            <folder> ncdu 로 보기
            """,
    ),
    Recipe(
        "du -ah . | sort -rh | head -n <count>",
        en="Show the <count> largest files and folders here and below",
        ko="가장 큰 파일과 폴더 <count>개",
        asks="""
            <count> largest files and folders
            top <count> biggest files and directories by size
            가장 큰 파일과 폴더 <count> 개
            용량 큰 파일 폴더 상위 <count> 개
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
            """,
    ),
    Recipe(
        "sudo lvs",
        en="List the logical volumes of LVM",
        ko="LVM 논리 볼륨 보기",
        asks="""
            list lvm logical volumes
            lvm status
            lvm 논리볼륨 목록
            lvm 볼륨 보기
            """,
        others=("sudo vgs", "sudo pvs"),
    ),
    Recipe(
        "sudo lvextend -r -L +<size> <device>",
        en="Let the logical volume <device> grow by <size>, with its file system",
        ko="논리 볼륨 <device>를 <size>만큼 늘리기",
        asks="""
            extend the logical volume <device> by <size>
            grow lvm volume <device> by <size>
            lvm 볼륨 <device> 를 <size> 늘리기
            """,
    ),
)
