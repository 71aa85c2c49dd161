"""What is talk, or asks for knowledge, and is no question for a command."""

from __future__ import annotations

import re

from aicmd.slots import Token
from aicmd.slots import is_korean

_OPENERS = frozenset(
    "well so hey hi hello ok okay wow please how what what's who who's good thanks thank tell do did have"
    " are will would could can you you're should shall i i'm is recommend write sing push hug marry"
    " motivate comfort cheer".split()
)
"""The words that talk in English begins with: only behind one of them the patterns are compared."""
_TALK = (
    r"(?i)(?:(?:hello|hi|hey)\W+)?(?:how (?:are|is|was) (?:you|your|it going)|how do you do\b|what'?s up\b"
    r"|(?:hello|hi|hey)\W*$|good (?:morning|night|evening|afternoon)|thanks?\b|thank you"
    r"|(?:please )?tell me (?:a|about|why|another)\b|(?:do|are|will|would) you (?:love|like|feel|think|ok|happy|a )"
    r"|what does (?:the word )?\S+ mean|what(?:'s| is| are) the (?:capital|meaning|weather|population)\b"
    r"|who (?:invented|wrote|discovered|won|are you))"
)
"""How talk begins."""
_PERSONAL = (
    r"(?i)(?:(?:well|so|hey|ok|okay|wow|please)\W+)*(?:"
    r"you(?:'re| are| look| seem| sound| rock\b)|(?:do|did|have|would|will|could|can) you ever\b"
    r"|are you (?!able\b)|(?:do|did|will|would|can|could) you (?:love|like|feel|think|dream|hate|miss|want)\b"
    r"|(?:should|shall) (?:i|we)\b|what(?:'s| is| are) your\b"
    r"|what (?:should|shall) (?:i|we) (?:cook|eat|wear|watch|read|learn|buy)\b"
    r"|i(?:'m| am| feel)(?: so| very| really| a bit)? (?:sad|lonely|bored|tired|happy|stressed|hungry|angry|sleepy|worried)\b"
    r"|i (?:love|adore|miss)\b|how (?:can|do|should) (?:i|we) (?:be|feel|convince|stop (?:being|feeling))\b"
    r"|is it (?:worth|better|wise|smart)\b|recommend(?: me)? (?:a|an|some)\b"
    r"|(?:write|sing|tell)(?: me)? (?:a|an|another|some) (?:poem|song|story|haiku|joke|essay)\b"
    r"|(?:(?:can|could|would) you )?(?:push|hug|marry|motivate|comfort|cheer) me\b"
    r"|who(?:'s| is| was) the (?:best|greatest|richest|smartest|most)\b)"
)
"""How somebody talks of oneself or the other, of feelings, or asks for advice."""
_KOREAN_BEGINS = tuple(
    "안녕|고마|감사|반가|수고|잘 지내|잘지내|농담|심심|사랑해|너 |넌 |너는 |당신 |당신은 ".split(
        "|"
    )
)
_KOREAN_SAYS = tuple(
    "무슨 뜻|뜻이 뭐|의미가 뭐|의 역사|재미있는 얘기|나한테 관심|나랑 놀|나랑 결혼|위로해|안아줘|안아 줘|칭찬해|응원해"
    "|놀아줘|놀아 줘|인생을|인생은|인생이|인생도|기분이|기분을|기분도|감정이|외로|우울|슬퍼|슬프|먹지|먹을까|먹을지"
    "|게 좋을까|게 나을까|것이 좋을까|것이 나을까|할까 말까|갈까 말까|살까 말까|퇴사|다이어트|살 빼|회사 그만|화해하"
    "|내 마음|제 마음|우리 마음|내 인생|제 인생|우리 인생|내 감정|제 감정|우리 감정|내 기분|제 기분|우리 기분"
    "|내 사랑|제 사랑|우리 사랑".split("|")
)
_KOREAN_PRAISE = r".*(?:똑똑|대단|최고|멋지|귀엽|귀여|착하)\S{0,3}\W*$"
"""The same in Korean: how it begins, what is in it, how it ends."""
_DIFFERENCE = r"(?i).*\bdifferences? between\b|.*(?:차이|차이점|다른 점)(?:이|가|은|는)? ?(?:뭐|뭔|무엇|궁금|알려)"
_COMPARED = frozenset("file folder branch commit tag version image line column text".split())
_BRANCHES = frozenset("main master develop dev head staging production release origin".split())


def is_talk(text: str, tokens: tuple[Token, ...]) -> bool:
    """Whether nobody who asks this wants a command: "how are you today", "tcp랑 udp 차이가 뭐야".

    What has a value in it, or a word for what is compared, may well be one for a command.
    """
    text = text.strip()
    if _is_said(text):
        return not any(map(_is_value, tokens))
    return re.match(_DIFFERENCE, text) is not None and not any(map(_is_comparable, tokens))


def _is_said(text: str) -> bool:
    first = re.split(r"[\s,:!.?]", text, maxsplit=1)[0].lower()
    if first in _OPENERS and (re.match(_TALK, text) or re.match(_PERSONAL, text)):
        return True
    return is_korean(text) and _is_said_in_korean(text)


def _is_said_in_korean(text: str) -> bool:
    if text.startswith(_KOREAN_BEGINS) or any(words in text for words in _KOREAN_SAYS):
        return True
    return re.match(_KOREAN_PRAISE, text) is not None


def _is_value(token: Token) -> bool:
    """Whether a token stands for something on a computer: a path, a flag, a quoted text, a number."""
    is_flag = token.text[:1] == "-" and len(token.text) > 1
    is_plain = bool(token.terms) and token.text.isalpha()
    return token.quoted or is_flag or (bool(token.forms) and not is_plain)


def _is_comparable(token: Token) -> bool:
    is_named = token.quoted or token.text.lower() in _BRANCHES
    return is_named or bool(token.forms) or not _COMPARED.isdisjoint(token.terms)
