"""What an answer took, in words: tokens, temperature, model, time."""

from __future__ import annotations

from aicmd.suggestion import Reply
from aicmd.translation import N_
from aicmd.translation import _

MEANING = N_(
    "a token is about four letters of English, one or two of Korean; servers charge by them"
)


def told(reply: Reply) -> str:
    """Return one line about what an answer took; an answer without a server takes no tokens."""
    if reply.spent is None:
        return _("answered on this computer: no server, no tokens")
    spent, usage = reply.spent, reply.usage
    heat = _("the server's own") if spent.temperature is None else f"{spent.temperature:g}"
    tokens = (
        _("{prompt_tokens} tokens read, {completion_tokens} written ({meaning})").format(
            prompt_tokens=usage.prompt_tokens,
            completion_tokens=usage.completion_tokens,
            meaning=_(MEANING),
        )
        if usage
        else _("the server did not count its tokens")
    )
    return _(
        "model {model}; {tokens}; temperature {heat}; first piece after {first:.2f} s, all after {total:.2f} s"
    ).format(model=spent.model, tokens=tokens, heat=heat, first=spent.first, total=spent.total)
