"""How programs that start another one read their own words before it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from aicmd.spelling import Spelling
from aicmd.spelling import spelling
from aicmd.syntax import Word

LETTERS = 60
"""Letters of one cluster that are read."""

ALL = 1000
"""As many operands as there are: no command follows them."""

_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*\+?=")


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Wrapper:
    """The grammar of one wrapper.

    `options`: "-n" stands alone, "-u:" has a value in its word or the next, "-i?" at most in its
    own word; "-NUM" is any number and "+" lets `+x` be the same as `-x`.
    `operands`: words of its own behind the options (`timeout 5 COMMAND`).
    `assignments`: NAME=value may stand before the command.
    `permuted`: options may stand behind its operands too.
    `marked`: the command begins only behind `--`.
    `joined`: the words are joined by blanks and read by a shell, except with one of `unjoined`.
    `strings`: options whose value is a command line.
    `script`: the option with which the first word behind the options is a command line, "*" for
    always.
    `silent`: options with which no command is started.
    `until`: words that end the command (`parallel COMMAND ::: ARGUMENTS`).
    `subcommands`: its subcommands have grammars of their own, under "docker exec".
    """

    options: str = ""
    operands: int = 0
    assignments: bool = False
    permuted: bool = False
    marked: bool = False
    joined: bool = False
    unjoined: str = ""
    strings: str = ""
    script: str = ""
    silent: str = ""
    until: str = ""
    subcommands: bool = False


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Scan:
    """What was read: the first `count` words are the wrapper's own.

    `given` has its options, each by its name in the grammar, with its value. Not `certain` where
    one of the words is only known to the running shell.
    """

    count: int
    given: tuple[tuple[str, Spelling | None], ...]
    certain: bool

    @property
    def flags(self) -> frozenset[str]:
        return frozenset(flag for flag, _ in self.given)


_SHELL = Wrapper(
    "+ -c -i -l -r -s -v -x -e -u -n -f -h -k -m -p -t -a -b -o: -O: -B -C -D -E -H -P -T --login"
    " --noprofile --norc --posix --restricted --rcfile: --init-file: --verbose --noediting"
    " --debugger --version --help --dump-strings --no-rcs",
    script="-c",
)
_SWITCHED_USER = Wrapper(
    "- -c: -g: -G: -l -m -p -P -T -f -s: -w: --command: --session-command: --group: --supp-group:"
    " --login --preserve-environment --pty --fast --shell: --whitelist-environment:",
    operands=ALL,
    permuted=True,
    strings="-c --command --session-command",
)
_CONTAINER_EXEC = Wrapper(
    "-d -e: -i -t -u: -w: --detach --detach-keys: --env: --env-file: --interactive --privileged"
    " --tty --user: --workdir: -l --latest",
    operands=1,
)
_CONTAINER_RUN = Wrapper(
    "-a: -c: -d -e: -h: -i -l: -m: -p: -P -q -t -u: -v: -w: --add-host: --annotation: --attach:"
    " --cap-add: --cap-drop: --cgroup-parent: --cgroupns: --cidfile: --cpu-shares: --cpus:"
    " --cpuset-cpus: --detach --detach-keys: --device: --dns: --dns-search: --domainname:"
    " --entrypoint: --env: --env-file: --expose: --gpus: --group-add: --health-cmd: --hostname:"
    " --init --interactive --ip: --ip6: --ipc: --label: --label-file: --link: --log-driver:"
    " --log-opt: --mac-address: --memory: --memory-swap: --mount: --name: --net: --network:"
    " --network-alias: --no-healthcheck --oom-kill-disable --pid: --pids-limit: --platform:"
    " --privileged --publish: --publish-all --pull: --quiet --read-only --replace --restart: --rm"
    " --runtime: --security-opt: --shm-size: --sig-proxy? --stop-signal: --stop-timeout: --sysctl:"
    " --systemd: --tmpfs: --tty --ulimit: --user: --userns: --uts: --volume: --volumes-from:"
    " --workdir:",
    operands=1,
)
_CONTAINERS = Wrapper(
    "-c: -D -H: -l: --config: --connection: --context: --debug --host: --log-level: --remote"
    " --root: --tls --tlscacert: --tlscert: --tlskey: --tlsverify --url:",
    subcommands=True,
)

_COMPOSE = Wrapper(
    "-f: -p: -H: --file: --project-name: --profile: --env-file: --project-directory: --ansi:"
    " --compatibility --progress: --dry-run --parallel: --verbose --no-ansi",
    subcommands=True,
)
_COMPOSE_EXEC = Wrapper(
    "-d -e: -T -u: -w: --detach --env: --index: --no-TTY --privileged --user: --workdir: -i -t"
    " --interactive",
    operands=1,
)
_COMPOSE_RUN = Wrapper(
    "-d -e: -i -l: -p: -P -q -T -u: -v: -w: --build --cap-add: --cap-drop: --detach --entrypoint:"
    " --env: --interactive --label: --name: --no-TTY --no-deps --publish: --quiet-pull"
    " --remove-orphans --rm --service-ports --use-aliases --user: --volume: --workdir:",
    operands=1,
)

# Options as in the programs' own manuals: sudo 1.9, coreutils 9, util-linux 2.38, findutils 4.9,
# OpenSSH 9, procps 4, strace 6, GNU parallel 2022, bash 5.2, docker 24, kubectl 1.28.
WRAPPERS: dict[str, Wrapper] = {
    "sudo": Wrapper(
        "-A -a: -B -b -C: -c: -D: -E -e -g: -H -h: -i -K -k -l -N -n -P -p: -R: -r: -S -s -T: -t:"
        " -U: -u: -V -v --askpass --auth-type: --background --bell --chdir: --chroot:"
        " --close-from: --command-timeout: --edit --group: --help --host: --list --login"
        " --login-class: --no-update --non-interactive --other-user: --preserve-env?"
        " --preserve-groups --prompt: --remove-timestamp --reset-timestamp --role: --set-home"
        " --shell --stdin --type: --user: --validate --version",
        assignments=True,
        silent="-e -l -v -V -K --edit --list --validate --version --remove-timestamp --help",
    ),
    "doas": Wrapper("-C: -L -a: -n -s -u:", assignments=True, silent="-C -L"),
    "pkexec": Wrapper("-u: --user: --disable-internal-agent --keep-cwd --version --help"),
    "su": _SWITCHED_USER,
    "env": Wrapper(
        "- -0 -C: -S: -i -u: -v --block-signal? --chdir: --debug --default-signal? --help"
        " --ignore-environment --ignore-signal? --list-signal-handling --null --split-string:"
        " --unset: --version",
        assignments=True,
        strings="-S --split-string",
    ),
    "command": Wrapper("-V -p -v", silent="-V -v"),
    "builtin": Wrapper(),
    "exec": Wrapper("-a: -c -l"),
    "eval": Wrapper(joined=True),
    "trap": Wrapper("-P -l -p", script="*", silent="-P -l -p"),
    "nohup": Wrapper("--help --version"),
    "setsid": Wrapper("-V -c -f -h -w --ctty --fork --help --version --wait"),
    "nice": Wrapper("-NUM -n: --adjustment: --help --version"),
    "ionice": Wrapper(
        "-P: -V -c: -h -n: -p: -t -u: --class: --classdata: --help --ignore --pgid: --pid: --uid:"
        " --version",
        silent="-P -p -u --pgid --pid --uid",
    ),
    "chrt": Wrapper(
        "-D: -P: -R -T: -a -b -d -f -i -m -o -p -r -v --all-tasks --batch --deadline --fifo --idle"
        " --max --other --pid --reset-on-fork --rr --sched-deadline: --sched-period:"
        " --sched-runtime: --verbose",
        operands=1,
        silent="-m -p --max --pid",
    ),
    "taskset": Wrapper("-a -c -p --all-tasks --cpu-list --pid", operands=1, silent="-p --pid"),
    "time": Wrapper(
        "-V -a -f: -o: -p -q -v --append --format: --help --output: --portability --quiet --verbose"
        " --version"
    ),
    "timeout": Wrapper(
        "-f -k: -p -s: -v --foreground --help --kill-after: --preserve-status --signal: --verbose"
        " --version",
        operands=1,
    ),
    "stdbuf": Wrapper("-e: -i: -o: --error: --help --input: --output: --version"),
    "unbuffer": Wrapper("-p"),
    "chroot": Wrapper("--groups: --help --skip-chdir --userspec: --version", operands=1),
    "unshare": Wrapper(
        "-C -G: -R: -S: -T -U -c -f -i -m -n -p -r -u -w: --fork --ipc? --keep-caps --kill-child?"
        " --map-auto --map-current-user --map-root-user --mount? --mount-proc? --net? --pid?"
        " --root: --setgid: --setuid: --time? --user? --uts? --cgroup? --wd:"
    ),
    "nsenter": Wrapper(
        "-C? -F -G: -S: -T? -U? -Z -a -e -i? -m? -n? -p? -r? -t: -u? -w? --all --cgroup? --ipc?"
        " --mount? --net? --no-fork --pid? --preserve-credentials --root? --setgid: --setuid:"
        " --target: --time? --user? --uts? --wd?"
    ),
    "flock": Wrapper(
        "-E: -F -V -c: -e -h -n -o -s -u -w: -x --close --command: --conflict-exit-code:"
        " --exclusive --help --no-fork --nonblock --nb --shared --timeout: --unlock --verbose"
        " --version --wait:",
        operands=1,
        permuted=True,
        strings="-c --command",
    ),
    "watch": Wrapper(
        "-b -c -d? -e -g -h -n: -p -q: -r -t -v -w -x --beep --chgexit --color --differences?"
        " --equexit: --errexit --exec --help --interval: --no-rerun --no-title --no-wrap --precise"
        " --version",
        joined=True,
        unjoined="-x --exec",
    ),
    "strace": Wrapper(
        "-A -C -D -E: -F -I: -O: -P: -S: -T -U: -V -X: -Y -Z -a: -b: -c -d -e: -f -h -i -k -n -o:"
        " -p: -q -r -s: -t -u: -v -w -x -y -z --attach: --columns: --daemonize? --env:"
        " --failed-only --follow-forks --output: --output-append-mode --output-separately"
        " --string-limit: --successful-only --summary --summary-only --syscall-times? --trace:"
        " --trace-path: --user:"
    ),
    "ltrace": Wrapper(
        "-A: -C -D: -F: -L -S -T -V -a: -b -c -e: -f -h -i -l: -n: -o: -p: -r -s: -t -u: -w: -x:"
        " --output: --demangle"
    ),
    "xargs": Wrapper(
        "-0 -E: -I: -L: -P: -a: -d: -e? -i? -l? -n: -o -p -r -s: -t -x --arg-file: --delimiter:"
        " --eof? --exit --help --interactive --max-args: --max-chars: --max-lines? --max-procs:"
        " --no-run-if-empty --null --open-tty --process-slot-var: --replace? --show-limits"
        " --verbose --version"
    ),
    "parallel": Wrapper(
        "-0 -C: -D -E: -I: -J: -L: -M -N: -P: -S: -U: -X -a: -d: -i? -j: -k -l? -m -n: -q -r -s:"
        " -t -u -v -x --arg-file: --bar --block: --colsep: --delay: --delimiter: --dry-run --env:"
        " --eta --group --halt: --halt-on-error: --header: --jobs: --joblog: --keep-order"
        " --line-buffer --linebuffer --lb --link --load: --max-args: --max-procs: --memfree:"
        " --nice: --no-notice --no-run-if-empty --null --pipe --pipepart --plus --progress --quote"
        " --recend: --recstart: --results: --resume --resume-failed --retries: --round-robin"
        " --semaphore --shuf --sshlogin: --sshloginfile: --tag --tagstring: --timeout: --tmpdir:"
        " --ungroup --verbose --wait --will-cite --workdir: --xargs",
        joined=True,
        until="::: :::: :::+ ::::+",
    ),
    "ssh": Wrapper(
        "-4 -6 -A -a -B: -b: -C -c: -D: -E: -e: -F: -f -G -g -I: -i: -J: -K -k -L: -l: -M -m: -N"
        " -n -O: -o: -P: -p: -Q: -q -R: -S: -s -T -t -V -v -W: -w: -X -x -Y -y",
        operands=1,
        permuted=True,
        joined=True,
        silent="-O -Q -V -s",
    ),
    "busybox": Wrapper("--help --list --list-full --install -s"),
    "toybox": Wrapper("--help --version --long"),
    "runuser": Wrapper(
        "- -c: -f -g: -G: -l -m -p -P -s: -u: -w: --command: --fast --group: --supp-group: --login"
        " --preserve-environment --pty --shell: --session-command: --user:",
        operands=ALL,
        permuted=True,
        marked=True,
        strings="-c --command --session-command",
    ),
    "sg": Wrapper("- -c:", operands=ALL, permuted=True, strings="-c"),
    "gosu": Wrapper("", operands=1),
    "su-exec": Wrapper("", operands=1),
    "setpriv": Wrapper(
        "-d --dump --nnp --no-new-privs --ambient-caps: --inh-caps: --bounding-set: --ruid: --euid:"
        " --rgid: --egid: --reuid: --regid: --clear-groups --keep-groups --init-groups --groups:"
        " --securebits: --pdeathsig: --selinux-label: --apparmor-profile: --reset-env",
    ),
    "prlimit": Wrapper(
        "-p: -o: -c? -d? -e? -f? -i? -l? -m? -n? -q? -r? -s? -t? -u? -v? -x? -y? --pid: --verbose"
        " --nofile? --nproc? --core? --as? --cpu? --data? --fsize? --memlock? --stack?",
        silent="-p --pid",
    ),
    "sem": Wrapper("--id: -j: --jobs: --fg --bg --wait -u --ungroup", joined=True),
    "rush": Wrapper("-j: -d: -D: -i: -k -n: -q -t: -v: -c --eta --dry-run -r:", joined=True),
    "sshpass": Wrapper("-p: -f: -d: -e -P: -v -V -h"),
    "proxychains": Wrapper("-q -f:"),
    "proxychains4": Wrapper("-q -f:"),
    "tsocks": Wrapper(""),
    "firejail": Wrapper(
        "--noprofile --private? --net: --quiet --profile: --seccomp? --caps.drop: --nosound --shell:"
        " --x11? --read-only: --whitelist: --blacklist: --name: --join: --appimage"
    ),
    "xvfb-run": Wrapper(
        "-a -e: -f: -h -l -n: -p: -s: -w: --auto-servernum --server-num: --server-args:"
    ),
    "dbus-run-session": Wrapper("--config-file: --dbus-daemon:"),
    "dbus-launch": Wrapper("--exit-with-session --sh-syntax --auto-syntax --autolaunch:"),
    "valgrind": Wrapper(
        "-q -v --tool: --leak-check: --show-leak-kinds: --track-origins: --log-file: --suppressions:"
        " --error-exitcode: --trace-children: --callgrind-out-file: --dump-instr: --num-callers:"
    ),
    "catchsegv": Wrapper(""),
    "eatmydata": Wrapper(""),
    "chronic": Wrapper("-e -v"),
    "ifne": Wrapper("-n"),
    "cgexec": Wrapper("-g: --sticky"),
    "numactl": Wrapper(
        "-a -i: -N: -m: -C: -l -p: --interleave: --membind: --cpunodebind: --physcpubind:"
        " --localalloc --preferred: --all --hardware -H -s --show",
        silent="-H --hardware -s --show",
    ),
    "systemd-inhibit": Wrapper(
        "--what: --who: --why: --mode: --list --no-pager --no-legend", silent="--list"
    ),
    "systemd-cat": Wrapper("-t: -p: --identifier: --priority: --stderr-priority: --level-prefix:"),
    "direnv": Wrapper("", subcommands=True),
    "direnv exec": Wrapper("", operands=1),
    "uv": Wrapper("-q -v --quiet --verbose --offline --directory: --project:", subcommands=True),
    "uv run": Wrapper(
        "--with: --python: -p: --extra: --group: --no-sync --frozen --locked --isolated -q --no-project"
    ),
    "poetry": Wrapper("-q -n -C: -v --quiet --no-interaction --directory:", subcommands=True),
    "poetry run": Wrapper(""),
    "pipenv": Wrapper("--python:", subcommands=True),
    "pipenv run": Wrapper(""),
    "bundle": Wrapper("--no-color --verbose", subcommands=True),
    "bundle exec": Wrapper("--keep-file-descriptors --gemfile:"),
    "conda": Wrapper("", subcommands=True),
    "conda run": Wrapper("-n: -p: --name: --prefix: --no-capture-output --live-stream --cwd: -v"),
    "nix-shell": Wrapper(
        "-p: -A: -I: --pure --packages: --command: --run: -E: --arg: --argstr: -j: --keep:",
        operands=ALL,
        permuted=True,
        strings="--run --command",
    ),
    "lxc": Wrapper("--project: -q -v --debug", subcommands=True),
    "lxc exec": Wrapper("-T -t -n --cwd: --env: --user: --group: --mode:", operands=1),
    "incus": Wrapper("--project: -q -v --debug", subcommands=True),
    "incus exec": Wrapper("-T -t -n --cwd: --env: --user: --group: --mode:", operands=1),
    "lxc-attach": Wrapper("-n: -e -s: -v: -u: -g: --name: --clear-env --keep-env"),
    "machinectl": Wrapper("-M: -H: -q --machine: --host: --uid: -E: --setenv:", subcommands=True),
    "machinectl shell": Wrapper("--uid: -E: --setenv:", operands=1),
    "vagrant": Wrapper("", subcommands=True),
    "vagrant ssh": Wrapper(
        "-c: -p --command: --plain", operands=ALL, permuted=True, strings="-c --command"
    ),
    "docker-compose": _COMPOSE,
    "docker-compose exec": _COMPOSE_EXEC,
    "docker-compose run": _COMPOSE_RUN,
    "docker compose": _COMPOSE,
    "docker compose exec": _COMPOSE_EXEC,
    "docker compose run": _COMPOSE_RUN,
    "nerdctl": _CONTAINERS,
    "nerdctl exec": _CONTAINER_EXEC,
    "nerdctl run": _CONTAINER_RUN,
    "mosh": Wrapper(
        "-4 -6 -p: -n --ssh: --port: --server: --client: --predict: --no-init", operands=1
    ),
    "pdsh": Wrapper("-w: -x: -f: -l: -R: -t: -u: -b -g: -N -S -q", joined=True),
    "clush": Wrapper("-w: -x: -g: -a -b -B -l: -f: -t: -u: -o: -q -n -S", joined=True),
    "pssh": Wrapper("-h: -H: -l: -p: -t: -o: -e: -O: -v -A -i -x: -X: -I -P", joined=True),
    "parallel-ssh": Wrapper("-h: -H: -l: -p: -t: -o: -e: -O: -v -A -i -x: -X: -I -P", joined=True),
    "autossh": Wrapper(
        "-M: -4 -6 -A -a -B: -b: -C -c: -D: -E: -e: -F: -f -g -i: -J: -K -k -L: -l: -m: -N -n -O:"
        " -o: -p: -Q: -q -R: -S: -s -T -t -V -v -W: -w: -X -x -Y -y",
        operands=1,
        permuted=True,
        joined=True,
        silent="-N -V",
    ),
    "xterm": Wrapper("-hold -ls -fa: -fs: -geometry: -T: -title: -bg: -fg: -e"),
    "gnome-terminal": Wrapper(
        "--tab --window --title: --geometry: --profile: --working-directory: --wait",
        operands=ALL,
        permuted=True,
        marked=True,
    ),
    "start-stop-daemon": Wrapper(
        "-S -K -b -m -o -q -v -t -x: -p: -c: -u: -g: -d: -n: -a: --start --stop --background --exec:"
        " --pidfile: --chuid: --user: --group: --chdir: --name: --startas: --make-pidfile --oknodo",
        operands=ALL,
        permuted=True,
        strings="-x --exec -a --startas",
    ),
    "daemonize": Wrapper("-a -c: -e: -o: -p: -l: -u: -E: -v"),
    "dtach": Wrapper("-A: -c: -n: -a: -N: -e: -E -r: -z"),
    "abduco": Wrapper("-c -A -n -r -l -f -q -e:", operands=1),
    "fakeroot": Wrapper("-b: -h -i: -l: -s: -u -v --unknown-is-real --lib: --faked:"),
    "rlwrap": Wrapper("-A? -C: -D: -H: -N -S: -a? -c -f: -i -r"),
    "torsocks": Wrapper("-d -i -q -P: -a: -u: -p: --isolate --quiet --debug"),
    "caffeinate": Wrapper("-d -i -m -s -t: -u -w:"),
    "script": Wrapper(
        "-B: -E: -I: -O: -T: -V -a -c: -e -f -h -m: -o: -q -t? --append --command: --echo: --flush"
        " --force --log-in: --log-io: --log-out: --log-timing: --output-limit: --quiet --return"
        " --timing?",
        operands=ALL,
        permuted=True,
        strings="-c --command",
    ),
    "systemd-run": Wrapper(
        "-E: -G -H: -M: -P -S -d -p: -q -r -t -u: --collect --description: --gid: --machine:"
        " --nice: --no-ask-password --no-block --on-active: --on-boot: --on-calendar: --property:"
        " --pty --pipe --quiet --remain-after-exit --same-dir --scope --send-sighup --service-type:"
        " --setenv: --shell --slice: --system --timer-property: --uid: --unit: --user --wait"
        " --working-directory:"
    ),
    "docker": _CONTAINERS,
    "docker exec": _CONTAINER_EXEC,
    "docker run": _CONTAINER_RUN,
    "podman": _CONTAINERS,
    "podman exec": _CONTAINER_EXEC,
    "podman run": _CONTAINER_RUN,
    "kubectl": Wrapper(
        "-n: -s: -v: --as: --cluster: --context: --kubeconfig: --namespace: --server: --token:"
        " --user: --request-timeout:",
        subcommands=True,
    ),
    "kubectl exec": Wrapper(
        "-c: -f: -i -n: -q -t --container: --context: --filename: --kubeconfig: --namespace:"
        " --pod-running-timeout: --quiet --stdin? --tty?",
        operands=ALL,
        permuted=True,
        marked=True,
    ),
    **dict.fromkeys("sh bash zsh dash ksh ash mksh rbash yash".split(), _SHELL),
    "fish": Wrapper(
        "-C: -N -P -c: -d: -f: -i -l -n -o: -p: -v --command: --init-command: --interactive"
        " --login --no-config --no-execute --private",
        operands=ALL,
        strings="-C -c --command --init-command",
    ),
}

_EXEC = {"-exec": ";+", "-execdir": ";+", "-ok": ";", "-okdir": ";"}
_FD = {"-x": ";", "-X": ";", "--exec": ";", "--exec-batch": ";"}
FINDERS: dict[str, dict[str, str]] = {"find": _EXEC, "gfind": _EXEC, "fd": _FD, "fdfind": _FD}
"""Programs that start a command in the midst of their words, by the words that begin it, with what
may end it; `+` does so only behind `{}` (find(1))."""


def scan(grammar: Wrapper, words: tuple[Word, ...]) -> Scan | None:
    """Read a wrapper's own words; None if one looks like an option that the grammar lacks."""
    table = _table(grammar.options)
    given: list[tuple[str, Spelling | None]] = []
    at, operands, certain, options = 0, grammar.operands, True, True
    while at < len(words):
        spelled = spelling(words[at])
        text = spelled.value
        certain = certain and spelled.static
        if options and text == "--":
            options, at = False, at + 1
            if grammar.marked:
                break
        elif options and _is_option(text, table):
            read = _option(table, spelled, words[at + 1 : at + 2])
            if read is None:
                return None
            given += read[0]
            at += read[1]
        elif grammar.assignments and _ASSIGNMENT.match(text):
            options, at = False, at + 1
        elif operands:
            options, operands, at = options and grammar.permuted, operands - 1, at + 1
        else:
            break
    return Scan(at, tuple(given), certain)


@cache
def _table(options: str) -> dict[str, str]:
    """Each option with what stands behind it in the grammar: "", ":" or "?"."""
    found = {}
    for option in options.split():
        ending = option[-1] if option[-1] in ":?" else ""
        found[option.removesuffix(ending)] = ending
    return found


def _is_option(text: str, table: dict[str, str]) -> bool:
    if text in ("-", "+"):
        return text == "-" and "-" in table
    return text[:1] == "-" or (text[:1] == "+" and "+" in table)


_Given = tuple[list[tuple[str, Spelling | None]], int]
"""Options of one word with their values, and how many words they take together."""


def _option(table: dict[str, str], spelled: Spelling, following: tuple[Word, ...]) -> _Given | None:
    text = spelled.value
    if text.startswith("--"):
        return _long(table, spelled, following)
    if text == "-":
        return [("-", None)], 1
    if text[1:].isdigit() and "-NUM" in table:
        return [("-NUM", spelled.after(1))], 1
    given: list[tuple[str, Spelling | None]] = []
    for at, letter in enumerate(text[1:], 2):
        if at > LETTERS:
            return None
        flag = "-" + letter
        rest = spelled.after(at)
        match table.get(flag):
            case None:
                return None
            case "":
                given.append((flag, None))
            case "?":
                return [*given, (flag, rest)], 1
            case _ if rest.value:
                return [*given, (flag, rest)], 1
            case _:
                value = spelling(following[0]) if following else None
                return [*given, (flag, value)], 1 + len(following)
    return given, 1


def _long(table: dict[str, str], spelled: Spelling, following: tuple[Word, ...]) -> _Given | None:
    name, equals, _ = spelled.value.partition("=")
    flag = name if name in table else _abbreviated(name, table)
    if flag is None:
        return None
    if equals:
        return [(flag, spelled.after(len(name) + 1))], 1
    if table[flag] == ":":
        value = spelling(following[0]) if following else None
        return [(flag, value)], 1 + len(following)
    return [(flag, None)], 1


def _abbreviated(name: str, table: dict[str, str]) -> str | None:
    """The only option that begins with `name`, as getopt_long allows."""
    found = [flag for flag in table if flag.startswith(name)] if len(name) > 2 else []
    return found[0] if len(found) == 1 else None
