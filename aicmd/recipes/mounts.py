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
            <path> 가 속한 파티션 확인
            <path> 가 들어 있는 파일시스템
            <path> 있는 파티션
            <path> 는 어느 디스크에 있는 경로인지
            which disk partition does the path <path> belong to
            which partition is mounted at <path>
            what is mounted at <path>
            <path> 에 마운트된 파티션
            <path> 에 뭐가 마운트돼 있는지
            """,
    ),
    Recipe(
        "sudo mount <device> <folder>",
        en="Mount <device> at <folder>",
        ko="<device>를 <folder>에 마운트",
        asks="""
            mount <device> at <folder>
            attach disk <device> to <folder> mount
            <device> 를 <folder> 에 마운트
            <device> <folder> 로 마운트하기
            attach <device> to <folder>
            make usb stick <device> available at <folder>
            mount usb <device> on <folder>
            mount the disk <device> in <folder>
            <device> 를 <folder> 에 연결
            usb <device> 를 <folder> 에 마운트
            <device> 디스크 <folder> 에 붙이기
            <device> 을 <folder> 에 붙여줘
            <device> 를 <folder> 에서 볼 수 있게
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
            mount <device> at <folder> without writing
            <device> 를 <folder> 에 읽기만 되게 마운트
            <device> <folder> 읽기 전용 마운트
            read only mount of <device> on <folder>
            <device> 읽기전용으로 <folder> 에 연결
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
            open iso <file> at <folder> by loop mount
            mount iso <file> on <folder>
            <file> iso 를 <folder> 에 마운트
            iso <file> 을 <folder> 에 열기
            mount the iso image <file>
            <file> 이미지 마운트
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
            make readonly mounted <path> writable again remount
            <path> 읽기 전용으로 마운트된 것 쓰기 가능하게
            <path> 를 rw 로 다시 마운트
            """,
    ),
    Recipe(
        "sudo mount -a",
        en="Mount all that is in /etc/fstab",
        ko="/etc/fstab에 있는 것 모두 마운트",
        asks="""
            mount all filesystems from fstab
            fstab 에 있는 것 모두 마운트
            fstab 다시 적용 마운트
            remount all entries of fstab
            fstab 적용
            fstab 항목 전부 마운트
            mount everything listed in fstab now
            mount all of fstab
            fstab 전부 마운트
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
            view fstab
            permanent mounts
            fstab 내용
            부팅 시 자동 마운트 설정 보기
            what is mounted at boot fstab
            부팅할 때 마운트되는 것
            check fstab
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
            umount <folder> says target is busy
            <folder> busy 라서 언마운트 안 될 때 강제
            <folder> 강제로 마운트 해제
            force umount <folder>
            <folder> 강제 언마운트
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
            who is using mount point <folder>
            umount says <folder> is busy which process
            <folder> 언마운트가 안 되는데 누가 쓰는지
            <folder> 마운트 쓰는 프로세스
            what is using <folder> so that it cannot be unmounted
            why can i not unmount <folder>
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
            eject and power off usb disk <device>
            turn off usb drive <device> before unplugging
            <device> 외장하드 안전하게 빼기
            usb <device> 전원 끄고 빼기
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
            what is mounted where
            all mount points
            mounted disks
            마운트된 디스크 목록
            마운트 지점 보기
            어디에 뭐가 마운트됐는지
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
            detach <mounted>
            unmount usb <mounted>
            disconnect the drive <mounted>
            safely remove usb at <mounted>
            <mounted> 연결 해제
            <mounted> 마운트 풀기
            usb <mounted> 빼기
            <mounted> 디스크 안전하게 제거
            plug out the usb stick at <mounted>
            <mounted> usb 안전하게 빼기
            """,
    ),
    Recipe(
        "sudo mount -o remount,ro <path>",
        en="Make the mounted <path> read-only",
        ko="마운트된 <path>를 읽기 전용으로 바꾸기",
        asks="""
            remount <path> read only
            make mounted filesystem <path> readonly
            <path> 읽기 전용으로 다시 마운트
            <path> 를 ro 로 다시 마운트
            """,
    ),
    Recipe(
        "sudo nano /etc/fstab",
        en="Edit the table of file systems mounted at boot",
        ko="부팅 때 마운트할 목록 편집",
        others=("sudo vi /etc/fstab",),
        asks="""
            edit fstab
            change what is mounted at boot
            fstab 편집
            fstab 수정
            자동 마운트 설정 바꾸기
            edit the fstab file
            fstab 파일 고치기
            """,
    ),
    Recipe(
        "sudo mount -t nfs <server>:<path> <folder>",
        en="Mount the NFS share <path> of <server> at <folder>",
        ko="<server>의 NFS 공유 <path>를 <folder>에 마운트",
        asks="""
            mount nfs share <path> of <server> at <folder>
            attach nfs export <path> from <server> to <folder>
            <server> 의 nfs <path> 를 <folder> 에 마운트
            nfs 공유 <server> <path> 를 <folder> 에 연결
            """,
    ),
    Recipe(
        "sudo eject <device>",
        en="Eject <device>",
        ko="<device> 꺼내기",
        mac="diskutil eject <device>",
        asks="""
            eject device <device>
            open the tray of <device>
            <device> 꺼내기
            <device> 이젝트
            eject the disc in <device>
            <device> 디스크 꺼내기
            """,
    ),
    Recipe(
        "sudo mount -t cifs <path> <folder>",
        en="Mount the Windows share <path> at <folder>",
        ko="윈도우 공유 <path>를 <folder>에 마운트",
        asks="""
            mount a windows share <path> to <folder>
            mount the smb share <path> at <folder>
            mount cifs <path> on <folder>
            공유 폴더 <path> 를 <folder> 에 마운트
            윈도우 공유 <path> 를 <folder> 에 마운트
            삼바 공유 <path> <folder> 에 연결
            """,
    ),
    Recipe(
        "sudo mount --bind <folder> <target>",
        en="Show the folder <folder> at <target> as well",
        ko="폴더 <folder>를 <target>에도 보이게 하기",
        mac="sudo bindfs <folder> <target>",
        asks="""
            bind mount <folder> on <target>
            bind mount <folder> to <target>
            mount the folder <folder> at <target> with bind
            make the folder <folder> appear at <target> as well
            <folder> 를 <target> 에 바인드 마운트
            <folder> 폴더를 <target> 에 bind 마운트
            """,
    ),
)
