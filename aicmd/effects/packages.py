"""Package managers: of the system and of languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Judge
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.translation import N_

_CHANGES = N_("changes the installed packages")
_REMOVES = N_("removes packages")
_CORE = (
    r"(?:libc6|libc-bin|glibc\S*|coreutils|bash|dash|sudo|systemd\S*|init|apt|dpkg"
    r"|dnf|rpm|pacman|util-linux|linux-image\S*"
    r"|linux-generic|linux|kernel\S*|grub\S*|openssh-server|openssl|libssl\S*"
    r"|python3|python3-minimal|perl-base|base-files"
    r"|login|passwd|network-manager|networkmanager|netplan\S*|firewalld|ufw"
    r"|selinux\S*|apparmor|ubuntu-desktop|gnome-shell|xorg\S*|base|filesystem"
    r"|zlib\S*)"
)


def _remover(verbs: str, options: str = "") -> Judge:
    """A judge of programs that remove packages: of a pattern, an unseen list or the core."""
    wanted = frozenset(verbs.split())

    def judge(call: Call) -> Iterator[Finding]:
        operands = call.operands("-o -t -r --requirement -c -n --root -p --prefix")
        named = operands[1:] if operands and spelled(operands[0]) in wanted else None
        if named is None and options and call.has(options):
            named = operands
        if named is None:
            return
        given = [word for word, _ in call.values("-r --requirement")]
        for word in [*named, *given]:
            value = spelled(word)
            if (
                "*" in value
                or re.fullmatch(_CORE, value)
                or call.reach(word) in (Reach.UNSEEN, Reach.COMPUTED)
            ):
                yield call.at(
                    DANGER, word, N_("removes what the computer needs, or what nobody has seen")
                )
        if call.outer and call.outer[0].name in ("xargs", "parallel"):
            yield call.at(DANGER, call.program, N_("removes packages that nobody has seen"))

    return judge


PROGRAMS = {
    "apt|apt-get|aptitude|apt-fast|nala": Program(
        (
            reads(
                (
                    "list|search|show|policy|depends|rdepends|changelog|showsrc"
                    "|madison|check|why|why-not|versions"
                )
            ),
            reads("", "-s --simulate --dry-run --just-print --no-act --recon --print-uris"),
            row(
                DANGER,
                "",
                ("--force-yes --allow-unauthenticated --allow-remove-essential --allow-downgrades"),
                N_("switches off the checks of packages"),
            ),
            row(CAUTION, "remove|purge|autoremove|autopurge|autoclean|clean", "", _REMOVES),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("remove purge autoremove autopurge"),
        valued="-o -t -c --target-release --option",
    ),
    (
        "apt-mark|add-apt-repository|apt-add-repository|tasksel|unattended-upgrade"
        "|do-release-upgrade|dpkg-divert|dselect|apt-file"
    ): Program(
        (
            reads("showauto|showmanual|showhold|search|list|show|find"),
            row(CAUTION, "", "", _CHANGES),
        )
    ),
    "apt-key": Program(
        (
            reads("list|finger|fingerprint|export|exportall"),
            row(DANGER, "", "", N_("changes whose packages are trusted")),
        )
    ),
    "dpkg": Program(
        (
            row(
                DANGER,
                "",
                (
                    "--force-all --force-depends --force-remove-essential"
                    " --force-remove-reinstreq --purge-all"
                ),
                N_("removes packages against their needs"),
            ),
            row(CAUTION, "", "-r -P --remove --purge", _REMOVES),
            reads(
                "",
                (
                    "-l -L -S -s -p -V -C -I -c --list --listfiles --search --status"
                    " --print-architecture --get-selections --audit --verify --info --contents"
                    " --version --compare-versions --print-foreign-architectures"
                ),
            ),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("", "-r -P --remove --purge"),
    ),
    "rpm": Program(
        (
            row(
                DANGER, "", "--nodeps --force --justdb", N_("changes packages against their needs")
            ),
            row(CAUTION, "", "-e --erase", _REMOVES),
            row(CAUTION, "", "--pipe --eval -E --define", N_("may start a program")),
            reads("", "-q --query -V --verify -K --checksig --version --showrc"),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("", "-e --erase"),
    ),
    (
        "dnf|yum|zypper|microdnf|tdnf|dnf5|rpm-ostree|urpmi|eopkg|xbps-remove"
        "|xbps-install|emerge|slackpkg"
    ): Program(
        (
            reads(
                (
                    "list|search|info|provides|whatprovides|repolist|history|check-update|deplist"
                    "|repoquery|se|if|lr|lu|status|help|what-provides|sr|db"
                )
            ),
            reads("", "--assumeno --pretend -p --dry-run -s --search"),
            row(
                DANGER,
                "",
                "--nogpgcheck --no-gpg-checks --allowerasing --unmerge -C",
                N_("switches off the checks of packages, or removes against their needs"),
            ),
            row(CAUTION, "remove|erase|autoremove|rm|clean", "", _REMOVES),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("remove erase rm autoremove"),
    ),
    "pacman|yay|paru|pamac|trizen|pikaur": Program(
        (
            row(
                DANGER,
                "",
                "-Rdd -Rd -Rddc -Rcc -Rsc -Rscn --nodeps --cascade",
                N_("removes packages against their needs"),
            ),
            row(CAUTION, "", "-R --remove -Rs -Rns -Rn -Rsn -Scc", _REMOVES),
            reads("", "-Q --query -Ss -Si -Qi -Ql -Qs -Qo -F -Fl -Fy -T -Sl -Sg -Sp"),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("", "-R --remove"),
    ),
    (
        "apk|opkg|pkg|pkg_add|pkg_delete|pkgin|port|nix-env|nix|guix|snap|flatpak"
        "|swupd|eselect|cave|pkgutil|softwareupdate|mas|winget|choco|scoop"
    ): Program(
        (
            reads(
                (
                    "info|list|search|show|stats|policy|query|which|version|audit|find|installed"
                    "|outdated|known|connections|interfaces|services|history|remotes|changes|eval"
                    "|log|path-info|why-depends|develop|shell"
                )
            ),
            reads("", "-q -qa --query --dry-run -s --simulate -l --list --list-generations"),
            row(
                DANGER,
                "remove|uninstall|remote-delete|delete",
                "--purge --delete-data --force-broken-world",
                N_("removes packages with their data"),
            ),
            row(CAUTION, "del|remove|uninstall|delete|autoremove|clean|deinstall", "", _REMOVES),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("del remove uninstall delete deinstall"),
    ),
    "nix-collect-garbage|nix-store": Program(
        (
            reads("", "-q --query --verify --dry-run"),
            row(CAUTION, "", "", N_("deletes what nothing uses any more")),
        )
    ),
    "brew": Program(
        (
            reads(
                (
                    "list|ls|search|info|outdated|deps|leaves|config|doctor|home|log|uses|desc"
                    "|cat|tap-info|commands|--version|--prefix|--cellar|--cache|missing|formulae"
                    "|casks|livecheck|help|abv"
                )
            ),
            row(CAUTION, "uninstall|remove|rm|autoremove|cleanup|untap", "", _REMOVES),
            row(CAUTION, "", "", _CHANGES),
        ),
        _remover("uninstall remove rm"),
    ),
    (
        "pip|pip3|pip2|pipx|uv|uvx|poetry|pipenv|conda|mamba|micromamba|easy_install"
        "|pdm|hatch|rye|pixi|pyenv|virtualenv"
    ): Program(
        (
            reads(
                "list|show|freeze|check|index|debug|help|inspect|hash|search|info|tree"
                "|version|versions|graph|which|environment"
            ),
            reads("env list|info"),
            reads("config list|get|debug"),
            reads("cache dir|info|list"),
            row(DANGER, "", "--trusted-host", N_("installs what a server sends unchecked")),
            row(DANGER, "publish|upload", "", N_("changes what the world installs")),
            row(CAUTION, "uninstall|remove", "", _REMOVES),
            row(CAUTION, "", "", N_("changes the installed packages, and runs what they bring")),
        ),
        _remover("uninstall remove"),
        valued="-p -r -n",
    ),
    "twine": Program((reads("check"), row(DANGER, "", "", N_("changes what the world installs")))),
    "npm|yarn|pnpm|bun-list|lerna|nx|turbo|corepack": Program(
        (
            row(CAUTION, "audit fix", "", N_("changes the installed packages")),
            reads(
                "ls|list|view|outdated|help|search|root|bin|audit|info|why|explain|doctor"
                "|prefix|fund|show|whoami|ping|v|la|ll|pack-list|licenses"
            ),
            reads("config get|list|ls"),
            row(
                DANGER,
                "unpublish|deprecate|publish|owner|access|token|dist-tag",
                "",
                N_("changes what the world installs"),
            ),
            row(CAUTION, "", "", N_("changes packages or runs scripts of theirs")),
        ),
        _remover("uninstall remove rm un"),
    ),
    "npx|bunx|pnpx|dlx|degit|create-react-app|cookiecutter|yo|copier": Program(
        (row(CAUTION, "", "", N_("downloads and runs a package")),)
    ),
    (
        "cargo|rustup|go|gem|bundle|bundler|composer|mix|rebar3|stack|cabal|opam"
        "|luarocks|cpan|cpanm|dotnet|nuget|swift|pod|carthage|sbt|lein|pub|flutter"
        "|dart|zig|dub|nimble|shards|vcpkg|conan|spack|helm-plugin|asdf|nvm|fnm|volta"
        "|rbenv|rvm|sdk|mise|tfenv|krew|gh-ext"
    ): Program(
        (
            row(CAUTION, "env", "-w -u", N_("changes settings of the language")),
            reads(
                "build|check|test|bench|doc|tree|metadata|search|fmt|clippy|vet|list|version"
                "|env|help|show|info|outdated|contents|which|doctor|analyze|licenses|current"
                "|ls|ls-remote|versions|locate-project|verify-project|pkgid|b|c|t|audit|why"
                "|depends|status|validate|diagnose|where|environment|platform"
                "|query|specification|dependency|deps|grep|lint"
            ),
            reads("mod graph|verify|why"),
            reads("toolchain|target|component|self list"),
            reads("config list|get"),
            row(DANGER, "publish|yank|push|owner", "", N_("changes what the world installs")),
            row(CAUTION, "", "", N_("changes packages or runs programs of theirs")),
        ),
        _remover("uninstall remove"),
    ),
}
