"""The running system: power, kernel, services, firewall, boot, clock, network settings, logs."""

from __future__ import annotations

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

_OFF = N_("stops or changes the running system")
_WALL = N_("changes what the firewall lets through")
_STOPS = N_("stops services or the computer")
_BOOT = N_("changes how the computer starts")
_GUARD = N_("switches a protection off")


def _iptables(call: Call) -> Iterator[Finding]:
    if call.has("-L --list -S --list-rules -C --check -h --help -V --version"):
        return
    targets = {value for _, value in call.values("-j --jump")}
    adds = call.has("-A --append -I --insert -N --new-chain")
    if (
        adds
        and targets
        and targets <= {"DROP", "REJECT", "LOG", "RETURN"}
        and not call.has("-F --flush")
    ) or (adds and not targets and call.has("-N --new-chain")):
        yield call.whole(CAUTION, _WALL)
    else:
        yield call.whole(DANGER, _WALL)


def _sysctl(call: Call) -> Iterator[Finding]:
    writes = call.has("-w --write -p --load --system") or any(
        "=" in spelled(w) for w in call.operands()
    )
    if writes:
        yield call.whole(DANGER, N_("changes the kernel"))


PROGRAMS = {
    "shutdown": Program(
        (
            row(CAUTION, "", "-c", N_("calls a shutdown off")),
            reads("", "--help --show"),
            row(DANGER, "", "", _OFF),
        )
    ),
    "reboot|poweroff|halt|telinit|kexec|pm-suspend|pm-hibernate|systemctl-reboot": Program(
        (reads("", "--help --version -w --wtmp-only"), row(DANGER, "", "", _OFF))
    ),
    "init": Program(
        (
            row(DANGER, "0|1|2|3|4|5|6|S|s|q|u", "", _OFF),
            row(CAUTION, "", "", N_("starts something")),
        ),
    ),
    "rmmod|insmod|dkms|depmod|kmod": Program(
        (reads("status|list|static-nodes"), row(DANGER, "", "", N_("changes the kernel")))
    ),
    "modprobe": Program(
        (
            reads(
                "",
                ("-n --dry-run -D --show-depends -c --showconfig --show-config --dump-modversions"),
            ),
            row(DANGER, "", "-r --remove -f --force", N_("changes the kernel")),
            row(CAUTION, "", "", N_("loads code into the kernel")),
        )
    ),
    "sysctl": Program(judge=_sysctl),
    "setenforce": Program(
        (row(CAUTION, "1|Enforcing", "", N_("changes a protection")), row(DANGER, "", "", _GUARD))
    ),
    (
        "setsebool|aa-teardown|aa-disable|aa-complain|apparmor_parser|spctl|csrutil"
        "|tuned-adm-off|fdesetup|mokutil|sbverify-off"
    ): Program(
        (
            reads("status|list"),
            reads("", "--status --list --sb-state"),
            row(DANGER, "", "", _GUARD),
        )
    ),
    "auditctl": Program((reads("", "-l -s"), row(DANGER, "", "", _GUARD))),
    "grub-install|grub2-install|update-grub|update-grub2|grub-mkconfig"
    "|grub2-mkconfig|grubby|grub-set-default|grub-reboot|kernelstub|bless|nvram"
    "|bcdedit"
    "|update-initramfs|mkinitcpio|dracut|mkinitramfs|rpi-update|rpi-eeprom-update"
    "|installkernel|kernel-install|update-rc.d|chkconfig|fwupdmgr": Program(
        (
            reads("", "--list --info --help --version -h"),
            reads("get-devices|get-updates|get-history|list"),
            row(DANGER, "", "", _BOOT),
        )
    ),
    "efibootmgr": Program(
        (
            row(
                DANGER,
                "",
                "-b -B -c -o -n -N -O -a -A -D -d --delete-bootnum --create --bootorder",
                _BOOT,
            ),
        )
    ),
    "bootctl": Program((reads("status|list|is-installed"), row(DANGER, "*", "", _BOOT))),
    "systemctl": Program(
        (
            reads("status|show|list-*|is-*|cat|get-default|help"),
            reads("", "--version --help"),
            row(CAUTION, "*", "--user", N_("starts, stops or changes services of yours")),
            row(
                DANGER,
                "stop|disable|mask|kill|isolate|poweroff|reboot|halt|rescue|emergency|suspend"
                "|hibernate|hybrid-sleep|kexec"
                "|exit|set-default|revert|switch-root|default|soft-reboot"
                "|suspend-then-hibernate|clean",
                "",
                _STOPS,
            ),
            row(CAUTION, "*", "", N_("starts or changes services")),
        ),
        valued=(
            "-H --host -M --machine -t --type --state -p --property -n --lines -o"
            " --output -s --signal --root --job-mode"
        ),
    ),
    "service|rc-service|invoke-rc.d": Program(
        (
            reads("* status"),
            reads("", "--status-all -l --list"),
            row(DANGER, "* stop|force-stop|zap", "", N_("stops a service")),
            row(CAUTION, "", "", N_("starts or changes a service")),
        )
    ),
    (
        "rc-update|update-service|insserv|sv|s6-rc|dinitctl|supervisorctl|monit|pm2"
        "|initctl|svcadm|svc|nssm|sc"
    ): Program(
        (
            reads("status|list|show|ls|logs|l|monit|describe|query|avail|tail|pid|jlist"),
            row(
                DANGER,
                "stop|del|delete|kill|disable|down|force-stop|unmonitor|remove|shutdown|exit",
                "",
                N_("stops a service"),
            ),
            row(CAUTION, "", "", N_("starts or changes services")),
        )
    ),
    "launchctl": Program(
        (
            reads(
                "list|print|print-disabled|blame|error|getenv|help|version|managerpid|manageruid"
            ),
            row(
                DANGER,
                "unload|remove|bootout|disable|stop|kill|reboot|load|bootstrap|submit|enable",
                "",
                N_("changes what is started for you"),
            ),
            row(CAUTION, "", "", N_("starts or changes services")),
        )
    ),
    "ufw": Program(
        (
            reads("status|show|version|app"),
            reads("", "--dry-run --version"),
            row(CAUTION, "enable|deny|reject|limit|reload|logging|default", "", _WALL),
            row(DANGER, "", "", _WALL),
        )
    ),
    "iptables|ip6tables|ebtables|arptables|iptables-legacy|iptables-nft": Program(judge=_iptables),
    "iptables-save|ip6tables-save|ipset-save|arptables-save": Program(
        (row(CAUTION, "", "-f --file", N_("writes a file")),)
    ),
    (
        "iptables-restore|ip6tables-restore|shorewall|csf|fail2ban-client|ipfw|netfilter-persistent"
    ): Program(
        (
            reads("", "-t --test --version -l"),
            reads("status|show|list|ping|version|get"),
            row(DANGER, "", "", _WALL),
        )
    ),
    "nft": Program(
        (
            reads("list|describe|monitor"),
            reads("", "-c --check -v --version"),
            row(CAUTION, "add|insert|create|rename", "", _WALL),
            row(DANGER, "", "", _WALL),
        )
    ),
    "ipset": Program(
        (
            reads("list|save|test|version|help"),
            row(CAUTION, "create|add|n|-N|-A|swap", "", _WALL),
            row(DANGER, "", "", _WALL),
        )
    ),
    "firewall-cmd": Program(
        (
            row(
                DANGER,
                "",
                "--add-port --add-service --add-source --add-rich-rule --add-masquerade"
                " --add-forward-port --add-interface"
                " --remove-port --remove-service --remove-rich-rule --remove-source"
                " --remove-interface --panic-on --set-default-zone --complete-reload"
                " --zone-drop --delete-zone --direct --set-target",
                _WALL,
            ),
            row(CAUTION, "", "--reload --runtime-to-permanent --new-zone --panic-off", _WALL),
        )
    ),
    "pfctl": Program(
        (reads("", "-s -n -v"), row(CAUTION, "", "-e", _WALL), row(DANGER, "", "", _WALL))
    ),
    (
        "timedatectl|hostnamectl|localectl|resolvectl|systemd-resolve|networkctl"
        "|nmcli|nmtui|netplan|scutil|networksetup|systemsetup|wpa_cli|connmanctl"
        "|iwctl"
    ): Program(
        (
            row(
                CAUTION,
                "device|dev|d|radio|networking|connection|con|c * connect|on|off|hotspot",
                "",
                N_("changes the network"),
            ),
            row(CAUTION, "*", "-s --show-secrets", N_("tells secrets of the network")),
            reads("device|dev|d"),
            reads(
                "show|status|list|list-timezones|list-*|query|statistics|dns|domain|get|get-*"
                "|general|g|timesync-status|show-timesync|-list*|-get*|lldp"
            ),
            reads("", "--status --statistics --dns -get -list --help --version --version"),
            reads("connection|con|c|radio|networking show|status"),
            row(CAUTION, "*", "", N_("changes settings of the system or of its network")),
        )
    ),
    (
        "nvpmodel|cpupower|cpufreq-set|x86_energy_perf_policy|rfkill|bluetoothctl"
        "|brightnessctl|xrandr|xset|setxkbmap|amixer|pactl|alsactl|gsettings|dconf"
        "|xdg-settings|xdg-mime|defaults|pmset|tmutil|powerprofilesctl|tlp"
        "|systemd-tmpfiles|systemd-sysusers|update-alternatives|alternatives"
        "|locale-gen|dpkg-reconfigure|debconf-set-selections|tzselect"
    ): Program(
        (
            reads(
                (
                    "list|get|show|info|read|frequency-info|idle-info|get-*|list-*|status|query"
                    "|devices|paired-devices|latestbackup|listbackups|list-names|find|max"
                )
            ),
            reads(
                "",
                ("--query --list --display --get-selections --show --version --help"),
            ),
            row(
                DANGER,
                "delete|delete-all|reset-recursively|deletelocalsnapshots|disable|reset",
                "",
                N_("deletes settings or backups"),
            ),
            row(CAUTION, "*", "", N_("changes settings")),
        )
    ),
    "hwclock|rdate|ntpdate|sntp|chronyc": Program(
        (
            reads("", "-r --show --get -q"),
            reads("tracking|sources|sourcestats|activity|clients|waitsync"),
            row(CAUTION, "", "", N_("sets the clock")),
        )
    ),
    "journalctl": Program(
        (
            row(DANGER, "", "--vacuum-size --vacuum-time --vacuum-files", N_("deletes logs")),
            row(
                CAUTION,
                "",
                (
                    "--rotate --flush --sync --relinquish-var --update-catalog --setup-keys"
                    " --cursor-file"
                ),
                N_("changes the logs"),
            ),
        )
    ),
    "logrotate|savelog": Program(
        (reads("", "-d --debug"), row(CAUTION, "", "", N_("replaces logs")))
    ),
    "ip": Program(
        (
            row(
                CAUTION,
                (
                    "* add|del|delete|set|flush|change|replace|append|exec|restore|up|down|a|d|s"
                    "|f|c|r"
                ),
                "",
                N_("changes the network"),
            ),
            row(CAUTION, "", "-batch -force -b", N_("runs a file of commands")),
        ),
        valued="-n -netns -f -family -l -loops -rc -rcvbuf",
    ),
    "ifconfig|iwconfig|iw|ethtool|tc|bridge|brctl|vconfig|mii-tool|ovs-vsctl|wg": Program(
        (
            row(DANGER, "* down", "", N_("cuts the network")),
            row(CAUTION, "dev * set|del|add|connect|disconnect", "", N_("changes the network")),
            row(CAUTION, "", "-s -K -G -A -C -L -N -X -E -f -F", N_("changes the network")),
            reads("", "-a -i -S -k -g -c -P --show-ring -v"),
            reads("show|list|dev|showconf|ls"),
            row(CAUTION, "* *", "", N_("changes the network")),
        )
    ),
    "route": Program((row(CAUTION, "add|del|flush|delete|change", "", N_("changes the network")),)),
    (
        "ifup|ifdown|dhclient|dhcpcd|dhcpcd5|wg-quick|openvpn"
        "|wpa_supplicant|pppd|tailscale|mullvad|warp-cli|zerotier-cli"
    ): Program(
        (
            reads("status|ip|ping|netcheck|version|list|info"),
            reads("", "--version --help"),
            row(CAUTION, "", "", N_("changes the network")),
        )
    ),
}
