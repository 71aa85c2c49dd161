from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aicmd.errors import AicmdError
from aicmd.message import AUTO_COMMENTS
from aicmd.message import Format
from aicmd.message import Role
from aicmd.message import parse

EDITED = Format(edited=True)
SCISSORS = b"# ------------------------ >8 ------------------------\n"
TEMPLATE = b"""
# Please enter the commit message for your changes. Lines starting
# with '#' will be ignored, and an empty message aborts the commit.
#
# On branch main
# Changes to be committed:
#\tmodified:   f
#
"""
KOREAN_TEMPLATE = """
# 변경 사항에 대한 커밋 메시지를 입력하십시오. '#' 문자로 시작하는
# 줄은 무시되고, 메시지를 입력하지 않으면 커밋이 중지됩니다.
""".encode()


@pytest.mark.parametrize(
    ("data", "subject", "body", "trailers"),
    [
        pytest.param(b"Fix it\n", "Fix it", (), (), id="a subject"),
        pytest.param(b"Fix it", "Fix it", (), (), id="no final newline"),
        pytest.param(b"Fix it\n\nWhy\n", "Fix it", ("", "Why"), (), id="a body"),
        pytest.param(b"\n\nFix it\n", "Fix it", (), (), id="blank lines above"),
        pytest.param(b"Fix it\r\n\r\nWhy\r\n", "Fix it", ("", "Why"), (), id="CR LF"),
        pytest.param(b"a\rb\n", "a\rb", (), (), id="a CR within a line"),
        pytest.param("제목\n\n본문\n".encode(), "제목", ("", "본문"), (), id="Korean"),
        pytest.param(b"", "", (), (), id="nothing"),
        pytest.param(b"\n \n", "", (), (), id="blank lines alone"),
        pytest.param(b"#123 fix\n", "#123 fix", (), (), id="no line is a comment without editor"),
        pytest.param(
            b"S\n\nB\n\nA-b: c\nFixes : #1\n",
            "S",
            ("", "B", ""),
            ("A-b: c", "Fixes : #1"),
            id="trailers",
        ),
        pytest.param(b"S\n\nA: b\n  more\n", "S", ("",), ("A: b", "  more"), id="folded trailer"),
        pytest.param(b"A: b\nC: d\n", "A: b", ("C: d",), (), id="the subject is no trailer"),
        pytest.param(
            b"S\n\nA: b\nprose\n", "S", ("", "A: b", "prose"), (), id="prose breaks the block"
        ),
        pytest.param(
            b"S\n\nprose\nSigned-off-by: a\n",
            "S",
            ("",),
            ("prose", "Signed-off-by: a"),
            id="git's own trailer holds it together",
        ),
        pytest.param(
            b"S\n\nBREAKING CHANGE: x\n",
            "S",
            ("", "BREAKING CHANGE: x"),
            (),
            id="a key of two words",
        ),
    ],
)
def test_parts(data: bytes, subject: str, body: tuple[str, ...], trailers: tuple[str, ...]) -> None:
    message = parse(data)
    assert (message.subject, message.body, message.trailers) == (subject, body, trailers)
    assert message.data() == data


@pytest.mark.parametrize(
    ("data", "form", "content", "comment"),
    [
        pytest.param(b"S\n" + TEMPLATE, Format(), "S\n", "#", id="template"),
        pytest.param(b"S\n" + KOREAN_TEMPLATE, EDITED, "S\n", "#", id="Korean template"),
        pytest.param(
            b"S\n\n# the sign '#' was wrong\n",
            Format(),
            "S\n\n# the sign '#' was wrong\n",
            "",
            id="a line of the author's that names the sign",
        ),
        pytest.param(
            b"S\n#  ------------------------ >8 ------------------------\ndiff\n",
            EDITED,
            "S\n",
            "# ",
            id="a comment string with a blank",
        ),
        pytest.param(
            b"S\n-- x ------------------------ >8 ------------------------\ndiff\n",
            EDITED,
            "S\n",
            "-- x",
            id="one with a blank inside",
        ),
        pytest.param(TEMPLATE, Format(), "", "#", id="template alone"),
        pytest.param(
            b"S\n" + TEMPLATE.replace(b"#", b";"),
            Format(),
            "S\n",
            ";",
            id="git took another character",
        ),
        pytest.param(
            b"S\n" + TEMPLATE.replace(b"#", b"//"),
            Format(comments=("//",)),
            "S\n",
            "//",
            id="a comment string of two",
        ),
        pytest.param(
            b"S\n" + TEMPLATE,
            Format(comments=("//",)),
            "S\n",
            "#",
            id="a setting git is too old for",
        ),
        pytest.param(
            b"S\n\n# x\n", Format(comments=AUTO_COMMENTS, edited=True), "S\n", "#", id="auto"
        ),
        pytest.param(
            b"S\n" + TEMPLATE + SCISSORS + b"diff\n+\xff\n", Format(), "S\n", "#", id="commit -v"
        ),
        pytest.param(
            b"S\n\n; ------------------------ >8 ------------------------\nrest",
            Format(),
            "S\n",
            ";",
            id="scissors say the character",
        ),
        pytest.param(
            b"S\r\n\r\n# x\r\n" + SCISSORS[:-1] + b"\r\nd",
            Format(),
            "S\r\n",
            "#",
            id="scissors with CR",
        ),
        pytest.param(b"# top\nS\n\n# x\n", EDITED, "# top\nS\n", "#", id="comment above"),
        pytest.param(b"S\n\n# x\n", EDITED, "S\n", "#", id="what is left of a template"),
        pytest.param(b"S\n\n\n", Format(), "S\n", "", id="blank lines below"),
    ],
)
def test_tail(data: bytes, form: Format, content: str, comment: str) -> None:
    message = parse(data, form)
    assert (message.content, message.comment) == (content, comment)
    assert message.data() == data


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"S\n\n# a heading\n\n# x\n", id="hashes without an editor"),
        pytest.param(b"S\n\n- one\n- two\n", id="a list"),
        pytest.param(b"S\n\n| a | b |\n", id="a table"),
        pytest.param(b"S\n\n@user helped\n", id="a mention"),
        pytest.param(b"S\n\n> quoted\n", id="a quotation"),
        pytest.param(b"S\n\n-- >8 --\n", id="nearly scissors"),
        pytest.param(b"S\n\n---\nmore\n", id="a rule"),
    ],
)
def test_no_tail(data: bytes) -> None:
    message = parse(data)
    assert (message.tail, message.comment) == (b"", "")
    assert message.data() == data


def test_the_first_line_that_is_no_comment_is_the_subject() -> None:
    """As in the text that `git rebase -i` makes of a squash."""
    data = b"# This is a combination of 2 commits.\n\nFirst\n\n# The 2nd:\n\nSecond\n" + TEMPLATE
    message = parse(data, EDITED)
    assert message.subject == "First"
    assert message.body == ("", "", "Second")
    assert message.data() == data


def test_code_is_told_from_prose() -> None:
    message = parse(b"S\n\ntext\n    code\n```\ncode\n```\ntext\n")
    code = [line.text for line in message.lines if line.role is Role.CODE]
    assert code == ["    code", "```", "code", "```"]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        pytest.param("제목\n\n본문", "EUC-KR", id="EUC-KR"),
        pytest.param("제목 뷁", "cp949", id="cp949"),
        pytest.param("Déjà vu", "ISO-8859-1", id="Latin-1"),
        pytest.param("件名\n\n表示", "SHIFT-JIS", id="a second byte that is ASCII"),
        pytest.param("\ufeffSubject", "utf-8", id="a byte-order mark stays"),
    ],
)
def test_encoding(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    message = parse(data, Format(encoding))
    assert message.content == text
    assert message.data() == data


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        pytest.param(b"caf\xe9\n", "utf-8", id="Latin-1 in a UTF-8 repository"),
        pytest.param(b"a\x00b\n", "utf-8", id="NUL"),
        pytest.param(b"S\n", "no-such", id="an encoding nobody knows"),
        pytest.param(b"\xff\n", "EUC-KR", id="not EUC-KR"),
        pytest.param(b"+AGE-\n", "utf-7", id="bytes that would be written otherwise"),
        pytest.param(b"S\n", "rot13", id="a codec that is no encoding"),
    ],
)
def test_what_is_not_text_is_refused(data: bytes, encoding: str) -> None:
    with pytest.raises(AicmdError, match="not text"):
        parse(data, Format(encoding))


def test_a_letter_that_the_encoding_lacks() -> None:
    message = parse(b"S\n", Format("EUC-KR")).rewritten("\U0001f600\n")
    with pytest.raises(UnicodeEncodeError):
        message.data()


@pytest.mark.parametrize(
    "text",
    [
        "fixup! Add x.",
        "squash! Add x.",
        "amend! Add x.",
        "Merge branch 'x' into main.",
        "Merge pull request #1 from a/b",
        'Revert "Add x."',
        'Reapply "Add x."',
        "Undo x\n\nThis reverts commit 0123456789.\n",
        "Add x.\n\n(cherry picked from commit 0123456789)\n",
    ],
)
def test_mechanical(text: str) -> None:
    assert parse(text.encode()).mechanical


@pytest.mark.parametrize(
    "text",
    ["Fix up x.", "Merged two parsers.", "Revert the default.", "Squash two bugs.", "fixup x", ""],
)
def test_not_mechanical(text: str) -> None:
    assert not parse(text.encode()).mechanical


WORDS = st.text(st.sampled_from("a가#;/ .:-'\r\t`") | st.characters(exclude_categories=["Cs"]))
PIECES = st.one_of(
    WORDS.map(lambda text: text.replace("\0", "").encode()),
    st.sampled_from(
        [b"\n", b"\r\n", TEMPLATE, SCISSORS, b"Signed-off-by: a\n", b"# x\n", b"A: b\n"]
    ),
)
FORMS = st.builds(
    Format, comments=st.sampled_from([("#",), (";",), ("//",), AUTO_COMMENTS]), edited=st.booleans()
)


@given(st.lists(PIECES).map(b"".join), FORMS)
def test_round_trip(data: bytes, form: Format) -> None:
    """Reading and writing changes no byte."""
    assert parse(data, form).data() == data


@given(st.lists(PIECES).map(b"".join), FORMS)
def test_rewriting_with_the_same_words_changes_nothing(data: bytes, form: Format) -> None:
    message = parse(data, form)
    assert message.rewritten(message.content) == message


def stripspace(text: str) -> str:
    return subprocess.run(
        ["git", "stripspace"], input=text.encode(), capture_output=True, check=True
    ).stdout.decode()


@pytest.mark.parametrize(
    "text",
    [
        "S",
        "S \n\n\n\nB\t\n",
        "\n\nS\n",
        "  S\n \n \nB\n\n",
        "a\r\n\r\n\r\nb\r\n",
        "a\u3000\n\u3000\nb\n",
        "a\x0c\nb\x0b\n",
    ],
)
def test_cleaned_is_what_git_commits(text: str) -> None:
    cleaned = "".join(f"{line}\n" for line in parse(text.encode()).cleaned())
    assert cleaned == stripspace(text)


TRAILER_PIECES = st.sampled_from(
    "prose|A: b|a-b : c|Signed-off-by: x| more||Fixes #1|가: 나|: x|x:|# c".split("|")
)


@given(st.lists(TRAILER_PIECES, max_size=8), st.sampled_from(["Subject", "#12 crashes"]))
def test_the_block_begins_where_git_sees_it(lines: list[str], subject: str) -> None:
    """git itself is asked: what it puts a new trailer under is the block."""
    while lines and lines[-1] in ("", "# c"):
        lines = lines[:-1]  # git puts a new trailer above comments at the end
    text = "\n".join([subject, "", *(lines or ["end"]), ""])
    ours = bool(parse(text.encode()).trailers)
    asked = subprocess.run(
        ["git", "interpret-trailers", "--no-divider", "--trailer", "Zz: new"],
        input=text.encode(),
        capture_output=True,
        check=True,
        cwd="/",
    ).stdout.decode()
    block = asked.rstrip("\n").removesuffix("Zz: new")
    assert ours is not block.endswith("\n\n")


def test_this_repositorys_own_messages() -> None:
    root = Path(__file__).parent.parent
    said = subprocess.run(
        ["git", "-C", str(root), "log", "-z", "--format=%B"], capture_output=True, check=False
    ).stdout
    for data in said.split(b"\0"):
        assert parse(data).data() == data
