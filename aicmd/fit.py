"""Which values of a question go into which slots of a phrasing, and how surely each is meant.

A value is known by its looks (aicmd.slots), or it is quoted. A mere word fills a slot only for a
reason: it stands where the phrasing has the slot, beside the word for what it is, or it is foreign
in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from itertools import pairwise

from aicmd.index import Known
from aicmd.index import Phrase
from aicmd.role import Role
from aicmd.role import role
from aicmd.slots import KINDS
from aicmd.slots import UNNAMED
from aicmd.slots import Token
from aicmd.slots import extension_of
from aicmd.vocabulary import bare
from aicmd.vocabulary import is_hangul
from aicmd.vocabulary import known
from aicmd.vocabulary import weight

_PACKED = frozenset("archive zip gz seven xz bz zst rar sqlite dump deb py requirements".split())
FILES = _PACKED | frozenset("file folder path other target glob".split())
"""Slots whose values mostly look like one, so that a mere word needs a neighbour that says so."""
_PLACES = frozenset({"folder", "path", "target"})
_REGEX = frozenset("[]()|\\^+{}")
"""What patterns have in them, and names of files hardly."""
_TEXTS = frozenset("pattern text message".split())
"""Slots that have the first choice of what is quoted."""
_DATA = _TEXTS | frozenset("value query data command code new old".split())
"""Slots for what may be JSON."""
_NO_MERE_FILE = _PACKED | {"host", "unit"}
_NO_NAMES = frozenset("number count port pid line nth mode url date size clock ip".split())
"""What a value that looks like one hardly names: no package is called 42 or https://…"""
_LARGE = frozenset({"pid", "port"})
"""Slots for numbers that are hardly below 100."""
_TIMES = frozenset("seconds minutes hours days".split())
_COARSER = {"seconds": "minutes", "minutes": "days"}
_VERB_ENDINGS = tuple("줘 줘요 주세요 줄래 할래 하자 싶어 싶다 싶은데 해요 까요 나요".split())
"""How a request ends in Korean: 늘려줘 is no name."""
_NAMED = 0.5  # how surely a word is a name that stands beside the word for what it is
_JUST = 0.9  # how surely a value fits that has first choice
_ELSEWHERE = 0.8  # how surely a value fits a slot that the phrasing does not have
_NAMELIKE = r"(?a)[\d_]|\w-\w|[a-z][A-Z]"
"""What hardly an ordinary word has: node_modules."""
_PACKAGES = frozenset(
    "requests tree screen watch parallel rename locate patch tmux docker git ssh python node wget curl"
    " make vim zip unzip java go rust rsync tar yarn npm kubectl terraform postgres mysql redis jq"
    " nmap tcpdump convert pytest".split()
)
"""Words of the vocabulary that are installed by that name."""
_RUN_BY_NAME = _PACKAGES | frozenset(
    "make sleep find sort test build script kill mount history crontab wget curl read time alias zsh"
    " sudo apt brew pip yes cd rm mv cp touch mkdir diff tar zip unzip gzip cal wc uniq cut top ls ps"
    " df du free uptime whoami hostname date cat tail head grep ip env id lsblk bash sh pytest vim npm"
    " npx yarn cargo go java systemctl journalctl kubectl terraform sha256sum md5sum traceroute dig"
    " nslookup ping whois nmap rsync scp psql mysql redis-cli sqlite3 less more man"
    " poweroff reboot shutdown halt sync".split()
)
"""Words of the vocabulary that are commands."""
_NO_NOUN = r"(?a)[a-z]{3,}(?:ly|ing)"
_FOLDERS = frozenset(
    "build dist env venv docs src test tests photos images pictures downloads download documents music"
    " videos logs log backup backups config data public assets projects project site website web app"
    " static media bin lib scripts reports uploads server client templates archive".split()
)
"""Words of the vocabulary that are names beside the word "folder"."""


_CARRIED = frozenset({"move", "copy", "extract", "save"})
"""Words for what puts something into a folder, whatever it is called by."""
_ENVIRONMENT = r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+"
_BASE64 = r"[A-Za-z0-9+/]{6,}={1,2}"
_OWNERSHIP = frozenset({"user", "group"})
_OWNERSHIP_TERMS = frozenset({"owner", "group"})
_SWAPPED = 0.15  # how much less sure two values may be in each other's slots
_ROLES = {
    **dict.fromkeys(_PACKED | {"file", "folder", "old", "url"}, Role.SOURCE),
    **dict.fromkeys(("target", "new"), Role.TARGET),
    **dict.fromkeys(("name", "title"), Role.NAME),
    "user": Role.USER,
}
_COMPARED = frozenset({"file", "other"})
"""Slots of which neither is what comes out: "fix.patch from a.c and b.c"."""
_LINKS = frozenset("link hardlink shortcut point".split())
_HANDLES = frozenset(
    "user group service container branch package variable database tag process host login session"
    " pod deployment interface remote module crate command network volume commit context editor"
    " table namespace".split()
)
"""Slots for what somebody named once: such a name has no blank, and hardly ever is Korean."""
_SLASHLESS = frozenset(
    "user group login host service container database table pod deployment namespace session".split()
)
"""Slots for what never has a slash in its name."""
_FUNCTION = frozenset(
    "am with without from before after when while until during although though but not no nor and or if"
    " than into onto over under about within since because still just only also already any every"
    " this last past matter room moment machine computer laptop once some there here it them that these those what which who how where why".split()
)
"""Words that say how others belong together, and are nobody's name."""
_MAY_BE_FILES = frozenset("package module command host login crate".split())
_REFERENCES = frozenset("branch commit base tag old new".split())
_REFERRED = frozenset("version commit verbatim image".split())
"""What looks like the name of a state of a repository: v1.2, release-2.4."""
_HOSTS = frozenset({"host", "login"})
_REACHED = {
    "remote": frozenset("scp rsync ssh sftp sshfs git".split()),
    "bucket": frozenset("aws gcloud gsutil".split()),
}
"""The programs that get at what is on other computers, by the kind of place."""
_OUT_OF_REACH = 0.1
_PLAIN = frozenset({"run", "command", "show"})
"""Words that do not say that something happens on another computer."""
_DIRECTED = {"source": Role.TARGET, "spot": Role.SOURCE}
"""Slots for what is elsewhere, and the role that it cannot have in them."""
_WORTHS = frozenset("number count version".split())
_BOUNDS = frozenset("above below least most".split())
_KEYS = frozenset({"key", "field"})
_FIELDS = frozenset(
    "name version id email age title password user users items price status description author scripts"
    " dependencies address".split()
)
"""What fields are called by, though they are words."""
_RENAMED = frozenset({"name", "new"})
_NEVER = {
    "unit": _HOSTS,
    "clock": frozenset({"command"}),
    "interface": frozenset({"service", "container"}),
}
"""Kinds of values that are never what these slots are for, though they are words."""
_LEFT_OUT = ("빼고", "말고", "제외", "뺀", "빼")
"""What stands behind what is left out."""
_RUNNING = frozenset("service container pod deployment name".split())
_SERVICES = frozenset("web cache proxy worker queue".split())
"""What services and containers are called by, though they are words."""
_IMAGES = frozenset("ubuntu debian python node redis mysql postgres java go rust".split())
"""What images of containers are called by, though they are words."""
_TABLES = frozenset("users events logs messages sessions comments items tags images".split())
"""What tables are called by, though they are words."""
_STAGED = frozenset("namespace context branch database profile name".split())
_STAGES = frozenset(
    "staging production prod development dev test testing qa default demo release feature hotfix".split()
)
"""What namespaces and the like are called by, though they are words."""
_NOUNS = frozenset(
    "database table container service branch folder file server host user group package image volume"
    " namespace pod deployment session process schema".split()
)
"""Words for what a value is, and hardly the value."""
_OWNED = frozenset("service container database server session".split())
_OWNERS = frozenset("my your our his her their 내 제 우리 나의".split())
_INFLECTED = tuple("된 는 한 할 던 될 운 려고 려면 면서 하고 해서 하여 하며 하지 하게".split())
"""How a Korean word ends that tells of another: 등록된 is no name."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The token for a slot, and how surely it is meant (0 to 1)."""

    at: int
    quality: float


def fits(known: Known, phrase: Phrase, tokens: tuple[Token, ...]) -> dict[str, Fit]:
    """The token for each slot of a recipe that has one, by the slot: "<port>".

    First for those of the phrasing; then for those of the command alone, by the looks of a value.
    None for a recipe that copies the other way.
    """
    barred = _barred(known, tokens)
    assigned = _assigned(phrase, tokens, barred)
    assigned = _in_order(phrase, tokens, _by_role(phrase, tokens, assigned))
    for slot in known.slots:
        if slot not in phrase.units and (found := _elsewhere(slot, tokens, assigned)):
            assigned[slot] = found
    if "<login>" in assigned and "<user>" not in known.slots:
        assigned |= _account(tokens, assigned)
    box = assigned.get("<container>")
    if box and role(tokens, box.at) is _turned(known):
        return {}
    return {slot: _reached(known, slot, tokens, one) for slot, one in assigned.items()}


def _reached(known: Known, slot: str, tokens: tuple[Token, ...], fit: Fit) -> Fit:
    """A value, doubted where the program does not get at it: cp knows no box:/tmp.

    Nor is "to box:/tmp" where something comes from.
    """
    forms, name = tokens[fit.at].forms, slot[1:-1]
    kind = forms[0][0] if forms else ""
    if name in _DIRECTED:
        is_turned = role(tokens, fit.at) is _DIRECTED[name]
        return Fit(fit.at, _OUT_OF_REACH) if is_turned else fit
    if (
        kind in _REACHED
        and kind not in KINDS.get(name, ())[:1]
        and known.entry.tools[0] not in _REACHED[kind]
    ):
        return Fit(fit.at, _OUT_OF_REACH)
    return fit


def _turned(known: Known) -> Role | None:
    """What a container cannot be where something is copied out of it, or into it; else None."""
    if len(known.slots) < 2 or not any("copy" in phrase.terms for phrase in known.phrases):
        return None
    return Role.TARGET if known.slots[0] == "<container>" else Role.SOURCE


def _account(tokens: tuple[Token, ...], assigned: Mapping[str, Fit]) -> dict[str, Fit]:
    """Who logs in, where only the host stands in the slot: "as deploy", "deploy 계정으로"."""
    if "@" in tokens[assigned["<login>"].at].text:
        return {}
    left = (at for at in _left(tokens, assigned) if tokens[at].terms and not tokens[at].forms)
    found = next((at for at in left if _is_account(tokens, at)), None)
    return {} if found is None else {"<user>": Fit(found, _JUST)}


def _is_account(tokens: tuple[Token, ...], at: int) -> bool:
    if KINDS.keys() & {*tokens[at].terms} or "user" in tokens[at].terms:
        return False
    said_as = at > 0 and tokens[at - 1].text.lower() == "as"
    return said_as or role(tokens, at) is Role.USER


def _barred(known: Known, tokens: tuple[Token, ...]) -> frozenset[int]:
    """The words that a recipe has for itself, and that are no values of it: its program, ed25519."""
    held = frozenset[str]().union(*(phrase.terms for phrase in known.phrases))
    return frozenset(
        at
        for at, token in enumerate(tokens)
        if not token.quoted and (token.text.lower() in known.entry.tools or _is_own(token, held))
    )


def _is_own(token: Token, held: frozenset[str]) -> bool:
    return bool(token.terms) and not is_word(token) and held.issuperset(token.terms)


def values(tokens: tuple[Token, ...], assigned: Mapping[str, Fit]) -> dict[str, str]:
    """The text for each slot, by its name."""
    found = _ascending(dict(_texts(tokens, assigned)))
    if "login" in found and "user" in found:
        found["login"] = f"{found.pop('user')}@{found['login']}"
    return found


def _texts(tokens: tuple[Token, ...], assigned: Mapping[str, Fit]) -> Iterator[tuple[str, str]]:
    for slot, found in assigned.items():
        token, name = tokens[found.at], slot[1:-1]
        forms = (token.form(kind) for kind in KINDS.get(name, ()))
        text = token.text if token.quoted else bare(token.text)
        yield name, next((form for form in forms if form is not None), text)


def _ascending(values: dict[str, str]) -> dict[str, str]:
    """The ends of a range in their order: "10~20번째" is from 10 to 20 whatever each is called."""
    ends = [values.get(name, "") for name in ("line", "to")]
    if all(map(str.isdigit, ends)) and int(ends[0]) > int(ends[1]):
        return values | {"line": ends[1], "to": ends[0]}
    return values


def _assigned(phrase: Phrase, tokens: tuple[Token, ...], barred: frozenset[int]) -> dict[str, Fit]:
    """Give each slot the token that fits it best: those told by their kind before mere words."""
    assigned: dict[str, Fit] = {}
    slots = [(at, unit) for at, unit in enumerate(phrase.units) if unit[0] == "<"]
    slots.sort(key=lambda slot: slot[1][1:-1] not in _TEXTS)
    for choose in (_by_name, _by_just_its_kind, _by_kind, _by_place):
        for place, slot in slots:
            if slot not in assigned:
                left = [at for at in _left(tokens, assigned) if at not in barred]
                if found := choose(phrase, place, tokens, left):
                    assigned[slot] = found
    return assigned


def _left(tokens: tuple[Token, ...], assigned: Mapping[str, Fit]) -> list[int]:
    taken = {found.at for found in assigned.values()}
    return [at for at in range(len(tokens)) if at not in taken]


def _elsewhere(slot: str, tokens: tuple[Token, ...], assigned: Mapping[str, Fit]) -> Fit | None:
    """A value that no other slot takes, for one that the phrasing does not have."""
    for kind in KINDS.get(slot[1:-1], ()):
        for at in _left(tokens, assigned):
            token = tokens[at]
            if not token.quoted and not token.terms and token.form(kind) is not None:
                return Fit(at, _ELSEWHERE)
    return None


def _in_order(
    phrase: Phrase, tokens: tuple[Token, ...], assigned: dict[str, Fit]
) -> dict[str, Fit]:
    """Let what fits two slots equally well stand in the order of the phrasing."""
    names = [slot for slot in assigned if slot[1:-1] not in UNNAMED]
    names.sort(key=phrase.units.index)
    for first, second in pairwise(names):
        one, two = assigned[first], assigned[second]
        swapped = [
            Fit(found.at, _worth(phrase, phrase.units.index(slot), tokens, found.at))
            for slot, found in ((first, two), (second, one))
        ]
        worth = sum(fit.quality for fit in swapped)
        if one.at > two.at and worth >= one.quality + two.quality:
            now, then = ((first, one.at), (second, two.at)), ((first, two.at), (second, one.at))
            if _agreement(phrase, tokens, then) >= _agreement(phrase, tokens, now):
                assigned[first], assigned[second] = swapped
    return assigned


def _by_role(phrase: Phrase, tokens: tuple[Token, ...], assigned: dict[str, Fit]) -> dict[str, Fit]:
    """Let the words at two values say which is which, and not the order of the phrasing."""
    for first, second in combinations(sorted(assigned, key=phrase.units.index), 2):
        pair = ((first, assigned[first].at), (second, assigned[second].at))
        swapped = ((first, pair[1][1]), (second, pair[0][1]))
        fit = {
            slot: Fit(at, _worth(phrase, phrase.units.index(slot), tokens, at))
            for slot, at in swapped
        }
        says = _agreement(phrase, tokens, swapped) - _agreement(phrase, tokens, pair)
        less = sum(assigned[slot].quality - one.quality for slot, one in fit.items())
        if says > 0 and less <= _SWAPPED:
            assigned |= fit
    return assigned


def _agreement(
    phrase: Phrase, tokens: tuple[Token, ...], pair: tuple[tuple[str, int], ...]
) -> float:
    """How well the words at values agree with the slots they are in."""
    if all(slot[1:-1] in UNNAMED for slot, _ in pair):
        return sum(_beside(phrase, phrase.units.index(slot), tokens, at) for slot, at in pair)
    meant = {slot: _slot_role(phrase, slot[1:-1]) for slot, _ in pair}
    if Role.NONE in meant.values():
        return 0.0
    said = {slot: role(tokens, at) for slot, at in pair}
    if not _LINKS.isdisjoint(phrase.terms):  # both "from" and "to" say to what a link leads
        said = {slot: one if one is Role.NAME else Role.NONE for slot, one in said.items()}
    return sum(_role_agrees(meant[slot], said[slot]) for slot in meant)


def _role_agrees(meant: Role, said: Role) -> int:
    """1 where the words at a value say what the slot is for, -1 where they say the contrary."""
    if meant is Role.TARGET and said is Role.NAME:
        return 1
    if meant is said:
        return int(meant is not Role.NONE)
    return -int(meant is not Role.NONE and said in (Role.SOURCE, Role.TARGET, Role.NAME))


def _slot_role(phrase: Phrase, slot: str) -> Role:
    """What a slot is for; a folder is where something goes unless there is a target besides."""
    if slot == "folder" and "<target>" not in phrase.units:
        return Role.TARGET
    return _ROLES.get(slot, Role.NONE)


def _worth(phrase: Phrase, place: int, tokens: tuple[Token, ...], at: int) -> float:
    """How surely a token is meant for a slot, by its kind or as a word."""
    slot = phrase.units[place][1:-1]
    kind = next((kind for kind in KINDS.get(slot, ()) if tokens[at].form(kind) is not None), "")
    if kind:
        return _kind_quality(tokens[at], kind, slot)
    return max(0.0, _quality(phrase, place, tokens, at))


def _by_name(phrase: Phrase, place: int, tokens: tuple[Token, ...], left: list[int]) -> Fit | None:
    """The folder that is called one: in "copy the docs folder to /mnt" that is not /mnt."""
    if phrase.units[place] != "<folder>":
        return None
    if any(tokens[at].form("path") and "folder" in tokens[at - 1].terms for at in left if at):
        return None  # "the pictures in folder /mnt"
    words = [at for at in left if not tokens[at].forms and _is_called("folder", tokens, at)]
    found = _by_place(phrase, place, tokens, words)
    return found if found and found.quality >= _NAMED else None


def _by_just_its_kind(
    phrase: Phrase, place: int, tokens: tuple[Token, ...], left: list[int]
) -> Fit | None:
    found = _by_kind(phrase, place, tokens, left)
    return found if found and found.quality >= _JUST else None


def _by_kind(phrase: Phrase, place: int, tokens: tuple[Token, ...], left: list[int]) -> Fit | None:
    slot = phrase.units[place][1:-1]
    for kind in KINDS.get(slot, ()):
        found = [at for at in left if tokens[at].form(kind) is not None]
        if len(found) > 1 and slot in _COMPARED and "<other>" in phrase.units:
            found.sort(key=lambda at: role(tokens, at) is not Role.SOURCE)
        if found:
            return Fit(found[0], _kind_worth(tokens, found[0], kind, slot))
    return None


def _kind_worth(tokens: tuple[Token, ...], at: int, kind: str, slot: str) -> float:
    """A value is surest where the slot's first kind is its kind.

    What looks like a file is hardly the folder for what is in an archive, but where something goes.
    """
    is_file = slot == "folder" and kind == "file" and _has_ending(tokens[at].text)
    if is_file and role(tokens, at) is not Role.TARGET and _is_packed(tokens):
        return 0.3
    return _kind_quality(tokens[at], kind, slot)


def _is_packed(tokens: tuple[Token, ...]) -> bool:
    return any(token.forms and token.forms[0][0] in _PACKED for token in tokens)


def _kind_quality(token: Token, kind: str, slot: str) -> float:
    """A value is surest where the slot's first kind is the value's: an archive to be unpacked."""
    kinds = KINDS[slot]
    if slot == "device" and kind == "path" and not token.text.startswith("/dev/"):
        return 0.6
    if kinds[0] in _PACKED and kind != kinds[0]:
        return 0.1 if _is_packed_otherwise(token, kinds[0]) else 0.6
    if slot in _PLACES and kind == "file" and _is_ending(token.text):
        return 0.3
    if slot == "folder" and token.forms[0][0] in _PACKED:
        return 0.3
    if slot == "package":
        return 0.95  # a library is no package of the system
    if kind == "number" and _is_other(token, slot):
        return 0.6
    if kind == "login" and kinds[0] == "path":
        return 0.8  # a path may be on another computer, but is not called by a login alone
    if kind in ("path", "file") and _has_ending(token.text) == (kinds[0] == "path"):
        return 0.95
    if kind in _COARSER and token.form(_COARSER[kind]) is not None:
        return 0.95
    return 0.9 if token.forms[0][0] in _NO_MERE_FILE and kind == "file" else 1.0


def _is_other(token: Token, slot: str) -> bool:
    """Whether a bare number is hardly one for the slot: a time without its unit, a port for a pid."""
    if slot in _LARGE and len(token.text) < 3:
        return True
    is_port = token.forms[0][0] == "port" and slot in ("pid", *_TIMES)
    return is_port or (slot in _TIMES and len(token.text) > 3)


def _is_ending(text: str) -> bool:
    """Whether it is an ending of files that is called by it alone: .tmp, but not .git."""
    return text[:1] == "." and extension_of(text[1:]) is not None


def _is_packed_otherwise(token: Token, kind: str) -> bool:
    """Whether the ending of a name tells of another program than the slot: a.tar.xz for a .bz2."""
    packed = any(token.form(other) for other in _PACKED - {kind}) or token.text.endswith(".sql")
    return packed and not token.text.lower().endswith(f".{kind}")


def _has_ending(path: str) -> bool:
    """Whether a path looks like one of a file: /tmp/a.txt."""
    return "." in path.rpartition("/")[2].lstrip(".")


def _by_place(phrase: Phrase, place: int, tokens: tuple[Token, ...], left: list[int]) -> Fit | None:
    """A quoted text, or the word that stands where the slot stands in the phrasing."""
    if phrase.units[place][1:-1] in UNNAMED:
        return None
    found = [Fit(at, _quality(phrase, place, tokens, at)) for at in left]
    best = max(found, key=lambda fit: fit.quality, default=None)
    return best if best and best.quality > 0 else None


def _quality(phrase: Phrase, place: int, tokens: tuple[Token, ...], at: int) -> float:
    """How well a word stands for a slot (0 to 1)."""
    token, slot = tokens[at], phrase.units[place][1:-1]
    if slot in _SLASHLESS and "/" in token.text:
        return 0.0
    if token.quoted:
        return _quoted_quality(token, slot)
    if (not token.terms and not token.forms) or _is_unlike(slot, tokens, at):
        return 0.0
    if token.text.lower() in _FUNCTION or _is_joined(token) or (not at and _begins(tokens)):
        return 0.0
    if any(slot in _NEVER.get(kind, ()) for kind, _ in token.forms):
        return 0.0
    said = role(tokens, at)
    if said is Role.NAME or (said is Role.USER and slot == "user"):
        return max(0.0, 0.9 - _unlike_a_name(token))
    if said is Role.USER and slot in _HOSTS:
        return 0.0
    if slot in ("name", "tag", "key") and token.form("image"):
        return 1.0
    if slot == "value" and any(kind in _WORTHS for kind, _ in token.forms):
        return 0.2 if any(kind in _BOUNDS for kind, _ in token.forms) else 0.9
    if slot == "value" and said is Role.TARGET and "variable" in phrase.terms:
        return 0.7
    if slot == "bucket" and token.form("bucket"):
        return 0.0
    if _is_usual(slot, phrase, token.text.lower()):
        return 0.5 + 0.25 * _beside(phrase, place, tokens, at)
    if slot == "pattern" and token.forms and token.forms[0][0] in ("path", "glob"):
        return 0.3  # more likely where something is looked for
    if slot in _REFERENCES and token.forms and token.forms[0][0] in _REFERRED:
        return 0.9
    beside = _beside(phrase, place, tokens, at)
    if slot in _RENAMED and said is Role.TARGET and at == len(tokens) - 1 and token.text.isascii():
        return max(0.5, 0.25 + 0.25 * beside)
    if phrase.terms & {*token.terms} or (slot == "command" and tokens[at - 1].text == "as"):
        return 0.0
    if slot == "folder" and token.text.lower() in _FOLDERS and _is_folder(phrase, tokens, at):
        return 0.6
    if slot in FILES and slot != "skipped" and _is_left_out(tokens, at):
        return 0.0
    if slot == "folder" and token.form("mode"):
        return 0.1
    if slot in FILES and _is_no_file(token):
        return 0.0
    if slot in _OWNERSHIP and said is Role.TARGET and not _OWNERSHIP_TERMS.isdisjoint(phrase.terms):
        return 0.6
    if slot in _PLACES and said is Role.TARGET and token.text.lower() in _FOLDERS:
        return 0.0 if _CARRIED.isdisjoint(phrase.terms) else 0.6
    if slot == "extra" and not _is_added(tokens, at):
        return 0.0
    if slot == "login" and phrase.terms <= _PLAIN and not _is_reached(token):
        return 0.0
    if slot == "command" and is_word(token) and token.text.lower() not in _RUN_BY_NAME:
        return 0.0
    if is_word(token) and not _is_foreign(token, tokens):
        if (slot in _RENAMED and said is Role.TARGET) or _stands_behind(phrase, place, tokens, at):
            return 0.5
        if slot == "pattern" and at == len(tokens) - 1 and _is_sought(tokens[at - 1]):
            return 0.5
        weak = min(map(weight, token.terms)) < 1.0  # "with", "from", "only": no names
        if weak or slot in FILES:
            return 0.0
        named = at > 0 and _is_called(slot, tokens, at) and KINDS.keys().isdisjoint(token.terms)
        packaged = slot in ("package", "search") and token.text.lower() in _PACKAGES
        return 0.45 if named or (packaged and beside) else 0.3 * beside
    if slot in FILES:
        if is_hangul(token.text) and token.text.endswith(_INFLECTED):
            return 0.0
        named = _is_called(slot, tokens, at) or _is_called("file", tokens, at)
        foreign = slot in _PLACES and _is_foreign(token, tokens)
        seems = named or foreign or re.search(_NAMELIKE, token.text) is not None
        return (0.5 if seems else 0.2) - _unlike_a_name(token)
    seems = beside > 0 or (slot in _HOSTS and _is_reached(token))
    said_so = 0.2 * _told(slot, tokens, at) if slot in _HANDLES else 0.0
    return (0.5 if seems else 0.2) + 0.25 * beside + said_so - _unlike_a_name(token)


def _is_joined(token: Token) -> bool:
    """Whether it is two words that mean something together, which are nobody's name: "is in"."""
    return " " in token.text and not token.forms


def _is_folder(phrase: Phrase, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word that means something else is a folder: called one, packed, or looked under."""
    packed = "compress" in phrase.terms and "file" not in _neighbour(tokens, at, 1)
    is_place = at > 0 and tokens[at - 1].text.lower() in ("under", "below", "inside")
    return packed or is_place or _is_called("folder", tokens, at)


def _is_left_out(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the words at a value say that it is left out: "without dist", "dist 빼고"."""
    before, after = tokens[max(0, at - 1)], tokens[min(at + 1, len(tokens) - 1)]
    english = not is_hangul(before.text) and "except" in before.terms
    return english or after.text.startswith(_LEFT_OUT)


def _begins(tokens: tuple[Token, ...]) -> bool:
    """Whether a word has a capital letter for being the first: the verb of "Unset all variables"."""
    first = tokens[0]
    is_title = first.text.istitle() and not first.quoted and not first.forms
    return is_title and not any(is_hangul(token.text) for token in tokens)


def _is_usual(slot: str, phrase: Phrase, word: str) -> bool:
    """Whether things of the slot's kind are often called by a word, though it means something."""
    staged = slot in _STAGED or (slot in _REFERENCES and "branch" in phrase.terms)
    return (
        (slot in _KEYS and word in _FIELDS)
        or (slot in _RUNNING and word in _SERVICES)
        or (slot == "process" and word in _PACKAGES)
        or (slot == "image" and word in _IMAGES)
        or (slot == "table" and word in _TABLES)
        or (staged and word in _STAGES)
    )


def _is_no_file(token: Token) -> bool:
    """Whether a word is an ending, a variable of the environment, or a text in base64."""
    if token.form("extension") and token.text.isalnum():
        return True
    return (
        re.fullmatch(_ENVIRONMENT, token.text) is not None
        or re.fullmatch(_BASE64, token.text) is not None
    )


def _told(slot: str, tokens: tuple[Token, ...], at: int) -> int:
    """1 where the noun right at a word is the slot's, -1 where it is another's, 0 without any.

    In Korean it stands behind, "backend 네트워크"; in English before, or behind where none is before.
    """
    before = {*tokens[at - 1].terms} & _HANDLES if at else set()
    after = tokens[at + 1] if at + 1 < len(tokens) else Token("")
    behind = {*after.terms} & _HANDLES
    owner = behind if is_hangul(after.text) else before or behind
    if not owner:
        return 0
    return 1 if slot in owner else -1


def _is_added(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is named besides another: "and curl", "nginx랑 curl"."""
    return at > 0 and tokens[at - 1].text.lower() in ("and", "와", "과", "랑", "이랑", "하고")


def _is_sought(before: Token) -> bool:
    """Whether a word says that a text follows it: "containing", but not "with"."""
    return before.text != "with" and not {"contain", "match"}.isdisjoint(before.terms)


def _stands_behind(phrase: Phrase, place: int, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word follows what only the phrasing says: the logs of "rename-window logs"."""
    before = tokens[at - 1] if at else Token("")
    return place > 0 and "-" in before.text and phrase.units[place - 1] in before.terms


def _is_reached(token: Token) -> bool:
    """Whether a word looks like the name of another computer: server1."""
    return token.text.isascii() and token.text[-1].isdigit() and token.text[0].isalpha()


def _quoted_quality(token: Token, slot: str) -> float:
    if token.text[:1] in ("{", "[") and slot not in _DATA:
        return 0.0  # JSON
    if slot == "command":
        return 0.5 if _has_ending(token.text) else 1.0  # what looks like a file is one
    if slot in _HANDLES and " " in token.text:
        return 0.3
    if slot in FILES and not _REGEX.isdisjoint(token.text) and not _seems_a_file(token.text):
        return 0.3
    if slot == "file" and not token.form("file") and not token.form("path"):
        return 0.7  # rather a text
    return 0.95 if slot in FILES else 1.0


def _seems_a_file(text: str) -> bool:
    return "/" in text or _has_ending(text)


def _is_unlike(slot: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether nobody calls a branch or a user so: what is inflected, or looks like a file."""
    token = tokens[at]
    before = tokens[at - 1].text.lower() if at else ""
    if slot == "extension":
        return is_hangul(token.text) or before in _OWNERS
    if slot not in _HANDLES:
        return False
    if slot == "interface" and token.form("host"):
        return True
    if token.text.lower() in _NOUNS:
        return True
    if is_hangul(token.text):
        return token.text.endswith(_INFLECTED) or not _is_next_to(slot, tokens, at)
    if (before in _OWNERS and slot not in _OWNED) or (before in ("a", "an") and slot == "user"):
        return re.search(_NAMELIKE, token.text) is None  # "delete my feelings"
    is_file = token.form("archive") or token.form("zip") or token.text[0] in "/~"
    return bool(is_file) and slot not in _MAY_BE_FILES


def is_word(token: Token) -> bool:
    """Whether a token means something by itself, so that it is hardly a name."""
    return bool(token.terms) and (known(token.text) or " " in token.text)


def _beside(phrase: Phrase, place: int, tokens: tuple[Token, ...], at: int) -> float:
    """How many neighbours a word has as the slot has them; the word for what it is counts besides."""
    shared = sum(
        _shares(phrase.units, place + step, _neighbour(tokens, at, step)) for step in (-1, 1)
    )
    return max(shared, _is_called(phrase.units[place][1:-1], tokens, at))


def _is_called(slot: str, tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the word for the slot stands beside a token: "docs folder", "user kim"."""
    return any(slot in _neighbour(tokens, at, step) for step in (-1, 1))


def _is_next_to(slot: str, tokens: tuple[Token, ...], at: int) -> bool:
    """The same with nothing at all between them."""
    return any(
        slot in token.terms for token in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    )


def _is_foreign(token: Token, tokens: tuple[Token, ...]) -> bool:
    """Whether it is English in a Korean question: the "name" of "name만 뽑아줘" is one."""
    return token.text.isascii() and any(is_hangul(one.text) for one in tokens)


def _unlike_a_name(token: Token) -> float:
    """What a word loses as a name for looking like another value, or for being one syllable."""
    if token.text.endswith(_VERB_ENDINGS) or re.fullmatch(_NO_NOUN, token.text):
        return 1.0
    if len(token.text) == 1 and not token.text.isascii():
        return 0.25
    return 0.35 if token.forms and token.forms[0][0] in _NO_NAMES else 0.0


def _neighbour(tokens: tuple[Token, ...], at: int, step: int) -> tuple[str, ...]:
    """The meaning of the next word that has one."""
    at += step
    while 0 <= at < len(tokens) and not tokens[at].terms and not tokens[at].forms:
        at += step
    return tokens[at].terms if 0 <= at < len(tokens) else ()


def _shares(units: tuple[str, ...], at: int, means: tuple[str, ...]) -> bool:
    return 0 <= at < len(units) and units[at] in means
