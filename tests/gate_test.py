from __future__ import annotations

import json
import random
from collections.abc import Iterator
from unicodedata import category

import pyte
import pytest

from aicmd.errors import AicmdError
from aicmd.gate import decode
from aicmd.gate import decoded
from aicmd.gate import escaped
from aicmd.gate import refused
from aicmd.gate import spaced
from aicmd.gate import visible

ZWNJ, ZWJ, STYLE = "\u200c", "\u200d", "\ufe0f"

IGNORABLE = frozenset(
    [
        *(
            0xAD,
            0x34F,
            0x61C,
            0x115F,
            0x1160,
            0x17B4,
            0x17B5,
            *range(0x180B, 0x1810),
            0x3164,
            0xFEFF,
        ),
        *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFFA0),
        *(*range(0xFE00, 0xFE10), *range(0xFFF0, 0xFFF9), *range(0x1BCA0, 0x1BCA4)),
        *(*range(0x1D173, 0x1D17B), *range(0xE0000, 0xE1000)),
    ]
)
"""Default_Ignorable_Code_Point of Unicode's DerivedCoreProperties, whole."""

USABLE = {
    "ASCII": "find . -name '*.go' | xargs -0 sed -i 's/\\t/    /'",
    "tab and newline": "if true\n\tthen ls\nfi",
    "accents, composed": "cat 'café.txt' Ångström ñ",
    "accents, combining": "cat 'cafe\u0301.txt' A\u030angstro\u0308m n\u0303",
    "eight marks on one letter": "x" + "\u0301" * 8,
    "Vietnamese": "mo\u031b\u0309 tập tin",
    "dashes and quotes": "“naïve” – ‘café’ — 5…",
    "Hangul": "grep -r '삭제' 문서/",
    "Hangul, a letter each": "ㄱㄴㄷ ㅏㅑ ㄳ",
    "Hangul of conjoining jamo": "\u1112\u1161\u11ab\u1100\u1173\u11af.txt",
    "Hangul, a final consonant on a syllable": "가\u11a8",
    "Hangul, as it was once written": "\u113c\u1161\u11f0 \ua972\u1167\ud7cd",
    "Japanese": "ファイルを「一覧」表示する。",
    "Japanese, combining": "か\u3099、ハ\u309a",
    "Chinese": "删除，三个文件；𠮷",
    "Greek and Cyrillic": "αρχείο файл ёлка и\u0306",
    "Arabic, with vowels": "cat مَلَفّ.txt",
    "Hebrew, with points": "cat שָׁלוֹם",
    "Persian": f"می{ZWNJ}خواهم کتاب{ZWNJ}ها",
    "Devanagari": f"क्{ZWJ}ष क्{ZWNJ}ष हिन्दी",
    "Sinhala": f"ශ්{ZWJ}රී",
    "Malayalam, a joiner at the end of a word": f"അവന്{ZWJ} വന്നു",
    "Bengali": f"র{ZWJ}্য",
    "Mongolian": f"ᠮᠣᠩ{ZWJ}ᠭᠣᠯ",
    "Adlam": f"𞤀{ZWNJ}𞤁",
    "Thai": "ไฟล์ที่ใหญ่ที่สุด",
    "Tibetan": "བསྒྲུབས",
    "emoji": "😀🎉⌚☃",
    "emoji newer than the tables": "\U0001fae8\U0001fadf",
    "a family": f"👩{ZWJ}👩{ZWJ}👧{ZWJ}👦",
    "skin tones": f"👍🏽 👨🏿{ZWJ}🚀 👩🏻{ZWJ}🤝{ZWJ}👨🏾",
    "a flag": "🇰🇷🇩🇪",
    "flags that are joined": f"🏳{STYLE}{ZWJ}🌈 🏴{ZWJ}☠{STYLE}",
    "a pirate and a cat": f"🕵🏽{ZWJ}♂{STYLE} 🐈{ZWJ}⬛",
    "a heart, an arrow, a sign": f"❤{STYLE} ↔{STYLE} ‼{STYLE} ℹ{STYLE} 〰{STYLE} ㊙{STYLE} ©{STYLE}",
    "keycaps": f"1{STYLE}\u20e3 #{STYLE}\u20e3 *{STYLE}\u20e3 7\u20e3",
    "signs": "→ ≤ ∞ € ₩ ½ ² № ░ │ ◆",
}

HIDDEN = {
    "NUL": "a\0b",
    "backspace": "a\bb",
    "carriage return": "touch /zz/a\rls",
    "escape": "a\x1b[2Kb",
    "bell": "a\ab",
    "form feed": "a\fb",
    "DEL": "a\x7fb",
    "NEL": "a\x85b",
    "CSI": "a\x9b2Kb",
    "OSC": "a\x9d52;c;aGk=\x9cb",
    "soft hyphen": "a\u00adb",
    "no-break space": "cat\u00a0/zz/x",
    "ogham space": "cat\u1680/zz/x",
    "em space": "cat\u2003/zz/x",
    "hair space": "cat\u200a/zz/x",
    "narrow no-break space": "cat\u202f/zz/x",
    "ideographic space": "cat\u3000/zz/x",
    "zero-width space": "cat /zz/\u200bx",
    "word joiner": "a\u2060b",
    "invisible plus": "a\u2064b",
    "BOM": "\ufeffls",
    "Arabic letter mark": "a\u061cb",
    "left-to-right mark": "a\u200eb",
    "right-to-left override": "ls \u202egpj.exe",
    "isolate": "a\u2066b\u2069",
    "line separator": "ls\u2028rm",
    "paragraph separator": "ls\u2029rm",
    "interlinear annotation": "a\ufff9b\ufffac\ufffb",
    "tags": "ls\U000e0041\U000e007f",
    "a flag made of tags": "🏴\U000e0067\U000e0062\U000e007f",
    "grapheme joiner": "a\u034fb",
    "Hangul filler": "a\u3164b",
    "halfwidth Hangul filler": "a\uffa0b",
    "fillers of jamo": "\u115f\u1160",
    "a filler as a first consonant": "\u115f\u1161",
    "Khmer vowels that show nothing": "ក\u17b4\u17b5",
    "Mongolian variation": "ᠮ\u180b",
    "Mongolian vowel separator": "ᠮ\u180eᠠ",
    "blank Braille": "a\u2800b",
    "blank note head": "a\U0001d159b",
    "musical control": "a\U0001d173b",
    "shorthand control": "a\U0001bca0b",
    "variation of a letter": "a\ufe0fb",
    "variation of a digit": "rm 1\ufe0f",
    "variation of a sign": "`\ufe0f^\ufe0f$\ufe0f",
    "keycap without a key": "\ufe0f\u20e3",
    "two variations": f"❤{STYLE}{STYLE}",
    "text variation": "☎\ufe0e",
    "variation of an ideograph": "葛\U000e0100",
    "joiner between letters": f"a{ZWJ}b",
    "joiner at the start": f"{ZWJ}👦",
    "joiner at the end": f"👩{ZWJ}",
    "joiner between an emoji and a letter": f"👩{ZWJ}x",
    "two joiners": f"👩{ZWJ}{ZWJ}👦",
    "non-joiner between letters": f"a{ZWNJ}b",
    "non-joiner between Hangul": f"가{ZWNJ}나",
    "non-joiner behind a blank": f"می {ZWNJ}خ",
    "non-joiner before a digit": f"می{ZWNJ}7",
    "non-joiner between emoji": f"👩{ZWNJ}👦",
    "nine marks on one letter": "x" + "\u0301" * 9,
    "enclosing marks on one another": "x" + "\u20dd" * 9,
    "vowels of jamo on one another": "\u1100" + "\u1161" * 9,
    "lone surrogate": "a\ud800b",
    "a byte that was no text": b"a\x9bb".decode("utf-8", "surrogateescape"),
    "private use": "a\ue000\U000f0000\U0010fffdb",
    "unassigned": "a\u0378\U0001fb99\U0002fffdb".replace("\U0001fb99", "\U0003fffd"),
    "noncharacters": "a\ufdd0\ufffe\uffffb\U0010ffff",
}


@pytest.mark.parametrize("text", USABLE.values(), ids=USABLE)
def test_what_stays_usable(text: str) -> None:
    assert refused(text) == ()
    assert visible(text) == text
    assert escaped(text) == text


@pytest.mark.parametrize("text", HIDDEN.values(), ids=HIDDEN)
def test_what_does_not_show_is_refused_and_marked(text: str) -> None:
    found = refused(text)
    assert found
    marks = {one.index: one.mark for one in found}
    assert all(mark == f"<U+{ord(text[index]):04X}>" for index, mark in marks.items())
    assert visible(text) == "".join(marks.get(at, one) for at, one in enumerate(text))
    assert not refused(visible(text))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("SAFE\x1b[2K\x1b[1GX\x1b]52;c;aGk=\a", "SAFE<U+001B>[2K<U+001B>[1GX<U+001B>]52;c;aGk=<U+0007>"),
        ("gone\u202ex\u200b", "gone<U+202E>x<U+200B>"),
        ("ls\U000e0041", "ls<U+E0041>"),
        ("x" + "\u0301" * 10, "x" + "\u0301" * 8 + "<U+0301><U+0301>"),
        (f"क{ZWJ}x", "क<U+200D>x"),
        ("a\r\nb\tc", "a<U+000D>\nb\tc"),
    ],
)  # fmt: skip
def test_how_a_text_is_marked(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_what_is_refused_is_named_with_its_place() -> None:
    assert [(one.index, one.mark) for one in refused("a\u202eb\x9bc")] == [
        (1, "<U+202E>"),
        (3, "<U+009B>"),
    ]


def is_hidden_alone(code: int) -> bool:
    """What the categories of Unicode and its list of ignorable code points say of one by itself."""
    if chr(code) in "\n\t ":
        return False
    if code in IGNORABLE or code in (0x2800, 0x16FE4, 0x1D159):
        return True
    kind = category(chr(code))
    if kind == "Cn":
        return code not in range(0x1F000, 0x1FB00)
    return kind in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs")


def test_every_code_point_by_itself() -> None:
    assert len(IGNORABLE) == 4174
    wrong = [
        f"{code:04X}"
        for code in range(0x110000)
        if visible(chr(code)) != (f"<U+{code:04X}>" if is_hidden_alone(code) else chr(code))
    ]
    assert wrong == []


NASTY = [
    *(chr(code) for code in range(0xA1)),
    *(chr(code) for code in sorted(IGNORABLE)[:120]),
    *map(chr, [0x2028, 0x2029, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000]),
    *map(chr, [0xD800, 0xDC9B, 0xDFFF, 0xE000, 0xFDD0, 0xFFFE, 0x10FFFF, 0x378, 0xE0041, 0xE0100]),
    *("\x1b[2K", "\x1b]52;c;aGk=\x07", "\x1b]0;t\x07", "\x9b2J", "\x9d0;t\x9c", "\x1b[201~", "\x90q"),
]  # fmt: skip
JOINED = [
    *(ZWNJ, ZWJ, STYLE, "\u20e3", "\u0301", "\u0900", "\u20dd", "\u094d", "\u0d4d"),
    *("👩", "👧", "🏽", "❤", "☠", "🏴", "🇰", "1", "#", "a", "ی", "م", "َ", "क", "ന", "ᠮ", "한"),
    *("\u1112", "\u1161", "\u11ab"),
]
CASES = 100_000


def cases(seed: int, count: int) -> Iterator[str]:
    """Strings made of what is nasty, of what joins, of ordinary text and of any code points."""
    choose = random.Random(seed)
    ordinary = [*"abc /-.|;'$`!\n\t", "한", "글", "é", "日", "ש", "😀"]
    for _ in range(count):
        pools = choose.choices([NASTY, JOINED, ordinary], weights=[2, 4, 2], k=choose.randint(1, 9))
        pieces = [choose.choice(pool) for pool in pools]
        if choose.random() < 0.3:
            pieces.append(chr(choose.randrange(0x110000)))
        if choose.random() < 0.1:
            pieces *= choose.randint(2, 5)
        choose.shuffle(pieces)
        yield "".join(pieces)


def obeyed(shown: str) -> list[str]:
    """Characters of a text that a terminal would obey, or show nothing of."""
    alone = [one for one in shown if one not in "\u200c\u200d\ufe0f" and is_hidden_alone(ord(one))]
    context = zip(f" {shown[:-1]}", shown, f"{shown[1:]} ", strict=True)
    return alone + [one for before, one, after in context if is_stray(before, one, after)]


def is_stray(before: str, one: str, after: str) -> bool:
    """Whether it is a joiner, or asks for colour, where nothing is to be joined or coloured."""
    if one in "\u200c\u200d":
        return before.isspace() or (before.isascii() and after.isascii())
    return one == STYLE and (before.isalpha() or before.isspace()) and before != "ℹ"


def test_nothing_in_a_hundred_thousand_texts_is_obeyed() -> None:
    seen = 0
    for text in cases(6, CASES):
        shown = visible(text)
        assert obeyed(shown) == [], ascii(text)
        assert (refused(text) == ()) is (shown == text), ascii(text)
        assert visible(shown) == shown, ascii(text)
        assert not refused(shown), ascii(text)
        seen += 1
    assert seen == CASES


def test_the_hundred_thousand_hold_clean_and_unclean_ones_of_each_kind() -> None:
    """Without it the test above might look at nothing that matters."""
    sample = list(cases(6, 5000))
    clean = [text for text in sample if not refused(text)]
    assert 200 < len(clean) < 4800
    for needed in (ZWJ, ZWNJ, STYLE):
        assert any(needed in text for text in clean), ascii(needed)
        assert any(needed in text for text in sample if refused(text)), ascii(needed)


def test_json_says_the_same_with_escapes() -> None:
    for text in cases(7, 5000):
        document = json.dumps({text: [text]}, ensure_ascii=False)
        assert obeyed(escaped(document)) == [], ascii(text)
        assert json.loads(escaped(document)) == json.loads(document), ascii(text)
        escaped(document).encode()


def test_a_terminal_is_left_as_it_was() -> None:
    """Cursor, title, modes, margins and what stood on the screen before: all as without the text."""
    screen = pyte.Screen(200, 6)
    stream = pyte.ByteStream(screen)
    for text in cases(8, 2000):
        line = visible(text).replace("\n", " ").replace("\t", " ")
        stream.feed(b"\x1b[H\x1b[2Jfirst\r\n\r\n\r\n")
        modes, margins, charset = set(screen.mode), screen.margins, screen.charset
        stream.feed(f"{line[:190]}\r\nlast".encode())
        assert screen.display[0].rstrip() == "first", ascii(text)
        assert screen.display[screen.cursor.y].rstrip() == "last", ascii(text)
        assert (screen.cursor.y, screen.cursor.x) in ((4, 4), (5, 4)), ascii(text)
        assert (screen.title, screen.icon_name) == ("", ""), ascii(text)
        assert (set(screen.mode), screen.margins, screen.charset) == (modes, margins, charset)


def test_without_the_gate_a_terminal_obeys() -> None:
    """What the test above rests on: this terminal does what these texts say."""
    screen = pyte.Screen(80, 6)
    pyte.ByteStream(screen).feed(b"first\r\n\x1b[1;1H\x1b[2K\x1b]0;t\x07")
    assert (screen.display[0].strip(), screen.title) == ("", "t")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("「一」\u3000二", "「一」 二"),
        ("Quoi\u202f? «\u00a0a\u00a0»", "Quoi ? « a »"),
        ("한글 그대로\n\t", "한글 그대로\n\t"),
        ("a\u200bb", "a\u200bb"),
    ],
)
def test_blanks_of_prose(text: str, read: str) -> None:
    assert spaced(text) == read


def test_bytes_that_are_text() -> None:
    assert decoded("ls 한글".encode()) == decode("ls 한글".encode()) == "ls 한글"


@pytest.mark.parametrize(
    ("data", "shown"),
    [(b"a\x9b2Kb", "a\\x9b2Kb"), (b"\xff\xfe", "\\xff\\xfe"), (b"\xed\xa0\x80", "\\xed\\xa0\\x80")],
)
def test_bytes_that_are_no_text(data: bytes, shown: str) -> None:
    assert decode(data) == shown
    assert not refused(decode(data))
    with pytest.raises(AicmdError, match="not UTF-8"):
        decoded(data)
