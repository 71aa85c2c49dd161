"""Users, groups, passwords, rights, and what is run for them at set times."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.translation import N_

_WHO = N_("changes who may use the computer, or what they may do")
_LATER = N_("schedules commands to run later")


def _scheduled(call: Call) -> Iterator[Finding | Code]:
    if call.feed.told is not None and call.feed.text is not None:
        yield Code(call.feed.told, call.feed.text)


PROGRAMS = {
    (
        "useradd|userdel|usermod|groupadd|groupdel|groupmod|adduser|deluser|addgroup"
        "|delgroup|chpasswd|gpasswd|newusers|chgpasswd|vipw|vigr|pwconv|pwunconv"
        "|grpconv|grpunconv|groupmems|userdbctl-set|pw|usercfg|newgidmap|newuidmap"
        "|smbpasswd|samba-tool|ldapdelete|ldapmodify|ldapadd|ipa|realm|authconfig"
        "|authselect|pam-auth-update|faillock-reset|kadmin|kadmin.local"
    ): Program((reads("", "-D --defaults --help --version"), row(DANGER, "", "", _WHO))),
    "visudo|sudoedit-sudoers": Program((reads("", "-c --check"), row(DANGER, "", "", _WHO))),
    "chsh|chfn": Program((reads("", "-l --list-shells"), row(DANGER, "", "", _WHO))),
    "passwd": Program(
        (
            reads("", "-S --status"),
            row(
                DANGER,
                "",
                "-d --delete -l --lock -u --unlock -e --expire --stdin",
                N_("changes who may log in"),
            ),
            row(DANGER, "*", "", N_("changes somebody's password")),
            row(CAUTION, "", "", N_("changes a password")),
        )
    ),
    "chage": Program((reads("", "-l --list"), row(DANGER, "", "", _WHO))),
    "setcap": Program((row(DANGER, "", "", N_("gives a program rights of the system")),)),
    "dscl|sysadminctl|dseditgroup": Program(
        (reads("* -list|list|-read|read|-search|ls|cat"), row(DANGER, "", "", _WHO))
    ),
    "crontab": Program(
        (reads("", "-l -V"), row(DANGER, "", "", N_("replaces or removes the scheduled commands"))),
        _scheduled,
    ),
    "at|batch": Program(
        (
            reads("", "-l -c -V -q"),
            row(CAUTION, "", "-d -r", N_("removes scheduled commands")),
            row(DANGER, "", "", _LATER),
        ),
        _scheduled,
    ),
    "atq|anacron-T": Program(),
    "atrm": Program((row(CAUTION, "", "", N_("removes scheduled commands")),)),
    "loginctl": Program(
        (
            row(
                DANGER,
                "terminate-*|kill-*|lock-sessions|unlock-sessions",
                "",
                N_("ends the sessions of users"),
            ),
            row(
                CAUTION,
                "enable-linger|disable-linger|activate|attach|flush-devices",
                "",
                N_("changes sessions"),
            ),
        )
    ),
    "xhost": Program(
        (
            row(DANGER, "+*", "", N_("lets others see and type on this screen")),
            row(CAUTION, "*", "", N_("changes who may use this screen")),
        )
    ),
    "ssh-copy-id": Program((row(DANGER, "", "", N_("lets a key log in on another computer")),)),
    "gpg|gpg2": Program(
        (
            row(
                DANGER,
                "",
                "--delete-secret-keys --delete-secret-key --delete-secret-and-public-key",
                N_("deletes secret keys"),
            ),
            row(
                CAUTION,
                "",
                "--export-secret-keys --export-secret-key --export-secret-subkeys",
                N_("prints secret keys"),
            ),
            reads(
                "",
                (
                    "--verify --list-keys -k --list-secret-keys -K --fingerprint --list-packets"
                    " --version --list-sigs --check-sigs --card-status --show-keys --print-md"
                ),
            ),
            row(CAUTION, "", "", N_("changes keys or writes files")),
        )
    ),
    "ssh-keygen": Program(
        (reads("", "-l -F -H"), row(CAUTION, "", "", N_("writes keys or changes them")))
    ),
    "security|kwallet-query|secret-tool|keyctl|pass|op|bw|gopass|lpass": Program(
        (
            row(
                DANGER, "delete-*|rm|delete|clear|purge|remove", "", N_("deletes keys or passwords")
            ),
            reads("ls|list|find|grep|status|search"),
            row(CAUTION, "", "", N_("reads or changes keys or passwords")),
        )
    ),
}
