"""A page's source to what it says about each option: the tree of its entries becomes a Manual."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field
from dataclasses import replace
from itertools import dropwhile

from aicmd import manmacros
from aicmd import mdoc
from aicmd.examples import read_examples
from aicmd.manual import SYNOPSIS
from aicmd.manual import Manual
from aicmd.manual import Option
from aicmd.outline import Node
from aicmd.outline import Paragraph
from aicmd.outline import plain
from aicmd.prose import listed_only
from aicmd.prose import spoken_of
from aicmd.prose import synopsis_tags
from aicmd.roff import calls
from aicmd.tag import Tag
from aicmd.tag import begins_with_flag
from aicmd.tag import read_tag

LIMIT = 2_000_000
"""Characters of a page that are read; the largest real ones (ffmpeg-all) stay below."""

_FIRST_MACRO = re.compile(r"^[.'][ \t]*(TH|Dd|Dt|Sh|SH)\b", re.MULTILINE)
_SILENT = re.compile(
    r"name|see also|authors?|copyright|license|history|examples?|synopsis|bugs|reporting bugs"
    r"|files|environment( variables)?|exit (status|codes?|values?)|return values?",
    re.IGNORECASE,
)
_OPTIONLESS = re.compile(
    r"name|see also|authors?|copyright|license|history|examples?|synopsis", re.I
)
_EXAMPLES = re.compile(r"(?:usage )?examples?", re.I)
_SUMMARY = re.compile(r"\s+(?:-{1,2}|[–—])\s+")
_WORD_END = re.compile(r"$| -| –| \[| <| \(")
_TITLES = frozenset(
    "and or options option description usage arguments commands parameters flags notes overview"
    " general output operation format syntax introduction diagnostics warnings security".split()
)
"""Headings in lower case that name no subcommand."""
_SUBCOMMAND = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*(?: [a-z][a-z0-9-]*)?")


def read_page(text: str, name: str, source: str) -> Manual:
    """Read the roff source of the page of `name`; never raises, a broken page gives few options."""
    text = text[:LIMIT]
    first = _FIRST_MACRO.search(text)
    written = calls(text)
    if first and first[1] in ("Dd", "Dt", "Sh"):
        root = mdoc.outline(written, name)
    else:
        root = manmacros.outline(written)
    collector = _Collector(name)
    for section in root.body:
        if isinstance(section, Node):
            collector.section(section)
    options, aliases = tuple(collector.finished()), tuple(collector.aliases.items())
    synopsis, examples = collector.synopsis[:SYNOPSIS], tuple(collector.examples)
    return Manual(name, source, _summary(root), options, aliases, synopsis, examples)


def _summary(root: Node) -> str:
    """What the NAME section says after the dash."""
    for section in root.body[:2]:
        if isinstance(section, Node):
            parts = _SUMMARY.split(_rendered(section.body).replace("\n", " "), maxsplit=1)
            if len(parts) == 2:
                return parts[1].strip()
    return ""


_SYNTAX = re.compile(r"(?=.*[\[<]).{1,120}[\])>.|\w](?<![^.]\.)")
"""A form with something optional or to be replaced; a sentence that begins so ends in a period."""
_SYNONYM = re.compile(
    r"(?:^|[.;(]\s*)(--?[A-Za-z][\w-]*) is (?:a|an|another) (?:alias|synonym|name) (?:for|of)"
    r" (?:this(?: option)?|it)\b"
)
_CALL = re.compile(r" (--[a-z][\w-]+)(?: [a-z][\w-]*){0,3}")
_FEW_WORDS = 4
_ALIAS = re.compile(r"\(alias(?:es)?: ([\w-]+)\)\s*")
_OPTIONAL = re.compile(r"\[[^\[\]]*\]|<[^<>]*>")
_FLAG = re.compile(r"(?<![\w-])--?[A-Za-z][\w-]*")


@dataclass(slots=True)
class _Collector:
    """Gathers the options of one page in its order."""

    name: str
    options: list[Option] = field(default_factory=list)
    prose: list[tuple[str, str]] = field(default_factory=list)
    """Paragraphs that belong to no option as plain text, each after the subcommand it is under."""
    synopses: list[tuple[str, Tag]] = field(default_factory=list)
    synopsis: str = ""
    examples: list[tuple[str, str]] = field(default_factory=list)
    aliases: dict[str, str] = field(default_factory=dict)
    """Other names of a subcommand, or names whose options stand under the one behind them."""
    sharing: list[str] = field(default_factory=list)
    forms: list[Option] = field(default_factory=list)
    """The options that a form of the command is told by: `git diff --cached [<commit>]`."""

    def section(self, node: Node) -> None:
        title = node.title.strip()
        if title.lower() in ("synopsis", "usage"):
            self._synopsis(node, "")
            self.synopsis = "\n".join(_lines(node))
            self._body(Node(title, [], list(_shown(node))), "", True)
            return
        if _EXAMPLES.fullmatch(title):
            self.examples += read_examples(node, self.name)
        if not _OPTIONLESS.fullmatch(title):
            self._body(node, self._subcommand(title), bool(_SILENT.fullmatch(title)))

    def _synopsis(self, node: Node, under: str) -> None:
        for part in node.body:
            if isinstance(part, Paragraph):
                self.synopses += [(under, tag) for tag in synopsis_tags(part.text)]
            elif not part.title:
                self._synopsis_of(part, under)
                self._synopsis(part, under)

    def _subcommand(self, title: str, under: str = "") -> str:
        """The subcommand that a heading or a plain word names, else what it stands under."""
        own = title.strip()
        for name in (self.name, self.name.replace("-", " ")):
            own = own.removeprefix(name + " ").strip() if own != name else ""
        match = _SUBCOMMAND.match(own)
        if not match or not _WORD_END.match(own, match.end()) or own.startswith(self.name + "-"):
            return under
        alone = own == title.strip()
        words = match[0].removesuffix(" command").removesuffix(" subcommand")
        return under if alone and (" " in words or words in _TITLES) else words

    def _body(self, node: Node, under: str, silent: bool) -> None:
        """Take what stands under a heading or a plain word."""
        waiting: list[Tag] = []
        above: Node | Paragraph | None = None
        if "-" in self.name and node.title.strip().lower() == "description":
            self._forms(node, under)
        for part in _entries(node.body):
            if isinstance(part, Paragraph):
                self._emit(waiting, "", under)
                waiting = []
                self._paragraph(part, under)
                if part.kept and not silent:
                    self._calls(above, part, under)
            elif part.title:
                deeper = self._subcommand(part.title, under)
                self._body(part, deeper, silent or bool(_OPTIONLESS.fullmatch(part.title)))
            else:
                waiting = self._entry(part, waiting, under, silent)
            above = part
        self._emit(waiting, "", under)

    def _paragraph(self, paragraph: Paragraph, under: str) -> None:
        text = plain(paragraph.text)
        if under and "(alias" in text and (alias := _ALIAS.match(text)):
            self.aliases[alias[1]] = under
            text = _ALIAS.sub("", text)
        self.prose.append((under, text))

    def _entry(self, node: Node, waiting: list[Tag], under: str, silent: bool) -> list[Tag]:
        """Take an entry; returns the tags that still wait for the text after the next one."""
        tag = self._without_name(_tag(node), node)
        if not tag.flags or (silent and not tag.dashed):
            self._emit(waiting, "", under)
            deeper = self._entry_subcommand(node, under)
            if deeper != under and not tag.flags:
                self._synopsis_of(node, deeper)
                self._emit([Tag((deeper,))], _described(tag, node), under)
            self._body(node, deeper, silent)
            return []
        text = _described(tag, node)
        if not text and node.empty and tag.dashed:
            return [*waiting, tag]
        self._emit([*waiting, tag], text, under)
        if tag.dashed:
            for inner in node.body:
                if isinstance(inner, Node):
                    self._inner(inner, under)
        else:
            deeper = self._entry_subcommand(node, under)
            self._synopsis_of(node, deeper)
            count = len(self.options)
            self._body(node, deeper, silent)
            if tag is not _tag(node):
                self._share(tag.flags[0], text, count)
        return []

    def _share(self, form: str, text: str, count: int) -> None:
        """Forms with but a few words, `ip route add`, have their options under the last of them."""
        if len(self.options) > count:
            self.aliases |= dict.fromkeys(self.sharing, form)
            self.sharing.clear()
        elif len(text.split()) > _FEW_WORDS:
            self.sharing.clear()
        else:
            self.sharing.append(form)

    def _inner(self, node: Node, under: str) -> None:
        """Options within an option's own block; plain words there are its values, not entries."""
        if _tag(node).dashed:
            self._entry(node, [], under, True)
        else:
            for inner in _entries(node.body):
                if isinstance(inner, Node):
                    self._inner(inner, under)

    def _entry_subcommand(self, node: Node, under: str) -> str:
        words = self._behind_name(plain(node.tags[0]) if node.tags else "").split()
        return self._subcommand(words[0], under) if words and words[0][0] not in "[<(" else under

    def _without_name(self, tag: Tag, node: Node) -> Tag:
        """`add` for an entry that is called `ip route add`."""
        named = self.name.partition("-")[0]
        own = self._entry_subcommand(node, "") if tag.flags[:1] == (named,) else ""
        return Tag((own,)) if own else tag

    def _behind_name(self, title: str) -> str:
        """What a form of the command has behind its name, else the whole title."""
        for name in (self.name, self.name.replace("-", " ")):
            if f"{title} ".startswith(f"{name} "):
                return title[len(name) :]
        return title

    def _forms(self, section: Node, under: str) -> None:
        """Take the forms of the command, each an entry, or a line with the paragraph below it.

        Pages of git's subcommands do so.
        """
        line = ""
        for part in _entries(section.body):
            if isinstance(part, Paragraph):
                text = plain(part.text)
                self._form(line, text, under)
                line = text
            elif part.tags:
                self._form(plain(part.tags[0]), _described(_tag(part), part), under)
                line = ""

    def _form(self, title: str, text: str, under: str) -> None:
        """Take a form as the entry of the options that it cannot do without.

        They have to stand in the synopsis too: what begins like a form may be an example.
        """
        behind = self._behind_name(title)
        if behind != title and text and _SYNTAX.fullmatch(behind):
            listed = {flag for _, tag in self.synopses for flag in tag.flags}
            flags = [flag for flag in _FLAG.findall(_OPTIONAL.sub("", behind)) if flag in listed]
            self.forms.append(Option(tuple(flags), "", 0, False, text, under))

    def _calls(self, above: Node | Paragraph | None, lines: Paragraph, under: str) -> None:
        """Take the options of calls in kept lines, each as an entry with the paragraph above.

        `mount --make-slave mountpoint` below "The following commands …": one long option and words.
        """
        text = plain(above.text) if isinstance(above, Paragraph) and not above.kept else ""
        for line in plain(lines.text).split("\n") if text else ():
            if call := _CALL.fullmatch(self._behind_name(line)):
                self.forms.append(Option((call[1],), "", 0, False, text, under))

    def _synopsis_of(self, node: Node, under: str) -> None:
        for tag in node.tags:
            self.synopses += [(under, found) for found in synopsis_tags(tag)]

    def _emit(self, tags: list[Tag], text: str, under: str) -> None:
        for tag in tags:
            if tag.flags:
                arity, optional = tag.arity, tag.optional
                self.options.append(Option(tag.flags, tag.argument, arity, optional, text, under))

    def finished(self) -> list[Option]:
        """The entries, then what only the synopsis and the prose say."""
        known = {(option.section, flag) for option in self.options for flag in option.flags}
        aliases = self._aliases(known)
        values = {f: o.argument for o in reversed(self.options) for f in o.flags if o.argument}
        options = [_fixed(self._spelt(option, aliases), values) for option in self.options]
        options = [_with_synonyms(option, known) for option in options]
        known |= {(option.section, flag) for option in options for flag in option.flags}
        options += spoken_of(self.prose, self.synopses, known)
        known |= {(option.section, flag) for option in options for flag in option.flags}
        options += [form for form in self.forms if form.flags and not self._told(form, known)]
        known |= {(option.section, flag) for option in options for flag in option.flags}
        return options + list(listed_only(self.prose, self.synopses, known))

    @staticmethod
    def _told(form: Option, known: set[tuple[str, str]]) -> bool:
        return all((form.section, flag) in known for flag in form.flags)

    def _aliases(self, known: set[tuple[str, str]]) -> dict[tuple[str, str], list[str]]:
        """Spellings that only the synopsis gives, by a spelling that has an entry."""
        found: dict[tuple[str, str], list[str]] = {}
        for under, tag in self.synopses:
            with_entry = [flag for flag in tag.flags if (under, flag) in known]
            without = [flag for flag in tag.flags if (under, flag) not in known]
            if len(with_entry) == 1 and len(without) == 1:
                found.setdefault((under, with_entry[0]), without)
        return found

    def _spelt(self, option: Option, aliases: dict[tuple[str, str], list[str]]) -> Option:
        more = [a for flag in option.flags for a in aliases.get((option.section, flag), [])]
        return replace(option, flags=(*option.flags, *more)) if more else option


def _fixed(option: Option, values: dict[str, str]) -> Option:
    """An option as it is typed, where its tag shows it by example.

    `-p, --style=slash` beside an entry `--style=WORD` says that -p stands for one value of that;
    `-#` whose text speaks of -1 or of # stands for a number.
    """
    longs = [flag for flag in option.flags if values.get(flag, option.argument) != option.argument]
    if longs and len(option.flags) > len(longs) and option.argument.islower():
        flags = tuple(flag for flag in option.flags if flag not in longs)
        text = f"{option.text}\n\n(Same as {longs[0]}={option.argument}.)"
        return replace(option, flags=flags, argument="", arity=0, optional=False, text=text)
    if "-#" in option.flags and re.search(r"(?<!\S)-\d\b|(?<!\S)#(?!\S)", option.text):
        return replace(option, flags=(*option.flags, "-NUM"))
    return option


def _with_synonyms(option: Option, known: set[tuple[str, str]]) -> Option:
    """An option with the spellings that its own text gives: "--no-heading is an alias for it"."""
    maybe = any(word in option.text for word in ("alias", "synonym", "name for", "name of"))
    told = _SYNONYM.findall(option.text) if maybe else ()
    flags = [flag for flag in told if (option.section, flag) not in known]
    return replace(option, flags=(*option.flags, *flags)) if flags and option.flags else option


def _tag(node: Node) -> Tag:
    """What an entry's tags say, read once."""
    if node.tag is None:
        node.tag = read_tag(node.tags[0]) if len(node.tags) == 1 else _together(node)
    return node.tag


def _together(node: Node) -> Tag:
    """All lines that name an entry as one tag; a line below them that names nothing is its text."""
    read = [(line, read_tag(line)) for line in node.tags]
    lines = list(dropwhile(lambda pair: not pair[1].flags, read))
    dashed = bool(lines) and lines[0][1].dashed
    named = [tag for _, tag in lines if tag.flags and tag.dashed == dashed]
    text = [tag.rest if tag in named else plain(line) for line, tag in lines]
    if not named:
        return Tag()
    flags = dict.fromkeys(flag for tag in named for flag in tag.flags)
    best = max(named, key=lambda tag: tag.arity)
    optional = any(tag.optional for tag in named)
    rest = "\n".join(line for line in text if line)
    return Tag(tuple(flags), best.argument, best.arity, optional, rest)


def _lines(node: Node) -> Iterator[str]:
    """All text under a heading, line by line."""
    yield from map(plain, node.tags)
    for part in node.body:
        if isinstance(part, Paragraph):
            yield plain(part.text)
        else:
            yield from _lines(part)


def _shown(synopsis: Node) -> Iterator[Node | Paragraph]:
    """What a synopsis holds beside the forms of the command: other headings, lists of options."""
    for part in _entries(synopsis.body):
        form = isinstance(part, Node) and any("[" in plain(tag)[:2] for tag in part.tags)
        if isinstance(part, Node) and not form and (part.title or _described(_tag(part), part)):
            yield part


def _described(tag: Tag, node: Node) -> str:
    """An entry's own text: what stands in its line, its paragraphs, and the values listed there."""
    own = [part for part in _entries(node.body) if not _is_option(part)]
    head = " ".join(tag.rest.split()) if tag.dashed and not tag.rest.startswith("[") else ""
    text = re.sub(r"^[-–—:] +", "", _rendered(own))
    text = _ALIAS.sub("", text) if "(alias" in text else text
    aside = head.startswith("(")
    return f"{text}\n\n{head}".strip() if aside else f"{head} {text}".strip()


def _is_option(part: Node | Paragraph) -> bool:
    return isinstance(part, Node) and _tag(part).dashed


def _rendered(parts: list[Node | Paragraph]) -> str:
    """Paragraphs, with the entries among them as "tag: text"; options among them are left out."""
    texts: list[str] = []
    for part in parts:
        if isinstance(part, Paragraph):
            texts.append(plain(part.text))
        elif not _is_option(part):
            label = ", ".join(map(plain, part.tags)) or ("•" if part.bullet else part.title)
            inner = _rendered(list(_entries(part.body)))
            joint = " " if part.bullet else ": "
            texts.append(f"{label}{joint}{inner}" if label and inner else label or inner)
    return "\n\n".join(text for text in texts if text)


def _entries(body: list[Node | Paragraph]) -> Iterator[Node | Paragraph]:
    """The body with entries found that no macro marks: bullets and lines that begin with a flag."""
    for part in body:
        if isinstance(part, Node) and part.bullet:
            yield _from_bullet(part)
        elif isinstance(part, Paragraph) and part.hanging and _is_tag_line(part.text, False):
            yield Node("", [part.text])
        elif isinstance(part, Paragraph) and "\n" in part.text and "-" in part.text:
            yield from _from_lines(part)
        else:
            yield part


def _from_bullet(node: Node) -> Node:
    """A bullet that begins with a flag is an entry: `• --slurp: read everything first`."""
    first = node.body[0] if node.body else None
    if not isinstance(first, Paragraph) or not begins_with_flag(first.text):
        return node
    line, _, more = first.text.partition("\n")
    tag = read_tag(line)
    head, text = _split_label(line) if not more else (line, more)
    if not tag.flags or len(plain(head)) > 70:
        return node
    body: list[Node | Paragraph] = [Paragraph(text)] if text.strip() else []
    return Node("", [head], body + node.body[1:])


def _split_label(line: str) -> tuple[str, str]:
    """Part `flag: text` at the colon after which a blank stands, else where its font ends."""
    match = re.match(r"[^:]{0,60}(:[\x01-\x04]*(?:\s|$))", line)
    match = match or re.match(r"\x02[^\x01-\x04]{1,60}(\x01)", line)
    return (line[: match.start(1)], line[match.end() :]) if match else (line, "")


def _from_lines(paragraph: Paragraph) -> Iterator[Node | Paragraph]:
    """Lines of a paragraph that begin with a flag and then show its text, or only name it.

    In a stretch that keeps its blanks, a flag without text is a line of an example.
    """
    for first, *more in _stretches(paragraph):
        tag = read_tag(first) if _is_tag_line(first, paragraph.kept) else Tag()
        if tag.flags and (tag.rest or more or not paragraph.kept):
            text = " ".join(line.strip() for line in more)
            yield Node("", [first.strip()], [Paragraph(text)] if text else [])
        else:
            yield Paragraph("\n".join([first, *more]), kept=paragraph.kept)


def _stretches(paragraph: Paragraph) -> list[list[str]]:
    """Part lines where one names an entry, and where the lines that are deeper end."""
    stretches: list[list[str]] = []
    indent = -1
    for line in paragraph.text.split("\n"):
        depth = len(line) - len(line.lstrip(" \t"))
        if _is_tag_line(line, paragraph.kept):
            stretches.append([line])
            indent = depth
        elif stretches and (indent < 0 or depth > indent or not paragraph.kept):
            stretches[-1].append(line)
        else:
            stretches.append([line])
            indent = -1
    return stretches


def _is_tag_line(line: str, kept: bool) -> bool:
    """Whether a line is a tag: all of it is spellings and values, or text follows after a gap."""
    tag = read_tag(line) if begins_with_flag(line) else Tag()
    if not tag.dashed:
        return False
    gap = re.search(r"\S(?:  |\t)[\s\x01-\x04]*\S", line)
    return not tag.rest or bool(gap) or (kept and len(line) < 30)
