"""The network: what is fetched, what leaves the computer, what is started elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.call import substituted
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.invocation import Invocation
from aicmd.printed import NAMED
from aicmd.private import names_secret
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.syntax import Word
from aicmd.translation import N_

SENDERS = frozenset(
    "curl wget http https xh nc ncat netcat socat scp ssh ftp sftp telnet rsync"
    " mail mailx sendmail mutt openssl tftp lftp aws gsutil s3cmd rclone gh"
    " msmtp swaks xmpp-send curlie websocat nslookup dig host ping magic-wormhole"
    " wormhole croc transfer pastebinit nostr termbin ncftpput mosquitto_pub".split()
)
_SECRET_NAMES = (
    "(?i)"
    r"\$\{?!?\w*(?:SECRET|PASSW|PRIVATE|CREDENTIAL|AWS_|API_KEY|TOKEN)\w*"
)
PRINTS_SECRETS = frozenset(
    (
        "env printenv history set export declare compgen security gpg pass keyctl"
        " secret-tool op bw ssh-add"
    ).split()
)
_QUIET = (NAMED | frozenset("echo printf seq jq true expr git uuidgen curl".split())) - frozenset(
    "hostname whoami id uname openssl logname readlink".split()
)
"""What is printed into an address without telling anything of this computer."""

_AWAY = N_("sends data of this computer away")


def reads_secret(calls: Iterable[Invocation]) -> bool:
    """Whether one of these programs prints keys, the environment or a history."""
    for call in calls:
        words = [spelled(word) for word in call.arguments]
        if call.name in PRINTS_SECRETS and not (
            call.name in ("env", "export", "set") and call.inner
        ):
            if call.name == "gpg" and "--export-secret-keys" not in words:
                continue
            if call.name in ("export", "set", "declare") and any(
                not word.startswith("-") for word in words
            ):
                continue
            return True
        if any(names_secret(word) for word in words):
            return True
        if any(
            redirect.target is not None and names_secret(spelled(redirect.target))
            for redirect in call.redirects
            if redirect.operator.text == "<"
        ):
            return True
    return False


def _sends(call: Call) -> Iterator[Finding]:
    """Data in a request that is read from a file of secrets, or from what prints them."""
    for word in call.arguments:
        value = spelled(word)
        if names_secret(value) and not _only_uses(call, word):
            yield call.at(DANGER, word, N_("sends keys, history or accounts away"))
    if call.name in SENDERS and reads_secret(call.feed.before):
        yield call.at(DANGER, call.program, N_("sends keys, history or environment away"))
    if call.feed.file is not None and names_secret(spelled(call.feed.file)):
        yield call.at(DANGER, call.feed.file, N_("is sent away"))
    if any(outer.name in ("xargs", "parallel") for outer in call.outer) and reads_secret(
        call.feed.before
    ):
        yield call.at(DANGER, call.program, N_("sends keys, history or environment away"))


_USES = (
    "-i --key --cert -E --cacert --capath -o --output --netrc-file -K --config -b"
    " -F -I -e --private-key --certificate -CAfile -cert -inkey -S"
    " --ca-certificate -c -O --output-document"
)


def _only_uses(call: Call, word: Word) -> bool:
    """Whether a key is named to log in with it, or as the file that is written."""
    words = list(call.arguments)
    at = next(number for number, one in enumerate(words) if one is word)
    value = spelled(word)
    if value.startswith(
        (
            "-i",
            "-o",
            "--key=",
            "--cert=",
            "--cacert=",
            "--output=",
            "IdentityFile=",
            "-oIdentityFile",
            "--netrc-file=",
        )
    ):
        return True
    option = spelled(words[at - 1]) if at else ""
    if call.name in ("curl", "http", "https", "xh") and option in ("-F", "-b", "-e", "-d"):
        return False
    return option in _USES.split() or value.startswith("IdentityFile=")


def _curl(call: Call) -> Iterator[Finding]:
    yield from _sends(call)
    for word in call.arguments:
        value = spelled(word)
        if value.upper() in ("DELETE",) or value.upper() == "-XDELETE":
            yield call.at(DANGER, word, N_("deletes something on the server"))
    for word, _ in call.values(
        "-o --output -O --output-document -D --dump-header -c --cookie-jar --trace"
        " --trace-ascii -P --directory-prefix --output-dir"
    ):
        where = call.reach(word)
        if where in RELIED_ON and spelled(word) != "-":
            yield call.at(DANGER, word, N_("changes what the system or a login relies on"))
        elif where is not Reach.NOWHERE and spelled(word) != "-":
            yield call.at(CAUTION, word, _WRITES)
    yield from computed_address(call)


def computed_address(call: Call) -> Iterator[Finding]:
    """An address or a body that is built from what is on this computer."""
    for word, calls, text in call_texts(call):
        told = [found for found in calls if found.name not in _QUIET]
        if reads_secret(calls):
            yield call.at(DANGER, word, N_("sends keys, history or environment away"))
        elif told:
            yield call.at(DANGER, word, _AWAY)
        elif re.search(_SECRET_NAMES, text) and "://" in text and not _is_header(call, word):
            query = re.search(r"[?&]\S*\$", text)
            yield call.at(DANGER if query else CAUTION, word, N_("puts a secret into an address"))


def call_texts(call: Call) -> Iterator[tuple[Word, list[Invocation], str]]:
    for word in call.typed:
        yield word, list(substituted(word)), word.text


def _is_header(call: Call, word: Word) -> bool:
    return word.text.lstrip("\"'").lower().startswith(("authorization", "x-", "cookie"))


def _names(call: Call) -> Iterator[Finding]:
    """Programs that look names up: a name with something of this computer in it carries it away."""
    for word, calls, text in call_texts(call):
        if re.search(r"\$\{?(?:USER|LOGNAME|HOSTNAME|HOME|PWD|UID)\b.*\.|\.\$", text):
            yield call.at(CAUTION, word, _AWAY)
        whole = re.fullmatch(r"\"?(?:\$\([^()]*\)|`[^`]*`)\"?", text) and all(
            found.name in NAMED for found in calls
        )
        if not whole and [found for found in calls if found.name not in _QUIET]:
            yield call.at(DANGER, word, _AWAY)
    if reads_secret(call.feed.before):
        yield call.at(DANGER, call.program, _AWAY)


def _netcat(call: Call) -> Iterator[Finding | Code]:
    yield from _sends(call)
    text = " ".join(spelled(word) for word in call.arguments)
    shell = (
        call.option("-e -c --exec --sh-exec --lua-exec -exec") if call.name != "openssl" else None
    )
    if call.has("-z -h --help --version"):
        return
    if shell is not None or re.search(r"\b(?:exec|system|shell):", text, re.IGNORECASE):
        yield call.whole(DANGER, N_("opens a connection with a shell or a program behind it"))
    elif _shell_before(call):
        yield call.at(DANGER, call.program, N_("connects a shell to the network"))
    else:
        yield call.at(CAUTION, call.program, N_("opens a connection"))


def _shell_before(call: Call) -> bool:
    return bool(call.feed.names & frozenset("sh bash zsh dash ksh fish ash".split()))


_SSH_RUNS = (
    "(?is)"
    r"\s*(?:ProxyCommand|LocalCommand|KnownHostsCommand|ProxyUseFdpass"
    r"|PermitLocalCommand)\s*[= ]\s*(.*)"
)


def _ssh(call: Call) -> Iterator[Finding | Code]:
    for word, value in call.values("-o"):
        command = re.fullmatch(_SSH_RUNS, value)
        if command and command[1].lower() not in ("no", "none", "yes"):
            yield call.at(CAUTION, word, N_("starts a program"))
            yield Code(word, command[1])
    for word, value in call.values("-S"):
        if call.name in ("scp", "sftp"):
            yield call.at(CAUTION, word, N_("starts a program"))
            yield Code(word, value)
    if call.name in ("scp", "sftp") or reads_secret(call.feed.before) or call.feed.file:
        yield from _sends(call)
    if call.feed.told is not None and call.feed.text is not None and not call.invocation.inner:
        yield Code(call.feed.told, call.feed.text)
    if not call.has("-V -Q -G") or call.has("-F -o"):
        yield call.at(
            CAUTION, call.program, N_("acts on another computer, or copies files between two")
        )


def _copies_to(call: Call) -> Iterator[Finding]:
    """scp: a key among what is copied, or the system as the place it goes to."""
    operands = call.operands("-i -P -p -c -F -l -o -S -J -D -X")
    if operands and ":" not in spelled(operands[-1]) and call.reach(operands[-1]) in RELIED_ON:
        yield call.at(DANGER, operands[-1], N_("changes what the system or a login relies on"))


def _scp(call: Call) -> Iterator[Finding | Code]:
    yield from _ssh(call)
    yield from _copies_to(call)


def sends_files(call: Call) -> Iterator[Finding]:
    """A program that copies to another computer when its last operand names one."""
    operands = call.operands("-e --rsh")
    if operands and (":" in spelled(operands[-1]) or call.name != "rsync"):
        yield from _sends(call)


def _openssl(call: Call) -> Iterator[Finding]:
    if any(spelled(word) == "s_client" for word in call.operands()):
        yield from _sends(call)
        if _shell_before(call):
            yield call.at(DANGER, call.program, N_("connects a shell to the network"))


_WRITES = N_("writes a file")

PROGRAMS = {
    "curl|curlie|hurl": Program(
        (
            row(CAUTION, "", "-T --upload-file", N_("sends a file away")),
            row(
                CAUTION,
                "",
                (
                    "-O --remote-name -J --output-dir -c --cookie-jar -K --config -D"
                    " --dump-header --remote-name-all --trace --trace-ascii --remote-header-name"
                    " --stderr --hsts --alt-svc --etag-save --libcurl"
                ),
                _WRITES,
            ),
            row(
                CAUTION,
                "",
                (
                    "-d --data --data-binary --data-raw --data-urlencode --data-ascii -F --form"
                    " --form-string -X --request --json -k --insecure --proxy-insecure -Q --quote"
                    " --mail-from --mail-rcpt -t --telnet-option --url-query --doh-insecure"
                ),
                N_("sends data or leaves the server unchecked"),
            ),
        ),
        _curl,
    ),
    "wget|wget2": Program(
        (
            row(CAUTION, "", "-o -a --output-file --append-output", _WRITES),
            reads("", "--spider --version --help"),
            row(DANGER, "", "--use-askpass --execute -e", N_("starts a program of your choice")),
            row(
                CAUTION,
                "",
                "--post-file --body-file --post-data --body-data --method",
                N_("sends data away"),
            ),
            row(CAUTION, "", "", _WRITES),
        ),
        _curl,
    ),
    (
        "http|https|xh|httpie|lynx|links|w3m|elinks|aria2c|axel|lftp|ftp|tftp|ncftp"
        "|youtube-dl|lwp-request|GET|POST|websocat|grpcurl|magic-wormhole|wormhole"
        "|croc|pastebinit|transfer|mosquitto_pub|termbin"
    ): Program(
        (
            reads("", "--offline --version --help"),
            row(DANGER, "DELETE", "", N_("deletes something on the server")),
            row(CAUTION, "", "", N_("fetches or sends data")),
        ),
        _curl,
    ),
    (
        "nc|ncat|netcat|socat|telnet|rlogin|rsh|cryptcat|pwncat|chisel|ngrok"
        "|localtunnel|lt|frpc|frps|bore|cloudflared|dropbear|sshd|inetd|xinetd"
        "|tcpserver|ttyd|gotty|wssh"
    ): Program(judge=_netcat),
    (
        "ssh|autossh|mosh|plink|sshpass|slogin|et|dbclient|pdsh|pssh|parallel-ssh|dsh"
        "|clush|cssh|ansible-console"
    ): Program(judge=_ssh),
    "scp|sftp|pscp|psftp|rcp": Program(judge=_scp),
    "mail|mailx|sendmail|mutt|neomutt|msmtp|swaks|mpack|s-nail": Program(
        (row(CAUTION, "", "", N_("sends a mail")),), _sends
    ),
    "dig|nslookup|host|ping|ping6|drill|kdig|doggo|traceroute|mtr|whois|delv|dog": Program(
        (row(CAUTION, "", "-f -k --flood", N_("sends many packets")),), _names
    ),
    "openssl": Program(
        (
            row(CAUTION, "s_server|s_time|ocsp|cmp", "", N_("opens a connection")),
            row(
                CAUTION,
                "rsa|pkey|ec|pkcs12|pkcs8|dsa|enc",
                "",
                N_("tells or writes a key, or other text"),
            ),
            row(
                CAUTION,
                "",
                "-out -writerand -engine -provider -keyout -CAcreateserial -config",
                _WRITES,
            ),
            row(CAUTION, "genrsa|genpkey|ca|gendsa|req", "-new -newkey -genkey", N_("makes keys")),
            reads("", ""),
        ),
        _openssl,
    ),
    (
        "nmap|masscan|zmap|hping3|arp-scan|nikto|sqlmap|hydra|medusa|gobuster|ffuf"
        "|wfuzz|dirb|john|hashcat|aircrack-ng|ettercap|bettercap|arpspoof|responder"
        "|msfconsole|msfvenom|ab|wrk|siege|hey|vegeta|k6|locust|iperf|iperf3|httperf"
    ): Program(
        (
            reads("", "--version -V --help --iflist"),
            row(CAUTION, "", "", N_("sends many packets to other computers")),
        )
    ),
    (
        "nginx|apachectl|apache2ctl|httpd|caddy|haproxy|certbot|acme.sh|postfix"
        "|postqueue|postsuper|dovecot|exim|named|rndc|unbound-control|dnsmasq|squid"
        "|varnishadm|asterisk|php-fpm|gunicorn|uvicorn|uwsgi"
    ): Program(
        (
            reads("", "-t -T -V -v --version -c --help -S -M"),
            reads("status|configtest|certificates|validate|version|adapt|fmt|list|stats|check"),
            row(
                DANGER,
                "stop|delete|revoke|flush|halt|reload-all|ban",
                "",
                N_("stops a server or deletes what it has"),
            ),
            row(DANGER, "", "-s -k -d", N_("stops or reloads a server")),
            row(CAUTION, "", "", N_("starts or changes a server")),
        )
    ),
}
