"""Partitions, file systems and what is written to a whole disk."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
            uuids of all disks
            find the uuid of a partition
            디스크 uuid
            파티션 uuid 확인
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
            partitions with sizes
            모든 디스크 파티션 목록
            파티션 크기까지 보기
            파티션 목록 전체 fdisk
            list the partitions of all disks with fdisk
            """,
    ),
    Recipe(
        "sudo parted <device> print free",
        en="Show the partitions of <device> and what is not allotted",
        ko="<device>의 파티션과 할당되지 않은 공간 보기",
        mac="diskutil list <device>",
        asks="""
            unallocated space on <device>
            <device> 할당되지 않은 공간
            <device> 파티션 보기
            partition layout of <device>
            free unpartitioned space of <device>
            <device> 파티션 구성
            <device> 빈 공간 파티션
            partition list of disk <device>
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
            make a new partition on <device>
            edit the partition table of <device>
            <device> 새 파티션 만들기
            <device> 파티션 편집
            """,
        others=("sudo cfdisk <device>", "sudo parted <device>"),
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
            make a bootable usb stick <device> with <file>
            put image <file> on sd card <device>
            <file> 을 <device> 에 굽기
            <file> 이미지를 sd 카드 <device> 에 쓰기
            부팅 usb <device> 를 <file> 로 만들기
            <file> 을 <device> 에 구워줘
            <file> usb <device> 로 굽기
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
            save disk <device> as image <file>
            dump <device> to <file>
            <device> 통째로 <file> 로 백업
            <device> 를 이미지 파일 <file> 로 저장
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
            make ext4 on <device>
            <device> 를 리눅스용 ext4 로 포맷
            <device> 에 ext4 파일시스템 만들기
            ext4 on <device>
            <device> ext4 로 만들기
            <device> ext4로 밀어줘
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
            fat32 on <device>
            make <device> a fat32 stick
            <device> 를 fat32 로 포맷
            <device> fat32 로 만들기
            format usb <device> as fat32
            usb <device> fat32 로 포맷
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
            exfat on <device>
            <device> 를 exfat 으로 포맷
            <device> 윈도우와 맥에서 쓰게 exfat 포맷
            make exfat filesystem on <device>
            <device> exfat 으로 만들기
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
            ntfs on <device>
            <device> 를 ntfs 로 포맷
            <device> 윈도우용 ntfs 로 포맷
            format <device> ntfs
            <device> ntfs 로 만들기
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
            is the filesystem on <device> damaged
            test filesystem <device>
            <device> 파일시스템 검사
            <device> 파일 시스템 손상 확인
            check <device> for errors
            <device> 오류 검사
            <device> 오류 있는지 검사
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
            name the partition <device> <label>
            <device> 파티션 이름을 <label> 로
            <device> 라벨 <label> 설정
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
            filesystem <device> use the whole partition
            <device> 파일 시스템을 파티션 크기에 맞게 늘리기
            <device> resize2fs
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
            show lvm volumes
            logical volumes
            lvm 볼륨 목록
            논리 볼륨 보기
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
            make lvm volume <device> <size> larger
            <device> 논리 볼륨 <size> 확장
            lvm <device> 에 <size> 추가
            <device> 를 <size> 늘리기
            <device> <size> 늘리기
            """,
    ),
    Recipe(
        "sudo blkid <device>",
        en="File system, label and UUID of <device>",
        ko="<device>의 파일 시스템, 이름표, UUID",
        mac="diskutil info <device>",
        asks="""
            uuid of <device>
            which filesystem is on <device>
            label and filesystem type of <device>
            <device> uuid
            <device> 파일시스템 종류
            <device> 의 uuid 와 라벨
            filesystem of <device>
            <device> 어떤 파일시스템
            """,
    ),
    Recipe(
        "sudo mkfs.xfs <device>",
        en="Make an XFS file system on <device>: all on it is lost",
        ko="<device>를 XFS로 포맷 (내용이 모두 지워짐)",
        asks="""
            format <device> as xfs
            create an xfs filesystem on <device>
            <device> xfs 포맷
            <device> 를 xfs 로 포맷
            """,
    ),
    Recipe(
        "sudo mkfs.btrfs <device>",
        en="Make a Btrfs file system on <device>: all on it is lost",
        ko="<device>를 Btrfs로 포맷 (내용이 모두 지워짐)",
        asks="""
            format <device> as btrfs
            create a btrfs filesystem on <device>
            <device> btrfs 포맷
            <device> 를 btrfs 로 포맷
            """,
    ),
    Recipe(
        "sudo fsck -y <device>",
        en="Repair the file system on <device>, which must not be mounted",
        ko="<device> 파일 시스템 고치기 (마운트되어 있으면 안 됨)",
        asks="""
            repair filesystem <device>
            fix the broken filesystem on <device>
            fsck <device> and repair errors
            <device> 파일시스템 복구
            <device> 손상된 파일 시스템 고치기
            <device> fsck 로 복구
            repair disk <device>
            <device> 파일 시스템 수리
            """,
    ),
    Recipe(
        "sudo fdisk -l <device>",
        en="Show the partitions of <device>",
        ko="<device>의 파티션 보기",
        asks="""
            show partition table of <device>
            list the partitions on <device>
            <device> 파티션 테이블 보기
            <device> 파티션 목록
            <device> 가 어떻게 파티션 나뉘어 있는지
            <device> 파티션 확인
            """,
    ),
    Recipe(
        "sudo dd if=/dev/zero of=<device> bs=4M status=progress",
        en="Overwrite all of <device> with zeros",
        ko="<device> 전체를 0으로 덮어쓰기",
        asks="""
            wipe disk <device> with zeros
            overwrite <device> with zeros
            zero out the disk <device>
            erase everything on the disk <device>
            <device> 를 영으로 덮어쓰기
            <device> 디스크 완전히 지우기
            <device> 디스크 제로 필
            <device> 전체를 제로로 덮어쓰기
            """,
    ),
    Recipe(
        "lsblk -o NAME,TRAN,SIZE,MODEL,MOUNTPOINT | grep -w usb",
        en="List the disks that are attached by USB",
        ko="USB로 연결된 디스크 목록",
        asks="""
            list usb drives
            show attached usb disks
            which usb sticks are plugged in
            연결된 USB 드라이브 목록
            꽂혀 있는 USB 메모리 확인
            USB 디스크 어떤 게 있는지
            """,
    ),
)
