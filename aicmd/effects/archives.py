"""Archives and compressors: what they unpack over, and what they start."""

from __future__ import annotations

from collections.abc import Iterator

from aicmd.call import Call
from aicmd.call import Finding
from aicmd.effects import CAUTION
from aicmd.effects import DANGER
from aicmd.effects import Code
from aicmd.effects import Program
from aicmd.effects import reads
from aicmd.effects import row
from aicmd.reach import RELIED_ON
from aicmd.reach import Reach
from aicmd.resolution import spelled
from aicmd.translation import N_

_STARTS = "--to-command --use-compress-program --rsh-command --info-script --new-volume-script"


def _tar(call: Call) -> Iterator[Finding | Code]:
    for word, text in call.values(f"{_STARTS} --checkpoint-action -I -F"):
        yield call.at(CAUTION, word, N_("starts a program"))
        yield Code(word, text.removeprefix("exec="))
    if call.has("--remove-files --recursive-unlink --unlink-first"):
        yield call.whole(DANGER, N_("deletes files"))
    letters = spelled(call.arguments[0]).lstrip("-") if call.arguments else ""
    mode = letters if not letters.startswith("-") else ""
    if call.has("--list --help --version --diff --compare") or (
        _is_cluster(mode) and set("td") & set(mode)
    ):
        return
    if "x" in mode[:8] or call.has("-x --extract --get"):
        for word, _ in call.values("-C --directory"):
            if call.reach(word) in RELIED_ON:
                yield call.at(DANGER, word, N_("may have files of the system overwritten"))
    for word, _ in call.values("-f --file"):
        if call.reach(word) is Reach.DEVICE:
            yield call.at(DANGER, word, N_("writes over a device"))
    yield call.at(CAUTION, call.program, N_("writes files, over those that are there"))


def _is_cluster(letters: str) -> bool:
    return letters.isalpha() and len(letters) <= 8


def _unzip(call: Call) -> Iterator[Finding]:
    if call.has("-l -t -v -p -Z -z"):
        return
    for word, _ in call.values("-d"):
        if call.reach(word) in RELIED_ON:
            yield call.at(DANGER, word, N_("may have files of the system overwritten"))
    yield call.at(CAUTION, call.program, N_("writes files, over those that are there"))


def _zip(call: Call) -> Iterator[Finding | Code]:
    for word, text in call.values("-TT --unzip-command"):
        yield call.at(CAUTION, word, N_("starts a program"))
        yield Code(word, text)
    if call.has("-m --move"):
        yield call.at(CAUTION, call.program, N_("deletes the files that it packs"))
    if not call.has("-sf --show-files"):
        yield call.at(CAUTION, call.program, N_("writes an archive"))


_PACKS = N_("replaces the file")
_TO_OUTPUT = "-c --stdout --to-stdout -l --list -t --test -V --version -h --help"

PROGRAMS = {
    "tar|gtar|bsdtar|star": Program(judge=_tar),
    "unzip|funzip": Program(judge=_unzip),
    "zip": Program(judge=_zip),
    (
        "gzip|gunzip|bzip2|bunzip2|xz|unxz|lzma|unlzma|zstd|unzstd|lz4|unlz4|compress"
        "|uncompress|pigz|pbzip2|brotli|lzop|7zr-c"
    ): Program((reads("", _TO_OUTPUT), row(CAUTION, "", "", _PACKS))),
    "7z|7za|7zr|rar|unrar": Program(
        (
            reads("l|t|i|h|v|lb|lt|p"),
            row(CAUTION, "", "", N_("writes files, over those that are there")),
        )
    ),
    "cpio|pax|ar|unar|lsar|dpkg-deb|rpm2cpio|jar": Program(
        (
            reads("", "-t --list -c --contents -I --info"),
            row(CAUTION, "", "", N_("writes files, over those that are there")),
        )
    ),
}
