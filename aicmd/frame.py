"""What stands around a request and is no part of it: please, how do I, 하는 명령어가 뭐였지.

Most requests have nothing around them. A pattern is only compared, and so compiled, where a word is
there that it begins with or has in it.
"""

from __future__ import annotations

import re

from aicmd.vocabulary import is_hangul

_GREETING = r"(?:(?:hey|hi|hello|ok|okay|so|well|um|please|pls|quick question)\b[,:!.]?\s+)"
_HOW = r"(?:how\s+(?:to|(?:do|can|could|would|should|might)\s+(?:i|you|we|one))\s+)"
_ADVERB = r"(?:(?:quickly|easily|best|just|please|possibly|kindly|simply)\s+)"
_WAY = (
    r"(?:(?:the|a|an|any|some)\s+)?(?:(?:best|quick|quickest|easy|easiest|simple|simplest|right|fast"
    r"|fastest|proper|good|linux|shell|bash|terminal)\s+)?(?:ways?|command|method|one-?liner|trick)\s+"
    r"(?:to|for)\s+"
)
_FORGOT = (
    r"(?:i\s+)?(?:forgot|forget|(?:can'?t|cannot|don'?t)\s+(?:remember|recall|know)|wonder|want to know"
    r"|need to know|would like to know|am not sure)\s+"
)
_BEFORE = (
    rf"(?i){_GREETING}*(?:(?:{_FORGOT})?(?:show me|tell me|teach me|explain to me)?\s*{_HOW}{_ADVERB}?"
    rf"|(?:what(?:'s| is| was| are)|is there|are there|i need|give me|show me|tell me|{_FORGOT})?\s*{_WAY}"
    r"|what\s+(?:do|should|can|would)\s+i\s+(?:type|run|use|enter)\s+(?:to|for)\s+"
    r"|(?:any|an|some)\s+ideas?\s+how\s+to\s+"
    rf"|(?:can|could|would|will)\s+you\s+{_ADVERB}?(?:help me\s+(?:to\s+)?|show me how to\s+)?"
    r"|(?:please\s+)?help me\s+(?:to\s+)?"
    rf"|i(?:'d| would)?\s+(?:want|need|like|have)\s+to\s+{_ADVERB}?"
    r"|)"
)
_OPENERS = frozenset(
    "hey hi hello ok okay so well um please pls quick quickly how i i'd forgot forget can can't cannot"
    " could don't wonder want need would am show tell teach explain what what's is are give the a an any"
    " some best quickest easy easiest simple simplest right fast fastest proper good linux shell bash"
    " terminal way ways command method one-liner oneliner trick will help".split()
)
"""The words that what stands before a request begins with."""
_AFTER = (
    r"(?i)(?:[\s,]+(?:please|pls|thanks?(?: you)?(?: in advance)?|for me|from the terminal|in the terminal"
    r"|in a terminal|from the command line|on the command line|(?:on|in|under) (?:linux|ubuntu)|cheers)"
    r"|\s*[?.!]+)+$"
)
_CLOSERS = frozenset(
    "please pls thanks thank you advance me terminal line linux ubuntu cheers".split()
)
"""The words that what stands behind one ends with."""
_KOREAN_OPENERS = (
    "저기 저기요 급한데 급해 급해요 혹시 제발 그냥 안녕하세요 죄송한데 실례지만 질문인데".split()
)
_PLACES = "터미널 리눅스 우분투 셸 쉘 콘솔 커맨드라인 명령줄".split()
_KOREAN_BEFORE = (
    rf"(?:(?:{'|'.join(_KOREAN_OPENERS)}|(?:{'|'.join(_PLACES)})(?:에서|상에서))[,.!~]*\s+)+"
)
_KOREAN_AFTER = (
    r"(?:(?<=는)\s+(?<!쓰는 )(?<!사용하는 )(?<!입력하는 )(?:명령어?|커맨드|방법|법|거|게|걸)[가는을이를은도]?"
    r"|(?<![는은한던된쓴친막전근행])\s+(?:명령어?|커맨드)[가는을이를은]?)?"
    r"\s*(?:뭐(?:였|더|야|지|죠|예|에|임|가)\S*|뭔\S*|무엇\S*|어떻게\s+\S+(?:\s+\S+)?|알려\S*(?:\s+(?:수|주)\s*\S*)*"
    r"|가르쳐\S*(?:\s+주\S*)?|까먹\S*|잊어\S*|기억(?:이|에)?\s*안\s*\S+|아시\S*|아는\s+사람\S*|알고\s*싶\S*|궁금\S*|모르겠\S*"
    r"|부탁\S*)?[?.!~]*$"
)

_KOREAN_CLOSERS = tuple(
    "명령어 명령 커맨드 방법 법 거 게 걸 뭐 뭔 무엇 어떻게 알려 가르쳐 까먹 잊어 기억 아시 아는 알고 궁금"
    " 모르겠 부탁".split()
)
"""What a word begins with that stands behind a request."""

_LONGEST = 300  # characters; what is longer is no request in a frame


def unframed(text: str) -> str:
    """The request alone; the text as it is where nothing would be left of it."""
    if len(text) > _LONGEST or not text.strip():
        return text
    asked = _korean(text.strip()) if any(map(is_hangul, text)) else _english(text.strip())
    return asked if len(asked.split()) > 1 else text


def _english(text: str) -> str:
    if text[-1] in "?.!" or text.split()[-1].lower() in _CLOSERS:
        text = re.sub(_AFTER, "", text)
    first = text.split()[0].lower() if text else ""
    found = re.match(_BEFORE, text) if first.rstrip(",:!.") in _OPENERS else None
    return text[found.end() :] if found else text


def _korean(text: str) -> str:
    if text.startswith((*_KOREAN_OPENERS, *_PLACES)):
        text = re.sub(_KOREAN_BEFORE, "", text, count=1)
    if any(word.startswith(_KOREAN_CLOSERS) for word in text.split()):
        return re.sub(_KOREAN_AFTER, "", text, count=1)
    return text.rstrip("?.!~").rstrip()
