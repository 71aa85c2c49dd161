"""What programs do beyond reading, as tables: a row is a form of a call and its effect.

A row matches when the first operands are its `operands`, and one of its `options` is given if it
names any. The first row of a program that matches decides; what no row of a program with rows
matches is as harmless as the row with nothing but a program says.
"""

from __future__ import annotations

from dataclasses import dataclass

from aicmd.levels import Level

OK, CAUTION, DANGER = Level.OK, Level.CAUTION, Level.DANGER


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Effect:
    """`operands` are the subcommands, "a|b" for either; `options` any of which must be given."""

    level: Level
    text: str
    operands: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


def _row(level: Level, operands: str, options: str, text: str) -> Effect:
    return Effect(level, text, tuple(operands.split()), tuple(options.split()))


READERS = frozenset(
    "[ alias apropos arch awk b2sum base32 base64 basename bat bc bg bind cal cat cd cksum cmp col"
    " column comm command compgen complete continue cut declare df diff diff3 dig dir dirname dirs"
    " disown dmesg du echo egrep env exa exit expand export expr eza false fd fg fgrep file find"
    " finger fmt fold free gawk getconf getent getopts git grep groups hash head help hexdump"
    " history host hostid hostname hostnamectl htop iconv id info iostat ip jobs join journalctl jq"
    " kill-list last lastlog ldd less let link-list ll local locale locate logname look ls lsattr"
    " lsblk lscpu lshw lsmod lsof lspci lsusb man mawk md5sum more mpstat namei netstat nl nm nproc"
    " nslookup ntpq objdump od paste pathchk pgrep pidof ping pinky popd pr printenv printf ps"
    " pstree ptx pushd pwd pwdx read readarray readelf readlink readonly realpath return rev rg sar"
    " screenfetch sed seq set sha1sum sha224sum sha256sum sha384sum sha512sum shift shopt sleep sort"
    " ss stat strings stty-list sum tac tail test time timedatectl times top tput tr tracepath"
    " traceroute tree true tsort tty type typeset ulimit umask uname unalias unexpand uniq unset"
    " uptime users vmstat w wait watch wc whatis whereis which who whoami whois xargs xxd yes zcat"
    " zdiff zgrep zless zmore : ! neofetch nohup nice timeout stdbuf setsid xzcat bzcat zstdcat"
    " bzgrep xzgrep sensors acpi lsns findmnt blkid mountpoint systemd-analyze ifconfig arp route"
    " mtr fuser sudo doas exec builtin flock ionice chroot parallel strace ltrace jless yq csvlook"
    " identify ffprobe exiftool pdfinfo pdfgrep unzip-list factor numfmt shuf split-list dpkg-query"
    " apt-cache rpm-query gh docker kubectl systemctl crontab pip npm".split()
)
"""Programs that only read unless a row below says otherwise."""

HARMLESS = frozenset("mkdir touch ln-s tar zip gzip gunzip unzip bzip2 xz zstd code open".split())

EFFECTS: dict[str, tuple[Effect, ...]] = {
    "git": (
        _row(OK, "", "--dry-run", ""),
        _row(
            DANGER,
            "push",
            "-f --force --force-with-lease --mirror --delete -d --prune",
            "rewrites or deletes what others have on the remote",
        ),
        _row(DANGER, "reset", "--hard --merge", "throws away changes that are not committed"),
        _row(OK, "clean", "-n --dry-run", ""),
        _row(DANGER, "clean", "-f --force", "deletes files that git does not know"),
        _row(
            DANGER,
            "checkout|switch",
            "-f --force --discard-changes",
            "throws away changes that are not committed",
        ),
        _row(DANGER, "checkout|restore .|--", "", "throws away changes that are not committed"),
        _row(OK, "restore", "--staged -S", ""),
        _row(DANGER, "restore", "", "throws away changes that are not committed"),
        _row(DANGER, "stash drop|clear", "", "throws away what was stashed"),
        _row(DANGER, "branch", "-D --force -f", "deletes a branch that may not be merged"),
        _row(
            CAUTION,
            "branch",
            "-d --delete -m --move -M -c --copy --set-upstream-to -u",
            "changes branches",
        ),
        _row(
            OK,
            "branch",
            "-a -r -v --list -l --all --remotes --merged --no-merged --contains"
            " --show-current --sort",
            "",
        ),
        _row(CAUTION, "branch *", "", "makes a branch"),
        _row(DANGER, "filter-branch|filter-repo", "", "rewrites the history"),
        _row(DANGER, "reflog expire|delete", "", "removes the net that lost commits fall into"),
        _row(DANGER, "gc", "--prune --aggressive", "removes commits that nothing names any more"),
        _row(DANGER, "prune", "", "removes commits that nothing names any more"),
        _row(DANGER, "update-ref", "-d", "deletes a reference"),
        _row(DANGER, "worktree remove", "-f --force", "deletes a work tree with its changes"),
        _row(DANGER, "tag", "-d --delete -f --force", "deletes or moves a tag"),
        _row(CAUTION, "tag *", "", "makes a tag"),
        _row(DANGER, "rm", "-f --force", "deletes files with changes that are not committed"),
        _row(CAUTION, "rm|mv", "", "deletes or moves files"),
        _row(DANGER, "config", "--global --system", "changes git's settings for everything"),
        _row(OK, "config", "--get --get-all --get-regexp --list -l --get-urlmatch", ""),
        _row(CAUTION, "config * *", "", "changes git's settings"),
        _row(CAUTION, "remote add|remove|rm|rename|set-url|prune|set-head", "", "changes remotes"),
        _row(
            CAUTION,
            "rebase|reset|revert|cherry-pick|merge|am|pull|bisect|replace",
            "",
            "changes commits or the work tree",
        ),
        _row(CAUTION, "commit", "--amend", "replaces the last commit"),
        _row(CAUTION, "push", "", "sends commits to the remote"),
        _row(
            CAUTION,
            "submodule|worktree|lfs|init|clone|apply|notes|sparse-checkout|maintenance",
            "",
            "changes the repository",
        ),
        _row(CAUTION, "checkout|switch|stash", "", "changes the work tree"),
        _row(OK, "stash list|show", "", ""),
        _row(
            OK,
            "add|commit|fetch|status|log|diff|show|blame|grep|ls-files|describe|shortlog"
            "|rev-parse|rev-list|cat-file|reflog|branch|remote|tag|config|ls-tree|ls-remote|help"
            "|version|name-rev|merge-base|for-each-ref|archive|var|check-ignore|count-objects",
            "",
            "",
        ),
        _row(CAUTION, "", "", "what this git command changes is not known here"),
    ),
    "gh": (
        _row(
            DANGER,
            "repo|release|gist|secret|variable|run|issue|cache|label delete",
            "",
            "deletes it on GitHub",
        ),
        _row(CAUTION, "api", "-X --method -f -F --field --raw-field --input", "changes it"),
        _row(OK, "* list|view|status|diff|checks", "", ""),
        _row(OK, "auth|browse|search|api|help|version|status", "", ""),
        _row(CAUTION, "", "", "changes something on GitHub or here"),
    ),
    "docker": (
        _row(
            DANGER,
            "rm|rmi|container|image|volume|network|system|builder|compose rm|prune|remove|down",
            "",
            "deletes containers, images or their data",
        ),
        _row(DANGER, "rm|rmi", "", "deletes containers or images"),
        _row(DANGER, "run|exec|create", "--privileged --pid", "gives it the rights of the host"),
        _row(DANGER, "kill|swarm", "", "ends what is running"),
        _row(
            OK,
            "ps|images|logs|inspect|top|stats|version|info|port|diff|history|events|search",
            "",
            "",
        ),
        _row(
            OK,
            "container|image|volume|network|system|compose|context ls|list|inspect|logs|ps|df"
            "|top|stats|config",
            "",
            "",
        ),
        _row(CAUTION, "", "", "starts, stops or makes containers"),
    ),
    "kubectl": (
        _row(OK, "", "--dry-run", ""),
        _row(DANGER, "delete|drain|replace", "", "deletes or evicts things of the cluster"),
        _row(DANGER, "apply", "--prune --force", "deletes what the files do not name"),
        _row(
            OK,
            "get|describe|logs|top|explain|version|cluster-info|diff|api-resources|config",
            "",
            "",
        ),
        _row(CAUTION, "", "", "changes the cluster"),
    ),
    "terraform": (
        _row(DANGER, "destroy|apply|import|taint", "", "changes or destroys the real machines"),
        _row(DANGER, "state rm|mv|push", "", "changes what terraform knows of them"),
        _row(DANGER, "workspace delete", "", "deletes a workspace"),
        _row(OK, "plan|show|validate|output|version|fmt|graph|providers", "", ""),
        _row(CAUTION, "", "", "changes the project's state"),
    ),
    "helm": (
        _row(DANGER, "uninstall|delete|rollback", "", "removes what runs in the cluster"),
        _row(OK, "list|ls|status|get|show|search|template|lint|version|history", "", ""),
        _row(CAUTION, "", "", "changes the cluster"),
    ),
    "systemctl": (
        _row(
            DANGER,
            "stop|disable|mask|kill|isolate|poweroff|reboot|halt|rescue|emergency|suspend",
            "",
            "stops services or the computer",
        ),
        _row(OK, "", "--user", ""),
        _row(
            OK,
            "status|show|list-units|list-unit-files|list-timers|is-active|is-enabled|cat"
            "|is-failed|list-dependencies|list-sockets|get-default",
            "",
            "",
        ),
        _row(CAUTION, "*", "", "starts or changes services"),
    ),
    "service": (
        _row(DANGER, "* stop", "", "stops a service"),
        _row(OK, "* status", "", ""),
        _row(CAUTION, "", "", "starts or stops a service"),
    ),
    "crontab": (
        _row(OK, "", "-l", ""),
        _row(DANGER, "", "", "replaces or removes the scheduled commands"),
    ),
    "at": (_row(DANGER, "", "", "schedules commands to run later"),),
    "apt": (
        _row(OK, "list|search|show|policy|depends|rdepends|changelog", "", ""),
        _row(DANGER, "remove|purge|autoremove", "", "removes packages"),
        _row(CAUTION, "", "", "changes the installed packages"),
    ),
    "dpkg": (
        _row(DANGER, "", "-r -P --remove --purge --force-all", "removes packages"),
        _row(OK, "", "-l -L -S -s --list --listfiles --search --status --print-architecture", ""),
        _row(CAUTION, "", "", "changes the installed packages"),
    ),
    "rpm": (
        _row(DANGER, "", "-e --erase --nodeps", "removes packages"),
        _row(OK, "", "-q --query", ""),
        _row(CAUTION, "", "", "changes the installed packages"),
    ),
    "dnf": (
        _row(DANGER, "remove|erase|autoremove", "", "removes packages"),
        _row(OK, "list|search|info|provides|repolist|history", "", ""),
        _row(CAUTION, "", "", "changes the installed packages"),
    ),
    "pacman": (
        _row(DANGER, "", "-R -Rs -Rns --remove", "removes packages"),
        _row(OK, "", "-Q -Ss -Si --query", ""),
        _row(CAUTION, "", "", "changes the installed packages"),
    ),
    "brew": (
        _row(DANGER, "uninstall|remove|rm|autoremove|cleanup", "", "removes packages"),
        _row(OK, "list|search|info|outdated|deps|leaves|config|doctor", "", ""),
        _row(CAUTION, "", "", "changes the installed packages"),
    ),
    "pip": (
        _row(DANGER, "uninstall", "-y --yes", "removes packages without asking"),
        _row(OK, "list|show|freeze|check|index|config|debug|help", "", ""),
        _row(CAUTION, "", "", "changes the installed packages, and runs what they bring"),
    ),
    "npm": (
        _row(DANGER, "unpublish|deprecate|publish", "", "changes what the world installs"),
        _row(OK, "ls|list|view|outdated|help|search|root|bin|audit", "", ""),
        _row(CAUTION, "", "", "changes packages or runs scripts of theirs"),
    ),
    "aws": (
        _row(OK, "", "--dryrun --dry-run", ""),
        _row(DANGER, "s3 rm|rb", "", "deletes what is in the cloud"),
        _row(DANGER, "s3 sync|mv", "--delete", "deletes what is in the cloud"),
        _row(OK, "s3 ls", "", ""),
        _row(OK, "* describe-*|list-*|get-*|ls", "", ""),
        _row(
            DANGER,
            "* delete-*|terminate-*|stop-*|deregister-*|put-*|revoke-*|purge-*",
            "",
            "deletes or stops what is in the cloud",
        ),
        _row(CAUTION, "", "", "changes what is in the cloud"),
    ),
    "rsync": (
        _row(OK, "", "-n --dry-run", ""),
        _row(
            DANGER,
            "",
            "--delete --del --delete-before --delete-after --delete-excluded"
            " --delete-during --remove-source-files",
            "deletes what the other side does not have",
        ),
        _row(CAUTION, "", "", "copies over files that may be there"),
    ),
    "chmod": (
        _row(DANGER, "", "-R --recursive", "changes the rights of everything below"),
        _row(
            DANGER,
            "777|0777|a+w|o+w|a+rwx|a+rwX|u+s|+s|4755|6755|ugo+w|666",
            "",
            "lets others change or become it",
        ),
        _row(CAUTION, "", "", "changes who may read, write or run it"),
    ),
    "chown": (
        _row(DANGER, "", "-R --recursive", "changes the owner of everything below"),
        _row(CAUTION, "", "", "changes the owner"),
    ),
    "kill": (
        _row(OK, "", "-l -L --list -0", ""),
        _row(CAUTION, "", "", "ends a process"),
    ),
    "mount": (
        _row(OK, "", "-l --show-labels", ""),
        _row(CAUTION, "*", "", "changes what is mounted"),
    ),
    "curl": (
        _row(DANGER, "", "-T --upload-file", "sends a file away"),
        _row(
            CAUTION,
            "",
            "-o -O --output --remote-name -J --output-dir -c --cookie-jar -K --config"
            " -D --dump-header --remote-name-all --trace --trace-ascii",
            "writes a file",
        ),
        _row(
            CAUTION,
            "",
            "-d --data --data-binary --data-raw --data-urlencode -F --form -X"
            " --request --json -k --insecure",
            "sends data or leaves the server unchecked",
        ),
    ),
    "wget": (
        _row(OK, "", "--spider", ""),
        _row(DANGER, "", "--post-file --body-file --use-askpass", "sends a file away"),
        _row(CAUTION, "", "", "writes a file"),
    ),
    "sort": (
        _row(
            CAUTION,
            "",
            "-o --output --compress-program -T --temporary-directory",
            "writes a file or starts a program",
        ),
    ),
    "uniq": (_row(CAUTION, "* *", "", "writes its second file"),),
    "tree": (_row(CAUTION, "", "-o", "writes a file"),),
    "iconv": (_row(CAUTION, "", "-o --output", "writes a file"),),
    "diff": (_row(CAUTION, "", "--output", "writes a file"),),
    "date": (
        _row(DANGER, "", "-s --set", "sets the clock"),
        _row(OK, "", "", ""),
    ),
    "hostname": (_row(CAUTION, "*", "", "changes the computer's name"),),
    "dmesg": (
        _row(CAUTION, "", "-c -C --clear --read-clear -D -E -n", "changes the kernel's log"),
    ),
    "man": (
        _row(
            CAUTION,
            "",
            "-P --pager -H --html -C --config-file -R",
            "starts a program of your choice",
        ),
    ),
    "less": (
        _row(CAUTION, "+*", "", "runs a command of the pager"),
        _row(
            CAUTION,
            "",
            "-o -O --log-file --LOG-FILE -k --lesskey-file",
            "writes a file or starts a program",
        ),
    ),
    "rg": (_row(CAUTION, "", "--pre --hostname-bin", "starts a program"),),
    "file": (_row(CAUTION, "", "-C --compile", "writes a file"),),
    "xxd": (_row(CAUTION, "* *", "", "writes its second file"),),
    "ip": (
        _row(
            CAUTION, "* add|del|delete|set|flush|change|replace|change", "", "changes the network"
        ),
    ),
    "ifconfig": (_row(CAUTION, "* *", "", "changes the network"),),
    "route": (_row(CAUTION, "add|del|flush", "", "changes the network"),),
    "tar": (
        _row(
            DANGER,
            "",
            "--to-command --checkpoint-action -I --use-compress-program --rsh-command"
            " -F --info-script --new-volume-script",
            "starts a program",
        ),
        _row(DANGER, "", "--remove-files --recursive-unlink", "deletes files"),
        _row(OK, "", "-t --list", ""),
        _row(CAUTION, "", "", "writes files, over those that are there"),
    ),
    "history": (_row(DANGER, "", "-c -d -w", "hides what was done"),),
    "journalctl": (
        _row(DANGER, "", "--vacuum-size --vacuum-time --vacuum-files --rotate", "deletes logs"),
    ),
    "ssh-keygen": (_row(CAUTION, "", "", "writes keys or changes them"),),
    "openssl": (
        _row(CAUTION, "", "-out -writerand -engine", "writes a file"),
        _row(OK, "", "", ""),
    ),
    "hostnamectl": (_row(CAUTION, "set-hostname|hostname|set-*", "", "changes the name"),),
    "timedatectl": (_row(CAUTION, "set-*", "", "changes the clock"),),
    "alias": (),
    "lsof": (),
    "stty": (_row(OK, "", "-a --all", ""), _row(CAUTION, "*", "", "changes the terminal")),
    "set": (_row(CAUTION, "* *", "", "changes the shell"),),
    "split": (_row(CAUTION, "", "", "writes files"),),
    "csplit": (_row(CAUTION, "", "", "writes files"),),
    "ln": (
        _row(CAUTION, "", "-f --force", "replaces what is there"),
        _row(OK, "", "", ""),
    ),
    "mkdir": (_row(OK, "", "", ""),),
    "touch": (_row(OK, "", "", ""),),
    "npx": (_row(CAUTION, "", "", "downloads and runs a package"),),
    "make": (_row(CAUTION, "", "", "runs what the makefile says"),),
    "awk": (),
    "screen": (_row(CAUTION, "", "", "starts or ends sessions"),),
    "tmux": (
        _row(OK, "ls|list-sessions|list-windows|attach|a", "", ""),
        _row(CAUTION, "", "", "starts or ends sessions"),
    ),
    "pkill": (_row(CAUTION, "", "", "ends every process that matches"),),
    "killall": (_row(CAUTION, "", "", "ends every process that matches"),),
    "passwd": (
        _row(DANGER, "", "-d --delete -l --lock -e", "changes who may log in"),
        _row(CAUTION, "", "", "changes a password"),
    ),
    "psql": (),
    "mysql": (),
    "sqlite3": (),
    "mongo": (),
    "mongosh": (),
    "redis-cli": (
        _row(
            DANGER,
            "flushall|FLUSHALL|flushdb|FLUSHDB|del|DEL|shutdown|SHUTDOWN",
            "",
            "deletes data",
        ),
        _row(CAUTION, "", "", "may change data"),
    ),
    "ufw": (
        _row(OK, "status|show", "", ""),
        _row(DANGER, "", "", "changes what the firewall lets through"),
    ),
    "iptables": (
        _row(OK, "", "-L --list -S --list-rules", ""),
        _row(DANGER, "", "", "changes what the firewall lets through"),
    ),
    "nft": (
        _row(OK, "list", "", ""),
        _row(DANGER, "", "", "changes what the firewall lets through"),
    ),
    "gcloud": (
        _row(DANGER, "* delete|reset|stop", "", "deletes or stops what is in the cloud"),
        _row(DANGER, "* * delete|reset|stop", "", "deletes or stops what is in the cloud"),
        _row(OK, "* list|describe", "", ""),
        _row(OK, "* * list|describe", "", ""),
        _row(CAUTION, "", "", "changes what is in the cloud"),
    ),
    "az": (
        _row(DANGER, "* delete|stop|purge", "", "deletes or stops what is in the cloud"),
        _row(DANGER, "* * delete|stop|purge", "", "deletes or stops what is in the cloud"),
        _row(OK, "* list|show", "", ""),
        _row(OK, "* * list|show", "", ""),
        _row(CAUTION, "", "", "changes what is in the cloud"),
    ),
    "zfs": (
        _row(OK, "list|get|diff|version", "", ""),
        _row(DANGER, "destroy|rollback", "", "destroys a file system"),
        _row(CAUTION, "", "", "changes file systems"),
    ),
    "sysctl": (
        _row(DANGER, "", "-w --write -p --load", "changes the kernel"),
        _row(OK, "", "", ""),
    ),
    "lvremove": (_row(DANGER, "", "", "destroys a volume"),),
    "umount": (_row(CAUTION, "", "", "changes what is mounted"),),
    "setenforce": (_row(DANGER, "", "", "switches a protection off"),),
}
"""By program; what a name here stands for others too is in ALIKE."""

ALIKE = {
    "apt-get": "apt", "aptitude": "apt", "apt-cache": "apt", "yum": "dnf", "zypper": "dnf",
    "pip3": "pip", "yarn": "npm", "pnpm": "npm", "podman": "docker", "docker-compose": "docker",
    "tofu": "terraform", "oc": "kubectl", "chgrp": "chown", "bsdtar": "tar", "gtar": "tar",
    "zpool": "zfs", "ip6tables": "iptables", "gsort": "sort", "guniq": "uniq", "mariadb": "mysql",
    "vgremove": "lvremove", "pvremove": "lvremove", "atq": "w", "batch": "at", "gmake": "make",
    "setfacl": "chown", "chattr": "chown",
}  # fmt: skip

DESTROYERS = frozenset(
    "mkfs mke2fs mkswap wipefs blkdiscard fdisk sfdisk cfdisk gdisk sgdisk parted partprobe"
    " cryptsetup hdparm badblocks mdadm newfs diskutil nvme debugfs".split()
)
POWER = frozenset("shutdown reboot poweroff halt init telinit kexec rmmod insmod modprobe".split())
ACCOUNTS = frozenset(
    "useradd userdel usermod groupadd groupdel groupmod adduser deluser addgroup delgroup visudo"
    " chpasswd gpasswd chsh update-rc.d setcap grub-install update-grub efibootmgr chpasswd".split()
)
SHELLS = frozenset("sh bash zsh dash ksh fish ash mksh csh tcsh".split())
INTERPRETERS = SHELLS | frozenset(
    "python python2 python3 perl ruby node nodejs php lua tclsh osascript deno bun pwsh".split()
)
FETCHERS = frozenset("curl wget fetch http https aria2c lynx nc ncat netcat socat scp ftp".split())
DECODERS = frozenset("base64 base32 xxd openssl uudecode gpg rev tr".split())
DELETERS = frozenset("rm rmdir unlink shred trash srm".split())
SENDERS = frozenset("curl wget nc ncat netcat socat scp ssh ftp sftp telnet rsync".split())
DATABASES = frozenset("psql mysql mariadb sqlite3 mongo mongosh clickhouse-client duckdb".split())
