"""Other computers: what is run there, ports that lead there, names that are looked up."""

from __future__ import annotations

from aicmd.calls.part import Call
from aicmd.calls.part import always
from aicmd.calls.part import call
from aicmd.calls.part import may
from aicmd.calls.part import need

_SSH = (
    may(
        "-x",
        "x11|x forwarding|forward|tunnel disable|disabled|off\nwithout|no|disable x11|x tunnel|forwarding",
    ),
    may(
        "-X",
        "with|enable|enabling|using|and x11|x tunnel|forwarding\nx11|x tunnel|forwarding enable|on",
    ),
    may(
        "-t",
        "force|allocate|allocating|forcing|with a|an? pseudo|pseudo-terminal|pty|tty|pseudo-tty terminal|tty|allocation? allocation?",
    ),
    may("-f", "in|to the? background\n백그라운드"),
    may("-N", "without|no running|run|executing|remote? a? command execution?"),
    may("-p <port>", "on|at|using|with? port number? <port:number>\n~<port:number> 번? port 로"),
    may(
        "-i <key>",
        "using|with|by the? private|identity|ssh? key|file file? <key:path>\n~<key:path> 키|key 로",
    ),
)
TUNNEL = call(
    "tunnel|port|forward",
    need("-L <here>:<host>:<port>", """
        local|localhost? port <here:number> bound? on|of|from|at? local|localhost|this? machine|computer? to port <port:number> on|in|of|at <host:host>
        local|localhost? port <here:number> bound? on|of|from|at? local|localhost|this? machine|computer? to <host:host> port? <port:number>
        """, 5),
    *_SSH,
    need("<login>", "via|through|over|using|connecting connection? to? user|host|ssh? <login:login>", 9),
    always("ssh"),
    fillers="local localhost ssh connection create tunnel port",
)  # fmt: skip

SSH = call(
    "ssh|connect|run|login",
    *_SSH,
    need(
        "<login> <command>",
        """
        run|execute|=command command|script? <command:any> on|at|in|over remote|target? host|server|machine|computer? <login:login>
        ssh|connect|login into|to|in? server|host? <login:login> and run|execute the? command? <command:any>
        """,
        9,
    ),
    need("ssh", "ssh|on|over|at|into|connect"),
    least=1,
    fillers="ssh run command server remote host target machine connect",
)

LOGINS = tuple(
    call(
        "ssh|connect|login",
        *_SSH,
        need(who, said, 9),
        need("ssh", "ssh|login|connect"),
        least=1,
        fillers="ssh server remote host machine connect login user tunnel port",
    )
    for who, said in (
        (
            "<user>@<host>",
            "to|in|into|on? host|server|machine? <host:host> as|with user? <user:handle>",
        ),
        ("<login>", "to|in|into|on host|server|machine? <login:login>"),
    )
)

MASTER = tuple(
    call(
        "master|control",
        may("-S <socket>", "ssh? control socket <socket:path>"),
        need(f"ssh -O {order}", said),
        need(
            "<login>",
            "master ssh? connection|control? socket? to? <login:login>\nto <login:login>",
            9,
        ),
        fillers="ssh connection master control socket to request is the check that",
    )
    for order, said in (
        ("check", "check that|whether|if?"),
        ("exit", "=exit|exits|close|closes|stop|kill|end"),
    )
)

DIG = call(
    "record|dns|nameserver",
    need(
        "@<server>",
        "from|at|using|on|with? nameserver|server <server:host>\nfrom|at|using|on <server:host> nameserver|name? server?\n~<server:host> nameserver",
        5,
    ),
    need("<domain>", "dns|for|of domain|host? <domain:host>\n~<domain:host> dns?", 6),
    need("<type>", "<type:rrtype> record|레코드", 7),
    always("dig"),
    fillers="show find request query record dns domain nameserver name server",
)

OWN_ADDRESS = call(
    "ip|ips host|hostname|hosts",
    need("hostname -I", "ip|ips address? of|for|from the? current? =host|hostname|=hosts =name?"),
    fillers="show get find server name address current",
    bars="ping dns resolve domain",
    whole=True,
)

PING = call(
    "ping",
    may(
        "-c <count>",
        """
        <count:number> ping|icmp? request|packet|packets|time|times
        ~<count:number> 번|회
        """,
    ),
    may(
        "-w <seconds>",
        "for|timeout|during of? <seconds:seconds> second\n~<seconds:seconds> 초 동안",
        2,
    ),
    may(
        "-i <seconds>",
        "every|interval|at of? <seconds:seconds> second interval?\n~<seconds:seconds> 초 간격|마다",
        2,
    ),
    may("-b", "broadcast address?"),
    always("ping"),
    need(
        "<host>",
        "to|of? host|address|server|hostname? specified? by? variable? <host:host>\n~<host:host> 에|로|를|서버에?",
        9,
    ),
    least=1,
    fillers="ping request upload server address continuously",
    bars="variable",
)

CALLS: tuple[Call, ...] = (TUNNEL, SSH, *LOGINS, *MASTER, DIG, OWN_ADDRESS, PING)
