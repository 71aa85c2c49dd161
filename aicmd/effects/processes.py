"""Processes: what ends them."""

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
from aicmd.resolution import spelled
from aicmd.translation import N_

_CRITICAL = (
    r"(?:init|systemd\S*|sshd|dbus\S*|Xorg|X|gnome-shell|plasmashell|gdm\d?"
    r"|lightdm|sddm|login|NetworkManager"
    r"|kernel_task|WindowServer|launchd|loginwindow|udevd|rsyslogd|auditd|polkitd"
    r"|containerd|dockerd|kubelet)"
)
_SIGNAL = r"-(?:[A-Z]+\d*|\d+)"


def _kill(call: Call) -> Iterator[Finding]:
    if call.has("-l -L --list --table --help") or call.has("-0"):
        return
    targets = [spelled(word) for word in call.arguments]
    if targets and (re.fullmatch(_SIGNAL, targets[0]) or targets[0] in ("-s", "-n", "--signal")):
        targets = targets[2 if targets[0] in ("-s", "-n", "--signal") else 1 :]
    ended = [target for target in targets if target != "--"]
    if any(target in ("-1", "1", "0", "-0") for target in ended):
        yield call.whole(DANGER, N_("ends every process, or the first of all"))
    yield call.at(CAUTION, call.program, N_("ends a process"))


def _by_name(call: Call) -> Iterator[Finding]:
    if call.has("-l --list -V --version --help"):
        return
    operands = [
        spelled(word)
        for word in call.operands(
            "-s --signal -u -U -t -G -P -g --user --euid --uid --terminal -y -o -Z -n"
        )
    ]
    wide = call.option(
        "-u -U --user --euid --uid -t --terminal -G --group -g --pgroup -s --session -v --inverse"
    )
    if (
        call.name == "killall"
        and wide is not None
        and spelled(wide)[:2] in ("-s", "-g", "-v", "-t")
    ):
        wide = None
    if call.name in ("pkill", "skill") and wide is not None and spelled(wide).startswith("-s"):
        wide = None
    if wide is not None and not operands:
        yield call.whole(DANGER, N_("ends all that somebody runs"))
    if any(re.fullmatch(r"[.*^$]*|\.\+|\[.*\]\S*", name) for name in operands):
        yield call.whole(DANGER, N_("ends every process"))
    if any(re.fullmatch(_CRITICAL, name) for name in operands):
        yield call.whole(DANGER, N_("ends what the session or the system hangs on"))
    yield call.at(CAUTION, call.program, N_("ends every process that matches"))


def _fuser(call: Call) -> Iterator[Finding]:
    if call.has("-k --kill"):
        wide = call.has("-m --mount -c") or any(
            spelled(word) in ("/", ".") for word in call.operands()
        )
        yield call.whole(DANGER if wide else CAUTION, N_("ends every process that uses it"))


PROGRAMS = {
    "kill|tskill": Program(judge=_kill),
    "pkill|killall|skill|snice|taskkill": Program(judge=_by_name),
    "killall5": Program((row(DANGER, "", "", N_("ends every process")),)),
    "fuser": Program(judge=_fuser),
    "xkill|renice|prlimit|cpulimit|criu|gcore|reptyr": Program(
        (reads("", "-p --pid -V --version"), row(CAUTION, "", "", N_("ends or changes a process")))
    ),
}
