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
_PERSONAL = re.compile(
    r"(?:(?:well|so|hey|ok|okay|wow|please)\W+)*(?:"
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
    r"|(?:너|넌|너는|당신|당신은) |.*(?:나한테 관심|나랑 (?:놀|결혼)|위로해|안아 ?줘|칭찬해|응원해|놀아 ?줘"
    r"|(?:내|제|우리) (?:마음|인생|감정|기분|사랑)|인생[을은이도]|기분[이을도]|감정이|외로|우울|슬퍼|슬프"
    r"|먹(?:지|을까|을지)|(?:는|은) ?(?:게|것이) (?:좋|나)을까|(?:할|갈|살)까 말까|퇴사|다이어트|살 빼"
    r"|회사 그만|화해하)"
    r"|.*(?:똑똑|대단|최고|멋지|귀엽|귀여|착하)\S{0,3}\W*$",
    re.IGNORECASE,
)
"""How somebody talks of oneself or the other, of feelings, or asks for advice."""
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
    text = text.strip()
    if _TALK.match(text) or _PERSONAL.match(text):
        return not any(map(_is_value, tokens))
    return _DIFFERENCE.match(text) is not None and not any(map(_is_comparable, tokens))


def _is_value(token: Token) -> bool:
    """Whether a token stands for something on a computer: a path, a flag, a quoted text, a number."""
    is_flag = token.text[:1] == "-" and len(token.text) > 1
    is_plain = bool(token.terms) and token.text.isalpha()
    return token.quoted or is_flag or (bool(token.forms) and not is_plain)


def _is_comparable(token: Token) -> bool:
    is_named = token.quoted or token.text.lower() in _BRANCHES
    return is_named or bool(token.forms) or not _COMPARED.isdisjoint(token.terms)
