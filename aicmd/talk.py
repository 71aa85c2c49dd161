"""What is talk, or asks for knowledge, and is no question for a command."""

from __future__ import annotations

import re

from aicmd.slots import Token

_TALK = re.compile(
    r"(?:(?:hello|hi|hey)\W+)?(?:how (?:are|is|was) (?:you|your|it going)|how do you do\b|what'?s up\b|(?:hello|hi|hey)\W*$"
    r"|good (?:morning|night|evening|afternoon)|thanks?\b|thank you|(?:please )?tell me (?:a|about|why|another)\b"
    r"|(?:do|are|will|would) you (?:love|like|feel|think|ok|happy|a )"
    r"|what does (?:the word )?\S+ mean|what(?:'s| is| are) the (?:capital|meaning|weather|population)\b|who (?:invented|wrote|discovered|won|are you))"
    r"|(?:안녕|고마|감사|반가|수고|잘 ?지내|농담|심심|사랑해)|.*(?:무슨 뜻|뜻이 뭐|의미가 뭐|의 역사|재미있는 얘기)",
    re.IGNORECASE,
)
"""How talk begins; in Korean also how it ends."""
_DIFFERENCE = re.compile(
    r".*\bdifferences? between\b|.*(?:차이|차이점|다른 점)(?:이|가|은|는)? ?(?:뭐|뭔|무엇|궁금|알려)",
    re.IGNORECASE,
)
_COMPARED = frozenset("file folder branch commit tag version image line column text".split())
_BRANCHES = frozenset("main master develop dev head staging production release origin".split())


def is_talk(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether nobody who asks this wants a command: "how are you today", "tcp랑 udp 차이가 뭐야".

    What has a value in it, or a word for what is compared, may well be one for a command.
    """
    if _TALK.match(text.strip()):
        return not any(token.forms or token.quoted for token in tokens if not token.terms)
    return _DIFFERENCE.match(text) is not None and not any(map(_is_comparable, tokens))


def _is_comparable(token: Token) -> bool:
    is_named = token.quoted or token.text.lower() in _BRANCHES
    return is_named or bool(token.forms) or not _COMPARED.isdisjoint(token.terms)
