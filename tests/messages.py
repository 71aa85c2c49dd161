"""The texts of the program as catalogues for translators: `make messages` brings them up to date.

Texts come from three places: those that are marked in the code, the help texts that click keeps,
and the words of click itself that a reader gets to see. Babel writes them to the template, merges
them into each language's `aicmd.po`, and compiles that to the `aicmd.mo` that the program reads.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.messages.pofile import write_po

import aicmd
from aicmd.cli import COMMANDS
from aicmd.cli import cli
from aicmd.cli import command_of
from aicmd.retold import help_texts

PACKAGE = Path(aicmd.__file__).parent
FOLDER = PACKAGE / "locale"
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}
Text = str | tuple[str, ...]

CLICK: tuple[Text, ...] = (
    "Usage:",
    "Options",
    "Commands",
    "Show this message and exit.",
    "Show the version and exit.",
    "default: {default}",
    "required",
    "Aborted!",
    "Error: {message}",
    "Error: invalid input",
    "Try '{command} {option}' for help.",
    "Missing command.",
    "Missing argument",
    "Missing option",
    "Missing parameter",
    "No such option {name!r}.",
    "No such option: {name}",
    "No such command {name!r}.",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "Choose from:\n\t{choices}",
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
    "Option {name!r} does not take a value.",
    "{name} {filename!r} does not exist.",
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
)
"""What click 8 says in the cases that our commands can come to, in the words of its releases."""


def texts() -> Iterator[tuple[str, Text]]:
    """Yield every text with the file that has it."""
    methods = [("locale/**.py", "ignore"), ("**.py", "python")]
    found = extract_from_dir(PACKAGE, methods, keywords=KEYWORDS)
    yield from ((f"aicmd/{name}", text) for name, _line, text, _comments, _context in found)
    yield from (("aicmd/cli.py", text) for text in help_texts(cli))
    for name in COMMANDS:
        file = f"aicmd/commands/{name.replace('-', '_')}.py"
        yield from ((file, text) for text in help_texts(command_of(name)))
    yield from (("click", text) for text in CLICK)


def template() -> Catalog:
    """Return all texts without a translation, in the order of the alphabet of their files."""
    catalog = Catalog(project="aicmd", charset="utf-8", fuzzy=False)
    for name, text in sorted(texts(), key=str):
        catalog.add(text, locations=[(name, 1)])
    return catalog


def read(code: str) -> Catalog:
    """Return the catalogue of a language as its file has it."""
    with _file(code, "po").open("rb") as file:
        return read_po(file, locale=code, domain="aicmd")


def merged(catalog: Catalog) -> Catalog:
    """Return the catalogue with the texts that there are now, and none that there were."""
    catalog.update(template(), no_fuzzy_matching=True, update_creation_date=False)
    catalog.obsolete.clear()
    return catalog


def written(catalog: Catalog) -> bytes:
    """Return the file that a catalogue is kept in."""
    file = io.BytesIO()
    write_po(file, catalog, width=100, sort_output=True, include_lineno=False)
    return file.getvalue()


def compiled(catalog: Catalog) -> bytes:
    """Return the file that the program reads."""
    file = io.BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


def languages() -> list[str]:
    """Return the codes of the languages that there are catalogues for."""
    return sorted(path.parents[1].name for path in FOLDER.glob("*/LC_MESSAGES/aicmd.po"))


def _file(code: str, suffix: str) -> Path:
    return FOLDER / code / "LC_MESSAGES" / f"aicmd.{suffix}"


def main() -> None:
    """Bring all catalogues up to date, and say what has no translation yet."""
    for code in languages():
        catalog = merged(read(code))
        _file(code, "po").write_bytes(written(catalog))
        _file(code, "mo").write_bytes(compiled(catalog))
        missing = [message.id for message in catalog if message.id and not message.string]
        print(f"{code}: {len(catalog)} texts, {len(missing)} without a translation")
        for text in missing:
            print(f"  {text!r}")


if __name__ == "__main__":
    main()
