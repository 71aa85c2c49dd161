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
