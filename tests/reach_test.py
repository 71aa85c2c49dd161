from __future__ import annotations

import pytest

from aicmd.reach import Reach
from aicmd.reach import reach_of
from aicmd.resolution import EMPTY
from aicmd.resolution import SOMETHING
from aicmd.resolution import UNSEEN


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/", Reach.ROOT), ("//", Reach.ROOT), ("/.", Reach.ROOT), ("/*", Reach.ROOT),
        ("/zz/../..", Reach.ROOT), ("/[a-z]*", Reach.SYSTEM), ("/{etc,usr}", Reach.SYSTEM),
        ("/etc", Reach.SYSTEM), ("/etc/", Reach.SYSTEM), ("//etc/./x", Reach.SYSTEM),
        ("/usr/bin/x", Reach.SYSTEM), ("/var/lib/x", Reach.SYSTEM), ("/e*", Reach.SYSTEM),
        ("/home", Reach.STORE), ("/mnt", Reach.STORE), ("/mnt/disk", Reach.STORE),
        ("/srv/www/*", Reach.STORE), ("/var/www/html", Reach.STORE),
        ("~", Reach.HOME), ("~/", Reach.HOME), ("~/.", Reach.HOME), ("~/*", Reach.HOME),
        ("~/.*", Reach.HOME), ("~user", Reach.HOME), ("/home/user", Reach.HOME),
        ("/home/*", Reach.HOME), ("/root", Reach.HOME), ("~/../..", Reach.ABOVE),
        (".", Reach.HERE), ("./", Reach.HERE), ("*", Reach.HERE), ("./*", Reach.HERE),
        (".*", Reach.HERE), (".[!.]*", Reach.HERE), ("*.*", Reach.HERE), ("{*,.*}", Reach.HERE),
        ("..", Reach.ABOVE), ("../", Reach.ABOVE), ("../*", Reach.ABOVE), ("../..", Reach.ABOVE),
        ("zz/../..", Reach.ABOVE),
        ("/dev/sda", Reach.DEVICE), ("/dev/nvme0n1p2", Reach.DEVICE),
        ("/dev/mapper/x", Reach.DEVICE),
        ("/dev/tcp/example.test/80", Reach.NETWORK),
        ("~/.ssh/id_zz", Reach.SECRET), (".git", Reach.SECRET), ("./.git/", Reach.SECRET),
        ("/etc/shadow", Reach.SECRET), ("~/.aws/credentials", Reach.SECRET),
        ("~/.bashrc", Reach.PERSISTENT), ("~/.ssh/authorized_keys", Reach.PERSISTENT),
        ("/etc/cron.d/x", Reach.PERSISTENT), ("/etc/sudoers.d/x", Reach.PERSISTENT),
        (".git/hooks/post-merge", Reach.PERSISTENT), ("~/.config/autostart/x", Reach.PERSISTENT),
        ("~/.bash_history", Reach.TRACES), ("/var/log/syslog", Reach.TRACES),
    ],
)  # fmt: skip
def test_far(path: str, wanted: Reach) -> None:
    assert reach_of(path) is wanted


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("x", Reach.FILE), ("./x", Reach.FILE), ("x/*", Reach.FILE), ("*.o", Reach.FILE),
        ("~/x", Reach.FILE), ("/home/user/x", Reach.FILE), ("../x", Reach.FILE),
        ("/zz/x", Reach.FILE), ("/srv/www/old", Reach.FILE), ("/mnt/disk/old", Reach.FILE),
        ("/var/www/site/cache/x", Reach.FILE), (".gitignore", Reach.FILE), ("x.git", Reach.FILE),
        ("node_modules", Reach.FILE), ("a.b", Reach.FILE), ("...", Reach.HERE),
        ("/tmp/x", Reach.TEMPORARY), ("/tmp/*", Reach.TEMPORARY), ("/var/tmp/x", Reach.TEMPORARY),
        ("/dev/shm/x", Reach.TEMPORARY), ("/dev/null", Reach.NOWHERE), ("/dev/stderr", Reach.NOWHERE),
        ("/dev/fd/3", Reach.NOWHERE), ("/dev/tty", Reach.NOWHERE),
    ],
)  # fmt: skip
def test_near(path: str, wanted: Reach) -> None:
    assert reach_of(path) is wanted


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        (EMPTY, Reach.COMPUTED), (EMPTY + "/", Reach.COMPUTED), (EMPTY + "/x", Reach.COMPUTED),
        (EMPTY + "/*", Reach.COMPUTED), (SOMETHING, Reach.COMPUTED),
        (SOMETHING + "/*", Reach.COMPUTED), (UNSEEN, Reach.UNSEEN), (UNSEEN + ".tmp", Reach.UNSEEN),
        (UNSEEN + "/x", Reach.COMPUTED), (EMPTY + "*", Reach.HERE),
        ("/" + EMPTY, Reach.ROOT), ("~/" + EMPTY, Reach.HOME), ("./" + EMPTY, Reach.HERE),
        ("/var/lib/" + EMPTY, Reach.SYSTEM), ("/home/" + SOMETHING, Reach.HOME),
        (SOMETHING + "/x", Reach.FILE), (EMPTY + ".bak", Reach.FILE), ("build/" + EMPTY, Reach.FILE),
        ("backup-" + SOMETHING, Reach.FILE), ("/tmp/x-" + EMPTY, Reach.TEMPORARY),
    ],
)  # fmt: skip
def test_computed(path: str, wanted: Reach) -> None:
    assert reach_of(path) is wanted


@pytest.mark.parametrize(
    ("path", "folder", "wanted"),
    [
        ("*", "/tmp/x", Reach.TEMPORARY), ("*", "build", Reach.FILE), ("*", "/", Reach.ROOT),
        ("x", "/etc", Reach.SYSTEM), ("*", "..", Reach.ABOVE), ("x", "~", Reach.FILE),
        ("*", "~", Reach.HOME), ("/zz", "/etc", Reach.FILE), ("~", "/zz", Reach.HOME),
    ],
)  # fmt: skip
def test_from_another_folder(path: str, folder: str, wanted: Reach) -> None:
    assert reach_of(path, folder) is wanted
