"""Attaching disks, images and shares, and detaching them."""

from __future__ import annotations

from aicmd.recipes import Recipe

RECIPES = (
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
        "findmnt",
        en="List mounted file systems",
        ko="마운트된 파일 시스템 보기",
        mac="mount",
        asks="""
            list mounted file systems
            show mounts
            마운트된 목록 보기
            마운트 확인
            """,
    ),
    Recipe(
        "sudo umount <mounted>",
        en="Unmount <mounted>",
        ko="<mounted> 마운트 해제",
        mac="diskutil unmount <mounted>",
        asks="""
            unmount <mounted>
            eject <mounted>
            unmount the disk <mounted>
            <mounted> 언마운트
            <mounted> 마운트 해제
            """,
    ),
)
