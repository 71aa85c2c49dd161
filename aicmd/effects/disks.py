"""Disks, partitions, volumes and file systems."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.translation import N_

_DESTROYS = N_("changes disks or destroys what is on them")
_LISTS = (
    "-l --list -L --list-types -V --version -h --help -d --dump --json -s"
    " --show-size -g --show-geometry -T"
)

DISK = (
    r"/dev/(?:(?:sd|hd|vd|xvd)[a-z]|nvme\d|mmcblk\d|r?disk\d|md\d|mapper/|dm-\d"
    r"|loop\d|s[rt]\d|nst\d|mtd\w*\d"
    r"|a?da\d|vg|disk/by-)"
)


def writes_to_disk(call: Call) -> Iterator[Finding]:
    """A disk among the words of a program that is not known to read only."""
    for word in call.arguments:
        if re.search(DISK, spelled(word)):
            yield call.at(
                DANGER, word, N_("may be written over: it is a whole disk or a part of one")
            )


def _formatted(call: Call) -> Iterator[Finding]:
    """A program that makes a file system: on an image file that costs the file only."""
    if call.has("-V --version --help -n"):
        return
    operands = call.operands(
        "-L -t -b -i -I -m -N -O -E -U -F -s -S -n -f -d -l --label --uuid --type"
    )
    if operands and all(call.reach(word) in (Reach.FILE, Reach.TEMPORARY) for word in operands):
        yield call.whole(CAUTION, N_("makes a file system in the file, over what is there"))
    else:
        yield call.whole(DANGER, _DESTROYS)


def _partitioned(call: Call) -> Iterator[Finding]:
    lists = "-l --list --version --help" if call.name == "parted" else _LISTS
    if call.has(lists) or not call.arguments:
        return
    words = [spelled(word) for word in call.operands("-a --align")]
    if words[1:2] and words[1] in ("print", "p", "help", "unit") and len(words) <= 4:
        return
    if call.name in ("sgdisk",) and call.has("-p -i --print --info -v --verify -b --backup"):
        return
    operands = call.operands()
    if operands and call.reach(operands[0]) in (Reach.FILE, Reach.TEMPORARY):
        yield call.whole(CAUTION, N_("changes the partitions in the file"))
    else:
        yield call.whole(DANGER, _DESTROYS)


PROGRAMS = {
    "mkfs|mkfs.ext2|mkfs.ext3|mkfs.ext4|mkfs.xfs|mkfs.btrfs|mkfs.vfat|mkfs.fat"
    "|mkfs.msdos|mkfs.ntfs|mkfs.exfat|mkfs.f2fs"
    "|mkfs.minix|mkfs.jfs|mkfs.cramfs|mkfs.bfs|mke2fs|mkdosfs|mkntfs|mkswap|newfs"
    "|newfs_msdos|mkfs.erofs|mkfs.zfs": Program(judge=_formatted),
    (
        "fdisk|sfdisk|cfdisk|gdisk|sgdisk|cgdisk|parted|partx|kpartx|addpart|delpart|resizepart"
    ): Program(judge=_partitioned),
    "wipefs": Program(
        (
            reads("", "-n --no-act"),
            row(DANGER, "", "-a --all -o --offset", _DESTROYS),
        )
    ),
    "blkdiscard|fstrim-all|partprobe|nwipe|scrub|sdmem|srm-disk|badblocks-w"
    "|format|flashrom|fwupdtool|ms-sys|syslinux|extlinux"
    "|install-mbr|lilo|testdisk|photorec|gpart|ntfsfix|xfs_repair|btrfsck"
    "|zerofree|sg_format|dislocker|growpart|partclone.restore": Program(
        (reads("", "-n --dry-run --help --version"), row(DANGER, "", "", _DESTROYS))
    ),
    (
        "resize2fs|tune2fs|e2label|fatlabel|dosfslabel|xfs_admin|xfs_growfs"
        "|ntfsresize|ntfslabel|swaplabel|exfatlabel|e2image"
    ): Program((reads("", "-l --list -P --info"), row(DANGER, "", "", _DESTROYS))),
    "fsck|e2fsck|fsck.ext4|fsck.ext3|fsck.vfat|dosfsck|fsck.xfs|fsck.btrfs|fsck.f2fs": Program(
        (
            reads("", "-n -N -V"),
            row(DANGER, "", "-y -p -a -f", N_("repairs a file system, which may cost files")),
            row(CAUTION, "", "", N_("may repair a file system")),
        )
    ),
    "mdadm": Program(
        (
            reads("", "--detail -D --examine -E --query -Q --detail-platform --monitor"),
            row(DANGER, "", "", _DESTROYS),
        )
    ),
    "cryptsetup": Program(
        (
            reads("luksDump|status|isLuks|benchmark|luksUUID|tcryptDump|bitlkDump"),
            row(
                CAUTION,
                (
                    "open|close|luksOpen|luksClose|luksSuspend|luksResume|luksHeaderBackup"
                    "|luksAddKey|resize"
                ),
                "",
                N_("opens or closes an encrypted disk"),
            ),
            row(DANGER, "", "", _DESTROYS),
        ),
        valued="--type -c --cipher -d --key-file -S --key-slot -s --key-size -h --hash",
    ),
    "hdparm": Program(
        (
            row(
                DANGER,
                "",
                "--security-erase --security-erase-enhanced --security-set-pass"
                " --trim-sector-ranges --write-sector"
                " --security-unlock --security-disable --security-freeze --fwdownload"
                " --dco-restore --repair-sector",
                _DESTROYS,
            ),
            reads("", "-I -i -g -t -T -C"),
            row(CAUTION, "", "", N_("changes how the disk works")),
        )
    ),
    "badblocks": Program(
        (
            row(DANGER, "", "-w", _DESTROYS),
            row(CAUTION, "", "-n", N_("writes to the disk while it tests it")),
        )
    ),
    "nvme": Program(
        (
            reads(
                (
                    "list|smart-log|id-ctrl|id-ns|error-log|fw-log|list-subsys|list-ns|show-regs"
                    "|version|help|self-test-log"
                )
            ),
            row(DANGER, "", "", _DESTROYS),
        )
    ),
    "diskutil": Program(
        (
            reads("apfs|cs|coreStorage list"),
            reads("list|info|activity|verifyDisk|verifyVolume|listFilesystems"),
            row(CAUTION, "mount*|unmount*|eject|rename", "", N_("changes what is mounted")),
            row(DANGER, "", "", _DESTROYS),
        )
    ),
    "debugfs": Program(
        (row(DANGER, "", "-w", _DESTROYS), row(CAUTION, "", "", N_("reads the file system itself")))
    ),
    (
        "losetup|mount|udisksctl|swapon|eject|pmount|fusermount|sshfs|bindfs|umount"
        "|swapoff|quotaon|quotaoff"
    ): Program(
        (
            reads("", "-l --list --show -s --summary -h --help -V --version -v"),
            reads("status|info|dump|monitor"),
            row(CAUTION, "", "-t -o -f -d -U -L -b --types", N_("changes what is mounted")),
            row(CAUTION, "", "-a --all", N_("changes what is mounted")),
            row(CAUTION, "*", "", N_("changes what is mounted")),
        )
    ),
    (
        "lvremove|vgremove|pvremove|lvreduce|vgreduce|pvcreate|lvresize|lvconvert"
        "|vgcfgrestore|pvresize|dmsetup|vgsplit|vgmerge|pvmove|multipath|lvm|stratis"
    ): Program(
        (
            reads("", "-t --test --help"),
            reads("ls|info|status|table|deps|targets|version|list|report|pool"),
            row(DANGER, "", "", _DESTROYS),
        )
    ),
    (
        "lvcreate|vgcreate|lvextend|vgextend|lvchange|vgchange|lvrename|vgrename"
        "|pvchange|lvconvert-snap"
    ): Program((row(CAUTION, "", "", N_("changes volumes")),)),
    "zfs": Program(
        (
            reads("list|get|diff|version|holds|userspace|groupspace|help"),
            reads("", "-n"),
            row(
                DANGER,
                "destroy|rollback",
                "",
                N_("destroys a file system or what was written since"),
            ),
            row(DANGER, "receive|recv", "-F", N_("destroys what the other side does not have")),
            row(CAUTION, "", "", N_("changes file systems")),
        )
    ),
    "zpool": Program(
        (
            reads("list|status|get|history|iostat|events|version|help"),
            row(
                DANGER,
                "destroy|labelclear|offline|remove|detach|replace|create|add|split|clear",
                "",
                _DESTROYS,
            ),
            row(CAUTION, "", "", N_("changes a pool")),
        )
    ),
    "btrfs": Program(
        (
            reads("filesystem|fi|f show|usage|df|du"),
            reads("subvolume|sub|s list|show|get-default|find-new"),
            reads("device|dev stats|usage"),
            reads("version|help|inspect-internal|scrub|property"),
            row(
                DANGER,
                "subvolume|sub|s delete|del",
                "",
                N_("deletes a subvolume with all its files"),
            ),
            row(
                DANGER,
                (
                    "device|dev|check|rescue|restore|balance|replace delete|remove|rem|--repair"
                    "|start|zero-log|chunk-recover"
                ),
                "",
                _DESTROYS,
            ),
            row(DANGER, "check", "--repair", _DESTROYS),
            row(CAUTION, "", "", N_("changes a file system")),
        )
    ),
    "ddrescue|gddrescue|bmaptool|pv|dd_rescue|partclone|fsarchiver|clonezilla": Program(
        (row(CAUTION, "* *", "", N_("writes its second file")),), writes_to_disk
    ),
    "qemu-img|VBoxManage|vboxmanage|virt-resize|guestfish": Program(
        (
            reads("info|check|map|compare|measure|list|showvminfo|--version"),
            row(DANGER, "unregistervm", "--delete", N_("deletes a virtual machine")),
            row(CAUTION, "", "", N_("changes the image of a disk")),
        )
    ),
    "smartctl": Program(
        (row(CAUTION, "", "-s -t -o -S --set --test --smart", N_("changes how the disk works")),)
    ),
    "sync|fstrim|blockdev": Program(
        (
            reads("", "--getsize64 --getsz --getss --getro --report --getbsz --getra"),
            row(CAUTION, "*", "", N_("changes how the disk works")),
        )
    ),
}
