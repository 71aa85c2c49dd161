"""Programs that only read, and the options with which they do more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import OK
from aicmd.effects import UNKNOWN
from aicmd.effects import Code
from aicmd.effects import Judge
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.resolution import spelled
from aicmd.translation import N_

_READ_ONLY = (
    ":|arch|b2sum|basename|bg|break|cal|case|cat|cksum|cloc|cmp|col|colrm|column"
    "|comm|compopt|continue|cut|df|diff3|dir|dircolors|dirname|dirs|disown|du|duf"
    "|dust|echo|expand|expr|factor|false|fg|figlet|findmnt|finger|fmt|fold|free"
    "|getconf|getent|getopt|getfacl|getcap|groups|head|help|hexdump|hd|glances|id"
    "|info|iostat|iotop|jobs|join|jp|lastcomm|ll|la|l|locale|logname|logout|ls"
    "|lsattr|lsblk|lsb_release|lscpu|lshw|lsmem|lsns|lspci|lsusb|lsdev|lslocks"
    "|lslogins|lsipc|md5|md5sum|mountpoint|mpstat|namei|neofetch|nl|nstat|ntpq"
    "|numactl|numfmt|od|paste|pathchk|pgrep|pidof|pidstat|pinky|popd|printenv|ps"
    "|pslog|pstree|ptx|pushd|cd|pwd|pwdx|quota|readlink|realpath|return|rev"
    "|screenfetch|fastfetch|sensors|seq|sha1sum|sha224sum|sha256sum|sha384sum"
    "|sha512sum|shasum|shift|slabtop|sleep|stat|sum|sysinfo|tac|tail|tload|tldr"
    "|tokei|tr|tracepath|true|tsort|tty|type|uname|unalias|unexpand|uptime|vdir"
    "|vmstat|wc|whereis|which|whoami|whence|xzcat|yes|zcat|zdiff|zcmp|zegrep"
    "|zfgrep|zmore|bzcat|bzgrep|bzless|bzmore|xzgrep|xzless|lzcat|zstdcat"
    "|zstdgrep|lz4cat|acpi|arping|exa|eza|lsd|ccze|csvlook|csvcut|csvstat|csvgrep"
    "|csvsort|csvjson|datamash|mlr|miller|xsv|xq|hq|pup|mediainfo|exif|pdfinfo"
    "|pdfgrep|fc-match|fc-cat|cpuid|dmidecode|biosdecode|inxi|hwinfo|getenforce"
    "|sestatus|aa-status|apparmor_status|ausearch|aureport|lsinitramfs|lsinitrd"
    "|nproc|systemd-analyze|systemd-cgls|systemd-cgtop|systemd-detect-virt"
    "|systemd-path|systemd-escape|vnstat|iftop|nethogs|bmon|ipcs|ncal|toilet"
    "|cowsay|lolcat|fortune|cmatrix|dpkg-query|dpkg-architecture|apt-cache"
    "|pkg-config|pkgconf|gcc-ar|addr2line|c++filt|command|builtin|trap|nohup"
    "|setsid|nice|ionice|chrt|taskset|time|timeout|stdbuf|unbuffer|flock|watch"
    "|xargs|parallel|env|busybox|toybox|rlwrap|coproc|then|do|times|caller"
    "|suspend|exit|zipinfo|zipgrep|lesspipe|pygmentize|highlight|jless|fx|gron"
    "|yamllint|shellcheck|hadolint|pylint|flake8|mypy|pyflakes"
    "|nettop|sw_vers|system_profiler|vm_stat|ioreg|mdfind|mdls|dscacheutil"
    "|lsappinfo|pbpaste|wl-paste|upower|powertop|tlp-stat|lscgroup|ipcalc|sipcalc"
    "|geoiplookup|fping|pathping|sha3sum|cksfv|hashdeep|xxhsum|b3sum|crc32"
    "|uuidgen|mcookie|pwgen|lvs|vgs|pvs|lvdisplay|vgdisplay|pvdisplay|lvscan"
    "|vgscan|pvscan|blkid|lsscsi|lsdvd"
)

_OPTIONS_THAT_DO = (
    r"--?(?:(?:[\w-]+-)?(?:exec|toolexec|vettool|viewer|eval|output-file|outfile|log-?file|tee|save|write|in-?place"
    r"|edit|delete|remove|pager|compress-program|use-compress\w*|plugin|script|hook|command|rsh|pre|node-options"
    r"|preprocessor|fix|overwrite|clear|flush|kill|update-db|install|uninstall|wrapper|report|callback|post-renderer)"
    r"(?:-[\w-]+)?)(?:=|$)"
)
_HARMLESS_OPTIONS = frozenset(
    "--pre-context --command-name --no-pager --no-filter --delete-lines --output-fields --removed -command -exec"
    " --no-log-file --no-command --prefix --preserve --pretty --precision --edit-distance --precise --no-edit"
    " --dereference-command-line --dereference-command-line-symlink-to-dir --remove-files --install-base --pretty"
    " --no-write-lock-file --no-fix --no-clear --no-save --no-write --no-report --command-line".split()
)
_DOES = N_("has an option with which it writes, changes or starts something")
_WRITES = N_("writes a file")
_STARTS = N_("starts a program")


def does_more(call: Call) -> Iterator[Finding]:
    """Options whose very name says that a program which mostly reads does more with them."""
    for word in call.arguments:
        value = spelled(word)
        if value == "--":
            return
        name = value.partition("=")[0]
        if re.match(_OPTIONS_THAT_DO, value) and name not in _HARMLESS_OPTIONS:
            yield call.at(CAUTION, word, _DOES)


def _subscripts(call: Call) -> Iterator[Finding | Code]:
    """Names whose subscript the shell evaluates: `printf -v 'a[$(x)]'`, `test -v 'a[$(x)]'`."""
    for word in call.arguments:
        value = spelled(word)
        if re.search(r"\w\[[^\]]*(?:\$\(|`)", value):
            yield call.at(UNKNOWN, word, N_("may run the command in its subscript"))
    if call.name in ("alias",):
        for word in call.operands():
            _, equals, text = spelled(word).partition("=")
            if equals:
                yield Code(word, text)
    if call.name == "hash" and call.has("-p"):
        yield call.whole(DANGER, N_("makes a name start another program"))
    for word, text in call.values("-C") if call.name in ("mapfile", "readarray") else ():
        yield call.at(CAUTION, word, _STARTS)
        yield Code(word, text)
    for word, name in call.values("-v") if call.name == "printf" else ():
        if name in ("PATH", "IFS", "ENV", "BASH_ENV") or name.startswith("LD_"):
            yield call.at(CAUTION, word, N_("is a variable that programs rely on"))
    if call.name in ("set", "shopt") and _hides(call):
        yield call.whole(DANGER, N_("hides what is done from now on"))
    if call.name == "unset" and any("HIST" in spelled(word) for word in call.arguments):
        yield call.whole(DANGER, N_("hides what is done from now on"))


def _hides(call: Call) -> bool:
    values = [spelled(word) for word in call.arguments]
    return any(
        a in ("+o", "-uo", "-u") and b in ("history", "histappend") for a, b in pairwise(values)
    )


def _less(call: Call) -> Iterator[Finding | Code]:
    for word in call.arguments:
        value = spelled(word)
        if value.startswith("+"):
            command = re.match(r"\+{1,2}\s*[!|#]\s*(.*)", value, re.DOTALL)
            if command:
                yield call.at(CAUTION, word, _STARTS)
                yield Code(word, command[1])
            elif not re.fullmatch(r"\+{1,2}(?:\d*[GgFp%]?|[/?&].*|-\w|\d+)", value, re.DOTALL):
                yield call.at(CAUTION, word, N_("runs a command of the pager"))


def _man(call: Call) -> Iterator[Finding | Code]:
    for option in ("-P --pager", "-H --html"):
        for word, text in call.values(option):
            yield call.at(CAUTION, word, _STARTS)
            yield Code(word, text)


def _valued_code(options: str, text: str = _STARTS) -> Judge:
    """A judge for options whose value is a command line."""

    def judge(call: Call) -> Iterator[Finding | Code]:
        for word, value in call.values(options):
            yield call.at(CAUTION, word, text)
            yield Code(word, value)

    return judge


def _traced(call: Call) -> Iterator[Finding | Code]:
    for word, value in call.values("-o --output"):
        yield call.at(CAUTION, word, _WRITES)
        if value.startswith(("|", "!")):
            yield Code(word, value[1:])
    if call.has("-p --attach --pid"):
        yield call.at(CAUTION, call.program, N_("looks into a running program"))


def _fzf(call: Call) -> Iterator[Finding | Code]:
    for word, value in call.values("--preview"):
        yield Code(word, value)
    for word, value in call.values("--bind"):
        for action in re.finditer(
            r"(?:execute(?:-silent)?|become|reload|transform)[(:\[]([^)\]]*)", value
        ):
            yield call.at(CAUTION, word, _STARTS)
            yield Code(word, action[1])


def _jq(call: Call) -> Iterator[Finding]:
    for word in call.arguments:
        value = spelled(word)
        if re.search(r"(?:^|/)(?:g?shadow|id_\w+|\.netrc|credentials)$", value):
            yield call.at(CAUTION, word, N_("reads a secret"))
    if any(re.search(r"\$ENV\b|(?:^|[|(\s])env\b", spelled(word)) for word in call.operands()):
        yield call.whole(CAUTION, N_("shows variables of the environment, which may be secrets"))
    if call.has("-i --in-place --inplace -L --split-exp"):
        yield call.whole(CAUTION, N_("changes the files themselves, or loads code"))


def _calculator(call: Call) -> Iterator[Finding | Code]:
    texts = [*call.values("-e --expression")]
    if call.feed.text is not None:
        texts.append((call.feed.told or call.program, call.feed.text))
    for word, text in texts if call.name == "dc" else ():
        command = re.search(r"(?:^|[\s\]])!\s*([^<>=\s].*)", text)
        if command:
            yield call.at(CAUTION, word, _STARTS)
            yield Code(word, command[1])


def _identify(call: Call) -> Iterator[Finding]:
    for word in call.operands():
        if re.match(r"\w+:@|(?:msl|mvg|ephemeral|https?|url):", spelled(word)):
            yield call.at(CAUTION, word, N_("reads a file, or does more than read a picture"))


def _ldd(call: Call) -> Iterator[Finding]:
    for word in call.operands():
        if not re.match(r"/(?:usr/)?(?:s?bin|lib\w*)/|$", spelled(word)) and "/" in spelled(word):
            yield call.at(CAUTION, word, N_("may be run, for ldd looks at it by starting it"))


def _history(call: Call) -> Iterator[Finding]:
    if call.has("-c -d") or (
        call.operands() and spelled(call.operands()[0]) in ("clear", "delete")
    ):
        yield call.whole(DANGER, N_("hides what was done"))
    elif call.has("-w -a -r -n -s -p"):
        yield call.whole(CAUTION, N_("changes the history"))


PROGRAMS = {
    _READ_ONLY: Program(),
    "printf|test|[|read|declare|typeset|local|unset|let|export|readonly|mapfile"
    "|readarray|wait|hash|alias|getopts"
    "|set|shopt": Program(judge=_subscripts),
    "fc": Program((row(CAUTION, "", "-e -s", N_("runs earlier commands again")),)),
    "history": Program(judge=_history),
    "sort|gsort": Program(
        (
            row(
                CAUTION,
                "",
                "-o --output --compress-program -T --temporary-directory",
                N_("writes a file or starts a program"),
            ),
        ),
        _valued_code("--compress-program"),
        valued="-k -t -S -T -o --key --field-separator --parallel",
    ),
    "uniq|guniq": Program(
        (row(CAUTION, "* *", "", N_("writes its second file")),),
        valued="-f -s -w --skip-fields --skip-chars --check-chars",
    ),
    "tree": Program(
        (row(CAUTION, "", "-o -R", _WRITES),),
        valued="-L -P -I -H -T --charset --filelimit --sort -o",
    ),
    "iconv": Program((row(CAUTION, "", "-o --output", _WRITES),)),
    "diff|colordiff|sdiff|icdiff": Program((row(CAUTION, "", "--output -o", _WRITES),)),
    "date|gdate": Program(
        (
            row(DANGER, "", "--set", N_("sets the clock")),
            row(DANGER, "", "-s", N_("sets the clock")),
            row(CAUTION, "0*|1*|2*", "", N_("sets the clock")),
        ),
        valued="-d -r -f --date --reference --file -v -j",
    ),
    "hostname|domainname|dnsdomainname|nisdomainname": Program(
        (
            reads("", "-f -i -I -s -d -A -a --fqdn --long --short --ip-address --all-ip-addresses"),
            row(CAUTION, "", "-F -b --file", N_("changes the computer's name")),
            row(CAUTION, "*", "", N_("changes the computer's name")),
        )
    ),
    "dmesg": Program(
        (
            row(DANGER, "", "-c -C --clear --read-clear", N_("clears the kernel's log")),
            row(
                CAUTION,
                "",
                "-D -E -n --console-off --console-on --console-level",
                N_("changes what the kernel says"),
            ),
        ),
        valued="-l -f -s --level --facility --since --until --time-format",
    ),
    "man|mandb|catman|apropos|whatis": Program(
        (
            row(
                CAUTION,
                "",
                "-P --pager -H --html -C --config-file -R -c -u",
                N_("starts a program of your choice"),
            ),
        ),
        _man,
    ),
    "less|more|most|zless|pg": Program(
        (
            row(
                CAUTION,
                "",
                ("-o -O --log-file --LOG-FILE -k --lesskey-file --lesskey-src --lesskey-content"),
                N_("writes a file or starts a program"),
            ),
        ),
        _less,
    ),
    "rg|ripgrep|ugrep|ug": Program(
        (
            row(
                CAUTION,
                "",
                "--pre --hostname-bin --filter --pager --save-config --replace-in-place",
                _STARTS,
            ),
        ),
        _valued_code("--pre"),
    ),
    "ag|ack|ack-grep": Program((row(CAUTION, "", "--pager --output", _STARTS),)),
    "grep|egrep|fgrep|zgrep": Program(),
    "file": Program(
        (row(CAUTION, "", "-C --compile -z -Z", N_("writes a file or starts a program")),)
    ),
    "xxd": Program(
        (row(CAUTION, "* *", "", N_("writes its second file")),),
        valued="-c -g -l -s -o -len -cols -seek -n",
    ),
    "lsof": Program((row(CAUTION, "", "-D", _WRITES),)),
    "ss": Program(
        (row(CAUTION, "", "-K --kill -D --diag", N_("closes connections or writes a file")),)
    ),
    "arp": Program((row(CAUTION, "", "-d -s --delete --set", N_("changes the network")),)),
    "netstat": Program(),
    "top|htop|atop|btop": Program(
        (row(CAUTION, "", "-w", _WRITES),), valued="-d -n -p -u -U -o -s"
    ),
    "jq|jaq|gojq|yq": Program(judge=_jq),
    "strace|ltrace|perf|gprof|bpftrace": Program(judge=_traced),
    "fzf|sk": Program(judge=_fzf),
    "stty": Program(
        (
            reads("", "-a --all -g --save"),
            reads("size"),
            row(CAUTION, "*", "", N_("changes the terminal")),
        )
    ),
    "tput": Program((row(CAUTION, "reset|init|clear", "", N_("changes the terminal")),)),
    "bat|batcat": Program(
        (row(CAUTION, "", "--pager --diff-so-fancy", _STARTS), row(CAUTION, "cache", "", _WRITES)),
        _valued_code("--pager"),
    ),
    "exiftool": Program(
        (
            row(
                CAUTION,
                "",
                "-overwrite_original -o -delete_original -tagsFromFile -execute -if -p -config",
                N_("changes files"),
            ),
        )
    ),
    "locate|plocate|mlocate": Program(),
    "updatedb": Program((row(CAUTION, "", "", N_("writes the list of files")),)),
    "shuf|base64|base32|basenc|sar|pr|gshuf|gbase64": Program(
        (row(CAUTION, "", "-o --output", _WRITES),)
    ),
    "identify": Program(judge=_identify),
    "ffprobe": Program((row(CAUTION, "", "-report -sexagesimal_report", _WRITES),)),
    "dc|bc": Program(judge=_calculator),
    "xmllint|xmlstarlet|tidy|jsonlint": Program(
        (row(CAUTION, "", "-o --output --save -m", _WRITES), row(CAUTION, "ed", "-L", _WRITES))
    ),
    "look": Program(),
    "lastlog": Program(
        (row(CAUTION, "", "-C -S --clear --set", N_("changes the record of logins")),)
    ),
    "last|lastb|who|w|users": Program(),
    "ldd": Program(judge=_ldd),
    "ldconfig": Program(
        (
            reads("", "-p -N -v --print-cache"),
            row(CAUTION, "", "", N_("changes how libraries are found")),
        )
    ),
    "strings|nm|objdump|readelf|size": Program((row(CAUTION, "", "--plugin", _STARTS),)),
    "wall": Program((row(CAUTION, "", "", N_("writes to everybody's screen")),)),
    "mesg|logger|write": Program(
        (reads("", "-V --version"), row(CAUTION, "*", "", N_("writes to others or to the log")))
    ),
    "modinfo|lsmod": Program(),
    "ulimit|umask": Program(
        (
            row(
                CAUTION,
                "0*|1*|2*|3*|4*|5*|6*|7*|8*|9*|u*|[ugoa]*",
                "",
                N_("changes what this shell may do"),
            ),
        )
    ),
    "bind|complete|compgen": Program(
        (row(CAUTION, "", "-x -C -f", N_("makes the shell run something later")),),
        _valued_code("-x -C"),
    ),
    "enable": Program((row(CAUTION, "", "-f", N_("loads code into the shell")),)),
    "xdg-open|open|start|xdg-email": Program(
        (row(CAUTION, "*", "", N_("opens it with some program")),)
    ),
    "mkdir|mkfifo|mktemp|md": Program((row(OK, "", "", ""),)),
    "touch": Program(
        (row(CAUTION, "", "-d -t -r -m -a --date --reference", N_("changes the time of the file")),)
    ),
    "patch|unifdef|indent|dos2unix|unix2dos|recode": Program(
        (reads("", "--dry-run -i-"), row(CAUTION, "", "", N_("changes files")))
    ),
    "script|asciinema|ttyrec": Program((row(CAUTION, "", "", _WRITES),)),
    "tcpdump|tshark|wireshark|dumpcap|ngrep": Program(
        (row(CAUTION, "", "-w -z -G -C -X", N_("writes files or starts a program")),),
        _valued_code("-z"),
    ),
    "gdb|lldb": Program(
        (row(CAUTION, "", "", N_("runs or changes another program")),),
        _valued_code("-ex --eval-command"),
    ),
    "ssh-keyscan|ssh-add|ssh-agent": Program(
        (
            reads("", "-l -L -E -T"),
            row(CAUTION, "", "-D -d -K -X -x -k", N_("changes the keys of the agent")),
        )
    ),
    "pbcopy|xclip|xsel|wl-copy|clip.exe": Program(
        (row(CAUTION, "", "", N_("changes the clipboard")),)
    ),
    "say|espeak|notify-send|beep|play|aplay|mpv|vlc|feh|eog": Program(
        (row(CAUTION, "", "", N_("plays or shows something")),)
    ),
    (
        "gcc|g++|cc|clang|clang++|ld|as|rustc|javac|tsc|ghc|ocamlc|swiftc|kotlinc"
        "|nasm|ranlib|strip|objcopy"
    ): Program(
        (reads("", "--version -v -dumpversion -print-search-dirs"), row(CAUTION, "", "", _WRITES))
    ),
    (
        "ffmpeg|convert|magick|mogrify|sox|pandoc|pdftk|qpdf|gs|inkscape|gimp|cwebp"
        "|dwebp|optipng|jpegoptim|pngquant|lame|oggenc|flac|yt-dlp|pdfunite"
        "|pdfseparate|pdftoppm|pdftotext|img2pdf|ocrmypdf|latex|pdflatex|xelatex|dot"
        "|gnuplot|montage|composite"
    ): Program(
        (
            reads("", "-version --version -formats -codecs -list_devices -sources"),
            row(CAUTION, "", "", N_("writes files, over those that are there")),
        )
    ),
    "code|subl|gedit|kate|xed|emacsclient": Program((row(CAUTION, "", "", N_("opens an editor")),)),
    "screen|byobu|zellij": Program(
        (reads("", "-ls -list -r -x"), row(CAUTION, "", "", N_("starts or ends sessions")))
    ),
}
